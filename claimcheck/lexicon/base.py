"""The shape of a language's word lists."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

EXACT, OVER, UNDER, NEARLY, ABOUT, ROUND = "exact", "over", "under", "nearly", "about", "round"
"""How a figure is bounded: as it stands, at least it, at most it, almost it, roughly it, as it stands or roughly."""


@dataclass(frozen=True, eq=False)
class Language:
    """Number, date and reference words of one language, all in lower case.

    ``numbers`` are plain number words; ``scales`` multiply what stands before them; ``rough`` tells how a figure is
    bounded that has such a word of theirs in it (*a dozen*). ``vague`` maps a word to the least and the largest amount
    it is used for; one that is a scale as well is vague where no number stands before it (*dizaines*). ``bounds`` stand before a figure, ``bounds_after`` behind it.
    ``relative`` maps a phrase to a code that `claimcheck.values.datewords` resolves against a day of publication.
    ``anaphors`` are words that stand for somebody, or a place, named elsewhere. ``decimal`` is the decimal separator.
    """

    code: str
    decimal: str
    numbers: Mapping[str, float]
    scales: Mapping[str, int]
    vague: Mapping[str, tuple[float, float]]
    bounds: Mapping[str, str]
    bounds_after: Mapping[str, str]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    relative: Mapping[str, str]
    anaphors: frozenset[str]
    rough: Mapping[str, str] = field(default_factory=dict)
    thirds: Mapping[str, str] = field(default_factory=dict)
    """Words for the early, middle and late part of a month or year."""
    spaced: bool = True
    """Whether words are set apart by spaces."""
    connectors: frozenset[str] = frozenset()
    """Words that may stand inside a number (*two hundred and five*)."""
    range_words: frozenset[str] = frozenset()
    """Words between the two ends of a range (*10 to 15*)."""
    month_first: bool = False
    """Whether a bare ``9/11`` is 11 September."""


def numbered(words: str, start: int = 0) -> dict[str, int]:
    """Number the words of a line from ``start``; alternatives are joined by ``/``, ``_`` is a space."""
    return {
        name.replace("_", " "): number for number, entry in enumerate(words.split(), start) for name in entry.split("/")
    }
