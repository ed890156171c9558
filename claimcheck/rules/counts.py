"""How many and how much: figures that exclude each other, running totals, and what exactly was counted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import permutations

from claimcheck.corpus import ClaimRecord
from claimcheck.discrepancy import Kind, Level
from claimcheck.lexicon import ENGLISH
from claimcheck.lexicon.concepts import MEASURES
from claimcheck.match.proposition import one_proposition
from claimcheck.rules.base import CompareRule, Example, Found, View
from claimcheck.rules.facets import ENDINGS, Comparison, Told, as_sides, compare, inexact, of_one_group, say, worst
from claimcheck.rules.points import likeness_of_points
from claimcheck.values.counts import Count, may_count_people, measures, relation
from claimcheck.values.dates import DAY
from claimcheck.values.deeds import in_the_past
from claimcheck.values.grades import negated
from claimcheck.values.names import OPEN, Names
from claimcheck.values.numbers import find_amounts
from claimcheck.values.parties import relate_places, strangers
from claimcheck.values.relation import Relation
from claimcheck.values.words import concepts, words_of

_OPEN_PERIOD = re.compile(
    r"\b(?:recent|latest|lately|so far|to date|in (?:the )?(?:past|last)|since|over the (?:past|last)"
    r"|overall|in all|total)\b",
    re.IGNORECASE,
)
"""Words for a period that is not that of one event."""


_SPAN = re.compile(r"\b(?:week|weeks|weekend|month|months|year|years|days|during|over)\b", re.IGNORECASE)
"""Words for a stretch of time that a figure may add up over."""
_LONG = 28 * DAY
"""A date of this many minutes is itself a period."""
_ONE_EVENT = 0.75
"""Least likeness, days left out, of two statements on one event that they date differently."""
_APART = frozenset("that which who whom where when after before while".split())
"""Words behind which a sentence tells of something else."""
_LEADING = frozenset(
    "was were been is are be had has have did rose risen climbed reached stood put left confirmed reported feared "
    "presumed believed listed declared".split()
)
"""Verbs that stand between a figure and what happened to those counted."""
_STATES = frozenset({"missing", "detained", "displaced", "infected"})
"""What people cease to be, so that its figure may fall."""


def _told(view: View) -> list[Told[Count]]:
    return [
        Told(record, _with_measure(count, record.claim.statement), str(count))
        for record in view.claims
        for count in record.claim.count
        if count.amount is not None
    ]


def _with_measure(count: Count, statement: str) -> Count:
    """A figure of people with what happened to them, where it leaves that to the statement and this tells one thing."""
    if count.measure is None and count.unit is None and may_count_people(count):
        told = concepts(statement, MEASURES)
        if len(told) == 1 and not negated(statement) and not _of_others(count, statement):
            return count._replace(of=f"{count.of} {told[0]}".strip())
    return count


def _of_others(count: Count, statement: str) -> bool:
    """Whether it happened, as far as can be seen, to others than those counted: another verb or figure, or a *that*,
    stands between the figure and what happened (*five soldiers survived the blast that killed two*).
    """
    found = next((told for told in find_amounts(statement, ENGLISH) if told.amount == count.amount), None)
    if found is None:
        return False
    before, after = statement[: found.start], statement[found.end :]
    between: list[str] = []
    for word in words_of(after) if concepts(after, MEASURES) else reversed(words_of(before)):
        if concepts(word, MEASURES):
            break
        between.append(word)
    return any(word in _APART or (in_the_past(word) and word not in _LEADING) for word in between)


def _period(record: ClaimRecord) -> bool:
    """Whether an undated figure is told for a period of its own (*in recent days*)."""
    return record.claim.date is None and bool(_OPEN_PERIOD.search(record.claim.statement))


def _spans_a_period(record: ClaimRecord) -> bool:
    """Whether a dated figure adds up over its dates, and is not that of one event on one of them."""
    date = record.claim.date
    long = date is None or date.moments.high - date.moments.low >= _LONG
    return long or bool(_OPEN_PERIOD.search(record.claim.statement) or _SPAN.search(record.claim.statement))


def _scope(a: ClaimRecord, b: ClaimRecord) -> Relation:
    """How the times relate that two figures are told for; a figure with no time goes with any."""
    if a.claim.date and b.claim.date:
        found = a.claim.date.relation(b.claim.date)
        wider = {Relation.NARROWER: b, Relation.WIDER: a}.get(found)
        return Relation.SAME if wider is not None and not _spans_a_period(wider) else found
    if a.claim.date and _period(b):
        return Relation.NARROWER
    return Relation.WIDER if b.claim.date and _period(a) else Relation.SAME


def _relate(a: Told[Count], b: Told[Count], names: Names) -> Relation:  # noqa: PLR0911  # one case after the other
    """The relation of two figures, if they are told for one time, one measure and the same things."""
    if a.record.id == b.record.id or measures(a.value, b.value) is not Relation.SAME:
        return Relation.INCOMPARABLE
    found = relation(a.value, b.value)
    scope = _scope(a.record, b.record)
    if scope is Relation.DISJOINT or found is Relation.INCOMPARABLE:
        return Relation.INCOMPARABLE
    first, second = a.value.amount, b.value.amount
    if first is None or second is None or not _one_question(a, b, names) or _elsewhere(a.record, b.record, names):
        return Relation.INCOMPARABLE
    if found is not Relation.SAME and first.vague and second.vague and found is not Relation.DISJOINT:
        return Relation.INCOMPARABLE  # dozens and several are no rival totals
    if scope is Relation.SAME:
        return found
    if scope is Relation.OVERLAPPING or found is not Relation.DISJOINT:
        return Relation.INCOMPARABLE
    part, whole = (first, second) if scope is Relation.NARROWER else (second, first)
    return Relation.INCOMPARABLE if part.low <= whole.high else found


def _elsewhere(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether two figures are told of places of which none lies in another."""
    places = [[names.place(text) for text in record.claim.place if text != OPEN] for record in (a, b)]
    return all(places) and all(
        relate_places(x, y, names) is Relation.DISJOINT for x in places[0] for y in places[1] if x and y
    )


def exclusive_figures(a: ClaimRecord, b: ClaimRecord) -> bool:
    """Whether both claims give figures and none of the one's is any of the other's: they back no common figure."""
    pairs = [(x, y) for x in a.claim.count for y in b.claim.count]
    return bool(pairs) and all(relation(x, y) in (Relation.DISJOINT, Relation.INCOMPARABLE) for x, y in pairs)


def _one_question(a: Told[Count], b: Told[Count], names: Names) -> bool:
    """Whether two figures of one measure answer one question.

    The dead of one fact are the dead, however it is told; of other figures the claims must put one proposition, and
    not of different parties (what one demands, another offers).
    """
    if a.value.measure is not None and "casualties" in MEASURES.above(a.value.measure):
        return True
    return one_proposition(a.record, b.record, names) and not strangers(
        a.record.claim.actor, b.record.claim.actor, names
    )


def _update(a: Told[Count], b: Told[Count]) -> bool:
    """Whether the later of two running totals is the higher one, or they are of a state that ends."""
    if not (a.record.claim.as_of or b.record.claim.as_of):
        return False
    first, second = (told.record.claim.as_of or told.record.held.source.published for told in (a, b))
    if first is None or second is None or first.relation(second) is not Relation.DISJOINT:
        return False
    if a.value.measure in _STATES:
        return True
    early, late = (a, b) if first.moments.low < second.moments.low else (b, a)
    lower, higher = early.value.amount, late.value.amount
    return lower is not None and higher is not None and lower.low <= higher.low


def _loose(a: Told[Count], b: Told[Count]) -> bool:
    """Whether two figures exclude each other only by the usual upper end of a vague word."""
    first, second = a.value.amount, b.value.amount
    if first is None or second is None:
        return False
    lower = first if first.high < second.low else second
    return lower.vague


def _rivals(comparison: Comparison[Count]) -> list[tuple[Told[Count], Told[Count]]]:
    return [pair for pair in comparison.pairs(Relation.DISJOINT) if not _update(*pair)]


def _one_event_on_two_days(a: Told[Count], b: Told[Count], names: Names) -> bool:
    """Whether two exact figures that differ are told of one event, in much the same words, and only its day differs."""
    first, second = a.value.amount, b.value.amount
    exact = first is not None and second is not None and not (first.vague or second.vague)
    other_day = a.record.claim.date and b.record.claim.date and _scope(a.record, b.record) is Relation.DISJOINT
    return bool(
        exact
        and other_day
        and measures(a.value, b.value) is Relation.SAME
        and relation(a.value, b.value) is Relation.DISJOINT
        and not _elsewhere(a.record, b.record, names)
        and likeness_of_points(a.record, b.record, names) >= _ONE_EVENT
    )


@lru_cache(maxsize=1)
def _compared(view: View) -> list[Comparison[Count]]:
    """The figures of a view held against each other; of a text that tells several, each only against its like.

    A text that tells the dead of two places under one head does not say that either figure is that of the other.
    """
    told = _told(view)
    likest = view.counterparts
    several = {
        x.record.id
        for x, y in permutations(told, 2)
        if x.record.text == y.record.text and _relate(x, y, view.names) is Relation.DISJOINT
    }

    def relate(a: Told[Count], b: Told[Count]) -> Relation:
        found = _relate(a, b, view.names)
        doubtful = found is Relation.DISJOINT and not several.isdisjoint((a.record.id, b.record.id))
        answers = frozenset((a.record.id, b.record.id)) in likest
        if answers and found is Relation.INCOMPARABLE and _one_event_on_two_days(a, b, view.names):
            return Relation.DISJOINT
        return Relation.INCOMPARABLE if doubtful and not answers else found

    return compare(told, of_one_group(relate, view))


def _disjoint(view: View) -> Iterator[Found]:
    for comparison in _compared(view):
        rivals = _rivals(comparison)
        if not rivals:
            continue
        firm = [pair for pair in rivals if not _loose(*pair)]
        found = worst(firm, view.names)
        ending = ENDINGS[found] if firm else "the vague figure would be an odd word for the other"
        shown = comparison.only({telling for pair in rivals for telling in pair})
        yield Found("count", found, as_sides(shown), f"{say(shown)}: {ending}.")


def _updated(view: View) -> Iterator[Found]:
    for comparison in _compared(view):
        if comparison.disjoint and not _rivals(comparison):
            why = f"{say(comparison)}: they are told as of different days, so it is an update."
            yield Found("count", Level.PRECISION, as_sides(comparison), why)


def _inexact(view: View) -> Iterator[Found]:
    for comparison in _compared(view):
        yield from inexact("count", comparison, "one is more exact than the other, and both hold")


def _measure(view: View) -> Iterator[Found]:
    """Equal or overlapping figures of different measures: 2,500 killed, 2,500 casualties."""

    def relate(a: Told[Count], b: Told[Count]) -> Relation:
        first, second = a.value, b.value
        if measures(first, second) is Relation.SAME:
            return Relation.SAME if relation(first, second) is Relation.SAME else Relation.INCOMPARABLE
        if measures(first, second) is Relation.INCOMPARABLE or _scope(a.record, b.record) is Relation.DISJOINT:
            return Relation.INCOMPARABLE
        figures = first.amount is not None and second.amount is not None and first.amount.relation(second.amount)
        return Relation.OVERLAPPING if figures is Relation.SAME and not _vague(first) else Relation.INCOMPARABLE

    for comparison in compare((told for told in _told(view) if told.value.measure), of_one_group(relate, view)):
        ending = "the same figure is told of different things"
        yield Found("count", Level.TENSION, as_sides(comparison), f"{say(comparison)}: {ending}.")


def _vague(count: Count) -> bool:
    return count.amount is None or count.amount.vague


RULES = (
    CompareRule(
        code="D201",
        name="counts-disjoint",
        title="Sources give figures that cannot all be true",
        explanation="Two figures for the same thing, measure and time have no amount in common. Bounds count (*more "
        "than 10* and *12* agree), a part is not set against its whole, a figure for a few days not against one "
        "for a longer time, and vague words only against what they cannot be used for. What happened to people is read "
        "from the statement where the figure leaves it out.",
        flags=(
            Example(
                "- {source: a, statement: The blast killed 12 people., count: 12 people killed}\n"
                "- {source: b, statement: The blast killed 15 people., count: 15 people killed}\n",
                "12 people killed; b says 15 people killed",
            ),
            Example(
                "- {source: a, statement: The blast killed five people., count: five people killed}\n"
                "- {source: b, statement: The blast killed dozens., count: dozens of people killed}\n",
                "cannot both be right",
            ),
            Example(
                "- {source: a, statement: The storm killed 12 people in Oslo., count: 12 people killed}\n"
                "- {source: a, statement: The storm killed 14 people in Oslo., count: 14 people killed}\n",
                "a says 12 people killed; a says 14 people killed",
            ),
        ),
        passes=(
            Example(
                "- {source: a, statement: Five soldiers survived the blast at the barracks that killed their "
                "commander., count: five soldiers}\n"
                "- {source: b, statement: Three soldiers were killed in the blast at the barracks., "
                "count: three soldiers killed}\n"
            ),
            Example(
                "- {source: a, statement: The fall of the Alva bridge killed 12 people., count: 12 people killed}\n"
                "- {source: a, statement: The fall of the Drava bridge killed 14 people., count: 14 people killed}\n"
            ),
            Example(
                "- {source: a, statement: The clash killed five soldiers., count: five soldiers killed}\n"
                "- {source: b, statement: The clash killed 30 people., count: 30 people killed}\n"
            ),
            Example(
                "- {source: a, statement: The clashes killed dozens., count: dozens of people killed}\n"
                "- {source: b, statement: The clashes killed several people., count: several people killed}\n"
            ),
            Example(
                "- {source: a, statement: The weekend's clashes killed five soldiers., count: 5 soldiers killed, "
                "date: 2025-10-25/2025-10-26}\n"
                "- {source: b, statement: Attacks in recent days killed 24 soldiers., count: 24 soldiers killed}\n"
            ),
        ),
        kind=Kind.COUNT,
        level=Level.CONTRADICTION,
        check=_disjoint,
        needs=frozenset({"count"}),
    ),
    CompareRule(
        code="D202",
        name="counts-inexact",
        title="Sources give a figure more or less exactly",
        explanation="One figure lies within the range of the other: 25 within dozens, 12 within more than 10.",
        flags=(
            Example(
                "- {source: a, statement: The blast killed 25 people., count: 25 people killed}\n"
                "- {source: b, statement: The blast killed dozens., count: dozens of people killed}\n",
                "more exact",
            ),
        ),
        passes=(
            Example(
                "- {source: a, statement: The blast killed 25 people., count: 25 people killed}\n"
                "- {source: b, statement: Twenty-five people died in the blast., count: twenty-five people dead}\n"
            ),
        ),
        kind=Kind.COUNT,
        level=Level.PRECISION,
        check=_inexact,
        needs=frozenset({"count"}),
    ),
    CompareRule(
        code="D203",
        name="count-updated",
        title="A running figure has changed with time",
        explanation="Two figures are told as of different days (as_of, or for one of them the article's day), and the "
        "later one is a higher total, or both are of a state that ends (missing, detained). That is an update, no "
        "conflict.",
        flags=(
            Example(
                "- {source: a, statement: The flood killed 12 people., count: 12 people killed, as_of: 2025-07-01}\n"
                "- {source: b, statement: The flood killed 20 people., count: 20 people killed, as_of: 2025-07-03}\n",
                "update",
            ),
        ),
        passes=(
            Example(
                "- {source: a, statement: The flood killed 20 people., count: 20 people killed, as_of: 2025-07-01}\n"
                "- {source: b, statement: The flood killed 12 people., count: 12 people killed, as_of: 2025-07-03}\n"
            ),
        ),
        kind=Kind.COUNT,
        level=Level.PRECISION,
        check=_updated,
        needs=frozenset({"count"}),
    ),
    CompareRule(
        code="D204",
        name="measures-differ",
        title="The same figure is told of different things",
        explanation="The figures agree but not what happened to those counted: casualties are killed and wounded "
        "together, so 2,500 casualties are not 2,500 killed.",
        flags=(
            Example(
                "- {source: a, statement: The year saw 2500 casualties., count: 2500 casualties}\n"
                "- {source: b, statement: The year saw 2500 people killed., count: 2500 people killed}\n",
                "different things",
            ),
        ),
        passes=(
            Example(
                "- {source: a, statement: The year saw 2500 deaths., count: 2500 deaths}\n"
                "- {source: b, statement: The year saw 2500 people killed., count: 2500 people killed}\n"
            ),
        ),
        kind=Kind.MEASURE,
        level=Level.TENSION,
        check=_measure,
        needs=frozenset({"count"}),
    ),
)
