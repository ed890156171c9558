"""Which claims tell what brought one event about, in whatever groups: a fire is one fact, its cause another."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from claimcheck.connected import connected
from claimcheck.lexicon.causes import ASKING, SAYING_LITTLE
from claimcheck.lexicon.concepts import MEASURES
from claimcheck.match.answers import may_answer_across
from claimcheck.match.apart import VALUES
from claimcheck.match.group import Grouping
from claimcheck.match.occasions import in_other_places, of_other_years, on_other_days
from claimcheck.match.questions import on_one_story
from claimcheck.match.words import share_a_word, word_set
from claimcheck.records.corpus import ClaimRecord
from claimcheck.records.model import Stance
from claimcheck.values.causes import cause_in, relate_causes
from claimcheck.values.events import VIOLENT, Event, kinds, read_event
from claimcheck.values.grades import of_others, ordinals
from claimcheck.values.names import Names
from claimcheck.values.relation import Relation
from claimcheck.values.words import concepts, sense, words_of

_MOST = 0.5
"""Least share of the words of the shorter of two texts that they have in common if they are of one event."""
_COMMON = 200
"""A word that more claims have for what was brought about says little of which event it is."""
_SAYING_LITTLE = frozenset(map(sense, (*ASKING, *SAYING_LITTLE)))
_SETTING = re.compile(r"(?<=\w) (?:during|amid|after|following|in the wake of|before|while|when) .*")
"""What else was going on when it happened: *deaths during the blackout* are no blackout."""
_OF_WAR = VIOLENT - {"explosion"}
"""Kinds of events that are fighting or attacks."""


class Account(NamedTuple):
    """A cause as a claim tells it, the texts that tell of its effect, and what is told of other causes."""

    cause: str
    effects: tuple[str, ...]
    beside: str = ""


@lru_cache(maxsize=16_384)
def cause_told(record: ClaimRecord) -> Account | None:
    """What a claim says, or denies, brought something about: by its fields, its statement, or what its topic asks."""
    claim = record.claim
    told = cause_in(claim.statement)
    given = (*claim.triggered_by, *claim.details.get("cause", ()))
    about = (claim.about,) if claim.about else ()
    if told:
        cause = ", ".join(given) or told.text
        return Account(cause, (told.effect, *about), told.beside)
    if given:
        return Account(", ".join(given), (claim.statement, *about))
    if claim.triggers:
        return Account(claim.statement, tuple(claim.triggers))
    asks = about and not ASKING.isdisjoint(words_of(claim.about or ""))
    return Account(claim.statement, about) if asks else None


def other_causes(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether two claims name causes that are not one, as far as words tell."""
    first, second = cause_told(a), cause_told(b)
    if first is None or second is None:
        return False
    one = share_a_word([first.cause], [second.cause], names)
    return not one and relate_causes(first.cause, second.cause) is not Relation.OVERLAPPING


def of_one_event(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether two claims tell what brought one event about, as far as can be seen."""
    first, second = cause_told(a), cause_told(b)
    if first is None or second is None:
        return False
    alike = any(_alike(x, y) for x in _effects(a, names) for y in _effects(b, names))
    return alike and not (
        on_other_days(a, b)
        or of_other_years(a, b)
        or in_other_places(a, b, names)
        or of_others(ordinals(" ".join(first.effects)), ordinals(" ".join(second.effects)))
        or _of_other_fates(first, second)
    )


def _of_other_fates(a: Account, b: Account) -> bool:
    """Whether what was brought about is that other things happened to people: a wound, a death."""
    first, second = (set(concepts(" ".join(account.effects), MEASURES)) for account in (a, b))
    return bool(first and second) and first.isdisjoint(second)


@lru_cache(maxsize=768)
def _effects(record: ClaimRecord, names: Names) -> tuple[frozenset[str], ...]:
    """The words of each text that tells of what was brought about, without those that tell of its cause."""
    told = cause_told(record)
    if told is None:
        return ()
    left_out = _SAYING_LITTLE | VALUES
    texts = [
        text for text in (_SETTING.sub("", text) for text in told.effects) if not _is_of_war(read_event(text, names))
    ]
    if len(texts) < len(told.effects):
        return ()
    return tuple(words for text in texts if (words := _bare(text, names) - left_out))


def _bare(text: str, names: Names) -> frozenset[str]:
    """The words of a text without names: who it fell on tells little of what happened."""
    return frozenset(word for word in word_set(text, names) if word[0] != "@")


def _is_of_war(event: Event) -> bool:
    """Whether something is fighting or an attack, whose causes are compared by their order, or may come yet."""
    return event.imagined or bool(kinds(event) & _OF_WAR)


def _alike(a: frozenset[str], b: frozenset[str]) -> bool:
    return len(a & b) >= max(1, _MOST * min(len(a), len(b)))


def causes_of_one_event(grouping: Grouping, names: Names) -> list[list[ClaimRecord]]:
    """The claims that tell what brought one event about, for each event of which two texts tell it, in order of ids.

    They may be of several groups, where their texts are on one story (see `claimcheck.match.questions`).
    """
    told = {
        record.id: record
        for record in grouping.claims
        if record.claim.stance is not Stance.DENIES and cause_told(record) is not None
    }
    pairs = {
        (a.id, b.id)
        for group in grouping.groups
        for a, b in combinations([record for record in group.claims if record.id in told], 2)
    }
    if may_answer_across(len(grouping.points), grouping.partition.odds):
        pairs.update(_across(grouping, told, names))
    one = [(a, b) for a, b in sorted(pairs) if of_one_event(told[a], told[b], names)]
    return [[told[claim] for claim in part] for part in connected(one)]


def _across(grouping: Grouping, told: Mapping[str, ClaimRecord], names: Names) -> Iterator[tuple[str, str]]:
    """The pairs of claims of several groups that share a word for what was brought about, in texts on one story."""
    partition = grouping.partition
    point = dict(zip((record.id for record in grouping.claims), partition.point.tolist(), strict=True))
    one_story = on_one_story(grouping)
    by_word: dict[str, list[str]] = defaultdict(list)
    for claim, record in told.items():
        for word in frozenset[str]().union(*_effects(record, names)):
            by_word[word].append(claim)
    for claims in by_word.values():
        if len(claims) <= _COMMON:
            for a, b in combinations(claims, 2):
                places = point[a], point[b]
                said = partition.said.get((min(places), max(places)), True)
                if said and told[a].text != told[b].text and one_story(told[a], told[b]):
                    yield a, b
