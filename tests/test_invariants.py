"""What must not change a report: a copied article, an unrelated one, the names that sources go by."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from claimcheck.check import Result, read
from claimcheck.compare import report
from claimcheck.discrepancy import Discrepancy, Level, Verdict
from tests.helpers import project
from tests.test_story import ROOT, result


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("claims", "seeds"):
        shutil.copytree(ROOT / name, tmp_path / name)
    return tmp_path


def weighty(shown: Result) -> list[Discrepancy]:
    return [found for found in shown.findings.discrepancies if found.level is not Level.PRECISION]


def corroborated(shown: Result) -> int:
    return sum(group.verdict is Verdict.CORROBORATED for group in shown.findings.groups)


@pytest.mark.parametrize("source", ["dawat", "lanzhou", "vietnamese"])
def test_a_copied_article_adds_no_discrepancy_and_no_corroboration(folder: Path, source: str) -> None:
    text = (folder / f"claims/{source}.yaml").read_text(encoding="utf-8")
    copied = re.sub(r"(?m)^  id: .*$", "  id: copy", text, count=1)
    copied = re.sub(r"(?m)^  derived_from: .*$", f"  derived_from: [{source}]", copied, count=1)
    (folder / "claims/copy.yaml").write_text(copied, encoding="utf-8")
    shown = report(read([folder]))
    assert {(found.code, found.level) for found in weighty(shown)} == {
        (found.code, found.level) for found in weighty(result())
    }
    assert len(weighty(shown)) <= len(weighty(result()))
    assert corroborated(shown) <= corroborated(result())
    assert shown.findings.origins["copy"] == shown.findings.origins[source]
    assert {
        tuple(claim for claim in group.claims if not claim.startswith("copy/")) for group in shown.findings.groups
    } == {group.claims for group in result().findings.groups}
    home = {claim: group.id for group in shown.findings.groups for claim in group.claims}
    twins = [claim for claim in home if claim.startswith("copy/")]
    assert twins
    assert sum(home[twin] == home[f"{source}{twin.removeprefix('copy')}"] for twin in twins) == len(twins)


def test_an_unrelated_source_changes_nothing_that_matters(folder: Path) -> None:
    who = ("The choir", "A veteran gardener", "The town's mayor", "Her brother", "The old ferry", "A school")
    what = (
        "opened two weeks late",
        "won in October",
        "lost a border of roses",
        "was founded in 1907",
        "held a long talk",
    )
    told = [f"{subject} {deed}." for subject in who for deed in what]
    claims = "".join(f'- {{id: c{n}, quote: "{text}", statement: "{text}"}}\n' for n, text in enumerate(told))
    record = f"source: {{text: seeds/bees.txt}}\nclaims:\n{claims}"
    project(folder, {"claims/bees.yaml": record, "seeds/bees.txt": "\n".join(told)})
    shown = report(read([folder]))
    assert weighty(shown) == weighty(result())
    assert corroborated(shown) == corroborated(result())
    groups = {group.claims for group in shown.findings.groups if not group.claims[0].startswith("bees/")}
    assert groups == {group.claims for group in result().findings.groups}


def test_renaming_a_source_renames_its_sides_and_nothing_else(folder: Path) -> None:
    file = folder / "claims/dawat.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("\n  id: dawat\n", "\n  id: zebra\n", 1), encoding="utf-8")

    def sides(shown: Result) -> set[tuple[str, str, frozenset[frozenset[str]]]]:
        return {
            (found.code, found.level, frozenset(frozenset(side.claims) for side in found.sides))
            for found in weighty(shown)
        }

    renamed = {
        (code, level, frozenset(frozenset(claim.replace("zebra/", "dawat/") for claim in side) for side in found))
        for code, level, found in sides(report(read([folder])))
    }
    assert renamed == sides(result())
