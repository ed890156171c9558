"""What a name is made of: words that many names share (*Prime Minister*, *Bank of*), and what tells it from others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from claimcheck.lexicon.concepts import GENERIC_PLACES, PEOPLE, ROLES
from claimcheck.lexicon.grammar import STOPWORDS
from claimcheck.lexicon.heads import (
    AXES,
    FIELDS,
    ORGANS,
    SERVICES,
    SHARED,
    SIDES,
    THINGS,
)
from claimcheck.lexicon.kinds import KINDS, QUALIFYING
from claimcheck.lexicon.titles import AFTER_TITLES, TITLES
from claimcheck.values.names import Party
from claimcheck.values.phrases import lazy_pattern
from claimcheck.values.spellings import OF_A_PEOPLE, alike
from claimcheck.values.words import HAN, plain

_TOKEN = re.compile(r"[^\W_]+(?:['’](?!s\b)[^\W_]+)?|,")
_CAPITALISED = re.compile(r"\b[A-Z]\w*")
_LETTERS = 3
"""An abbreviation has at least so many letters."""
_OFFICES = frozenset({"minister", "ministry"})
"""What is told apart by what it is for."""
_LONGER = 3
"""One spelling of a name has at most so many letters more than another."""


class Made(NamedTuple):
    """What a name is made of.

    ``titles``, ``things``, ``fields`` and ``sides`` are concepts: what a person is, what a body or a site is, what an
    office is for, and which part of a whole is named. ``generic`` are all words for these, ``kinds`` those in capitals.
    ``person`` are the names of a person beside a title, ``own`` all words in capitals that tell a name from others,
    ``weak`` those that many names have. ``whole`` is whether it is a name as a whole: in capitals, but perhaps for what
    it is the name of.
    """

    titles: frozenset[str]
    things: frozenset[str]
    fields: frozenset[str]
    sides: frozenset[str]
    generic: frozenset[str]
    person: frozenset[str]
    own: frozenset[str]
    weak: frozenset[str]
    kinds: frozenset[str]
    whole: bool

    @property
    def called(self) -> frozenset[str]:
        """The names of what may be a person: of one with a title, or of a name with no other words."""
        return self.person or (self.own if self.whole and not self.generic else frozenset())


class Word(NamedTuple):
    """A word of a name: folded, whether it has a capital (or is of a script without), what it is of, and where."""

    text: str
    capital: bool
    concepts: tuple[str, ...] = ()
    start: int = 0


_PHRASES = {
    tuple(plain(phrase).split()): concepts
    for table in (SIDES, FIELDS, THINGS, TITLES)
    for phrase, concepts in table.items()
}
OF_FIELDS, _OF_SIDES = (frozenset(concept for told in table.values() for concept in told) for table in (FIELDS, SIDES))
_OF_TITLES, _OF_THINGS = (
    frozenset(concept for told in table.values() for concept in told) - OF_FIELDS for table in (TITLES, THINGS)
)
_IN_TITLES = frozenset(form for phrase in TITLES for word in phrase.split() for form in (word, f"{word}."))
_SIZES = {phrase[0]: len(phrase) for phrase in sorted(_PHRASES, key=len)}
"""For each word that a phrase begins with, how many words the longest such has."""
_HAN_PHRASES = "|".join(sorted((phrase[0] for phrase in _PHRASES if phrase[0] >= HAN), key=len, reverse=True))
_HAN_HEAD = lazy_pattern(rf"(?:(?<=[{HAN}-\u9fff]{{2}})|^)(?:{_HAN_PHRASES})")
"""An ideographic head; in front of one that is not the first word stands a name of two letters at least."""
_NO_NAMES = STOPWORDS | QUALIFYING | KINDS.words.keys() | PEOPLE.words.keys() | ROLES.words.keys() | GENERIC_PLACES
"""Words that are no names, also in capitals."""
_TELLS_NOTHING = _NO_NAMES | SHARED
"""Words by themselves of which no name is told from another."""


@lru_cache(maxsize=768)
def made_of(party: Party) -> Made:
    """What a party or place is made of, as phrased."""
    words = words_of_name(party.text)
    told = _concepts(words)
    titles, things, fields = told & _OF_TITLES, told & _OF_THINGS, told & OF_FIELDS
    if fields and _OFFICES.isdisjoint(titles | things):  # *Labour* may be a party
        words = [word._replace(concepts=()) if OF_FIELDS.issuperset(word.concepts) else word for word in words]
        fields = frozenset()
    free = [word for word in words if not word.concepts and word.text not in STOPWORDS]
    capitals = [word.text for word in free if word.capital]
    own = frozenset([word for word in capitals if word not in _TELLS_NOTHING and _is_new(word, party)])
    low = any(not word.capital and word.text not in _TELLS_NOTHING and word.text != "," for word in free)
    if low and own == {words[0].text}:  # it may have its capital because the phrase begins
        own = frozenset()
    named = all(word.capital or word.text in SHARED or word.text == "," for word in free)
    heads = [word for word in words if word.concepts]
    return Made(
        titles=titles,
        things=things,
        fields=fields,
        sides=_concepts([word for word in heads if word.capital]) & _OF_SIDES,
        generic=frozenset([word.text for word in heads]),
        person=frozenset(_person(words)) if titles else frozenset(),
        own=own,
        weak=frozenset([word for word in capitals if word in SHARED or word in GENERIC_PLACES]),
        kinds=frozenset([word.text for word in heads if word.capital]),
        whole=named and (all(word.capital for word in heads) or not any(map(OF_A_PEOPLE.search, own))),
    )


def _is_new(word: str, party: Party) -> bool:
    """Whether a word of a name is none of a country's; ideographs are cut otherwise there."""
    return word in party.other or word in party.by_name or (word >= HAN and not party.known)


def _concepts(words: Sequence[Word]) -> frozenset[str]:
    """The concepts that words stand for."""
    return frozenset([concept for word in words for concept in word.concepts])


def _cut(text: str) -> list[Word]:
    """The words of a name in order, commas among them."""
    apart = _HAN_HEAD().sub(r" \g<0> ", text) if max(text, default="") >= HAN else text
    return [
        Word(plain(match[0]), not match[0][0].islower() and match[0] != ",", (), match.start())
        for match in _TOKEN.finditer(apart)
    ]


def words_of_name(text: str) -> list[Word]:
    """The words of a name in order, commas among them, with what each is of."""
    return list(_sorted(_cut(text)))


def _sorted(words: Sequence[Word]) -> Iterator[Word]:
    """The words with what each is of, by the longest phrases."""
    at = 0
    while at < len(words):
        longest = _SIZES.get(words[at].text, 0)
        run = tuple([word.text for word in words[at : at + longest]]) if longest else ()
        size = next((size for size in range(len(run), 0, -1) if run[:size] in _PHRASES), 0)
        if size:
            yield from (word._replace(concepts=_PHRASES[run[:size]]) for word in words[at : at + size])
        else:
            yield words[at]
        at += max(size, 1)


def _person(words: Sequence[Word]) -> Iterator[str]:
    """The names of a person right behind a title, or before one and a comma."""
    titles = [at for at, word in enumerate(words) if not _OF_TITLES.isdisjoint(word.concepts)]
    if not titles or any(not _OF_THINGS.isdisjoint(word.concepts) for word in words):
        return
    behind = words[titles[-1] + 1 :]
    before = words[: titles[0]]
    comma = next((at for at, word in enumerate(before) if word.text == ","), 0)
    if comma and all(word.capital for word in before[:comma]):
        behind = before[:comma]
    elif not behind and before and before[-1].text >= HAN:
        behind = before
    for at, word in enumerate(behind):
        if (
            word.text == ","
            or (at == 0 and word.text in AFTER_TITLES)
            or (not word.capital and word.text not in SHARED)
        ):
            return
        if word.text not in _TELLS_NOTHING and not word.concepts:
            yield word.text


@lru_cache(maxsize=768)
def told_apart(a: Party, b: Party) -> bool:
    """Whether two phrases name others: each has words that tell it from others, and they share only such words as
    many names share.
    """
    x, y = _beside_what_is_known(a, b)
    if x.person and y.person:
        return not kin(x.person, y.person)
    if not (x.person or y.person) and _of_other_kinds(a, b):
        return True
    if x.titles or y.titles or x.things.isdisjoint(y.things) or not (x.whole and y.whole):
        return False
    if a.known & b.known:
        return a.known == b.known and _have_other_names(x.own, y.own)
    if (x.own or a.lands) and (y.own or b.lands):
        return not (a.lands and b.lands) and not kin(x.own, y.own)
    return not (x.own or a.lands or y.own or b.lands) and _have_other_names(x.weak, y.weak)


def _beside_what_is_known(a: Party, b: Party) -> tuple[Made, Made]:
    """What two phrases are made of, without their known names where they share one: it may have several forms."""
    x, y = made_of(a), made_of(b)
    if not a.known & b.known:
        return x, y
    return (
        x._replace(person=x.person - a.by_name, own=x.own - a.by_name),
        y._replace(person=y.person - b.by_name, own=y.own - b.by_name),
    )


def _have_other_names(a: frozenset[str], b: frozenset[str]) -> bool:
    return bool(a and b) and not kin(a, b)


def _of_other_kinds(a: Party, b: Party) -> bool:
    """Whether phrases name offices for other things, other organs of one body, or other parts of a whole."""
    x, y = made_of(a), made_of(b)
    if x.fields and y.fields and x.fields.isdisjoint(y.fields):
        return not (x.titles | x.things).isdisjoint(y.titles | y.things)
    one = a.lands == b.lands and bool(x.own or a.known) and (x.own == y.own or bool(a.by_name and a.known == b.known))
    if one and any(x.sides & axis and y.sides & axis and not x.sides & y.sides & axis for axis in AXES):
        return True
    return any(
        not x.things.isdisjoint(kinds)
        and not y.things.isdisjoint(kinds)
        and x.things.isdisjoint(y.things)
        and (one or kinds is SERVICES)
        for kinds in (SERVICES, ORGANS)
    )


def kin(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether some word of the one name is, or may be in another spelling, a word of the other."""
    return not a.isdisjoint(b) or any(abs(len(x) - len(y)) <= _LONGER and alike(x, y) for x in a for y in b)


def spelt_alike(a: Party, b: Party) -> bool:
    """Whether every word of the shorter of two names may be one of the other's in another spelling."""
    mine, yours = sorted((made_of(a).own, made_of(b).own), key=len)
    return bool(mine) and all(kin(frozenset((word,)), yours) for word in mine) and not named_otherwise(a, b)


def named_otherwise(a: Party, b: Party) -> bool:
    """Whether each of two phrases has a name that the other has not, in whatever spelling."""
    x, y = _beside_what_is_known(a, b)
    return _says_more(x, y) and _says_more(y, x)


def _says_more(x: Made, y: Made) -> bool:
    others = y.own | y.weak | y.generic
    proper = x.whole and y.whole and not (x.titles or y.titles) and x.things.isdisjoint(y.things)
    names = x.own | x.weak | x.kinds if proper else x.own
    return any(not kin(frozenset((word,)), others) for word in names)


def without_titles(name: str) -> str:
    """A full name without the titles before it: *Prime Minister Ann Lee* is Ann Lee."""
    words = name.split()
    keys = tuple(plain(word).strip(".") for word in words)
    at = 0
    while size := next((n for n in range(len(words) - 2 - at, 0, -1) if _is_title(keys[at : at + n])), 0):
        at += size
    return " ".join(words[at:])


def has_title(phrase: str) -> bool:
    """Whether a phrase has a word that titles have."""
    return not _IN_TITLES.isdisjoint(phrase.lower().split())


def _is_title(words: tuple[str, ...]) -> bool:
    return not _OF_TITLES.isdisjoint(_PHRASES.get(words, ()))


def spells(short: Party, long: Party) -> bool:
    """Whether a name is an abbreviation of another: the first letters of all its words in capitals."""
    if len(short.text) < _LETTERS or not short.text.isupper():
        return False
    return short.text == "".join(word[0] for word in _CAPITALISED.findall(long.text))
