"""Average linkage: no chains, a person's word first, and the joins that explain the groups."""

from __future__ import annotations

from itertools import combinations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.match.evidence import LEAST, MILLION
from claimcheck.match.linkage import Linked, Scored, connected, link

Scores = dict[tuple[int, int], float]

PAIRS = list(combinations(range(6), 2))
SCORES = st.dictionaries(st.sampled_from(PAIRS), st.floats(LEAST, 9).map(lambda score: round(score, 3)))
SAID = st.dictionaries(st.sampled_from(PAIRS), st.booleans(), max_size=4)


def linked(size: int, scores: Scores, said: dict[tuple[int, int], bool], full: Scores | None = None) -> Linked:
    """Link what is given as dictionaries."""
    a, b = np.array(list(scores), dtype=np.int64).reshape(-1, 2).T
    score = np.array([round(score * MILLION) for score in scores.values()], dtype=np.int64)
    in_full = np.array([round((full or {}).get(pair, 0.0) * MILLION) for pair in scores], dtype=np.int64)
    return link(size, Scored(a, b, score, in_full), said)


def groups(told: Linked) -> list[tuple[int, ...]]:
    """The members of each group."""
    return [tuple(np.flatnonzero(told.group == least).tolist()) for least in np.unique(told.group)]


def mean(scores: Scores, one: tuple[int, ...], other: tuple[int, ...], full: Scores | None = None) -> float:
    pairs = [(min(a, b), max(a, b)) for a in one for b in other]
    return sum(scores.get(pair, LEAST) for pair in pairs) / len(pairs) + sum(
        (full or {}).get(pair, 0) for pair in pairs
    )


def greedy(size: int, scores: Scores, full: Scores) -> list[tuple[int, ...]]:
    """The plain way: the two likest groups are joined, again and again."""
    parts: list[tuple[int, ...]] = [(member,) for member in range(size)]
    while len(parts) > 1:
        one, other = max(combinations(parts, 2), key=lambda pair: mean(scores, pair[0], pair[1], full))
        if mean(scores, one, other, full) <= 1e-9:
            break
        parts = [part for part in parts if part not in (one, other)] + [(*one, *other)]
    return sorted(tuple(sorted(part)) for part in parts)


def test_neighbours_that_are_alike_do_not_chain_what_is_unlike() -> None:
    assert groups(linked(3, {(0, 1): 2.0, (1, 2): 1.9}, {})) == [(0, 1), (2,)]


def test_what_people_join_is_as_like_others_as_the_likest_of_it() -> None:
    assert groups(linked(3, {(0, 1): 2.0}, {})) == [(0, 1), (2,)]
    assert groups(linked(3, {(0, 1): 2.0}, {(1, 2): True})) == [(0, 1, 2)]
    assert groups(linked(3, {(0, 1): 2.0}, {(1, 2): True, (0, 2): False})) == [(0,), (1, 2)]


@given(SCORES, SAID)
def test_groups_partition_and_obey(scores: Scores, said: dict[tuple[int, int], bool]) -> None:
    home = linked(6, scores, said).group
    assert all(home[least] == least for least in home)
    assert not any(home[a] == home[b] for (a, b), same in said.items() if not same)
    if all(said.values()):
        assert all(home[a] == home[b] for a, b in said)


@given(SCORES)
def test_every_join_is_above_nothing_and_what_is_left_is_not(scores: Scores) -> None:
    told = linked(6, scores, {})
    members: dict[int, tuple[int, ...]] = {member: (member,) for member in range(6)}
    for first, second, value in zip(*(values.tolist() for values in told.joins), strict=True):
        assert value > 0
        assert abs(value - mean(scores, members[first], members[second])) < 1e-5
        members[first] += members.pop(second)
    assert sorted(map(sorted, members.values())) == sorted(map(list, groups(told)))
    for one, other in combinations(groups(told), 2):
        assert mean(scores, one, other) <= 1e-6


@given(st.dictionaries(st.sampled_from(PAIRS), st.floats(LEAST, 9), min_size=1), st.sets(st.sampled_from(PAIRS)))
def test_joining_all_that_are_each_others_likest_is_joining_the_likest_one_by_one(
    scores: Scores, of_one_text: set[tuple[int, int]]
) -> None:
    apart = {pair: round(score, 3) + 0.00037 * rank**2 for rank, (pair, score) in enumerate(scores.items())}  # no ties
    full = dict.fromkeys(of_one_text & apart.keys(), -2.5)
    assert groups(linked(6, apart, {}, full)) == greedy(6, apart, full)


@given(st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7))))
def test_what_pairs_connect_has_its_least_number(pairs: list[tuple[int, int]]) -> None:
    a, b = np.array(pairs, dtype=np.int64).reshape(-1, 2).T
    label = connected(8, a, b).tolist()
    parts = {member: {member} for member in range(8)}
    for one, other in pairs:
        whole = parts[one] | parts[other]
        parts.update(dict.fromkeys(whole, whole))
    assert label == [min(parts[member]) for member in range(8)]


def test_what_counts_in_full_is_not_averaged_away() -> None:
    alike = dict.fromkeys(PAIRS, 2.0)
    assert groups(linked(6, alike | {(0, 5): -7.0}, {})) == [tuple(range(6))]
    assert len(groups(linked(6, alike, {}, {(0, 5): -9.0}))) == 2
