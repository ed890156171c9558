"""What several tests need: a project on disk, and its problems in short."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from claimcheck.records.corpus import Corpus

_T = TypeVar("_T")

RECORD = "claims/s.yaml"
"""Where the tests that need one record put it."""


def project(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write files, byte for byte, below a folder; returns the folder."""
    for name, content in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return folder


def places(corpus: Corpus) -> list[tuple[str, str, int, int]]:
    """The problems of a corpus: code, path, line and column of each."""
    return [(problem.code, problem.path, problem.line, problem.column) for problem in corpus.problems]


def wait_for(happened: Callable[[], _T]) -> _T:
    """What is there in the end; fails after two minutes."""
    for _ in range(1_200):
        found = happened()
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError("it did not happen")
