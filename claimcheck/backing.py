"""Whether one claim backs another: what they say is the same, as far as can be seen, and nothing tells them apart.

A group holds what is said of a fact; only claims that put one proposition corroborate each other. In doubt they don't.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, product

from claimcheck.lexicon.base import EXACT, UNDER
from claimcheck.lexicon.scopes import SCOPES
from claimcheck.match.apart import each_another_figure, exclusive_figures, other_figures, other_names, other_subjects
from claimcheck.match.causes import other_causes
from claimcheck.match.exchanged import told_of_each_other
from claimcheck.match.occasions import of_other_years, on_other_days
from claimcheck.match.proposition import likeness, one_proposition
from claimcheck.match.words import share_a_word, word_set, words_in
from claimcheck.records.corpus import ClaimRecord
from claimcheck.records.model import Claim
from claimcheck.rules.comparisons.certainty import put_alike
from claimcheck.rules.comparisons.view import View
from claimcheck.rules.comparisons.voice import denies
from claimcheck.values.counts import Count
from claimcheck.values.deeds import known_other_deeds, other_deeds, planned_and_done
from claimcheck.values.figures import measures, relation, same_figure
from claimcheck.values.grades import negated, opposed
from claimcheck.values.heads import named_otherwise
from claimcheck.values.names import Names, Party
from claimcheck.values.namesakes import of_kin, perhaps_another
from claimcheck.values.parties import relate_parties, relate_places, share_a_party, strangers
from claimcheck.values.phrased_parties import armed_and_civilian
from claimcheck.values.relation import Relation
from claimcheck.values.scopes import of_other_scopes
from claimcheck.values.subjects import subject
from claimcheck.values.words import words_of

_SAID_AGAIN = 0.25
"""Least likeness of two statements of which one backs the other."""
_ONE = frozenset({Relation.SAME, Relation.NARROWER, Relation.WIDER})
_SIDE = "side"
"""The family of words that tell that a thing was said or done before another, or after it."""
_BEFORE_OR_AFTER = frozenset(phrase.split()[0] for phrase, (family, _) in SCOPES.items() if family == _SIDE)
_FEW = 50
"""Figures up to this one are those of many facts."""


def backing_pairs(view: View) -> Iterator[frozenset[str]]:
    """The counterparts in a group of which one backs the other."""
    for a, b in combinations(view.claims, 2):
        pair = frozenset((a.id, b.id))
        if pair in view.counterparts and _backs(a, b, view):
            yield pair


def _backs(a: ClaimRecord, b: ClaimRecord, view: View) -> bool:
    names = view.names
    by_values = view.told_once(a, b) and _one_amount(a.claim, b.claim) and _one_setting(a.claim, b.claim, names)
    by_figure = _one_telling_figure(a.claim, b.claim) and not other_subjects(a, b, names)
    known = by_values or by_figure
    return (
        denies(a) == denies(b)
        and put_alike(a, b)
        and (known or (one_proposition(a, b, names) and likeness(a, b, names) >= _SAID_AGAIN))
        and negated(a.claim.statement) == negated(b.claim.statement)
        and not opposed(a.claim.statement, b.claim.statement)
        and not exclusive_figures(a, b)
        and not _other_values(a, b, names)
        and not (known_other_deeds if by_figure else other_deeds)(a.claim.statement, b.claim.statement)
        and not told_of_each_other(a, b, names)
        and not planned_and_done(a.claim.statement, b.claim.statement)
        and not _told_apart(a, b, names, by_values=by_values)
    )


def _one_setting(x: Claim, y: Claim, names: Names) -> bool:
    """Whether both claims tell the day, the place, the doer or the target alike, though in other words perhaps."""
    return (
        bool(x.date and y.date and x.date.relation(y.date) is Relation.SAME)
        or any(_one_place(i, j, names) for i in x.place for j in y.place)
        or share_a_party(x.actor, y.actor, names)
        or share_a_party(x.target, y.target, names)
    )


def _one_amount(x: Claim, y: Claim) -> bool:
    """Whether both tell one figure, whatever they call what it counts, or one length of time."""
    return any(_one_amounts(x, y))


def _one_amounts(x: Claim, y: Claim) -> Iterator[tuple[Count, Count]]:
    """The figures and lengths of time of two claims that are one."""
    pairs = (*product(x.count, y.count), *product(x.duration, y.duration))
    return ((i, j) for i, j in pairs if same_figure(i, j))


def _one_telling_figure(x: Claim, y: Claim) -> bool:
    """Whether both tell one exact figure that few facts share: *620 jobs will go*, *Radan cuts 620 posts*."""
    return any(
        i.amount is not None
        and i.amount == j.amount
        and i.amount.bound == EXACT
        and _telling(i.amount.figure)
        and relation(i, j) is Relation.SAME
        and measures(i, j) is Relation.SAME
        for i in x.count
        for j in y.count
    )


def _telling(figure: float) -> bool:
    """Whether a figure is no small one and no round one."""
    return figure > _FEW and len(f"{figure:.10g}".rstrip("0")) > 1


def _other_values(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether a field that both tell leaves it open whether both say the same, or tells that they don't."""
    x, y = a.claim, b.claim
    return (
        on_other_days(a, b)
        or of_other_years(a, b)
        or _other_limits(x, y)
        or bool(x.duration and y.duration and not any(_one_figure(i, j) for i in x.duration for j in y.duration))
        or bool(x.place and y.place and not any(_one_place(i, j, names) for i in x.place for j in y.place))
        or _on_others(x.target, y.target, names)
        or _in_other_order(x, y, names)
        or _on_other_occasions(x.statement, y.statement)
        or (not _one_occasion(x, y) and _other_details(x, y, names))
    )


def _on_other_occasions(a: str, b: str) -> bool:
    """Whether of two statements one tells of before a thing, and the other of after it."""
    told = (words_of(text) for text in (a, b))
    return not any(map(_BEFORE_OR_AFTER.isdisjoint, told)) and of_other_scopes(a, b, by=frozenset({_SIDE}))


def _on_others(a: Sequence[str], b: Sequence[str], names: Names) -> bool:
    """Whether both tell on whom it fell, and each is, or may be, another than each on the other side."""
    return bool(a and b) and all(
        armed_and_civilian(x, y) or _have_other_names(names.party(x), names.party(y), names) for x in a for y in b
    )


def _other_limits(x: Claim, y: Claim) -> bool:
    """Whether both tell the most that it can be, and not alike: *up to 70*, *up to 90*."""
    if not (x.count and y.count):
        return False
    limits, others = ({c.amount for c in claim.count if c.amount and c.amount.bound == UNDER} for claim in (x, y))
    return bool(limits and others) and limits.isdisjoint(others)


def _one_occasion(x: Claim, y: Claim) -> bool:
    """Whether both tell one day and one place: *temporary* and *preliminary* say the same of a ceasefire there."""
    if not (x.date and y.date and x.place):
        return False
    return x.date.moments == y.date.moments and x.place == y.place


def _other_details(x: Claim, y: Claim, names: Names) -> bool:
    """Whether both tell a detail and have no word for it in common: *in the leg*, *in the arm*."""
    return any(
        key in y.details and _unlike(words_in(texts, names), words_in(y.details[key], names))
        for key, texts in x.details.items()
    )


def _one_figure(a: Count, b: Count) -> bool:
    """Whether two figures may be one; what is not understood is only ever itself."""
    if a.amount is None or b.amount is None:
        return words_of(a.text) == words_of(b.text)
    return relation(a, b).meets


def _one_place(a: str, b: str, names: Names) -> bool:
    """Whether two places may be one: by what is known of them, or by a word in common."""
    first, second = names.place(a), names.place(b)
    if first and second:
        found = relate_places(first, second, names)
        if found is Relation.DISJOINT or (found is Relation.OVERLAPPING and named_otherwise(first[0], second[0])):
            return False
        if found.meets:
            return True
    return not word_set(a, names).isdisjoint(word_set(b, names))


def _in_other_order(x: Claim, y: Claim, names: Names) -> bool:
    """Whether the one puts it before what the other puts it after, or in its course, as far as words tell."""
    if not (x.before or x.after or y.before or y.after):
        return False
    return any(
        share_a_word(i.before, (*j.after, *j.during), names) or share_a_word(i.after, j.during, names)
        for i, j in ((x, y), (y, x))
    )


def _told_apart(a: ClaimRecord, b: ClaimRecord, names: Names, *, by_values: bool) -> bool:
    """Whether doers, causes, figures or names that only one has leave it open whether both say the same.

    Where it is ``by_values`` that they do, only doers that are known to be others do so.
    """
    first, second = a.claim.statement, b.claim.statement
    return (
        (strangers(a.claim.actor, b.claim.actor, names) if by_values else _no_doer_in_common(a, b, names))
        or other_causes(a, b, names)
        or other_names(a, b, names)
        or (not by_values and not _both_named(a, b) and (other_subjects(a, b, names) or _on_another(first, second)))
        or (
            each_another_figure(first, second) and not any(i.unit != j.unit for i, j in _one_amounts(a.claim, b.claim))
            if by_values
            else not _both_typed(a, b) and other_figures(first, second)
        )
    )


def _both_named(a: ClaimRecord, b: ClaimRecord) -> bool:
    """Whether both tell who did it: these are compared as parties."""
    return bool(a.claim.actor and b.claim.actor)


def _on_another(a: str, b: str) -> bool:
    """Whether each statement is on something of one word that the other has not: *Norvex will cut 2,000 jobs*."""
    told = [subject(text) for text in (a, b)]
    return all(map(str.isalpha, told)) and told[0].lower() not in b.lower() and told[1].lower() not in a.lower()


def _both_typed(a: ClaimRecord, b: ClaimRecord) -> bool:
    """Whether both tell a figure or a day as a value of its own: rules compare these."""
    return bool((a.claim.count and b.claim.count) or (a.claim.date and b.claim.date))


def _no_doer_in_common(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether both name who did it, and no word of the one's is one of the other's."""
    doers = [[names.party(text) for text in record.claim.actor] for record in (a, b)]
    return all(doers) and not any(_one_party(x, y, names) for x in doers[0] for y in doers[1])


def _one_party(a: Party, b: Party, names: Names) -> bool:
    """Whether two parties may be one: by what is known, or by a word in common, unless names tell them apart."""
    if _have_other_names(a, b, names):
        return False
    return relate_parties(a, b, names).meets or bool(a.words & b.words)


def _have_other_names(a: Party, b: Party, names: Names) -> bool:
    """Whether two parties are others, or may be: none is part of the other, and each has a name of its own."""
    found = relate_parties(a, b, names)
    if found is Relation.INCOMPARABLE and (of_kin(a, b) or perhaps_another(a, b)):
        return True
    return found is Relation.DISJOINT or (found not in _ONE and named_otherwise(a, b))


def _unlike(a: frozenset[str], b: frozenset[str]) -> bool:
    return bool(a and b) and a.isdisjoint(b)
