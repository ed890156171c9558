"""What the codes of `Language.relative` and `Language.steps` mean on a day of writing: *month -1*, *year-end 0*.

House rules: weeks run Monday to Sunday, a weekend is Saturday and Sunday; *earlier this month* ends on the day of
publication.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.values.dates import day_number, from_day, month_start

FARTHEST = 10_000
"""Numbers of days, weeks, months or years are below this."""


def resolve(code: str, day: int) -> tuple[int, int]:
    """First and last day that a relative code of `Language.relative` means to somebody writing on a day."""
    words = code.split()
    kind, rest = words[0], words[1:]
    if words == ["weekend", "-1"]:  # the one that was last, as it is without such a word
        return resolve("weekend 0", day)
    if kind == "past":
        return (day - 7, day) if rest == ["week"] else (_months_before(day, int(rest[0])), day)
    count = int(rest[0])
    monday = day - (from_day(day).isoweekday() - 1) + 7 * count
    today = from_day(day)
    if kind == "day":
        low = high = day + count
    elif kind == "week":
        low, high = monday, monday + 6
    elif kind == "weekend" and count:
        low, high = monday - 2, monday - 1
    elif kind == "weekend":
        low, high = (monday + 5, monday + 6) if from_day(day).isoweekday() >= 6 else (monday - 2, monday - 1)
    elif kind == "month":
        months = today.month - 1 + count
        low, high = month_start(today.year, months), month_start(today.year, months + 1) - 1
    else:
        low, high = day_number(today.year + count), day_number(today.year + count + 1) - 1
    return (low, day) if "to-date" in rest else (low, high)


def readings(code: str, day: int) -> Iterator[tuple[int, int]]:
    """The same for codes of parts of a month or year, which may be taken in several ways.

    The start of a month is its first ten days or its first one; of a year the first day, month, quarter or third.
    """
    kind, count, *rest = code.split()
    if kind == "weeks":  # *a fortnight ago*: that week, or that day
        yield from (resolve(f"week {count}", day), resolve(f"day {7 * int(count)}", day))
        return
    unit, _, part = kind.partition("-")
    if part not in ("start", "mid", "end"):
        yield resolve(code, day)
        return
    first, last = resolve(f"{unit} {count}", day)
    if unit == "week":
        days_of = {"start": ((0, 1), (0, 2)), "mid": ((1, 3), (2, 2)), "end": ((3, 6), (4, 6), (5, 6), (6, 6))}
        yield from ((first + low, first + high) for low, high in days_of[part])
    elif unit == "month":
        yield from {"start": ((first, first + 9), (first, first)), "mid": ((first + 10, first + 19),)}.get(
            part, ((first + 20, last), (last, last))
        )
    else:
        year = from_day(first).year
        parts = {"start": ((0, 1), (0, 3), (0, 4)), "mid": ((4, 8), (5, 7)), "end": ((11, 12), (9, 12), (8, 12))}[part]
        yield from ((month_start(year, low), month_start(year, high) - 1) for low, high in parts)
        yield from {"start": ((first, first),), "end": ((last, last),)}.get(part, ())
    if rest and first <= day:
        yield first, day


def same_day(day: int, months: int) -> int:
    """The same day so many months later, or the last of that month where it has none such."""
    date = from_day(day)
    start, end = (month_start(date.year, date.month - 1 + months + more) for more in (0, 1))
    return min(start + date.day, end) - 1


def _months_before(day: int, months: int) -> int:
    today = from_day(day)
    return month_start(today.year, today.month - 1 - months)
