"""Claims of two texts that answer each other: each is the other's likest there, and by far.

Two texts on one story tell many of its facts both, each once. So of claims that are a little less alike than it takes,
those are taken to be on one fact that have no rival in either text (as matching one to one does in record linkage).
"""

from __future__ import annotations

import numpy as np

from claimcheck.match.columns import Flags
from claimcheck.match.evidence import LEAST, MILLION
from claimcheck.match.linkage import Scored
from claimcheck.match.odds import Odds
from claimcheck.match.pairs import unordered
from claimcheck.match.rows import Ints, Rows, dot, in_lots, ordered

_LACKING = round(1.5 * MILLION)
"""What a pair's score may lack of being above 0."""
_FAR = round(1.0 * MILLION)
"""By how much both claims' next likest in the other's text must be less alike."""
_UP_TO = 50_000
"""Of more points hardly any two texts tell much both, and looking for it costs more than it gains."""
_SHARED_FACTS = 2
"""So many pairs with evidence show that two texts tell facts both."""
JUST = round(0.05 * MILLION)
"""The score of a pair that is lifted: any with evidence of its own goes before it."""


def may_answer_across(points: int, odds: Odds) -> bool:
    """Whether claims of two groups may be asked about (`claimcheck.match.questions`), for which all scores are kept:
    in a corpus that is not large, and shows by no odds of its own that another day is another fact.
    """
    return points <= _UP_TO and odds == Odds()


def lifted(texts: Rows, scored: Scored) -> Scored:
    """The pairs with those lifted just above 0 that answer each other; ``texts`` tell the points."""
    if len(texts.sizes) > _UP_TO:
        return scored
    whole = scored.whole
    found = answering(texts, (scored.a, scored.b), whole)
    score = scored.score.copy()
    score[found[whole[found] <= 0]] = JUST
    return scored._replace(score=score)


def answering(texts: Rows, pairs: tuple[Ints, Ints], whole: Ints) -> Ints:
    """Which pairs answer each other, by all that speaks for each."""
    fair = np.flatnonzero(whole > -_LACKING - _FAR)
    in_one_text = in_lots(lambda x, y: dot(texts, x, y) > 0, pairs[0][fair], pairs[1][fair])
    chosen = fair[~in_one_text]
    a, b, held = pairs[0][chosen], pairs[1][chosen], whole[chosen]
    answers = _by_far(texts, (a, b), held) & _by_far(texts, (b, a), held) & _of_texts_that_meet(texts, (a, b), held)
    return np.asarray(chosen[answers & (held > -_LACKING)])


def is_lifted(scored: Scored, a: int, b: int) -> bool:
    """Whether a pair was lifted."""
    return bool(((scored.a == min(a, b)) & (scored.b == max(a, b)) & (scored.score == JUST)).any())


def _by_far(texts: Rows, pairs: tuple[Ints, Ints], whole: Ints) -> Flags:
    """Whether for the one of each pair the other is by far the likest in each text that tells it."""
    pair, text = _each(texts, pairs[1])
    order = ordered(whole.max(initial=0) - whole[pair], text, pairs[0][pair])
    pair, text = pair[order], text[order]
    point, score = pairs[0][pair], whole[pair]
    again = (point[1:] == point[:-1]) & (text[1:] == text[:-1])
    nothing = np.full(1, round(LEAST * MILLION))
    rival = np.concatenate([np.where(again, score[1:], nothing), nothing])[: len(score)]
    first = np.concatenate([np.ones(1, dtype=bool), ~again])[: len(score)]
    return _all(pair, first & (rival <= score - _FAR), len(whole))


def _of_texts_that_meet(texts: Rows, pairs: tuple[Ints, Ints], whole: Ints) -> Flags:
    """Whether the texts that tell each pair have other pairs with evidence."""
    pair, text = _each(texts, pairs[1])
    which, other = _each(texts, pairs[0][pair])
    pair, text = pair[which], text[which]
    both = np.unique(unordered(text, other), return_inverse=True)[1]
    return _all(pair, np.bincount(both[whole[pair] > 0], minlength=len(pair))[both] >= _SHARED_FACTS, len(whole))


def _each(texts: Rows, points: Ints) -> tuple[Ints, Ints]:
    """Each text of some points, and for which of the points it stands."""
    told = texts.take(points)
    return np.repeat(np.arange(len(points)), told.sizes), told.keys.astype(np.int64)


def _all(pair: Ints, so: Flags, size: int) -> Flags:
    """Whether it is so for all that stands for each pair."""
    found = np.ones(size, dtype=bool)
    found[pair[~so]] = False
    return found
