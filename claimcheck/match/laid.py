"""Columns of very many claims in files, an array a file, from which they are put together when they are needed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from claimcheck.match.columns import Columns
from claimcheck.match.rows import Ints, Rows, at_once, ones

_NUMBERS = ("point", "letters", "first", "last", "denied", "language")
TELLERS = ("texts", "sources")
_SETS = ("quote", "speaker", "actor", "target", "place", "around", "counted", "figures")


class Laid:
    """Columns of all lots, each array in a file that grows lot by lot: put together, nothing of them is held twice."""

    def __init__(self, folder: Path, first: Columns) -> None:
        self._folder = folder
        self._like = arrays(first)
        for name, array in self._like.items():
            array.tofile(folder / name)

    def add(self, file: Path) -> None:
        """Lay down the columns of a lot, which its file held so far."""
        with np.load(file) as held:
            for name in self._like:
                with (self._folder / name).open("ab") as stream:
                    held[name].tofile(stream)
        file.unlink()

    def numbers(self, name: str) -> npt.NDArray[Any]:
        """One of the columns that are arrays."""
        like = self._like[name]
        return np.fromfile(self._folder / name, dtype=like.dtype).reshape(-1, *like.shape[1:])

    def rows(self, name: str) -> Rows:
        """One of the columns that are rows."""
        start = np.concatenate([[0], np.cumsum(self.numbers(f"{name}.sizes"), dtype=np.int64)])
        weights = self.numbers(f"{name}.weights") if f"{name}.weights" in self._like else ones(int(start[-1]))
        return Rows(start, self.numbers(f"{name}.keys"), weights)

    def columns(self, chosen: Ints) -> dict[str, Any]:
        """The columns of some claims that are compared last; what is made of them later is empty."""
        told: dict[str, Any] = dict(at_once(lambda name: (name, self.numbers(name)[chosen]), _NUMBERS))
        told |= at_once(lambda name: (name, self.rows(name).take(chosen)), _SETS)
        size = len(chosen)
        nothing = Rows(np.zeros(size + 1, dtype=np.int64), np.zeros(0, dtype=np.uint32), ones(0))
        return told | {"actions": nothing, "story": np.zeros(size, np.int64), "shades": np.zeros((1, 0, 0), np.uint64)}


def arrays(columns: Columns) -> dict[str, Any]:
    """Columns as arrays with names, but for those that are made later, and for the weights of sets, which are all 1."""
    told: dict[str, Any] = {name: getattr(columns, name) for name in _NUMBERS}
    for name in ("words", *_SETS, *TELLERS):
        rows: Rows = getattr(columns, name)
        told |= {f"{name}.sizes": rows.sizes.astype(np.uint32), f"{name}.keys": rows.keys}
        if name not in _SETS + TELLERS:
            told[f"{name}.weights"] = rows.weights
    return told
