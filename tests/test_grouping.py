"""Groups: every claim in one, whatever the order, and a person's word before any likeness."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from random import Random

import pytest

from claimcheck.check import entries
from claimcheck.match.group import group_claims
from claimcheck.records.load import load
from tests.helpers import project

STATEMENTS = {
    "a": "The blast killed 12 people in Oslo.",
    "b": "The blast killed 12 people in Oslo.",
    "c": "Voters elected a parliament.",
}


def groups(folder: Path, words: Mapping[str, Mapping[str, object]], shuffle: Random | None = None) -> list[set[str]]:
    """The groups of three claims, a source each, with what people said of them."""
    files = {
        f"claims/{name}.yaml": json.dumps({"claims": [{"id": "x", "statement": text, **words.get(name, {})}]})
        for name, text in STATEMENTS.items()
    }
    corpus = load([project(folder, files)])
    claims = list(corpus.claims)
    if shuffle:
        shuffle.shuffle(claims)
    return [{claim.source for claim in group.claims} for group in group_claims(claims, entries(corpus)).groups]


def test_like_claims_are_one_group_in_any_order(tmp_path: Path) -> None:
    assert all(groups(tmp_path, {}, Random(seed)) == [{"a", "b"}, {"c"}] for seed in range(6))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ({"a": {"same_as": "c/x"}, "c": {"different_from": "b/x"}}, [{"a", "c"}, {"b"}]),
        ({"a": {"same_as": ["b/x", "c/x"]}}, [{"a", "b", "c"}]),
        ({"b": {"different_from": "a/x"}}, [{"a"}, {"b"}, {"c"}]),
        ({"c": {"same_as": "gone/x"}}, [{"a", "b"}, {"c"}]),
    ],
)
def test_a_persons_word_is_obeyed(
    tmp_path: Path, words: Mapping[str, Mapping[str, object]], told: list[set[str]]
) -> None:
    assert groups(tmp_path, words) == told


ONES_OWN = {
    "two who visit": ("Prime Minister Dahl visited Oslo.", "Prime Minister Helle visited Bergen.", False),
    "two who warn": ("Defence Minister Dahl warned of war.", "Defence Minister Helle warned of war.", False),
    "two who may have opened it": ("Prime Minister Dahl opened the dam.", "Prime Minister Helle opened the dam.", True),
    "one, more or less fully": ("Prime Minister Dahl visited Oslo.", "Prime Minister Eva Dahl visited Oslo.", True),
    "one in two spellings": ("President Zelensky visited Oslo.", "President Selenskyj visited Oslo.", True),
    "two who met": ("President Dahl met General Helle.", "General Helle met President Dahl.", True),
}


@pytest.mark.parametrize("case", ONES_OWN)
def test_what_two_persons_do_for_themselves_is_two_facts(tmp_path: Path, case: str) -> None:
    *statements, one = ONES_OWN[case]
    files = {
        f"claims/{source}.yaml": json.dumps(
            {"claims": [{"id": "x", "statement": text, "actor": re.split(" (?:visited|warned|opened|met) ", text)[0]}]}
        )
        for source, text in zip("ab", statements, strict=True)
    }
    corpus = load([project(tmp_path, files)])
    assert (len(group_claims(corpus.claims, entries(corpus)).groups) == 1) is one
