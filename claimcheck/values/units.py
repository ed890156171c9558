"""Units of measurement as they are written in news, with what they make in a base unit."""

from __future__ import annotations

import re
from typing import NamedTuple

from claimcheck.lexicon.units import CURRENCY_WORDS, SUMS, UNITS
from claimcheck.values.phrases import in_lower_case


class Unit(NamedTuple):
    """A unit: its kind, name, and least and greatest worth in the kind's base unit (a month has 28 to 31 days)."""

    kind: str
    name: str
    factor: tuple[float, float]

    @property
    def of_money(self) -> bool:
        """Whether it is a currency."""
        return self.kind.startswith(_MONEY)

    @property
    def rounded(self) -> bool:
        """Whether figures in it are told rounded, and change from day to day: money, shares of a whole."""
        return self.of_money or self.kind == "share"


def _units(kind: str, table: str) -> dict[str, Unit]:
    known: dict[str, Unit] = {}
    for line in table.strip().splitlines():
        name, worth, *words = line.split()
        low, _, high = worth.partition("-")
        unit = Unit(kind, name, (float(low), float(high or low)))
        known.update(dict.fromkeys((word.replace("_", " ") for word in (name, *words)), unit))
    return known


def _currencies(table: str) -> dict[str, Unit]:
    """Currencies, each a kind of its own: what one is worth in another changes by the day."""
    known: dict[str, Unit] = {}
    for name, *words in map(str.split, table.strip().splitlines()):
        known.update(dict.fromkeys((name, *words), Unit(f"{_MONEY}{name}", name, (1.0, 1.0))))
    return known


_MONEY = "money: "
"""How the kinds of all currencies begin."""
_SHORT = 3
"""Letters that an abbreviation has at most."""
_KNOWN = {
    **{word: unit for kind, table in UNITS.items() for word, unit in _units(kind, table).items()},
    **_currencies(CURRENCY_WORDS),
}
PER_CENT = _KNOWN["%"]
_LEAD = re.compile(r"[\s-]*(?:of\s+|in\s+|(?:full|whole|entire)\s+)?")
_WORDS = re.compile(r"(?<!\w)\w+(?: \w+){0,2}")
"""What the name of a unit is one of the beginnings of."""
_OF = re.compile(r"\s+of\s+((?:[\w'’-]+\s*){1,4})")
_POUNDS = ({_KNOWN["pound"], _KNOWN["£"]}, {_KNOWN["pound"], _KNOWN["lb"]})
"""Of money or of mass: the word leaves it open, the sign and *lbs* do not."""
CURRENCIES = frozenset(word for word, unit in _KNOWN.items() if unit.of_money and word.isalpha())
"""The currencies that are written out."""
WORDS = frozenset(word for word in _KNOWN if len(word) > _SHORT and word.isalpha())
"""The units that are written out."""


def may_be_one(a: Unit | None, b: Unit | None) -> bool:
    """Whether two units are one, or are told by words that may mean one: *£40*, *40 pounds*."""
    return a == b or {a, b} in _POUNDS


def _unit_at(text: str, at: int) -> str | None:
    """The longest name of a unit that a text in lower case has at a place, else the sign of one."""
    if not text[at : at + 1].isalpha():
        names = [text[at : at + 2], text[at : at + 1]]
    else:
        words = found[0].split(" ") if (found := _WORDS.match(text, at)) else []
        names = [" ".join(words[:size]) for size in range(len(words), 0, -1)]
    return next((name for name in names if name in _KNOWN), None)


def unit_of(rest: str) -> tuple[Unit | None, str]:
    """The unit that opens the rest of a phrase behind its figure, and what follows it."""
    at = _end_of_lead(rest, 0)
    name = _unit_at(in_lower_case(rest), at)
    if name is None:
        return None, rest[at:].strip()
    unit, end = _KNOWN[name], at + len(name)
    if unit.name == "pound" and (of := _OF.match(rest, end)) and SUMS.isdisjoint(of[1].lower().split()):
        unit = _KNOWN["lb"]  # *300 pounds of cocaine*
    return unit, rest[_end_of_lead(rest, end) :].strip()


def _end_of_lead(rest: str, at: int) -> int:
    lead = _LEAD.match(rest, at)
    return lead.end() if lead else at
