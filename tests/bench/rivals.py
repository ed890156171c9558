"""Other ways to group the claims of a synthetic corpus, each a process of its own.

    python tests/bench/rivals.py splink|documented|minhash|cdist FOLDER OUT.csv [--tune]

Reads ``FOLDER/claims/corpus.jsonl`` and writes claim and group. With ``--tune``, the figures of every threshold against
``FOLDER/truth.csv`` are printed first: that is how the thresholds here were chosen. Needs the extra ``bench``.
"""

from __future__ import annotations

import csv
import json
import re
import sys
import zlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from math import log
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

if not __package__:  # run as a script
    sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from tests.bench.scores import groups_of, numbers, score

Edges = tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], npt.NDArray[np.float64]]

# Where the function of each rival is.
MODULES = {"splink": "splinking", "documented": "splink_documented", "minhash": "rivals", "cdist": "rivals"}
# The best for about so many claims: more claims have more look-alikes.
MINHASH_LIKENESS = {10_000: 0.42, 100_000: 0.5, 1_000_000: 0.55}
CDIST_LIKENESS = 80.0
PERMUTATIONS = 128


def read(folder: Path) -> tuple[list[str], list[list[str]]]:
    """The claims' ids, and each claim's words without those that more than one in fifty claims has."""
    claims: list[str] = []
    told: list[list[str]] = []
    spread: Counter[str] = Counter()
    with (folder / "claims" / "corpus.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            record: dict[str, Any] = json.loads(line)
            if "id" not in record:
                continue
            fields = (record.get(name, []) for name in ("actor", "target", "place"))
            text = " ".join(
                [record["statement"], record.get("date", ""), *(name for names in fields for name in names)]
            )
            words = [sys.intern(word) for word in dict.fromkeys(re.findall(r"[\w-]+", text.lower()))]
            claims.append(f"{record['source']}/{record['id']}")
            told.append(words)
            spread.update(words)
    return claims, [[word for word in words if spread[word] * 50 <= len(told)] for words in told]


def components(count: int, edges: Edges, least: float) -> npt.NDArray[np.int64]:
    """The connected components over the edges that are strong enough."""
    from scipy.sparse import coo_matrix  # noqa: PLC0415  # each rival loads what it needs, nothing else
    from scipy.sparse.csgraph import connected_components  # noqa: PLC0415

    first, second, likeness = edges
    kept = likeness >= least
    graph = coo_matrix((np.ones(int(kept.sum()), dtype=np.int8), (first[kept], second[kept])), shape=(count, count))
    return np.asarray(connected_components(graph, directed=False)[1], dtype=np.int64)


def closest(chosen: Mapping[int, float], size: int) -> float:
    """What was chosen for the size that is next to this one."""
    return chosen[min(chosen, key=lambda known: abs(log(known / max(1, size))))]


def tune(folder: Path, claims: Sequence[str], edges: Edges, thresholds: Iterable[float]) -> None:
    """Print the figures of each threshold."""
    truth = groups_of(folder / "truth.csv")
    wanted = numbers([truth[claim] for claim in claims])
    for threshold in thresholds:
        found = score(wanted, components(len(claims), edges, threshold))
        line = f"{threshold:6.2f}  precision {found.precision:.3f}  recall {found.recall:.3f}  F1 {found.f1:.3f}\n"
        sys.stdout.write(line)


def save(file: Path, claims: Sequence[str], groups: Iterable[object]) -> None:
    """Write claim and group."""
    with file.open("w", encoding="utf-8", newline="") as out:
        table = csv.writer(out)
        table.writerow(("claim", "group"))
        table.writerows(zip(claims, groups, strict=True))


def minhash(folder: Path, out: Path, *, tuning: bool) -> None:
    """MinHash with locality-sensitive hashing on shingles of words; candidates are held to the estimated likeness."""
    from datasketch import MinHash, MinHashLSH  # noqa: PLC0415

    claims, told = read(folder)
    chosen = closest(MINHASH_LIKENESS, len(claims))
    least = 0.3 if tuning else chosen
    index = MinHashLSH(threshold=least, num_perm=PERMUTATIONS)
    sketches: list[Any] = []
    first, second, likeness = [], [], []
    shingles = ([word.encode() for word in words] for words in told)
    for at, sketch in enumerate(MinHash.generator(shingles, num_perm=PERMUTATIONS, hashfunc=zlib.crc32)):
        for other in index.query(sketch):
            alike = sketch.jaccard(sketches[other])
            if alike >= least:
                first.append(at)
                second.append(other)
                likeness.append(alike)
        index.insert(at, sketch, check_duplication=False)
        sketches.append(sketch)
    edges = (np.array(first, dtype=np.int64), np.array(second, dtype=np.int64), np.array(likeness, dtype=np.float64))
    if tuning:
        tune(folder, claims, edges, np.arange(0.3, 1.0, 0.05))
    save(out, claims, components(len(claims), edges, chosen))


def cdist(folder: Path, out: Path, *, tuning: bool) -> None:
    """Every pair of statements, by RapidFuzz's likeness of the words that only one of the two has."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415

    claims, told = read(folder)
    texts = [" ".join(sorted(words)) for words in told]
    least = 60.0 if tuning else CDIST_LIKENESS
    parts: list[Edges] = []
    for start in range(0, len(texts), 500):
        table = process.cdist(
            texts[start : start + 500],
            texts,
            scorer=fuzz.token_set_ratio,
            score_cutoff=least,
            workers=-1,
            dtype=np.uint8,
        )
        row, column = np.nonzero(np.triu(table, start + 1))
        parts.append((row + start, column, table[row, column].astype(np.float64)))
    first, second, likeness = zip(*parts, strict=True)
    edges = (np.concatenate(first), np.concatenate(second), np.concatenate(likeness))
    if tuning:
        tune(folder, claims, edges, range(60, 100, 2))
    save(out, claims, components(len(claims), edges, CDIST_LIKENESS))


def main() -> None:
    name, folder, out, tuning = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), "--tune" in sys.argv
    module = import_module(f"tests.bench.{MODULES[name]}")  # each rival loads what it needs, nothing else
    getattr(module, name)(folder, out, tuning=tuning)


if __name__ == "__main__":
    main()
