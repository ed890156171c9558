"""What statements say was done, wanted, or not done."""

from __future__ import annotations

import pytest

from claimcheck.values.deeds import aims, denied, in_the_past, known_other_deeds, of_other_aims


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("He is free and was never arrested.", {"arrest"}),
        ("She refuses to step down, her lawyer says.", {"resignation"}),
        ("It rained.", set()),
    ],
)
def test_what_is_denied_stands_behind_the_negation(statement: str, expected: set[str]) -> None:
    assert denied(statement) == expected


def test_only_known_deeds_are_known_to_be_others() -> None:
    assert known_other_deeds("The hostages were released.", "The hostages were executed.")
    assert known_other_deeds("The firm offered a job.", "The firm paid a fee.")
    assert not known_other_deeds("Prices climbed.", "Prices jumped.")


def test_aims_are_what_somebody_wants_offers_or_demands() -> None:
    assert aims("The ministry wants to vaccinate 250,000 people.") == {"want"}
    assert aims("25,000 people were vaccinated.") == frozenset()


@pytest.mark.parametrize("verb", ["asked for", "seeks"])
def test_what_one_asks_for_the_other_demands(verb: str) -> None:
    assert not of_other_aims(f"The union {verb} 8 percent.", "The union demanded 6 percent.")
    assert of_other_aims(f"The union {verb} 8 percent.", "The firm offered 6 percent.")


@pytest.mark.parametrize(("word", "expected"), [("fled", True), ("opened", True), ("seed", False), ("red", False)])
def test_what_looks_like_a_verb_in_the_past(word: str, *, expected: bool) -> None:
    assert in_the_past(word) is expected
