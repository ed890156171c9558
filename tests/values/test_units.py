from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.values.units import unit_of


@pytest.mark.parametrize(
    ("rest", "name", "remainder"),
    [
        ("km of border", "km", "border"),
        ("-kilometre stretch", "km", "stretch"),
        ("Miles", "mile", ""),
        ("square kilometres burned", "sq_km", "burned"),
        ("m deep", "metre", "deep"),
        ("per cent of voters", "%", "voters"),
        ("% in polls", "%", "polls"),
        ("$", "$", ""),
        ("hours", "hour", ""),
        ("of dollars", "$", ""),
        ("tons of rice", "tonne", "rice"),
        ("nautical miles off the coast", "nautical_mile", "off the coast"),
        ("sea miles", "nautical_mile", ""),
        ("kroner a day", "crown", "a day"),
        ("°C at noon", "degree_celsius", "at noon"),
        ("Square Kilometres", "sq_km", ""),
        ("pounds sterling", "pound", "sterling"),
    ],
)
def test_unit_and_remainder(rest: str, name: str, remainder: str) -> None:
    unit, left = unit_of(rest)
    assert unit is not None
    assert (unit.name, left) == (name, remainder)


@pytest.mark.parametrize(
    "rest",
    [
        "",
        "people",
        "minors hurt",
        "hectic",
        "mém",
        "kmart",
        "nm chips",
        "sea",
        "sea  miles",
        "daysies",
        "ſec",
        "mınutes",
        "mİn",
        "\ud800",
        "5",
    ],
)
def test_no_unit(rest: str) -> None:
    assert unit_of(rest) == (None, rest)


def test_a_month_has_28_to_31_days() -> None:
    unit, _ = unit_of("month")
    assert unit is not None
    assert unit.factor == (28 * 86_400, 31 * 86_400)


@given(st.text() | st.from_regex(r"\A[\s-]*(?:of |in )?[kKmMſıİsec%$€£]{1,3}(?: .*)?\Z"))
def test_any_text(rest: str) -> None:
    unit, left = unit_of(rest)
    assert left == left.strip()
    assert rest.rstrip().endswith(left)
    assert unit is None or len(left) < len(rest)
