"""Who says so: another speaker, one made into many, a speaker left out, and through whom the sources have it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from claimcheck.discrepancy import Kind, Level
from claimcheck.lexicon.concepts import ROLES
from claimcheck.lexicon.voices import SPEECH
from claimcheck.match.proposition import speaker_words, verbatim
from claimcheck.records.corpus import ClaimRecord
from claimcheck.records.model import Stance
from claimcheck.rules.base import CompareRule, Example, Found, Scope
from claimcheck.rules.comparisons.facets import Comparison, Told
from claimcheck.rules.comparisons.points import (
    graded,
    likeness_of_points,
    told_otherwise,
    undated_words,
)
from claimcheck.rules.comparisons.view import View
from claimcheck.rules.comparisons.voice import hedged, of_one_work, retold
from claimcheck.values.names import UNNAMED, Names, Party
from claimcheck.values.parties import meet, relate_parties
from claimcheck.values.relation import Relation
from claimcheck.values.words import words_of

_OWN_VOICE = "its own voice"
_ONE_SAYING = 0.75
"""Least likeness of two statements that are one saying, whoever is credited with it."""
_MANY = frozenset(word for word in ROLES.words if word.endswith("s") and word[:-1] in ROLES.words)
_ONE = frozenset(word[:-1] for word in _MANY)
"""Roles as told of several, and of one."""
_HOLLOW = frozenset({"media", "official", "analyst", "spokesperson"})
"""Roles in which anybody may speak: by themselves they name nobody."""


class Credit(NamedTuple):
    """Whom a claim is credited to, those among them that name somebody in particular, and how it reads."""

    parties: tuple[Party, ...]
    named: tuple[Party, ...]
    text: str

    @property
    def own(self) -> bool:
        """Whether the article says it in its own voice."""
        return not self.parties


def _credit(record: ClaimRecord, names: Names) -> Credit:
    """Read whom a claim is credited to."""
    parties = tuple(names.party(text) for text in record.claim.attributed_to)
    named = tuple(party for party in parties if party.text != UNNAMED and not _hollow(party))
    return Credit(parties, named, ", ".join(record.claim.attributed_to) or _OWN_VOICE)


def _hollow(party: Party) -> bool:
    """Whether it names nobody in particular: *officials*, *diplomatic sources*, *unnamed*."""
    if party.known:
        return False
    return bool(party.roles & _HOLLOW and not any(word[:1].isupper() for word in party.text.split()[1:])) or not (
        party.roles or any(map(str.isupper, party.text))
    )


def _judge(a: Told[Credit], b: Told[Credit], view: View) -> Relation:
    first, second = a.value, b.value
    if first.own and second.own:
        return Relation.SAME
    if first.own or second.own:
        return _left_out(*((b, a) if first.own else (a, b)), view)
    if bool(first.named) != bool(second.named):
        return _unnamed(*((a, b) if first.named else (b, a)), view.names)
    if first.named:
        return _others(a, b, view)
    numbers = {_number(first), _number(second)}
    return Relation.DISJOINT if numbers == {"one", "many"} else Relation.SAME


def _left_out(credited: Told[Credit], own: Told[Credit], view: View) -> Relation:
    """What it means that one says in its own voice what the other credits to somebody."""
    same = verbatim(own.record, credited.record)
    if not same and (_tells_of(own.record, credited.record, view.names) or hedged(own.record)):
        return Relation.INCOMPARABLE
    alleged = credited.record.claim.voice in (Stance.ALLEGES, Stance.DENIES)
    return Relation.DISJOINT if alleged or retold(credited.record, own.record, view) else Relation.OVERLAPPING


def _tells_of(own: ClaimRecord, credited: ClaimRecord, names: Names) -> bool:
    """Whether a claim without a speaker names the other's in its statement: the speech itself is told."""
    speaker = speaker_words(credited, names)
    told = undated_words(own, names) | frozenset(
        word
        for text in own.claim.actor
        for word in names.party(text).words | {f"@{x}" for x in names.party(text).known}
    )
    if speaker.isdisjoint(told):
        return False
    speaks = any(word in SPEECH for word in words_of(own.claim.statement))
    return speaks or speaker.isdisjoint(undated_words(credited, names))


def _unnamed(named: Told[Credit], other: Told[Credit], names: Names) -> Relation:
    """One names the speaker, the other leans on sources, analysts, officials, or nobody."""
    if meet(named.value.named, other.value.parties, names):
        return Relation.OVERLAPPING
    many = _number(other.value) == "many" and any(_person(party) for party in named.value.named)
    return Relation.DISJOINT if many or UNNAMED in other.record.claim.attributed_to else Relation.OVERLAPPING


def _person(party: Party) -> bool:
    """Whether it is somebody by name: several capitalised words, without a role, that name no country or body."""
    words = party.text.split()
    return not party.roles and len(words) > 1 and all(word[:1].isupper() for word in words)


def _number(told: Credit) -> str:
    """Whether one or many speak, where the words tell."""
    words = {word for party in told.parties for word in words_of(party.text)}
    if len(told.parties) > 1 or words & _MANY:
        return "many"
    return "one" if words & _ONE else ""


def _others(a: Told[Credit], b: Told[Credit], view: View) -> Relation:
    """How two lists of named speakers relate; that others say much the same elsewhere is no difference."""
    rows = [[relate_parties(x, y, view.names) for y in b.value.named] for x in a.value.named]
    if not any(relation.meets for row in rows for relation in row):
        known = all(relation is Relation.DISJOINT for row in rows for relation in row)
        if verbatim(a.record, b.record) and not _may_be_one(a.value, b.value):
            return Relation.DISJOINT
        one = of_one_work(a.record, b.record, view) or likeness_of_points(a.record, b.record, view.names) >= _ONE_SAYING
        return Relation.DISJOINT if known and one else Relation.INCOMPARABLE
    if {_number(a.value), _number(b.value)} == {"one", "many"}:
        return Relation.DISJOINT
    if len(rows) == len(rows[0]) and all(Relation.SAME in row for row in rows):
        return Relation.SAME
    same_body = all(x.known == y.known for x in a.value.named for y in b.value.named)
    return Relation.SAME if same_body and not _roles_differ(a, b) else Relation.OVERLAPPING


def _may_be_one(a: Credit, b: Credit) -> bool:
    """Whether one is told by his post alone and the other by his name: it may be the same person."""
    posts = [all(party.roles and not any(map(str.isupper, party.text)) for party in credit.named) for credit in (a, b)]
    return posts[0] != posts[1]


def _roles_differ(a: Told[Credit], b: Told[Credit]) -> bool:
    first, second = ({party.roles for party in telling.value.named} for telling in (a, b))
    return first != second


def _phrase(value: str, one: bool) -> str:
    verb = "says so" if value == _OWN_VOICE else "has it from"
    if not one:
        verb = "say so" if value == _OWN_VOICE else "have it from"
    return f"{verb} in {'its' if one else 'their'} own voice" if value == _OWN_VOICE else f"{verb} {value}"


@lru_cache(maxsize=1)
def _graded(view: View) -> list[tuple[Level, Comparison[Credit]]]:
    told = [Told(record, (entry := _credit(record, view.names)), entry.text) for record in view.claims]
    return list(graded(told, lambda a, b: _judge(a, b, view), view))


def _changed(view: View) -> Iterator[Found]:
    endings = {Level.TENSION: "one claim, and not the same who answers for it"}
    yield from told_otherwise("attributed_to", _graded(view), _phrase, endings)


def _less_exact(view: View) -> Iterator[Found]:
    endings = {Level.PRECISION: "one tells less of who says so, or leaves it out"}
    yield from told_otherwise("attributed_to", _graded(view), _phrase, endings)


RULES = (
    CompareRule(
        code="D801",
        name="speakers-differ",
        title="Sources credit one claim to different speakers",
        explanation="What one source calls an allegation another says in its own voice; one claim is credited to "
        "somebody else; one official has become several, or several one; of two texts of one origin one leaves the "
        "speaker out. A claim in which the speech itself is told names its speaker in the statement, and a hedge may "
        "stand for *reportedly*.",
        flags=(
            Example(
                "- {source: a, statement: The dam burst at noon., attributed_to: Oslo, stance: alleges}\n"
                "- {source: b, statement: The dam burst at noon.}\n",
                "a has it from Oslo; b says so in its own voice",
            ),
            Example(
                "- {source: a, statement: The dam will not hold., attributed_to: a Swedish official}\n"
                "- {source: b, statement: The dam will not hold., attributed_to: Swedish officials}\n",
                "a has it from a Swedish official",
            ),
            Example(
                "- {source: a, statement: The dam will not hold., attributed_to: Denmark}\n"
                "- {source: b, statement: The dam will not hold., attributed_to: Sweden}\n",
                "a has it from Denmark; b has it from Sweden",
            ),
        ),
        passes=(
            Example(
                "- {source: a, statement: The dam will not hold., attributed_to: Stockholm}\n"
                "- {source: b, statement: The dam will not hold., attributed_to: Sweden}\n"
            ),
            Example(
                "- {source: a, statement: Sweden warned of floods., actor: Sweden}\n"
                "- {source: b, statement: Floods may come., attributed_to: Sweden, certainty: possible}\n"
            ),
        ),
        kind=Kind.ATTRIBUTION,
        level=Level.TENSION,
        check=_changed,
        needs=frozenset({"attributed_to"}),
        scope=Scope.POINT,
    ),
    CompareRule(
        code="D802",
        name="speakers-more-or-less-exact",
        title="Sources tell more or less of who says so",
        explanation="One source credits analysts, media or sources where another speaks in its own voice, or names a "
        "body where another names one of its people.",
        flags=(
            Example(
                "- {source: a, statement: The dam burst at noon., attributed_to: media reports}\n"
                "- {source: b, statement: The dam burst at noon.}\n",
                "a has it from media reports",
            ),
        ),
        passes=(
            Example(
                "- {source: a, statement: The dam burst at noon., attributed_to: media reports}\n"
                "- {source: b, statement: The mayor spoke at noon.}\n"
            ),
        ),
        kind=Kind.ATTRIBUTION,
        level=Level.PRECISION,
        check=_less_exact,
        needs=frozenset({"attributed_to"}),
        scope=Scope.POINT,
    ),
)
