"""The words of a claim as the matcher counts them: known names, words for actions, and stems of all others."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain
from zlib import crc32

import numpy as np

from claimcheck.lexicon.concepts import ACTIONS
from claimcheck.match.rows import Ints
from claimcheck.values.names import PARTY, Names
from claimcheck.values.words import STOPWORDS, action_of, cut_actions, plain, stem, words_of

WORKING_LANGUAGE = "en"
"""The language of statements and topics; only quotes in it share words with them."""
ACTION = 1 << 31
"""The bit that marks the key of a word for an action."""

_WORD = re.compile(r"[a-z0-9]+")
_POSSESSIVE = re.compile(r"'s?(?!\w)")
_BETWEEN = "\0"
_APART = str.maketrans({sign: " " for sign in map(chr, range(1, 128)) if not sign.isalnum()})
_SIGNS = str.maketrans(dict.fromkeys("“”‘„«»–—…•", " ") | {"’": "'"})
_BEFORE_ACTION = frozenset(words.split()[0] for words in ACTIONS.words if " " in words)
_MAY_BEGIN = 1 << 32
"""The bit that marks a word with which a known name, or words for an action, may begin."""
_MANY = 500_000

Words = Sequence[str]


def cut(text: str) -> Words:
    """The words of a text in order, folded and without accents."""
    if text.isascii():
        lower = text.lower()
        return _WORD.findall(_POSSESSIVE.sub("", lower) if "'" in lower else lower)
    return words_of(plain(text).replace("-", " "))


def cut_all(texts: Sequence[str]) -> list[Words]:
    """The words of each text, as `cut` has them; of many together, since that takes a third of the time."""
    joined = plain(_BETWEEN.join(texts))
    if not joined.isascii():
        joined = joined.translate(_SIGNS)
    if joined.count(_BETWEEN) != max(0, len(texts) - 1):
        return [cut(text) for text in texts]
    whole = joined.isascii()
    if whole:
        joined = _POSSESSIVE.sub("", joined).translate(_APART)
    parts = joined.split(_BETWEEN) if texts else []
    return [part.split() if whole else cut(part) for part in parts]


class Keys(dict[str, int]):
    """The keys of single words of statements, topics and quotes, worked out once each; 0 for one that says little."""

    def __init__(self, names: Names) -> None:
        super().__init__()
        self._names = names

    def __missing__(self, word: str) -> int:
        if len(self) > _MANY:
            self.clear()
        self[word] = self._worked_out(word)
        return self[word]

    def of(self, texts: Sequence[Words]) -> Ints:
        """The keys of what each text is made of, each once and ascending, below the number of the text."""
        sizes = np.fromiter(map(len, texts), dtype=np.int64, count=len(texts))
        keys = np.fromiter(map(self.__getitem__, chain.from_iterable(texts)), dtype=np.int64, count=int(sizes.sum()))
        owner = np.repeat(np.arange(len(texts)), sizes)
        read = np.zeros(len(texts), dtype=bool)  # word for word, since there may be names in it
        read[owner[keys >= _MAY_BEGIN]] = True
        found = [(text << 32) | key for text in np.flatnonzero(read).tolist() for key in self._read(texts[text])]
        alone = (keys > 0) & ~read[owner]
        entries = np.concatenate([(owner[alone] << 32) | keys[alone], np.array(found, dtype=np.int64)])
        both = np.sort(entries, kind="stable")
        return both[np.diff(both, prepend=-1) > 0]

    def _worked_out(self, word: str) -> int:
        action = action_of(word)
        key = 0 if action is None and word in STOPWORDS else key_of(_token(word, action))
        begins = word in _BEFORE_ACTION or self._names.may_begin(word, PARTY)
        return key | _MAY_BEGIN if begins else key

    def _read(self, words: Words) -> list[int]:
        """The keys of what `tokens` makes of a text."""
        found, left = self._names.find(words, PARTY)
        acts = cut_actions(left) if not _BEFORE_ACTION.isdisjoint(left) else [(word, None) for word in left]
        told = (key_of(_token(word, act)) if " " in word else self[word] & (_MAY_BEGIN - 1) for word, act in acts)
        return [*filter(None, told), *(key_of(f"@{name}") for name in found)]


class PartyKeys(Keys):
    """The keys of what parties are made of: see `claimcheck.values.names.Names.words_of_party`."""

    def _worked_out(self, word: str) -> int:
        if self._names.may_begin(word, PARTY):
            return _MAY_BEGIN
        return next(map(key_of, self._names.words_of_party([word])), 0)

    def _read(self, words: Words) -> list[int]:
        return list(map(key_of, self._names.words_of_party(words)))


def tokens(text: str, names: Names) -> list[str]:
    """The words of a text: known names as ``@name``, words for an action as ``#action``, others by their stem."""
    found, left = names.find(cut(text), PARTY)
    acts = cut_actions(left)
    return [*(f"@{name}" for name in found), *(_token(word, act) for word, act in acts if act or word not in STOPWORDS)]


@lru_cache(maxsize=65_536)
def key_of(token: str) -> int:
    """The key of a word, a name or any other mark: 31 bits of a hash (CRC-32), and whether it is an action."""
    return (crc32(token.encode()) & (ACTION - 1)) | (ACTION if token.startswith("#") else 0)


def _token(word: str, action: str | None) -> str:
    return stem(word) if action is None else f"#{action}"
