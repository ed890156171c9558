"""Which days a text of a known language tells by their distance from the day of publication."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from claimcheck.lexicon.base import Language
from claimcheck.values.dates import DAY, Date, calendar_day, days, from_day
from claimcheck.values.numbers import find_amounts
from claimcheck.values.phrases import Phrases, composed, either, in_lower_case, lazy_pattern, starred
from claimcheck.values.relative_codes import FARTHEST, readings, resolve, same_day
from claimcheck.values.spans import Spans
from claimcheck.values.tenses import tells_the_past

_BARE_DAY = lazy_pattern(
    r"(?<![\d月到、])(?<!(?<!截)至)(?<!经过|持续|为期|历时)(?P<day>\d{1,2})\s?[日号號](?![内间后後]|前(?![往来來去]))"
)
_OF_ANOTHER = re.compile(r"\s+(?:(?:in|of|de|del|du|năm)\s+)?\d{4}(?!\d)")
"""Behind the start or end of a year that is told by its number, or of a month in one."""
_OF_A_MONTH = re.compile(r"\s+\d")
"""Behind that of a month that is told by its number, where a language does so."""
_NUMBERED = lazy_pattern(r"[\d一二三四五六七八九十]\s?$")
"""Before it, in Chinese."""
_EDGES = ("-start", "-mid", "-end")
"""How the codes for a part of a month or year go on."""
_DIGIT = re.compile(r"\d")
_FULL_YEAR = re.compile(r"\d{4}\s?年")
_LEAD = 30
"""Characters before a number in which it may stand that it tells of what is to come."""
_BARE_REACH = (-31, 14)
"""A day whose month goes without saying is one of these around publication."""
_WEEKDAY_REACH = (-8, 7)
"""A bare weekday is one of these days around publication."""
MAX_PUBLICATION_SPREAD = 62
"""Relative words are resolved only where the day of publication is known to within this many days."""


def relative_dates(text: str, languages: tuple[Language, ...], published: Date | None) -> Iterator[Date]:
    """The dates that a text tells by their distance from the day of publication, where that is known well enough."""
    issue = publication_days(published)
    if issue is None:
        return
    text = composed(text)
    for language in languages:
        yield from _relative(text, language, issue)
        yield from _counted(text, language, issue)
        yield from _days_of_months(text, language, issue)
    yield from bare_days(text, languages, issue)


def has_relative(text: str, languages: tuple[Language, ...]) -> bool:
    """Whether a text names a day by its distance from the day of writing, or its weekday."""
    if any(_days_counted(composed(text), language) for language in languages):
        return True
    return any(True for language in languages for _ in _relative_words(language).find(composed(text).lower()))


@lru_cache(maxsize=768)
def publication_days(published: Date | None) -> tuple[int, int] | None:
    """First and last possible day of publication, None where it isn't known closely enough."""
    if published is None or published.first_day is None or published.last_day is None:
        return None
    first, last = published.first_day, published.last_day
    reach = (calendar_day((first + _WEEKDAY_REACH[0]) * DAY), calendar_day((last + _WEEKDAY_REACH[1]) * DAY))
    return (first, last) if last - first <= MAX_PUBLICATION_SPREAD and None not in reach else None


@lru_cache(maxsize=16)
def _relative_words(language: Language) -> Phrases:
    return Phrases(sorted({*language.relative, *language.weekdays}), spaced=language.spaced)


def _relative(text: str, language: Language, issue: tuple[int, int]) -> Iterator[Date]:
    reached = 0
    lowered = in_lower_case(text)
    for word, _, start, end in _relative_words(language).find(lowered, overlapping=True):
        if end <= reached:
            continue  # *this month* within *earlier this month*
        reached = end
        code = language.relative.get(word, "")
        if code.partition(" ")[0].endswith(_EDGES) and _of_another(word, text, start, end, language):
            continue  # *the end of the year 2019*
        if word in language.weekdays:
            past = tells_the_past(lowered, start, language)
            yield _weekday(language.weekdays[word], issue, past=past)
            if not past and _weeks_on(language).search(lowered, max(0, start - _LEAD), end + _LEAD):
                yield from (days(day, day, word) for day in _next(language.weekdays[word], issue))
        else:
            if code == "weekend 0" and not tells_the_past(lowered, start, language):  # the one to come, too
                yield from (days(*resolve("weekend 1", day), word) for day in range(issue[0], issue[1] + 1))
            spans = [span for day in range(issue[0], issue[1] + 1) for span in readings(code, day)]
            yield from (days(low, high, word) for low, high in spans)
            yield Date(word, Spans.of((low * DAY, (high + 1) * DAY) for low, high in spans))


def _days_of_months(text: str, language: Language, issue: tuple[int, int]) -> Iterator[Date]:
    """*The 3rd of this month*, 上月28日: a day of a month that is told by its distance."""
    if _DIGIT.search(text) is None:
        return
    for match in _day_of_month(language).finditer(in_lower_case(text)):
        code = language.relative[" ".join(match["month"].split())]
        for first, last in {resolve(code, day) for day in range(issue[0], issue[1] + 1)}:
            at = first + int(match["day"]) - 1
            if first <= at <= last:
                yield days(at, at, match.group())


@lru_cache(maxsize=16)
def _day_of_month(language: Language) -> re.Pattern[str]:
    months = either(word for word, code in language.relative.items() if re.fullmatch(r"month -?\d", code))
    if not language.spaced:
        return re.compile(rf"(?P<month>{months})的?\s?(?P<day>\d{{1,2}})\s?[日号號]")
    joints = (
        r"(?:st|nd|rd|th|er|º|\.)\s+(?:(?:of|des|du)\s+)?",
        r"\s+(?:of|de|del|du)\s+",
        r"(?:(?<=ngày\s\d)|(?<=ngày\s\d\d))\s+",
    )
    return re.compile(rf"(?<![\w.,:/-])(?P<day>\d{{1,2}})(?:{'|'.join(joints)})(?P<month>{months})(?!\w)")


def _of_another(word: str, text: str, start: int, end: int, language: Language) -> bool:
    """Whether the words for a part of a month or year there are of one that is told by its number."""
    if not language.spaced:
        return _NUMBERED().search(text[:start]) is not None
    numbered = any(month.startswith(f"{word.rsplit(maxsplit=1)[-1]} ") for month in language.months)  # *tháng 9*
    return (_OF_A_MONTH if numbered else _OF_ANOTHER).match(text, end) is not None


def _counted(text: str, language: Language, issue: tuple[int, int]) -> Iterator[Date]:
    """*Three days ago*, *in three days*: that day, or the week, month or year so long before or after."""
    for code, told in _days_counted(text, language):
        for day in range(issue[0], issue[1] + 1):
            unit, number = code.split()
            if unit in ("months", "years"):
                at = same_day(day, int(number) * (12 if unit == "years" else 1))
                yield days(at, at, told)
            elif unit not in ("days", "weeks"):
                yield days(*resolve(code, day), told)


def _days_counted(text: str, language: Language) -> list[tuple[str, str]]:
    """The numbers of days, weeks, months or years from the day of writing that a text tells: their codes and words."""
    lowered = in_lower_case(text).replace("’", "'")
    if not any(word in lowered for word in (*language.ago, *language.since, *language.hence, *language.ahead)):
        return []
    behind, since, _ = _distance(language)
    told = [
        (code, match.group())
        for match in (_one_ahead(language).finditer(lowered) if language.articles else ())
        if _is_ahead(lowered, match.start("one"), language) and not _past_there(lowered, match.start(), language)
        for code in _codes_so_far(language.units[match["unit"]], 1)
    ]
    for ago in _one_ago(language).finditer(lowered) if language.articles else ():
        to_the_day = _to_the_day(lowered, ago.start(), language)
        told += ((code, ago[0]) for code in _codes_so_far(language.units[ago["unit"]], -1, exact=to_the_day))
    for found in find_amounts(text, language):
        of_a_month = lowered.endswith("月", 0, found.start)  # 本月20日前: before the 20th
        match = None if found.share or of_a_month else behind.match(lowered, found.end)
        count = int(found.amount.figure) if match and found.amount.figure < FARTHEST else 0
        if not match or not count:
            continue
        unit, words = language.units[match["unit"]], text[found.start : match.end()]
        lead = max(0, found.start - _LEAD), found.start
        if match["ago"] or since.search(lowered, *lead):
            to_the_day = _to_the_day(lowered, found.start, language)
            told += ((code, words) for code in _codes_so_far(unit, -count, exact=to_the_day))
        elif (match["hence"] or _is_ahead(lowered, found.start, language)) and not _past_there(
            lowered, found.start, language
        ):
            told += ((code, words) for code in _codes_so_far(unit, count))
    return told


def _codes_so_far(unit: str, count: int, *, exact: bool = False) -> Iterator[str]:
    """The codes of so many days, weeks, months or years away: of weeks also that day so many weeks before or later, and
    of months or years where it is told that it is to the day.
    """
    yield f"{unit} {count}"
    if unit == "week":
        yield f"day {7 * count}"
    elif exact:
        yield f"{unit}s {count}"


@lru_cache(maxsize=16)
def _one_ahead(language: Language) -> re.Pattern[str]:
    """*In a week*, with an article for the number."""
    return re.compile(
        rf"(?<!\w)(?:{either(language.ahead)})\s(?P<one>(?:{either(language.articles)})\s(?P<unit>{either(language.units)}))(?!\w)"
    )


@lru_cache(maxsize=16)
def _one_ago(language: Language) -> re.Pattern[str]:
    """*A week ago*, with an article for the number."""
    return re.compile(
        rf"(?<!\w)(?:{either(language.articles)})\s(?P<unit>{either(language.units)})\s(?:{either(language.ago)})(?!\w)"
    )


def _is_ahead(lowered: str, at: int, language: Language) -> bool:
    """Whether a word before a number of days tells that they are to come: not in *the worst flood in 40 years*."""
    lead = _distance(language)[2].search(lowered, max(0, at - _LEAD), at)
    if lead is None:
        return False
    superlative = _superlative(language).search(lowered, max(0, lead.start() - _LEAD), lead.start())
    return superlative is None or superlative[1] in language.no_superlatives


@lru_cache(maxsize=16)
def _superlative(language: Language) -> re.Pattern[str]:
    """A superlative, with a word behind it at most, at the end of a text."""
    return re.compile(rf"(?<!\w)({'|'.join(map(starred, language.superlatives)) or '(?!)'})(?:\s+[^\W\d]+)?$")


def _to_the_day(lowered: str, at: int, language: Language) -> bool:
    words = lowered[max(0, at - _LEAD) : at].split()
    return any(" ".join(words[-size:]) in language.exactly for size in (1, 2, 3) if words)


def _past_there(lowered: str, at: int, language: Language) -> bool:
    """Whether a text tells what was, so that days *after* are not those to come: 事故发生两天后."""
    return tells_the_past(lowered, at, language) if language.spaced else any(map(lowered.__contains__, language.past))


def bare_days(text: str, languages: tuple[Language, ...], around: tuple[int, int]) -> Iterator[Date]:
    """A day whose month goes without saying, near some days: *4日*, *on the 4th*."""
    for language in languages:
        for match in _days_alone(text, language):
            for day in range(around[0] + _BARE_REACH[0], around[1] + _BARE_REACH[1] + 1):
                if calendar_day(day * DAY) is not None and from_day(day).day == int(match["day"]):
                    yield days(day, day, match.group())


def _days_alone(text: str, language: Language) -> Iterable[re.Match[str]]:
    if not language.spaced:
        return () if _FULL_YEAR.search(text) else _BARE_DAY().finditer(text)
    lowered = in_lower_case(text)
    likely = _DIGIT.search(text) and any(way.partition("{}")[0] in lowered for way in language.days_alone)
    return _alone(language).finditer(lowered) if likely else ()


@lru_cache(maxsize=16)
def _alone(language: Language) -> re.Pattern[str]:
    """A day without a month or whatever else a number may be of behind it."""
    ways = (tuple(map(re.escape, way.split("{}"))) for way in language.days_alone)
    forms = "|".join(rf"(?:{lead})(?=\d{{1,2}}{end})" for lead, end in ways) or "(?!)"
    ends = either({way.partition("{}")[2] for way in language.days_alone} - {""})
    joints = either({*language.range_words, *language.connectors})
    return re.compile(
        rf"(?<!\w)(?:{forms})(?P<day>\d{{1,2}})(?:{ends})?+(?!\w|[.,:/-]?\d|\s?[%€$]|\s+\d|\s+(?:{joints})\s+\d)"
        rf"(?!\s+(?:of\s+|de\s+)?(?:{either(language.months)})(?!\w))(?!\s+tháng)"
    )


@lru_cache(maxsize=16)
def _distance(language: Language) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """What stands behind the number of days that something is away, and what before it: past, or to come."""
    units, ago, since, hence, ahead = (
        either(words) for words in (language.units, language.ago, language.since, language.hence, language.ahead)
    )
    gap, edge = (r"\s{1,9}", r"(?!\w)") if language.spaced else (r"\s?", "")
    behind = (
        rf"{gap}(?P<unit>{units}){edge}"
        rf"(?:{gap}(?P<ago>{ago}){edge}(?!\s*đó|[往来來去])|\s{{0,9}}(?P<hence>{hence}){edge})?"
    )
    exactly = either(language.exactly)
    before = [re.compile(rf"(?:^|\W)(?:{words})\s{{1,9}}(?:(?:{exactly})\s)?$") for words in (since, ahead)]
    return re.compile(behind), before[0], before[1]


@lru_cache(maxsize=16)
def _weeks_on(language: Language) -> re.Pattern[str]:
    """A weekday a week after the next: *Monday week*."""
    named = f"(?:{either(language.weekdays)})"
    ways = "|".join(re.escape(way).replace(r"\{\}", named).replace(r"\ ", r"\s+") for way in language.weeks_on)
    return re.compile(rf"(?<!\w)(?:{ways or '(?!)'})(?!\w)")


def _next(weekday: int, issue: tuple[int, int]) -> Iterator[int]:
    """The days a week after the next such weekday."""
    for day in range(issue[0], issue[1] + 1):
        yield day + (weekday - from_day(day).isoweekday() - 1) % 7 + 8


def _weekday(weekday: int, issue: tuple[int, int], *, past: bool) -> Date:
    """The days of a weekday around publication, of something past only those before it."""
    reach = range(issue[0] + _WEEKDAY_REACH[0], issue[1] + (0 if past else _WEEKDAY_REACH[1]) + 1)
    numbers = [number for number in reach if from_day(number).isoweekday() == weekday]
    return Date("weekday", Spans.of((number * DAY, (number + 1) * DAY) for number in numbers))
