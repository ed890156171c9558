"""Writing files so that no reader ever sees half of one."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable
from pathlib import Path


def write_atomic(path: Path, pieces: Iterable[str]) -> None:
    """Write pieces of text, or one (UTF-8, no newline translation), beside the file and move them there.

    The file keeps its mode; a text that is given as such is one piece.
    """
    pieces = (pieces,) if isinstance(pieces, str) else pieces
    if path.exists() and not path.is_file():
        with path.open("w", encoding="utf-8", newline="") as stream:  # a device or pipe is written to, not replaced
            stream.writelines(pieces)
        return
    import tempfile  # noqa: PLC0415  # most runs write no file

    path = path.resolve()
    mode = path.stat().st_mode if path.exists() else None
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".tmp")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as stream:
            stream.writelines(pieces)
            stream.flush()
            os.fsync(stream.fileno())
        Path(temporary).chmod(0o644 if mode is None else mode)
        Path(temporary).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        raise
