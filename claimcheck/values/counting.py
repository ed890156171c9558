"""Which of the things that a text tells of those counted it tells of one figure: *seven died and 12 were injured*."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from claimcheck.lexicon import ENGLISH, Language
from claimcheck.lexicon.base import phrases_of
from claimcheck.lexicon.concepts import MEASURES
from claimcheck.lexicon.counted import COUNTED_IN, WIDER_COUNTED
from claimcheck.lexicon.fates import BETWEEN_CLAUSES, FATES, MORE, UNSCATHED_OR_IN_HOSPITAL
from claimcheck.values.amounts import Found
from claimcheck.values.phrases import composed, either, one_of_kinds, starred
from claimcheck.values.words import WORD, concepts

_JUDGED = frozenset("killed injured casualties missing".split())
_KINDS_IN_ENGLISH = {word: kind for kind, words in COUNTED_IN["en"].items() for word in words}
_SENTENCE = re.compile(r"[.;!?…]\s|[。；！？]")


def measures_known(languages: tuple[Language, ...]) -> frozenset[str]:
    """What of `MEASURES` is told in some languages by words of which all are known: not how a home is lost."""
    return frozenset.intersection(
        *(frozenset(MEASURES.words.values()) if language is ENGLISH else _JUDGED for language in languages)
    )


def measures_told(text: str, languages: tuple[Language, ...]) -> tuple[str, ...]:
    """What of `MEASURES` a text in some languages tells, in the order of its words where it is in one."""
    found: dict[str, None] = {}
    for language in languages:
        if language is ENGLISH:
            found.update(dict.fromkeys(concepts(text, MEASURES)))
        else:
            matches = _fates(language).finditer(composed(text).lower())
            found.update((match.lastgroup, None) for match in matches if match.lastgroup)
    return tuple(found)


def told_alive(text: str, languages: tuple[Language, ...]) -> str | None:
    """In which words a text in some languages first has somebody alive: in hospital, or unhurt; None where in none."""
    lowered = composed(text).lower()
    return next((match[0] for language in languages if (match := _alive(language).search(lowered))), None)


@lru_cache(maxsize=16)
def _alive(language: Language) -> re.Pattern[str]:
    edges = (r"(?<!\w)", r"(?!\w)") if language.spaced else ("", "")
    told = "|".join(map(starred, phrases_of(UNSCATHED_OR_IN_HOSPITAL[language.code])))
    return re.compile(f"{edges[0]}(?:{told}){edges[1]}")


def kinds_recorded(of: str) -> frozenset[str]:
    """The kinds of things and people, of those that exclude each other, that a record counts, in English."""
    return frozenset(_KINDS_IN_ENGLISH[word] for word in WORD.findall(of.lower()) if word in _KINDS_IN_ENGLISH)


def kinds_counted(text: str, languages: tuple[Language, ...]) -> frozenset[str]:
    """The kinds of things and people that a text in some languages has words for, of those that exclude each other."""
    lowered = composed(text).lower()
    matches = (match for language in languages for match in _kinds(language).finditer(lowered))
    return frozenset(match.lastgroup for match in matches if match.lastgroup)


@lru_cache(maxsize=16)
def _kinds(language: Language) -> re.Pattern[str]:
    return one_of_kinds(COUNTED_IN[language.code], spaced=language.spaced)


def of_one_kind(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether some kind of the one is, or is wider than, one of the other."""
    return any(x == y or WIDER_COUNTED.get(x) == y or WIDER_COUNTED.get(y) == x for x in a for y in b)


@lru_cache(maxsize=16)
def _fates(language: Language) -> re.Pattern[str]:
    told = {measure: phrases_of(words) for measure, words in FATES[language.code].items()}
    if not language.spaced:
        parts = [f"(?P<{name}>{either(told[name])})" for name in sorted(told, key=lambda name: name != "casualties")]
        return re.compile("|".join(parts))  # 伤亡 before 伤
    parts = [f"(?P<{name}>{'|'.join(map(starred, words))})" for name, words in told.items()]
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)")


@lru_cache(maxsize=64)
def _next(languages: tuple[Language, ...]) -> re.Pattern[str]:
    """What opens another clause with a figure."""
    joints, more = (
        either(word for language in languages for word in phrases_of(table[language.code]))
        for table in (BETWEEN_CLAUSES, MORE)
    )
    if any(not language.spaced for language in languages):
        return re.compile(rf"(?:[,;，、；]|{joints})\s*(?:{more})?$", re.IGNORECASE)
    return re.compile(rf"(?:[,;]|\b(?:{joints}))\s+(?:(?:{more})\s+)?$", re.IGNORECASE)


def measures_told_of(
    entry: Found, text: str, figures: Sequence[Found], languages: tuple[Language, ...]
) -> tuple[str, ...]:
    """What a text says happened to those that one of its ``figures`` counts, as far as it may be of these.

    Where figures and what happened alternate, each is told of its own: of the one before, or of the one behind. Else it
    is what stands beside the figure, or, of a single figure, anywhere.
    """
    if len(figures) < 2:
        return measures_told(text, languages)
    start, end = _sentence_around(entry, text)
    inside = [figure for figure in figures if start <= figure.start and figure.end <= end]
    places = [start, *(at for figure in inside for at in (figure.start, figure.end)), end]
    between = [text[low:high] for low, high in zip(places[::2], places[1::2], strict=True)]
    told = [measures_told(part, languages) for part in between]
    at = inside.index(entry)
    if all(told[:-1]) and not told[-1]:
        return told[at]
    if all(told[1:]) and not told[0] and all(_next(languages).search(part) for part in between[1:-1]):
        return told[at + 1]
    return (*told[at], *told[at + 1])


def _sentence_around(entry: Found, text: str) -> tuple[int, int]:
    start = max((match.end() for match in _SENTENCE.finditer(text, 0, entry.start)), default=0)
    following = _SENTENCE.search(text, entry.end)
    return start, following.start() if following else len(text)
