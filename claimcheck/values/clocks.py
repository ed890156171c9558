"""The times of day that a text tells, in figures and in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from claimcheck.lexicon.base import EXACT, Language
from claimcheck.values.amounts import Found
from claimcheck.values.dates import Date
from claimcheck.values.numbers import find_amounts
from claimcheck.values.phrases import either, in_lower_case
from claimcheck.values.quantities import unit_pattern, unit_told

_TIME_PARTS = re.compile(r"T(\d\d)(?::(\d\d))?")
_CLOCK = re.compile(
    r"(?<!\d)(\d{1,2})(?:\s?[:.h点點时時]\s?(\d\d)|(?=\s?(?:[ap]\.?m\b|o['’]clock|h\b|uhr|giờ|[点點时時])))(?!\d)",
    re.IGNORECASE,
)
_CLOCK_RUN = re.compile(
    r"(?<![\d.,-])([01]\d|2[0-3])([0-5]\d)(?=\s?(?:gmt|utc|hrs|uhr)\b|\s?hours\b(?!\s+of))", re.IGNORECASE
)
_HOUR_ENDS = re.compile(r"\s*(?:$|[.,;:)”\"|]|de(?:l| la)\b|y\b|en punto\b|al\b|cuando\b|h\b)", re.IGNORECASE)
"""What may follow an hour that has no word for hours behind it."""
_NEAR, _HALF, _HOURS = 25, 0.5, 24


def clock_agrees(recorded: Date, text: str, languages: tuple[Language, ...] = ()) -> bool:
    """Whether a text tells the times of day that a recorded date has: as a clock shows them, as noon or midnight, or in
    words of one of some languages (*à six heures et demie*).
    """
    if "T" not in recorded.text:
        return True
    found = (*_CLOCK.findall(text), *_CLOCK_RUN.findall(text))
    told = {(int(hour) % 12, int(minute or 0)) for hour, minute in found}
    told |= {(0, 0) for word in ("noon", "midnight") if word in text.lower()}
    wanted = {(int(hour) % 12, int(minute or 0)) for hour, minute in _TIME_PARTS.findall(recorded.text)}
    if not wanted <= told:
        told |= {(hour % 12, minute) for language in languages for hour, minute in clock_times(text, language)}
    return wanted <= told


def clock_times(text: str, language: Language) -> Iterator[tuple[int, int]]:
    """The hours and minutes of a day that a text tells in words."""
    times = (clock_time(text, found, language) for found in find_amounts(text, language) if language.clock)
    return (time for time in times if time is not None)


@lru_cache(maxsize=16)
def _clock(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words, units = either(language.clock), unit_pattern(language)
    half = either(word for word, value in language.numbers.items() if value == _HALF)
    return (
        re.compile(rf"(?<!\w)(?:{words})\s+$"),
        re.compile(rf"(?:\s+(?:{units}))?(?:\s+(?:{half}))?\s+(?:de\s+(?!la\s)|d['’])"),
    )


def clock_time(text: str, found: Found, language: Language) -> tuple[int, int] | None:
    """The hour and minute of a day that a figure is: *à six heures et demie*, not *à six heures et demie de route*."""
    hour = found.amount.figure
    if found.amount.bound != EXACT or hour > _HOURS or hour * 2 % 1:
        return None
    unit = unit_told(text, found, language)
    if (unit is not None and unit.name != "hour") or (unit is None and not hour % 1 and not language.hours_alone):
        return None
    if unit is None and language.hours_alone and not _HOUR_ENDS.match(text, found.end):
        return None
    opens, goes_on = _clock(language)
    lowered = in_lower_case(text)
    if not opens.search(lowered[max(0, found.start - _NEAR) : found.start]) or goes_on.match(lowered, found.end):
        return None
    return int(hour), int(hour % 1 * 60)
