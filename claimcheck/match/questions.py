"""Claims of two groups that answer one question differently: another day, another figure, or a denial.

What they differ in speaks against their being on one fact, so that the differences that matter most may stand between
two groups. Rules see such pairs all the same. Without that one difference each is the other's likest by far, in two
texts on one story, and neither has its answer: no other claim of the one's text is in the other's group. A corpus that
shows many look-alikes (`claimcheck.match.odds`) shows by that another day to be another fact, and nothing is asked.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from claimcheck.match.answers import answering, may_answer_across
from claimcheck.match.apart import of_other_things
from claimcheck.match.columns import Columns
from claimcheck.match.evidence import LEAST, MILLION, differences, other_days, withheld
from claimcheck.match.group import Grouping
from claimcheck.match.prepare import Preparer, asked_by, counts_of
from claimcheck.match.proposition import one_proposition
from claimcheck.match.rows import gathered
from claimcheck.match.words import word_set
from claimcheck.records.corpus import ClaimRecord
from claimcheck.records.fields import fields_of
from claimcheck.values.deeds import known_other_deeds, other_deeds
from claimcheck.values.names import Names

_ONE_STORY = 0.25
"""Least share of the facts of the shorter of two texts that the other tells as well."""
_Claims = Sequence[ClaimRecord]


class _Answer(NamedTuple):
    """The claims of two points that answer each other, and whether in short texts."""

    a: _Claims
    b: _Claims
    short: bool


def asked_alike(grouping: Grouping, names: Names) -> list[list[ClaimRecord]]:
    """The claims of each two points of two groups that answer one question, in order of their ids."""
    answers = list(_answers(grouping, names))
    if not answers:
        return []
    home = {record.id: group.id for group in grouping.groups for record in group.claims}
    texts = {group.id: {record.text for record in group.claims} for group in grouping.groups}
    one_story = on_one_story(grouping)

    def unanswered(a: _Claims, b: _Claims) -> bool:
        one, other = home[a[0].id], home[b[0].id]
        return one != other and texts[one].isdisjoint(x.text for x in b) and texts[other].isdisjoint(x.text for x in a)

    found = [told for told in answers if unanswered(*told[:2]) and any(one_story(x, y) for x in told.a for y in told.b)]
    asked = [sorted((*told.a, *told.b), key=lambda record: record.id) for told in _otherwise_alike(found, names)]
    return sorted(asked, key=lambda claims: [record.id for record in claims])


def on_one_story(grouping: Grouping, least: float = _ONE_STORY) -> Callable[[ClaimRecord, ClaimRecord], bool]:
    """What tells whether the texts of two claims are on one story, by the facts that both tell, and the least share of
    the shorter's.
    """
    facts: dict[object, set[str]] = defaultdict(set)
    for group in grouping.groups:
        for record in group.claims:
            facts[record.text].add(group.id)

    def alike(a: ClaimRecord, b: ClaimRecord) -> bool:
        told, likewise = facts[a.text], facts[b.text]
        return len(told & likewise) >= least * min(len(told), len(likewise))

    return alike


def _answers(grouping: Grouping, names: Names) -> Iterator[_Answer]:
    """The claims of each two points that answer each other but for their values, unless a person set them apart."""
    partition, members = grouping.partition, grouping.points
    if not may_answer_across(len(members), partition.odds):
        return
    scored = partition.scored
    told = np.flatnonzero(scored.whole > round(LEAST * MILLION))  # of others it is not known how unlike they are
    a, b, whole = scored.a[told], scored.b[told], scored.whole[told]
    columns = _values(grouping.claims, names)
    texts = gathered(columns.texts, partition.point)
    columns = columns.take(np.unique(partition.point, return_index=True)[1])
    firsts = fields_of([point[0] for point in members])
    asked = asked_by(counts_of(firsts), firsts.duration)
    found, shortness = answering((texts, asked), (a, b), whole + withheld(columns, a, b))
    for x, y, short in zip(a[found].tolist(), b[found].tolist(), (shortness > 0).tolist(), strict=True):
        if partition.said.get((x, y), True):
            yield _Answer(members[x], members[y], short)


def _values(claims: Sequence[ClaimRecord], names: Names) -> Columns:
    """The columns of claims with hardly more than the values that are compared."""
    words = [""] * len(claims)
    nobody: list[tuple[str, ...]] = [()] * len(claims)
    told = replace(fields_of(claims), statement=words, about=words, quoted=words, attributed_to=nobody)
    return Preparer(names).columns(replace(told, place=nobody, actor=nobody, target=nobody))


def _otherwise_alike(pairs: Sequence[_Answer], names: Names) -> Iterator[_Answer]:
    """Those that differ in one thing only: what is done by others, or to others, or elsewhere, is another fact."""
    if not pairs:
        return
    columns = Preparer(names).columns(fields_of([point[0] for pair in pairs for point in (pair.a, pair.b)]))
    first = np.arange(0, 2 * len(pairs), 2)
    few, days = differences(columns, first, first + 1) <= 1, other_days(columns, first, first + 1)
    for pair, one, day in zip(pairs, few.tolist(), days.tolist(), strict=True):
        told = (pair.a[0], pair.b[0], names)
        if one and (not day or _one_deed(*told) or (pair.short and _may_be_one_deed(*told))):
            yield pair


def _one_deed(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether another day can only be another answer; with other verbs only if who, whom or where is one as well."""
    if not one_proposition(a, b, names, act=True):
        return False
    return not other_deeds(a.claim.statement, b.claim.statement) or _speaks_of(a, b, names) or _speaks_of(b, a, names)


def _may_be_one_deed(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether nothing shows that it was another deed: enough where short texts leave little choice."""
    unlike = known_other_deeds(a.claim.statement, b.claim.statement)
    return not unlike and not of_other_things(a, b, names)


def _speaks_of(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether a statement has all words for an actor, a target or a place of the other claim."""
    words = word_set(a.claim.statement, names)
    told = (word_set(text, names) for text in (*b.claim.actor, *b.claim.target, *b.claim.place))
    return any(party and party <= words for party in told)
