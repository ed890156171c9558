"""The rules that set records against each other."""

from __future__ import annotations

from claimcheck.rules import counts, dates, durations, order, parties, places, stance

COMPARISONS = (
    *dates.RULES,
    *counts.RULES,
    *durations.RULES,
    *places.RULES,
    *parties.RULES,
    *stance.RULES,
    *order.RULES,
)
