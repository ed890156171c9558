"""The keys of words, of many texts at once: words are told apart by a hash, and worked out once each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from claimcheck.lexicon.concepts import ROLES
from claimcheck.lexicon.grammar import STOPWORDS
from claimcheck.match.pairs import LOW
from claimcheck.match.rows import Ints, Places, scrambled
from claimcheck.match.words import FIRST_OF_ACTION, SECOND_OF_ACTION, cut, cut_ascii, hash_of, key_of, tokens_of
from claimcheck.values.names import LONGEST, PARTY, Names
from claimcheck.values.words import plain, senses_and_actions

_BETWEEN = "\0"
_SIGNS = dict.fromkeys("“”‘„«»–—…•", " ") | {"’": "'"}
SPACE = 32
"""No byte of a word is as low as this."""
_READ = 8
"""Bytes of a word that are read at once, in one number."""
_MASKS = np.array([(1 << (8 * size)) - 1 for size in range(_READ + 1)], dtype=np.uint64)
_NAME, _FIRST, _SECOND, _OPENS, _CLOSES = (1 << bit for bit in range(32, 37))
"""The bits that mark a word that is a known name by itself, the first and second of several that are one, and the first
and second of two that name an action.
"""
_MANY = 500_000
"""Of more words those met so far are forgotten."""
_RECENT = 32_768
"""So many words more are put among those known before: else all these were put in order anew with each lot."""
_NO_WORD: npt.NDArray[np.uint64] = np.array([np.iinfo(np.uint64).max])
_NO_KEY: Ints = np.zeros(1, dtype=np.int64)


class Cut(NamedTuple):
    """Texts cut into words, as `claimcheck.match.words.cut` has them: all of them in UTF-8, one behind the other.

    Word n is ``data[start[n]:end[n]]``, one of the text ``owner[n]``; before each word stands a byte that is of none.
    """

    data: npt.NDArray[np.uint8]
    start: Ints
    end: Ints
    owner: Ints
    texts: int

    def spelt(self, words: Ints) -> list[str]:
        """Some of the words."""
        whole = self.data.tobytes()
        bounds = zip(self.start[words].tolist(), self.end[words].tolist(), strict=True)
        return [whole[start:end].decode() for start, end in bounds]

    def words(self, texts: Ints) -> Iterator[list[str]]:
        """The words of some of the texts."""
        return self._split(np.searchsorted(self.owner, texts), np.searchsorted(self.owner, texts + 1))

    def following(self, words: Ints, most: int) -> Iterator[list[str]]:
        """Each of some words with those that follow it in its text, ``most`` in all."""
        return self._split(words, np.minimum(words + most, np.searchsorted(self.owner, self.owner[words] + 1)))

    def _split(self, first: Ints, after: Ints) -> Iterator[list[str]]:
        """The words in each of some ranges."""
        for begin, end in zip(first.tolist(), after.tolist(), strict=True):
            whole = self.data[self.start[begin] : self.end[end - 1]] if begin < end else self.data[:0]
            yield whole.tobytes().decode().split()

    def hashes(self) -> npt.NDArray[np.uint64]:
        """A hash of each word: among half a million words two have the same one with a chance of 10⁻⁸."""
        numbers = np.ndarray((len(self.data) - _READ,), dtype="<u8", buffer=self.data, strides=(1,))
        sizes = self.end - self.start
        mixed = scrambled(sizes.astype(np.uint64))
        longer, at = np.arange(len(sizes)), 0
        while len(longer):
            read = numbers[self.start[longer] + at] & _MASKS[np.minimum(sizes[longer] - at, _READ)]
            mixed[longer] = scrambled(mixed[longer] ^ read)
            at += _READ
            longer = longer[sizes[longer] > at]
        return mixed


def cut_all(texts: Sequence[str]) -> Cut:
    """The words of texts."""
    joined = plain(_BETWEEN.join(texts))
    for sign, plainer in _SIGNS.items():  # translating looks each letter up in vain
        joined = joined.replace(sign, plainer)
    if joined.count(_BETWEEN) != max(0, len(texts) - 1):
        parts = [" ".join(cut(text)) for text in texts]
    elif joined.isascii():
        parts = [cut_ascii(joined)]
    else:
        parts = [cut_ascii(part) if part.isascii() else " ".join(cut(part)) for part in joined.split(_BETWEEN)]
    data = np.frombuffer(f" {_BETWEEN.join(parts)}{_BETWEEN * (_READ + 1)}".encode(), dtype=np.uint8)
    inside = data > SPACE
    edges = np.flatnonzero(inside[1:] != inside[:-1]) + 1
    start, end = edges[::2], edges[1::2]
    ends_of_texts = np.flatnonzero(data == 0)[: len(texts)]
    sizes = np.diff(np.searchsorted(start, ends_of_texts), prepend=0)
    return Cut(data, start, end, np.repeat(np.arange(len(texts)), sizes), len(texts))


class _Known:
    """Words that were worked out: what was made of each, by hashes, of which the highest is there from the start."""

    def __init__(self, hashes: npt.NDArray[np.uint64] = _NO_WORD, keys: Ints = _NO_KEY) -> None:
        order = np.argsort(hashes, kind="stable")
        self.hashes, self.keys = hashes[order], keys[order]
        self._places = Places(self.hashes)

    def __len__(self) -> int:
        return len(self.hashes) - 1

    def of(self, hashes: npt.NDArray[np.uint64]) -> tuple[Ints, Ints]:
        """What was made of words, and which of them are not known."""
        place = self._places.of(hashes)
        return self.keys[place], np.flatnonzero(self.hashes[place] != hashes)

    def and_also(self, other: _Known) -> _Known:
        """These words and others."""
        return _Known(np.concatenate([self.hashes, other.hashes[:-1]]), np.concatenate([self.keys, other.keys[:-1]]))


class Keys:
    """The keys of what `claimcheck.match.words.tokens` makes of statements, topics and quotes."""

    _of_actions = FIRST_OF_ACTION | SECOND_OF_ACTION

    def __init__(self, names: Names) -> None:
        self._names = names
        self._known, self._recent = _Known(), _Known()

    def of(self, cut: Cut) -> Ints:
        """The keys of what each text is made of, each once and ascending, below the number of the text."""
        marked, owner = self._with_names(cut)
        read = np.zeros(cut.texts, dtype=bool)  # word for word
        read[self._joined(marked, owner)] = True
        keys = marked & LOW
        alone = (keys > 0) & ~read[owner]
        texts = np.flatnonzero(read)
        each = zip(texts.tolist(), cut.words(texts), strict=True)
        found = [(text << 32) | key for text, words in each for key in self._read(words)]
        entries = np.concatenate([(owner[alone] << 32) | keys[alone], np.array(found, dtype=np.int64)])
        both = np.sort(entries, kind="stable")
        return both[np.diff(both, prepend=-1) > 0]

    def _with_names(self, cut: Cut) -> tuple[Ints, Ints]:
        """The marked keys of names and of the words that are left, in their order, and the text of each."""
        marked = self._looked_up(cut)
        begins = np.flatnonzero((marked[:-1] & _FIRST > 0) & (marked[1:] & _SECOND > 0))
        if not len(begins):
            return marked, cut.owner
        kept = np.ones(len(marked), dtype=bool)
        done = 0
        for at, words in zip(begins.tolist(), cut.following(begins, LONGEST), strict=True):
            name, size = self._names.at_start(words, PARTY) if at >= done else ("", 0)
            if size > 1:
                done = at + size
                marked[at] = self._key_of_name(name) | _NAME
                kept[at + 1 : done] = False
        return marked[kept], cut.owner[kept]

    def _joined(self, marked: Ints, owner: Ints) -> Ints:
        """The texts in which two words may name an action together, names between them left out."""
        left = marked & _NAME == 0
        marked, owner = marked[left], owner[left]
        return np.asarray(owner[:-1][(marked[:-1] & _OPENS > 0) & (marked[1:] & _CLOSES > 0)])

    def _looked_up(self, cut: Cut) -> Ints:
        hashes = cut.hashes()
        keys, others = self._known.of(hashes)
        rare = hashes[others]
        keys[others], unknown = self._recent.of(rare)
        if len(unknown):
            if len(self._known) + len(self._recent) > _MANY:
                self._known, self._recent = _Known(), _Known()
                return self._looked_up(cut)
            fresh, first = np.unique(rare[unknown], return_index=True)
            worked_out = self._worked_out(cut.spelt(others[unknown[first]]))
            self._recent = self._recent.and_also(_Known(np.append(fresh, _NO_WORD), np.append(worked_out, _NO_KEY)))
            keys[others], _ = self._recent.of(rare)
            if len(self._recent) > _RECENT:
                self._known, self._recent = self._known.and_also(self._recent), _Known()
        return keys

    def _worked_out(self, words: Sequence[str]) -> list[int]:
        """The key of each of some unlike words, or of the name that it is by itself, with its marks."""
        keys = dict(zip(words, map(hash_of, self._tokens(words)), strict=True))
        for word, (name, first, second) in self._names.roles_in_names(words, PARTY).items():
            key = keys[word] if name is None else self._key_of_name(name) | _NAME
            keys[word] = key | first * _FIRST | second * _SECOND
        for word in self._of_actions.intersection(words):
            keys[word] |= (word in FIRST_OF_ACTION) * _OPENS | (word in SECOND_OF_ACTION) * _CLOSES
        return list(keys.values())

    def _tokens(self, words: Sequence[str]) -> list[str]:
        """What each word counts as, where it is no name; nothing where it says little."""
        told = zip(words, senses_and_actions(words), strict=True)
        return [
            f"#{action}" if action is not None else "" if word in STOPWORDS else sense for word, (sense, action) in told
        ]

    def _key_of_name(self, name: str) -> int:
        return key_of(f"@{name}")

    def _read(self, words: Sequence[str]) -> list[int]:
        return list(map(key_of, tokens_of(words, self._names)))


class PartyKeys(Keys):
    """The keys of what parties are made of: see `claimcheck.values.names.Names.words_of_party`."""

    _of_actions = frozenset[str]()

    def _joined(self, marked: Ints, owner: Ints) -> Ints:
        """The texts with several names, of which one may be part of another."""
        named = owner[marked & _NAME > 0]
        return np.asarray(named[:-1][named[:-1] == named[1:]])

    def _tokens(self, words: Sequence[str]) -> list[str]:
        return ["" if word in STOPWORDS else ROLES.words.get(word, word) for word in words]

    def _key_of_name(self, name: str) -> int:
        return key_of(name)

    def _read(self, words: Sequence[str]) -> list[int]:
        return list(map(key_of, self._names.words_of_party(words)))
