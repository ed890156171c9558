"""Whether two claims of one group put one proposition, so that their dates, places and parties can be rivals.

A group holds what is said of a fact; *the foreign minister visited Oslo* and *the floods came during his visit* may
both be in it, and yet who acted is not one question for the two.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from claimcheck.lexicon.concepts import ACTIONS
from claimcheck.lexicon.verbs import AUXILIARIES
from claimcheck.lexicon.voices import SPEECH
from claimcheck.match.apart import VALUES
from claimcheck.match.twice import in_one_voice, told_twice
from claimcheck.match.words import tokens, word_set
from claimcheck.records.corpus import ClaimRecord
from claimcheck.records.model import Stance
from claimcheck.values.grades import of_others, ordinals, other_answers
from claimcheck.values.names import Names
from claimcheck.values.subjects import subject
from claimcheck.values.words import action_of, sense, words_of

SPOKEN = frozenset(sense(word) for word in SPEECH) | {f"#{action_of(word)}" for word in SPEECH if action_of(word)}
"""Words that tell of somebody's saying or thinking so, as the matcher counts them."""
_CORE, _ACTIONS = 0.4, 2 / 3
"""Least share of the words of the shorter, and of the actions of both, that two statements of one proposition have in
common."""
_SHARED, _SURELY = 2, 0.5
"""Least number, and least share of the shorter, of words in common that name no action and make one proposition by
themselves."""
_TIE = 1e-3
"""Too little to count but between equals."""
_WITHOUT_ACTION = 0.7
"""Least likeness of two statements of which only one names an action."""


class _Core(NamedTuple):
    """What is compared of a statement: its words other than names, numbers and days, in them those for actions, those
    for places that the claim tells, and which one of several it speaks of.
    """

    words: frozenset[str]
    actions: frozenset[str]
    places: frozenset[str]
    ordinals: frozenset[int]
    spoken: bool

    def silent(self) -> _Core:
        """The same without words of speech."""
        return self._replace(words=self.words - SPOKEN, actions=self.actions - SPOKEN)


@lru_cache(maxsize=768)
def _core(record: ClaimRecord, names: Names) -> _Core:
    told = statement_words(record, names) - VALUES
    words = frozenset([word for word in told if word[0] != "@" and not word[0].isdigit()])
    actions = frozenset([word for word in words if word[0] == "#"])
    return _Core(words, actions, _places(record, names), ordinals(record.claim.statement), not words.isdisjoint(SPOKEN))


def _also_done(actions: frozenset[str], others: frozenset[str]) -> frozenset[str]:
    """Those of a statement's actions that another has as well, or a wider or narrower one."""
    if actions == others:
        return actions
    return frozenset(token for token in actions if any(ACTIONS.akin(token[1:], other[1:]) for other in others))


def _places(record: ClaimRecord, names: Names) -> frozenset[str]:
    """The words of the places that a claim tells."""
    return frozenset().union(*(word_set(text, names) for text in record.claim.place))


@lru_cache(maxsize=768)
def statement_words(record: ClaimRecord, names: Names) -> frozenset[str]:
    """The words of a statement: names, actions, stems; of a speaker's claim without him and without words of speech."""
    words = word_set(record.claim.statement, names)
    claim = record.claim
    if not claim.attributed_to or words.isdisjoint(SPOKEN):
        return words
    spoken = speaker_words(record, names)
    return words - spoken - SPOKEN if words & spoken and _tells_speech(claim.statement, names) else words


def _tells_speech(statement: str, names: Names) -> bool:
    """Whether a statement's first verb may be one of speech: *warned of war*, not *ignored warnings*."""
    told = subject(statement)
    behind = (word for word in words_of(statement[len(told) :]) if not (word in AUXILIARIES or word.endswith("ly")))
    verb = next(behind, "") if told else statement
    return not SPOKEN.isdisjoint(tokens(verb, names))


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

    Two claims of one text are such only if they say the same, but for figures (see `claimcheck.match.twice`).
    """
    if len({record.text for record in claims}) == len(claims):  # without rivals any is the likest
        return frozenset(frozenset((a.id, b.id)) for a, b in combinations(claims, 2))
    likest: dict[tuple[str, tuple[str, ...]], float] = {}
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
    alike = bool(first) and first == second
    return (alike or in_one_voice(a, b)) and told_twice(a, b, names)


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


def one_proposition(a: ClaimRecord, b: ClaimRecord, names: Names, *, act: bool = False) -> bool:
    """Whether two claims say the same of, perhaps, different days, places and parties.

    So they do where a record says so. Where the ``act`` is all that makes them one, as when others are said to have
    done it, other words don't make up for what was done.
    """
    if (a.claim.same_as or b.claim.same_as) and (_said_same(a, b) or _said_same(b, a)):
        return True
    return _one_act(a, b, names) or (not act and _surely_one(a, b, names))


@lru_cache(maxsize=768)
def _one_act(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether two claims tell one deed in much the same words. Rule after rule asks it of the same pairs."""
    x, y = _cores(a, b, names)
    if bool(x.actions) != bool(y.actions):
        worded_alike = likeness(a, b, names) >= _WITHOUT_ACTION
    else:
        worded_alike = _worded_alike(x, y)
    return worded_alike and not _answer_otherwise(a, b, x, y)


def _answer_otherwise(a: ClaimRecord, b: ClaimRecord, x: _Core, y: _Core) -> bool:
    """Whether two claims are on different ones of several, or answer a question with what excludes the other."""
    return of_others(x.ordinals, y.ordinals) or other_answers(a.claim.statement, b.claim.statement)


def _worded_alike(x: _Core, y: _Core) -> bool:
    """Whether two statements have most of their actions in common, and enough of all their words."""
    done_x, done_y = _also_done(x.actions, y.actions), _also_done(y.actions, x.actions)
    if len(done_x) + len(done_y) < _ACTIONS * (len(x.actions) + len(y.actions)):
        return False
    common = x.words & y.words
    alike = min(len(common | done_x), len(common | done_y))
    return alike >= _CORE * _fewest(x, y) and (alike > 0 or not x.words | y.words)


@lru_cache(maxsize=768)
def _surely_one(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether two claims have so much in common besides deeds and places that they put one proposition."""
    x, y = _cores(a, b, names)
    common = x.words & y.words - x.actions - x.places - y.places
    return len(common) >= max(_SHARED, _SURELY * _fewest(x, y)) and not _answer_otherwise(a, b, x, y)


def _cores(a: ClaimRecord, b: ClaimRecord, names: Names) -> tuple[_Core, _Core]:
    """What is compared of two claims; who told, promised or vowed it said it all the same."""
    x, y = _core(a, names), _core(b, names)
    return (x.silent(), y.silent()) if x.spoken and y.spoken else (x, y)


def _fewest(x: _Core, y: _Core) -> int:
    """How many words the shorter of two statements has besides places."""
    places = x.places | y.places
    return min(len(x.words - places), len(y.words - places))
