"""Record files in lots that can be read apart, in any process: for corpora that are too large to be held whole."""

from __future__ import annotations

import contextlib
from collections import ChainMap
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple

from claimcheck.discrepancy import Problem
from claimcheck.paths import FLAT, find_files, in_words
from claimcheck.records.corpus import ClaimRecord
from claimcheck.records.fields import Fields, fields_of
from claimcheck.records.flat import EMPTY, FlatReader
from claimcheck.records.intake import Intake
from claimcheck.records.jsonlines import Row, raw_lines, row_of
from claimcheck.records.lines import COLUMNS
from claimcheck.records.load import is_record_file, read_source, shown_path, source_told
from claimcheck.records.parquet import read_rows
from claimcheck.records.parts import TELLING, Languages, Part, parts_of
from claimcheck.records.plain import Entry, are_sources, entries_of, plain_claims
from claimcheck.records.yamltree import START

LOT = 8_192
"""Lines of a lot."""


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
    files, missing = find_files(paths)
    for given, reason in missing:
        intake.problem("R001", (given, START), reason)
    described: dict[str, tuple[str, ...]] = {}
    for file, project in files:
        path = shown_path(file, project)
        if file.suffix.lower() in FLAT:
            if not file.is_file():
                intake.problem("R001", (path, START), "not a file; a record is a line of a file of claims")
                continue
            try:
                cut, told = parts_of(file, LOT)
            except OSError as error:
                intake.problem("R001", (path, START), f"cannot be read: {error.strerror}")
                continue
            if not cut:
                intake.problem("R004", (path, START), EMPTY)
            lots += (Lot(file, path, project, part) for part in cut)
            if len(files) > 1:  # whose claims may be of a source that is told here
                described.update({name: tongues for name, tongues in told.items() if name not in described})
            languages[file] = told if len(files) == 1 else ChainMap(dict(told), described)
        elif is_record_file(file):
            lots.append(Lot(file, path, project, None))
            if any(other.suffix.lower() in FLAT for other, _ in files):  # whose claims may be of this source
                name, source = source_told(file)
                described.setdefault(name, source.language)
    return Lots(tuple(lots), languages, tuple(intake.problems))


def articles_of(paths: Sequence[Path]) -> Iterator[Path]:
    """The articles of all sources that paths describe, be they there or not; raises `claimcheck.paths.UsageError`."""
    for file, project in find_files(paths).found:
        texts: Iterable[object] = ()
        with contextlib.suppress(OSError):  # which reading tells
            if file.suffix.lower() in FLAT:
                texts = list(_texts_told(file))
            elif is_record_file(file):
                texts = [source_told(file)[1].text]
        yield from (project / text for text in texts if isinstance(text, str))


def _texts_told(file: Path) -> Iterator[object]:
    """What the sources of a file with a claim a line or row have as their text; raises OSError."""
    rows: Iterable[Row | None]
    if file.suffix.lower() == ".parquet":
        rows = read_rows(file, COLUMNS, wanted=("source",))
    else:
        rows = (row_of(*line) for line in raw_lines(file) if any(telling.search(line[2]) for telling in TELLING))
    for row in rows:
        block = row.entry.get("source") if row is not None and isinstance(row.entry, dict) else None
        if isinstance(block, dict):
            yield block.get("text")


def read_fields(lot: Lot, languages: Mapping[Path, Languages]) -> tuple[Fields, list[Problem]]:
    """What the claims of a lot tell, and what is wrong with it: most are read many at once, the others one by one."""
    if lot.part is not None:
        known = languages[lot.file]
        with contextlib.suppress(OSError):  # which reading one by one tells
            entries, row = _entries(lot.file, lot.part)
            plain, left = plain_claims(entries, in_words(lot.file.stem), known)
            reader = FlatReader(Intake(), lot.file, lot.path, known)
            if not are_sources([entries[at] for at in left]):
                for told in filter(None, map(row, left)):
                    reader.take(told)
            fields = plain.beside(fields_of(reader.claims()))
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
        return list(intake.claims.values()), intake.problems
    reader = FlatReader(intake, lot.file, lot.path, languages[lot.file])
    try:
        reader.read(lot.part.start, lot.part.stop, lot.part.number)
    except OSError as error:
        reader.problem("R001", lot.part.number, f"cannot be read: {error.strerror}")
    return reader.claims(), intake.problems
