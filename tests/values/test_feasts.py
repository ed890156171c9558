"""Easter by the rule, against Sundays that calendars have."""

from __future__ import annotations

import pytest

from claimcheck.values.dates import day_number, from_day
from claimcheck.values.feasts import easter


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [
        (1818, 3, 22),
        (1943, 4, 25),
        (1954, 4, 18),
        (1981, 4, 19),
        (2024, 3, 31),
        (2025, 4, 20),
        (2026, 4, 5),
        (2038, 4, 25),
    ],
)
def test_easter(year: int, month: int, day: int) -> None:
    assert easter(year) == day_number(year, month, day)


def test_easter_is_a_sunday_of_spring() -> None:
    for year in range(1583, 3000):
        assert from_day(easter(year)).isoweekday() == 7
        assert day_number(year, 3, 22) <= easter(year) <= day_number(year, 4, 25)
