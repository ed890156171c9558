"""Discrepancies as CSV for spreadsheets: a row a claim on a side; no cell is a formula."""

from __future__ import annotations

import csv
import io

from claimcheck.check import Result
from claimcheck.report.inert import inert
from claimcheck.report.text import judgement_line

_COLUMNS = (
    "discrepancy", "code", "kind", "level", "facet", "why", "side", "value", "claim", "source", "speaker", "quote",
    "judgement",
)  # fmt: skip
_FORMULA = frozenset("=+-@\t\r|%")
"""What a cell begins with that a spreadsheet would work out."""


def render_csv(result: Result) -> str:
    """RFC 4180, with a heading; a cell that a spreadsheet would run begins with an apostrophe."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    for found in result.findings.discrepancies:
        judgement = judgement_line(found.judgement) if found.judgement else ""
        head = (found.id, found.code, found.kind, found.level, found.facet, found.why)
        for number, side in enumerate(found.sides, 1):
            for claim in side.claims:
                record = result.corpus.by_id[claim]
                speaker = ", ".join(record.claim.attributed_to)
                quote = " … ".join(quote.exact for quote in record.claim.quote)
                row = (*head, str(number), side.value, claim, record.source, speaker, quote, judgement)
                writer.writerow([_cell(str(value)) for value in row])
    return stream.getvalue()


def _cell(text: str) -> str:
    shown = inert(text)
    return f"'{shown}" if shown[:1] in _FORMULA else shown
