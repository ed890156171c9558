"""Sparse rows in columns (CSR), a bag of words or a set of names a claim, and products over many pairs at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

Floats: TypeAlias = npt.NDArray[np.float64]
Ints: TypeAlias = npt.NDArray[np.int64]

_CHUNK = 1 << 16
"""Pairs worked on at once: bounds the memory, changes no result."""


class Rows(NamedTuple):
    """One sparse row a claim.

    Entries of row r are ``columns[start[r]:start[r + 1]]``, ascending, with their ``weights``; ``names`` are the
    columns' names in order.
    """

    start: Ints
    columns: Ints
    weights: Floats
    names: tuple[str, ...]

    @property
    def sizes(self) -> Ints:
        """How many entries each row has."""
        return np.diff(self.start)

    def take(self, chosen: Ints) -> Rows:
        """Some of the rows, in the given order."""
        sizes = self.sizes[chosen]
        start = np.zeros(len(chosen) + 1, dtype=np.int64)
        np.cumsum(sizes, out=start[1:])
        entry = np.repeat(self.start[:-1][chosen] - start[:-1], sizes) + np.arange(start[-1])
        return Rows(start, self.columns[entry], self.weights[entry], self.names)

    def row(self, index: int) -> dict[str, float]:
        """One row, by name."""
        low, high = self.start[index], self.start[index + 1]
        entries = zip(self.columns[low:high].tolist(), self.weights[low:high].tolist(), strict=True)
        return {self.names[column]: weight for column, weight in entries}


def to_rows(bags: Sequence[Mapping[str, float]]) -> Rows:
    """Rows from bags; the columns are in order of their names, whatever the order of the bags' entries."""
    names = tuple(sorted({name for bag in bags for name in bag}))
    number = {name: column for column, name in enumerate(names)}
    entries = [sorted((number[name], weight) for name, weight in bag.items()) for bag in bags]
    start = np.zeros(len(bags) + 1, dtype=np.int64)
    np.cumsum([len(row) for row in entries], out=start[1:])
    flat = [entry for row in entries for entry in row]
    columns = np.array([column for column, _ in flat], dtype=np.int64)
    return Rows(start, columns, np.array([weight for _, weight in flat], dtype=np.float64), names)


def unit(rows: Rows) -> Rows:
    """The rows scaled to length 1; empty ones stay empty."""
    owner = np.repeat(np.arange(len(rows.sizes)), rows.sizes)
    norm = np.sqrt(np.bincount(owner, rows.weights**2, minlength=len(rows.sizes)))
    return rows._replace(weights=rows.weights / np.where(norm > 0, norm, 1.0)[owner])


def only(rows: Rows, kept: npt.NDArray[np.bool_]) -> Rows:
    """The rows with the entries of some columns only."""
    chosen = kept[rows.columns] if len(rows.columns) else np.zeros(0, dtype=bool)
    owner = np.repeat(np.arange(len(rows.sizes)), rows.sizes)[chosen]
    start = np.zeros(len(rows.start), dtype=np.int64)
    np.cumsum(np.bincount(owner, minlength=len(rows.sizes)), out=start[1:])
    return rows._replace(start=start, columns=rows.columns[chosen], weights=rows.weights[chosen])


def dot(rows: Rows, a: Ints, b: Ints) -> Floats:
    """The inner product of row a[n] with row b[n], for each n.

    The rows of ``a`` are laid out one after the other as a whole line of columns, and the entries of all their partners
    looked up there at once.
    """
    result = np.zeros(len(a))
    order = np.argsort(a, kind="stable")
    first, second = a[order], b[order]
    bounds = np.flatnonzero(np.diff(first, prepend=-1, append=-1)) if len(first) else np.zeros(1, dtype=np.int64)
    line = np.zeros(len(rows.names) + 1)
    for low, high in pairwise(bounds.tolist()):
        start, stop = rows.start[first[low]], rows.start[first[low] + 1]
        held = rows.columns[start:stop]
        line[held] = rows.weights[start:stop]
        for at in range(low, high, _CHUNK):
            partners = second[at : min(at + _CHUNK, high)]
            result[order[at : at + len(partners)]] = _products(rows, line, partners)
        line[held] = 0.0
    return result


def _products(rows: Rows, line: Floats, partners: Ints) -> Floats:
    """The inner product of one row, laid out as a line, with each of some others."""
    sizes = rows.start[partners + 1] - rows.start[partners]
    total = int(sizes.sum())
    ends = np.cumsum(sizes)
    entry = np.repeat(rows.start[partners] - ends + sizes, sizes) + np.arange(total)
    product = rows.weights[entry] * line[rows.columns[entry]]
    owner = np.repeat(np.arange(len(partners)), sizes)
    return np.bincount(owner, product, minlength=len(partners)).astype(np.float64)
