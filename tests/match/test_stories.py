"""Tests of `claimcheck.match.stories`."""

from __future__ import annotations

import numpy as np
import pytest

from claimcheck.match.rows import to_rows
from claimcheck.match.stories import number_stories


@pytest.mark.parametrize(
    ("sizes", "alike", "one"),
    [((30, 30), 1, False), ((30, 30), 2, True), ((30, 20), 1, True), ((3, 1), 1, True), ((30, 30), 0, False)],
)
def test_sources_that_are_often_alike_tell_one_story(sizes: tuple[int, int], alike: int, one: bool) -> None:
    sources = to_rows([(source,) for source, size in enumerate(sizes) for _ in range(size)])
    pairs = np.arange(alike), sizes[0] + np.arange(alike)
    none = np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    assert (len(set(number_stories(sources, none, pairs, none).tolist())) == 1) is one


def test_a_claim_alike_to_many_of_another_source_counts_once() -> None:
    sources = to_rows([(source,) for source in (0, 1) for _ in range(30)])
    none = np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    pairs = np.zeros(5, dtype=np.int64), 30 + np.arange(5)
    assert len(set(number_stories(sources, none, pairs, none).tolist())) == 2


@pytest.mark.parametrize(("sizes", "fairly", "one"), [((14, 15), 3, True), ((14, 15), 2, False), ((30, 30), 3, False)])
def test_some_fairly_alike_claims_make_one_story(sizes: tuple[int, int], fairly: int, one: bool) -> None:
    sources = to_rows([(source,) for source, size in enumerate(sizes) for _ in range(size)])
    none = np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    pairs = np.arange(fairly), sizes[0] + np.arange(fairly)
    assert (len(set(number_stories(sources, none, none, pairs).tolist())) == 1) is one
