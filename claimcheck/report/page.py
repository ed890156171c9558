"""The report as one page that needs nothing else: filters, quotes in their place, facts by source, order of events."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import lru_cache
from itertools import pairwise
from typing import Any, NamedTuple
from urllib.parse import quote as percent

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from claimcheck.check import Result
from claimcheck.discrepancy import Discrepancy, GroupReport, Kind, Level, Problem, Side, Verdict, many, source_of
from claimcheck.records.corpus import ClaimRecord, Corpus, SourceRecord
from claimcheck.report.drawing import draw_order
from claimcheck.report.inert import readable, shorten, spaced
from claimcheck.report.text import judgement_line, overview, summary

_MOST, _MOST_FACTS, _MOST_PROBLEMS = 2_000, 1_000, 1_000
"""Discrepancies and facts that one page shows, the weightiest first, and problems with the records."""
_LABEL = 160
"""Characters shown of what a fact is called."""
_AROUND = 120
"""Characters of the article before and behind a quote."""


class _Part(NamedTuple):
    """A stretch of an article: its text, whether a claim quotes it, and the names of the quotes that begin there."""

    text: str
    quoted: bool
    names: tuple[str, ...]


def render_page(result: Result, rules: Mapping[str, str]) -> str:
    """The whole page; ``rules`` has the title of each rule that is named. Quotes reach it as text, never as markup."""
    return str(_template().render(page=_page(result, rules)))


@lru_cache(maxsize=1)
def _template() -> Any:
    environment = Environment(
        loader=PackageLoader("claimcheck.report"), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    return environment.get_template("page.html.j2")


def _page(result: Result, rules: Mapping[str, str]) -> dict[str, Any]:
    corpus, findings = result.corpus, result.findings
    shown = findings.discrepancies[:_MOST]
    verdicts = Counter(group.verdict for group in findings.groups)
    levels = Counter(found.level for found in findings.discrepancies)
    sources = sorted(corpus.sources, key=lambda source: source.id)
    rows = sorted(
        (group for group in findings.groups if group.verdict is not Verdict.SINGLE),
        key=lambda group: (group.verdict is not Verdict.CONTESTED, -group.origins, group.label, group.id),
    )[:_MOST_FACTS]
    quoted = {claim for found in shown for claim in found.claims}
    return {
        "sources": [{"id": readable(source.id)} for source in sources],
        "title": "one source says" if len(sources) == 1 else f"{len(sources):,} sources say",
        "overview": overview(result),
        "facts": many(len(findings.groups), "fact"),
        "contested": verdicts[Verdict.CONTESTED],
        "tiles": [
            *((str(verdict), verdicts[verdict]) for verdict in Verdict),
            *((str(level), levels[level]) for level in Level),
        ],
        "filters": [
            ("level", [str(level) for level in Level if levels[level]]),
            ("kind", sorted({str(found.kind) for found in shown})),
            ("source", [readable(source.id) for source in sources]),
        ],
        "discrepancies": [_found(found, corpus, rules) for found in shown],
        "left_out": len(findings.discrepancies) - len(shown),
        "orders": [
            {"caption": readable(found.why), "svg": Markup(svg)}  # drawn here, its text escaped
            for found in shown
            if found.kind is Kind.ORDER and (svg := draw_order(found))
        ],
        "matrix": list(_matrix(rows, sources, result)),
        "facts_left_out": many(len(findings.groups) - len(rows), "fact") if len(rows) < len(findings.groups) else None,
        "articles": [
            _article(source, corpus, quoted, findings.origins.get(source.id, source.id))
            for source in sources
            if source.article and any(source_of(claim) == source.id for claim in quoted)
        ],
        "problems": [_problem(problem) for problem in findings.problems[:_MOST_PROBLEMS]],
        "problems_left_out": max(0, len(findings.problems) - _MOST_PROBLEMS),
        "summary": summary(result).strip(),
    }


def _found(found: Discrepancy, corpus: Corpus, rules: Mapping[str, str]) -> dict[str, Any]:
    return {
        "id": found.id,
        "code": found.code,
        "rule": rules.get(found.code, ""),
        "level": str(found.level),
        "kind": str(found.kind),
        "why": readable(found.why),
        "within": found.within_source,
        "judged": readable(judgement_line(found.judgement)) if found.judgement else "",
        "sources": sorted({readable(source_of(claim)) for claim in found.claims}),
        "sides": [{"value": readable(side.value), "claims": list(_claims(side, corpus))} for side in found.sides],
    }


def _claims(side: Side, corpus: Corpus) -> Iterator[dict[str, Any]]:
    """Of each source the first claim, the others named."""
    by_source: dict[str, list[ClaimRecord]] = {}
    for claim in side.claims:
        by_source.setdefault(source_of(claim), []).append(corpus.by_id[claim])
    for _, (record, *others) in sorted(by_source.items()):
        speaker = ", ".join(record.claim.attributed_to)
        yield {
            "id": readable(record.id),
            "speaker": readable(f"{speaker} ({record.claim.voice})") if speaker else "",
            "also": readable(", ".join(other.claim.id for other in others)),
            "statement": readable(record.claim.statement),
            "language": record.languages[0] if len(record.languages) == 1 else "",
            "quotes": [_quote(record, index) for index in range(len(record.claim.quote))],
        }


def _quote(record: ClaimRecord, index: int) -> dict[str, str]:
    anchor = record.anchors[index] if index < len(record.anchors) else None
    article = record.held.article
    if anchor is None or anchor.start is None or anchor.end is None or article is None:
        return {"before": "", "text": readable(record.claim.quote[index].exact), "behind": "", "anchor": ""}
    start, end = anchor.start, anchor.end
    return {
        "before": spaced(article.text[max(0, start - _AROUND) : start]),
        "text": readable(article.text[start:end]),
        "behind": spaced(article.text[end : end + _AROUND]),
        "anchor": _name(record, index),
    }


def _name(record: ClaimRecord, index: int) -> str:
    """The name of a quote's place in its article; no two quotes share one."""
    return f"q-{percent(record.id, safe='')}-{index}"


def _matrix(groups: Sequence[GroupReport], sources: Sequence[SourceRecord], result: Result) -> Iterator[dict[str, Any]]:
    """The facts by source; those whose labels read alike have what they say beside them."""
    labels = Counter(shorten(group.label, _LABEL) for group in groups)
    differing = {
        claim for entry in result.findings.discrepancies if entry.level is not Level.PRECISION for claim in entry.claims
    }
    for group in groups:
        label = shorten(group.label, _LABEL)
        if labels[label] > 1:
            told = (result.corpus.by_id[claim].claim.statement for claim in group.backed or group.claims)
            label = f"{label}: {shorten(min(told, key=lambda text: (len(text), text)), _LABEL)}"
        cells = [_cell(group, [c for c in group.claims if source_of(c) == source.id], differing) for source in sources]
        yield {"label": label, "cells": cells, "origins": group.origins}


def _cell(group: GroupReport, own: Sequence[str], differing: Set[str]) -> dict[str, str]:
    """What the claims of one source make of a fact."""
    differs = any(claim in differing for claim in own)
    if group.origins > 1 and any(claim in group.backed for claim in own):
        return {"name": "part", "text": "✓ ≠ in part"} if differs else {"name": "yes", "text": "✓ agrees"}
    if differs:
        return {"name": "no", "text": "≠ differs"}
    return {"name": "told", "text": "• tells"} if own else {"name": "none", "text": "–"}


def _problem(problem: Problem) -> dict[str, str]:
    return {
        "where": readable(f"{problem.path}:{problem.line}"),
        "what": f"{problem.severity} {problem.code}",
        "message": readable(f"{problem.message} ({problem.claim})" if problem.claim else problem.message),
    }


def _article(source: SourceRecord, corpus: Corpus, quoted: set[str], origin: str) -> dict[str, Any]:
    records = [record for record in corpus.claims if record.source == source.id and record.id in quoted]
    language = source.source.language
    return {
        "id": readable(source.id),
        "title": readable(source.source.title or ""),
        "origin": readable(origin),
        "language": language[0] if len(language) == 1 else "",
        "parts": list(_parts(source.article.text if source.article else "", records)),
    }


def _parts(text: str, records: Sequence[ClaimRecord]) -> Iterator[_Part]:
    """The article cut where quotes begin and end; quotes may overlap."""
    spans = sorted(
        (anchor.start, anchor.end, _name(record, index))
        for record in records
        for index, anchor in enumerate(record.anchors)
        if anchor.start is not None and anchor.end is not None
    )
    cuts = sorted({0, len(text), *(cut for start, end, _ in spans for cut in (start, end))})
    covered = [0] * len(cuts)
    at = {cut: index for index, cut in enumerate(cuts)}
    for start, end, _ in spans:
        covered[at[start]] += 1
        covered[at[end]] -= 1
    depth = 0
    for index, (low, high) in enumerate(pairwise(cuts)):
        depth += covered[index]
        yield _Part(readable(text[low:high]), depth > 0, tuple(name for start, _, name in spans if start == low))
