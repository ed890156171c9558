"""What the sources make of each fact: who backs whom, of how many origins, and whether anything speaks against it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import combinations

from claimcheck.connected import connected
from claimcheck.discrepancy import Agreement, Discrepancy, GroupReport, Kind, Level, Verdict, source_of
from claimcheck.match.group import Group
from claimcheck.match.proposition import one_proposition
from claimcheck.origins import independent
from claimcheck.rules.comparisons import COMPARISONS
from claimcheck.rules.comparisons.voice import denies
from claimcheck.values.names import Names

_MANNER = frozenset({Kind.WORDING, Kind.ATTRIBUTION, Kind.CERTAINTY})
"""How it is told, not what: claims that differ in this back each other all the same."""
_SETTING_APART = frozenset(rule.code for rule in COMPARISONS if rule.sets_apart and rule.kind not in _MANNER)
"""The rules whose findings take backing away."""


def by_claim(discrepancies: Iterable[Discrepancy]) -> dict[str, list[Discrepancy]]:
    """The discrepancies that touch each claim."""
    touching: dict[str, list[Discrepancy]] = {}
    for found in discrepancies:
        for claim in found.claims:
            touching.setdefault(claim, []).append(found)
    return touching


def verdict_on(
    group: Group,
    names: Names,
    touching: Mapping[str, Sequence[Discrepancy]],
    backing: Set[frozenset[str]],
    root: dict[str, frozenset[str]],
) -> GroupReport:
    """A fact as the report shows it; ``touching`` are the discrepancies on each claim."""
    found = [entry for record in group.claims for entry in touching.get(record.id, ())]
    weighty = any(entry.level in (Level.CONTRADICTION, Level.DISPUTE) for entry in found)
    denials = [record for record in group.claims if denies(record)]
    affirming = [record for record in group.claims if not denies(record)]
    contested = weighty or any(one_proposition(denial, other, names) for denial in denials for other in affirming)
    parts = _in_agreement(group, found, backing)
    count, _, backed = max((independent(map(source_of, ids), root), -index, ids) for index, ids in enumerate(parts))
    verdict = Verdict.CORROBORATED if count > 1 else Verdict.SINGLE
    return GroupReport(
        id=group.id,
        label=_label(group),
        verdict=Verdict.CONTESTED if contested else verdict,
        origins=count,
        claims=tuple(record.id for record in group.claims),
        backed=tuple(backed),
        agreements=tuple(_agreements(group, backed)),
    )


def _in_agreement(group: Group, touching: Sequence[Discrepancy], backing: Set[frozenset[str]]) -> list[list[str]]:
    """The parts of a group in which each claim backs another, as ids: those ``backing`` that nothing sets apart."""
    apart = {
        frozenset((x, y))
        for found in touching
        if found.level is not Level.PRECISION and found.code in _SETTING_APART
        for a, b in combinations(found.sides, 2)
        for x in a.claims
        for y in b.claims
    }
    alone = ((record.id, record.id) for record in group.claims)
    pairs = combinations((record.id for record in group.claims), 2)
    return connected([*alone, *(pair for pair in pairs if frozenset(pair) in backing and frozenset(pair) not in apart)])


def _label(group: Group) -> str:
    """What most of the group call it: the commonest topic, else the shortest statement."""
    label = _commonest(group)
    return f"Denied: {label}" if all(map(denies, group.claims)) else label


def _commonest(group: Group) -> str:
    topics = Counter(record.claim.about for record in group.claims if record.claim.about)
    if topics:
        return min(topics, key=lambda topic: (-topics[topic], len(topic), topic))
    return min((record.claim.statement for record in group.claims), key=lambda text: (len(text), text))


def _agreements(group: Group, backed: Sequence[str]) -> Iterator[Agreement]:
    """Typed values that claims of several sources have in common, among those that say the same."""
    told: dict[tuple[str, str], list[str]] = {}
    for record in group.claims if len(backed) > 1 else ():
        if record.id not in backed:
            continue
        claim = record.claim
        values = [("date", claim.date.text)] if claim.date else []
        values += [("place", text) for text in claim.place] + [("count", str(count)) for count in claim.count]
        for entry in values:
            told.setdefault(entry, []).append(record.id)
    for (facet, value), claims in sorted(told.items()):
        if len(set(map(source_of, claims))) > 1:
            yield Agreement(facet, value, tuple(claims))
