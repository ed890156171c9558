"""Files into a corpus: every record with its file and line, every fault as a problem, nothing raised half-way."""

from __future__ import annotations

import errno
import gc
import hashlib
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from claimcheck.corpus import Article, ClaimRecord, Corpus, SourceRecord
from claimcheck.discrepancy import Problem, Severity
from claimcheck.faults import code_of, message_of, place_of, unknown_field
from claimcheck.model import Claim, Judgement, NameEntry, Source
from claimcheck.paths import RECORDS, find_files
from claimcheck.yamltree import Mark, Tree, read_tree

_NOT_SOURCES = ("names.yaml", "judgements.yaml")
_MAX_BYTES = 64 * 1024 * 1024
_Model = TypeVar("_Model", bound=BaseModel)


@dataclass
class _Reader:
    """What one run over the files collects."""

    sources: list[SourceRecord] = field(default_factory=list)
    claims: list[ClaimRecord] = field(default_factory=list)
    names: list[NameEntry] = field(default_factory=list)
    judgements: list[Judgement] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def problem(self, code: str, at: tuple[str, Mark], message: str, claim: str | None = None) -> None:
        path, mark = at
        self.problems.append(
            Problem(code, Severity.ERROR, path, mark.line, mark.column, claim, message, unreadable=True)
        )


def load(paths: Sequence[Path]) -> Corpus:
    """Read records and their articles; raises `UsageError` where a path holds nothing."""
    files = find_files(paths)
    collecting = gc.isenabled()
    gc.disable()
    try:
        reader = _Reader()
        homes = {(folder, project) for file, project in files for folder in (file.parent, project / RECORDS)}
        for file, project in files:
            if file.name not in _NOT_SOURCES:
                _read_source(reader, file, project)
        for folder, project in sorted(homes):
            reader.names += _read_entries(reader, folder / "names.yaml", project, NameEntry)
            reader.judgements += _read_entries(reader, folder / "judgements.yaml", project, Judgement)
    finally:
        if collecting:
            gc.enable()
    return Corpus(
        sources=tuple(reader.sources),
        claims=tuple(reader.claims),
        names=tuple(reader.names),
        judgements=tuple(reader.judgements),
        problems=tuple(reader.problems),
        by_id={claim.id: claim for claim in reader.claims},
    )


def _relative(file: Path, project: Path) -> str:
    """The path as messages have it: from where the command runs, if the file lies there, else from its project."""
    here = Path.cwd().resolve()
    if project != here and project.is_relative_to(here):
        return file.relative_to(here).as_posix() if file.is_relative_to(here) else file.name
    return file.relative_to(project).as_posix() if file.is_relative_to(project) else file.name


def _read_text(reader: _Reader, file: Path, path: str) -> str | None:
    """The file's text, None (and a problem) where it can't be had."""
    start = Mark(1, 1, 1, 1)
    try:
        if not file.is_file():
            reader.problem("R001", (path, start), "not a file; a record is a file claims/<source>.yaml")
            return None
        if file.stat().st_size > _MAX_BYTES:
            reader.problem("R001", (path, start), f"larger than {_MAX_BYTES >> 20} MiB; split it")
            return None
        return file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line, column = _place_of_byte(error.object, error.start)
        reader.problem("R001", (path, Mark(line, column, line, column)), "not UTF-8 text; save the file as UTF-8")
    except OSError as error:
        reader.problem("R001", (path, start), f"cannot be read: {error.strerror}")
    return None


def _read_document(reader: _Reader, file: Path, path: str) -> Tree | None:
    """The file's tree, None (and a problem) where it can't be had."""
    text = _read_text(reader, file, path)
    if text is None:
        return None
    tree = read_tree(text)
    for fault in tree.faults:
        mark = Mark(fault.line, fault.column, fault.line, fault.column)
        reader.problem("R001" if fault.fatal else "R002", (path, mark), fault.message)
    if any(fault.fatal for fault in tree.faults):
        return None
    if not isinstance(tree.root, dict):
        reader.problem(
            "R004", (path, Mark(1, 1, 1, 1)), "not a record; a file of claims has the keys source and claims"
        )
        return None
    return tree


def _place_of_byte(data: bytes, at: int) -> tuple[int, int]:
    """Line and column of the first byte that is not UTF-8."""
    lines = data[:at].decode("utf-8").split("\n")
    return len(lines), len(lines[-1]) + 1


def _read_source(reader: _Reader, file: Path, project: Path) -> None:
    path = _relative(file, project)
    tree = _read_document(reader, file, path)
    if tree is None:
        return
    root: Any = tree.root
    _unknown_keys(reader, path, tree, root, ("source", "claims"))
    block = root.get("source")
    source = None
    if block is not None:
        source = _validated(reader, Source, block, (path, tree, ("source",)), None)
    if source is None:
        source = Source()
    name = source.id or file.stem
    twin = next((held for held in reader.sources if held.id == name), None)
    if twin is not None:
        message = f"the source {name!r} is already that of {twin.path}; give one of them another id"
        reader.problem("R005", (path, tree.mark(("source", "id"))), message)
        return
    held = SourceRecord(name, source, path, file, tree)
    held = SourceRecord(name, source, path, file, tree, _read_article(reader, held, project))
    reader.sources.append(held)
    reader.claims.extend(_read_claims(reader, held, root.get("claims")))


def _read_claims(reader: _Reader, held: SourceRecord, block: Any) -> Iterator[ClaimRecord]:
    if block is None:
        return
    if not isinstance(block, list):
        reader.problem("R004", (held.path, held.mark("claims")), "claims is a list; begin each claim with '- id:'")
        return
    seen: dict[str, int] = {}
    for index, entry in enumerate(block):
        where = (held.path, held.tree, ("claims", index))
        name = entry.get("id") if isinstance(entry, dict) else None
        full = f"{held.id}/{name}" if isinstance(name, str) else None
        claim = _validated(reader, Claim, entry, where, full)
        if claim is None:
            continue
        if claim.id in seen:
            message = (
                f"the id {claim.id!r} is already that of the claim in line {seen[claim.id]}; ids are unique in a file"
            )
            reader.problem("R005", (held.path, held.mark("claims", index, "id")), message, full)
            continue
        seen[claim.id] = held.mark("claims", index).line
        yield ClaimRecord(f"{held.id}/{claim.id}", claim, held, index)


def _read_entries(reader: _Reader, file: Path, project: Path, model: type[_Model]) -> Iterator[_Model]:
    """The entries of a file that has one list under the key that is its name; none where there is no such file."""
    if not file.is_file():
        return
    path, key = _relative(file, project), file.stem
    tree = _read_document(reader, file, path)
    if tree is None:
        return
    root: Any = tree.root
    _unknown_keys(reader, path, tree, root, (key,))
    entries = root.get(key)
    if not isinstance(entries, list | None):
        first = next(iter(model.model_fields))
        reader.problem("R004", (path, tree.mark((key,))), f"{key} is a list; begin each entry with '- {first}:'")
        return
    for index, entry in enumerate(entries or ()):
        read = _validated(reader, model, entry, (path, tree, (key, index)), None)
        if read is not None:
            yield read


def _validated(
    reader: _Reader,
    model: type[_Model],
    entry: Any,
    where: tuple[str, Tree, tuple[str | int, ...]],
    claim: str | None,
) -> _Model | None:
    """The entry as a model; fields at fault are named, left out, and the rest is still read."""
    path, tree, steps = where
    if not isinstance(entry, dict):
        names = ", ".join(list(model.model_fields)[:3])
        reader.problem("R004", (path, tree.mark(steps)), f"not a mapping; it wants keys such as {names}", claim)
        return None
    known = _unknown_keys(reader, path, tree, entry, tuple(model.model_fields), steps, claim)
    values = {key: value for key, value in known.items() if value is not None}
    dropped: set[str] = set()
    for _ in range(2):
        try:
            return model.model_validate({key: value for key, value in values.items() if key not in dropped})
        except ValidationError as error:
            faults = [fault for fault in error.errors(include_url=False) if fault["loc"][0] not in dropped]
            for fault in faults:
                place = place_of(fault["loc"], entry)
                mark = (_key_mark if fault["type"] == "extra_forbidden" else Tree.mark)(tree, (*steps, *place))
                reader.problem(code_of(fault), (path, mark), message_of(fault, place), claim)
            if any(fault["loc"][0] not in values for fault in faults):
                return None
            dropped |= {str(fault["loc"][0]) for fault in faults}
    return None


def _unknown_keys(  # noqa: PLR0913, PLR0917  # where a key stands takes a path, a tree and the steps to it
    reader: _Reader,
    path: str,
    tree: Tree,
    entry: dict[str, Any],
    known: Iterable[str],
    steps: tuple[str | int, ...] = (),
    claim: str | None = None,
) -> dict[str, Any]:
    """The entry without keys that aren't known; each of those is a problem that names the nearest known one."""
    fields = list(known)
    for key in entry:
        if key not in fields:
            mark = _key_mark(tree, (*steps, key))
            reader.problem("R002", (path, mark), unknown_field(key, fields), claim)
    return {key: value for key, value in entry.items() if key in fields}


def _key_mark(tree: Tree, steps: tuple[str | int, ...]) -> Mark:
    return tree.keys.get(steps) or tree.mark(steps)


def _read_article(reader: _Reader, held: SourceRecord, project: Path) -> Article | None:
    """The article of a source; None where there is none, which the sourcing rules say."""
    if held.source.text is None:
        return None
    at = (held.path, held.mark("source", "text"))
    try:
        file = (project / held.source.text).resolve()
        if not file.is_relative_to(project):
            reader.problem(
                "R006", at, f"text: {held.source.text!r} leaves the project's folder; keep articles inside it"
            )
            return None
        if file.is_symlink():  # still one after it was resolved: from Python 3.13 on, links in a circle raise nothing
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
        if not file.is_file():
            return None
        data = file.read_bytes()
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        reader.problem("R006", at, f"text: {held.source.text!r} is not UTF-8; save the article as UTF-8 text")
        return None
    except (OSError, ValueError, RuntimeError) as error:  # RuntimeError: links in a circle, up to Python 3.12
        reason = error.strerror if isinstance(error, OSError) else str(error).partition(" from ")[0]
        reader.problem("R006", at, f"text: {held.source.text!r} cannot be read: {reason}")
        return None
    return Article(held.source.text, text, hashlib.sha256(data).hexdigest())
