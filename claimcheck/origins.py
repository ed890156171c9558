"""Whom the sources have it from: what shares an origin corroborates nothing twice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from claimcheck.corpus import SourceRecord
from claimcheck.values.words import fold


def roots(sources: Sequence[SourceRecord]) -> dict[str, frozenset[str]]:
    """For each source the works it goes back to: itself where it is derived from nothing.

    Of sources that are derived from each other in a circle, the first by name stands for all.
    """
    held = {source.id: source for source in sources}
    behind = {source: _behind(source, held) for source in held}

    def is_root(work: str) -> bool:
        """Whether all that the work goes back to goes back to it: as a rule, nothing but itself."""
        return all(work in behind.get(other, {other}) for other in behind.get(work, {work}))

    return {
        source: frozenset(min(behind.get(work, {work})) for work in works if is_root(work))
        for source, works in behind.items()
    }


def _behind(source: str, held: Mapping[str, SourceRecord]) -> set[str]:
    """The source and every work that it goes back to, at any remove."""
    seen, queue = {source}, [source]
    while queue:
        current = queue.pop()
        for parent in held[current].source.derived_from if current in held else ():
            name = parent if parent in held else " ".join(fold(parent).split())
            if name not in seen:
                seen.add(name)
                queue.append(name)
    return seen


def origins(sources: Sequence[SourceRecord]) -> dict[str, str]:
    """The origin of each source for the report: its own id, or the works it goes back to, as written."""
    written = {
        " ".join(fold(work).split()): work for source in reversed(sources) for work in source.source.derived_from
    }
    return {
        source: "; ".join(sorted(written.get(work, work) for work in works)) for source, works in roots(sources).items()
    }


def independent(sources: Iterable[str], root: Mapping[str, frozenset[str]]) -> int:
    """How many of the sources share no origin with one another (chosen greedily, fewest origins first)."""
    taken: set[str] = set()
    count = 0
    for source in sorted(set(sources), key=lambda name: (len(root[name]), name)):
        if taken.isdisjoint(root[source]):
            taken |= root[source]
            count += 1
    return count
