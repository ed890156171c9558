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
from claimcheck.values.years import counted_year_behind, relative_years, years_counted

_YEAR_BEHIND = r"(?:[\s,/]*(?:(?:of|in|de|del|des|năm)\s+)?(?P<year>(?:1[5-9]|20)\d\d)(?!\d))?"
_OF_ANOTHER = r"\s+of\s+(?:the|an?|its|his|her|their)\s+(?!year)"
"""Behind the half of something else: *of the match*."""
_SPRING, _WINTER = 21, 24
_YEAR_BEFORE = r"(?<![去明前]年)(?:(?P<year>\d{4})\s?年的?)?"


def dates_by_period(
    text: str, languages: tuple[Language, ...], published: Date | None, years: tuple[int, ...]
) -> list[Date]:
    """The quarters and halves of a year that a text tells; a missing year as in `datewords.dates_by_month`."""
    lowered = composed(text).lower()
    found = [
        date
        for language in languages
        if any(word in lowered for word in _marks(language))
        for match in _pattern(language).finditer(lowered)
        for date in likeliest(list(_spans(match, language, years)), published)
    ]
    for language in languages:
        if any(map(lowered.__contains__, language.seasons)):
            for match in _seasons(language).finditer(lowered):
                found += _season(match, language, published, years)
    return found


@lru_cache(maxsize=16)
def _seasons(language: Language) -> re.Pattern[str]:
    words, turns = either(language.seasons), either(language.turns)
    if not language.spaced:
        counted = either(relative_years(language))
        return re.compile(
            rf"(?:(?:(?P<year>\d{{4}})\s?年|(?P<counted>{counted})|(?P<lead>{turns}))的?)?(?P<season>{words})(?P<tail>)"
        )
    return re.compile(
        rf"(?<!\w)(?:(?P<lead>{turns})\s+)?(?P<season>{words})(?!\w)(?:\s+(?P<tail>{turns})(?!\w))?"
        rf"(?:{counted_year_behind(language)}|{_YEAR_BEHIND})"
    )


def _season(match: re.Match[str], language: Language, published: Date | None, years: tuple[int, ...]) -> list[Date]:
    """The seasons that are meant: of a year told, before or after publication, or else the likeliest."""
    number = language.seasons[" ".join(match["season"].split())]
    first = 3 * (number - _SPRING) + 2
    given = years_counted(match["counted"], published, language) or years_meant(match["year"], years)
    if number == _WINTER:
        given = tuple(sorted({year - before for year in given for before in (0, 1)}))
    found = [days(month_start(year, first), month_start(year, first + 3) - 1, match.group()) for year in given]
    turn = language.turns.get(" ".join((match["lead"] or match["tail"] or "").split()))
    if match["year"] or match["counted"] or published is None or published.first_day is None:
        return found
    low, high = published.moments.low, published.moments.high
    if turn == 1:
        return [date for date in found if date.moments.low >= high][:1]
    if turn == -1:
        return [date for date in found if date.moments.high <= low][-1:]
    return likeliest(found, published)


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
