"""Average linkage: two groups are joined while their members are alike on average; no chain joins what is unlike.

What people said of a pair goes before any likeness, and so does what follows from it.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from claimcheck.match.evidence import LEAST

_FORBIDDEN = float("-inf")
_Pair = tuple[int, int]


class Join(NamedTuple):
    """Two groups that became one: their members, and the mean score between them; None where people said so."""

    first: tuple[int, ...]
    second: tuple[int, ...]
    mean: float | None


class Linked(NamedTuple):
    """The groups, and the joins that made them, in order."""

    groups: tuple[tuple[int, ...], ...]
    joins: tuple[Join, ...]


def link(size: int, scores: Mapping[_Pair, float], said: Mapping[_Pair, bool]) -> Linked:
    """Partition 0 … size - 1; a pair without a score counts as `LEAST`, and what is above 0 on average is joined."""
    links = _Linkage(size, scores)
    for (a, b), same in sorted(said.items()):
        if not same:
            links.forbid(a, b)
    for (a, b), same in sorted(said.items()):
        if same:
            links.join_members(a, b)
    links.run()
    return Linked(tuple(tuple(sorted(members)) for members in links.members.values()), tuple(links.joins))


def connected(size: int, pairs: Iterable[_Pair]) -> npt.NDArray[np.int64]:
    """For each of 0 … size - 1 the least number that pairs connect it with."""
    root = list(range(size))

    def find(index: int) -> int:
        while root[index] != index:
            root[index] = root[root[index]]
            index = root[index]
        return index

    for a, b in pairs:
        low, high = sorted((find(a), find(b)))
        root[high] = low
    return np.array([find(index) for index in range(size)], dtype=np.int64)


class _Linkage:
    """The state of an agglomeration: living groups, their members, and the mean score between them above `LEAST`."""

    def __init__(self, size: int, scores: Mapping[_Pair, float]) -> None:
        self.members: dict[int, list[int]] = {index: [index] for index in range(size)}
        self.joins: list[Join] = []
        self._home = list(range(size))
        self._near: dict[int, dict[int, float]] = {index: {} for index in range(size)}
        self._next = size
        for (a, b), score in scores.items():
            self._near[a][b] = self._near[b][a] = score - LEAST

    def forbid(self, a: int, b: int) -> None:
        """Keep two members apart for good."""
        self._near[a][b] = self._near[b][a] = _FORBIDDEN

    def join_members(self, a: int, b: int) -> None:
        """Join the groups of two members, unless they are to be kept apart."""
        first, second = self._home[a], self._home[b]
        if first != second and self._near[first].get(second) != _FORBIDDEN:
            self._join(first, second, said=True)

    def run(self) -> None:
        """Join the two most alike groups, again and again, as long as their mean score is above 0."""
        queue = [(-near, a, b) for a, row in self._near.items() for b, near in row.items() if a < b and near > -LEAST]
        heapq.heapify(queue)
        while queue:
            near, a, b = heapq.heappop(queue)
            if a not in self.members or b not in self.members or self._near[a].get(b) != -near:
                continue
            joined = self._join(a, b, said=False)
            for other, mean in self._near[joined].items():
                if mean > -LEAST:
                    heapq.heappush(queue, (-mean, other, joined))

    def _join(self, a: int, b: int, *, said: bool) -> int:
        joined, self._next = self._next, self._next + 1
        mean = None if said else round(self._near[a][b] + LEAST, 6)
        first, second = self.members.pop(a), self.members.pop(b)
        self.joins.append(Join(tuple(sorted(first)), tuple(sorted(second)), mean))
        rows = self._near.pop(a), self._near.pop(b)
        row: dict[int, float] = {}
        for other in sorted({*rows[0], *rows[1]} - {a, b}):
            total = rows[0].get(other, 0.0) * len(first) + rows[1].get(other, 0.0) * len(second)
            row[other] = round(total / (len(first) + len(second)), 9)
            near = self._near[other]
            near.pop(a, None)
            near.pop(b, None)
            near[joined] = row[other]
        self._near[joined] = row
        self.members[joined] = first + second
        for member in (*first, *second):
            self._home[member] = joined
        return joined
