"""What a command is given to read, and that it writes over none of it."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from pathlib import Path

from claimcheck.check import read
from claimcheck.paths import NothingToReadError, UsageError, find_files
from claimcheck.records.corpus import Corpus
from claimcheck.records.load import unread
from claimcheck.report.formats import FOR_PROGRAMS
from claimcheck.streams import complain


def records(paths: Sequence[Path], form: str | None) -> Corpus:
    """The records; where there is none, what is said of the paths is a document too for who wants one."""
    try:
        return read(paths)
    except NothingToReadError as error:
        if form not in FOR_PROGRAMS:
            raise
        complain(error)
        return unread(error.missing)


def keep_claims(output: Path | None, paths: Sequence[Path]) -> None:
    """See to it that no output is written over a file of claims."""
    files = []
    if output:
        with contextlib.suppress(NothingToReadError):  # which reading tells
            files = find_files(paths).found
    if output and os.path.realpath(output) in {os.path.realpath(file) for file, _ in files}:
        raise UsageError(f"{output}: is a file of claims; write elsewhere")


def lines_of(file: Path) -> list[str]:
    """The lines of a file that are not blank."""
    try:
        return [line for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{file}: cannot be read: {error}") from error
