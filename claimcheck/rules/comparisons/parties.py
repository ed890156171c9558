"""Who did it, to whom, and who else took part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache, partial

from claimcheck.discrepancy import Kind, Level
from claimcheck.match.apart import exclusive_figures
from claimcheck.match.doers import phrased
from claimcheck.match.exchanged import exchanged
from claimcheck.match.occasions import on_other_days
from claimcheck.match.proposition import verbatim
from claimcheck.records.corpus import ClaimRecord
from claimcheck.rules.base import CompareRule, Example, Found
from claimcheck.rules.comparisons.facets import (
    Comparison,
    Told,
    as_sides,
    compare,
    exclusive,
    inexact,
    of_one_act,
    say,
)
from claimcheck.rules.comparisons.rival_doers import (
    accuse_each_other,
    both_ranked,
    done_by_many,
    done_to_others,
    rivals,
    swapped,
    the_other_way_round,
)
from claimcheck.rules.comparisons.view import View
from claimcheck.values.figures import exclude
from claimcheck.values.grades import first_negated, negated, of_other_sides
from claimcheck.values.heads import named_otherwise
from claimcheck.values.names import OPEN, Names, Party
from claimcheck.values.parties import may_be_named, relate_parties
from claimcheck.values.phrased_parties import may_be_one
from claimcheck.values.relation import Relation, relate_lists

_Parties = tuple[tuple[Party, ...], bool]
_PARTICIPANTS = ("mediator",)
"""Details that name parties."""


def _facets(record: ClaimRecord) -> Iterator[tuple[str, Sequence[str]]]:
    yield "actor", record.claim.actor
    yield "target", record.claim.target
    for key in _PARTICIPANTS:
        yield key, record.claim.details.get(key, ())


@lru_cache(maxsize=1)
def _comparisons(view: View) -> list[tuple[str, Comparison[_Parties]]]:
    def relate(facet: str, a: Told[_Parties], b: Told[_Parties]) -> Relation:
        if accuse_each_other(a.record, b.record, view.names):
            return Relation.INCOMPARABLE
        (mine, open_a), (yours, open_b) = a.value, b.value
        found = relate_lists(mine, yours, lambda x, y: relate_parties(x, y, view.names), (open_a, open_b))
        if found is Relation.DISJOINT and _each_to_the_other(a, b, view.names):
            return Relation.INCOMPARABLE
        apart = found is Relation.DISJOINT and not verbatim(a.record, b.record)
        apart = apart and not swapped(a.record, b.record, view.names)
        both = apart and (
            exclusive_figures(a.record, b.record)
            or of_other_sides(a.record.claim.statement, b.record.claim.statement)
            or (facet == "target" and on_other_days(a.record, b.record))
            or first_negated(a.record.claim.statement) != first_negated(b.record.claim.statement)
            or (facet == "target" and exclude(a.record.claim.duration, b.record.claim.duration))
            or (facet == "actor" and done_to_others(a.record, b.record, view.names))
            or (facet == "actor" and not both_ranked(a.record, b.record) and done_by_many(a.record, b.record))
            or _speaks_of(a, b.value, view.names)
            or _speaks_of(b, a.value, view.names)
        )
        if apart and not both and _may_be_one(a, b, view.names):
            return Relation.OVERLAPPING if _share_a_word(mine, yours) else Relation.INCOMPARABLE
        return Relation.INCOMPARABLE if both else found

    def telling(record: ClaimRecord, texts: Sequence[str]) -> Told[_Parties]:
        parties = tuple(view.names.party(text) for text in texts if text != OPEN)
        return Told(record, (parties, OPEN in texts), ", ".join(texts))

    told: dict[str, list[tuple[ClaimRecord, Sequence[str]]]] = {}
    for record in view.claims:
        for facet, texts in _facets(record):
            if texts:
                told.setdefault(facet, []).append((record, texts))
    differing = sorted(facet for facet, entries in told.items() if len({texts for _, texts in entries}) > 1)
    tellings = ((facet, [telling(*entry) for entry in told[facet]]) for facet in differing)
    return [
        (facet, found)
        for facet, entries in tellings
        for found in compare((entry for entry in entries if entry.value[0]), of_one_act(partial(relate, facet), view))
    ]


def _each_to_the_other(a: Told[_Parties], b: Told[_Parties], names: Names) -> bool:
    """Whether the doer of each claim is whom the other has it fall on, and neither says of one that he did not."""
    denied = negated(a.record.claim.statement) or negated(b.record.claim.statement)
    return not denied and exchanged(a.record, b.record, names)


def _may_be_one(a: Told[_Parties], b: Told[_Parties], names: Names) -> bool:
    """Whether some party of the one may be one of the other's under another name."""
    return any(
        may_be_one(phrased(a.record, x.text), phrased(b.record, y.text), names) for x in a.value[0] for y in b.value[0]
    )


def _share_a_word(a: tuple[Party, ...], b: tuple[Party, ...]) -> bool:
    """Whether each list is one name, and the two share a word and have each another."""
    return len(a) == len(b) == 1 and named_otherwise(a[0], b[0]) and not a[0].by_name.isdisjoint(b[0].by_name)


def _speaks_of(telling: Told[_Parties], parties: _Parties, names: Names) -> bool:
    """Whether a claim's statement names the other's parties beside its own, in another part: it tells of both."""
    named = names.party(telling.record.claim.statement).known
    known = [party for party in parties[0] if party.known]
    return bool(known) and all(any(names.related(x, y) for x in party.known for y in named) for party in known)


def _disjoint(view: View) -> Iterator[Found]:
    found = [entry for facet, comparison in _comparisons(view) for entry in exclusive(facet, comparison, view)]
    found += (*rivals(view), *the_other_way_round(view))
    for at, entry in enumerate(found):
        others = (*found[:at], *(other for other in found[at + 1 :] if _claims(other) != _claims(entry)))
        if not any(other.facet == entry.facet and _claims(entry) <= _claims(other) for other in others):
            yield entry


def _claims(found: Found) -> frozenset[str]:
    return frozenset(claim for side in found.sides for claim in side.claims)


def _exchanged(comparison: Comparison[_Parties], names: Names) -> bool:
    """Whether two lists share a name, or a word of one, and each has one that may be nobody's on the other."""

    def lacks(mine: tuple[Party, ...], yours: tuple[Party, ...]) -> bool:
        return not all(any(may_be_named(party, other, names) for other in yours) for party in mine)

    lists = [side[0].value[0] for side in comparison.sides]
    return any(
        relation is Relation.OVERLAPPING and lacks(lists[a], lists[b]) and lacks(lists[b], lists[a])
        for (a, b), relation in comparison.relations.items()
    )


def _differing(view: View) -> Iterator[Found]:
    for facet, comparison in _comparisons(view):
        if comparison.disjoint:
            continue
        if _exchanged(comparison, view.names):
            why = f"{say(comparison)}: each names somebody that the other leaves out."
            yield Found(facet, Level.TENSION, as_sides(comparison), why)
        else:
            yield from inexact(facet, comparison, "one names more parties, or one more exactly, and both hold")


RULES = (
    CompareRule(
        code="D401",
        name="parties-disjoint",
        title="Sources name different parties",
        explanation="Who did it, or on whom it fell, is somebody else in each source, and none is part of another. "
        "Names are read through claims/names.yaml and the table of countries. Of a deed that each text tells once, two "
        "full names of persons, names of one kind (two peoples' troops, two clubs' fans), vehicles on water and in the "
        "air are set against each other as well, and whom one text rules out against the other that names him; unlike "
        "callings (an angler, a jogger), a person beside a title and a full name without one, and soldiers and "
        "civilians on whom it fell are a tension. What two did to each other may both hold, unless only one can have "
        "done it to the other (*beat*, *succeeded*). Names that share a title or an institution's word and nothing "
        "else (*Bank of*) are others. An official and his country or institution, a brigade and its "
        "army, a name in two spellings, and what everybody does for himself (resigns, visits, says) are not.",
        flags=(
            Example(
                "- {source: a, statement: President Ada Brunn declared a state of emergency., "
                "actor: President Ada Brunn}\n"
                "- {source: b, statement: Prime Minister Oke Toren declared a state of emergency., "
                "actor: Prime Minister Oke Toren}\n",
                "President Ada Brunn; b says Prime Minister Oke Toren",
            ),
            Example(
                "- {source: a, statement: Sweden shelled the post., actor: Sweden}\n"
                "- {source: b, statement: Norway shelled the post., actor: Norway}\n",
                "Sweden; b says Norway",
            ),
            Example(
                "- {source: a, statement: Prime Minister Dahl opened the dam., actor: Prime Minister Dahl}\n"
                "- {source: b, statement: Prime Minister Helle opened the dam., actor: Prime Minister Helle}\n",
                "Prime Minister Dahl; b says Prime Minister Helle",
            ),
            Example(
                "- {source: a, statement: Swedish troops shelled the post despite a warning., actor: Sweden}\n"
                "- {source: b, statement: Norwegian troops shelled the post., actor: Norway}\n",
                "cannot both be right",
            ),
            Example(
                "- {source: a, statement: Mayor Eva Dahl ordered the square closed., actor: Mayor Eva Dahl}\n"
                "- {source: b, statement: The square was closed by order of General Bo Helle., actor: Bo Helle}\n",
                "Mayor Eva Dahl; b says Bo Helle",
            ),
            Example(
                "- {source: a, statement: Goretian troops shelled the dam., actor: Goretian troops}\n"
                "- {source: b, statement: The dam was shelled by Sadovian artillery.}\n",
                "Sadovian artillery",
            ),
            Example(
                "- {source: a, statement: Police cleared the camp., actor: police}\n"
                "- {source: b, statement: 'The army, and not the police, cleared the camp.', actor: the army}\n",
                "the army, not the police",
            ),
            Example(
                "- {source: a, statement: A helicopter took the crew off the wreck., actor: a helicopter}\n"
                "- {source: b, statement: The crew was taken off the wreck by a fishing boat.}\n",
                "a fishing boat",
            ),
            Example(
                "- {source: a, statement: An angler found the body in the canal., actor: an angler}\n"
                "- {source: b, statement: A jogger found the body in the canal., actor: a jogger}\n",
                "go by both names",
                level=Level.TENSION,
            ),
            Example(
                "- {source: a, statement: Norway arranged the swap., details: {mediator: Norway}}\n"
                "- {source: b, statement: Sweden brokered the deal., actor: Sweden}\n",
                "Norway; b says Sweden",
            ),
            Example(
                "- {source: a, statement: Ostvik beat Elmfield in the final.}\n"
                "- {source: b, statement: Elmfield beat Ostvik in the final.}\n",
                "b says that Elmfield did it to the other",
            ),
            Example(
                "- {source: a, statement: Goretian troops shelled the dam., actor: Goretian troops, place: the camp}\n"
                "- {source: b, statement: Sadovian troops shelled the dam., actor: Sadovian troops, place: Ostvik}\n",
                "Goretian troops; b says Sadovian troops",
            ),
        ),
        passes=(
            Example(
                "- {source: a, statement: Alva recalled its envoy from Berg., actor: Alva, target: Berg}\n"
                "- {source: b, statement: Berg recalled its envoy from Alva., actor: Berg, target: Alva}\n"
            ),
            Example(
                "- {source: a, statement: Prime Minister Eva Dahl opened the dam., actor: Prime Minister Eva Dahl}\n"
                "- {source: b, statement: Dahl opened the dam., actor: Dahl}\n"
            ),
            Example(
                "- {source: a, statement: Mayor Eva Dahl closed the bridge., actor: Mayor Eva Dahl}\n"
                "- {source: b, statement: The town hall closed the bridge., actor: the town hall}\n"
            ),
            Example(
                "- {source: a, statement: General Muhammad Daqlo took the port., actor: General Muhammad Daqlo}\n"
                "- {source: b, statement: Commander Mohamed Dagalo took the port., actor: Commander Mohamed Dagalo}\n"
            ),
            Example(
                "- {source: a, statement: The Falcon Brigade took the ridge., actor: Falcon Brigade}\n"
                "- {source: b, statement: Goretian troops took the ridge., actor: Goretian troops}\n"
            ),
            Example(
                "- {source: a, statement: Minister Eva Dahl visited the quarter., actor: Minister Eva Dahl}\n"
                "- {source: b, statement: Governor Bo Helle visited the quarter., actor: Governor Bo Helle}\n"
            ),
            Example(
                "- {source: a, statement: Police cleared the camp together with soldiers., actor: police}\n"
                "- {source: b, statement: Soldiers cleared the camp., actor: soldiers}\n"
            ),
            Example(
                "- {source: a, statement: GAB decoded the virus., actor: GAB}\n"
                "- {source: b, statement: The Gorne Academy decoded the virus., actor: Gorne Academy of Biology}\n"
            ),
            Example(
                "- {source: a, statement: Goretian troops shelled Ruvo., actor: Goretian troops}\n"
                "- {source: b, statement: Sadovian troops shelled Belmar., actor: Sadovian troops}\n"
            ),
            Example(
                "- {source: a, statement: Sweden is sending five more ships., actor: Sweden, count: five ships}\n"
                "- {source: b, statement: Norway then sent three more ships., actor: Norway, count: three ships}\n"
            ),
            Example(
                "- {source: a, statement: Eva Dahl said that the street had voted., actor: Eva Dahl}\n"
                "- {source: b, statement: Bo Helle declared that the street had voted., actor: Bo Helle}\n"
            ),
            Example(
                "- {source: a, statement: Sweden offered to send two teams., actor: Sweden}\n"
                "- {source: b, statement: Norway offered to send two teams., actor: Norway}\n"
            ),
            Example(
                "- {source: a, statement: Swedish troops shelled the post., actor: Sweden's army}\n"
                "- {source: b, statement: Stockholm's forces shelled the post., actor: Stockholm}\n"
            ),
        ),
        kind=Kind.PARTY,
        level=Level.CONTRADICTION,
        check=_disjoint,
    ),
    CompareRule(
        code="D402",
        name="parties-differ",
        title="Sources name more, fewer or other parties",
        explanation="The lists of parties overlap. Where one only says more, that is a matter of precision; where each "
        "names somebody that the other leaves out, or two names share a word and each has another, an editor should "
        "look.",
        flags=(
            Example(
                "- {source: a, statement: Norway and Czechia mediated., details: {mediator: [Norway, Czechia]}}\n"
                "- {source: b, statement: Norway and Finland mediated., details: {mediator: [Norway, Finland]}}\n",
                "leaves out",
            ),
            Example(
                "- {source: a, statement: Norway and Czechia mediated., actor: [Norway, Czechia]}\n"
                "- {source: b, statement: Norway mediated., actor: Norway}\n",
                "names more parties",
                level=Level.PRECISION,
            ),
        ),
        passes=(
            Example(
                "- {source: a, statement: Norway and Czechia mediated., actor: [Norway, Czechia]}\n"
                "- {source: b, statement: Czech Republic and Norway mediated., actor: [Czech Republic, Norway]}\n"
            ),
        ),
        kind=Kind.PARTY,
        level=Level.TENSION,
        check=_differing,
        needs=frozenset({"actor", "target", "details"}),
    ),
)
