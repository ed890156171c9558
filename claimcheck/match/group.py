"""Groups of claims that speak of one fact: columns → candidate pairs → scores → stories → groups."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from claimcheck.corpus import ClaimRecord
from claimcheck.match.blocks import candidate_pairs
from claimcheck.match.columns import Columns, text_key, to_columns
from claimcheck.match.evidence import scores
from claimcheck.match.linkage import Join, connected, link
from claimcheck.match.rows import Ints
from claimcheck.match.stories import Pairs, number_stories
from claimcheck.values.names import Names


@dataclass(frozen=True, slots=True)
class Group:
    """Claims on one fact, sorted by id."""

    id: str
    claims: tuple[ClaimRecord, ...]


@dataclass(frozen=True)
class Grouping:
    """All groups, how many pairs were scored for them, the scores that could decide, and what they were made from.

    ``columns``, ``parts`` (the groups) and ``joins`` number the ``points``, each the ids of claims that say the same in
    the same words. Of the pairs in ``apart`` a person said that they speak of different facts.
    """

    groups: tuple[Group, ...]
    pairs: int
    scored: Mapping[tuple[int, int], float]
    points: tuple[tuple[str, ...], ...]
    columns: Columns
    parts: tuple[tuple[int, ...], ...]
    joins: tuple[Join, ...]
    apart: frozenset[tuple[int, int]]


def group_claims(claims: Iterable[ClaimRecord], names: Names, apart: Set[frozenset[str]] = frozenset()) -> Grouping:
    """Partition claims into facts; the same whatever order they come in. Pairs of ids in ``apart`` are kept apart."""
    ordered = sorted(claims, key=lambda record: record.id)
    said = _said(ordered) | _kept_apart(ordered, apart)
    columns = to_columns(ordered, names)
    points = _points(ordered, columns, {index for pair in said for index in pair})
    merged = columns.take([point[0] for point in points])
    merged = merged.told_by([[text_key(ordered[index]) for index in point] for point in points])
    home = {index: at for at, point in enumerate(points) for index in point}
    by_point = {_pair(home[x], home[y]): same for (x, y), same in said.items()}
    sources = [{ordered[index].source for index in point} for point in points]
    merged, scored, pairs = _scored(merged, sources, [pair for pair, same in by_point.items() if same])
    linked = link(len(points), scored, by_point)
    groups = [_group([ordered[index] for at in part for index in points[at]]) for part in linked.groups]
    return Grouping(
        groups=tuple(sorted(groups, key=lambda group: group.claims[0].id)),
        pairs=pairs,
        scored=scored,
        points=tuple(tuple(ordered[index].id for index in point) for point in points),
        columns=merged,
        parts=linked.groups,
        joins=linked.joins,
        apart=frozenset(pair for pair, same in by_point.items() if not same),
    )


def _scored(
    columns: Columns, sources: Sequence[Set[str]], same: Pairs
) -> tuple[Columns, dict[tuple[int, int], float], int]:
    """The columns weighed within their stories, the scores that can decide, and how many pairs were looked at.

    Groups are only ever joined where some pair of theirs is alike or said to be one; pairs that no chain of such pairs
    connects cannot end up in one group, whatever their score.
    """
    weighed = columns.weighed(columns.story)
    a, b = candidate_pairs(weighed)
    score = scores(weighed, a, b)
    looked_at = len(a)
    story = number_stories(sources, same, _listed(a, b, score > 0))
    if story.any():
        weighed = columns.weighed(story)
        one = story[a] == story[b]
        a, b = a[one], b[one]
        score = scores(weighed, a, b)
    part = connected(len(columns), [*same, *_listed(a, b, score > 0)])
    kept = part[a] == part[b]
    pairs = zip(a[kept].tolist(), b[kept].tolist(), strict=True)
    return weighed, dict(zip(pairs, score[kept].tolist(), strict=True)), looked_at


def _listed(a: Ints, b: Ints, kept: npt.NDArray[np.bool_]) -> list[tuple[int, int]]:
    return list(zip(a[kept].tolist(), b[kept].tolist(), strict=True))


def _points(ordered: Sequence[ClaimRecord], columns: Columns, apart: Set[int]) -> list[list[int]]:
    """What is to be linked: claims that say the same in the same words are one point, so that a copy changes nothing.

    Claims in ``apart``, on which somebody has given his word, stand for themselves.
    """
    points: dict[object, list[int]] = {}
    for index, record in enumerate(ordered):
        claim = record.claim
        said = (claim.statement, claim.about, claim.attributed_to, claim.voice, record.quoted, record.languages)
        told = (claim.date, claim.place, claim.count)
        key = index if index in apart or not columns.words.sizes[index] else (*said, *told)
        points.setdefault(key, []).append(index)
    return list(points.values())


def _pair(a: int, b: int) -> tuple[int, int]:
    return (a, b) if a < b else (b, a)


def content_id(prefix: str, *parts: str) -> str:
    """An id that depends on the given texts alone."""
    return f"{prefix}-{hashlib.sha256(chr(0).join(parts).encode()).hexdigest()[:12]}"


def _group(claims: list[ClaimRecord]) -> Group:
    members = sorted(claims, key=lambda record: record.id)
    return Group(content_id("g", *(record.id for record in members)), tuple(members))


def _kept_apart(ordered: Sequence[ClaimRecord], apart: Set[frozenset[str]]) -> dict[tuple[int, int], bool]:
    index = {record.id: position for position, record in enumerate(ordered)}
    pairs = (sorted(index[claim] for claim in pair if claim in index) for pair in apart)
    return {(pair[0], pair[1]): False for pair in pairs if len(pair) == 2}


def _said(ordered: Sequence[ClaimRecord]) -> dict[tuple[int, int], bool]:
    """What people said of pairs: True for the same fact, False for different ones, which goes before."""
    index = {record.id: position for position, record in enumerate(ordered)}
    said: dict[tuple[int, int], bool] = {}
    for position, record in enumerate(ordered):
        for others, verdict in ((record.claim.same_as, True), (record.claim.different_from, False)):
            for other in others:
                target = index.get(other, index.get(f"{record.source}/{other}"))
                if target is not None and target != position:
                    pair = _pair(position, target)
                    said[pair] = verdict and said.get(pair, True)
    return said
