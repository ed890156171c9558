"""What sets two claims apart, however alike they are: another of several, other names, another side, other values."""

from __future__ import annotations

import re
from collections.abc import Mapping, Set
from functools import lru_cache
from itertools import pairwise

from claimcheck.lexicon import ENGLISH
from claimcheck.lexicon.concepts import PEOPLE, ROLES
from claimcheck.lexicon.grammar import (
    ANYBODY,
    DETERMINERS,
    NUMBERED,
    OF_QUALITIES,
    OF_WHAT,
    QUALITIES,
    SEVERAL_AS_ONE,
    STOPWORDS,
)
from claimcheck.lexicon.heads import KIN
from claimcheck.lexicon.titles import DEPUTIES
from claimcheck.match.occasions import in_other_places, on_other_days
from claimcheck.match.words import word_set
from claimcheck.records.corpus import ClaimRecord
from claimcheck.values.amounts import Amount
from claimcheck.values.deeds import is_verb
from claimcheck.values.figures import exclude
from claimcheck.values.grades import of_other_sides, of_others, ordinals, other_answers
from claimcheck.values.measured import figures_told
from claimcheck.values.names import Names
from claimcheck.values.parties import share_a_party, strangers
from claimcheck.values.relation import Relation
from claimcheck.values.spellings import root
from claimcheck.values.subjects import CAPITAL, subject
from claimcheck.values.units import CURRENCIES
from claimcheck.values.words import concepts, sense, words_of

VALUES = frozenset(
    sense(word)
    for words in (ENGLISH.numbers, ENGLISH.scales, CURRENCIES, ("pound",), ENGLISH.weekdays, ENGLISH.months)
    for word in words
    if word != "may"
)
"""Words that tell a day or a figure, with its currency."""
_FULL_NAME = re.compile(r"\b([A-Z][a-z]+) (?=([A-Z][\w-]+))")
_NAMED_THING = re.compile(r"\b(?:[Tt]he|[Aa]n?) ([a-z]+) ([A-Z][\w-]+)")
"""What has a name behind it: *the storm Ines*."""
_NUMBERED = re.compile(rf"\b({NUMBERED}) (?:no\.? )?(\d+|[ivx]+)\b")
_SEVERAL = re.compile(rf"\b([a-z]+) ({SEVERAL_AS_ONE})\b")
"""A kind of thing, and a word for several of them as one."""
_TEMPLATE = 3
"""Least number of words that two statements have in common of which only one word tells them apart."""
_ANYBODY = frozenset(map(sense, ANYBODY))
"""Words for whoever it may be."""
_BESIDE = DEPUTIES.union(KIN)
"""Words for one who stands beside another: the minister, the deputy minister, the minister's wife."""
_OPENERS = frozenset(word.capitalize() for word in STOPWORDS | {*ENGLISH.numbers, *ENGLISH.vague, "some", "many"})
"""Words in capitals because a statement begins with them."""


def other_names(a: ClaimRecord, b: ClaimRecord, names: Names, *, places: bool = False) -> bool:
    """Whether each of two statements has words in capitals, none is a word of the other, and no name is one's and
    the other's under whatever form; ``places`` that both tell as such count only if asked for.
    """
    first, second = a.claim.statement, b.claim.statement
    x, y = _capitals(first), _capitals(second)
    if any(word in second for word in x) or any(word in first for word in y):
        return False
    if not places and a.claim.place and b.claim.place:  # these are compared as such
        x, y = (told.difference(*map(CAPITAL.findall, record.claim.place)) for told, record in ((x, a), (y, b)))
    if not all(any(sense(word.lower()) not in VALUES for word in told) for told in (x, y)):
        return False
    return not any(word.startswith("@") for word in word_set(first, names) & word_set(second, names))


@lru_cache(maxsize=768)
def _capitals(statement: str) -> frozenset[str]:
    """The words in capitals of a statement but for its first."""
    return frozenset(CAPITAL.findall(statement.partition(" ")[2]))


def each_another_figure(a: str, b: str) -> bool:
    """Whether each of two statements tells some figure that is none of the other's."""
    first, second = _figures(a), _figures(b)
    return all(
        any(all(x.relation(y) is Relation.DISJOINT for y in others) for x in told)
        for told, others in ((first, second), (second, first))
    )


def other_subjects(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether two statements are on other persons or things: neither tells a word of what the other is on, or each has
    a name there that the other has not, and none in common.
    """
    first, second = a.claim.statement, b.claim.statement
    x, y = (word_set(subject(text), names) - _ANYBODY for text in (first, second))
    if not (_tells_whom(x) and _tells_whom(y)) or (a.claim.actor and a.claim.actor == b.claim.actor):
        return False
    if x.isdisjoint(word_set(second, names)) and y.isdisjoint(word_set(first, names)):
        return any(map(_on_somebody, (subject(first), subject(second)))) and not _named_in_part(first, second)
    beside = [_BESIDE & set(words_of(subject(text).partition(",")[0])) for text in (first, second)]
    if bool(beside[0]) != bool(beside[1]):
        return True
    return _named_otherwise(first, second) and not any(word[0] == "@" for word in x & y)


def _named_in_part(a: str, b: str) -> bool:
    """Whether a name in what one statement is on is part of a word of the other's: *Varenna*, *Varennan*."""
    return any(word in told for on, told in ((a, b), (b, a)) for word in _capitals(subject(on)))


def _tells_whom(words: Set[str]) -> bool:
    """Whether the words of a subject tell more of whom or what it is on than a figure: *2,000 people* may be any."""
    return any(not (word in VALUES or word[0].isdigit()) for word in words)


def _on_somebody(text: str) -> bool:
    """Whether a subject is a name or people: of a thing there are many words."""
    return any(word not in _OPENERS for word in CAPITAL.findall(text[:1].lower() + text[1:])) or bool(
        concepts(text, PEOPLE) or concepts(text, ROLES)
    )


def _named_otherwise(a: str, b: str) -> bool:
    """Whether of two statements each is on something whose name the other has not: *the E6 road*, *the E10 road*."""
    mine, yours = (_names_in(subject(text)) for text in (a, b))
    told_a, told_b = a.lower(), b.lower()  # what begins a statement has a capital and may be no name
    return any(word.lower() not in told_b for word in mine) and any(word.lower() not in told_a for word in yours)


def _names_in(subject: str) -> frozenset[str]:
    """The words in capitals of a subject, but for one that only begins it (*Police*, *Captain Jonas Eide*)."""
    first = subject.split()[:1]
    calling = frozenset(word for word in first if concepts(word, PEOPLE) or concepts(word, ROLES))
    return frozenset(CAPITAL.findall(subject)) - _OPENERS - calling


def other_names_of_subjects(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether each of two statements is on somebody whom a name tells that the other has not: *the Liberals*."""
    first, second = a.claim.statement, b.claim.statement
    where = frozenset[str]().union(*(CAPITAL.findall(text) for text in (*a.claim.place, *b.claim.place)))
    x, y = (
        {word for word in _capitals(subject(text)) - where if sense(word.lower()) not in VALUES}
        for text in (first, second)
    )
    if not (x and y) or any(word in second for word in x) or any(word in first for word in y):
        return False
    return not any(word[0] == "@" for word in word_set(subject(first), names) & word_set(subject(second), names))


def on_others(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether two statements are on other persons, things or places: what one says denies nothing of the other."""
    first, second = a.claim.statement, b.claim.statement
    return (
        other_subjects(a, b, names)
        or other_names(a, b, names, places=True)
        or of_other_sides(first, second)
        or (not _families(first).isdisjoint(_families(second)) and full_names(first).isdisjoint(full_names(second)))
        or strangers(a.claim.actor, b.claim.actor, names)
    )


def full_names(statement: str) -> frozenset[tuple[str, str]]:
    """Each two words in capitals beside each other: *Lena Roth*."""
    return frozenset(_FULL_NAME.findall(statement))


def _families(statement: str) -> frozenset[str]:
    return frozenset(last for _, last in full_names(statement))


def _figures(statement: str) -> tuple[Amount, ...]:
    """The figures of a statement from two on, days among them; a share is no rival of a number."""
    amounts = (found.amount for found in figures_told(statement) if not found.share)
    return tuple(amount for amount in amounts if amount.figure > 1 and not amount.vague)


def other_figures(a: str, b: str) -> bool:
    """Whether two statements tell figures, and none of the one's is one of the other's."""
    first, second = _figures(a), _figures(b)
    return bool(first and second) and all(x.relation(y) is Relation.DISJOINT for x in first for y in second)


def of_other_kinds(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether two statements say the same in the same words but for one behind the same preposition, which tells what
    it is of: *the prize for fiction*, *the prize for poetry*.
    """
    mine, yours = _only_word(a, b, names), _only_word(b, a, names)
    return not _behind_prepositions(a, mine).isdisjoint(_behind_prepositions(b, yours))


def of_things_told_apart(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether two statements say the same in the same words but for one before the same word, which tells which of its
    kind it is (*the press law*, *the forest law*), or name two things of one kind (*the storm Ines*, *the storm
    Jonas*; *phase 2*, *phase 3*).
    """
    mine, yours = _only_word(a, b, names), _only_word(b, a, names)
    return (
        not _before_a_thing(a, mine).isdisjoint(_before_a_thing(b, yours))
        or _things_named_otherwise(a, b, names)
        or _of_other_numbers(a.claim.statement, b.claim.statement)
        or _is_one_of(a.claim.statement, b.claim.statement)
        or _is_one_of(b.claim.statement, a.claim.statement)
    )


def _only_word(a: ClaimRecord, b: ClaimRecord, names: Names) -> Set[str]:
    """The one word, as it counts, that a statement has besides those that another has as well, if it is one."""
    x, y = (word_set(record.claim.statement, names) - VALUES for record in (a, b))
    told = {word for word in x - y if not word[0].isdigit()}
    return told if len(told) == 1 and len(x & y) >= _TEMPLATE else frozenset()


def _behind_prepositions(record: ClaimRecord, told: Set[str]) -> set[str]:
    """The prepositions that stand right before one of some words, as they count."""
    words = words_of(record.claim.statement)
    return {before for before, word in pairwise(words) if before in OF_WHAT and sense(word) in told}


def _before_a_thing(record: ClaimRecord, told: Set[str]) -> set[str]:
    """The words right behind one of some words, as they count, that itself stands behind an article and tells no
    quality.
    """
    words = words_of(record.claim.statement)
    return {
        thing
        for article, word, thing in zip(words, words[1:], words[2:], strict=False)
        if article in DETERMINERS
        and thing not in STOPWORDS
        and sense(word) in told
        and not (_is_quality(word) or is_verb(thing))
    }


def _is_quality(word: str) -> bool:
    """Whether a word before a thing only tells how it is: *large*, *burned*."""
    return word in QUALITIES or word.endswith(OF_QUALITIES) or is_verb(word)


def _of_other_numbers(a: str, b: str) -> bool:
    """Whether two statements tell of things of one kind by their numbers, and none is the same."""
    first, second = (frozenset(_NUMBERED.findall(text.lower())) for text in (a, b))
    return bool({thing for thing, _ in first} & {thing for thing, _ in second}) and first.isdisjoint(second)


def _is_one_of(one: str, several: str) -> bool:
    """Whether one statement is on a thing, the other on several of its kind: *the hospital*, *the hospital group*."""
    wholes = _SEVERAL.findall(subject(several))
    return any(kind in words_of(subject(one)) and whole not in words_of(subject(one)) for kind, whole in wholes)


def _things_named_otherwise(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether two statements name things of one kind, and not by forms of one name; places are compared as such."""
    mine, yours = _named_things(a), _named_things(b)
    return any(
        set(map(root, mine[thing])).isdisjoint(map(root, yours[thing]))
        and mine[thing].isdisjoint(CAPITAL.findall(b.claim.statement))
        and yours[thing].isdisjoint(CAPITAL.findall(a.claim.statement))
        and not share_a_party(sorted(mine[thing]), sorted(yours[thing]), names)
        for thing in mine.keys() & yours.keys()
    )


def _named_things(record: ClaimRecord) -> Mapping[str, frozenset[str]]:
    """The names that stand right behind an article and a word for a thing, by that word."""
    where = frozenset[str]().union(*map(CAPITAL.findall, record.claim.place))
    told = {
        (thing, name)
        for thing, name in _NAMED_THING.findall(record.claim.statement)
        if name not in where and not (concepts(thing, PEOPLE) or concepts(thing, ROLES))
    }
    return {thing: frozenset(name for of, name in told if of == thing) for thing, _ in told}


def of_other_things(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether words show that two claims, however alike, are not on one question: another of several, other names,
    another side, or what excludes the other (*opened on the sixth*, *closed on the seventh*).
    """
    first, second = a.claim.statement, b.claim.statement
    return (
        of_others(ordinals(first), ordinals(second))
        or other_names(a, b, names)
        or of_other_sides(first, second)
        or other_subjects(a, b, names)
        or other_answers(first, second)
    )


def differ_twice(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether two claims tell more than one of figures, day, place, actor and target, and both otherwise."""
    x, y = a.claim, b.claim
    return (
        exclusive_figures(a, b)
        + on_other_days(a, b)
        + in_other_places(a, b, names)
        + strangers(x.actor, y.actor, names)
        + strangers(x.target, y.target, names)
    ) > 1


def exclusive_figures(a: ClaimRecord, b: ClaimRecord) -> bool:
    """Whether both claims give figures and none of the one's is any of the other's: they back no common figure."""
    return exclude(a.claim.count, b.claim.count)
