"""Options kept in a file: ``claimcheck.toml``, or ``[tool.claimcheck]`` in ``pyproject.toml``."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from claimcheck.load import UsageError

_PLACES = ("claimcheck.toml", "pyproject.toml")


def read_config(given: Path | None) -> dict[str, Any]:
    """The options of the given file, else of the first one found here; raises `UsageError`."""
    for file in [given] if given else [Path(name) for name in _PLACES]:
        if not file.is_file():
            if given:
                raise UsageError(f"{file}: no such file")
            continue
        try:
            table = tomllib.loads(file.read_text(encoding="utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
            raise UsageError(f"{file}: cannot be read: {error}") from error
        options = table.get("tool", {}).get("claimcheck") if file.name == "pyproject.toml" else table
        if options is not None:
            return _named(options, file)
    return {}


def _named(options: Any, file: Path) -> dict[str, Any]:
    if not isinstance(options, dict):
        raise UsageError(f"{file}: claimcheck's options are a table")
    return {str(key).replace("-", "_"): value for key, value in options.items()}
