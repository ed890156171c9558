"""What opened, closed or changed between two reports, as text or JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.discrepancy import Discrepancy
from claimcheck.report.inert import inert, json_text
from claimcheck.report.json_report import standing_entry
from claimcheck.report.text import judgement_line


class Changes(NamedTuple):
    """Discrepancies that are new, gone, or on the same claims and no longer as they were (before, now)."""

    opened: tuple[Discrepancy, ...]
    closed: tuple[Discrepancy, ...]
    changed: tuple[tuple[Discrepancy, Discrepancy], ...]


def changes(before: Sequence[Discrepancy], now: Sequence[Discrepancy]) -> Changes:
    """Compare by id first; of the others, those of one rule, facet and set of claims are the same one, changed.

    One that kept its id has changed if its level has, or the judgement on it.
    """
    old, new = {found.id: found for found in before}, {found.id: found for found in now}
    gone = [found for found in before if found.id not in new]
    opened, changed = [], []
    for found in now:
        was = old.get(found.id) or _likest(found, gone)
        if was is None:
            opened.append(found)
        elif was.id != found.id or (was.level, was.judgement) != (found.level, found.judgement):
            changed.append((was, found))
            gone = [entry for entry in gone if entry.id != was.id]
    return Changes(tuple(opened), tuple(gone), tuple(changed))


def _likest(found: Discrepancy, gone: Sequence[Discrepancy]) -> Discrepancy | None:
    """Of those that are gone, the one on the same question that says most of the same."""
    question = (found.code, found.facet, frozenset(found.claims))
    ours = [entry for entry in gone if (entry.code, entry.facet, frozenset(entry.claims)) == question]
    words = set(found.why.split())
    return max(ours, key=lambda entry: (len(words & set(entry.why.split())), entry.id), default=None)


def render_changes(found: Changes, revision: str) -> str:
    """A line a discrepancy, under how many there are of each."""
    lines = [
        f"Since {inert(revision)}: {len(found.opened)} opened, {len(found.closed)} closed, {len(found.changed)} changed"
    ]
    lines += [f"+ {_line(entry)}" for entry in found.opened]
    lines += [f"- {_line(entry)}" for entry in found.closed]
    lines += [f"~ {_line(now)}{_before(was, now)}" for was, now in found.changed]
    return "".join(f"{line}\n" for line in lines)


def _line(found: Discrepancy) -> str:
    judged = f" {inert(judgement_line(found.judgement))}." if found.judgement else ""
    return f"{found.level} {found.kind} {found.code} {found.id}: {inert(found.why)}{judged}"


def _before(was: Discrepancy, now: Discrepancy) -> str:
    """What was otherwise before."""
    parts = [str(was.level)] if was.level != now.level else []
    parts += [inert(was.why)] if was.why != now.why else []
    if was.judgement != now.judgement:
        parts.append(inert(judgement_line(was.judgement)) if was.judgement else "not judged")
    return f" (was: {'; '.join(parts)})" if parts else ""


def render_changes_json(found: Changes, revision: str) -> str:
    """The same for other programs."""
    return json_text(
        {
            "schema_version": 1,
            "since": revision,
            "opened": [_entry(entry) for entry in found.opened],
            "closed": [_entry(entry) for entry in found.closed],
            "changed": [{"before": _entry(was), "now": _entry(now)} for was, now in found.changed],
        }
    )


def _entry(found: Discrepancy) -> dict[str, object]:
    return {
        "id": found.id,
        "code": found.code,
        "kind": str(found.kind),
        "level": str(found.level),
        "facet": found.facet,
        "claims": list(found.claims),
        "why": found.why,
        "judgement": standing_entry(found.judgement),
    }
