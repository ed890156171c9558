"""What texts answer on scales: every word of the tables is of use, and answers one thing on its scale."""

from __future__ import annotations

import pytest

from claimcheck.lexicon.grades import SCALES
from claimcheck.values.grades import answers, negated


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
