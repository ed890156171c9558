"""How two parties, or two places, relate, as far as it is known which names are part of which."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.values.names import Names, Party
from claimcheck.values.relation import Relation


def relate_parties(a: Party, b: Party, names: Names) -> Relation:
    """How two parties relate; `INCOMPARABLE` where nothing is known to set them apart."""
    if a is b or a.words == b.words:
        return Relation.SAME
    if a.known and b.known:
        return _known_parties(a, b, names)
    if a.known or b.known:
        return Relation.OVERLAPPING if a.other & b.other else Relation.INCOMPARABLE
    if a.other & b.other:
        return _by_words(a.words, b.words)
    if a.roles == b.roles and not (a.other and b.other):
        return _by_words(a.words, b.words)
    return Relation.DISJOINT if a.proper and b.proper else Relation.INCOMPARABLE


def _known_parties(a: Party, b: Party, names: Names) -> Relation:
    if a.known == b.known:
        return _by_words(a.roles | a.other, b.roles | b.other)
    if any(names.related(x, y) for x in a.known for y in b.known):
        if all(any(y in names.above(x) for y in b.known) for x in a.known):
            return Relation.NARROWER
        if all(any(x in names.above(y) for x in a.known) for y in b.known):
            return Relation.WIDER
        return Relation.OVERLAPPING
    return Relation.DISJOINT


def meet(a: Sequence[Party], b: Sequence[Party], names: Names) -> bool:
    """Whether some party of the one list is known to be, or to be part of, one of the other."""
    return any(relate_parties(x, y, names).meets for x in a for y in b)


def share_a_party(a: Sequence[str], b: Sequence[str], names: Names) -> bool:
    """Whether of two lists of parties, as phrased, some `meet`."""
    return meet([names.party(text) for text in a], [names.party(text) for text in b], names)


def strangers(a: Sequence[str], b: Sequence[str], names: Names) -> bool:
    """Whether of two lists of parties, as phrased, each in the one is another than each in the other."""
    return bool(a and b) and all(
        relate_parties(names.party(x), names.party(y), names) is Relation.DISJOINT for x in a for y in b
    )


def relate_places(  # noqa: PLR0911  # a ladder of cases, each ruled out before the next
    a: tuple[Party, ...], b: tuple[Party, ...], names: Names
) -> Relation:
    """How two places, each inside out, relate; `INCOMPARABLE` where one may lie in the other unknown to us."""
    head, other = a[0], b[0]
    if head.words == other.words:
        if head.near == other.near or not head.words:
            return Relation.SAME
        return Relation.OVERLAPPING
    if head.near or other.near:
        return Relation.OVERLAPPING if head.words & other.words else Relation.INCOMPARABLE
    if any(_lies_in(part, other, names) for part in a):
        return Relation.NARROWER
    if any(_lies_in(part, head, names) for part in b):
        return Relation.WIDER
    if head.words & other.words:
        return _by_words(head.words, other.words)
    if _may_lie_in(a, other, names) or _may_lie_in(b, head, names):
        return Relation.INCOMPARABLE
    if placed(a, names) and placed(b, names):
        return Relation.DISJOINT
    if all(part.proper or _is_city(part, names) for part in (head, other)):
        return Relation.DISJOINT
    return Relation.INCOMPARABLE


def _is_city(part: Party, names: Names) -> bool:
    """Whether it is a place that is known to lie in a country: no other city lies in it."""
    return bool(part.known) and not part.other and not any(map(names.is_country, part.known))


def _may_lie_in(place: tuple[Party, ...], part: Party, names: Names) -> bool:
    """Whether a part of a country is named (*northern France*) that may hold a place there."""
    whole = part._replace(other=frozenset())
    named = bool(part.other) and any(map(names.is_country, part.known))
    return named and any(_lies_in(around, whole, names) for around in place)


def _lies_in(part: Party, around: Party, names: Names) -> bool:
    if part.words == around.words:
        return True
    return bool(part.known and around.known and not around.other) and any(
        name in names.above(x) for x in part.known for name in around.known
    )


def placed(place: tuple[Party, ...], names: Names) -> bool:
    """Whether it is known in which country a place lies."""
    return any(names.is_country(name) for part in place for known in part.known for name in names.above(known))


def _by_words(a: frozenset[str], b: frozenset[str]) -> Relation:
    """Two phrases for one thing: the one that says more is the narrower."""
    if a == b:
        return Relation.SAME
    if a < b:
        return Relation.WIDER
    return Relation.NARROWER if b < a else Relation.OVERLAPPING
