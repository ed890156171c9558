from __future__ import annotations

from itertools import product

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from claimcheck.values.names import PARTY, PLACE, Name, Names
from claimcheck.values.relation import Relation, from_parts, relate_lists

NAMES = Names(
    (
        Name("European Union", PARTY, ("EU", "欧盟")),
        Name("European Commission", PARTY, ("Commission",), ("European Union",)),
        Name("M23", PARTY, ("March 23 Movement",)),
        Name("Kivu", PLACE, ("North Kivu",), ("Democratic Republic of the Congo",)),
        Name("Goma", PLACE, ("戈马",), ("Kivu",)),
    )
)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("EU", "European Union", Relation.SAME),
        ("欧盟", "the EU", Relation.SAME),
        ("European Commission", "EU", Relation.NARROWER),
        ("M23", "March 23 Movement", Relation.SAME),
        ("M23", "EU", Relation.DISJOINT),
        ("Norway", "Oslo", Relation.SAME),
        ("Norwegian government", "Norway", Relation.NARROWER),
        ("Norway's army", "Norway's police", Relation.OVERLAPPING),
        ("Norway", "Sweden", Relation.DISJOINT),
        ("Norway", "a spokesman", Relation.INCOMPARABLE),
        ("Greta Olsen", "Kofi Mensah", Relation.DISJOINT),
        ("Olsen", "Greta Olsen", Relation.WIDER),
        ("residents", "police", Relation.INCOMPARABLE),
        ("Norway", "NORWAY", Relation.SAME),
    ],
)
def test_parties(a: str, b: str, expected: Relation) -> None:
    first, second = NAMES.party(a), NAMES.party(b)
    assert NAMES.relate_parties(first, second) is expected
    assert NAMES.relate_parties(second, first) is expected.converse


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Goma", "戈马", Relation.SAME),
        ("Goma", "North Kivu", Relation.NARROWER),
        ("Goma", "Democratic Republic of the Congo", Relation.NARROWER),
        ("Goma airport, Goma", "Goma", Relation.NARROWER),
        ("Goma", "Norway", Relation.DISJOINT),
        ("Oslo", "Norway", Relation.NARROWER),
        ("Oslo", "Stockholm", Relation.DISJOINT),
        ("near Goma", "Goma", Relation.OVERLAPPING),
        ("near Goma", "near Goma", Relation.SAME),
        ("Utopia", "Erewhon", Relation.DISJOINT),
        ("a market", "Goma", Relation.INCOMPARABLE),
    ],
)
def test_places(a: str, b: str, expected: Relation) -> None:
    first, second = NAMES.place(a), NAMES.place(b)
    assert NAMES.relate_places(first, second) is expected
    assert NAMES.relate_places(second, first) is expected.converse


def test_part_of_goes_all_the_way_up() -> None:
    above = NAMES.above("Goma")
    assert {"Goma", "Kivu"} < above
    assert any(NAMES.is_country(name) for name in above if name != "Goma" and name != "Kivu")


def test_circles_end() -> None:
    names = Names((Name("A", PARTY, (), ("B",)), Name("B", PARTY, (), ("A",))))
    assert names.above("A") == names.above("B") == {"A", "B"}


def test_forms() -> None:
    assert "欧盟" in NAMES.forms("European Union")
    assert {"Norway", "Oslo", "挪威"} <= set(NAMES.forms_of_party("Norway"))
    assert NAMES.find(("the", "march", "23", "movement", "fled"), PARTY) == (["M23"], ["the", "fled"])


def test_the_authority_goes_before_the_table_of_countries() -> None:
    names = Names((Name("Junta", PARTY, ("Myanmar", "Burma")),))
    assert names.party("Myanmar").known == {"Junta"}
    assert names.relate_parties(names.party("Burmese army"), names.party("Norway")) is not Relation.SAME
    assert "Myanmar (Burma)" in names.forms_of_party("Junta") or "Myanmar" in names.forms_of_party("Junta")


PHRASES = st.one_of(
    st.text(max_size=20),
    st.lists(
        st.sampled_from("EU Commission Norway Oslo army police Olsen Greta near the Goma Kivu border 戈马 ,".split()),
        max_size=4,
    ).map(" ".join),
)


def test_a_name_beside_the_one_it_is_part_of() -> None:
    first, second = NAMES.party("EU"), NAMES.party("EU Commission")
    assert NAMES.relate_parties(first, second) is Relation.WIDER
    assert NAMES.relate_parties(second, first) is Relation.NARROWER


@given(PHRASES, PHRASES)
def test_parties_converse_and_reflexive(a: str, b: str) -> None:
    first, second = NAMES.party(a), NAMES.party(b)
    assert NAMES.relate_parties(first, second).converse is NAMES.relate_parties(second, first)
    assert NAMES.relate_parties(first, first) is Relation.SAME


@given(PHRASES, PHRASES)
def test_places_converse_and_reflexive(a: str, b: str) -> None:
    first, second = NAMES.place(a), NAMES.place(b)
    if not (first and second):
        assert first == () or second == ()
        return
    assert NAMES.relate_places(first, first) is Relation.SAME
    assume(len(first) == len(second) == 1)
    assume(max(len(part.known) for part in (*first, *second)) < 2)
    assert NAMES.relate_places(first, second).converse is NAMES.relate_places(second, first)


MEMBERS = st.lists(st.sampled_from("abcdef"), min_size=1, max_size=5, unique=True)


def relate_members(a: list[str], b: list[str], *, open_a: bool = False, open_b: bool = False) -> Relation:
    rows = {
        (row, column): Relation.SAME if first == second else Relation.DISJOINT
        for (row, first), (column, second) in product(enumerate(a), enumerate(b))
    }
    return relate_lists(rows, (len(a), len(b)), (open_a, open_b))


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
