"""How well a grouping agrees with the truth, pair by pair, counted without listing the pairs."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True, slots=True)
class Score:
    """Of the pairs put together, the share that belongs together; of those that belong, the share put together."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Their harmonic mean."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def numbers(labels: Sequence[object]) -> npt.NDArray[np.int64]:
    """Each label's number, in order of first appearance."""
    seen: dict[object, int] = {}
    return np.fromiter((seen.setdefault(label, len(seen)) for label in labels), dtype=np.int64, count=len(labels))


def pairs_within(groups: npt.NDArray[np.int64]) -> int:
    """How many pairs share a group."""
    sizes = np.unique(groups, return_counts=True)[1]
    return int((sizes * (sizes - 1) // 2).sum())


def score(truth: npt.NDArray[np.int64], told: npt.NDArray[np.int64]) -> Score:
    """Pairwise precision and recall; the two number the groups of the same claims in the same order."""
    both = pairs_within(truth * (int(told.max()) + 1) + told)
    return Score(both / max(1, pairs_within(told)), both / max(1, pairs_within(truth)))


def groups_of(file: Path) -> dict[str, str]:
    """The group of each claim in a table of claims and groups."""
    with file.open(encoding="utf-8", newline="") as lines:
        rows = csv.reader(lines)
        next(rows)
        return {row[0]: row[1] for row in rows}
