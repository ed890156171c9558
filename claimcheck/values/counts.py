"""Counted and measured things: an amount of something, and whether two such answer one question."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from math import log10
from typing import NamedTuple

from claimcheck.lexicon import ENGLISH
from claimcheck.lexicon.base import ABOUT, EXACT, NEARLY, UNDER, Language
from claimcheck.lexicon.concepts import MEASURES, PEOPLE, Taxonomy
from claimcheck.lexicon.scopes import EACH, FILLERS, LY
from claimcheck.values.amounts import Amount, bounded
from claimcheck.values.numbers import find_amounts
from claimcheck.values.relation import Relation
from claimcheck.values.units import Unit, may_be_one, unit_of
from claimcheck.values.words import concepts, sense, words_of

_LEADING_ARTICLE = re.compile(r"(?:a|an|one|the)\s+", re.IGNORECASE)
_THE = re.compile(r"^\s*(?:of\s+)?(?:(?:all|the|its|their|his|her|our|these|those)\s+)*", re.IGNORECASE)
"""What may stand between a share and the whole that it is of."""
_GENERAL = frozenset({"person", "security"})
"""Kinds of people that give way to a more exact one."""
_UNDOING = frozenset({"released", "rescued"})
"""What happens to those to whom something else had happened."""
_UNDONE = frozenset({"detained", "missing"})
"""What then had happened to them."""
_ROUNDING = 0.1
"""Most by which a figure may be off because its source rounded, as a share of it."""
_LAST_DIGIT = 0.5
"""Most by which a whole number may be off because its source rounded."""
_DIGIT_SIZES = tuple(10.0**power for power in range(9, -4, -1))
"""What the last digit of a figure may be worth."""
_TINY = 1e-6
_SIZES = frozenset(10**power for power in (0, 3, 5, 6, 7, 9, 12))
"""What a figure may be told in."""
_HUNDRED = 100
"""What a whole number is rounded to at least."""
_ROUNDED_OFF = 0.01
"""Most by which a whole number is off because it was rounded, as a share of it."""
_DECIMALS = re.compile(r"(?<![\d.,])\d+[.,]\d{1,2}(?![\d.,]*\d)")
"""A figure with one or two decimals."""
_FILLERS = frozenset(map(sense, FILLERS))
"""What may stand behind a figure and tells nothing of what is counted."""


PER = frozenset((*EACH, *(f"{of}ly" for of in LY)))
"""Words without one of which nothing is told for each of anything."""
_RATE = re.compile(
    rf"(?<!\bin )(?<!\bfor )(?<!\bof )(?<!\bwithin )\b(?:an?|per|each|every)\s+({'|'.join(EACH)})\b"
    r"(?!-|\s+(?:after|before|later|earlier|ago|old|long|of|in|on|when|from)\b)"
    rf"|\b({'|'.join(LY)})ly\W*$|(?<!\w)/\s?(h)\b"
)
"""For each of what a figure is told (*a day*, *daily* at the end); not *a day after*, nor *in a day*."""


class Count(NamedTuple):
    """A figure as told: its amount (None where no figure is understood), unit, and what is counted."""

    text: str
    amount: Amount | None
    unit: Unit | None
    of: str

    @property
    def measure(self) -> str | None:
        """What happened to those counted (*killed*, *casualties*), None where nothing such is said; in the end, where
        it undid what had happened to them (*captives released*).
        """
        told = concepts(self.of, MEASURES)
        if not told:
            return None
        return next((measure for measure in told if measure in _UNDOING), told[0])

    @property
    def population(self) -> str | None:
        """The kind of people counted, None where it is no people; several kinds together are people."""
        return _population(self.of)

    @property
    def rate(self) -> str | None:
        """What it is told for each of (*a day*, *per share*), None where it is no rate."""
        return rate_in(self.of)

    def __str__(self) -> str:
        return self.text


def parse_count(text: str, of: str = "", unit: str = "", language: Language = ENGLISH) -> Count:
    """Read a phrase like *more than 2,500 casualties*; what isn't understood has no amount."""
    found = next(find_amounts(text, language), None)
    if found is None:
        article = _LEADING_ARTICLE.match(text)
        amount = bounded(1) if article else None
        before, rest = "", text[article.end() :] if article else text
    else:
        amount = found.amount
        before, rest = _weighed(text[: found.start], language), text[found.end :]
        if found.share:
            unit, rest = unit or "%", f"{found.of} {_THE.sub('', rest)}"
    known, remainder = _unit_among(before.split(), " ".join(f"{unit} {rest}".split()))
    remainder = remainder.removeprefix("and a half").lstrip()
    whole = " ".join(part for part in (text, unit, of) if part)
    return Count(whole, amount, known, " ".join(part for part in (remainder, of) if part))


def _unit_among(before: Sequence[str], behind: str) -> tuple[Unit | None, str]:
    """The unit of a figure, from the words before it and behind, and the rest of them: *debts of $* 4 million."""
    for at in range(len(before)):
        known, rest = unit_of(" ".join((*before[at:], behind)).strip())
        if known:
            return known, " ".join((*before[:at], rest)).strip()
    known, rest = unit_of(behind)
    return known, " ".join((*before, rest)).strip()


def _weighed(before: str, language: Language) -> str:
    """What stands before a figure, without a word that only weighs it (*barely*)."""
    words = before.split()
    if words and words[-1].lower() in language.merely:
        words = words[:-1] if words[:-1] != ["a"] else []
    return " ".join(words)


def relation(a: Count, b: Count) -> Relation:
    """How two figures relate; `INCOMPARABLE` where they count different things.

    Of a part and its whole only the bounds are compared: five soldiers are no rival of thirty people, but thirty
    soldiers cannot be among five people. The measure is not looked at, see `measures`.
    """
    if a.amount is None or b.amount is None:
        return Relation.INCOMPARABLE
    pair = _to_common_unit(a, b)
    things = _things(a, b)
    if pair is None or a.rate != b.rate or things is Relation.INCOMPARABLE:
        return Relation.INCOMPARABLE
    first, second = pair
    if things is Relation.SAME:
        return _by_digits(a, b) or first.relation(second)
    part, whole = (first, second) if things is Relation.NARROWER else (second, first)
    return Relation.INCOMPARABLE if part.low <= whole.high else Relation.DISJOINT


def hardly_meet(a: Count, b: Count) -> bool:
    """Whether two figures are told roughly and neither is one that the other may stand for (*about 2,100*, *about
    2,500*), or both as the most that it was (*up to 70*, *up to 90*).
    """
    first, second = _to_common_unit(a, b) or (None, None)
    if first is None or second is None or first.figure == second.figure:
        return False
    if first.bound == second.bound == UNDER:
        return True
    rough = {first.bound, second.bound} <= {ABOUT, NEARLY}
    return rough and not (first.low <= second.figure <= first.high or second.low <= first.figure <= second.high)


def _by_digits(a: Count, b: Count) -> Relation | None:
    """Which of two figures is the other with more digits (*38.4 per cent*, *38 per cent*), if either is."""
    first, second = a.amount, b.amount
    if a.unit != b.unit or first is None or second is None or {first.bound, second.bound} != {EXACT}:
        return None
    if _is_rounded_from(b, a) or _is_in_hundreds_of(second.figure, first.figure):
        return Relation.NARROWER
    return Relation.WIDER if _is_rounded_from(a, b) or _is_in_hundreds_of(first.figure, second.figure) else None


def _is_in_hundreds_of(short: float, long: float) -> bool:
    """Whether the one number is the other in whole hundreds, thousands …: *2,300* for 2,287."""
    size = next((size for size in _DIGIT_SIZES if size >= _HUNDRED and short and short % size == 0), 0)
    off = abs(short - long)
    return bool(size) and long % size != 0 and off <= min(size / 2, _ROUNDED_OFF * long)


def _is_rounded_from(short: Count, long: Count) -> bool:
    """Whether the shorter of two figures, told with no decimals, is the longer one rounded to a whole number."""
    decimals = _DECIMALS.search(long.text)
    if decimals is None or short.amount is None or long.amount is None or _DECIMALS.search(short.text):
        return False
    told = float(decimals[0].replace(",", "."))
    if long.unit is None or not long.unit.rounded or told * 4 % 1 == 0:  # quarters are told exactly
        return False
    size = round(long.amount.figure / told) if told else 0  # *4.6 million* is told in millions
    if size not in _SIZES:
        return False
    off = abs(short.amount.figure - long.amount.figure)
    return short.amount.figure % size == 0 and off <= min(_LAST_DIGIT * size, _ROUNDING * long.amount.figure)


@lru_cache(maxsize=65_536)
def rate_in(text: str) -> str | None:
    """What a text tells a figure for each of: *day* in *two million a day*."""
    found = _RATE.search(text.lower())
    if found is None:
        return None
    told = str(found[1] or found[2] or found[3])
    return {"h": "hour", "dai": "day", "annual": "year", "annum": "year"}.get(told, told)


def undoes(then: str, before: str) -> bool:
    """Whether the one text tells of the end of what the other tells: *set free*, *arrested*."""
    told, done = (set(concepts(text, MEASURES)) for text in (then, before))
    return bool(told & _UNDOING - done and done & _UNDONE - _UNDOING)


def same_figure(a: Count, b: Count) -> bool:
    """Whether two figures are one, whatever is said of what they count."""
    if a.amount is None or b.amount is None or a.unit != b.unit:
        return False
    return a.amount.relation(b.amount) is Relation.SAME


def measures(a: Count, b: Count) -> Relation:
    """How what happened to those counted relates: *killed* is narrower than *casualties*."""
    first, second = a.measure, b.measure
    if first is None or second is None:
        return Relation.SAME if first == second else Relation.INCOMPARABLE
    return _relate(first, second, MEASURES) or Relation.DISJOINT


def may_count_people(count: Count) -> bool:
    """Whether a figure is one of people, or leaves open what is counted (*27*, *70 more*)."""
    return count.population is not None or not things_counted(count.of)


def exclude(a: Sequence[Count], b: Sequence[Count]) -> bool:
    """Whether of two lists of figures none of the one may be one of the other."""
    return bool(a and b) and not any(relation(x, y).meets for x in a for y in b)


def _things(a: Count, b: Count) -> Relation:
    """How those counted relate, by kind of people or by the words for a thing."""
    first, second = a.population, b.population
    if first is not None or second is not None or a.measure or b.measure:
        if _rivals(a, b) or not (a.measure or b.measure or _alike(a, b)):
            return Relation.INCOMPARABLE
        return _relate(first or "person", second or "person", PEOPLE) or Relation.INCOMPARABLE
    if a.unit and b.unit and not (a.of and b.of):
        return Relation.SAME
    things, others = (things_counted(count.of) - _words_of_rate(count) for count in (a, b))
    return Relation.SAME if things & others or not (things or others) else Relation.INCOMPARABLE


def _words_of_rate(count: Count) -> frozenset[str]:
    return frozenset({"a", "an", "per", "every", "h", sense(count.rate)}) if count.rate else frozenset()


def _alike(a: Count, b: Count) -> bool:
    """Whether people of whom nothing known happened are told of in like words (*on strike*, *dismissed*)."""
    first, second = (frozenset(word for word in words_of(count.of) if word not in PEOPLE.words) for count in (a, b))
    return not (first and second) or not first.isdisjoint(second)


def _relate(first: str, second: str, taxonomy: Taxonomy) -> Relation | None:
    """How two concepts relate, None where neither is the other nor a wider one."""
    if first == second:
        return Relation.SAME
    if second in taxonomy.above(first):
        return Relation.NARROWER
    return Relation.WIDER if first in taxonomy.above(second) else None


def _rivals(a: Count, b: Count) -> bool:
    """Whether both name who is counted and name different ones (*Swedish soldiers*, *Norwegian soldiers*)."""
    first, second = _names(a.of), _names(b.of)
    return bool(first and second) and not any(x[:4] == y[:4] for x in first for y in second)


def _names(text: str) -> frozenset[str]:
    return frozenset(word.lower() for word in re.findall(r"\b[A-Z][\w'’]+", text))


@lru_cache(maxsize=65_536)
def things_counted(text: str) -> frozenset[str]:
    """The words for what a figure counts, by their sense."""
    return frozenset(sense(word) for word in words_of(text)) - _FILLERS


def _to_common_unit(a: Count, b: Count) -> tuple[Amount, Amount] | None:
    """Both amounts in one unit, None where there is none; converted figures are widened by their rounding."""
    if a.amount is None or b.amount is None:
        return None
    if may_be_one(a.unit, b.unit):
        return a.amount, b.amount
    if a.unit is None or b.unit is None or a.unit.kind != b.unit.kind:
        return None
    first, second = (_in_base(count.amount, count.unit) for count in (a, b) if count.amount and count.unit)
    if first.relation(second) is Relation.SAME:
        return first, second
    if _of_one_system(a.unit, b.unit):
        return _to_its_digits(first, a), _to_its_digits(second, b)
    return _rounded(first), _rounded(second)


def _in_base(amount: Amount, unit: Unit) -> Amount:
    low, high = amount.low * unit.factor[0], amount.high * unit.factor[1]
    return Amount(amount.figure * unit.factor[0], amount.bound, low, high)


def _of_one_system(a: Unit, b: Unit) -> bool:
    """Whether one unit is ten, a hundred, a thousand … of the other: metres and kilometres."""
    return log10(a.factor[0] / b.factor[0]).is_integer() and a.factor[0] == a.factor[1]


def _to_its_digits(amount: Amount, told: Count) -> Amount:
    """An amount in the base unit, widened by half of the last digit that it is told with."""
    figure = told.amount.figure if told.amount else 0
    whole = ((size, round(figure / size)) for size in _DIGIT_SIZES)
    size = next((size for size, number in whole if number and abs(figure / size - number) < _TINY), 0)
    half = size / 2 * (amount.figure / figure if figure else 0)
    return amount._replace(low=amount.low - half, high=amount.high + half)


def _rounded(amount: Amount) -> Amount:
    return Amount(amount.figure, amount.bound, amount.low * (1 - _ROUNDING), amount.high * (1 + _ROUNDING))


@lru_cache(maxsize=65_536)
def _population(text: str) -> str | None:
    found = concepts(text, PEOPLE)
    exact = [kind for kind in found if kind not in _GENERAL]
    return "person" if len(exact) > 1 else next(iter(exact or found), None)
