"""The rules that set records against each other."""

from __future__ import annotations

from claimcheck.rules import (
    attribution,
    causes,
    certainty,
    counts,
    dates,
    details,
    durations,
    negation,
    order,
    parties,
    places,
    sequence,
    stance,
    times,
    wording,
)

COMPARISONS = (
    *dates.RULES,
    *times.RULES,
    *counts.RULES,
    *durations.RULES,
    *places.RULES,
    *parties.RULES,
    *stance.RULES,
    *order.RULES,
    *sequence.RULES,
    *causes.RULES,
    *wording.RULES,
    *attribution.RULES,
    *certainty.RULES,
    *negation.RULES,
    *details.RULES,
)
