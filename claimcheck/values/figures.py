"""How two figures relate: what they count, in which unit, and how far each may be rounded."""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import log10

from claimcheck.lexicon.base import ABOUT, EXACT, NEARLY, UNDER
from claimcheck.lexicon.concepts import MEASURES, PEOPLE, UNDOING, UNDONE, Taxonomy
from claimcheck.values.amounts import Amount
from claimcheck.values.counts import Count, things_counted
from claimcheck.values.relation import Relation
from claimcheck.values.units import Unit, may_be_one
from claimcheck.values.words import concepts, sense, words_of

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
_ROUNDED_OFF = 0.03
"""Most by which a whole number is off because it was rounded, as a share of it."""
_NEAR_LIMITS = 0.8
"""Least share that the lower of two limits is of the higher if both may well hold."""
_DECIMALS = re.compile(r"(?<![\d.,])\d+[.,]\d{1,2}(?![\d.,]*\d)")
"""A figure with one or two decimals."""


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
    2,500*), or are limits far from each other (*up to 60*, *up to 90*).
    """
    first, second = _to_common_unit(a, b) or (None, None)
    if first is None or second is None or first.figure == second.figure:
        return False
    if are_limits(a, b):
        return min(first.figure, second.figure) < _NEAR_LIMITS * max(first.figure, second.figure)
    rough = {first.bound, second.bound} <= {ABOUT, NEARLY}
    return rough and not (first.low <= second.figure <= first.high or second.low <= first.figure <= second.high)


def are_limits(a: Count, b: Count) -> bool:
    """Whether both figures are told as the most that it may be."""
    return all(count.amount is not None and count.amount.bound == UNDER for count in (a, b))


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


def undoes(then: str, before: str) -> bool:
    """Whether the one text tells of the end of what the other tells: *set free*, *arrested*."""
    told, done = (set(concepts(text, MEASURES)) for text in (then, before))
    return bool(told & UNDOING - done and done & UNDONE - UNDOING)


def same_figure(a: Count, b: Count) -> bool:
    """Whether two figures are one, in whatever unit, whatever is said of what they count."""
    if a.amount is None or b.amount is None:
        return False
    if a.unit == b.unit:
        return a.amount.relation(b.amount) is Relation.SAME
    pair = _to_common_unit(a, b) if a.unit and b.unit else None
    return pair is not None and pair[0].relation(pair[1]) is Relation.SAME


def measures(a: Count, b: Count) -> Relation:
    """How what happened to those counted relates: *killed* is narrower than *casualties*."""
    first, second = a.measure, b.measure
    if first is None or second is None:
        return Relation.SAME if first == second else Relation.INCOMPARABLE
    return _relate(first, second, MEASURES) or Relation.DISJOINT


def exclude(a: Sequence[Count], b: Sequence[Count]) -> bool:
    """Whether of two lists of figures none of the one may be one of the other, whatever they count."""
    return bool(a and b) and not any(relation(x, y).meets or _may_be_one_amount(x, y) for x in a for y in b)


def _may_be_one_amount(a: Count, b: Count) -> bool:
    """Whether of two figures in one unit one is vague, and the other may be meant by it: *300*, *several hundred*."""
    if a.amount is None or b.amount is None or a.unit != b.unit:
        return False
    return (a.amount.vague or b.amount.vague) and a.amount.relation(b.amount).meets


def _things(a: Count, b: Count) -> Relation:
    """How those counted relate, by kind of people or by the words for a thing."""
    first, second = a.population, b.population
    if first is not None or second is not None or a.measure or b.measure:
        if _rivals(a, b) or _of_things(a) or _of_things(b) or not (a.measure or b.measure or _alike(a, b)):
            return Relation.INCOMPARABLE
        return _relate(first or "person", second or "person", PEOPLE) or Relation.INCOMPARABLE
    if a.unit and b.unit and not (a.of and b.of):
        return Relation.SAME
    things, others = (things_counted(count.of) - _words_of_rate(count) for count in (a, b))
    return Relation.SAME if things & others or not (things or others) else Relation.INCOMPARABLE


def _of_things(count: Count) -> bool:
    """Whether it is things that are counted, which are no people whatever happened to them: *three drones*."""
    things = count.of.partition(" ")[0]
    told_plainly = count.population is None and count.measure is None and count.unit is None
    return told_plainly and things.endswith("s") and not things.endswith("ss")


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
