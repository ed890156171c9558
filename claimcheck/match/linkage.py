"""Average linkage: two groups are joined while their members are alike on average; no chain joins what is unlike.

What people said of a pair goes before any likeness, and so does what follows from it. In each round all groups are
joined that are each other's likest; with average linkage that gives the same groups as one join after the other, the
likest first (Murtagh 1983). Scores are whole numbers, so that nothing hangs on the order in which they are added up.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from claimcheck.match.evidence import LEAST, MILLION
from claimcheck.match.pairs import packed, unordered, unpacked
from claimcheck.match.rows import Floats, Ints

_LEAST = round(LEAST * MILLION)
_FORBIDDEN = -(1 << 50)
"""More than any sum of scores makes up for."""


class Scored(NamedTuple):
    """Pairs of members, the lower first, and their scores in millionths.

    Of what speaks for a pair, ``score`` counts on average between groups; ``full`` counts however large the groups are.
    """

    a: Ints
    b: Ints
    score: Ints
    full: Ints

    @property
    def whole(self) -> Ints:
        """All that speaks for each pair by itself."""
        return self.score + self.full


class Joins(NamedTuple):
    """Groups that became one, in order: each two named by their least members, the mean score between them, NaN where
    people said so.
    """

    first: Ints
    second: Ints
    mean: Floats


class Linked(NamedTuple):
    """For each member the least one of its group, and the joins that made the groups."""

    group: Ints
    joins: Joins


class _Between(NamedTuple):
    """Pairs of groups, the lower first: the sum of the scores between their members, how many have one, and the sum of
    what counts in full.
    """

    x: Ints
    y: Ints
    total: Ints
    scored: Ints
    full: Ints


def link(size: int, scored: Scored, said: Mapping[tuple[int, int], bool]) -> Linked:
    """Partition 0 … size - 1; a pair without a score counts as `LEAST`, and what is above 0 on average is joined."""
    home, told = _as_said(size, said)
    members = np.bincount(home, minlength=size)
    joins = [Joins(told[0], told[1], np.full(len(told[0]), np.nan))]
    kept_apart = np.array(sorted(pair for pair, same in said.items() if not same), dtype=np.int64).reshape(-1, 2).T
    a, b = np.concatenate([[scored.a, scored.b], kept_apart], axis=1)
    none = np.zeros(kept_apart.shape[1], dtype=np.int64)
    score = np.concatenate([scored.score, none])
    full = np.concatenate([scored.full, none + _FORBIDDEN])
    between = _between(_Between(home[a], home[b], score, np.ones(len(score), dtype=np.int64), full))
    if len(told[0]):
        between = _by_the_likest(between, members, home[a], home[b], score)
    while len((joined := _likest(between := _open(between, members), members)).first):
        members[joined.first] += members[joined.second]
        joins.append(joined)
        into = np.arange(size)
        into[joined.second] = joined.first
        home = into[home]
        between = _between(between._replace(x=into[between.x], y=into[between.y]))
    return Linked(home, Joins(*map(np.concatenate, zip(*joins, strict=True))))


def connected(size: int, a: Ints, b: Ints) -> Ints:
    """For each of 0 … size - 1 the least number that pairs connect it with."""
    label = np.arange(size)
    while len(a):
        low, high = np.minimum(label[a], label[b]), np.maximum(label[a], label[b])
        apart = low != high
        a, b = a[apart], b[apart]
        np.minimum.at(label, high[apart], low[apart])
        while (label != (above := label[label])).any():
            label = above
    return label


def _as_said(size: int, said: Mapping[tuple[int, int], bool]) -> tuple[Ints, tuple[Ints, Ints]]:
    """The group of each member by what people said, and the joins; what is to be kept apart is not joined."""
    home = np.arange(size)
    apart = [pair for pair, same in sorted(said.items()) if not same]
    joins: list[tuple[int, int]] = []
    for (a, b), same in sorted(said.items()):
        low, high = sorted((int(home[a]), int(home[b])))
        if same and low != high and not any({int(home[x]), int(home[y])} == {low, high} for x, y in apart):
            home[home == high] = low
            joins.append((low, high))
    first, second = np.array(joins, dtype=np.int64).reshape(-1, 2).T
    return home, (first, second)


def homes(size: int, said: Mapping[tuple[int, int], bool]) -> Ints:
    """The least of those that people said to be one with each."""
    return _as_said(size, said)[0]


def _between(pairs: _Between) -> _Between:
    """What is between groups, each pair of groups once."""
    x, y, *values = pairs
    apart = x != y
    key = unordered(x[apart], y[apart])
    if not len(key):
        return _Between(key, key, key, key, key)
    order = np.argsort(key, kind="stable")
    starts = np.flatnonzero(np.concatenate([[True], np.diff(key[order]) != 0]))
    key = key[order][starts]
    return _Between(*unpacked(key), *(np.add.reduceat(each[apart][order], starts) for each in values))


def _by_the_likest(between: _Between, members: Ints, a: Ints, b: Ints, score: Ints) -> _Between:
    """What people said to be one is as like others as the likest of it: their word makes nothing less alike."""
    apart = a != b
    key = unordered(a[apart], b[apart])
    best = np.full(len(between.x), _LEAST)
    np.maximum.at(best, np.searchsorted(packed(between.x, between.y), key), score[apart])
    pairs = members[between.x] * members[between.y]
    several = pairs > 1
    total, scored = np.where(several, best * pairs, between.total), np.where(several, pairs, between.scored)
    return between._replace(total=total, scored=scored)


def _open(between: _Between, members: Ints) -> _Between:
    """Without groups that are like no other: no join can change that, since the mean of such means is no better."""
    above = _means(between, members) > 0
    alive = np.zeros(len(members), dtype=bool)
    alive[between.x[above]] = alive[between.y[above]] = True
    kept = alive[between.x] & alive[between.y]
    return _Between(*(values[kept] for values in between))


def _means(between: _Between, members: Ints) -> Floats:
    pairs = members[between.x] * members[between.y]
    mean = (between.total + (pairs - between.scored) * _LEAST) / pairs
    return np.asarray(mean + between.full, dtype=np.float64)


def _likest(between: _Between, members: Ints) -> Joins:
    """The pairs of groups that are each other's likest, with a mean score above 0; the lower ones of equals first."""
    means = _means(between, members)
    above = np.flatnonzero(means > 0)
    most = np.zeros(len(members))
    for side in (between.x, between.y):
        np.maximum.at(most, side[above], means[above])
    above = above[(means[above] == most[between.x[above]]) | (means[above] == most[between.y[above]])]
    above = above[np.argsort(-means[above], kind="stable")]  # pairs are in order of their groups
    x, y, mean = between.x[above], between.y[above], means[above]
    rank = np.arange(len(above))
    best = np.full(len(members), len(above))
    np.minimum.at(best, x, rank)
    np.minimum.at(best, y, rank)
    mutual = (best[x] == rank) & (best[y] == rank)
    return Joins(x[mutual], y[mutual], mean[mutual] / MILLION)
