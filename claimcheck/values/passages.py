"""Of which day a text speaks at its end: what *that evening* or *two days later* behind it are reckoned from."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from claimcheck.lexicon.base import Language
from claimcheck.values.dates import DAY, Date, calendar_day, day_number, days
from claimcheck.values.datewords import dates_by_month, dates_in_figures
from claimcheck.values.distances import bare_days, relative_dates
from claimcheck.values.phrases import lazy_pattern
from claimcheck.values.steps import of_writing, stepped_dates

_MONTH = 31
_ANY = (days(day_number(2024), day_number(2024)), days(day_number(2024), day_number(2025) - 1))
"""A day and a year, to see whether something is told from such."""
_SENTENCE_ENDS = lazy_pattern(r"(?<=[.!?]['”\"»)])\s+|(?<=[.!?])\s+(?=[^\W\d_a-z]|[«“\"¿¡])|(?<=[。！？])|\n+")


@lru_cache(maxsize=4_096)
def days_spoken_of(
    passage: str, languages: tuple[Language, ...], published: Date | None, years: tuple[int, ...]
) -> tuple[Date, ...]:
    """The dates of the last two sentences of a passage that tell any: the days, and the months or years, apart.

    Of two, as between something and its sequel somebody may have spoken of it: *the roof fell in on Friday, the mayor
    said on Monday; that evening …*.
    """
    latest: dict[bool, tuple[Date, ...]] = {}
    earlier: tuple[Date, ...] = ()
    for sentence in _SENTENCE_ENDS().split(passage):
        before = tuple(date for dates in latest.values() for date in dates)
        told = list(_told(sentence, languages, published, years))
        told += days_near(sentence, languages, before)
        told += stepped_dates(sentence, languages, told or before)
        for day in (True, False):
            dates = tuple(date for date in told if of_a_day(date) is day)
            if dates:
                earlier = latest.get(day, ()) if day else earlier
                latest[day] = dates
    return tuple(dict.fromkeys((*(date for dates in latest.values() for date in dates), *earlier)))


def points_back(text: str, languages: tuple[Language, ...]) -> bool:
    """Whether a text tells a day by its distance from one before, or without its month."""
    return any(stepped_dates(text, languages, _ANY)) or any(days_near(text, languages, _ANY))


def days_near(text: str, languages: tuple[Language, ...], dates: tuple[Date, ...]) -> Iterator[Date]:
    """The days that a text tells without a month, which is that of some dates, or the next: *on the 4th*."""
    for date in dates:
        if date.first_day is not None and date.last_day is not None and date.last_day - date.first_day <= _MONTH:
            yield from bare_days(text, languages, (date.first_day, date.last_day))


def day_after(dates: tuple[Date, ...]) -> Iterator[Date]:
    """The day after each of some days."""
    for date in dates:
        for low, high in date.moments.parts:
            if high - low == DAY and calendar_day(high) is not None:
                yield days(int(high // DAY), int(high // DAY))


def _told(
    sentence: str, languages: tuple[Language, ...], published: Date | None, years: tuple[int, ...]
) -> Iterator[Date]:
    yield from dates_by_month(sentence, languages, published, years)
    yield from dates_in_figures(sentence, languages, published, years)
    yield from (date for date in relative_dates(sentence, languages, published) if not of_writing(date, languages))


def of_a_day(date: Date) -> bool:
    """Whether a date tells a day, or a weekday, which may be of several weeks."""
    return all(high - low == DAY for low, high in date.moments.parts)
