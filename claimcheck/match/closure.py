"""From the scores of the pairs looked at to all that linkage needs: the corpus's odds, and the pairs beside.

Those beside are pairs that were not looked at though both are like a third: without a score they would keep all three
apart.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from claimcheck.match.answers import lifted
from claimcheck.match.columns import Columns
from claimcheck.match.evidence import LEAST, MILLION, scores
from claimcheck.match.linkage import Scored
from claimcheck.match.odds import Odds, counted, learnt
from claimcheck.match.pairs import PairScores, packed, unordered, unpacked
from claimcheck.match.rows import Ints, Rows, at_once, distinct, dot, in_lots, ordered, parts, standing

Pairs = tuple[Ints, Ints]
_NEAREST = 6
"""Of its neighbours a point brings so many together, the likest."""
_MANY = 1 << 17
"""Points whose likest are found at once."""


def closed(texts: Rows, pairs: Pairs, score: Ints, more: PairScores, answers: PairScores) -> tuple[Scored, Odds]:
    """Pairs and those beside them, with the corpus's odds; ``texts`` are those of the points.

    ``more`` gives the scores of those beside, ``answers`` the odds that pairs answer one question.
    """
    told = one_text(texts, *pairs)
    odds = learnt(counted(score, told))
    scored = Scored(*pairs, odds.applied(score), odds.in_full(told))
    others = beside(len(texts.sizes), scored)
    both = zip(scored, judged(texts, others, more(*others), odds), strict=True)
    return lifted(texts, Scored(*map(np.concatenate, both)), odds, answers), odds


def judged(texts: Rows, pairs: Pairs, score: Ints, odds: Odds) -> Scored:
    """Pairs with their scores by the odds of the corpus."""
    return Scored(*pairs, odds.applied(score), odds.in_full(one_text(texts, *pairs)))


def mean_score(columns: Columns, odds: Odds, home: Ints, first: Sequence[int], second: Sequence[int]) -> float:
    """The mean score between the members of two groups, with what counts in full; strangers count as `LEAST`, and what
    people said to be one, of one ``home``, as the likest of it.
    """
    a, b = np.repeat(np.array(first), len(second)), np.tile(np.array(second), len(first))
    strangers = (dot(columns.words, a, b) == 0) | (columns.story[a] != columns.story[b])
    scored = judged(columns.texts, (a, b), scores(columns, a, b), odds)
    score = np.where(strangers, LEAST, scored.score / MILLION)
    both = np.unique(packed(home[a], home[b]), return_inverse=True)[1]
    best = np.full(len(a), -np.inf)
    np.maximum.at(best, both, score)
    score = best[both]
    return float(score.mean() + scored.full.sum() / MILLION)


def one_text(texts: Rows, a: Ints, b: Ints) -> Ints:
    """1 for each pair that one text tells, 0 for others."""
    return np.asarray(in_lots(lambda x, y: dot(texts, x, y) > 0, a, b), dtype=np.int64)


def beside(size: int, scored: Scored) -> Pairs:
    """The pairs without a score of points that both are among the likest of a third, each once, in order."""
    near = _nearest(size, scored)
    pairs = []
    for two in range(1, _NEAREST):
        near = near[near[:, two] >= 0]
        for one in range(two):
            pairs.append(unordered(near[:, one], near[:, two]))
    found = distinct(np.concatenate(pairs))
    del near, pairs
    known = packed(scored.a, scored.b)
    known.sort(kind="stable")  # mostly they are in order
    found = found[standing(known, found) == 0]
    return unpacked(found)


def _nearest(size: int, scored: Scored) -> Ints:
    """The likest of each point among those that it is like, a row each, -1 where there are no more."""
    above = scored.whole > 0
    a, b, whole = scored.a[above], scored.b[above], scored.whole[above]
    point, other = (np.concatenate(both).astype(np.uint32) for both in ((a, b), (b, a)))
    unlike = np.tile((whole.max(initial=0) - whole).astype(np.uint32), 2)
    near = np.full((size, _NEAREST), -1, dtype=np.int64)

    def find(part: slice) -> None:
        here = np.flatnonzero((point >= part.start) & (point < part.stop))
        row = point[here] - np.uint32(part.start)
        order = ordered(other[here], unlike[here], row)
        here, row = here[order], row[order]
        sizes = np.bincount(row, minlength=part.stop - part.start)
        place = np.arange(len(row)) - (np.cumsum(sizes) - sizes)[row]
        first = place < _NEAREST
        near[part][row[first], place[first]] = other[here[first]]

    at_once(find, parts(size, _MANY))
    return near
