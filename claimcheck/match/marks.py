"""What tells one story from another: the names, the larger figures and the days of its claims."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable
from functools import lru_cache

import numpy as np

from claimcheck.lexicon.concepts import PEOPLE, ROLES
from claimcheck.lexicon.grammar import STOPWORDS
from claimcheck.match.apart import VALUES
from claimcheck.match.pairs import packed
from claimcheck.match.rows import Rows, from_entries, to_rows
from claimcheck.match.words import cut, key_of
from claimcheck.records.fields import Fields
from claimcheck.values.counts import Count
from claimcheck.values.dates import DAY, Date
from claimcheck.values.names import PARTY, Names
from claimcheck.values.words import concepts, sense

NAME = 1 << 31
"""The bit that marks the key of a name."""
_SMALL = 12
"""Figures up to a dozen are those of any story."""
_YEARS = range(1900, 2100)
"""Figures that mostly are years."""
_IN_CAPITALS = re.compile(r"[A-Z][\w-]+")
MARKED_UP_TO = 8_000
"""Of more claims no marks are looked for: fewer than those of a full lot (`claimcheck.records.lots.LOT`)."""
_CACHED = 2_048
"""Words, phrases, figures and days remembered, each."""


def counted(marks: Rows, claims: int) -> Rows:
    """The marks of points, or none where they are those of too many claims."""
    return marks if claims <= MARKED_UP_TO else to_rows([()] * len(marks.sizes))


class Marks:
    """Finds the marks of claims, by known names, and remembers the words and phrases that it has met."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._of_word = lru_cache(_CACHED)(self._keys_of_word)
        self._of_phrase = lru_cache(_CACHED)(lambda phrase: self._named(_IN_CAPITALS.findall(phrase)))

    def of(self, claims: Fields) -> Rows:
        """The keys of each claim's marks, each once: those of names have the bit `NAME`; none of too many claims."""
        if len(claims.ids) > MARKED_UP_TO:
            return to_rows([()] * len(claims.ids))
        parties = zip(claims.actor, claims.target, claims.place, strict=True)
        told = zip(claims.statement, parties, claims.count, claims.date, strict=True)
        marks, sizes = array("q"), array("q")
        for statement, fields, counts, date in told:
            keys = self._named(_IN_CAPITALS.findall(statement, statement.find(" ")))  # what begins it may be no name
            keys.update(*[self._of_phrase(phrase) for phrases in fields for phrase in phrases])
            keys.update(*map(_of_figure, counts))
            if date:
                keys.update(_of_day(date))
            marks.extend(keys)
            sizes.append(len(keys))
        owners = np.repeat(np.arange(len(sizes)), np.array(sizes, dtype=np.int64))
        return from_entries(packed(owners, np.array(marks, dtype=np.int64)), len(sizes))

    def _named(self, words: Iterable[str]) -> set[int]:
        return set[int]().union(*map(self._of_word, words))

    def _keys_of_word(self, text: str) -> tuple[int, ...]:
        """The keys of a name and of what it is part of; none for what only begins a phrase, or calls somebody."""
        words = cut(text)
        known = self._names.find(words, PARTY)[0]
        bare = not words or words[0] in STOPWORDS or sense(words[0]) in VALUES
        if not known and (bare or concepts(text, PEOPLE) or concepts(text, ROLES)):
            return ()
        told = frozenset(words).union(*map(self._names.above, known))
        return tuple(key_of(part) & (NAME - 1) | NAME for part in told)


@lru_cache(_CACHED)
def _of_figure(count: Count) -> tuple[int, ...]:
    figure = count.amount.figure if count.amount else 0
    return (key_of(f"{figure:g}") & (NAME - 1),) if figure > _SMALL and figure not in _YEARS else ()


@lru_cache(_CACHED)
def _of_day(date: Date) -> tuple[int, ...]:
    low, high = date.moments.low, date.moments.high
    return (key_of(f"day {low // DAY:g}") & (NAME - 1),) if high - low <= DAY else ()
