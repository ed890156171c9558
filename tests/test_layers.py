"""Imports point one way: down the list from the command line to the values."""

from __future__ import annotations

import ast
from pathlib import Path

import yaml

PACKAGE = Path(__file__).parent.parent / "claimcheck"
LAYERS = [
    ("cli", "__main__"),
    ("report", "repair"),
    ("compare",),
    ("check",),
    ("rules",),
    ("match",),
    ("origins", "anchor"),
    ("load", "config", "files"),
    ("paths",),
    ("corpus",),
    ("discrepancy",),
    ("model", "yamltree"),
    ("values",),
    ("lexicon",),
]
RANK = {name: rank for rank, names in enumerate(LAYERS) for name in names}


def imports(file: Path) -> set[str]:
    """The parts of the package that a file imports at any depth, types-only imports left out."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    checked = [node for node in ast.walk(tree) if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)]
    skipped = {id(child) for node in checked for child in ast.walk(node)}
    found = set()
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.ImportFrom)
            and id(node) not in skipped
            and (node.module or "").startswith("claimcheck.")
        ):
            found.add(str(node.module).split(".")[1])
    return found


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
    special = {entry["name"].lower() for entry in names} - {"india", "pakistan", "istanbul", "kuala lumpur"}
    for file in PACKAGE.rglob("*.py"):
        text = file.read_text(encoding="utf-8").lower()
        assert not [name for name in special if name in text], file
