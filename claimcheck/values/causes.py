"""What a statement says brought something about: *a leaking valve caused the fire*, *the fire was due to a leak*."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from claimcheck.lexicon.causes import (
    A_CAUSE,
    BE,
    BRINGING,
    BROUGHT,
    CAUSES,
    DOWNED,
    ENDS,
    OWING,
    PARTLY,
    PUT_DOWN,
    SIGNS,
    SOLELY,
    WORDINGS,
)
from claimcheck.lexicon.grades import NEGATIONS
from claimcheck.values.counts import parse_count
from claimcheck.values.phrases import in_lower_case, listed
from claimcheck.values.relation import Relation
from claimcheck.values.words import concepts, words_of

_LISTS = {"bringing": BRINGING, "brought": BROUGHT, "downed": DOWNED, "owing": OWING, "put_down": PUT_DOWN}
_LIKELY = frozenset(SIGNS).union(max(phrase.split("_"), key=len) for phrase in chain(*_LISTS.values()))
"""Words without one of which no statement tells a cause: the longest of each phrase."""


def _needed(wording: str) -> list[frozenset[str]]:
    """Without all words of one of these a statement is not worded so."""
    own = _LIKELY.intersection(words_of(wording.replace("{cause}", A_CAUSE)))
    lists = (phrases for name, phrases in _LISTS.items() if f"{{{name}}}" in wording)
    return [
        *(frozenset({form}) for word in own for form in (word, f"{word}s")),
        *(frozenset(phrase.split("_")) for phrase in chain(*lists)),
    ]


_WORDINGS = [(_needed(wording), wording) for wording in WORDINGS]


@lru_cache(maxsize=len(WORDINGS))
def _pattern(wording: str) -> re.Pattern[str]:
    lists = {name: listed(phrases) for name, phrases in _LISTS.items() if f"{{{name}}}" in wording}
    return re.compile(wording.format(be=BE, cause=A_CAUSE, **lists))


_END = re.compile(ENDS)
"""Where what is told of a cause, or of what it brought about, ends."""
_OPENING = 3
"""Words of a cause among which a negation makes it none."""


class Cause(NamedTuple):
    """What brought something about, and what that was.

    ``beside`` is what the statement tells of other causes (*and not the wind*).
    """

    text: str
    effect: str
    beside: str


def cause_in(statement: str) -> Cause | None:
    """The cause that a statement tells; None where it tells none, or what was not the cause."""
    words = words_of(statement)
    if _LIKELY.isdisjoint(words):
        return None
    bare, told = statement.rstrip("."), frozenset(words)
    likely = (wording for needed, wording in _WORDINGS if any(map(told.issuperset, needed)))
    lowered = in_lower_case(bare)  # to compile a pattern for letters of either case takes twice as long
    found = next((match for wording in likely if (match := _pattern(wording).match(lowered))), None)
    if found is None:
        return None
    (cause, *more), (effect, *others) = (_parts(bare[slice(*found.span(part))]) for part in ("cause", "effect"))
    sum_told = parse_count(effect)
    if sum_told.unit and not sum_told.of:  # what it cost
        return None
    if not NEGATIONS.isdisjoint((*words_of(cause)[:_OPENING], *words_of(effect))) and "nothing" not in words:
        return None
    return Cause(cause, effect, " ".join((*more, *others)))


def is_one_of_several(statement: str) -> bool:
    """Whether a statement tells of a cause beside others: *contributed to, a key reason*."""
    return not PARTLY.isdisjoint(words_of(statement))


def is_the_only_one(statement: str) -> bool:
    """Whether a statement leaves room for no other cause: *solely because of*."""
    return not SOLELY.isdisjoint(words_of(statement))


def _parts(text: str) -> list[str]:
    """A text up to where it ends, and the rest."""
    end = _END.search(text)
    return [text[: end.start()], text[end.start() :]] if end else [text]


def relate_causes(a: str, b: str) -> Relation:
    """How two causes relate by their kinds: one may be the other, or neither, or (incomparable) nothing is known."""
    first, second = concepts(a, CAUSES), concepts(b, CAUSES)
    if not (first and second):
        return Relation.INCOMPARABLE
    meet = any(x in CAUSES.above(y) or y in CAUSES.above(x) for x in first for y in second)
    return Relation.OVERLAPPING if meet else Relation.DISJOINT
