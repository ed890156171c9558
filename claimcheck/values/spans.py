"""Sets of points on a line (minutes, amounts), kept as sorted, disjoint, half-open intervals."""

from __future__ import annotations

from collections.abc import Iterable
from math import inf
from typing import NamedTuple

from claimcheck.values.relation import Relation, from_parts

__all__ = ["Spans", "inf"]


class Spans(NamedTuple):
    """A union of intervals ``[low, high)``; the ends may be infinite."""

    parts: tuple[tuple[float, float], ...]

    @classmethod
    def of(cls, parts: Iterable[tuple[float, float]]) -> Spans:
        """The union of the given intervals; empty ones vanish, touching ones merge."""
        merged: list[tuple[float, float]] = []
        for low, high in sorted(part for part in parts if part[0] < part[1]):
            if merged and low <= merged[-1][1]:
                merged[-1] = (merged[-1][0], max(high, merged[-1][1]))
            else:
                merged.append((low, high))
        return cls(tuple(merged))

    @property
    def low(self) -> float:
        """The least point; raises IndexError on the empty set."""
        return self.parts[0][0]

    @property
    def high(self) -> float:
        """The least upper bound, itself outside; raises IndexError on the empty set."""
        return self.parts[-1][1]

    def union(self, other: Spans) -> Spans:
        """Points of either set."""
        return Spans.of(self.parts + other.parts)

    def intersection(self, other: Spans) -> Spans:
        """Points of both sets."""
        return Spans.of((max(a, c), min(b, d)) for a, b in self.parts for c, d in other.parts if a < d and c < b)

    def shift(self, by_low: float, by_high: float) -> Spans:
        """Each interval with its ends moved."""
        return Spans.of((low + by_low, high + by_high) for low, high in self.parts)

    def within(self, other: Spans) -> bool:
        """Whether every point of this set is one of the other."""
        return self.intersection(other) == self

    def relation(self, other: Spans) -> Relation:
        """How this set relates to the other."""
        if self == other:
            return Relation.SAME if self.parts else Relation.DISJOINT
        shared = self.intersection(other)
        return from_parts(shared=bool(shared.parts), only_a=shared != self, only_b=shared != other)
