"""Grouping of claims that are too many to be held: lots become columns in several processes, and only columns stay.

The steps are those of `claimcheck.match.group`, over the same columns; with the same names they give the same groups.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Generator, Mapping, Sequence, Set
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from claimcheck.discrepancy import Problem
from claimcheck.engines.laid import Laid, Piece, lay
from claimcheck.forks import beginning, follow_parent
from claimcheck.match.closure import judged
from claimcheck.match.columns import TELLERS, Columns
from claimcheck.match.evidence import scores
from claimcheck.match.group import (
    Partition,
    find_pairs,
    ids_in_order,
    link_points,
    points_of,
    said_of,
    said_of_points,
    score_pairs,
    words_on,
)
from claimcheck.match.linkage import Scored
from claimcheck.match.odds import Odds
from claimcheck.match.pairs import packed, unordered
from claimcheck.match.prepare import Preparer
from claimcheck.match.rows import Ints, at_once, gathered, parts, standing
from claimcheck.records.fields import fields_of
from claimcheck.records.lots import Lot, Lots, read_fields
from claimcheck.records.parts import Languages
from claimcheck.values.names import Name, Names

_SAMPLED = 20
"""Points held against all others."""
_ALONE = 4
"""So few lots are not worth the start of other processes."""
_MANY = 1 << 18
"""Words looked up at once."""


class Made(NamedTuple):
    """What was made of a lot: the ids of its claims, what it says of others, its faults, and where its columns lie."""

    ids: list[str]
    words: list[tuple[str, str, bool]]
    problems: list[Problem]
    columns: Piece


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
    """Makes columns of lots, a file each."""

    def __init__(self, languages: Mapping[Path, Languages], names: Sequence[Name], folder: Path) -> None:
        self._languages = languages
        self._preparer = Preparer(Names(names))
        self._folder = folder

    def make(self, number: int, lot: Lot) -> Made:
        """Read a lot and make its columns."""
        claims, problems = read_fields(lot, self._languages)
        columns = lay(self._preparer.columns(claims), self._folder / str(number))
        return Made(list(claims.ids), words_on(claims), problems, columns)


def read_lots(lots: Lots, names: Sequence[Name], folder: Path, tell: Callable[[str], None]) -> tuple[list[Made], Laid]:
    """What was made of lots, and their columns, which lie in a folder; ``tell`` is told how far it has come."""
    made: list[Made] = []
    with closing(_made(lots, names, folder)) as all_made:  # whatever ends it, no process writes there any more
        for lot in all_made:
            made.append(lot)
            tell(f"read {len(made):,} of {len(lots.lots):,} lots of claims")
    return made, Laid(Preparer(Names(names)).columns(fields_of([])), [lot.columns for lot in made])


def group_read(made: list[Made], laid: Laid, apart: Set[frozenset[str]], tell: Callable[[str], None]) -> Grouped:
    """Group the claims of lots that were read, pairs of ids ``apart`` kept apart; raises `RepeatedIdError`."""
    ids, order = ids_in_order([claim for lot in made for claim in lot.ids])
    tell(f"grouping {len(ids):,} claims")
    said = said_of([entry for lot in made for entry in lot.words], ids, apart)
    first, point = points_of(ids, laid.numbers("point")[order], said)
    said = said_of_points(said, point)
    tellers: dict[str, Any] = {name: gathered(laid.rows(name).take(order), point) for name in TELLERS}
    words = laid.rows("words").take(order[first])
    looked_at = find_pairs(words, tellers["sources"], said)
    columns = Columns(words=words, **tellers, **laid.columns(order[first]))
    del order, first, words, tellers
    weighed = columns.in_stories(looked_at.story)
    del columns
    pairs, odds = score_pairs(weighed, looked_at)
    sample = _sample(weighed, pairs, odds)
    del weighed  # of a million claims half of the memory
    problems = [problem for lot in made for problem in lot.problems]
    return Grouped(ids, link_points(point, looked_at, (pairs, odds), said), problems, sample)


def _sample(columns: Columns, scored: Scored, odds: Odds) -> Sample:
    """What candidate pairs miss, estimated: some points, spread evenly, are held against all others of their story."""
    size, words = len(columns), columns.words
    chosen = np.unique(np.linspace(0, size - 1, min(size, _SAMPLED)).astype(np.int64))
    keys = np.unique(words.take(chosen).keys)
    begin = np.zeros(1 << 16, dtype=bool)
    begin[keys >> 16] = True  # most words have no beginning of theirs
    told = at_once(lambda lot: lot.start + np.flatnonzero(begin[words.keys[lot] >> 16]), parts(len(words.keys), _MANY))
    entries = np.concatenate(told)
    place = standing(keys, words.keys[entries])
    owner, place = words.owners_of(entries[place > 0]), place[place > 0]

    def paired(point: int) -> Ints:
        own = np.zeros(len(keys) + 1, dtype=bool)
        own[place[owner == point]] = True
        sharing = np.bincount(owner[own[place]], minlength=size)
        others = np.flatnonzero((sharing > 1) & (columns.story == columns.story[point]))
        others = others[others != point]
        here = np.full(len(others), point)
        alike = others[judged(columns.texts, (here, others), scores(columns, here, others), odds).whole > 0]
        return unordered(alike, np.full(len(alike), point))

    pairs = np.concatenate([np.zeros(0, dtype=np.int64), *at_once(paired, chosen.tolist())])
    known = np.sort(packed(scored.a, scored.b), kind="stable")
    return Sample(len(chosen), len(pairs), int(np.count_nonzero(standing(known, pairs))))


def _made(lots: Lots, names: Sequence[Name], folder: Path) -> Generator[Made, None, None]:
    """What is made of each lot, in order."""
    numbered = list(enumerate(lots.lots))
    if len(numbered) < _ALONE:
        maker = Maker(lots.languages, names, folder)
        yield from (maker.make(*entry) for entry in numbered)
        return
    start = (lots.languages, names, folder)
    processes = ProcessPoolExecutor(os.cpu_count(), beginning(), _start, start)
    try:
        yield from processes.map(_make, numbered)
    finally:  # nothing is begun any more; what follows needs their memory, and the folder to itself
        processes.shutdown(cancel_futures=True)


_makers: list[Maker] = []
"""That of this process, where it is one that only makes columns."""


def _start(languages: Mapping[Path, Languages], names: Sequence[Name], folder: Path) -> None:
    gc.disable()
    follow_parent()
    _makers.append(Maker(languages, names, folder))


def _make(numbered: tuple[int, Lot]) -> Made:
    return _makers[0].make(*numbered)
