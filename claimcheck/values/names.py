"""Who and where: names through the authority file and the world's countries, and what a phrase has of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from claimcheck.lexicon.concepts import GENERIC_PLACES, ROLES
from claimcheck.lexicon.countries import Country, countries
from claimcheck.lexicon.grammar import NEAR, STOPWORDS
from claimcheck.values.words import plain_words

PARTY, PLACE = "party", "place"
OPEN, UNNAMED = "others", "unnamed"
"""Entries that name nobody: one leaves a list open, the other stands for a speaker who is not named."""
LONGEST = 7
"""A name has at most so many words."""


class Name(NamedTuple):
    """A known name: its type, all its forms, and the names it is part of."""

    name: str
    type: str | None
    forms: tuple[str, ...]
    part_of: tuple[str, ...] = ()

    @property
    def kinds(self) -> tuple[str, ...]:
        """What it may be a name of."""
        return (self.type,) if self.type in (PARTY, PLACE) else (PARTY, PLACE)


class Party(NamedTuple):
    """A party or place as phrased: known names in it, its role words, and words that are neither."""

    text: str
    known: frozenset[str]
    roles: frozenset[str]
    other: frozenset[str]
    near: bool = False
    by_name: frozenset[str] = frozenset()
    """The words of the known names, unless a country is among these."""

    @property
    def lands(self) -> frozenset[str]:
        """The known names where a country, or what lies in one, is among them."""
        return frozenset() if self.by_name else self.known

    @property
    def proper(self) -> bool:
        """Whether it is the name of somebody unknown: no known name, no role, and written with a capital."""
        return bool(self.other) and not self.known and not self.roles and any(map(str.isupper, self.text))

    @property
    def words(self) -> frozenset[str]:
        """All it is made of."""
        return self.known | self.roles | self.other


class Names:
    """The authority: entries of the authority file go before the table of countries."""

    def __init__(self, entries: Iterable[Name] = ()) -> None:
        self._names: dict[str, Name] = {}
        self._spoken_for: dict[str, list[Country]] = {}
        self._countries: set[str] = set()
        self._index: dict[str, dict[tuple[str, ...], str]] = {PARTY: {}, PLACE: {}}
        self._longest: dict[str, dict[str, int]] = {PARTY: {}, PLACE: {}}
        """For each kind and each word that a name begins with, the words of the longest such name."""
        self._second: dict[str, set[str]] = {PARTY: set(), PLACE: set()}
        """For each kind the second words of names."""
        given = list(entries)
        for entry in given:
            self._add(entry, entry.kinds)
        for country in countries():
            self._add_country(country)
        for entry in given:
            self._add_parents(entry)
        for kind, index in self._index.items():
            longest = self._longest[kind]
            for form in filter(None, index):
                if len(form) > longest.get(form[0], 0):
                    longest[form[0]] = min(LONGEST, len(form))
            self._second[kind].update(form[1] for form in index if len(form) > 1)
        self._above: dict[str, frozenset[str]] = {}
        self.party = lru_cache(maxsize=65_536)(self._party)
        self.place = lru_cache(maxsize=65_536)(self._place)
        self.forms_of_party = lru_cache(maxsize=65_536)(self._forms_of_party)

    def _add(self, name: Name, kinds: Sequence[str]) -> None:
        self._names.setdefault(name.name, name)
        for kind in kinds:
            for form in (name.name, *name.forms):
                self._index[kind].setdefault(form_of(form), name.name)

    def _add_parents(self, name: Name) -> None:
        """What a name is part of is a name as well, of the same kind, also where it has no entry of its own."""
        for parent in name.part_of:
            missing = [kind for kind in name.kinds if form_of(parent) not in self._index[kind]]
            if missing:
                self._add(Name(parent, name.type, (parent,)), missing)

    def _add_country(self, country: Country) -> None:
        """A country as place and party; where the authority gives its name to a party, its people are that party's."""
        index = self._index[PARTY]
        self._countries.add(country.name)
        forms = (*country.names, *country.people)
        self._add(Name(country.name, None, (*forms, *country.foreign_names)), ())
        for form in forms:
            self._index[PLACE].setdefault(form_of(form), country.name)
        owner = index.get(form_of(country.name), country.name)
        self._spoken_for.setdefault(owner, []).append(country)
        if country.capital and country.capital[0] != country.name:
            capital = Name(country.capital[0], PLACE, (*country.capital, *country.foreign_capital), (country.name,))
            self._names.setdefault(capital.name, capital)
            for form in country.capital:
                self._index[PLACE].setdefault(form_of(form), capital.name)
            forms = (*forms, *country.capital)
        for form in forms:
            index.setdefault(form_of(form), owner)

    def forms(self, name: str) -> tuple[str, ...]:
        """Every form of a known name, in whatever language."""
        return self._names[name].forms

    def _forms_of_party(self, name: str) -> tuple[str, ...]:
        """Every form of a party, with those of the country it speaks for and of its capital (*Oslo said*)."""
        own = (name, *(self._names[name].forms if name in self._names else ()))
        spoken = (
            form
            for country in self._spoken_for.get(name, ())
            for form in (
                *country.names,
                *country.people,
                *country.capital,
                *country.foreign_names,
                *country.foreign_capital,
            )
        )
        return (*own, *spoken)

    def speaks_for(self, name: str) -> tuple[str, ...]:
        """The countries for which a party of that name speaks: a country for itself."""
        return tuple(country.name for country in self._spoken_for.get(name, ()))

    def is_country(self, name: str) -> bool:
        """Whether a known name is a country's, also where the authority has a party of that name."""
        return name in self._countries

    def above(self, name: str) -> frozenset[str]:
        """The names that a name is part of, directly or not, and itself."""
        if name not in self._above:
            found, queue = {name}, [name]
            while queue:
                entry = self._names.get(queue.pop())
                told = product(entry.part_of, entry.kinds) if entry else ()
                parents = {self._index[kind].get(form_of(parent), parent) for parent, kind in told}
                queue += parents - found
                found |= parents
            self._above[name] = frozenset(found)
        return self._above[name]

    def roles_in_names(self, words: Iterable[str], kind: str) -> dict[str, tuple[str | None, bool, bool]]:
        """For words of names: the name that one is by itself, whether it is the first of several, and the second."""
        index, longest, second = self._index[kind], self._longest[kind], self._second[kind]
        found = [word for word in words if word in longest or word in second]
        return {word: (index.get((word,)), longest.get(word, 0) > 1, word in second) for word in found}

    def at_start(self, words: Sequence[str], kind: str) -> tuple[str, int]:
        """The longest known name that words begin with, and how many of them it is: 0 where there is none."""
        index = self._index[kind]
        for size in range(min(self._longest[kind].get(words[0], 0), len(words)), 0, -1):
            name = index.get(tuple(words[:size]))
            if name is not None:
                return name, size
        return "", 0

    def find(self, words: Sequence[str], kind: str) -> tuple[list[str], list[str]]:
        """The known names in a row of words, longest first from the left, and the words left over."""
        longest = self._longest[kind]
        if longest.keys().isdisjoint(words):
            return [], list(words)
        found: list[str] = []
        left: list[str] = []
        done = 0
        for at in [at for at, word in enumerate(words) if word in longest]:
            name, size = self.at_start(words[at : at + LONGEST], kind) if at >= done else ("", 0)
            if size:
                found.append(name)
                left += words[done:at]
                done = at + size
        left += words[done:]
        return found, left

    def named_in(self, text: str) -> frozenset[str]:
        """The known names of parties in a text; nothing is remembered of it."""
        return self._read_party(_key(text))[0]

    def words_of_party(self, words: Sequence[str]) -> frozenset[str]:
        """All that a party is made of (see `Party.words`), from the words of its phrase."""
        known, left = self._read_party(words)
        return known.union([ROLES.words.get(word, word) for word in left])

    def _read_party(self, words: Sequence[str]) -> tuple[frozenset[str], list[str]]:
        """The known names in a party, and its other words, without those that say little."""
        found, left = self.find(words, PARTY)
        known = {name for name in found if not any(name != other and name in self.above(other) for other in found)}
        return frozenset(known), [word for word in left if word not in STOPWORDS]

    def _party(self, text: str) -> Party:
        words = _key(text)
        known, left = self._read_party(words)
        roles = {ROLES.words[word] for word in left if word in ROLES.words}
        other = {word for word in left if word not in ROLES.words}
        return Party(text, known, frozenset(roles), frozenset(other), by_name=self._by_name(known, words, left))

    def _by_name(self, known: frozenset[str], words: Sequence[str], left: Sequence[str]) -> frozenset[str]:
        """The words of known names, which others may share, unless they are those of countries."""
        if not known or any(self.is_country(above) for name in known for above in self.above(name)):
            return frozenset()
        return frozenset(words).difference(left, STOPWORDS)

    def _place(self, text: str) -> tuple[Party, ...]:
        parts = []
        for part in text.split(","):
            words = _key(part)
            found, left = self.find(words, PLACE)
            kept = [word for word in left if word not in STOPWORDS and word not in GENERIC_PLACES]
            other = {word for word in kept if word not in NEAR}
            parts.append(Party(part.strip(), frozenset(found), frozenset(), frozenset(other), bool(NEAR & set(words))))
        return tuple(part for part in parts if part.words or part.near)

    def related(self, first: str, second: str) -> bool:
        """Whether one known name is the other or part of it."""
        return first in self.above(second) or second in self.above(first)


@lru_cache(maxsize=2)
def names_of(entries: tuple[Name, ...]) -> Names:
    """The names that entries make known; what groups claims and what compares them share all that they look up."""
    return Names(entries)


@lru_cache(maxsize=8_192)
def form_of(text: str) -> tuple[str, ...]:
    """The words under which a name is known: *the Gambia* is looked for without its article."""
    words = _key(text)
    return words[1:] if len(words) > 1 and words[0] == "the" else words


def _key(text: str) -> tuple[str, ...]:
    if text.isascii() and text.replace(" ", "").isalpha():
        return tuple(text.lower().split())
    return plain_words(text)
