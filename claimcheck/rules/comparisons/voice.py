"""Who is speaking: from it follows what it means that two claims cannot both be right."""

from __future__ import annotations

from claimcheck.discrepancy import Level
from claimcheck.records.corpus import ClaimRecord
from claimcheck.records.model import Certainty, Stance
from claimcheck.rules.comparisons.view import View
from claimcheck.values.deeds import is_to_come
from claimcheck.values.names import UNNAMED, Names, Party
from claimcheck.values.parties import relate_parties
from claimcheck.values.relation import Relation

_GENERIC = frozenset({"media"})
"""Roles in which an article leans on nobody in particular."""


def speakers(record: ClaimRecord, names: Names) -> tuple[Party, ...]:
    """Whom the article credits by name or role; none where it speaks in its own voice, or of *media reports*, for which
    it answers itself; nobody who is not named, either (see `own_voice`).
    """
    parties = (names.party(text) for text in record.claim.attributed_to if text != UNNAMED)
    return tuple(party for party in parties if party.known or party.other or party.roles - _GENERIC)


def own_voice(record: ClaimRecord, names: Names) -> bool:
    """Whether the article answers for the claim itself: it names no speaker, nor says that there is one (*reportedly*).

    Of somebody who is not named it isn't known that he is one with any other speaker.
    """
    return UNNAMED not in record.claim.attributed_to and not speakers(record, names)


def same_speaker(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether two claims are credited to one speaker."""
    return any(relate_parties(x, y, names) is Relation.SAME for x in speakers(a, names) for y in speakers(b, names))


def hedged(record: ClaimRecord, other: ClaimRecord | None = None) -> bool:
    """Whether a claim leaves room: uncertain, conditional, a plan (where the other is none), or an approximate date."""
    claim = record.claim
    plan = _planned(record) and not (other and (_planned(other) or _is_undated_plan(other)))
    loose = claim.date is not None and not claim.date.firm
    return claim.certainty is not Certainty.CERTAIN or claim.condition is not None or plan or loose


def _planned(record: ClaimRecord) -> bool:
    date, published = record.claim.date, record.held.source.published
    return bool(date and published and date.moments.low >= published.moments.high)


def _is_undated_plan(record: ClaimRecord) -> bool:
    return record.claim.date is None and is_to_come(record.claim.statement)


def level(a: ClaimRecord, b: ClaimRecord, names: Names) -> Level:
    """What it means that two claims cannot both be right."""
    if hedged(a, b) or hedged(b, a):
        return Level.TENSION
    if (own_voice(a, names) and own_voice(b, names)) or same_speaker(a, b, names):
        return Level.CONTRADICTION
    return Level.DISPUTE


def denies(record: ClaimRecord) -> bool:
    """Whether the speaker says that the statement is not so."""
    return record.claim.stance is Stance.DENIES  # nobody does unless the record says so


def written_before(a: ClaimRecord, b: ClaimRecord) -> bool:
    """Whether the one's article is known to be older than the other's."""
    first, second = a.held.source.published, b.held.source.published
    return bool(first and second and first.moments.high <= second.moments.low)


def made_from(a: ClaimRecord, b: ClaimRecord) -> bool:
    """Whether the one's article was made from the other's, by its record."""
    return b.source in a.held.source.derived_from


def of_one_work(a: ClaimRecord, b: ClaimRecord, view: View) -> bool:
    """Whether one's article was made from the other's, or both from one work."""
    return frozenset((a.source, b.source)) in view.kin


def retold(a: ClaimRecord, b: ClaimRecord, view: View) -> bool:
    """Whether two claims are of one work, or of one source in two languages: the one retells the other."""
    return a.source == b.source or of_one_work(a, b, view)
