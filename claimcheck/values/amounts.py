"""Amounts, exact, bounded and vague, as intervals, and how two of them relate."""

from __future__ import annotations

from math import inf
from typing import NamedTuple

from claimcheck.lexicon.base import ABOUT, EXACT, NEARLY, OVER, ROUND, SHARE, UNDER
from claimcheck.values.relation import Relation, from_parts

_NEARLY = 0.8
"""*Nearly* n starts at this share of n."""
_ABOUT = (0.15, 0.15, 0.1, 0.05)
"""*About* n is within this share of n, by how many digits n is told in: who says *about 21,500* means no 24,600."""
_ROOM, _POINT = 0.04, 0.5
"""By how much of it, or of what is left of the whole, a share in words is rounded; and most points of a per cent by
which a record may round it.
"""


class Amount(NamedTuple):
    """A figure as the closed interval of amounts that it can stand for.

    ``figure`` is the number as told, ``bound`` how it is bounded; a vague word (*dozens*) has bound ``vague`` and an
    upper end that is only its usual one.
    """

    figure: float
    bound: str
    low: float
    high: float

    @property
    def vague(self) -> bool:
        """Whether this is a vague word and not a figure."""
        return self.bound == "vague"

    def scaled(self, factor: float) -> Amount:
        """The amount in another unit."""
        return Amount(self.figure * factor, self.bound, self.low * factor, self.high * factor)

    def relation(self, other: Amount) -> Relation:
        """How the possible amounts relate; a share in words is the same as its figure."""
        if self.figure == other.figure and {self.bound, other.bound} == {SHARE, EXACT}:
            return Relation.SAME
        if self.figure == other.figure and {self.bound, other.bound} == {OVER, UNDER}:
            return Relation.DISJOINT  # *more than half*, *less than half*
        return from_parts(
            shared=self.low <= other.high and other.low <= self.high,
            only_a=self.low < other.low or self.high > other.high,
            only_b=other.low < self.low or other.high > self.high,
        )

    def tells(self, other: Amount) -> bool:
        """Whether a text with this amount bears out a record with the other one.

        The same figure with the same bound, or vague words of the same order of magnitude in two languages. *A dozen*
        may be twelve or about twelve, and each of them may be recorded as *a dozen*.
        """
        if self.vague and other.vague:
            return self.relation(other) is not Relation.DISJOINT and max(self.low, other.low) <= 2 * min(
                self.low, other.low
            )
        if self.figure == other.figure and ROUND in (self.bound, other.bound):
            return {self.bound, other.bound} <= {ROUND, EXACT, ABOUT}
        if {self.bound, other.bound} == {SHARE, EXACT}:
            return abs(self.figure - other.figure) <= min(_POINT, _ROOM * max(self.figure, other.figure))
        return (self.low, self.high) == (other.low, other.high)

    def __str__(self) -> str:
        if self.bound == SHARE:
            return f"{self.figure:.3g} per cent"
        number = f"{self.figure:,.10g}" if self.figure < 10**9 else f"{self.figure:g}"
        words = {OVER: "at least ", UNDER: "at most ", NEARLY: "nearly ", ABOUT: "about "}
        if self.bound == "range":
            return f"{self.low:,.10g} to {self.high:,.10g}"
        return f"some {self.low:,.10g} or more" if self.vague else words.get(self.bound, "") + number


class Found(NamedTuple):
    """An amount with the half-open range of characters that tell it.

    One that is a ``share`` of a whole is told in per cent; ``of`` is what is counted that stands within (*one train in
    three*). ``also`` are other figures that the same words may tell (*one in five*: one).
    """

    amount: Amount
    start: int
    end: int
    share: bool = False
    of: str = ""
    also: tuple[Found, ...] = ()


def _room(figure: float) -> float:
    return max(0.0, _ROOM * min(figure, 100 - figure))


def bounded(figure: float, bound: str = EXACT) -> Amount:
    """The amount that a figure and the word before it stand for."""
    if bound in (EXACT, ROUND):
        return Amount(figure, bound, figure, figure)
    about = _ABOUT[min(len(f"{figure:.10g}".replace(".", "").strip("0")), len(_ABOUT) - 1)]
    low, high = {
        OVER: (figure, inf),
        UNDER: (0, figure),
        NEARLY: (figure * _NEARLY, figure),
        ABOUT: (figure * (1 - about), figure * (1 + about)),
        SHARE: (figure - _room(figure), figure + _room(figure)),
    }.get(bound, (figure, figure))
    return Amount(figure, bound, low, high)
