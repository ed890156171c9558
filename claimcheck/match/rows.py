"""Sparse rows in columns (CSR), a bag of words or a set of names a claim, and products over many pairs at once."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from typing import Any, NamedTuple, TypeAlias, TypeVar

import numpy as np
import numpy.typing as npt

from claimcheck.match.pairs import packed, unpacked

Floats: TypeAlias = npt.NDArray[np.float64]
Ints: TypeAlias = npt.NDArray[np.int64]
Keys: TypeAlias = npt.NDArray[np.uint32]
Weights: TypeAlias = npt.NDArray[np.float32]
_T = TypeVar("_T")
_U = TypeVar("_U")

_LOT = 1 << 12
"""Pairs multiplied at once: so many stay close to the processor."""
_PAIRS = 1 << 14
"""Pairs worked on at once: bounds the memory, changes no result."""
_WORTH_THREADS = 8
"""So many lots are worth threads."""
_MANY = 1 << 16
"""Rows taken at once."""
_KEYS = 1 << 18
"""Keys numbered at once."""
_SORTED = 1 << 21
"""Keys sorted at once."""


class Rows(NamedTuple):
    """One sparse row a claim: entries of row r are ``keys[start[r]:start[r + 1]]``, ascending, with their ``weights``.

    A key is 32 bits of a hash, so that rows made apart, in another process or on another machine, fit together.
    """

    start: Ints
    keys: Keys
    weights: Weights

    @property
    def sizes(self) -> Ints:
        """How many entries each row has."""
        return self.start[1:] - self.start[:-1]

    def sizes_of(self, chosen: Ints) -> Ints:
        """How many entries some of the rows have."""
        few, start = len(self.start) <= len(chosen), self.start  # the sizes of few rows are all told sooner
        return np.asarray(picked(self.sizes, chosen) if few else picked(start, chosen + 1) - picked(start, chosen))

    @property
    def owners(self) -> Ints:
        """The row of each entry."""
        return np.repeat(np.arange(len(self.start) - 1), self.sizes)

    def owners_of(self, entries: Ints) -> Ints:
        """The rows of some entries."""
        return np.searchsorted(self.start, entries, side="right") - 1

    def part(self, rows: slice) -> Rows:
        """The rows of a range; nothing is copied."""
        start = self.start[rows.start : rows.stop + 1]
        low, high = int(start[0]), int(start[-1])
        return Rows(start - low, self.keys[low:high], self.weights[low:high])

    def take(self, chosen: Ints) -> Rows:
        """Some of the rows, in the given order."""
        start = _starts(self.sizes_of(chosen))
        keys, alike = np.empty(start[-1], dtype=np.uint32), self.weights.strides == (0,)
        weights = ones(int(start[-1])) if alike else np.empty(start[-1], dtype=np.float32)
        for lot in parts(len(chosen), _MANY):
            entry, _ = _entries(self, chosen[lot])
            put = slice(start[lot.start], start[lot.stop])
            keys[put] = picked(self.keys, entry)
            if not alike:
                weights[put] = picked(self.weights, entry)
        return Rows(start, keys, weights)


def ones(size: int) -> Weights:
    """So many weights of 1, of which memory holds a single one."""
    return np.broadcast_to(np.float32(1), size)


def to_rows(bags: Sequence[Sequence[int]]) -> Rows:
    """Rows from bags of keys; a key's weight is how often it stands in its bag."""
    sizes = np.fromiter(map(len, bags), dtype=np.int64, count=len(bags))
    keys = np.fromiter(chain.from_iterable(bags), dtype=np.int64, count=int(sizes.sum()))
    return from_entries(packed(np.repeat(np.arange(len(bags)), sizes), keys), len(bags))


def from_entries(entries: Ints, size: int) -> Rows:
    """So many rows from entries, each a row and its key (see `packed`); a weight is how often an entry is there."""
    both = np.sort(entries, kind="stable")  # they mostly stand in order of their rows: three times as fast as others
    first = np.flatnonzero(np.diff(both, prepend=-1))
    row, key = unpacked(both[first])
    weights = np.diff(first, append=len(both)).astype(np.float32)
    return Rows(_starts(np.bincount(row, minlength=size)), key.astype(np.uint32), weights)


def each_once(rows: Rows) -> Rows:
    """The rows with each key counted once."""
    return rows._replace(weights=ones(len(rows.keys)))


def stacked(parts: Iterable[Rows]) -> Rows:
    """Several lots of rows as one, in order."""
    lots = list(parts)
    return Rows(
        _starts(np.concatenate([lot.sizes for lot in lots])),
        np.concatenate([lot.keys for lot in lots]),
        np.concatenate([lot.weights for lot in lots]),
    )


def gathered(rows: Rows, into: Ints) -> Rows:
    """The rows that go into one, put together: each key once, with the weight 1."""
    both = distinct(packed(np.repeat(into, rows.sizes), rows.keys))
    row, key = unpacked(both)
    sizes = np.bincount(row, minlength=int(into.max(initial=-1)) + 1)
    return Rows(_starts(sizes), key.astype(np.uint32), ones(len(both)))


def unit(rows: Rows) -> Rows:
    """The rows scaled to length 1; empty ones stay empty."""
    norm = np.sqrt(np.bincount(rows.owners, rows.weights.astype(np.float64) ** 2, minlength=len(rows.sizes)))
    scale = np.where(norm > 0, norm, 1.0).astype(np.float32)
    return rows._replace(weights=np.divide(rows.weights, np.repeat(scale, rows.sizes), dtype=np.float32))


def only(rows: Rows, kept: npt.NDArray[np.bool_]) -> Rows:
    """The rows with some of their entries only."""
    at = np.flatnonzero(kept)
    return Rows(np.searchsorted(at, rows.start), rows.keys[at], rows.weights[at])


def dot(rows: Rows, a: Ints, b: Ints) -> Floats:
    """The inner product of row a[n] with row b[n], for each n.

    Pairs mostly stand in order of their first rows: each of these is laid out once, and others are looked up in it.
    """
    if len(rows.keys) == len(rows.start) - 1 and (rows.sizes_of(np.concatenate([a, b])) == 1).all():
        x, y = picked(rows.start, a), picked(rows.start, b)  # one entry each, as where each claim has one text
        product = picked(rows.weights, x).astype(np.float64) * picked(rows.weights, y)
        return np.where(picked(rows.keys, x) == picked(rows.keys, y), product, 0.0)
    if len(a) > _LOT:
        return np.concatenate([dot(rows, a[lot], b[lot]) for lot in parts(len(a), _LOT)])
    new = np.diff(a, prepend=-1) != 0
    here, sizes = _entries(rows, a[new])
    known = packed(np.repeat(np.arange(len(sizes)), sizes), picked(rows.keys, here))
    there, sizes = _entries(rows, b)
    wanted = packed(np.repeat(np.cumsum(new) - 1, sizes), picked(rows.keys, there))
    hit, place = Places(known).among(wanted)
    product = picked(rows.weights, picked(here, place)).astype(np.float64) * picked(rows.weights, picked(there, hit))
    pair = np.searchsorted(np.cumsum(sizes), hit, side="right")
    return np.bincount(pair, product, minlength=len(a)).astype(np.float64, copy=False)


def picked(values: npt.NDArray[Any], places: Ints) -> npt.NDArray[Any]:
    """The values, or rows of them, at some places, none of which is checked: ``values[places]`` takes twice as long."""
    return values.take(places, axis=0, mode="clip")


def numbered(values: npt.NDArray[Any]) -> tuple[npt.NDArray[Any], Ints]:
    """The values, each once, and the number of each among these; `numpy.unique` takes several times as long for it."""
    known = distinct(values)
    return known, Places(known).of(values)


def with_numbers(rows: Rows) -> Rows:
    """The rows with their keys numbered, in the same order: numbers are counted in a table, not sorted."""
    lots = at_once(lambda lot: distinct(rows.keys[lot]), parts(len(rows.keys), _SORTED))
    places = Places(distinct(np.concatenate(lots)))
    told = at_once(lambda lot: places.of(rows.keys[lot]).astype(np.uint32), parts(len(rows.keys), _KEYS))
    return rows._replace(keys=np.concatenate(told))


def distinct(values: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """The values, each once, ascending."""
    known = np.sort(values)
    return known[np.concatenate([[True], known[1:] != known[:-1]])] if len(known) else known


def standing(known: npt.NDArray[Any], wanted: npt.NDArray[Any]) -> npt.NDArray[np.int32]:
    """Where each number stands among known ones, ascending, from 1, or 0 where it isn't one of them."""
    place = np.searchsorted(known, wanted, side="right").astype(np.int32)
    return np.where(known[place - 1] == wanted, place, np.int32(0)) if len(known) else place


def tally(values: npt.NDArray[Any]) -> tuple[npt.NDArray[Any], Ints]:
    """The whole numbers, each once, ascending, and how often each is there."""
    if values.max(initial=0) > 2 * len(values):
        return np.unique(values, return_counts=True)
    often = np.bincount(values)  # a fraction of the time, and of the memory: they are numbered
    known = np.flatnonzero(often)
    return known.astype(values.dtype), often[known]


class Places:
    """Where known numbers stand, which are ascending: a table by hash tells most, the others are searched for."""

    def __init__(self, known: npt.NDArray[Any]) -> None:
        self._known = known
        self._are_places = len(known) > 0 and int(known[-1]) == len(known) - 1  # 0, 1, 2 …
        digits = max(1, (8 * len(known)).bit_length())
        self._shift = np.uint64(64 - digits)
        self._table = np.full(1 << digits, -1, dtype=np.int32)
        self._table[self._slots(known)] = np.arange(len(known))

    def of(self, wanted: npt.NDArray[Any]) -> Ints:
        """The places of some of the known numbers."""
        if self._are_places:
            return wanted.astype(np.int64)
        place = self._table[self._slots(wanted)].astype(np.int64)
        others = np.flatnonzero(self._known[place] != wanted) if len(self._known) else place
        place[others] = np.searchsorted(self._known, wanted[others])
        return place

    def among(self, wanted: npt.NDArray[Any]) -> tuple[Ints, Ints]:
        """Which of some numbers are known ones, and the places of these."""
        place = picked(self._table, self._slots(wanted))
        some = np.flatnonzero(place >= 0)
        place, sought = picked(place, some).astype(np.int64), picked(wanted, some)
        others = np.flatnonzero(picked(self._known, place) != sought)
        place[others] = np.searchsorted(self._known, sought[others])
        found = np.flatnonzero(picked(self._known, place) == sought)
        return picked(some, found), picked(place, found)

    def _slots(self, numbers: npt.NDArray[Any]) -> Ints:
        return ((numbers.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15)) >> self._shift).view(np.int64)


def scrambled(numbers: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    """Each number scrambled, so that sums of them hardly ever meet (the finaliser of SplitMix64)."""
    mixed = numbers + np.uint64(0x9E3779B97F4A7C15)
    mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return mixed ^ (mixed >> np.uint64(31))


def ordered(*keys: npt.NDArray[Any]) -> Ints:
    """`numpy.lexsort` of whole numbers of at most 32 bits, the last key first, in a fraction of its time: sorted as one
    number with their places, as many keys at once as 64 bits have room for.
    """
    place = np.arange(len(keys[0]), dtype=np.uint64)
    places = len(place).bit_length()
    order, mark, used = place.astype(np.int64), np.zeros_like(place), places

    def sort() -> Ints:
        marked: npt.NDArray[np.uint64] = np.sort(mark[order] | place)
        return np.asarray(order[marked & np.uint64((1 << places) - 1)])

    for key in keys:
        bits = int(key.max(initial=0)).bit_length()
        if used + bits > 64:
            order, mark, used = sort(), np.zeros_like(place), places
        mark |= key.astype(np.uint64) << np.uint64(used)
        used += bits
    return sort()


def parts(size: int, lot: int) -> list[slice]:
    """The ranges of so many each that a number of rows falls into; an empty one where there are none."""
    return [slice(at, min(at + lot, size)) for at in range(0, max(size, 1), lot)]


def at_once(work: Callable[[_T], _U], parts: Sequence[_T], worth: int = 2) -> list[_U]:
    """What some work makes of each part, in order, done by as many threads as there are processors.

    Fewer parts than are ``worth`` it are done sooner than threads have started on them.
    """
    if len(parts) < worth:
        return [work(part) for part in parts]
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415  # a short run does without

    with ThreadPoolExecutor(os.cpu_count()) as threads:
        return list(threads.map(work, parts))


def in_lots(work: Callable[[Ints, Ints], npt.NDArray[Any]], a: Ints, b: Ints) -> npt.NDArray[Any]:
    """What some work makes of pairs, done lot by lot."""
    return np.concatenate(at_once(lambda lot: work(a[lot], b[lot]), parts(len(a), _PAIRS), _WORTH_THREADS))


def _entries(rows: Rows, chosen: Ints) -> tuple[Ints, Ints]:
    """Where the entries of some rows stand, row after row, and how many each has."""
    start = picked(rows.start, chosen)
    sizes = picked(rows.start, chosen + 1) - start
    ends = np.cumsum(sizes)
    entry = np.repeat(start - ends + sizes, sizes)
    entry += np.arange(len(entry))
    return entry, sizes


def _starts(sizes: npt.NDArray[np.int64]) -> Ints:
    start = np.zeros(len(sizes) + 1, dtype=np.int64)
    np.cumsum(sizes, out=start[1:])
    return start
