"""Pairs that nobody looked at, of points that are both like a third."""

from __future__ import annotations

from itertools import combinations

import numpy as np

from claimcheck.match.closure import beside, closed
from claimcheck.match.evidence import MILLION
from claimcheck.match.linkage import Scored, link
from claimcheck.match.rows import Ints, to_rows


def scored(pairs: dict[tuple[int, int], float]) -> Scored:
    a, b = np.array(list(pairs), dtype=np.int64).reshape(-1, 2).T
    score = np.array([round(value * MILLION) for value in pairs.values()], dtype=np.int64)
    return Scored(a, b, score, np.zeros(len(a), dtype=np.int64))


def test_points_like_a_third_are_looked_at_once() -> None:
    told = beside(5, scored({(0, 1): 3.0, (1, 2): 2.0, (0, 3): 1.0, (2, 3): 1.0, (3, 4): -1.0}))
    assert list(zip(*(values.tolist() for values in told), strict=True)) == [(0, 2), (1, 3)]
    assert [len(values) for values in beside(3, scored({}))] == [0, 0]


def test_a_point_brings_only_its_likest_together() -> None:
    hub = {(0, other): float(other) for other in range(1, 9)}
    pairs = list(zip(*(values.tolist() for values in beside(9, scored(hub))), strict=True))
    assert pairs == list(combinations(range(3, 9), 2))


def test_a_pair_that_was_not_looked_at_keeps_nothing_apart() -> None:
    one = scored({(0, 1): 3.0, (1, 2): 3.0})
    texts = to_rows([(number,) for number in range(3)])
    assert link(3, one, {}).group.tolist() == [0, 0, 2]

    def more(a: Ints, b: Ints) -> Ints:
        assert (a.tolist(), b.tolist()) == ([0], [2])
        return np.array([MILLION])

    told, _ = closed(texts, (one.a, one.b), one.score, more, lambda *pairs: pairs[0] - 8 * MILLION)
    assert link(3, told, {}).group.tolist() == [0, 0, 0]
