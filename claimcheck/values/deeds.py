"""What statements say was done: known actions, and other words that look like verbs in the past."""

from __future__ import annotations

import re
from collections.abc import Mapping, Set
from functools import lru_cache
from itertools import zip_longest

from claimcheck.lexicon.concepts import ACTIONS, MEASURES
from claimcheck.lexicon.grades import NEGATIONS, NEGATIVE_ROOTS
from claimcheck.lexicon.grammar import AND_NOT, ANY_AT_ALL, STOPWORDS
from claimcheck.lexicon.kinds import OPEN_TO_EACH, OWN_DEEDS
from claimcheck.lexicon.verbs import (
    AIMS,
    ASKED_FOR,
    AUXILIARIES,
    BEFORE_A_VERB,
    DECREED,
    IRREGULAR,
    LIGHT_VERBS,
    MODALS,
    OPEN_TO_MANY,
    PARTICLES,
    PLANNED,
    SAID_OFTEN,
    SAYING_LITTLE,
    TO_COME_OR_NOT,
    UNCHANGING,
    WILL,
)
from claimcheck.lexicon.voices import SPEECH
from claimcheck.values.phrases import listed
from claimcheck.values.words import action_of, action_or_sense, concepts, cut_actions, sense, words_of

_NO_DEEDS = AUXILIARIES | LIGHT_VERBS | SAYING_LITTLE
"""Verbs that do not tell what was done."""
_CLAUSE = re.compile(r"[,;:.]\s|\s(?:and|but|because|after|before|when|while|since)\s")
"""What stands between clauses."""
_RULED_OUT = re.compile(r"\b(?:was|were|is|are|been) ruled out\b")
"""What stands behind what is denied."""
_AND_NOT = re.compile(AND_NOT, re.IGNORECASE)
_NEGATING = NEGATIONS | NEGATIVE_ROOTS
"""Words behind which stands what is denied."""
_NO_OBJECTS = AUXILIARIES | STOPWORDS | _NEGATING | ANY_AT_ALL
"""Words that tell nothing of what is denied."""
_AIMS = frozenset({"demand", "offer", "promise"}).union(map(sense, AIMS))
"""What tells of a figure that somebody would have it so."""
_PROMISED = frozenset({"promise"})
_DEMAND, _ASKED_FOR = "demand", frozenset(map(sense, ASKED_FOR))
_PLANNED = re.compile(rf"\b{listed(PLANNED)}\b", re.IGNORECASE)
_TO_COME_OR_NOT = re.compile(TO_COME_OR_NOT)
_NOT_YET = frozenset({"demand", "hope", "offer", "promise", "warning"})
"""Actions that tell of what is not done yet."""
_ONLY_WORDS = frozenset({"offer", "promise"})
"""Of these what somebody gives who may yet not do it."""
_NO_VERB = 4
"""Letters of a word that ends like a verb in the past and is mostly none (*red*, *seed*)."""
DONE_BY_MANY = frozenset(map(action_or_sense, OPEN_TO_MANY))
"""Deeds, as `deeds` has them, of which one party's doing leaves room for others'."""
_EACH_ITS_OWN = DONE_BY_MANY.union(map(sense, OPEN_TO_EACH), OWN_DEEDS)
"""Deeds, by their sense or as known actions, that one's doing leaves to others as well."""
_DECLARE = sense("declare")
_VERBS = AUXILIARIES | MODALS
_SAID_OFTEN = frozenset(map(action_or_sense, SAID_OFTEN))


def in_the_past(word: str) -> bool:
    """Whether a word, or the first of two, looks like a verb in the past (*red* does not)."""
    word = word.partition(" ")[0]
    return word in IRREGULAR or (word.endswith("ed") and len(word) > _NO_VERB)


def is_verb(word: str) -> bool:
    """Whether a word is, as far as can be told, a verb in a form of its own."""
    return word in _VERBS or in_the_past(word)


def deeds(statement: str) -> Set[str]:
    """The actions that a statement names, and the bases of other words that look like verbs in the past."""
    return _told(statement).keys()


def first_deed(statement: str) -> str | None:
    """The first of a statement's deeds."""
    return next(iter(_told(statement)), None)


def may_be_said_again(statement: str) -> bool:
    """Whether a statement tells first what may as well have been said or done again on another occasion."""
    words = words_of(statement)
    verb = next((word for word in words if in_the_past(word) and word not in AUXILIARIES), "")
    return action_or_sense(verb) in _SAID_OFTEN


@lru_cache(maxsize=768)
def _told(statement: str) -> Mapping[str, None]:
    """The deeds of a statement, each once, in order."""
    told = (
        action or sense(word)
        for word, action in cut_actions(words_of(statement))
        if action or (in_the_past(word) and word not in _NO_DEEDS)
    )
    return dict.fromkeys(told)


def all_told(statement: str) -> frozenset[str]:
    """The words of a statement as they count: known actions, and the senses of others."""
    return frozenset(action_or_sense(word) for word, _ in cut_actions(words_of(statement)))


def other_deeds(a: str, b: str) -> bool:
    """Whether two statements have no deed in common though each tells one: *released*, *executed*."""
    return _disjoint(deeds(a), deeds(b))


def known_other_deeds(a: str, b: str) -> bool:
    """Whether two statements are known to tell unlike deeds: *released*, *executed*; *offered*, *paid*.

    Verbs that are not known may say the same (*went up*, *climbed*), and nouns may tell what came of it.
    """
    if not other_deeds(a, b):
        return False
    if (deeds(a) ^ deeds(b)) & _NOT_YET:
        return True
    first, second = set(concepts(a, MEASURES)), set(concepts(b, MEASURES))
    return _disjoint(_known_deeds(a), _known_deeds(b)) or bool(first - second and second - first)


def only_offered(told: str, denied: str) -> bool:
    """Whether a statement tells only of an offer or a promise where another denies the deed: *offered to resign*."""
    return bool((deeds(told) - deeds(denied)) & _ONLY_WORDS)


def _known_deeds(statement: str) -> Set[str]:
    return {action for word, action in cut_actions(words_of(statement)) if action and in_the_past(word)}


def _disjoint(a: Set[str], b: Set[str]) -> bool:
    return bool(a and b) and a.isdisjoint(b) and not any(ACTIONS.akin(x, y) for x in a for y in b)


def is_to_come(statement: str) -> bool:
    """Whether a statement tells of what is planned or expected."""
    return bool(_PLANNED.search(statement))


def planned_and_done(a: str, b: str) -> bool:
    """Whether of two statements one tells what is to come or may be (*will sign*), and the other that it was."""
    return _was_to_come(a, b) or _was_to_come(b, a)


def _was_to_come(plan: str, done: str) -> bool:
    """Whether a statement tells in the past what another tells behind a word like *will*, and nowhere in the past."""
    found = _TO_COME_OR_NOT.search(plan)
    if not found or _TO_COME_OR_NOT.search(done):
        return False
    words = (word for word in words_of(plan[found.end() :]) if not (word in BEFORE_A_VERB or word.endswith("ly")))
    verb = action_or_sense(next(words, ""))
    past, before = (map(action_or_sense, filter(in_the_past, words_of(text))) for text in (done, plan[: found.start()]))
    return verb in past and verb not in before


def denied(statement: str) -> frozenset[str]:
    """What a statement says is not so: the words from the first negation to the end of its clause, as they count."""
    for clause in _CLAUSE.split(statement):
        ruled_out = _RULED_OUT.search(clause)
        words = ("not", *words_of(clause[: ruled_out.start()])) if ruled_out else words_of(clause)
        at = next((at for at, word in enumerate(words) if word in _NEGATING), None)
        if at is not None:
            told = (action or sense(word) for word, action in cut_actions(words[at + 1 :]) if word not in _NO_OBJECTS)
            return frozenset(told)
    return frozenset()


def ruled_out_beside(statement: str) -> list[str]:
    """What a statement, behind what it tells, says was not so: *because of rust, and not of wind*."""
    return _AND_NOT.split(statement)[1:]


@lru_cache(maxsize=768)
def aims(statement: str) -> frozenset[str]:
    """What tells of a statement that somebody wants, offers or demands what it tells; nothing where it is so.

    What is only expected, as an action a hope, nobody need want.
    """
    told = [(word, action) for word, action in cut_actions(words_of(statement)) if not word.startswith("expect")]
    found = frozenset(of for word, action in told for of in (action, sense(word)) if of) & _AIMS
    return found if found.isdisjoint(_ASKED_FOR) else (found - _ASKED_FOR) | {_DEMAND}


def of_other_aims(a: str, b: str) -> bool:
    """Whether the one tells what is offered or wanted, and the other what is, or is demanded.

    What one promises and what will be is one aim.
    """
    first, second = aims(a), aims(b)
    if first and second:
        return first.isdisjoint(second)
    told, other = (first, b) if first else (second, a)
    return bool(told) and not (told == _PROMISED and WILL & set(words_of(other)))


def is_own_deed(bare: str) -> bool | None:
    """Whether the first deed that a statement without its doers tells is one's own; None where none can be told."""
    words = words_of(bare)
    pairs = zip_longest(words, words[1:], fillvalue="")
    verb, after = next(((word, after) for word, after in pairs if _tells_deed(word)), ("", ""))
    if not verb:
        return None
    if after in PARTICLES:
        return action_of(f"{verb} {after}") in _EACH_ITS_OWN
    if sense(verb) == _DECLARE and not DECREED.isdisjoint(words):
        return False
    return verb in SPEECH or not _EACH_ITS_OWN.isdisjoint((sense(verb), action_of(verb) or ""))


def _tells_deed(word: str) -> bool:
    return word not in AUXILIARIES and (word in SPEECH or word in UNCHANGING or is_verb(word))
