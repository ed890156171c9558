"""Which pairs of claims are looked at: those that share a rare word, or two words that many have, and most of all.

All pairs that share a word would be too many where there are many claims. No block of such pairs is dropped: in one
that is too large the claims are sorted by their other words, so that the likest stand side by side, and each is paired
with its neighbours (Hernández and Stolfo 1995). Of all pairs so found those with most words in common are looked at.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from claimcheck.match.pairs import packed, unordered, unpacked
from claimcheck.match.rows import Floats, Ints, Keys, Places, Rows, at_once, distinct, ordered, parts, tally

FREE = 200_000
"""So many pairs are looked at in any case."""
PAIRS = 4
"""Beyond that so many a claim, on average and at most, of each kind of block, and in the end."""
_RAREST = 4
"""Of its common words, a claim is paired by so many of the rarest, two at a time."""
_TWO_OF_FOUR = ((0, 0, 0, 1, 1, 2), (1, 2, 3, 2, 3, 3), (2, 1, 1, 0, 0, 0), (3, 3, 2, 3, 2, 1))
"""Each two of them, and the two others."""
_NEIGHBOURS = 2
"""With so many that follow it a row of a large block is paired."""
_NONE = np.uint32(0xFFFFFFFF)
_LOT = 1 << 14
"""Rows or pairs worked on at once."""
_MANY = 1 << 18
"""Words looked up at once."""
_SHARES = 4
"""Blocks are put together in so many shares, at once."""
_WORTH_SHARES = 2_000
"""The blocks of so many claims are worth threads."""
_WORTH_THREADS = 8
"""So many lots of pairs are worth threads."""
THOUSAND = 1_000

Ranks = npt.NDArray[np.uint32]


class Held(NamedTuple):
    """How many claims hold each word: the words' keys, ascending, and the numbers."""

    keys: Keys
    claims: Ints


class Ranked(NamedTuple):
    """The rank of each entry's word among all, from 1, those that the fewest claims hold first.

    Those up to rank ``alone`` are of one claim only, those up to ``rare`` are rare, and the others common.
    """

    rank: Ranks
    alone: int
    rare: int


class Blocks(NamedTuple):
    """Rows under keys, sorted by key and row; each block's rows have the key's words in common.

    ``others`` are the ranks of two more words of the row, in order of rarity, 0 for none; none at all where a block is
    of one word.
    """

    key: Ints
    row: Ints
    others: Ranks

    def sizes(self) -> Ints:
        """How many rows each block has."""
        starts = np.flatnonzero(np.concatenate([[True], self.key[1:] != self.key[:-1]])) if len(self.key) else self.row
        return np.diff(np.append(starts, len(self.key)))


def held(words: Rows) -> Held:
    """How many claims hold each word."""
    return Held(*tally(words.keys))


def largest(sizes: Ints, claims: int) -> int:
    """The size up to which blocks may be paired whole, so that all together stay within the number of pairs."""
    ordered, blocks = np.unique(sizes, return_counts=True)
    pairs = np.cumsum(blocks * (ordered * (ordered - 1) // 2))
    within = int(np.searchsorted(pairs, max(FREE, PAIRS * claims), side="right"))
    return int(ordered[within - 1]) if within else 1


def ranked(words: Rows, held: Held, limit: int) -> Ranked:
    """The rank of each entry's word; words that at most ``limit`` claims hold are rare."""
    rank = np.empty(len(held.keys), dtype=np.uint32)
    rank[np.argsort(held.claims, kind="stable")] = np.arange(1, len(rank) + 1)
    places = Places(held.keys)
    told = at_once(lambda part: rank[places.of(words.keys[part])], parts(len(words.keys), _MANY))
    alone, rare = (int((held.claims <= most).sum()) for most in (1, limit))
    return Ranked(np.concatenate(told), alone, rare)


def by_word(words: Rows, ranked: Ranked) -> Blocks:
    """Rows under each of their rare words that others have too."""
    kept = np.flatnonzero((ranked.rank > ranked.alone) & (ranked.rank <= ranked.rare))
    both = np.sort(packed(ranked.rank[kept].astype(np.int64), words.owners_of(kept)))
    return Blocks(*unpacked(both), np.zeros((len(both), 0), dtype=np.uint32))


def rarest_common(words: Rows, ranked: Ranked) -> Ranks:
    """For each row the ranks of its rarest words that are not rare, the rarest first; 0 for none."""

    def rarest(part: slice) -> Ranks:
        start = words.start[part.start : part.stop + 1]
        sizes = np.diff(start)
        rank = ranked.rank[start[0] : start[-1]]
        laid = np.full((len(sizes), max(_RAREST, sizes.max(initial=0))), _NONE)
        laid[np.arange(laid.shape[1]) < sizes[:, None]] = np.where(rank > ranked.rare, rank, _NONE)
        laid.sort(axis=1)
        return np.where(laid < _NONE, laid, 0)[:, :_RAREST]

    return np.concatenate(at_once(rarest, parts(len(words.sizes), _LOT)))


def by_two_words(rarest: Ranks, share: int = 0, shares: int = 1) -> Blocks:
    """Rows under each two of their rarest common words; or one of several shares of all these blocks."""
    chosen = np.empty((len(rarest), len(_TWO_OF_FOUR[0])), dtype=bool)
    for at, (one, other) in enumerate(zip(*_TWO_OF_FOUR[:2], strict=True)):
        chosen[:, at] = (rarest[:, other] > 0) & (rarest[:, one] % np.uint32(shares) == share)
    row, two = np.divmod(np.flatnonzero(chosen).astype(np.uint32), np.uint32(chosen.shape[1]))
    low, high = (rarest[row, np.array(each)[two]] for each in _TWO_OF_FOUR[:2])
    order = ordered(high, low)
    row, two = row[order].astype(np.int64), two[order]
    others = np.stack([rarest[row, np.array(other)[two]] for other in _TWO_OF_FOUR[2:]], axis=1)
    return Blocks(packed(low[order].astype(np.int64), high[order]), row, others)


def pairs_within(blocks: Blocks, limit: int) -> list[Ints]:
    """The pairs of rows of each block; in blocks of more than ``limit`` rows those that stand close by their words.

    A pair is one number (see `claimcheck.match.pairs`).
    """
    sizes = blocks.sizes()
    large = np.repeat(sizes > limit, sizes)
    found = [_following(blocks.row[~large], _after(sizes[sizes <= limit]))]
    after = np.minimum(_after(sizes[sizes > limit]), _NEIGHBOURS)
    row, others = blocks.row[large], blocks.others[large]
    block = np.repeat(np.arange(int((sizes > limit).sum())), sizes[sizes > limit])
    for first, second in (others.T, others.T[::-1]) if others.size else ():
        found.append(_following(row[ordered(second, first, block)], after))
    return found


def candidate_pairs(words: Rows, common: Callable[[Ints, Ints], Floats]) -> tuple[Ints, Ints, Floats]:
    """The pairs of rows that are looked at, each once, the lower row first, in order, and what they have in common.

    ``common`` tells for pairs how much their words have in common, 0 to 1.
    """
    size = len(words.sizes)
    found = _found(words)
    lots = parts(len(found), _LOT)
    alike = np.concatenate(at_once(lambda lot: common(*unpacked(found[lot])), lots, _WORTH_THREADS))
    told = np.zeros(THOUSAND + 1, dtype=np.int64)
    for lot in parts(len(found), _MANY):
        told += np.bincount(in_thousandths(alike[lot]), minlength=THOUSAND + 1)
    kept = alike >= least_common(told, size)
    found = found[kept]
    return *unpacked(found), alike[kept]


def _found(words: Rows) -> Ints:
    """The pairs that blocks have, each once, in order."""
    counts, size = held(words), len(words.sizes)
    limit = largest(counts.claims, size)
    ranks = ranked(words, counts, limit)
    rarest = rarest_common(words, ranks)
    ones = by_word(words, ranks)
    del ranks
    shares = range(_SHARES if size >= _WORTH_SHARES else 1)
    twos = at_once(lambda share: by_two_words(rarest, share, len(shares)), shares)
    most = largest(np.concatenate([blocks.sizes() for blocks in twos]), size)
    blocks = [*((two, most) for two in twos), (ones, limit)]
    del twos, ones
    # what is done with is let go; the blocks of a single share are done sooner than threads have started
    within = at_once(lambda _: pairs_within(*blocks.pop()), range(len(blocks)), 3)
    lots = list(chain(*within))

    def once(share: int) -> Ints:
        low, high = (size * at // len(shares) << 32 for at in (share, share + 1))
        return distinct(np.concatenate([lot[(lot >= low) & (lot < high)] for lot in lots]))

    return np.concatenate(at_once(once, shares))


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
    found, first = [np.zeros(0, dtype=np.int64)], np.flatnonzero(after)
    for step in range(1, int(after.max(initial=0)) + 1):
        first = first[after[first] >= step]
        found.append(unordered(row[first], row[first + step]))
    return np.concatenate(found)
