"""What a corpus shows of look-alikes: much where one text tells a fact once, nothing where few or repeated."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.match.evidence import LEAST, MILLION, ONE_TEXT
from claimcheck.match.odds import Odds, counted, learnt
from claimcheck.match.rows import Ints

BINS = 32


def corpus(pairs: int, repeats: float, look_alikes: float = 1.0) -> Ints:
    """How many pairs have each score where one text in five tells an unlike pair, and ``repeats`` as many one fact."""
    middle = np.arange(BINS) - 7.5
    different = look_alikes * np.exp(-((middle + 6) ** 2) / 50)
    same = np.exp(-((middle - 7) ** 2) / 18)
    across = pairs * (different + same)
    return np.rint([across, pairs * (different / 5 + repeats * same / 5)]).astype(np.int64)


def test_the_more_look_alikes_the_more_evidence_a_pair_needs() -> None:
    few, many = (learnt(corpus(10_000, 0.0, much)) for much in (0.5, 4.0))
    assert many.every < few.every <= 0
    assert many.one_text < -ONE_TEXT.weight / 2


def test_five_articles_show_nothing() -> None:
    assert learnt(corpus(4, 0.0)) == Odds()
    assert learnt(np.zeros((2, BINS), dtype=np.int64)) == Odds()


def test_texts_that_repeat_themselves_show_nothing() -> None:
    assert learnt(corpus(10_000, 1.0)) == Odds()
    assert learnt(corpus(10_000, 0.3)) == Odds()


@given(st.lists(st.tuples(st.integers(-8_000, 20_000), st.booleans()), max_size=60))
def test_counts_of_lots_add_up(pairs: list[tuple[int, bool]]) -> None:
    score = np.array([thousandths * 1_000 for thousandths, _ in pairs], dtype=np.int64)
    one_text = np.array([told for _, told in pairs], dtype=np.int64)
    half = len(pairs) // 2
    lots = counted(score[:half], one_text[:half]) + counted(score[half:], one_text[half:])
    assert (counted(score, one_text) == lots).all()
    assert lots.sum() == len(pairs)


def test_odds_take_from_every_score_down_to_the_least() -> None:
    odds = Odds(-2.0, -3.5)
    assert odds.applied(np.array([5, -7]) * MILLION).tolist() == [3 * MILLION, round(LEAST * MILLION)]
    assert odds.in_full(np.array([0, 1])).tolist() == [0, -3.5 * MILLION]
