"""What brought it about: causes of one event of which, by their kinds, neither can be the other."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.discrepancy import Kind, Level
from claimcheck.lexicon.kinds import KINDS
from claimcheck.match.causes import Account, cause_told, of_one_event
from claimcheck.match.words import share_a_word, words_in
from claimcheck.rules.base import CompareRule, Example, Found, Scope
from claimcheck.rules.comparisons.facets import Told, as_sides, compare, exclusive, of_one_group, say
from claimcheck.rules.comparisons.view import View
from claimcheck.values.causes import is_one_of_several, is_the_only_one, relate_causes
from claimcheck.values.events import VIOLENT, kinds, read_event
from claimcheck.values.names import Names
from claimcheck.values.relation import Relation
from claimcheck.values.words import concepts

_OTHERS = "each names another trigger; one may have led to the other, or both had a part"


def _differing(view: View) -> Iterator[Found]:
    told = [Told(record, found, found.cause) for record in view.claims if (found := cause_told(record)) is not None]

    def relate(a: Told[Account], b: Told[Account]) -> Relation:
        return _relate(a, b, view.names)

    for comparison in compare(told, of_one_group(relate, view)):
        if comparison.disjoint:
            yield from exclusive("cause", comparison, view)
        else:
            yield Found("cause", Level.TENSION, as_sides(comparison), f"{say(comparison)}: {_OTHERS}.")


def _relate(a: Told[Account], b: Told[Account], names: Names) -> Relation:
    """How two causes relate: disjoint where their kinds exclude each other, or one leaves no room for the other, and
    overlapping where both are told as triggers and nothing more is known.
    """
    if share_a_word([a.text], [b.text], names):
        return Relation.SAME
    if not of_one_event(a.record, b.record, names) or _compared_elsewhere(a, b, names):
        return Relation.INCOMPARABLE
    if _rules_out(a, b, names) or _rules_out(b, a, names):
        return Relation.DISJOINT
    statements = [told.record.claim.statement for told in (a, b)]
    if any(map(is_one_of_several, statements)):
        return Relation.INCOMPARABLE
    found = relate_causes(a.text, b.text)
    if found is not Relation.INCOMPARABLE:
        return found if found is Relation.DISJOINT else Relation.INCOMPARABLE
    triggers = all(told.record.claim.triggered_by for told in (a, b))
    unknown = Relation.OVERLAPPING if triggers else Relation.INCOMPARABLE
    return Relation.DISJOINT if any(map(is_the_only_one, statements)) else unknown


def _compared_elsewhere(a: Told[Account], b: Told[Account], names: Names) -> bool:
    """Whether both causes are outbreaks of violence (D601) or somebody's doing (D401)."""
    violent = all(kinds(read_event(told.text, names)) & VIOLENT for told in (a, b))
    return violent or all(_is_somebody(told, names) for told in (a, b))


def _is_somebody(told: Told[Account], names: Names) -> bool:
    parties = words_in(told.record.claim.actor, names)
    return (bool(parties) and parties >= words_in([told.text], names)) or bool(concepts(told.text, KINDS))


def _rules_out(a: Told[Account], b: Told[Account], names: Names) -> bool:
    """Whether one claim tells, beside its own cause, of the other's, and not as of one that had its part."""
    told_of_several = is_one_of_several(a.record.claim.statement)
    return not told_of_several and share_a_word([a.value.beside], [b.text], names)


RULES = (
    CompareRule(
        code="D604",
        name="causes-differ",
        title="Sources name different causes of one event",
        explanation="Two texts tell what brought one event about (triggered_by, a detail cause, or the statement: "
        "*was caused by, because, due to, shot down*), and what they name is of two kinds of which neither can be the "
        "other (an engine, lightning), or one leaves no room for the other (*solely, and not the wind*). A cause "
        "beside others (*partly, contributed*) is no rival, nor is what the other text tells as well. Two "
        "triggers (triggered_by) of which it is not known whether they exclude each other are a tension. Outbreaks of "
        "violence are compared by D601.",
        flags=(
            Example(
                "- {source: a, statement: A seized engine caused the loss of the rocket.}\n"
                "- {source: b, statement: The rocket was lost because of a lightning strike.}\n",
                "A seized engine; b says a lightning strike",
            ),
            Example(
                "- {source: a, statement: The fire in the store broke out at night., triggered_by: a faulty valve}\n"
                "- {source: b, statement: The fire in the store was started on purpose.}\n",
                "a faulty valve; b says started on purpose",
            ),
            Example(
                "- {source: a, statement: The panic at the bank was set off by a false message.}\n"
                "- {source: b, statement: 'A lower rating, and no message, caused the panic at the bank.'}\n",
                "A lower rating",
            ),
            Example(
                "- {source: a, statement: Power failed in the town., about: blackout, triggered_by: a fallen tree}\n"
                "- {source: b, statement: The town went dark., about: blackout, triggered_by: a failed converter}\n",
                "each names another trigger",
                level=Level.TENSION,
            ),
        ),
        passes=(
            Example(
                "- {source: a, statement: Three people died from the fumes of a generator., "
                "about: Deaths during the blackout}\n"
                "- {source: b, statement: A software error caused the blackout.}\n"
            ),
            Example(
                "- {source: a, statement: The panic at the bank was set off by a false message.}\n"
                "- {source: b, statement: A lower rating caused the panic at the bank.}\n"
            ),
            Example(
                "- {source: a, statement: A seized engine caused the loss of the rocket.}\n"
                "- {source: b, statement: A technical fault caused the loss of the rocket.}\n"
            ),
            Example(
                "- {source: a, statement: A seized engine caused the loss of the rocket.}\n"
                "- {source: b, statement: Lightning contributed to the fault that caused the loss of the rocket.}\n"
            ),
            Example(
                "- {source: a, statement: A faulty valve caused the fire in the store.}\n"
                "- {source: b, statement: Lightning caused the power cut.}\n"
            ),
        ),
        kind=Kind.DETAIL,
        level=Level.CONTRADICTION,
        check=_differing,
        scope=Scope.CAUSE,
    ),
)
