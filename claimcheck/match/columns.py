"""Claims as columns: what the matcher compares, one array or sparse matrix a facet, a row a claim."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, fields, replace
from hashlib import blake2b
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from claimcheck.match.pairs import packed
from claimcheck.match.rows import (
    Floats,
    Ints,
    Places,
    Rows,
    at_once,
    only,
    parts,
    picked,
    scrambled,
    stacked,
    tally,
    to_rows,
    unit,
)
from claimcheck.match.words import ACTION

_FEW = 50
"""As if there were this many claims more, none with the word: in a small corpus a shared word still counts."""
_SHADES = 4
"""Binary digits of what a run of letters weighs."""
_LAID = 1 << 10
"""Claims whose letters are laid out at once, a byte a bit."""
_LOT = 1 << 12
"""Claims whose letters are weighed at once."""
_MANY = 1 << 16
"""Claims whose words are weighed at once."""
_COUNTED = 1 << 18
"""Claims whose words are counted at once."""

Digests = npt.NDArray[np.uint64]
Bits = npt.NDArray[np.uint64]
Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Columns:
    """The comparable side of many claims; rows of words, actions and quotes have length 1 once `weighed`.

    ``point`` is a digest of all that is told: claims of one point say the same in the same words. ``letters`` are bits,
    64 to a number, of which each run of four letters sets one; ``shades`` (story × `_SHADES` × numbers) select them by
    the binary digits of what each bit weighs in a story, and ``lettered`` is what all those of a claim weigh there.
    ``first`` and ``last`` are the first possible day and the one after the last (see
    `claimcheck.values.dates.day_number`), NaN where no date is told. ``texts`` are those that tell a claim (a source in
    a language), ``sources`` whose they are: several, where they use the same words. ``around`` has the places with all
    that they lie in, ``asked`` what the figures answer (how many were killed, how long it was), ``alone`` who did what
    each does for himself, ``story`` numbers what is measured together.
    """

    point: Digests
    words: Rows
    letters: Bits
    actions: Rows
    quote: Rows
    speaker: Rows
    actor: Rows
    target: Rows
    alone: Rows
    place: Rows
    around: Rows
    counted: Rows
    figures: Rows
    asked: Rows
    texts: Rows
    sources: Rows
    first: Floats
    last: Floats
    denied: npt.NDArray[np.bool_]
    language: Ints
    story: Ints
    shades: Bits
    lettered: Ints = field(default_factory=lambda: np.zeros(0, dtype=np.int64))

    def __len__(self) -> int:
        return len(self.first)

    def take(self, chosen: Sequence[int] | Ints) -> Columns:
        """The columns of some of the claims, in the given order."""
        index = np.asarray(chosen, dtype=np.int64)
        taken: dict[str, Any] = {}
        for name in (each.name for each in fields(self)):
            column = getattr(self, name)
            if name == "shades" or (name == "lettered" and not len(column)):
                taken[name] = column
            else:
                taken[name] = column.take(index) if isinstance(column, Rows) else column[index]
        return Columns(**taken)

    def told_by(self, texts: Rows, sources: Rows) -> Columns:
        """The columns with other texts and sources that tell the claims."""
        return replace(self, texts=texts, sources=sources)

    def in_stories(self, story: Ints) -> Columns:
        """The columns `weighed` by a census of their own."""
        told = replace(self, story=story)
        return told.weighed(told.census())

    def census(self) -> Census:
        """What `weighed` has to know of all claims, counted in these."""
        first = _first_of_each(self.words, self.story)
        words, quote = count_words(self.words, self.story, first), count_words(self.quote, self.story)
        return Census(words, quote, count_letters(self.letters, self.story, first))

    def weighed(self, census: Census) -> Columns:
        """The columns with each word weighed by its rarity in its story: one story says nothing about another's."""
        words = weigh(self.words, self.story, census.words)
        told = replace(self, words=words, quote=weigh(self.quote, self.story, census.quote))
        return told.of_stories(self.story, shades_of(census.letters, census.words.claims))

    def of_stories(self, story: Ints, shades: Bits) -> Columns:
        """Columns whose words are weighed, with what else goes with their stories."""
        actions = unit(only(self.words, self.words.keys >= ACTION))
        told = replace(self, actions=actions, story=story, shades=shades)

        def letters(part: slice) -> Ints:
            return letter_weight(told, told.letters[part], story[part])

        return replace(told, lettered=np.concatenate(at_once(letters, parts(len(story), _LOT))))


_MADE_LATER = ("actions", "story", "shades", "lettered")
ROWS = tuple(each.name for each in fields(Columns) if each.type == "Rows" and each.name not in _MADE_LATER)
ARRAYS = tuple(each.name for each in fields(Columns) if each.type != "Rows" and each.name not in _MADE_LATER)
"""The columns that are made of claims, one by one: those that are sparse rows, and those that are arrays."""
TELLERS = ("texts", "sources")
"""Those of who tells them."""


def made_later(size: int) -> dict[str, Any]:
    """The columns that are made once the stories are known, of so many claims, as they are until then."""
    return {
        "actions": to_rows([()] * size),
        "story": np.zeros(size, np.int64),
        "shades": np.zeros((1, 0, 0), np.uint64),
    }


def joined(lots: Sequence[Columns]) -> Columns:
    """The columns of several lots of claims as one, in order; they have the same shades."""
    put: dict[str, Any] = {}
    for name in (each.name for each in fields(Columns)):
        told = [getattr(lot, name) for lot in lots]
        put[name] = stacked(told) if isinstance(told[0], Rows) else np.concatenate(told)
    return Columns(**put | {"shades": lots[0].shades})


class WordCount(NamedTuple):
    """How many claims of each story hold each word (story and key, ascending, in one number), and how many it has.

    What several claims say in the same words counts once.
    """

    words: Ints
    held: Ints
    claims: Ints


class Census(NamedTuple):
    """What is counted of all claims: words, words of quotes, and how many claims of each story have each bit set."""

    words: WordCount
    quote: WordCount
    letters: Ints


def count_words(rows: Rows, story: Ints, first: Flags | None = None) -> WordCount:
    """Count words in the rows that are the ``first`` of their story with their entries."""
    first = _first_of_each(rows, story) if first is None else first

    def count(part: slice) -> tuple[Ints, Ints]:
        return count_entries(rows.part(part).take(np.flatnonzero(first[part])), story[part][first[part]])

    words, held = summed(at_once(count, parts(len(story), _COUNTED)))
    return WordCount(words, held, np.bincount(story[first], minlength=int(story.max(initial=-1)) + 1))


def count_entries(rows: Rows, story: Ints) -> tuple[Ints, Ints]:
    """Each word of each story, in one number, and how many rows hold it."""
    return tally(_in_story(rows, story))


def summed(counted: Sequence[tuple[Ints, Ints]]) -> tuple[Ints, Ints]:
    """Several counts, each of ascending values, as one."""
    values, counts = (np.concatenate(told) for told in zip(*counted, strict=True))
    order = np.argsort(values, kind="stable")
    starts = np.flatnonzero(np.diff(values[order], prepend=-1))
    return values[order][starts], np.add.reduceat(counts[order], starts) if len(starts) else counts


def weigh(rows: Rows, story: Ints, counted: WordCount) -> Rows:
    """Rows of words weighed by their rarity (inverse document frequency) in their story, scaled to length 1."""
    if not len(rows.keys):
        return rows
    rarity = np.log((_FEW + counted.claims[counted.words >> 32]) / (0.5 + counted.held))
    places = Places(counted.words)

    def work(part: slice) -> npt.NDArray[np.float32]:
        held = rows.part(part)
        weights = held.weights * rarity[places.of(_in_story(held, story[part]))]
        return unit(held._replace(weights=weights.astype(np.float32))).weights

    return rows._replace(weights=np.concatenate(at_once(work, parts(len(story), _MANY))))


def _in_story(rows: Rows, story: Ints) -> Ints:
    """The keys of all entries, those of different stories apart."""
    return packed(np.repeat(story, rows.sizes), rows.keys)


def letter_weight(columns: Columns, bits: Bits, story: Ints) -> Ints:
    """What the letters of each row weigh together."""
    shades = columns.shades.reshape(-1, columns.shades.shape[2])
    held = np.zeros(bits.shape, dtype=np.uint16)
    for digit in reversed(range(_SHADES)):
        held <<= 1
        held += np.bitwise_count(bits & picked(shades, story * _SHADES + digit))
    return np.asarray(held.sum(axis=1, dtype=np.int64))


def count_letters(letters: Bits, story: Ints, first: Flags) -> Ints:
    """How many claims of each story (a row each) set each bit, of those that are the ``first`` with their words."""
    chosen = np.flatnonzero(first)
    chosen = chosen[np.argsort(story[chosen], kind="stable")]
    stories = int(story.max(initial=-1)) + 1
    starts = np.searchsorted(story[chosen], np.arange(stories + 1)).tolist()
    held = np.zeros((stories, letters.shape[1] * 64), dtype=np.int64)
    for number, (start, stop) in enumerate(pairwise(starts)):
        for at in range(start, stop, _LAID):
            rows = letters[chosen[at : min(at + _LAID, stop)]].view(np.uint8)
            held[number] += np.unpackbits(rows, axis=1, bitorder="little").sum(axis=0, dtype=np.uint16)
    return held


def shades_of(held: Ints, claims: Ints) -> Bits:
    """What each bit weighs in each story, the square of its rarity, in binary digits from the lowest."""
    shades = np.zeros((len(held), _SHADES, held.shape[1] // 64), dtype=np.uint64)
    for number, (row, size) in enumerate(zip(held, claims.tolist(), strict=True)):
        rarity = np.log((_FEW + size) / (0.5 + row)) / np.log((_FEW + size) / 0.5)
        weight = np.rint(rarity**2 * (2**_SHADES - 1)).astype(np.uint8)
        digits = np.unpackbits(weight[:, None], axis=1, count=_SHADES, bitorder="little").T
        shades[number] = np.ascontiguousarray(np.packbits(digits, axis=1, bitorder="little")).view(np.uint64)
    return shades


def digest_of(text: str) -> int:
    """A digest of 64 bits."""
    return int(digests_of([text])[0])


def digests_of(texts: Sequence[str]) -> Digests:
    """A digest of 64 bits of each text."""
    digests = b"".join([blake2b(text.encode(), digest_size=8).digest() for text in texts])
    return np.frombuffer(digests, dtype="<u8").astype(np.uint64)


def _row_digests(rows: Rows) -> Digests:
    """A number for each row that tells rows apart by their keys and weights."""

    def digest(part: slice) -> Digests:
        held = rows.part(part)
        mixed = scrambled(held.keys.astype(np.uint64) | (held.weights.astype(np.uint64) << np.uint64(32)))
        total = np.zeros(len(held.sizes), dtype=np.uint64)
        full = held.sizes > 0
        total[full] = np.add.reduceat(mixed, held.start[:-1][full]) if len(mixed) else total[full]
        return total

    return np.concatenate(at_once(digest, parts(len(rows.sizes), _MANY)))


def digests_in(rows: Rows, story: Ints) -> Digests:
    """A number for each row that tells rows apart by their entries and their story."""
    return _row_digests(rows) ^ scrambled(story.astype(np.uint64))


def _first_of_each(rows: Rows, story: Ints) -> Flags:
    """Which rows are the first in their story with their entries."""
    digests = digests_in(rows, story)
    order = np.argsort(digests)
    starts = np.flatnonzero(np.concatenate([[True], np.diff(digests[order]) != 0])) if len(order) else order
    first = np.zeros(len(story), dtype=bool)
    first[np.minimum.reduceat(order, starts) if len(order) else order] = True
    return first
