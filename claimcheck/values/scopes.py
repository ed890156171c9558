"""For what a figure is told, by the words around it: a quarter or the year, before tax or after, a part or a whole."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from functools import lru_cache

from claimcheck.lexicon import ENGLISH
from claimcheck.lexicon.concepts import PEOPLE
from claimcheck.lexicon.scopes import (
    AGES,
    EVERYWHERE,
    FAMILIES,
    PHRASED,
    SCOPES,
    STRETCH,
    SUBSET,
    TELLING,
    TELLING_OF_MEASURES,
    TELLING_OF_SHARES,
    WHO,
)
from claimcheck.values.deeds import in_the_past
from claimcheck.values.words import words_of

_STRETCH = re.compile(
    r"\b(?:in|within|over|during) (?:just |only |the |whole |entire |past |last |first |space of )*"
    r"(?:an? |one )?(?P<length>(?:(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+) )?"
    r"(?:hour|day|week|weekend|month|year)s?)\b(?! to )"
)
"""A stretch of time in which something adds up."""
_UNITS = frozenset(word + end for word in ("hour", "day", "week", "weekend", "month", "year") for end in ("", "s"))
_LONGEST = max(len(phrase.split()) for phrase in SCOPES)
_OF_AN_AGE = frozenset({"under", "over"})
_AUXILIARY = frozenset({"has", "have"})
_ALONE, _BEFORE_ALONE = "alone", frozenset({"in", "on", "at", "during"})
"""*In the capital alone*, *on Tuesday alone*; but somebody may act alone."""
_COMPARING = frozenset({"than", "as"})
"""Before what is only compared: *2 per cent more than a year earlier*."""
_LEVEL_WITH = ["level", "with"]
_VERBAL = ("ing", "ed")
_REACH = 8
"""Words before *alone* among which it is seen what is alone."""
_FIRST_WORDS = frozenset(phrase.split()[0] for phrase in SCOPES) | _OF_AN_AGE


@lru_cache(maxsize=768)
def scopes(text: str) -> Mapping[str, str]:
    """The families of scopes that a text answers, each with its answer; one that it
    answers in two ways is left out, unless its answers are the phrases themselves.
    """
    words = words_of(text)
    found: dict[str, str] = {}
    if not _FIRST_WORDS.isdisjoint(words):
        for at, word in enumerate(words):
            if word in _FIRST_WORDS and (told := _scope_at(words, at)):
                family, answer = told
                before = found.get(family, answer)
                found[family] = answer if before == answer else f"{before}, {answer}" if family in PHRASED else ""
    if not _UNITS.isdisjoint(words) and (stretch := _STRETCH.search(text.lower())):
        found[STRETCH] = stretch["length"]
    return {family: answer for family, answer in found.items() if answer}


def _scope_at(words: Sequence[str], at: int) -> tuple[str, str] | None:
    """The family and the answer of the longest phrase that begins at a word."""
    word, following = words[at], words[at + 1] if at + 1 < len(words) else ""
    if word in _OF_AN_AGE:
        aged = following[:2].isdigit() or following in ENGLISH.numbers
        of_people = following[-1:] == "s" or (at and (words[at - 1] in WHO or words[at - 1] in PEOPLE.words))
        return (AGES, f"{word} {following}") if aged and of_people else None
    phrases = (" ".join(words[at : at + size]) for size in range(_LONGEST, 0, -1))
    told = next((SCOPES[phrase] for phrase in phrases if phrase in SCOPES), None)
    return None if told is None or _tells_nothing(words, at) else told


def _tells_nothing(words: Sequence[str], at: int) -> bool:
    """Whether what stands beside a word shows that it is none: *higher than last year*, *have been*, *act alone*."""
    before, following = words[max(0, at - _REACH) : at], words[at + 1 : at + 2]
    if not _COMPARING.isdisjoint(before[-2:]) or before[-2:] == _LEVEL_WITH:
        return True
    if words[at] in _AUXILIARY:
        return any(in_the_past(word) or word == "been" for word in following)
    by_itself = _BEFORE_ALONE.isdisjoint(before) or before[-1].endswith(_VERBAL)
    return words[at] == _ALONE and by_itself


def of_other_scopes(a: str, b: str, kind: str | None = None, *, by: Set[str] = FAMILIES) -> bool:
    """Whether two texts, by some families, tell of two things: another period, stage, part or aspect.

    What only one of them tells sets them apart where nobody leaves it out who means it, or, of what is measured (in
    a unit of some ``kind``), where a part, or a shorter time, has less.
    """
    first, second = scopes(a), scopes(b)
    if any(first[family] != second[family] for family in first.keys() & second.keys() & by):
        return True
    alone = {family for family in (first.keys() ^ second.keys()) & by if EVERYWHERE not in {**first, **second}[family]}
    if AGES in first and AGES in second:  # both tell of which part
        alone -= {SUBSET}
    return (
        not alone.isdisjoint(TELLING)
        or (kind is not None and not alone.isdisjoint(TELLING_OF_MEASURES | {STRETCH, AGES}))
        or (kind == "share" and not alone.isdisjoint(TELLING_OF_SHARES))
    )
