"""Columns of very many claims in files, a lot a file, from which they are put together when they are needed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from claimcheck.match.columns import ARRAYS, ROWS, TELLERS, Columns, made_later
from claimcheck.match.rows import Ints, Rows, at_once, ones


class Piece(NamedTuple):
    """The columns of a lot in a file, one array behind the other: from which byte to which each stands."""

    file: Path
    places: dict[str, tuple[int, int]]


def lay(columns: Columns, file: Path) -> Piece:
    """Lay the columns of a lot into a file."""
    places = {}
    with file.open("wb") as stream:
        for name, array in arrays(columns).items():
            start = stream.tell()
            places[name] = start, start + stream.write(np.ascontiguousarray(array).data)
    return Piece(file, places)


class Laid:
    """Columns of all lots, as their files have them: put together, nothing of them is held twice."""

    def __init__(self, none: Columns, pieces: Sequence[Piece]) -> None:
        self._like = arrays(none)
        self._pieces = pieces

    def numbers(self, name: str) -> npt.NDArray[Any]:
        """One of the columns that are arrays."""
        like = self._like[name]
        ends = np.cumsum([0, *(stop - start for start, stop in (piece.places[name] for piece in self._pieces))])
        held = np.empty(ends[-1], dtype=np.uint8)
        for piece, (first, after) in zip(self._pieces, pairwise(ends.tolist()), strict=True):
            with piece.file.open("rb") as stream:
                stream.seek(piece.places[name][0])
                stream.readinto(held[first:after].data)
        numbers: npt.NDArray[Any] = held.view(like.dtype)
        return numbers.reshape(-1, *like.shape[1:])

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
