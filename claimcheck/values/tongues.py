"""In which of the known languages a text seems to be."""

from __future__ import annotations

import re
from functools import lru_cache

from claimcheck.lexicon import ENGLISH, LANGUAGES, Language
from claimcheck.values.words import LETTERS, han_runs

_LATIN, _KANA = re.compile(r"[A-Za-z]"), re.compile(r"[\u3040-\u30ff]")
_READ = 1_500
"""Characters that are looked at."""
_LEAST, _CLEARLY = 3, 2
"""How many words only one language must have, and how many times as many as English."""
_SHARE = 0.1
"""Which part of a text's words, at least, are common in the language that it is plainly in."""


@lru_cache(maxsize=256)
def seems_to_be(text: str) -> Language | None:
    """The language of a text; English where nothing shows another, None where its script is of none of them."""
    start = text[:_READ]
    letters = sum(map(len, LETTERS.findall(start)))
    latin, han = len(_LATIN.findall(start)), sum(map(len, han_runs(start)))
    if han > latin and 2 * han > letters - latin and not _KANA.search(start):
        return next(language for language in LANGUAGES.values() if not language.spaced)
    counts = {code: len(words) for code, words in _told(start).items()}
    if letters > _CLEARLY * (latin + 1) and max(counts.values()) < _LEAST:
        return None
    best = max(counts, key=lambda code: (counts[code], code == ENGLISH.code, code))
    sure = counts[best] >= _LEAST and counts[best] > _CLEARLY * counts[ENGLISH.code]
    return LANGUAGES[best] if sure else ENGLISH


@lru_cache(maxsize=256)
def is_plainly(text: str, language: Language) -> bool:
    """Whether a text is in a language beyond doubt, even where it is said to be in one whose words are not known.

    Neighbours share words (*der*, *den*, *que*, *por*): of those common in it the text has every other one.
    """
    if seems_to_be(text) is not language:
        return False
    if not language.common:
        return True
    start = text[:_READ]
    told = _told(start)
    words, others = told.pop(language.code), max(map(len, told.values()))
    often = len(words) > max(_SHARE * len(LETTERS.findall(start)), _CLEARLY * others)
    return often and 2 * len(set(words)) >= len(language.common)


def _told(text: str) -> dict[str, list[str]]:
    """By language, the words of a text that are common in it."""
    words = LETTERS.findall(text.lower())
    return {code: [word for word in words if word in language.common] for code, language in LANGUAGES.items()}
