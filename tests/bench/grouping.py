"""Pairwise precision, recall and F1 of the grouping on labelled records.

    python tests/bench/grouping.py CORPUS TOPICS

CORPUS is a folder with ``claims/``; TOPICS a file of lines ``source/claim<TAB>topic``. Two labelled claims belong
together exactly when their topics are equal; claims without a label are grouped along and not scored.
"""

from __future__ import annotations

import sys
from itertools import combinations
from pathlib import Path

from claimcheck.check import read
from claimcheck.compare import learnt
from claimcheck.match.group import group_claims


def main() -> None:
    corpus = read([Path(sys.argv[1])])
    lines = Path(sys.argv[2]).read_text(encoding="utf-8").splitlines()
    topic = dict(line.split("\t") for line in lines if line)
    groups = group_claims(corpus.claims, learnt(corpus)).groups
    home = {record.id: group.id for group in groups for record in group.claims}
    pairs = list(combinations(sorted(topic), 2))
    told = {(a, b) for a, b in pairs if home[a] == home[b]}
    true = {(a, b) for a, b in pairs if topic[a] == topic[b]}
    both = len(told & true)
    sys.stdout.write(
        f"{len(topic)} labelled claims, {len(true)} true pairs: precision {both / max(1, len(told)):.3f}, "
        f"recall {both / max(1, len(true)):.3f}, F1 {2 * both / max(1, len(told) + len(true)):.3f}\n"
    )


if __name__ == "__main__":
    main()
