"""Whether two claims of one group put one proposition, so that their dates, places and parties can be rivals.

A group holds what is said of a fact; *the foreign minister visited Oslo* and *the floods came during his visit* may
both be in it, and yet who acted is not one question for the two.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations

from claimcheck.corpus import ClaimRecord
from claimcheck.lexicon import ENGLISH
from claimcheck.lexicon.voices import SPEECH
from claimcheck.match.words import tokens
from claimcheck.model import Stance
from claimcheck.values.grades import answers, relate_answers
from claimcheck.values.names import Names
from claimcheck.values.relation import Relation
from claimcheck.values.words import action_of, akin, stem, words_of

_ORDINALS = {
    word: rank
    for rank, words in enumerate(
        (
            "first initial original",
            "second",
            "third",
            "fourth",
            "latest last final",
            "next following",
            "previous prior",
        )
    )
    for word in words.split()
}
SPOKEN = frozenset(stem(word) for word in SPEECH) | {f"#{action_of(word)}" for word in SPEECH if action_of(word)}
"""Words that tell of somebody's saying or thinking so, as the matcher counts them."""
_CORE, _ACTIONS = 0.4, 2 / 3
"""Least share of the words of the shorter, and of the actions of both, that two statements of one proposition have in
common."""
_SHARED, _SURELY = 2, 0.5
"""Least number, and least share of the shorter, of words in common that name no action and make one proposition by
themselves."""
_VALUES = frozenset(
    stem(word) for word in (*ENGLISH.numbers, *ENGLISH.weekdays, *(name for name in ENGLISH.months if name != "may"))
)
"""Words that tell a day or a figure."""
_BEGUN = frozenset("begin begins began begun start starts started launch launched resume resumed".split())
_OVER = frozenset("end ends ended finish finished halt halted suspend suspended abandoned off".split())
"""Words that tell of the two ends of a thing: *called off*."""
_OTHERS = frozenset({_ORDINALS["next"], _ORDINALS["previous"]})
"""Ordinals that say: not this one."""
_TIE = 1e-3
_WITHOUT_ACTION = 0.7
"""Least likeness of two statements of which only one names an action."""


@lru_cache(maxsize=1_024)
def _core(record: ClaimRecord, names: Names) -> tuple[frozenset[str], frozenset[str]]:
    """The words of a statement other than names, numbers and days, and those among them that name actions."""
    kept = [
        word for word in statement_words(record, names) - _VALUES if not word.startswith("@") and not word[0].isdigit()
    ]
    return frozenset(kept), frozenset(token for token in kept if token.startswith("#"))


def _also_done(actions: frozenset[str], others: frozenset[str]) -> frozenset[str]:
    """Those of a statement's actions that another has as well, or a wider or narrower one."""
    return frozenset(token for token in actions if any(akin(token[1:], other[1:]) for other in others))


@lru_cache(maxsize=1_024)
def _places(record: ClaimRecord, names: Names) -> frozenset[str]:
    """The words of the places that a claim tells."""
    return frozenset().union(*(word_set(text, names) for text in record.claim.place))


@lru_cache(maxsize=1_024)
def ordinals(text: str) -> frozenset[int]:
    """Which one of several a text speaks of: the first, the second, the latest."""
    return frozenset(_ORDINALS[word] for word in words_of(text) if word in _ORDINALS)


def _of_others(a: frozenset[int], b: frozenset[int]) -> bool:
    """Whether two texts speak of different ones of several."""
    return bool((a and b and a != b) or (a ^ b) & _OTHERS)


def _other_answers(a: str, b: str) -> bool:
    """Whether two texts answer a question with words that exclude each other: *opened*, *closed*; *began*, *ended*."""
    first, second = answers(a), answers(b)
    if Relation.DISJOINT in relate_answers(first, second).values():
        return True
    words_a, words_b = words_of(a), words_of(b)
    begun_a, begun_b = (not _BEGUN.isdisjoint(words) for words in (words_a, words_b))
    over_a, over_b = (not _OVER.isdisjoint(words) for words in (words_a, words_b))
    return (begun_a and over_b and not (over_a or begun_b)) or (begun_b and over_a and not (over_b or begun_a))


@lru_cache(maxsize=1_024)
def word_set(text: str, names: Names) -> frozenset[str]:
    """The words of a text as the matcher counts them, each once."""
    return frozenset(tokens(text, names))


@lru_cache(maxsize=1_024)
def statement_words(record: ClaimRecord, names: Names) -> frozenset[str]:
    """The words of a statement: names, actions, stems; of a speaker's claim without him and without words of speech."""
    words = word_set(record.claim.statement, names)
    claim = record.claim
    if not claim.attributed_to:
        return words
    if words.isdisjoint(SPOKEN):
        return words
    spoken = speaker_words(record, names)
    return words - spoken - SPOKEN if words & spoken else words


def speaker_words(record: ClaimRecord, names: Names) -> frozenset[str]:
    """The words for whom a claim is credited to."""
    return frozenset().union(*(word_set(text, names) for text in (*record.claim.attributed_to, *record.claim.via)))


def likeness(a: ClaimRecord, b: ClaimRecord, names: Names) -> float:
    """The share of words, names and actions that two statements have in common (Jaccard), 0 to 1."""
    first, second = statement_words(a, names), statement_words(b, names)
    common = len(first & second)
    return common / (len(first) + len(second) - common) if first or second else 1.0


def counterparts(claims: Sequence[ClaimRecord], names: Names) -> frozenset[frozenset[str]]:
    """The pairs of claims that are each other's likest across two texts (a text is a source in one language).

    Two claims of one text are such only if they say the same in the same words, but for figures.
    """
    if len({record.text for record in claims}) == len(claims):  # without rivals any is the likest
        return frozenset(frozenset((a.id, b.id)) for a, b in combinations(claims, 2))
    likest: dict[tuple[str, tuple[str, str | None]], float] = {}
    pairs = [(a, b, _closeness(a, b, names)) for a, b in combinations(claims, 2) if _may_answer(a, b, names)]
    for a, b, value in pairs:
        for one, other in ((a, b), (b, a)):
            key = (one.id, other.text)
            likest[key] = max(value, likest.get(key, 0.0))
    return frozenset(
        frozenset((a.id, b.id))
        for a, b, value in pairs
        if value >= likest[a.id, b.text] and value >= likest[b.id, a.text]
    )


def _may_answer(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    if a.text != b.text:
        return True
    first, second = ({word for word in statement_words(record, names) if not word[0].isdigit()} for record in (a, b))
    one_day = a.claim.date == b.claim.date  # the same again on another day is another event
    return bool(first) and first == second and one_day and a.claim.statement != b.claim.statement


def _closeness(a: ClaimRecord, b: ClaimRecord, names: Names) -> float:
    """The likeness of two claims; of equals, those win that do the same with the statement and quote the same."""
    alike = (a.claim.voice is b.claim.voice, a.quoted == b.quoted, a.claim.about == b.claim.about)
    return likeness(a, b, names) + _TIE * sum(alike)


def _said_same(a: ClaimRecord, b: ClaimRecord) -> bool:
    """Whether the record of the one says that it is on the same fact as the other."""
    return b.id in a.claim.same_as or (a.source == b.source and b.claim.id in a.claim.same_as)


def verbatim(a: ClaimRecord, b: ClaimRecord) -> bool:
    """Whether two claims say the same in the same words, or deny it: only what else they tell differs."""
    denied = (a.claim.voice is Stance.DENIES, b.claim.voice is Stance.DENIES)
    same = a.claim.statement.casefold() == b.claim.statement.casefold()
    return same and denied[0] == denied[1] and a.text != b.text


@lru_cache(maxsize=1_024)
def one_proposition(a: ClaimRecord, b: ClaimRecord, names: Names, *, act: bool = False) -> bool:
    """Whether two claims say the same of, perhaps, different days, places and parties.

    So they do where a record says so. Where the ``act`` is all that makes them one, as when others are said to have
    done it, other words don't make up for what was done. Rule after rule asks it of the same pairs.
    """
    if (a.claim.same_as or b.claim.same_as) and (_said_same(a, b) or _said_same(b, a)):
        return True
    if _of_others(ordinals(a.claim.statement), ordinals(b.claim.statement)):
        return False
    (words_a, actions_a), (words_b, actions_b) = _core(a, names), _core(b, names)
    if words_a & SPOKEN and words_b & SPOKEN:  # who told, promised or vowed it said it all the same
        words_a, actions_a = words_a - SPOKEN, actions_a - SPOKEN
        words_b, actions_b = words_b - SPOKEN, actions_b - SPOKEN
    common = words_a & words_b
    places = _places(a, names) | _places(b, names)
    fewest = min(len(words_a - places), len(words_b - places))
    surely = not act and len(common - actions_a - places) >= max(_SHARED, _SURELY * fewest)
    if surely and not _other_answers(a.claim.statement, b.claim.statement):
        return True
    if bool(actions_a) != bool(actions_b):
        return likeness(a, b, names) >= _WITHOUT_ACTION
    done_a, done_b = _also_done(actions_a, actions_b), _also_done(actions_b, actions_a)
    if len(done_a) + len(done_b) < _ACTIONS * (len(actions_a) + len(actions_b)):
        return False
    alike = min(common | done_a, common | done_b, key=len)
    return len(alike) >= _CORE * fewest and (bool(alike) or not words_a | words_b)
