"""Sparse rows in columns (CSR), a bag of words or a set of names a claim, and products over many pairs at once."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from typing import Any, NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

Floats: TypeAlias = npt.NDArray[np.float64]
Ints: TypeAlias = npt.NDArray[np.int64]
Keys: TypeAlias = npt.NDArray[np.uint32]


_LOT = 1 << 12
"""Pairs worked on at once: bounds the memory, changes no result."""


class Rows(NamedTuple):
    """One sparse row a claim: entries of row r are ``keys[start[r]:start[r + 1]]``, ascending, with their ``weights``.

    A key is 32 bits of a hash, so that rows made apart, in another process or on another machine, fit together.
    """

    start: Ints
    keys: Keys
    weights: npt.NDArray[np.float32]

    @property
    def sizes(self) -> Ints:
        """How many entries each row has."""
        return np.diff(self.start)

    def sizes_of(self, chosen: Ints) -> Ints:
        """How many entries some of the rows have."""
        return self.start[chosen + 1] - self.start[chosen]

    @property
    def owners(self) -> Ints:
        """The row of each entry."""
        return np.repeat(np.arange(len(self.start) - 1), self.sizes)

    def take(self, chosen: Ints) -> Rows:
        """Some of the rows, in the given order."""
        entry, sizes = _entries(self, chosen)
        return Rows(_starts(sizes), self.keys[entry], self.weights[entry])


def to_rows(bags: Sequence[Sequence[int]]) -> Rows:
    """Rows from bags of keys; a key's weight is how often it stands in its bag."""
    sizes = np.fromiter(map(len, bags), dtype=np.int64, count=len(bags))
    keys = np.fromiter(chain.from_iterable(bags), dtype=np.int64, count=int(sizes.sum()))
    return from_entries((np.repeat(np.arange(len(bags)), sizes) << 32) | keys, len(bags))


def from_entries(entries: Ints, size: int) -> Rows:
    """So many rows from entries, each a key below its row's number; a weight is how often an entry is there."""
    both = in_order(entries)
    first = np.flatnonzero(np.diff(both, prepend=-1))
    return Rows(
        _starts(np.bincount(both[first] >> 32, minlength=size)),
        (both[first] & 0xFFFFFFFF).astype(np.uint32),
        np.diff(first, append=len(both)).astype(np.float32),
    )


def in_order(entries: Ints) -> Ints:
    """Entries in order, much faster where they stand in order of their rows already."""
    return np.sort(entries, kind="stable")


def each_once(rows: Rows) -> Rows:
    """The rows with each key counted once."""
    return rows._replace(weights=np.ones_like(rows.weights))


def stacked(parts: Iterable[Rows]) -> Rows:
    """Several lots of rows as one, in order."""
    lots = list(parts)
    return Rows(
        _starts(np.concatenate([lot.sizes for lot in lots])),
        np.concatenate([lot.keys for lot in lots]),
        np.concatenate([lot.weights for lot in lots]),
    )


def gathered(rows: Rows, into: Ints) -> Rows:
    """The rows that go into one, put together: each key once, with the weight 1."""
    both = in_order((np.repeat(into, rows.sizes) << 32) | rows.keys)
    both = both[np.diff(both, prepend=-1) > 0]
    sizes = np.bincount(both >> 32, minlength=int(into.max(initial=-1)) + 1)
    return Rows(_starts(sizes), (both & 0xFFFFFFFF).astype(np.uint32), np.ones(len(both), dtype=np.float32))


def unit(rows: Rows) -> Rows:
    """The rows scaled to length 1; empty ones stay empty."""
    norm = np.sqrt(np.bincount(rows.owners, rows.weights.astype(np.float64) ** 2, minlength=len(rows.sizes)))
    scale = np.where(norm > 0, norm, 1.0).astype(np.float32)
    return rows._replace(weights=np.divide(rows.weights, np.repeat(scale, rows.sizes), dtype=np.float32))


def only(rows: Rows, kept: npt.NDArray[np.bool_]) -> Rows:
    """The rows with some of their entries only."""
    sizes = np.bincount(rows.owners[kept], minlength=len(rows.sizes))
    return Rows(_starts(sizes), rows.keys[kept], rows.weights[kept])


def dot(rows: Rows, a: Ints, b: Ints) -> Floats:
    """The inner product of row a[n] with row b[n], for each n.

    All entries of both sides, marked with their pair, are looked up at once.
    """
    (first, sizes_a), (second, sizes_b) = _entries(rows, a), _entries(rows, b)
    pair = np.repeat(np.arange(len(a)), sizes_a)
    wanted = (pair << 32) | rows.keys[first]
    held = (np.repeat(np.arange(len(b)), sizes_b) << 32) | rows.keys[second]
    if not len(held):
        return np.zeros(len(a))
    at = np.minimum(np.searchsorted(held, wanted), len(held) - 1)
    hit = np.flatnonzero(held[at] == wanted)
    product = rows.weights[first[hit]].astype(np.float64) * rows.weights[second[at[hit]]]
    return np.bincount(pair[hit], product, minlength=len(a)).astype(np.float64)


def in_lots(work: Callable[[Ints, Ints], npt.NDArray[Any]], a: Ints, b: Ints) -> npt.NDArray[Any]:
    """What some work makes of pairs, done lot by lot, by as many threads as there are processors."""
    lots = range(0, len(a), _LOT)
    if len(lots) < 2:
        return work(a, b)
    with ThreadPoolExecutor(os.cpu_count()) as threads:
        return np.concatenate([*threads.map(lambda at: work(a[at : at + _LOT], b[at : at + _LOT]), lots)])


def _entries(rows: Rows, chosen: Ints) -> tuple[Ints, Ints]:
    """Where the entries of some rows stand, row after row, and how many each has."""
    sizes = rows.sizes_of(chosen)
    ends = np.cumsum(sizes)
    return np.repeat(rows.start[chosen] - ends + sizes, sizes) + np.arange(ends[-1] if len(ends) else 0), sizes


def _starts(sizes: npt.NDArray[np.int64]) -> Ints:
    start = np.zeros(len(sizes) + 1, dtype=np.int64)
    np.cumsum(sizes, out=start[1:])
    return start
