"""What a statement says brought something about: *a leaking valve caused the fire*, *the fire was due to a leak*."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from claimcheck.lexicon.causes import BRINGING, BROUGHT, CAUSES, DOWNED, OWING, PARTLY, PUT_DOWN, SOLELY
from claimcheck.lexicon.grades import NEGATIONS
from claimcheck.values.phrases import either
from claimcheck.values.relation import Relation
from claimcheck.values.words import concepts, words_of


def _any(phrases: Iterable[str]) -> str:
    return f"(?:{either(phrase.replace('_', ' ') for phrase in phrases)})"


_BE = r"(?:was|were|is|are|(?:had|has|have) been|being)(?: \w+ly)?"
_CAUSE = r"(?:\w+ ){,2}(?:cause|reason|trigger|origin|source)s?"
_PATTERNS = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"^(?:because of|due to|owing to) (?P<cause>[^,]+), (?P<effect>.+)$",
        rf"^(?:the |its )?{_CAUSE} (?:(?:of|for|behind) )?(?P<effect>.+?) (?:{_BE}|lay in|lies in) (?P<cause>.+)$",
        rf"^(?P<cause>.+?) {_BE} (?:the|a|what) {_CAUSE} (?:of|for|behind) (?P<effect>.+)$",
        rf"^what {_any(BRINGING)} (?P<effect>.+?) {_BE} (?P<cause>.+)$",
        rf"^(?P<cause>.+?) {_BE} (?:what {_any(BRINGING)}|why) (?P<effect>.+)$",
        rf"^(?P<cause>.+?) {_BE} (?:to blame|blamed|responsible) for (?P<effect>.+)$",
        rf"^(?P<effect>.+?) {_BE} (?:{_any(BROUGHT)} by|{_any(PUT_DOWN)} (?:on|to)) (?P<cause>.+)$",
        rf"^(?P<effect>.+?) {_BE} (?P<cause>(?:{_any(DOWNED)}\b|(?:(?:started|set|lit|caused) )?"
        rf"(?:on purpose|deliberate|intentional|(?:an act of )?(?:arson|sabotage))).*)$",
        rf"^(?P<cause>.+? {_any(DOWNED)}) (?P<effect>.+)$",
        rf"^(?P<effect>.+?) {_any(OWING)} (?P<cause>.+)$",
        r"^(?P<effect>.+?) for (?P<cause>\w+ reasons)\b.*$",
        r"^(?P<cause>.+?) brought (?P<effect>.+?) (?:down|about|on)$",
        rf"^(?:it {_BE} )?(?P<cause>.+?)(?: that| which)? (?:has |had |have )?{_any(BRINGING)} "
        r"(?!(?:in|at|on|with|from|by|when|after|as|because|while|near|to|up|out|off)\b)(?P<effect>.+)$",
    )
]
_LIKELY = frozenset(
    (
        *(max(phrase.split("_"), key=len) for phrase in (*BRINGING, *BROUGHT, *OWING, *PUT_DOWN, *DOWNED)),
        *"brought cause reason reasons trigger origin source blame responsible purpose deliberate why".split(),
        *"arson sabotage lit set".split(),
    )
)
"""Words without one of which no statement tells a cause."""
_END = re.compile(
    r"[,;:]\s|\s(?:(?:and|but) (?:not|no|that)|rather than|instead of|whose|where|while|although)\b"
    r"|\snot because\b"
)
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


@lru_cache(maxsize=1_024)
def cause_in(statement: str) -> Cause | None:
    """The cause that a statement tells; None where it tells none, or what was not the cause."""
    words = words_of(statement)
    if _LIKELY.isdisjoint(words):
        return None
    found = next((match for pattern in _PATTERNS if (match := pattern.match(statement.rstrip(".")))), None)
    if found is None:
        return None
    (cause, *more), (effect, *others) = (_parts(found[part]) for part in ("cause", "effect"))
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
