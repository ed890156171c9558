"""Which days a text tells by a quarter or half of a year, or by a night, which belongs to two days."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache

from claimcheck.lexicon.base import Language
from claimcheck.values.dates import DAY, Date, calendar_day, day_number, days, month_start
from claimcheck.values.datewords import likeliest, years_meant
from claimcheck.values.phrases import Phrases, composed, either
from claimcheck.values.spans import Spans

_YEAR_BEHIND = r"(?:[\s,/]*(?:(?:of|in|de|del|des|năm)\s+)?(?P<year>(?:1[5-9]|20)\d\d)(?!\d))?"
_OF_ANOTHER = r"\s+of\s+(?:the|an?|its|his|her|their)\s+(?!year)"
"""Behind the half of something else: *of the match*."""
_YEAR_BEFORE = r"(?<![去明前]年)(?:(?P<year>\d{4})\s?年的?)?"


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
        yield days(day_number(year, first), month_start(year, last) - 1, match.group())


@lru_cache(maxsize=16)
def _marks(language: Language) -> frozenset[str]:
    """Pieces of text without one of which it has no such words: a cheap look."""
    pieces = {phrase: re.findall(r"[^\W\d_]{2,}", phrase) or [phrase] for phrase in language.periods}
    often = Counter(piece for found in pieces.values() for piece in found)
    return frozenset(max(found, key=lambda piece: (often[piece], piece)) for found in pieces.values())


@lru_cache(maxsize=16)
def _pattern(language: Language) -> re.Pattern[str]:
    words = either(language.periods)
    if not language.spaced:
        return re.compile(rf"{_YEAR_BEFORE}(?P<period>{words})")
    return re.compile(rf"(?<!\w)(?P<period>{words})(?!\w)(?!{_OF_ANOTHER}){_YEAR_BEHIND}")


@lru_cache(maxsize=16)
def _nights(language: Language) -> Phrases:
    return Phrases(sorted(language.nights), spaced=language.spaced)


def around_nights(text: str, languages: tuple[Language, ...], told: Iterable[Date]) -> Iterator[Date]:
    """For a text that speaks of a night: each day that it tells together with the day before, and with the day after.

    *The night of 8 February* and *die Nacht zum 9. Februar* are one night.
    """
    lowered = composed(text).lower()
    if not any(True for language in languages for _ in _nights(language).find(lowered)):
        return
    for date in told:
        for low, high in date.moments.parts:
            if high - low == DAY and None not in (calendar_day(low - DAY), calendar_day(high + DAY)):
                yield Date(date.text, Spans.of([(low - DAY, high)]))
                yield Date(date.text, Spans.of([(low, high + DAY)]))
