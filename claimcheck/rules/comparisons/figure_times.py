"""For what time two figures are told: for one event or for a period, and whether one is an update of the other."""

from __future__ import annotations

import re

from claimcheck.lexicon.scopes import OPEN_PERIODS, SPANS
from claimcheck.records.corpus import ClaimRecord
from claimcheck.rules.comparisons.facets import Told
from claimcheck.values.counts import Count
from claimcheck.values.dates import DAY
from claimcheck.values.deeds import deeds, is_to_come
from claimcheck.values.phrases import listed
from claimcheck.values.relation import Relation

_OPEN_PERIOD = re.compile(rf"\b{listed(OPEN_PERIODS)}\b", re.IGNORECASE)
_SPAN = re.compile(rf"\b{listed(SPANS)}\b", re.IGNORECASE)
_LONG = 28 * DAY
"""A date of this many minutes is itself a period."""
_STATES = frozenset({"missing", "detained", "displaced", "infected"})
"""What people cease to be, so that its figure may fall."""


def _of_an_open_period(record: ClaimRecord) -> bool:
    """Whether an undated figure is told for a period of its own (*in recent days*)."""
    return record.claim.date is None and bool(_OPEN_PERIOD.search(record.claim.statement))


def _spans_a_period(record: ClaimRecord) -> bool:
    """Whether a dated figure adds up over its dates, and is not that of one event on one of them."""
    date = record.claim.date
    long = date is None or date.moments.high - date.moments.low >= _LONG
    return long or bool(_OPEN_PERIOD.search(record.claim.statement) or _SPAN.search(record.claim.statement))


def _told_too_early(a: ClaimRecord, b: ClaimRecord) -> bool:
    """Whether an undated figure was published before the day of another, which was no plan then."""
    day, told, published = a.claim.date, a.held.source.published, b.held.source.published
    if not (day and told and published) or b.claim.date or is_to_come(b.claim.statement):
        return False
    return day.moments.low < told.moments.high and published.moments.high <= day.moments.low


def relate_times(a: ClaimRecord, b: ClaimRecord) -> Relation:
    """How the times relate that two figures are told for; a figure with no time goes with any."""
    if a.claim.date and b.claim.date:
        found = a.claim.date.relation(b.claim.date)
        wider = {Relation.NARROWER: b, Relation.WIDER: a}.get(found)
        return Relation.SAME if wider is not None and not _spans_a_period(wider) else found
    if _told_too_early(a, b) or _told_too_early(b, a):
        return Relation.DISJOINT
    if a.claim.date and _of_an_open_period(b):
        return Relation.NARROWER
    return Relation.WIDER if b.claim.date and _of_an_open_period(a) else Relation.SAME


def _is_state(told: Told[Count]) -> bool:
    """Whether a figure is of a state that may change either way: *had debts of 4 million*, not *won 120 seats*."""
    if told.value.measure in _STATES:
        return True
    unit = told.value.unit
    may_be = unit.rounded if unit else not deeds(told.record.claim.statement)
    return told.value.measure is None and told.record.claim.as_of is not None and may_be


def is_update(a: Told[Count], b: Told[Count]) -> bool:
    """Whether the later of two running totals is the higher one, or they are of a state, on two days."""
    if not (a.record.claim.as_of or b.record.claim.as_of):
        return False
    first, second = (told.record.claim.as_of or told.record.held.source.published for told in (a, b))
    found = first.relation(second) if first and second else Relation.INCOMPARABLE
    if found in (Relation.NARROWER, Relation.WIDER) and a.record.claim.as_of and b.record.claim.as_of:
        return True  # at noon, and some time that day
    if first is None or second is None or found is not Relation.DISJOINT:
        return False
    if _is_state(a) and _is_state(b):
        return True
    early, late = (a, b) if first.moments.low < second.moments.low else (b, a)
    lower, higher = early.value.amount, late.value.amount
    return lower is not None and higher is not None and lower.low <= higher.low
