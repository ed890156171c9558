"""What a command is given to read, and that it writes over none of it."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from claimcheck.check import read
from claimcheck.config import PLACES
from claimcheck.paths import NothingToReadError, UsageError, find_files, would_read
from claimcheck.records.corpus import Corpus
from claimcheck.records.load import unread
from claimcheck.report.formats import FOR_PROGRAMS
from claimcheck.streams import STDOUT, complain

_GROUPS = b'{"claim":'
"""How a file of groups begins."""


def records(paths: Sequence[Path], form: str | None) -> Corpus:
    """The records; where there is none, what is said of the paths is a document too for who wants one."""
    try:
        return read(paths)
    except NothingToReadError as error:
        if form not in FOR_PROGRAMS:
            raise
        complain(error)
        return unread(error.missing)


def keep_records(output: Path | None, paths: Sequence[Path], options: Path | None) -> None:
    """See to it that no output is written over claims or options, or where a later run takes it for such."""
    if output is None:
        return
    files = []
    with contextlib.suppress(NothingToReadError):  # which reading tells
        files = find_files(paths).found
    itself = os.path.realpath(output)
    if itself in {os.path.realpath(file) for file, _ in files}:
        raise UsageError(f"{output}: is a file of claims; write elsewhere")
    if would_read(paths, output):
        raise UsageError(f"{output}: would be taken for a file of claims; write elsewhere")
    if itself in map(os.path.realpath, (options or PLACES[0], *PLACES)):
        raise UsageError(f"{output}: is where options are kept; write elsewhere")


def keep_articles(output: Path | None, corpus: Corpus) -> None:
    """See to it that no output is written over an article, be it there or not."""
    if output is not None:
        _keep(output, ((held.project or Path()) / held.source.text for held in corpus.sources if held.source.text))


def keep_articles_unread(output: Path | None, paths: Sequence[Path]) -> None:
    """The same where no articles are read; where there is nothing yet, or groups, nothing is looked for."""
    if output is None or str(output) in STDOUT or not output.is_file():
        return
    with contextlib.suppress(OSError), output.open("rb") as stream:
        if stream.read(len(_GROUPS)) in (b"", _GROUPS):
            return
    from claimcheck.records.lots import articles_of  # noqa: PLC0415  # a report does without

    with contextlib.suppress(NothingToReadError):  # which reading tells
        _keep(output, articles_of(paths))


def _keep(output: Path, articles: Iterable[Path]) -> None:
    itself = os.path.realpath(output)
    for article in articles:
        with contextlib.suppress(ValueError):  # no path at all, which the records' problems tell
            if os.path.realpath(article) == itself:
                raise UsageError(f"{output}: is an article; write elsewhere")


def lines_of(file: Path) -> list[str]:
    """The lines of a file that are not blank."""
    try:
        return [line for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{file}: cannot be read: {error}") from error
