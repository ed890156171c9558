"""Sparse rows against plain dictionaries."""

from __future__ import annotations

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.match.rows import dot, only, to_rows, unit

BAGS = st.lists(st.dictionaries(st.sampled_from("abcdef"), st.floats(0.1, 9), max_size=5), min_size=1, max_size=6)


@given(BAGS)
def test_products_are_those_of_the_bags_whichever_comes_first(bags: list[dict[str, float]]) -> None:
    rows = to_rows(bags)
    a, b = np.divmod(np.arange(len(bags) ** 2), len(bags))
    wanted = [sum(bags[x][name] * bags[y].get(name, 0.0) for name in bags[x]) for x, y in zip(a, b, strict=True)]
    assert np.allclose(dot(rows, a, b), wanted)
    assert dot(rows, a, b).tolist() == dot(rows, b, a).tolist()


@given(BAGS)
def test_rows_keep_their_entries(bags: list[dict[str, float]]) -> None:
    rows = to_rows(bags)
    assert [rows.row(index) for index in range(len(bags))] == bags
    turned = rows.take(np.arange(len(bags))[::-1])
    assert [turned.row(index) for index in range(len(bags))] == bags[::-1]
    kept = only(rows, np.array([name in "abc" for name in rows.names], dtype=bool))
    assert [set(kept.row(index)) for index in range(len(bags))] == [set(bag) & set("abc") for bag in bags]


@given(BAGS)
def test_unit_rows_have_length_one_or_none(bags: list[dict[str, float]]) -> None:
    rows = unit(to_rows(bags))
    for index, bag in enumerate(bags):
        length = math.sqrt(sum(weight**2 for weight in rows.row(index).values()))
        assert math.isclose(length, 1.0) if bag else length == 0.0


def test_many_pairs_are_the_same_as_few() -> None:
    rows = to_rows([{"a": 1.0, "b": 2.0}, {"b": 3.0}])
    a, b = np.zeros(70_000, dtype=np.int64), np.ones(70_000, dtype=np.int64)
    assert set(dot(rows, a, b).tolist()) == {6.0}
