"""Which pairs of claims are looked at: those that share a rare word, or, of words that many have, two or three at once.

All pairs that share a word would be too many where there are many claims; how many are looked at is bounded by a number
a claim (`PAIRS`). No block is dropped: one too large is split by further words, and what is too large even so is sorted
by its words, so that the likest stand side by side, and each is paired with its neighbours (Hernández and Stolfo 1995).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from claimcheck.match.rows import Ints, Rows

PAIRS = 4
"""Pairs a claim that are looked at for one kind of block, on average and at most; claims pair more than once."""
FREE = 200_000
"""So many pairs are looked at in any case."""
_RAREST = 4
"""Of its common words, a claim is paired by so many of the rarest, two at a time."""
_SPLIT_BY = 8
"""By so many of them a block is sorted."""
_NEIGHBOURS = 4

Blocks = npt.NDArray[np.uint64]


class Held(NamedTuple):
    """How many claims hold each word: the words' keys, ascending, and the numbers."""

    keys: npt.NDArray[np.uint32]
    claims: Ints

    def of(self, keys: npt.NDArray[np.uint32]) -> Ints:
        """How many claims hold each of some words; all of them are known."""
        return self.claims[np.searchsorted(self.keys, keys)] if len(keys) else np.zeros(0, dtype=np.int64)


class Keyed(NamedTuple):
    """Rows under the keys of their blocks: a row stands under several; sorted by key, then by row."""

    key: Blocks
    row: Ints


def held(words: Rows) -> Held:
    """How many claims hold each word."""
    return Held(*np.unique(words.keys, return_counts=True))


def largest(sizes: Ints, claims: int) -> int:
    """The size up to which blocks may be paired whole, so that all together stay within the number of pairs."""
    ordered, blocks = np.unique(sizes, return_counts=True)
    pairs = np.cumsum(blocks * (ordered * (ordered - 1) // 2))
    within = np.searchsorted(pairs, max(FREE, PAIRS * claims), side="right")
    return int(ordered[within - 1]) if within else 1


def by_word(words: Rows, held: Held, limit: int) -> Keyed:
    """Rows under each of their words that at least two and at most ``limit`` claims hold."""
    claims = held.of(words.keys)
    kept = (claims > 1) & (claims <= limit)
    return _sorted(words.keys[kept].astype(np.uint64), words.owners[kept])


def common_words(words: Rows, held: Held, limit: int) -> npt.NDArray[np.uint32]:
    """For each row the rarest of its words that more than ``limit`` claims hold, the rarest first, filled up with 0."""
    claims = held.of(words.keys)
    kept = np.flatnonzero(claims > limit)
    owner = words.owners[kept]
    order = np.lexsort((words.keys[kept], claims[kept], owner))
    owner, keys = owner[order], words.keys[kept][order]
    place = np.arange(len(owner)) - np.searchsorted(owner, owner)
    first = place < _SPLIT_BY
    rarest = np.zeros((len(words.sizes), _SPLIT_BY), dtype=np.uint32)
    rarest[owner[first], place[first]] = keys[first]
    return rarest


def by_two_words(rarest: npt.NDArray[np.uint32]) -> Keyed:
    """Rows under each two of their rarest common words."""
    keys, rows = [np.zeros(0, dtype=np.uint64)], [np.zeros(0, dtype=np.int64)]
    for one, other in combinations(range(_RAREST), 2):
        row = np.flatnonzero(rarest[:, other])
        low, high = np.sort(rarest[row][:, [one, other]], axis=1).T.astype(np.uint64)
        keys.append((low << np.uint64(32)) | high)
        rows.append(row)
    return _sorted(np.concatenate(keys), np.concatenate(rows))


def pairs_within(blocks: Keyed, limit: int, rarest: npt.NDArray[np.uint32]) -> Iterator[tuple[Ints, Ints]]:
    """The pairs of rows of each block; in blocks of more than ``limit`` rows those that stand close by their words."""
    sizes = _runs(blocks.key)[1]
    large = np.repeat(sizes > limit, sizes)
    yield _following(blocks.row[~large], _after(blocks.key[~large]))
    row, key = blocks.row[large], blocks.key[large]
    other = _others(rarest[row], key)
    for order in (other, other[:, ::-1]):
        by_words = np.lexsort((*order.T[::-1], key))
        yield _following(row[by_words], np.minimum(_after(key), _NEIGHBOURS))


def candidate_pairs(words: Rows) -> tuple[Ints, Ints]:
    """The pairs of rows that are looked at, each once and the lower row first, in order."""
    size = len(words.sizes)
    counts = held(words)
    limit = largest(counts.claims, size)
    rarest = common_words(words, counts, limit)
    twos = by_two_words(rarest)
    lots = [*pairs_within(by_word(words, counts, limit), limit, rarest)]
    lots += pairs_within(twos, largest(_runs(twos.key)[1], size), rarest)
    low = np.concatenate([np.minimum(a, b) for a, b in lots])
    high = np.concatenate([np.maximum(a, b) for a, b in lots])
    found = np.unique((low << 32) | high)
    return found >> 32, found & 0xFFFFFFFF


def _sorted(key: Blocks, row: Ints) -> Keyed:
    order = np.lexsort((row, key))
    return Keyed(key[order], row[order])


def _runs(key: Blocks) -> tuple[Ints, Ints]:
    """Where each run of equal keys starts, and its length."""
    starts = np.flatnonzero(np.concatenate([[True], key[1:] != key[:-1]])) if len(key) else np.zeros(0, dtype=np.int64)
    return starts, np.diff(np.append(starts, len(key)))


def _others(rarest: npt.NDArray[np.uint32], key: Blocks) -> npt.NDArray[np.uint32]:
    """The words of rows without the two that make the key of their block."""
    shared = (rarest == (key >> np.uint64(32))[:, None]) | (rarest == (key & np.uint64(0xFFFFFFFF))[:, None])
    return np.where(shared, 0, rarest)


def _after(key: Blocks) -> Ints:
    """How many rows of its block follow each row."""
    sizes = _runs(key)[1]
    return np.repeat(np.cumsum(sizes), sizes) - np.arange(len(key)) - 1


def _following(row: Ints, after: Ints) -> tuple[Ints, Ints]:
    """Each row with so many of those that follow it."""
    first = np.repeat(np.arange(len(row)), after)
    step = np.arange(len(first)) - np.repeat(np.cumsum(after) - after, after)
    return row[first], row[first + 1 + step]
