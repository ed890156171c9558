"""Which claims make one point in two texts: only such are held against each other for who says it, how, and how firmly.

This is narrower than one proposition: alike also when speakers and words of speech are left out of the statements, with
no date, place or party that sets them apart.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from functools import lru_cache
from typing import TypeVar

from claimcheck.discrepancy import Level, Side
from claimcheck.lexicon import ENGLISH
from claimcheck.match.apart import VALUES
from claimcheck.match.proposition import SPOKEN, speaker_words
from claimcheck.match.words import word_set
from claimcheck.records.corpus import ClaimRecord
from claimcheck.rules.base import Found
from claimcheck.rules.comparisons.facets import Comparison, Gated, Relate, Told, compare, sentence
from claimcheck.rules.comparisons.view import View
from claimcheck.rules.comparisons.voice import denies, retold
from claimcheck.values.grades import negated, ordinals
from claimcheck.values.names import Names
from claimcheck.values.parties import strangers
from claimcheck.values.relation import Relation

_RETOLD, _ALIKE, _SURELY = 0.14, 0.4, 0.6
"""Least share of words in common: of claims of one work, of claims that put one proposition, and of others."""
IN_THE_SAME_WORDS = 0.8
"""Least share of words in common of two texts that say the same but for a *not*."""
ONE_EVENT = 0.75
"""Least likeness, days left out, of two statements on one event that they date differently."""
_MONTH = "|".join(name for name in ENGLISH.months if len(name) > len("may"))
_DAY = "|".join(name for name in ENGLISH.weekdays if len(name) > len("sun"))
_DATED = re.compile(
    rf"\b(?:(?:\d{{1,2}} )?(?:{_MONTH}|may(?= \d)|(?<=\d )may)(?: \d{{1,2}}\b)?(?:,? \d{{4}})?|{_DAY})\b"
)
"""Days as a sentence in lower case tells them."""
_NEVER = re.compile(r"(?<!\bhas )(?<!\bhave )(?<!\bhad )\bnever\b(?! yet\b)", re.IGNORECASE)
_YEAR = re.compile(r"\b[12]\d{3}\b")
_T = TypeVar("_T")


class Points:
    """The pairs of claims of a view that make one point; rule after rule asks for the same ones."""

    def __init__(self, view: View) -> None:
        self.pairs = view.counterparts if view.likest is None else view.likest
        self._view = view
        self._likest: dict[tuple[ClaimRecord, ClaimRecord], bool] = {}
        self._one: dict[tuple[ClaimRecord, ClaimRecord], bool] = {}

    def likest(self, a: ClaimRecord, b: ClaimRecord) -> bool:
        """Whether two claims are each other's likest in two texts, on one side of the question, and not set apart."""
        if (a, b) not in self._likest:
            pair = frozenset((a.id, b.id))
            self._likest[a, b] = pair in self.pairs and denies(a) == denies(b) and not apart(a, b, self._view.names)
        return self._likest[a, b]

    def one(self, a: ClaimRecord, b: ClaimRecord) -> bool:
        """Whether they make one point in two texts; texts of one work put it in words less alike."""
        if (a, b) not in self._one:
            self._one[a, b] = self.likest(a, b) and self._alike(a, b)
        return self._one[a, b]

    def _alike(self, a: ClaimRecord, b: ClaimRecord) -> bool:
        share = likeness_of_points(a, b, self._view.names)
        one_work = retold(a, b, self._view)
        least = _RETOLD if one_work else _ALIKE
        return share >= _SURELY or (share >= least and (one_work or self._view.one_proposition(a, b)))


points_of = lru_cache(maxsize=1)(Points)
"""The points of a view."""


def apart(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether a typed value sets two claims apart."""
    dates = [(a.claim.date, b.claim.date), (a.claim.said, b.claim.said)]
    if _denies_for_all_time(a, b) or _denies_for_all_time(b, a):
        dates = dates[1:]
    if any(x and y and x.relation(y) is Relation.DISJOINT for x, y in dates):
        return True
    for tell in (ordinals, _years):
        first, second = tell(a.claim.statement), tell(b.claim.statement)
        if first and second and first.isdisjoint(second):
            return True
    return any(strangers(x, y, names) for x, y in ((a.claim.actor, b.claim.actor), (a.claim.target, b.claim.target)))


def _denies_for_all_time(a: ClaimRecord, b: ClaimRecord) -> bool:
    """Whether one claim says that it never was, whatever day it gives, and the other that it was; *has never* leaves
    room for what came later.
    """
    told = a.claim.statement
    return negated(told) and not negated(b.claim.statement) and bool(_NEVER.search(told))


def _years(text: str) -> frozenset[str]:
    return frozenset(_YEAR.findall(text))


def likeness_of_points(a: ClaimRecord, b: ClaimRecord, names: Names) -> float:
    """The share of words in common (Jaccard), speakers, words of speech and days left out."""
    first, second = _unspoken(a, b, names)
    return len(first & second) / len(first | second) if first or second else 1.0


def alike_but_for_figures(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether two statements tell one event in much the same words, whatever figures and days they give."""
    first, second = (
        frozenset(word for word in words - VALUES if not word[0].isdigit()) for words in _unspoken(a, b, names)
    )
    return share_words(first, second, ONE_EVENT)


def _unspoken(a: ClaimRecord, b: ClaimRecord, names: Names) -> tuple[frozenset[str], frozenset[str]]:
    """The words of two statements but for speakers, words of speech and days."""
    spoken = speaker_words(a, names) | speaker_words(b, names) | SPOKEN
    return undated_words(a, names) - spoken, undated_words(b, names) - spoken


@lru_cache(maxsize=768)
def undated_words(record: ClaimRecord, names: Names) -> frozenset[str]:
    """The words of a statement: names, actions, stems; without its days."""
    return word_set(_DATED.sub(" ", record.claim.statement.lower()), names)


def words_but(record: ClaimRecord, left_out: Set[str], names: Names) -> frozenset[str]:
    """The words of a statement without some, alone or in a compound, and without its speaker's."""
    kept = (word for word in record.claim.statement.split() if left_out.isdisjoint(_forms(word)))
    return word_set(" ".join(kept), names) - speaker_words(record, names)


def _forms(word: str) -> tuple[str, ...]:
    """A word as written, and the words in it: *short-lived.* is itself, *short* and *lived*."""
    bare = word.strip(".,;:!?()[]“”\"'’").casefold()
    return (bare, *bare.split("-"))


def alike(
    a: ClaimRecord, b: ClaimRecord, words: Callable[[ClaimRecord, Names], frozenset[str]], least: float, names: Names
) -> bool:
    """Whether two statements share so much of their words, whoever speaks in either left out."""
    spoken = speaker_words(a, names) | speaker_words(b, names)
    return share_words(words(a, names) - spoken, words(b, names) - spoken, least)


def share_words(a: frozenset[str], b: frozenset[str], least: float) -> bool:
    """Whether two sets of words have such a share in common (Jaccard); where there are none, they share nothing."""
    return bool(a | b) and len(a & b) >= least * len(a | b)


def gated(relate: Relate[_T], admits: Callable[[ClaimRecord, ClaimRecord, Names], bool], view: View) -> Gated[_T]:
    """The relation, for claims that are each other's likest in two texts, not set apart, and admitted."""
    points = points_of(view)
    return Gated(relate, points.pairs, lambda a, b: admits(a, b, view.names) and points.likest(a, b))


def of_one_fact(relate: Relate[_T], view: View) -> Gated[_T]:
    """The relation, for claims that make one point, or that each text of their fact tells once."""
    points = points_of(view)

    def admits(a: ClaimRecord, b: ClaimRecord) -> bool:
        once = view.told_once(a, b) and points.likest(a, b)
        return once or points.one(a, b)

    return Gated(relate, points.pairs, admits)


def graded(told: Sequence[Told[_T]], judge: Relate[_T], view: View) -> Iterator[tuple[Level, Comparison[_T]]]:
    """Comparisons of claims that make one point.

    What a judge calls disjoint is a tension, overlapping a matter of precision, incomparable nothing.
    """
    points = points_of(view)
    for found in compare(told, Gated(judge, points.pairs, points.one)):
        if found.disjoint:
            yield Level.TENSION, found.rivals
        else:
            yield Level.PRECISION, found


def sides_of(comparison: Comparison[_T]) -> tuple[Side, ...]:
    """The sides as reported; those that read alike are one."""
    claims: dict[str, list[str]] = {}
    for side in comparison.sides:
        text = min({telling.text for telling in side}, key=lambda entry: (len(entry), entry))
        claims.setdefault(text, []).extend(telling.record.id for telling in side)
    return tuple(Side(text, tuple(dict.fromkeys(ids))) for text, ids in claims.items())


def told_otherwise(
    facet: str,
    compared: Iterable[tuple[Level, Comparison[_T]]],
    phrase: Callable[[str, bool], str],
    endings: Mapping[Level, str],
) -> Iterator[Found]:
    """The findings for what claims of one point tell otherwise, with the ending that goes with the level."""
    for level, comparison in compared:
        sides = sides_of(comparison)
        if len(sides) > 1 and level in endings:
            yield Found(facet, level, sides, f"{sentence(sides, phrase)}: {endings[level]}.")
