"""Which sources tell one story: rarity is measured within it, so that a source on something else changes no score."""

from __future__ import annotations

import numpy as np

from claimcheck.match.linkage import connected
from claimcheck.match.rows import Ints, Rows, distinct, numbered

_CHANCE = 20
_FEW, _OFTEN = 3, 5
"""Of fairly alike claims so many make one story, if one in so many of the smaller source's are such."""
_UP_TO = 50_000
"""Among more points look-alikes make even that chance."""

Pairs = tuple[Ints, Ints]


def number_stories(sources: Rows, same: Pairs, alike: Pairs, fairly: Pairs) -> Ints:
    """The number of each point's story; ``sources`` are those that tell it, ``same`` and ``alike`` pairs of points.

    Two sources are of one story that tell one point, of which a person said that they tell one fact, or that have alike
    claims, as many as one in `_CHANCE` of the smaller's: a single one in two long articles may be chance. Where none is
    ``alike``, several that are ``fairly`` so do.
    """
    number = numbered(sources.keys)[1]
    teller = number[sources.start[:-1]]
    often = _often_alike(sources, number, alike)
    fair = _some_alike(sources, number, fairly) if len(sources.sizes) <= _UP_TO else often
    first = np.concatenate([teller[sources.owners], teller[same[0]], often[0], fair[0]])
    then = np.concatenate([number, teller[same[1]], often[1], fair[1]])
    label = connected(int(number.max(initial=-1)) + 1, first, then)
    return numbered(label)[1][teller]


def _some_alike(sources: Rows, number: Ints, fairly: Pairs) -> Pairs:
    """The pairs of sources that have some fairly alike claims, and often."""
    size = np.bincount(number)
    pair, x, y = _told_by(sources, number, fairly)
    other = np.flatnonzero(x != y)
    teller, others, fewer = _alike_points(
        sources, (fairly[0][pair[other]], fairly[1][pair[other]]), (x[other], y[other])
    )
    often = (fewer >= _FEW) & (fewer * _OFTEN >= np.minimum(size[teller], size[others]))
    return teller[often], others[often]


def _told_by(sources: Rows, number: Ints, pairs: Pairs) -> tuple[Ints, Ints, Ints]:
    """Each source of the one with each of the other of some pairs, and for which pair they stand."""
    (a, b), (told_a, told_b) = pairs, map(sources.sizes_of, pairs)
    pair = np.repeat(np.arange(len(a)), told_a * told_b)
    step = np.arange(len(pair)) - np.repeat(np.cumsum(told_a * told_b) - told_a * told_b, told_a * told_b)
    x = number[sources.start[a][pair] + step // told_b[pair]]
    y = number[sources.start[b][pair] + step % told_b[pair]]
    return pair, x, y


def _often_alike(sources: Rows, number: Ints, alike: Pairs) -> Pairs:
    """The pairs of sources that have alike claims more often than by chance."""
    size = np.bincount(number)
    pair, x, y = _told_by(sources, number, alike)
    a, b = alike
    # mostly sources have few claims: their pairs need no counting
    one_is_enough = np.minimum(size[x], size[y]) <= _CHANCE
    counted = np.flatnonzero(~one_is_enough & (x != y))
    few = x[one_is_enough], y[one_is_enough]
    told = a[pair[counted]], b[pair[counted]]
    teller, other, fewer = _alike_points(sources, told, (x[counted], y[counted]))
    often = fewer * _CHANCE >= np.minimum(size[teller], size[other])
    return np.concatenate([few[0], teller[often]]), np.concatenate([few[1], other[often]])


def _alike_points(sources: Rows, pairs: Pairs, tellers: Pairs) -> tuple[Ints, Ints, Ints]:
    """Of pairs of points and the sources that tell them: each two sources, both ways, and how many points of the one
    that has fewer of them are in a pair.
    """
    teller, other, point = (np.concatenate(both) for both in (tellers, tellers[::-1], pairs))
    number = int(teller.max(initial=0)) + 1
    both, which = numbered(teller * number + other)
    points = len(sources.sizes)
    once = distinct(which * points + point)
    alike_points = np.bincount(once // max(1, points), minlength=len(both))
    teller, other = np.divmod(both, number)
    back = np.searchsorted(both, other * number + teller)
    return teller, other, np.minimum(alike_points, alike_points[back])
