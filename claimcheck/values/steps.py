"""Which days a text of a known language tells by their distance from another day that it tells: *two days later*."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from claimcheck.lexicon.base import EXACT, Language
from claimcheck.values.dates import DAY, Date, calendar_day, days
from claimcheck.values.datewords import date_spans
from claimcheck.values.numbers import find_amounts
from claimcheck.values.phrases import Phrases, composed, either, in_lower_case
from claimcheck.values.relative_codes import FARTHEST, resolve, same_day
from claimcheck.values.spans import inf


class _Step(NamedTuple):
    """A distance in words: its code (see `Language.steps`) and where it stands."""

    code: str
    start: int
    end: int


def stepped_dates(text: str, languages: tuple[Language, ...], told: Sequence[Date]) -> Iterator[Date]:
    """The dates that a text tells by their distance from others, of which ``told`` are known already.

    A distance may be from any of them, wherever it stands (quotes have several spans in any order), and from a day that
    another distance before it leads to. The day of writing (*today*, *so far*) is none that others are reckoned from.
    """
    text = composed(text)
    steps = sorted(
        {step for language in languages for step in _steps(text, languages, language)}, key=lambda s: s.start
    )
    if not steps:
        return
    anchors = dict.fromkeys(part for date in told if not of_writing(date, languages) for part in _days_of(date))
    reached: list[tuple[int, tuple[int, int]]] = []
    for step in steps:
        near = [reach for reach in (_reach(step.code, *anchor) for anchor in anchors) if reach]
        far = [_reach(step.code, *anchor) for end, anchor in reached if end <= step.start]
        for reach in dict.fromkeys((*near, *filter(None, far))):
            yield days(*reach, text[step.start : step.end])
        reached += ((step.end, reach) for reach in near)


def of_writing(date: Date, languages: tuple[Language, ...]) -> bool:
    """Whether a date is the day of writing, told as such (*now*, *so far*)."""
    return any(language.relative.get(date.text) == "day 0" for language in languages)


def _days_of(date: Date) -> Iterator[tuple[int, int]]:
    """First and last day of each stretch of days that a date may mean."""
    for low, high in date.moments.parts:
        if -inf < low and high < inf:
            yield int(low // DAY), int(-(-high // DAY) - 1)


def _reach(code: str, first: int, last: int) -> tuple[int, int] | None:
    """The days that a step leads to from a day, or from a whole week, month or year; None where it leads nowhere."""
    if calendar_day(first * DAY) is None or calendar_day(last * DAY) is None:
        return None
    unit, number = code.split()
    if unit == "day":
        reach = (first + int(number), last + int(number)) if first == last else None
    elif unit in ("months", "years"):
        months = int(number) * (12 if unit == "years" else 1)
        wholes = (
            resolve(f"{whole} 0", first) for whole in ("month", "year") if unit.startswith(whole) or whole == "year"
        )
        if first == last:
            reach = (same_day(first, months), same_day(first, months))
        else:
            reach = (same_day(first, months), same_day(last + 1, months) - 1) if (first, last) in wholes else None
    else:
        reach = resolve(code, first) if last <= resolve(f"{unit} 0", first)[1] else None
    if reach is None or any(calendar_day(day * DAY) is None for day in reach):
        return None
    return reach


@lru_cache(maxsize=16)
def _phrases(language: Language) -> Phrases:
    return Phrases(sorted(language.steps), spaced=language.spaced)


@lru_cache(maxsize=16)
def _counted(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands behind a number of days, and what before it."""
    units, after, before, leads = (
        either(words) for words in (language.units, language.after, language.before, language.leads)
    )
    gap, edge = (r"\s{1,9}", r"(?!\w)") if language.spaced else (r"\s?", "")
    behind = rf"{gap}(?P<unit>{units})(?:{gap}(?:(?P<after>{after})|(?P<before>{before})))?{edge}"
    return re.compile(behind), re.compile(rf"(?:^|\W)(?P<lead>{leads})\s{{1,9}}$")


def _steps(text: str, languages: tuple[Language, ...], language: Language) -> Iterator[_Step]:
    """The distances in a text, in phrases and in numbers."""
    lowered = in_lower_case(text)
    for word, _, start, end in _phrases(language).find(lowered):
        yield _Step(language.steps[word], start, end)
    behind, ahead = _counted(language)
    if not behind.search(lowered):
        return
    dates = date_spans(text, languages)
    for found in find_amounts(lowered, language):
        match = behind.match(lowered, found.end)
        count = found.amount.figure
        written = any(start <= found.start < end for start, end in dates)
        if not match or written or found.amount.bound != EXACT or not (0 < count < FARTHEST and count == int(count)):
            continue
        lead = ahead.search(lowered, max(0, found.start - 30), found.start)
        sign = 1 if match["after"] else -1 if match["before"] else language.leads[_even(lead["lead"])] if lead else 0
        if sign:
            yield _Step(_code(language.units[_even(match["unit"])], sign * int(count)), found.start, match.end())


def _even(text: str) -> str:
    return " ".join(text.split())


def _code(unit: str, count: int) -> str:
    """The code of so many days, weeks, months or years later."""
    return {"day": f"day {count}", "week": f"day {7 * count}"}.get(unit, f"{unit}s {count}")
