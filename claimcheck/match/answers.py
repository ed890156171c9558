"""Claims of two texts that answer each other: each is the other's likest there, and by far.

Two texts on one story tell many of its facts both, each once. So of claims that are less alike than it takes, those are
taken to be on one fact that have no rival in either text (as matching one to one does in record linkage).
"""

from __future__ import annotations

import numpy as np

from claimcheck.match.columns import Flags
from claimcheck.match.evidence import LEAST, MILLION, USUAL_LENGTH
from claimcheck.match.linkage import Scored
from claimcheck.match.odds import Odds
from claimcheck.match.pairs import PairScores, packed, unordered
from claimcheck.match.rows import Ints, Rows, dot, in_lots, only, ordered

_LACKING = round(1.5 * MILLION)
"""What a pair's score may lack of being above 0."""
_UNLIKELY = round(3.0 * MILLION)
"""The same of the odds that it answers one question: even unlikely pairs do, where neither has a likelier one."""
_FAR = round(1.0 * MILLION)
"""By how much both claims' next likest in the other's text must be less alike."""
_FAR_AMONG_FEW = round(0.25 * MILLION)
"""The same in short texts."""
_SHORT, _SHORTEST = 30, 10
"""Texts of fewer points are short; of fewer still it counts no more."""
_IN_SHORT_TEXTS = 3.5
"""What it adds that the shorter of two texts is e times as short: the fewer it tells, the likelier two likest are one.

It was found by logistic regression on sixteen made-up stories and five readings of one, then set by what is found and
what is said in error. How far off the next one is told nothing more.
"""
_ASKED_ONCE = round(3.0 * MILLION)
"""What it adds that in either text no other figure answers the same: how many were killed, how long it was."""
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


def lifted(texts: Rows, scored: Scored, odds: Odds, answers: PairScores) -> Scored:
    """The pairs with those that answer each other lifted above 0; ``texts`` tell the points.

    Where the corpus shows by no ``odds`` of its own that it has many look-alikes, pairs are judged by how likely they
    answer one question, which ``answers`` tells (`claimcheck.match.evidence.answer_scores`). Elsewhere they are judged
    by their scores, and may lack little.
    """
    if len(texts.sizes) > _UP_TO:
        return scored
    pairs, whole = (scored.a, scored.b), scored.whole
    if may_answer_across(len(texts.sizes), odds):
        alike, lacking, far = answers(*pairs) - _of_long_texts(texts, pairs), _UNLIKELY, _FAR_AMONG_FEW
    else:
        alike, lacking, far = whole, _LACKING, _FAR
    found = _likest(texts, pairs, alike, *(np.full(len(alike), most) for most in (lacking, far)))
    score = scored.score.copy()
    score[found] = np.maximum(score[found] + np.maximum(alike - whole, 0)[found], JUST)
    return scored._replace(score=score)


def answering(told: tuple[Rows, Rows], pairs: tuple[Ints, Ints], whole: Ints) -> tuple[Ints, Ints]:
    """Which pairs answer each other, by all that speaks for each, and what their texts' being short adds to that.

    Of the points are ``told`` the texts and what their figures answer.
    """
    texts, asked = told
    shortness = _shortness(texts, pairs)
    once = np.where(shortness > 0, _ASKED_ONCE * _asked_once(texts, asked, pairs), 0)
    far = np.where(shortness > 0, _FAR_AMONG_FEW, _FAR)
    found = _likest(texts, pairs, whole + once, np.maximum(_LACKING, shortness), far)
    return found, (shortness + once)[found]


def _likest(texts: Rows, pairs: tuple[Ints, Ints], alike: Ints, lacking: Ints, far: Ints) -> Ints:
    """Which pairs are by so ``far`` each other's likest in two texts, and are ``lacking`` no more of being alike."""
    fair = np.flatnonzero(alike > -lacking - _FAR)
    in_one_text = in_lots(lambda x, y: dot(texts, x, y) > 0, pairs[0][fair], pairs[1][fair])
    chosen = fair[~in_one_text]
    a, b, held, gap = pairs[0][chosen], pairs[1][chosen], alike[chosen], far[chosen]
    answers = _by_far(texts, (a, b), held, gap) & _by_far(texts, (b, a), held, gap)
    answers &= _of_texts_that_meet(texts, (a, b), held) & (held > -lacking[chosen])
    return np.asarray(chosen[answers])


def _of_long_texts(texts: Rows, pairs: tuple[Ints, Ints]) -> Ints:
    """How much less likely any two claims are to be one, the more the shorter of their texts tells."""
    return np.asarray(np.rint(np.log(_tellings(texts, pairs) / USUAL_LENGTH) * MILLION), dtype=np.int64)


def _tellings(texts: Rows, pairs: tuple[Ints, Ints]) -> Ints:
    """How many points the shorter of the texts of each pair tells."""
    which, points = np.unique(texts.keys, return_inverse=True, return_counts=True)[1:]
    shortest = np.full(len(texts.sizes), len(texts.sizes))
    np.minimum.at(shortest, texts.owners, points[which])
    return np.asarray(np.minimum(shortest[pairs[0]], shortest[pairs[1]]))


def _shortness(texts: Rows, pairs: tuple[Ints, Ints]) -> Ints:
    """How much it speaks for pairs that they are told by short texts, of which the shorter counts."""
    number = np.clip(_tellings(texts, pairs), _SHORTEST, _SHORT)
    return np.asarray(np.rint(_IN_SHORT_TEXTS * np.log(_SHORT / number) * MILLION), dtype=np.int64)


def _asked_once(texts: Rows, asked: Rows, pairs: tuple[Ints, Ints]) -> Flags:
    """Whether of each pair both answer something that nothing else in the texts of either does."""
    point, text = _each(texts, asked.owners)
    which, number = np.unique(packed(text, asked.keys[point]), return_inverse=True, return_counts=True)[1:]
    once = only(asked, _all(point, number[which] == 1, len(asked.keys)))
    return np.asarray(in_lots(lambda a, b: dot(once, a, b) > 0, *pairs))


def lift(scored: Scored, a: int, b: int, evidence: float) -> float:
    """By how much the score of a pair is above the evidence of its own."""
    found = scored.whole[(scored.a == min(a, b)) & (scored.b == max(a, b))]
    more = float(found[0]) / MILLION - max(evidence, LEAST) if len(found) else 0.0
    return more if more * MILLION > 1 else 0.0


def _by_far(texts: Rows, pairs: tuple[Ints, Ints], whole: Ints, far: Ints) -> Flags:
    """Whether for the one of each pair the other is by far the likest in each text that tells it."""
    pair, text = _each(texts, pairs[1])
    order = ordered(whole.max(initial=0) - whole[pair], text, pairs[0][pair])
    pair, text = pair[order], text[order]
    point, score = pairs[0][pair], whole[pair]
    again = (point[1:] == point[:-1]) & (text[1:] == text[:-1])
    nothing = np.full(1, round(LEAST * MILLION))
    rival = np.concatenate([np.where(again, score[1:], nothing), nothing])[: len(score)]
    first = np.concatenate([np.ones(1, dtype=bool), ~again])[: len(score)]
    return _all(pair, first & (rival <= score - far[pair]), len(whole))


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
