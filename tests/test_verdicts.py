"""What the sources make of a fact: two denials agree, a denial and an affirmation do not."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.check import read
from claimcheck.compare import report
from claimcheck.discrepancy import Verdict
from claimcheck.report.table import render_table
from claimcheck.rules.comparisons.facets import without_stop
from tests.helpers import project

BEHIND = "statement: Norvex was behind the leak in Ostvik., about: leak in Ostvik"
DENIED = f"{BEHIND}, attributed_to: Norvex, stance: denies"


@pytest.mark.parametrize(
    ("first", "second", "verdict"),
    [(DENIED, DENIED, Verdict.CORROBORATED), (DENIED, BEHIND, Verdict.CONTESTED), (DENIED, None, Verdict.SINGLE)],
)
def test_denials_contest_only_what_somebody_affirms(
    first: str, second: str | None, verdict: Verdict, tmp_path: Path
) -> None:
    told = {"a": first} | ({"b": second} if second else {})
    files = {f"claims/{source}.yaml": f"claims:\n- {{id: x, {claim}}}\n" for source, claim in told.items()}
    [group] = report(read([project(tmp_path, files)])).findings.groups
    assert group.verdict is verdict


def test_what_is_only_denied_is_shown_as_denied(tmp_path: Path) -> None:
    files = {f"claims/{source}.yaml": f"claims:\n- {{id: x, {DENIED}}}\n" for source in "ab"}
    result = report(read([project(tmp_path, files)]))
    assert [group.label for group in result.findings.groups] == ["Denied: leak in Ostvik"]
    assert "Denied: Norvex was behind the leak in Ostvik." in render_table(result)


def test_a_reason_has_no_full_stop_within(tmp_path: Path) -> None:
    told = {"a": "Karl Berg was convicted of fraud.", "b": "Karl Berg was acquitted of fraud."}
    files = {f"claims/{source}.yaml": f"claims:\n- {{id: x, statement: {text}}}\n" for source, text in told.items()}
    [found] = report(read([project(tmp_path, files)])).findings.discrepancies
    assert found.why == (
        "a says Karl Berg was convicted of fraud; b says Karl Berg was acquitted of fraud: they cannot both be right."
    )


@pytest.mark.parametrize(
    ("value", "bare"),
    [("It fell.", "It fell"), ("5 p.m.", "5 p.m."), ("the U.S.", "the U.S."), ("It rose 1.5 m.", "It rose 1.5 m")],
)
def test_the_full_stop_of_an_abbreviation_stays(value: str, bare: str) -> None:
    assert without_stop(value) == bare
