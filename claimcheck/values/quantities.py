"""The units that figures of a text are told in, by each language's own words, and figures of time in one unit."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from claimcheck.lexicon.base import Language
from claimcheck.values.amounts import Amount, Found, bounded
from claimcheck.values.phrases import either, in_lower_case
from claimcheck.values.units import WORDS, Unit, unit_of

_ARTICLE = re.compile(r"\b(an?) (?=([a-z]+))")
"""What may be one of a unit."""
_MONTHS = {"month": 1, "year": 12, "decade": 120}
"""Units of time with no number of seconds, in months."""


@lru_cache(maxsize=16)
def unit_words(language: Language) -> Mapping[str, str]:
    """The words for units of a language, with the English names of what they mean."""
    return {**language.units, **language.measures}


def unit_pattern(language: Language) -> str:
    """A pattern for them, longest first."""
    return either(unit_words(language))


@lru_cache(maxsize=16)
def _patterns(language: Language) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """A unit that follows, one that ends a text, and one that ends a word."""
    words, edge = unit_pattern(language), r"(?!\w)" if language.spaced else ""
    return (
        re.compile(rf"(?:(?<=[^\W\d])\.)?[\s-]*(?:d['’]|de\s)?({words}){edge}"),
        re.compile(rf"(?<!\w)({words})\s$"),
        re.compile(rf"({words}){edge}"),
    )


def unit_before(text: str, language: Language) -> str:
    """The word for a unit that ends a text, with the space behind it."""
    found = _patterns(language)[1].search(text)
    return found[0] if found else ""


def unit_told(text: str, found: Found, language: Language) -> Unit | None:
    """The unit that a figure is told in, behind it, or within what tells it (*hora y media*, *Dreiviertelstunde*)."""
    if language.articles:
        return unit_of(text[found.end :])[0] or unit_of(text[found.start - 1 : found.start])[0]  # a currency: before
    lowered = in_lower_case(text)
    behind, _, within = _patterns(language)
    match = behind.match(lowered, found.end) or within.search(lowered, found.start, found.end)
    return unit_of(unit_words(language)[" ".join(match[1].split())])[0] if match else None


@lru_cache(maxsize=16)
def _bound_behind(language: Language) -> re.Pattern[str]:
    words = [word for word in language.bounds_after if len(word) > 1]
    if language.spaced:
        return re.compile(rf"\s+[^\W\d]+\s+({either(words)})(?!\w)")
    of_time = rf"(?:{either(language.units)})的?(?P<more>{either(language.more_time)})(?![^\W\d]?次)"
    return re.compile(rf"{of_time}|[^\W\d]{{1,3}}?({either(words)})")


def bound_behind(lowered: str, end: int, language: Language) -> str | None:
    """What bounds a figure behind the word for what it counts: *30 people or more*, 6海里以上, 三年多."""
    match = _bound_behind(language).match(lowered, end)
    return language.bounds_after[" ".join(match[match.lastindex or 0].split())] if match else None


def same_time(a: Amount, first: Unit, b: Amount, second: Unit) -> bool:
    """Whether two figures of time are one, in whatever units: an hour and a half, 90 minutes; bounds are kept."""
    if first.kind != "time" or second.kind != "time" or a.vague or b.vague or a.bound != b.bound:
        return False
    if (first.name in _MONTHS) is not (second.name in _MONTHS):
        return False
    x, y = (_MONTHS.get(unit.name, unit.factor[0]) for unit in (first, second))
    return (a.figure * x, a.high * x) == (b.figure * y, b.high * y) or (
        a.bound != "range" and bounded(a.figure * x, a.bound) == bounded(b.figure * y, b.bound)
    )


def with_articles(lowered: str, language: Language) -> str:
    """A text with a 1 for each article that is a figure: *nearly an hour*, *an hour and a half*."""
    for article in _ARTICLE.finditer(lowered) if language.articles else ():
        if article[1] in language.articles and article[2] in WORDS:
            start, end = article.span(1)
            bound = any(lowered.endswith(f"{word} ", 0, start) for word in language.bounds)
            if bound or lowered.startswith(" and a half", article.end(2)):
                lowered = f"{lowered[:start]}{'1'.zfill(end - start)}{lowered[end:]}"
    return lowered
