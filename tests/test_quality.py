"""The package and its tests are typed and clean; the schema in the repository is the program's."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path

import yaml

from claimcheck.records.model import json_schema

ROOT = Path(__file__).parent.parent


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False, encoding="utf-8"
    )


def test_types() -> None:
    done = run("mypy")
    assert done.returncode == 0, done.stdout


def test_lint() -> None:
    done = run("ruff", "check", ".")
    assert done.returncode == 0, done.stdout


def test_format() -> None:
    done = run("ruff", "format", "--check", ".")
    assert done.returncode == 0, done.stdout


def test_the_schema_file_is_the_programs() -> None:
    held = json.loads((ROOT / "claimcheck" / "schema.json").read_text(encoding="utf-8"))
    assert held == json_schema()


def test_every_claims_file_tells_editors_its_schema() -> None:
    files = [file for file in (ROOT / "claims").glob("*.yaml") if file.name != "names.yaml"]
    assert len(files) == 5
    for file in files:
        first = file.read_text(encoding="utf-8").splitlines()[0]
        prefix = "# yaml-language-server: $schema="
        assert first.startswith(prefix)
        assert (file.parent / first.removeprefix(prefix)).resolve() == ROOT / "claimcheck" / "schema.json"


def test_the_articles_are_the_users_byte_for_byte() -> None:
    for file in (ROOT / "claims").glob("*.yaml"):
        source = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.BaseLoader).get("source")
        if source:
            data = (ROOT / source["text"]).read_bytes()
            assert hashlib.sha256(data).hexdigest() == source["sha256"]
