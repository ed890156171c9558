"""Words of the corpus's working language: how they are cut, stemmed, and which ones say little."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

from Stemmer import Stemmer

from claimcheck.lexicon.concepts import ACTIONS, Taxonomy
from claimcheck.lexicon.phrasal import PHRASAL
from claimcheck.lexicon.synonyms import SYNONYMS
from claimcheck.lexicon.verbs import IRREGULAR

WORD = re.compile(r"[^\W_]+")
LETTERS = re.compile(r"[^\W\d_]+")
"""A word, or what of it is no number."""
_ASCII_WORD = re.compile(r"[a-z0-9]+")
"""A word of a text of ASCII in lower case, for a quicker look."""
CONTRACTED = re.compile(r"(?i)\b(ca|wo|[a-z]+)n['’]t\b")
"""*can't*, *won't*, *did not* in short."""
POSSESSIVE = re.compile(r"['’]s?(?!\w)")
HAN = "\u3400"
"""The first of the ideographs that Chinese is written in."""
_LAST_HAN = "\u9fff"
_IDEOGRAPHS = (("\u3040", "\u30ff"), (HAN, "\u4dbf"), ("\u4e00", _LAST_HAN))
"""First and last of each range; an expression for so many letters takes milliseconds to compile."""


def is_han(letter: str) -> bool:
    """Whether a letter is an ideograph."""
    return HAN <= letter <= _LAST_HAN


def han_runs(text: str) -> list[str]:
    """The runs of ideographs in a text."""
    return [] if text.isascii() else "".join(letter if is_han(letter) else " " for letter in text).split()


def fold(text: str) -> str:
    """Case and compatibility forms folded, accents kept."""
    return text.lower() if text.isascii() else unicodedata.normalize("NFKC", text).casefold()


def plain(text: str) -> str:
    """`fold`, and accents taken off as well."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    for mark in filter(unicodedata.combining, set(decomposed)):
        decomposed = decomposed.replace(mark, "")
    return decomposed.replace("đ", "d")


@lru_cache(maxsize=768)
def words_of(text: str) -> tuple[str, ...]:
    """The words of a text in order, folded; possessives are taken off, ideographs stand in pairs."""
    bare = POSSESSIVE.sub("", text) if "'" in text or "’" in text else text
    if bare.isascii():
        return tuple(_ASCII_WORD.findall(bare.lower()))
    words: list[str] = []
    for word in WORD.findall(fold(bare)):
        if len(word) > 2 and _ideographic(word):
            words += (word[at : at + 2] for at in range(len(word) - 1))
        else:
            words.append(word)
    return tuple(words)


def plain_words(text: str) -> tuple[str, ...]:
    """The words of a text in order, without accents."""
    return words_of(plain(text))


def _ideographic(word: str) -> bool:
    return max(word) >= "\u3040" and any(low <= char <= high for char in word for low, high in _IDEOGRAPHS)


_STEMMER = Stemmer("english")


_AMERICAN = re.compile(r"(?<=..)iz(?=(?:e[sd]?|ing|ations?)$)")
"""Where an American spelling of a verb has a *z* for the British *s*: *authorize*."""


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """The stem of an English word in British spelling (Snowball's *Porter2*), of an irregular form that of its base."""
    return str(_STEMMER.stemWord(_to_stem(word)))


def _to_stem(word: str) -> str:
    return _AMERICAN.sub("is", word) if "iz" in word else IRREGULAR.get(word, word)


@lru_cache(maxsize=1)
def _synonymous_stems() -> dict[str, str]:
    return {stem(word): stem(first) for word, first in SYNONYMS.items()}


@lru_cache(maxsize=65_536)
def sense(word: str) -> str:
    """What an English word counts as: its `stem`, of synonyms that of the first (*vessel* is *ship*), of a verb of two
    words (*turned down*) that of its like in one.
    """
    stemmed = stem(PHRASAL.get(word, word) if " " in word else word)
    return _synonymous_stems().get(stemmed, stemmed)


_DOERS = ("er", "ers")
"""How words for those who do a thing end, which themselves tell of no deed: *firefighters*."""


@lru_cache(maxsize=1)
def _action_stems() -> dict[str, str]:
    return {stem(word): action for word, action in reversed(list(ACTIONS.words.items())) if " " not in word}


@lru_cache(maxsize=65_536)
def action_of(word: str) -> str | None:
    """The action that a word or a pair of words names, in whatever inflection."""
    word = PHRASAL.get(word, word) if " " in word else word
    known = ACTIONS.words.get(word)
    return known or (None if " " in word or _tells_a_doer(word) else _action_stems().get(stem(word)))


def _tells_a_doer(word: str) -> bool:
    """Whether a word may be one for those who do a thing: *firefighters*, not *recovers*."""
    return word.endswith(_DOERS) and word.removesuffix("s") not in ACTIONS.words


def action_or_sense(word: str) -> str:
    """The action that a word names, or else what it counts as."""
    return action_of(word) or sense(word)


def senses_and_actions(words: Sequence[str]) -> Iterator[tuple[str, str | None]]:
    """What each of many words counts as, and the action that it names; none of it is remembered."""
    actions, synonyms = _action_stems(), _synonymous_stems()
    for word, stemmed in zip(words, _STEMMER.stemWords(list(map(_to_stem, words))), strict=True):
        action = ACTIONS.words.get(word) or (None if _tells_a_doer(word) else actions.get(stemmed))
        yield synonyms.get(stemmed, stemmed), action


PAIRS = PHRASAL.keys() | {words for words in ACTIONS.words if " " in words}
"""Two words that tell what was done together."""
_FIRST_OF_PAIRS = frozenset(words.split()[0] for words in PAIRS)


def cut_actions(words: Sequence[str]) -> list[tuple[str, str | None]]:
    """The words in order, pairs that tell what was done together (*air strikes*) as one, each with its action."""
    if _FIRST_OF_PAIRS.isdisjoint(words):
        return [(word, action_of(word)) for word in words]
    cut: list[tuple[str, str | None]] = []
    at = 0
    while at < len(words):
        word = words[at]
        if word in _FIRST_OF_PAIRS:
            pair = " ".join(words[at : at + 2])
            word = pair if pair in PAIRS else word
        cut.append((word, action_of(word)))
        at += 2 if " " in word else 1
    return cut


def _runs(words: Sequence[str], length: int, between: str = " ") -> Iterator[str]:
    """Every run of so many words, joined."""
    return map(between.join, zip(*(words[at:] for at in range(length)), strict=False))


@lru_cache(maxsize=65_536)
def concepts(text: str, taxonomy: Taxonomy) -> tuple[str, ...]:
    """The concepts that the words of a text name, in order of their appearance, each once."""
    words = words_of(text)
    known = taxonomy.words
    lengths = range(1, max(taxonomy.longest, 2) + 1)
    if all(known.keys().isdisjoint(_runs(words, length)) for length in lengths) and known.keys().isdisjoint(
        _runs(words, 2, "")
    ):
        return ()
    found: dict[str, None] = {}
    at = 0
    while at < len(words):
        hit, taken = _concept_at(words, at, taxonomy)
        at += taken
        if hit is not None:
            found[hit] = None
    return tuple(found)


def _concept_at(words: Sequence[str], at: int, taxonomy: Taxonomy) -> tuple[str | None, int]:
    """The concept that the longest phrase from a word on names, and how many words that takes."""
    for length in range(min(taxonomy.longest, len(words) - at), 1, -1):
        if hit := taxonomy.words.get(" ".join(words[at : at + length])):
            return hit, length
    if at + 1 < len(words) and (hit := taxonomy.words.get(words[at] + words[at + 1])):
        return hit, 2
    return taxonomy.words.get(words[at]), 1
