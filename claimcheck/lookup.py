"""Questions about single claims: why two are in one group or not, and which are nearest to a text."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from math import isnan

import numpy as np

from claimcheck.compare import learnt
from claimcheck.discrepancy import Nearest, Trait, Why
from claimcheck.judgements import set_apart
from claimcheck.match.answers import lift
from claimcheck.match.closure import mean_score
from claimcheck.match.columns import Columns
from claimcheck.match.evidence import LEAST, ONE_TEXT, shares
from claimcheck.match.find import build, search
from claimcheck.match.group import Partition, grouping, in_order, partition_of
from claimcheck.match.linkage import Linked, homes
from claimcheck.match.rows import dot
from claimcheck.paths import UsageError
from claimcheck.records.corpus import ClaimRecord, Corpus


def why(corpus: Corpus, first: str, second: str) -> Why:
    """Why two claims are, or are not, in one group; raises `claimcheck.paths.UsageError` for an id that isn't there."""
    for claim in (first, second):
        if claim not in corpus.by_id:
            near = difflib.get_close_matches(claim, corpus.by_id, 1)
            hint = f"; did you mean {near[0]}?" if near else ""
            raise UsageError(f"there is no claim {claim!r}{hint}")
    if first == second:
        raise UsageError(f"{first}: name two different claims")
    ordered = in_order(corpus.claims)
    partition, columns = partition_of(ordered, learnt(corpus), set_apart(corpus))
    place = {record.id: at for at, record in enumerate(ordered)}
    a, b = (int(partition.point[place[claim]]) for claim in (first, second))
    group = partition.linked.group
    traits = _traits(columns, partition, a, b)
    strange = dot(columns.words, np.array([a]), np.array([b]))[0] == 0
    left, right, mean, said = _decision(partition, columns, a, b)
    points = grouping(ordered, partition).points
    return Why(
        claims=(first, second),
        together=bool(group[a] == group[b]),
        traits=traits,
        score=LEAST if strange else max(LEAST, sum(trait.evidence for trait in traits)),
        least=LEAST,
        sides=(_ids(points, left), _ids(points, right)),
        mean=mean,
        said=said,
    )


def _traits(columns: Columns, partition: Partition, a: int, b: int) -> tuple[Trait, ...]:
    """The part of each feature in the score of two points, then that of the corpus's odds and of their being lifted."""
    told = []
    odds = partition.odds
    for of, likeness, evidence in shares(columns, a, b):
        more = odds.one_text if of is ONE_TEXT else 0.0
        told.append(Trait(of.name, of.title, likeness, of.neutral, of.weight + more, evidence + more * (likeness or 0)))
    if odds.every:
        told.append(Trait("look-alikes", "how many of this corpus are two facts", 1.0, 0.0, odds.every, odds.every))
    if more := lift(partition.scored, a, b, sum(trait.evidence for trait in told)):
        told.append(Trait("no-rival", "by far each other's likest in two texts", 1.0, 0.0, more, more))
    return tuple(told)


def _decision(
    partition: Partition, columns: Columns, a: int, b: int
) -> tuple[Sequence[int], Sequence[int], float | None, bool]:
    """The groups that were joined or kept apart, the mean score between them, and whether a person said so."""
    group = partition.linked.group
    if a == b:
        return (a,), (b,), None, False
    if group[a] == group[b]:
        return _join(partition.linked, a, b)
    if columns.story[a] != columns.story[b]:
        return (a,), (b,), None, (min(a, b), max(a, b)) in partition.said
    one, other = (np.flatnonzero(group == group[point]).tolist() for point in (a, b))
    home = homes(len(group), partition.said)
    said = any((min(x, y), max(x, y)) in partition.said for x in one for y in other)
    return one, other, mean_score(columns, partition.odds, home, one, other), said


def _join(linked: Linked, a: int, b: int) -> tuple[Sequence[int], Sequence[int], float | None, bool]:
    """The join that brought two points of one group together, the side of the first in front."""
    members = {int(point): [int(point)] for point in np.flatnonzero(linked.group == linked.group[a])}
    for first, second, mean in zip(*(values.tolist() for values in linked.joins), strict=True):
        if first not in members:
            continue
        one, other = members[first], members.pop(second)
        if (a in one and b in other) or (a in other and b in one):
            sides = (one, other) if a in one else (other, one)
            return sorted(sides[0]), sorted(sides[1]), None if isnan(mean) else mean, isnan(mean)
        members[first] = one + other
    raise AssertionError("points of one group were joined")


def _ids(points: Sequence[Sequence[ClaimRecord]], chosen: Iterable[int]) -> tuple[str, ...]:
    return tuple(sorted(record.id for point in chosen for record in points[point]))


def find(corpus: Corpus, queries: Sequence[str], top: int) -> list[list[Nearest]]:
    """For each query the nearest claims, best first."""
    records = in_order(corpus.claims)
    index = build([f"{record.claim.statement} {record.claim.about or ''}" for record in records])
    return [
        [
            Nearest(records[hit.text].id, rank, round(hit.score, 4))
            for rank, hit in enumerate(search(index, query, top), 1)
        ]
        for query in queries
    ]
