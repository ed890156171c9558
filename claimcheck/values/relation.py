"""The one algebra: how two sets of possibilities relate, whatever they are sets of."""

from __future__ import annotations

from enum import StrEnum


class Relation(StrEnum):
    """How the possibilities of one value relate to those of another (contract, section 2)."""

    SAME = "same"
    NARROWER = "narrower"
    WIDER = "wider"
    OVERLAPPING = "overlapping"
    DISJOINT = "disjoint"
    INCOMPARABLE = "incomparable"

    @property
    def converse(self) -> Relation:
        """The relation seen from the other side."""
        return _CONVERSE.get(self, self)

    @property
    def meets(self) -> bool:
        """Whether some possibility of the one is known to be one of the other."""
        return self not in (Relation.DISJOINT, Relation.INCOMPARABLE)


_CONVERSE = {Relation.NARROWER: Relation.WIDER, Relation.WIDER: Relation.NARROWER}


def from_parts(*, shared: bool, only_a: bool, only_b: bool) -> Relation:
    """The relation of A to B, from which parts of their Venn diagram are inhabited."""
    if not shared:
        return Relation.DISJOINT
    if only_a and only_b:
        return Relation.OVERLAPPING
    if only_a:
        return Relation.WIDER
    return Relation.NARROWER if only_b else Relation.SAME
