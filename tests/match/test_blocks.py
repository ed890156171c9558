"""Candidate pairs: all that share a word, and no explosion where everybody does."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from claimcheck.match.blocks import FREE, PAIRS, candidate_pairs
from claimcheck.match.columns import count_words, weigh
from claimcheck.match.rows import Floats, Ints, Rows, dot, to_rows
from claimcheck.match.words import key_of


def words(*statements: str) -> Rows:
    """The words of some statements."""
    return to_rows([[key_of(word) for word in text.split()] for text in statements])


def shared(rows: Rows) -> Callable[[Ints, Ints], Floats]:
    """The share of words that pairs have in common."""
    story = np.zeros(len(rows.sizes), dtype=np.int64)
    told = weigh(rows, story, count_words(rows, story))
    return lambda a, b: dot(told, a, b)


def pairs(rows: Rows) -> set[tuple[int, int]]:
    a, b, common = candidate_pairs(rows, shared(rows))
    assert common.tolist() == shared(rows)(a, b).tolist()
    found = list(zip(a.tolist(), b.tolist(), strict=True))
    assert found == sorted(set(found))
    assert all(one < other for one, other in found)
    return set(found)


def test_pairs_that_share_a_word_each_once() -> None:
    assert pairs(words("dam broke", "dam held", "voters chose", "voters held dam")) == {(0, 1), (0, 3), (1, 3), (2, 3)}


def test_no_claims_make_no_pairs() -> None:
    assert pairs(words()) == set()
    assert pairs(words("", "")) == set()


def test_a_word_that_50_000_share_neither_explodes_nor_loses_its_true_pairs() -> None:
    size = 50_000
    found = pairs(words(*(f"kabul reported flood {at % 97} zone{at // 2}" for at in range(size))))
    assert {(at, at + 1) for at in range(0, size, 2)} <= found
    assert len(found) <= max(FREE, PAIRS * size)


def test_what_has_common_words_only_is_paired_by_two_of_them() -> None:
    size = 20_000
    rare = [f"{one} {other}" for one in ("hail", "snow", "rain") for other in ("oslo", "lima", "accra")]
    filler = [f"{word} w{at}" for at in range(size // 6) for word in ("hail", "snow", "rain", "oslo", "lima", "accra")]
    found = pairs(words(*rare, *rare, *filler))
    assert {(at, at + len(rare)) for at in range(len(rare))} <= found


def test_a_block_whose_words_are_all_common_is_paired_by_its_neighbours_in_order_of_words() -> None:
    kinds = [f"{a} {b} {c} {d}" for a in "pq" for b in "rs" for c in "tu" for d in "vw"]
    texts = [f"kabul said {kind}" for kind in kinds for _ in range(2_000)]
    rows = words(*texts)
    a, b, _ = candidate_pairs(rows, shared(rows))
    assert len(a) <= max(FREE, PAIRS * len(texts))
    alike = (np.array(texts)[a] == np.array(texts)[b]).mean()
    assert alike > 0.9
    assert len(np.unique(np.concatenate([a, b]))) == len(rows.sizes)
