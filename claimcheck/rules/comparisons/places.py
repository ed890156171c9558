"""Where: places that exclude each other, and places told more or less exactly."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import takewhile

from claimcheck.discrepancy import Kind, Level
from claimcheck.lexicon.concepts import MEASURES, PEOPLE, ROLES
from claimcheck.lexicon.grammar import BEHIND_A_PARTY, BESIDE, FROM_WHERE, STOPWORDS, TO_WHERE
from claimcheck.lexicon.heads import SHARED
from claimcheck.lexicon.kinds import KINDS
from claimcheck.lexicon.verbs import AUXILIARIES, LIGHT_VERBS
from claimcheck.match.occasions import places_of
from claimcheck.match.proposition import verbatim
from claimcheck.rules.base import CompareRule, Example, Found
from claimcheck.rules.comparisons.facets import (
    Comparison,
    Told,
    as_sides,
    compare,
    exclusive,
    inexact,
    of_one_proposition,
    say,
)
from claimcheck.rules.comparisons.view import View
from claimcheck.values.deeds import is_verb
from claimcheck.values.grades import of_a_man_and_a_woman
from claimcheck.values.heads import named_otherwise
from claimcheck.values.names import OPEN, Party
from claimcheck.values.parties import placed, relate_places
from claimcheck.values.relation import Relation, relate_lists
from claimcheck.values.subjects import CAPITAL, subject
from claimcheck.values.words import action_or_sense, concepts, plain_words, sense, words_of

_GOING = re.compile(
    r"\b(?:took off|fl(?:ew|own|y|ies)|sail|left|leaving|depart|bound|head(?:ed|ing)|travel|destination)\b", re.I
)
_GOAL, _START = " was the destination", " was the starting point"
"""What shows that somebody goes, and what stands behind a place to which, or from which, he does."""
_Places = tuple[tuple[tuple[Party, ...], ...], bool]


@lru_cache(maxsize=1)
def _comparisons(view: View) -> list[Comparison[_Places]]:
    def relate(a: Told[_Places], b: Told[_Places]) -> Relation:
        (mine, open_a), (yours, open_b) = a.value, b.value
        found = relate_lists(mine, yours, lambda x, y: relate_places(x, y, view.names), (open_a, open_b))
        if found is Relation.INCOMPARABLE and verbatim(a.record, b.record) and _strangers(a.value, b.value):
            return Relation.DISJOINT
        apart = found is Relation.DISJOINT and not verbatim(a.record, b.record)
        first, second = a.record.claim.statement, b.record.claim.statement
        both = apart and (
            _speaks_of(a, b.value)
            or _speaks_of(b, a.value)
            or {_way(a), _way(b)} == {"from", "to"}
            or of_a_man_and_a_woman(first, second)
            or _done_to_another_thing(first, second)
        )
        return Relation.INCOMPARABLE if both else found

    told = []
    for record in view.claims:
        if places := tuple(places_of(record, view.names)):
            told.append(Told(record, (places, OPEN in record.claim.place), "; ".join(record.claim.place)))
    return compare(told, of_one_proposition(relate, view))


def _strangers(a: _Places, b: _Places) -> bool:
    """Whether two lists of places have no word in common."""
    first, second = ({word for place in told[0] for part in place for word in part.words} for told in (a, b))
    return first.isdisjoint(second)


def _speaks_of(telling: Told[_Places], places: _Places) -> bool:
    """Whether a claim's statement names the other's place beside its own, and so tells of both."""
    words = frozenset(plain_words(telling.record.claim.statement))
    return any(words.issuperset(plain_words(name)) for place in places[0] for name in (*place[0].known, place[0].text))


def _done_to_another_thing(a: str, b: str) -> bool:
    """Whether two statements tell that one thing was done to two things: *searched his office*, *searched his home*."""
    (deed, thing), (other_deed, other) = _done_to(a), _done_to(b)
    if not (thing and other) or deed != other_deed:
        return False
    kinds = concepts(" ".join(thing), KINDS), concepts(" ".join(other), KINDS)
    akin = any(KINDS.akin(x, y) for x in kinds[0] for y in kinds[1])
    return not akin and all(
        {sense(word) for word in told}.isdisjoint(map(sense, words_of(text[len(subject(text)) :])))
        for told, text in ((thing, b), (other, a))
    )


def _done_to(statement: str) -> tuple[str, list[str]]:
    """The first verb of a statement and the words for the thing that it was done to; empty where the verb tells little,
    or that is a person, a name or a number.
    """
    behind = statement[len(subject(statement)) :]
    verb, *words = words_of(behind) or ("",)
    told = [word for word in takewhile(lambda word: word not in BEHIND_A_PARTY, words) if word not in STOPWORDS]
    text = " ".join(told)
    named = CAPITAL.search(" ".join(behind.split()[: len(told) + 2]))
    unusable = (
        verb in AUXILIARIES | LIGHT_VERBS
        or not told
        or named
        or any(word[0].isdigit() or is_verb(word) for word in told)
    )
    return ("", []) if unusable or concepts(text, PEOPLE) or concepts(text, ROLES) else (action_or_sense(verb), told)


def _way(told: Told[_Places]) -> str | None:
    """Whether a statement tells its place as that *from* which or *to* which somebody goes."""
    if not _GOING.search(told.record.claim.statement):
        return None
    for place in told.value[0]:
        before, name, after = told.record.claim.statement.partition(place[0].text)
        words = {word.lower() for word in before.split()[-2:]} if name else set[str]()
        if not BESIDE.isdisjoint(words):
            continue
        if not TO_WHERE.isdisjoint(words) or after.startswith(_GOAL):
            return "to"
        if not FROM_WHERE.isdisjoint(words) or after.startswith(_START):
            return "from"
    return None


def _disjoint(view: View) -> Iterator[Found]:
    for comparison in _comparisons(view):
        if _share_only_a_word(comparison):
            why = f"{say(comparison)}: they share a word, and each has a name that the other lacks."
            yield Found("place", Level.TENSION, as_sides(comparison), why)
        for found in exclusive("place", comparison, view):
            known = any(
                placed(x, view.names) and placed(y, view.names)
                for a, b in comparison.pairs(Relation.DISJOINT)
                for x in a.value[0]
                for y in b.value[0]
            )
            if known:
                yield found
            else:
                surely = all(_of_one_scene(a, b, view) for a, b in comparison.pairs(Relation.DISJOINT))
                known_of = "neither is known to lie in the other (claims/names.yaml can tell)"
                why = f"{say(comparison)}: {known_of}{', and both are told as one town' if surely else ''}."
                yield found._replace(level=found.level if surely else Level.TENSION, why=why)


def _share_only_a_word(comparison: Comparison[_Places]) -> bool:
    """Whether no two sides exclude each other, and some that meet have other names but for a word."""
    return not comparison.disjoint and any(_named_otherwise(*pair) for pair in comparison.pairs(Relation.OVERLAPPING))


def _named_otherwise(a: Told[_Places], b: Told[_Places]) -> bool:
    """Whether each tells one place, and by names of which each has one that the other has not."""
    (mine, _), (yours, _) = a.value, b.value
    return len(mine) == len(yours) == 1 and named_otherwise(mine[0][0], yours[0][0])


def _of_one_scene(a: Told[_Places], b: Told[_Places], view: View) -> bool:
    """Whether two claims tell where one thing was that no text tells twice, by a name alone: a town, as far as can be
    told, and no *district* or *coast* that a town may lie in. People are hurt in many.
    """
    bare = all(word[0].isupper() or word in SHARED for told in (a, b) for word in told.text.split())
    lives = any("casualties" in MEASURES.above(x) for t in (a, b) for x in concepts(t.record.claim.statement, MEASURES))
    return bare and not lives and view.told_once(a.record, b.record) and view.may_be_one(a.record, b.record)


def _inexact(view: View) -> Iterator[Found]:
    for comparison in _comparisons(view):
        if not _share_only_a_word(comparison):
            yield from inexact("place", comparison, "one names more places, or a more exact one, and both hold")


RULES = (
    CompareRule(
        code="D301",
        name="places-disjoint",
        title="Sources put one event in different places",
        explanation="No place that one source names lies in, or around, one that the other names. What lies where is "
        "known from claims/names.yaml, from the table of countries and capitals, and from entries such as "
        "'Grønland, Oslo'; a part of a country (*northern France*) may hold any place in it. Of places that are not "
        "known it is a tension, unless each text tells the fact once, in a town as far as can be told. Names that "
        "share no more than many names do (*Port of*, *Lake*) are others; where they share another word and each has "
        "one of its own (*Frankfurt am Main*, *Frankfurt an der Oder*), an editor should look. What was done to "
        "another thing (*searched his office*, *searched his home*) is another event, and so is what befell a man and "
        "a woman.",
        flags=(
            Example(
                "- {source: a, statement: Captain Jonas Eide was arrested in Flornes., place: Flornes}\n"
                "- {source: b, statement: 'Police detained the skipper, Jonas Eide, in Berg.', place: Berg}\n",
                "Flornes; b says Berg",
            ),
            Example(
                "- {source: a, statement: The talks were held in Oslo., place: Oslo}\n"
                "- {source: b, statement: The talks were held in Stockholm., place: Stockholm}\n",
                "Oslo; b says Stockholm",
            ),
            Example(
                "- {source: a, statement: The freighter caught fire at the Port of Halm., place: Port of Halm}\n"
                "- {source: b, statement: The freighter caught fire at the Port of Ostvik., place: Port of Ostvik}\n",
                "Port of Halm; b says Port of Ostvik",
            ),
            Example(
                "- {source: a, statement: The mill at Halm an der Ur burned down., place: Halm an der Ur}\n"
                "- {source: b, statement: The mill at Halm am Tarn burned down., place: Halm am Tarn}\n",
                "share a word",
                level=Level.TENSION,
            ),
        ),
        passes=(
            Example(
                "- {source: a, statement: The talks were held in Oslo., place: Oslo}\n"
                "- {source: b, statement: The talks were held in Norway., place: Norway}\n"
            ),
            Example(
                "- {source: a, statement: The freighter caught fire at the Port of Halm., place: Port of Halm}\n"
                "- {source: b, statement: The freighter caught fire at Halm harbour., place: Halm harbour}\n"
            ),
        ),
        kind=Kind.PLACE,
        level=Level.CONTRADICTION,
        check=_disjoint,
        needs=frozenset({"place"}),
    ),
    CompareRule(
        code="D302",
        name="places-inexact",
        title="Sources name one place more or less exactly",
        explanation="One source's place lies within the other's, or one names more places than the other.",
        flags=(
            Example(
                "- {source: a, statement: Storms hit Oslo and Bergen., place: [Oslo, Bergen]}\n"
                "- {source: b, statement: Storms hit Oslo., place: Oslo}\n",
                "more places",
            ),
        ),
        passes=(
            Example(
                "- {source: a, statement: The talks were held in Stockholm., place: Stockholm}\n"
                "- {source: b, statement: The talks were held in Stockholm., place: Stockholm}\n"
            ),
        ),
        kind=Kind.PLACE,
        level=Level.PRECISION,
        check=_inexact,
        needs=frozenset({"place"}),
    ),
)
