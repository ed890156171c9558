"""How much speaks for two claims being on one fact: each feature's evidence, and their sum.

A feature says how alike two claims are in one respect, from 0 to 1. Its evidence is its weight times the distance of
that likeness from its neutral point, where it says nothing either way; a feature that one of the claims does not tell
says nothing. The sum is a weight of evidence as in record linkage (Fellegi and Sunter 1969), in natural logarithms of
odds; above 0 the claims are taken to be on one fact.

The weights were estimated once by logistic regression on 208 records of one story in five separate readings, then
rounded to halves; names and certainty added nothing and were left out. Those of ``long-before``, ``elsewhere`` and the
``other-`` features, which hardly occur in one story, are by judgement; that of ``other-person`` outweighs all others.

What two claims differ in (the day, a denial, the figures) speaks against their being one fact, and hardly against their
answering one question. So features have a second weight for that, by logistic regression on 51 made-up stories in which
it is known which claims do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from claimcheck.match.columns import Columns, letter_weight
from claimcheck.match.rows import Floats, Ints, Rows, dot, in_lots, picked

MILLION = 1_000_000
"""Scores are whole numbers of so many parts."""
LEAST = -8.0
"""No pair is less alike than this: one odd pair cannot keep two groups apart by itself."""

USUAL_LENGTH = 18
"""Claims that one text tells in those stories."""
_INTERCEPT = 0.8
"""The logarithm of the odds, in them, of a pair for which no feature says anything."""

Scorer = Callable[[Columns, Ints, Ints], Ints]
"""What gives a number for each pair of rows."""
_Likeness = Callable[[Columns, Ints, Ints], Floats]
_NEARLY_ALL = 0.9
"""Stretches of time are the same if the shorter has so much of the longer."""
_SEASON = 90.0
"""Days."""


class Feature(NamedTuple):
    """One respect in which claims are alike: ``likeness`` gives 0 to 1 for each pair, NaN where it is not told.

    ``weight`` is that for one fact, ``answering`` that for two answers to one question.
    """

    name: str
    title: str
    weight: float
    neutral: float
    likeness: _Likeness
    answering: float = 0.0

    def evidence(self, likeness: Floats) -> Floats:
        """What the likeness of pairs says for their being one; 0 where it is not told."""
        return np.where(np.isnan(likeness), 0.0, self.weight * (likeness - self.neutral)) + 0.0


class Share(NamedTuple):
    """One feature's part in the score of a pair; ``likeness`` is None where it is not told."""

    feature: Feature
    likeness: float | None
    evidence: float


def _told_by_both(rows: Rows, a: Ints, b: Ints) -> npt.NDArray[np.intp]:
    """Which pairs have entries on both sides."""
    return np.flatnonzero((rows.sizes_of(a) > 0) & (rows.sizes_of(b) > 0))


def _cosine(rows: Rows, a: Ints, b: Ints) -> Floats:
    likeness = np.full(len(a), np.nan)
    told = _told_by_both(rows, a, b)
    likeness[told] = dot(rows, a[told], b[told])
    return likeness


def _in_common(rows: Rows, a: Ints, b: Ints) -> Floats:
    """The share of entries that two rows have in common (Jaccard)."""
    likeness = np.full(len(a), np.nan)
    told = _told_by_both(rows, a, b)
    first, second = a[told], b[told]
    common = dot(rows, first, second)
    likeness[told] = common / (rows.sizes_of(first) + rows.sizes_of(second) - common)
    return likeness


def _strange(rows: Rows, a: Ints, b: Ints) -> Floats:
    """1 where both sides are told and have nothing in common."""
    return np.where(_cosine(rows, a, b) == 0, 1.0, 0.0)


def _letters(columns: Columns, a: Ints, b: Ints) -> Floats:
    """The runs of letters in common, each by its rarity, as a cosine."""
    both = picked(columns.letters, a) & picked(columns.letters, b)
    common = letter_weight(columns, both, columns.story[a])
    held = columns.lettered[a] * columns.lettered[b]
    return np.asarray(common / np.sqrt(np.maximum(held, 1)))


def _speaker(columns: Columns, a: Ints, b: Ints) -> Floats:
    """Who says it; who denies a thing is never who says it, so that of these two it says nothing."""
    return np.where(columns.denied[a] != columns.denied[b], np.nan, _in_common(columns.speaker, a, b))


def _quote(columns: Columns, a: Ints, b: Ints) -> Floats:
    likeness = np.full(len(a), np.nan)
    one = np.flatnonzero(columns.language[a] == columns.language[b])
    likeness[one] = _cosine(columns.quote, a[one], b[one])
    return likeness


def _date(columns: Columns, a: Ints, b: Ints) -> Floats:
    """1 for the same days, half for days that may be the same, 0 for others."""
    (low_a, low_b), (high_a, high_b) = ((days[a], days[b]) for days in (columns.first, columns.last))
    told = ~(np.isnan(low_a) | np.isnan(low_b))
    meet = np.minimum(high_a, high_b) > np.maximum(low_a, low_b)
    with np.errstate(invalid="ignore"):
        long = np.maximum(high_a - low_a, high_b - low_b)
        short = np.minimum(high_a - low_a, high_b - low_b)
        same = (short >= _NEARLY_ALL * long) & np.isfinite(long)
    likeness: Floats = np.where(told, np.where(meet, np.where(same, 1.0, 0.5), 0.0), np.nan)
    return likeness


def _long_before(columns: Columns, a: Ints, b: Ints) -> Floats:
    """1 where a season or more lies between the days: not even a slip of the pen makes them one."""
    with np.errstate(invalid="ignore"):
        gap = np.maximum(columns.first[a] - columns.last[b], columns.first[b] - columns.last[a])
        return np.where(gap > _SEASON, 1.0, 0.0)


def _elsewhere(columns: Columns, a: Ints, b: Ints) -> Floats:
    """1 where both another day and another place are told."""
    apart = np.zeros(len(a))
    other_day = np.flatnonzero(_date(columns, a, b) == 0)
    apart[other_day] = _strange(columns.around, a[other_day], b[other_day])
    return apart


def _one_counts(columns: Columns, a: Ints, b: Ints) -> Floats:
    return np.where((columns.figures.sizes_of(a) > 0) != (columns.figures.sizes_of(b) > 0), 1.0, 0.0)


def _one_denies(columns: Columns, a: Ints, b: Ints) -> Floats:
    return np.where(columns.denied[a] != columns.denied[b], 1.0, 0.0)


ONE_TEXT = Feature("one-text", "one text tells both", -1.5, 0.0, lambda c, a, b: np.minimum(dot(c.texts, a, b), 1.0))
FIGURES = Feature("figures", "the figures", 2.5, 0.4, lambda c, a, b: _in_common(c.figures, a, b), 1.5)
DENIAL = Feature(
    "denial",
    "one denies, one does not",
    -3.5,
    0.0,
    lambda c, a, b: np.where(c.denied[a] != c.denied[b], 1.0, 0.0),
    -0.5,
)
OTHER_DAY = Feature("other-day", "another day", -3.0, 0.0, lambda c, a, b: np.where(_date(c, a, b) == 0, 1.0, 0.0))
OTHER_ACTOR = Feature("other-actor", "somebody else does it", -1.0, 0.0, lambda c, a, b: _strange(c.actor, a, b))
OTHER_TARGET = Feature("other-target", "it falls on somebody else", -1.0, 0.0, lambda c, a, b: _strange(c.target, a, b))
LONG_BEFORE = Feature("long-before", "a season or more between the days", -5.0, 0.0, _long_before, -1.0)
OTHER_PERSON = Feature(
    "other-person", "another does it for himself", -12.0, 0.0, lambda c, a, b: _strange(c.alone, a, b)
)
FEATURES = (
    Feature("words", "rare words in common", 7.0, 0.35, lambda c, a, b: dot(c.words, a, b), 8.5),
    Feature("letters", "runs of letters in common", 6.0, 0.3, _letters, 9.0),
    Feature("actions", "what was done", 2.0, 0.1, lambda c, a, b: _cosine(c.actions, a, b)),
    Feature("quote", "words of the quotes, in one language", 5.5, 0.15, _quote, 3.5),
    Feature("date", "days in common", 1.0, 0.0, _date, 1.5),
    Feature("speaker", "who says it", 3.0, 0.4, _speaker, 0.5),
    Feature("place", "where", 1.0, 0.0, lambda c, a, b: _in_common(c.place, a, b), 0.5),
    Feature("counted", "what the figures count", 2.5, 1.0, lambda c, a, b: _in_common(c.counted, a, b), 0.5),
    FIGURES,
    Feature("one-counts", "only one gives a figure", -2.0, 0.0, _one_counts, -2.0),
    DENIAL,
    OTHER_ACTOR,
    OTHER_TARGET,
    OTHER_PERSON,
    OTHER_DAY,
    LONG_BEFORE,
    Feature("elsewhere", "another day and another place", -5.0, 0.0, _elsewhere),
    ONE_TEXT,
)
"""Every feature, in the order in which `claimcheck why` shows them."""


def _summed(features: Iterable[Feature], columns: Columns, pairs: tuple[Ints, Ints], start: float = 0.0) -> Floats:
    """The evidence of some features for pairs of rows, added to what there is at the start."""
    total = np.full(len(pairs[0]), start)
    for feature in features:
        total += feature.evidence(feature.likeness(columns, *pairs))
    return total


def _in_millionths(evidence: Callable[[Ints, Ints], Floats], a: Ints, b: Ints) -> Ints:
    """The evidence for pairs of rows, told lot by lot: whole numbers have the same sum in whatever order they are added
    up.
    """
    told = in_lots(lambda *pairs: np.rint(evidence(*pairs) * MILLION).astype(np.int64), a, b)
    return np.asarray(told, dtype=np.int64)


def scores(columns: Columns, a: Ints, b: Ints) -> Ints:
    """The evidence for each pair of rows a[n], b[n] in millionths, at least `LEAST`; the same whichever is first."""
    return _in_millionths(lambda *pairs: np.maximum(_summed(FEATURES, columns, pairs), LEAST), a, b)


def answer_scores(columns: Columns, a: Ints, b: Ints) -> Ints:
    """The logarithms of the odds that each pair of rows a[n], b[n] answers one question, in texts of `USUAL_LENGTH`, in
    millionths; however low they are.
    """
    used = [feature._replace(weight=feature.answering) for feature in FEATURES if feature.answering]
    return _in_millionths(lambda *pairs: _summed(used, columns, pairs, _INTERCEPT), a, b)


def withheld(columns: Columns, a: Ints, b: Ints) -> Ints:
    """What another day, however far off, other figures and a denial take off the scores of pairs: so much more they ask
    one question.
    """

    def taken(first: Ints, second: Ints) -> Floats:
        total = np.zeros(len(first))
        for feature in (FIGURES, DENIAL, OTHER_DAY, LONG_BEFORE):
            total -= np.minimum(feature.evidence(feature.likeness(columns, first, second)), 0)
        return total

    return _in_millionths(taken, a, b)


def differences(columns: Columns, a: Ints, b: Ints) -> Ints:
    """In how many of figures, denial, day, actor, target and place pairs differ that both tell them."""
    told = np.asarray(_strange(columns.around, a, b), dtype=np.int64)
    for feature in (FIGURES, DENIAL, OTHER_DAY, OTHER_ACTOR, OTHER_TARGET):
        told += feature.evidence(feature.likeness(columns, a, b)) < 0
    return told


def other_days(columns: Columns, a: Ints, b: Ints) -> npt.NDArray[np.bool_]:
    """Which pairs tell days of which none can be the same."""
    return np.asarray(_date(columns, a, b) == 0)


def shares(columns: Columns, a: int, b: int) -> tuple[Share, ...]:
    """Each feature's part in the score of one pair."""
    first, second = np.array([a]), np.array([b])
    told = []
    for feature in FEATURES:
        likeness = feature.likeness(columns, first, second)
        value = None if np.isnan(likeness[0]) else float(likeness[0])
        told.append(Share(feature, value, float(feature.evidence(likeness)[0])))
    return tuple(told)
