from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.lexicon import LANGUAGES
from claimcheck.values.amounts import Amount
from claimcheck.values.counts import Count, parse_count
from claimcheck.values.figures import measures, relation
from claimcheck.values.relation import Relation, from_parts


def assert_related(a: str, b: str, expected: Relation) -> None:
    """Two phrases relate as expected, whichever comes first."""
    first, second = parse_count(a), parse_count(b)
    assert relation(first, second) is expected
    assert relation(second, first) is expected.converse


@pytest.mark.parametrize(
    ("text", "figure", "unit", "of"),
    [
        ("5 Kenyan police officers killed", 5, None, "Kenyan police officers killed"),
        ("dozens of people killed", 20, None, "people killed"),
        ("more than 2,500 casualties", 2_500, None, "casualties"),
        ("170, 000 homes without power", 170_000, None, "homes without power"),
        ("a passenger", 1, None, "passenger"),
        ("nearly 18 hours", 18, "hour", ""),
        ("a week", 1, "week", ""),
        ("two and a half years", 2.5, "year", ""),
        ("an hour and a half", 1.5, "hour", ""),
        ("almost an hour", 1, "hour", ""),
        ("half a mile of track", 0.5, "mile", "track"),
        ("2,600-kilometre border", 2_600, "km", "border"),
        ("about 40 per cent of voters", 40, "%", "voters"),
        ("$1.5 million", 1_500_000, "$", ""),
        ("12", 12, None, ""),
        ("１２ people", 12, None, "people"),
        ("1.10 tonnes", 1.1, "tonne", ""),
        ("no deaths", 0, None, "deaths"),
        ("no one injured", 0, None, "injured"),
    ],
)
def test_parse(text: str, figure: float, unit: str | None, of: str) -> None:
    count = parse_count(text)
    assert count.amount is not None
    shown = count.amount.low if count.amount.vague else count.amount.figure
    assert (shown, count.unit and count.unit.name, count.of) == (figure, unit, of)
    assert str(count) == text


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("2 million euros a day", "day"),
        ("£4.20 per share", "share"),
        ("300 visitors daily", "day"),
        ("900 euros each month", "month"),
        ("two million euros", None),
        ("5 dead a day after the quake", None),
        ("a week", None),
        ("12 people killed in a day", None),
        ("300 reporters of the daily Gazeta", None),
        ("40 euros per annum", "year"),
        ("a 3-day-old baby", None),
    ],
)
def test_rate(text: str, rate: str | None) -> None:
    assert parse_count(text).rate == rate


def test_rates_are_no_rivals_of_totals() -> None:
    daily, total = parse_count("2 million euros a day"), parse_count("17 million euros")
    assert relation(daily, total) is Relation.INCOMPARABLE
    assert relation(daily, parse_count("3 million euros per day")) is Relation.DISJOINT


@pytest.mark.parametrize("text", ["", "people", "9" * 400, "\ud800", "second"])
def test_no_figure(text: str) -> None:
    count = parse_count(text)
    assert count.amount is None
    assert relation(count, parse_count("5 people")) is Relation.INCOMPARABLE


def test_parts_given_apart() -> None:
    count = parse_count("more than 2,600", of="border length", unit="km")
    assert count.unit is not None
    assert (count.unit.name, count.of, str(count)) == ("km", "border length", "more than 2,600 km border length")
    assert relation(count, parse_count("2,700 km of border length")) is Relation.WIDER


def test_other_languages() -> None:
    count = parse_count("hơn 2.500", of="casualties", language=LANGUAGES["vi"])
    assert relation(count, parse_count("more than 2,500 casualties")) is Relation.SAME


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("12 people killed", "15 people killed", Relation.DISJOINT),
        ("12 people killed", "twelve people dead", Relation.SAME),
        ("25 people killed", "dozens of people killed", Relation.NARROWER),
        ("at least 10 people killed", "12 people killed", Relation.WIDER),
        ("five soldiers killed", "30 people killed", Relation.INCOMPARABLE),
        ("30 soldiers killed", "five people killed", Relation.DISJOINT),
        ("30 soldiers killed", "at least five people killed", Relation.INCOMPARABLE),
        ("5 Turkish soldiers killed", "7 Greek soldiers killed", Relation.INCOMPARABLE),
        ("5 Turkish soldiers killed", "7 Turkish troops killed", Relation.DISJOINT),
        ("5 women killed", "7 journalists killed", Relation.INCOMPARABLE),
        ("5 homes", "7 bridges", Relation.INCOMPARABLE),
        ("5 homes destroyed", "7 homes destroyed", Relation.DISJOINT),
        ("48 hours", "two days", Relation.SAME),
        ("48 hours", "a week", Relation.DISJOINT),
        ("30 days", "a month", Relation.NARROWER),
        ("100 km", "62 miles", Relation.OVERLAPPING),
        ("100 km", "10 miles", Relation.DISJOINT),
        ("5 km", "5 hours", Relation.INCOMPARABLE),
        ("50 million dong", "30 million dong each", Relation.DISJOINT),
        ("50 million dong", "30 million crowns", Relation.INCOMPARABLE),
        ("$300 million at once", "250 million dollars immediately", Relation.DISJOINT),
        ("5 km", "5", Relation.INCOMPARABLE),
        ("5 total", "5 total", Relation.SAME),
        ("5 total", "7", Relation.DISJOINT),
    ],
)
def test_relation(a: str, b: str, expected: Relation) -> None:
    assert_related(a, b, expected)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("5 killed", "5 deaths", Relation.SAME),
        ("5 killed", "5 casualties", Relation.NARROWER),
        ("5 casualties", "5 injured", Relation.WIDER),
        ("5 killed", "5 injured", Relation.DISJOINT),
        ("5 killed", "5 people", Relation.INCOMPARABLE),
        ("5 people", "7 ships", Relation.SAME),
    ],
)
def test_measures(a: str, b: str, expected: Relation) -> None:
    first, second = parse_count(a), parse_count(b)
    assert measures(first, second) is expected
    assert measures(second, first) is expected.converse


@pytest.mark.parametrize(
    ("text", "measure", "population"),
    [
        ("5 lifeguards hurt", "injured", None),
        ("5 firefighters hurt", "injured", "firefighter"),
        ("5 police officers killed", "killed", "police"),
        ("five miners missing", "missing", None),
        ("3 nurses", None, "medic"),
        ("9 security personnel", None, "security"),
        ("9 people, among them 2 children", None, "child"),
        ("10 women and children", None, "person"),
        ("5 bridges", None, None),
    ],
)
def test_who_was_counted_and_what_happened(text: str, measure: str | None, population: str | None) -> None:
    count = parse_count(text)
    assert (count.measure, count.population) == (measure, population)


FIGURES = st.sampled_from(
    ["5", "12", "more than 10", "dozens of", "up to 30", "10 to 20", "no", "nearly 18", "several"]
)
THINGS = st.sampled_from(
    [
        "people killed",
        "soldiers killed",
        "Turkish soldiers killed",
        "casualties",
        "children",
        "hours",
        "days",
        "months",
        "km",
        "miles",
        "total",
        "bridges",
        "% of voters",
        "",
    ]
)
COUNTS = st.builds("{} {}".format, FIGURES, THINGS).map(parse_count)


@given(COUNTS, COUNTS)
def test_converse_and_reflexive(a: Count, b: Count) -> None:
    assert relation(a, b).converse is relation(b, a)
    assert measures(a, b).converse is measures(b, a)
    assert relation(a, a) is Relation.SAME
    assert measures(a, a) is Relation.SAME


RANGES = st.lists(st.integers(0, 20), min_size=2, max_size=2, unique=True).map(sorted)


@given(RANGES, RANGES)
def test_one_thing_is_compared_by_its_amount(a: list[int], b: list[int]) -> None:
    first, second = (parse_count(f"{low} to {high} people killed") for low, high in (a, b))
    x, y = (set(range(2 * low, 2 * high + 1)) for low, high in (a, b))
    expected = from_parts(shared=bool(x & y), only_a=bool(x - y), only_b=bool(y - x))
    assert relation(first, second) is expected


@given(st.text(), st.text(max_size=9), st.text(max_size=9))
def test_any_text(text: str, of: str, unit: str) -> None:
    count = parse_count(text, of, unit)
    assert str(count).startswith(text)
    assert count.amount is None or isinstance(count.amount, Amount)
    assert relation(count, count) in (Relation.SAME, Relation.INCOMPARABLE)


@pytest.mark.parametrize(
    ("long", "short", "found"),
    [
        ("38.4 per cent", "38 per cent", Relation.NARROWER),
        ("84.4 million euros", "84 million euros", Relation.NARROWER),
        ("3.8 per cent", "4 per cent", Relation.NARROWER),
        ("38.4 per cent", "39 per cent", Relation.DISJOINT),
        ("1.2 million euros", "1 million euros", Relation.DISJOINT),
        ("0.0 per cent", "0 per cent", Relation.SAME),
        ("0.0 per cent", "1 per cent", Relation.DISJOINT),
        ("38.4 per cent", "38.6 per cent", Relation.DISJOINT),
    ],
)
def test_a_figure_with_decimals_is_one_told_without(long: str, short: str, found: Relation) -> None:
    assert_related(long, short, found)


@pytest.mark.parametrize(
    ("long", "short", "found"),
    [
        ("1,234 houses", "1,200 houses", Relation.NARROWER),
        ("1,482 seats", "1,500 seats", Relation.NARROWER),
        ("2,287 people", "2,300 people", Relation.NARROWER),
        ("1,234 houses", "1,230 houses", Relation.DISJOINT),
        ("1,482 seats", "1,400 seats", Relation.DISJOINT),
        ("940 metres", "900 metres", Relation.DISJOINT),
        ("1,300 houses", "1,200 houses", Relation.DISJOINT),
        ("84 houses", "80 houses", Relation.DISJOINT),
    ],
)
def test_a_figure_in_whole_hundreds_may_be_a_rounded_one(long: str, short: str, found: Relation) -> None:
    assert_related(long, short, found)
