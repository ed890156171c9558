"""Parts that pairs connect."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.connected import connected

NUMBERS = st.integers(0, 9)


@given(st.lists(st.tuples(NUMBERS, NUMBERS), max_size=12))
def test_parts_are_told_in_order_and_no_pair_leads_out_of_one(pairs: list[tuple[int, int]]) -> None:
    parts = connected(pairs)
    assert parts == sorted(sorted(part) for part in parts)
    assert sorted(number for part in parts for number in part) == sorted({number for pair in pairs for number in pair})
    assert all(sum(not {*pair}.isdisjoint(part) for part in parts) == 1 for pair in pairs)


@given(st.lists(st.tuples(NUMBERS, NUMBERS), max_size=12))
def test_what_is_in_one_part_can_be_reached(pairs: list[tuple[int, int]]) -> None:
    for part in connected(pairs):
        reached = {part[0]}
        for _ in part:
            reached |= {number for pair in pairs if not reached.isdisjoint(pair) for number in pair}
        assert reached == set(part)
