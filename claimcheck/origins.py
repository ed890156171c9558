"""Whom the sources have it from: what shares an origin corroborates nothing twice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from math import inf

from claimcheck.records.corpus import SourceRecord
from claimcheck.values.words import fold


def roots(sources: Sequence[SourceRecord], kin: Iterable[tuple[str, str]] = ()) -> dict[str, frozenset[str]]:
    """For each source the works it goes back to: itself where it is derived from nothing.

    Of sources that are derived from each other in a circle, or that are ``kin`` by their texts, the one
    published first stands for all.
    """
    held: dict[str, list[str]] = {source.id: list(source.source.derived_from) for source in sources}
    for first, second in kin:
        held[first].append(second)
        held[second].append(first)
    behind = {source: _behind(source, held) for source in held}

    def is_root(work: str) -> bool:
        """Whether all that the work goes back to goes back to it: as a rule, nothing but itself."""
        return all(work in behind.get(other, {other}) for other in behind.get(work, {work}))

    age = {source.id: source.source.published.moments.low for source in sources if source.source.published}

    def oldest(works: Iterable[str]) -> str:
        """The one that was published first, as far as is known; of those, the first by name."""
        return min(works, key=lambda work: (age.get(work, inf), work))

    return {
        source: frozenset(oldest(behind.get(work, {work})) for work in works if is_root(work))
        for source, works in behind.items()
    }


def _behind(source: str, held: Mapping[str, Sequence[str]]) -> set[str]:
    """The source and every work that it goes back to, at any remove."""
    seen, queue = {source}, [source]
    while queue:
        current = queue.pop()
        for parent in held.get(current, ()):
            name = parent if parent in held else _folded(parent)
            if name not in seen:
                seen.add(name)
                queue.append(name)
    return seen


def _folded(work: str) -> str:
    """A work outside, however it is written."""
    return " ".join(fold(work).split())


def origins(sources: Sequence[SourceRecord], root: Mapping[str, frozenset[str]]) -> dict[str, str]:
    """The origin of each source for the report: its own id, or the works it goes back to, as written."""
    written = {_folded(work): work for source in reversed(sources) for work in source.source.derived_from}
    return {source: "; ".join(sorted(written.get(work, work) for work in works)) for source, works in root.items()}


def related(root: Mapping[str, frozenset[str]]) -> frozenset[frozenset[str]]:
    """The pairs of sources that have a work in common that they go back to."""
    holders: dict[str, list[str]] = {}
    for source, works in sorted(root.items()):
        for work in works:
            holders.setdefault(work, []).append(source)
    return frozenset(frozenset(pair) for held in holders.values() for pair in combinations(held, 2))


def independent(sources: Iterable[str], root: Mapping[str, frozenset[str]]) -> int:
    """How many of the sources share no origin with one another (chosen greedily, fewest origins first)."""
    taken: set[str] = set()
    count = 0
    for source in sorted(set(sources), key=lambda name: (len(root[name]), name)):
        if taken.isdisjoint(root[source]):
            taken |= root[source]
            count += 1
    return count
