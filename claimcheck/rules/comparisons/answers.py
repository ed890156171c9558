"""What statements answer on a scale of words, and whether it excludes what another answers: *signed*, *preliminary*."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from functools import lru_cache
from itertools import takewhile

from claimcheck.discrepancy import Kind, Level
from claimcheck.lexicon.grades import LOOSE, SCALES
from claimcheck.lexicon.grammar import ENDING_A_NAME
from claimcheck.lexicon.scopes import OF_ANSWERS
from claimcheck.lexicon.verbs import AUXILIARIES
from claimcheck.match.apart import exclusive_figures, on_others, other_figures
from claimcheck.match.occasions import of_other_years, on_other_days
from claimcheck.match.words import word_set
from claimcheck.records.corpus import ClaimRecord
from claimcheck.rules.base import CompareRule, Example, Found, Scope
from claimcheck.rules.comparisons.facets import Told, as_sides, compare, exclusive, quoted, sentence
from claimcheck.rules.comparisons.points import alike, gated, words_but
from claimcheck.rules.comparisons.view import View
from claimcheck.values.grades import answers, graded_words, relate_answers
from claimcheck.values.names import Names
from claimcheck.values.relation import Relation
from claimcheck.values.scopes import of_other_scopes
from claimcheck.values.words import sense, words_of

_ON_ONE_POINT, _OF_ONE_DAY = 0.5, 0.3
"""Least share of words in common, graded words and speakers left out, of statements that answer one question, and of
such that are dated alike."""
_LONG = 2
"""Words besides who acted and where, of which two statements on one thing share some."""
_OF_ANYTHING = frozenset("side force search event work sale strength weapon exit fate health extreme fairness".split())
"""Scales that so many things stand on at once that both statements must be on one in much the same words."""
_OF_AN_OBJECT = frozenset({"setting"})
"""Scales of what is done to one thing or another, which both statements must name in much the same words."""
_EITHER_WAY = frozenset({"balance", "direction"})
"""Scales whose answers each have a figure of their own."""
_IN_WORDS = {
    "standing": "how settled it is",
    "lasting": "how long it is to last",
    "extent": "how complete it is",
    "parties": "on how many sides",
    "will": "whether it was meant",
    "office": "who holds the office how",
    "rank": "how far it stands out",
    "reach": "how many of them",
}
"""What a scale of degree is on, where its own name does not tell it."""
_Answers = Mapping[str, str]


@lru_cache(maxsize=768)
def _ungraded(record: ClaimRecord, names: Names) -> frozenset[str]:
    """The words of a statement but for those that answer a scale or negate; without its speaker."""
    return words_but(record, graded_words(record.claim.statement), names)


def on_one_point(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether two statements answer one question, in whatever way."""
    dated_alike = a.claim.date and b.claim.date and a.claim.date.relation(b.claim.date) is Relation.SAME
    return alike(a, b, _ungraded, _OF_ONE_DAY if dated_alike else _ON_ONE_POINT, names)


def _of_one_thing(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether neither statement has a word where the other has a different one: exports rose, imports fell."""
    first, second = ({word for word in _ungraded(record, names) if not word.isdigit()} for record in (a, b))
    return first <= second or second <= first


def _on_scale(scale: str) -> Callable[[Told[_Answers], Told[_Answers]], Relation]:
    return lambda a, b: relate_answers(a.value, b.value).get(scale, Relation.INCOMPARABLE)


def _strictly(scale: str, view: View) -> Callable[[Told[_Answers], Told[_Answers]], Relation]:
    def relate(a: Told[_Answers], b: Told[_Answers]) -> Relation:
        found = _on_scale(scale)(a, b)
        free = scale not in _OF_ANYTHING | _OF_AN_OBJECT
        if found is Relation.SAME or (free and _alone(a.record, b.record, view, like_figures=scale not in _EITHER_WAY)):
            return found
        if _of_one_thing(a.record, b.record, view.names) and _one_object(scale, a, b):
            return found
        return Relation.INCOMPARABLE

    return relate


def _one_object(scale: str, a: Told[_Answers], b: Told[_Answers]) -> bool:
    """Whether two statements name one thing to which it was done: right behind the word that answers, or before it."""
    if scale not in _OF_AN_OBJECT:
        return True
    first, second = (_object(words_of(told.record.claim.statement), SCALES[scale].keys()) for told in (a, b))
    return bool(first) and first == second


def _object(words: Sequence[str], verbs: Set[str]) -> str:
    at = next((at for at, word in enumerate(words) if word in verbs), len(words))
    behind = list(takewhile(lambda word: word not in ENDING_A_NAME, words[at + 1 :]))
    told = behind or [word for word in words[:at] if word not in AUXILIARIES]
    return sense(told[-1]) if told else ""


def _alone(a: ClaimRecord, b: ClaimRecord, view: View, *, like_figures: bool) -> bool:
    """Whether two claims are of a fact that each text tells once, on the same persons and things, with ``like_figures``
    unless the answers go with figures of their own (a profit, a loss).
    """
    first, second = a.claim.statement, b.claim.statement
    apart = (
        (like_figures and (exclusive_figures(a, b) or other_figures(first, second)))
        or of_other_scopes(first, second, by=OF_ANSWERS)
        or of_other_years(a, b)
        or on_other_days(a, b)
        or on_others(a, b, view.names)
    )
    return view.told_once(a, b) and not apart and _share_a_thing(a, b, view.names)


def _share_a_thing(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether two statements, unless they are short, have some word in common besides who acted and where."""
    beside = frozenset[str]().union(
        *(word_set(text, names) for x in (a, b) for text in (*x.claim.actor, *x.claim.place))
    )
    first, second = _ungraded(a, names) - beside, _ungraded(b, names) - beside
    return not first.isdisjoint(second) or min(len(first), len(second)) < _LONG


def _answers(view: View) -> Iterator[Found]:
    def admits(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
        return on_one_point(a, b, names) or _alone(a, b, view, like_figures=False)

    told: list[tuple[ClaimRecord, _Answers]] = [(record, answers(record.claim.statement)) for record in view.claims]
    for scale in sorted({scale for _, given in told for scale in given}):
        entries = [Told[_Answers](record, given, record.claim.statement) for record, given in told if scale in given]
        if len({telling.value[scale] for telling in entries}) < 2:
            continue
        relate = _on_scale(scale) if scale in LOOSE else _strictly(scale, view)
        for comparison in compare(entries, gated(relate, admits, view)):
            if scale not in LOOSE:
                yield from exclusive(scale, comparison, view)
            elif comparison.disjoint:
                sides = as_sides(comparison.rivals)
                why = f"{sentence(sides, quoted)}: {_IN_WORDS.get(scale, scale)} is not told alike."
                yield Found(scale, Level.TENSION, sides, why)


RULES = (
    CompareRule(
        code="D911",
        name="answers-differ",
        title="Sources answer one question with words that exclude each other",
        explanation="Two statements on one point have words of one scale (claimcheck/lexicon/grades.py) that exclude "
        "each other: rose and fell, signed and preliminary, the deadliest and among the deadliest. On scales of degree "
        "that is a tension.",
        flags=(
            Example(
                "- {source: a, statement: The Kolvik power plant shut itself down automatically.}\n"
                "- {source: b, statement: Staff shut down the Kolvik power plant by hand.}\n",
                "by hand",
            ),
            Example(
                "- {source: a, statement: Ida Orsund was found guilty of forgery by the court in Ostvik.}\n"
                "- {source: b, statement: The former treasurer Ida Orsund was acquitted of forgery.}\n",
                "they cannot both be right",
            ),
            Example(
                "- {source: a, statement: Prices of bread rose in May.}\n"
                "- {source: b, statement: Prices of bread fell in May.}\n",
                "they cannot both be right",
            ),
            Example(
                "- {source: a, statement: The board unanimously approved the sale.}\n"
                "- {source: b, statement: The board approved the sale by seven votes to two.}\n",
                "they cannot both be right",
            ),
            Example(
                "- {source: a, statement: Norway and Sweden signed a deal on fish.}\n"
                "- {source: b, statement: Norway and Sweden have a preliminary deal on fish.}\n",
                "how settled it is",
                level=Level.TENSION,
            ),
            Example(
                "- {source: a, statement: It was the driest year in a decade.}\n"
                "- {source: b, statement: It was among the driest years in a decade.}\n",
                "how far it stands out",
                level=Level.TENSION,
            ),
        ),
        passes=(
            Example(
                "- {source: a, statement: Eva Dahl was in critical condition., target: Eva Dahl, date: 2025-10-08}\n"
                "- {source: b, statement: Eva Dahl was out of danger., target: Eva Dahl, date: 2025-10-11}\n"
            ),
            Example(
                "- {source: a, statement: Norvik shares rose on Monday.}\n"
                "- {source: b, statement: Ostfjord shares fell on Monday.}\n"
            ),
            Example(
                "- {source: a, statement: The jury found Lena Roth guilty of theft.}\n"
                "- {source: b, statement: The jury cleared Peter Roth of theft.}\n"
            ),
            Example(
                "- {source: a, statement: Prices of bread rose in May.}\n"
                "- {source: b, statement: Prices of bread grew in May.}\n"
            ),
            Example(
                "- {source: a, statement: Prices of bread rose in 2021.}\n"
                "- {source: b, statement: Prices of bread fell in 2022.}\n"
            ),
        ),
        kind=Kind.DETAIL,
        level=Level.CONTRADICTION,
        check=_answers,
        scope=Scope.POINT,
    ),
)
