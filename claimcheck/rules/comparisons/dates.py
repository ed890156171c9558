"""When: days that exclude each other, and days that are told more or less exactly."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from claimcheck.discrepancy import Kind, Level
from claimcheck.lexicon.scopes import OF_EVENTS
from claimcheck.match.apart import exclusive_figures
from claimcheck.match.occasions import in_other_places, of_a_year, of_other_years
from claimcheck.records.corpus import ClaimRecord
from claimcheck.rules.base import CompareRule, Example, Found
from claimcheck.rules.comparisons.facets import Comparison, Told, compare, exclusive, inexact, of_one_proposition, say
from claimcheck.rules.comparisons.points import ONE_EVENT, alike_but_for_figures, likeness_of_points
from claimcheck.rules.comparisons.view import View
from claimcheck.rules.comparisons.voice import same_speaker
from claimcheck.values.dates import DAY, Date
from claimcheck.values.deeds import is_to_come, known_other_deeds, other_deeds
from claimcheck.values.figures import same_figure, undoes
from claimcheck.values.grades import first_negated, negated, of_a_man_and_a_woman
from claimcheck.values.parties import strangers
from claimcheck.values.relation import Relation
from claimcheck.values.scopes import of_other_scopes

_NIGHT = re.compile(r"\b(?:night|overnight|midnight)\b", re.IGNORECASE)
_DAYTIME = re.compile(
    r"\b(?:(?<!before )dawn|(?<!early )morning|noon|afternoon|evening|night|\d+(?:[.:]\d\d)? ?[ap]\.?m)\b",
    re.IGNORECASE,
)
"""Words for a time of day that is not what follows midnight."""
_BACK = re.compile(r"\b(?:again|back (?:at|in|on)|reopen|resum|restor|restart)", re.IGNORECASE)
"""What comes back after something else."""
_MAY_BE_BACK = re.compile(r"\b(?:until|return)", re.IGNORECASE)
"""What ends then may come back then, and who returns to a thing may begin it."""
_A_MONTH = 31 * DAY
"""Days farther apart are hardly two accounts of when one thing was, where what was done is told in unlike words."""


@lru_cache(maxsize=1)
def _comparisons(view: View) -> list[tuple[str, Comparison[Date]]]:
    told = [Told(record, record.claim.date, record.claim.date.text) for record in view.claims if record.claim.date]

    def by_occasion(a: Told[Date], b: Told[Date]) -> Relation:
        """What is counted otherwise on another day happened twice, unless the words are much the same."""
        found = _relate(a, b)
        targets = (a.record.claim.target, b.record.claim.target)
        if found is Relation.DISJOINT and (
            _of_other_stages(a.record, b.record)
            or strangers(*targets, view.names)
            or _of_other_deeds(a.record, b.record, view)
            or of_a_man_and_a_woman(a.record.claim.statement, b.record.claim.statement)
            or (_unlike_and_far_apart(a, b) and not view.one_act(a.record, b.record))
        ):
            return Relation.INCOMPARABLE
        twice = found is Relation.DISJOINT and _counted_otherwise(a.record, b.record)
        one = twice and alike_but_for_figures(a.record, b.record, view.names)
        return Relation.INCOMPARABLE if twice and not one else found

    dated = compare(told, of_one_proposition(by_occasion, view))
    said = [Told(record, record.claim.said, record.claim.said.text) for record in view.claims if record.claim.said]

    def by_speaker(a: Told[Date], b: Told[Date]) -> Relation:
        return _relate(a, b) if same_speaker(a.record, b.record, view.names) else Relation.INCOMPARABLE

    dated_saying = compare(said, of_one_proposition(by_speaker, view))
    return [*(("date", found) for found in dated), *(("said", found) for found in dated_saying)]


def _of_other_deeds(a: ClaimRecord, b: ClaimRecord, view: View) -> bool:
    """Whether two claims are known to tell unlike deeds, and put no proposition that is one all the same."""
    return known_other_deeds(a.claim.statement, b.claim.statement) and not view.one_proposition(a, b)


def _counted_otherwise(a: ClaimRecord, b: ClaimRecord) -> bool:
    """Whether two claims give figures of which none is the same, whatever words they have for what is counted."""
    return exclusive_figures(a, b) and not any(same_figure(x, y) for x in a.claim.count for y in b.claim.count)


def _of_other_stages(a: ClaimRecord, b: ClaimRecord) -> bool:
    """Whether one claim tells what came back (*was open again*, *reopened*) after what the other tells, what was
    planned once, or that it was not so yet.
    """
    first, second = (record.claim.statement.rpartition(" but ")[2] for record in (a, b))
    if (of_a_year(a.claim.statement) or of_a_year(b.claim.statement)) and of_other_years(a, b):
        return True
    if first_negated(first) != first_negated(second):  # what never was has no day
        return True
    if of_other_scopes(first, second, by=OF_EVENTS) or _not_yet(a, b) or _not_yet(b, a):
        return True
    if undoes(a.claim.statement, b.claim.statement) or undoes(b.claim.statement, a.claim.statement):
        return True
    back, again = (bool(_BACK.search(text)) for text in (first, second))
    return back != again and not _MAY_BE_BACK.search(f"{first} {second}") and other_deeds(first, second)


def _unlike_and_far_apart(a: Told[Date], b: Told[Date]) -> bool:
    """Whether two claims tell other deeds, and of days more than a month apart: *bought*, and years later *sold*.

    What both only plan may be put off by that much.
    """
    x, y = a.value.moments, b.value.moments
    first, second = a.record.claim.statement, b.record.claim.statement
    if max(x.low - y.high, y.low - x.high) <= _A_MONTH or (is_to_come(first) and is_to_come(second)):
        return False
    return other_deeds(first, second)


def _not_yet(a: ClaimRecord, b: ClaimRecord) -> bool:
    """Whether one claim says that it was not so on a day before that of the other, which says that it was."""
    if not (a.claim.date and b.claim.date) or not first_negated(a.claim.statement) or negated(b.claim.statement):
        return False
    return a.claim.date.moments.high <= b.claim.date.moments.low


def _relate(a: Told[Date], b: Told[Date]) -> Relation:
    return a.value.relation(b.value)


def _disjoint(view: View) -> Iterator[Found]:
    for facet, comparison in _comparisons(view):
        for found in exclusive(facet, comparison, view):
            if facet == "said":  # one may say a thing twice
                why = f"{say(comparison.rivals)}: it may have been said on both days."
                yield found._replace(level=Level.TENSION, why=why)
            elif all(_of_one_night(a, b) or _of_one_night(b, a) for a, b in comparison.pairs(Relation.DISJOINT)):
                yield found._replace(level=Level.TENSION, why=f"{say(comparison.rivals)}: a night has two days.")
            elif beside := _may_be_two_events(comparison, view):
                why = f"{say(comparison.rivals)}: they may be two events, since they are told {beside} as well."
                yield found._replace(level=Level.TENSION, why=why)
            else:
                yield found


def _may_be_two_events(comparison: Comparison[Date], view: View) -> str | None:
    """What all that tell other days tell otherwise as well, so that they may speak of two events."""
    pairs = [(a.record, b.record) for a, b in comparison.pairs(Relation.DISJOINT)]
    if all(in_other_places(a, b, view.names) for a, b in pairs):
        return "of other places"
    counted = all(_counted_otherwise(a, b) and likeness_of_points(a, b, view.names) < ONE_EVENT for a, b in pairs)
    return "with other figures" if counted else None


def _of_one_night(first: Told[Date], then: Told[Date]) -> bool:
    """Whether the one tells of a night, and the other of the day that began in it, at no hour of daytime."""
    return (
        first.value.moments.high == then.value.moments.low
        and _NIGHT.search(first.record.claim.statement) is not None
        and _DAYTIME.search(then.record.claim.statement) is None
        and then.value.moments.high - then.value.moments.low >= DAY
    )


def _inexact(view: View) -> Iterator[Found]:
    for facet, comparison in _comparisons(view):
        yield from inexact(facet, comparison, "one is more exact than the other, and both hold")


RULES = (
    CompareRule(
        code="D101",
        name="dates-disjoint",
        title="Sources date one event to different days",
        explanation="The days that the sources allow for the event have none in common, so it cannot have happened "
        "when they all say. A day told as approximate (~), uncertain (?), or as a plan makes it a tension, "
        "and so does a night that the next day began in. What came back (*open again*) is another event, and so is "
        "another deed more than a month away. Where the places exclude each other too, it is a tension.",
        flags=(
            Example(
                "- {source: a, statement: The truce began on 19 October., date: 2025-10-19}\n"
                "- {source: b, statement: The truce began on 20 October., date: 2025-10-20}\n",
                "2025-10-19; b says 2025-10-20",
            ),
            Example(
                "- {source: a, statement: The prime minister visited Ostvik on 6 March., date: 2025-03-06, "
                "place: Ostvik}\n"
                "- {source: b, statement: Prime Minister Anna Dahl travelled to Ostvik on 7 March., "
                "date: 2025-03-07}\n",
                "2025-03-06; b says 2025-03-07",
            ),
            Example(
                "- {source: a, statement: The truce was signed on Friday night., date: 2025-03-07}\n"
                "- {source: b, statement: The truce was signed on Saturday., date: 2025-03-08}\n",
                "a night has two days",
                level=Level.TENSION,
            ),
            Example(
                "- {source: a, statement: Police arrested a man in Graz on Sunday., place: Graz, date: 2025-10-12}\n"
                "- {source: b, statement: Police arrested a man in Linz on Monday., place: Linz, date: 2025-10-13}\n",
                "may be two events",
                level=Level.TENSION,
            ),
            Example(
                "- {source: a, statement: The opening of the tram line planned for May 2026 may slip., date: 2026-05}\n"
                "- {source: b, statement: The tram line is expected to open in August 2026., date: 2026-08}\n",
                "2026-05; b says 2026-08",
            ),
        ),
        passes=(
            Example(
                "- {source: a, statement: The last strike at Nordair was in 2019., date: 2019}\n"
                "- {source: b, statement: Nordair carried 4 million passengers last year., date: 2024}\n"
            ),
            Example(
                "- {source: a, statement: Volunteers picked up 140 dead birds on the beach on 6 March., "
                "date: 2025-03-06, count: 140 birds}\n"
                "- {source: b, statement: On 7 March volunteers gathered 205 dead birds., date: 2025-03-07, "
                "count: 205 birds}\n"
            ),
            Example(
                "- {source: a, statement: The bridge over the Ostvik river was opened on 6 March., date: 2025-03-06}\n"
                "- {source: b, statement: The bridge over the Ostvik river was closed on 7 March., date: 2025-03-07}\n"
            ),
            Example(
                "- {source: a, statement: The truce began on 9 October., date: 2025-10-09}\n"
                "- {source: b, statement: The truce began in early October., date: 2025-10-01/2025-10-10}\n"
            ),
        ),
        kind=Kind.DATE,
        level=Level.CONTRADICTION,
        check=_disjoint,
        needs=frozenset({"date", "said"}),
    ),
    CompareRule(
        code="D102",
        name="dates-inexact",
        title="Sources date one event more or less exactly",
        explanation="The days that one source allows lie within those of another, or overlap them. Nothing needs to be "
        "resolved; the more exact date is worth knowing.",
        flags=(
            Example(
                "- {source: a, statement: The truce began on 9 October., date: 2025-10-09}\n"
                "- {source: b, statement: The truce began in early October., date: 2025-10-01/2025-10-10}\n",
                "more exact",
            ),
        ),
        passes=(
            Example(
                "- {source: a, statement: The truce began on 19 October., date: 2025-10-19}\n"
                "- {source: b, statement: The truce took effect last Sunday., date: 2025-10-19/2025-10-19}\n"
            ),
        ),
        kind=Kind.DATE,
        level=Level.PRECISION,
        check=_inexact,
        needs=frozenset({"date", "said"}),
    ),
)
