"""Pairwise precision, recall and F1 of the grouping on labelled records.

    python tests/bench/grouping.py CORPUS TOPICS

CORPUS is a folder with ``claims/``; TOPICS a file of lines ``source/claim<TAB>topic``. Two labelled claims belong
together exactly when their topics are equal; claims without a label are grouped along and not scored. The same is then
shown with each source left out, which tells how much the figure hangs on one of them.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path

from claimcheck.check import read
from claimcheck.compare import learnt
from claimcheck.match.group import group_claims
from claimcheck.records.corpus import ClaimRecord, Corpus


def scored(corpus: Corpus, claims: Sequence[ClaimRecord], topic: Mapping[str, str]) -> str:
    """The figures for some of a corpus's claims, in one line."""
    held = replace(corpus, claims=tuple(claims))
    groups = group_claims(held.claims, learnt(held)).groups
    home = {record.id: group.id for group in groups for record in group.claims}
    pairs = list(combinations(sorted(set(topic) & set(home)), 2))
    told = {(a, b) for a, b in pairs if home[a] == home[b]}
    true = {(a, b) for a, b in pairs if topic[a] == topic[b]}
    both = len(told & true)
    return (
        f"{len(set(topic) & set(home))} labelled claims, {len(true)} true pairs: "
        f"precision {both / max(1, len(told)):.3f}, recall {both / max(1, len(true)):.3f}, "
        f"F1 {2 * both / max(1, len(told) + len(true)):.3f}"
    )


def main() -> None:
    corpus = read([Path(sys.argv[1])])
    lines = Path(sys.argv[2]).read_text(encoding="utf-8").splitlines()
    topic = dict(line.split("\t") for line in lines if line)
    sys.stdout.write(f"{scored(corpus, corpus.claims, topic)}\n")
    for source in sorted({record.source for record in corpus.claims}):
        rest = [record for record in corpus.claims if record.source != source]
        sys.stdout.write(f"without {source}: {scored(corpus, rest, topic)}\n")


if __name__ == "__main__":
    main()
