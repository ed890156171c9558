"""How alike two claims are: a weighted mean over what both of them tell, each share of it explained.

What one of two claims leaves out is left out of the mean; it does not count as unlike. The weights are round numbers
set by hand: words carry most, each typed facet as much as the next.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.match.features import Features, cosine
from claimcheck.values.names import Names
from claimcheck.values.relation import Relation

WORDS, FACET, DAY = 0.6, 0.1, 0.15
"""Words carry most; each typed facet counts as much as the next, but days told to the day half as much again."""
SAME_SOURCE = 0.7
"""Two records of one source in one language are seldom on one fact: their likeness counts this much of itself."""
_NEARNESS = {
    Relation.SAME: 1.0,
    Relation.NARROWER: 0.5,
    Relation.WIDER: 0.5,
    Relation.OVERLAPPING: 0.5,
    Relation.INCOMPARABLE: 0.3,
    Relation.DISJOINT: 0.15,
}
_NEARNESS_OF_DATES = {**_NEARNESS, Relation.DISJOINT: 0.3}
"""Sources that date one event to different days are what we look for: a disjoint date says little against them."""


@dataclass(frozen=True, slots=True)
class Share:
    """One feature's part in a score: how alike (0 to 1) and with what weight."""

    feature: str
    likeness: float
    weight: float


def shares(a: Features, b: Features, names: Names) -> Iterator[Share]:
    """The features that both claims have."""
    yield Share("words", cosine(a.words, b.words), WORDS)
    if a.actions and b.actions:
        common = len(a.actions & b.actions) / min(len(a.actions), len(b.actions))
        yield Share("actions", common, FACET)
    if a.date and b.date:
        weight = DAY if a.date.one_day and b.date.one_day else FACET
        yield Share("date", _NEARNESS_OF_DATES[a.date.relation(b.date)], weight)
    if a.parties and b.parties:
        yield Share("parties", len(a.parties & b.parties) / len(a.parties | b.parties), FACET)
    if a.places and b.places:
        nearest = max(_NEARNESS[names.relate_places(x, y)] for x in a.places for y in b.places)
        yield Share("place", nearest, FACET)
    if a.figures and b.figures:
        yield Share("figures", float(not a.figures.isdisjoint(b.figures)), FACET)


def score(a: Features, b: Features, names: Names) -> float:
    """The likeness of two claims, 0 to 1."""
    parts = list(shares(a, b, names))
    mean = sum(part.likeness * part.weight for part in parts) / sum(part.weight for part in parts)
    return round(mean * (1.0 if a.voices.isdisjoint(b.voices) else SAME_SOURCE), 9)
