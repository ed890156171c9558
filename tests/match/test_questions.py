"""Claims that differ in one answer are held against each other though what they differ in keeps them in two groups."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from claimcheck.check import read
from claimcheck.compare import report
from claimcheck.discrepancy import Discrepancy, Level
from claimcheck.match import answers
from claimcheck.match.evidence import MILLION
from tests.helpers import project

Told = Mapping[str, object]
SHARED: tuple[Told, ...] = (
    {"statement": "Heavy rain flooded the cellar of the old library."},
    {"statement": "Volunteers carried rare manuscripts to safety.", "actor": "volunteers"},
    {"statement": "The mayor promised new pumps for the harbour district."},
)
"""Facts that both texts tell."""
OPENED: Told = {"statement": "The repaired reading room opened again.", "date": "2024-05-06"}
REOPENING: Told = {"statement": "The room where visitors read opened its doors.", "date": "2024-05-09"}
BUILT: Told = {"statement": "The reading room was built in 1964.", "date": "1964"}
BUILT_LATER: Told = {"statement": "The room where visitors read was erected in 1967.", "date": "1967"}
CARRIED: Told = {"statement": "The barge carried six crates.", "count": "six crates", "attributed_to": "police"}
LAY: Told = {
    "statement": "There lay nine crates on board the barge.",
    "count": "nine crates",
    "attributed_to": "skipper",
}
LEAK: Told = {"statement": "The water board knew of the leak.", "attributed_to": "engineers"}
NO_LEAK: Told = {"statement": "The board had been aware of a leak.", "attributed_to": "water board", "stance": "denies"}


@pytest.fixture(autouse=True)
def _long_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    """The texts count as if they were long, where none of what is asked about here is in one group."""
    monkeypatch.setattr(answers, "_IN_SHORT_TEXTS", 0.0)
    monkeypatch.setattr(answers, "_UNLIKELY", -100 * MILLION)


def found(folder: Path, a: Told, b: Told, *, more: Told | None = None, shared: int = 3) -> list[Discrepancy]:
    """What is found between two claims of two texts, which share some facts; they are never in one group."""
    texts: dict[str, list[Told]] = {
        name: [{"id": f"s{at}", "quote": f"so {name} has it", **fact} for at, fact in enumerate(SHARED[:shared])]
        for name in "ab"
    }
    texts["a"].append({"id": "x", **a})
    texts["b"].append({"id": "x", **b})
    if more:
        texts["b"].append({"id": "more", **more})
    files = {f"claims/{name}.yaml": json.dumps({"claims": claims}) for name, claims in texts.items()}
    findings = report(read([project(folder, files)])).findings
    home = {claim: group.id for group in findings.groups for claim in group.claims}
    assert home["a/x"] != home["b/x"]
    return [entry for entry in findings.discrepancies if set(entry.claims) == {"a/x", "b/x"}]


@pytest.mark.parametrize(
    ("a", "b", "code", "level"),
    [
        (OPENED, REOPENING, "D101", Level.CONTRADICTION),
        (BUILT, BUILT_LATER, "D101", Level.CONTRADICTION),
        (CARRIED, LAY, "D201", Level.DISPUTE),
        (LEAK, NO_LEAK, "D501", Level.DISPUTE),
    ],
)
def test_another_day_figure_or_denial_of_another_group_is_found(
    tmp_path: Path, a: Told, b: Told, code: str, level: Level
) -> None:
    told = found(tmp_path, a, b)
    assert [(entry.code, entry.level, entry.group) for entry in told] == [(code, level, None)]


@pytest.mark.parametrize("field", ["actor", "target", "place"])
def test_what_was_done_by_others_or_elsewhere_is_another_fact(tmp_path: Path, field: str) -> None:
    assert found(tmp_path, {**OPENED, field: "Nidaros"}, REOPENING)
    assert not found(tmp_path, {**OPENED, field: "Nidaros"}, {**REOPENING, field: "Bjorgvin"})


def test_two_differences_are_another_fact(tmp_path: Path) -> None:
    assert not found(tmp_path, {**CARRIED, "date": "2024-05-06"}, {**LAY, "date": "2024-05-09"})


def test_another_act_is_not_asked_for_its_day(tmp_path: Path) -> None:
    searched = {**REOPENING, "statement": "Police searched the reading room."}
    assert not found(tmp_path, OPENED, searched)
    opened = {**OPENED, "statement": "The repaired reading room opened.", "target": "reading room"}
    assert found(tmp_path, opened, {**searched, "target": "reading room"})


def test_what_has_its_answer_in_a_text_is_not_asked_again(tmp_path: Path) -> None:
    assert not found(tmp_path, OPENED, REOPENING, more={**OPENED, "about": "reading room"})


def test_texts_that_share_hardly_a_fact_tell_two_stories(tmp_path: Path) -> None:
    assert not found(tmp_path, OPENED, REOPENING, shared=0)


def test_a_copy_of_a_text_adds_nothing(tmp_path: Path) -> None:
    one = found(tmp_path, OPENED, REOPENING)
    copy = (tmp_path / "claims" / "b.yaml").read_text(encoding="utf-8")
    told = report(read([project(tmp_path, {"claims/c.yaml": copy})])).findings.discrepancies
    assert [set(entry.claims) for entry in told if entry.code == one[0].code] == [{"a/x", "b/x", "c/x"}]


def test_what_a_person_set_apart_stays_apart(tmp_path: Path) -> None:
    assert not found(tmp_path, {**OPENED, "different_from": "b/x"}, REOPENING)


def test_what_differs_only_in_exactness_is_not_told_of_two_groups(tmp_path: Path) -> None:
    told = {**CARRIED, "count": "more than five crates"}
    assert not found(tmp_path, told, LAY)
    assert found(tmp_path, {**told, "count": "fewer than five crates"}, LAY)
