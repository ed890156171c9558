"""How many and how much: figures that exclude each other, running totals, and what exactly was counted."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import permutations

from claimcheck.discrepancy import Kind, Level
from claimcheck.rules.base import CompareRule, Example, Found
from claimcheck.rules.comparisons.facets import (
    ENDINGS,
    Comparison,
    Told,
    as_sides,
    compare,
    inexact,
    of_one_group,
    say,
    worst,
)
from claimcheck.rules.comparisons.figure_pairs import figures_in, may_differ, one_event_on_two_days, relate_figures
from claimcheck.rules.comparisons.figure_times import is_update, relate_times
from claimcheck.rules.comparisons.things_counted import may_be_of_two_things
from claimcheck.rules.comparisons.view import View
from claimcheck.values.counts import Count
from claimcheck.values.figures import are_limits, hardly_meet, measures, relation
from claimcheck.values.relation import Relation


def _loose(a: Told[Count], b: Told[Count]) -> bool:
    """Whether two figures exclude each other only by the usual upper end of a vague word."""
    first, second = a.value.amount, b.value.amount
    if first is None or second is None:
        return False
    lower = first if first.high < second.low else second
    return lower.vague


def _rivals(comparison: Comparison[Count]) -> list[tuple[Told[Count], Told[Count]]]:
    return [pair for pair in comparison.pairs(Relation.DISJOINT) if not is_update(*pair)]


@lru_cache(maxsize=1)
def _compared(view: View) -> list[Comparison[Count]]:
    """The figures of a view held against each other; of a text that tells several, each only against its like.

    A text that tells the dead of two places under one head does not say that either figure is that of the other.
    """
    told = figures_in(view)
    if not may_differ(told):
        return []
    likest = view.counterparts
    several = {
        x.record.id
        for x, y in permutations(told, 2)
        if x.record.text == y.record.text and relate_figures(x, y, view) is Relation.DISJOINT
    }

    def relate(a: Told[Count], b: Told[Count]) -> Relation:
        found = relate_figures(a, b, view)
        doubtful = found is Relation.DISJOINT and not several.isdisjoint((a.record.id, b.record.id))
        answers = frozenset((a.record.id, b.record.id)) in likest
        if answers and found is Relation.INCOMPARABLE and one_event_on_two_days(a, b, view.names):
            return Relation.DISJOINT
        return Relation.INCOMPARABLE if doubtful and not answers else found

    return compare(told, of_one_group(relate, view))


def _disjoint(view: View) -> Iterator[Found]:
    for comparison in _compared(view):
        rivals = _rivals(comparison)
        if not rivals:
            if far := _far_apart_pairs(comparison):
                limits = all(are_limits(a.value, b.value) for a, b in far)
                what = (
                    "both are limits, but one is far lower"
                    if limits
                    else "both may be rounded, but neither is near the other"
                )
                yield Found("count", Level.TENSION, as_sides(comparison), f"{say(comparison)}: {what}.")
            continue
        exact = [pair for pair in rivals if not _loose(*pair)]
        firm = [pair for pair in exact if not may_be_of_two_things(*pair, view.names)]
        found = worst(firm, view.names)
        doubt = "they may count two things" if exact else "the vague figure would be an odd word for the other"
        ending = ENDINGS[found] if firm else doubt
        shown = comparison.only({telling for pair in rivals for telling in pair})
        yield Found("count", found, as_sides(shown), f"{say(shown)}: {ending}.")


def _far_apart_pairs(comparison: Comparison[Count]) -> list[tuple[Told[Count], Told[Count]]]:
    """Pairs of figures that do not exclude each other and are yet too far apart for one to be only less exact."""
    if comparison.disjoint:
        return []
    told = comparison.pairs(Relation.OVERLAPPING, Relation.NARROWER, Relation.WIDER)
    return [(a, b) for a, b in told if hardly_meet(a.value, b.value)]


def _updated(view: View) -> Iterator[Found]:
    for comparison in _compared(view):
        if comparison.disjoint and not _rivals(comparison):
            why = f"{say(comparison)}: they are told as of different days, so it is an update."
            yield Found("count", Level.PRECISION, as_sides(comparison), why)


def _inexact(view: View) -> Iterator[Found]:
    for comparison in _compared(view):
        if _far_apart_pairs(comparison):
            continue
        yield from inexact("count", comparison, "one is more exact than the other, and both hold")


def _measure(view: View) -> Iterator[Found]:
    """Equal or overlapping figures of different measures: 2,500 killed, 2,500 casualties."""

    def relate(a: Told[Count], b: Told[Count]) -> Relation:
        first, second = a.value, b.value
        figures = first.amount is not None and second.amount is not None and first.amount.relation(second.amount)
        alike = figures is Relation.SAME and not _vague(first)
        if first.rate and second.rate and first.rate != second.rate:
            return Relation.OVERLAPPING if alike and first.unit == second.unit else Relation.INCOMPARABLE
        if measures(first, second) is Relation.SAME:
            return Relation.SAME if relation(first, second) is Relation.SAME else Relation.INCOMPARABLE
        if measures(first, second) is Relation.INCOMPARABLE or relate_times(a.record, b.record) is Relation.DISJOINT:
            return Relation.INCOMPARABLE
        return Relation.OVERLAPPING if alike else Relation.INCOMPARABLE

    told = (told for told in figures_in(view) if told.value.measure or told.value.rate)
    for comparison in compare(told, of_one_group(relate, view)):
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
        "from the statement where the figure leaves it out. A figure told for another quarter, stage or aspect (net, a "
        "forecast, in the capital) is no rival; where neither claim has a word for what the other counts, it is a "
        "tension, and so it is where both are rounded, or both limits, and neither is near the other. Two figures of "
        "one text are held against each other where neither claim adds anything to the other.",
        flags=(
            Example(
                "- {source: a, statement: Alva sold Berg steel worth 4.2 billion crowns in 2025., date: 2025, "
                "count: 4.2 billion crowns steel exports}\n"
                "- {source: b, statement: The steel exports of Alva to Berg came to 2.4 billion crowns last year., "
                "date: 2025, count: 2.4 billion crowns steel exports}\n",
                "4.2 billion crowns steel exports; b says 2.4 billion",
            ),
            Example(
                "- {source: a, statement: The lake's level had been lowered by three metres., count: three metres, "
                "as_of: 2025-03-14}\n"
                "- {source: b, statement: The lake's level dropped by five metres by Friday morning., "
                "count: five metres, as_of: 2025-03-14}\n",
                "three metres; b says five metres",
            ),
            Example(
                "- {source: a, statement: The raid on Alva killed 25 people., about: raid, place: Alva, "
                "count: 25 people killed}\n"
                "- {source: a, statement: 23 people died in the attack on Alva., about: raid, place: Alva, "
                "count: 23 people killed}\n",
                "a says 25 people killed; a says 23 people killed",
            ),
            Example(
                "- {source: a, statement: Eleven deputies of the ruling party deserted the government., "
                "count: eleven deputies}\n"
                "- {source: b, statement: Seven members of the ruling party voted against it., "
                "count: seven members}\n",
                "eleven deputies; b says seven members",
            ),
            Example(
                "- {source: a, statement: The group will scrap 320 positions., count: 320 positions}\n"
                "- {source: b, statement: The group will abolish 240 jobs., count: 240 jobs}\n",
                "320 positions; b says 240 jobs",
            ),
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
                "- {source: a, statement: The storm killed 12 people within a day., count: 12 people killed}\n"
                "- {source: b, statement: The storm killed 15 people., count: 15 people killed}\n",
                "cannot both be right",
            ),
            Example(
                "- {source: a, statement: The bank raised its rate to 4 percent., count: 4 percent}\n"
                "- {source: b, statement: The bank set its rate at 5 percent., count: 5 percent}\n",
                "cannot both be right",
            ),
            Example(
                "- {source: a, statement: The party won 120 seats., count: 120 seats, as_of: 2025-10-19}\n"
                "- {source: b, statement: The party won 90 seats., count: 90 seats, as_of: 2025-10-20}\n",
                "cannot both be right",
            ),
            Example(
                "- {source: a, statement: About 2100 people use the tram a day., count: about 2100 people a day}\n"
                "- {source: b, statement: Around 2500 people use the tram a day., count: around 2500 people a day}\n",
                "neither is near the other",
                level=Level.TENSION,
            ),
            Example(
                "- {source: a, statement: Up to 60 people may be missing., count: up to 60 people missing}\n"
                "- {source: b, statement: Up to 90 people may be missing., count: up to 90 people missing}\n",
                "both are limits, but one is far lower",
                level=Level.TENSION,
            ),
            Example(
                "- {source: a, statement: The storm killed 12 people in Oslo., count: 12 people killed}\n"
                "- {source: a, statement: The storm killed 14 people in Oslo., count: 14 people killed}\n",
                "a says 12 people killed; a says 14 people killed",
            ),
        ),
        passes=(
            Example(
                "- {source: a, statement: The hospital has 420 beds., count: 420 beds}\n"
                "- {source: b, statement: The Norvik hospital group has 640 beds., count: 640 beds}\n"
            ),
            Example(
                "- {source: a, as_of: 2025-06-19, statement: Six people died in the crash., count: 6 people killed}\n"
                "- {source: b, as_of: 2025-07-01, statement: Seven people died and two of them in hospital., "
                "count: [7 people died, 5 died at the scene, 2 died in hospital]}\n"
            ),
            Example(
                "- {source: a, statement: Two workers stayed in hospital for a week., count: two workers}\n"
                "- {source: b, statement: One worker lost an eye., count: one worker}\n"
            ),
            Example(
                "- {source: a, statement: The firm cut up to 450 posts., count: up to 450 posts}\n"
                "- {source: b, statement: The firm cut up to 420 posts., count: up to 420 posts}\n"
            ),
            Example(
                "- {source: a, statement: The exports of all goods from Alva came to 9 billion crowns in 2025., "
                "date: 2025, count: 9 billion crowns of exports}\n"
                "- {source: b, statement: The steel exports of Alva came to 2.4 billion crowns in 2025., "
                "date: 2025, count: 2.4 billion crowns of exports}\n"
            ),
            Example(
                "- {source: a, statement: The army sent 300 soldiers and twelve helicopters., "
                "count: [300 soldiers, twelve helicopters]}\n"
                "- {source: b, statement: The army sent several hundred soldiers., count: several hundred soldiers}\n"
            ),
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
            Example(
                "- {source: a, statement: The strike cost 17 million euros in all., count: 17 million euros}\n"
                "- {source: b, statement: The strike cost 2 million euros a day., count: 2 million euros a day}\n"
            ),
            Example(
                "- {source: a, statement: The firm had debts of 460 million euros., count: 460 million euros, "
                "as_of: 2025-03-31}\n"
                "- {source: b, statement: The firm had debts of 430 million euros., count: 430 million euros, "
                "as_of: 2025-04-30}\n"
            ),
            Example(
                "- {source: a, statement: The owner offered to pay 15 million euros for the salvage., "
                "count: 15 million euros}\n"
                "- {source: b, statement: The salvage will cost 90 million euros., count: 90 million euros}\n"
            ),
            Example(
                "- {source: a, statement: Police offered a reward of 20 000 euros., count: 20 000 euros}\n"
                "- {source: b, statement: Police raised the reward to 50 000 euros., count: 50 000 euros}\n"
            ),
            Example(
                "- {source: a, published: 2025-10-22, statement: The museum has 20 guards., count: 20 guards}\n"
                "- {source: b, published: 2025-10-25, statement: The museum had 50 guards on Friday., "
                "count: 50 guards, date: 2025-10-24}\n"
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
        "together, so 2,500 casualties are not 2,500 killed; nor are two million a day two million a week.",
        flags=(
            Example(
                "- {source: a, statement: The strike costs 2 million euros a day., count: 2 million euros a day}\n"
                "- {source: b, statement: The strike costs 2 million euros a week., count: 2 million euros a week}\n",
                "2 million euros a day; b says 2 million euros a week",
            ),
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
