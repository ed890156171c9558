"""What one run over the files collects: sources with their articles, claims, and everything at fault with them."""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Iterable, Set
from dataclasses import dataclass, field, replace
from pathlib import Path

from claimcheck.corpus import Article, ClaimRecord, SourceRecord
from claimcheck.discrepancy import Problem, Severity
from claimcheck.faults import Wrong
from claimcheck.model import Judgement, NameEntry
from claimcheck.yamltree import Mark, Places
from claimcheck.yamltree import Path as Steps


@dataclass
class Intake:
    """Filled file by file; each source is held under its id. Of claims ``only`` those are taken, if it says which."""

    sources: dict[str, SourceRecord] = field(default_factory=dict)
    claims: list[ClaimRecord] = field(default_factory=list)
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
            Problem(code, Severity.ERROR, path, mark.line, mark.column, claim, message, unreadable=True)
        )

    def note(
        self, wrong: Iterable[Wrong], where: tuple[str, Places], steps: Steps = (), claim: str | None = None
    ) -> None:
        """Note what is wrong with the entry that stands at ``steps``."""
        path, tree = where
        for code, inside, message, on_key in wrong:
            mark = (tree.key_mark if on_key else tree.mark)((*steps, *inside))
            self.problem(code, (path, mark), message, claim)

    def hold(self, held: SourceRecord, project: Path) -> SourceRecord | None:
        """Take a source and its article; None (and a problem) where its id is another's."""
        twin = self.sources.get(held.id)
        if twin is not None:
            message = f"the source {held.id!r} is already that of {twin.path}; give one of them another id"
            self.problem("R005", (held.path, held.mark("source", "id")), message)
            return None
        held = replace(held, article=self._article(held, project))
        self.sources[held.id] = held
        return held

    def _article(self, held: SourceRecord, project: Path) -> Article | None:
        """The article of a source; None where there is none, which the sourcing rules say."""
        if held.source.text is None:
            return None
        at = (held.path, held.mark("source", "text"))
        try:
            file = (project / held.source.text).resolve()
            if not file.is_relative_to(project):
                self.problem(
                    "R006", at, f"text: {held.source.text!r} leaves the project's folder; keep articles inside it"
                )
                return None
            if file.is_symlink():  # still one after it was resolved: links in a circle raise nothing from 3.13 on
                raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
            if not file.is_file():
                return None
            data = file.read_bytes()
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            self.problem("R006", at, f"text: {held.source.text!r} is not UTF-8; save the article as UTF-8 text")
            return None
        except (OSError, ValueError, RuntimeError) as error:  # RuntimeError: links in a circle, up to Python 3.12
            reason = error.strerror if isinstance(error, OSError) else str(error).partition(" from ")[0]
            self.problem("R006", at, f"text: {held.source.text!r} cannot be read: {reason}")
            return None
        return Article(held.source.text, text, hashlib.sha256(data).hexdigest())
