"""Record files in lots that can be read apart, in any process: for corpora that are too large to be held whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from claimcheck.corpus import ClaimRecord
from claimcheck.discrepancy import Problem
from claimcheck.flat import Languages, Part, parts, read_part
from claimcheck.intake import Intake
from claimcheck.load import is_record_file, read_source, shown_path
from claimcheck.paths import FLAT, find_files
from claimcheck.yamltree import Mark

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


def read_lot(lot: Lot, languages: Mapping[Path, Languages]) -> tuple[list[ClaimRecord], list[Problem]]:
    """The claims of a lot, and what is wrong with it."""
    if lot.part is not None:
        claims, intake = read_part(lot.file, lot.path, lot.part, languages[lot.file])
        return claims, intake.problems
    intake = Intake()
    read_source(intake, lot.file, lot.project)
    return intake.claims, intake.problems
