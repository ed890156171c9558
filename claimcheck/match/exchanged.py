"""Claims that tell one deed with its doer and whom it fell on exchanged: *A shelled B*, *B shelled A*.

Mostly both may have done it to each other. Of some deeds only one of the two can hold (*A beat B*), some are one deed
of both (*A met B*), and some are told from either side (*A lent it to B*, *B borrowed it from A*).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import zip_longest

from claimcheck.lexicon.kinds import KINDS
from claimcheck.lexicon.verbs import AUXILIARIES, BY_BLOWS, LOSING_TO, MUTUAL, NOT_BOTH_WAYS, OF_A_THING
from claimcheck.match.apart import each_another_figure
from claimcheck.match.doers import begin_one, besides_doers, doers, speaks_of
from claimcheck.match.occasions import on_other_days
from claimcheck.records.corpus import ClaimRecord
from claimcheck.values.deeds import in_the_past
from claimcheck.values.names import Names
from claimcheck.values.parties import share_a_party
from claimcheck.values.words import action_or_sense, concepts, sense, words_of

_LOSING = sense(LOSING_TO[0]), LOSING_TO[1]


@lru_cache(maxsize=256)
def exchanged(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether of two claims the doer of each is whom the other has it fall on."""
    x, y = doers(a), doers(b)
    if not (x and y) or x == y or share_a_party(x, y, names):
        return False
    return _falls_on(a, y, names) and _falls_on(b, x, names)


def two_deeds(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether two claims tell what two parties did to each other, so that both may hold; nobody says they are one."""
    said = a.claim.same_as or b.claim.same_as
    return not said and told_of_each_other(a, b, names) and not excluded_both_ways(a, b)


def excluded_both_ways(a: ClaimRecord, b: ClaimRecord) -> bool:
    """Whether of a deed that both claims tell only one of the two can be the doer, and nothing shows that it was done
    twice: *beat*, *opened fire first*.
    """
    deeds = _deeds_in_common(a, b)
    if all(_from_other(x, y) for x, y in ((a, b), (b, a))):  # *bought gas from Norway*, and not Norway
        deeds -= _TRADED
    if any(concepts(party, KINDS) for record in (a, b) for party in doers(record)):  # police may beat rioters
        deeds -= _BEATEN
    one_sided = begin_one(a, b) or not _NOT_BOTH_WAYS.isdisjoint(deeds)
    one_day = bool(a.claim.date and b.claim.date) and not on_other_days(a, b)
    again = on_other_days(a, b) or (not one_day and each_another_figure(a.claim.statement, b.claim.statement))
    return one_sided and not again


def told_of_each_other(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether two claims tell one deed with its parties exchanged, and not one that both did (*met*)."""
    if not exchanged(a, b, names):
        return False
    deeds = _deeds_in_common(a, b)
    return bool(deeds) and _MUTUAL.isdisjoint(deeds)


def _deeds_in_common(a: ClaimRecord, b: ClaimRecord) -> frozenset[str]:
    """The verbs that both statements have; one in the present has no form of its own, but may be the other's."""
    (told, verbs), (others, their_verbs) = _told(a.claim.statement), _told(b.claim.statement)
    return (verbs & others) | (their_verbs & told) if verbs or their_verbs else told & others


def _from_other(record: ClaimRecord, other: ClaimRecord) -> bool:
    """Whether a claim tells that something came *from* the other's doer."""
    statement = record.claim.statement
    return any(re.search(rf"\bfrom (?:the )?{re.escape(party)}\b", statement) for party in doers(other))


@lru_cache(maxsize=256)
def _told(statement: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words of a statement as they count, and those of them that are verbs in the past; *took over* is one."""
    words = words_of(statement)
    counted = [_counted(word, after) for word, after in zip_longest(words, words[1:], fillvalue="")]
    verbs = (told for word, told in zip(words, counted, strict=True) if in_the_past(word) and word not in AUXILIARIES)
    return frozenset(counted), frozenset(verbs)


def _counted(word: str, after: str = "") -> str:
    told = action_or_sense(word)
    return f"{told} {after}" if after == "over" or (told, after) == _LOSING else told


def _falls_on(record: ClaimRecord, parties: Sequence[str], names: Names) -> bool:
    """Whether a claim has some of the parties as its target, or speaks of it besides its doers."""
    if share_a_party(record.claim.target, parties, names):
        return True
    beside = names.party(besides_doers(record)).known
    return any(
        speaks_of(record, party) or any(names.related(x, y) for x in names.party(party).known for y in beside)
        for party in parties
    )


_MUTUAL, _NOT_BOTH_WAYS = (frozenset(_counted(*words.split("_")) for words in told) for told in (MUTUAL, NOT_BOTH_WAYS))
_BEATEN, _TRADED = (frozenset(map(_counted, words)) for words in (BY_BLOWS, OF_A_THING))
