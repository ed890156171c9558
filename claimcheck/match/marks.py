"""What tells one story from another: the names, the larger figures and the days of its claims."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain

from claimcheck.lexicon.concepts import PEOPLE, ROLES
from claimcheck.lexicon.grammar import STOPWORDS
from claimcheck.match.apart import VALUES
from claimcheck.match.words import cut, key_of
from claimcheck.records.fields import Fields
from claimcheck.values.counts import Count
from claimcheck.values.dates import DAY, Date
from claimcheck.values.names import PARTY, Names
from claimcheck.values.subjects import CAPITAL
from claimcheck.values.words import concepts, sense

NAME = 1 << 31
"""The bit that marks the key of a name."""
_SMALL = 12
"""Figures up to a dozen are those of any story."""
_YEARS = range(1900, 2100)
"""Figures that are years, most of them."""
_DIGITS = re.compile(r"\d[\d,.]*")
_CACHED = 65_536
"""Words remembered."""


class Marks:
    """Finds the marks of claims, by known names, and remembers the words that it has met."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._name = lru_cache(_CACHED)(self._keys_of_name)

    def of(self, claims: Fields) -> list[tuple[int, ...]]:
        """The keys of each claim's marks: those of names have the bit `NAME`."""
        parties = zip(claims.actor, claims.target, claims.place, strict=True)
        told = zip(claims.statement, parties, claims.count, claims.date, strict=True)
        return [
            tuple({*self._named(statement, chain.from_iterable(named)), *_figures(statement, counts), *_day(date)})
            for statement, named, counts, date in told
        ]

    def _named(self, statement: str, named: Iterator[str]) -> Iterator[int]:
        """Names are words in capitals, but for that which begins a statement."""
        words = chain(CAPITAL.findall(statement.partition(" ")[2]), *map(CAPITAL.findall, named))
        return chain.from_iterable(map(self._name, words))

    def _keys_of_name(self, word: str) -> tuple[int, ...]:
        """The keys of a name and of what it is part of; none for what only begins a phrase, or calls somebody."""
        words = cut(word)
        known = self._names.find(words, PARTY)[0]
        bare = not words or words[0] in STOPWORDS or sense(words[0]) in VALUES
        if not known and (bare or concepts(word, PEOPLE) or concepts(word, ROLES)):
            return ()
        told = frozenset(words).union(*map(self._names.above, known))
        return tuple(key_of(part) & (NAME - 1) | NAME for part in told)


def _figures(statement: str, counts: Sequence[Count]) -> Iterator[int]:
    told = [count.amount.figure for count in counts if count.amount]
    digits = (digit.replace(",", "").rstrip(".") for digit in _DIGITS.findall(statement))
    told += [float(digit) for digit in digits if digit.count(".") < 2]
    return (key_of(f"{figure:g}") & (NAME - 1) for figure in told if figure > _SMALL and figure not in _YEARS)


def _day(date: Date | None) -> Iterator[int]:
    if date and date.moments.high - date.moments.low <= DAY:
        yield key_of(f"{date.moments.low // DAY:g}d") & (NAME - 1)
