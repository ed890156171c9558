"""Columns of very many claims in files, an array a file, from which they are put together when they are needed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from claimcheck.match.columns import ARRAYS, ROWS, TELLERS, Columns, made_later
from claimcheck.match.rows import Ints, Rows, at_once, ones


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
        """The columns of some claims, but for words and tellers; what is made of them later is empty."""
        left = [name for name in ROWS if name not in ("words", *TELLERS)]
        told: dict[str, Any] = dict(at_once(lambda name: (name, self.numbers(name)[chosen]), ARRAYS))
        told |= at_once(lambda name: (name, self.rows(name).take(chosen)), left)
        return told | made_later(len(chosen))


def arrays(columns: Columns) -> dict[str, Any]:
    """Columns as arrays with names, but for those that are made later, and for weights that are all 1."""
    told: dict[str, Any] = {name: getattr(columns, name) for name in ARRAYS}
    for name in ROWS:
        rows: Rows = getattr(columns, name)
        told |= {f"{name}.sizes": rows.sizes.astype(np.uint32), f"{name}.keys": rows.keys}
        if name == "words":
            told[f"{name}.weights"] = rows.weights
    return told
