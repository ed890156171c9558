"""How long it lasted: lengths of time that exclude each other, or are told more or less exactly."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from claimcheck.discrepancy import Kind, Level
from claimcheck.lexicon.base import EXACT
from claimcheck.lexicon.grammar import WITH_NO_END
from claimcheck.lexicon.scopes import OF_DURATIONS
from claimcheck.match.occasions import in_other_places, long_apart, of_other_years
from claimcheck.match.persons import on_other_persons
from claimcheck.records.corpus import ClaimRecord
from claimcheck.rules.base import CompareRule, Example, Found
from claimcheck.rules.comparisons.facets import (
    ENDINGS,
    Told,
    as_sides,
    compare,
    inexact,
    of_one_proposition,
    say,
    worst,
)
from claimcheck.rules.comparisons.view import View
from claimcheck.values.counts import Count, parse_count
from claimcheck.values.deeds import known_other_deeds, of_other_aims
from claimcheck.values.figures import relation
from claimcheck.values.names import Names
from claimcheck.values.parties import strangers
from claimcheck.values.phrases import listed
from claimcheck.values.relation import Relation
from claimcheck.values.scopes import of_other_scopes

_NO_END = re.compile(rf"\b{listed(WITH_NO_END)}\b", re.IGNORECASE)
_NEAR = 1.5
"""By which factor a length of time may be off that is told in a round way."""


def _durations(view: View) -> Iterator[Found]:
    told = [
        Told(record, count, str(count)) for record in view.claims for count in record.claim.duration or _open(record)
    ]
    for comparison in compare(told, of_one_proposition(partial(_relate, view.names), view)):
        if not comparison.disjoint:
            yield from inexact("duration", comparison, "one is more exact than the other, and both hold")
            continue
        pairs = comparison.pairs(Relation.DISJOINT)
        firm = [pair for pair in pairs if not _rough(*pair)]
        found = worst(firm, view.names)
        ending = ENDINGS[found] if firm else "they could both hold, as one is told in a round way"
        yield Found("duration", found, as_sides(comparison), f"{say(comparison)}: {ending}.")


def _open(record: ClaimRecord) -> tuple[Count, ...]:
    """That it lasts until further notice, as a length of time, where a statement that tells none says so."""
    found = _NO_END.search(record.claim.statement)
    return (parse_count(found[0]),) if found else ()


def _of_two_things(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether two lengths of time are of unlike deeds, of another day, place or person, or only one is of what is."""
    one, other = a.claim.statement, b.claim.statement
    return (
        a.id == b.id
        or of_other_aims(one, other)
        or of_other_scopes(one, other, "time", by=OF_DURATIONS)
        or known_other_deeds(one, other)
        or long_apart(a, b)
        or of_other_years(a, b)
        or in_other_places(a, b, names)
        or strangers(a.claim.target, b.claim.target, names)
        or on_other_persons(a, b, names)
        or _adds_up(a) != _adds_up(b)
    )


def _adds_up(record: ClaimRecord) -> bool:
    """Whether a length of time is that in which something added up: *heard 86 witnesses over 14 months*."""
    told = record.claim.statement.lower()
    return bool(record.claim.count) and any(f"over {count.text.lower()}" in told for count in record.claim.duration)


def _relate(names: Names, a: Told[Count], b: Told[Count]) -> Relation:
    """How two lengths of time relate; *six months* are *half a year*, though not to the day."""
    if _of_two_things(a.record, b.record, names):
        return Relation.INCOMPARABLE
    first, second = a.value, b.value
    if (first.amount is None) != (second.amount is None) and (
        _NO_END.search(first.text) or _NO_END.search(second.text)
    ):
        return Relation.DISJOINT
    found = relation(first, second)
    exact = all(told.amount is not None and told.amount.bound == EXACT for told in (first, second))
    return Relation.SAME if exact and first.unit != second.unit and found.meets else found


def _rough(a: Told[Count], b: Told[Count]) -> bool:
    """Whether a length of time is told in so round a way (*a week*) that another not far from it may be the same."""
    if not any(told.value.text.split()[0].lower() in ("a", "an") for told in (a, b)):
        return False
    lengths = [
        told.value.amount.low * told.value.unit.factor[0] for told in (a, b) if told.value.amount and told.value.unit
    ]
    return len(lengths) < 2 or max(lengths) <= _NEAR * min(lengths)


RULES = (
    CompareRule(
        code="D205",
        name="durations-differ",
        title="Sources give different lengths of time",
        explanation="How long it lasted is compared like a figure, in one unit, rounding allowed for. What lasts until "
        "further notice has no such length.",
        flags=(
            Example(
                "- {source: a, statement: The truce held for 48 hours., duration: 48 hours}\n"
                "- {source: b, statement: The truce held for 72 hours., duration: 72 hours}\n",
                "48 hours; b says 72 hours",
            ),
            Example(
                "- {source: a, statement: The search was called off after three days., duration: three days}\n"
                "- {source: b, statement: The search ended after five days., duration: five days}\n",
                "three days; b says five days",
            ),
            Example(
                "- {source: a, statement: The strike is to last 48 hours., duration: 48 hours}\n"
                "- {source: b, statement: The strike is to last indefinitely.}\n",
                "a says 48 hours; b says indefinitely",
            ),
            Example(
                "- {source: a, statement: The captain was banned for six months., duration: six months}\n"
                "- {source: b, statement: The captain is banned for a year., duration: a year}\n",
                "six months; b says a year",
            ),
            Example(
                "- {source: a, statement: The truce held for five days., duration: five days}\n"
                "- {source: b, statement: The truce held for a week., duration: a week}\n",
                "told in a round way",
                level=Level.TENSION,
            ),
        ),
        passes=(
            Example(
                "- {source: a, statement: The inquiry heard 40 experts over six months., count: 40 experts, "
                "duration: six months}\n"
                "- {source: b, statement: The inquiry sat for 30 days and heard 40 experts., count: 40 experts, "
                "duration: 30 days}\n"
            ),
            Example(
                "- {source: a, statement: The judge has six months., duration: six months}\n"
                "- {source: b, statement: The judge has half a year., duration: half a year}\n"
            ),
            Example(
                "- {source: a, statement: The truce held for 48 hours., duration: 48 hours}\n"
                "- {source: b, statement: The truce held for two days., duration: two days}\n"
            ),
        ),
        kind=Kind.COUNT,
        level=Level.CONTRADICTION,
        check=_durations,
        needs=frozenset({"duration"}),
    ),
)
