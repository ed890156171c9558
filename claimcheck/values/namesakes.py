"""Names that are much alike and may be of two: kin, banks with one word more, persons with other initials."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from claimcheck.lexicon.grammar import STOPWORDS
from claimcheck.lexicon.heads import KIN, NAMED_EXACTLY
from claimcheck.lexicon.referents import LEGAL_FORMS
from claimcheck.values.heads import Word, made_of, words_of_name
from claimcheck.values.names import Party
from claimcheck.values.phrases import lazy_pattern
from claimcheck.values.words import HAN, LETTERS

_BESIDE_A_NAME = STOPWORDS.union(map(str.lower, LEGAL_FORMS))
"""Words in capitals that a name may go with or without."""
_ANY_KIN = rf"(?:{'|'.join(KIN)})"
_KIN = lazy_pattern(
    rf"(?P<owner>.+?)['’]s? (?:[\w-]+ )?{_ANY_KIN}|(?:the |la |el |l['’])?{_ANY_KIN} (?:of|de|von|du) (?P<of>.+)",
    re.IGNORECASE,
)
"""How somebody is told as another's kin: *Dahl's wife*, *the son of Dahl*."""


_OF_KIN = frozenset(KIN)
_INITIAL = re.compile(r"\s\w\.?\s")


@lru_cache(maxsize=768)
def perhaps_another(a: Party, b: Party) -> bool:
    """Whether two names may be of two that are called alike: all of the one's words are the other's, which has one
    more, and they are of what has exact names, or there are other initials in them.
    """
    x, y = made_of(a), made_of(b)
    exact = x.things == y.things and not (NAMED_EXACTLY.isdisjoint(x.things) or x.titles or y.titles)
    if not exact and not all(_INITIAL.search(party.text) for party in (a, b)):
        return False
    mine, yours = (words_of_name(party.text) for party in (a, b))
    if exact:
        first, second = (frozenset(word.text for word in told if _is_a_name(word)) for told in (mine, yours))
        return bool(first and second) and (first < second or second < first or _begins_other(first, second))
    middle = [{word.text for word in told[1:-1] if len(word.text) == 1} for told in (mine, yours)]
    return all(middle) and middle[0] != middle[1] and mine[0].text == yours[0].text and mine[-1].text == yours[-1].text


def _is_a_name(word: Word) -> bool:
    return word.capital and not word.concepts and word.text not in _BESIDE_A_NAME


def _begins_other(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two names are one ideographic word each, and the one begins with the other."""
    (x, *more), (y, *others) = sorted(a), sorted(b)
    return not (more or others) and x != y and min(x, y) >= HAN and (x.startswith(y) or y.startswith(x))


def in_short(short: Party, long: Party) -> bool:
    """Whether a name is another with a letter for some first name: *J. Aune*, *Jan Aune*."""
    told, full = (party.text.replace(".", "").split() for party in (short, long))
    if len(told) != len(full) or len(told) < 2 or told[-1] != full[-1] or told == full:
        return False
    return all(x == y or (len(x) == 1 and x.isupper() and y.startswith(x)) for x, y in zip(told, full, strict=True))


def of_kin(a: Party, b: Party) -> bool:
    """Whether one of two phrases names somebody as another's wife or son, and the other does not."""
    return bool(whose(a)) != bool(whose(b))


@lru_cache(maxsize=768)
def whose(party: Party) -> str:
    """Of whom a phrase says that somebody is his wife, her son; nothing where it names nobody so."""
    text = party.text.partition(",")[0]
    found = None if _OF_KIN.isdisjoint(LETTERS.findall(text.lower())) else _KIN().fullmatch(text)
    return (found["owner"] or found["of"]) if found else ""


def is_within(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether one personal name is the other with words left out of its middle or taken off its front."""
    rest = iter(long)
    if len(short) < 2 or short[-1] != long[-1] or not all(word in rest for word in short):
        return False
    middle, initials = ({word for word in name[1:-1] if len(word) == 1} for name in (short, long))
    return not middle or middle == initials
