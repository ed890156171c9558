"""Which of the things that a text tells of those counted it tells of one figure: *seven died and 12 were injured*."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claimcheck.lexicon.concepts import MEASURES
from claimcheck.values.amounts import Found
from claimcheck.values.words import concepts

_SENTENCE = re.compile(r"[.;!?…]\s")
_NEXT = re.compile(
    r"(?:[,;]|\b(?:and|while|with|but|as|of (?:them|whom)))\s+(?:(?:another|a further|a|the|some)\s+)?$", re.IGNORECASE
)
"""What opens another clause with a figure."""


def measures_told_of(entry: Found, text: str, figures: Sequence[Found]) -> tuple[str, ...]:
    """What an English text says happened to those that one of its ``figures`` counts, as far as it may be of these.

    Where figures and what happened alternate, each is told of its own: of the one before, or of the one behind. Else it
    is what stands beside the figure, or, of a single figure, anywhere.
    """
    if len(figures) < 2:
        return concepts(text, MEASURES)
    start, end = _sentence_around(entry, text)
    inside = [figure for figure in figures if start <= figure.start and figure.end <= end]
    places = [start, *(at for figure in inside for at in (figure.start, figure.end)), end]
    between = [text[low:high] for low, high in zip(places[::2], places[1::2], strict=True)]
    told = [concepts(part, MEASURES) for part in between]
    at = inside.index(entry)
    if all(told[:-1]) and not told[-1]:
        return told[at]
    if all(told[1:]) and not told[0] and all(_NEXT.search(part) for part in between[1:-1]):
        return told[at + 1]
    return (*told[at], *told[at + 1])


def _sentence_around(entry: Found, text: str) -> tuple[int, int]:
    start = max((match.end() for match in _SENTENCE.finditer(text, 0, entry.start)), default=0)
    following = _SENTENCE.search(text, entry.end)
    return start, following.start() if following else len(text)
