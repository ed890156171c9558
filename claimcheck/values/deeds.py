"""What statements say was done: known actions, and other words that look like verbs in the past."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from claimcheck.lexicon.verbs import AUXILIARIES, IRREGULAR, LIGHT_VERBS, OPEN_TO_MANY
from claimcheck.values.words import action_of, akin, cut_actions, stem, words_of

_NO_DEEDS = AUXILIARIES | LIGHT_VERBS | frozenset("am do does done said say".split())
"""Verbs that do not tell what was done."""
DONE_BY_MANY = frozenset(action_of(word) or stem(word) for word in OPEN_TO_MANY)
"""Deeds, as `deeds` has them, of which one party's doing leaves room for others'."""


def in_the_past(word: str) -> bool:
    """Whether a word looks like a verb in the past."""
    return word in IRREGULAR or word.endswith("ed")


@lru_cache(maxsize=1_024)
def deeds(statement: str) -> frozenset[str]:
    """The actions that a statement names, and the bases of other words that look like verbs in the past."""
    return frozenset(_told(statement))


def first_deed(statement: str) -> str | None:
    """The first of a statement's deeds."""
    return next(_told(statement), None)


def _told(statement: str) -> Iterator[str]:
    for word, action in cut_actions(words_of(statement)):
        if action or (in_the_past(word) and word not in _NO_DEEDS):
            yield action or stem(word)


def other_deeds(a: str, b: str) -> bool:
    """Whether two statements have no deed in common though each tells one: *released*, *executed*."""
    first, second = deeds(a), deeds(b)
    return bool(first and second) and not any(akin(x, y) for x in first for y in second)
