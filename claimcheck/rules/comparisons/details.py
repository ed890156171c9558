"""What claims tell under one key of their details: how it ended, what it was for, what caused it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from claimcheck.discrepancy import Kind, Level
from claimcheck.lexicon.concepts import MEASURES, Taxonomy
from claimcheck.lexicon.grades import LOOSE, NEGATIONS, UNSETTLED
from claimcheck.lexicon.kinds import KINDS
from claimcheck.match.apart import other_figures
from claimcheck.match.words import word_set
from claimcheck.records.corpus import ClaimRecord
from claimcheck.rules.base import CompareRule, Example, Found, Scope
from claimcheck.rules.comparisons.answers import on_one_point
from claimcheck.rules.comparisons.facets import Gated, Told, as_sides, compare, exclusive, quoted, sentence
from claimcheck.rules.comparisons.points import IN_THE_SAME_WORDS, gated, share_words
from claimcheck.rules.comparisons.view import View
from claimcheck.values.content import content
from claimcheck.values.counts import Count, parse_count
from claimcheck.values.deeds import is_to_come
from claimcheck.values.figures import relation
from claimcheck.values.grades import answers, negated, relate_answers
from claimcheck.values.names import Names
from claimcheck.values.parties import share_a_party
from claimcheck.values.relation import Relation
from claimcheck.values.words import concepts, sense, words_of

_PARTIES = frozenset({"mediator"})
"""Details that another family of rules compares."""
_ANSWERING = frozenset("outcome result verdict ruling decision".split())
"""Details that answer what became of it, in a word or two: there is one answer."""
_ONE_TEXT = 0.5
"""Least share of words that two texts under one key have in common to say the same."""
_SHORT = 6
"""Longer texts than of so many words are put in many ways."""
_Held = Sequence[tuple[ClaimRecord, str]]


@lru_cache(maxsize=1)
def _details(view: View) -> Mapping[str, _Held]:
    """What claims tell under each key, however it is inflected (*end*, *ends*), by the first of its forms."""
    forms: dict[tuple[str, ...], list[str]] = {}
    for key in sorted({key for record in view.claims for key in record.claim.details}):
        forms.setdefault(tuple(map(sense, words_of(key))), []).append(key)
    return {
        keys[0]: [
            (record, ", ".join(record.claim.details[key]))
            for record in view.claims
            for key in keys
            if key in record.claim.details
        ]
        for keys in forms.values()
    }


def _texts(view: View) -> Iterator[Found]:
    for key, held in _details(view).items():
        told = [Told(record, answers(text), text) for record, text in held]
        for comparison in compare(told, gated(_relate_texts, on_one_point, view)) if key not in _PARTIES else ():
            pairs = comparison.pairs(Relation.DISJOINT)
            if comparison.disjoint and key in _ANSWERING and all(_exclude(a.text, b.text) for a, b in pairs):
                yield from exclusive(f"details.{key}", comparison, view)
            elif comparison.disjoint:
                sides = as_sides(comparison.rivals)
                why = f"{sentence(sides, quoted)}: that is not the same {key}."
                yield Found(f"details.{key}", Level.TENSION, sides, why)


def _exclude(a: str, b: str) -> bool:
    """Whether of two short answers the one denies the other, or they exclude each other on a scale not of degree."""
    opposed = {scale for scale, found in relate_answers(answers(a), answers(b)).items() if found is Relation.DISJOINT}
    return negated(a) != negated(b) or bool(opposed - LOOSE)


def _relate_texts(a: Told[Mapping[str, str]], b: Told[Mapping[str, str]]) -> Relation:
    """How two texts under one key relate; the scales on which the statements differ as well are told of these."""
    first, second = content(a.text), content(b.text)
    told = relate_answers(answers(a.record.claim.statement), answers(b.record.claim.statement))
    apart_by = {scale for scale, found in relate_answers(a.value, b.value).items() if found is Relation.DISJOINT}
    if any(told.get(scale) is not Relation.DISJOINT for scale in apart_by):
        return Relation.DISJOINT
    if negated(a.text) != negated(b.text):
        first, second = first - NEGATIONS, second - NEGATIONS
        return Relation.DISJOINT if share_words(first, second, IN_THE_SAME_WORDS) else Relation.INCOMPARABLE
    return Relation.SAME if first == second or share_words(first, second, _ONE_TEXT) else Relation.INCOMPARABLE


def _figures(view: View) -> Iterator[Found]:
    def relate(a: Told[Count], b: Told[Count]) -> Relation:
        if _with_other_figures(a, b):
            return Relation.INCOMPARABLE
        if a.value.amount and b.value.amount:
            return relation(a.value, b.value)
        return Relation.DISJOINT if _differ_in_a_number(a.text, b.text) else Relation.INCOMPARABLE

    def admits(a: ClaimRecord, b: ClaimRecord) -> bool:
        return view.one_question(a, b) or share_a_party(a.claim.target, b.claim.target, view.names)

    for key, held in _details(view).items():
        told = [
            Told(record, figure, text)
            for record, text in held
            if (figure := parse_count(text)).amount or _numbers(text)
        ]
        for comparison in compare(told, Gated(relate, view.counterparts, admits, freely=True)):
            yield from exclusive(f"details.{key}", comparison, view)


def _with_other_figures(a: Told[Count], b: Told[Count]) -> bool:
    """Whether the statements tell other figures besides: *the 100 metres*, *the 200 metres*."""
    first, second = (told.record.claim.statement.replace(told.text, "") for told in (a, b))
    return other_figures(first, second)


def _numbers(text: str) -> frozenset[str]:
    return frozenset(word for word in content(text) if word.isdigit())


def _differ_in_a_number(a: str, b: str) -> bool:
    """Whether two texts have the same words but for their numbers: *summer of 2027*, *summer of 2028*."""
    first, second = _numbers(a), _numbers(b)
    return bool(first and second) and first.isdisjoint(second) and content(a) - first == content(b) - second


def _otherwise(view: View) -> Iterator[Found]:
    def relate(a: Told[str], b: Told[str]) -> Relation:
        return _relate_words(a, b, view.names)

    for key, held in _details(view).items():
        told = [Told(record, text, text) for record, text in held if key not in _PARTIES and _tells(text)]
        for comparison in compare(told, Gated(relate, view.counterparts, view.one_question)):
            if comparison.disjoint:
                sides = as_sides(comparison.rivals)
                why = f"{sentence(sides, quoted)}: the {key} is told in other words, and both may not hold."
                yield Found(f"details.{key}", Level.TENSION, sides, why)


def _tells(text: str) -> bool:
    """Whether a text is a short answer, and not that there is none, or none yet, or a figure."""
    settled = not (negated(text) or is_to_come(text)) and UNSETTLED.isdisjoint(words_of(text))
    return settled and len(text.split()) <= _SHORT and parse_count(text).amount is None


def _relate_words(a: Told[str], b: Told[str], names: Names) -> Relation:
    """How two answers relate: disjoint where no word is in both, and neither claim has one of the other's."""
    first, second = word_set(a.text, names), word_set(b.text, names)
    if first == second:
        return Relation.SAME
    known = relate_answers(answers(a.text), answers(b.text)) or share_a_party([a.text], [b.text], names)
    known = known or any(_of_one_kind(a.text, b.text, taxonomy) for taxonomy in (KINDS, MEASURES))
    told = first & word_set(b.record.claim.statement, names) or second & word_set(a.record.claim.statement, names)
    return Relation.INCOMPARABLE if known or told or not (first and second) else Relation.DISJOINT


def _of_one_kind(a: str, b: str, taxonomy: Taxonomy) -> bool:
    """Whether two answers name one thing, or one of a kind and the kind: *a van*, *a vehicle*; *wounded*, *injured*."""
    return any(taxonomy.akin(x, y) for x in concepts(a, taxonomy) for y in concepts(b, taxonomy))


RULES = (
    CompareRule(
        code="D912",
        name="details-differ",
        title="Sources give details that cannot both be right in full",
        explanation="Under one key of details two claims have texts that exclude each other, by a scale or a negation. "
        "Of what became of it (outcome, result, verdict, ruling, decision) only one can be right.",
        flags=(
            Example(
                "- {source: a, statement: The jury spoke on Eva Dahl., details: {outcome: guilty}}\n"
                "- {source: b, statement: The jury spoke on Eva Dahl., details: {outcome: not guilty}}\n",
                "they cannot both be right",
                level=Level.CONTRADICTION,
            ),
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
    CompareRule(
        code="D913",
        name="detail-figures-differ",
        title="Sources give figures for one detail that cannot both be right",
        explanation="Under one key of details two claims on one question, or on one target, have figures of one thing "
        "with no amount in common: an age, a speed.",
        flags=(
            Example(
                "- {source: a, statement: A boy was pulled out of the rubble., details: {age: six}}\n"
                "- {source: b, statement: A boy was rescued from the rubble., details: {age: '8'}}\n",
                "a says six; b says 8",
            ),
            Example(
                "- {source: a, statement: Lena Roth is in hospital., target: Lena Roth, details: {age: 19 years}}\n"
                "- {source: b, statement: Lena Roth broke her wrist., target: Lena Roth, details: {age: 21 years}}\n",
                "a says 19 years; b says 21 years",
            ),
        ),
        passes=(
            Example(
                "- {source: a, statement: A boy was pulled out of the rubble., details: {age: six}}\n"
                "- {source: b, statement: A boy was rescued from the rubble., details: {age: '6'}}\n"
            ),
            Example(
                "- {source: a, statement: A boy was pulled out., target: Jon Eide, details: {age: six}}\n"
                "- {source: b, statement: A girl was in hospital., target: Lena Roth, details: {age: '8'}}\n"
            ),
        ),
        kind=Kind.DETAIL,
        level=Level.CONTRADICTION,
        check=_figures,
        needs=frozenset({"details"}),
    ),
    CompareRule(
        code="D914",
        name="details-told-otherwise",
        title="Sources answer one question in words that have nothing in common",
        explanation="Under one key of details two claims on one question have short texts with no word in common, and "
        "neither statement has a word of what the other tells there: another wound, another way in. They may be two "
        "words for one thing, so it is a tension.",
        flags=(
            Example(
                "- {source: a, statement: Ola Renn was stabbed in the neck., details: {wound: neck}}\n"
                "- {source: b, statement: Ola Renn was stabbed in the belly., details: {wound: belly}}\n",
                "the wound is told in other words",
                level=Level.TENSION,
            ),
        ),
        passes=(
            Example(
                "- {source: a, statement: A pact was signed., details: {aim: trade}}\n"
                "- {source: b, statement: A pact was signed., details: {aim: more trade}}\n"
            ),
            Example(
                "- {source: a, statement: The ship sank after a fire., details: {cause: fire}}\n"
                "- {source: b, statement: The ship sank after a blast and a fire., details: {cause: blast}}\n"
            ),
        ),
        kind=Kind.DETAIL,
        level=Level.TENSION,
        check=_otherwise,
        needs=frozenset({"details"}),
        sets_apart=False,
    ),
)
