"""What one run over the files collects: sources with their articles, claims, and everything at fault with them."""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Iterable, Set
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path

from claimcheck.discrepancy import Problem, Severity, readable_at_once
from claimcheck.records.corpus import Article, ClaimRecord, SourceRecord
from claimcheck.records.faults import Wrong
from claimcheck.records.model import Judgement, NameEntry, Unfinished
from claimcheck.records.yamltree import Mark, Places
from claimcheck.records.yamltree import Path as Steps

MAX_BYTES = 64 * 1024 * 1024
"""A file of records, and an article, is read whole: a larger one is taken for something else."""


def _unfit(file: Path, held: SourceRecord, project: Path) -> str | None:
    """What keeps a file from being read as the article of a source; nothing to say where it is not there."""
    if not file.is_relative_to(project):
        return "leaves the project's folder; keep articles inside it"
    if file.is_symlink():  # still one after it was resolved: links in a circle raise nothing from 3.13 on
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    if not file.exists():
        return ""
    if not file.is_file():
        return f"is {'a folder' if file.is_dir() else 'no file, but a device or pipe'}; name the article's file"
    if file == held.file.resolve():
        return "is the record itself; name the article's file"
    return (
        f"is larger than {MAX_BYTES >> 20} MiB; keep the article's text alone"
        if file.stat().st_size > MAX_BYTES
        else None
    )


@dataclass
class Intake:
    """Filled file by file; sources and claims are held under their ids.

    Of claims ``only`` those are taken, if it says which; ``unfinished`` are those that are only to be checked.
    """

    sources: dict[str, SourceRecord] = field(default_factory=dict)
    claims: dict[str, ClaimRecord] = field(default_factory=dict)
    unfinished: list[ClaimRecord] = field(default_factory=list)
    names: list[NameEntry] = field(default_factory=list)
    judgements: list[Judgement] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    only: Set[str] | None = None

    def wants(self, claim: str) -> bool:
        """Whether a claim is one of those that are taken."""
        return self.only is None or claim in self.only

    def problem(self, code: str, at: tuple[str, Mark], message: str, claim: str | None = None) -> None:
        """Note what is at fault, where."""
        path, mark = at
        self.problems.append(
            Problem(
                code, Severity.ERROR, path, mark.line, mark.column, claim, readable_at_once(message), unreadable=True
            )
        )

    def warn(self, code: str, at: tuple[str, Mark], message: str) -> None:
        """Note what was read, and perhaps not as it was meant."""
        path, mark = at
        message = readable_at_once(message)
        self.problems.append(Problem(code, Severity.WARNING, path, mark.line, mark.column, None, message))

    def note(
        self, wrong: Iterable[Wrong], where: tuple[str, Places], steps: Steps = (), claim: str | None = None
    ) -> None:
        """Note what is wrong with the entry that stands at ``steps``."""
        path, tree = where
        for code, inside, message, on_key in wrong:
            mark = (tree.key_mark if on_key else tree.mark)((*steps, *inside))
            self.problem(code, (path, mark), message, claim)

    def hold(self, held: SourceRecord, project: Path) -> SourceRecord:
        """Take a source and its article; where its id is another's (a problem) it goes by one that no record can have.

        So all that it tells is checked.
        """
        twin = self.sources.get(held.id)
        if twin is not None:
            own = next(name for number in count(2) if (name := f"{held.id}~{number}") not in self.sources)
            message = (
                f"the source {held.id!r} is already that of {twin.path}; give one of them another id "
                f"(until then this one goes by {own!r})"
            )
            self.problem("R005", (held.path, held.mark("source", "id")), message)
            held = replace(held, id=own)
        held = replace(held, article=self._article(held, project), project=project)
        self.sources[held.id] = held
        return held

    def join(self, named: SourceRecord, project: Path) -> SourceRecord:
        """A source that a file only names: the one of that name in its project, as far as another file describes it."""
        told = self.sources.get(named.id)
        if told is None or told.project != project:
            return self.hold(named, project)
        return replace(told, path=named.path, file=named.file, tree=named.tree)

    def keep(self, record: ClaimRecord) -> None:
        """Take a claim; one that is unfinished, or whose id is another's (a problem), is only to be checked."""
        if isinstance(record.claim, Unfinished):
            if self.only is None:
                self.unfinished.append(record)
        elif self.wants(record.id):
            twin = self.claims.setdefault(record.id, record)
            if twin is not record:
                self.repeated(record, twin)

    def repeated(self, record: ClaimRecord, twin: ClaimRecord) -> None:
        """Note that a claim has the id of another."""
        line = twin.mark().line
        where = f"line {line}" if twin.held.path == record.held.path else f"{twin.held.path}:{line}"
        message = f"the id {record.claim.id!r} is already that of the claim in {where}; ids are unique in a source"
        self.problem("R005", (record.held.path, record.mark("id")), message, record.id)
        self.unfinished.append(record)

    def _article(self, held: SourceRecord, project: Path) -> Article | None:
        """The article of a source; None where there is none, which the sourcing rules say."""
        if held.source.text is None:
            return None
        try:
            file = (project / held.source.text).resolve()
            fault = _unfit(file, held, project)
            if fault is None:
                data = file.read_bytes()
                return Article(held.source.text, data.decode("utf-8"), hashlib.sha256(data).hexdigest())
        except UnicodeDecodeError:
            fault = "is not UTF-8; save the article as UTF-8 text"
        except (OSError, ValueError, RuntimeError) as error:  # RuntimeError: links in a circle, up to Python 3.12
            reason = error.strerror if isinstance(error, OSError) else str(error).partition(" from ")[0]
            fault = f"cannot be read: {reason}"
        if fault:
            at = (held.path, held.mark("source", "text"))
            self.problem("R006", at, f"text: {held.source.text!r} {fault}")
        return None
