"""Sparse rows against plain dictionaries."""

from __future__ import annotations

import math
from collections import Counter
from itertools import chain

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.match.rows import (
    Places,
    Rows,
    dot,
    gathered,
    numbered,
    only,
    ordered,
    stacked,
    tally,
    to_rows,
    unit,
    with_numbers,
)

BAGS = st.lists(st.lists(st.integers(0, 2**32 - 1) | st.integers(0, 5), max_size=6), min_size=1, max_size=6)


def bags_of(rows: Rows) -> list[dict[int, float]]:
    """The rows as dictionaries."""
    entries = list(zip(rows.keys.tolist(), rows.weights.tolist(), strict=True))
    return [dict(entries[low:high]) for low, high in zip(rows.start[:-1], rows.start[1:], strict=True)]


@given(BAGS)
def test_products_are_those_of_the_bags_whichever_comes_first(bags: list[list[int]]) -> None:
    rows = to_rows(bags)
    a, b = np.divmod(np.arange(len(bags) ** 2), len(bags))
    wanted = [sum(bags[y].count(key) for key in bags[x]) for x, y in zip(a, b, strict=True)]
    assert dot(rows, a, b).tolist() == wanted
    assert dot(rows, a, b).tolist() == dot(rows, b, a).tolist()


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(1, 9)), min_size=1, max_size=6))
def test_rows_of_one_entry_have_their_product(entries: list[tuple[int, int]]) -> None:
    rows = to_rows([[key] * often for key, often in entries])
    a, b = np.divmod(np.arange(len(entries) ** 2), len(entries))
    pairs = [(entries[x], entries[y]) for x, y in zip(a, b, strict=True)]
    assert dot(rows, a, b).tolist() == [one[1] * other[1] if one[0] == other[0] else 0 for one, other in pairs]


@given(BAGS)
def test_rows_keep_their_entries(bags: list[list[int]]) -> None:
    rows = to_rows(bags)
    held = [dict(Counter(bag)) for bag in bags]
    assert bags_of(rows) == held
    assert bags_of(rows.take(np.arange(len(bags))[::-1])) == held[::-1]
    assert bags_of(stacked([rows, to_rows(bags[:1])])) == [*held, held[0]]
    small = bags_of(only(rows, rows.keys < 3))
    assert small == [{key: weight for key, weight in bag.items() if key < 3} for bag in held]


@given(BAGS)
def test_rows_that_go_into_one_have_all_keys_once(bags: list[list[int]]) -> None:
    into = np.arange(len(bags)) // 2
    wanted = [dict.fromkeys(chain(*bags[at : at + 2]), 1.0) for at in range(0, len(bags), 2)]
    assert bags_of(gathered(to_rows(bags), into)) == wanted


@given(BAGS)
def test_unit_rows_have_length_one_or_none(bags: list[list[int]]) -> None:
    for bag, row in zip(bags, bags_of(unit(to_rows(bags))), strict=True):
        length = math.sqrt(sum(weight**2 for weight in row.values()))
        assert math.isclose(length, 1.0, rel_tol=1e-5) if bag else length == 0.0


def test_products_of_long_rows_and_of_many_pairs() -> None:
    long = to_rows([range(0, 60_000, 2), range(0, 60_000, 3)])
    a = np.arange(5_000) % 2
    assert set(dot(long, a[:100], 1 - a[:100]).tolist()) == {10_000}
    short = to_rows([(1, 2), (2, 3)])
    assert dot(short, a, 1 - a).tolist() == [1] * 5_000


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3) | st.integers(0, 2**32 - 1)), max_size=9))
def test_order_is_that_of_lexsort(pairs: list[tuple[int, int]]) -> None:
    low, high = np.array(pairs, dtype=np.uint32).reshape(-1, 2).T
    assert ordered(low, high).tolist() == np.lexsort((low, high)).tolist()
    assert ordered(high, low, high // 2).tolist() == np.lexsort((high, low, high // 2)).tolist()


@given(st.lists(st.integers(0, 9) | st.integers(0, 2**63 - 1), max_size=99))
def test_values_are_numbered_as_unique_does(values: list[int]) -> None:
    array = np.array(values, dtype=np.int64)
    known, number = numbered(array)
    assert known[number].tolist() == values
    assert known.tolist() == sorted(set(values))
    assert Places(known).of(known[::-1]).tolist() == [*range(len(known))][::-1]


@given(st.lists(st.integers(0, 9), max_size=99), st.integers(0, 2**62))
def test_numbers_are_counted_as_unique_does(values: list[int], more: int) -> None:
    array = np.array(values, dtype=np.int64) + more
    for told, wanted in zip(tally(array), np.unique(array, return_counts=True), strict=True):
        assert told.tolist() == wanted.tolist()


def test_keys_are_numbered_in_their_order() -> None:
    rows = with_numbers(to_rows([(7, 900), (900, 2**32 - 1), ()]))
    assert rows.keys.tolist() == [0, 1, 1, 2]
    assert rows.sizes.tolist() == [2, 2, 0]


def test_long_rows_have_their_product() -> None:
    rows = to_rows([range(0, 1_000), range(500, 1_500), range(1_400, 2_400)])
    a, b = np.arange(4_096) % 3, np.arange(4_096) % 2
    wanted = np.array([[1_000, 500], [500, 1_000], [0, 100]])[a, b]
    assert dot(rows, a, b).tolist() == wanted.tolist()
