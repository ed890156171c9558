"""An editor's round through the open discrepancies: one after another, a key for the decision, a note, undo."""

from __future__ import annotations

import contextlib
import getpass
import subprocess
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from claimcheck.check import Result
from claimcheck.discrepancy import Discrepancy, Side
from claimcheck.judgements import FILE, add, grounds, withdraw
from claimcheck.paths import RECORDS
from claimcheck.records.corpus import ClaimRecord, Corpus
from claimcheck.records.model import Decision, Judgement
from claimcheck.report.inert import inert, shorten, spaced
from claimcheck.report.text import judgement_line

_AROUND = 160
"""Characters of the article before and behind a quote."""
_KEYS = {"b": Decision.BOTH, "n": Decision.OTHER_FACT, "a": Decision.ASK}
_HELP = "[1-{sides}] that side holds  [b]oth may stand  [n]ot the same fact  [a]sk the author  [s]kip  [u]ndo  [q]uit"

_Ask = Callable[[str], str]
_Say = Callable[[str], None]


@dataclass
class _Round:
    """What was decided in one sitting, to be taken back: place, file and judgement."""

    ask: _Ask
    say: _Say
    by: str
    done: list[tuple[int, Path, Judgement]] = field(default_factory=list)


def review(result: Result, found: Sequence[Discrepancy], *, by: str, ask: _Ask, say: _Say) -> int:
    """Ask for a decision on each discrepancy and write it down at once; returns how many were decided.

    ``ask`` shows a prompt and returns a line, or raises EOFError, which ends the round; raises OSError and ValueError
    where the file of judgements cannot be written or read.
    """
    sitting = _Round(ask, say, by)
    at = 0
    while at < len(found):
        for line in _shown(found[at], at, len(found), result.corpus):
            say(line)
        try:
            step = _step(sitting, found[at], at, result.corpus)
        except EOFError:
            break
        if step is None:
            break
        at = step
    decided = len(sitting.done)
    say(f"{decided} decided, {len(found) - decided} still open.")
    return decided


def own_name() -> str:
    """Who sits here: the name in git's settings, else the login."""
    with contextlib.suppress(OSError, subprocess.SubprocessError):
        done = subprocess.run(
            ["git", "config", "user.name"], capture_output=True, text=True, check=True, encoding="utf-8"
        )
        if done.stdout.strip():
            return done.stdout.strip()
    with contextlib.suppress(OSError, KeyError):
        return getpass.getuser()
    return "unknown"


def _step(sitting: _Round, found: Discrepancy, at: int, corpus: Corpus) -> int | None:
    """One answer: the place of the discrepancy to be shown next, None to stop."""
    key = sitting.ask("> ").strip().lower()
    if key in ("q", "quit"):
        return None
    if key in ("s", ""):
        return at + 1
    if key == "u":
        return _undo(sitting, at)
    side = int(key) if key.isascii() and key.isdigit() else 0
    if key not in _KEYS and not 1 <= side <= len(found.sides):
        sitting.say(f"{inert(key)!r} is no answer here.")
        return at
    judgement = Judgement(
        discrepancy=found.id,
        code=found.code,
        facet=found.facet,
        level=str(found.level),
        decision=_KEYS.get(key, Decision.HOLDS),
        side=found.sides[side - 1].value if side else None,
        by=sitting.by,
        at=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        note=sitting.ask("note (or Enter): ").encode("utf-8", "replace").decode().strip() or None,
        made_on=grounds(found, corpus),
    )
    file = _home(corpus.by_id[found.claims[0]]) / FILE
    add(file, judgement)
    sitting.done.append((at, file, judgement))
    sitting.say(f"Written to {inert(file.name)}.")
    return at + 1


def _undo(sitting: _Round, at: int) -> int:
    if not sitting.done:
        sitting.say("Nothing to undo.")
        return at
    place, file, judgement = sitting.done.pop()
    withdraw(file, judgement)
    sitting.say(f"Taken back: {judgement.discrepancy}.")
    return place


def _home(record: ClaimRecord) -> Path:
    """The folder that a claim's judgements are kept in: ``claims/``, or the one its file lies in."""
    return next((folder for folder in record.held.file.parents if folder.name == RECORDS), record.held.file.parent)


def _shown(found: Discrepancy, at: int, size: int, corpus: Corpus) -> Iterator[str]:
    yield ""
    yield f"{at + 1} of {size}  {str(found.level).upper()} · {found.kind} · {found.code} · {found.id}"
    yield f"  {inert(found.why)}"
    if found.judgement:
        yield f"  {inert(judgement_line(found.judgement))}"
    for number, side in enumerate(found.sides, 1):
        yield from _side(number, side, corpus)
    yield _HELP.format(sides=len(found.sides))


def _side(number: int, side: Side, corpus: Corpus) -> Iterator[str]:
    """A side's value, and of each source the first claim with its quotes; further ones are named."""
    yield f"  [{number}] {inert(side.value)}"
    by_source: dict[str, list[ClaimRecord]] = {}
    for claim in side.claims:
        by_source.setdefault(corpus.by_id[claim].source, []).append(corpus.by_id[claim])
    for _, (record, *others) in sorted(by_source.items()):
        speaker = f" · {inert(', '.join(record.claim.attributed_to))}" if record.claim.attributed_to else ""
        also = f" (also {inert(', '.join(other.claim.id for other in others))})" if others else ""
        yield f"      {inert(record.id)} ({inert(record.held.path)}:{record.mark().line}){speaker}{also}"
        for index in range(len(record.claim.quote)):
            yield f"        {_in_context(record, index)}"


def _in_context(record: ClaimRecord, index: int) -> str:
    """A quote between arrows, with what stands around it in the article."""
    anchor, article = record.anchors[index], record.held.article
    if anchor.start is None or anchor.end is None or article is None:
        return f"▸{shorten(record.claim.quote[index].exact, 600)}◂ (not found in the article)"
    start, end = anchor.start, anchor.end
    before, behind = article.text[max(0, start - _AROUND) : start], article.text[end : end + _AROUND]
    return f"…{spaced(before)}▸{inert(article.text[start:end])}◂{spaced(behind)}…"
