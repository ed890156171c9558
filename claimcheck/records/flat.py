"""Files with a claim a line (JSON lines) or a row (Parquet): each line is put with its source, whichever comes first.

Of such a file nothing is kept but its claims and their lines, so that it may hold hundreds of thousands of them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import takewhile
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from claimcheck.paths import in_words
from claimcheck.records.corpus import ClaimRecord, SourceRecord
from claimcheck.records.faults import Wrong, unknown_keys, validated, validated_claim
from claimcheck.records.intake import Intake
from claimcheck.records.jsonlines import Row, raw_lines, row_of
from claimcheck.records.lines import COLUMNS, Lines, mark_of
from claimcheck.records.model import Claim, Source
from claimcheck.records.parquet import read_rows
from claimcheck.records.plain import spaced

EMPTY = "holds no record; write one a line, or remove the file"
_FIELDS = frozenset(Claim.model_fields)
_SOURCE = re.compile(rb'(?<!\\)"source": ?"([\w.-]+)"')


def claim_of(entry: Any) -> tuple[Claim | None, list[Wrong]]:
    """The claim of a line or row (see `validated_claim`), and what is wrong with it; its source is not looked at."""
    return validated_claim(entry, beside=("source",))


def _claim_at_once(line: bytes) -> tuple[Claim, str | None] | None:
    """The claim of a line that has nothing but known keys, texts and lists of texts, and its source; else None.

    Most lines are so, and reading them piece by piece takes twice as long. Keys are counted, since pydantic passes over
    unknown ones here, and over one that is given twice.
    """
    try:
        claim = Claim.model_validate_json(line, extra="ignore")
    except ValidationError:
        return None
    source = _SOURCE.search(line)
    keys = len(claim.model_fields_set) + (source is not None)
    if line.count(b'":') != keys or claim.details or spaced(line):
        return None
    return claim, source[1].decode() if source else None


@dataclass(eq=False)
class _Told:
    """A source that a file tells, or only names, and its claims so far."""

    id: str
    lines: Lines
    mapping: Mapping[str, Any] | None = None
    source: Source | None = None
    claims: list[Claim] = field(default_factory=list)
    held: SourceRecord | None = None

    @property
    def only_named(self) -> bool:
        """Whether nothing but its id is told."""
        return self.mapping is None or self.mapping.keys() <= {"id"}


def read_flat(intake: Intake, file: Path, path: str, project: Path) -> FlatReader:
    """Read a file with a record a line; its claims come into the intake when the reader is told to hand them over."""
    reader = FlatReader(intake, file, path, project=project)
    if not file.is_file():
        reader.problem("R001", 1, "not a file; a record is a line of a file claims/<name>.jsonl")
        return reader
    try:
        reader.read()
    except OSError as error:
        reader.problem("R001", 1, f"cannot be read: {error.strerror}")
    reader.finish()
    return reader


class FlatReader:
    """Takes the lines of a file one by one; ``elsewhere`` are the languages of sources that are told elsewhere, where
    only a part of the file is read.
    """

    def __init__(
        self,
        intake: Intake,
        file: Path,
        path: str,
        elsewhere: Mapping[str, tuple[str, ...]] | None = None,
        project: Path | None = None,
    ) -> None:
        self.intake = intake
        self.file = file
        self.path = path
        self.stem = in_words(file.stem)
        self.project = project or file.parent
        self.elsewhere = elsewhere or {}
        self.told: dict[str, _Told] = {}
        self.refused: set[str] = set()
        self.empty = True

    def problem(self, code: str, line: int, message: str, claim: str | None = None) -> None:
        """Note what is at fault with a line."""
        self.intake.problem(code, (self.path, mark_of(line)), message, claim)

    def wrong(self, line: int, found: list[Wrong], claim: str | None = None) -> None:
        """Note all that was found wrong with a line."""
        for entry in found:
            self.problem(entry.code, line, entry.message, claim)

    def read(self, start: int = 0, stop: int | None = None, number: int = 1) -> None:
        """Take the lines or rows from one place up to another, the first of them with its number; raises OSError."""
        if self.file.suffix.lower() == ".parquet":
            for row in takewhile(lambda row: stop is None or row.place < stop, read_rows(self.file, COLUMNS, number)):
                self.take(row)
            return
        for offset, line, data in raw_lines(self.file, start, stop, number):
            whole = _claim_at_once(data)
            if whole is None:
                left = row_of(offset, line, data)
                if left is not None:
                    self.take(left)
                continue
            self.empty = False
            told = self.source_of(whole[1], line or 1)
            if told is not None:
                self.keep(told, Row(line, offset, None), None, (whole[0], []))

    def take(self, row: Row) -> None:
        """Take the next line."""
        line = row.number or 1
        self.empty = False
        for fault in row.faults:
            at = (self.path, mark_of(line, fault.column))
            self.intake.problem("R001" if fault.fatal else "R002", at, fault.message)
        entry: Any = row.entry
        if row.faults and entry is None:
            return
        if not isinstance(entry, dict):
            self.problem("R004", line, "not a record; a line is an object with keys such as source, id, statement")
        elif entry.get("claims") is not None:
            self.take_list(entry, row)
        elif any(key in _FIELDS and value is not None for key, value in entry.items()):
            self.take_claim(entry, row)
        else:
            self.wrong(line, unknown_keys(entry, ("source", "claims", *Claim.model_fields)))
            if entry.get("source") is not None:
                self.source_of(entry["source"], line)
            elif not row.faults and not any(key not in COLUMNS for key in entry):
                self.problem("R004", line, "an empty record; tell a source, or a claim with source, id and statement")

    def take_list(self, entry: dict[str, Any], row: Row) -> None:
        """A line that holds what a YAML file does."""
        line = row.number or 1
        self.wrong(line, unknown_keys(entry, ("source", "claims")))
        told = self.source_of(entry.get("source"), line)
        if told is not None and entry["claims"]:
            told.lines.has_claims = True
        if not isinstance(entry["claims"], list):
            self.problem("R004", line, 'claims is a list; write [{"id": "…", "quote": "…", "statement": "…"}]')
        elif told is not None:
            for listed in entry["claims"]:
                claim, wrong = validated_claim(listed)
                name = listed.get("id") if isinstance(listed, dict) else None
                self.keep(told, row, name, (claim, wrong))

    def take_claim(self, entry: dict[str, Any], row: Row) -> None:
        """A line that is a claim."""
        told = self.source_of(entry.get("source"), row.number or 1)
        if told is not None:
            self.keep(told, row, entry.get("id"), claim_of(entry))

    def keep(self, told: _Told, row: Row, name: object, read: tuple[Claim | None, list[Wrong]]) -> None:
        """Keep a claim for its source, unless it is none, or is not wanted."""
        claim, wrong = read
        line = row.number or 1
        told.lines.has_claims = True
        if wrong:
            self.wrong(line, wrong, f"{told.id}/{name}" if isinstance(name, str) else None)
        if claim is None or not self.intake.wants(f"{told.id}/{claim.id}"):
            return
        told.claims.append(claim)
        told.lines.rows.append(line)

    def source_of(self, block: Any, line: int) -> _Told | None:
        """The source that a line tells or names: without any it is that of the file's name."""
        if block is None:
            return self.named(self.stem, line)
        if isinstance(block, str):
            if block in self.refused:
                return None
            if block not in self.told and block not in self.elsewhere:
                source, wrong = validated(Source, {"id": block})
                self.wrong(line, [entry._replace(message=f"source {entry.message}") for entry in wrong])
                if wrong or source is None:
                    self.refused.add(block)
                    return None
            return self.named(block, line)
        if not isinstance(block, dict):
            self.problem("R004", line, "source: a list stands where an id or a mapping is meant")
            return None
        return self.mapped({key: value for key, value in block.items() if value is not None}, line)

    def named(self, name: str, line: int) -> _Told:
        """The source of that name."""
        if name not in self.told:
            languages = self.elsewhere.get(name)
            source = Source(language=languages) if languages is not None else None
            self.told[name] = _Told(name, Lines(line), source=source)
        return self.told[name]

    def mapped(self, mapping: dict[str, Any], line: int) -> _Told:
        """The source of a mapping, which may be told with each of its claims, but only in one way."""
        given = mapping.get("id")
        held = self.told.get(given if isinstance(given, str) else self.stem)
        if held is not None and held.mapping == mapping:
            return held
        source, wrong = validated(Source, mapping)
        self.wrong(line, wrong)
        source = source or Source()
        told = self.named(source.id or self.stem, line)
        if told.mapping is None:
            told.mapping, told.source, told.lines.first = mapping, told.source or source, line
        elif told.mapping != mapping:
            other = next(key for key in (*told.mapping, *mapping) if told.mapping.get(key) != mapping.get(key))
            message = f"the source {source.id!r} has another {other} in line {told.lines.first}; tell it in one way"
            self.problem("R005", line, message)
        return told

    def claims(self) -> list[ClaimRecord]:
        """The claims so far, with their sources as they are told so far."""
        for told in self.told.values():
            self._keep_all(told, self._record(told))
        return list(self.intake.claims.values())

    def finish(self) -> None:
        """Hold the sources that the file describes, now that all of them are told."""
        if self.empty:
            self.problem("R004", 1, EMPTY)
        for told in self.told.values():
            if not told.only_named and self._wanted(told):
                told.held = self.intake.hold(self._record(told), self.project)

    def hand_over(self) -> None:
        """Hand over all claims, also those of sources that the file only names, now that all files are read."""
        for told in self.told.values():
            if self._wanted(told):
                self._keep_all(told, told.held or self.intake.join(self._record(told), self.project))

    def _wanted(self, told: _Told) -> bool:
        return bool(told.claims) or self.intake.only is None

    def _record(self, told: _Told) -> SourceRecord:
        source = told.source or Source()
        return SourceRecord(told.id, source, self.path, self.file, told.lines, described=told.mapping is not None)

    def _keep_all(self, told: _Told, held: SourceRecord) -> None:
        for index, claim in enumerate(told.claims):
            self.intake.keep(ClaimRecord(f"{held.id}/{claim.id}", claim, held, index))
