"""Which sources tell one story: rarity is measured within it, so that a source on something else changes no score."""

from __future__ import annotations

import numpy as np

from claimcheck.match.linkage import connected
from claimcheck.match.rows import Ints, Rows, distinct, numbered

_CHANCE = 20

Pairs = tuple[Ints, Ints]


def number_stories(sources: Rows, same: Pairs, alike: Pairs) -> Ints:
    """The number of each point's story; ``sources`` are those that tell it, ``same`` and ``alike`` pairs of points.

    Two sources are of one story that tell one point, of which a person said that they tell one fact, or that have alike
    claims, as many as one in `_CHANCE` of the smaller's: a single one in two long articles may be chance.
    """
    number = numbered(sources.keys)[1]
    teller = number[sources.start[:-1]]
    often = _often_alike(sources, number, alike)
    first = np.concatenate([teller[sources.owners], teller[same[0]], often[0]])
    then = np.concatenate([number, teller[same[1]], often[1]])
    label = connected(int(number.max(initial=-1)) + 1, first, then)
    return numbered(label)[1][teller]


def _often_alike(sources: Rows, number: Ints, alike: Pairs) -> Pairs:
    """The pairs of sources that have alike claims more often than by chance."""
    size = np.bincount(number)
    (a, b), (told_a, told_b) = alike, map(sources.sizes_of, alike)
    pair = np.repeat(np.arange(len(a)), told_a * told_b)
    step = np.arange(len(pair)) - np.repeat(np.cumsum(told_a * told_b) - told_a * told_b, told_a * told_b)
    x = number[sources.start[a][pair] + step // told_b[pair]]
    y = number[sources.start[b][pair] + step % told_b[pair]]
    # mostly sources have few claims: their pairs need no counting
    one_is_enough = np.minimum(size[x], size[y]) <= _CHANCE
    counted = np.flatnonzero(~one_is_enough & (x != y))
    x, y, few = x[counted], y[counted], (x[one_is_enough], y[one_is_enough])
    teller, other, point = (np.concatenate(both) for both in ((x, y), (y, x), (a[pair[counted]], b[pair[counted]])))
    both, which = numbered(teller * len(size) + other)
    points = len(sources.sizes)
    once = distinct(which * points + point)
    alike_points = np.bincount(once // max(1, points), minlength=len(both))
    teller, other = np.divmod(both, max(1, len(size)))
    back = np.searchsorted(both, other * len(size) + teller)
    fewer = np.minimum(alike_points, alike_points[back])
    often = fewer * _CHANCE >= np.minimum(size[teller], size[other])
    return np.concatenate([few[0], teller[often]]), np.concatenate([few[1], other[often]])
