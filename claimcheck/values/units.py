"""Units of measurement as they are written in news, with what they make in a base unit."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from claimcheck.lexicon.scopes import SUMS


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
    **_units(
        "time",
        """
        second 1 seconds sec secs
        minute 60 minutes min mins
        hour 3600 hours hrs hr
        day 86400 days
        week 604800 weeks
        fortnight 1209600 fortnights
        month 2419200-2678400 months
        year 31536000-31622400 years
        decade 315360000-316224000 decades
        """,
    ),
    **_units(
        "length",
        """
        mm 0.001 millimetre millimetres millimeter millimeters
        cm 0.01 centimetre centimetres centimeter centimeters
        metre 1 metres meter meters m
        km 1000 kilometre kilometres kilometer kilometers kms
        mile 1609.344 miles mi
        foot 0.3048 feet ft
        nautical_mile 1852 nautical_miles sea_mile sea_miles nmi
        """,
    ),
    **_units(
        "area",
        "hectare 10000 hectares ha\nacre 4046.8564 acres\nsq_km 1000000 square_kilometres square_kilometers",
    ),
    **_units("mass", "kg 1 kilogram kilograms kilos\ntonne 1000 tonnes ton tons\npound 0.4536 pounds\nlb 0.4536 lbs"),
    **_units("share", "% 1 percent per_cent pc percentage_points\nbasis_point 0.01 basis_points"),
    **_units(
        "volume",
        """
        litre 1 litres liter liters
        gallon 3.785-4.546 gallons
        barrel 158.987 barrels bbl
        cubic_metre 1000 cubic_metres cubic_meter cubic_meters
        """,
    ),
    **_units("celsius", "degree_celsius 1 degrees_celsius degrees_centigrade °c celsius"),
    **_units("fahrenheit", "degree_fahrenheit 1 degrees_fahrenheit °f fahrenheit"),
    **_currencies(
        """
        $ dollar dollars usd
        € euro euros eur
        £ gbp sterling pounds_sterling pound_sterling
        crown crowns krona kronor krone kroner koruna korunas
        franc francs
        rupee rupees
        yen
        yuan renminbi rmb
        rouble roubles ruble rubles
        dong
        peso pesos
        lira liras
        shekel shekels
        rand
        zloty zlotys
        baht
        dirham dirhams
        dinar dinars
        riyal riyals
        rial rials
        forint forints
        hryvnia hryvnias
        rupiah
        ringgit
        taka
        naira
        reais
        """
    ),
}
PER_CENT = _KNOWN["%"]
_LEAD = re.compile(r"[\s-]*(?:of\s+|in\s+|(?:full|whole|entire)\s+)?")
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


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    words = sorted(_KNOWN, key=lambda word: (-len(word), word))
    names, signs = ("|".join(re.escape(word) for word in words if word[0].isalpha() is of) for of in (True, False))
    return re.compile(rf"(?<!\w)(?ai:{names})(?!\w)|{signs}")


def unit_of(rest: str) -> tuple[Unit | None, str]:
    """The unit that opens the rest of a phrase behind its figure, and what follows it."""
    start = _LEAD.match(rest)
    at = start.end() if start else 0
    match = _pattern().match(rest, at)
    if match is None:
        return None, rest[at:].strip()
    unit = _KNOWN[match.group().lower()]
    if unit.name == "pound" and (of := _OF.match(rest, match.end())) and SUMS.isdisjoint(of[1].lower().split()):
        unit = _KNOWN["lb"]  # *300 pounds of cocaine*
    return unit, rest[_end_of_lead(rest, match.end()) :].strip()


def _end_of_lead(rest: str, at: int) -> int:
    lead = _LEAD.match(rest, at)
    return lead.end() if lead else at
