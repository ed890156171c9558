from __future__ import annotations

from datetime import date as calendar_date
from datetime import timedelta
from math import inf

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from claimcheck.values.dates import (
    DAY,
    Date,
    DateError,
    calendar_day,
    day_number,
    days,
    from_day,
    parse_date,
)
from claimcheck.values.relation import Relation, from_parts

DAYS = st.dates()
NEAR = st.dates(calendar_date(2023, 12, 20), calendar_date(2024, 3, 10))


def span(text: str) -> tuple[str, str]:
    found = parse_date(text)
    assert found.first_day is not None
    assert found.last_day is not None
    return from_day(found.first_day).isoformat(), from_day(found.last_day).isoformat()


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2011-03-11", "2011-03-11", "2011-03-11"),
        (" 2011-03 ", "2011-03-01", "2011-03-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023-02", "2023-02-01", "2023-02-28"),
        ("2024-02-29", "2024-02-29", "2024-02-29"),
        ("2000-02-29", "2000-02-29", "2000-02-29"),
        ("2025", "2025-01-01", "2025-12-31"),
        ("201X", "2010-01-01", "2019-12-31"),
        ("19XX", "1900-01-01", "1999-12-31"),
        ("2025-XX", "2025-01-01", "2025-12-31"),
        ("2025-XX-XX", "2025-01-01", "2025-12-31"),
        ("2025-07-XX", "2025-07-01", "2025-07-31"),
        ("2025-21", "2025-03-01", "2025-05-31"),
        ("2025-23", "2025-09-01", "2025-11-30"),
        ("2024-24", "2024-12-01", "2025-02-28"),
        ("2025-12", "2025-12-01", "2025-12-31"),
        ("2025-10-01/2025-10-10", "2025-10-01", "2025-10-10"),
        ("2025-10/2026", "2025-10-01", "2026-12-31"),
        ("2025-10-09/2025-10-09", "2025-10-09", "2025-10-09"),
        ("[2025-10-09,2025-10-12]", "2025-10-09", "2025-10-12"),
        ("[2025-10-01..2025-10-10]", "2025-10-01", "2025-10-10"),
        ("[2025-10-01 .. 2025-10-03, 2025-11]", "2025-10-01", "2025-11-30"),
        ("2025-10-09~", "2025-10-08", "2025-10-10"),
        ("2025-10-09?", "2025-10-09", "2025-10-09"),
        ("2025-10-09%", "2025-10-08", "2025-10-10"),
        ("2025-10-09T23:59", "2025-10-09", "2025-10-09"),
        ("2025-10-09T24:00", "2025-10-10", "2025-10-10"),
        ("2025-10-09T23:30-05:00", "2025-10-10", "2025-10-10"),
        ("2025-10-09T02:00+0530", "2025-10-08", "2025-10-08"),
    ],
)
def test_days(text: str, first: str, last: str) -> None:
    assert span(text) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "yesterday",
        "second",
        "2025-13",
        "2025-00",
        "2025-1-1",
        "25-10-09",
        "2025/10/09",
        "2025-02-29",
        "1900-02-29",
        "2025-04-31",
        "2025-10-00",
        "2025-10-09T24:01",
        "2025-10-09T25:00",
        "2025-10-09T12:60",
        "2025-10-09T12:30+25:00",
        "2025-10-09 12:30",
        "12:30",
        "20X5",
        "X025",
        "2025-1X",
        "2025-10-1X",
        "2025-XX-09",
        "201X-05",
        "2025-25",
        "2025-22-01",
        "/",
        "..",
        "../..",
        "[..]",
        "[]",
        "[2025",
        "[2025,]",
        "{2025,2026}",
        "2025-10-10/2025-10-09",
        "[2025-10-10..2025-10-09]",
        "2025/2026/2027",
        "[2025..2026..2027]",
        "2025-10-09T12:00Z/2025-10-10T12:00",
        "[2025-10-09T12:00Z,2025-10-10]",
        "Y2025",
        "Y-",
        "Y99999999999",
        "Y" + "9" * 5_000,
        "２０２５",
        "2025-10-09T１２",
        "\ud800",
        "2025-10-09\x00",
        "2025~~",
    ],
)
def test_not_dates(text: str) -> None:
    with pytest.raises(DateError) as caught:
        parse_date(text)
    assert str(caught.value)


@pytest.mark.parametrize(("text", "hint"), [("2025-02-30", "February 2025 has no day 30"), ("2025-14", "no month 14")])
def test_the_message_tells_what_is_wrong(text: str, hint: str) -> None:
    with pytest.raises(DateError, match=hint):
        parse_date(text)


NOTATION = st.text(alphabet="0123456789X-/T:Z+.,[]{}~?% Y９", max_size=30)


@given(st.one_of(st.text(), st.text(alphabet=st.characters(categories=["Cs", "Nd", "No"])), NOTATION))
@example("Y" + "1" * 4_400)
@example("[2025-10-09T12:00+14:00..2025-10-10T12:00-12:00]")
def test_any_text_is_a_date_or_a_date_error(text: str) -> None:
    try:
        found = parse_date(text)
    except DateError as error:
        assert str(error)  # noqa: PT017
    else:
        assert found.moments.parts
        assert found.text == text.strip()
        assert found.relation(found) is Relation.SAME


def test_years_before_christ_and_far_ones() -> None:
    ides, later, far = parse_date("-0043-03-15"), parse_date("0001"), parse_date("Y-12345")
    assert ides.moments.high < later.moments.low
    assert far.moments.high < ides.moments.low
    assert parse_date("Y20250").moments.low > parse_date("9999").moments.high
    assert parse_date("-0004-02-29").one_day
    assert parse_date("-000X").relation(parse_date("-0005")) is Relation.WIDER
    assert parse_date("0000").moments == parse_date("-0000").moments


@pytest.mark.parametrize(
    ("text", "first_open", "last_open"),
    [
        ("[..2025]", True, False),
        ("../2025", True, False),
        ("/2025", True, False),
        ("2025/", False, True),
        ("2025-10-09/..", False, True),
    ],
)
def test_open_ends(text: str, first_open: bool, last_open: bool) -> None:
    found = parse_date(text)
    assert (found.first_day is None, found.last_day is None) == (first_open, last_open)
    assert (found.moments.low == -inf, found.moments.high == inf) == (first_open, last_open)
    assert not found.one_day


@pytest.mark.parametrize(
    ("text", "approximate", "uncertain", "firm"),
    [
        ("1986-04-26", False, False, True),
        ("1986-04-26~", True, False, False),
        ("1986-04?", False, True, False),
        ("1986%", True, True, False),
        ("1986-04~/1986-05", True, False, False),
        ("[1986-04?,1986-06]", False, True, False),
    ],
)
def test_marks(text: str, approximate: bool, uncertain: bool, firm: bool) -> None:
    found = parse_date(text)
    assert (found.approximate, found.uncertain, found.firm) == (approximate, uncertain, firm)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("2011-03-11", "2011-03-11", Relation.SAME),
        ("2011-03-11/2011-03-11", "2011-03-11", Relation.SAME),
        ("2011-03-11", "2011-03", Relation.NARROWER),
        ("2011-03", "2011-03-11", Relation.WIDER),
        ("2011-03-11", "2011-03-12", Relation.DISJOINT),
        ("2011-03-01/2011-03-11", "2011-03-11/2011-03-20", Relation.OVERLAPPING),
        ("[2011-03-11,2011-03-13]", "2011-03-12", Relation.DISJOINT),
        ("[2011-03-11,2011-03-13]", "2011-03-13", Relation.WIDER),
        ("[2011-03-11,2011-03-13]", "[2011-03-13,2011-03-11]", Relation.SAME),
        ("2011-03-11T14:46", "2011-03-11", Relation.NARROWER),
        ("2011-03-11T14", "2011-03-11T14:46", Relation.WIDER),
        ("2011-03-11T14:46+09:00", "2011-03-11T05:46Z", Relation.SAME),
        ("2011-03-11T14:46+09:00", "2011-03-11T14:46Z", Relation.DISJOINT),
        ("2011-03-11T14:46+09:00", "2011-03-11", Relation.NARROWER),
        ("2011-03-11T14:46+09:00", "2011-03-13", Relation.DISJOINT),
        ("2011-03-11T14:46Z", "2011-03-11T14:46", Relation.NARROWER),
        ("2025/..", "2024", Relation.DISJOINT),
        ("../2024", "2025/..", Relation.DISJOINT),
        ("2025/..", "2026-10", Relation.WIDER),
    ],
)
def test_relation(a: str, b: str, expected: Relation) -> None:
    first, second = parse_date(a), parse_date(b)
    assert first.relation(second) is expected
    assert second.relation(first) is expected.converse


MOMENTS = st.builds(
    "{}T{:02}:{:02}{}".format,
    NEAR.map(str),
    st.integers(0, 23),
    st.integers(0, 59),
    st.sampled_from(["", "Z", "+09:00", "-0330"]),
)
SOME = st.one_of(MOMENTS, NEAR.map(str), NEAR.map(lambda day: f"{day:%Y-%m}"), st.sampled_from(["2024", "2023-24"]))


@given(SOME, SOME)
def test_relation_is_symmetric_and_reflexive(a: str, b: str) -> None:
    first, second = parse_date(a), parse_date(b)
    assert first.relation(second).converse is second.relation(first)
    assert first.relation(first) is Relation.SAME


@st.composite
def day_sets(draw: st.DrawFn) -> tuple[str, set[calendar_date]]:
    """A one-of set, and the days it means."""
    texts: list[str] = []
    meant: set[calendar_date] = set()
    for first, length in draw(st.lists(st.tuples(NEAR, st.integers(0, 9)), min_size=1, max_size=4)):
        last = first + timedelta(length)
        texts.append(f"{first}..{last}" if length else f"{first}")
        meant |= {first + timedelta(by) for by in range(length + 1)}
    return f"[{','.join(texts)}]", meant


@given(day_sets(), day_sets())
def test_agrees_with_sets_of_days(a: tuple[str, set[calendar_date]], b: tuple[str, set[calendar_date]]) -> None:
    (first, x), (second, y) = a, b
    expected = from_parts(shared=bool(x & y), only_a=bool(x - y), only_b=bool(y - x))
    assert parse_date(first).relation(parse_date(second)) is expected


@given(st.data(), st.lists(NEAR.map(str), min_size=1, max_size=5), SOME.filter(lambda text: "T" not in text))
def test_the_order_of_a_set_does_not_matter(data: st.DataObject, members: list[str], other: str) -> None:
    shuffled = data.draw(st.permutations(members))
    first, second = (parse_date(f"[{','.join(entries)}]") for entries in (members, shuffled))
    assert first.relation(second) is Relation.SAME
    assert first.relation(parse_date(other)) is second.relation(parse_date(other))


@given(DAYS)
def test_day_numbers_follow_the_calendar(day: calendar_date) -> None:
    number = day_number(day.year, day.month, day.day)
    assert from_day(number) == day
    assert calendar_day(number * DAY) == calendar_day(number * DAY + DAY - 1) == day
    found = parse_date(day.isoformat())
    assert (found.first_day, found.last_day, found.one_day) == (number, number, True)
    assert days(number, number) == found


@pytest.mark.parametrize("moment", [inf, -inf, -1.0, float(day_number(10_000) * DAY)])
def test_no_calendar_day(moment: float) -> None:
    assert calendar_day(moment) is None


def test_days_writes_itself() -> None:
    first, last = day_number(1912, 4, 14), day_number(1912, 4, 15)
    assert str(days(first, last)) == "1912-04-14/1912-04-15"
    assert parse_date(str(days(first, last))) == days(first, last)
    assert str(days(first, last, "that night")) == "that night"
    assert isinstance(days(first, last), Date)
