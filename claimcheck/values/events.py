"""Events as phrases name them: who did what to whom, as far as the phrase tells."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from claimcheck.lexicon.concepts import ACTIONS
from claimcheck.lexicon.grammar import AIMED, BOUNDS, OF_SEVERAL, ONE_OF_SEVERAL, STOPWORDS
from claimcheck.lexicon.verbs import LIGHT_VERBS, TOOK_PLACE
from claimcheck.lexicon.voices import IMAGINED
from claimcheck.values.names import PARTY, PLACE, Names
from claimcheck.values.words import cut_actions, plain_words, sense

VIOLENT = frozenset({"fighting", "attack", "explosion"})
"""The widest actions that are rival descriptions of one outbreak."""
_NOBODYS = frozenset({"flood", "fire", "quake", "storm", "crash", "election"})
"""Actions that nobody does to another: a name beside them tells where (*Nepal quake*)."""
_BOUNDARIES = AIMED | BOUNDS
_OF_ANY_EVENT = LIGHT_VERBS | TOOK_PLACE
"""What can be said of any event: *took place*."""
_SAYING_NOTHING = AIMED | ONE_OF_SEVERAL | OF_SEVERAL | _OF_ANY_EVENT


class Event(NamedTuple):
    """Actions by the agents, aimed at or happening in the objects; an empty set is not told.

    ``rest`` are the words that are neither names nor actions. ``ordinals`` tell one of several such events from the
    others; an event only feared or hoped for is ``imagined``.
    """

    text: str
    actions: frozenset[str]
    agents: frozenset[str]
    objects: frozenset[str]
    rest: frozenset[str] = frozenset()
    ordinals: frozenset[str] = frozenset()
    imagined: bool = False


def read_event(text: str, names: Names, actors: Iterable[str] = (), objects: Iterable[str] = ()) -> Event:
    """Read a phrase such as *Swedish airstrikes on Oslo*; typed parties of a claim go before the phrase's own.

    The action is named before the first preposition (*end of the strikes* is an end); so are the agents, while names
    behind *on, against, in* are what it was aimed at.
    """
    words = plain_words(text)
    actions = _actions(_head(words))
    aimed = next((index for index, word in enumerate(words) if word in AIMED), len(words))
    if actions and actions <= _NOBODYS:
        aimed = 0
    agents = {name for entry in actors for name in names.party(entry).known} or _agents(words[:aimed], names)
    targets = {name for entry in objects for name in _known_anywhere(plain_words(entry), names)}
    targets = targets or {*_known_anywhere(words[aimed:], names), *_cities(words[:aimed], names)}
    return Event(
        text,
        actions,
        frozenset(agents),
        frozenset(targets),
        _rest(words, names),
        frozenset(words) & ONE_OF_SEVERAL,
        not IMAGINED.isdisjoint(words),
    )


def _known_anywhere(words: tuple[str, ...], names: Names) -> list[str]:
    return [*names.find(words, PLACE)[0], *names.find(words, PARTY)[0]]


def _rest(words: tuple[str, ...], names: Names) -> frozenset[str]:
    left = names.find(names.find(words, PARTY)[1], PLACE)[1]
    kept = (word for word, action in cut_actions(left) if action is None and word not in STOPWORDS)
    return frozenset(sense(word) for word in kept if word not in _SAYING_NOTHING)


def _cities(words: tuple[str, ...], names: Names) -> set[str]:
    """Places other than countries: *Oslo talks* were in Oslo."""
    return {name for name in names.find(words, PLACE)[0] if not names.is_country(name)}


def _agents(words: tuple[str, ...], names: Names) -> set[str]:
    """The parties named; one named by a city alone (*Oslo's attacks*) only where no other is."""
    by_city = {name for word in words if _cities((word,), names) for name in names.find((word,), PARTY)[0]}
    named = set(names.find(tuple(word for word in words if not _cities((word,), names)), PARTY)[0])
    return named or by_city


def _head(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words up to the first preposition; behind a quantity (*a week of*) the next such row."""
    start = 0
    for index, word in enumerate(words):
        if word in _BOUNDARIES:
            if any(entry in OF_SEVERAL for entry in words[start:index]) and word == "of":
                start = index + 1
                continue
            return words[start:index]
    return words[start:]


def _actions(head: tuple[str, ...]) -> frozenset[str]:
    """The narrowest actions that the words name; the last word itself where they name none."""
    found = {action for _, action in cut_actions(head) if action is not None}
    wider = {parent for action in found for parent in ACTIONS.above(action)[1:]}
    return frozenset(found - wider) or frozenset(f"~{sense(word)}" for word in head[-1:])


def known_actions(event: Event) -> frozenset[str]:
    """Its actions but for those that only a word of its own names."""
    return frozenset(action for action in event.actions if action[0] != "~")


def kinds(event: Event) -> frozenset[str]:
    """The widest actions that an event's actions belong to."""
    return frozenset(ACTIONS.above(action)[-1] for action in event.actions)


def same_event(a: Event, b: Event, names: Names) -> bool:
    """Whether two phrases name one event: like actions, somebody or somewhere in common, and nobody excluded.

    Phrases that name nobody known are one event if all other words of the one stand in the other.
    """
    if a.text == b.text and a.actions == b.actions:
        return _agree(a.agents, b.agents, names) and _agree(a.objects, b.objects, names)
    alike = any(ACTIONS.akin(x, y) for x in a.actions for y in b.actions)
    if not alike or a.ordinals != b.ordinals:
        return False
    if not (a.agents or a.objects or b.agents or b.objects):
        return bool(a.rest & b.rest) and (a.rest <= b.rest or b.rest <= a.rest)
    linked = _linked(a.agents, b.agents, names) or _linked(a.objects, b.objects, names)
    return linked and _agree(a.agents, b.agents, names) and _agree(a.objects, b.objects, names)


def signs(event: Event, names: Names) -> set[tuple[str, ...]]:
    """What an event can be known by: two that are one event (see `same_event`) have a sign in common."""
    told = {above for name in event.agents | event.objects for above in names.above(name)} or event.rest
    ordinals = " ".join(sorted(event.ordinals))
    return {(event.text,), *((kind, ordinals, word) for kind in kinds(event) for word in told)}


def _linked(a: frozenset[str], b: frozenset[str], names: Names) -> bool:
    return any(names.related(x, y) for x in a for y in b)


def _agree(a: frozenset[str], b: frozenset[str], names: Names) -> bool:
    return not a or not b or _linked(a, b, names)
