"""A project as it was at a revision, from git, and what a baseline file knows."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Set
from dataclasses import replace
from functools import partial
from pathlib import Path

from claimcheck.check import Result
from claimcheck.discrepancy import Problem, Severity
from claimcheck.paths import UsageError
from claimcheck.report.inert import inert, shorten
from claimcheck.report.sarif import problem_key

_SAID = 300
"""Characters shown of what git says."""


@contextlib.contextmanager
def at_revision(folder: Path, revision: str) -> Iterator[Path]:
    """The folder as it was at a git revision, in a place of its own; raises `claimcheck.paths.UsageError`.

    Links are laid out as plain files, so that none leads anywhere.
    """
    git = partial(_git, failing=f"--diff {revision}: git cannot read it")
    top = Path(
        _git(folder, "rev-parse", "--show-toplevel", failing=f"--diff {revision}: no repository to be read here")
    )
    tree = _git(
        folder,
        "rev-parse",
        "--verify",
        "--end-of-options",
        f"{revision}^{{tree}}",
        failing=f"--diff {revision}: no such revision",
    )
    with tempfile.TemporaryDirectory() as place:
        index = {"GIT_INDEX_FILE": str(Path(place) / "index")}
        git(top, "read-tree", tree, more=index)
        files = Path(place) / "files"
        git(top, "-c", "core.symlinks=false", "checkout-index", "-a", "-f", f"--prefix={files}/", more=index)
        yield files / folder.resolve().relative_to(top.resolve())


def _git(folder: Path, *arguments: str, failing: str, more: Mapping[str, str] | None = None) -> str:
    """What git prints; raises `claimcheck.paths.UsageError` with what is ``failing``, and what git says of it."""
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), *arguments],
            env={**os.environ, **(more or {})},
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except OSError as error:
        raise UsageError(f"--diff needs git: {error.strerror}") from error
    if done.returncode:
        reason = " ".join(done.stderr.split())
        raise UsageError(f"{failing} ({shorten(reason, _SAID)})" if reason else failing)
    return done.stdout.strip()


def read_baseline(file: Path) -> frozenset[str]:
    """The fingerprints of what an earlier run found: its JSON or its SARIF; raises `claimcheck.paths.UsageError`."""
    try:
        document = json.loads(file.read_text(encoding="utf-8"))
        if "runs" in document:
            results = [entry for run in document["runs"] for entry in run["results"]]
            return frozenset(entry["partialFingerprints"]["claimcheck/v1"] for entry in results)
        problems = (_problem(entry) for entry in document["problems"])
        return frozenset((*map(problem_key, problems), *(entry["id"] for entry in document["discrepancies"])))
    except OSError as error:
        raise UsageError(f"{file}: cannot be read: {error.strerror}") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(f"{file}: no baseline; write one with 'check --format json' or 'sarif'") from error


def _problem(entry: dict[str, object]) -> Problem:
    claim = entry["claim"]
    texts = (str(entry["code"]), Severity(str(entry["level"])), str(entry["path"]))
    return Problem(*texts, 1, 1, None if claim is None else str(claim), str(entry["message"]))


def without(result: Result, known: Set[str]) -> Result:
    """The result without what a baseline knows; a file that cannot be read is never known."""
    findings = result.findings
    problems = tuple(entry for entry in findings.problems if entry.unreadable or problem_key(entry) not in known)
    discrepancies = tuple(found for found in findings.discrepancies if found.id not in known)
    return replace(result, findings=replace(findings, problems=problems, discrepancies=discrepancies))


def left_out(result: Result, fresh: Result, known: Set[str], file: Path) -> str:
    """How much a baseline left out of a result, in a line, and how much of what it knows it did not."""
    text = f"left out: {_size(result) - _size(fresh)} known from {inert(str(file))}"
    kept = sum(entry.unreadable and problem_key(entry) in known for entry in fresh.findings.problems)
    return f"{text}{f'; {kept} more could not be read, which counts each time' if kept else ''}\n"


def _size(result: Result) -> int:
    return len(result.findings.problems) + len(result.findings.discrepancies)
