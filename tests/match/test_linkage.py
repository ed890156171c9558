"""Average linkage: no chains, a person's word first, and the joins that explain the groups."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.match.evidence import LEAST
from claimcheck.match.linkage import link

PAIRS = list(combinations(range(6), 2))
SCORES = st.dictionaries(st.sampled_from(PAIRS), st.floats(LEAST, 9).map(lambda score: round(score, 3)))
SAID = st.dictionaries(st.sampled_from(PAIRS), st.booleans(), max_size=4)


def mean(scores: dict[tuple[int, int], float], one: tuple[int, ...], other: tuple[int, ...]) -> float:
    pairs = [scores.get((min(a, b), max(a, b)), LEAST) for a in one for b in other]
    return sum(pairs) / len(pairs)


def test_neighbours_that_are_alike_do_not_chain_what_is_unlike() -> None:
    assert link(3, {(0, 1): 2.0, (1, 2): 1.9}, {}).groups == ((2,), (0, 1))


@given(SCORES, SAID)
def test_groups_partition_and_obey(scores: dict[tuple[int, int], float], said: dict[tuple[int, int], bool]) -> None:
    groups = link(6, scores, said).groups
    assert sorted(member for group in groups for member in group) == list(range(6))
    home = {member: group for group in groups for member in group}
    assert not any(home[a] == home[b] for (a, b), same in said.items() if not same)
    if all(said.values()):
        assert all(home[a] == home[b] for a, b in said)


@given(SCORES)
def test_every_join_is_above_nothing_and_what_is_left_is_not(scores: dict[tuple[int, int], float]) -> None:
    linked = link(6, scores, {})
    for join in linked.joins:
        assert join.mean is not None
        assert join.mean > 0
        assert abs(join.mean - mean(scores, join.first, join.second)) < 1e-5
    for one, other in combinations(linked.groups, 2):
        assert mean(scores, one, other) <= 1e-6
