"""Annotations as GitHub's runners read them: one line a finding, on the line of the record."""

from __future__ import annotations

from claimcheck.check import Result
from claimcheck.discrepancy import Discrepancy, Level, Severity
from claimcheck.report.inert import inert

_LEVELS = {Level.CONTRADICTION: "error", Level.DISPUTE: "warning", Level.TENSION: "warning", Level.PRECISION: "notice"}


def render_github(result: Result) -> str:
    """``::error file=…,line=…,col=…,title=…::message``, one line each, escaped as the runner wants it."""
    lines = [
        _line(
            "error" if problem.severity is Severity.ERROR else "warning",
            (problem.path, problem.line, problem.column),
            problem.code,
            f"{problem.message} ({problem.claim})" if problem.claim else problem.message,
        )
        for problem in result.findings.problems
    ]
    lines += [_discrepancy(found, result) for found in result.findings.discrepancies if found.open]
    return "".join(f"{line}\n" for line in lines)


def _discrepancy(found: Discrepancy, result: Result) -> str:
    record = result.corpus.by_id[found.claims[0]]
    mark = record.mark()
    where = (record.held.path, mark.line, mark.column)
    return _line(_LEVELS[found.level], where, f"{found.code} {found.level}", f"{found.why} ({', '.join(found.claims)})")


def _line(command: str, where: tuple[str, int, int], title: str, message: str) -> str:
    path, line, column = where
    properties = f"file={_property(path)},line={line},col={column},title={_property(title)}"
    return f"::{command} {properties}::{_data(message)}"


def _data(text: str) -> str:
    return inert(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
