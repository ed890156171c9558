"""JSON for other programs: keys in a fixed order, lists sorted, the same bytes for the same input."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from claimcheck.check import Result
from claimcheck.discrepancy import Discrepancy, GroupReport, Problem, Standing
from claimcheck.records.corpus import Anchor, ClaimRecord
from claimcheck.records.model import Quote
from claimcheck.report.inert import json_pieces, json_text

SCHEMA_VERSION = 1


def render_json(result: Result) -> Iterator[str]:
    """The whole report as one JSON object, piece by piece."""
    corpus, findings = result.corpus, result.findings
    home = {claim: group.id for group in findings.groups for claim in group.claims}
    told = {source.id: 0 for source in corpus.sources}
    for record in corpus.claims:
        told[record.source] += 1
    document = {
        "schema_version": SCHEMA_VERSION,
        "sources": [
            {"id": source, "origin": findings.origins.get(source, source), "claims": count}
            for source, count in sorted(told.items())
        ],
        "claims": (_claim(record, home.get(record.id)) for record in sorted(corpus.claims, key=lambda r: r.id)),
        "groups": map(_group, sorted(findings.groups, key=lambda g: g.id)),
        "discrepancies": map(_discrepancy, findings.discrepancies),
        "problems": map(_problem, findings.problems),
        "checked": findings.checked._asdict(),
    }
    return json_pieces(document)


def render_check_json(result: Result) -> str:
    """The problems of a check, with how much was checked."""
    findings = result.findings
    document = {
        "schema_version": SCHEMA_VERSION,
        "problems": map(_problem, findings.problems),
        "discrepancies": map(_discrepancy, findings.discrepancies),
        "checked": findings.checked._asdict(),
    }
    return json_text(document)


def _claim(record: ClaimRecord, group: str | None) -> dict[str, Any]:
    return {
        "id": record.id,
        "source": record.source,
        "group": group,
        "statement": record.claim.statement,
        "attributed_to": list(record.claim.attributed_to),
        "quote": [_quote(quote, anchor) for quote, anchor in zip(record.claim.quote, record.anchors, strict=True)],
        "line": record.mark().line,
    }


def _quote(quote: Quote, anchor: Anchor) -> dict[str, Any]:
    return {"exact": quote.exact, "start": anchor.start, "end": anchor.end, "state": str(anchor.state)}


def _group(group: GroupReport) -> dict[str, Any]:
    return {
        "id": group.id,
        "label": group.label,
        "verdict": str(group.verdict),
        "origins": group.origins,
        "claims": sorted(group.claims),
    }


def _discrepancy(found: Discrepancy) -> dict[str, Any]:
    return {
        "id": found.id,
        "code": found.code,
        "kind": str(found.kind),
        "level": str(found.level),
        "group": found.group,
        "facet": found.facet,
        "within_source": found.within_source,
        "sides": [{"value": side.value, "claims": sorted(side.claims)} for side in found.sides],
        "why": found.why,
        "judgement": standing_entry(found.judgement),
    }


def standing_entry(judgement: Standing | None) -> dict[str, Any] | None:
    """How a judgement stands; None where there is none."""
    if judgement is None:
        return None
    return {
        "decision": judgement.decision,
        "side": judgement.side,
        "by": judgement.by,
        "at": judgement.at,
        "note": judgement.note,
        "holds": judgement.holds,
        "changed": list(judgement.changed),
    }


def _problem(problem: Problem) -> dict[str, Any]:
    return {
        "code": problem.code,
        "level": str(problem.severity),
        "path": problem.path,
        "line": problem.line,
        "column": problem.column,
        "claim": problem.claim,
        "message": problem.message,
    }
