"""The report as Markdown, fit for a comment on a pull request: the worst first, quotes as text and nothing else."""

from __future__ import annotations

import re
from collections import Counter

from claimcheck.check import Result
from claimcheck.discrepancy import Discrepancy, Level, Verdict, many
from claimcheck.report.inert import inert, shorten
from claimcheck.report.text import judgement_line, overview, summary

_QUOTE = 240
"""Characters shown of a quote."""
_MOST = 50
"""Discrepancies that are shown with their quotes: a comment has a limit of its own."""
_SPECIAL = re.compile(r"([\\`*_{}\[\]()#+!|~$:@.-])")


def render_markdown(result: Result) -> str:
    """Headings, a list a discrepancy, and how much was checked."""
    findings = result.findings
    verdicts = Counter(group.verdict for group in findings.groups)
    facts = ", ".join(f"{verdicts[verdict]} {verdict}" for verdict in Verdict)
    lines = [
        "## claimcheck",
        "",
        f"{overview(result)}: {facts}.",
    ]
    main = [found for found in findings.discrepancies if found.level is not Level.PRECISION]
    for number, found in enumerate(main[:_MOST], 1):
        lines += _discrepancy(number, found, result)
    minor = len(findings.discrepancies) - len(main)
    if len(main) > _MOST:
        more = len(main) - _MOST
        lines += ["", f"{more:,} more {'is' if more == 1 else 'are'} left out."]
    if minor:
        lines += ["", f"{many(minor, 'difference')} of precision {'is' if minor == 1 else 'are'} left out."]
    for problem in findings.problems:
        where = _text(f"{problem.path}:{problem.line}")
        lines += ["", f"- {where}: **{problem.severity}** {problem.code} {_text(problem.message)}"]
    lines += ["", _text(summary(result).strip())]
    return "".join(f"{line}\n" for line in lines)


def _discrepancy(number: int, found: Discrepancy, result: Result) -> list[str]:
    lines = ["", f"### {number}. {found.level} · {found.kind} · {found.code} · {found.id}", "", _text(found.why)]
    if found.judgement:
        lines += ["", f"**{_text(judgement_line(found.judgement))}**"]
    lines.append("")
    for side in found.sides:
        lines.append(f"- **{_text(side.value)}**")
        for claim in side.claims:
            record = result.corpus.by_id[claim]
            quote = shorten(" … ".join(quote.exact for quote in record.claim.quote), _QUOTE)
            lines.append(f"  - {_text(claim)}: “{_text(quote)}”")
    return lines


def _text(text: str) -> str:
    """Text that Markdown shows as it is: its signs escaped, its angle brackets and ampersands as entities."""
    shown = inert(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _SPECIAL.sub(r"\\\1", shown)
