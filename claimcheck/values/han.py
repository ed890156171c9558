"""Chinese names, in characters or in Pinyin: what of an entry is a name, and does a text have it?"""

from __future__ import annotations

import re
from functools import lru_cache, partial
from itertools import pairwise

from claimcheck.lexicon.concepts import GENERIC_PLACES, ROLES
from claimcheck.lexicon.han import (
    BEFORE_SAYING,
    BEHIND_A_HOLDER,
    BEHIND_A_SURNAME,
    KINDS,
    READ_OTHERWISE,
    SAYS,
    SURNAMES,
    SYLLABLES,
    WEEKDAY,
)
from claimcheck.lexicon.heads import THINGS
from claimcheck.lexicon.titles import TITLES
from claimcheck.values.phrases import either
from claimcheck.values.words import LETTERS, han_runs, is_han, plain

_KIND = rf"(?:{either(KINDS.split())})"
_IN_SHORT = rf"(?:{BEHIND_A_SURNAME}|{_KIND})"
_NO_NAMES = GENERIC_PLACES | ROLES.words.keys() | TITLES.keys() | THINGS.keys()
"""Words that are translated."""
_PERSON = 3
"""Characters that a person's name has at most."""
_FULL = 2
"""Words of a full name."""
_SHORT = 4
"""Letters of names in Pinyin that are too short to be told by."""


@lru_cache(maxsize=1)
def _speakers() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Who speaks, and whose post is told; compiled only where they are wanted."""
    # \w for a character: a range of so many letters takes milliseconds to compile
    name, says = rf"(?!{WEEKDAY})(?P<name>\w{{2,3}}?)", rf"(?:{either(SAYS.split())})"
    return (
        re.compile(rf"(?<!\w)(?:\w{{0,12}}?{_KIND})?{name}(?:{BEFORE_SAYING})?{says}"),
        re.compile(rf"{_KIND}{name}(?={BEHIND_A_HOLDER}|{says})"),
    )


@lru_cache(maxsize=1)
def _kind_at_an_end() -> re.Pattern[str]:
    return re.compile(rf"^{_KIND}|{_KIND}$")


@lru_cache(maxsize=1)
def _surname() -> re.Pattern[str]:
    """A surname before what stands beside names."""
    return re.compile(rf"(\w){_IN_SHORT}")


@lru_cache(maxsize=1)
def _syllables() -> re.Pattern[str]:
    return re.compile(rf"{SYLLABLES}+")


@lru_cache(maxsize=4_096)
def _han_name(entry: str) -> str:
    """What of a party or place in Chinese characters names it: 王建国 of 市长王建国; nothing where there is no name."""
    name = "".join(han_runs(entry))
    if len(name) < len("".join(entry.split())):  # letters beside the characters
        return ""
    while len(name) > _PERSON or name[:1] not in SURNAMES:
        shorter = _kind_at_an_end().sub("", name, count=1)
        if shorter == name or len(shorter) < _FULL:
            break
        name = shorter
    return name if len(name) > 1 else ""


def _in_han(entry: str, text: str, *, person: bool) -> bool:
    """Whether a text has a name in Chinese characters, in full, in part or in short (北大, 王某, 王先生)."""
    name, whole = _han_name(entry), "".join(han_runs(entry))
    pairs = list(map("".join, pairwise(name)))
    if person and len(name) == _PERSON and name[0] in SURNAMES:
        pairs = pairs[1:]  # of 王建国, not of 王建军
    if any(pair in text for pair in pairs):
        return True
    if len(whole) <= _PERSON:
        return re.search(rf"{name[:1]}{_IN_SHORT}", text) is not None
    return any(first in name and whole.find(first) < whole.rfind(second) for first, second in pairwise(text))


def speakers_in_han(text: str) -> frozenset[str]:
    """The persons who speak in a Chinese text."""
    found = (match["name"] for pattern in _speakers() for match in pattern.finditer(text))
    return frozenset(name for name in found if name[0] in SURNAMES)


@lru_cache(maxsize=4_096)
def _pinyin(entry: str) -> tuple[str, ...]:
    """The names in a party or place, if all are spelt as Pinyin spells Chinese ones; none where they are short."""
    words = [plain(word) for word in LETTERS.findall(entry) if word[0].isupper()]
    spelt = tuple(word for word in words if word not in _NO_NAMES)
    return spelt if all(map(_syllables().fullmatch, spelt)) and len("".join(spelt)) > _SHORT else ()


def _may_be_chinese(spelt: tuple[str, ...]) -> bool:
    """Whether names spelt as in Pinyin are a person's with one of the commonest surnames."""
    return len(spelt) == _FULL and any(word in _readings(character) for word in spelt for character in SURNAMES)


@lru_cache(maxsize=768)
def _in_pinyin(spelt: tuple[str, ...], text: str) -> bool:
    """Whether a text in Chinese characters may have a name that Pinyin spells so, or its surname before a title."""
    names = {"".join(spelt), "".join(reversed(spelt)), *(word for word in spelt if len(word) > _SHORT)}
    for name in names:
        first = {letter for letter in set(text) if is_han(letter) and name.startswith(_readings(letter))}
        places = (at for at, letter in enumerate(text) if letter in first)
        if any(_begins(name, text[at : at + len(name)]) for at in places):
            return True
    return any(reading in spelt for match in _surname().finditer(text) for reading in _readings(match[1]))


def _begins(name: str, characters: str) -> bool:
    """Whether characters are read as a name, to its end."""
    return not name or any(
        name.startswith(reading) and _begins(name[len(reading) :], characters[1:])
        for reading in (_readings(characters[0]) if characters else ())
    )


@lru_cache(maxsize=16_384)
def _readings(character: str) -> tuple[str, ...]:
    """How a character is read."""
    from anyascii import anyascii  # noqa: PLC0415  # for Chinese quotes only

    reading = anyascii(character).lower()
    return tuple({reading, reading.replace("v", "u"), READ_OTHERWISE.get(character, reading)})


def _begins_another(entry: str, text: str) -> bool:
    """Whether a text has a name that begins like one of three characters, and ends otherwise: 张伟明, not 张伟东."""
    name = _han_name(entry)
    return len(name) == _PERSON and name[0] in SURNAMES and name[:2] in text and name not in text


def told_in_chinese(entry: str, text: str, article: str | None, *, another: bool, person: bool) -> bool | None:
    """Whether a text in Chinese names a party or place that is recorded in characters or in Pinyin, None where it is in
    neither; also where it names, as far as can be seen, nobody else, and the article does.
    """
    if not (_han_name(entry) or _pinyin(entry)):
        return None
    stands_in = partial(_in_han, entry, person=person) if _han_name(entry) else partial(_in_pinyin, _pinyin(entry))
    if stands_in(text):
        return True
    alone = person and not another and not speakers_in_han(text) and not _begins_another(entry, text)
    if article is not None and not stands_in(article):
        return not (
            _han_name(entry) or (person and _may_be_chinese(_pinyin(entry)))
        )  # *Malaga* is spelt like Pinyin, too
    return alone
