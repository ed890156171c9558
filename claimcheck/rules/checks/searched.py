"""Quotes made ready for looking names up in them."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from itertools import pairwise

from claimcheck.lexicon import Language
from claimcheck.lexicon.countries import countries
from claimcheck.lexicon.vi import VIETNAMESE
from claimcheck.lexicon.voices import SPEECH
from claimcheck.values.phrases import either, lazy_pattern, starred
from claimcheck.values.words import WORD, plain

_LIKE = 80.0
"""Least `fuzz.ratio` of two words that are one name in two spellings."""
_SHORT = 3
"""Words of a name that are no longer say little."""
_LIKE_BY_SOUND = 55.0
"""The same for a name that is spelt by sound, with hyphens: *Mát-xcơ-va*."""
_HYPHENED = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")
TITLED = lazy_pattern(
    rf"(?<!\w)(?i:{either(VIETNAMESE.of_people)})(?=\s[A-Z\u00c0-\u00de\u1ea0-\u1ef8Đ][a-z\u00df-\u1eff])"
)
"""Words of respect before a name, which are pronouns where there is none: *ông Vask*."""
PREFIX = 5
"""Words that begin with this many equal letters are forms of one word (*Sweden*, *Swedes*)."""
LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")


def long_words(text: str) -> frozenset[str]:
    """The words of a party or place as written, but for short ones, which hardly name it by themselves."""
    return frozenset(word for word in WORD.findall(plain(text)) if len(word) > _SHORT)


class Searched:
    """A quote made ready for looking names up in it."""

    def __init__(self, text: str, known: tuple[Language, ...]) -> None:
        self.text = text
        self.words = WORD.findall(plain(text))
        self.folded = f" {' '.join(self.words)} "
        self.known = known

    @cached_property
    def latin(self) -> bool:
        """Whether it has Latin letters."""
        return bool(LATIN.search(self.text))

    @cached_property
    def joined(self) -> str:
        """Its words run together."""
        return "".join(self.words)

    def points_back(self, field: str, end: int) -> bool:
        """Whether it has a word, up to some offset, that stands for somebody, or a place, named before it, and may be
        meant in a field; one for several may stand anywhere.
        """
        text = TITLED().sub(lambda title: " " * len(title[0]), self.text) if VIETNAMESE in self.known else self.text
        text = text.lower()
        if field != "place" and any(_epithets(language).search(text, 0, end) for language in self.known):
            return True
        return any(
            self._stands_for_another(language, field, text[:end]) or _has_one_of(language.of_several, text, language)
            for language in self.known
        )

    def _stands_for_another(self, language: Language, field: str, text: str) -> bool:
        pronouns = language.anaphors
        if field == "place":
            pronouns = pronouns - language.of_people
        elif field in ("attributed_to", "via") and not SPEECH.isdisjoint(self.words):  # *its mayor said*
            pronouns = pronouns - language.possessives
        return _has_one_of(pronouns, text, language)

    def has(self, form: str) -> bool:
        """Whether a form of a name stands in the text, by whole words where there are such."""
        folded = _folded(form)
        if not folded:
            return False
        word = folded.strip()
        run_together = len(word) >= PREFIX and " " not in word and word not in _countries() and word in self.joined
        return folded in self.folded or f" {word}s " in self.folded or run_together

    def has_word(self, word: str) -> bool:
        """Whether a word, or another form of it, stands in the text."""
        if len(word) >= PREFIX and word not in _countries():
            return f" {word[:PREFIX]}" in self.folded
        return f" {word} " in self.folded or f" {word}s " in self.folded

    def has_adjective(self, form: str) -> bool:
        """Whether an adjective or people stands in the text, with any ending where it has a star."""
        stem = " ".join(WORD.findall(plain(form)))
        return f" {stem}" in self.folded if form.endswith("*") else f" {stem} " in self.folded

    def has_name(self, form: str) -> bool:
        """Whether a name or an abbreviation stands in the text as it is written."""
        if form not in self.text:
            return False
        edge = r"\b" if LATIN.search(form) else ""
        return bool(re.search(rf"{edge}{re.escape(form)}{edge}", self.text))

    def has_like(self, word: str) -> bool:
        """Whether something that may be another spelling of a word stands in the text."""
        if len(word) <= 3:
            return False
        from rapidfuzz import fuzz  # noqa: PLC0415  # lazy_pattern comes to it

        spelt = self.text if VIETNAMESE in self.known else ""
        by_sound = ("".join(WORD.findall(plain(other))) for other in _HYPHENED.findall(spelt))
        return any(len(other) > 3 and fuzz.ratio(word, other) >= _LIKE for other in self.words) or any(
            word[0] == other[0] and fuzz.ratio(word, other) >= _LIKE_BY_SOUND for other in by_sound
        )


@lru_cache(maxsize=16)
def _epithets(language: Language) -> re.Pattern[str]:
    edges = (r"(?<!\w)", r"(?!\w)") if language.spaced else ("", "")
    return re.compile(f"{edges[0]}(?:{'|'.join(map(starred, language.epithets))}){edges[1]}")


def _has_one_of(listed: frozenset[str], text: str, language: Language) -> bool:
    """Whether a text in lower case has one of some words or pairs of words."""
    if language.spaced:
        words = WORD.findall(text)
        pairs = map(" ".join, pairwise(words))
        return not (listed.isdisjoint(words) and listed.isdisjoint(pairs))
    return any(word in text for word in listed)


@lru_cache(maxsize=1)
def _countries() -> frozenset[str]:
    """Names of countries of one word: all forms of them are known, and *Niger* is none of *Nigeria*."""
    return frozenset(plain(country.name) for country in countries() if country.name.isalpha())


@lru_cache(maxsize=65_536)
def _folded(form: str) -> str:
    """A form as it is looked for in a folded text: between spaces where its words are set apart by such."""
    folded = " ".join(WORD.findall(plain(form)))
    return f" {folded} " if folded and LATIN.search(form) else folded
