"""Dates as sets of moments: EDTF levels 0 and 1, time of day and zone, one-of sets.

The notation is ISO 8601-2:2019, annex A (Extended Date/Time Format). A date stands for the moments, in minutes on the
proleptic Gregorian calendar, at which the thing may have happened.
"""

from __future__ import annotations

import re
from datetime import date as calendar_date
from typing import NamedTuple

from claimcheck.values.relation import Relation
from claimcheck.values.spans import Spans, inf

DAY = 24 * 60
"""Minutes."""
_ZONES = (-14 * 60, 12 * 60)
"""How far UTC can lie from a local time of unknown zone, in minutes (zones run from UTC-12 to UTC+14)."""

_DATE = re.compile(
    r"""(?P<year>Y-?\d{5,}|-?[0-9X]{4})
        (?:-(?P<month>[0-9X]{2})(?:-(?P<day>[0-9X]{2})
            (?:T(?P<hour>\d\d)(?::(?P<minute>\d\d)(?::(?P<second>\d\d)(?:\.\d+)?)?)?(?P<zone>Z|[+-]\d\d(?::?\d\d)?)?)?
        )?)?(?P<mark>[?~%]?)""",
    re.VERBOSE | re.ASCII,
)
_SEASONS = {21: (3, 6), 22: (6, 9), 23: (9, 12), 24: (12, 15)}
_MONTHS = ("January February March April May June July August September October November December").split()


class DateError(ValueError):
    """A text that is not EDTF; the message says what is wrong and what would be right."""


class Date(NamedTuple):
    """A date as written and the minutes it may mean, local time unless ``zoned`` (then UTC)."""

    text: str
    moments: Spans
    approximate: bool = False
    uncertain: bool = False
    zoned: bool = False

    def relation(self, other: Date) -> Relation:
        """How the possible moments relate; where one side has no zone, its zone may be any."""
        a, b = self.moments, other.moments
        if self.zoned and not other.zoned:
            b = b.shift(*_ZONES)
        elif other.zoned and not self.zoned:
            a = a.shift(*_ZONES)
        return a.relation(b)

    @property
    def firm(self) -> bool:
        """Whether it is written without ``~``, ``?`` or ``%``."""
        return not (self.approximate or self.uncertain)

    @property
    def first_day(self) -> int | None:
        """The first possible day as a number (see `day_number`), None where it is open."""
        return None if self.moments.low == -inf else int(self.moments.low // DAY)

    @property
    def last_day(self) -> int | None:
        """The last possible day as a number (see `day_number`), None where it is open."""
        return None if self.moments.high == inf else int(-(-self.moments.high // DAY) - 1)

    @property
    def one_day(self) -> bool:
        """Whether all its moments lie on one day."""
        return self.first_day is not None and self.first_day == self.last_day

    def __str__(self) -> str:
        return self.text


def day_number(year: int, month: int = 1, day: int = 1) -> int:
    """Days since 0000-03-01 of the proleptic Gregorian calendar (Howard Hinnant's *days_from_civil*)."""
    year -= month <= 2
    era, in_era = divmod(year, 400)
    in_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    return era * 146_097 + in_era * 365 + in_era // 4 - in_era // 100 + in_year


def month_start(year: int, months: int) -> int:
    """The first day of the month that comes so many months after January of a year."""
    return day_number(year + months // 12, months % 12 + 1)


_EPOCH = day_number(1) - 1


def from_day(number: int) -> calendar_date:
    """The calendar day of a day number; ValueError outside the years 1 to 9999."""
    return calendar_date.fromordinal(number - _EPOCH)


def calendar_day(moment: float) -> calendar_date | None:
    """The calendar day of a moment in minutes, None where the calendar has none."""
    number = moment // DAY - _EPOCH if abs(moment) != inf else 0
    return calendar_date.fromordinal(int(number)) if 1 <= number <= calendar_date.max.toordinal() else None


def days(first: int, last: int, text: str | None = None) -> Date:
    """The date that means any day from the first to the last, both included."""
    if text is None:
        text = "/".join(dict.fromkeys(from_day(number).isoformat() for number in (first, last)))
    return Date(text, Spans.of([(first * DAY, (last + 1) * DAY)]))


def parse_date(text: str) -> Date:
    """Read EDTF (levels 0 and 1, times, one-of sets); raises `DateError`."""
    stripped = text.strip()
    if stripped.startswith(("[", "{")):
        return _parse_set(stripped)
    if "/" in stripped:
        return _parse_interval(stripped)
    return _parse_single(stripped)


def _parse_set(text: str) -> Date:
    if not (text.startswith("[") and text.endswith("]")):
        raise DateError(f"{text!r}: a one-of set is written [2025-10-09,2025-10-12] or [2025-10-01..2025-10-10]")
    members = []
    for entry in text[1:-1].split(","):
        low, dots, high = (part.strip() for part in entry.partition(".."))
        members.append(_interval(low or "..", high or "..", text) if dots else _parse_single(low))
    return _joined(text, members)


def _parse_interval(text: str) -> Date:
    low, _, high = text.partition("/")
    if "/" in high:
        raise DateError(f"{text!r}: an interval has one slash, as in 2025-10-01/2025-10-10")
    return _interval(low.strip() or "..", high.strip() or "..", text)


def _interval(low: str, high: str, text: str) -> Date:
    if low == high == "..":
        raise DateError(f"{text!r}: an interval needs at least one end")
    ends = [None if end == ".." else _parse_single(end) for end in (low, high)]
    start, stop = ends
    bottom = -inf if start is None else start.moments.low
    top = inf if stop is None else stop.moments.high
    if start and stop and start.zoned != stop.zoned:
        raise DateError(f"{text!r}: give both ends a zone, or neither")
    if bottom >= top:
        raise DateError(f"{text!r}: the end lies before the beginning")
    known = [end for end in ends if end]
    return Date(
        text,
        Spans.of([(bottom, top)]),
        approximate=any(end.approximate for end in known),
        uncertain=any(end.uncertain for end in known),
        zoned=any(end.zoned for end in known),
    )


def _joined(text: str, members: list[Date]) -> Date:
    if len({member.zoned for member in members}) > 1:
        raise DateError(f"{text!r}: give every member a zone, or none")
    return Date(
        text,
        Spans.of(part for member in members for part in member.moments.parts),
        approximate=any(member.approximate for member in members),
        uncertain=any(member.uncertain for member in members),
        zoned=members[0].zoned,
    )


def _parse_single(text: str) -> Date:
    match = _DATE.fullmatch(text)
    if match is None:
        raise DateError(f"{text!r} is not an EDTF date; write 2025-10-09, 2025-10, 2025, or first/last")
    low, high = _moments(match, text)
    approximate = match["mark"] in ("~", "%")
    if approximate:
        low, high = low - (high - low), high + (high - low)
    zone = match["zone"]
    if zone:
        offset = _zone_minutes(zone)
        low, high = low - offset, high - offset
    return Date(
        text,
        Spans.of([(low, high)]),
        approximate=approximate,
        uncertain=match["mark"] in ("?", "%"),
        zoned=bool(zone),
    )


def _moments(match: re.Match[str], text: str) -> tuple[int, int]:
    year, month, day = match["year"], match["month"], match["day"]
    if year.startswith("Y"):
        if len(year) > len("Y-1000000000") or abs(int(year[1:])) > 10**9:
            raise DateError(f"{text!r}: that year lies outside what can be reckoned with")
        first_year = last_year = int(year[1:])
    else:
        if not re.fullmatch(r"-?\d*X*", year):
            raise DateError(f"{text!r}: X stands for the last digits of a year, as in 201X")
        first_year, last_year = (int(year.replace("X", digit)) for digit in "09")
        first_year, last_year = sorted((first_year, last_year))
    if month is None:
        return day_number(first_year) * DAY, day_number(last_year + 1) * DAY
    if "X" in year:
        if month == "XX" and day in (None, "XX"):
            return day_number(first_year) * DAY, day_number(last_year + 1) * DAY
        raise DateError(f"{text!r}: with an unspecified year, leave the month out")
    if month == "XX":
        if day not in (None, "XX"):
            raise DateError(f"{text!r}: a day needs its month")
        return day_number(first_year) * DAY, day_number(first_year + 1) * DAY
    return _month_moments(match, first_year, text)


def _month_moments(match: re.Match[str], year: int, text: str) -> tuple[int, int]:
    month, day = match["month"], match["day"]
    if "X" in month:
        raise DateError(f"{text!r}: an unspecified month is XX")
    number = int(month)
    if number in _SEASONS and day is None:
        first, after = _SEASONS[number]
        return month_start(year, first - 1) * DAY, month_start(year, after - 1) * DAY
    if not 1 <= number <= 12:
        raise DateError(f"{text!r}: there is no month {month}")
    start, end = month_start(year, number - 1), month_start(year, number)
    if day is None or day == "XX":
        return start * DAY, end * DAY
    if "X" in day:
        raise DateError(f"{text!r}: an unspecified day is XX")
    if not 1 <= int(day) <= end - start:
        raise DateError(f"{text!r}: {_MONTHS[number - 1]} {year} has no day {int(day)}")
    return _day_moments(match, start + int(day) - 1, text)


def _day_moments(match: re.Match[str], number: int, text: str) -> tuple[int, int]:
    if match["hour"] is None:
        return number * DAY, (number + 1) * DAY
    hour, minute, second = int(match["hour"]), int(match["minute"] or 0), int(match["second"] or 0)
    if hour > 24 or minute > 59 or second > 60 or (hour == 24 and (minute or second)):
        raise DateError(f"{text!r}: there is no such time of day")
    moment = number * DAY + hour * 60 + minute
    return moment, moment + (60 if match["minute"] is None else 1)


def _zone_minutes(zone: str) -> int:
    if zone == "Z":
        return 0
    digits = zone[1:].replace(":", "").ljust(4, "0")
    hours, minutes = int(digits[:2]), int(digits[2:])
    if hours > 14 or minutes > 59:
        raise DateError(f"{zone!r} is not an offset from UTC")
    return (hours * 60 + minutes) * (-1 if zone[0] == "-" else 1)
