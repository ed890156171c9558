"""What texts answer on scales: every word of the tables is of use, and answers one thing on its scale."""

from __future__ import annotations

import pytest

from claimcheck.lexicon.grades import SCALES
from claimcheck.values.grades import answers, negated, of_other_sides, of_others, ordinals, other_answers


@pytest.mark.parametrize(
    ("scale", "phrase", "answer"),
    [(scale, phrase, answer) for scale, known in SCALES.items() for phrase, answer in known.items()],
)
def test_every_phrase_of_a_scale_answers_it(scale: str, phrase: str, answer: str) -> None:
    assert answers(f"There, {phrase} there.")[scale] == answer


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The dam did not open until spring.", False),
        ("The mayor did not resign until Friday.", False),
        ("The dam did not hold until spring.", True),
        ("The dam would not hold until spring.", True),
        ("Thousands were left without power.", False),
        ("A storm left 40,000 households in the north without power.", False),
        ("The premier left the stage without conceding.", True),
        ("It was repaired, not replaced.", False),
        ("Nobody came.", True),
    ],
)
def test_what_says_that_it_is_not_so(text: str, *, found: bool) -> None:
    assert negated(text) is found


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
