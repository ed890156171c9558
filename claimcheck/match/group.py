"""Groups of claims that speak of one fact: columns → points → candidate pairs → stories → scores → groups."""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from functools import partial
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from claimcheck.match.answers import may_answer_across
from claimcheck.match.blocks import candidate_pairs
from claimcheck.match.closure import closed
from claimcheck.match.columns import Columns, Digests, count_words, digest_of, weigh
from claimcheck.match.evidence import answer_scores, scores
from claimcheck.match.linkage import Linked, Scored, connected, link
from claimcheck.match.odds import Odds
from claimcheck.match.prepare import Preparer
from claimcheck.match.rows import Floats, Ints, Rows, dot, gathered, with_numbers
from claimcheck.match.stories import number_stories
from claimcheck.records.corpus import ClaimRecord
from claimcheck.records.fields import Fields, fields_of
from claimcheck.values.names import Name, names_of

Said = Mapping[tuple[int, int], bool]
"""What people said of pairs of claims: True for the same fact, False for different ones."""
ALIKE = 0.4
"""Two claims with so much of their words in common, by rarity, show that their sources tell one story."""
FAIRLY_ALIKE = 0.3
"""Several with so much do."""


class Group(NamedTuple):
    """Claims on one fact, sorted by id."""

    id: str
    claims: tuple[ClaimRecord, ...]


class LookedAt(NamedTuple):
    """Pairs of points of one story, the lower first; the story of each point; how many pairs there were of any."""

    a: Ints
    b: Ints
    story: Ints
    pairs: int


class Partition(NamedTuple):
    """Points, each of claims that say the same in the same words, and which of them are linked.

    ``point`` is the number of each claim's point. Of ``looked_at`` candidate pairs of points all are ``scored``, or, in
    a corpus that is large or has odds of its own, those that could decide. ``said`` has what people said, of pairs of
    points; ``odds`` are those of the corpus.
    """

    point: Ints
    looked_at: int
    scored: Scored
    linked: Linked
    said: Said
    odds: Odds

    @property
    def group(self) -> Ints:
        """For each claim the number of its group."""
        return self.linked.group[self.point]


class Grouping(NamedTuple):
    """All groups, and the partition of the claims, in order of their ids, that they are made from."""

    groups: tuple[Group, ...]
    claims: tuple[ClaimRecord, ...]
    partition: Partition

    @property
    def points(self) -> list[list[ClaimRecord]]:
        """The claims of each point."""
        members: list[list[ClaimRecord]] = [[] for _ in self.partition.linked.group]
        for record, point in zip(self.claims, self.partition.point.tolist(), strict=True):
            members[point].append(record)
        return members


def group_claims(
    claims: Iterable[ClaimRecord], names: Sequence[Name], apart: Set[frozenset[str]] = frozenset()
) -> Grouping:
    """Partition claims into facts; the same whatever order they come in. Pairs of ids in ``apart`` are kept apart."""
    ordered = in_order(claims)
    return grouping(ordered, partition_of(ordered, names, apart)[0])


def in_order(claims: Iterable[ClaimRecord]) -> list[ClaimRecord]:
    """The claims in order of their ids."""
    return sorted(claims, key=lambda record: record.id)


def grouping(ordered: Sequence[ClaimRecord], partition: Partition) -> Grouping:
    """The groups of a partition of claims."""
    members: dict[int, list[ClaimRecord]] = {}
    for record, group in zip(ordered, partition.group.tolist(), strict=True):
        members.setdefault(group, []).append(record)
    groups = (Group(group_id([record.id for record in part]), tuple(part)) for part in members.values())
    return Grouping(tuple(sorted(groups, key=lambda group: group.claims[0].id)), tuple(ordered), partition)


def partition_of(
    ordered: Sequence[ClaimRecord], names: Sequence[Name], apart: Set[frozenset[str]] = frozenset()
) -> tuple[Partition, Columns]:
    """The partition of claims in order, and the columns (weighed, a row a point) that it was made from."""
    ids = [record.id for record in ordered]
    fields = fields_of(ordered)
    columns = Preparer(names_of(tuple(names))).columns(fields)
    said = said_of(words_on(fields), ids, apart)
    first, point = points_of(ids, columns.point, said)
    points = columns.take(first).told_by(gathered(columns.texts, point), gathered(columns.sources, point))
    of_points = said_of_points(said, point)
    looked_at = find_pairs(points.words, points.sources, of_points)
    weighed = points.in_stories(looked_at.story)
    return link_points(point, looked_at, score_pairs(weighed, looked_at), of_points), weighed


def find_pairs(words: Rows, sources: Rows, said: Said) -> LookedAt:
    """Which pairs of points are looked at, from their words, their sources and what people said of them."""
    words = with_numbers(words)
    a, b, common = candidate_pairs(words, _words_in_common(words))
    alike, fairly = common >= ALIKE, common >= FAIRLY_ALIKE
    story = number_stories(sources, pairs_of(said, same=True), (a[alike], b[alike]), (a[fairly], b[fairly]))
    one = story[a] == story[b]
    return LookedAt(a[one], b[one], story, len(a))


def score_pairs(weighed: Columns, looked_at: LookedAt) -> tuple[Scored, Odds]:
    """The pairs of points that are looked at and those beside them, scored, and the odds of the corpus."""
    pairs = looked_at.a, looked_at.b
    more, answers = partial(scores, weighed), partial(answer_scores, weighed)
    return closed(weighed.texts, pairs, more(*pairs), more, answers)


def link_points(point: Ints, looked_at: LookedAt, scored: tuple[Scored, Odds], said: Said) -> Partition:
    """Which points speak of one fact, by their scores and what was said of them; ``point`` is that of each claim."""
    (pairs, odds), size = scored, len(looked_at.story)
    number = looked_at.pairs + len(pairs.a) - len(looked_at.a)
    if not may_answer_across(size, odds):
        pairs = _deciding(size, pairs, pairs_of(said, same=True))
    return Partition(point, number, pairs, link(size, pairs, said), said, odds)


def said_of_points(said: Said, point: Ints) -> dict[tuple[int, int], bool]:
    """What was said of claims as said of their points."""
    pairs = ((sorted(point[list(pair)].tolist()), same) for pair, same in said.items())
    return {(pair[0], pair[1]): same for pair, same in pairs if pair[0] != pair[1]}


def pairs_of(said: Said, *, same: bool) -> tuple[Ints, Ints]:
    """The pairs of which one thing was said."""
    a, b = np.array([pair for pair, one in said.items() if one is same], dtype=np.int64).reshape(-1, 2).T
    return a, b


def _words_in_common(words: Rows) -> Callable[[Ints, Ints], Floats]:
    """What tells how many of their words pairs have in common, each weighed by its rarity among all claims."""
    everywhere = np.zeros(len(words.sizes), dtype=np.int64)
    weighed = weigh(words, everywhere, count_words(words, everywhere))
    return lambda a, b: dot(weighed, a, b)


class RepeatedIdError(Exception):
    """Two claims have one id."""

    def __init__(self, claim: str) -> None:
        super().__init__(claim)
        self.claim = claim


def ids_in_order(ids: Sequence[str]) -> tuple[list[str], Ints]:
    """Ids in order, and where each was; raises `RepeatedIdError`."""
    order = sorted(range(len(ids)), key=ids.__getitem__)
    found = [ids[at] for at in order]
    twice = next((claim for claim, following in pairwise(found) if claim == following), None)
    if twice is not None:
        raise RepeatedIdError(twice)
    return found, np.array(order, dtype=np.int64)


def points_of(ids: Sequence[str], digests: Digests, said: Said) -> tuple[Ints, Ints]:
    """The first claim of each point, and the number of each claim's point, in order of their digests.

    So points have the same order whatever their claims are called, and wherever they were made. Claims that say the
    same in the same words are one point, so that a copy changes nothing; claims on which somebody has given his word
    stand for themselves.
    """
    digests = digests.copy()
    for claim in {claim for pair in said for claim in pair}:
        digests[claim] = digest_of(ids[claim])
    return np.unique(digests, return_index=True, return_inverse=True)[1:]


def _deciding(size: int, scored: Scored, same: tuple[Ints, Ints]) -> Scored:
    """The pairs that can decide: of points that some chain of pairs connects that are alike or said to be one.

    Groups are only ever joined where some pair of theirs is; others cannot end up in one group, whatever their score.
    """
    above = scored.whole > 0
    part = connected(size, np.concatenate([scored.a[above], same[0]]), np.concatenate([scored.b[above], same[1]]))
    kept = part[scored.a] == part[scored.b]
    return Scored(*(values[kept] for values in scored))


def group_id(claims: Sequence[str]) -> str:
    """The id of a group, from the ids of its claims in order."""
    return content_id("g", *claims)


def content_id(prefix: str, *parts: str) -> str:
    """An id that depends on the given texts alone."""
    return f"{prefix}-{hashlib.sha256(chr(0).join(parts).encode()).hexdigest()[:12]}"


def words_on(claims: Fields) -> list[tuple[str, str, bool]]:
    """What claims say of others: their id, that of another, and whether they are on one fact."""
    told = [
        (claim, ((same, True), (different, False)))
        for claim, same, different in zip(claims.ids, claims.same_as, claims.different_from, strict=True)
        if same or different
    ]
    return [(claim, other, same) for claim, said in told for others, same in said for other in others]


def said_of(
    words: Iterable[tuple[str, str, bool]], ids: Sequence[str], apart: Set[frozenset[str]] = frozenset()
) -> dict[tuple[int, int], bool]:
    """What people said of pairs, and that those ``apart`` are on different facts, which goes before the same one.

    The other's id may lack its source where that is the claim's own; ids that nobody has are left out.
    """
    said: dict[tuple[int, int], bool] = {}
    for claim, other, same in words:
        place, own = _place(claim, ids), _place(f"{claim.partition('/')[0]}/{other}", ids)
        target = _place(other, ids)
        target = own if target is None else target
        if place is not None and target is not None and target != place:
            pair = (min(place, target), max(place, target))
            said[pair] = same and said.get(pair, True)
    pairs = (sorted(place for claim in pair if (place := _place(claim, ids)) is not None) for pair in apart)
    return said | {(pair[0], pair[1]): False for pair in pairs if len(pair) == 2}


def _place(claim: str, ids: Sequence[str]) -> int | None:
    """Where an id stands among the ids in order."""
    at = bisect_left(ids, claim)
    return at if at < len(ids) and ids[at] == claim else None
