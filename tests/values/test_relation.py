from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.values.relation import Relation, from_parts

SETS = st.frozensets(st.integers(0, 4), min_size=1)


def relate(a: frozenset[int], b: frozenset[int]) -> Relation:
    return from_parts(shared=bool(a & b), only_a=bool(a - b), only_b=bool(b - a))


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ({1}, {1}, Relation.SAME),
        ({1}, {1, 2}, Relation.NARROWER),
        ({1, 2}, {1}, Relation.WIDER),
        ({1, 2}, {2, 3}, Relation.OVERLAPPING),
        ({1}, {2}, Relation.DISJOINT),
    ],
)
def test_venn(a: set[int], b: set[int], expected: Relation) -> None:
    assert relate(frozenset(a), frozenset(b)) is expected


@given(SETS, SETS)
def test_agrees_with_sets(a: frozenset[int], b: frozenset[int]) -> None:
    found = relate(a, b)
    assert (found is Relation.SAME) == (a == b)
    assert (found is Relation.NARROWER) == (a < b)
    assert (found is Relation.WIDER) == (a > b)
    assert (found is Relation.DISJOINT) == a.isdisjoint(b)


@given(SETS, SETS)
def test_converse(a: frozenset[int], b: frozenset[int]) -> None:
    assert relate(a, b).converse is relate(b, a)


@pytest.mark.parametrize("relation", list(Relation))
def test_converse_undoes_itself(relation: Relation) -> None:
    assert relation.converse.converse is relation
    assert (relation.converse is relation) == (relation not in (Relation.NARROWER, Relation.WIDER))
