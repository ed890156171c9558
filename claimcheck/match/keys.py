"""The keys of words, of many texts at once: words are told apart by a hash, and worked out once each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from claimcheck.match.rows import LOW, Ints, Places, scrambled
from claimcheck.match.words import FIRST_OF_ACTION, SECOND_OF_ACTION, cut, cut_ascii, hash_of, key_of, tokens_of
from claimcheck.values.names import PARTY, Names
from claimcheck.values.words import STOPWORDS, plain, stems_and_actions

_BETWEEN = "\0"
_SIGNS = dict.fromkeys("“”‘„«»–—…•", " ") | {"’": "'"}
SPACE = 32
"""No byte of a word is as low as this."""
_READ = 8
"""Bytes of a word that are read at once, in one number."""
_MASKS = np.array([(1 << (8 * size)) - 1 for size in range(_READ + 1)], dtype=np.uint64)
_NAME, _FIRST, _SECOND = 1 << 32, 1 << 33, 1 << 34
"""The bits that mark a word that is a known name by itself, and the first and second of several that are one, or that
name an action.
"""
_MANY = 500_000


class Cut(NamedTuple):
    """Texts cut into words, as `claimcheck.match.words.cut` has them: all of them in UTF-8, one behind the other.

    Word n is ``data[start[n]:end[n]]``, one of the text ``owner[n]``; before each word stands a byte that is of none.
    """

    data: npt.NDArray[np.uint8]
    start: Ints
    end: Ints
    owner: Ints
    texts: int

    def word(self, number: int) -> str:
        """One of the words."""
        return self.data[self.start[number] : self.end[number]].tobytes().decode()

    def words(self, texts: Ints) -> Iterator[list[str]]:
        """The words of some of the texts."""
        bounds = (np.searchsorted(self.owner, texts), np.searchsorted(self.owner, texts + 1))
        for first, after in zip(*(bound.tolist() for bound in bounds), strict=True):
            whole = self.data[self.start[first] : self.end[after - 1]] if first < after else self.data[:0]
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


class Keys:
    """The keys of what `claimcheck.match.words.tokens` makes of statements, topics and quotes."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._forget()

    def of(self, cut: Cut) -> Ints:
        """The keys of what each text is made of, each once and ascending, below the number of the text."""
        marked = self._looked_up(cut)
        read = np.zeros(cut.texts, dtype=bool)  # word for word, since there may be names in it
        read[cut.owner[marked & _NAME > 0]] = True
        read[cut.owner[:-1][(marked[:-1] & _FIRST > 0) & (marked[1:] & _SECOND > 0)]] = True
        keys = marked & LOW
        alone = (keys > 0) & ~read[cut.owner]
        texts = np.flatnonzero(read)
        each = zip(texts.tolist(), cut.words(texts), strict=True)
        found = [(text << 32) | key for text, words in each for key in self._read(words)]
        entries = np.concatenate([(cut.owner[alone] << 32) | keys[alone], np.array(found, dtype=np.int64)])
        both = np.sort(entries, kind="stable")
        return both[np.diff(both, prepend=-1) > 0]

    def _looked_up(self, cut: Cut) -> Ints:
        hashes = cut.hashes()
        place = self._places.of(hashes)
        unknown = np.flatnonzero(self._hashes[place] != hashes)
        if len(unknown):
            if len(self._hashes) > _MANY:
                self._forget()
                return self._looked_up(cut)
            fresh, first = np.unique(hashes[unknown], return_index=True)
            keys = self._worked_out([cut.word(number) for number in unknown[first].tolist()])
            self._learn(np.concatenate([self._hashes, fresh]), np.concatenate([self._keys, np.array(keys)]))
            place = self._places.of(hashes)
        return self._keys[place]

    def _learn(self, hashes: npt.NDArray[np.uint64], keys: Ints) -> None:
        order = np.argsort(hashes, kind="stable")
        self._hashes, self._keys = hashes[order], keys[order]
        self._places = Places(self._hashes)

    def _forget(self) -> None:
        """Know no word; the highest number stands behind all hashes."""
        self._learn(np.array([np.iinfo(np.uint64).max]), np.zeros(1, dtype=np.int64))

    def _worked_out(self, words: Sequence[str]) -> list[int]:
        """The key of each word, with its marks."""
        keys = []
        for word, (stem, action) in zip(words, stems_and_actions(words), strict=True):
            key = 0 if action is None and word in STOPWORDS else hash_of(stem if action is None else f"#{action}")
            acts = (False, word in FIRST_OF_ACTION, word in SECOND_OF_ACTION)
            keys.append(key | self._marks(word) | _bits(acts))
        return keys

    def _marks(self, word: str) -> int:
        return _bits(self._names.role_in_names(word, PARTY))

    def _read(self, words: Sequence[str]) -> list[int]:
        return list(map(key_of, tokens_of(words, self._names)))


class PartyKeys(Keys):
    """The keys of what parties are made of: see `claimcheck.values.names.Names.words_of_party`."""

    def _worked_out(self, words: Sequence[str]) -> list[int]:
        return [next(iter(self._read([word])), 0) | self._marks(word) for word in words]

    def _read(self, words: Sequence[str]) -> list[int]:
        return list(map(key_of, self._names.words_of_party(words)))


def _bits(marks: tuple[bool, bool, bool]) -> int:
    name, first, second = marks
    return name * _NAME | first * _FIRST | second * _SECOND
