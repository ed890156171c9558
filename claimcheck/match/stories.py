"""Which sources tell one story: rarity is measured within it, so that a source on something else changes no score."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set
from typing import TypeAlias

import numpy as np

from claimcheck.match.rows import Ints

Pairs: TypeAlias = Sequence[tuple[int, int]]
_CHANCE = 20


def number_stories(sources: Sequence[Set[str]], same: Pairs, alike: Pairs) -> Ints:
    """The number of each point's story; ``sources`` are those that tell it, ``same`` and ``alike`` pairs of points.

    Two sources are of one story that tell one point, of which a person said that they tell one fact, or that have alike
    claims, as many as one in `_CHANCE` of the smaller's: a single one in two long articles may be chance.
    """
    root: dict[str, str] = {source: source for told in sources for source in told}

    def find(source: str) -> str:
        while root[source] != source:
            root[source] = root[root[source]]
            source = root[source]
        return source

    size = Counter(source for told in sources for source in told)
    met: dict[tuple[str, str], tuple[set[int], set[int]]] = {}
    for a, b in alike:
        for x, y in ((x, y) for x in sources[a] for y in sources[b] if x != y):
            first, second = met.setdefault((min(x, y), max(x, y)), (set(), set()))
            (first if x < y else second).add(a)
            (second if x < y else first).add(b)
    often = [{x, y} for (x, y), both in met.items() if min(map(len, both)) * _CHANCE >= min(size[x], size[y])]
    for told in (*sources, *(sources[a] | sources[b] for a, b in same), *often):
        roots = [find(source) for source in told]
        root.update(dict.fromkeys(roots, min(roots)))
    number = {name: index for index, name in enumerate(sorted({find(source) for source in root}))}
    return np.array([number[find(min(told))] for told in sources], dtype=np.int64)
