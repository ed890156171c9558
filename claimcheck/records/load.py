"""Files into a corpus: every record with its file and line, every fault as a problem, nothing raised half-way."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator, Sequence, Set
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel

from claimcheck.paths import BESIDE, FLAT, RECORDS, find_files, in_words
from claimcheck.records.corpus import ClaimRecord, Corpus, SourceRecord
from claimcheck.records.faults import unknown_keys, validated, validated_claim
from claimcheck.records.intake import MAX_BYTES, Intake
from claimcheck.records.model import Judgement, NameEntry, NameType, Source
from claimcheck.records.yamltree import START, Mark, Tree, read_tree
from claimcheck.records.yamltree import Path as Steps
from claimcheck.values.names import form_of

_KEYS = ("source", "claims")
_Model = TypeVar("_Model", bound=BaseModel)


def load(paths: Sequence[Path], only: Set[str] | None = None) -> Corpus:
    """Read records and their articles; raises `UsageError` where a path holds nothing.

    With ``only``, nothing is kept but the claims of those ids, and their sources.
    """
    files, missing = find_files(paths)
    collecting = gc.isenabled()
    gc.disable()
    try:
        intake = Intake(only=only)
        _note_missing(intake, missing)
        readers = []
        for file, project in files:
            if file.suffix.lower() in FLAT:
                from claimcheck.records.flat import read_flat  # noqa: PLC0415  # YAML files do without

                readers.append(read_flat(intake, file, shown_path(file, project), project))
            elif is_record_file(file):
                read_source(intake, file, project)
        for reader in readers:
            reader.hand_over()
        _read_beside(intake, files)
    finally:
        if collecting:
            gc.enable()
    return _corpus(intake)


def unread(missing: Sequence[tuple[str, str]]) -> Corpus:
    """What there is where all paths hold nothing: a problem for each, as it has beside one that holds something."""
    intake = Intake()
    _note_missing(intake, sorted(missing))
    return _corpus(intake)


def _note_missing(intake: Intake, missing: Sequence[tuple[str, str]]) -> None:
    for path, reason in missing:
        intake.problem("R001", (path, START), reason)


def load_beside(paths: Sequence[Path]) -> Corpus:
    """Only what lies beside the records, names and judgements; raises `UsageError` where a path holds nothing."""
    intake = Intake()
    _read_beside(intake, find_files(paths).found)
    return _corpus(intake)


def _read_beside(intake: Intake, files: Sequence[tuple[Path, Path]]) -> None:
    homes = {(folder, project) for file, project in files for folder in (file.parent, project / RECORDS)}
    for folder, project in sorted(homes):
        intake.names += _read_names(intake, folder / "names.yaml", project)
        intake.judgements += (
            entry for entry, _ in _read_entries(intake, folder / "judgements.yaml", project, Judgement)
        )


def _corpus(intake: Intake) -> Corpus:
    return Corpus(
        sources=tuple(sorted(intake.sources.values(), key=lambda held: (held.file, held.mark("source").line))),
        claims=tuple(intake.claims.values()),
        unfinished=tuple(intake.unfinished),
        names=tuple(intake.names),
        judgements=tuple(intake.judgements),
        problems=tuple(intake.problems),
        by_id=intake.claims,
    )


def is_record_file(file: Path) -> bool:
    """Whether a file holds a source; names and judgements lie beside those that do."""
    return file.name not in BESIDE


def shown_path(file: Path, project: Path) -> str:
    """The path as messages have it: from where the command runs, if the file lies there, else from its project."""
    here = Path.cwd().resolve()
    start = here if project != here and project.is_relative_to(here) else project
    return in_words(file.relative_to(start).as_posix() if file.is_relative_to(start) else file.name)


def _read_text(intake: Intake, file: Path, path: str) -> str | None:
    """The file's text, None (and a problem) where it can't be had."""
    try:
        if not file.is_file():
            intake.problem("R001", (path, START), "not a file; a record is a file claims/<source>.yaml")
            return None
        if file.stat().st_size > MAX_BYTES:
            intake.problem("R001", (path, START), f"larger than {MAX_BYTES >> 20} MiB; split it")
            return None
        return file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line, column = _place_of_byte(error.object, error.start)
        intake.problem("R001", (path, Mark(line, column, line, column)), "not UTF-8 text; save the file as UTF-8")
    except OSError as error:
        intake.problem("R001", (path, START), f"cannot be read: {error.strerror}")
    return None


def _read_document(intake: Intake, file: Path, path: str, keys: Sequence[str] = _KEYS) -> Tree | None:
    """The tree of a file whose mapping has some keys; None (and a problem) where it can't be had."""
    text = _read_text(intake, file, path)
    if text is None:
        return None
    tree = read_tree(text)
    for fault in tree.faults:
        mark = Mark(fault.line, fault.column, fault.line, fault.column)
        if fault.lost:
            intake.warn("R008", (path, mark), fault.message)
        else:
            intake.problem("R001" if fault.fatal else "R002", (path, mark), fault.message)
    if any(fault.fatal for fault in tree.faults):
        return None
    if not isinstance(tree.root, dict):
        if tree.root is not None or keys == _KEYS:
            state = "the file is empty" if tree.root is None else "not a mapping"
            intake.problem("R004", (path, START), f"{state}; it wants {' and '.join(map(repr, keys))}")
        return None
    return tree


def _place_of_byte(data: bytes, at: int) -> tuple[int, int]:
    """Line and column of the first byte that is not UTF-8."""
    lines = data[:at].decode("utf-8").split("\n")
    return len(lines), len(lines[-1]) + 1


def read_source(intake: Intake, file: Path, project: Path) -> None:
    """Read a YAML file of one source into the intake."""
    path = shown_path(file, project)
    tree = _read_document(intake, file, path)
    if tree is None:
        return
    root: Any = tree.root
    intake.note(unknown_keys(root, _KEYS), (path, tree))
    block = root.get("source")
    source = None
    if isinstance(block, dict):
        source, wrong = validated(Source, block)
        intake.note(wrong, (path, tree), ("source",))
    elif block is not None:
        message = "source: not a mapping; it wants keys such as text, published, language"
        intake.problem("R004", (path, tree.mark(("source",))), message)
    if source is None:
        source = Source()
    held = intake.hold(SourceRecord(source.id or in_words(file.stem), source, path, file, tree), project)
    _read_claims(intake, held, root.get("claims"))


def source_told(file: Path) -> tuple[str, Source]:
    """The source that a YAML file describes, behind its id; of what is at fault there nothing is said."""
    tree = _read_document(Intake(), file, file.name)
    block: Any = tree.root.get("source") if tree is not None and isinstance(tree.root, dict) else None
    source = (validated(Source, block)[0] if isinstance(block, dict) else None) or Source()
    return source.id or in_words(file.stem), source


def _read_claims(intake: Intake, held: SourceRecord, block: Any) -> None:
    if block is None:
        return
    if not isinstance(block, list):
        intake.problem("R004", (held.path, held.mark("claims")), "claims is a list; begin each claim with '- id:'")
        return
    for index, entry in enumerate(block):
        name = entry.get("id") if isinstance(entry, dict) else None
        full = f"{held.id}/{name}" if isinstance(name, str) else None
        claim, wrong = validated_claim(entry)
        intake.note(wrong, (held.path, held.tree), ("claims", index), full)
        if claim is not None:
            intake.keep(ClaimRecord(f"{held.id}/{claim.id}", claim, held, index))


def _read_names(intake: Intake, file: Path, project: Path) -> Iterator[NameEntry]:
    """The entries of an authority file; a form that is given to two of one type is told."""
    held: dict[tuple[NameType, tuple[str, ...]], tuple[NameEntry, int]] = {}
    for entry, place in _read_entries(intake, file, project, NameEntry):
        kinds = tuple(NameType) if entry.type is None else (entry.type,)
        for at, form in enumerate((entry.name, *entry.aliases)):
            mark = place(("aliases", at - 1) if at else ("name",))
            keepers = [held.setdefault((kind, form_of(form)), (entry, mark.line)) for kind in kinds]
            first, line = next((keeper for keeper in keepers if keeper[0] is not entry), (entry, 0))
            if first is not entry:
                taken = f"the name {form!r} is already that of {first.name!r} in line {line}"
                intake.problem("R007", (shown_path(file, project), mark), f"{taken}; give it to one of the two")
        yield entry


def _read_entries(
    intake: Intake, file: Path, project: Path, model: type[_Model]
) -> Iterator[tuple[_Model, Callable[[Steps], Mark]]]:
    """The entries of a file that has one list under the key that is its name, and where each has its fields; none where
    there is no such file.
    """
    if not os.path.lexists(file):
        return
    path, key = shown_path(file, project), file.stem
    tree = _read_document(intake, file, path, (key,))
    if tree is None:
        return
    root: Any = tree.root
    intake.note(unknown_keys(root, (key,)), (path, tree))
    entries = root.get(key)
    if not isinstance(entries, list | None):
        first = next(iter(model.model_fields))
        intake.problem("R004", (path, tree.mark((key,))), f"{key} is a list; begin each entry with '- {first}:'")
        return
    for index, entry in enumerate(entries or ()):
        read, wrong = validated(model, entry)
        intake.note(wrong, (path, tree), (key, index))
        if read is not None:
            yield read, partial(_mark_inside, tree, (key, index))


def _mark_inside(tree: Tree, entry: Steps, steps: Steps) -> Mark:
    return tree.mark((*entry, *steps))
