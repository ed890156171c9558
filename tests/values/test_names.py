from __future__ import annotations

import pytest

from claimcheck.values.names import PARTY, PLACE, Name, Names
from claimcheck.values.parties import relate_parties, relate_places
from claimcheck.values.relation import Relation

NAMES = Names(
    (
        Name("European Union", PARTY, ("EU", "欧盟")),
        Name("European Commission", PARTY, ("Commission",), ("European Union",)),
        Name("M23", PARTY, ("March 23 Movement",)),
        Name("Kivu", PLACE, ("North Kivu",), ("Democratic Republic of the Congo",)),
        Name("Goma", PLACE, ("戈马",), ("Kivu",)),
    )
)


def test_part_of_goes_all_the_way_up() -> None:
    above = NAMES.above("Goma")
    assert {"Goma", "Kivu"} < above
    assert any(NAMES.is_country(name) for name in above if name != "Goma" and name != "Kivu")


@pytest.mark.parametrize("kind", [PARTY, PLACE, None])
def test_what_a_name_is_part_of_needs_no_entry_of_its_own(kind: str | None) -> None:
    names = Names((Name("Ilm", kind, (), ("Sundar",)), Name("Sundar", kind, (), ("the Marvian Coast",))))
    for inner, outer in (("Ilm", "Sundar"), ("Ilm", "Marvian Coast"), ("Sundar", "Marvian Coast")):
        if kind is not PARTY:
            assert relate_places(names.place(inner), names.place(outer), names) is Relation.NARROWER
        if kind is not PLACE:
            assert relate_parties(names.party(outer), names.party(inner), names) is Relation.WIDER


def test_a_part_of_what_another_entry_calls_so() -> None:
    police, junta = Name("Burmese Guard", PARTY, (), ("Myanmar",)), Name("Junta", PARTY, ("Myanmar",))
    names = Names((police, junta, Name("Bago", None, (), ("Myanmar",))))
    assert relate_parties(names.party("Burmese Guard"), names.party("Junta"), names) is Relation.NARROWER
    assert relate_places(names.place("Bago"), names.place("Myanmar"), names) is Relation.NARROWER


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
    assert relate_parties(names.party("Burmese army"), names.party("Norway"), names) is not Relation.SAME
    assert "Myanmar (Burma)" in names.forms_of_party("Junta") or "Myanmar" in names.forms_of_party("Junta")
