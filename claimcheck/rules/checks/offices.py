"""Where quotes tell of another office than is recorded: of a defence minister, and of no finance minister."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from claimcheck.lexicon.referents import POSTS, referent_words
from claimcheck.lexicon.titles import BESIDE_AN_OFFICE, EXCLUSIVE, OFFICES_FOR, PERHAPS_ONE, TITLES
from claimcheck.rules.checks.searched import Searched
from claimcheck.values.heads import OF_FIELDS, Word, made_of, words_of_name
from claimcheck.values.names import Party
from claimcheck.values.words import plain


class Office(NamedTuple):
    """An office that a text tells of: which, what for, and where."""

    heads: frozenset[str]
    fields: frozenset[str]
    start: int


def another_office(party: Party, quoted: Searched) -> int | None:
    """Where a text first tells of another office than a party has, None where it does not, or also of his."""
    made = made_of(party)
    if not (made.fields or made.titles & EXCLUSIVE) or any(map(quoted.has_word, made.person)):
        return None
    told = _offices(quoted.text)
    if made.fields:
        others = [office for office in told if office.heads & OFFICES_FOR]
        his = any(not office.fields or made.fields & office.fields for office in others)
    else:
        others = [office for office in told if office.heads & EXCLUSIVE]
        his = any(_may_be_one(made.titles, office.heads) for office in others) or _has_other_word(made.titles, quoted)
    return None if his or not others else others[0].start


def _may_be_one(a: frozenset[str], b: frozenset[str]) -> bool:
    return bool(a & b) or any(frozenset((x, y)) in PERHAPS_ONE for x in a for y in b)


def _has_other_word(titles: frozenset[str], quoted: Searched) -> bool:
    """Whether a text has a word for somebody with a title that is none: *the incumbent*, *the boss*."""
    return any(
        kind in titles and word not in TITLES and f" {plain(word)} " in quoted.folded
        for language in quoted.known
        for word, kind in referent_words(POSTS, language).items()
    )


@lru_cache(maxsize=64)
def _offices(text: str) -> tuple[Office, ...]:
    return tuple(_find_offices(words_of_name(text)))


def _find_offices(words: Sequence[Word]) -> Iterator[Office]:
    """The offices in a row of words, with what stands before or behind them for what they are for."""
    for at, word in enumerate(words):
        heads = frozenset(word.concepts) - OF_FIELDS
        if not heads or (at and words[at - 1].concepts == word.concepts):
            continue
        fields = frozenset(word.concepts) & OF_FIELDS
        if not fields:
            before = takewhile(_is_of_a_field, reversed(words[:at]))
            behind = takewhile(_is_of_a_field, (other for other in words[at + 1 :] if other.concepts != word.concepts))
            fields = frozenset(concept for other in (*before, *behind) for concept in other.concepts)
        yield Office(heads, fields, word.start)


def _is_of_a_field(word: Word) -> bool:
    return word.text in BESIDE_AN_OFFICE or not OF_FIELDS.isdisjoint(word.concepts)
