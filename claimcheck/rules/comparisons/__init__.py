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
    spellings,
