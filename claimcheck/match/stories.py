"""Which sources tell one story: rarity is measured within it, so that a source on something else changes no score."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set
from typing import TypeAlias

import numpy as np

from claimcheck.match.linkage import connected
from claimcheck.match.rows import Ints

Pairs: TypeAlias = Sequence[tuple[int, int]]
_CHANCE = 20


def number_stories(sources: Sequence[Set[str]], same: Pairs, alike: Pairs) -> Ints:
    """The number of each point's story; ``sources`` are those that tell it, ``same`` and ``alike`` pairs of points.

    Two sources are of one story that tell one point, of which a person said that they tell one fact, or that have alike
    claims, as many as one in `_CHANCE` of the smaller's: a single one in two long articles may be chance.
    """
    names = sorted({source for told in sources for source in told})
    number = {name: index for index, name in enumerate(names)}
    size = Counter(source for told in sources for source in told)
    met: dict[tuple[str, str], tuple[set[int], set[int]]] = {}
    for a, b in alike:
        for x, y in ((x, y) for x in sources[a] for y in sources[b] if x != y):
            first, second = met.setdefault((min(x, y), max(x, y)), (set(), set()))
            (first if x < y else second).add(a)
            (second if x < y else first).add(b)
    often = [{x, y} for (x, y), both in met.items() if min(map(len, both)) * _CHANCE >= min(size[x], size[y])]
    together = (*sources, *(sources[a] | sources[b] for a, b in same), *often)
    links = [(number[min(told)], number[source]) for told in together for source in told]
    label = connected(len(names), links)
    story = np.unique(label, return_inverse=True)[1] if names else label
    return np.array([story[number[min(told)]] for told in sources], dtype=np.int64)
