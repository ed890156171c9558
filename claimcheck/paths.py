"""Which files a path on the command line means, and which project they belong to."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

RECORDS = "claims"
FLAT = (".jsonl", ".parquet")
"""Files with a record a line or a row, beside YAML files with one source each."""


class UsageError(Exception):
    """A path on the command line that holds nothing to read."""


def find_files(paths: Sequence[Path]) -> list[tuple[Path, Path]]:
    """The record files named by paths, each with its project folder, sorted; raises `UsageError`.

    A path is a file, a folder of files, or a project folder with ``claims/`` in it.
    """
    found: dict[Path, Path] = {}
    for path in paths:
        folder = path / RECORDS if (path / RECORDS).is_dir() else path
        if folder.is_dir():
            files = sorted(file for ending in (".yaml", ".yml", *FLAT) for file in folder.rglob(f"*{ending}"))
            if not files:
                raise UsageError(f"{path}: no claims here; a record is a file claims/<source>.yaml")
        elif folder.is_file():
            files = [folder]
        else:
            raise UsageError(f"{path}: no such file or folder; run in a folder with claims/, or name one")
        found.update((Path(os.path.realpath(file)), _project_of(file)) for file in files)
    return sorted(found.items())


def _project_of(file: Path) -> Path:
    """The folder that an article's path starts from: the one that holds ``claims/``, wherever a linked file lies."""
    for folder in Path(os.path.abspath(file)).parents:  # noqa: PTH100  # Path.absolute leaves '..' in
        if folder.name == RECORDS:
            return Path(os.path.realpath(folder.parent))
    folders = list(Path(os.path.realpath(file)).parents)
    here = Path.cwd().resolve()
    return here if here in folders else folders[0]
