"""Grouping of claims that are too many to be held: lots become columns in several processes, and only columns stay.

The steps are those of `claimcheck.match.group`, over the same columns; with the same names they give the same groups.
"""

from __future__ import annotations

import gc
import os
import signal
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from concurrent.futures import ProcessPoolExecutor
from dataclasses import fields
from multiprocessing import get_context, parent_process
from pathlib import Path
from threading import Thread
from typing import Any, NamedTuple

import numpy as np

from claimcheck.discrepancy import Problem
from claimcheck.lots import Languages, Lot, Lots, read_lot
from claimcheck.match.columns import Columns
from claimcheck.match.evidence import scores
from claimcheck.match.group import Partition, partition, points_of, said_of, words_on
from claimcheck.match.prepare import Preparer
from claimcheck.match.rows import Ints, Rows, gathered, stacked
from claimcheck.values.names import Name, Names

_SAMPLED = 20
"""Points held against all others."""
_ALONE = 4
"""So few lots are not worth the start of other processes."""


class Made(NamedTuple):
    """What was made of a lot: the ids of its claims, what it says of others, its faults, and where its columns lie."""

    ids: list[str]
    words: list[tuple[str, str, bool]]
    problems: list[Problem]
    file: Path


class Sample(NamedTuple):
    """Of some points held against all others: how many, their pairs with evidence for one fact, and how many of these
    pairs had been looked at.
    """

    points: int
    pairs: int
    looked_at: int


class Grouped(NamedTuple):
    """The ids of all claims, in order, the partition of them, what is wrong with their records, and what may be missed.

    There is no sample where an engine doesn't take one.
    """

    ids: list[str]
    partition: Partition
    problems: list[Problem]
    sample: Sample | None = None


class Maker:
    """Makes columns of lots and lays them into a folder."""

    def __init__(self, languages: Mapping[Path, Languages], names: Sequence[Name], folder: Path) -> None:
        self._languages = languages
        self._preparer = Preparer(Names(names))
        self._folder = folder

    def make(self, number: int, lot: Lot) -> Made:
        """Read a lot and make its columns."""
        claims, problems = read_lot(lot, self._languages)
        file = self._folder / f"{number}.npz"
        np.savez(file, **arrays(self._preparer.columns(claims)))
        words = [entry for record in claims for entry in words_on(record)]
        return Made([record.id for record in claims], words, problems, file)


def group_lots(lots: Lots, names: Sequence[Name], apart: Set[frozenset[str]], tell: Callable[[str], None]) -> Grouped:
    """Group the claims of lots, pairs of ids ``apart`` kept apart; ``tell`` is told how far it has come."""
    with tempfile.TemporaryDirectory(prefix="claimcheck-") as folder:
        made = []
        nothing = Path(folder) / "nothing.npz"
        np.savez(nothing, **arrays(Preparer(Names(names)).columns([])))
        for lot in _made(lots, names, Path(folder)):
            made.append(lot)
            tell(f"read {len(made):,} of {len(lots.lots):,} lots of claims")
        ids = [claim for lot in made for claim in lot.ids]
        order = np.array(sorted(range(len(ids)), key=ids.__getitem__), dtype=np.int64)
        ids = [ids[at] for at in order.tolist()]
        said = said_of([entry for lot in made for entry in lot.words], ids, apart)
        files = [nothing, *(lot.file for lot in made)]
        digests = np.concatenate(_field(files, "point"))[order]
        first, point = points_of(ids, digests, said)
        problems = [problem for lot in made for problem in lot.problems]
        tell(f"grouping {len(ids):,} claims")
        del made, digests
        parted, weighed = partition(point, _points(files, order, first, point), said)
    return Grouped(ids, parted, problems, _sample(parted, weighed))


def _sample(parted: Partition, columns: Columns) -> Sample:
    """What candidate pairs miss, estimated: some points, spread evenly, are held against all others of their story."""
    chosen = np.unique(np.linspace(0, len(columns) - 1, min(len(columns), _SAMPLED)).astype(np.int64))
    looked_at = (parted.scored.a << 32) | parted.scored.b
    found: list[Ints] = []
    for point in chosen.tolist():
        own = columns.words.keys[columns.words.start[point] : columns.words.start[point + 1]]
        sharing = np.bincount(columns.words.owners[np.isin(columns.words.keys, own)], minlength=len(columns))
        others = np.flatnonzero((sharing > 1) & (columns.story == columns.story[point]))
        others = others[others != point]
        told = np.full(len(others), point)
        alike = others[scores(columns, told, others) > 0]
        found.append((np.minimum(alike, point) << 32) | np.maximum(alike, point))
    pairs = np.concatenate([np.zeros(0, dtype=np.int64), *found])
    return Sample(len(chosen), len(pairs), int(np.isin(pairs, looked_at).sum()))


def arrays(columns: Columns) -> dict[str, Any]:
    """Columns as arrays with names."""
    told: dict[str, Any] = {}
    for field in fields(columns):
        value = getattr(columns, field.name)
        if isinstance(value, Rows):
            told.update({f"{field.name}.{part}": array for part, array in value._asdict().items()})
        else:
            told[field.name] = value
    return told


def _made(lots: Lots, names: Sequence[Name], folder: Path) -> Iterator[Made]:
    """What is made of each lot, in order."""
    numbered = list(enumerate(lots.lots))
    if len(numbered) < _ALONE:
        maker = Maker(lots.languages, names, folder)
        yield from (maker.make(*entry) for entry in numbered)
        return
    start = (lots.languages, names, folder)
    processes = ProcessPoolExecutor(os.cpu_count(), get_context("spawn"), _start, start)
    try:
        yield from processes.map(_make, numbered)
    finally:  # whatever ends it: nothing is begun any more, and what is being done is not waited for
        processes.shutdown(wait=False, cancel_futures=True)


_makers: list[Maker] = []
"""That of this process, where it is one that only makes columns."""


def _start(languages: Mapping[Path, Languages], names: Sequence[Name], folder: Path) -> None:
    gc.disable()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that started this one says when to stop
    Thread(target=_end_with_parent, daemon=True).start()
    _makers.append(Maker(languages, names, folder))


def _end_with_parent() -> None:
    """Leave nothing running behind a parent that was killed."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _make(numbered: tuple[int, Lot]) -> Made:
    return _makers[0].make(*numbered)


def _field(files: Sequence[Path], name: str) -> list[Any]:
    """One array of each file; no file stays open, there may be more than a process may have."""
    arrays = []
    for file in files:
        with np.load(file) as held:
            arrays.append(held[name])
    return arrays


def _points(files: Sequence[Path], order: Ints, first: Ints, point: Ints) -> Columns:
    """The columns of the points, put together field by field, so that no more than one field is there twice."""

    def rows(name: str) -> Rows:
        parts = [_field(files, f"{name}.{part}") for part in Rows._fields]
        return stacked(Rows(*lot) for lot in zip(*parts, strict=True))

    told: dict[str, Any] = {}
    for field in fields(Columns):
        if field.name in ("texts", "sources"):
            told[field.name] = gathered(rows(field.name).take(order), point)
        elif field.type == "Rows":
            told[field.name] = rows(field.name).take(order[first])
        elif field.name == "shades":
            told[field.name] = _field(files[:1], field.name)[0]
        else:
            told[field.name] = np.concatenate(_field(files, field.name))[order[first]]
    return Columns(**told)
