"""Imports point one way: down the list from the command line to the values."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import yaml

PACKAGE = Path(__file__).parent.parent / "claimcheck"
LAYERS = [
    ("cli", "__main__"),
    ("arguments", "review", "history", "selection", "streams"),
    ("report", "repair"),
    ("lookup", "engines"),
    ("compare",),
    ("verdicts", "backing"),
    ("check",),
    ("rules",),
    ("match",),
    ("judgements", "origins", "kinship", "anchor", "aliases"),
    ("lots",),
    ("load", "config", "files", "forks", "parts"),
    ("flat", "lines"),
    ("intake", "parquet"),
    ("paths", "plain"),
    ("fields",),
    ("corpus",),
    ("discrepancy",),
    ("faults", "jsonlines"),
    ("model", "yamltree"),
    ("field_types",),
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
    return {module.split(".")[1] for module in modules if module.startswith("claimcheck.")}


def test_imports_point_down() -> None:
    upward = []
    for file in sorted(PACKAGE.rglob("*.py")):
        own = file.relative_to(PACKAGE).with_suffix("").parts[0]
        if own == "__init__":
            continue
        upward += [f"{own} > {other}" for other in imports(file) if RANK[other] < RANK[own]]
    assert upward == []


def test_reports_know_nothing_of_matching() -> None:
    files = (PACKAGE / "report").glob("*.py")
    assert not any("match" in imports(file) for file in files)


def test_every_module_has_a_layer() -> None:
    parts = {file.relative_to(PACKAGE).with_suffix("").parts[0] for file in PACKAGE.rglob("*.py")}
    assert parts - {"__init__"} == set(RANK)


def test_no_name_of_the_first_story_is_in_the_code() -> None:
    names = yaml.safe_load((PACKAGE.parent / "claims" / "names.yaml").read_text(encoding="utf-8"))["names"]
    special = {form for entry in names for form in (entry["name"], *entry.get("aliases", ())) if len(form) > 1}
    for file in PACKAGE.rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        assert not [name for name in special if re.search(rf"\b{re.escape(name)}", text)], file
