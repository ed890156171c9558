from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.values.relation import Relation, from_parts, relate_lists

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


MEMBERS = st.lists(st.sampled_from("abcdef"), min_size=1, max_size=5, unique=True)


def relate_members(a: list[str], b: list[str], *, open_a: bool = False, open_b: bool = False) -> Relation:
    def relate_two(x: str, y: str) -> Relation:
        return Relation.SAME if x == y else Relation.DISJOINT

    return relate_lists(a, b, relate_two, (open_a, open_b))


@given(MEMBERS, MEMBERS)
def test_lists_of_names(a: list[str], b: list[str]) -> None:
    x, y = set(a), set(b)
    expected = from_parts(shared=bool(x & y), only_a=bool(x - y), only_b=bool(y - x))
    if expected in (Relation.NARROWER, Relation.WIDER):
        expected = Relation.OVERLAPPING
    assert relate_members(a, b) is expected


@given(st.data(), MEMBERS, MEMBERS, st.booleans(), st.booleans())
def test_the_order_of_lists_does_not_matter(
    data: st.DataObject, a: list[str], b: list[str], open_a: bool, open_b: bool
) -> None:
    expected = relate_members(a, b, open_a=open_a, open_b=open_b)
    shuffled = relate_members(
        data.draw(st.permutations(a)), data.draw(st.permutations(b)), open_a=open_a, open_b=open_b
    )
    assert shuffled is expected
    assert relate_members(b, a, open_a=open_b, open_b=open_a) is expected.converse


@pytest.mark.parametrize(
    ("a", "b", "open_a", "open_b", "expected"),
    [
        ("ab", "ab", False, False, Relation.SAME),
        ("ab", "abc", False, False, Relation.OVERLAPPING),
        ("ab", "abc", True, False, Relation.WIDER),
        ("abc", "ab", False, True, Relation.NARROWER),
        ("a", "b", False, False, Relation.DISJOINT),
        ("a", "b", True, False, Relation.INCOMPARABLE),
    ],
)
def test_open_lists(a: str, b: str, open_a: bool, open_b: bool, expected: Relation) -> None:
    assert relate_members(list(a), list(b), open_a=open_a, open_b=open_b) is expected
