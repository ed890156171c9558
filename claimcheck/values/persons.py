"""Persons by name: who is named in a text, and how far two names are spelt alike."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from claimcheck.lexicon.concepts import GENERIC_PLACES, ROLES
from claimcheck.lexicon.given_names import (
    ALSO_WORDS,
    BESIDE_PERSONS,
    ENDINGS_ABROAD,
    FAMILY_FIRST,
    GIVEN,
    LETTERS_ABROAD,
    MEN,
    NICKNAMES,
    OF_ANYBODY,
    ONE_IN_TWO_LANGUAGES,
    PARTICLES_ABROAD,
    SAME_CALLING,
    SHARED_GIVEN,
    WOMEN,
)
from claimcheck.lexicon.grammar import STOPWORDS
from claimcheck.lexicon.heads import INSIDE_NAMES, THINGS
from claimcheck.lexicon.titles import CALLINGS, TITLES
from claimcheck.values.words import HAN, plain, sense

_TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|[^\s]")
_OWNER = re.compile(r"['’]s?$")
_PARTS = re.compile(r"[^\W\d_]+")
_CALLINGS = CALLINGS | BESIDE_PERSONS
_NO_PERSON = frozenset(word for word in (*THINGS, *GENERIC_PLACES) if " " not in word) - _CALLINGS
_NO_NAME = STOPWORDS | ROLES.words.keys() | {plain(title) for title in TITLES} | _CALLINGS
MAN, WOMAN = "man", "woman"
"""What somebody is called *Mr* or *Mrs* for."""
TELLING_LITTLE = frozenset((*OF_ANYBODY, *map(sense, OF_ANYBODY), MAN, WOMAN))
"""What several persons of one story may be called, whatever else each is."""
_BEHIND = frozenset("jr sr junior senior ii iii".split())
_LONGEST = 4
"""A person's name has at most so many words."""
_NEAR_BY = 6
"""So many words behind a name are looked at for what somebody is (*Eva Dahl, a retired nurse*)."""
_LATIN_LETTERS = str.maketrans({"ø": "o", "ł": "l", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ı": "i"})
_ACCENTS = tuple(pair.split("=") for pair in "ae=a oe=o ue=u aa=a dj=d sh=s ch=c ij=y".split())
"""What is written for a letter with an accent where there is none."""
_SOUNDS = tuple(
    pair.split("=")
    for pair in (
        "schtsch=s tsch=s shch=s sch=s tz=s ts=s sh=s zh=s ch=k kh=k gh=k ph=p th=t dh=t ck=k qu=k x=ks ng=n "
        "c=k q=k g=k d=t z=s j=s v=p f=p b=p r=l m=n"
    ).split()
)
"""What one sound of another script is written with."""
_SILENT = re.compile(r"[aeiouyhw]")
_WRITTEN = tuple(
    pair.split("=") for pair in "sch=s sh=s ph=f th=t ck=k ch=k c=k q=k x=ks z=s w=v y=i j=i ou=u oo=u ee=i h=".split()
)
"""What one sound is written with in languages of Latin letters."""
_DOUBLED = re.compile(r"(.)\1+")
_INFLECTED = frozenset("s es n en ens a as i is in an ian ish ista o os".split())
"""What may be added to a name."""
_SHORT, _LONG = 5, 9
"""Letters from which on a word may be spelt with one, and with two letters other."""
_BEGINNING = 3
"""So many letters a short form and its name have in common."""


class Person(NamedTuple):
    """Somebody named in a text: as written, first and family name as `folded`, and what he is called beside them."""

    text: str
    given: str
    family: str
    callings: frozenset[str]

    @property
    def known(self) -> bool:
        """Whether the first name is one, and no other word."""
        return bool(self.given) and not (_FOLDED_ANY - ALSO_WORDS).isdisjoint(_given(self.text))

    @property
    def spelt_in_one_way(self) -> bool:
        """Whether the first name is one of those that are copied, not written as they sound."""
        return bool(self.given) and not _FOLDED_GIVEN.isdisjoint(_given(self.text))


@lru_cache(maxsize=16_384)
def folded(word: str) -> str:
    """A word of a name, without case, accents and signs."""
    if word.isascii() and word.isalpha():
        return word.lower()
    return "".join(_PARTS.findall(plain(word).translate(_LATIN_LETTERS)))


_FOLDED_SHARED = frozenset(map(folded, SHARED_GIVEN))
_FOLDED_GIVEN = frozenset(map(folded, GIVEN)) - _FOLDED_SHARED
_FOLDED_ANY = _FOLDED_GIVEN | _FOLDED_SHARED


def _given(name: str) -> frozenset[str]:
    """The parts of a first name: *Eva-Maria* is Eva, and Maria."""
    return frozenset(map(folded, name.partition(" ")[0].split("-")))


def persons_in(text: str) -> Iterator[Person]:
    """The persons whom a text names in full, or by a family name behind what they are."""
    tokens = _TOKEN.findall(text)
    for start, end in _runs(tokens):
        found = _person(tokens, start, end)
        if found:
            yield found


def _runs(tokens: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where words with capitals stand beside each other, and what may stand inside of a name."""
    at = 0
    while at < len(tokens):
        if not tokens[at][0].isupper():
            at += 1
            continue
        end = at + 1
        while end < len(tokens) and not _OWNER.search(tokens[end - 1]) and _goes_on(tokens, end):
            end += 1
        last = end
        while not tokens[last - 1][0].isupper():
            last -= 1
        yield at, last
        at = end


def _goes_on(tokens: Sequence[str], at: int) -> bool:
    token = tokens[at]
    if token == ".":
        before = tokens[at - 1]
        return before[0].isupper() and (len(before) == 1 or before.lower() in TITLES)
    return token[0].isupper() or token in INSIDE_NAMES


def _person(tokens: Sequence[str], start: int, end: int) -> Person | None:
    words = [(at, _OWNER.sub("", tokens[at])) for at in range(start, end) if tokens[at] != "."]
    name = max((at + 1 for at, (_, word) in enumerate(words) if folded(word) in _NO_NAME), default=0)
    called = {word for _, word in words[:name]}  # *Interior Minister Eva Dahl*
    words = words[name:]
    while words and folded(words[-1][1]) in _BEHIND:
        words.pop()
    if not 0 < len(words) <= _LONGEST or any(folded(word) in _NO_PERSON or word >= HAN for _, word in words):
        return None
    called.update(_beside(tokens, start, end))
    callings = frozenset(kind for word in called for kind in _kinds(word))
    if not callings and tokens[words[0][0] - 1 : words[0][0]] in (["the"], ["The"]):
        return None  # *the Eva Dahl*, a ship
    given = folded(words[0][1]) if len(words) > 1 else ""
    family = folded(words[-1][1])
    if not (given or callings) or not family:
        return None
    return Person(" ".join(word for _, word in words), given, family, callings)


def _beside(tokens: Sequence[str], start: int, end: int) -> Iterator[str]:
    """What somebody is called right before his name, or behind it and a comma."""
    before = start - 2 if start > 1 and tokens[start - 1] == "," else start - 1
    if before >= 0:
        yield tokens[before]
    if tokens[end : end + 1] == [","]:
        for token in tokens[end + 1 : end + 1 + _NEAR_BY]:
            if token in ",.;:()" or token in ("who", "whose", "and"):
                return
            yield token


def _kinds(word: str) -> tuple[str, ...]:
    """What a word beside a name says that somebody is."""
    low = word.lower()
    if low in MEN or low in WOMEN:
        return (MAN if low in MEN else WOMAN,)
    if low not in _CALLINGS and low not in TITLES:
        return ()
    return (*sorted(TITLES.get(low, ())), sense(SAME_CALLING.get(low, low)))


def same_written(a: str, b: str) -> bool:
    """Whether two words of names differ in nothing but accents, or what is written for these."""
    return a == b or _unaccented(a) == _unaccented(b)


def _unaccented(word: str) -> str:
    return _replaced(word, _ACCENTS)


def _replaced(word: str, pairs: Sequence[Sequence[str]]) -> str:
    for letters, other in pairs:
        word = word.replace(letters, other)
    return word


@lru_cache(maxsize=768)
def nearly_written(a: str, b: str) -> bool:
    """Whether two family names are a letter or two apart, and the one is no form of the other."""
    short, long = sorted((a, b), key=len)
    if len(short) < _SHORT or len(long) - len(short) > 2 or same_written(a, b) or not _near(a, b):
        return False
    if long.startswith(short) and long[len(short) :] in _INFLECTED:
        return False
    ends = tuple(word[-1] for word in (a, b))
    return a[:-1] != b[:-1] or not all(end in "aeioy" for end in ends)


def nearly_called(a: str, b: str) -> bool:
    """Whether two first names are a letter or two apart, or sound alike, and of one sex; none is short for another."""
    near = min(len(a), len(b)) >= _SHORT and (_near(a, b) or sound_alike_in_two_languages(a, b))
    if not near or same_written(a, b):
        return False
    if a.startswith(b) or b.startswith(a) or frozenset((a, b)) in NICKNAMES | ONE_IN_TWO_LANGUAGES:
        return False
    vowels = [name[-1] in "aeio" for name in (a, b)]
    same_but_for_the_end = a[:-2] == b[:-2] or a[:-1] == b[:-1]
    return vowels[0] == vowels[1] and not (same_but_for_the_end and all(vowels))


def _near(a: str, b: str) -> bool:
    from rapidfuzz.distance import OSA  # noqa: PLC0415  # lazy_pattern comes to it

    size = min(len(a), len(b))
    turned = size > _SHORT and a[0] == b[0] and sorted(a) == sorted(b)  # *Roland*, *Ronald*
    return turned or bool(OSA.distance(a, b) <= (1 if size < _LONG else 2))


def may_be_called(a: str, b: str) -> bool:
    """Whether two first names may be one in full and in short, or one of them is not told."""
    if not a or not b or same_written(a, b):
        return True
    if min(len(a), len(b)) == 1:
        return a[0] == b[0]
    return len(min(a, b, key=len)) >= _BEGINNING and a[:_BEGINNING] == b[:_BEGINNING]


@lru_cache(maxsize=768)
def sound_alike(a: str, b: str) -> bool:
    """Whether two words may be one that was written in another script."""
    return _sound(a) == _sound(b)


def _sound(word: str) -> str:
    return _DOUBLED.sub(r"\1", _SILENT.sub("", _replaced(word, _SOUNDS)))


def sound_alike_in_two_languages(a: str, b: str) -> bool:
    """Whether two first names may be one as two languages spell it (*Erik*, *Eric*; *Sofie*, *Sophia*)."""
    first, second = (_DOUBLED.sub(r"\1", _replaced(word, _WRITTEN)).rstrip("aeiou") for word in (a, b))
    return first == second


@lru_cache(maxsize=1_024)
def from_another_script(text: str) -> bool:
    """Whether a name looks as though it was first written in another script, or has its family name first."""
    words = [folded(part) for part in re.split(r"[\s-]+", text)]
    joined = "-" in text.partition(" ")[0] and _FOLDED_ANY.isdisjoint(_given(text))
    if joined or not all(map(str.isascii, words)) or words[0] in FAMILY_FIRST:
        return True
    last = words[-1]
    return (
        not PARTICLES_ABROAD.isdisjoint(words)
        or (len(last) > _SHORT and last.endswith(ENDINGS_ABROAD))
        or any(letters in word for word in words for letters in LETTERS_ABROAD)
        or any(re.search(r"q(?![uv])", word) for word in words)
    )
