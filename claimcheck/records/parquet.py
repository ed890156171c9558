"""Parquet rows into plain mappings, some rows at a time: every value as the text a user would have written.

pyarrow is an extra, and imported only where a Parquet file is read.
"""

from __future__ import annotations

import datetime
import decimal
import math
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimcheck.records.faults import unknown_field
from claimcheck.records.jsonlines import Row
from claimcheck.records.yamltree import Fault

if TYPE_CHECKING:
    import pyarrow as pa
    from pyarrow.parquet import ParquetFile

_BATCH = 1024
"""How many rows are held at a time."""
_BUFFER = 1 << 20
"""Bytes read at once."""
_Reader = Callable[[Any], Any]


def read_rows(file: Path, known: Sequence[str], start: int = 1, wanted: Sequence[str] = ()) -> Iterator[Row]:
    """Each row from the row ``start`` on, as a mapping of the known columns; what can't be read is a fault.

    Of the known columns all are read, unless only some are ``wanted``.
    """
    try:
        import pyarrow as pa  # noqa: PLC0415  # an extra
        from pyarrow import parquet  # noqa: PLC0415
    except ImportError:
        yield _unusable(1, "a Parquet file needs the extra: pip install 'claimcheck[parquet]'")
        return
    number = 1
    try:
        with parquet.ParquetFile(file, buffer_size=_BUFFER) as opened:
            names = opened.schema_arrow.names
            faults = tuple(_of_columns(names, known))
            if faults:
                yield Row(1, 0, None, faults)
            groups, number = _groups(opened, start)
            chosen = [name for name in wanted or known if name in names]
            for batch in opened.iter_batches(_BATCH, row_groups=groups, columns=chosen):
                for row in _rows(batch, number, pa):
                    if row.place >= start:
                        yield row
                number += batch.num_rows
    except (pa.ArrowException, OSError, ValueError) as error:
        reason = str(error).strip().splitlines() or ["it cannot be read"]
        yield _unusable(number, f"no Parquet that can be read: {reason[0]}; write the file anew")


def _unusable(number: int, message: str) -> Row:
    return Row(number, number, None, (Fault(1, 1, message),))


def _of_columns(names: Sequence[str], known: Sequence[str]) -> Iterator[Fault]:
    for name in dict.fromkeys(names):
        if name not in known:
            yield Fault(1, 1, unknown_field(name, known), fatal=False)
        elif names.count(name) > 1:
            yield Fault(1, 1, f"the column {name!r} is given twice; keep one of the two", fatal=False)


def _groups(opened: ParquetFile, start: int) -> tuple[list[int], int]:
    """The row groups from that of a row on, and the number of the first row in them."""
    first, number = 0, 1
    while first < opened.num_row_groups and number + opened.metadata.row_group(first).num_rows <= start:
        number += opened.metadata.row_group(first).num_rows
        first += 1
    return list(range(first, opened.num_row_groups)), number


def _rows(batch: pa.RecordBatch, number: int, arrow: Any) -> Iterator[Row]:
    """The rows of a batch whose first has a number."""
    entries: list[dict[str, Any]] = [{} for _ in range(batch.num_rows)]
    faults: dict[int, list[Fault]] = {}
    for name, column in zip(batch.schema.names, batch.columns, strict=True):
        read = _reader(column.type, arrow.types)
        for index, value in enumerate(_values(column, arrow)):
            if isinstance(value, Exception):
                message = f"{name}: a value that cannot be read: {value}"
                faults.setdefault(index, []).append(Fault(1, 1, message, fatal=False))
            elif value is not None:
                entries[index].setdefault(name, read(value))
    for index, entry in enumerate(entries):
        found = {key: value for key, value in entry.items() if value is not None}
        yield Row(number + index, number + index, found, tuple(faults.get(index, ())))


def _values(column: Any, arrow: Any) -> Sequence[Any]:
    """The values of a column; in place of one that Python can't hold (the year 20000, bytes as text) its error."""
    if arrow.types.is_timestamp(column.type) and column.type.unit == "ns":  # finer than Python tells time
        column = column.cast(arrow.timestamp("us", column.type.tz), safe=False)
    failures = (arrow.ArrowException, ValueError, OverflowError, LookupError)
    try:
        return list(column.to_pylist())
    except failures:
        pass
    values: list[Any] = []
    for value in column:
        try:
            values.append(value.as_py())
        except failures as error:
            values.append(error)
    return values


def _reader(kind: Any, types: Any) -> _Reader:
    """What makes of a value of this type what a user would have written."""
    if types.is_dictionary(kind):
        return _reader(kind.value_type, types)
    if types.is_map(kind):
        return _each_pair(_reader(kind.item_type, types))
    if types.is_struct(kind):
        return _each_field({field.name: _reader(field.type, types) for field in kind})
    if hasattr(kind, "value_type"):
        return _each(_reader(kind.value_type, types))
    return _single if types.is_float32(kind) or types.is_float16(kind) else _text


def _text(value: Any) -> str | None:
    """One value as text: ``5`` for 5.0, a day for a midnight without zone; None where it is none (NaN)."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return None if math.isnan(value) else str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, decimal.Decimal):
        return f"{value:f}"
    if isinstance(value, datetime.datetime):
        return _moment(value)
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def _single(value: Any) -> str | None:
    """A number of single precision, without the digits that only double precision has."""
    return _text(float(f"{value:.7g}"))


def _moment(value: datetime.datetime) -> str:
    """A day and time; tables that have no type for days keep a day as its midnight."""
    if value.tzinfo is None and value.time() == datetime.time():
        return value.date().isoformat()
    whole = value.second == 0 and value.microsecond == 0
    return value.isoformat(timespec="minutes" if whole else "auto").replace("+00:00", "Z")


def _each(read: _Reader) -> _Reader:
    return lambda values: [None if value is None else read(value) for value in values]


def _each_field(readers: dict[str, _Reader]) -> _Reader:
    def read(fields: dict[str, Any]) -> dict[str, Any]:
        found = {name: readers[name](value) for name, value in fields.items() if value is not None}
        return {name: value for name, value in found.items() if value is not None}

    return read


def _each_pair(read: _Reader) -> _Reader:
    return lambda pairs: {_text(key): None if value is None else read(value) for key, value in pairs}
