"""Which parties are not one though neither is known, and which may be."""

from __future__ import annotations

import pytest

from claimcheck.values.names import Name, Names
from claimcheck.values.phrased_parties import Phrased, Rivalry, rivalry
from claimcheck.values.spellings import alike

NAMES = Names([Name("Lisbeth Aune", "party", ("Aune",))])
UNKNOWN, UNLIKE, OTHERS = Rivalry.UNKNOWN, Rivalry.UNLIKE, Rivalry.OTHERS


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Mayor Ana Prell", "General Tom Ekholm", OTHERS),
        ("Auditor Ana Prell", "a secretary, Nina Orm", OTHERS),
        ("Gen. Ana Prell", "Speaker Tom Ekholm", OTHERS),
        ("mayor Aune", "Mayor Lisbeth Aune", UNKNOWN),
        ("President Volodymyr Zelensky", "president Wolodymyr Selenskyj", UNKNOWN),
        ("Robert Prevost", "Pope Leo XIV", UNKNOWN),
        ("Chief executive Ana Prell", "Nordbru Holding", UNKNOWN),
        ("Mayor Ana Prell", "Mayor Ana Prell's office", UNKNOWN),
        ("Goretian troops", "the Sadovian army", OTHERS),
        ("Goretian artillery", "Goretia", UNKNOWN),
        ("Goretian troops", "the Falcon Brigade", UNKNOWN),
        ("the Falcon Brigade", "the Lynx Brigade", OTHERS),
        ("Swedish troops", "Norway", OTHERS),
        ("Catalan police", "Barcelona police", UNKNOWN),
        ("Gaza militants", "Hizam fighters", UNKNOWN),
        ("TPF fighters", "Tigran forces", UNKNOWN),
        ("a helicopter", "a fishing boat", OTHERS),
        ("an aircraft carrier", "a frigate", UNKNOWN),
        ("the ferry operator", "the bus company", UNKNOWN),
        ("police", "soldiers", UNLIKE),
        ("police", "security forces", UNKNOWN),
        ("residents", "protesters", UNKNOWN),
        ("an angler", "a jogger", UNLIKE),
        ("a passer-by", "a jogger", UNKNOWN),
    ],
)
def test_rivalry(a: str, b: str, expected: Rivalry) -> None:
    x, y = Phrased(a, f"It was done by {a}."), Phrased(b, f"It was done by {b}.")
    assert rivalry(x, y, NAMES) is rivalry(y, x, NAMES) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("{} stopped for a day.", UNKNOWN),
        ("{} were cancelled.", UNKNOWN),
        ("{} struck the depot.", OTHERS),
        ("{} attacked on Monday.", OTHERS),
    ],
)
def test_vehicles_of_two_kinds_may_each_do_what_is_done_to_nobody(said: str, expected: Rivalry) -> None:
    x, y = (Phrased(who, said.format(who)) for who in ("Helicopters", "Ferries"))
    assert rivalry(x, y, NAMES) is rivalry(y, x, NAMES) is expected


def test_supporters_are_told_apart_by_their_clubs_only() -> None:
    for text, expected in (("at the derby", OTHERS), ("at the hustings", UNKNOWN)):
        x, y = (Phrased(who, f"A flare was thrown {text} by {who}.") for who in ("Halm supporters", "Moss supporters"))
        assert rivalry(x, y, NAMES) is expected


def test_who_was_first_is_one() -> None:
    x, y = (Phrased(who, f"The first to get it were {who}.") for who in ("health workers", "people over 65"))
    assert rivalry(x, y, NAMES, suffered=True) is UNKNOWN
    assert rivalry(x, y, NAMES, suffered=True, ranked=True) is UNLIKE


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("Yeltsin", "Jelzin", True),
        ("Gaddafi", "Qadhafi", True),
        ("Zhukov", "Schukow", True),
        ("Goretian", "Goretia", True),
        ("Goretian", "Sadovian", False),
        ("Lopez", "Gomez", False),
    ],
)
def test_alike(a: str, b: str, same: bool) -> None:
    assert alike(a, b) is alike(b, a) is same
