"""What places are called, and what people do, in texts of other languages than English."""

from __future__ import annotations

import re
from functools import lru_cache

from claimcheck.lexicon import Language
from claimcheck.lexicon.callings import CALLINGS_IN, WIDER_CALLING
from claimcheck.lexicon.concepts import GENERIC_PLACES, PEOPLE, ROLES
from claimcheck.lexicon.heads import FIELDS, SIDES, THINGS
from claimcheck.lexicon.peoples import places
from claimcheck.lexicon.vi import VIETNAMESE
from claimcheck.values.phrases import composed, one_of_kinds
from claimcheck.values.words import HAN, WORD, plain

_ALIKE, _MUCH_ALIKE = 60, 70
"""Least likeness of two spellings of a name, by whether they begin with the same letter."""
_COMMON = GENERIC_PLACES | THINGS.keys() | SIDES.keys() | FIELDS.keys() | PEOPLE.words.keys() | ROLES.words.keys()
"""Words of names that are translated."""
_LONGEST = 7
"""Words of a place that are looked at."""
_FEWEST = 4
"""Letters that a word has at least of which another may be the spelling."""


@lru_cache(maxsize=4_096)
def callings(text: str, languages: tuple[Language, ...]) -> frozenset[str]:
    """The kinds of people that a text in some languages tells by what they do."""
    lowered = composed(text).lower().replace("'", " ").replace("’", " ")
    matches = (match for language in languages for match in _callings(language).finditer(lowered))
    return frozenset(match.lastgroup for match in matches if match.lastgroup)


def callings_in_english(entry: str) -> frozenset[str]:
    """The same of a party as it is recorded in English."""
    words = f" {' '.join(WORD.findall(entry.lower()))} "
    return frozenset(kind for kind, told in CALLINGS_IN["en"].items() if any(f" {word} " in words for word in told))


@lru_cache(maxsize=16)
def _callings(language: Language) -> re.Pattern[str]:
    return one_of_kinds(CALLINGS_IN[language.code], spaced=language.spaced)


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
    words = [word for word in WORD.findall(place) if word.lower() != "the"][:_LONGEST]
    runs = {" ".join(words[low:high]) for low in range(len(words)) for high in range(low + 1, len(words) + 1)}
    named = [called for run in runs for called in places().get(run, ())]
    return tuple(sorted({form for called in named for language in languages for form in called[language.code]}))


def is_called(form: str, folded: str) -> bool:
    """Whether a text has a form, with whatever ending it has a star for; ``folded`` is the text in plain words."""
    if max(form) >= HAN:
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
    words = [plain(word) for word in WORD.findall(place)]
    names = [word for word in words if len(word) >= _FEWEST]
    if not all(word[0].isupper() for word in WORD.findall(place)) or not _COMMON.isdisjoint(words):
        return True
    if VIETNAMESE in languages:
        return place.isascii() or " ".join(words) in " ".join(WORD.findall(plain(text)))
    return not names or any(_alike(name, other) for name in names for other in _words_of(text))


def _alike(name: str, other: str) -> bool:
    """Whether two words may be one name in two languages."""
    from rapidfuzz import fuzz  # noqa: PLC0415  # lazy_pattern comes to it

    return fuzz.ratio(name, other) >= (_ALIKE if name[0] == other[0] else _MUCH_ALIKE)


@lru_cache(maxsize=64)
def _words_of(text: str) -> frozenset[str]:
    return frozenset(plain(word) for word in WORD.findall(text) if len(word) >= _FEWEST and word[0].isupper())
