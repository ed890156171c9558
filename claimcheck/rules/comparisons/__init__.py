"""The rules that set records against each other: how do claims of one fact differ?"""

from __future__ import annotations

from claimcheck.rules.comparisons import (
    answers,
    attribution,
    before_after,
    causes,
    certainty,
    chronology,
    counts,
    dates,
    details,
    durations,
    negation,
    parties,
    places,
    put_off,
    spellings,
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
    *spellings.RULES,
    *stance.RULES,
    *chronology.RULES,
    *before_after.RULES,
    *causes.RULES,
    *wording.RULES,
    *attribution.RULES,
    *certainty.RULES,
    *negation.RULES,
    *put_off.RULES,
    *answers.RULES,
    *details.RULES,
)
