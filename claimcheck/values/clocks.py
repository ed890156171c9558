"""The times of day that a text tells, in figures and in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from claimcheck.lexicon import ENGLISH, Language
from claimcheck.lexicon.base import ABOUT, EXACT
from claimcheck.values.amounts import Found
from claimcheck.values.dates import Date
from claimcheck.values.numbers import find_amounts
from claimcheck.values.phrases import composed, either, in_lower_case
from claimcheck.values.quantities import unit_pattern, unit_told

_TIME_PARTS = re.compile(r"T(\d\d)(?::(\d\d))?")
_CLOCK = re.compile(
    r"(?<!\d)(?P<h>\d{1,2})(?:\s?[:.h点點时時]\s?(?P<m>\d\d)(?!\s?(?:%|per\b|[a-z]?illion))|"
    r"(?=\s?(?:[ap]\.?m\b|o['’]clock|h\b|uhr|giờ|[点點时時])))(?!\d)",
    re.IGNORECASE,
)
_CLOCK_RUN = re.compile(
    r"(?<![\d.,-])(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d)(?=\s?(?:gmt|utc|hrs|uhr)\b|\s?hours\b(?!\s+of))", re.IGNORECASE
)
_NEAR, _HALF, _HOURS, _HALF_A_DAY, _DAY, _BESIDE = 25, 0.5, 24, 720, 1440, 24


class Time(NamedTuple):
    """Where a text tells a time of day, and the minutes from midnight that it may be: of either half of the day, where
    it doesn't tell which.
    """

    start: int
    end: int
    minutes: frozenset[int]


def clock_agrees(recorded: Date, text: str, languages: tuple[Language, ...] = (ENGLISH,)) -> bool:
    """Whether a text tells the times of day that a recorded date has, in words of one of some languages."""
    wanted = _TIME_PARTS.findall(recorded.text)
    if not wanted:
        return True
    told = {minute for language in languages for time in times_of_day(text, language) for minute in time.minutes}
    hours = {minute // 60 for minute in told}
    return all(
        (int(hour) * 60 + int(minute)) % _DAY in told if minute else int(hour) % _HOURS in hours
        for hour, minute in wanted
    )


def minutes_recorded(date: Date) -> frozenset[int]:
    """The minutes from midnight that a recorded date tells."""
    return frozenset(int(hour) * 60 + int(minute or 0) for hour, minute in _TIME_PARTS.findall(date.text))


@lru_cache(maxsize=4_096)
def times_of_day(text: str, language: Language) -> tuple[Time, ...]:
    """The times of day that a text tells: as a clock shows them, as noon or midnight, or in words."""
    text = composed(text)
    found = sorted(_times(text, in_lower_case(text), language), key=lambda time: (time.start - time.end, time.start))
    kept: list[Time] = []
    for time in found:  # *seven o'clock* is none in *half past seven o'clock*
        if not any(time.start < other.end and other.start < time.end for other in kept):
            kept.append(time)
    return tuple(kept)


def _times(text: str, lowered: str, language: Language) -> Iterator[Time]:
    for pattern in (_CLOCK, _CLOCK_RUN):
        for match in pattern.finditer(lowered):
            yield from _time(int(match["h"]), int(match["m"] or 0), match.span(), lowered, language)
    for match in _set_hours(language).finditer(lowered):
        hour = language.set_hours[" ".join(match.group().split())]
        yield Time(*match.span(), frozenset({hour * 60}))
    if not language.clock_forms:
        return
    found = list(find_amounts(text, language))
    for entry in found if language.clock else ():
        told = clock_time(text, entry, language)
        if told is not None:
            yield from _time(*told, (entry.start, entry.end), lowered, language)
    marked, places = _marked(lowered, found)
    for pattern, more in _forms(language):
        for match in pattern.finditer(marked):
            minutes = int(match["m"]) * more if "m" in match.re.groupindex else more
            start = places[match.start()]
            end = places[match.end()]
            yield from _time(int(match["h"]), minutes, (start, end), lowered, language)


def _time(hour: int, minutes: int, place: tuple[int, int], lowered: str, language: Language) -> Iterator[Time]:
    """A time that is told somewhere, if there is such; of which half of the day it is, the words beside it tell."""
    if hour > _HOURS or not -60 < minutes < 60:
        return
    told = (hour * 60 + minutes) % _DAY
    start, end = place
    behind, before = _halves(language)
    half = behind.match(lowered, end) or before.search(lowered, max(0, start - _BESIDE), start)
    if half is not None:
        told = told % _HALF_A_DAY + language.day_halves[" ".join(half[1].split())] * 60
        yield Time(start, max(end, half.end()), frozenset({told}))
    else:
        either_half = 0 < hour <= _HALF_A_DAY // 60
        yield Time(start, end, frozenset({told, (told + _HALF_A_DAY) % _DAY} if either_half else {told}))


def _marked(lowered: str, found: list[Found]) -> tuple[str, list[int]]:
    """A text with each whole number that may be of a clock in figures between marks, and where each letter stood."""
    marked, places, done = "", [], 0
    for entry in found:
        figure = entry.amount.figure
        if entry.share or entry.amount.vague or figure % 1 or not 0 <= figure < 60 or entry.start < done:
            continue
        number = f"⟨{int(figure)}⟩"
        marked += lowered[done : entry.start] + number
        places += [*range(done, entry.start), *[entry.start] * len(number)]
        done = entry.end
    return marked + lowered[done:], [*places, *range(done, len(lowered) + 1)]


@lru_cache(maxsize=16)
def _forms(language: Language) -> list[tuple[re.Pattern[str], int]]:
    """The ways in which a time is worded, for a text with marked numbers."""
    edge = r"(?!\w)" if language.spaced else ""
    listed = []
    for form, more in language.clock_forms.items():
        worded = r"\s+".join(map(re.escape, form.split())).replace(r"\{", "{").replace(r"\}", "}")
        worded = worded.replace("{h}", r"⟨(?P<h>\d+)⟩").replace("{m}", r"⟨(?P<m>\d+)⟩")
        listed.append((re.compile(rf"(?<!\w){worded}{edge}" if language.spaced else worded), more))
    return listed


@lru_cache(maxsize=16)
def _set_hours(language: Language) -> re.Pattern[str]:
    words = either(language.set_hours)
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)" if language.spaced else words)


@lru_cache(maxsize=16)
def _halves(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What tells the half of the day behind a time and, in Chinese, before it."""
    words = either(language.day_halves)
    if not language.spaced:
        return re.compile("(?!)()"), re.compile(rf"({words})[约約大近]?$")
    return re.compile(rf"(?:\s?(?:h\b|heures?\b|uhr\b|giờ\b))?,?\s?({words})(?!\w)"), re.compile("(?!)()")


@lru_cache(maxsize=16)
def _clock(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words, units = either(language.clock), unit_pattern(language)
    half = either(word for word, value in language.numbers.items() if value == _HALF)
    return (
        re.compile(rf"(?<!\w)(?:{words})\s+$"),
        re.compile(rf"(?:\s+(?:{units}))?(?:\s+(?:{half}))?\s+(?:de\s+(?!la\s)|d['’])"),
    )


@lru_cache(maxsize=16)
def _hour_ends(language: Language) -> re.Pattern[str]:
    """What may follow an hour that has no word for hours behind it: no plural noun."""
    words = either(language.behind_hours)
    return re.compile(rf"\s*+(?:$|\W|(?:{words})\b|(?![^\W\d]+s\b)[^\W\d]+\b(?!\s*%))", re.IGNORECASE)


def clock_time(text: str, found: Found, language: Language) -> tuple[int, int] | None:
    """The hour and minute of a day that a figure is: *à six heures et demie*, not *à six heures et demie de route*."""
    hour = found.amount.figure
    lowered = in_lower_case(text)
    hourly = any(lowered.startswith(f"{word} ", found.start) for word in language.clock)  # *alrededor de las tres*
    roughly = found.amount.bound == ABOUT and (bool(language.articles) or hourly)  # *at around three*
    if (found.amount.bound != EXACT and not roughly) or hour > _HOURS or hour * 2 % 1:
        return None
    unit = unit_told(text, found, language)
    if roughly and unit is not None and not hourly:
        return None
    if (unit is not None and unit.name != "hour") or (
        unit is None and not hour % 1 and not (language.hours_alone or roughly)
    ):
        return None
    if unit is None and language.hours_alone and not _hour_ends(language).match(text, found.end):
        return None
    opens, goes_on = _clock(language)
    if not (hourly or opens.search(lowered[max(0, found.start - _NEAR) : found.start])) or goes_on.match(
        lowered, found.end
    ):
        return None
    return int(hour), int(hour % 1 * 60)
