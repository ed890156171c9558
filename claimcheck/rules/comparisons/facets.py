"""Comparing one facet over a whole group: who says the same stands on one side, and sides are related pair by pair."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import Generic, TypeVar

from claimcheck.connected import connected
from claimcheck.discrepancy import Level, Side, source_of
from claimcheck.match.proposition import verbatim
from claimcheck.records.corpus import ClaimRecord
from claimcheck.rules.base import Found
from claimcheck.rules.comparisons.view import View
from claimcheck.rules.comparisons.voice import level
from claimcheck.values.names import Names
from claimcheck.values.relation import Relation

_Value = TypeVar("_Value")
_ABBREVIATED = re.compile(r"[^\W\d_]\.[^\W\d_]$")
"""How an abbreviation ends before its last full stop."""
_DIFFERING = frozenset({Relation.NARROWER, Relation.WIDER, Relation.OVERLAPPING, Relation.DISJOINT})
"""Relations of sides that answer one question, and not alike."""
_UNGATED = frozenset({Relation.SAME, Relation.INCOMPARABLE})
"""Relations that no gate has a say in where the same may be said freely."""


@dataclass(eq=False, slots=True)
class Told(Generic[_Value]):
    """A value of a facet, how it reads, and the claim that tells it."""

    record: ClaimRecord
    value: _Value
    text: str


Relate = Callable[[Told[_Value], Told[_Value]], Relation]
Pairs = frozenset[frozenset[str]]
_Admits = Callable[[ClaimRecord, ClaimRecord], bool]


@dataclass(frozen=True)
class Comparison(Generic[_Value]):
    """Sides that answer one question differently, and how each pair of them relates."""

    sides: tuple[tuple[Told[_Value], ...], ...]
    relations: dict[tuple[int, int], Relation]

    @cached_property
    def disjoint(self) -> bool:
        """Whether some of the sides exclude each other."""
        return Relation.DISJOINT in self.relations.values()

    @property
    def rivals(self) -> Comparison[_Value]:
        """Only those sides that some other excludes."""
        return self.only({telling for pair in self.pairs(Relation.DISJOINT) for telling in pair})

    def only(self, tellings: Set[Told[_Value]]) -> Comparison[_Value]:
        """Only those tellings, and the sides that one of them stands on."""
        kept = [index for index, side in enumerate(self.sides) if any(telling in tellings for telling in side)]
        relations = {
            (kept.index(a), kept.index(b)): found for (a, b), found in self.relations.items() if a in kept and b in kept
        }
        sides = (tuple(telling for telling in self.sides[index] if telling in tellings) for index in kept)
        return Comparison(tuple(sides), relations)

    def pairs(self, *wanted: Relation) -> Iterator[tuple[Told[_Value], Told[_Value]]]:
        """Every pair of tellings on sides that relate in a wanted way."""
        for (a, b), relation in self.relations.items():
            if relation in wanted:
                yield from ((x, y) for x in self.sides[a] for y in self.sides[b] if x.record.id != y.record.id)


class Gated(Generic[_Value]):
    """A relation together with what is known of the claims: which are each other's likest in two texts.

    Where there is a gate (``admits``), only likest claims that it admits are held against each other; others say
    nothing, or, where the same may be said ``freely``, are only ever the same.
    """

    def __init__(
        self, relate: Relate[_Value], likest: Pairs, admits: _Admits | None = None, *, freely: bool = False
    ) -> None:
        self._relate = relate
        self._known: dict[tuple[Told[_Value], Told[_Value]], Relation] = {}
        self._likest = likest
        self._admits = admits
        self._freely = freely

    @property
    def strict(self) -> bool:
        """Whether there is a gate."""
        return self._admits is not None

    def relation(self, a: Told[_Value], b: Told[_Value]) -> Relation:
        """How two tellings relate."""
        if not self._freely:
            return self._related(a, b) if self._admitted(a, b) else Relation.INCOMPARABLE
        found = self._related(a, b)
        return found if found in _UNGATED or self._admitted(a, b) else Relation.INCOMPARABLE

    def same(self, a: Told[_Value], b: Told[_Value]) -> bool:
        """Whether two tellings are the same, whichever comes first: they are related as sides of their own would be."""
        a, b = (a, b) if a.record.id <= b.record.id else (b, a)
        return (self._freely or self._admitted(a, b)) and self._related(a, b) is Relation.SAME

    def _related(self, a: Told[_Value], b: Told[_Value]) -> Relation:
        """The bare relation; a pair is asked of when sides are made, and again when they are compared."""
        found = self._known.get((a, b))
        if found is None:
            found = self._known[a, b] = self._relate(a, b)
        return found

    def _admitted(self, a: Told[_Value], b: Told[_Value]) -> bool:
        return self._admits is None or (self.likest(a, b) and self._admits(a.record, b.record))

    def likest(self, a: Told[_Value], b: Told[_Value]) -> bool:
        """Whether two tellings are of claims that are each other's likest."""
        return frozenset((a.record.id, b.record.id)) in self._likest


def compare(told: Iterable[Told[_Value]], gated: Gated[_Value]) -> list[Comparison[_Value]]:
    """Comparisons of the tellings that answer one question, one for each question on which they differ.

    Tellings that are pairwise the same make one side, taken in an order that no source's name decides; sides that
    nothing sets against each other are no comparison.
    """
    given = list(told)
    if all(telling.text == given[0].text and telling.value == given[0].value for telling in given[1:]):
        return []
    tellings = sorted(given, key=lambda entry: (entry.record.claim.statement, entry.text, entry.record.id))
    sides: list[list[Told[_Value]]] = []
    for telling in tellings:
        for side in sides:
            if all(gated.same(telling, other) for other in side):
                side.append(telling)
                break
        else:
            sides.append([telling])
    if len(sides) < 2:
        return []
    sides = sorted((sorted(side, key=_by_id) for side in sides), key=lambda side: _by_id(side[0]))
    relations = {(a, b): _relate(sides[a], sides[b], gated) for a, b in combinations(range(len(sides)), 2)}
    differing = [pair for pair, relation in relations.items() if relation in _DIFFERING]
    if not differing:
        return []
    return [
        Comparison(
            tuple(tuple(sides[index]) for index in part),
            {
                (part.index(a), part.index(b)): relation
                for (a, b), relation in relations.items()
                if a in part and b in part
            },
        )
        for part in connected(differing)
    ]


def _by_id(telling: Told[_Value]) -> tuple[str, str]:
    return telling.record.id, telling.text


def _relate(a: Sequence[Told[_Value]], b: Sequence[Told[_Value]], gated: Gated[_Value]) -> Relation:
    """How two sides relate: as their first tellings do that answer one question."""
    related = (
        gated.relation(x, y) for x in a for y in b if not (_also_told(x, y, a, gated) or _also_told(y, x, b, gated))
    )
    return next((found for found in related if found is not Relation.INCOMPARABLE), Relation.INCOMPARABLE)


def _also_told(telling: Told[_Value], rival: Told[_Value], side: Sequence[Told[_Value]], gated: Gated[_Value]) -> bool:
    """Whether the rival's text also tells what stands on this side (*it harbours A*, *it harbours B*).

    What one text tells side by side it does not set against each other; unless the rival is the one claim of its text
    that answers the telling.
    """
    if telling.record.text == rival.record.text:
        return not gated.likest(telling, rival)
    beside = [other for other in side if other.record.text == rival.record.text]
    if not beside:
        return False
    answers = gated.likest(telling, rival) and not any(gated.likest(telling, other) for other in beside)
    return not (answers and (gated.strict or verbatim(telling.record, rival.record)))


def of_one_proposition(relate: Relate[_Value], view: View) -> Gated[_Value]:
    """The relation, for claims that put one proposition and are each other's likest; others are only ever the same."""
    return Gated(relate, view.counterparts, view.one_question, freely=True)


def of_one_act(relate: Relate[_Value], view: View) -> Gated[_Value]:
    """The relation, for claims that tell one deed, whoever did it or suffered it, and are each other's likest."""
    return Gated(relate, view.counterparts, view.one_act, freely=True)


def of_one_group(relate: Relate[_Value], view: View) -> Gated[_Value]:
    """The relation, for all claims of a view."""
    return Gated(relate, view.counterparts)


def worst(pairs: Iterable[tuple[Told[_Value], Told[_Value]]], names: Names) -> Level:
    """The worst level among pairs that exclude each other."""
    levels = (level(a.record, b.record, names) for a, b in pairs)
    return min(levels, key=lambda found: found.rank, default=Level.TENSION)


def as_sides(comparison: Comparison[_Value]) -> tuple[Side, ...]:
    """The sides as reported: the value as most have it, and all claims of the side.

    Those that read alike are one, unless all do.
    """
    told = [(_text(side), side) for side in comparison.sides]
    texts = list(dict.fromkeys(text for text, _ in told))
    if len(texts) < 2:
        return tuple(Side(text, _claims(side)) for text, side in told)
    return tuple(Side(text, _claims([x for other, side in told if other == text for x in side])) for text in texts)


def _claims(side: Iterable[Told[_Value]]) -> tuple[str, ...]:
    """The ids of the claims that stand on a side, each once."""
    return tuple(sorted({telling.record.id for telling in side}))


def _text(side: Sequence[Told[_Value]]) -> str:
    """The commonest wording of a value, the shortest of such."""
    told = Counter(telling.text for telling in side) if len(side) > 1 else {side[0].text: 1}
    return min(told, key=lambda text: (-told[text], len(text), text))


def say(comparison: Comparison[_Value]) -> str:
    """*a and b say X; c says Y*, for the one-sentence reason."""
    return sentence(as_sides(comparison), lambda value, one: f"{'says' if one else 'say'} {value}")


def sentence(sides: Sequence[Side], phrase: Callable[[str, bool], str]) -> str:
    """*a and b …; c …*: what each side's sources do, as a phrase has it for its value and one or several sources."""
    parts = []
    for side in sides:
        sources = sorted(set(map(source_of, side.claims)))
        listed = sources[0] if len(sources) == 1 else f"{', '.join(sources[:-1])} and {sources[-1]}"
        parts.append(f"{listed} {phrase(without_stop(side.value), len(sources) == 1)}")
    return "; ".join(parts)


def without_stop(value: str) -> str:
    """A value without the full stop of a sentence; that of *U.S.* and *p.m.* stays."""
    bare = value.removesuffix(".")
    return value if _ABBREVIATED.search(bare) else bare


def quoted(value: str, one: bool) -> str:
    """*Says “…”*: what sources say, for the one-sentence reason."""
    return f"{'says' if one else 'say'} “{value}”"


ENDINGS = {
    Level.CONTRADICTION: "they cannot both be right",
    Level.DISPUTE: "they cannot both be right, but a side is only what somebody is quoted as saying",
    Level.TENSION: "they could both hold only because one of them is hedged, conditional, approximate or a plan",
}
SAID_TWICE = "it may have been said or done on both occasions"
"""How a reason ends where one deed is told at two times, and may be done again."""


def exclusive(facet: str, comparison: Comparison[_Value], view: View) -> Iterator[Found]:
    """The finding for sides of which some exclude each other."""
    if comparison.disjoint:
        rivals = comparison.rivals
        found = worst(rivals.pairs(Relation.DISJOINT), view.names)
        yield Found(facet, found, as_sides(rivals), f"{say(rivals)}: {ENDINGS[found]}.")


def inexact(facet: str, comparison: Comparison[_Value], ending: str) -> Iterator[Found]:
    """The finding for sides of which some say more than others, and none excludes another."""
    if not comparison.disjoint:
        yield Found(facet, Level.PRECISION, as_sides(comparison), f"{say(comparison)}: {ending}.")
