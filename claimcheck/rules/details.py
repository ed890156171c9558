"""What else is told of one point: answers that exclude each other (*signed*, *preliminary*), and denial in words."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from itertools import pairwise

from claimcheck.corpus import ClaimRecord
from claimcheck.discrepancy import Kind, Level
from claimcheck.lexicon.grades import LOOSE, NEGATIONS, NEGATIVE_ROOTS
from claimcheck.lexicon.verbs import IRREGULAR
from claimcheck.match.proposition import speaker_words, word_set
from claimcheck.rules.base import CompareRule, Example, Found, Scope, View
from claimcheck.rules.facets import Gated, Relate, Told, as_sides, compare, exclusive
from claimcheck.rules.points import points_of, sentence
from claimcheck.values.content import content
from claimcheck.values.deeds import in_the_past
from claimcheck.values.grades import answers, graded_words, negated, relate_answers
from claimcheck.values.names import Names
from claimcheck.values.relation import Relation
from claimcheck.values.words import stem, words_of

_ON_ONE_POINT, _OF_ONE_DAY, _IN_THE_SAME_WORDS = 0.5, 0.3, 0.8
"""Least share of words in common, graded words and speakers left out: of statements that answer one question, of such
that are dated alike, and of such that say the same but for a *not*."""
_SHORTEST = 2
"""Least number of words of a statement that denies such a thing."""
_EVER = frozenset("ever yet even still far date time".split())
_SO_FAR = re.compile(r"\b(?:yet|still|so far|to date)\b", re.IGNORECASE)
"""What may have come since it was said."""
_NOT_DONE = frozenset("would could should may might will shall nearly almost if unless plans plan due".split())
"""Words that leave open whether a thing was done."""
_OF_SOMETHING = frozenset("in of at near for from on to by".split())
"""Words before what a thing only belongs to."""
_ONE_TEXT = 0.5
"""Least share of words that two texts under one key have in common to say the same."""
_PARTIES = frozenset({"mediator"})
"""Details that another family of rules compares."""
_AUXILIARIES = frozenset("did does do has have had was were is are be been would will to".split())
_Answers = Mapping[str, str]


@lru_cache(maxsize=1_024)
def _bare(record: ClaimRecord, names: Names, *, graded: bool) -> frozenset[str]:
    """The words of a statement without negations and, if wanted, those that answer a scale; without its speaker."""
    left_out = graded_words(record.claim.statement) if graded else NEGATIONS | NEGATIVE_ROOTS | _AUXILIARIES
    text = " ".join(
        IRREGULAR.get(word.casefold(), word)
        for word in record.claim.statement.split()
        if not left_out & content_words(word)
    )
    return word_set(text, names) - speaker_words(record, names)


def content_words(word: str) -> frozenset[str]:
    """The words in a word as written: *short-lived.* has two, and itself."""
    bare = word.strip(".,;:!?()[]“”\"'’").casefold()
    return frozenset((bare, *bare.split("-")))


def _alike(a: ClaimRecord, b: ClaimRecord, least: float, names: Names) -> bool:
    graded = least != _IN_THE_SAME_WORDS
    spoken = speaker_words(a, names) | speaker_words(b, names)
    first, second = _bare(a, names, graded=graded) - spoken, _bare(b, names, graded=graded) - spoken
    if (
        least == _ON_ONE_POINT
        and a.claim.date
        and b.claim.date
        and a.claim.date.relation(b.claim.date) is Relation.SAME
    ):
        least = _OF_ONE_DAY
    return bool(first | second) and len(first & second) >= least * len(first | second)


def _instance(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether of two statements the one denies what the other tells with more words."""
    so, not_so = (b, a) if negated(a.claim.statement) else (a, b)
    told, denied = (_bare(record, names, graded=False) - _EVER for record in (so, not_so))
    return len(denied) >= _SHORTEST and denied <= told and not _something_else(so, not_so, denied, names)


def _something_else(so: ClaimRecord, not_so: ClaimRecord, denied: frozenset[str], names: Names) -> bool:
    """Whether what is told besides makes another thing of it: it was only feared or asked for, was of a part of what
    the denial speaks of (*the school in the village*), or came later.
    """
    words = words_of(so.claim.statement)
    known = {stem(IRREGULAR.get(word, word)) for word in words_of(not_so.claim.statement)}
    if any(
        word in _NOT_DONE
        or ((in_the_past(word) or word.endswith("ing")) and stem(IRREGULAR.get(word, word)) not in known)
        for word in words
        if word not in _AUXILIARIES - _NOT_DONE
    ) or any(first == "to" and stem(second) in known for first, second in pairwise(words)):
        return True
    first = next((at for at, word in enumerate(words) if word_set(IRREGULAR.get(word, word), names) & denied), 0)
    if not _OF_SOMETHING.isdisjoint(words[:first]):
        return True
    return bool(_SO_FAR.search(not_so.claim.statement)) and _written(not_so) < _written(so)


def _written(record: ClaimRecord) -> float:
    published = record.held.source.published
    return published.moments.low if published else math.inf


def _gated(relate: Relate[_Answers], least: float, view: View) -> Gated[_Answers]:
    points = points_of(view)

    def admits(a: ClaimRecord, b: ClaimRecord) -> bool:
        alike = _alike(a, b, least, view.names) or (least == _IN_THE_SAME_WORDS and _instance(a, b, view.names))
        return alike and points.likest(a, b)

    return Gated(relate, points.pairs, admits)


def _of_one_thing(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether neither statement has a word where the other has a different one: exports rose, imports fell."""
    first, second = ({word for word in _bare(record, names, graded=True) if not word.isdigit()} for record in (a, b))
    return first <= second or second <= first


def _on_scale(scale: str) -> Callable[[Told[_Answers], Told[_Answers]], Relation]:
    return lambda a, b: relate_answers(a.value, b.value).get(scale, Relation.INCOMPARABLE)


def _strictly(scale: str, names: Names) -> Callable[[Told[_Answers], Told[_Answers]], Relation]:
    def relate(a: Told[_Answers], b: Told[_Answers]) -> Relation:
        found = _on_scale(scale)(a, b)
        return found if found is Relation.SAME or _of_one_thing(a.record, b.record, names) else Relation.INCOMPARABLE

    return relate


def _answers(view: View) -> Iterator[Found]:
    told: list[tuple[ClaimRecord, _Answers]] = [(record, answers(record.claim.statement)) for record in view.claims]
    for scale in sorted({scale for _, given in told for scale in given}):
        entries = [Told[_Answers](record, given, record.claim.statement) for record, given in told if scale in given]
        if len({telling.value[scale] for telling in entries}) < 2:
            continue
        relate = _on_scale(scale) if scale in LOOSE else _strictly(scale, view.names)
        for comparison in compare(entries, _gated(relate, _ON_ONE_POINT, view)):
            if scale not in LOOSE:
                yield from exclusive(scale, comparison, view)
            elif comparison.disjoint:
                sides = as_sides(comparison.rivals)
                why = f"{sentence(sides, _says)}: {_NAMES.get(scale, scale)} is not told alike."
                yield Found(scale, Level.TENSION, sides, why)


_NAMES = {
    "standing": "how settled it is",
    "lasting": "how long it is to last",
    "extent": "how complete it is",
    "parties": "on how many sides",
    "will": "whether it was meant",
    "office": "who holds the office how",
    "rank": "how far it stands out",
    "reach": "how many of them",
}


def _says(value: str, one: bool) -> str:
    return f"{'says' if one else 'say'} “{value.rstrip('.')}”"


def _negations(view: View) -> Iterator[Found]:
    so = [negated(record.claim.statement) for record in view.claims]
    if len(set(so)) < 2:
        return
    told: list[Told[_Answers]] = [
        Told(record, {"so": str(negates)}, record.claim.statement)
        for record, negates in zip(view.claims, so, strict=True)
    ]
    for comparison in compare(told, _gated(_on_scale("so"), _IN_THE_SAME_WORDS, view)):
        yield from exclusive("statement", comparison, view)


def _texts(view: View) -> Iterator[Found]:
    keys = sorted({key for record in view.claims for key in record.claim.details} - _PARTIES)
    for key in keys:
        held = [(record, record.claim.details[key]) for record in view.claims if key in record.claim.details]
        told = [Told[_Answers](record, answers(" ".join(texts)), ", ".join(texts)) for record, texts in held]
        for comparison in compare(told, _gated(_relate_texts, _ON_ONE_POINT, view)):
            if comparison.disjoint:
                sides = as_sides(comparison.rivals)
                why = f"{sentence(sides, _says)}: that is not the same {key}."
                yield Found(f"details.{key}", Level.TENSION, sides, why)


def _relate_texts(a: Told[_Answers], b: Told[_Answers]) -> Relation:
    first, second = content(a.text), content(b.text)
    told = relate_answers(answers(a.record.claim.statement), answers(b.record.claim.statement))
    apart_by = {scale for scale, found in relate_answers(a.value, b.value).items() if found is Relation.DISJOINT}
    if any(told.get(scale) is not Relation.DISJOINT for scale in apart_by):
        return Relation.DISJOINT
    if negated(a.text) != negated(b.text):
        first, second = first - NEGATIONS, second - NEGATIONS
        alike = bool(first) and len(first & second) >= _IN_THE_SAME_WORDS * len(first | second)
        return Relation.DISJOINT if alike else Relation.INCOMPARABLE
    if first == second or len(first & second) >= _ONE_TEXT * len(first | second):
        return Relation.SAME
    return Relation.INCOMPARABLE


RULES = (
    CompareRule(
        code="D503",
        name="affirmed-and-negated",
        title="One says that it is so, another that it is not",
        explanation="Two statements say the same in the same words, but for a *not*, *never* or *without*; or the one "
        "denies what the other tells with more words.",
        flags=(
            Example(
                "- {source: a, statement: The old dam would hold until spring.}\n"
                "- {source: b, statement: The old dam would not hold until spring.}\n",
                "they cannot both be right",
            ),
            Example(
                "- {source: a, statement: The spillway gate of the dam was repaired in 2022.}\n"
                "- {source: b, statement: Nobody ever repaired the spillway gate.}\n",
                "they cannot both be right",
            ),
        ),
        passes=(
            Example(
                "- {source: a, statement: The old dam would not hold until spring.}\n"
                "- {source: b, statement: The old dam won't hold until spring.}\n"
            ),
            Example(
                "- {source: a, statement: The old dam did not break in the flood of 2022.}\n"
                "- {source: b, statement: The old dam broke.}\n"
            ),
            Example(
                "- {source: a, statement: The mayor of Ostvik did not resign.}\n"
                "- {source: b, statement: The mayor of Ostvik threatened to resign.}\n"
            ),
            Example(
                "- {source: a, statement: The village of Ostvik was not evacuated.}\n"
                "- {source: b, statement: The school in the village of Ostvik was evacuated.}\n"
            ),
        ),
        kind=Kind.STANCE,
        level=Level.CONTRADICTION,
        check=_negations,
        scope=Scope.POINT,
    ),
    CompareRule(
        code="D911",
        name="answers-differ",
        title="Sources answer one question with words that exclude each other",
        explanation="Two statements on one point have words of one scale (claimcheck/lexicon/grades.py) that exclude "
        "each other: rose and fell, signed and preliminary, the deadliest and among the deadliest. On scales of degree "
        "that is a tension.",
        flags=(
            Example(
                "- {source: a, statement: Prices of bread rose in May.}\n"
                "- {source: b, statement: Prices of bread fell in May.}\n",
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
    CompareRule(
        code="D912",
        name="details-differ",
        title="Sources give details that cannot both be right in full",
        explanation="Under one key of details two claims have texts that exclude each other, by a scale or a negation.",
        flags=(
            Example(
                "- {source: a, statement: A ceasefire began., details: {status: temporary}}\n"
                "- {source: b, statement: A ceasefire began., details: {status: permanent}}\n",
                "that is not the same status",
            ),
        ),
        passes=(
            Example(
                "- {source: a, statement: A ceasefire began., details: {status: temporary}}\n"
                "- {source: b, statement: A ceasefire began., details: {status: a temporary one}}\n"
            ),
        ),
        kind=Kind.DETAIL,
        level=Level.TENSION,
        check=_texts,
        needs=frozenset({"details"}),
        scope=Scope.POINT,
    ),
)
