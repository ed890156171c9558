"""What sets two claims apart though they look alike."""

from __future__ import annotations

import pytest

from claimcheck.match.apart import of_others, ordinals, other_answers, other_figures, subject
from claimcheck.values.deeds import aims, denied, in_the_past, known_other_deeds
from claimcheck.values.grades import negated, of_other_sides


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("The mayor of Lund did not meet the union.", "The mayor of Lund"),
        ("Roth will appeal.", "Roth"),
        ("The long queue moved on.", "The long queue"),
        ("No trains today.", ""),
    ],
)
def test_the_subject_stands_before_the_first_verb(statement: str, expected: str) -> None:
    assert subject(statement) == expected


@pytest.mark.parametrize(
    ("a", "b", "others"),
    [
        ("the first round", "the second round", True),
        ("the second round", "the next round", False),
        ("the first round", "the next round", True),
        ("a round", "the previous round", True),
        ("a round", "the round", False),
        ("a man next to the wall", "a man", False),
        ("a plant that opens next spring", "a plant", False),
        ("the plant agreed on last week", "the first plant", False),
    ],
)
def test_ordinals_tell_which_of_several(a: str, b: str, *, others: bool) -> None:
    assert of_others(ordinals(a), ordinals(b)) is others
    assert of_others(ordinals(b), ordinals(a)) is others


@pytest.mark.parametrize(
    ("a", "b", "others"),
    [
        ("The prosecution called witnesses.", "Witnesses for the defence spoke.", True),
        ("The prosecution called witnesses.", "Prosecutors and the defence called witnesses.", False),
        ("Imports fell.", "Trade fell.", False),
    ],
)
def test_what_is_told_of_one_side_is_not_told_of_the_other(a: str, b: str, *, others: bool) -> None:
    assert of_other_sides(a, b) is others


def test_words_of_the_two_ends_of_a_thing_exclude_each_other() -> None:
    assert other_answers("The talks began.", "The talks were called off.")
    assert not other_answers("The talks began.", "The talks began and ended.")


def test_statements_tell_other_figures_only_if_none_is_the_same() -> None:
    assert other_figures("They lost five games.", "They won two games.")
    assert not other_figures("They lost five games.", "They lost five of seven games.")
    assert not other_figures("They lost.", "They won two games.")


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He has not resigned and will not resign.", True),
        ("No more than 80 is permitted.", False),
        ("He ruled out resigning.", True),
        ("Not only he came.", False),
    ],
)
def test_each_clause_is_negated_by_itself(text: str, *, expected: bool) -> None:
    assert negated(text) is expected


def test_only_known_deeds_are_known_to_be_others() -> None:
    assert known_other_deeds("The hostages were released.", "The hostages were executed.")
    assert known_other_deeds("The firm offered a job.", "The firm paid a fee.")
    assert not known_other_deeds("Prices climbed.", "Prices jumped.")


def test_aims_are_what_somebody_wants_offers_or_demands() -> None:
    assert aims("The ministry wants to vaccinate 250,000 people.") == {"want"}
    assert aims("25,000 people were vaccinated.") == frozenset()


@pytest.mark.parametrize(("word", "expected"), [("fled", True), ("opened", True), ("seed", False), ("red", False)])
def test_what_looks_like_a_verb_in_the_past(word: str, *, expected: bool) -> None:
    assert in_the_past(word) is expected
