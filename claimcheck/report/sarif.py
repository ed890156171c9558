"""SARIF 2.1.0 for code scanning: every rule, each finding with its place and, of a discrepancy, the other sides'."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from typing import Any, Protocol
from urllib.parse import quote as percent

from claimcheck.check import Result
from claimcheck.discrepancy import Discrepancy, Level, Problem, Severity
from claimcheck.records.corpus import Corpus
from claimcheck.report.inert import inert, json_text
from claimcheck.report.text import judgement_line

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Level.CONTRADICTION: "error", Level.DISPUTE: "warning", Level.TENSION: "warning", Level.PRECISION: "note"}


class Described(Protocol):
    """What is listed of a rule."""

    @property
    def code(self) -> str:
        """Its code."""

    @property
    def name(self) -> str:
        """Its name, in words with hyphens."""

    @property
    def title(self) -> str:
        """What it flags, in a line."""

    @property
    def explanation(self) -> str:
        """What it means, in a paragraph."""


def render_sarif(
    result: Result, rules: Sequence[Described], *, version: str, known: Collection[str] | None = None
) -> str:
    """One run; ``known`` are the fingerprints of a baseline: with them, each result is new or unchanged."""
    index = {rule.code: number for number, rule in enumerate(rules)}
    results = [_problem(problem, index) for problem in result.findings.problems]
    results += [_discrepancy(found, index, result.corpus) for found in result.findings.discrepancies]
    if known is not None:
        for entry in results:
            fresh = entry["partialFingerprints"]["claimcheck/v1"] not in known
            entry["baselineState"] = "new" if fresh else "unchanged"
    driver = {
        "name": "claimcheck",
        "version": version,
        "rules": [
            {
                "id": rule.code,
                "name": "".join(part.capitalize() for part in rule.name.split("-")),
                "shortDescription": {"text": rule.title},
                "fullDescription": {"text": rule.explanation},
            }
            for rule in rules
        ],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": results,
        "properties": {"checked": result.findings.checked._asdict()},
    }
    return json_text({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def problem_key(problem: Problem) -> str:
    """What stays of a problem when lines move: rule, file, claim and message."""
    parts = (problem.code, problem.path, problem.claim or "", problem.message)
    return f"p-{hashlib.sha256(chr(0).join(parts).encode()).hexdigest()[:16]}"


def _problem(problem: Problem, index: dict[str, int]) -> dict[str, Any]:
    return {
        "ruleId": problem.code,
        "ruleIndex": index[problem.code],
        "level": "error" if problem.severity is Severity.ERROR else "warning",
        "message": {"text": inert(problem.message)},
        "locations": [_location(problem.path, problem.line, problem.column)],
        "partialFingerprints": {"claimcheck/v1": problem_key(problem)},
    }


def _discrepancy(found: Discrepancy, index: dict[str, int], corpus: Corpus) -> dict[str, Any]:
    first, *others = (_claim(claim, corpus) for claim in found.claims)
    for number, other in enumerate(others, 1):
        other["id"] = number
    entry: dict[str, Any] = {
        "ruleId": found.code,
        "ruleIndex": index[found.code],
        "level": _LEVELS[found.level],
        "message": {"text": inert(found.why)},
        "locations": [first],
        "relatedLocations": others,
        "partialFingerprints": {"claimcheck/v1": found.id},
    }
    if found.judgement and not found.open:
        why = inert(judgement_line(found.judgement))
        entry["suppressions"] = [{"kind": "external", "status": "accepted", "justification": why}]
    return entry


def _claim(claim: str, corpus: Corpus) -> dict[str, Any]:
    record = corpus.by_id[claim]
    mark = record.mark()
    location = _location(record.held.path, mark.line, mark.column)
    location["message"] = {"text": inert(f"{claim}: “{' … '.join(quote.exact for quote in record.claim.quote)}”")}
    return location


def _location(path: str, line: int, column: int) -> dict[str, Any]:
    artifact = {"uri": percent(path, safe="/")}
    return {"physicalLocation": {"artifactLocation": artifact, "region": {"startLine": line, "startColumn": column}}}
