"""Made-up stories, each told by two or three sources: which of their differences the report finds, by kind.

    python tests/bench/stories.py

All but one were written, with their records and what is to be expected, by people who had not seen the program; they
were unseen when they were first measured, and looked at since. Each folder of ``tests/bench/stories`` holds
``expected.tsv``: two claims, how they relate (``contradiction``, ``dispute``, ``tension``, ``precision``, ``agree``, or
``apart`` for what only looks alike), in what, and why.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from itertools import combinations, product
from pathlib import Path
from typing import NamedTuple

if not __package__:  # run as a script
    sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from claimcheck.check import read
from claimcheck.compare import report
from claimcheck.discrepancy import Level

STORIES = sorted(file.parent for file in (Path(__file__).parent / "stories").glob("*/expected.tsv"))
SERIOUS = ("contradiction", "dispute")
DIFFERING = (*SERIOUS, "tension")


class Outcome(NamedTuple):
    """Two claims of a story: what is expected of them, in what, whether they are one fact, and what is reported."""

    pair: frozenset[str]
    expected: str
    kind: str
    grouped: bool
    levels: frozenset[Level]

    @property
    def serious(self) -> bool:
        """Whether it is reported that they cannot both be right."""
        return not self.levels.isdisjoint((Level.CONTRADICTION, Level.DISPUTE))


def outcomes(folder: Path) -> Iterator[Outcome]:
    """What becomes of each expected pair of a story.

    Of three sides that differ some pair may agree: where both are expected to differ from the third, that is no finding
    on them.
    """
    findings = report(read([folder])).findings
    home = {claim: group.id for group in findings.groups for claim in group.claims}
    lines = (folder / "expected.tsv").read_text(encoding="utf-8").splitlines()
    due = [(frozenset((a, b)), relation, kind) for a, b, relation, kind, *_ in (line.split("\t") for line in lines)]
    due.sort(key=lambda entry: (entry[1] in DIFFERING, entry[1] in SERIOUS))  # two may differ in one thing of several
    expected = {pair: (relation, kind) for pair, relation, kind in due}
    differing = {pair for pair, (relation, _) in expected.items() if relation in SERIOUS}
    levels: dict[frozenset[str], set[Level]] = {}
    for found in findings.discrepancies:
        for one, other in combinations(found.sides, 2):
            for told in product(one.claims, other.claims):
                others = [claim for side in found.sides if side not in (one, other) for claim in side.claims]
                beside = any({frozenset((x, third)) for x in told} <= differing for third in others)
                if frozenset(told) in differing or not beside:
                    levels.setdefault(frozenset(told), set()).add(found.level)
    for pair, (relation, kind) in expected.items():
        facts = {home[claim] for claim in pair}
        yield Outcome(pair, relation, kind, len(facts) == 1, frozenset(levels.get(pair, set())))


def main() -> None:
    told = [outcome for folder in STORIES for outcome in outcomes(folder)]
    due = [outcome for outcome in told if outcome.expected in SERIOUS]
    others = [outcome for outcome in told if outcome.expected not in DIFFERING]
    found = [outcome for outcome in due if outcome.serious]
    tensions = [outcome for outcome in due if not outcome.serious and Level.TENSION in outcome.levels]
    sys.stdout.write(
        f"{len(due)} differences: {len(found)} found, {len(tensions)} more as tensions, "
        f"{sum(outcome.grouped for outcome in due)} in one group\n"
        f"{len(others)} pairs that do not conflict: {sum(outcome.serious for outcome in others)} said to\n"
    )
    of_kind = Counter(outcome.kind for outcome in found)
    for kind, number in sorted(Counter(outcome.kind for outcome in due).items()):
        sys.stdout.write(f"{kind}: {of_kind[kind]} of {number}\n")


if __name__ == "__main__":
    main()
