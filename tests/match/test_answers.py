"""Claims of two texts that answer each other are on one fact though a little evidence is lacking."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pytest

from claimcheck.match import answers
from claimcheck.match.answers import JUST, lift, lifted
from claimcheck.match.evidence import MILLION
from claimcheck.match.linkage import Scored
from claimcheck.match.odds import Odds
from claimcheck.match.rows import to_rows

EVIDENCE = {(0, 5): 3.0, (1, 6): 2.0}
"""Two pairs that show that text 10, with the points 0 to 4, and text 20, with 5 to 9, tell facts both."""


def scored(pairs: dict[tuple[int, int], float]) -> Scored:
    a, b = np.array(sorted(pairs), dtype=np.int64).reshape(-1, 2).T
    score = np.array([round(pairs[pair] * MILLION) for pair in sorted(pairs)], dtype=np.int64)
    return Scored(a, b, score, np.zeros(len(a), dtype=np.int64))


def chosen(
    pairs: dict[tuple[int, int], float], texts: Sequence[tuple[int, ...]], asked: Mapping[int, int] | None = None
) -> list[tuple[int, int]]:
    """The pairs that are lifted; all others keep their score. Of points may be told what their figures answer."""
    before = scored(pairs)
    questions = to_rows([(asked[point],) if asked and point in asked else () for point in range(len(texts))])
    after = lifted(to_rows(texts), questions, before, Odds())
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


@pytest.fixture
def long_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Texts count as if they were long, however few points a test needs."""
    monkeypatch.setattr(answers, "_IN_SHORT_TEXTS", 0.0)


@pytest.mark.usefixtures("long_texts")
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


@pytest.mark.usefixtures("long_texts")
def test_a_copy_of_a_text_changes_nothing() -> None:
    assert chosen(EVIDENCE | {(2, 7): -1.0}, [(10, 30)] * 5 + [(20,)] * 5) == [(2, 7)]


def test_no_pairs_are_none() -> None:
    assert chosen({}, []) == []


@pytest.mark.parametrize(
    ("length", "more", "expected"),
    [
        (10, {(2, 12): -3.0}, True),
        (20, {(2, 22): -3.0}, False),  # the longer the texts, the likelier it is chance
        (20, {(2, 22): -1.0}, True),
        (10, {(2, 12): -3.0, (2, 13): -3.4}, False),  # a rival
        (10, {(2, 12): -3.0, (2, 13): -3.6}, True),
    ],
)
def test_in_short_texts_the_likest_lack_more(
    length: int, more: dict[tuple[int, int], float], *, expected: bool
) -> None:
    evidence = {(0, length): 8.0, (1, length + 1): 8.0}
    assert ((2, length + 2) in chosen(evidence | more, [(10,)] * length + [(20,)] * length)) is expected


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
    evidence = {(0, 10): 8.0, (1, 11): 8.0}
    assert ((2, 12) in chosen(evidence | LIKE_LITTLE, [(10,)] * 10 + [(20,)] * 10, asked)) is expected


def test_a_corpus_of_look_alikes_is_not_one_of_short_texts() -> None:
    pairs = scored(EVIDENCE | {(2, 7): -3.0})
    assert (lifted(to_rows(TWO_TEXTS), to_rows([()] * 10), pairs, Odds(every=-1.0)).score == pairs.score).all()
