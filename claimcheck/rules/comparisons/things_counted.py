"""What two figures count, and whether it is one thing: where they have other words for it, or leave it out."""

from __future__ import annotations

from claimcheck.lexicon.concepts import MEASURES, PEOPLE
from claimcheck.lexicon.kinds import ANY_PEOPLE
from claimcheck.lexicon.verbs import DONE_TO_ANYTHING
from claimcheck.match.apart import VALUES
from claimcheck.match.occasions import places_of
from claimcheck.match.words import word_set
from claimcheck.records.corpus import ClaimRecord
from claimcheck.rules.comparisons.facets import Told
from claimcheck.rules.comparisons.view import View
from claimcheck.values.amounts import Amount
from claimcheck.values.counts import Count, things_counted
from claimcheck.values.deeds import deeds, in_the_past, other_deeds
from claimcheck.values.figures import measures, relation
from claimcheck.values.names import Names
from claimcheck.values.parties import relate_places, share_a_party
from claimcheck.values.relation import Relation
from claimcheck.values.subjects import CAPITAL, subject
from claimcheck.values.words import action_or_sense, concepts, sense, words_of

_ANY_DEED = frozenset(map(sense, DONE_TO_ANYTHING))
"""Words for what may be done to things in many ways."""
_ANYBODY = "person"
_TIMES_AS_MANY = 10
"""By how much a figure may be more than another that counts, in other words, the same."""
_OLD = "old"
_BY_FAR = 3
"""How many times as many all are as those among them to whom something happened."""
_TOO_FAR_FOR_ONE_CROWD = 1_000
"""How many times as many people one figure is if both cannot be estimates of one crowd."""
FEW = 4
"""Smaller figures stand beside each other by chance."""


def of_other_deeds(a: Told[Count], b: Told[Count]) -> bool:
    """Whether each of two figures is of what was done that the other claim has no word for: *jets ordered*, *jets
    received*.
    """
    if a.value.measure or b.value.measure:
        return False
    x, y = (_done(told.value.of) - _ANY_DEED for told in (a, b))
    first, second = (deeds(told.record.claim.statement) for told in (a, b))
    unlike = bool(x and y) and other_deeds(a.value.of, b.value.of)
    return unlike and x.isdisjoint(second) and y.isdisjoint(first)


def may_be_of_two_things(a: Told[Count], b: Told[Count], names: Names) -> bool:
    """Whether neither claim has a word for what the other counts, so that it is open whether both count one thing
    (*hotel guests*, *overnight stays*), or the smaller figure may be that of a part of where the other is told of.
    """
    if _of_a_part(a, b, names) or _of_a_part(b, a, names):
        return True
    if a.value.measure or b.value.measure:
        return False
    if a.value.population and b.value.population:
        return of_other_people(a.value, b.value)
    x, y = (word_set(_things(told.value.of), names) - VALUES for told in (a, b))
    first, second = (word_set(told.record.claim.statement, names) for told in (a, b))
    return bool(x - second and y - first) and x.isdisjoint(y)


def _of_a_part(part: Told[Count], whole: Told[Count], names: Names) -> bool:
    """Whether the smaller of two figures is told of a place within the other's: *in Tbilisi*, *across Georgia*."""
    first, second = part.value.amount, whole.value.amount
    if first is None or second is None or first.low > second.high:
        return False
    places, around = (places_of(told.record, names) for told in (part, whole))
    return bool(places and around) and all(
        relate_places(x, y, names) is Relation.NARROWER for x in places for y in around
    )


def _things(of: str) -> str:
    """What is counted, without words for people in general and, if that leaves any, without what was done to it."""
    told = [word for word in of.lower().split() if word not in ANY_PEOPLE]
    return " ".join([word for word in told if not (in_the_past(word) or word.endswith("ing"))] or told)


def _done(of: str) -> frozenset[str]:
    """What was done to those counted, by verbs in the past."""
    return frozenset(action_or_sense(word) for word in words_of(of) if in_the_past(word))


def ages_of_two(a: Told[Count], b: Told[Count]) -> bool:
    """Whether two ages are told of people that the claims' fields have no word in common for."""
    first, second = ({word for who in told.record.claim.actor for word in words_of(who)} for told in (a, b))
    of_two = bool(first and second) and first.isdisjoint(second)
    return of_two and all(_OLD in words_of(told.value.of) for told in (a, b))


def only_figures(a: Told[Count], b: Told[Count], view: View) -> bool:
    """Whether two figures are the only ones of claims that answer one question, whatever words they have for what they
    count: *posts*, *jobs*.
    """
    x, y = a.value, b.value
    if x.amount is None or y.amount is None or not _of_one_size(x.amount, y.amount):
        return False
    alone = all(_others_matched(told, rival) for told, rival in ((a, b), (b, a)))
    one_kind = x.population == y.population or {x.population, y.population} <= {None, _ANYBODY}
    alike = x.rate == y.rate and one_kind and not (x.measure or y.measure)
    return alone and alike and view.told_once(a.record, b.record) and view.may_be_one(a.record, b.record)


def called_by_their_deed(a: Told[Count], b: Told[Count]) -> bool:
    """Whether of two figures of people one has a word for them that is the other's for what they did: *2,000
    demonstrators*, *3,000 nurses demonstrated*.
    """
    if a.value.rate != b.value.rate or a.value.measure or b.value.measure:
        return False
    return any(
        told.value.population is not None
        and other.value.population is not None
        and not things_counted(other.value.of).isdisjoint(_deeds_told(told.record.claim.statement))
        for told, other in ((a, b), (b, a))
    )


def _deeds_told(statement: str) -> frozenset[str]:
    """What a statement says was done, by verbs in the past."""
    return frozenset(sense(word) for word in words_of(statement) if in_the_past(word))


def _others_matched(told: Told[Count], rival: Told[Count]) -> bool:
    """Whether all other figures of a claim have their like among the other ones of the rival."""
    others = [count for count in rival.record.claim.count if count.text != rival.value.text]
    return all(
        any(relation(count, other) is Relation.SAME for other in others)
        for count in told.record.claim.count
        if count.text != told.value.text
    )


def of_other_people(a: Count, b: Count) -> bool:
    """Whether two figures are of people of two kinds, of which none is a kind of the other."""
    return a.population is not None and b.population is not None and not PEOPLE.akin(a.population, b.population)


def by_the_year(a: Count, b: Count) -> bool:
    """Whether of two shares one leaves it out that it is told for a year: *4 per cent interest*."""
    shares = all(count.unit is not None and count.unit.kind == "share" for count in (a, b))
    return shares and {a.rate, b.rate} == {None, "year"}


def _of_one_size(a: Amount, b: Amount) -> bool:
    return max(a.low, b.low) <= _TIMES_AS_MANY * min(a.high, b.high)


def one_measure(a: Told[Count], b: Told[Count], view: View) -> bool:
    """Whether two figures are of one thing that happened; one may leave it out where each text tells its fact once."""
    left_out = (a.value.measure is None) != (b.value.measure is None)
    measured = {count.unit.kind for count in (a.value, b.value) if count.unit} - {"share"}
    alone = all(told.value.measure or len(told.record.claim.count) < 2 for told in (a, b))
    bare, other = (a, b) if a.value.measure is None else (b, a)
    unlike = not _done(bare.value.of) <= deeds(other.record.claim.statement)
    others = unlike or _told_of_others(a, b) or _did_something_else(a, b)
    if left_out and alone and not measured and view.told_once(a.record, b.record) and not others:
        one_kind = a.value.population is not None and a.value.population == b.value.population
        return one_kind or not word_set(a.value.of, view.names).isdisjoint(word_set(b.value.of, view.names))
    if any(told.value.measure is not None or not told.value.population for told in (a, b)):
        return measures(a.value, b.value) is Relation.SAME
    return not (_did_something_else(*_by_size(a, b), by=_TOO_FAR_FOR_ONE_CROWD) or _a_few_others(a, b, view))


def _a_few_others(a: Told[Count], b: Told[Count], view: View) -> bool:
    """Whether two small figures of people are of those who did one thing and those who did another: *two workers stayed
    in hospital*, *one worker lost an eye*.
    """
    if any(told.value.amount is None or told.value.amount.high >= FEW for told in (a, b)):
        return False
    done, other = (_deeds_told(told.record.claim.statement) for told in (a, b))
    return bool(done and other) and done.isdisjoint(other) and not view.one_proposition(a.record, b.record)


def _by_size(a: Told[Count], b: Told[Count]) -> tuple[Told[Count], Told[Count]]:
    """Two figures, the second one first if it is surely the higher one."""
    return (b, a) if a.value.amount and b.value.amount and b.value.amount.low > a.value.amount.high else (a, b)


def _did_something_else(a: Told[Count], b: Told[Count], *, by: int = _BY_FAR) -> bool:
    """Whether the figure that leaves out what happened (the first one, if both do) is more than ``by`` times the other,
    and of those who did what the other claim does not tell: *the ferry carried 900*, *12 were injured*.
    """
    bare, other = (a, b) if a.value.measure is None else (b, a)
    every, some = bare.value.amount, other.value.amount
    if every is None or some is None or every.low <= by * some.high:
        return False
    done = _done(bare.record.claim.statement)
    return bool(done) and done.isdisjoint(_done(other.record.claim.statement))


def _told_of_others(a: Told[Count], b: Told[Count]) -> bool:
    """Whether the statement of a figure that leaves out what happened tells what happened to others."""
    return any(told.value.measure is None and concepts(told.record.claim.statement, MEASURES) for told in (a, b))


def fell_on_others(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether two claims name those whom it fell on, and neither statement has a word of the other's."""
    mine, yours = ({word for text in record.claim.target for word in CAPITAL.findall(text)} for record in (a, b))
    if not (mine and yours) or share_a_party(a.claim.target, b.claim.target, names):
        return False
    return not any(word in b.claim.statement for word in mine) and not any(word in a.claim.statement for word in yours)


def of_one_thing(a: Told[Count], b: Told[Count], view: View) -> bool:
    """Whether two figures are of one thing though no word for what is counted is common to both."""
    if not (called_by_their_deed(a, b) or only_figures(a, b, view)):
        return False
    return bool(a.value.unit or b.value.unit) or not _subjects_exchanged(a.record, b.record)


def _subjects_exchanged(a: ClaimRecord, b: ClaimRecord) -> bool:
    """Whether each of two statements is on what the other tells beside its own subject: *Norland's boats have rammed
    Ostland's*, *Ostland's trawlers have fished in Norland's waters*.
    """
    (mine, said), (yours, told) = ((set(CAPITAL.findall(text)) for text in _halves(record)) for record in (a, b))
    return bool(mine & told - yours and yours & said - mine)


def _halves(record: ClaimRecord) -> tuple[str, str]:
    """A statement's subject, and what is said of it."""
    statement = record.claim.statement
    on = subject(statement)
    return on, statement[len(on) :]
