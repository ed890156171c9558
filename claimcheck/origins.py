"""Whom the sources have it from: what shares an origin corroborates nothing twice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from claimcheck.corpus import SourceRecord
from claimcheck.values.words import fold


def roots(sources: Sequence[SourceRecord]) -> dict[str, frozenset[str]]:
    """For each source the works it goes back to: itself where it is derived from nothing."""
    held = {source.id: source for source in sources}
    found: dict[str, frozenset[str]] = {}
    for source in held:
        works: set[str] = set()
        seen, queue = {source}, [source]
        while queue:
            current = queue.pop()
            parents = held[current].source.derived_from if current in held else ()
            if not parents:
                works.add(current)
            for parent in parents:
                name = parent if parent in held else " ".join(fold(parent).split())
                if name not in seen:
                    seen.add(name)
                    queue.append(name)
        found[source] = frozenset(works or {min(seen)})
    return found


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
