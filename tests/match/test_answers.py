"""Claims of two texts that answer each other are on one fact though a little evidence is lacking."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from claimcheck.match.answers import JUST, answering, lift, lifted
from claimcheck.match.evidence import MILLION
from claimcheck.match.linkage import Scored
from claimcheck.match.odds import Odds
from claimcheck.match.rows import Ints, to_rows

ALIKE_BY_CHANCE = Odds(every=-1.0)
"""Those of a corpus of many look-alikes."""
EVIDENCE = {(0, 5): 3.0, (1, 6): 2.0}
"""Two pairs that show that text 10, with the points 0 to 4, and text 20, with 5 to 9, tell facts both."""


def scored(pairs: dict[tuple[int, int], float]) -> Scored:
    a, b = np.array(sorted(pairs), dtype=np.int64).reshape(-1, 2).T
    score = np.array([round(pairs[pair] * MILLION) for pair in sorted(pairs)], dtype=np.int64)
    return Scored(a, b, score, np.zeros(len(a), dtype=np.int64))


def chosen(
    pairs: dict[tuple[int, int], float], texts: Sequence[tuple[int, ...]], odds: Odds = ALIKE_BY_CHANCE
) -> list[tuple[int, int]]:
    """The pairs that are lifted; all others keep their score. The odds that they answer each other are their scores."""
    before = scored(pairs)
    after = lifted(to_rows(texts), before, odds, lambda *_: before.whole)
    found = [
        (a, b)
        for a, b, score in zip(before.a.tolist(), before.b.tolist(), before.score.tolist(), strict=True)
        if lift(after, b, a, score / MILLION)
    ]
    changed = before.score != after.score
    assert changed.sum() == len(found)
    assert (after.score[changed] >= JUST).all()
    return found


TWO_TEXTS = [(10,)] * 5 + [(20,)] * 5


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({(2, 7): -1.0}, [(2, 7)]),
        ({(2, 7): -2.0}, []),  # too much is lacking
        ({(2, 7): -1.0, (2, 8): -1.5}, []),  # a rival in the one text
        ({(2, 7): -1.0, (3, 7): -1.5}, []),  # and in the other
        ({(2, 7): -1.0, (2, 8): -2.2}, [(2, 7)]),  # it is less alike by far
        ({(2, 7): -1.0, (2, 3): 4.0}, [(2, 7)]),  # what one text tells is no rival
        ({(2, 3): -1.0}, []),  # and no answer
    ],
)
def test_only_by_far_the_likest_of_two_texts_answer_each_other(
    more: dict[tuple[int, int], float], expected: list[tuple[int, int]]
) -> None:
    assert chosen(EVIDENCE | more, TWO_TEXTS) == expected


def test_texts_that_have_hardly_a_fact_in_common_answer_nothing() -> None:
    assert chosen({(0, 5): 3.0, (2, 7): -1.0}, TWO_TEXTS) == []


def test_a_copy_of_a_text_changes_nothing() -> None:
    assert chosen(EVIDENCE | {(2, 7): -1.0}, [(10, 30)] * 5 + [(20,)] * 5) == [(2, 7)]


def test_no_pairs_are_none() -> None:
    assert chosen({}, []) == []


@pytest.mark.parametrize(
    ("length", "more", "expected"),
    [
        (18, {(2, 20): -2.9}, True),
        (18, {(2, 20): -3.1}, False),
        (36, {(2, 38): -2.4}, False),  # the longer the texts, the likelier it is chance
        (36, {(2, 38): -1.7}, True),
        (9, {(2, 11): -3.1}, True),
        (18, {(2, 20): -2.0, (2, 21): -2.2}, False),  # a rival
        (18, {(2, 20): -2.0, (2, 21): -2.3}, True),
    ],
)
def test_where_look_alikes_are_few_the_likest_may_be_unlikely(
    length: int, more: dict[tuple[int, int], float], *, expected: bool
) -> None:
    evidence = {(0, length): 8.0, (1, length + 1): 8.0}
    texts = [(10,)] * length + [(20,)] * length
    assert ((2, length + 2) in chosen(evidence | more, texts, Odds())) is expected


def test_what_is_likelier_to_answer_goes_before() -> None:
    before = scored(EVIDENCE | {(2, 7): -1.0, (3, 8): -1.0})
    likely = {(2, 7): 2.0, (3, 8): -2.0}

    def odds(a: Ints, b: Ints) -> Ints:
        told = [likely.get(pair, 5.0) for pair in zip(a.tolist(), b.tolist(), strict=True)]
        return np.array([round(value * MILLION) for value in told], dtype=np.int64)

    after = lifted(to_rows(TWO_TEXTS), before, Odds(), odds)
    assert after.whole[2] > after.whole[3] == JUST


KILLED, HURT = 1, 2
LIKE_LITTLE = {(2, 12): -6.0}


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({}, False),
        ({2: KILLED, 12: KILLED}, True),
        ({2: KILLED, 12: HURT}, False),
        ({2: KILLED, 12: KILLED, 3: KILLED}, False),  # the one text tells two such figures
        ({2: KILLED, 12: KILLED, 13: KILLED}, False),  # and the other
        ({2: KILLED, 12: KILLED, 3: HURT}, True),
    ],
)
def test_what_each_text_alone_answers_makes_up_for_words(asked: dict[int, int], *, expected: bool) -> None:
    told = scored({(0, 10): 8.0, (1, 11): 8.0} | LIKE_LITTLE)
    questions = to_rows([(asked[point],) if point in asked else () for point in range(20)])
    texts = to_rows([(10,)] * 10 + [(20,)] * 10)
    found, _ = answering((texts, questions), (told.a, told.b), told.whole)
    assert (2 in found.tolist()) is expected


def test_a_corpus_of_look_alikes_is_not_one_of_short_texts() -> None:
    assert chosen(EVIDENCE | {(2, 7): -2.0}, TWO_TEXTS, Odds(every=-1.0)) == []
    assert (2, 7) in chosen(EVIDENCE | {(2, 7): -2.0}, TWO_TEXTS, Odds())
