"""Where quotes name another than the party or place that is recorded, who only shares a word with it.

*John Miller* is not Anna Miller, *Bank of Halden* not Bank of Lund, and a defence minister no finance minister. A
surname, *the bank* or *the minister* may be either.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from claimcheck.lexicon import ENGLISH, Language
from claimcheck.lexicon.concepts import ROLES
from claimcheck.lexicon.heads import AXES, SHARED, THINGS
from claimcheck.lexicon.openings import BEFORE_NOUNS, NOUN_ENDINGS, OPENINGS
from claimcheck.lexicon.titles import CALLINGS, REIGNING, TITLES
from claimcheck.lexicon.vi import VIETNAMESE
from claimcheck.lexicon.voices import SPEECH
from claimcheck.rules.checks.asked import Question
from claimcheck.rules.checks.names_in_text import PARTS, TOKEN, NameInText, names_in, words_beside
from claimcheck.rules.checks.offices import another_office
from claimcheck.rules.checks.searched import TITLED
from claimcheck.values.deeds import in_the_past
from claimcheck.values.foreign import called_abroad, callings
from claimcheck.values.heads import made_of, words_of_name
from claimcheck.values.names import Names
from claimcheck.values.spellings import alike
from claimcheck.values.words import plain

_OF_A_TOWN = re.compile(r"[A-Z]\w+ of [A-Z]\w+$")
_LIKE = 80
"""Least `fuzz.ratio` of two words that are one name in one language."""
_SHORT = 3
"""Letters of a name that is another in short (*Dan*), at least."""
_EARLY = 40
"""Within how many characters of its beginning a sentence has its subject, if it may go without one."""


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
    runs = names_in(quoted.text, heads, behind=ENGLISH in quoted.known)
    rivals = [run for run in runs if not shared.isdisjoint(run.words) and _is_another(run, own, asked, names)]
    if not rivals:
        return None
    beside = words_beside(quoted.text, rivals)
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


def _is_another(run: NameInText, own: frozenset[str], asked: Question, names: Names) -> bool:
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
    words = [plain(word) for word in TOKEN.findall(text)]
    return frozenset(word for before, word in pairwise(words) if before in articles)


@lru_cache(maxsize=16)
def _no_names(language: Language) -> frozenset[str]:
    """Words of a language that stand before a name and are none: its small words, days and months."""
    phrases = (*language.months, *language.weekdays, *language.relative, *language.anaphors, *language.articles)
    told = (plain(word) for phrase in phrases for word in phrase.split())
    return frozenset(told) | language.common | frozenset(map(plain, OPENINGS[language.code]))


@lru_cache(maxsize=64)
def _words_in(text: str) -> dict[str, frozenset[str]]:
    """The words of a text, folded, with the forms in which it has them."""
    forms: dict[str, set[str]] = {}
    for token in TOKEN.finditer(text):
        for part in PARTS.split(token[0]):
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
    from rapidfuzz import fuzz  # noqa: PLC0415  # lazy_pattern comes to it

    return fuzz.ratio(a, b) >= _LIKE
