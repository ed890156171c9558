"""Which two parties, as phrased, are not one, though neither is known: two full names, two of one kind by name, a boat
and a helicopter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from claimcheck.lexicon.concepts import ACTIONS, PEOPLE, ROLES
from claimcheck.lexicon.grammar import BEHIND_A_PARTY, STOPWORDS
from claimcheck.lexicon.heads import INSIDE_NAMES
from claimcheck.lexicon.kinds import CALLED, KINDS, NAMED_APART, OF_BODIES, OF_SPORT, QUALIFYING
from claimcheck.lexicon.titles import CALLINGS, REIGNING
from claimcheck.lexicon.verbs import AUXILIARIES
from claimcheck.values.heads import kin, made_of, told_apart
from claimcheck.values.names import Names, Party
from claimcheck.values.parties import relate_parties
from claimcheck.values.relation import Relation
from claimcheck.values.spellings import OF_A_PEOPLE, any_alike
from claimcheck.values.words import action_of, concepts, fold, words_of

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_POSSESSIVE = re.compile(r"['’]s?$")
_ENDINGS = ("ed", "ing", "ly")
"""How words end that are no names, though they begin with a capital at the head of a sentence."""
_PERSON, _VEHICLE, _UNIT, _SUPPORTER = "person", "vehicle", "unit", "supporter"
_NOUNS_TELL = frozenset({"unit", "supporter", "club", "watercraft"})
"""Kinds that have names of their own; one army's or one movement's fighters may also be named after where they are."""
_NUMERAL = re.compile(r"\b[IVX]+$")
_HEAD_ENDS = re.compile(r" (?:of|from|with|in|on|at|near|carrying|who|that) |[,;(]")
_AGED = re.compile(r"(?i)\b(?:over|above|older than) (?:the age of )?(\d\d)\b")
_GROWN = 50
"""An age above which people are old."""
_NO_NAMES = STOPWORDS | QUALIFYING | CALLINGS


class Rivalry(Enum):
    """What keeps two parties apart: they are others, or unlike by what they are called, or it is not known."""

    UNKNOWN = 0
    UNLIKE = 1
    OTHERS = 2


class Phrased(NamedTuple):
    """A party as phrased, and texts that have it in them."""

    text: str
    around: str


class _Sort(Enum):
    """How a party is named: after a people (*Swedish troops*), a body that has it (*Oslo's troops*), or by a noun."""

    PEOPLE = 0
    OWNER = 1
    LETTERS = 2
    NOUN = 3


class _Described(NamedTuple):
    """What a phrase tells of a party: its kinds, the full name of a person, words of other names and their sort; and
    the texts around it.
    """

    kinds: frozenset[str]
    person: frozenset[str]
    names: frozenset[str]
    sort: _Sort
    around: str


def rivalry(a: Phrased, b: Phrased, names: Names, *, ranked: bool = False, suffered: bool = False) -> Rivalry:  # noqa: PLR0911  # a ladder of cases
    """What keeps two parties apart that one deed is told of; ``ranked`` is what only one can have done or had first or
    last, ``suffered`` that it fell on them.
    """
    one, other = names.party(a.text), names.party(b.text)
    of_states = [_of_a_state(party, names) for party in (one, other)]
    if all(of_states):
        return Rivalry.OTHERS if relate_parties(one, other, names) is Relation.DISJOINT else Rivalry.UNKNOWN
    if _titled_and_bare(one, other) and not (_described(a).person and _described(b).person):
        return Rivalry.UNLIKE
    if one.words == other.words or _have_a_name_in_common(one, other, names) or may_be_one(a, b, names):
        return Rivalry.UNKNOWN
    x, y = _described(a), _described(b)
    if x.person or y.person:
        apart = x.person and y.person and not any_alike(x.person, y.person)
        return Rivalry.OTHERS if apart else Rivalry.UNKNOWN
    if _of_unlike_kinds(x.kinds, y.kinds, _VEHICLE):
        each = _go_by_themselves(a) and _go_by_themselves(b)
        return Rivalry.UNKNOWN if each else Rivalry.OTHERS
    if not any(of_states) and _named_apart(x, y):
        return Rivalry.OTHERS
    called = x.kinds | y.kinds <= CALLED and not suffered
    return Rivalry.UNLIKE if (called or ranked) and _of_unlike_kinds(x.kinds, y.kinds, _PERSON) else Rivalry.UNKNOWN


def _go_by_themselves(party: Phrased) -> bool:
    """Whether a party is a bare plural whose deed has no object and is no attack: *trains stopped*."""
    told = words_of(party.around.partition(" … ")[0])
    if len(party.text.split()) > 1 or not party.text.endswith("s") or told[:1] != words_of(party.text):
        return False
    verb, *behind = [word for word in told[1:] if word not in AUXILIARIES] or ("",)
    attacked = "attack" in ACTIONS.above(action_of(verb) or "")
    return not attacked and (not behind or behind[0] in BEHIND_A_PARTY)


def is_civilian(party: str) -> bool:
    """Whether a party, as phrased, is said to be civilians."""
    return "civilian" in concepts(party, PEOPLE)


def armed_and_civilian(a: str, b: str) -> bool:
    """Whether of two parties, as phrased, the one bears arms and the other are civilians."""
    civilian = [is_civilian(text) for text in (a, b)]
    if civilian[0] == civilian[1]:
        return False
    other = b if civilian[0] else a
    return any("armed" in KINDS.above(kind) for kind in _kinds(Phrased(other, other)))


def may_be_one(a: Phrased, b: Phrased, names: Names) -> bool:
    """Whether two parties with other names may be one after all: a name in two spellings, forces that are known by two
    names, a person and what he speaks for, a king by his own name.
    """
    if any(_of_a_state(names.party(party.text), names) for party in (a, b)):
        return False
    crowned = [bool(_NUMERAL.search(party.text)) for party in (a, b)]
    if crowned[0] != crowned[1] or _abbreviates(a.text, b.text) or _abbreviates(b.text, a.text):
        return True
    if told_apart(names.party(a.text), names.party(b.text)):
        return False
    x, y = _described(a), _described(b)
    if any_alike(x.person or x.names, y.person or y.names) or bool(x.person) != bool(y.person):
        return True
    return bool(_of_one_kind(x, y)) and not _named_apart(x, y)


def _abbreviates(short: str, long: str) -> bool:
    """Whether a phrase has an abbreviation that may be that of a name in the other: its first letter begins one."""
    initials = {word[0] for word in _WORD.findall(long) if word[0].isupper()}
    return any(word[0] in initials for word in _WORD.findall(short) if word.isupper() and len(word) > 1)


def _have_a_name_in_common(a: Party, b: Party, names: Names) -> bool:
    """Whether parties are known to be related, or share a word that does not only tell what they are."""
    shared = a.other & b.other - QUALIFYING - CALLINGS - KINDS.words.keys()
    return bool(shared) or any(names.related(x, y) for x in a.known for y in b.known)


def _titled_and_bare(a: Party, b: Party) -> bool:
    """Whether a person beside his title and a full name without one are told, in no common word: it may be no person's,
    and kings have two.
    """
    x, y = made_of(a), made_of(b)
    if not (x.person or y.person) or (x.person and y.person):
        return False
    bare = (y if x.person else x).called
    full = len(bare) > 1 and OF_BODIES.isdisjoint(bare) and not (a.lands or b.lands)
    return full and REIGNING.isdisjoint(x.titles | y.titles) and not kin(x.called, y.called)


def _of_a_state(party: Party, names: Names) -> bool:
    """Whether a party is a country, or named after one."""
    return any(names.is_country(above) for name in party.known for above in names.above(name))


def _of_unlike_kinds(a: frozenset[str], b: frozenset[str], top: str) -> bool:
    """Whether parties are of kinds under one, none of which is under another."""
    return bool(a and b) and all(
        top in KINDS.above(x)[1:] and top in KINDS.above(y)[1:] and not KINDS.akin(x, y) for x in a for y in b
    )


def _named_apart(a: _Described, b: _Described) -> bool:
    """Whether parties of one kind have names that are not forms of one, of one sort: those of two peoples, say.

    A unit is part of an army, and a movement sits in a region.
    """
    kinds = _of_one_kind(a, b)
    if not kinds or not (a.names and b.names) or (_UNIT in a.kinds) != (_UNIT in b.kinds):
        return False
    if _SUPPORTER in kinds and not (_of_sport(a.around) and _of_sport(b.around)):
        return False
    nouns = {a.sort, b.sort} <= {_Sort.NOUN, _Sort.OWNER} and not _NOUNS_TELL.isdisjoint(kinds)
    if not nouns and (a.sort is not b.sort or a.sort is _Sort.NOUN):
        return False
    return not any_alike(a.names, b.names)


def _of_one_kind(a: _Described, b: _Described) -> list[str]:
    """The kinds of the one that are, or are wider or narrower than, one of the other, where names tell them apart."""
    return [x for x in a.kinds for y in b.kinds if x in NAMED_APART and y in NAMED_APART and KINDS.akin(x, y)]


@lru_cache(maxsize=768)
def _described(party: Phrased) -> _Described:
    named = frozenset(_names(party))
    return _Described(frozenset(_kinds(party)), _person(party), named, _sort(party.text, named), party.around)


def _of_sport(text: str) -> bool:
    """Whether a text speaks of sport."""
    return not OF_SPORT.isdisjoint(words_of(text))


def _kinds(party: Phrased) -> Iterator[str]:
    """What a phrase says that a party is: by its last word, or the last before a name."""
    if any(int(age) >= _GROWN for age in _AGED.findall(party.text)):
        yield "old"
        return
    words = _WORD.findall(_HEAD_ENDS.split(party.text)[0])
    while words:
        found = concepts(" ".join(words[-2:]), KINDS)
        alone = concepts(words[-1], KINDS)
        kind = found[-1] if found and (alone or found != concepts(words[-2], KINDS)) else None
        if kind or not words[-1][0].isupper():
            yield from filter(None, (kind,))
            return
        words = words[:-1]


def _sort(text: str, named: frozenset[str]) -> _Sort:
    if any(map(OF_A_PEOPLE.search, named)):
        return _Sort.PEOPLE
    if any(_POSSESSIVE.search(word) for word in _WORD.findall(text)):
        return _Sort.OWNER
    return _Sort.LETTERS if any(word.isupper() for word in _WORD.findall(text) if len(word) > 1) else _Sort.NOUN


def _person(party: Phrased) -> frozenset[str]:
    """The words of a person's full name; nothing where the phrase is not one, or nothing shows that it is one's."""
    words = party.text.split()
    runs = list(_runs(words))
    if not runs:
        return frozenset()
    start, end = runs[-1]
    named = [word.strip(",.;:") for word in words[start:end]]
    full = [word for word in named if word[0].isupper()]
    if (
        len(full) < 2
        or _NUMERAL.match(full[-1])
        or any(fold(word) in OF_BODIES for word in full)
        or _POSSESSIVE.search(full[-1])
    ):
        return frozenset()
    before, _, after = party.around.partition(" ".join(named))
    beside = (*words[:start], *before.split()[-2:], *(after.split()[:6] if after.startswith(", ") else ()))
    shown = any(fold(word.strip(",.;:")).rpartition("-")[2] in CALLINGS for word in beside)
    return frozenset(map(fold, full)) if shown else frozenset()


def _runs(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where words in capitals stand beside each other that are no titles."""
    start: int | None = None
    for at, word in enumerate((*words, "")):
        bare = word.strip(",.;:")
        part = bool(bare) and (
            (bare[0].isupper() and fold(bare) not in CALLINGS and fold(bare) not in STOPWORDS)
            or (start is not None and bare in INSIDE_NAMES)
        )
        if part and start is None:
            start = at
        ended = start is not None and (not part or word[-1:] in ",;:")
        if ended and start is not None:
            yield start, at + 1 if part else at
            start = None


def _names(party: Phrased) -> Iterator[str]:
    """The words of a phrase that are names, but for words for kinds, callings and what only qualifies."""
    words = _WORD.findall(party.text)
    for at, word in enumerate(words):
        bare = _POSSESSIVE.sub("", word)
        low = fold(bare)
        if not bare[:1].isupper() or low in _NO_NAMES:
            continue
        if low in KINDS.words or low in ROLES.words:
            continue
        if at or len(words) == 1 or words[1][0].isupper() or _is_name(bare, party.around):
            yield low


def _is_name(word: str, around: str) -> bool:
    """Whether a word at the head of a phrase has its capital for a name's sake."""
    if re.search(rf"\w,? {re.escape(word)}\b", around):
        return True
    return bool(OF_A_PEOPLE.search(word)) and not word.endswith(_ENDINGS)
