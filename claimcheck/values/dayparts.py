"""Parts of a day, as a statement tells them: which two cannot be one hour."""

from __future__ import annotations

import re
from functools import lru_cache

from claimcheck.values.words import words_of

_PARTS = {
    "dawn": (3, 8),
    "morning": (4, 12),
    "noon": (11, 14),
    "afternoon": (12, 19),
    "evening": (17, 24),
    "night": (19, 30),
}
"""The hours that each may be, from the midnight before the day; a night ends on the next."""
_WORDS = {"daybreak": "dawn", "sunrise": "dawn", "midday": "noon", "lunchtime": "noon", "dusk": "evening"}
_KNOWN = frozenset((*_PARTS, *_WORDS))
_PART = re.compile(
    rf"(?P<named>(?<!in )\bthe )?\b(?:(?:mid|late|early)[- ])?(?P<part>{'|'.join((*_PARTS, *_WORDS))})\b(?P<of>['’]s)?"
)
"""A part of a day, and what shows that something is named after it: *the evening vigil*, *that morning's vigil*."""
_NEXT_DAY = 24
"""Hours from which on a day's night may be told as the next day's."""


@lru_cache(maxsize=1_024)
def part_of_day(statement: str) -> str | None:
    """The one part of a day that a statement tells; None where it tells none, or several."""
    if _KNOWN.isdisjoint(words_of(statement)):
        return None
    matches = list(_PART.finditer(statement.lower()))
    found = {_WORDS.get(match["part"], match["part"]) for match in matches}
    return None if len(found) != 1 or any(match["named"] or match["of"] for match in matches) else found.pop()


def exclude(a: str, b: str) -> bool:
    """Whether two parts of one day have no hour in common; the early hours are of a night as of a morning."""
    (low, high), (start, end) = _PARTS[a], _PARTS[b]
    apart = high <= start or end <= low
    return apart and max(high, end) <= _NEXT_DAY
