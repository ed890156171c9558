"""The order of events as the sources tell it: nodes are events, edges say which came first."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import NamedTuple

from claimcheck.records.corpus import ClaimRecord
from claimcheck.records.model import Certainty, Stance
from claimcheck.values.events import Event, read_event, same_event, signs
from claimcheck.values.names import Names


class Edge(NamedTuple):
    """One claim's word that an event came before another; ``causes`` where it brought it about."""

    first: int
    then: int
    record: ClaimRecord
    causes: bool


@dataclass
class Chronology:
    """All events and what is said of their order."""

    nodes: list[list[Event]] = field(default_factory=list)
    told: Counter[str] = field(default_factory=Counter)
    edges: list[Edge] = field(default_factory=list)

    def label(self, node: int) -> str:
        """A node's name: the commonest of its phrases, the shortest of such."""
        phrases = {event.text for event in self.nodes[node]}
        return min(phrases, key=lambda text: (-self.told[text], len(text), text))

    @cached_property
    def steps(self) -> dict[tuple[int, int], list[Edge]]:
        """The edges from one node to another, for each two that have such."""
        found: dict[tuple[int, int], list[Edge]] = {}
        for edge in self.edges:
            found.setdefault((edge.first, edge.then), []).append(edge)
        return found

    @cached_property
    def causes(self) -> dict[int, dict[str, list[Edge]]]:
        """For each event that something brought about, and each source that says so, the edges from its causes."""
        found: dict[int, dict[str, list[Edge]]] = {}
        for edge in self.edges:
            if edge.causes:
                found.setdefault(edge.then, {}).setdefault(edge.record.source, []).append(edge)
        return found

    def roots(self, effect: int, source: str) -> dict[int, list[ClaimRecord]]:
        """What a source says set an event off in the first place, with the claims that say so."""
        found: dict[int, list[ClaimRecord]] = {}
        seen, queue = {effect}, deque([effect])
        while queue:
            for edge in self.causes[queue.popleft()][source]:
                if source not in self.causes.get(edge.first, ()):
                    found.setdefault(edge.first, []).append(edge.record)
                elif edge.first not in seen:
                    seen.add(edge.first)
                    queue.append(edge.first)
        return found

    def cycles(self) -> Iterator[tuple[int, ...]]:
        """The shortest cycle through each edge, as a row of nodes from its least one; each cycle once."""
        after: dict[int, list[int]] = defaultdict(list)
        for first, then in self.steps:  # in order, as the edges are
            after[first].append(then)
        seen: set[tuple[int, ...]] = set()
        for first, then in self.steps:
            path = _shortest(after, then, first)
            if path is None:
                continue
            lowest = path.index(min(path))
            cycle = (*path[lowest:], *path[:lowest])
            if cycle not in seen:
                seen.add(cycle)
                yield cycle


def _shortest(after: dict[int, list[int]], start: int, goal: int) -> tuple[int, ...] | None:
    """The shortest path from start to goal, both included."""
    came: dict[int, int | None] = {start: None}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        if node == goal:
            path = [node]
            while (previous := came[path[-1]]) is not None:
                path.append(previous)
            return tuple(reversed(path))
        for following in after[node]:
            if following not in came:
                came[following] = node
                queue.append(following)
    return None


def read_chronology(claims: Iterable[ClaimRecord], names: Names) -> Chronology:
    """The order of events that claims tell which are neither hedged nor denials."""
    stated = (record for record in claims if firm(record) and record.claim.stance is not Stance.DENIES)
    told = [row for record in stated for row in _rows(record, names)]
    chronology = Chronology()
    events = sorted({event for first, then, _, _ in told for event in (first, then)}, key=_specific)
    places: dict[object, list[int]] = defaultdict(list)
    place = {event: _node(event, chronology.nodes, places, names) for event in events}
    chronology.told.update(event.text for first, then, _, _ in told for event in (first, then))
    for first, then, record, causes in told:
        if place[first] != place[then]:
            chronology.edges.append(Edge(place[first], place[then], record, causes))
    chronology.edges.sort(key=lambda edge: (edge.first, edge.then, edge.record.id))
    return chronology


def firm(record: ClaimRecord) -> bool:
    """Whether a claim's word on the order of events is given without a hedge or a condition."""
    return record.claim.certainty is Certainty.CERTAIN and record.claim.condition is None


def _rows(record: ClaimRecord, names: Names) -> Iterator[tuple[Event, Event, ClaimRecord, bool]]:
    claim = record.claim
    if not (claim.after or claim.before or claim.triggered_by or claim.triggers):
        return
    own = own_event(record, names)
    phrases: Sequence[tuple[Sequence[str], bool, bool]] = (
        (claim.after, True, False),
        (claim.before, False, False),
        (claim.triggered_by, True, True),
        (claim.triggers, False, True),
    )
    for texts, earlier, causes in phrases:
        for text in texts:
            other = read_event(text, names)
            if not (own.imagined or other.imagined or same_event(own, other, names)):
                yield (other, own, record, causes) if earlier else (own, other, record, causes)


@lru_cache(maxsize=768)
def own_event(record: ClaimRecord, names: Names) -> Event:
    """The event that a claim is about, with the claim's own parties and place."""
    claim = record.claim
    return read_event(claim.about or claim.statement, names, claim.actor, (*claim.target, *claim.place))


def _specific(event: Event) -> tuple[int, int, int, str, tuple[str, ...], tuple[str, ...]]:
    """Events that tell most come first, so that vague ones join them and not each other."""
    return (
        -len(event.agents),
        -len(event.objects),
        -len(event.actions),
        event.text,
        tuple(sorted(event.agents)),
        tuple(sorted(event.objects)),
    )


def _node(event: Event, nodes: list[list[Event]], places: dict[object, list[int]], names: Names) -> int:
    """The first node all of whose events the event may be; a new one where there is none.

    ``places`` are the nodes by what their first events can be known by, see `signs`.
    """
    own = signs(event, names)
    for index in sorted({index for sign in own for index in places.get(sign, ())}):
        if all(same_event(event, member, names) for member in nodes[index]):
            nodes[index].append(event)
            return index
    for sign in own:
        places[sign].append(len(nodes))
    nodes.append([event])
    return len(nodes) - 1
