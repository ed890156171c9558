"""What a claim is put after, before or in the course of, held against another claim of the same point."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import permutations
from typing import NamedTuple

from claimcheck.discrepancy import Kind, Level
from claimcheck.lexicon.grammar import AGAIN
from claimcheck.lexicon.verbs import ENDING, STARTING
from claimcheck.match.chronology import firm, own_event
from claimcheck.match.proposition import verbatim
from claimcheck.match.words import share_a_word
from claimcheck.records.corpus import ClaimRecord
from claimcheck.rules.base import CompareRule, Example, Found, Scope
from claimcheck.rules.comparisons.facets import SAID_TWICE, Told, compare, exclusive, say
from claimcheck.rules.comparisons.points import of_one_fact
from claimcheck.rules.comparisons.view import View
from claimcheck.values.deeds import known_other_deeds, may_be_said_again
from claimcheck.values.events import Event, known_actions, read_event, same_event
from claimcheck.values.names import Names
from claimcheck.values.relation import Relation
from claimcheck.values.words import sense, words_of

_NAME = re.compile(r"\b(?!The\b|An?\b)[A-Z]\w+")


class _Order(NamedTuple):
    """The events that a claim comes after, before, and in the course of."""

    after: tuple[Event, ...]
    before: tuple[Event, ...]
    during: tuple[Event, ...]


def _turned(view: View) -> Iterator[Found]:
    """Claims of one point of which one puts after it what the other puts before it."""
    told = []
    for record in view.claims:
        claim = record.claim
        texts = (*claim.after, *claim.triggered_by), (*claim.before, *claim.triggers), claim.during
        if any(texts):
            order = _Order(*(tuple(read_event(text, view.names) for text in part) for part in texts))
            parts = zip(_Order._fields, order, strict=True)
            text = ", ".join(f"{word} {event.text}" for word, events in parts for event in events)
            told.append(Told(record, order, text))

    def relate(a: Told[_Order], b: Told[_Order]) -> Relation:
        opposed = _opposed(a.value, b.value, view.names)
        if firm(a.record) and firm(b.record) and opposed and _in_chronology(a.record, b.record, view.names):
            return Relation.INCOMPARABLE  # the whole chronology tells (D602)
        if AGAIN & set(words_of(a.record.claim.statement)) != AGAIN & set(words_of(b.record.claim.statement)):
            return Relation.INCOMPARABLE  # it was done before, and once more after
        once = view.told_once(a.record, b.record) and _opposed_in_like_words(a.value, b.value, view.names)
        inside = _inside_and_outside(a.record, b.record, view.names)
        return Relation.DISJOINT if once or opposed or inside else Relation.SAME

    for comparison in compare(told, of_one_fact(relate, view)):
        for found in exclusive("order", comparison, view):
            pairs = list(comparison.pairs(Relation.DISJOINT))
            if all(may_be_said_again(told.record.claim.statement) for pair in pairs for told in pair):
                yield found._replace(level=Level.TENSION, why=f"{say(comparison.rivals)}: {SAID_TWICE}.")
            elif all(known_other_deeds(a.record.claim.statement, b.record.claim.statement) for a, b in pairs):
                why = f"{say(comparison.rivals)}: it may be two things that were done."
                yield found._replace(level=Level.TENSION, why=why)
            else:
                yield found


def _in_chronology(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether the order of all events has two claims at one event, and they don't merely repeat each other's words."""
    return same_event(own_event(a, names), own_event(b, names), names) and not verbatim(a, b)


def _opposed(a: _Order, b: _Order, names: Names) -> bool:
    """Whether an event stands only before the one and only after the other."""
    return any(
        _stands(event, later.before, names)
        and not _stands(event, earlier.before, names)
        and not _stands(event, later.after, names)
        for earlier, later in permutations((a, b))
        for event in earlier.after
    )


def _inside_and_outside(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether the one comes in the course of an event, and the other before it or after it.

    What comes after its beginning, or before its end, may come in its course, and so may what it set off.
    """
    for inside, outside in permutations((a.claim, b.claim)):
        after = [text for text in outside.after if not _at_its(STARTING, text)]
        before = [text for text in outside.before if not _at_its(ENDING, text)]
        also = (*inside.after, *inside.before, *outside.during)
        beyond, within = ([read_event(text, names) for text in texts] for texts in ((*after, *before), also))
        events = (read_event(text, names) for text in inside.during)
        if any(_stands(event, beyond, names) and not _stands(event, within, names) for event in events):
            return True
    return False


def _stands(event: Event, events: Sequence[Event], names: Names) -> bool:
    return any(same_event(event, other, names) for other in events)


def _at_its(bounds: frozenset[str], text: str) -> bool:
    return not bounds.isdisjoint(map(sense, words_of(text)))


def _opposed_in_like_words(a: _Order, b: _Order, names: Names) -> bool:
    """Whether what one has only as before it and the other only as after it shares a word, and has no other names."""
    return any(
        not (x.before or y.after)
        and any(
            share_a_word([first.text], [then.text], names)
            and bool(known_actions(first)) == bool(known_actions(then))  # a vote of confidence is not its question
            and not _have_other_names(first.text, then.text)
            for first in x.after
            for then in y.before
        )
        for x, y in ((a, b), (b, a))
    )


def _have_other_names(a: str, b: str) -> bool:
    """Whether two events are told by names, and none is the other's: *the summit in Riga*, *in Vilnius*."""
    first, second = (frozenset(_NAME.findall(text)) for text in (a, b))
    return bool(first and second) and first.isdisjoint(second)


RULES = (
    CompareRule(
        code="D603",
        name="order-turned",
        title="Of one point, one source puts before it what another puts after it",
        explanation="Two claims on one point name one event as what came before, and as what came after; or one puts "
        "it in the course of what the other puts it before or after. Where the order of all events (D602) tells it, "
        "it is told there.",
        flags=(
            Example(
                "- {source: a, statement: A raid may bring talks., certainty: possible, triggers: new talks}\n"
                "- {source: b, statement: A raid may bring talks., certainty: possible, triggered_by: new talks}\n",
                "before new talks; b says after new talks",
                level=Level.TENSION,
            ),
            Example(
                "- {source: a, statement: The alarm was off before the robbers came in., before: the robbers came in}\n"
                "- {source: b, statement: Somebody cut the alarm later., after: entry of the robbers}\n",
                "before the robbers came in; b says after entry of the robbers",
            ),
            Example(
                "- {source: a, statement: The owner sold his shares before the losses were made public., "
                "before: the losses were made public}\n"
                "- {source: b, statement: The owner got rid of his shares once the losses had become public., "
                "after: the losses had become public}\n",
                "before the losses were made public; b says after the losses had become public",
            ),
            Example(
                "- {source: a, statement: The guard fell asleep during the night watch., during: the night watch}\n"
                "- {source: b, statement: The guard fell asleep before the night watch., before: the night watch}\n",
                "a says during the night watch; b says before the night watch",
            ),
        ),
        passes=(
            Example(
                "- {source: a, statement: The guard fell asleep during the talks., during: the talks in Oslo}\n"
                "- {source: b, statement: The guard fell asleep in the talks., after: the Oslo talks began}\n"
            ),
            Example(
                "- {source: a, statement: Police fired shots during the march., during: the march}\n"
                "- {source: b, statement: Police fired shots over the march., triggered_by: the march}\n"
            ),
            Example(
                "- {source: a, statement: The minister met the union before the vote on the port., "
                "before: the vote on the port}\n"
                "- {source: b, statement: The minister met the union again after the vote on the port., "
                "after: the vote on the port}\n"
            ),
            Example(
                "- {source: a, statement: A raid may bring talks., certainty: possible, triggers: new talks}\n"
                "- {source: b, statement: A raid may bring talks., certainty: possible, triggered_by: old grudges}\n"
            ),
        ),
        kind=Kind.ORDER,
        level=Level.CONTRADICTION,
        check=_turned,
        needs=frozenset({"after", "before", "during", "triggers", "triggered_by"}),
        scope=Scope.POINT,
    ),
)
