"""Names that the records themselves show to be one: an abbreviation beside its name, a surname after a full name, a
post before its holder, one spelling for another.

Nothing is learnt that two readings of the records would take differently: a surname that two people share, a post that
two people hold, or two spellings that one source tells apart, stay as they are.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import lru_cache
from itertools import combinations, pairwise

from claimcheck.connected import connected
from claimcheck.lexicon.concepts import ROLES
from claimcheck.lexicon.grammar import STOPWORDS
from claimcheck.lexicon.heads import INSTITUTIONS
from claimcheck.lexicon.titles import NO_LONGER, TITLES
from claimcheck.records.corpus import ClaimRecord
from claimcheck.values.heads import made_of, without_titles
from claimcheck.values.names import PARTY, Name, Names
from claimcheck.values.namesakes import is_within
from claimcheck.values.words import POSSESSIVE, WORD, plain, plain_words

_PROPER = r"[^\W\d_a-z][\w'’.-]*"
_LINK = r"(?:of|for|the|and|de|la|le|al|e|i|du|des|für|der)"
_LONG = rf"{_PROPER}(?: (?:{_LINK} ){{0,3}}(?:& )?{_PROPER}){{1,7}}"
_BESIDE = re.compile(rf"(?P<long>{_LONG})\s*\((?:the\s)?(?P<short>[^\W\d_]{{2,8}}(?:-[^\W\d_]+)?)\)")
_BEFORE = re.compile(rf"\b(?P<short>[A-Z]{{2,8}})\s*\((?P<long>{_LONG})\)")
_TWO_NAMES = re.compile(rf"\b(?=({_PROPER}) ({_PROPER}))")
_PERSON = re.compile(rf"{_PROPER}(?: {_PROPER}){{1,3}}")
_APPOSITION = re.compile(rf"(?P<person>{_PERSON.pattern}), (?:the )?(?P<post>[^,.;:()]+)$")
_BETWEEN = "\n"
"""What stands between texts that are cut together: no name goes over it."""
_SHORT_WORD, _LONG_WORD = 5, 9
"""Letters from which on a word may be spelt with one, and with two letters other."""
_RESPELT = 80
"""Least likeness, of 100, of two spellings of a long name."""
_LONG_POST = 6
"""So many words before a name are looked at for a post."""
_SINGLE = frozenset({"minister", "head"})
"""Roles in a body that one person has at a time."""
_TITLES = frozenset(word for word, role in ROLES.words.items() if role in _SINGLE)

_Words = tuple[str, ...]


def learn(claims: Sequence[ClaimRecord], names: Names) -> tuple[Name, ...]:
    """Parties that the claims show to have several names; those that ``names`` already knows are left to it."""
    parties = sorted({text for record in claims for text in _parties(record)})
    texts = list(dict.fromkeys((*parties, *(text for record in claims for text in _sentences(record)))))
    tokens = _BETWEEN.join(texts).split(" ")
    unlike = dict.fromkeys(tokens).keys()  # in order, so that they lie side by side in memory
    common, titled = _looked_through(texts, unlike)
    people = [person for person in _people(parties, names) if common.isdisjoint(_key(person))]
    before = _before({_key(person)[-1] for person in people}, tokens, unlike, common)
    pairs = [*_abbreviations(texts, names), *_shortened(people, parties, before), *_respelt(people, claims)]
    posts = dict(_posts(people, titled, parties, names))
    entries = (_entry(forms, posts, names) for forms in _classes([*pairs, *((who, who) for who in posts)]))
    return tuple(entry for entry in entries if entry)


def _looked_through(texts: Iterable[str], tokens: Set[str]) -> tuple[set[str], list[str]]:
    """The words that some text has without a capital, and the texts that may have a title in them."""
    words = set(WORD.findall(" ".join(tokens)))
    titles = [word for word in words if word.lower() in _TITLES]
    titled = [text for text in texts if not text.isascii() or any(map(text.__contains__, titles))]
    return {word for word in words if not ("A" <= word[0] <= "Z" or word[0].isdecimal())}, titled


def _classes(pairs: Iterable[tuple[str, str]]) -> list[list[str]]:
    """Names that are one, sorted, the longest of each class first."""
    return sorted(sorted(names, key=lambda name: (-len(name), name)) for names in connected(pairs))


def _entry(forms: Sequence[str], posts: Mapping[str, Sequence[str]], names: Names) -> Name | None:
    """A class as an entry: of the name that the authority has for it, if any; None where it has several."""
    known = {found for form in forms if (found := _known(form, names))}
    if len(known) > 1:
        return None
    held = tuple(post for form in forms for post in posts.get(form, ()))
    return Name(known.pop() if known else forms[0], PARTY, (*forms, *held))


def _sentences(record: ClaimRecord) -> tuple[str, ...]:
    claim = record.claim
    return (claim.statement, *((claim.about,) if claim.about else ()), *(quote.exact for quote in claim.quote))


def _parties(record: ClaimRecord) -> tuple[str, ...]:
    claim = record.claim
    return (*claim.actor, *claim.target, *claim.attributed_to, *claim.via)


@lru_cache(maxsize=16_384)
def _key(name: str) -> _Words:
    return _words(name)


def _words(text: str) -> _Words:
    return plain_words(POSSESSIVE.sub("", text))


def _known(text: str, names: Names) -> str | None:
    """The authority's own name for a text that is, as a whole, one of its names."""
    found, left = names.find(_key(text), PARTY)
    return found[0] if len(found) == 1 and left in ([], ["the"]) else None


def _abbreviations(texts: Iterable[str], names: Names) -> Iterator[tuple[str, str]]:
    """Names beside their abbreviation: *World Health Organization (WHO)*; only if its letters are their initials.

    One that stands for several names, or that the authority has for another, tells nothing.
    """
    full: dict[str, set[str]] = defaultdict(set)
    for text in (entry for entry in texts if "(" in entry):
        for match in (*_BESIDE.finditer(text), *_BEFORE.finditer(text)):
            short = match["short"]
            if sum(map(str.isupper, short)) < 2:
                continue
            long = match["long"].removeprefix("The ")
            starts = [0, *(found.end() for found in re.finditer(r"[ -]", long))]
            tails = (long[start:] for start in starts)
            full[short].update([tail for tail in tails if _spells(short, re.split(r"[ -]", tail))][:1])
    for short, longs in full.items():
        owner = _known(short, names)
        foreign = owner is not None and any(_known(long, names) != owner for long in longs)
        if longs and not foreign and all(_respelling(x, y, names) for x in longs for y in longs):
            yield from ((long, short) for long in sorted(longs))


def _respelling(a: str, b: str, names: Names) -> bool:
    """Whether two long names are one, by the authority or but for spelling."""
    if a == b or (_known(a, names) or a) == (_known(b, names) or b):
        return True
    from rapidfuzz import fuzz  # noqa: PLC0415  # lazy_pattern comes to it

    return fuzz.ratio(plain(a), plain(b)) >= _RESPELT


def _spells(short: str, words: Sequence[str]) -> bool:
    """Whether the capitals of an abbreviation are initials of the words, in order, from the first word on."""
    initials = [word[0].upper() for word in words if word]
    capitals = [letter for letter in short if letter.isupper()]
    rest = iter(initials)
    return len(words) > 1 and capitals[0] == initials[0] and all(letter in rest for letter in capitals)


def _people(parties: Iterable[str], names: Names) -> list[str]:
    """Names of several words, all of them capitalised and none known, that stand as a party by themselves."""
    heads = {_APPOSITION.sub(r"\g<person>", text) if "," in text else without_titles(text) for text in parties}
    return sorted(
        text
        for text in heads
        if _PERSON.fullmatch(text)
        and not (party := names.party(text)).known
        and not party.roles
        and made_of(party).things.isdisjoint(INSTITUTIONS)
    )


def _shortened(
    people: Sequence[str], parties: Sequence[str], before: Mapping[str, set[str]]
) -> Iterator[tuple[str, str]]:
    """Full names with their shorter forms: *Ann Mary Lee*, *Ann Lee*, and *Lee* where nobody else is called so.

    A name's last word is taken for it; its first only where a claim has it as a party by itself.
    """
    by_word: dict[str, set[str]] = defaultdict(set)
    for person in people:
        for word in _key(person):
            by_word[word].add(person)
    alone = {_key(text)[0] for text in parties if len(_key(text)) == 1}
    for person in people:
        key = _key(person)
        namesakes = by_word[key[-1]]
        yield from ((person, other) for other in sorted(namesakes) if _is_short_for(other, person, namesakes))
        for word in (key[-1], *(key[:1] if key[0] in alone else ())):
            others = before[word] - set(key) if word == key[-1] else set()
            if not others and all(_one_person(person, other) for other in by_word[word]):
                yield person, word


def _is_short_for(short: str, person: str, people: Set[str]) -> bool:
    """Whether a name is a person's without some words, and nobody else's."""
    if not is_within(_key(short), _key(person)):
        return False
    return all(_one_person(person, other) for other in people if is_within(_key(short), _key(other)))


def _before(surnames: Set[str], tokens: Sequence[str], unlike: Set[str], common: Set[str]) -> Mapping[str, set[str]]:
    """For each surname the names that stand before it, other than titles and words that are also common; or none."""
    found: dict[str, set[str]] = defaultdict(set)
    no_names = common | STOPWORDS | ROLES.words.keys() | {plain(title) for title in TITLES}
    cut = ((token, WORD.findall(token)) for token in unlike)  # a sign behind a name (*Lee™*) is no letter of it
    read = ((token, map(str.lower, words) if token.isascii() else _key(" ".join(words))) for token, words in cut)
    named = {token for token, words in read if not surnames.isdisjoint(words)}  # a cheap look
    for pair in {pair for pair in pairwise(tokens) if pair[1] in named}:  # each once: a pattern takes its time
        for first, second in _TWO_NAMES.findall(" ".join(pair)):
            before, surname = _key(first), _key(second)[:1]
            if before and before[-1] not in no_names and not surnames.isdisjoint(surname):
                found[surname[0]].add(before[-1])
    return found


def _one_person(a: str, b: str) -> bool:
    return a == b or is_within(_key(a), _key(b)) or is_within(_key(b), _key(a))


def _respelt(people: Sequence[str], claims: Iterable[ClaimRecord]) -> Iterator[tuple[str, str]]:
    """Names a letter or two apart, word by word, that no source uses side by side."""
    by_shape: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for person in people:
        by_shape[tuple(word[0] for word in _key(person))].append(person)
    near = [
        (one, other)
        for alike in by_shape.values()
        for one, other in combinations(alike, 2)
        if all(_near(x, y) for x, y in zip(_key(one), _key(other), strict=True))
    ]
    told: dict[str, set[str]] = defaultdict(set)
    doubtful = {name for pair in near for name in pair}
    for record in claims if doubtful else ():
        whole = _BETWEEN.join((*_sentences(record), *_parties(record)))
        told[record.source].update(name for name in doubtful if name in whole)
    for forms in _classes(near):
        if not any(len(told[source].intersection(forms)) > 1 for source in told):
            yield from ((forms[0], form) for form in forms[1:])


def _near(a: str, b: str) -> bool:
    """Whether two words are spellings of one: short words leave no room, *Joan* is not *John*."""
    size = min(len(a), len(b))
    if a == b or size < _SHORT_WORD or abs(len(a) - len(b)) > 2:
        return a == b
    from rapidfuzz.distance import OSA  # noqa: PLC0415  # lazy_pattern comes to it

    return bool(OSA.distance(a, b) <= (1 if size < _LONG_WORD else 2))


def _posts(
    people: Sequence[str], texts: Sequence[str], parties: Iterable[str], names: Names
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """People with the posts that they are told to hold (*Norway's minister Ann Lee*), if they alone hold them."""
    holders: dict[tuple[str, str], set[str]] = defaultdict(set)
    for text in parties:
        match = _APPOSITION.fullmatch(text) if "," in text else None
        post = _post(_key(match["post"]), names) if match else None
        if match and post and match["person"] in people:
            holders[post].add(match["person"])
    for person, words, at in _named(people, texts):
        post = _post_before(words, at, names)
        if post:
            holders[post].add(person)
    posts: dict[str, list[str]] = defaultdict(list)
    for (body, title), people_told in sorted(holders.items()):
        told = sorted(people_told)
        if all(_one_person(a, b) for a in told for b in told):
            posts[told[0]] += (f"{form} {title}" for form in names.forms_of_party(body) if form.isascii())
    yield from ((person, tuple(forms)) for person, forms in posts.items())


def _named(people: Sequence[str], texts: Iterable[str]) -> Iterator[tuple[str, _Words, int]]:
    """Each place where a text with a title in it names one of the people: the person, its words, and where in them."""
    by_key: dict[_Words, list[str]] = defaultdict(list)
    sizes: dict[str, set[int]] = defaultdict(set)
    for person in people:
        key = _key(person)
        by_key[key].append(person)
        sizes[key[0]].add(len(key))
    for text in texts if people else ():
        if text.isascii() and sizes.keys().isdisjoint(WORD.findall(text.lower())):  # a cheap look
            continue
        words = _words(text)
        for at, word in enumerate(words):
            for size in sizes.get(word, ()):
                yield from ((person, words, at) for person in by_key.get(words[at : at + size], ()))


def _post_before(words: _Words, at: int, names: Names) -> tuple[str, str] | None:
    """The post that stands before a name, the shortest that is one; none that is no longer held."""
    if _TITLES.isdisjoint(words[max(0, at - _LONG_POST) : at]):
        return None
    for size in range(2, min(_LONG_POST, at + 1)):
        post = _post(words[at - size : at], names)
        if post:
            return None if NO_LONGER.intersection(words[max(0, at - size - 2) : at]) else post
    return None


def _post(words: _Words, names: Names) -> tuple[str, str] | None:
    """A body and a post in it, where the words are just that."""
    found, left = names.find(words, PARTY)
    post = " ".join(left)
    single = names.party(post).roles & _SINGLE
    return (found[0], post) if len(found) == 1 and words[-len(left) :] == tuple(left) and left and single else None
