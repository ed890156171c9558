"""How well and how fast ``claimcheck find`` ranks: MAP@5 and queries a second on a CheckThat! 2020 folder.

    python tests/bench/finding.py FOLDER

FOLDER holds ``claims.tsv`` (id, claim, title), and ``SPLIT.queries.tsv`` and ``SPLIT.qrels`` for train and dev. BM25
from bm25s with English stemming and stop words runs beside it where ``bm25s`` and ``PyStemmer`` are installed.
"""

from __future__ import annotations

import csv
import importlib.util
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from claimcheck.match.find import build, search

TOP = 5
Rank = Callable[[str], list[int]]


def table(file: Path) -> list[list[str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.reader(lines, delimiter="\t"))


def average_precision(ranked: Sequence[str], relevant: set[str]) -> float:
    """Average precision at `TOP`."""
    hits, total = 0, 0.0
    for rank, claim in enumerate(ranked[:TOP], 1):
        if claim in relevant:
            hits += 1
            total += hits / rank
    return total / min(len(relevant), TOP)


def ours(texts: Sequence[str]) -> Rank:
    index = build(texts)
    return lambda query: [hit.text for hit in search(index, query, TOP)]


def bm25(texts: Sequence[str]) -> Rank:
    import bm25s  # noqa: PLC0415  # only where it is installed
    import Stemmer  # noqa: PLC0415

    stemmer = Stemmer.Stemmer("english")
    ranker = bm25s.BM25()
    ranker.index(bm25s.tokenize(list(texts), stopwords="en", stemmer=stemmer, show_progress=False), show_progress=False)

    def rank(query: str) -> list[int]:
        words = bm25s.tokenize([query], stopwords="en", stemmer=stemmer, show_progress=False)
        return [int(text) for text in ranker.retrieve(words, k=TOP, show_progress=False)[0][0]]

    return rank


def main() -> None:
    folder = Path(sys.argv[1])
    claims = table(folder / "claims.tsv")[1:]
    fields = {"claim": [row[1] for row in claims], "claim and title": [f"{row[1]} {row[2]}" for row in claims]}
    rankers = {"claimcheck": ours}
    if importlib.util.find_spec("bm25s") and importlib.util.find_spec("Stemmer"):
        rankers["bm25s"] = bm25
    for field, texts in fields.items():
        for name, prepare in rankers.items():
            start = time.perf_counter()
            rank = prepare(texts)
            built = time.perf_counter() - start
            for split in ("train", "dev"):
                relevant: dict[str, set[str]] = {}
                for query, _, claim, _ in (line.split() for line in (folder / f"{split}.qrels").open(encoding="utf-8")):
                    relevant.setdefault(query, set()).add(claim)
                queries = [row for row in table(folder / f"{split}.queries.tsv")[1:] if row[0] in relevant]
                start = time.perf_counter()
                ranked = [[claims[text][0] for text in rank(query)] for _, query in queries]
                speed = len(queries) / (time.perf_counter() - start)
                precision = [
                    average_precision(found, relevant[query]) for found, (query, _) in zip(ranked, queries, strict=True)
                ]
                sys.stdout.write(
                    f"{field}, {split}, {name}: MAP@5 {sum(precision) / len(precision):.3f}, "
                    f"{speed:.0f} queries/s, index {built:.1f} s\n"
                )


if __name__ == "__main__":
    main()
