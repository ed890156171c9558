"""Plain lines for a check: one a problem, as editors and CI logs know them."""

from __future__ import annotations

from claimcheck.check import Result
from claimcheck.discrepancy import Discrepancy, Severity, Standing, many
from claimcheck.lexicon import LANGUAGES, languages
from claimcheck.records.corpus import Corpus
from claimcheck.report.inert import inert
from claimcheck.rules.checks.quoted import known_languages


def render_text(result: Result) -> str:
    """``path:line:column: error[S105] message (claim)``, one line each; a discrepancy stands at its first claim."""
    lines = []
    for problem in result.findings.problems:
        claim = f" ({problem.claim})" if problem.claim else ""
        where = f"{problem.path}:{problem.line}:{problem.column}"
        lines.append(inert(f"{where}: {problem.severity}[{problem.code}] {problem.message}{claim}"))
    lines += [_discrepancy(found, result.corpus) for found in result.findings.discrepancies if found.open]
    return "".join(f"{line}\n" for line in lines)


def _discrepancy(found: Discrepancy, corpus: Corpus) -> str:
    first = corpus.by_id[found.claims[0]]
    mark = first.mark()
    where = f"{first.held.path}:{mark.line}:{mark.column}"
    return inert(f"{where}: {found.level}[{found.code}] {found.why} ({', '.join(found.claims)})")


_NAMED = 3
"""So many files are named in a line."""
_DECISIONS = {
    "holds": "holds: {side}",
    "both": "both may stand",
    "other-fact": "not the same fact",
    "ask": "the author is to be asked",
}


def judgement_line(standing: Standing) -> str:
    """What was decided, by whom and when, and why it is open again if it is."""
    text = _DECISIONS.get(standing.decision, standing.decision).format(side=standing.side)
    note = f" ({standing.note})" if standing.note else ""
    line = f"Judged by {standing.by} on {standing.at[:10]}: {text}{note}"
    return line if standing.holds else f"{line}. Open again: {'; '.join(standing.changed)}"


def overview(result: Result) -> str:
    """How many sources, origins, claims and facts there are."""
    findings, corpus = result.findings, result.corpus
    return (
        f"{many(len(corpus.sources), 'source')} from {many(findings.independent, 'origin')}, "
        f"{many(len(corpus.claims), 'claim')}, {many(len(findings.groups), 'fact')}"
    )


def summary(result: Result, *, discrepancies: bool = False) -> str:
    """How much was checked and what came of it, in one line, with the discrepancies where they count."""
    findings = result.findings
    errors = sum(problem.severity is Severity.ERROR for problem in findings.problems)
    warnings = len(findings.problems) - errors
    checked = findings.checked
    text = (
        f"checked {many(checked.sources, 'source')}, {many(checked.claims, 'claim')} and "
        f"{many(checked.quotes, 'quote')} with {many(checked.rules, 'rule')}: "
        f"{many(errors, 'error')}, {many(warnings, 'warning')}"
    )
    if discrepancies:
        count = sum(found.open for found in findings.discrepancies)
        text += f", {count} {'discrepancy' if count == 1 else 'discrepancies'}"
    return f"{text}\n"


def unjudged(corpus: Corpus) -> str:
    """How many quotes have no value held against them, for want of their languages' words; empty where none."""
    records = [record for record in (*corpus.claims, *corpus.unfinished) if known_languages(record) is None]
    quotes = sum(len(record.anchors) for record in records)
    if not quotes:
        return ""
    told = {tag for record in records if record.anchors for tag in record.languages}
    unknown = sorted(tag for tag in told if not languages((tag,))) or ["not told"]
    tags = ", ".join(unknown)
    theirs = f"its language ({tags}) is" if quotes == len(unknown) == 1 else f"their languages ({tags}) are"
    known = ", ".join(sorted(LANGUAGES))
    files = sorted({record.held.path for record in records if record.anchors})
    others = f" and {many(len(files) - _NAMED, 'other file')}" if files[_NAMED:] else ""
    where = inert(", ".join(files[:_NAMED])) + others
    return f"values of {many(quotes, 'quote')} in {where} were not checked: {theirs} not known (known are {known})\n"
