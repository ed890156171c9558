"""Which pairs of claims are looked at: those that share a word, or, of words that very many have, two words at once."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

import numpy as np

from claimcheck.match.columns import Columns
from claimcheck.match.rows import Ints

LARGEST = 400
"""A word that more claims have than these is too common to pair them by itself."""
_STRETCH = 40
_RAREST = 4
"""Of its common words, a claim is paired by so many of the rarest, two at a time."""


def candidate_pairs(columns: Columns) -> tuple[Ints, Ints]:
    """The pairs of rows that share a word, each once and the lower row first, in order.

    Work and memory grow with the claims, not with their square: a block of more than `LARGEST` rows is split by a
    second word, and what is too large even so is cut into stretches.
    """
    size = len(columns)
    owner = np.repeat(np.arange(size, dtype=np.int64), columns.words.sizes)
    by_word = np.argsort(columns.words.columns, kind="stable")
    held = np.bincount(columns.words.columns, minlength=len(columns.words.names))
    blocks = np.split(owner[by_word], np.cumsum(held)[:-1])
    keys = [np.zeros(0, dtype=np.int64)]
    keys += [_pairs(block, size) for block in blocks if len(block) <= LARGEST]
    for block in _split(columns, held):
        length = LARGEST if len(block) <= LARGEST else _STRETCH
        keys += [_pairs(block[at : at + length], size) for at in range(0, len(block), length)]
    found = np.unique(np.concatenate(keys))
    return found // max(size, 1), found % max(size, 1)


def _pairs(block: Ints, size: int) -> Ints:
    low, high = np.triu_indices(len(block), 1)
    return np.asarray(block[low] * size + block[high], dtype=np.int64)


def _split(columns: Columns, held: Ints) -> Iterable[Ints]:
    """The blocks of rows that share two words, each of which is too common by itself."""
    rows = columns.words
    common = held[rows.columns] > LARGEST if len(rows.columns) else np.zeros(0, dtype=bool)
    blocks: dict[tuple[int, int], list[int]] = {}
    for row in np.unique(np.repeat(np.arange(len(columns)), rows.sizes)[common]).tolist():
        start, stop = rows.start[row], rows.start[row + 1]
        words = rows.columns[start:stop][common[start:stop]].tolist()
        rarest = sorted(words, key=lambda word: (int(held[word]), word))[:_RAREST]
        for pair in combinations(sorted(rarest), 2):
            blocks.setdefault(pair, []).append(row)
    return [np.array(block, dtype=np.int64) for _, block in sorted(blocks.items())]
