"""Names in other spellings: whether two words may be one name as two people write it in Latin letters."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import lru_cache

from claimcheck.values.words import plain

OF_A_PEOPLE = re.compile(r"(?:ian|ean|an|ese|ish|i)$")
"""How words end that say to which country or people somebody belongs."""
_SPELT = tuple(
    pair.split("=")
    for pair in "schtsch=s tsch=s shch=s tch=s sch=s sh=s zh=s kh=h ph=f ck=k th=t dh=d gh=g ou=u".split()
)
_SPELT_ALIKE = str.maketrans("wyjqczo", "viikksu")
"""What one sound is written with, by whoever writes a name in Latin letters."""
_LIKE, _MUCH_LIKE = 60, 75
"""Least `fuzz.ratio` of two words that may be one name in two spellings, and of those that begin with other letters."""
_ROOT = 4
"""Letters with which two words begin that may be forms of one name (*Norland*, *Norlandish*)."""


@lru_cache(maxsize=768)
def alike(a: str, b: str) -> bool:
    """Whether two words of names may be one in two spellings or forms."""
    x, y = _spelt(a), _spelt(b)
    if x[:_ROOT] == y[:_ROOT]:
        return True
    from rapidfuzz import fuzz  # noqa: PLC0415  # lazy_pattern comes to it

    return fuzz.ratio(x, y) >= (_LIKE if x[:1] == y[:1] else _MUCH_LIKE)


def any_alike(a: Iterable[str], b: Collection[str]) -> bool:
    """Whether some word of the one name may be another spelling, or another form, of one of the other."""
    return any(alike(x, y) for x in a for y in b)


def root(word: str) -> str:
    """How a word begins as it sounds: alike words mostly begin alike."""
    return _spelt(word)[:_ROOT]


@lru_cache(maxsize=768)
def _spelt(word: str) -> str:
    """A word as it sounds, roughly, without what makes it a people's."""
    low = OF_A_PEOPLE.sub("", plain(word)) if len(word) > _ROOT + 2 else plain(word)
    for letters, sound in _SPELT:
        low = low.replace(letters, sound)
    return re.sub(r"(.)\1", r"\1", low.translate(_SPELT_ALIKE))
