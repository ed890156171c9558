"""What a figure is told of: what happened to whom, and where; and how two figures relate that may be rivals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations, pairwise

from claimcheck.lexicon.concepts import MEASURES
from claimcheck.lexicon.grammar import LEADING
from claimcheck.lexicon.scopes import (
    EACH_OF_SEVERAL,
    OF_CASUALTIES,
    OF_COUNTED,
    OF_FIGURES,
    OF_HOURS,
    OF_TIMES,
    TOGETHER,
)
from claimcheck.lexicon.verbs import CHANGED, RISEN
from claimcheck.match.apart import of_other_kinds, other_names
from claimcheck.match.exchanged import two_deeds
from claimcheck.match.occasions import in_other_places, long_apart, of_other_years, years_of
from claimcheck.match.persons import on_other_persons
from claimcheck.records.corpus import ClaimRecord
from claimcheck.rules.comparisons.facets import Told
from claimcheck.rules.comparisons.figure_times import relate_times
from claimcheck.rules.comparisons.points import ONE_EVENT, likeness_of_points
from claimcheck.rules.comparisons.things_counted import (
    ages_of_two,
    by_the_year,
    fell_on_others,
    of_one_thing,
    of_other_deeds,
    one_measure,
)
from claimcheck.rules.comparisons.told_beside import (
    counted_beside,
    is_part,
    leaves_out,
    told_as_well,
    told_better_beside,
)
from claimcheck.rules.comparisons.view import View
from claimcheck.values.counts import PER, Count, rate_in
from claimcheck.values.deeds import of_other_aims
from claimcheck.values.figures import measures, relation
from claimcheck.values.measured import none_at_all, part_of_change, stock_or_change, where_told, with_measure
from claimcheck.values.names import Names
from claimcheck.values.parties import strangers
from claimcheck.values.phrases import listed
from claimcheck.values.relation import Relation
from claimcheck.values.scopes import of_other_scopes, scopes
from claimcheck.values.words import words_of

_CHANGED_TO = {way: re.compile(rf"\b(?:{words})\b[^,;:.]*\bto\W*$", re.IGNORECASE) for way, words in CHANGED.items()}
"""What stands before a figure to which something was changed."""
_RISEN_TO = re.compile(rf"\b{listed(RISEN)}\b[^,;:.]*\bto\W*$", re.IGNORECASE)
"""What stands before a toll that was lower before."""
_FAR = 200
"""Characters before a figure among which such words are looked for."""
_NEAR, _RIGHT_BEFORE = 4, 2
"""How many words behind a figure, and before it, tell of it (*2 million euros a day*, *each family 2,000*)."""
_BETWEEN_CLAUSES = re.compile(r"(?<=\w)[,;:]\s(?!\d)|\s(?:and|but|while|which|who)\s")
"""What stands between the clause of a figure and others."""


@lru_cache(maxsize=1)
def figures_in(view: View) -> list[Told[Count]]:
    """The figures of all claims of a view, with what they count."""
    return [
        Told(record, _with_rate(with_measure(count, record.claim.statement), record), str(count))
        for record in view.claims
        for count in record.claim.count or none_at_all(record.claim.statement)
        if count.amount is not None
    ]


def _with_rate(count: Count, record: ClaimRecord) -> Count:
    """A figure as a rate, where it leaves that to the words of the statement behind it (*it costs 2 million a day*)."""
    statement = record.claim.statement
    may_be = not (count.rate or count.measure or PER.isdisjoint(words_of(statement)))
    found = where_told(count, statement) if may_be else None
    rate = rate_in(" ".join(statement[found.end :].split()[:_NEAR])) if found else None
    return count._replace(of=f"{count.of} per {rate}".strip()) if rate else count


def may_differ(told: Sequence[Told[Count]]) -> bool:
    """Whether of some figures not all are the same whatever is told of them."""
    return any(
        relation(a.value, b.value) is not Relation.SAME or _each_and_all(a, b) or _each_and_all(b, a)
        for a, b in combinations(told, 2)
    )


def relate_figures(a: Told[Count], b: Told[Count], view: View) -> Relation:
    """The relation of two figures, if they are told for one time, one measure and the same things."""
    if a.record.id == b.record.id:
        return Relation.INCOMPARABLE
    found, first, second = relation(a.value, b.value), a.value.amount, b.value.amount
    if found is Relation.INCOMPARABLE and of_one_thing(a, b, view):
        found = relation(*(_in_the_unit_of(x.value, y.value)._replace(of="") for x, y in ((a, b), (b, a))))
    if by_the_year(a.value, b.value) and view.told_once(a.record, b.record):
        found = first.relation(second) if first and second else found
    if found is Relation.INCOMPARABLE or first is None or second is None:
        return Relation.INCOMPARABLE
    if found is Relation.SAME and (_each_and_all(a, b) or _each_and_all(b, a)):
        found = Relation.DISJOINT
    vague = found not in (Relation.SAME, Relation.DISJOINT) and first.vague and second.vague
    apart = found is Relation.DISJOINT
    if vague or (apart and _may_both_hold(a, b)):  # dozens and several are no rival totals, nor is what it was before
        return Relation.INCOMPARABLE
    rivals = _of_one_time(a, b, apart=apart) and _may_be_rivals(a, b, view)
    unlike = found is not Relation.SAME and rivals and _are_of_other_things(a, b)
    return found if rivals and not unlike else Relation.INCOMPARABLE


def _of_one_time(a: Told[Count], b: Told[Count], *, apart: bool) -> bool:
    """Whether two figures are told of one time, or, where they are ``apart``, the one of a part of the other's time and
    is the higher one.
    """
    times = relate_times(a.record, b.record)
    if times not in (Relation.NARROWER, Relation.WIDER) or not apart:
        return times is Relation.SAME
    part, whole = (a.value.amount, b.value.amount) if times is Relation.NARROWER else (b.value.amount, a.value.amount)
    return part is not None and whole is not None and part.low > whole.high


def _may_both_hold(a: Told[Count], b: Told[Count]) -> bool:
    """Whether figures that differ are of one thing before and after a change, a whole and its parts, or none as yet."""
    return _was_before(a, b) or any(
        told_as_well(x, y) or is_part(x, y) or _none_as_yet(x, y) for x, y in ((a, b), (b, a))
    )


def _none_as_yet(a: Told[Count], b: Told[Count]) -> bool:
    """Whether one says that there was none, with no day, and was published on the day that the other is told of."""
    day, published = b.record.claim.date, a.record.held.source.published
    if a.value.amount is None or a.value.amount.high or a.record.claim.date or not (day and published):
        return False
    return published.moments.high <= day.moments.high


def _in_the_unit_of(count: Count, rival: Count) -> Count:
    """A bare number as a share where its rival is one: it may leave that out (*won with 48*)."""
    bare = count.unit is None and not count.of and rival.unit is not None and rival.unit.kind == "share"
    return count._replace(unit=rival.unit) if bare else count


def _may_be_rivals(a: Told[Count], b: Told[Count], view: View) -> bool:
    """Whether two figures are of one thing that happened, in one question, and not of two places or aims."""
    return (
        one_measure(a, b, view)
        and not (counted_beside(a, b) or counted_beside(b, a))
        and not (told_better_beside(a, b, view.names) or told_better_beside(b, a, view.names))
        and not of_other_aims(a.record.claim.statement, b.record.claim.statement)
        and not in_other_places(a.record, b.record, view.names)
        and not long_apart(a.record, b.record)
        and not two_deeds(a.record, b.record, view.names)
        and _one_question(a, b, view)
    )


def _are_of_other_things(a: Told[Count], b: Told[Count]) -> bool:
    """Whether two figures that differ do so because they are told for two things."""
    stated = [(told.value, told.record.claim.statement) for told in (a, b)]
    return (
        len({part_of_change(*told) for told in stated} - {None}) > 1
        or len({stock_or_change(*told) for told in stated} - {None}) > 1
        or leaves_out(a, b)
        or leaves_out(b, a)
        or of_other_deeds(a, b)
        or of_other_years(a.record, b.record)
        or _of_other_scopes(a, b)
    )


def _of_other_scopes(a: Told[Count], b: Told[Count]) -> bool:
    """Whether the words around two figures show that they are told for two things; the dead of one event are the dead
    whenever, after whatever.
    """
    kind = a.value.unit.kind if a.value.unit else None
    some = all(told.value.amount and told.value.amount.high for told in (a, b))
    if some and of_other_scopes(_right_around(a), _right_around(b), kind, by=OF_COUNTED):
        return True
    by = OF_CASUALTIES if _is_of_casualties(a.value) else OF_FIGURES
    first, second = a.record.claim, b.record.claim
    if first.date and second.date and first.date.relation(second.date) is Relation.SAME:
        if _of_part_of_a_day(a, b) or _of_part_of_a_day(b, a):
            return True
        by -= OF_TIMES
    elif first.as_of and second.as_of:  # their days are compared as such
        by -= OF_HOURS
    return of_other_scopes(_clause(a), _clause(b), kind, by=by)


def _of_part_of_a_day(part: Told[Count], whole: Told[Count]) -> bool:
    """Whether the lower of two figures is one up to an hour (*before noon*), and the other is told with none."""
    first, second = part.value.amount, whole.value.amount
    lower = first is not None and second is not None and first.high < second.low
    told, other = scopes(_clause(part)), scopes(_clause(whole))
    return lower and not OF_HOURS.isdisjoint(told) and OF_HOURS.isdisjoint(other)


def _each_and_all(a: Told[Count], b: Told[Count]) -> bool:
    """Whether one figure is told for each of several, and the other for all of them: *forty on each side, in all*."""
    if EACH_OF_SEVERAL.isdisjoint(words_of(a.record.claim.statement)):
        return False
    return "each" in scopes(_right_around(a)) and not TOGETHER.isdisjoint(scopes(_right_around(b)))


def _right_around(told: Told[Count]) -> str:
    """A figure with the words right around it in the statement."""
    statement = told.record.claim.statement
    found = where_told(told.value, statement)
    if found is None:
        return told.value.text
    before, behind = statement[: found.start].split()[-_RIGHT_BEFORE:], statement[found.end :].split()[:_NEAR]
    return " ".join((*before, told.value.text, *behind))


def _clause(told: Told[Count]) -> str:
    """A figure with the clause of the statement that it stands in and what leads that in (*before the rains,*), or with
    all of it where the figure is not to be seen.
    """
    statement = told.record.claim.statement
    found = where_told(told.value, statement)
    ends = [0, *(match.end() for match in _BETWEEN_CLAUSES.finditer(statement)), len(statement)]
    leads = statement.partition(" ")[0].lower() in LEADING
    clauses = [
        statement[low:high]
        for low, high in pairwise(ends)
        if not found or low <= found.start < high or (leads and not low)
    ]
    return f"{' '.join(clauses)} {told.value.text}"


def _is_of_casualties(count: Count) -> bool:
    return count.measure is not None and "casualties" in MEASURES.above(count.measure)


def _was_before(a: Told[Count], b: Told[Count]) -> bool:
    """Whether of two figures one is told as that to which something was changed, and the other may be what it was."""
    first, second = a.record.claim, b.record.claim
    if first.date and second.date and first.date.relation(second.date).meets:
        return False
    if years_of(first.statement) & years_of(second.statement):
        return False
    found = [_changed_to(told) for told in (a, b)]
    if all(found) or not any(found) or a.value.amount is None or b.value.amount is None:
        return False
    new, old = (a.value.amount, b.value.amount) if found[0] else (b.value.amount, a.value.amount)
    return old.high < new.low if (found[0] or found[1]) == "up" else old.low > new.high


def _changed_to(told: Told[Count]) -> str | None:
    """Whether a figure is told as that to which something was put *up* or *down*: *raised to 50,000*."""
    statement = told.record.claim.statement
    found = where_told(told.value, statement)
    before = statement[max(0, found.start - _FAR) : found.start] if found else ""
    if told.value.measure is not None:
        return "up" if _RISEN_TO.search(before) else None
    return next((way for way, pattern in _CHANGED_TO.items() if pattern.search(before)), None)


def one_event_on_two_days(a: Told[Count], b: Told[Count], names: Names) -> bool:
    """Whether two exact figures that differ are told of one event, in much the same words, and only its day differs."""
    first, second = a.value.amount, b.value.amount
    exact = first is not None and second is not None and not (first.vague or second.vague)
    other_day = a.record.claim.date and b.record.claim.date and relate_times(a.record, b.record) is Relation.DISJOINT
    return bool(
        exact
        and other_day
        and measures(a.value, b.value) is Relation.SAME
        and relation(a.value, b.value) is Relation.DISJOINT
        and not in_other_places(a.record, b.record, names)
        and likeness_of_points(a.record, b.record, names) >= ONE_EVENT
    )


def _one_question(a: Told[Count], b: Told[Count], view: View) -> bool:
    """Whether two figures of one measure answer one question.

    The dead of one fact are the dead, however it is told; of other figures the claims must put one proposition, and
    not of different parties (what one demands, another offers).
    """
    if _is_of_casualties(a.value):
        return not other_names(a.record, b.record, view.names)
    of_a_share = a.value.unit is not None and a.value.unit.kind == "share"  # of one whole many are told
    if of_a_share and not (view.told_once(a.record, b.record) or view.one_proposition(a.record, b.record)):
        return False
    return (
        view.one_question(a.record, b.record)
        and not strangers(a.record.claim.actor, b.record.claim.actor, view.names)
        and not strangers(a.record.claim.target, b.record.claim.target, view.names)
        and not on_other_persons(a.record, b.record, view.names)
        and not ages_of_two(a, b)
        and not of_other_kinds(a.record, b.record, view.names)
        and not fell_on_others(a.record, b.record, view.names)
    )
