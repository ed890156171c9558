"""Columns as Arrow batches and back: how they travel between the machines of a cluster. Nothing is copied cell by cell.

pyarrow is an extra, and imported only where an engine needs it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from claimcheck.match.columns import ROWS, TELLERS, Bits, Columns, made_later
from claimcheck.match.rows import Rows, to_rows

_NUMBERS = {"point": "long", "first": "double", "last": "double", "denied": "boolean", "language": "long"}
_ROWS = tuple(name for name in ROWS if name not in TELLERS)
"""Who tells a claim doesn't travel: a point's tellers are known to the driver alone."""


def column_types() -> dict[str, str]:
    """The names of a batch's columns and their types, as Spark calls them."""
    return {**_NUMBERS, "letters": "binary", **{part: "binary" for name in _ROWS for part in columns_of_rows(name)}}


def columns_of_rows(name: str) -> tuple[str, str]:
    """The two columns, of keys and of weights, that rows have."""
    return f"{name}_k", f"{name}_w"


def to_batch(columns: Columns, beside: Mapping[str, Any]) -> pa.RecordBatch:
    """Columns as a batch, with other columns in front."""
    put: dict[str, Any] = dict(beside)
    for name in _NUMBERS:
        array = getattr(columns, name)
        put[name] = pa.array(array.view(np.int64) if name == "point" else array)
    put["letters"] = _cut(columns.letters, np.full(len(columns), columns.letters.shape[1] * 8))
    for name in _ROWS:
        put |= rows_to_arrow(name, getattr(columns, name))
    return pa.RecordBatch.from_pydict(put)


def from_batch(batch: pa.RecordBatch, prefix: str = "") -> Columns:
    """The columns of a batch, or those of its columns whose names begin with a prefix."""
    told: dict[str, Any] = {name: numbers(batch, prefix + name) for name in _NUMBERS}
    size = batch.num_rows
    told["point"] = told["point"].view(np.uint64)
    told["letters"] = letters_from_arrow(batch, prefix)
    told |= {name: rows_from_arrow(batch, prefix + name) for name in _ROWS}
    told |= {name: to_rows([()] * size) for name in TELLERS}
    return Columns(**told, **made_later(size))


def rows_to_arrow(name: str, rows: Rows) -> dict[str, Any]:
    """Rows as two columns, of keys and of weights."""
    width = rows.sizes * 4
    return {
        part: _cut(data, width) for part, data in zip(columns_of_rows(name), (rows.keys, rows.weights), strict=True)
    }


def rows_from_arrow(batch: pa.RecordBatch, name: str) -> Rows:
    """Rows from the two columns of a batch that hold them."""
    of_keys, of_weights = columns_of_rows(name)
    sizes, keys = _laid(batch.column(of_keys), np.uint32)
    weights = _laid(batch.column(of_weights), np.float32)[1]
    return Rows(np.concatenate([[0], np.cumsum(sizes // 4)]).astype(np.int64), keys, weights)


def letters_from_arrow(batch: pa.RecordBatch, prefix: str = "") -> Bits:
    """The letters of a batch."""
    letters = _laid(batch.column(f"{prefix}letters"), np.uint64)[1]
    return letters.reshape(batch.num_rows, -1)


def numbers(batch: pa.RecordBatch, name: str) -> npt.NDArray[Any]:
    """A column of numbers."""
    return np.asarray(batch.column(name).to_numpy(zero_copy_only=False))


def _cut(data: npt.NDArray[Any], widths: npt.NDArray[np.int64]) -> Any:
    """Numbers laid one after the other as a column of bytes, so many in each cell."""
    offsets = np.concatenate([[0], np.cumsum(widths)]).astype(np.int32)
    buffers = [None, pa.py_buffer(offsets.tobytes()), pa.py_buffer(data.tobytes())]
    return pa.Array.from_buffers(pa.binary(), len(widths), buffers)


def _laid(column: Any, kind: Any) -> tuple[npt.NDArray[np.int64], npt.NDArray[Any]]:
    """The numbers in a column of bytes, and how many bytes each cell has."""
    offsets = np.frombuffer(column.buffers()[1], dtype=np.int32)[column.offset : column.offset + len(column) + 1]
    held = column.buffers()[2]
    if held is None or not len(column):
        return np.diff(offsets).astype(np.int64), np.zeros(0, dtype=kind)
    data = np.frombuffer(held, dtype=np.uint8)[offsets[0] : offsets[-1]]
    return np.diff(offsets).astype(np.int64), np.frombuffer(data.tobytes(), dtype=kind)
