"""Is the quote where it should be? Each span is looked for in its article, and said to be in one of six states.

A fuzzy match only suggests where the words may have come from; it never passes for a quote.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from claimcheck.records.corpus import Anchor, Article, ClaimRecord, Corpus, State
from claimcheck.records.model import Quote
from claimcheck.values.phrases import lazy_pattern

_DOUBLE = "“”„‟«»「」『』〝〞＂″"
_SINGLE = "‘’‚‛‹›＇′`´"
_MARKS = {ord(mark): '"' for mark in _DOUBLE} | {ord(mark): "'" for mark in _SINGLE}
_LIKENESS = 75.0
"""Least `fuzz.partial_ratio` at which a passage is shown as what a quote may have been altered from."""
_HIDDEN = "\u200b\u00ad\ufeff"
"""Characters that a reader does not see: a place to break a line or a word, a byte order mark."""
_BLANK_END = re.compile(rf"[\s{_HIDDEN}]+\Z")
_MIN_FUZZY = 10
"""Shorter quotes are like too much to be told apart, in characters."""
_LONG, _PIECE, _PIECES = 2_000, 500, 40
"""Of a quote longer than this at most so many pieces of such a length are looked for: as a whole it takes minutes."""
_COMPARED, _SHOWN, _EDGE = 20_000, 5, 60
"""So many characters are held against each other to tell what was altered, so many alterations are told, and so many
characters shown of either end of a long one."""

_CELLS = 1_000_000
"""So many pairs of words are weighed to tell which of an article's were altered: a second's work at most."""
_GAP, _MATCH = 10**9, -(10**4)
_CHANGE = _GAP - 1
"""What a word too many or too few costs, and one that stands in both or for another: these only where all is even."""
_LETTER = r"[^\W\u3040-\u9fff]"
"""A letter or digit of a script that sets its words apart by spaces."""
_PIECES_OF_TEXT = lazy_pattern(rf"{_LETTER}+|\s+|.", re.DOTALL)
"""Words, runs of white space, and everything else by itself."""


class Normalised(NamedTuple):
    """A text with white space, quotation marks and composition evened out, and where each character came from."""

    text: str
    offsets: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> Normalised:
        """Runs of white space become one space, quotation marks ``"`` or ``'`` (two of these are one of those), letters
        are composed (NFC).
        """
        chars: list[str] = []
        offsets: list[int] = []
        for start, cluster in _clusters(text):
            if cluster.isspace() or cluster in _HIDDEN:
                if cluster.isspace() and chars[-1:] != [" "]:
                    chars.append(" ")
                    offsets.append(start)
                continue
            for char in unicodedata.normalize("NFC", cluster).translate(_MARKS):
                if char == "'" and chars[-1:] == ["'"]:
                    chars[-1] = '"'
                    continue
                chars.append(char)
                offsets.append(start)
        return cls("".join(chars), (*offsets, len(text)))


def _clusters(text: str) -> Iterator[tuple[int, str]]:
    """Each character with the combining ones behind it, and its offset."""
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or not unicodedata.combining(text[at]):
            if start < at:
                yield start, text[start:at]
            start = at


def anchor(corpus: Corpus) -> Corpus:
    """The corpus with every quote of every claim looked for in its article."""
    finder = _Finder({held.id: held.article for held in corpus.sources if held.article is not None})
    claims, unfinished = ([finder.anchored(read) for read in told] for told in (corpus.claims, corpus.unfinished))
    by_id = {claim.id: claim for claim in claims}
    return replace(corpus, claims=tuple(claims), unfinished=tuple(unfinished), by_id=by_id)


class _Finder:
    def __init__(self, articles: Mapping[str, Article]) -> None:
        self.articles = articles
        self._normalised: dict[str, Normalised] = {}

    def anchored(self, read: ClaimRecord) -> ClaimRecord:
        anchors = tuple([self.find(quote, read.source) for quote in read.claim.quote])
        return ClaimRecord(read.id, read.claim, read.held, read.index, anchors)

    def normalised(self, source: str) -> Normalised:
        if source not in self._normalised:
            self._normalised[source] = Normalised.of(self.articles[source].text)
        return self._normalised[source]

    def find(self, quote: Quote, source: str) -> Anchor:
        if source in self.articles:
            found = self.find_here(quote, source)
            if found is not None:
                return found
            bare = self.find_here(Quote.model_construct(exact=quote.exact), source)
            if bare is not None:  # it stands there, but not beside its prefix and suffix
                return bare._replace(state=State.ALTERED)
        elsewhere = self.find_elsewhere(quote, source)
        if elsewhere is not None:
            return elsewhere
        return self.find_altered(quote, source) if source in self.articles else Anchor(State.MISSING)

    def find_here(self, quote: Quote, source: str) -> Anchor | None:
        """The quote in its own article, as written or evened out."""
        places = _places(self.articles[source].text, quote)
        if not places:
            return self.find_normalised(quote, source)
        start = places[0]
        state = State.EXACT if len(places) == 1 else State.AMBIGUOUS
        return Anchor(state, start, start + len(quote.exact), quote.exact)

    def find_normalised(self, quote: Quote, source: str) -> Anchor | None:
        """The quote but for white space, quotation marks and composition; its prefix and suffix likewise."""
        article = self.normalised(source)
        even = Quote.model_construct(
            exact=Normalised.of(quote.exact).text.strip(),
            prefix=quote.prefix and Normalised.of(quote.prefix).text,
            suffix=quote.suffix and Normalised.of(quote.suffix).text,
        )
        places = _places(article.text, even, article.offsets) if even.exact else []
        if not places:
            return None
        start, end = article.offsets[places[0]], article.offsets[places[0] + len(even.exact)]
        found = self.articles[source].text[start:end]
        trimmed = _BLANK_END.sub("", found)
        end -= len(found) - len(trimmed)
        state = State.EXACT if trimmed == quote.exact else State.NORMALISED  # only its prefix or suffix is off
        if len(places) > 1:
            state = State.AMBIGUOUS
        return Anchor(state, start, end, trimmed)

    def find_elsewhere(self, quote: Quote, source: str) -> Anchor | None:
        others = sorted(self.articles.keys() - {source})
        even = Normalised.of(quote.exact).text.strip() if others else ""
        for other in others:
            if even and even in self.normalised(other).text:
                return Anchor(State.ELSEWHERE, source=other)
        return None

    def find_altered(self, quote: Quote, source: str) -> Anchor:
        article = self.normalised(source)
        even = Normalised.of(quote.exact).text.strip()
        if len(even) < _MIN_FUZZY:
            return Anchor(State.MISSING)
        from rapidfuzz import fuzz  # noqa: PLC0415  # a quote that stands where it should needs no likeness

        if len(even) > _LONG:
            place = _place_by_pieces(even, article.text)
        else:
            match = fuzz.partial_ratio_alignment(even, article.text, score_cutoff=_LIKENESS)
            place = None if match is None else (match.dest_start, match.dest_end)
        if place is None:
            return Anchor(State.MISSING)
        low, high = _nearest(even, article.text, *place)
        start, end = article.offsets[low], article.offsets[high]
        return Anchor(State.ALTERED, start, end, self.articles[source].text[start:end].strip())


def _places(text: str, quote: Quote, offsets: Sequence[int] | None = None) -> list[int]:
    """The first two places where the quote stands between its prefix and suffix; overlapping places count.

    Where ``offsets`` tell what a character came from, a letter is not found without the marks on it.
    """
    before, after = (quote.prefix or "").rstrip(), (quote.suffix or "").lstrip()
    found: list[int] = []
    at = text.find(quote.exact)
    while at >= 0 and len(found) < 2:
        end = at + len(quote.exact)
        whole = offsets is None or all(edge == 0 or offsets[edge - 1] != offsets[edge] for edge in (at, end))
        beside = not before or text[:at].rstrip().endswith(before)
        if whole and beside and (not after or text[end:].lstrip().startswith(after)):
            found.append(at)
        at = text.find(quote.exact, at + 1)
    return found


def _place_by_pieces(quote: str, text: str) -> tuple[int, int] | None:
    """Where most pieces of a long quote have their like in a text, in the quote's order; None where most have not."""
    from rapidfuzz import fuzz  # noqa: PLC0415  # a quote that stands where it should needs no likeness

    last = len(quote) - _PIECE
    pieces = min(_PIECES, -(-len(quote) // _PIECE))
    starts = [last * number // (pieces - 1) for number in range(pieces)]
    found = []
    for start in starts:
        match = fuzz.partial_ratio_alignment(quote[start : start + _PIECE], text, score_cutoff=_LIKENESS)
        if match is not None:
            found.append((start, match.dest_start, match.dest_end))
    shifts = sorted(at - start for start, at, _ in found)
    if 2 * len(found) <= pieces:
        return None
    middle = shifts[len(shifts) // 2]
    found = [entry for entry in found if abs(entry[1] - entry[0] - middle) <= len(quote) // 4]
    if 2 * len(found) <= pieces:
        return None
    (first, low, _), (end, _, high) = found[0], found[-1]
    return max(0, low - first), min(len(text), high + last - end)


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The range, grown to the ends of its words where words are set apart by spaces."""
    grown = re.compile(_LETTER)
    while start > 0 and grown.match(text[start - 1]) and grown.match(text[start]):
        start -= 1
    while end < len(text) and grown.match(text[end - 1]) and grown.match(text[end]):
        end += 1
    return start, end


def _nearest(quote: str, text: str, start: int, end: int) -> tuple[int, int]:
    """The words in and about a range that take the fewest alterations to be the quote's; of those that take as few, the
    ones that have most words with it, then those with most words in the place of its own.

    The range itself is as long as the quote: it has too much where a word was added, and lacks one that was left out.
    """
    room = len(quote) // 3 + _MIN_FUZZY
    low, high = _whole_words(text, max(0, start - room), min(len(text), end + room))
    mine = [match.group() for match in _PIECES_OF_TEXT().finditer(quote) if not match.group().isspace()]
    theirs = [match for match in _PIECES_OF_TEXT().finditer(text, low, high) if not match.group().isspace()]
    if len(mine) * len(theirs) > _CELLS:
        return _whole_words(text, start, end)
    best = [(0, -at) for at in range(len(theirs) + 1)]  # what it costs up to each word, and where it begins
    for word in mine:
        above, best = best, [(best[0][0] + _GAP, best[0][1])]
        for at, match in enumerate(theirs):
            cost, begin = above[at]
            step = _step(word, match.group())
            gap = min(above[at + 1], best[at])
            best.append(min((cost + step, begin), (gap[0] + _GAP, gap[1])))
    last = min(range(len(best)), key=lambda at: best[at])
    first = -best[last][1]
    return (theirs[first].start(), theirs[last - 1].end()) if first < last else _whole_words(text, start, end)


def _step(word: str, other: str) -> int:
    """What it costs to have a word for another; a mark is never for a word."""
    if word == other:
        return _MATCH
    return _CHANGE if word[0].isalnum() is other[0].isalnum() else 2 * _GAP


def difference(quote: str, found: str) -> str:
    """What stands in the quote against what stands in the article, word by word, shortest form."""
    long = len(quote) > _LONG  # then words that stand there all the time are passed over: they take too long
    start = max(0, _common_start(quote, found) - _EDGE) if long else 0
    a, b = (_pieces(text[start : start + _COMPARED]) for text in (quote, found))
    parts = []
    for tag, low, high, other_low, other_high in difflib.SequenceMatcher(None, a, b, autojunk=long).get_opcodes():
        if tag != "equal":
            mine, theirs = "".join(a[low:high]).strip(), "".join(b[other_low:other_high]).strip()
            parts.append(_change(_shortened(mine), _shortened(theirs)))
    more = len(parts) - _SHOWN
    return "; ".join((*parts[:_SHOWN], f"and {more} more") if more > 1 else parts)


def _common_start(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _shortened(text: str) -> str:
    """A long text by its beginning and end."""
    return text if len(text) <= 2 * _EDGE else f"{text[:_EDGE]} … {text[-_EDGE:]}"


def _change(mine: str, theirs: str) -> str:
    if mine and theirs:
        return f"{mine!r} for {theirs!r}"
    if not mine and not theirs:
        return "white space"
    return f"{mine!r} added" if mine else f"without {theirs!r}"


def _pieces(text: str) -> Sequence[str]:
    return [" " if piece.isspace() else piece for piece in _PIECES_OF_TEXT().findall(text)]
