"""Imports point one way: down the list from the command line to the values."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import yaml

PACKAGE = Path(__file__).parent.parent / "claimcheck"
LAYERS = [
    ("cli", "__main__"),
    ("arguments", "config", "inputs", "review", "history", "selection", "streams"),
    ("report", "repair"),
    ("lookup", "engines"),
    ("compare",),
    ("verdicts", "backing"),
    ("check",),
    ("rules",),
    ("match",),
    ("judgements", "origins", "kinship", "anchor", "aliases"),
    ("records.lots",),
    ("records.load", "files", "forks", "records.parts"),
    ("records.flat", "records.lines"),
    ("records.intake", "records.parquet"),
    ("paths", "records.plain"),
    ("records.fields",),
    ("records.corpus",),
    ("discrepancy",),
    ("records.faults", "records.jsonlines"),
    ("records.model", "records.yamltree"),
    ("records.field_types",),
    ("values",),
    ("lexicon", "connected"),
]
RANK = {name: rank for rank, names in enumerate(LAYERS) for name in names}


def imports(file: Path) -> set[str]:
    """The parts of the package that a file imports, at any depth and in whatever form."""
    modules: list[str] = []
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            modules += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: a relative import"
            modules += [f"{node.module}.{alias.name}" for alias in node.names]
    return {_part(module.split(".")[1:]) for module in modules if module.startswith("claimcheck.")}


def _part(names: Sequence[str]) -> str:
    """A module's part of the package: itself, or the folder that it lies in, but for the reading of records."""
    return ".".join(names[:2]) if names[0] == "records" else names[0]


def test_imports_point_down() -> None:
    upward = []
    for file in sorted(PACKAGE.rglob("*.py")):
        own = _part(file.relative_to(PACKAGE).with_suffix("").parts)
        if own.endswith("__init__"):
            continue
        upward += [f"{own} > {other}" for other in imports(file) if RANK[other] < RANK[own]]
    assert upward == []


def test_reports_know_nothing_of_matching() -> None:
    files = (PACKAGE / "report").glob("*.py")
    assert not any("match" in imports(file) for file in files)


def test_a_check_loads_nothing_that_compares() -> None:
    loaded = "import sys, claimcheck.check; print(*(name for name in sys.modules if name.startswith('claimcheck.')))"
    done = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)
    assert {"claimcheck.rules.checks"} < set(done.stdout.split())
    assert not [
        name for name in done.stdout.split() if name.startswith(("claimcheck.match", "claimcheck.rules.comparisons"))
    ]


def test_every_module_has_a_layer() -> None:
    parts = {_part(file.relative_to(PACKAGE).with_suffix("").parts) for file in PACKAGE.rglob("*.py")}
    assert parts - {"__init__", "records.__init__"} == set(RANK)


def test_no_name_of_the_first_story_is_in_the_code() -> None:
    names = yaml.safe_load((PACKAGE.parent / "claims" / "names.yaml").read_text(encoding="utf-8"))["names"]
    special = {form for entry in names for form in (entry["name"], *entry.get("aliases", ())) if len(form) > 1}
    for file in PACKAGE.rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        assert not [name for name in special if re.search(rf"\b{re.escape(name)}", text)], file
