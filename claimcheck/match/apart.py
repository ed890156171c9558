"""What sets two claims apart, however alike they are: another of several, other names, another side, other values."""

from __future__ import annotations

import re
from functools import lru_cache

from claimcheck.corpus import ClaimRecord
from claimcheck.lexicon import ENGLISH
from claimcheck.match.words import word_set
from claimcheck.values.counts import relation
from claimcheck.values.grades import answers, of_other_sides, relate_answers
from claimcheck.values.names import Names
from claimcheck.values.parties import strangers
from claimcheck.values.relation import Relation
from claimcheck.values.words import sense, words_of

VALUES = frozenset(
    sense(word) for word in (*ENGLISH.numbers, *ENGLISH.weekdays, *(name for name in ENGLISH.months if name != "may"))
)
"""Words that tell a day or a figure."""
_ORDINALS = {
    word: rank
    for rank, words in enumerate(
        (
            "first initial original",
            "second",
            "third",
            "fourth",
            "latest last final",
            "next following",
            "previous prior",
        )
    )
    for word in words.split()
}
_BEGUN = frozenset("begin begins began begun start starts started launch launched resume resumed".split())
_OVER = frozenset("end ends ended finish finished halt halted suspend suspended abandoned off".split())
"""Words that tell of the two ends of a thing: *called off*."""
_COUNTED = frozenset(map(_ORDINALS.__getitem__, ("first", "second", "third", "fourth")))
_FIRST = frozenset({_ORDINALS["first"]})
"""Ordinals that tell a number."""
_OTHERS = frozenset({_ORDINALS["next"], _ORDINALS["previous"]})
"""Ordinals that say: not this one."""
_CAPITAL = re.compile(r"\b[A-Z][\w-]+")


@lru_cache(maxsize=1_024)
def ordinals(text: str) -> frozenset[int]:
    """Which one of several a text speaks of: the first, the second, the latest."""
    words = words_of(text)
    if _ORDINALS.keys().isdisjoint(words):
        return frozenset()
    return frozenset(_ORDINALS[word] for word in words if word in _ORDINALS)


def of_others(a: frozenset[int], b: frozenset[int]) -> bool:
    """Whether two texts speak of different ones of several; the second round may be the next one."""
    if a & _COUNTED and b & _COUNTED:
        return not a & b
    if (a | b) & _COUNTED - _FIRST and _ORDINALS["next"] in a | b:
        return False
    return bool((a and b and a != b) or (a ^ b) & _OTHERS)


def other_answers(a: str, b: str) -> bool:
    """Whether two texts answer a question with words that exclude each other: *opened*, *closed*; *began*, *ended*."""
    first, second = answers(a), answers(b)
    if Relation.DISJOINT in relate_answers(first, second).values():
        return True
    words_a, words_b = words_of(a), words_of(b)
    begun_a, begun_b = (not _BEGUN.isdisjoint(words) for words in (words_a, words_b))
    over_a, over_b = (not _OVER.isdisjoint(words) for words in (words_a, words_b))
    return (begun_a and over_b and not (over_a or begun_b)) or (begun_b and over_a and not (over_b or begun_a))


def other_names(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether each of two statements has words in capitals, none is a word of the other, and no name is one's and
    the other's under whatever form.
    """
    first, second = a.claim.statement, b.claim.statement
    x, y = _capitals(first), _capitals(second)
    if any(word in second for word in x) or any(word in first for word in y):
        return False
    if a.claim.place and b.claim.place:  # these are compared as such
        x, y = (told.difference(*map(_CAPITAL.findall, record.claim.place)) for told, record in ((x, a), (y, b)))
    if not all(any(sense(word.lower()) not in VALUES for word in told) for told in (x, y)):
        return False
    return not any(word.startswith("@") for word in word_set(first, names) & word_set(second, names))


@lru_cache(maxsize=1_024)
def _capitals(statement: str) -> frozenset[str]:
    """The words in capitals of a statement but for its first."""
    return frozenset(_CAPITAL.findall(statement.partition(" ")[2]))


def of_other_things(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether words show that two claims, however alike, are not on one question: another of several, other names,
    another side, or what excludes the other (*opened on the sixth*, *closed on the seventh*).
    """
    first, second = a.claim.statement, b.claim.statement
    return (
        of_others(ordinals(first), ordinals(second))
        or other_names(a, b, names)
        or of_other_sides(first, second)
        or other_answers(first, second)
    )


def differ_twice(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether two claims tell more than one of figures, day, actor and target, and both otherwise."""
    x, y = a.claim, b.claim
    return (
        exclusive_figures(a, b)
        + bool(x.date and y.date and x.date.relation(y.date) is Relation.DISJOINT)
        + strangers(x.actor, y.actor, names)
        + strangers(x.target, y.target, names)
    ) > 1


def exclusive_figures(a: ClaimRecord, b: ClaimRecord) -> bool:
    """Whether both claims give figures and none of the one's is any of the other's: they back no common figure."""
    first, second = a.claim.count, b.claim.count
    return bool(first and second) and not any(relation(x, y).meets for x in first for y in second)
