"""At what hours of a day something was, as statements tell it: by a part of the day, or by the clock."""

from __future__ import annotations

import re
from typing import NamedTuple

from claimcheck.lexicon.en import BEHIND_PARTS, OPEN_HOURS, OTHER_PARTS, PARTS_OF_DAY
from claimcheck.values.phrases import lazy_pattern
from claimcheck.values.words import words_of

_KNOWN = frozenset((*PARTS_OF_DAY, *OTHER_PARTS))
_PART = lazy_pattern(
    rf"(?P<named>(?<!in )\bthe |\b(?:from|until|till|since|by|good) (?:the )?)?\b(?:(?:mid|late|early)[- ])?"
    rf"(?P<part>{'|'.join((*PARTS_OF_DAY, *OTHER_PARTS))})\b"
    rf"(?P<of>['’]s| (?!(?:{'|'.join(BEHIND_PARTS)})\b)[a-z])?"
)
"""A part of a day, and what shows that something is named after it, or that it began or ended then."""
_CLOCK = re.compile(
    r"(?:\b(?P<soon>shortly |just |soon )?(?P<way>after|before|around|about|past|by|until|from|since) )?"
    r"\b(?P<hour>1[0-2]|[1-9])(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap])\.?m\b"
)
_HALVES = (".m", "am", "pm")
"""What a clock time has in it, for a cheap look."""
_ZONED = re.compile(r"\b(?:gmt|utc|local time)\b")
_AROUND, _SHORTLY, _MINUTES = 0.5, 1.5, 0.1
"""Hours by which an hour told by itself may be off, that *shortly after* reaches, and that minutes may be off."""
_NEXT_DAY, _HALF_DAY, _A_NIGHT_APART = 24, 12, 20
"""Hours from which on a day's night may be told as the next day's, of half a day, and between two that may lie on both
sides of one midnight.
"""


class Hours(NamedTuple):
    """What tells when it was, and the hours of the day that it may have been."""

    text: str
    low: float
    high: float

    def excludes(self, other: Hours) -> bool:
        """Whether neither may be the other; the early hours are of a night as of a morning."""
        apart = self.high <= other.low or other.high <= self.low
        return apart and max(self.high, other.high) <= _NEXT_DAY and abs(self.low - other.low) < _A_NIGHT_APART


def hours_of(statement: str) -> Hours | None:
    """The one time of day that a statement tells; None where it tells none, or several."""
    low = statement.lower()
    clocks = list(_CLOCK.finditer(low)) if any(map(low.__contains__, _HALVES)) else []
    if (not clocks and _KNOWN.isdisjoint(words_of(statement))) or _ZONED.search(low):
        return None
    if clocks:
        return _by_the_clock(clocks[0]) if len(clocks) == 1 else None
    matches = list(_PART().finditer(low))
    found = {OTHER_PARTS.get(match["part"], match["part"]) for match in matches}
    if len(found) != 1 or any(match["named"] or match["of"] for match in matches):
        return None
    if any(statement[match.start("part")].isupper() and match.start() for match in matches):  # a name
        return None
    part = found.pop()
    return Hours(part, *PARTS_OF_DAY[part])


def _by_the_clock(told: re.Match[str]) -> Hours | None:
    way, minute = told["way"], told["minute"]
    hour = int(told["hour"]) % _HALF_DAY + (_HALF_DAY if told["half"] == "p" else 0) + int(minute or 0) / 60
    if way in OPEN_HOURS:
        return None
    room = _MINUTES if minute and way is None else _AROUND
    low = hour if way in ("after", "past") else hour - room
    high = hour if way == "before" else hour + room
    if way in ("after", "past"):
        high = hour + _SHORTLY if told["soon"] else _NEXT_DAY
    elif way == "before":
        low = hour - _SHORTLY if told["soon"] else 0
    return Hours(told.group().strip(), low, high)
