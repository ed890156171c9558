"""The times of day that statements tell, and which two cannot be one."""

from __future__ import annotations

from itertools import product

import pytest

from claimcheck.values.hours import hours_of

_TOLD = (
    "at dawn",
    "in the morning",
    "at noon",
    "in the evening",
    "at night",
    "at 4 p.m.",
    "after 6 p.m.",
    "at 5.10 am",
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It broke on Tuesday morning.", "morning"),
        ("At daybreak it broke.", "dawn"),
        ("From morning to evening it burned.", None),
        ("The evening vigil was brief.", None),
        ("It broke in the evening.", "evening"),
        ("It broke shortly after 6 p.m. on Tuesday evening.", "shortly after 6 p.m"),
        ("It burned until 6 p.m.", None),
        ("It broke at 4 p.m. and was mended at 5 p.m.", None),
    ],
)
def test_the_time_of_day_that_a_text_tells(text: str, told: str | None) -> None:
    found = hours_of(text)
    assert (found and found.text) == told


@pytest.mark.parametrize(("a", "b"), list(product(_TOLD, _TOLD)))
def test_times_exclude_each_other_or_neither(a: str, b: str) -> None:
    one, other = hours_of(f"It broke {a}"), hours_of(f"It broke {b}")
    assert one
    assert other
    assert one.excludes(other) == other.excludes(one)
    assert not one.excludes(one)


@pytest.mark.parametrize(
    ("a", "b", "apart"),
    [
        ("at 4 p.m.", "shortly after 6 p.m.", True),
        ("at 8 p.m.", "after 6 p.m.", False),
        ("at 11.45 p.m.", "at 12.10 a.m.", False),
        ("at 4 p.m.", "around 4.20 p.m.", False),
        ("at 4.05 p.m.", "at 4.50 p.m.", True),
        ("at 4 p.m.", "in the afternoon", False),
        ("at 9 a.m.", "in the afternoon", True),
        ("at night", "at 3 a.m.", False),
    ],
)
def test_which_times_exclude_each_other(a: str, b: str, *, apart: bool) -> None:
    one, other = hours_of(f"It broke {a}"), hours_of(f"It broke {b}")
    assert one
    assert other
    assert one.excludes(other) is apart
