"""Where a text of a known language speaks of a date, and which days it means to its first readers.

House rules: early, mid and late are 1-10, 11-20 and 21-end of a month; weeks run Monday to
Sunday, a weekend is Saturday and Sunday; *earlier this month* ends on the day of publication.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from claimcheck.lexicon.base import Language
from claimcheck.values.dates import DAY, Date, calendar_day, day_number, days, from_day, parse_date
from claimcheck.values.numbers import find_amounts
from claimcheck.values.phrases import Phrases
from claimcheck.values.spans import Spans, inf

_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)"
_NUMBER = re.compile(r"\d+")
_ISO = re.compile(r"(?<!\d)(?P<year>\d{4})-(?P<month>\d\d)(?:-(?P<day>\d\d))?(?!\d)")
_SLASHED = re.compile(r"(?<![\d/])(?P<a>\d{1,2})[/.](?P<b>\d{1,2})(?:[/.](?P<year>\d{4}))?(?![\d/])")
_BARE_YEAR = re.compile(rf"(?<!\d)(?<!\d[.,])(?:{_YEAR})(?P<decade>s)?(?!\d|[.,]\d)")
_ORDINAL = r"(?:st|nd|rd|th|er|º|\.)?"
_DAYS = rf"(?P<{{0}}>\d{{{{1,2}}}}){_ORDINAL}(?:\s?(?:-|–|to|and|y|et|und)\s?(?P<{{0}}_end>\d{{{{1,2}}}}){_ORDINAL})?"
_TIME = re.compile(r"T[^/,\].]*")
_TIME_PARTS = re.compile(r"T(\d\d)(?::(\d\d))?")
_CLOCK = re.compile(
    r"(?<!\d)(\d{1,2})(?:\s?[:.h]\s?(\d\d)|(?=\s?(?:[ap]\.?m\b|o['’]clock|h\b|uhr|giờ|[点點时時])))(?!\d)",
    re.IGNORECASE,
)
_ENDS_IN_A_MONTH = re.compile(r"/\d{4}(?:-\d\d)?[~?%]?$")
_AGO = re.compile(r"\s+(day|week|month|year)s?\s+(?:ago|earlier)\b", re.IGNORECASE)
_THIRDS = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}
_WEEKDAY_REACH = (-8, 7)
"""A bare weekday is one of these days around publication."""
_FULL_WIDTH = {ord("０") + digit: str(digit) for digit in range(10)}
MAX_PUBLICATION_SPREAD = 62
"""Relative words are resolved only where the day of publication is known to within this many days."""


def dates_by_month(
    text: str, languages: tuple[Language, ...], published: Date | None, years: tuple[int, ...]
) -> list[Date]:
    """The dates that a text tells by a month's name, each as the days it may mean.

    A missing year is any of ``years``, of which those before or after ``published`` are likeliest.
    """
    text = _composed(text)
    mentions = (mention for language in languages for mention in _named(text, language, years))
    return [date for mention in mentions for date in _likeliest(mention, published)]


def dates_in_figures(
    text: str, languages: tuple[Language, ...], published: Date | None, years: tuple[int, ...]
) -> list[Date]:
    """The dates that a text tells in figures alone (see `dates_by_month`)."""
    return [date for mention in _numeric(_composed(text), languages, years) for date in _likeliest(mention, published)]


def relative_dates(text: str, languages: tuple[Language, ...], published: Date | None) -> Iterator[Date]:
    """The dates that a text tells by their distance from the day of publication, where that is known well enough."""
    issue = publication_days(published)
    if issue is None:
        return
    text = _composed(text)
    for language in languages:
        yield from _relative(text, language, issue)
        yield from _ago(text, language, issue)


def date_spans(text: str, languages: tuple[Language, ...]) -> list[tuple[int, int]]:
    """Where a text writes dates that have a month, as half-open ranges: the numbers in there count nothing."""
    found = [match for language in languages for match in _named_matches(text, language)]
    if "/" in text or "-" in text:
        numbers = [number.start() for number in _NUMBER.finditer(text)]
        found += _at(numbers, _ISO, text)
        found += (match for match in _at(numbers, _SLASHED, text) if "/" in match.group())
    return [match.span() for match in found]


def has_relative(text: str, languages: tuple[Language, ...]) -> bool:
    """Whether a text names a day by its distance from the day of writing."""
    return any(True for language in languages for _ in _relative_words(language).find(_composed(text).lower()))


def _composed(text: str) -> str:
    """The text with composed letters and common digits."""
    return text if text.isascii() else unicodedata.normalize("NFC", text).translate(_FULL_WIDTH)


@lru_cache(maxsize=1_024)
def publication_days(published: Date | None) -> tuple[int, int] | None:
    """First and last possible day of publication, None where it isn't known closely enough."""
    if published is None or published.first_day is None or published.last_day is None:
        return None
    first, last = published.first_day, published.last_day
    reach = (calendar_day((first + _WEEKDAY_REACH[0]) * DAY), calendar_day((last + _WEEKDAY_REACH[1]) * DAY))
    return (first, last) if last - first <= MAX_PUBLICATION_SPREAD and None not in reach else None


@lru_cache(maxsize=1_024)
def years_around(published: Date | None) -> tuple[int, ...]:
    """The years that a date without one may be of, as far as the day of publication tells."""
    if published is None or published.first_day is None or published.last_day is None:
        return ()
    first, last = calendar_day(published.first_day * DAY), calendar_day(published.last_day * DAY)
    return tuple(range(max(first.year - 1, 1), min(last.year + 2, 10_000))) if first and last else ()


def _likeliest(mention: list[Date], published: Date | None) -> list[Date]:
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
        yield from _dates(_given(match["year"], ()), int(match["month"]), match["day"], None)
    month_first = {language.month_first for language in languages} or {False}
    for match in _at(numbers, _SLASHED, text):
        given = _given(match["year"], years)
        first, second = int(match["a"]), int(match["b"])
        yield from _dates(given, second, str(first), None)
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


def _given(year: str | None, years: tuple[int, ...]) -> tuple[int, ...]:
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
    for low, high in dict.fromkeys(((first, last), (first, first), (last, last))):
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
    return day_number(year + (month == 12), month % 12 + 1) - day_number(year, month)


@lru_cache(maxsize=16)
def _named_pattern(language: Language) -> re.Pattern[str]:
    months = "|".join(re.escape(name) for name in sorted(language.months, key=lambda n: (-len(n), n)))
    if language.spaced:
        months = months.replace(r"\ ", r"\s+")
    thirds = "|".join(re.escape(word.rstrip("-")) for word in sorted(language.thirds, key=lambda w: (-len(w), w)))
    third = rf"(?:(?P<third>{thirds})[\s-]*)?" if thirds else ""
    if not language.spaced:
        return re.compile(
            rf"(?:(?P<year>\d{{4}})\s?年\s?)?(?<!\d)(?P<month>{months})\s?(?:(?P<third>{thirds})|"
            rf"(?P<after>\d{{1,2}})(?:\s?[日号號]?\s?[-–至到]\s?(?P<after_end>\d{{1,2}}))?\s?[日号號])?"
        )
    return re.compile(
        rf"(?<!\w){third}(?:{_DAYS.format('before')}\s+(?:of\s+|de\s+)?)?"
        rf"(?<!\w)(?P<month>{months})\.?(?!\w)"
        rf"(?:\s+{_DAYS.format('after')}(?!\w|[.,:]\d))?"
        rf"(?:(?:,?\s+|\s?/\s?)(?:de\s+|năm\s+)?(?P<year>\d{{4}})(?!\d))?"
    )


def _named_matches(text: str, language: Language) -> Iterator[re.Match[str]]:
    """The places where a month is named; in English and German only with a capital (*may*, *march*)."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = text
    for match in _named_pattern(language).finditer(lowered):
        if language.code not in ("en", "de") or text[match.start("month")].isupper():
            yield match


def _named(text: str, language: Language, years: tuple[int, ...]) -> Iterator[list[Date]]:
    for match in _named_matches(text, language):
        parts = match.groupdict()
        name = " ".join(match["month"].split())
        given = _given(match["year"], years)
        day, end = parts.get("before"), parts.get("before_end")
        if day is None:
            day, end = parts.get("after"), parts.get("after_end")
        third = parts.get("third")
        if third and day is None:
            low, high = _THIRDS[language.thirds.get(third) or language.thirds[third + "-"]]
            yield [_part_of_month(year, language.months[name], low, high) for year in given]
        else:
            yield from _dates(given, language.months[name], day, end)


@lru_cache(maxsize=16)
def _relative_words(language: Language) -> Phrases:
    return Phrases(sorted({*language.relative, *language.weekdays}), spaced=language.spaced)


def _relative(text: str, language: Language, issue: tuple[int, int]) -> Iterator[Date]:
    reached = 0
    lowered = text.lower()
    for word, _, _, end in _relative_words(language).find(lowered, overlapping=True):
        if end <= reached:
            continue  # *this month* within *earlier this month*
        reached = end
        if word in language.weekdays:
            yield _weekday(language.weekdays[word], issue)
        else:
            spans = [resolve(language.relative[word], day) for day in range(issue[0], issue[1] + 1)]
            yield from (days(low, high, word) for low, high in spans)
            yield Date(word, Spans.of((low * DAY, (high + 1) * DAY) for low, high in spans))


def _ago(text: str, language: Language, issue: tuple[int, int]) -> Iterator[Date]:
    """*Three days ago*, in English: that day, or the week, month or year so long before."""
    lowered = text.lower()
    if language.code != "en" or not ("ago" in lowered or "earlier" in lowered) or not _AGO.search(text):
        return
    for found in find_amounts(text, language):
        match = _AGO.match(text, found.end)
        count = int(found.amount.figure) if match and found.amount.figure < 10_000 else 0
        if match and count:
            for day in range(issue[0], issue[1] + 1):
                yield days(*resolve(f"{match[1].lower()} -{count}", day), text[found.start : match.end()])


def _weekday(weekday: int, issue: tuple[int, int]) -> Date:
    reach = range(issue[0] + _WEEKDAY_REACH[0], issue[1] + _WEEKDAY_REACH[1] + 1)
    numbers = [number for number in reach if from_day(number).isoweekday() == weekday]
    return Date("weekday", Spans.of((number * DAY, (number + 1) * DAY) for number in numbers))


def resolve(code: str, day: int) -> tuple[int, int]:
    """First and last day that a relative code of `Language.relative` means to somebody writing on a day."""
    words = code.split()
    kind, rest = words[0], words[1:]
    if kind == "past":
        return (day - 7, day) if rest == ["week"] else (_months_before(day, int(rest[0])), day)
    count = int(rest[0])
    monday = day - (from_day(day).isoweekday() - 1) + 7 * count
    today = from_day(day)
    if kind == "day":
        low = high = day + count
    elif kind == "week":
        low, high = monday, monday + 6
    elif kind == "weekend":
        low, high = (monday + 5, monday + 6) if from_day(day).isoweekday() >= 6 else (monday - 2, monday - 1)
    elif kind == "month":
        index = today.year * 12 + today.month - 1 + count
        low = day_number(index // 12, index % 12 + 1)
        high = day_number((index + 1) // 12, (index + 1) % 12 + 1) - 1
    else:
        low, high = day_number(today.year + count), day_number(today.year + count + 1) - 1
    return (low, day) if "to-date" in rest else (low, high)


def _months_before(day: int, months: int) -> int:
    today = from_day(day)
    index = today.year * 12 + today.month - 1 - months
    return day_number(index // 12, index % 12 + 1)


def bears_out(recorded: Date, told: list[Date], published: Date | None) -> bool:
    """Whether the dates that a text tells support a recorded one.

    The record may say the same, or less exactly (the month for the day); each end of an interval must be told, open, or
    the day of publication. It may not be more exact than the text.
    """
    if "T" in recorded.text:  # the time of day is another question, see `clock_agrees`
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
        if _ENDS_IN_A_MONTH.search(recorded.text):
            highs |= {_month_of(day).high for day in published.moments.parts[0]}
    return bool(ends) and all(low in lows and high in highs for low, high in moments.parts)


def clock_agrees(recorded: Date, text: str) -> bool:
    """Whether a text tells the times of day that a recorded date has, as a clock shows them, or as noon or midnight."""
    if "T" not in recorded.text:
        return True
    told = {(int(hour) % 12, int(minute or 0)) for hour, minute in _CLOCK.findall(text)}
    told |= {(0, 0) for word in ("noon", "midnight") if word in text.lower()}
    wanted = {(int(hour) % 12, int(minute or 0)) for hour, minute in _TIME_PARTS.findall(recorded.text)}
    return wanted <= told


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
