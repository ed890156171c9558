from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.values.relation import Relation, from_parts
from claimcheck.values.spans import Spans, inf

PAIRS = st.lists(st.tuples(st.integers(-6, 6), st.integers(-6, 6)), max_size=4)


def points(spans: Spans) -> set[int]:
    return {point for low, high in spans.parts for point in range(int(low), int(high))}


def brute(pairs: list[tuple[int, int]]) -> set[int]:
    return {point for low, high in pairs for point in range(low, high)}


@given(PAIRS)
def test_of_keeps_the_points_and_the_form(pairs: list[tuple[int, int]]) -> None:
    spans = Spans.of(pairs)
    assert points(spans) == brute(pairs)
    assert all(low < high for low, high in spans.parts)
    assert all(a[1] < b[0] for a, b in zip(spans.parts, spans.parts[1:], strict=False))


@given(st.data(), PAIRS)
def test_order_does_not_matter(data: st.DataObject, pairs: list[tuple[int, int]]) -> None:
    assert Spans.of(data.draw(st.permutations(pairs))) == Spans.of(pairs)


@given(PAIRS, PAIRS)
def test_agrees_with_sets(first: list[tuple[int, int]], second: list[tuple[int, int]]) -> None:
    a, b = Spans.of(first), Spans.of(second)
    x, y = brute(first), brute(second)
    assert points(a.union(b)) == x | y
    assert points(a.intersection(b)) == x & y
    assert a.within(b) == (x <= y)
    assert a.relation(b) is from_parts(shared=bool(x & y), only_a=bool(x - y), only_b=bool(y - x))
    assert a.relation(b).converse is b.relation(a)


@given(PAIRS.filter(lambda pairs: bool(brute(pairs))), st.integers(-3, 0), st.integers(0, 3))
def test_shift_widens(pairs: list[tuple[int, int]], down: int, up: int) -> None:
    spans = Spans.of(pairs)
    shifted = spans.shift(down, up)
    assert points(shifted) == {point + by for point in brute(pairs) for by in range(down, up + 1)}
    assert spans.within(shifted)


def test_open_ends() -> None:
    since, until = Spans.of([(3, inf)]), Spans.of([(-inf, 3)])
    assert since.relation(until) is Relation.DISJOINT
    assert since.union(until).parts == ((-inf, inf),)
    assert Spans.of([(4, 5)]).relation(since) is Relation.NARROWER
    assert (until.low, until.high) == (-inf, 3)


def test_the_empty_set_has_no_ends() -> None:
    nothing = Spans.of([(5, 5), (7, 2)])
    assert nothing.parts == ()
    with pytest.raises(IndexError):
        nothing.low  # noqa: B018
    with pytest.raises(IndexError):
        nothing.high  # noqa: B018
    assert nothing.relation(Spans.of([(0, 1)])) is Relation.DISJOINT
