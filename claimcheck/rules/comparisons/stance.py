"""Whether it is so at all: what some say or allege and others deny."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.connected import connected
from claimcheck.discrepancy import Kind, Level, Side
from claimcheck.lexicon.verbs import BIDDING
from claimcheck.match.causes import other_causes
from claimcheck.match.chronology import own_event
from claimcheck.match.occasions import of_other_years
from claimcheck.match.proposition import SPOKEN, likeness
from claimcheck.match.words import tokens, word_set
from claimcheck.records.corpus import ClaimRecord
from claimcheck.records.model import Stance
from claimcheck.rules.base import CompareRule, Example, Found, Scope
from claimcheck.rules.comparisons.chronology import rivalries
from claimcheck.rules.comparisons.view import View
from claimcheck.rules.comparisons.voice import denies, hedged, same_speaker, speakers
from claimcheck.values.deeds import only_offered, ruled_out_beside
from claimcheck.values.events import VIOLENT, Event, kinds, same_event
from claimcheck.values.grades import negated, other_answers
from claimcheck.values.names import Names
from claimcheck.values.parties import meet, share_a_party
from claimcheck.values.subjects import ruled_out
from claimcheck.values.words import cut_actions, words_of

_SAME_STATEMENT, _OF_ONE_FACT = 0.25, 0.1
"""Least likeness of a denied statement and what it is set against; where each text tells the fact once."""


def _denied(view: View) -> Iterator[Found]:
    """Each denial with what it denies; denials of one thing are reported together."""
    others = [record for record in view.claims if not denies(record)]
    pairs = [(denial, other) for denial in view.claims if denies(denial) for other in _affirming(denial, others, view)]
    for claims in map(set, connected((denial.id, other.id) for denial, other in pairs)):
        part = [pair for pair in pairs if pair[0].id in claims]
        denials = sorted({pair[0].id: pair[0] for pair in part}.values(), key=lambda record: record.id)
        against = sorted({pair[1].id: pair[1] for pair in part}.values(), key=lambda record: record.id)
        found = _weight(part, view.names)
        if found is None:
            continue
        ending = _ENDINGS[found]
        sides = (_side("denied", denials), _side("affirmed", against))
        bare = [record for record in denials if SPOKEN.isdisjoint(tokens(record.claim.statement, view.names))]
        why = f"That {_clause(bare or against)} is {_who(denials)} and {_who(against)}: {ending}."
        yield Found("stance", found, sides, why)


_Pair = tuple[ClaimRecord, ClaimRecord]
_ENDINGS = {
    Level.CONTRADICTION: "one speaker cannot mean both",
    Level.DISPUTE: "they cannot both be right",
    Level.PRECISION: "one source tells both sides, another leaves one out",
}


def _weight(part: Sequence[_Pair], names: Names) -> Level | None:
    """What a denial and what it is set against amount to; nothing where every source tells of both."""
    if any(same_speaker(a, b, names) for a, b in part):
        return Level.CONTRADICTION
    denying, affirming = ({pair[side].source for pair in part} for side in (0, 1))
    if any(
        other.source not in denying and (denial.source not in affirming or not speakers(other, names))
        for denial, other in part
        if denial.source != other.source
    ):
        return Level.DISPUTE
    return Level.PRECISION if denying != affirming else None


def _affirming(denial: ClaimRecord, others: Sequence[ClaimRecord], view: View) -> Iterator[ClaimRecord]:
    """Of each source the claims that are likest to what is denied, if they are like enough."""
    alike = {
        other.id: likeness(denial, other, view.names)
        for other in others
        if (view.one_proposition(denial, other) or view.may_be_one(denial, other))
        and _bids(denial) <= _bids(other)
        and negated(other.claim.statement) == negated(denial.claim.statement)
        and not _other_object(denial, other, view.names)
        and not other_answers(denial.claim.statement, other.claim.statement)
        and not of_other_years(denial, other)
        and not other_causes(denial, other, view.names)
        and not only_offered(other.claim.statement, denial.claim.statement)
        and not _rules_out(other, denial, view.names)
        and not _denies_more(denial, other)
    }
    for other in others:
        rivals = [alike[x.id] for x in others if x.id in alike and x.source == other.source]
        least = _OF_ONE_FACT if view.told_once(denial, other) else _SAME_STATEMENT
        if alike.get(other.id, 0.0) >= max(least, *rivals, 0.0):
            yield other


def _denied_by_the_named(view: View) -> Iterator[Found]:
    """Somebody denies one account of what set things off, and the rival account has him doing it."""
    nodes = view.chronology.nodes
    denials = [record for record in view.claims if denies(record)]
    for rivalry in rivalries(view.chronology, view.names):
        for first, second in rivalry.pairs:
            for cause, other in ((first, second), (second, first)):
                denied = [record for record in denials if _denies_node(record, nodes[cause], view.names)]
                against = [
                    record for record in view.claims if denied and _names_denier(record, nodes[other], denied, view)
                ]
                if against:
                    why = (
                        f"That {_clause(denied)} is {_who(denied)}; that {_clause(against)} is {_who(against)}: "
                        "they cannot both be right."
                    )
                    sides = (_side("denied", denied), _side("affirmed", against))
                    yield Found("stance", Level.DISPUTE, sides, why)


def _denies_node(record: ClaimRecord, node: Sequence[Event], names: Names) -> bool:
    event = own_event(record, names)
    return any(same_event(event, other, names) for other in node)


def _names_denier(record: ClaimRecord, node: Sequence[Event], denied: Sequence[ClaimRecord], view: View) -> bool:
    """Whether a claim of the rival account says outright that one of the deniers did it."""
    if denies(record) or hedged(record) or not record.claim.actor:
        return False
    event = own_event(record, view.names)
    if not (kinds(event) & VIOLENT) or not any(same_event(event, other, view.names) for other in node):
        return False
    actors = [view.names.party(text) for text in record.claim.actor]
    told = event.actions & {action for _, action in cut_actions(words_of(record.claim.statement))}
    return bool(told) and any(
        meet(actors, speakers(denial, view.names), view.names) for denial in denied if denial.source != record.source
    )


def _bids(record: ClaimRecord) -> bool:
    """Whether a statement tells of a bidding: who denies that he *ordered schools to close* denies no closing."""
    return not BIDDING.isdisjoint(words_of(record.claim.statement))


def _rules_out(record: ClaimRecord, denial: ClaimRecord, names: Names) -> bool:
    """Whether a claim rules out itself what is denied: *is sad but not angry*."""
    denied = word_set(denial.claim.statement, names)
    return any(not denied.isdisjoint(word_set(text, names)) for text in ruled_out(record.claim.statement))


def _denies_more(denial: ClaimRecord, other: ClaimRecord) -> bool:
    """Whether what is denied is that it was so *and not* otherwise, of which the other claim tells nothing."""
    return bool(ruled_out_beside(denial.claim.statement)) and not ruled_out_beside(other.claim.statement)


def _other_object(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether both name whom it fell on, and not the same."""
    mine, yours = a.claim.target, b.claim.target
    return bool(mine and yours) and not share_a_party(mine, yours, names)


def _side(value: str, records: Sequence[ClaimRecord]) -> Side:
    return Side(value, tuple(record.id for record in records))


def _who(records: Sequence[ClaimRecord]) -> str:
    """*denied by Sweden (b)*, one entry for each speaker."""
    verbs = {
        Stance.DENIES: "denied",
        Stance.ALLEGES: "alleged",
        Stance.REPORTS: "said",
        Stance.ASSERTS: "stated",
    }
    entries: dict[str, list[str]] = {}
    for record in records:
        speaker = " and ".join(record.claim.attributed_to) or "the article itself"
        entries.setdefault(f"{verbs[record.claim.voice]} by {speaker}", []).append(record.source)
    return ", ".join(f"{entry} ({', '.join(sorted(set(sources)))})" for entry, sources in entries.items())


def _clause(records: Sequence[ClaimRecord]) -> str:
    """The statement of the claim that tells most, the shortest of such, to stand behind *that*."""
    fullest = min(records, key=lambda record: (-_fullness(record), len(record.claim.statement), record.id))
    return _lowered(fullest.claim.statement.strip().rstrip("."))


def _fullness(record: ClaimRecord) -> int:
    claim = record.claim
    return sum(map(bool, (claim.date, claim.place, claim.actor, claim.triggers, claim.triggered_by)))


def _lowered(text: str) -> str:
    first, _, rest = text.partition(" ")
    return f"{first.lower()} {rest}" if first in ("The", "A", "An", "It", "In", "On", "There", "They") else text


RULES = (
    CompareRule(
        code="D501",
        name="denied",
        title="What one affirms, another denies",
        explanation="One claim of the fact is a denial and another says, reports or alleges it. Between different "
        "speakers that is a dispute; one speaker who is credited with both is a contradiction between the sources. A "
        "source that tells of both sides leaves nothing open, and one that leaves a side out says less.",
        flags=(
            Example(
                "- {source: a, statement: Sweden was behind the blasts., attributed_to: Oslo, stance: alleges}\n"
                "- {source: b, statement: Sweden was behind the blasts., attributed_to: Stockholm, stance: denies}\n",
                "denied by Stockholm",
                level=Level.DISPUTE,
            ),
            Example(
                "- {source: a, statement: The captain had been drinking., attributed_to: his lawyer, stance: denies}\n"
                "- {source: b, statement: The skipper had been drinking., attributed_to: police, stance: alleges}\n",
                "denied by his lawyer",
                level=Level.DISPUTE,
            ),
            Example(
                "- {source: a, statement: Hydra ignored warnings on dams., attributed_to: Hydra, stance: denies}\n"
                "- {source: b, statement: Hydra disregarded warnings., attributed_to: Eva Dahl, stance: alleges}\n",
                "denied by Hydra",
                level=Level.DISPUTE,
            ),
            Example(
                "- {source: a, statement: Sweden was behind the blasts., attributed_to: Oslo, stance: alleges}\n"
                "- {source: b, statement: Sweden was behind the blasts., attributed_to: Oslo, stance: alleges}\n"
                "- {source: b, statement: Sweden was behind the blasts., attributed_to: Stockholm, stance: denies}\n",
                "one source tells both sides",
                level=Level.PRECISION,
            ),
            Example(
                "- {source: a, statement: Sweden was behind the blasts., attributed_to: unnamed, stance: alleges}\n"
                "- {source: b, statement: Sweden was behind the blasts., attributed_to: Oslo, stance: alleges}\n"
                "- {source: b, statement: Sweden was behind the blasts., attributed_to: Stockholm, stance: denies}\n",
                "alleged by unnamed (a)",
                level=Level.DISPUTE,
            ),
        ),
        passes=(
            Example(
                "- {source: a, statement: A brake fault was reported and not repaired., stance: denies, "
                "attributed_to: the firm}\n"
                "- {source: b, statement: A brake fault was reported on 11 June., attributed_to: the firm}\n"
            ),
            Example(
                "- {source: a, statement: Eva Dahl resigned., attributed_to: Eva Dahl, stance: denies}\n"
                "- {source: b, statement: Eva Dahl has offered to resign., attributed_to: two people at the bank}\n"
            ),
            Example(
                "- {source: a, statement: Sweden was behind the blasts., attributed_to: Oslo, stance: alleges}\n"
                "- {source: b, statement: Sweden was behind the blasts., attributed_to: analysts}\n"
            ),
            Example(
                "- {source: a, statement: Sweden was behind the blasts., attributed_to: Oslo, stance: alleges}\n"
                "- {source: a, statement: Sweden was behind the blasts., attributed_to: Stockholm, stance: denies}\n"
            ),
        ),
        kind=Kind.STANCE,
        level=Level.CONTRADICTION,
        check=_denied,
        needs=frozenset({"stance"}),
    ),
    CompareRule(
        code="D502",
        name="denied-by-the-named",
        title="Somebody denies what a rival account has him doing",
        explanation="Sources differ on what set events off (D601), one of them quotes a denial of its account, and "
        "another's account names the denier as the one who did it.",
        flags=(
            Example(
                "- {source: a, statement: Sweden launched air strikes on Oslo., about: Swedish air strikes on Oslo, "
                "actor: Sweden, triggers: Norwegian attacks on Sweden}\n"
                "- {source: b, statement: Explosions in Oslo set off Norwegian attacks., about: Explosions in Oslo, "
                "triggers: Norwegian attacks on Sweden}\n"
                "- {source: b, statement: Sweden was behind the explosions in Oslo., about: Explosions in Oslo, "
                "actor: Sweden, attributed_to: Sweden, stance: denies}\n",
                "denied by Sweden (b)",
            ),
        ),
        passes=(
            Example(
                "- {source: a, statement: Sweden launched air strikes on Oslo., about: Swedish air strikes on Oslo, "
                "actor: Sweden, triggers: Norwegian attacks on Sweden}\n"
                "- {source: b, statement: Sweden was behind the fire in Bergen., about: Fire in Bergen, "
                "actor: Sweden, attributed_to: Sweden, stance: denies}\n"
            ),
        ),
        kind=Kind.STANCE,
        level=Level.DISPUTE,
        check=_denied_by_the_named,
        scope=Scope.ALL,
    ),
)
