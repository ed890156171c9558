"""What a corpus shows about how far its scores can be trusted: the more look-alikes, the more evidence a pair needs.

The weights of `claimcheck.match.evidence` are odds of one story in five articles. In a large corpus many claims look
alike that are on different facts: another actor, another day. How many is seen without any truth, since one text
hardly ever tells a fact twice: among its claims nearly all that look alike are on different facts, and elsewhere such
pairs are as frequent, beside those that are on one fact (as decoys tell the rate of false matches where spectra are
compared, Elias and Gygi 2007). Where texts do repeat themselves this shows nothing, and the odds stay as they are; so
they do in a corpus that has few sure pairs.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from claimcheck.match.evidence import LEAST, MILLION, ONE_TEXT
from claimcheck.match.rows import Floats, Ints

_FROM = -8
_BINS = 32
"""Scores are counted in bins of one unit, the first from `_FROM`."""
_UNLIKE = slice(4, 8)
"""Scores from -4 to 0: look-alikes, hardly any of which is on one fact."""
_FAIR, _GOOD, _SURE = slice(8, 12), slice(12, 16), slice(16, None)
"""Scores from 0, from 4, and from 8: hardly any look-alike."""
_PRIOR = 100
"""As if so many sure pairs of one text had been expected before, and as many found as its weight says."""
_THRESHOLDS = np.arange(0, 8.25, 0.5)
"""Scores tried as the point of even odds."""


class Odds(NamedTuple):
    """What is added to every score, and to that of two claims that one text tells, beyond the features' evidence."""

    every: float = 0.0
    one_text: float = 0.0

    def applied(self, score: Ints) -> Ints:
        """Scores in millionths with these odds."""
        return np.maximum(score + round(self.every * MILLION), round(LEAST * MILLION))

    def in_full(self, one_text: Ints) -> Ints:
        """What counts for or against a pair however large the groups are; ``one_text`` is 1 where one text tells it."""
        return round(self.one_text * MILLION) * one_text


def counted(score: Ints, one_text: Ints) -> Ints:
    """How many pairs have each score, without what one text says: those of two texts, those of one."""
    plain = score - round(ONE_TEXT.weight * MILLION) * one_text
    at = np.clip(plain // MILLION - _FROM, 0, _BINS - 1)
    return np.bincount(one_text * _BINS + at, minlength=2 * _BINS).reshape(2, _BINS)


def learnt(counts: Ints) -> Odds:
    """The odds of a corpus, from what is `counted` in it."""
    across, within = counts.astype(np.float64)
    if not within[_UNLIKE].any() or not across[_UNLIKE].any():
        return Odds()
    unlike_ratio = within[_UNLIKE].sum() / across[_UNLIKE].sum()
    expected = unlike_ratio * across[_SURE].sum()
    fair, good, sure = (within[part].sum() for part in (_FAIR, _GOOD, _SURE))
    same_ratio = _rate(sure, expected)
    trust = 1 - same_ratio / np.exp(ONE_TEXT.weight)
    if trust <= 0:
        return Odds()
    # within = unlike_ratio * (different + same_ratio * same), across = different + same; same_ratio is below 1 by now
    different = np.clip((within / unlike_ratio - same_ratio * across) / (1 - same_ratio), 0, across)
    every = -trust * _needed(across - different, different)
    # Look-alikes fall off with the score; only sure pairs of one text beyond that are repetitions.
    repeated = max(0.0, sure - good * good / max(1.0, fair))
    return Odds(_halved(every), _halved(np.log(_rate(repeated, expected)) - ONE_TEXT.weight))


def _rate(sure: float, expected: float) -> float:
    """How many sure pairs one text tells, of as many as are expected if it told them as often as others."""
    return float((sure + _PRIOR * np.exp(ONE_TEXT.weight)) / (expected + _PRIOR))


def _needed(same: Floats, different: Floats) -> float:
    """The score that is as likely to be that of one fact as not, by maximum likelihood."""
    told = slice(_UNLIKE.start, None)
    middle = np.arange(_BINS)[told] + _FROM + 0.5
    chance = 1 / (1 + np.exp(_THRESHOLDS[:, None] - middle))
    fit = (same[told] * np.log(chance) + different[told] * np.log1p(-chance)).sum(axis=1)
    return float(_THRESHOLDS[np.argmax(fit)])


def _halved(value: float) -> float:
    """Rounded to halves, as all weights are."""
    return round(2 * float(value)) / 2 + 0.0
