"""Which days a text tells by a feast: *on Easter Monday*, *am Karfreitag*, *Nochebuena*."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from claimcheck.lexicon.base import Language
from claimcheck.lexicon.feasts import FEASTS
from claimcheck.values.dates import Date, day_number, days
from claimcheck.values.datewords import likeliest, years_meant
from claimcheck.values.phrases import composed, either, in_lower_case
from claimcheck.values.years import counted_year_behind, relative_years, years_counted

_YEAR_BEHIND = r"(?:[\s,]*(?:(?:of|in|de|del|năm)\s+)?(?P<year>(?:1[5-9]|20)\d\d)(?!\d))?"


def dates_by_feast(
    text: str, languages: tuple[Language, ...], published: Date | None, years: tuple[int, ...]
) -> list[Date]:
    """The days of feasts that a text tells; a missing year as in `datewords.dates_by_month`."""
    lowered = in_lower_case(composed(text)).replace("’", "'")
    return [
        date
        for language in languages
        for match in _told(lowered, language)
        for when in FEASTS[language.code][" ".join(match["feast"].split())]
        for date in likeliest(_in_years(when, match, language, published, years), published)
    ]


def without_feasts(text: str, languages: tuple[Language, ...]) -> str:
    """A text with blanks for its feasts: the Friday of *Viernes Santo* is none of last week's."""
    text = composed(text)
    lowered = in_lower_case(text).replace("’", "'")
    for language in languages:
        for match in _told(lowered, language):
            text = f"{text[: match.start()]}{' ' * len(match[0])}{text[match.end() :]}"
    return text


def _told(lowered: str, language: Language) -> Iterable[re.Match[str]]:
    """Where a text names feasts; the pattern is only made where it does."""
    some = any(map(lowered.__contains__, FEASTS[language.code]))
    return _pattern(language).finditer(lowered) if some else ()


def _in_years(
    when: str, match: re.Match[str], language: Language, published: Date | None, years: tuple[int, ...]
) -> list[Date]:
    given = years_counted(match["counted"], published, language) or years_meant(match["year"], years)
    return [days(low, high, match["feast"]) for year in given for low, high in [_days_of(when, year)]]


@lru_cache(maxsize=16)
def _pattern(language: Language) -> re.Pattern[str]:
    words = either(FEASTS[language.code])
    if not language.spaced:
        counted = either(relative_years(language))
        return re.compile(rf"(?:(?:(?P<year>\d{{4}})\s?年|(?P<counted>{counted}))的?)?(?P<feast>{words})")
    return re.compile(rf"(?<!\w)(?P<feast>{words})(?![\w-])(?:{counted_year_behind(language)}|{_YEAR_BEHIND})")


@lru_cache(maxsize=4_096)
def _days_of(when: str, year: int) -> tuple[int, int]:
    """First and last day of a feast in a year."""
    if when[0] in "+-":
        ends = [easter(year) + int(part) for part in when.split("..")]
    else:
        month, day = map(int, when.split("-"))
        ends = [day_number(year, month, day)]
    return ends[0], ends[-1]


def easter(year: int) -> int:
    """The day that is Easter Sunday in the western churches, by the rule of Meeus, Jones and Butcher."""
    golden, (century, rest) = year % 19, divmod(year, 100)
    leaps, left = divmod(century, 4)
    moon = (19 * golden + century - leaps - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    quarter, more = divmod(rest, 4)
    week = (32 + 2 * left + 2 * quarter - moon - more) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return day_number(year, month, day + 1)
