"""The words of a claim as the matcher counts them: known names, words for actions, and stems of all others."""

from __future__ import annotations

import re
from zlib import crc32

from claimcheck.lexicon.concepts import ACTIONS
from claimcheck.values.names import PARTY, Names
from claimcheck.values.words import STOPWORDS, action_of, cut_actions, plain, stem, words_of

WORKING_LANGUAGE = "en"
"""The language of statements and topics; only quotes in it share words with them."""
ACTION = 1 << 31
"""The bit that marks the key of a word for an action."""

_WORD = re.compile(r"[a-z0-9]+")
_POSSESSIVE = re.compile(r"'s?(?!\w)")
_BEFORE_ACTION = frozenset(words.split()[0] for words in ACTIONS.words if " " in words)
_MANY = 500_000


class Keys(dict[str, int]):
    """The keys of single words, worked out once each; 0 for a word that says little."""

    def __missing__(self, word: str) -> int:
        if len(self) > _MANY:
            self.clear()
        action = action_of(word)
        self[word] = key = 0 if action is None and word in STOPWORDS else key_of(_token(word, action))
        return key


def cut(text: str) -> tuple[str, ...]:
    """The words of a text in order, folded and without accents."""
    if text.isascii():
        lower = text.lower()
        return tuple(_WORD.findall(_POSSESSIVE.sub("", lower) if "'" in lower else lower))
    return words_of(plain(text).replace("-", " "))


def tokens(text: str, names: Names) -> list[str]:
    """The words of a text: known names as ``@name``, words for an action as ``#action``, others by their stem."""
    found, left = names.find(cut(text), PARTY)
    acts = cut_actions(left)
    return [*(f"@{name}" for name in found), *(_token(word, act) for word, act in acts if act or word not in STOPWORDS)]


def keys_of(words: tuple[str, ...], names: Names, keys: Keys) -> set[int]:
    """The keys of what `tokens` makes of some words; 0 may be among them."""
    found, left = names.find(words, PARTY)
    if _BEFORE_ACTION.isdisjoint(left):
        told = {keys[word] for word in left}
    else:
        acts = cut_actions(left)
        told = {key_of(_token(word, act)) if " " in word else keys[word] for word, act in acts}
    return told.union([key_of(f"@{name}") for name in found]) if found else told


def key_of(token: str) -> int:
    """The key of a word, a name or any other mark: 31 bits of a hash (CRC-32), and whether it is an action."""
    return (crc32(token.encode()) & (ACTION - 1)) | (ACTION if token.startswith("#") else 0)


def _token(word: str, action: str | None) -> str:
    return stem(word) if action is None else f"#{action}"
