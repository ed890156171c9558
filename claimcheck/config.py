"""Options kept in a file: ``claimcheck.toml``, or ``[tool.claimcheck]`` in ``pyproject.toml``."""

from __future__ import annotations

import difflib
import re
from pathlib import Path
from typing import Any

from claimcheck.discrepancy import Kind, Level
from claimcheck.paths import UsageError
from claimcheck.report.formats import CHECKS, FOUND, REPORTS

ENGINES = ("local", "spark")
COLOURS = ("auto", "always", "never")
THRESHOLDS = {
    "unsourced": frozenset[Level](),
    "contradiction": frozenset({Level.CONTRADICTION}),
    "tension": frozenset({Level.CONTRADICTION, Level.DISPUTE, Level.TENSION}),
}
"""The values of ``fail-on``, each with the levels of discrepancy that count besides errors in the records."""
LEVELS = tuple(str(level) for level in Level)
KINDS = tuple(str(kind) for kind in Kind)
PLACES = ("claimcheck.toml", "pyproject.toml")
_CHOICES = {
    "color": COLOURS,
    "format": tuple(dict.fromkeys((*REPORTS, *CHECKS, *FOUND))),  # one command's is passed over by another
    "fail_on": tuple(THRESHOLDS),
    "level": LEVELS,
    "kind": KINDS,
    "engine": ENGINES,
}
_SWITCHES = ("quiet", "fix", "pin")
_LISTS = ("paths", "level", "kind", "source")
_PATHS = ("paths", "output", "baseline", "queries")
_TEXTS = ("color", "format", "output", "fail_on", "baseline", "queries", "diff", "engine", "master", "by")
_NUMBERS = ("top",)
OPTIONS = (*_SWITCHES, *_LISTS, *_TEXTS, *_NUMBERS)
"""All that the file may hold: every option of every command, under its own name."""


def read_config(given: Path | None) -> dict[str, Any]:
    """The options of the given file, else of the first one found here; raises `UsageError`."""
    for file in [given] if given else [Path(name) for name in PLACES]:
        if not file.is_file():
            if given:
                raise UsageError(f"{file}: no such file")
            continue
        import tomllib  # noqa: PLC0415  # most runs have no such file

        try:
            text = file.read_text(encoding="utf-8")
            table = tomllib.loads(text)
        except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError, RecursionError) as error:
            raise UsageError(f"{file}: cannot be read: {error}") from error
        options: object = table
        if file.name == "pyproject.toml":
            tool = table.get("tool", {})
            options = tool.get("claimcheck") if isinstance(tool, dict) else None
        if options is not None:
            return _named(options, file, text)
    return {}


def _named(options: object, file: Path, text: str) -> dict[str, Any]:
    if not isinstance(options, dict):
        raise UsageError(f"{file}: claimcheck's options are a table")
    read = {}
    for key, value in options.items():
        name = str(key).replace("-", "_")
        if name not in OPTIONS:
            near = difflib.get_close_matches(name, OPTIONS, 1)
            hint = f"; did you mean {near[0].replace('_', '-')!r}?" if near else ""
            raise UsageError(f"{_place(file, text, key)}: unknown option {key!r}{hint}")
        read[name] = _value(name, value, _place(file, text, key))
    return read


def _place(file: Path, text: str, key: str) -> str:
    """The file, with the line of a key where only one line can be meant: the parser tells none."""
    lines = [number for number, line in enumerate(text.split("\n"), 1) if re.match(rf"\s*{re.escape(key)}\s*=", line)]
    return f"{file}:{lines[0]}" if len(lines) == 1 else str(file)


def _value(name: str, value: object, place: str) -> object:
    shown = f"{place}: {name.replace('_', '-')}"
    if name in _SWITCHES:
        if not isinstance(value, bool):
            raise UsageError(f"{shown} is true or false")
        return value
    if name in _NUMBERS:
        if not isinstance(value, int) or isinstance(value, bool):
            raise UsageError(f"{shown} is a number")
        return value
    many = name in _LISTS
    given = value if many and isinstance(value, list) else [value]
    entries = [entry for entry in given if isinstance(entry, str)]
    if len(entries) < len(given) or not entries:
        raise UsageError(f"{shown} is {'a list of texts' if many else 'a text'}")
    for entry in entries:
        if name in _CHOICES and entry not in _CHOICES[name]:
            raise UsageError(f"{shown}: {entry!r} is not one of {', '.join(_CHOICES[name])}")
    read = [Path(entry) for entry in entries] if name in _PATHS else entries
    return read if many else read[0]
