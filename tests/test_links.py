"""same_as and different_from: what they name is there, and they do not contradict each other."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.check import check, read
from tests.helpers import project

CLAIMS = "abcd"


def found(folder: Path, said: dict[str, str]) -> list[tuple[str, str | None, str]]:
    head = "source: {text: a.txt}\nclaims:\n"
    lines = (f"  - {{id: {claim}, quote: It held, statement: It held.{said.get(claim, '')}}}\n" for claim in CLAIMS)
    text = head + "".join(lines)
    problems = check(read([project(folder, {"claims/s.yaml": text, "a.txt": "It held."})])).findings.problems
    return [(entry.code, entry.claim, entry.message.partition(": ")[2].partition(";")[0]) for entry in problems]


@pytest.mark.parametrize(
    ("said", "claim", "reason"),
    [
        ({"a": ", same_as: b, different_from: b"}, "s/a", "by same_as of s/a they are one"),
        ({"a": ", same_as: [c, b]", "b": ", different_from: s/a"}, "s/b", "by same_as of s/a they are one"),
        (
            {"a": ", same_as: b", "c": ", same_as: b, different_from: a"},
            "s/c",
            "by same_as of s/a, s/c they are one",
        ),
        ({"a": ", different_from: a"}, "s/a", "it is this one"),
    ],
    ids=["one record", "two records", "three claims", "itself"],
)
def test_one_fact_and_two_is_a_contradiction(tmp_path: Path, said: dict[str, str], claim: str, reason: str) -> None:
    ((code, where, message),) = found(tmp_path, said)
    assert (code, where) == ("S110", claim)
    assert f"cannot be another fact: {reason}" in message


def test_what_others_are_said_to_be_contradicts_nothing(tmp_path: Path) -> None:
    said = {"a": ", same_as: [b, a]", "b": ", different_from: [c, d]", "c": ", same_as: d", "d": ", different_from: a"}
    assert found(tmp_path, said) == []
