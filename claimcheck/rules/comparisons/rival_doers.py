"""Who did it, of a deed that each text tells once: what sets doers apart of whom nothing is known."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache, partial
from itertools import combinations, pairwise, permutations

from claimcheck.discrepancy import Level, Side
from claimcheck.lexicon.voices import SPEECH
from claimcheck.match.doers import begin_one, doers, for_himself, one_deed, phrased, set_apart, speaks_of
from claimcheck.match.exchanged import exchanged, excluded_both_ways, told_of_each_other
from claimcheck.match.proposition import one_proposition
from claimcheck.match.words import word_set, words_in
from claimcheck.records.corpus import ClaimRecord
from claimcheck.rules.base import Found
from claimcheck.rules.comparisons.facets import ENDINGS, Gated, Told, as_sides, compare, exclusive, say, sentence
from claimcheck.rules.comparisons.view import View
from claimcheck.rules.comparisons.voice import level, speakers
from claimcheck.values.deeds import DONE_BY_MANY, first_deed
from claimcheck.values.names import OPEN, Names
from claimcheck.values.parties import meet, relate_parties, share_a_party, strangers
from claimcheck.values.phrased_parties import Rivalry, armed_and_civilian, is_civilian, rivalry
from claimcheck.values.relation import Relation
from claimcheck.values.subjects import ruled_out
from claimcheck.values.words import words_of

_RANKED = re.compile(
    r"\bthe (?:very )?(?:first|last|only)\b(?! (?:week|month|year|night|days?|time|minutes?|hours?|round|half))"
    r"|\b(?:first|last) (?:to|of)\b|\b(?:went|came|left|up|out|finished|arrived) (?:first|last)\b"
    r"|\bbefore anyone\b|\bfirst\W*$"
)
"""Words for what only one can be."""
_Texts = tuple[str, ...]
_UNLIKE = "one may go by both names, or each account leaves one out: an editor should look"


@lru_cache(maxsize=256)
def accuse_each_other(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether each claim's speaker is the one of whom the other speaks: two accusations, not rival accounts of one."""
    return bool(a.claim.attributed_to and b.claim.attributed_to) and all(
        meet([names.party(who) for who in (*ours.claim.actor, *ours.claim.target)], speakers(theirs, names), names)
        for ours, theirs in ((a, b), (b, a))
    )


def swapped(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether one claim has done to the other's doer what the other has him do."""
    return all(
        share_a_party(doers, done_to, names)
        for doers, done_to in ((a.claim.actor, b.claim.target), (b.claim.actor, a.claim.target))
    )


def done_to_others(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether both claims tell to whom or what it was done, and have no word for it in common."""
    if any(map(str.isupper, "".join((*a.claim.target, *b.claim.target)))):  # who has a name may be called otherwise
        return False
    first, second = (words_in(record.claim.target, names) for record in (a, b))
    told = [word_set(record.claim.statement, names) for record in (a, b)]
    return bool(first and second) and first.isdisjoint(second | told[1]) and second.isdisjoint(told[0])


def done_by_many(a: ClaimRecord, b: ClaimRecord) -> bool:
    """Whether either claim tells first of what many do: one offers help, or says that it is so, and so does another."""
    told = (a.claim.statement, b.claim.statement)
    if any(first_deed(statement) in DONE_BY_MANY or _says_that(statement) for statement in told):
        return True
    return for_himself(a) or for_himself(b)


def _says_that(statement: str) -> bool:
    """Whether a statement tells what somebody said."""
    return any(word in SPEECH and after == "that" for word, after in pairwise(words_of(statement)))


def rivals(view: View) -> Iterator[Found]:
    """What is found of deeds that each text tells once, the surest first."""
    if len(view.claims) < 2 or not view.told_once(*view.claims[:2]):
        return
    yield from _ruled_out(view)
    for facet, told_by in (("actor", doers), ("target", _suffered)):
        told = [Told(record, parties, ", ".join(parties)) for record in view.claims if (parties := told_by(record))]
        if len({telling.value for telling in told}) > 1 and (facet == "actor" or _may_exclude_others(told)):
            yield from _apart(facet, told, view)


def _may_exclude_others(told: Sequence[Told[_Texts]]) -> bool:
    """Whether it may be that it did not fall on all of those on whom it is told to have fallen (see `_relate`)."""
    return any(_is_ranked(telling.record) or any(map(is_civilian, telling.value)) for telling in told)


def the_other_way_round(view: View) -> Iterator[Found]:
    """Claims that have two parties the other way round in a deed that only one can have done to the other (*beat*)."""
    names = view.names
    for a, b in combinations(view.claims, 2):
        if frozenset((a.id, b.id)) in view.counterparts and exchanged(a, b, names) and _is_one_sided(a, b, names):
            found = level(a, b, names)
            sides = tuple(Side(", ".join(doers(record)), (record.id,)) for record in (a, b))
            told = sentence(sides, lambda who, one: f"{'says' if one else 'say'} that {who} did it to the other")
            yield Found("actor", found, sides, f"{told}: {ENDINGS[found]}.")


def _is_one_sided(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether of what two claims tell only one can be so."""
    one_sided = excluded_both_ways(a, b) or (both_ranked(a, b) and told_of_each_other(a, b, names))
    return one_sided and not (set_apart(a, b, names) or accuse_each_other(a, b, names))


def both_ranked(a: ClaimRecord, b: ClaimRecord) -> bool:
    """Whether both claims tell what only one can have done: who was first."""
    return _is_ranked(a) and _is_ranked(b)


def _is_ranked(record: ClaimRecord) -> bool:
    return bool(_RANKED.search(record.claim.statement.lower()))


def _suffered(record: ClaimRecord) -> _Texts:
    target = tuple(record.claim.target)
    return () if OPEN in target else target


def _apart(facet: str, told: list[Told[_Texts]], view: View) -> Iterator[Found]:
    relate, admits = partial(_relate, view.names, facet), partial(_one_deed, view, facet)
    for comparison in compare(told, Gated(relate, view.counterparts, admits, freely=True)):
        if comparison.disjoint:
            yield from exclusive(facet, comparison, view)
        else:
            yield Found(facet, Level.TENSION, as_sides(comparison), f"{say(comparison)}: {_UNLIKE}.")


def _relate(names: Names, facet: str, a: Told[_Texts], b: Told[_Texts]) -> Relation:
    """Whether each of the parties on one side is another than each on the other, or (overlapping) is called unlike."""
    if not set(a.value).isdisjoint(b.value):
        return Relation.SAME
    mine, yours = ([names.party(text) for text in telling.value] for telling in (a, b))
    if any(x.words == y.words or (x.known and x.known == y.known) for x in mine for y in yours):
        return Relation.SAME
    target, ranked = facet == "target", both_ranked(a.record, b.record)
    if target and not ranked:  # it may have fallen on both
        unlike = all(armed_and_civilian(x, y) for x in a.value for y in b.value)
        return Relation.OVERLAPPING if unlike else Relation.INCOMPARABLE
    found = {
        rivalry(phrased(a.record, x), phrased(b.record, y), names, ranked=ranked, suffered=target)
        for x in a.value
        for y in b.value
    }
    if Rivalry.UNKNOWN in found:
        return Relation.INCOMPARABLE
    return Relation.DISJOINT if found == {Rivalry.OTHERS} else Relation.OVERLAPPING


def _one_deed(view: View, facet: str, a: ClaimRecord, b: ClaimRecord) -> bool:
    """Whether two claims tell one deed that one party did, or that fell on one."""
    names = view.names
    if set_apart(a, b, names) or not (one_proposition(a, b, names, act=True) or one_deed(a, b, names)):
        return False
    if begin_one(a, b):  # who fired first, and at whom, is one question
        return facet == "actor"
    if accuse_each_other(a, b, names) or swapped(a, b, names):
        return False
    if facet == "target":
        return not strangers(a.claim.actor, b.claim.actor, names)
    own = (for_himself(a) or for_himself(b)) and not both_ranked(a, b)
    if own or strangers(a.claim.target, b.claim.target, names):
        return False
    return not any(speaks_of(x, party) for x, y in ((a, b), (b, a)) for party in doers(y))


def _ruled_out(view: View) -> Iterator[Found]:
    """Claims that say it was not he of whom the other tells it."""
    for a, b in permutations(view.claims, 2):
        for party in ruled_out(a.claim.statement):
            for facet, told in (("actor", doers(b)), ("target", _suffered(b))):
                named = [who for who in told if _is_named(party, who, view.names)]
                if named and _excludes(a, b, view):
                    own = ", ".join((doers if facet == "actor" else _suffered)(a))
                    mine = f"{own}, not {party}" if own else f"not {party}"
                    sides = (Side(mine, (a.id,)), Side(", ".join(told), (b.id,)))
                    found = level(a, b, view.names)
                    why = f"{a.source} says {mine}; {b.source} says {sides[1].value}: {ENDINGS[found]}."
                    yield Found(facet, found, sides, why)


def _is_named(party: str, who: str, names: Names) -> bool:
    one, other = names.party(party), names.party(who)
    return relate_parties(one, other, names).meets and bool(one.words & other.words)


def _excludes(a: ClaimRecord, b: ClaimRecord, view: View) -> bool:
    apart = set_apart(a, b, view.names) or frozenset((a.id, b.id)) not in view.counterparts
    return not (apart or for_himself(b)) and one_deed(a, b, view.names, least=1)
