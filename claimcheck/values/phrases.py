"""Finding the phrases of a word list in a text, longest first: a table look-up a word, no pattern to compile."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, partial
from typing import NamedTuple, TypeAlias

_SPACED = re.compile(r"\d|[^\W\d_]{1,3}[€$£](?!\w)|[^\W\d_]+|~")
"""Digits, words, and short forms with the sign of a currency (*M€*)."""
_WITHOUT_SIGNS = re.compile(r"\d|[^\W\d_]+|~")
"""The same in a text without such signs, for a quicker look."""
_UNSPACED = re.compile(r"\d|[^\W\d_]|~")
_DIGIT = re.compile(r"\d")
_INNER = re.compile(r"[\s'’-]*")
MONTH_OF_MAY = re.compile(r"(?<=[\w,] )May\b")
"""The month, within a sentence of which the words are folded: *may* leaves open."""
_REMEMBERED = 65_536
_FULL_WIDTH = {ord("０") + digit: str(digit) for digit in range(10)}


LazyPattern: TypeAlias = Callable[[], re.Pattern[str]]


def lazy_pattern(pattern: str, flags: int = 0) -> LazyPattern:
    """What gives a pattern when it is called, ``_DAY()``: that few texts come to is compiled, which takes up to
    milliseconds, at the first of them.
    """
    return cache(partial(re.compile, pattern, flags))


def composed(text: str) -> str:
    """The text with composed letters and common digits."""
    return text if text.isascii() else unicodedata.normalize("NFC", text).translate(_FULL_WIDTH)


def either(words: Iterable[str]) -> str:
    """A pattern for any of some words, the longest first; for none of them what never matches."""
    by_length = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in by_length) or "(?!)"


def listed(phrases: Iterable[str]) -> str:
    """A pattern for any of the phrases of a list, in which ``_`` is a space."""
    return f"(?:{either(phrase.replace('_', ' ') for phrase in phrases)})"


def starred(word: str) -> str:
    """The pattern of a word or phrase; a star in it stands for any ending."""
    return either([word]).replace(r"\*", r"\w*")


def one_of_kinds(kinds: Mapping[str, Iterable[str]], *, spaced: bool) -> re.Pattern[str]:
    """What finds the words for some kinds, as groups of their names; a star in a word stands for any letters."""
    told = "|".join(f"(?P<{kind}>{'|'.join(map(starred, words))})" for kind, words in kinds.items())
    return re.compile(rf"(?<!\w)(?:{told})(?!\w)" if spaced else told)


def in_lower_case(text: str) -> str:
    """The text in lower case, each letter in its place: one that would become two (*İ*) stays."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)


class Word(NamedTuple):
    """A phrase of the list, or a run of digits as ``pattern`` has it, and where it stands."""

    text: str
    digits: bool
    start: int
    end: int


class Phrases:
    """A list of phrases; white space, hyphens and apostrophes inside them are read over."""

    def __init__(self, phrases: Iterable[str], *, spaced: bool) -> None:
        self._token = _SPACED if spaced else _UNSPACED
        self._spaced = spaced
        by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._longest: set[str] = set()
        for phrase in phrases:
            words = tuple(match.group() for match in self._token.finditer(phrase))
            by_first.setdefault(words[0], []).append((words, phrase))
            self._longest.add(max(words, key=len))
        self._by_first: Mapping[str, list[tuple[tuple[str, ...], str]]] = {
            first: sorted(entries, key=lambda entry: (-len(entry[0]), entry[1])) for first, entries in by_first.items()
        }
        self._dull: set[str] = set()
        """What stood between spaces and has no such word in it."""

    def may_stand_in(self, text: str) -> bool:
        """A cheap look: whether a text in lower case has the longest word of some phrase."""
        if not self._spaced:
            return not self._longest.isdisjoint(self._token.findall(text))
        new = set(text.split()) - self._dull
        joined = " ".join(new)
        if new and not self._longest.isdisjoint(self._token_in(joined).findall(joined)):
            return True
        if len(self._dull) > _REMEMBERED:
            self._dull.clear()
        self._dull |= new
        return False

    def find(
        self, text: str, digits: re.Pattern[str] | None = None, *, overlapping: bool = False, sure: bool = False
    ) -> Iterator[Word]:
        """The phrases in a text in lower case, in order, and the numbers that a pattern finds between them.

        ``sure`` spares the look whether there may be any.
        """
        at = 0
        begin = self._by_first.get
        tokens = (
            self._token_in(text) if sure or self.may_stand_in(text) else _DIGIT
        )  # of most texts there are only numbers to find
        for match in tokens.finditer(text):
            word = match[0]
            phrases = begin(word)
            if phrases is None and (digits is None or not word.isdecimal()):  # most words
                continue
            start = match.start()
            if start < at:
                continue
            if digits and word.isdecimal():
                number = digits.match(text, start)
                if number:
                    at = number.end()
                    yield Word(number.group(), digits=True, start=number.start(), end=at)
                continue
            for words, phrase in phrases or ():
                end = match.end() if len(words) == 1 else self._end(text, match.end(), words)
                if end is not None:
                    yield Word(phrase, digits=False, start=start, end=end)
                    at = at if overlapping else end
                    break

    def _token_in(self, text: str) -> re.Pattern[str]:
        """The pattern by which a text is cut."""
        without = self._spaced and not ("$" in text or "€" in text or "£" in text)
        return _WITHOUT_SIGNS if without else self._token

    def _end(self, text: str, at: int, words: tuple[str, ...]) -> int | None:
        """Where a phrase ends whose first word ends at an offset, None where it isn't there."""
        for word in words[1:]:
            inner = _INNER.match(text, at)
            match = self._token.match(text, inner.end() if inner else at)
            if match is None or match.group() != word:
                return None
            at = match.end()
        return at
