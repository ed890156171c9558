"""How firmly it is put: hedges added or lost, and conditions."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.discrepancy import Kind, Level
from claimcheck.lexicon.voices import CONTENTIONS, HEDGES, POSSIBLY, PROBABLY
from claimcheck.match.proposition import verbatim
from claimcheck.records.corpus import ClaimRecord
from claimcheck.records.model import Certainty
from claimcheck.rules.base import CompareRule, Example, Found, Scope
from claimcheck.rules.comparisons.facets import Told
from claimcheck.rules.comparisons.points import graded, told_otherwise
from claimcheck.rules.comparisons.view import View
from claimcheck.rules.comparisons.voice import retold, written_before
from claimcheck.values.content import content
from claimcheck.values.grades import negated, opposed
from claimcheck.values.relation import Relation
from claimcheck.values.words import cut_actions, words_of

_FREE = "unconditional"
_UNSURE = POSSIBLY | PROBABLY
_ONE_CONDITION = 0.25
"""Least share of words that two wordings of one condition have in common."""


def _hedged_in_words(record: ClaimRecord) -> bool:
    """Whether the statement itself leaves room, whatever the record's field says; *no chance* leaves none."""
    return not negated(record.claim.statement) and not HEDGES.isdisjoint(words_of(record.claim.statement))


def _firmness_in_words(record: ClaimRecord) -> Certainty:
    """How firmly a statement itself puts what it says."""
    statement = record.claim.statement
    words = words_of(statement)
    if _UNSURE.isdisjoint(words) or negated(statement):
        return Certainty.CERTAIN
    return Certainty.PROBABLE if POSSIBLY.isdisjoint(words) else Certainty.POSSIBLE


def _contends(record: ClaimRecord) -> bool:
    """Whether it tells of a threat, an offer, a demand: what is not yet so by its nature."""
    return not CONTENTIONS.isdisjoint(word for word, _ in cut_actions(words_of(record.claim.statement)))  # *called off*


def _judge(a: Told[Certainty], b: Told[Certainty], view: View) -> Relation:
    if a.value is b.value:
        return Relation.SAME
    apart = Certainty.CERTAIN in (a.value, b.value) or Certainty.UNLIKELY in (a.value, b.value)
    found = Relation.DISJOINT if apart else Relation.OVERLAPPING
    if not retold(a.record, b.record, view) and (_settled(a, b) or _settled(b, a)):
        return Relation.INCOMPARABLE
    loose = not verbatim(a.record, b.record) and (_open(a, b) or _open(b, a))
    return Relation.INCOMPARABLE if loose else found


def put_alike(a: ClaimRecord, b: ClaimRecord) -> bool:
    """Whether two claims of one thing are put as firmly and hang on the same: else neither backs the other.

    What only may be so does not back what is so; a threat or an offer is one whatever it hangs on.
    """
    return _as_firm(a, b) and _on_one_condition(a, b)


def _as_firm(a: ClaimRecord, b: ClaimRecord) -> bool:
    told = {a.claim.certainty, b.claim.certainty}
    if told == {Certainty.CERTAIN}:
        return _firmness_in_words(a) is _firmness_in_words(b) or _contends(a) or _contends(b)
    if len(told) == 1:
        return True
    if Certainty.UNLIKELY in told or Certainty.CERTAIN not in told:
        return False
    firm = [record for record in (a, b) if record.claim.certainty is Certainty.CERTAIN]
    return _contends(a) or _contends(b) or all(map(_hedged_in_words, firm))


def _on_one_condition(a: ClaimRecord, b: ClaimRecord) -> bool:
    first, second = a.claim.condition or "", b.claim.condition or ""
    if bool(first) == bool(second):
        return _one_condition(first, second)
    free = b if first else a
    return (_contends(a) and _contends(b)) or content(first or second) <= content(free.claim.statement)


def _settled(one: Told[Certainty], other: Told[Certainty]) -> bool:
    """Whether the one, written later, knows by now what the other could only expect."""
    date, published = other.record.claim.date, other.record.held.source.published
    past = date is not None and published is not None and date.moments.high <= published.moments.low
    expected = one.value is Certainty.CERTAIN and other.value is not Certainty.UNLIKELY
    return expected and not past and written_before(other.record, one.record)


def _open(one: Told[Certainty], other: Told[Certainty]) -> bool:
    """Whether the one claim leaves room whatever its certainty."""
    if _contends(one.record):
        return True
    firm = one.value is Certainty.CERTAIN
    hedged = _hedged_in_words(one.record) and (firm or Certainty.UNLIKELY in (one.value, other.value))
    return hedged or (firm and one.record.claim.condition is not None)


def _puts(value: str, one: bool) -> str:
    return f"{'puts' if one else 'put'} it as {value}"


def _hedges(view: View) -> Iterator[Found]:
    told = [Told(record, record.claim.certainty, str(record.claim.certainty)) for record in view.claims]
    endings = {Level.TENSION: "a hedge was added or lost", Level.PRECISION: "both leave room"}
    yield from told_otherwise("certainty", graded(told, lambda a, b: _judge(a, b, view), view), _puts, endings)


def _judge_conditions(a: Told[str], b: Told[str]) -> Relation:
    if not a.value and not b.value:
        return Relation.SAME
    if not a.value or not b.value:
        free = a.record if not a.value else b.record
        loose = free.claim.certainty is not Certainty.CERTAIN or _hedged_in_words(free)
        return Relation.OVERLAPPING if loose or _contends(free) else Relation.DISJOINT
    return Relation.SAME if _one_condition(a.value, b.value) else Relation.DISJOINT


def _one_condition(a: str, b: str) -> bool:
    """Whether two wordings are of one condition, or both of none."""
    if opposed(a, b) or negated(a) != negated(b):
        return False
    first, second = content(a), content(b)
    share = len(first & second) / len(first | second) if first | second else 1.0
    return share >= _ONE_CONDITION


def _hangs(value: str, one: bool) -> str:
    if value == _FREE:
        return f"{'names' if one else 'name'} no condition"
    return f"{'has' if one else 'have'} it hang on this: {value}"


def _conditions(view: View) -> Iterator[Found]:
    told = [Told(record, record.claim.condition or "", record.claim.condition or _FREE) for record in view.claims]
    endings = {Level.TENSION: "a condition was changed or lost", Level.PRECISION: "one names what it hangs on"}
    yield from told_otherwise("condition", graded(told, _judge_conditions, view), _hangs, endings)


RULES = (
    CompareRule(
        code="D851",
        name="hedge-added-or-lost",
        title="Sources put one claim more or less firmly",
        explanation="What one source puts as certain, another puts as probable, possible or unlikely. An article "
        "written later may know what an earlier one could only expect; a threat, an offer or a demand is open "
        "by its nature.",
        flags=(
            Example(
                "- {source: a, statement: The dam will hold through winter., certainty: possible}\n"
                "- {source: b, statement: The dam will hold through winter.}\n",
                "a puts it as possible; b puts it as certain",
            ),
            Example(
                "- {source: a, statement: The dam will hold through winter., certainty: possible}\n"
                "- {source: b, statement: The dam will hold through winter., certainty: probable}\n",
                "both leave room",
                level=Level.PRECISION,
            ),
        ),
        passes=(
            Example(
                "- {source: a, statement: The dam will hold., certainty: possible, published: 2024-05-01}\n"
                "- {source: b, statement: The dam will hold., published: 2024-06-01}\n"
            ),
            Example(
                "- {source: a, statement: Oslo warned of a flood., certainty: possible}\n"
                "- {source: b, statement: Oslo has warned of a flood.}\n"
            ),
        ),
        kind=Kind.CERTAINTY,
        level=Level.TENSION,
        check=_hedges,
        needs=frozenset({"certainty"}),
        scope=Scope.POINT,
    ),
    CompareRule(
        code="D852",
        name="condition-changed-or-lost",
        title="Sources hang one claim on different conditions, or on none",
        explanation="What one source says will come only if something else does, another says will come, or makes it "
        "depend on something else.",
        flags=(
            Example(
                "- {source: a, statement: The dam will be closed., condition: if the river rises}\n"
                "- {source: b, statement: The dam will be closed.}\n",
                "a has it hang on this: if the river rises; b names no condition",
            ),
            Example(
                "- {source: a, statement: The dam will be closed., condition: if the river rises}\n"
                "- {source: b, statement: The dam will be closed., condition: unless parliament objects}\n",
                "a condition was changed",
            ),
        ),
        passes=(
            Example(
                "- {source: a, statement: The dam will be closed., condition: if the river rises}\n"
                "- {source: b, statement: The dam will be closed., condition: should the river rise}\n"
            ),
        ),
        kind=Kind.CERTAINTY,
        level=Level.TENSION,
        check=_conditions,
        needs=frozenset({"condition"}),
        scope=Scope.POINT,
    ),
)
