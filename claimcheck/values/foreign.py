"""Names and callings as texts of other languages than English have them: Chinese names, what people do."""

from __future__ import annotations

import re
from functools import lru_cache, partial
from itertools import pairwise

from claimcheck.lexicon import Language
from claimcheck.lexicon.callings import CALLINGS_IN, WIDER_CALLING
from claimcheck.lexicon.concepts import GENERIC_PLACES, PEOPLE, ROLES
from claimcheck.lexicon.han import KINDS, READ_OTHERWISE, SAYS, SURNAMES, SYLLABLES
from claimcheck.lexicon.heads import FIELDS, SIDES, THINGS
from claimcheck.lexicon.peoples import places
from claimcheck.lexicon.titles import TITLES
from claimcheck.values.phrases import composed, either, starred
from claimcheck.values.words import plain

_HAN = re.compile(r"[\u3400-\u9fff]+")
_WORD = re.compile(r"[^\W\d_]+")
_WORDS = re.compile(r"[^\W_]+")
_ALIKE, _MUCH_ALIKE = 60, 70
"""Least likeness of two spellings of a name, by whether they begin with the same letter."""
_COMMON = GENERIC_PLACES | THINGS.keys() | SIDES.keys() | FIELDS.keys() | PEOPLE.words.keys() | ROLES.words.keys()
"""Words of names that are translated."""
_LONGEST = 7
"""Words of a place that are looked at."""
_PERSON = 3
"""Characters that a person's name has at most."""
_FULL = 2
"""Words of a full name."""
_SHORT = 4
"""Letters of a name that is too short to be told by."""
_NO_NAMES = GENERIC_PLACES | ROLES.words.keys() | TITLES.keys() | THINGS.keys()


_KINDS_OR = either(KINDS.split())
# \w for a character: a range of so many letters takes milliseconds to compile
_NAMED = r"(?![周週][一二三四五六日天末])(?P<name>\w{2,3}?)"
_DAYS = r"(?:今天|昨天|日前|随后|当天|[周週]?[一二三四五六日天]|\d+日|星期.)?"


@lru_cache(maxsize=1)
def _speakers() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Who speaks, and whose post is told, in Chinese; compiled where they are wanted: a check is quick."""
    says = either(SAYS.split())
    return (
        re.compile(rf"(?<!\w)(?:\w{{0,12}}?(?:{_KINDS_OR}))?{_NAMED}{_DAYS}(?:{says})"),
        re.compile(rf"(?:{_KINDS_OR}){_NAMED}(?=[\d,,、。]|[今昨当][天日晚]|[上下]午|在|向|对|当|{says})"),
    )


@lru_cache(maxsize=1)
def _kinds() -> re.Pattern[str]:
    return re.compile(rf"^(?:{_KINDS_OR})|(?:{_KINDS_OR})$")


@lru_cache(maxsize=1)
def _surnames() -> re.Pattern[str]:
    """A surname before what stands beside names."""
    return re.compile(rf"(\w)(?:某|{_KINDS_OR})")


@lru_cache(maxsize=1)
def _pinyin() -> re.Pattern[str]:
    return re.compile(rf"{SYLLABLES}+")


@lru_cache(maxsize=4_096)
def callings(text: str, languages: tuple[Language, ...]) -> frozenset[str]:
    """The kinds of people that a text in some languages tells by what they do."""
    lowered = composed(text).lower().replace("'", " ").replace("’", " ")
    matches = (match for language in languages for match in _callings(language).finditer(lowered))
    return frozenset(match.lastgroup for match in matches if match.lastgroup)


def callings_in_english(entry: str) -> frozenset[str]:
    """The same of a party as it is recorded in English."""
    words = f" {' '.join(_WORDS.findall(entry.lower()))} "
    return frozenset(kind for kind, told in CALLINGS_IN["en"].items() if any(f" {word} " in words for word in told))


@lru_cache(maxsize=16)
def _callings(language: Language) -> re.Pattern[str]:
    kinds = (f"(?P<{kind}>{'|'.join(map(starred, words))})" for kind, words in CALLINGS_IN[language.code].items())
    edges = (r"(?<!\w)", r"(?!\w)") if language.spaced else ("", "")
    return re.compile(f"{edges[0]}(?:{'|'.join(kinds)}){edges[1]}")


def of_another_calling(told: frozenset[str], wanted: frozenset[str]) -> bool:
    """Whether a text tells of people who do something, and none of them what is looked for."""
    return bool(told and wanted) and not any(
        one == other or WIDER_CALLING.get(one) == other or WIDER_CALLING.get(other) == one
        for one in told
        for other in wanted
    )


@lru_cache(maxsize=4_096)
def called_abroad(place: str, languages: tuple[Language, ...]) -> tuple[str, ...]:
    """What a place, or one that is named in it, is called in some languages, as far as that is known."""
    words = [word for word in _WORDS.findall(place) if word.lower() != "the"][:_LONGEST]
    runs = {" ".join(words[low:high]) for low in range(len(words)) for high in range(low + 1, len(words) + 1)}
    named = [called for run in runs for called in places().get(run, ())]
    return tuple(sorted({form for called in named for language in languages for form in called[language.code]}))


def is_called(form: str, folded: str) -> bool:
    """Whether a text has a form, with whatever ending it has a star for; ``folded`` is the text in plain words."""
    if max(form) >= "\u3400":
        return form in folded
    return _form(form).search(folded) is not None


@lru_cache(maxsize=4_096)
def _form(form: str) -> re.Pattern[str]:
    words = (re.escape(word).replace(r"\*", r"\w*") for word in re.findall(r"[\w*]+", plain(form)))
    return re.compile(rf"(?<!\w){' '.join(words)}(?!\w)")


@lru_cache(maxsize=4_096)
def may_stand_in(place: str, text: str, languages: tuple[Language, ...]) -> bool:
    """Whether a text of another language than English has a place, in whatever spelling, or it can't be told.

    It can of a bare name (*Bremen*): *Freedom Square* is translated. In Vietnamese foreign names are spelt by sound.
    """
    words = [plain(word) for word in _WORDS.findall(place)]
    names = [word for word in words if len(word) > _SHORT - 1]
    if not all(word[0].isupper() for word in _WORDS.findall(place)) or not _COMMON.isdisjoint(words):
        return True
    if any(not language.subjects_told and language.code == "vi" for language in languages):
        return place.isascii() or " ".join(words) in " ".join(_WORDS.findall(plain(text)))
    return not names or any(_alike(name, other) for name in names for other in _words_of(text))


def _alike(name: str, other: str) -> bool:
    """Whether two words may be one name in two languages."""
    from rapidfuzz import fuzz  # noqa: PLC0415  # seldom comes to it

    return fuzz.ratio(name, other) >= (_ALIKE if name[0] == other[0] else _MUCH_ALIKE)


@lru_cache(maxsize=64)
def _words_of(text: str) -> frozenset[str]:
    return frozenset(plain(word) for word in _WORDS.findall(text) if len(word) >= _SHORT and word[0].isupper())


@lru_cache(maxsize=4_096)
def han_name(entry: str) -> str:
    """What of a party or place in Chinese characters names it: 王建国 of 市长王建国; nothing where there is no name."""
    name = "".join(_HAN.findall(entry))
    if len(name) < len("".join(entry.split())):  # letters beside the characters
        return ""
    while len(name) > _PERSON or name[:1] not in SURNAMES:
        shorter = _kinds().sub("", name, count=1)
        if shorter == name:
            break
        name = shorter
    return name if len(name) > 1 else ""


def in_han(entry: str, text: str) -> bool:
    """Whether a text has a name in Chinese characters, in full, in part or in short (北大, 王某, 王先生)."""
    name, whole = han_name(entry), "".join(_HAN.findall(entry))
    if any(pair in text for pair in map("".join, pairwise(name))):
        return True
    if len(whole) <= _PERSON:
        return re.search(rf"{name[:1]}(?:某|{_KINDS_OR})", text) is not None
    return any(0 <= whole.find(first) < whole.rfind(second) for first, second in pairwise(text))


def speakers_in_han(text: str) -> frozenset[str]:
    """The persons who speak in a Chinese text."""
    found = (match["name"] for pattern in _speakers() for match in pattern.finditer(text))
    return frozenset(name for name in found if name[0] in SURNAMES)


@lru_cache(maxsize=4_096)
def pinyin(entry: str) -> tuple[str, ...]:
    """The names in a party or place, if all are spelt as Pinyin spells Chinese ones; none where they are short."""
    words = [plain(word) for word in _WORD.findall(entry) if word[0].isupper()]
    spelt = tuple(word for word in words if word not in _NO_NAMES)
    return spelt if all(map(_pinyin().fullmatch, spelt)) and len("".join(spelt)) > _SHORT else ()


def may_be_chinese(spelt: tuple[str, ...]) -> bool:
    """Whether names spelt as in Pinyin are a person's with one of the commonest surnames."""
    return len(spelt) == _FULL and any(word in _readings(character) for word in spelt for character in SURNAMES)


def in_pinyin(spelt: tuple[str, ...], text: str) -> bool:
    """Whether a text in Chinese characters may have a name that Pinyin spells so, or its surname before a title."""
    names = {"".join(spelt), "".join(reversed(spelt)), *(word for word in spelt if len(word) > _SHORT)}
    if any(_begins(name, run[at:]) for run in _HAN.findall(text) for at in range(len(run)) for name in names):
        return True
    return any(reading in spelt for match in _surnames().finditer(text) for reading in _readings(match[1]))


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


def told_in_chinese(entry: str, text: str, article: str | None, *, another: bool, person: bool) -> bool | None:
    """Whether a text in Chinese names a party or place that is recorded in characters or in Pinyin, None where it is in
    neither; also where it names, as far as can be seen, nobody else, and the article does.
    """
    if not (han_name(entry) or pinyin(entry)):
        return None
    stands_in = partial(in_han, entry) if han_name(entry) else partial(in_pinyin, pinyin(entry))
    if stands_in(text):
        return True
    alone = person and not another and not speakers_in_han(text)
    if alone and not han_name(entry):
        return True  # to read a whole article by its sounds takes long
    if article is not None and not stands_in(article):
        return not (han_name(entry) or (person and may_be_chinese(pinyin(entry))))  # *Malaga* is spelt like Pinyin, too
    return alone
