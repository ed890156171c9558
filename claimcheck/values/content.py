"""The words of a text that say something, as they are held against another's: for quotations and other wordings."""

from __future__ import annotations

import re
from functools import lru_cache

from claimcheck.lexicon.grades import NEGATIONS
from claimcheck.lexicon.grammar import STOPWORDS
from claimcheck.lexicon.synonyms import SPELLINGS
from claimcheck.values.words import CONTRACTED, WORD, fold, stem

_EMPTY = STOPWORDS - NEGATIONS - frozenset("can could should will would".split())


@lru_cache(maxsize=65_536)
def content(text: str) -> frozenset[str]:
    """The stems of the words of a text that say something; spelling as in America, *can't* as *can not*."""
    words = WORD.findall(fold(CONTRACTED.sub(_written_out, text) if "'" in text or "’" in text else text))
    return frozenset(_stem(word) for word in words if word not in _EMPTY and (len(word) > 1 or word.isdigit()))


def _written_out(match: re.Match[str]) -> str:
    return f"{ {'ca': 'can', 'wo': 'will'}.get(match[1].lower(), match[1]) } not"


@lru_cache(maxsize=65_536)
def _stem(word: str) -> str:
    for british, american in SPELLINGS:
        word = word.replace(british, american)
    return stem(word)
