"""Which days a text tells by a quarter or half of a year, or by a night, which belongs to two days."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache

from claimcheck.lexicon.base import Language
from claimcheck.values.dates import DAY, Date, calendar_day, day_number, days
from claimcheck.values.datewords import likeliest, years_meant
from claimcheck.values.phrases import composed
from claimcheck.values.spans import Spans, inf

_YEAR_BEHIND = r"(?:[\s,/]*(?:(?:of|in|de|del|des|năm)\s+)?(?P<year>(?:1[5-9]|20)\d\d)(?!\d))?"
_YEAR_BEFORE = r"(?:(?P<year>\d{4})\s?年的?)?"


def dates_by_period(
    text: str, languages: tuple[Language, ...], published: Date | None, years: tuple[int, ...]
) -> list[Date]:
    """The quarters and halves of a year that a text tells; a missing year as in `datewords.dates_by_month`."""
    lowered = composed(text).lower()
    return [
        date
        for language in languages
        if any(word in lowered for word in _marks(language))
        for match in _pattern(language).finditer(lowered)
        for date in likeliest(list(_spans(match, language, years)), published)
    ]


def _spans(match: re.Match[str], language: Language, years: tuple[int, ...]) -> Iterator[Date]:
    first, last = language.periods[" ".join(match["period"].split())]
    for year in years_meant(match["year"], years):
        yield days(day_number(year, first), day_number(year + last // 12, last % 12 + 1) - 1, match.group())


@lru_cache(maxsize=16)
def _marks(language: Language) -> frozenset[str]:
    """Pieces of text without one of which it has no such words: a cheap look."""
    pieces = {phrase: re.findall(r"[^\W\d_]{2,}", phrase) or [phrase] for phrase in language.periods}
    often = Counter(piece for found in pieces.values() for piece in found)
    return frozenset(max(found, key=lambda piece: (often[piece], piece)) for found in pieces.values())


@lru_cache(maxsize=16)
def _pattern(language: Language) -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in sorted(language.periods, key=lambda word: (-len(word), word)))
    if not language.spaced:
        return re.compile(rf"{_YEAR_BEFORE}(?P<period>{words})")
    words = words.replace(r"\ ", r"\s+")
    return re.compile(rf"(?<!\w)(?P<period>{words})(?!\w){_YEAR_BEHIND}")


def around_nights(text: str, languages: tuple[Language, ...], told: Iterable[Date]) -> Iterator[Date]:
    """For a text that speaks of a night: each day that it tells with the day before or after, or one of these.

    *The night of 8 February* and *die Nacht zum 9. Februar* are one night.
    """
    lowered = text.lower()
    if not any(word in lowered for language in languages for word in language.nights):
        return
    for date in told:
        parts = date.moments.parts
        if not parts or any(low == -inf or high == inf or high - low > DAY for low, high in parts):
            continue
        if any(calendar_day(low - DAY) is None or calendar_day(high + DAY) is None for low, high in parts):
            continue
        for before, after in ((1, 0), (0, 1)):
            yield Date(date.text, Spans.of((low - before * DAY, high + after * DAY) for low, high in parts))
        for shift in (-DAY, DAY):
            yield Date(date.text, Spans.of((low + shift, high + shift) for low, high in parts))
