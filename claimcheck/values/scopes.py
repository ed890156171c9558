"""For what a figure is told, by the words around it: a quarter or the year, before tax or after, a part or a whole."""

from __future__ import annotations

import re
from collections.abc import Mapping, Set
from functools import lru_cache

from claimcheck.lexicon.scopes import SCOPES, TELLING, TELLING_OF_MEASURES, TELLING_OF_SHARES
from claimcheck.values.words import fold

_STRETCH = re.compile(
    r"\b(?:in|within|over|during) (?:just |only |the |whole |entire |past |last |first |space of )*"
    r"(?:an? |one )?(?P<length>(?:(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+) )?"
    r"(?:hour|day|week|weekend|month|year)s?)\b"
)
"""A stretch of time in which something adds up."""
STRETCH, SIDE = "stretch", "side"
"""Families of such a stretch, and of what comes before something or after."""


@lru_cache(maxsize=1_024)
def scopes(text: str) -> Mapping[str, str]:
    """The families of scopes that a text answers, each with its answer; one that it answers in two ways is left out."""
    low = fold(text)
    found: dict[str, str] = {}
    for family, answers in SCOPES.items():
        matches = ((answer, pattern.search(low)) for answer, pattern in answers.items())
        told = {match[0] if answer == "*" else answer for answer, match in matches if match}
        if len(told) == 1:
            found[family] = told.pop()
    if stretch := _STRETCH.search(low):
        found[STRETCH] = stretch["length"]
    return found


def of_other_scopes(a: str, b: str, unit: str | None = None, left_out: Set[str] = frozenset()) -> bool:
    """Whether two texts tell their figures for two things: another period, stage, part or aspect.

    What only one of them tells sets them apart where nobody leaves it out who means it, or, of what is measured (in a
    ``unit`` of some kind), where a part, or a shorter time, has less. Families that are ``left_out`` tell nothing.
    """
    first, second = scopes(a), scopes(b)
    if any(first[family] != second[family] for family in (first.keys() & second.keys()) - left_out):
        return True
    alone = (first.keys() ^ second.keys()) - left_out
    return (
        not alone.isdisjoint(TELLING)
        or (unit is not None and not alone.isdisjoint(TELLING_OF_MEASURES | {STRETCH}))
        or (unit == "share" and not alone.isdisjoint(TELLING_OF_SHARES))
    )
