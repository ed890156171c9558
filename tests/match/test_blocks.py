"""Candidate pairs: all that share a word, and no explosion where everybody does."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from claimcheck.load import load
from claimcheck.match.blocks import LARGEST, candidate_pairs
from claimcheck.match.columns import Columns, to_columns
from claimcheck.values.names import Names
from tests.helpers import project


def columns(folder: Path, statements: list[str]) -> Columns:
    claims = [{"id": f"c{at}", "statement": text} for at, text in enumerate(statements)]
    corpus = load([project(folder, {"claims/a.yaml": json.dumps({"claims": claims})})])
    return to_columns(corpus.claims, Names())


def test_pairs_that_share_a_word_each_once(tmp_path: Path) -> None:
    a, b = candidate_pairs(columns(tmp_path, ["A dam broke.", "The dam held.", "Voters chose.", "Voters held a dam."]))
    assert list(zip(a.tolist(), b.tolist(), strict=True)) == [(0, 1), (0, 3), (1, 3), (2, 3)]


def test_a_word_that_all_share_neither_explodes_nor_loses_its_true_pairs(tmp_path: Path) -> None:
    size = 5 * LARGEST
    towns = [f"Kirov reported flood {number} in district zone{number // 2}." for number in range(size)]
    a, b = candidate_pairs(columns(tmp_path, towns))
    found = set(zip(a.tolist(), b.tolist(), strict=True))
    assert {(number, number + 1) for number in range(0, size, 2)} <= found
    assert len(found) < LARGEST * size // 2


def test_claims_of_common_words_only_are_paired_by_two_of_them(tmp_path: Path) -> None:
    rare = [f"{first} {second}." for first in ("Hail", "Snow", "Rain") for second in ("Oslo", "Lima", "Accra")]
    filler = [f"{word}." for word in ("Hail", "Snow", "Rain", "Oslo", "Lima", "Accra") for _ in range(LARGEST)]
    a, b = candidate_pairs(columns(tmp_path, [*rare, *rare, *filler]))
    pairs = np.stack([a, b], axis=1).tolist()
    assert all([at, at + len(rare)] in pairs for at in range(len(rare)))
