"""The words of a claim as the matcher counts them: known names, words for actions, and senses of all others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from zlib import crc32

from claimcheck.lexicon.concepts import ACTIONS
from claimcheck.lexicon.grammar import STOPWORDS
from claimcheck.values.names import PARTY, Names
from claimcheck.values.words import PAIRS, action_of, cut_actions, plain_words, sense

WORKING_LANGUAGE = "en"
"""The language of statements and topics; only quotes in it share words with them."""
ACTION = 1 << 31
"""The bit that marks the key of a word for an action."""

_WORD = re.compile(r"[a-z0-9]+")
_POSSESSIVE = re.compile(r"'s?(?!\w)")
_APART = str.maketrans({sign: " " for sign in map(chr, range(1, 128)) if not sign.isalnum()})
_OF_TWO_WORDS = [words.split() for words in PAIRS]
FIRST_OF_ACTION = frozenset(first for first, *_ in _OF_TWO_WORDS)
SECOND_OF_ACTION = frozenset(second for _, second, *_ in _OF_TWO_WORDS)
"""The two words that tell what was done together."""

Words = Sequence[str]


def cut(text: str) -> Words:
    """The words of a text in order, folded and without accents."""
    if text.isascii():
        lower = text.lower()
        return _WORD.findall(_POSSESSIVE.sub("", lower) if "'" in lower else lower)
    return plain_words(text)


def cut_ascii(text: str) -> str:
    """A text of ASCII with blanks between its words, as `cut` has them."""
    lower = text.lower()  # what a sign stands for may have capitals (*™*)
    return (_POSSESSIVE.sub("", lower) if "'" in lower else lower).translate(_APART)


def tokens(text: str, names: Names) -> list[str]:
    """The words of a text: known names as ``@name``, words for an action as ``#action``, others by their sense."""
    return tokens_of(cut(text), names)


def tokens_of(words: Words, names: Names) -> list[str]:
    """`tokens` of a text that is cut into words."""
    found, left = names.find(words, PARTY)
    told = left if FIRST_OF_ACTION.isdisjoint(left) else [word for word, _ in cut_actions(left)]
    return [*(f"@{name}" for name in found), *filter(None, map(_token_of, told))]


def hash_of(token: str) -> int:
    """The key of a word, a name or any other mark: 31 bits of a hash (CRC-32), and whether it is an action."""
    return (crc32(token.encode()) & (ACTION - 1)) | (ACTION if token.startswith("#") else 0)


key_of = lru_cache(maxsize=65_536)(hash_of)
"""`hash_of`, which remembers what it is asked for again and again."""


@lru_cache(maxsize=65_536)
def _token_of(word: str) -> str:
    """What a word that is no name counts as; nothing where it says little."""
    action = action_of(word)
    if action is None:
        return "" if word in STOPWORDS else sense(word)
    return f"#{action}"


@lru_cache(maxsize=768)
def word_set(text: str, names: Names) -> frozenset[str]:
    """The words of a text as the matcher counts them, each once."""
    return frozenset(tokens(text, names))


def words_in(texts: Iterable[str], names: Names) -> frozenset[str]:
    """The words of several texts."""
    return frozenset().union(*(word_set(text, names) for text in texts))


def share_a_word(a: Iterable[str], b: Iterable[str], names: Names) -> bool:
    """Whether two lists of texts have a word in common, or actions that are akin."""
    first, second = words_in(a, names), words_in(b, names)
    return not first.isdisjoint(second) or any(
        ACTIONS.akin(word[1:], other[1:]) for word in first for other in second if word[0] == other[0] == "#"
    )
