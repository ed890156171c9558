"""Questions about single claims: why two are in one group or not, and which are nearest to a text."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence

import numpy as np

from claimcheck.compare import learnt
from claimcheck.corpus import Corpus
from claimcheck.discrepancy import Nearest, Trait, Why
from claimcheck.judgements import set_apart
from claimcheck.match.evidence import LEAST, mean_score, shares
from claimcheck.match.find import build, search
from claimcheck.match.group import Grouping, group_claims
from claimcheck.match.rows import dot
from claimcheck.paths import UsageError


def why(corpus: Corpus, first: str, second: str) -> Why:
    """Why two claims are, or are not, in one group; raises `claimcheck.paths.UsageError` for an id that isn't there."""
    for claim in (first, second):
        if claim not in corpus.by_id:
            near = difflib.get_close_matches(claim, corpus.by_id, 1)
            hint = f"; did you mean {near[0]}?" if near else ""
            raise UsageError(f"there is no claim {claim!r}{hint}")
    if first == second:
        raise UsageError(f"{first}: name two different claims")
    grouping = group_claims(corpus.claims, learnt(corpus), set_apart(corpus))
    at = {claim: index for index, point in enumerate(grouping.points) for claim in point}
    a, b = at[first], at[second]
    told = shares(grouping.columns, a, b)
    traits = tuple(
        Trait(of.name, of.title, likeness, of.neutral, of.weight, evidence) for of, likeness, evidence in told
    )
    strange = dot(grouping.columns.words, np.array([a]), np.array([b]))[0] == 0
    together = any({first, second} <= {record.id for record in group.claims} for group in grouping.groups)
    left, right, mean, said = _decision(grouping, a, b, together=together)
    return Why(
        claims=(first, second),
        together=together,
        traits=traits,
        score=LEAST if strange else max(LEAST, sum(trait.evidence for trait in traits)),
        least=LEAST,
        sides=(_ids(grouping, left), _ids(grouping, right)),
        mean=mean,
        said=said,
    )


def _decision(
    grouping: Grouping, a: int, b: int, *, together: bool
) -> tuple[Sequence[int], Sequence[int], float | None, bool]:
    """The groups that were joined or kept apart, the mean score between them, and whether a person said so."""
    if a == b:
        return (a,), (b,), None, False
    if together:
        for join in grouping.joins:
            for one, other in ((join.first, join.second), (join.second, join.first)):
                if a in one and b in other:
                    return one, other, join.mean, join.mean is None
    if not together and grouping.columns.story[a] != grouping.columns.story[b]:
        return (a,), (b,), None, (min(a, b), max(a, b)) in grouping.apart
    parts = {point: part for part in grouping.parts for point in part}
    mean = mean_score(grouping.columns, parts[a], parts[b])
    said = any((min(x, y), max(x, y)) in grouping.apart for x in parts[a] for y in parts[b])
    return parts[a], parts[b], mean, said


def _ids(grouping: Grouping, points: Iterable[int]) -> tuple[str, ...]:
    return tuple(sorted(claim for point in points for claim in grouping.points[point]))


def find(corpus: Corpus, queries: Sequence[str], top: int) -> list[list[Nearest]]:
    """For each query the nearest claims, best first."""
    records = sorted(corpus.claims, key=lambda record: record.id)
    index = build([f"{record.claim.statement} {record.claim.about or ''}" for record in records])
    return [
        [
            Nearest(records[hit.text].id, rank, round(hit.score, 4))
            for rank, hit in enumerate(search(index, query, top), 1)
        ]
        for query in queries
    ]
