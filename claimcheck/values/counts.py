"""Counted and measured things as they are told: an amount, its unit, and of what it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from claimcheck.lexicon import ENGLISH
from claimcheck.lexicon.base import Language
from claimcheck.lexicon.concepts import MEASURES, PEOPLE, UNDOING
from claimcheck.lexicon.scopes import EACH, FILLERS, LY
from claimcheck.values.amounts import Amount, bounded
from claimcheck.values.numbers import find_amounts
from claimcheck.values.units import Unit, unit_of
from claimcheck.values.words import concepts, sense, words_of

_LEADING_ARTICLE = re.compile(r"(?:a|an|one|the)\s+", re.IGNORECASE)
_THE = re.compile(r"^\s*(?:of\s+)?(?:(?:all|the|its|their|his|her|our|these|those)\s+)*", re.IGNORECASE)
"""What may stand between a share and the whole that it is of."""
_GENERAL = frozenset({"person", "security"})
"""Kinds of people that give way to a more exact one."""
_FILLERS = frozenset(map(sense, FILLERS))
"""What may stand behind a figure and tells nothing of what is counted."""


PER = frozenset((*EACH, *(f"{of}ly" for of in LY)))
"""Words without one of which nothing is told for each of anything."""
_RATE = re.compile(
    rf"(?<!\bin )(?<!\bfor )(?<!\bof )(?<!\bwithin )\b(?:an?|per|each|every)\s+({'|'.join(EACH)})\b"
    r"(?!-|\s+(?:after|before|later|earlier|ago|old|long|of|in|on|when|from)\b)"
    rf"|\b({'|'.join(LY)})ly\W*$|(?<!\w)/\s?(h)\b"
)
"""For each of what a figure is told (*a day*, *daily* at the end); not *a day after*, nor *in a day*."""


class Count(NamedTuple):
    """A figure as told: its amount (None where no figure is understood), unit, and what is counted."""

    text: str
    amount: Amount | None
    unit: Unit | None
    of: str

    @property
    def measure(self) -> str | None:
        """What happened to those counted (*killed*, *casualties*), None where nothing such is said; in the end, where
        it undid what had happened to them (*captives released*).
        """
        told = concepts(self.of, MEASURES)
        if not told:
            return None
        return next((measure for measure in told if measure in UNDOING), told[0])

    @property
    def population(self) -> str | None:
        """The kind of people counted, None where it is no people; several kinds together are people."""
        return _population(self.of)

    @property
    def rate(self) -> str | None:
        """What it is told for each of (*a day*, *per share*), None where it is no rate."""
        return rate_in(self.of)

    def __str__(self) -> str:
        return self.text


def parse_count(text: str, of: str = "", unit: str = "", language: Language = ENGLISH) -> Count:
    """Read a phrase like *more than 2,500 casualties*; what isn't understood has no amount."""
    found = next(find_amounts(text, language), None)
    if found is None:
        article = _LEADING_ARTICLE.match(text)
        amount = bounded(1) if article else None
        before, rest = "", text[article.end() :] if article else text
    else:
        amount = found.amount
        before, rest = _weighed(text[: found.start], language), text[found.end :]
        if found.share:
            unit, rest = unit or "%", f"{found.of} {_THE.sub('', rest)}"
    known, remainder = _unit_among(before.split(), " ".join(f"{unit} {rest}".split()))
    remainder = remainder.removeprefix("and a half").lstrip()
    whole = " ".join(part for part in (text, unit, of) if part)
    return Count(whole, amount, known, " ".join(part for part in (remainder, of) if part))


def _unit_among(before: Sequence[str], behind: str) -> tuple[Unit | None, str]:
    """The unit of a figure, from the words before it and behind, and the rest of them: *debts of $* 4 million."""
    for at in range(len(before)):
        known, rest = unit_of(" ".join((*before[at:], behind)).strip())
        if known:
            return known, " ".join((*before[:at], rest)).strip()
    known, rest = unit_of(behind)
    return known, " ".join((*before, rest)).strip()


def _weighed(before: str, language: Language) -> str:
    """What stands before a figure, without a word that only weighs it (*barely*)."""
    words = before.split()
    if words and words[-1].lower() in language.merely:
        words = words[:-1] if words[:-1] != ["a"] else []
    return " ".join(words)


@lru_cache(maxsize=65_536)
def rate_in(text: str) -> str | None:
    """What a text tells a figure for each of: *day* in *two million a day*."""
    found = _RATE.search(text.lower())
    if found is None:
        return None
    told = str(found[1] or found[2] or found[3])
    return {"h": "hour", "dai": "day", "annual": "year", "annum": "year"}.get(told, told)


def may_count_people(count: Count) -> bool:
    """Whether a figure is one of people, or leaves open what is counted (*27*, *70 more*)."""
    return count.population is not None or not things_counted(count.of)


@lru_cache(maxsize=65_536)
def things_counted(text: str) -> frozenset[str]:
    """The words for what a figure counts, by their sense."""
    return frozenset(sense(word) for word in words_of(text)) - _FILLERS


@lru_cache(maxsize=65_536)
def _population(text: str) -> str | None:
    found = concepts(text, PEOPLE)
    exact = [kind for kind in found if kind not in _GENERAL]
    return "person" if len(exact) > 1 else next(iter(exact or found), None)
