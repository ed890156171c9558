"""Who did it, by a claim's fields or only by its statement, and whether two claims tell one deed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain

from claimcheck.lexicon.concepts import ACTIONS
from claimcheck.lexicon.grammar import STOPWORDS
from claimcheck.lexicon.kinds import DEEDS, TOGETHER
from claimcheck.lexicon.verbs import AUXILIARIES, LIGHT_VERBS
from claimcheck.match.apart import VALUES, exclusive_figures
from claimcheck.match.occasions import in_other_places, on_other_days
from claimcheck.match.words import word_set
from claimcheck.records.corpus import ClaimRecord
from claimcheck.records.model import Stance
from claimcheck.values.deeds import is_own_deed, known_other_deeds
from claimcheck.values.figures import relation
from claimcheck.values.grades import negated, of_other_sides, of_others, ordinals, other_answers
from claimcheck.values.heads import has_title, made_of
from claimcheck.values.names import OPEN, Names
from claimcheck.values.parties import strangers
from claimcheck.values.phrased_parties import Phrased
from claimcheck.values.relation import Relation
from claimcheck.values.spellings import alike, any_alike, root
from claimcheck.values.subjects import CAPITAL, EXCLUDED, ruled_out, told_doer
from claimcheck.values.words import concepts, fold, sense, words_of

_BESIDES = re.compile(r"\s(?:before|after|since|while|because|when|as|until)\s")
"""What joins to a deed what else happened."""
_MEDIATION = frozenset({"mediation"})
_HELPED = re.compile(r"\b(?:backed|helped|supported|aided|assisted) by\b|\bhelp of\b")
_FIGHTING = frozenset({"attack", "fighting"})
_BEGINNING = "beginning"
_SHARE = 1 / 3
"""Least share of the words of the shorter statement, without its doer, that two of one deed have in common."""


def doers(record: ClaimRecord) -> tuple[str, ...]:
    """Who did it, or brought it about, by the fields of a claim; where they tell nobody, by its statement."""
    claim = record.claim
    if claim.actor:
        return () if OPEN in claim.actor else tuple(claim.actor)
    mediators = tuple(claim.details.get("mediator", ()))
    if mediators:
        return () if OPEN in mediators else mediators
    told = told_doer(claim.statement)
    return (told,) if told else ()


def phrased(record: ClaimRecord, text: str) -> Phrased:
    """A party with what the claim has around it."""
    claim = record.claim
    return Phrased(text, " … ".join((claim.statement, *(quote.exact for quote in claim.quote))))


@lru_cache(maxsize=768)
def besides_doers(record: ClaimRecord) -> str:
    """A statement without its doers and whom it rules out."""
    statement = record.claim.statement
    return _without(statement, (*doers(record), *ruled_out(statement)))


def _without(text: str, phrases: Iterable[str]) -> str:
    for phrase in sorted(phrases, key=len, reverse=True):
        if (text + phrase).isascii() and phrase.lower() not in text.lower():  # a pattern takes its time
            continue
        text = re.sub(rf"(?i)\b{re.escape(phrase)}\b", " ", text)
    return text


def _content(record: ClaimRecord, names: Names) -> frozenset[str]:
    """The words of a statement besides its doers, days, figures, what happened besides, and what says little."""
    told = word_set(_BESIDES.split(besides_doers(record))[0], names) - VALUES
    return frozenset(word for word in told if not word[0].isdigit()) - _said_little(record, names)


def _said_little(record: ClaimRecord, names: Names) -> frozenset[str]:
    little = word_set(" ".join((*AUXILIARIES, *LIGHT_VERBS)), names)
    return little.union(*(word_set(party, names) for party in doers(record)))


def _capitals(record: ClaimRecord) -> frozenset[str]:
    return frozenset(word for word in CAPITAL.findall(besides_doers(record)) if fold(word) not in STOPWORDS)


def one_deed(a: ClaimRecord, b: ClaimRecord, names: Names, least: int = 2) -> bool:
    """Whether two claims tell, in whatever words, one deed that is done once: nothing sets the deeds apart, and what it
    was done to, or where, is told by both: by so many words at ``least``, if it is not known to be one deed.
    """
    first, second = a.claim.statement, b.claim.statement
    same = _same_deed(a, b)
    if not same and known_other_deeds(first, second):
        return False
    if same == _MEDIATION:
        return True
    x, y = _content(a, names), _content(b, names)
    if same and not all(any(word[0] != "#" for word in told) for told in (x, y)):
        return True
    if begin_one(a, b) and all(any(_tells_of_fighting(word) for word in told) for told in (x, y)):
        return True
    common = x & y
    unsaid = set() if any(word[0] == "@" for word in common) else _alike_names(a, b) - common
    shared = len(common) + len(unsaid) + 2 * _one_figure(a, b)
    enough = shared >= _SHARE * min(len(x), len(y))
    return enough and shared >= (1 if same else least)


def _tells_of_fighting(word: str) -> bool:
    """Whether a word is an action with which a fight may begin."""
    return word[0] == "#" and not _FIGHTING.isdisjoint(ACTIONS.above(word[1:]))


def begin_one(a: ClaimRecord, b: ClaimRecord) -> bool:
    """Whether both claims tell how something began."""
    return _BEGINNING in _same_deed(a, b)


def _same_deed(a: ClaimRecord, b: ClaimRecord) -> frozenset[str]:
    """What both claims are known to tell, in whatever words."""
    return _known_deeds(a) & _known_deeds(b)


def _known_deeds(record: ClaimRecord) -> frozenset[str]:
    told = frozenset(concepts(record.claim.statement, DEEDS))
    return told | _MEDIATION if "mediator" in record.claim.details else told


def _alike_names(a: ClaimRecord, b: ClaimRecord) -> set[str]:
    """The names of the one that are, in other spellings or forms, names of the other."""
    return {sense(x.lower()) for x in _capitals(a) for y in _capitals(b) if x != y and alike(x, y)}


def _one_figure(a: ClaimRecord, b: ClaimRecord) -> bool:
    """Whether both claims tell one figure above one."""
    above_one = [x for x in a.claim.count if x.amount and x.amount.figure > 1]
    return any(relation(x, y) is Relation.SAME for x in above_one for y in b.claim.count)


def set_apart(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether what two claims tell besides the doer shows that they tell of two things."""
    x, y = a.claim, b.claim
    first, second = besides_doers(a), besides_doers(b)
    return (
        Stance.DENIES in (x.voice, y.voice)
        or negated(EXCLUDED.sub(" ", x.statement))
        or negated(EXCLUDED.sub(" ", y.statement))
        or of_others(ordinals(first), ordinals(second))
        or of_other_sides(first, second)
        or other_answers(first, second)
        or exclusive_figures(a, b)
        or on_other_days(a, b)
        or in_other_places(a, b, names)
        or _on_others(a, b)
    )


def _on_others(a: ClaimRecord, b: ClaimRecord) -> bool:
    """Whether besides the doers each statement has names, none of which is in the other."""
    x, y = (frozenset(word for word in _capitals(record) if sense(word.lower()) not in VALUES) for record in (a, b))
    first, second = a.claim.statement, b.claim.statement
    if not (x and y) or any(word in second for word in x) or any(word in first for word in y):
        return False
    return not any_alike(x, y)


def for_himself(record: ClaimRecord) -> bool:
    """Whether a claim tells what everybody does, says or is for himself: another may have done it, too."""
    bare = besides_doers(record)
    if not TOGETHER.isdisjoint(words_of(bare)) or _HELPED.search(bare):
        return True
    own = is_own_deed(bare)
    return not _known_deeds(record) if own is None else own


def for_themselves(statement: str, actors: Sequence[str], places: Sequence[str], names: Names) -> frozenset[str]:
    """The roots of the names of persons with titles who did what each does for himself, and of whom or what else the
    statement names but for places; nothing where it tells another deed, or somebody else did it.
    """
    persons = [made_of(names.party(actor)).person if has_title(actor) else frozenset[str]() for actor in actors]
    if not persons or not all(persons):
        return frozenset()
    bare = _without(statement, (*actors, *places))
    if not is_own_deed(bare):
        return frozenset()
    others = made_of(names.party(bare))
    named = (word for word in others.own if sense(word) not in VALUES)
    return frozenset(map(root, chain(named, *persons)))


@lru_cache(maxsize=768)
def each_for_himself(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether two claims tell of two who are known to be others what each does for himself: two things, though nobody
    says so (*the one visited Oslo in March, the other in May*).
    """
    x, y = a.claim, b.claim
    said = x.same_as or y.same_as
    return not said and strangers(x.actor, y.actor, names) and for_himself(a) and for_himself(b)


def speaks_of(record: ClaimRecord, party: str) -> bool:
    """Whether a statement has, besides its doers, some word in capitals of a party."""
    rest = {word.lower() for word in _capitals(record) if sense(word.lower()) not in VALUES}
    told = {fold(word) for word in CAPITAL.findall(party)} - STOPWORDS
    return any_alike(told, rest)
