"""For whom a word in a quote stands that points back: *they*, *the company*, *el ministro*, 该市.

A pronoun may stand for anybody named shortly before. A noun stands for the nearest that it fits: a post or an office
for one that the article, or the record, calls so; a company or a town for the last of that kind that is named.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from claimcheck.lexicon import Language
from claimcheck.lexicon.concepts import GENERIC_PLACES, ROLES
from claimcheck.lexicon.referents import (
    ARTICLES,
    BEFORE_NAMES,
    BODIES,
    LEGAL_FORMS,
    NOBODY,
    PLACES,
    POSTS,
    referent_words,
)
from claimcheck.lexicon.titles import CALLINGS
from claimcheck.lexicon.voices import SPEECH
from claimcheck.records.corpus import ClaimRecord
from claimcheck.rules.checks.quoted import before_quotes
from claimcheck.rules.checks.searched import long_words
from claimcheck.values.han import speakers_in_han
from claimcheck.values.phrases import either, in_lower_case, lazy_pattern
from claimcheck.values.words import WORD, is_han, plain

_CAPITAL = r"[A-Z\u00c0-\u00de\u1ea0-\u1ef8Đ]"
_NAMED = rf",?\s{_CAPITAL}[a-z\u00df-\u024f\u1e00-\u1eff]+\s{_CAPITAL}[\w'’-]+"
_FULL_NAME = lazy_pattern(_NAMED)
"""Behind a title: the name of a person."""
_FULL_NAME_FARTHER = lazy_pattern(rf"(?:\s[^\W\d_A-Z\u00c0-\u00deĐ]+){{0,2}}{_NAMED}")
"""The same where what somebody is the head of may stand between: *Chủ tịch tỉnh*."""
_NAME_BEFORE = lazy_pattern(rf"(?<![\w.])(?!(?:{either(NOBODY)}|[A-Z]\w+day)\b)[A-Z][\w'’-]+,?\s([a-z]+)\b")
_NAME_BEHIND = lazy_pattern(
    rf"(?:^|[,”\"’']\s)([A-Za-z]+)\s(?:to\s)?(?:(?:{either(BEFORE_NAMES)})\.?\s)?(?![A-Z]\w+day)[A-Z][\w'’-]+"
    r"(?=\s[A-Z]|[,.;”\"]|$)"
)
"""A name in capitals right before a word, or right behind one that begins a clause."""
_BESIDE = 60
"""Within how many characters of a name a noun is said of it."""
_COMPANY = lazy_pattern(rf"\b((?:[A-Z][\w&.'’-]*\s+){{1,4}})(?:{either(LEGAL_FORMS)})\b")
"""A name that shows by its end that it is a company's."""
_FAR = 10_000
"""How far before a quote somebody may be named for whom a noun in it stands, in characters: a long article."""
_BEHIND = 200
"""How far behind a quote its speaker may be named."""
_ARTICLE = 1
"""Words before a post that opens a text."""


class Noun(NamedTuple):
    """A noun that points back: the word, and the English noun of its kind."""

    word: str
    kind: str


def noun_stands_for_place(
    entry: str,
    record: ClaimRecord,
    known: tuple[Language, ...],
    others_in: Callable[[str], Iterable[str]],
    *,
    country: bool,
) -> bool:
    """Whether a noun in the quotes points back to a place, none of the other places that a text names being after it.

    *The site* is where it happened, however many places are named.
    """
    return any(
        (noun.kind == "country") is country
        and _is_last(entry, () if noun.kind == "site" else others_in(before), before)
        for quote, before in before_quotes(record, _FAR)
        for language in known
        for noun in _nouns(quote, PLACES, language)
    )


def noun_stands_for_party(entry: str, record: ClaimRecord, known: tuple[Language, ...]) -> bool:
    """Whether a noun in the quotes points back to a party that the article names before."""
    for quote, before in before_quotes(record, _FAR):
        for language in known:
            own = _names_in(entry)
            if any(_called(entry, noun, before, language) for noun in _nouns(quote, POSTS, language, own)):
                return True
            if any(_nouns(quote, BODIES, language)) and not _has_a_post(entry, before, language):
                companies = (match[1] for match in _COMPANY().finditer(before))
                if _is_last(entry, companies, before):
                    return True
    return False


def _has_a_post(entry: str, before: str, language: Language) -> bool:
    """Whether a party is one with a post, and no company."""
    own, posts = _names_in(entry), either(referent_words(POSTS, language))
    named = _named_pattern(posts).finditer(before) if language.spaced else ()
    return not CALLINGS.isdisjoint(plain(entry).split()) or any(_last_mention(own, match[0]) >= 0 for match in named)


def _nouns(
    text: str, table: Mapping[str, Mapping[str, str]], language: Language, own: frozenset[str] | None = None
) -> Iterator[Noun]:
    """The nouns of a table in a text; not those beside which somebody is named who has none of his ``own`` names."""
    nouns = referent_words(table, language)
    pattern = _pattern(tuple(sorted(nouns)), language)
    if own is not None and not language.spaced and not all(own & {name} for name in speakers_in_han(text)):
        return
    for match in pattern.finditer(in_lower_case(text)):
        beside = _FULL_NAME().match(text, match.end()) if own is not None else None
        if beside is None or any(word in plain(beside.group()) for word in own or ()):
            word = " ".join(match["noun"].split())
            yield Noun(word, nouns[word])


def names_its_speaker(text: str) -> bool:
    """Whether an English text has one word of speech, and the name of who speaks beside it: *said Ann Lee*."""
    if sum(word in SPEECH for word in WORD.findall(text.lower())) != 1:
        return False
    return any(match[1] in SPEECH for match in _NAME_BEFORE().finditer(text)) or any(
        match[1].lower() in SPEECH for match in _NAME_BEHIND().finditer(text)
    )


def names_a_holder(text: str, known: tuple[Language, ...]) -> bool:
    """Whether a text opens with a post and the full name behind it: *Chủ tịch Trần Văn Bình*."""
    return any(
        (_FULL_NAME if language.code in ARTICLES else _FULL_NAME_FARTHER)().match(text, match.end())
        and len(text[: match.start()].split()) <= _ARTICLE
        for language in known
        if language.spaced
        for match in _posts(language).finditer(in_lower_case(text))
    )


@lru_cache(maxsize=16)
def _posts(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{either(referent_words(POSTS, language))})(?!\w)")


@lru_cache(maxsize=64)
def _pattern(words: tuple[str, ...], language: Language) -> re.Pattern[str]:
    nouns = either(words)
    if language.code not in ARTICLES:
        edge = r"\b" if language.spaced else ""
        return re.compile(rf"{edge}(?P<noun>{nouns}){edge}")
    articles = either(ARTICLES[language.code].split())
    first = r"(?:\w{3,}-?)?" if language.code == "de" else ""  # *Hansestadt*, *Autobauer*
    return re.compile(rf"(?<!\w)(?:{articles})['’\s]\s?(?:[\w-]+\s+){{0,2}}?{first}(?P<noun>{nouns})(?!\w)")


def _is_last(entry: str, others: Iterable[str], before: str) -> bool:
    """Whether a party or place is named in a text, and none of some others after it."""
    own = _names_in(entry)
    last = _last_mention(own, before)
    rivals = (names for other in others if (names := _names_in(other)).isdisjoint(own))
    return last >= 0 and all(_last_mention(names, before) <= last for names in rivals)


def _called(entry: str, noun: Noun, before: str, language: Language) -> bool:
    """Whether the last one whom a text names with a noun, or another for the same post, is this one."""
    words = referent_words(POSTS, language)
    called = either(word for word, kind in words.items() if kind == noun.kind)
    own = _names_in(entry)
    if noun.kind in plain(entry).split() and _last_mention(own, before) >= 0 and not any(map(str.isupper, entry[1:])):
        return True  # *the union*, of which nothing more is told
    if not language.spaced:
        places = [match.start() for match in re.finditer(called, before)]
        return any(_last_mention(own, before[max(0, at - _BESIDE) : at + _BESIDE]) >= 0 for at in places[-1:])
    named = list(_named_pattern(called).finditer(before))
    return bool(named) and _last_mention(own, named[-1].group()) >= 0


@lru_cache(maxsize=256)
def _named_pattern(called: str) -> re.Pattern[str]:
    """Somebody who is named beside one of some nouns: *the minister, Jane Roe*; *Jane Roe, the mayor*."""
    name = rf"{_CAPITAL}[\w'’-]+"
    noun = rf"(?<!\w)(?i:{called})(?!\w)"
    of = r"(?:\s+(?:of|for|de|del|du|für)\s+[\w ]{1,20}?)?"
    lead = r"(?:[^\W\d]+['’\s]\s?){0,3}"
    return re.compile(rf"{noun}{of},?\s+{name}(?:\s+{name})*|(?:{name}\s+)*{name},\s+{lead}{noun}")


def _names_in(entry: str) -> frozenset[str]:
    """The words of a party or place that name it, whatever it is; the whole of it where they are all short."""
    words = long_words(entry)
    return words - ROLES.words.keys() - CALLINGS - GENERIC_PLACES or words or frozenset({plain(entry)})


def _last_mention(words: frozenset[str], text: str) -> int:
    """Where one of some words last begins in a text, -1 where none does."""
    edge = "" if all(is_han(word[:1]) for word in words) else r"(?<!\w)"
    places = re.finditer(rf"{edge}(?:{either(words)})", plain(text))
    return max((match.start() for match in places), default=-1)


def first_person(record: ClaimRecord, names: Sequence[str]) -> bool:
    """Whether the words right behind the quotes have one of some names: *“We begged them,” Toni Ferrer said*."""
    article = record.held.article
    return article is not None and any(
        name in plain(article.text[anchor.end : anchor.end + _BEHIND])
        for anchor in record.anchors
        if anchor.end is not None
        for name in names
    )
