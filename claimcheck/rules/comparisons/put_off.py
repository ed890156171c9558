"""What one source says was put off, suspended or called off on a day, and another says was done on that day."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.discrepancy import Kind, Level
from claimcheck.lexicon.grades import UNSETTLED
from claimcheck.lexicon.verbs import CALLED_OFF
from claimcheck.match.apart import VALUES, exclusive_figures, on_others
from claimcheck.match.words import word_set
from claimcheck.records.corpus import ClaimRecord
from claimcheck.rules.base import CompareRule, Example, Found, Scope
from claimcheck.rules.comparisons.facets import Told, compare, exclusive
from claimcheck.rules.comparisons.points import gated, undated_words
from claimcheck.rules.comparisons.view import View
from claimcheck.values.deeds import all_told, deeds, in_the_past
from claimcheck.values.grades import negated
from claimcheck.values.names import Names
from claimcheck.values.relation import Relation
from claimcheck.values.subjects import subject
from claimcheck.values.words import action_or_sense, cut_actions, sense, words_of

_UNSETTLED = frozenset(map(sense, UNSETTLED))
_PUT_OFF = frozenset(map(action_or_sense, CALLED_OFF))
"""What is said of what was put off, as it counts."""


def _is_put_off(statement: str) -> bool:
    """Whether a statement says that something was put off."""
    return not _PUT_OFF.isdisjoint(all_told(statement)) and not negated(statement)


def _done(statement: str) -> frozenset[str]:
    """What a statement says was done, by verbs in the past."""
    past = {action_or_sense(word) for word, _ in cut_actions(words_of(statement)) if in_the_past(word)}
    return frozenset(past & deeds(statement))


def _was_done(put_off: ClaimRecord, done: ClaimRecord, names: Names) -> bool:
    """Whether what the one claim says was put off is what the other says was done, on a day that may be the same."""
    day, other = put_off.claim.date, done.claim.date
    deed = (_done(done.claim.statement) & all_told(put_off.claim.statement)) - _PUT_OFF
    if not deed or day is None or other is None or negated(done.claim.statement) or not day.relation(other).meets:
        return False
    first, second = (_beside(record, deed, names) for record in (put_off, done))
    return not (first and second) or not first.isdisjoint(second)


def _beside(record: ClaimRecord, deed: frozenset[str], names: Names) -> frozenset[str]:
    """The words of a statement besides whom it is on, a deed, and what sets its time."""
    left_out = word_set(subject(record.claim.statement), names) | VALUES | _UNSETTLED
    told = (word for word in undated_words(record, names) - left_out if word[0] != "@" and not word[0].isdigit())
    return frozenset(word for word in told if word.lstrip("#") not in deed | _PUT_OFF)


def _put_off(view: View) -> Iterator[Found]:
    def relate(a: Told[bool], b: Told[bool]) -> Relation:
        return Relation.SAME if a.value == b.value else Relation.DISJOINT

    def admits(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
        put_off, done = (a, b) if _is_put_off(a.claim.statement) else (b, a)
        others = on_others(a, b, names) or exclusive_figures(a, b)
        return _was_done(put_off, done, names) and view.one_question(a, b) and not others

    told = [Told(record, _is_put_off(record.claim.statement), record.claim.statement) for record in view.claims]
    if len({telling.value for telling in told}) < 2:
        return
    for comparison in compare(told, gated(relate, admits, view)):
        yield from exclusive("statement", comparison, view)


RULES = (
    CompareRule(
        code="D504",
        name="put-off-and-done",
        title="One says that it was put off, another that it was done",
        explanation="On a day that may be one, one source says that something was put off, suspended or called off and "
        "another that it was done.",
        flags=(
            Example(
                "- {source: a, statement: Norway and Sweden signed the fishing deal on 6 May., date: 2025-05-06}\n"
                "- {source: b, statement: On 6 May Norway and Sweden put off the signing of the fishing deal., "
                "date: 2025-05-06}\n",
                "they cannot both be right",
            ),
            Example(
                "- {source: a, statement: Minister Eva Dahl visited the flooded farms on 6 May., date: 2025-05-06}\n"
                "- {source: b, statement: Minister Eva Dahl cancelled her visit to the farms on 6 May., "
                "date: 2025-05-06}\n",
                "they cannot both be right",
            ),
        ),
        passes=(
            Example(
                "- {source: a, statement: The launch of the probe was postponed on 6 May., date: 2025-05-06}\n"
                "- {source: b, statement: The probe was launched on 8 May., date: 2025-05-08}\n"
            ),
            Example(
                "- {source: a, statement: The launch of the probe was postponed on 6 May., date: 2025-05-06}\n"
                "- {source: b, statement: The probe launch was put off on 6 May., date: 2025-05-06}\n"
            ),
            Example(
                "- {source: a, statement: Minister Eva Dahl visited the farms on 6 May., date: 2025-05-06}\n"
                "- {source: b, statement: Minister Jon Eide cancelled his visit to the farms on 6 May., "
                "date: 2025-05-06}\n"
            ),
            Example(
                "- {source: a, statement: Nordia cancelled 40 flights on 6 May., date: 2025-05-06, count: 40 flights}\n"
                "- {source: b, statement: Nordia flew 200 flights on 6 May., date: 2025-05-06, count: 200 flights}\n"
            ),
            Example(
                "- {source: a, statement: The council voted on the budget on 6 May., date: 2025-05-06}\n"
                "- {source: b, statement: The council postponed its vote on the stadium on 6 May., date: 2025-05-06}\n"
            ),
        ),
        kind=Kind.STANCE,
        level=Level.CONTRADICTION,
        check=_put_off,
        needs=frozenset({"date"}),
        scope=Scope.POINT,
    ),
)
