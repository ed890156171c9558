"""Where quotes name another than the party or place that is recorded, who only shares a word with it.

*John Miller* is not Anna Miller, *Bank of Halden* not Bank of Lund, and a defence minister no finance minister. A
surname, *the bank* or *the minister* may be either.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from claimcheck.lexicon import ENGLISH, Language
from claimcheck.lexicon.concepts import ROLES
from claimcheck.lexicon.heads import AXES, INSIDE_NAMES, SHARED, THINGS
from claimcheck.lexicon.openings import BEFORE_NOUNS, NOUN_ENDINGS, OPENINGS
from claimcheck.lexicon.titles import CALLINGS, REIGNING, TITLES
from claimcheck.lexicon.vi import VIETNAMESE
from claimcheck.lexicon.voices import SPEECH
from claimcheck.rules.checks.asked import Question
from claimcheck.rules.checks.offices import another_office
from claimcheck.rules.checks.searched import TITLED
from claimcheck.values.deeds import in_the_past
from claimcheck.values.foreign import called_abroad, callings
from claimcheck.values.heads import made_of, words_of_name
from claimcheck.values.names import Names
from claimcheck.values.spellings import alike
from claimcheck.values.words import plain

_TOKEN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|\S")
_OWNER = re.compile(r"['’]s?$")
_PARTS = re.compile(r"[-'’]")
_OF_A_TOWN = re.compile(r"[A-Z]\w+ of [A-Z]\w+$")
_ENDS = frozenset('.!?:…“„«»"”|')
"""What stands before the beginning of a sentence."""
_JOINING = INSIDE_NAMES | frozenset("of des the d l".split())
"""Words without a capital inside names."""
_ABBREVIATED = 3
"""Letters of what may end in a full stop and be no end of a sentence (*A.*, *St.*), at most."""
_LIKE = 80
"""Least `fuzz.ratio` of two words that are one name in one language."""
_SHORT = 3
"""Letters of a name that is another in short (*Dan*), at least."""
_EARLY = 40
"""Within how many characters of its beginning a sentence has its subject, if it may go without one."""


class Run(NamedTuple):
    """A name as it stands in a text: its words, folded, and whether the first opens a sentence."""

    start: int
    text: str
    words: tuple[str, ...]
    opening: bool


def first_rival(asked: Question, names: Names) -> int | None:
    """Where the quotes first name another in place of who is recorded, None where they don't, or name him too."""
    if asked.quoted.has(asked.entry):
        return None
    at = another_office(asked.party, asked.quoted)
    if at is None and asked.quoted.latin:
        at = _another_name(asked, names)
    if at is None and asked.field != "place":
        at = _another_person(asked)
    if at is not None and at >= _EARLY and not all(language.subjects_told for language in asked.quoted.known):
        return None
    return at


def _another_name(asked: Question, names: Names) -> int | None:
    mine, quoted = made_of(asked.party), asked.quoted
    own = _own_names(asked, names)
    if (own.issubset(quoted.words) and not mine.sides) or not REIGNING.isdisjoint(mine.titles):
        return None
    heads = mine.generic | (frozenset(plain(asked.entry).split()) & ROLES.words.keys()) | _heads_of(mine.things)
    shared = own | mine.weak | heads
    if not any(word in quoted.folded for word in shared):
        return None
    runs = _runs(quoted.text, heads, behind=ENGLISH in quoted.known)
    rivals = [run for run in runs if not shared.isdisjoint(run.words) and _is_another(run, own, asked, names)]
    if not rivals:
        return None
    beside = _words_beside(quoted.text, rivals)
    named = [plain(word) for word in beside if word[0].isupper()]
    if any(_one_name(word, other, asked) for word in own for other in named):
        return None  # he himself
    if not heads.isdisjoint(map(plain, beside)):
        return None  # *the bank*
    return rivals[0].start


def _own_names(asked: Question, names: Names) -> frozenset[str]:
    """The words that tell a party from others; all of those of a Vietnamese name, which are short."""
    mine = made_of(asked.party)
    own = mine.own | mine.person
    if own and VIETNAMESE in asked.quoted.known and _is_person(asked) and not asked.entry.isascii():
        return own.union(word.text for word in words_of_name(asked.entry) if word.capital and not word.concepts)
    return own or _names_of_a_body(asked, names)


@lru_cache(maxsize=256)
def _heads_of(things: frozenset[str]) -> frozenset[str]:
    """The words for some things in all languages."""
    return frozenset(plain(word) for word, told in THINGS.items() if not things.isdisjoint(told) and " " not in word)


def _words_beside(text: str, runs: list[Run]) -> frozenset[str]:
    """The words of a text outside of some names, as written."""
    for run in runs:
        text = f"{text[: run.start]}{' ' * len(run.text)}{text[run.start + len(run.text) :]}"
    return frozenset(part for token in _TOKEN.findall(text) for part in _PARTS.split(_OWNER.sub("", token)) if part)


def _another_person(asked: Question) -> int | None:
    """Where quotes open with a word of respect before a name that is none of a person's: *bà Lan*."""
    mine, quoted = made_of(asked.party), asked.quoted
    if VIETNAMESE not in quoted.known or not _is_person(asked) or any(map(quoted.has_word, mine.own | mine.person)):
        return None
    titled = TITLED().match(quoted.text)
    return None if titled is None else titled.start()


def _names_of_a_body(asked: Question, names: Names) -> frozenset[str]:
    """The words that name a body of which a country, or a word like *green*, is all the name."""
    made, quoted = made_of(asked.party), asked.quoted
    if not made.kinds or not made.things or made.titles:
        return frozenset()
    if any(quoted.has(form) for name in asked.party.known for form in names.forms_of_party(name)):
        return frozenset()
    words = words_of_name(asked.entry)
    return frozenset(word.text for word in words if word.capital and not word.concepts and word.text not in SHARED)


def _is_another(run: Run, own: frozenset[str], asked: Question, names: Names) -> bool:
    """Whether a name that shares words with another has, in place of one of its ``own``, one that it has not."""
    mine = made_of(asked.party)
    if own.issubset(run.words) and not mine.sides:
        return False
    lacking = [word for word in own if not any(_one_name(word, other, asked) for other in run.words)]
    if not (lacking or mine.sides):
        return False
    party = names.party(run.text)
    told = made_of(party)
    if any(mine.sides & axis and told.sides & axis and not mine.sides & told.sides & axis for axis in AXES):
        return True
    entry = plain(asked.entry).replace("-", " ").split()
    naming = told.own | told.person
    if not _is_person(asked):
        naming |= told.kinds & (THINGS.keys() - TITLES.keys() - mine.generic)
        if any(not names.is_country(name) for place in names.place(run.text) for name in place.known):  # a town
            naming |= frozenset(run.words) - party.other - told.generic - ROLES.words.keys()
    more = [
        word
        for at, word in enumerate(run.words)
        if word in naming
        and not any(_one_name(word, other, asked) for other in entry)
        and _may_name(word, asked, opening=run.opening and at == 0)
    ]
    if not lacking or not more:
        return False
    translated = asked.quoted.known != (ENGLISH,) and asked.entry.isascii() and not _is_person(asked)
    return not translated or _as_in_article(lacking, asked) or _is_of_a_town(asked)


def _is_of_a_town(asked: Question) -> bool:
    """Whether a name ends in that of a place, which the quotes have in no form that is known."""
    forms = called_abroad(asked.entry, asked.quoted.known)
    return _OF_A_TOWN.search(asked.entry) is not None and not any(map(asked.quoted.has, forms))


def _is_person(asked: Question) -> bool:
    made = made_of(asked.party)
    full = not made.things and made.whole and bool(made.own) and len(made.own | made.weak) > 1
    return asked.field != "place" and (bool(made.person) or full)


def _as_in_article(words: list[str], asked: Question) -> bool:
    """Whether the article has words of a name as they are recorded, so that it does not translate them."""
    article = asked.record.held.article
    return article is not None and _words_in(article.text).keys() >= set(words)


@lru_cache(maxsize=64)
def _runs(text: str, heads: frozenset[str], *, behind: bool) -> tuple[Run, ...]:
    """The names in a text; a head without a capital may stand ``behind`` one (*Lund police*), or before it."""
    return tuple(_find_runs(text, heads, behind=behind))


def _find_runs(text: str, heads: frozenset[str], *, behind: bool) -> Iterator[Run]:
    run: list[re.Match[str]] = []
    opening, fresh, ended = False, True, 0
    for match in _TOKEN.finditer(text):
        word = match[0]
        apart = text[ended : match.start()].strip(" ") != ""
        if word[0].isupper() and not apart:
            if not run:
                opening = fresh
            run.append(match)
        elif run and not apart and _joins(word):
            run.append(match)
        elif run and not apart and word == "." and len(run[-1][0]) <= _ABBREVIATED:
            pass
        else:
            head = _PARTS.split(plain(word))[-1] in heads  # *l'université*
            if run and head and behind and not apart:
                run.append(match)
            yield from _run(run, text, opening=opening)
            run = []
            if word[0].isupper() or (head and not behind):
                opening = fresh
                run.append(match)
        ended = match.end()
        fresh = word in _ENDS
        if run and _OWNER.search(word):
            yield from _run(run, text, opening=opening)
            run = []
    yield from _run(run, text, opening=opening)


def _parts_of(token: str) -> Sequence[str]:
    """The parts of a word with hyphens, of *SPD-Politikerin* only what she is."""
    parts = [part for part in _PARTS.split(plain(_OWNER.sub("", token))) if part]
    return parts[-1:] if len(parts) > 1 and any(map(parts[-1].endswith, NOUN_ENDINGS.values())) else parts


def _joins(word: str) -> bool:
    """Whether a word without a capital may stand inside a name: *de*, *d'*."""
    return not word[0].isupper() and all(part in _JOINING for part in _PARTS.split(plain(word)) if part)


def _run(run: list[re.Match[str]], text: str, *, opening: bool) -> Iterator[Run]:
    while run and _joins(run[-1][0]):
        run = run[:-1]
    if any(token[0][0].isupper() for token in run):
        words = tuple(part for token in run for part in _parts_of(token[0]))
        yield Run(run[0].start(), text[run[0].start() : run[-1].end()], words, opening)


def _may_name(word: str, asked: Question, *, opening: bool) -> bool:
    """Whether a word in capitals is a name as far as can be seen: no noun, and not what begins a sentence."""
    known = asked.quoted.known
    first = opening or any(language.code in BEFORE_NOUNS for language in known)
    if first and any(word in _no_names(language) for language in known):
        return False
    if word in CALLINGS or callings(word, known):
        return False
    article = asked.record.held.article
    forms = _words_in(article.text).get(word, frozenset()) if article else frozenset()
    if opening and (word in SPEECH or in_the_past(word) or any(map(str.islower, forms))):
        return False
    return not _is_noun(word, asked)


def _is_noun(word: str, asked: Question) -> bool:
    """Whether a word has an ending of nouns, or the article has it behind an article, where nouns have capitals."""
    article = asked.record.held.article
    text = article.text if article else asked.quoted.text
    return any(
        word.endswith(NOUN_ENDINGS[language.code]) or word in _behind_articles(text, BEFORE_NOUNS[language.code])
        for language in asked.quoted.known
        if language.code in BEFORE_NOUNS
    )


@lru_cache(maxsize=64)
def _behind_articles(text: str, articles: frozenset[str]) -> frozenset[str]:
    words = [plain(word) for word in _TOKEN.findall(text)]
    return frozenset(word for before, word in pairwise(words) if before in articles)


@lru_cache(maxsize=768)
def _no_names(language: Language) -> frozenset[str]:
    """Words of a language that stand before a name and are none: its small words, days and months."""
    phrases = (*language.months, *language.weekdays, *language.relative, *language.anaphors, *language.articles)
    told = (plain(word) for phrase in phrases for word in phrase.split())
    return frozenset(told) | language.common | frozenset(map(plain, OPENINGS[language.code]))


@lru_cache(maxsize=64)
def _words_in(text: str) -> dict[str, frozenset[str]]:
    """The words of a text, folded, with the forms in which it has them."""
    forms: dict[str, set[str]] = {}
    for token in _TOKEN.finditer(text):
        for part in _PARTS.split(token[0]):
            forms.setdefault(plain(part), set()).add(part)
    return {word: frozenset(found) for word, found in forms.items()}


def _one_name(a: str, b: str, asked: Question) -> bool:
    """Whether two words may be one name: an initial, a short form, or another spelling."""
    short, long = sorted((a, b), key=len)
    if a == b or (long.startswith(short) and (len(short) == 1 or len(short) >= _SHORT)):
        return True
    known = asked.quoted.known
    if VIETNAMESE in known and not asked.entry.isascii():
        return False
    if known != (ENGLISH,):
        return alike(a, b)
    from rapidfuzz import fuzz  # noqa: PLC0415  # seldom comes to it

    return fuzz.ratio(a, b) >= _LIKE
