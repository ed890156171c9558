"""What a statement says brought something about."""

from __future__ import annotations

import pytest

from claimcheck.values.causes import cause_in, relate_causes
from claimcheck.values.relation import Relation


@pytest.mark.parametrize(
    ("statement", "cause", "effect"),
    [
        ("The drone came down because its engine failed.", "its engine failed", "The drone came down"),
        ("The drone was shot down by a jet.", "shot down by a jet", "The drone"),
        ("A jet downed the drone.", "A jet downed", "the drone"),
        ("The fire at the depot was started on purpose.", "started on purpose", "The fire at the depot"),
        ("A leaking valve caused the fire.", "A leaking valve", "the fire"),
        ("A leaking valve was to blame for the fire.", "A leaking valve", "the fire"),
        ("A leaking valve was the cause of the fire.", "A leaking valve", "the fire"),
        ("The main cause of the fire was a leaking valve.", "a leaking valve", "the fire"),
        ("The fire was traced to a leaking valve.", "a leaking valve", "The fire"),
        ("It was a leaking valve that sparked the fire.", "a leaking valve", "the fire"),
        ("What sparked the fire was a leaking valve.", "a leaking valve", "the fire"),
        ("Because of fog, the ferry was late.", "fog", "the ferry was late"),
        ("A gust brought the tower down.", "A gust", "the tower"),
        ("The minister stepped down for health reasons.", "health reasons", "The minister stepped down"),
        ("The fire was due to a leak and not to arson.", "a leak", "The fire was"),
    ],
)
def test_a_cause_is_read(statement: str, cause: str, effect: str) -> None:
    found = cause_in(statement)
    assert found is not None
    assert (found.text, found.effect) == (cause, effect)


def test_what_is_told_of_other_causes_stands_beside() -> None:
    found = cause_in("The screen fell because of a rusty anchor and not because of the wind.")
    assert found is not None
    assert "wind" in found.beside
    assert "wind" not in found.text


@pytest.mark.parametrize(
    "statement",
    [
        "The fire started in the kitchen.",
        "The fire was not caused by a leak.",
        "The roof did not collapse because of snow.",
        "No leak caused the fire.",
        "The ferry sank off Ostvik.",
        "",
    ],
)
def test_no_cause_is_read(statement: str) -> None:
    assert cause_in(statement) is None


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        ("a seized turbopump", "lightning", Relation.DISJOINT),
        ("a seized turbopump", "a technical fault", Relation.OVERLAPPING),
        ("a leaking valve", "arson", Relation.DISJOINT),
        ("a false message", "arson", Relation.INCOMPARABLE),
    ],
)
def test_causes_relate_by_their_kinds(a: str, b: str, found: Relation) -> None:
    assert relate_causes(a, b) is found
    assert relate_causes(b, a) is found
