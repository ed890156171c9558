"""Where a text of a known language writes a date, and which days it means to its first readers.

House rules: early, mid and late are 1-10, 11-20 and 21-end of a month; its start and end are these too, or its first
and last day. The second week of a month is days 8-14, or the
second of the weeks from Monday to Sunday that lie in it or of those that lie mostly in it. What is told by its distance
from publication is read by `claimcheck.values.distances`, by its distance from another day by
`claimcheck.values.steps`, quarters, halves and nights by `claimcheck.values.periods`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from claimcheck.lexicon.base import Language
from claimcheck.values.dates import DAY, Date, calendar_day, day_number, days, from_day, month_start, parse_date
from claimcheck.values.distances import MAX_PUBLICATION_SPREAD
from claimcheck.values.phrases import composed, either, in_lower_case, lazy_pattern
from claimcheck.values.spans import Spans, inf
from claimcheck.values.years import counted_year_behind, relative_years, years_counted

_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)"
_NUMBER = re.compile(r"\d+")
_ISO = re.compile(r"(?<!\d)(?P<year>\d{4})-(?P<month>\d\d)(?:-(?P<day>\d\d))?(?!\d)")
_RUN = r"(?:(?P<from>\d{1,2})\s?(?:-|–|to|al?|au|bis(?:\szum)?|tới(?:\sngày)?|đến(?:\sngày)?)\s?(?=\d{1,2}/))?"
"""The first of the days that end with one in figures: *từ ngày 3 đến 7/5*."""
_SLASHED = re.compile(rf"(?<![\d/]){_RUN}(?P<a>\d{{1,2}})[/.](?P<b>\d{{1,2}})(?:[/.](?P<year>\d{{4}}))?(?![\d/])")
_BARE_YEAR = re.compile(rf"(?<!\d)(?<!\d[.,])(?:{_YEAR})(?P<decade>s)?(?!\d|[.,]\d)")
_ORDINAL = r"(?:st|nd|rd|th|er|º|\.)?"
_TO = r"(?:-|–|to|and|or|y|al|o|et|au|ou|und|oder|hoặc|hay|bis(?:\szum)?|tới|đến(?:\sngày)?)"
_SPAN = lazy_pattern(rf"\s*(?:{_TO}|a|à|và|[至到和])\s*")
"""Between two months of which one tells the year of both."""
_DAY = r"(?=(?:3[01]|[12]\d|0?[1-9])(?!\d))"
_DAYS = rf"(?P<{{0}}>\d{{{{1,2}}}}){_ORDINAL}(?:\s?{_TO}\s?(?P<{{0}}_end>\d{{{{1,2}}}}){_ORDINAL})?"
_RATE = re.compile(r"\w+s (?:a|per|each|every) $")
_TIME = re.compile(r"T[^/,\].]*")
_ENDS_IN_A_MONTH = re.compile(r"/\d{4}(?:-\d\d)?[~?%]?$")
_THIRDS = {"early": (1, 10), "start": (1, 10), "mid": (11, 20), "late": (21, 31), "end": (21, 31)}


def dates_by_month(
    text: str, languages: tuple[Language, ...], published: Date | None, years: tuple[int, ...]
) -> list[Date]:
    """The dates that a text tells by a month's name, each as the days it may mean.

    A missing year is any of ``years``, of which those before or after ``published`` are likeliest.
    """
    text = composed(text)
    mentions = (mention for language in languages for mention in _named(text, language, years, published))
    return [date for mention in mentions for date in likeliest(mention, published)]


def dates_in_figures(
    text: str, languages: tuple[Language, ...], published: Date | None, years: tuple[int, ...]
) -> list[Date]:
    """The dates that a text tells in figures alone (see `dates_by_month`)."""
    return [date for mention in _numeric(composed(text), languages, years) for date in likeliest(mention, published)]


def date_spans(text: str, languages: tuple[Language, ...]) -> list[tuple[int, int]]:
    """Where a text writes dates that have a month, as half-open ranges: the numbers in there count nothing."""
    found = [match for language in languages for match in _named_matches(text, language)]
    if "/" in text or "-" in text:
        numbers = [number.start() for number in _NUMBER.finditer(text)]
        found += _at(numbers, _ISO, text)
        found += (match for match in _at(numbers, _SLASHED, text) if "/" in match.group())
    return [match.span() for match in found]


@lru_cache(maxsize=768)
def years_around(published: Date | None) -> tuple[int, ...]:
    """The years that a date without one may be of, as far as the day of publication tells."""
    if published is None or published.first_day is None or published.last_day is None:
        return ()
    first, last = calendar_day(published.first_day * DAY), calendar_day(published.last_day * DAY)
    return tuple(range(max(first.year - 1, 1), min(last.year + 2, 10_000))) if first and last else ()


def likeliest(mention: list[Date], published: Date | None) -> list[Date]:
    """Of the years that a yearless date could mean, those of its nearest and of its last occurrence."""
    if len(mention) < 2 or published is None or published.first_day is None or published.last_day is None:
        return mention
    first, last = published.first_day * DAY, published.last_day * DAY
    nearest = min(mention, key=lambda date: max(first - date.moments.low, date.moments.low - last, 0))
    past = [date for date in mention if date.moments.low <= last + DAY * MAX_PUBLICATION_SPREAD]
    return list(dict.fromkeys((nearest, past[-1] if past else nearest)))


def _numeric(text: str, languages: tuple[Language, ...], years: tuple[int, ...]) -> Iterator[list[Date]]:
    numbers = [number.start() for number in _NUMBER.finditer(text)]
    for match in _at(numbers, _ISO, text):
        yield from _dates(years_meant(match["year"], ()), int(match["month"]), match["day"], None)
    month_first = {language.month_first for language in languages} or {False}
    for match in _at(numbers, _SLASHED, text):
        given = years_meant(match["year"], years)
        first, second = int(match["a"]), int(match["b"])
        yield from _dates(given, second, match["from"] or match["a"], match["a"])
        if True in month_first:
            yield from _dates(given, first, str(second), None)
    for match in _at(numbers, _BARE_YEAR, text):
        year = int(match["year"])
        until = year + 10 if match["decade"] else year + 1
        yield [days(day_number(year), day_number(until) - 1)]


def _at(numbers: list[int], pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """What ``pattern.finditer`` finds, for a pattern of which each match begins where a number does."""
    reached = 0
    for start in numbers:
        match = pattern.match(text, start) if start >= reached else None
        if match:
            reached = match.end()
            yield match


def years_meant(year: str | None, years: tuple[int, ...]) -> tuple[int, ...]:
    """The year told, or those to go by; the calendar has no year 0."""
    return years if year is None else tuple(filter(None, (int(year),)))


def _dates(years: tuple[int, ...], month: int, day: str | None, day_end: str | None) -> Iterator[list[Date]]:
    """A month, a day or a run of days, in each of the years in which there is one."""
    if not 1 <= month <= 12:
        return
    if day is None:
        yield [_part_of_month(year, month, 1, 31) for year in years]
        return
    first, last = int(day), int(day_end or day)
    for low, high in ((first, last), (first, first), (last, last)) if first != last else ((first, last),):
        yield [date for year in years if (date := _run_of_days(year, month, low, high))]


@lru_cache(maxsize=4_096)
def _part_of_month(year: int, month: int, low: int, high: int) -> Date:
    """The days of a month from one to another, as far as it has them."""
    start = day_number(year, month)
    return days(start + low - 1, start + min(high, _length(year, month)) - 1)


@lru_cache(maxsize=4_096)
def _run_of_days(year: int, month: int, low: int, high: int) -> Date | None:
    """The days of a month from one to another, None where it doesn't have them all."""
    return _part_of_month(year, month, low, high) if 1 <= low <= high <= _length(year, month) else None


def _length(year: int, month: int) -> int:
    return month_start(year, month) - day_number(year, month)


@lru_cache(maxsize=16)
def _months(language: Language) -> list[str]:
    """Words without one of which no month is named, for a cheap look: the pattern tries all of them everywhere."""
    words = {max(name.split(), key=len) for name in language.months}
    return [word for word in words if not any(other in word for other in words - {word})]


@lru_cache(maxsize=16)
def _named_pattern(language: Language) -> re.Pattern[str]:
    months = either(language.months)
    thirds = either(word.rstrip("-") for word in {*language.thirds, *language.weeks})
    third = rf"(?:(?P<third>{thirds})[\s-]*)?" if thirds else ""
    if not language.spaced:
        return re.compile(
            rf"(?:(?:(?P<year>\d{{4}})\s?年|(?P<counted>{either(relative_years(language))}))\s?)?(?<!\d)(?P<month>{months})\s?(?:(?P<third>{thirds})|"
            rf"(?P<after>\d{{1,2}})(?:\s?[日号號]?\s?[-–至到或和、]\s?(?P<after_end>\d{{1,2}}))?\s?[日号號])?"
        )
    return re.compile(
        rf"(?<!\w){third}(?:{_DAYS.format('before')}\s+(?:of\s+|de\s+)?)?"
        rf"(?<!\w)(?P<month>{months})\.?(?!\w)"
        rf"(?(before)|(?:\s+{_DAY}{_DAYS.format('after')}(?!\w|[.,:]\d))?)"
        rf"(?:(?:,?\s+|\s?/\s?)(?:de\s+|năm\s+)?(?P<year>\d{{4}})(?!\d)|{counted_year_behind(language)})?"
    )


def _named_matches(text: str, language: Language) -> Iterator[re.Match[str]]:
    """The places where a month is named; in English and German only with a capital (*may*, *march*)."""
    lowered = in_lower_case(text)
    if not any(map(lowered.__contains__, _months(language))):
        return
    for match in _named_pattern(language).finditer(lowered):
        if language.code not in ("en", "de") or text[match.start("month")].isupper():
            yield match


def _named(text: str, language: Language, years: tuple[int, ...], published: Date | None) -> Iterator[list[Date]]:
    matches = list(_named_matches(text, language))
    for at, match in enumerate(matches):
        parts = match.groupdict()
        name = " ".join(match["month"].split())
        year = match["year"] or _year_beside(text, language, matches, at)
        given = (() if year else years_counted(match["counted"], published, language)) or years_meant(year, years)
        day, end = parts.get("before"), parts.get("before_end")
        if day is None:
            day, end = parts.get("after"), parts.get("after_end")
        month, part = language.months[name], " ".join((parts.get("third") or "").split())
        third = language.thirds.get(part) or language.thirds.get(part + "-")
        week = language.weeks.get(part, "")
        if third and day is None:
            yield [_part_of_month(year, month, *_THIRDS[third]) for year in given]
            if third in ("start", "end"):
                days_of = [(year, 1 if third == "start" else _length(year, month)) for year in given]
                yield [_part_of_month(year, month, at, at) for year, at in days_of]
        elif week.isalpha() and day and not end:
            yield from _weeks_around(given, month, int(day), week)
            if _RATE.search(text[: match.start()]):  # *four hours a week from 1 December*
                yield from _dates(given, month, day, end)
        elif week and not week.isalpha() and day is None:
            yield from _weeks_of(given, month, int(week))
        else:
            yield from _dates(given, month, day, end)


def _year_beside(text: str, language: Language, matches: list[re.Match[str]], at: int) -> str | None:
    """The year that a month without one has from that it is the other end of: *from June to September 2024*, *from
    November to February 2024*, 2023年11月至次年2月.
    """
    match = matches[at]
    for ends, turn in ((matches[at : at + 2], -1), (matches[max(0, at - 1) : at + 1], 1)):
        gap = text[ends[0].end() : ends[-1].start()].strip()
        told = next((word for word in language.following_year if gap.endswith(word)), "")
        following = turn > 0 and (bool(told) or match["counted"] in language.following_year)
        if len(ends) == 2 and _SPAN().fullmatch(gap.removesuffix(told)) and (following or not match["counted"]):
            year = ends[turn == -1]["year"]
            first, last = (language.months[" ".join(end["month"].split())] for end in ends)
            return str(max(0, min(int(year) + turn * (following or first > last), 9_999))) if year else None
    return None


def _weeks_around(years: tuple[int, ...], month: int, day: int, how: str) -> Iterator[list[Date]]:
    """The week that is named after a day: seven days from or to it, or from a Monday to a Sunday around it."""
    named = [date.first_day for year in years if (date := _run_of_days(year, month, day, day))]
    firsts = [first for first in named if first is not None]
    if how == "to":
        yield [days(first - 6, first, how) for first in firsts]
        return
    yield [days(first, first + 6, how) for first in firsts]
    if how == "of":
        mondays = [first - from_day(first).isoweekday() + 1 for first in firsts]
        yield [days(monday, monday + 6, how) for monday in mondays]


def _weeks_of(years: tuple[int, ...], month: int, nth: int) -> Iterator[list[Date]]:
    """The nth week of a month, the last one where that is -1, by each of the ways to count them."""
    read = [list(_readings(day_number(year, month), _length(year, month), nth)) for year in years]
    for reading in zip(*read, strict=True):
        yield [days(low, high) for low, high in reading if low <= high]


def _readings(start: int, length: int, nth: int) -> Iterator[tuple[int, int]]:
    """First and last day of the nth week: in sevens, of weeks that begin in the month, of those mostly in it."""
    end = start + length - 1
    if nth > 0:
        first_monday, first_thursday = (start + (weekday - from_day(start).isoweekday()) % 7 for weekday in (1, 4))
        lows = [low + 7 * (nth - 1) for low in (start, first_monday, first_thursday - 3)]
    else:
        last_sunday, last_thursday = (end - (from_day(end).isoweekday() - weekday) % 7 for weekday in (7, 4))
        lows = [end - 6, last_sunday - 6, last_thursday - 3]
    for low in lows:
        yield max(low, start), min(low + 6, end)


def bears_out(recorded: Date, told: list[Date], published: Date | None) -> bool:
    """Whether the dates that a text tells support a recorded one.

    The record may say the same, or less exactly (the month for the day); each end of an interval must be told, open, or
    the day of publication. It may not be more exact than the text.
    """
    if "T" in recorded.text:  # the time of day is another question, see `claimcheck.values.clocks`
        recorded = parse_date(_TIME.sub("", recorded.text))
    moments = recorded.moments
    if any(date.moments == moments or date.moments == _plain(recorded) for date in told):
        return True
    weekdays = [date for date in told if len(date.moments.parts) > 1]
    if any(moments.within(date.moments) for date in weekdays):
        return True
    if not set(recorded.text) & set("/["):
        return any(date.moments.within(moments) for date in told)
    ends = [part for date in told for part in date.moments.parts]
    lows = {low for low, _ in ends} | {-inf}
    highs = {high for _, high in ends} | {inf}
    if published is not None:
        highs.add(published.moments.high)
        lows |= {published.moments.low, published.moments.high}  # what is planned begins on that day or the next
        if _ENDS_IN_A_MONTH.search(recorded.text):
            highs |= {_month_of(day).high for day in published.moments.parts[0]}
    return bool(ends) and all(low in lows and high in highs for low, high in moments.parts)


def _month_of(moment: float) -> Spans:
    day = calendar_day(moment)
    return _part_of_month(day.year, day.month, 1, 31).moments if day else Spans.of([(-inf, inf)])


def _plain(recorded: Date) -> Spans:
    """The moments of a date without the margin that ``~`` gives it."""
    if not recorded.approximate or len(recorded.moments.parts) != 1:
        return recorded.moments
    low, high = recorded.moments.parts[0]
    third = (high - low) / 3
    return Spans.of([(low + third, high - third)])
