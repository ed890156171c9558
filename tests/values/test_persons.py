"""Who is named in a text, and how far names are spelt alike."""

from __future__ import annotations

import pytest

from claimcheck.values.persons import (
    from_another_script,
    nearly_called,
    nearly_written,
    persons_in,
    same_written,
    sound_alike,
)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Interior Minister Eva Dahl met Dr. Bo Helle.", ["Eva Dahl", "Bo Helle"]),
        ("The nurse, Eva Dahl, left.", ["Eva Dahl"]),
        ("Judge Dahl's ruling stood.", ["Dahl"]),
        ("Karl von der Heide Jr. spoke.", ["Karl Heide"]),
        ("Dahl left Norland Bank.", []),
        ("The Eva Dahl sank.", []),
    ],
)
def test_persons_in(text: str, named: list[str]) -> None:
    assert [" ".join((person.text.split()[0], person.family)).lower() for person in persons_in(text)] == [
        " ".join((name.split()[0], name.split()[-1])).lower() for name in named
    ]


def test_what_is_said_of_them() -> None:
    (person,) = persons_in("Eva Dahl, a retired nurse, left.")
    (other,) = persons_in("The nurse, Eva Dahl, left.")
    assert person.callings == other.callings != frozenset()
    assert person.known
    assert person.spelt_in_one_way


def test_family_names() -> None:
    assert nearly_written("brandick", "brandisk")
    assert not nearly_written("brandick", "brandicks")
    assert not nearly_written("brandick", "brant")
    assert same_written("muller", "mueller")
    assert sound_alike("daqlo", "dagalo")
    assert not sound_alike("brandick", "brandirk")


def test_first_names() -> None:
    assert nearly_called("harald", "harold")
    assert nearly_called("roland", "ronald")
    assert not nearly_called("robert", "roberta")
    assert not nearly_called("christian", "christina")
    assert not nearly_called("kate", "katie")


def test_from_another_script() -> None:
    assert from_another_script("Abdel Fattah al-Burhan")
    assert from_another_script("Wang Yi")
    assert from_another_script("Kim Min-jun")
    assert not from_another_script("Anne-Marie Dahl")
