"""Which files a path on the command line means, and which project they belong to."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

RECORDS = "claims"
FLAT = (".jsonl", ".parquet")
"""Files with a record a line or a row, beside YAML files with one source each."""
_ENDINGS = (".yaml", ".yml", *FLAT)
_LIBRARIES, _INSTALLED = frozenset({"node_modules", "site-packages"}), "pyvenv.cfg"
"""Folders of what was installed, and the file that tells another such."""
BESIDE = ("names.yaml", "judgements.yaml")
"""What lies beside files of records and is none."""


class UsageError(Exception):
    """What is wrong with the command line, in one message or several: a path that holds nothing to read."""


class NothingToReadError(UsageError):
    """None of the paths holds a record; ``missing`` has each with the reason."""

    def __init__(self, missing: list[tuple[str, str]]) -> None:
        super().__init__(*(f"{path}: {reason}" for path, reason in missing))
        self.missing = missing


class Files(NamedTuple):
    """The record files that paths name, each with its project folder, sorted; and what is said of paths that name none.

    A file keeps the name under which it lies in its folder, be it that of a link.
    """

    found: list[tuple[Path, Path]]
    missing: list[tuple[str, str]]


def find_files(paths: Sequence[Path]) -> Files:
    """The record files named by paths; raises `NothingToReadError` where there is not one.

    A path is a file, a folder of files, or a project folder with ``claims/`` in it. A file that is found under several
    names is read once, under its own where that is among them.
    """
    found: dict[str, tuple[Path, Path]] = {}
    missing: dict[str, str] = {}
    for path in paths:
        try:
            files = _files_of(path)
        except OSError as error:
            missing[str(path)] = f"cannot be read: {error.strerror}"
            continue
        except UsageError as error:
            missing[str(path)] = str(error)
            continue
        for file in files:
            entry = (_own(file), _project_of(file))
            itself = os.path.realpath(file) if file.exists() else str(entry[0])  # links that lead nowhere are not one
            held = found.setdefault(itself, entry)
            if (entry[0].is_symlink(), entry) < (held[0].is_symlink(), held):
                found[itself] = entry
    if not found:
        raise NothingToReadError(list(missing.items()))
    return Files(sorted(found.values()), sorted(missing.items()))


def _files_of(path: Path) -> list[Path]:
    """The record files that one path names; raises `UsageError`, with the bare reason, and OSError."""
    folder = _folder_of(path)
    if folder.is_file():
        return [folder]
    if not folder.is_dir():
        raise UsageError("no such file or folder; run in a folder with claims/, or name one")
    files = list(_records_below(folder))
    if not files:
        raise UsageError("no claims here; a record is a file claims/<source>.yaml")
    return files


def _records_below(folder: Path) -> Iterator[Path]:
    """What below a folder is called as records are, but for what is hidden (an editor's lock) or other people's."""
    for here, inner, files in os.walk(folder):
        if _INSTALLED in files and Path(here) != folder:
            inner.clear()
            continue
        inner[:] = (name for name in inner if not name.startswith(".") and name not in _LIBRARIES)
        names = (name for name in (*inner, *files) if not name.startswith("."))
        yield from (Path(here, name) for name in names if Path(name).suffix.lower() in _ENDINGS)


def _folder_of(path: Path) -> Path:
    """Where the records of a path lie: in its ``claims/`` if it has one."""
    return path / RECORDS if (path / RECORDS).is_dir() else path


def would_read(paths: Sequence[Path], file: Path) -> bool:
    """Whether a run over the paths, or over their projects, would take a file for records or what lies beside them."""
    for itself in (Path(os.path.realpath(file)), _own(file)):
        for folder in map(_folder_of, paths):
            place = Path(os.path.realpath(folder))
            if itself == place or (itself.name in BESIDE and itself.parent == place.parent):
                return True
            home = place if folder.is_dir() else _project_of(folder) / RECORDS
            if itself.suffix.lower() in _ENDINGS and home in itself.parents:
                return True
    return False


def in_words(name: str | Path) -> str:
    """A name in a file system, whose bytes may be no text, as a text."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _own(file: Path) -> Path:
    """The file under its own name, in the folder where it lies whatever links lead there."""
    return Path(os.path.realpath(file.parent), file.name)


def _project_of(file: Path) -> Path:
    """The folder that an article's path starts from: the one that holds ``claims/``, wherever a linked file lies."""
    for folder in Path(os.path.abspath(file)).parents:  # noqa: PTH100  # Path.absolute leaves '..' in
        if folder.name == RECORDS:
            return Path(os.path.realpath(folder.parent))
    folders = list(Path(os.path.realpath(file)).parents)
    here = Path.cwd().resolve()
    return here if here in folders else folders[0]
