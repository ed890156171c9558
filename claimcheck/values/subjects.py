"""Whom or what a statement is on, by its words alone: its subject, who did it, and whom it rules out."""

from __future__ import annotations

import re
from functools import lru_cache

from claimcheck.lexicon.grammar import BEHIND_A_PARTY, JOINING, NOBODY_NAMED, RELATIVE, STOPWORDS
from claimcheck.lexicon.verbs import FORMS_OF_BE, UNCHANGING
from claimcheck.values.deeds import is_verb
from claimcheck.values.words import fold, words_of

CAPITAL = re.compile(r"\b[A-Z][\w-]+")
"""A word in capitals."""
EXCLUDED = re.compile(
    r"(?:,(?: and| but)?|\band|\bbut) not (?!only|just|merely|least|yet|even|always|all\b)(?:by )?(?P<a>[^,.;:]+)"
    r"|\b(?:rather than|[Ii]nstead of) (?:by )?(?P<b>[^,.;:]+)"
    r"|\b[Nn]ot (?!only|just|merely|least)(?:by )?(?P<c>[^,.;:]+?),? but\b"
    r"|\b[Ii]t was not (?P<d>[^,.;:]+?) (?:who|that|which)\b"
)
"""Whom or what a statement says it was not, and how it says so."""
_PASSIVE = re.compile(r"\b(?:was|were|been|being) (?:\w+ )?\w+ by (?P<who>[^,.;:]+)")
_CLEFT = re.compile(r"^It (?:was|is) (?P<who>[^,.;:]+?) (?:who|that|which)\b")
_BETWEEN = RELATIVE | JOINING
"""Words with which something else that happened begins."""
_LONGEST = 7
"""A party has at most so many words."""


@lru_cache(maxsize=768)
def subject(statement: str) -> str:
    """What stands before the first verb of a statement, as far as verbs can be told."""
    words = statement.split()
    verbs = (at for at, word in enumerate(words) if at and is_verb(word.strip(".,;:").lower()))
    return " ".join(words[: next(verbs, 0)])


def told_doer(statement: str) -> str:
    """Whom a statement has do it: behind *by* where it is in the passive, else its subject."""
    cleft = _CLEFT.match(statement)
    if cleft:
        return cleft["who"]
    about = subject(statement)
    before = about.split()
    if not RELATIVE.isdisjoint(before):
        return ""
    if STOPWORDS.issuperset(words_of(about)):  # before a word like *damaged*
        found = _PASSIVE.search(statement)
        return _party_in(found["who"]) if found else ""
    if statement.split()[len(before)].lower() in FORMS_OF_BE:
        return _doer_in_passive(statement.split(maxsplit=len(before) + 1)[-1])
    alone = len(before) <= _LONGEST and fold(before[0]) not in NOBODY_NAMED
    return EXCLUDED.sub("", about).strip(" ,") if alone else ""


def _doer_in_passive(said: str) -> str:
    """Who stands behind the first *by* after a verb, unless something else that happened stands between."""
    done, by, who = said.partition(" by ")
    words = [word.strip(",.;:").lower() for word in done.split()]
    one = sum(map(is_verb, words)) == 1 and _BETWEEN.isdisjoint(words)
    return _party_in(re.split(r"[,.;:]", who)[0]) if by and one else ""


def _party_in(text: str) -> str:
    """The name of a party at the head of a text: up to a verb, or to where or when it was."""
    found: list[str] = []
    for word in text.split()[:_LONGEST]:
        if word in BEHIND_A_PARTY or (found and (is_verb(word.lower()) or word in UNCHANGING)):
            break
        found.append(word)
    return " ".join(found)


@lru_cache(maxsize=768)
def ruled_out(statement: str) -> tuple[str, ...]:
    """Whom or what a statement says it was not: *the commission, and not the police, broke off the count*."""
    if not any(sign in statement for sign in ("ot ", " than ", "nstead ")):
        return ()
    found = (next(filter(None, match.groups())) for match in EXCLUDED.finditer(statement))
    return tuple(filter(None, map(_party_in, found)))
