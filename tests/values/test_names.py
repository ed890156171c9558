from __future__ import annotations

from claimcheck.values.names import PARTY, PLACE, Name, Names
from claimcheck.values.parties import relate_parties
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
