"""Record files in lots that can be read apart, in any process: for corpora that are too large to be held whole."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise, takewhile
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt
from pydantic import TypeAdapter
from pydantic_core import from_json

from claimcheck.corpus import ClaimRecord
from claimcheck.discrepancy import Problem
from claimcheck.faults import validated
from claimcheck.fields import Fields, fields_of
from claimcheck.flat import COLUMNS, FlatReader
from claimcheck.intake import Intake
from claimcheck.jsonlines import BOM, MAX_LINE, Row, raw_lines, row_of
from claimcheck.load import is_record_file, read_source, shown_path
from claimcheck.model import Slug, Source, Tags
from claimcheck.parquet import read_rows
from claimcheck.paths import FLAT, find_files
from claimcheck.plain import Entry, entries_of, plain_claims, spaced
from claimcheck.yamltree import Mark

LOT = 8_192
"""Lines of a lot."""
_TELLING = (re.compile(rb'"source"\s*:\s*\{'), re.compile(rb'\\u00[67][^"]*"\s*:\s*\{'))
"""What stands in a line that tells a source, also where a letter of the key is an escape."""
_BLOCK = 1 << 22
_NEWLINE = 10
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


def parts(file: Path, size: int) -> tuple[list[Part], Languages]:
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
            languages.setdefault(name or file.stem, tongues)
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
            after = np.flatnonzero(np.frombuffer(data, dtype=np.uint8) == _NEWLINE) + 1
            starts = np.concatenate([[0] if whole else [], after[after < len(data)]]).astype(np.int64)
            lines = dict(_line_at(data, match.start()) for telling in _TELLING for match in telling.finditer(data))
            yield _Block(starts + end, end + len(data), _languages([lines[start] for start in sorted(lines)]))
            end, whole = end + len(data), data.endswith(b"\n")


def _line_at(data: bytes, place: int) -> tuple[int, bytes]:
    """Where the line around a place starts, and the line."""
    start, stop = data.rfind(b"\n", 0, place) + 1, data.find(b"\n", place)
    return start, data[start : stop if stop >= 0 else len(data)].removeprefix(BOM)


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


class Lot(NamedTuple):
    """A file of one source, or some lines of a file with a claim a line; ``path`` is how messages call the file."""

    file: Path
    path: str
    project: Path
    part: Part | None


class Lots(NamedTuple):
    """All lots, the languages of the sources that each file tells, and files that cannot be read."""

    lots: tuple[Lot, ...]
    languages: Mapping[Path, Languages]
    problems: tuple[Problem, ...]

    @property
    def lines(self) -> int:
        """How many lines there are; a file of one source counts as one."""
        return sum(lot.part.lines if lot.part else 1 for lot in self.lots)


def lots_of(paths: Sequence[Path]) -> Lots:
    """The lots that paths hold; raises `claimcheck.paths.UsageError`."""
    lots: list[Lot] = []
    intake = Intake()
    languages: dict[Path, Languages] = {}
    for file, project in find_files(paths):
        path = shown_path(file, project)
        if file.suffix.lower() in FLAT:
            if not file.is_file():
                intake.problem("R001", (path, Mark(1, 1, 1, 1)), "not a file; a record is a line of a file of claims")
                continue
            try:
                cut, languages[file] = parts(file, LOT)
            except OSError as error:
                intake.problem("R001", (path, Mark(1, 1, 1, 1)), f"cannot be read: {error.strerror}")
                continue
            lots += (Lot(file, path, project, part) for part in cut)
        elif is_record_file(file):
            lots.append(Lot(file, path, project, None))
    return Lots(tuple(lots), languages, tuple(intake.problems))


def read_fields(lot: Lot, languages: Mapping[Path, Languages]) -> tuple[Fields, list[Problem]]:
    """What the claims of a lot tell, and what is wrong with it: most are read many at once, the others one by one."""
    if lot.part is not None:
        known = languages[lot.file]
        with contextlib.suppress(OSError):  # which reading one by one tells
            entries, row = _entries(lot.file, lot.part)
            plain, left = plain_claims(entries, lot.file.stem, known)
            reader = FlatReader(Intake(), lot.file, lot.path, known)
            for told in filter(None, map(row, left)):
                reader.take(told)
            fields = plain.beside(fields_of(list(reader.claims())))
            if len(set(fields.ids)) == len(fields.ids):  # else their order tells which one is the first
                return fields, reader.intake.problems
    claims, problems = read_lot(lot, languages)
    return fields_of(claims), problems


def _entries(file: Path, part: Part) -> tuple[Sequence[Entry | None], Callable[[int], Row | None]]:
    """What may be a plain claim in each line or row of a part, and how each is read by itself; raises OSError."""
    if file.suffix.lower() == ".parquet":
        rows = list(takewhile(lambda row: row.place < part.stop, read_rows(file, COLUMNS, part.number)))
        entries = [row.entry if isinstance(row.entry, dict) and not row.faults else None for row in rows]
        return entries, rows.__getitem__
    lines = list(raw_lines(file, part.start, part.stop, part.number))
    return entries_of([data for _, _, data in lines]), lambda at: row_of(*lines[at])


def read_lot(lot: Lot, languages: Mapping[Path, Languages]) -> tuple[list[ClaimRecord], list[Problem]]:
    """The claims of a lot, one by one, and what is wrong with it; of some lines of a file no articles are read.

    Where the source of a claim is told may lie in another lot, and nothing but its ``languages`` is known here.
    """
    intake = Intake()
    if lot.part is None:
        read_source(intake, lot.file, lot.project)
        return intake.claims, intake.problems
    reader = FlatReader(intake, lot.file, lot.path, languages[lot.file])
    try:
        reader.read(lot.part.start, lot.part.stop, lot.part.number)
    except OSError as error:
        reader.problem("R001", lot.part.number, f"cannot be read: {error.strerror}")
    return list(reader.claims()), intake.problems
