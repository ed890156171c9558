from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from claimcheck.values.names import PARTY, PLACE, Name, Names
from claimcheck.values.parties import placed, relate_parties, relate_places, strangers
from claimcheck.values.relation import Relation

NAMES = Names(
    (
        Name("European Union", PARTY, ("EU", "欧盟")),
        Name("European Commission", PARTY, ("Commission",), ("European Union",)),
        Name("M23", PARTY, ("March 23 Movement",)),
        Name("Greta Lund", PARTY, ("Lund",)),
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
        ("G. Olsen", "Greta Olsen", Relation.WIDER),
        ("G. Olsen", "Nora Olsen", Relation.OVERLAPPING),
        ("residents", "police", Relation.INCOMPARABLE),
        # who may act for a country
        ("Greta Lund", "Norway", Relation.DISJOINT),
        ("Mayor Greta Lund", "Norway", Relation.DISJOINT),
        ("Prime Minister Greta Lund", "the Norwegian government", Relation.INCOMPARABLE),
        ("M23 party", "Norwegian Red Cross", Relation.DISJOINT),
        # what is called alike
        ("Technical University of Ostvik", "Technical University of Elmfield", Relation.DISJOINT),
        ("Technical University of Ostvik", "Technical University of Oslo", Relation.DISJOINT),
        ("Banco de Chile", "Banco del Estado de Chile", Relation.INCOMPARABLE),
        ("Ostvik University", "University of Ostvik", Relation.SAME),
        ("Ostvik Bank", "Ostvik Bank SA", Relation.WIDER),
        ("北京大学", "北京师范大学", Relation.INCOMPARABLE),
        ("Jan H. W. Olsen", "Jan W. Olsen", Relation.INCOMPARABLE),
        # a person and his kin
        ("Olsen", "Olsen's wife", Relation.DISJOINT),
        ("Greta Lund", "the son of Greta Lund", Relation.DISJOINT),
        ("Anna Olsen", "Olsen's wife", Relation.INCOMPARABLE),
        ("Olsen's lawyer", "Olsen", Relation.NARROWER),
        ("Norway", "NORWAY", Relation.SAME),
    ],
)
def test_parties(a: str, b: str, expected: Relation) -> None:
    first, second = NAMES.party(a), NAMES.party(b)
    assert relate_parties(first, second, NAMES) is expected
    assert relate_parties(second, first, NAMES) is expected.converse


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
    assert relate_places(first, second, NAMES) is expected
    assert relate_places(second, first, NAMES) is expected.converse


PHRASES = st.one_of(
    st.text(max_size=20),
    st.lists(
        st.sampled_from("EU Commission Norway Oslo army police Olsen Greta near the Goma Kivu border 戈马 ,".split()),
        max_size=4,
    ).map(" ".join),
)


def test_a_name_beside_the_one_it_is_part_of() -> None:
    first, second = NAMES.party("EU"), NAMES.party("EU Commission")
    assert relate_parties(first, second, NAMES) is Relation.WIDER
    assert relate_parties(second, first, NAMES) is Relation.NARROWER


@given(PHRASES, PHRASES)
def test_parties_converse_and_reflexive(a: str, b: str) -> None:
    first, second = NAMES.party(a), NAMES.party(b)
    assert relate_parties(first, second, NAMES).converse is relate_parties(second, first, NAMES)
    assert relate_parties(first, first, NAMES) is Relation.SAME


@given(PHRASES, PHRASES)
def test_places_converse_and_reflexive(a: str, b: str) -> None:
    first, second = NAMES.place(a), NAMES.place(b)
    if not (first and second):
        assert first == () or second == ()
        return
    assert relate_places(first, first, NAMES) is Relation.SAME
    assume(len(first) == len(second) == 1)
    assume(max(len(part.known) for part in (*first, *second)) < 2)
    assert relate_places(first, second, NAMES).converse is relate_places(second, first, NAMES)


def test_strangers() -> None:
    assert strangers(["Norway", "M23"], ["Sweden"], NAMES)
    assert not strangers(["Norway", "M23"], ["Oslo"], NAMES)
    assert not strangers(["Norway"], [], NAMES)


def test_placed() -> None:
    assert placed(NAMES.place("a market, Goma"), NAMES)
    assert not placed(NAMES.place("a market"), NAMES)
