"""Shares of a whole in words, in per cent: *a third*, *one in five*, *la mitad*, 三分之一."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from claimcheck.lexicon.base import EXACT, ROUND, SHARE, Language
from claimcheck.values.amounts import Amount, Found, bounded
from claimcheck.values.phrases import LazyPattern, either, lazy_pattern
from claimcheck.values.quantities import unit_pattern
from claimcheck.values.units import WORDS

_WHOLES = frozenset({*range(2, 11), 12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1_000, 10_000, 100_000, 1_000_000})
"""Numbers that one says a part is *in*: two in three voters, but not three in 17."""
_FEW, _PER_CENT = 9, 100
_REACH = 30
"""Most characters between the two numbers of a share."""
_TWO_QUARTERS = (2, 4)
"""What is half a game, or half a year, and no share."""
_THOUSAND = 1_000
_SLASHED, _MOST = 10, 10**9
_CLAUSE_END = re.compile(r"\s*(?:$|[.,;:!?)])")
_GAP = re.compile(r"[\s-]?")
_PLURAL = re.compile(r"\s+[^\W\d]{3,}[sx](?!\w)")
"""What follows where the second number counts things of its own: one man in three *villages*."""


class _Patterns(NamedTuple):
    """What surrounds the words of a share in a language."""

    among: LazyPattern
    has: LazyPattern
    each: LazyPattern
    article: LazyPattern
    bound: LazyPattern
    bound_after: LazyPattern
    follow: LazyPattern
    lead: LazyPattern
    not_after: LazyPattern
    not_before: LazyPattern
    year: LazyPattern
    unit: LazyPattern
    time: LazyPattern
    scale: LazyPattern


@lru_cache(maxsize=16)
def _patterns(language: Language) -> _Patterns:
    shares, edge = language.shares, r"(?!\w)" if language.spaced else ""
    start, gap = (r"(?<!\w)", r"\s+") if language.spaced else ("", r"\s*")
    whole = r"(?!)" if language.spaced else r"[^\d\s，,。；、]{1,12}的"  # 约占预算的一半
    units = either(WORDS) if language.articles else unit_pattern(language)
    scales = [word for word, scale in language.scales.items() if scale >= _THOUSAND]
    return _Patterns(
        among=lazy_pattern(rf"\s+(?:([^\W\d]+)\s+)??(?:{either(shares.among)})\s+"),
        has=lazy_pattern(rf"[^\d.,;:!?。，；、]{{0,{_REACH}}}(?:{either(shares.has)})\s*"),
        each=lazy_pattern(rf"{start}(?:{either(shares.each)})\s*$"),
        article=lazy_pattern(rf"{start}(?:{either(shares.articles)}){gap}$"),
        bound=lazy_pattern(rf"{start}({either(language.bounds)})(?:{gap}|(?<=['’])|{whole})$"),
        bound_after=lazy_pattern(rf"\s?({either(language.bounds_after)}){edge}"),
        follow=lazy_pattern(rf"\s*(?:{either(shares.follow)}){edge}"),
        lead=lazy_pattern(rf"{start}(?:{either(shares.lead)})\s+$"),
        not_after=lazy_pattern(rf"{start}(?:{either(shares.not_after)})\s*$"),
        not_before=lazy_pattern(rf"{gap.replace('+', '*')}(?:{either(shares.not_before)})"),
        year=lazy_pattern(r"\s*(?:of\s+|de\s+|von\s+|du\s+|năm\s+)?\d{4}(?!\d)"),
        unit=lazy_pattern(rf"(?:\s*(?:of\s+an?\s|de\s+(?:una?\s+)?|d['’](?:une?\s)?))?\s*(?=(?:{units}){edge})"),
        time=lazy_pattern(rf"[\s-]*(?:个|個)?(?:{units}){edge}|-|\s?\d"),
        scale=lazy_pattern(rf"\s+(?:of\s+an?|de|d['’]une?)\s+({either(scales)}){edge}"),
    )


@lru_cache(maxsize=16)
def share_words(language: Language) -> frozenset[str]:
    """The words that a share may be told with, besides its numbers."""
    shares = language.shares
    return frozenset({*shares.alone, *shares.parts, *shares.over, *shares.under})


@lru_cache(maxsize=16)
def _joints(language: Language, *, each: bool) -> tuple[str, ...]:
    """What ends between the two numbers of a share that is told by no other word."""
    space, shares = " " if language.spaced else "", language.shares
    words = shares.among | shares.has if each else shares.among
    return ("/", *(f"{space}{word}{space}" for word in sorted(words)))


def _ends(text: str, language: Language) -> tuple[str, ...]:
    each = language.shares.each
    return _joints(language, each=bool(each) and any(word in text for word in each))


def may_tell_shares(text: str, found: Sequence[Found], language: Language) -> bool:
    """A cheap look: whether between two figures stands what makes the one a part of the other."""
    ends, last = _ends(text, language), found[0]
    for entry in found:
        told = text.endswith(ends, last.end, entry.start)
        if told and (text[entry.start - 1] != "/" or _is_fraction(text, last, entry)):
            return True
        last = entry
    return False


def _is_fraction(text: str, a: Found, b: Found) -> bool:
    """Whether two figures with a slash between are no date and no score."""
    if not a.amount.figure < b.amount.figure <= _SLASHED:
        return False
    slashed = "/" in (text[a.start - 1 : a.start], text[b.end : b.end + 1])
    return not slashed and text[a.end - 1].isdecimal() and text[b.start].isdecimal()


def with_shares(
    text: str, found: Sequence[Found], tokens: Sequence[tuple[bool, str, int, int]], language: Language
) -> list[Found]:
    """The figures of a text in lower case, with its shares in the place of those that tell them.

    ``tokens`` are its number words and those of shares, and whether each is digits.
    """
    teller, shares = _Teller(text, found, language), list[Found]()
    for share in sorted((*teller.by_words(tokens), *teller.by_numbers()), key=lambda share: (share.start, -share.end)):
        if not shares or share.start >= shares[-1].end:
            shares.append(share)
    plain = [entry for entry in found if not any(s.start < entry.end and entry.start < s.end for s in shares)]
    return sorted((*plain, *shares), key=lambda entry: entry.start)


class _Teller:
    """The shares that a text tells."""

    def __init__(self, text: str, found: Sequence[Found], language: Language) -> None:
        self.text = text
        self.found = found
        self.language = language
        self.patterns = _patterns(language)
        self.ends = _ends(text, language)

    def by_words(self, tokens: Sequence[tuple[bool, str, int, int]]) -> Iterator[Found]:
        """*A third*, *two thirds*, *half of*, 三分之一, *một phần ba*."""
        shares = self.language.shares
        words = share_words(self.language)
        for _, word, start, end in tokens:
            if word not in words or self.patterns.not_before().match(self.text, end):
                continue
            before, behind = self.beside(start, end)
            doubtful = word in shares.doubtful
            if word in shares.alone:
                part, of = shares.alone[word]
                one = before if before and before.amount.figure == part else None
                yield from self.told(one or _plain(part, start, end), of, end, doubtful=doubtful, alone=True)
            elif word in shares.parts:
                article = None if before else self.patterns.article().search(self.text, max(0, start - _REACH), start)
                part_of = before or (_plain(1, article.start(), end) if article else None)
                if part_of and (part_of.amount.figure, shares.parts[word]) != _TWO_QUARTERS:
                    single = part_of.amount.figure == 1
                    yield from self.told(part_of, shares.parts[word], end, doubtful=doubtful and single)
            elif before and behind and word in shares.over:
                yield from self.told(before, behind.amount.figure, behind.end)
            elif before and behind and word in shares.under:
                amount = bounded(behind.amount.figure, before.amount.bound)
                if before.amount.bound == EXACT:
                    amount = behind.amount
                yield from self.told(Found(amount, before.start, behind.end), before.amount.figure, behind.end)

    def by_numbers(self) -> Iterator[Found]:
        """*One in five*, *1/3 of*, 每五人中有一人."""
        patterns = self.patterns
        for a, b in pairwise(self.found):
            if b.amount.bound != EXACT or not self.text.endswith(self.ends, a.end, b.start):
                continue
            gap = self.text[a.end : b.start]
            if gap == "/":
                if _is_fraction(self.text, a, b):
                    yield from self.told(a, b.amount.figure, b.end, doubtful=True, also=(a, b))
            elif not patterns.time().match(self.text, b.end) and (among := patterns.among().fullmatch(gap)):
                few = a.amount.figure <= _FEW or b.amount.figure >= _PER_CENT
                noun = among[1] or ""
                if few and b.amount.figure in _WHOLES and not (noun and _PLURAL.match(self.text, b.end)):
                    yield from self.told(a, b.amount.figure, b.end, also=(a, b), of=noun)
            elif patterns.has().fullmatch(gap) and not patterns.time().match(self.text, a.end):
                each = patterns.each().search(self.text[max(0, a.start - _REACH) : a.start])
                if each and a.amount.bound == EXACT:
                    part = Found(b.amount, a.start - len(each[0]), b.end)
                    yield from self.told(part, a.amount.figure, b.end, also=(a, b))

    def beside(self, start: int, end: int) -> tuple[Found | None, Found | None]:
        """The figures right before and right behind a word."""
        before = (entry for entry in self.found if entry.end <= start and _GAP.fullmatch(self.text, entry.end, start))
        behind = (entry for entry in self.found if end <= entry.start and _GAP.fullmatch(self.text, end, entry.start))
        return next(before, None), next(behind, None)

    def told(  # noqa: PLR0913  # what was found, and how sure that is
        self,
        part: Found,
        whole: float,
        end: int,
        *,
        doubtful: bool = False,
        alone: bool = False,
        also: tuple[Found, ...] = (),
        of: str = "",
    ) -> Iterator[Found]:
        """The share that a part is of a whole, if the words around leave it one."""
        amount, start, patterns = part.amount, part.start, self.patterns
        odd = whole < _PER_CENT and (amount.figure >= whole or amount.figure % 1)
        if amount.vague or amount.bound == ROUND or odd or not 0 < amount.figure < _MOST or not whole:
            return
        bound = amount.bound
        if bound == EXACT and (found := patterns.bound().search(self.text[max(0, start - _REACH) : start])):
            bound, start = self.language.bounds[" ".join(found[1].split())], start - len(found[0])
        before = self.text[max(0, start - _REACH) : start]
        if patterns.not_after().search(before) or patterns.year().match(self.text, end):
            return
        if doubtful and not patterns.follow().match(self.text, end):
            shown = bound != EXACT or (not alone and part.end < end) or patterns.lead().search(before)
            ends = _CLAUSE_END.match(self.text, end) and shown and not also
            if not ends and (before.strip() or self.text[end:].strip()):
                return
        if scale := patterns.scale().match(self.text, end):
            so_many = amount.figure * self.language.scales[scale[1]] / whole
            yield Found(bounded(so_many, bound), start, scale.end())
            return
        unit = patterns.unit().match(self.text, end)
        if unit:
            if not alone or unit[0].strip():
                yield Found(bounded(amount.figure / whole, bound), start, unit.end())
            return
        if bound == EXACT and (after := patterns.bound_after().match(self.text, end)):
            bound, end = self.language.bounds_after[after[1]], after.end()
        yield Found(_per_cent(amount, whole, bound), start, end, share=True, of=of, also=also)


def _plain(number: float, start: int, end: int) -> Found:
    return Found(bounded(number), start, end)


def _per_cent(amount: Amount, whole: float, bound: str) -> Amount:
    if bound == "range":
        return amount.scaled(_PER_CENT / whole)
    exact = SHARE if whole != _PER_CENT else EXACT
    return bounded(_PER_CENT * amount.figure / whole, exact if bound == EXACT else bound)
