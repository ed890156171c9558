"""Which claims name one person, as far as can be seen, in two spellings, of which each source keeps to one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from claimcheck.connected import connected
from claimcheck.lexicon.titles import REIGNING
from claimcheck.match.answers import may_answer_across
from claimcheck.match.group import Grouping
from claimcheck.match.questions import on_one_story
from claimcheck.records.corpus import ClaimRecord
from claimcheck.values.names import PLACE, Names
from claimcheck.values.persons import (
    MAN,
    TELLING_LITTLE,
    WOMAN,
    Person,
    folded,
    from_another_script,
    may_be_called,
    nearly_called,
    nearly_written,
    persons_in,
    same_written,
    sound_alike,
    sound_alike_in_two_languages,
)
from claimcheck.values.words import LETTERS

_MANY = 200
"""So many names that are alike in a part are several persons'."""
_ONE_STORY = 0.05
"""Least share of the facts of the shorter of two texts that the other tells as well."""
_TELLING, _CERTAIN = 6, 8
"""Letters of family names that tell something by being nearly alike, and very much."""
_START, _ROOT, _END = 2, 3, 4
"""Letters with which names of one person begin, or end."""

_AreAlike = Callable[[ClaimRecord, ClaimRecord], bool]
_Told = tuple[ClaimRecord, Person]


class Spelling(NamedTuple):
    """A name in one spelling: its first and family name, folded, and the claims that have it, with the person in it."""

    given: str
    family: str
    told: tuple[_Told, ...]

    @property
    def sources(self) -> frozenset[str]:
        """The sources that spell it so."""
        return frozenset(record.source for record, _ in self.told)

    @property
    def claims(self) -> tuple[str, ...]:
        """The ids of the claims that have it, sorted."""
        return tuple(sorted({record.id for record, _ in self.told}))

    @property
    def text(self) -> str:
        """The name in full, as it is written."""
        return min((person.text for _, person in self.told), key=lambda text: (-len(text), text))

    @property
    def callings(self) -> frozenset[str]:
        """What the person is called beside the name."""
        return frozenset().union(*(person.callings for _, person in self.told))


def claims_with_two_spellings(grouping: Grouping, names: Names) -> list[list[ClaimRecord]]:
    """The claims that name one person, where texts on one story spell the name in two ways; not where ``names``, those
    of the authority, have it in both. Where a corpus has many look-alikes, many persons are called nearly alike.
    """
    if not may_answer_across(len(grouping.points), grouping.partition.odds):
        return []
    claims = [record for group in grouping.groups for record in group.claims]
    if not any(len(group.claims) > 1 for group in grouping.groups):
        return []
    one_story = on_one_story(grouping, _ONE_STORY)
    held = {record.id: record for record in claims}
    ties: list[tuple[str, str]] = []
    for pair in nearly_alike(claims, names):
        if not _is_known(*pair, names):
            a, b = (_of_one_story(x, y, one_story) for x, y in (pair, pair[::-1]))
            ties += ((x, y) for x in a[:1] for y in (*a, *b))
    return [[held[claim] for claim in part] for part in connected(ties)]


def _of_one_story(one: Spelling, other: Spelling, one_story: _AreAlike) -> list[str]:
    """The claims with the one spelling whose texts are on one story with a text that has the other."""
    others = list({record.text: record for record, _ in other.told}.values())
    return [record.id for record, _ in one.told if any(one_story(record, rival) for rival in others)]


def _is_known(a: Spelling, b: Spelling, names: Names) -> bool:
    """Whether the authority knows two spellings as those of one party."""
    return not names.named_in(a.text).isdisjoint(names.named_in(b.text))


def nearly_alike(claims: Sequence[ClaimRecord], names: Names) -> Iterator[tuple[Spelling, Spelling]]:
    """The pairs of spellings that are nearly alike, none of which a source uses beside the other."""
    by_source: dict[str, list[ClaimRecord]] = defaultdict(list)
    named: dict[tuple[str, str], list[_Told]] = defaultdict(list)
    for record in claims:
        by_source[record.source].append(record)
        for person in _persons(record, names):
            named[record.source, person.family].append((record, person))
    spellings = _spellings(named.values())
    for a, b in sorted(_near_by(spellings)):
        one, other = spellings[a], spellings[b]
        if same_written(one.family, other.family):
            forms = (one.given, other.given)
        else:
            forms = (one.family, other.family)
            one, other = (_with_family_name(spelling, named, by_source) for spelling in (one, other))
        if not (_has(one, forms[1], by_source) or _has(other, forms[0], by_source)):
            yield one, other


def _spellings(named: Iterable[Sequence[_Told]]) -> dict[str, Spelling]:
    """The names as they are spelt; what a source tells with a family name alone it tells of whom it names in full, if
    of nobody else.
    """
    told: dict[tuple[str, str], list[_Told]] = defaultdict(list)
    for entries in named:
        full = {person.given for _, person in entries if person.given}
        for record, person in entries:
            told[person.given or (min(full) if len(full) == 1 else ""), person.family].append((record, person))
    return {" ".join(key): Spelling(*key, tuple(entries)) for key, entries in told.items()}


def _with_family_name(
    spelling: Spelling,
    named: Mapping[tuple[str, str], Sequence[_Told]],
    by_source: Mapping[str, Sequence[ClaimRecord]],
) -> Spelling:
    """A spelling with the claims as well that have no more than the family name, if the source names nobody else so."""
    more: list[_Told] = []
    family = spelling.family
    for source in sorted(spelling.sources):
        told = named[source, family]
        if len({person.given for _, person in told if person.given}) < 2:
            known = {record.id for record, _ in told}
            person = Person("", "", family, frozenset())
            rest = (record for record in by_source[source] if record.id not in known)
            more += ((record, person) for record in rest if family in _told_words(record))
    return spelling._replace(told=(*spelling.told, *more))


def _has(spelling: Spelling, form: str, by_source: Mapping[str, Sequence[ClaimRecord]]) -> bool:
    """Whether a source that spells a name so has another form beside it: it tells two persons apart, or is careless."""
    articles = {record.source: record.held.article for record, _ in spelling.told}
    return any(
        form in _words(article.text) if article else any(form in _told_words(record) for record in by_source[source])
        for source, article in articles.items()
    )


def _told_words(record: ClaimRecord) -> frozenset[str]:
    return frozenset().union(*map(_words_of_field, _texts(record)))


@lru_cache(maxsize=4_096)
def _words_of_field(text: str) -> frozenset[str]:
    return frozenset(folded(word) for word in LETTERS.findall(text) if word[0].isupper())


def _persons(record: ClaimRecord, names: Names) -> list[Person]:
    """The persons whom a claim names as its article does, unless the name comes from another script."""
    found = dict.fromkeys(person for text in _texts(record) for person in _named(text))
    return [person for person in found if _is_copied(person, record) and not _is_place(person, names)]


def _texts(record: ClaimRecord) -> tuple[str, ...]:
    claim = record.claim
    told = (claim.statement, *claim.actor, *claim.target, *claim.attributed_to, *claim.via)
    return (*told, *(text for texts in claim.details.values() for text in texts)) if claim.details else told


@lru_cache(maxsize=16_384)
def _named(text: str) -> tuple[Person, ...]:
    found = (person for person in persons_in(text) if REIGNING.isdisjoint(person.callings))
    return tuple(person for person in found if not from_another_script(person.text))


def _is_copied(person: Person, record: ClaimRecord) -> bool:
    """Whether the article has a name as the record has it; where there is none, the quotes."""
    article = record.held.article
    text = article.text if article else record.quoted
    return not text or not _words(text).isdisjoint((person.family, f"{person.family}s"))


def _is_place(person: Person, names: Names) -> bool:
    return bool(names.find([folded(word) for word in person.text.split()], PLACE)[0])


@lru_cache(maxsize=256)
def _words(text: str) -> frozenset[str]:
    """The words of a text as names have them, those with hyphens also in one."""
    parts = set(map(folded, LETTERS.findall(text)))
    return frozenset(parts.union(folded(word) for word in text.split() if "-" in word or "'" in word or "’" in word))


def _near_by(spellings: Mapping[str, Spelling]) -> set[tuple[str, str]]:
    """The pairs of names that are nearly alike: family names beside one first name, or the other way round."""
    alike: dict[tuple[object, ...], list[str]] = defaultdict(list)
    for key, (given, family, _) in spellings.items():
        alike[given[:_START], family[:_START]].append(key)
        alike[given[:_START], "", family[-_END:]].append(key)
        alike[family[:_ROOT], len(family) < _TELLING, 0, 0].append(key)
    return {
        (a, b)
        for keys in alike.values()
        if 1 < len(keys) <= _MANY
        for a, b in combinations(sorted(keys), 2)
        if _may_be_one(spellings[a], spellings[b])
    }


def _may_be_one(a: Spelling, b: Spelling) -> bool:
    if same_written(a.family, b.family):
        return nearly_called(a.given, b.given)
    return may_be_called(a.given, b.given) and nearly_written(a.family, b.family)


def one_person(a: Spelling, b: Spelling, of_one_fact: _AreAlike) -> bool:
    """Whether two names that are nearly alike are one person's, as far as can be seen."""
    shared = bool((a.callings & b.callings) - TELLING_LITTLE)
    if _of_others(a.callings, b.callings):
        return False
    if same_written(a.family, b.family):
        return _called_otherwise(a, b) and (shared or _told_of_one_fact(a, b, of_one_fact))
    persons = [person for spelling in (a, b) for _, person in spelling.told]
    if sound_alike(a.family, b.family) and not any(person.spelt_in_one_way for person in persons):
        return False
    if a.given and b.given and same_written(a.given, b.given):
        known = any(person.known for person in persons) or bool(_called_in_articles(a) | _called_in_articles(b))
        return known and (shared or a.family[:_ROOT] == b.family[:_ROOT] or _told_of_one_fact(a, b, of_one_fact))
    size = min(len(a.family), len(b.family))
    return shared and size >= _TELLING and (size >= _CERTAIN or _told_of_one_fact(a, b, of_one_fact))


def _called_in_articles(spelling: Spelling) -> frozenset[str]:
    """What the claims and their articles say beside a name that somebody is."""
    articles = {record.source: record.held.article for record, _ in spelling.told}
    named = (person for article in articles.values() if article for person in _in_article(article.text))
    wanted = (spelling.given, spelling.family)
    told = (person.callings for person in named if (person.given, person.family) == wanted)
    return spelling.callings.union(*told)


@lru_cache(maxsize=64)
def _in_article(text: str) -> tuple[Person, ...]:
    return tuple(persons_in(text))


def _of_others(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether nobody is mostly called both: *nurse*, *pilot*; *Mr*, *Mrs*."""
    if (MAN in a and WOMAN in b) or (WOMAN in a and MAN in b):
        return True
    first, second = a - TELLING_LITTLE, b - TELLING_LITTLE
    return bool(first and second) and first.isdisjoint(second)


def _called_otherwise(a: Spelling, b: Spelling) -> bool:
    """Whether two first names are no forms of one in two languages or from another script."""
    persons = [[person for _, person in spelling.told] for spelling in (a, b)]
    if sound_alike(a.given, b.given) and not all(any(one.spelt_in_one_way for one in told) for told in persons):
        return False
    languages = [{language for record, _ in spelling.told for language in record.languages} for spelling in (a, b)]
    if languages[0] != languages[1] and sound_alike_in_two_languages(a.given, b.given):
        return False
    return bool((a.callings & b.callings) - TELLING_LITTLE) or any(one.known for told in persons for one in told)


def _told_of_one_fact(a: Spelling, b: Spelling, of_one_fact: _AreAlike) -> bool:
    return any(of_one_fact(x, y) for x, _ in a.told for y, _ in b.told)


def all_spellings(pairs: Sequence[tuple[Spelling, Spelling]]) -> list[list[Spelling]]:
    """The spellings of each person, in order."""
    by_key = {f"{spelling.given} {spelling.family}": spelling for pair in pairs for spelling in pair}
    parts = connected((f"{a.given} {a.family}", f"{b.given} {b.family}") for a, b in pairs)
    return [[by_key[key] for key in part] for part in parts]
