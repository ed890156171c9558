"""Made-up pairs of claims, each by two sources: which of them the report says to conflict or to agree.

    python tests/bench/pairs.py [FILE.yaml …]

Each file of ``tests/bench/pairs`` was written by somebody who had not seen the program: what cannot both be right, what
only looks alike, and what says the same in other words. Each pair is a project of its own: two short texts with three
sentences that agree, and the pair.
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import yaml

if not __package__:  # run as a script
    sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from claimcheck.check import read
from claimcheck.compare import report
from claimcheck.discrepancy import Level

FILES = sorted((Path(__file__).parent / "pairs").glob("*.yaml"))
_AGREED = (
    ("The council met in Wexcombe on 8 April 2025.", "Wexcombe council held its meeting on 8 April 2025."),
    ("The meeting lasted three hours.", "The meeting in Wexcombe went on for three hours."),
    (
        "Mayor Judith Poole opened the session with a prayer.",
        "The session was opened by Mayor Judith Poole with a prayer.",
    ),
)
"""What both texts tell besides."""
_UNDATED = "2025-04-10"
_Told = Mapping[str, object]


class Outcome(NamedTuple):
    """A pair: what is expected of it, whether it is said to conflict or to differ at all, and whether one backs it."""

    id: str
    expected: str
    serious: bool
    differing: bool
    backed: bool


def outcomes(file: Path) -> Iterator[Outcome]:
    """What becomes of each pair of a file."""
    for entry in yaml.safe_load(file.read_text(encoding="utf-8")):
        with tempfile.TemporaryDirectory() as folder:
            findings = report(read([_project(Path(folder), entry["a"], entry["b"])])).findings
        pair = {"a/pair", "b/pair"}
        levels = {found.level for found in findings.discrepancies if pair <= set(found.claims)} - {Level.PRECISION}
        yield Outcome(
            entry["id"],
            entry["expect"],
            serious=not levels.isdisjoint((Level.CONTRADICTION, Level.DISPUTE)),
            differing=bool(levels),
            backed=any(pair <= set(group.backed) for group in findings.groups),
        )


def _project(folder: Path, *pair: _Told) -> Path:
    """Two sources on disk, published on the later day that the pair tells."""
    published = max(str(told.get("date", _UNDATED)) for told in pair)
    (folder / "claims").mkdir()
    for at, (source, told) in enumerate(zip("ab", pair, strict=True)):
        statements = [texts[at] for texts in _AGREED]
        claims: list[_Told] = [
            {"id": f"agreed-{number}", "quote": text, "statement": text} for number, text in enumerate(statements)
        ]
        claims.append({"id": "pair", "quote": told["statement"]} | dict(told))
        (folder / f"{source}.txt").write_text("\n".join((*statements, str(told["statement"]))), encoding="utf-8")
        record = {"source": {"id": source, "published": published, "language": "en", "text": f"{source}.txt"}}
        (folder / "claims" / f"{source}.yaml").write_text(yaml.safe_dump(record | {"claims": claims}), encoding="utf-8")
    return folder


def line(file: Path) -> str:
    """The figures for a file, in one line."""
    told = list(outcomes(file))
    of = Counter(outcome.expected for outcome in told)
    serious = Counter(outcome.expected for outcome in told if outcome.serious)
    tensions = Counter(outcome.expected for outcome in told if outcome.differing and not outcome.serious)
    backed = sum(outcome.backed for outcome in told if outcome.expected == "agree")
    return (
        f"{file.stem}: of {of['contradiction']} contradictions {serious['contradiction']} found, "
        f"{tensions['contradiction']} more as tensions; of {of['apart'] + of['agree']} other pairs "
        f"{serious['apart'] + serious['agree']} said to conflict; of {of['agree']} that agree {backed} corroborated\n"
    )


def main() -> None:
    for file in map(Path, sys.argv[1:]) if len(sys.argv) > 1 else FILES:
        sys.stdout.write(line(file))


if __name__ == "__main__":
    main()
