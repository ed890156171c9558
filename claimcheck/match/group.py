"""Groups of claims that speak of one fact, by average linkage: no chain of neighbours joins what is unlike."""

from __future__ import annotations

import hashlib
import heapq
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from itertools import combinations

from claimcheck.corpus import ClaimRecord
from claimcheck.match.features import Features, content, features
from claimcheck.match.score import score
from claimcheck.values.names import Names

THRESHOLD = 0.36
"""Least mean likeness between the members of two groups that are joined."""
_FORBIDDEN = float("-inf")


@dataclass(frozen=True, slots=True)
class Group:
    """Claims on one fact, sorted by id."""

    id: str
    claims: tuple[ClaimRecord, ...]


@dataclass(frozen=True, slots=True)
class Grouping:
    """All groups, and how many pairs of claims were scored for them."""

    groups: tuple[Group, ...]
    pairs: int


def group_claims(claims: Iterable[ClaimRecord], names: Names) -> Grouping:
    """Partition claims into facts; the same whatever order they come in."""
    ordered = sorted(claims, key=lambda record: record.id)
    said = _verdicts(ordered)
    points, described = _points(features(ordered, names), {index for pair in said for index in pair})
    pairs = candidate_pairs(described)
    likeness = {(a, b): score(described[a], described[b], names) for a, b in pairs}
    home = {index: point for point, indices in enumerate(points) for index in indices}
    parts = _link(len(points), likeness, {_ordered(home[a], home[b]): same for (a, b), same in said.items()})
    groups = [_group([ordered[index] for point in part for index in points[point]]) for part in parts]
    return Grouping(tuple(sorted(groups, key=lambda group: group.claims[0].id)), len(pairs))


def _points(described: Sequence[Features], apart: Set[int]) -> tuple[list[list[int]], list[Features]]:
    """What is to be linked: claims that say the same in the same words are one point, so that a copy changes nothing.

    Claims in ``apart``, on which somebody has given his word, stand for themselves.
    """
    points: dict[object, list[int]] = {}
    for index, claim in enumerate(described):
        key = index if index in apart or not claim.words else content(claim)
        points.setdefault(key, []).append(index)
    merged = [
        replace(
            described[indices[0]], voices=frozenset(voice for index in indices for voice in described[index].voices)
        )
        for indices in points.values()
    ]
    return list(points.values()), merged


def _ordered(a: int, b: int) -> tuple[int, int]:
    return (a, b) if a < b else (b, a)


def candidate_pairs(described: Sequence[Features]) -> list[tuple[int, int]]:
    """The pairs of claims that share a word, by index, sorted."""
    holders: dict[str, list[int]] = defaultdict(list)
    for index, claim in enumerate(described):
        for word in claim.words:
            holders[word].append(index)
    return sorted({pair for indices in holders.values() for pair in combinations(indices, 2)})


def content_id(prefix: str, *parts: str) -> str:
    """An id that depends on the given texts alone."""
    return f"{prefix}-{hashlib.sha256(chr(0).join(parts).encode()).hexdigest()[:12]}"


def _group(claims: list[ClaimRecord]) -> Group:
    members = sorted(claims, key=lambda record: record.id)
    return Group(content_id("g", *(record.id for record in members)), tuple(members))


def _verdicts(ordered: Sequence[ClaimRecord]) -> dict[tuple[int, int], bool]:
    """What people said of pairs: True for the same fact, False for different ones, which goes before."""
    index = {record.id: position for position, record in enumerate(ordered)}
    said: dict[tuple[int, int], bool] = {}
    for position, record in enumerate(ordered):
        for others, verdict in ((record.claim.same_as, True), (record.claim.different_from, False)):
            for other in others:
                target = index.get(other, index.get(f"{record.source}/{other}"))
                if target is not None and target != position:
                    pair = _ordered(position, target)
                    said[pair] = verdict and said.get(pair, True)
    return said


def _link(
    size: int, likeness: Mapping[tuple[int, int], float], said: Mapping[tuple[int, int], bool]
) -> list[frozenset[int]]:
    """Average linkage; what people said holds before any likeness, and so does what follows from it."""
    links = _Linkage(size, likeness)
    for (a, b), same in sorted(said.items()):
        if not same:
            links.forbid(a, b)
    for (a, b), same in sorted(said.items()):
        if same:
            links.join_claims(a, b)
    links.run()
    return [frozenset(members) for members in links.members.values()]


class _Linkage:
    """The state of an agglomeration: living groups, their members, and mean likeness between them."""

    def __init__(self, size: int, likeness: Mapping[tuple[int, int], float]) -> None:
        self.members: dict[int, list[int]] = {index: [index] for index in range(size)}
        self._near: dict[int, dict[int, float]] = {index: {} for index in range(size)}
        self._next = size
        for (a, b), value in likeness.items():
            self._near[a][b] = self._near[b][a] = value

    def forbid(self, a: int, b: int) -> None:
        """Keep two claims apart for good."""
        self._near[a][b] = self._near[b][a] = _FORBIDDEN

    def join_claims(self, a: int, b: int) -> None:
        """Join the groups of two claims, unless they are to be kept apart."""
        first, second = (next(g for g, members in self.members.items() if x in members) for x in (a, b))
        if first != second and self._near[first].get(second) != _FORBIDDEN:
            self._join(first, second)

    def run(self) -> None:
        """Join the two most alike groups, again and again, as long as they are alike enough."""
        queue = [
            (-value, a, b) for a, row in self._near.items() for b, value in row.items() if a < b and value >= THRESHOLD
        ]
        heapq.heapify(queue)
        while queue:
            value, a, b = heapq.heappop(queue)
            if a not in self.members or b not in self.members or self._near[a].get(b) != -value:
                continue
            joined = self._join(a, b)
            for other, mean in self._near[joined].items():
                if mean >= THRESHOLD:
                    heapq.heappush(queue, (-mean, other, joined))

    def _join(self, a: int, b: int) -> int:
        joined, self._next = self._next, self._next + 1
        first, second = self.members.pop(a), self.members.pop(b)
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
        return joined
