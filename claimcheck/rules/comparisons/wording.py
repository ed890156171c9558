"""What stands between quotation marks: other words in one speaker's mouth, and words quoted here and retold there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from claimcheck.discrepancy import Kind, Level
from claimcheck.lexicon.grades import NEGATIONS
from claimcheck.records.corpus import ClaimRecord, State
from claimcheck.rules.base import CompareRule, Example, Found, Scope
from claimcheck.rules.comparisons.facets import Told
from claimcheck.rules.comparisons.points import graded, told_otherwise
from claimcheck.rules.comparisons.view import View
from claimcheck.rules.comparisons.voice import made_from, of_one_work, speakers, written_before
from claimcheck.values.content import content
from claimcheck.values.names import Names
from claimcheck.values.parties import meet
from claimcheck.values.quotations import marked, outside, quotations
from claimcheck.values.relation import Relation
from claimcheck.values.words import words_of

_PARAPHRASE = "in its own words"
_FEW = 3
"""Fewer quoted words than these are a catchword: retelling them is no difference."""


@dataclass(frozen=True)
class Speech:
    """What the quotes of a claim have between quotation marks, and all they say, in pieces."""

    passages: tuple[str, ...]
    pieces: tuple[str, ...]

    @cached_property
    def quoted(self) -> frozenset[str]:
        """The words of the passages."""
        return frozenset(word for passage in self.passages for word in content(passage))

    @cached_property
    def all(self) -> frozenset[str]:
        """The words of all that is said."""
        return frozenset(word for piece in self.pieces for word in content(piece))

    @property
    def text(self) -> str:
        """The passages as shown."""
        return " … ".join(f"“{passage.strip(' ,.;')}”" for passage in self.passages) or _PARAPHRASE


def speech(record: ClaimRecord) -> Speech:
    """Read a claim's quotes; passages that have nothing to do with the statement are left out where others have."""
    parts = [part for number in range(len(record.claim.quote)) for part in _lines(record, number)]
    passages = [words for inner, _ in parts for words in inner]
    stated = content(record.claim.statement) if passages else frozenset()
    bearing = [words for words in passages if not stated.isdisjoint(content(words))] or passages
    kept = tuple(dict.fromkeys(" ".join(words.split()) for words in bearing))
    return Speech(kept, (*(text for _, text in parts), *passages))


def _lines(record: ClaimRecord, number: int) -> Iterator[tuple[list[str], str]]:
    """Of one quote, line by line: the words inside quotation marks, and the words outside them.

    Whether its first words stand inside is seen from the article, as far back as the line begins.
    """
    before, text = "", record.claim.quote[number].exact
    anchor = record.anchors[number] if number < len(record.anchors) else None
    article = record.held.article
    verbatim = anchor is not None and anchor.state in (State.EXACT, State.NORMALISED)
    if verbatim and anchor and anchor.start is not None and anchor.end is not None and article is not None:
        text = article.text[anchor.start : anchor.end]
        before = article.text[article.text.rfind("\n", 0, anchor.start) + 1 : anchor.start]
    for line in text.split("\n"):
        found = [entry for entry in quotations(before + line) if entry.end > len(before)]
        if not found and not before:
            yield [], line
            continue
        if before and any(entry.start < len(before) for entry in found):
            inner = [(before + line)[max(entry.start, len(before)) : entry.end] for entry in found]
            rest = line
            for words in inner:
                rest = rest.replace(words, " ", 1)
        else:
            inner, rest = [entry.words for entry in quotations(line)], outside(line)
        yield [words for words in inner if any(map(str.isalnum, words))], rest
        before = ""


def _one_language(a: ClaimRecord, b: ClaimRecord) -> bool:
    """Whether two claims are quoted in one language: the translation of a quotation is no other wording."""
    first, second = ({tag.split("-")[0].lower() for tag in record.languages} for record in (a, b))
    return first == second and len(first) < 2


def _another_speaker(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether each is credited to somebody, and they have nobody in common."""
    mine, yours = speakers(a, names), speakers(b, names)
    return bool(mine and yours) and not meet(mine, yours, names)


def _judge_words(a: Told[Speech], b: Told[Speech], view: View) -> Relation:
    """How the quoted words of two claims relate that both quote."""
    first, second = a.value, b.value
    if not _comparable(a.record, b.record, view.names):
        return Relation.INCOMPARABLE
    if first.quoted == second.quoted:
        return Relation.SAME
    shared = first.quoted & second.quoted
    if shared and (first.quoted ^ second.quoted) <= NEGATIONS:
        return Relation.DISJOINT
    if (first.quoted <= second.all and _stands_in(first, second)) or (
        second.quoted <= first.all and _stands_in(second, first)
    ):
        return Relation.OVERLAPPING
    return Relation.DISJOINT if shared or of_one_work(a.record, b.record, view) else Relation.OVERLAPPING


def _stands_in(a: Speech, b: Speech) -> bool:
    """Whether all that the one quotes stands word for word in what the other says: *not pay* in *not pay a cent*."""
    said = [_in_order(piece) for piece in b.pieces]
    return all(any(_in_order(passage) in piece for piece in said) for passage in a.passages)


def _in_order(text: str) -> str:
    """The words of a text in their order, between blanks, as they count whatever their spelling."""
    return f" {' '.join(next(iter(content(word)), word) for word in words_of(text))} "


def _judge_marks(a: Told[Speech], b: Told[Speech], view: View) -> Relation:
    """How two claims relate of which one quotes words that the other retells."""
    if not _comparable(a.record, b.record, view.names) or (not a.value.passages and not b.value.passages):
        return Relation.INCOMPARABLE
    if a.value.passages and b.value.passages:
        return Relation.SAME if a.value.quoted == b.value.quoted else Relation.INCOMPARABLE
    quoting, telling = (a.value, b.value) if a.value.passages else (b.value, a.value)
    changed = quoting.quoted - telling.all
    teller, quoter = (a.record, b.record) if telling is a.value else (b.record, a.record)
    put = of_one_work(a.record, b.record, view) and not written_before(quoter, teller) and not made_from(teller, quoter)
    if len(quoting.quoted) < _FEW:
        return Relation.INCOMPARABLE
    return Relation.DISJOINT if put and changed else Relation.OVERLAPPING


def _comparable(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    return _one_language(a, b) and not _another_speaker(a, b, names)


@lru_cache(maxsize=1)
def _told(view: View) -> list[Told[Speech]]:
    """What the claims of a view quote or retell; nothing where none quotes."""
    if not any(record.held.article or marked(record.quoted) for record in view.claims):
        return []  # the commonest case, seen at a look
    told = [Told(record, (found := speech(record)), found.text) for record in view.claims]
    return told if any(telling.value.passages for telling in told) else []


def _phrase(value: str, one: bool) -> str:
    if value == _PARAPHRASE:
        return "tells it in its own words" if one else "tell it in their own words"
    return f"quote{'s' if one else ''} {value}"


def _words(view: View) -> Iterator[Found]:
    told = [telling for telling in _told(view) if telling.value.passages]
    endings = {Level.TENSION: "the words quoted are not the same", Level.PRECISION: "one quotes more than the other"}
    yield from told_otherwise("quote", graded(told, lambda a, b: _judge_words(a, b, view), view), _phrase, endings)


def _marks(view: View) -> Iterator[Found]:
    put = "of two texts of one origin one has between quotation marks what the other does not quote, nor say so"
    endings = {Level.TENSION: put, Level.PRECISION: "what the one quotes the other retells"}
    yield from told_otherwise(
        "quote", graded(_told(view), lambda a, b: _judge_marks(a, b, view), view), _phrase, endings
    )


RULES = (
    CompareRule(
        code="D701",
        name="quoted-words-differ",
        title="Sources put different words between quotation marks",
        explanation="Of one speech, in one language, the sources quote other words, or not in one order. Where one "
        "merely quotes more, or has a word outside the marks, it is a matter of precision. The translation of a "
        "quotation, spelling and inflection are no other wording.",
        flags=(
            Example(
                "- {source: a, quote: Oslo warned of “full-scale war”, statement: Oslo warned of war.}\n"
                "- {source: b, quote: 'Oslo warned of \"open war\"', statement: Oslo warned of war.}\n",
                "a quotes “full-scale war”; b quotes “open war”",
            ),
            Example(
                "- {source: a, quote: Oslo warned of “open war”, statement: Oslo warned of war.}\n"
                "- {source: b, quote: Oslo warned of open “war”, statement: Oslo warned of war.}\n",
                "one quotes more",
                level=Level.PRECISION,
            ),
            Example(
                "- {source: a, quote: 'The owner said: \"We lost everything\"', statement: The owner lost it all.}\n"
                "- {source: b, quote: 'The owner said: \"We lost nearly everything\"', "
                "statement: The owner lost it all.}\n",
                "the words quoted are not the same",
            ),
        ),
        passes=(
            Example(
                "- {source: a, quote: Oslo warned of “open war”, statement: Oslo warned of war.}\n"
                "- {source: b, quote: Oslo's « open war » was near, statement: Oslo warned of war.}\n"
            ),
            Example(
                "- {source: a, quote: Oslo warned of “open war”, statement: Oslo warned of war., language: en}\n"
                "- {source: b, quote: Oslo drohte mit „offenem Krieg“, statement: Oslo warned of war., language: de}\n"
            ),
        ),
        kind=Kind.WORDING,
        level=Level.TENSION,
        check=_words,
        scope=Scope.POINT,
    ),
    CompareRule(
        code="D702",
        name="quoted-or-retold",
        title="What one source quotes, another retells",
        explanation="One source has between quotation marks what another tells in its own words. That is how articles "
        "are written, unless one was made from the other, or both from one work (derived_from), and the later quotes "
        "words that the earlier hasn't: then they were put into somebody's mouth.",
        flags=(
            Example(
                "- {source: a, quote: he spoke of “ties rooted in faith alone”, statement: The ties are firm.}\n"
                "- {source: b, quote: he spoke of firm ties, statement: The ties are firm.}\n",
                "what the one quotes the other retells",
                level=Level.PRECISION,
            ),
        ),
        passes=(
            Example(
                "- {source: a, quote: he spoke of ties, statement: The ties are firm.}\n"
                "- {source: b, quote: he spoke of firm ties, statement: The ties are firm.}\n"
            ),
        ),
        kind=Kind.WORDING,
        level=Level.TENSION,
        check=_marks,
        scope=Scope.POINT,
    ),
)
