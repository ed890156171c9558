"""Every command and example of the README, run."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from claimcheck.arguments import build_parser
from claimcheck.rules.base import CompareRule
from claimcheck.rules.checks import RULES as CHECKING
from claimcheck.rules.comparisons import COMPARISONS
from tests import test_rules

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"(?ms)^```{language}\n(.*?)^```$", README)


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """What git has, as a newcomer gets it, in a folder whose name has a space."""
    folder = tmp_path / "a clone"
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    for name in listed.stdout.decode().split("\0"):
        if name and (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    subprocess.run(["git", "init", "--quiet"], cwd=folder, check=True)
    subprocess.run(["git", "add", "."], cwd=folder, check=True)
    return folder


def commands(block: str) -> list[tuple[str, str]]:
    """The commands of a console block, each with the output shown for it."""
    parts = re.split(r"(?m)^\$ (.*)\n", block)
    return list(zip(parts[1::2], parts[2::2], strict=True))


def matches(shown: str, output: str) -> bool:
    """Whether an output is the one shown; a line ``…``, or ``…`` at the end of one, leaves something out."""
    pattern = re.escape(shown).replace("…\n\n", "…\n")
    pattern = re.sub(r"(?m)^…\\\n", "(?:.*\n)*?", pattern)
    pattern = re.sub(r"…\\\n", ".*\n", pattern)
    return re.fullmatch(pattern, output) is not None


@pytest.mark.parametrize("block", blocks("console"), ids=lambda block: commands(block)[0][0])
def test_console(block: str, clone: Path) -> None:
    scripts = clone / "bin"
    scripts.mkdir()
    (scripts / "claimcheck").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m claimcheck "$@"\n', encoding="utf-8")
    (scripts / "claimcheck").chmod(0o755)
    environment = {**os.environ, "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}"}
    for command, shown in commands(block):
        done = subprocess.run(
            command,
            shell=True,
            cwd=clone,
            env=environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        assert done.stderr == ""
        assert matches(shown, done.stdout), f"{command}\n{done.stdout}"


def test_the_first_command_on_a_bare_clone(clone: Path) -> None:
    first, _ = blocks("sh")
    kept = ("PATH", "HOME", "TMPDIR", "LANG", "PIP_INDEX_URL", "PIP_CONFIG_FILE", "SSL_CERT_FILE")
    environment = {name: value for name, value in os.environ.items() if name in kept}
    done = subprocess.run(
        first, shell=True, cwd=clone, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("5 sources from 4 origins")
    assert "CONTRADICTION · order" in done.stdout


def test_ci_runs_the_second_command_and_nothing_else() -> None:
    _, second = blocks("sh")
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    lines = [line for line in script if line and not line.startswith("#")]
    assert lines == ["set -euo pipefail", 'cd "$(dirname "$0")/.."', second.strip()]


@pytest.mark.parametrize("kind", ["yaml", "json"])
def test_the_record_is_accepted(clone: Path, kind: str) -> None:
    record = blocks(kind)[0]
    for file in (clone / "claims").glob("*.yaml"):
        if file.name != "names.yaml":
            file.unlink()
    (clone / "claims" / {"yaml": "example.yaml", "json": "example.jsonl"}[kind]).write_text(record, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "claimcheck", "check"], cwd=clone, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
    assert "1 source, 1 claim and 1 quote" in done.stdout


def test_the_ci_lines_are_five_and_name_commands_there_are() -> None:
    _, steps = blocks("yaml")
    assert len(steps.strip().splitlines()) == 5
    runs = [step["run"] for step in yaml.safe_load(steps)["steps"] if "run" in step]
    assert runs == ["pip install .", "claimcheck check"]
    assert build_parser().parse_args(runs[1].split()[1:]).command == "check"


def test_the_example_rule_works(tmp_path: Path) -> None:
    [code] = blocks("python")
    scope: dict[str, object] = {}
    exec(compile(code, "README.md", "exec"), scope)
    rule = scope["RULE"]
    assert isinstance(rule, CompareRule)
    for example in rule.flags:
        test_rules.test_flags(rule, example, tmp_path / "flags")
    for example in rule.passes:
        test_rules.test_passes(rule, example, tmp_path / "passes")


def rules_table() -> str:
    rows = []
    for rule in (*CHECKING, *COMPARISONS):
        counts = (
            f"{rule.kind}, {rule.level}" if isinstance(rule, CompareRule) else str(getattr(rule, "severity", "error"))
        )
        rows.append(f"| {rule.code} | {counts} | {rule.title} |")
    return "\n".join(["| code | counts as | what it flags |", "| --- | --- | --- |", *rows])


def test_the_table_of_rules_is_the_programs() -> None:
    assert rules_table() in README
