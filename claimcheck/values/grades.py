"""What a text answers on the scales of `claimcheck.lexicon.grades`, as sets of answers that can exclude each other;
which side of a thing, which end of it, and which one of several it speaks of.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from claimcheck.lexicon import ENGLISH
from claimcheck.lexicon.grades import (
    A_MAN_OR_A_WOMAN,
    IN_WHAT_MANNER,
    LASTING,
    NEGATIONS,
    NOT_RANKED,
    QUANTIFIERS,
    REFUSALS,
    SCALES,
    SEXES,
    SIDES,
)
from claimcheck.lexicon.grammar import OF_THE_CALENDAR, ORDINALS
from claimcheck.lexicon.verbs import BEGUN, BEGUN_OR_OVER, OVER
from claimcheck.values.phrases import lazy_pattern
from claimcheck.values.relation import Relation
from claimcheck.values.words import CONTRACTED, fold, words_of

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)?")
_CONTRAST = re.compile(
    r"(?:,|\bbut|\band) not\b|\bnot (?:only|just|merely|least|until)\b"
    rf"|\bdid not(?= (?!(?:{'|'.join(LASTING).replace('_', ' ')})\b)[^,;.]* until\b)"
    r"|\b(?:leaves?|left|leaving|still)\b(?:[^,;.]|,\d)*? without (?!\w+ing\b)"
    r"|\b(?:no|not) (?:more|fewer|less|later|earlier|sooner|further) than\b"
)
_JOINED = re.compile(r"[,;]\s|\b(?:and|but)\s")
"""What joins clauses: *not* in each of two negates both."""
_AT_FIRST = re.compile(r"^Without [^,]*, ")
_CLAUSE = re.compile(r"[,;:]\s|\s(?:without|and|but)\s")
_IN_WHAT_MANNER = re.compile(rf"\b(?:{'|'.join(IN_WHAT_MANNER).replace('_', ' ')})\b")
_ASIDES = re.compile(r"(?:, (?:which|who)|; |,? but|,? while) ")
"""Between clauses of which each says its own."""
_SUPERLATIVE = re.compile(r"\b(?:the|\w+['’]s|['’]) (most \w+|least \w+|worst|best|only|\w{3,}est)\b")
_IN_RANKS = ("est", "east", "most", "worst", "only")
"""What a superlative has in it, for a cheap look."""
_SHARED = re.compile(r"\b(?:among|one of|some of)\b")
_SOME = r"(?:[1-9]\d*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_DIVIDED = lazy_pattern(rf"\bvotes? to {_SOME}\b|\b{_SOME} (?:votes? )?against\b|\ball but {_SOME}\b")
"""How a vote is told that not all cast alike: *by seven votes to two*."""
_ANSWERS: dict[str, dict[str, str]] = {}
"""For a word or a phrase the scales that it answers, each with its answer."""
for _scale, _known in SCALES.items():
    for _entry, _answer in _known.items():
        _ANSWERS.setdefault(_entry, {})[_scale] = _answer
_LENGTHS: dict[str, int] = {}
"""For each word that such a phrase begins with the words of the longest."""
for _entry in _ANSWERS:
    _first, *_rest = _entry.split()
    _LENGTHS[_first] = max(1 + len(_rest), _LENGTHS.get(_first, 0))
_TELLING = frozenset(max(entry.split(), key=len) for entry in _ANSWERS)
"""Words without one of which a text answers no scale of these."""
_NEGATING = NEGATIONS | {phrase.split()[0] for phrase in REFUSALS}
"""Words without one of which a text negates nothing."""
_NONE: dict[str, str] = {}
_QUANTIFIERS = frozenset(QUANTIFIERS)
_GRADED = _ANSWERS.keys() | NEGATIONS | set(QUANTIFIERS)


@lru_cache(maxsize=768)
def answers(text: str) -> Mapping[str, str]:
    """The scales that a text answers, each with its answer; a scale that it answers in two ways is left out.

    What a negated clause answers is not known: *did not fall* is not *rose*.
    """
    text = _IN_WHAT_MANNER.sub("", text) if "without" in text else text
    if negated(text):
        text = ", ".join(clause for clause in _ASIDES.split(text) if not negated(clause))
    low = _written_out(text)
    words = _words(low)
    found: dict[str, set[str]] = {}
    openers = () if _TELLING.isdisjoint(words) else [at for at, word in enumerate(words) if word in _LENGTHS]
    for at in openers:
        for size in range(1, _LENGTHS[words[at]] + 1):
            for scale, answer in _ANSWERS.get(" ".join(words[at : at + size]), _NONE).items():
                found.setdefault(scale, set()).add(answer)
    if "vote" in low and _DIVIDED().search(low):
        found.setdefault("votes", set()).add("divided")
    if any(map(low.__contains__, _IN_RANKS)) and any(word not in NOT_RANKED for word in _SUPERLATIVE.findall(low)):
        found["rank"] = {"one among others" if _SHARED.search(low) else "alone"}
    if not _QUANTIFIERS.isdisjoint(words):
        reach = {QUANTIFIERS[word] for at, word in enumerate(words) if word in QUANTIFIERS and not _in_rank(words, at)}
        found |= {"reach": reach} if reach else {}
    return {scale: given.pop() for scale, given in sorted(found.items()) if len(given) == 1}


def _written_out(text: str) -> str:
    """The text folded, *can't* as *ca not*."""
    return fold(CONTRACTED.sub(r"\1 not", text) if "'" in text or "’" in text else text)


@lru_cache(maxsize=768)
def _words(low: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(low))


def _in_rank(words: Sequence[str], at: int) -> bool:
    """Whether a word is part of a superlative or a comparison: *the most serious*, *no fewer than*."""
    return at > 0 and (words[at - 1] in ("the", "a", "at", "no") or words[at - 1].endswith("s"))


@lru_cache(maxsize=768)
def negated(text: str) -> bool:
    """Whether a text says of something that it is not so; *this, not that* says only what it is."""
    low = _written_out(text)
    if _NEGATING.isdisjoint(_words(low)):
        return False
    if any(map(low.__contains__, ("not", "than", "without", "until"))):
        low = _CONTRAST.sub(" ", low)
    for phrase in REFUSALS:
        low = low.replace(phrase, "not")
    return any(sum(word in NEGATIONS for word in _words(part)) % 2 for part in _JOINED.split(low))


def first_negated(text: str) -> bool:
    """Whether the first clause of a text, which tells what was done, says that it was not so."""
    return negated(_CLAUSE.split(_AT_FIRST.sub("", text))[0])


def relate_answers(a: Mapping[str, str], b: Mapping[str, str]) -> dict[str, Relation]:
    """How two texts relate on each scale that both answer."""
    return {scale: Relation.SAME if a[scale] == b[scale] else Relation.DISJOINT for scale in a if scale in b}


def opposed(a: str, b: str) -> bool:
    """Whether two texts answer some scale with words that exclude each other: *opened*, *closed*."""
    first, second = answers(a), answers(b)
    return any(first[scale] != second[scale] for scale in first.keys() & second.keys())


_SIDE = {word: (number, at) for number, sides in enumerate(SIDES) for at, side in enumerate(sides) for word in side}
"""Of which thing a word tells which side."""
_COUNTED = frozenset(map(ORDINALS.__getitem__, ("first", "second", "third", "fourth")))
"""Ordinals that tell a number."""
_FIRST = frozenset({ORDINALS["first"]})
_OTHERS = frozenset({ORDINALS["next"], ORDINALS["previous"]})
"""Ordinals that say: not this one."""
_WITH_ORDER = frozenset((*ENGLISH.weekdays, *ENGLISH.months, *ENGLISH.units, *OF_THE_CALENDAR))
"""What has its own order: *next spring* tells when, and not which of several."""
_BESIDE_A_THING = ("next", "to")


@lru_cache(maxsize=768)
def _sides(text: str) -> Mapping[int, frozenset[int]]:
    told: dict[int, set[int]] = {}
    for number, at in filter(None, map(_SIDE.get, _words(fold(text)))):
        told.setdefault(number, set()).add(at)
    return {number: frozenset(found) for number, found in told.items()}


def of_other_sides(a: str, b: str) -> bool:
    """Whether of two texts each speaks of another side of a thing only: the prosecution, the defence."""
    first, second = _sides(a), _sides(b)
    return any(first[number].isdisjoint(second[number]) for number in first.keys() & second.keys())


def of_other_sexes(a: str, b: str) -> bool:
    """Whether one text speaks of a man only, who was named before, and the other of a woman: *him*, *her*."""
    return _one_each(a, b, SEXES)


def of_a_man_and_a_woman(a: str, b: str) -> bool:
    """Whether one text speaks of *a man* only, and the other of *a woman*."""
    return _one_each(a, b, A_MAN_OR_A_WOMAN)


def _one_each(a: str, b: str, sides: Sequence[frozenset[str]]) -> bool:
    """Whether each of two texts has words of one side only, and they are not of the same side."""
    told = [{at for at, words in enumerate(sides) if not words.isdisjoint(_words(fold(text)))} for text in (a, b)]
    return len(told[0]) == len(told[1]) == 1 and told[0] != told[1]


def graded_words(text: str) -> frozenset[str]:
    """The words of a text that answer a scale or negate."""
    words = _WORD.findall(_written_out(text))
    longest = max(_LENGTHS.values())
    phrases = {" ".join(words[at : at + size]) for at in range(len(words)) for size in range(1, longest + 1)}
    return frozenset(part for entry in phrases & _GRADED for part in entry.split())


def other_answers(a: str, b: str) -> bool:
    """Whether two texts answer a question with words that exclude each other: *opened*, *closed*; *began*, *ended*."""
    if opposed(a, b):
        return True
    ends = _end(a), _end(b)
    return None not in ends and ends[0] is not ends[1]


_FIRST_OF_PAIRS = frozenset(first for first, _ in BEGUN_OR_OVER)


@lru_cache(maxsize=768)
def _end(text: str) -> bool | None:
    """Whether a text tells that something is over, or that it has begun; None where it tells neither, or both."""
    words = words_of(text)
    if not _FIRST_OF_PAIRS.isdisjoint(words):
        found = [BEGUN_OR_OVER.get(pair) for pair in pairwise(words)]
        beside = zip(words, (*found, None), (None, *found), strict=True)
        words = tuple(told or ("" if before else word) for word, told, before in beside)
    begun, over = not BEGUN.isdisjoint(words), not OVER.isdisjoint(words)
    return over if begun != over else None


@lru_cache(maxsize=768)
def ordinals(text: str) -> frozenset[int]:
    """Which one of several a text speaks of: the first, the second, the latest."""
    words = words_of(text)
    if ORDINALS.keys().isdisjoint(words):
        return frozenset()
    told = zip(words, (*words[1:], ""), strict=True)
    return frozenset(
        ORDINALS[word]
        for word, after in told
        if word in ORDINALS and after not in _WITH_ORDER and (word, after) != _BESIDE_A_THING
    )


def of_others(a: frozenset[int], b: frozenset[int]) -> bool:
    """Whether two texts speak of different ones of several; the second round may be the next one."""
    if a & _COUNTED and b & _COUNTED:
        return not a & b
    if (a | b) & _COUNTED - _FIRST and ORDINALS["next"] in a | b:
        return False
    return bool((a and b and a != b) or (a ^ b) & _OTHERS)
