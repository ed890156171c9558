"""Which pairs of claims are looked at: those that share a rare word, or two words that many have, and most of all.

All pairs that share a word would be too many where there are many claims. No block of such pairs is dropped: in one
that is too large the claims are sorted by their other words, so that the likest stand side by side, and each is paired
with its neighbours (Hernández and Stolfo 1995). Of all pairs so found those with most words in common are looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from claimcheck.match.columns import scrambled
from claimcheck.match.rows import Floats, Ints, Rows

FREE = 200_000
"""So many pairs are looked at in any case."""
PAIRS = 4
"""Beyond that so many a claim, on average and at most, of each kind of block, and in the end."""
_RAREST = 4
"""Of its common words, a claim is paired by so many of the rarest, two at a time."""
_NEIGHBOURS = 2
THOUSAND = 1_000

Ranks = npt.NDArray[np.uint32]


class Held(NamedTuple):
    """How many claims hold each word: the words' keys, ascending, and the numbers."""

    keys: npt.NDArray[np.uint32]
    claims: Ints

    def number(self, keys: npt.NDArray[np.uint32]) -> Ints:
        """The places of known words among the keys."""
        return np.asarray(np.searchsorted(self.keys, keys), dtype=np.int64)


class Blocks(NamedTuple):
    """Rows under keys, sorted by key and row; each block's rows have the key's words in common.

    ``others`` are the ranks of two more words of the row, in order of rarity, 0 for none; none at all where a block is
    of one word.
    """

    key: npt.NDArray[np.uint64]
    row: Ints
    others: Ranks

    def sizes(self) -> Ints:
        """How many rows each block has."""
        starts = np.flatnonzero(np.concatenate([[True], self.key[1:] != self.key[:-1]])) if len(self.key) else self.row
        return np.diff(np.append(starts, len(self.key)))


def held(words: Rows) -> Held:
    """How many claims hold each word."""
    return Held(*np.unique(words.keys, return_counts=True))


def largest(sizes: Ints, claims: int) -> int:
    """The size up to which blocks may be paired whole, so that all together stay within the number of pairs."""
    ordered, blocks = np.unique(sizes, return_counts=True)
    pairs = np.cumsum(blocks * (ordered * (ordered - 1) // 2))
    within = int(np.searchsorted(pairs, max(FREE, PAIRS * claims), side="right"))
    return int(ordered[within - 1]) if within else 1


def by_word(words: Rows, held: Held, limit: int) -> Blocks:
    """Rows under each of their words that at least two and at most ``limit`` claims hold."""
    claims = held.claims[held.number(words.keys)]
    kept = np.flatnonzero((claims > 1) & (claims <= limit))
    both = np.sort((words.keys[kept].astype(np.uint64) << np.uint64(32)) | words.owners[kept].astype(np.uint64))
    row = (both & np.uint64(0xFFFFFFFF)).astype(np.int64)
    return Blocks(both >> np.uint64(32), row, np.zeros((len(row), 0), dtype=np.uint32))


def rarest_common(words: Rows, held: Held, limit: int) -> Ranks:
    """For each row the ranks of its rarest words that more than ``limit`` claims hold, the rarest first; 0 for none."""
    number = held.number(words.keys)
    kept = np.flatnonzero(held.claims[number] > limit)
    rank = np.empty(len(held.keys), dtype=np.int64)
    rank[np.lexsort((held.keys, held.claims))] = np.arange(1, len(held.keys) + 1)
    both = np.sort((words.owners[kept] << 32) | rank[number[kept]])
    owner = both >> 32
    place = np.arange(len(owner)) - np.searchsorted(owner, owner)
    first = place < _RAREST
    rarest = np.zeros((len(words.sizes), _RAREST), dtype=np.uint32)
    rarest[owner[first], place[first]] = both[first] & 0xFFFFFFFF
    return rarest


def by_two_words(rarest: Ranks) -> Blocks:
    """Rows under each two of their rarest common words."""
    keys, rows, others = [np.zeros(0, np.uint64)], [np.zeros(0, np.int64)], [np.zeros((0, 2), np.uint32)]
    for one, other in combinations(range(_RAREST), 2):
        row = np.flatnonzero(rarest[:, other])
        low, high = rarest[row, one].astype(np.uint64), rarest[row, other].astype(np.uint64)
        keys.append((low << np.uint64(32)) | high)
        rows.append(row)
        others.append(rarest[row][:, [at for at in range(_RAREST) if at not in (one, other)][:2]])
    key, row = np.concatenate(keys), np.concatenate(rows)
    order = np.argsort(scrambled(key), kind="stable")
    return Blocks(key[order], row[order], np.concatenate(others)[order])


def pairs_within(blocks: Blocks, limit: int) -> Iterator[Ints]:
    """The pairs of rows of each block; in blocks of more than ``limit`` rows those that stand close by their words.

    A pair is one number: the lower row in the upper half of the bits.
    """
    sizes = blocks.sizes()
    large = np.repeat(sizes > limit, sizes)
    yield _following(blocks.row[~large], _after(sizes[sizes <= limit]))
    after = np.minimum(_after(sizes[sizes > limit]), _NEIGHBOURS)
    row, others = blocks.row[large], blocks.others[large].astype(np.uint64)
    block = np.repeat(np.arange(int((sizes > limit).sum())), sizes[sizes > limit])
    for first, second in (others.T, others.T[::-1]) if others.size else ():
        order = np.lexsort((row, (first << np.uint64(32)) | second, block))
        yield _following(row[order], after)


def candidate_pairs(words: Rows, common: Callable[[Ints, Ints], Floats]) -> tuple[Ints, Ints, Floats]:
    """The pairs of rows that are looked at, each once, the lower row first, in order, and what they have in common.

    ``common`` tells for pairs how much their words have in common, 0 to 1.
    """
    size = len(words.sizes)
    counts = held(words)
    limit = largest(counts.claims, size)
    twos = by_two_words(rarest_common(words, counts, limit))
    lots = [*pairs_within(by_word(words, counts, limit), limit), *pairs_within(twos, largest(twos.sizes(), size))]
    del twos
    found = np.concatenate(lots)
    del lots
    found.sort()
    found = found[np.diff(found, prepend=-1) > 0]
    a, b = found >> 32, found & 0xFFFFFFFF
    alike = common(a, b)
    kept = alike >= least_common(np.bincount(in_thousandths(alike), minlength=THOUSAND + 1), size)
    return a[kept], b[kept], alike[kept]


def in_thousandths(alike: Floats) -> Ints:
    """What pairs have in common as whole numbers, for counting."""
    return np.asarray(np.minimum(alike * THOUSAND, THOUSAND), dtype=np.int64)


def least_common(counts: Ints, claims: int) -> float:
    """What a pair must have in common to be looked at, from the number of pairs at each thousandth."""
    above = np.cumsum(counts[::-1])[::-1]
    return float(np.flatnonzero(np.append(above, 0) <= max(FREE, PAIRS * claims))[0]) / THOUSAND


def _after(sizes: Ints) -> Ints:
    """How many rows of its block follow each row."""
    return np.repeat(np.cumsum(sizes), sizes) - np.arange(int(sizes.sum())) - 1


def _following(row: Ints, after: Ints) -> Ints:
    """Each row with so many of those that follow it, as pairs."""
    first = np.repeat(np.arange(len(row)), after)
    step = np.arange(len(first)) - np.repeat(np.cumsum(after) - after, after)
    a, b = row[first], row[first + 1 + step]
    return np.asarray((np.minimum(a, b) << 32) | np.maximum(a, b), dtype=np.int64)
