"""Sparse rows in columns (CSR), a bag of words or a set of names a claim, and products over many pairs at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    """The inner product of row a[n] with row b[n], for each n."""
    width = len(rows.names)
    owner = np.repeat(np.arange(len(rows.sizes), dtype=np.int64), rows.sizes)
    keys = owner * width + rows.columns
    parts = [_dot(rows, keys, a[at : at + _CHUNK], b[at : at + _CHUNK]) for at in range(0, len(a), _CHUNK)]
    return np.concatenate(parts) if parts else np.zeros(0)


def _dot(rows: Rows, keys: Ints, a: Ints, b: Ints) -> Floats:
    sizes = rows.sizes[a]
    pair = np.repeat(np.arange(len(a)), sizes)
    if not len(pair):
        return np.zeros(len(a))
    first = np.repeat(rows.start[a] - np.concatenate(([0], np.cumsum(sizes)[:-1])), sizes)
    entry = first + np.arange(len(pair))
    wanted = b[pair] * len(rows.names) + rows.columns[entry]
    at = np.minimum(np.searchsorted(keys, wanted), len(keys) - 1)
    product = np.where(keys[at] == wanted, rows.weights[entry] * rows.weights[at], 0.0)
    return np.bincount(pair, product, minlength=len(a)).astype(np.float64)
