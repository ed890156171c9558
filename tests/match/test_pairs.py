from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.match.pairs import packed, unordered, unpacked

PAIRS = st.lists(st.tuples(st.integers(0, 2**31 - 1), st.integers(0, 2**32 - 1)), max_size=20)


@given(PAIRS)
def test_what_is_packed_comes_back_and_keeps_its_order(pairs: list[tuple[int, int]]) -> None:
    first, second = np.array(pairs, dtype=np.int64).reshape(-1, 2).T
    both = packed(first, second)
    assert list(zip(*(half.tolist() for half in unpacked(both)), strict=True)) == pairs
    assert list(zip(*(half.tolist() for half in unpacked(np.sort(both))), strict=True)) == sorted(pairs)
    assert packed(first, second.astype(np.uint32)).tolist() == both.tolist()


@given(PAIRS)
def test_unordered_pairs_are_the_same_either_way(pairs: list[tuple[int, int]]) -> None:
    a, b = np.array(pairs, dtype=np.int64).reshape(-1, 2).T
    a, b = a >> 1, b >> 1
    assert unordered(a, b).tolist() == unordered(b, a).tolist()
    assert all(low <= high for low, high in zip(*unpacked(unordered(a, b)), strict=True))
