"""The one algebra: how two sets of possibilities relate, whatever they are sets of."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import TypeVar

_T = TypeVar("_T")


class Relation(StrEnum):
    """How the possibilities of one value relate to those of another."""

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


def relate_lists(  # noqa: PLR0911  # the commonest case by itself, then a ladder
    a: Sequence[_T], b: Sequence[_T], relate: Callable[[_T, _T], Relation], is_open: tuple[bool, bool]
) -> Relation:
    """How two lists relate, by how each entry of the one relates to each of the other.

    Lists that name all the same are the same; one that names more, overlapping, unless the shorter is left open.
    """
    if len(a) == len(b) == 1:
        found = relate(a[0], b[0])
        return Relation.INCOMPARABLE if found is Relation.DISJOINT and any(is_open) else found
    rows = {(row, column): relate(x, y) for row, x in enumerate(a) for column, y in enumerate(b)}
    linked_a = {row for (row, _), relation in rows.items() if relation.meets}
    linked_b = {column for (_, column), relation in rows.items() if relation.meets}
    if not linked_a:
        firm = bool(rows) and all(relation is Relation.DISJOINT for relation in rows.values())
        return Relation.DISJOINT if firm and not any(is_open) else Relation.INCOMPARABLE
    more_a, more_b = len(a) - len(linked_a), len(b) - len(linked_b)
    if more_a or more_b:
        if more_b and not more_a and is_open[0]:
            return Relation.WIDER
        return Relation.NARROWER if more_a and not more_b and is_open[1] else Relation.OVERLAPPING
    best = {_best(rows, row) for row in range(len(a))}
    if best == {Relation.SAME}:
        return Relation.SAME
    if best <= {Relation.SAME, Relation.NARROWER}:
        return Relation.NARROWER
    return Relation.WIDER if best <= {Relation.SAME, Relation.WIDER} else Relation.OVERLAPPING


def _best(rows: Mapping[tuple[int, int], Relation], a: int) -> Relation:
    order = (Relation.SAME, Relation.NARROWER, Relation.WIDER, Relation.OVERLAPPING)
    return min((relation for (row, _), relation in rows.items() if row == a and relation.meets), key=order.index)
