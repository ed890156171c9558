"""Files with a claim a line or row in parts that can be read apart, and the languages of the sources that they tell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt
from pydantic import TypeAdapter
from pydantic_core import from_json

from claimcheck.paths import in_words
from claimcheck.records.faults import validated
from claimcheck.records.field_types import Slug, Tags
from claimcheck.records.jsonlines import BOM, MAX_LINE, Row, row_of
from claimcheck.records.lines import COLUMNS
from claimcheck.records.model import Source
from claimcheck.records.parquet import read_rows
from claimcheck.records.plain import spaced

TELLING = (re.compile(rb'"source"\s*:\s*\{'), re.compile(rb'\\u00[67][^"]*"\s*:\s*\{'))
"""What stands in a line that tells a source, also where a letter of the key is an escape."""
_BLOCK = 1 << 19
"""Bytes read at once."""
_NEWLINE, _BRACE = b"\n{"
_NAMES: TypeAdapter[list[str | None]] = TypeAdapter(list[Slug | None])
_TAGS: TypeAdapter[list[tuple[str, ...]]] = TypeAdapter(list[Tags])

Languages: TypeAlias = Mapping[str, tuple[str, ...]]
"""The languages of each source."""


class Part(NamedTuple):
    """Some lines or rows of a file: from the place ``start`` up to ``stop``, the number of the first, and how many."""

    start: int
    stop: int
    number: int
    lines: int


def parts_of(file: Path, size: int) -> tuple[list[Part], Languages]:
    """A file in parts of ``size`` lines or rows, and the languages of the sources that it tells; raises OSError.

    Faults are left to whoever reads the parts.
    """
    languages: dict[str, tuple[str, ...]] = {}
    starts: list[int] = []
    lines = end = 0
    for block in _blocks_of_rows(file) if file.suffix.lower() == ".parquet" else _blocks_of_lines(file):
        starts += block.starts[-lines % size :: size].tolist()
        lines += len(block.starts)
        end = block.end
        for name, tongues in block.told:
            languages.setdefault(name or in_words(file.stem), tongues)
    cut = [
        Part(start, stop, number * size + 1, min(size, lines - number * size))
        for number, (start, stop) in enumerate(pairwise((*starts, end)))
    ]
    return cut, languages


class _Block(NamedTuple):
    """Some lines or rows: where each starts, where they end, and the languages of the sources that they tell."""

    starts: npt.NDArray[np.int64]
    end: int
    told: Iterable[tuple[str | None, tuple[str, ...]]]


def _blocks_of_rows(file: Path) -> Iterator[_Block]:
    for row in read_rows(file, COLUMNS, wanted=("source", "id")):
        yield _Block(np.array([row.place]), row.place + 1, _told([row]))


def _blocks_of_lines(file: Path) -> Iterator[_Block]:
    """Only those lines are read that may tell a source."""
    end, whole = 0, True
    with file.open("rb") as stream:
        while data := stream.read(_BLOCK):
            data += stream.readline(MAX_LINE)
            letters = np.frombuffer(data, dtype=np.uint8)
            after = np.flatnonzero(letters == _NEWLINE) + 1
            starts = np.concatenate([[0] if whole else [], after[after < len(data)]]).astype(np.int64)
            braces = np.flatnonzero(letters == _BRACE)
            inside = np.searchsorted(after, braces[letters[braces - 1] != _NEWLINE], side="right")
            bounds = [0, *after.tolist(), len(data)]
            lines = (data[bounds[at] : bounds[at + 1]] for at in dict.fromkeys(inside.tolist()))
            told = [line.removeprefix(BOM) for line in lines if any(telling.search(line) for telling in TELLING)]
            yield _Block(starts + end, end + len(data), _languages(told))
            end, whole = end + len(data), data.endswith(b"\n")


def _languages(lines: Sequence[bytes]) -> Iterable[tuple[str | None, tuple[str, ...]]]:
    """The sources that lines tell, and their languages."""
    try:
        blocks = list(map(_source_in, lines))
        names = _NAMES.validate_python([block.get("id") for block in blocks])
        return zip(names, _TAGS.validate_python([block.get("language") for block in blocks]), strict=True)
    except (ValueError, LookupError, TypeError, AttributeError):  # line by line, without what is at fault
        return _told(filter(None, (row_of(0, 1, line) for line in lines)))


def _source_in(line: bytes) -> Any:
    """The source that a line tells; raises ValueError where a key may stand there twice, which pydantic passes over."""
    entry = from_json(line, allow_inf_nan=False)
    if spaced(line) or line.count(b'":') != len(entry) + len(entry["source"]):
        raise ValueError("each key has to be looked at")
    return entry["source"]


def _told(rows: Iterable[Row]) -> Iterator[tuple[str | None, tuple[str, ...]]]:
    for row in rows:
        block = row.entry.get("source") if isinstance(row.entry, dict) else None
        if isinstance(block, dict):
            source = validated(Source, {key: block[key] for key in ("id", "language") if key in block})[0] or Source()
            yield source.id, source.language
