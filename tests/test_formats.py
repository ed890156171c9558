"""Every machine format: what its readers make of it, and that nothing in a quote steers them."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from junitparser import JUnitXml
from markdown_it import MarkdownIt
from sarif_pydantic import Sarif

from claimcheck.report.formats import CHECKS, REPORTS
from tests.helpers import project

ROOT = Path(__file__).parent.parent
EVIL = (
    "\x1b[31mred\x1b[0m [red]x[/red] <b>y</b> ]]> ::error::z =HYPERLINK(1) \u202egnp\u2028 `code` [a](http://b) | c\x00"
)


def run(*arguments: str, folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "claimcheck", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
        errors="strict",
    )


@pytest.fixture
def evil(tmp_path: Path) -> Path:
    """Two sources that differ on a figure and have everything in them that could steer a reader."""
    files = {}
    for source, number in (("a", 3), ("b", 9)):
        text = f"=cmd {EVIL} killed {number} people in Oslo".replace("\x00", "")
        claim = {
            "id": "c",
            "quote": text,
            "statement": text,
            "attributed_to": "=1+1",
            "count": f"{number} people killed",
            "note": EVIL,
        }
        bad = {"id": "d", "quote": f"@missing {EVIL}", "statement": f"Not there: {EVIL}"}
        files[f"seeds/{source}.txt"] = text
        files[f"claims/{source}.yaml"] = json.dumps({"source": {"text": f"seeds/{source}.txt"}, "claims": [claim, bad]})
    return project(tmp_path, files)


@pytest.mark.parametrize(
    ("command", "form"), [("report", name) for name in REPORTS] + [("check", name) for name in CHECKS]
)
def test_nothing_steers_what_reads_it(evil: Path, command: str, form: str) -> None:
    more = ("--fail-on", "tension") if command == "check" else ()
    done = run(command, "--format", form, *more, folder=evil)
    assert done.returncode == (1 if command == "check" else 0), done.stderr
    assert "killed" in done.stdout
    for sign in ("\x1b", "\u202e", "\u2028", "\x9b", "\x00"):
        assert sign not in done.stdout
    assert done.stdout == run(command, "--format", form, *more, folder=evil).stdout


def test_csv_has_no_formula_and_reads_back(evil: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(run("report", "--format", "csv", folder=evil).stdout, newline="")))
    assert {row["claim"] for row in rows} == {"a/c", "b/c"}
    assert not [cell for row in rows for cell in row.values() if cell[:1] in ("=", "+", "-", "@", "|", "%")]
    assert all(row["speaker"] == "'=1+1" for row in rows)


def test_markdown_shows_quotes_as_text(evil: Path) -> None:
    html = MarkdownIt("gfm-like", {"linkify": False}).render(run("report", "--format", "markdown", folder=evil).stdout)
    assert "<b>" not in html
    assert "<a " not in html
    assert "<code>" not in html
    assert "<table>" not in html
    assert "&lt;b&gt;y&lt;/b&gt;" in html


def test_github_annotations_are_one_line_each_and_nothing_more(evil: Path) -> None:
    lines = run("check", "--format", "github", "--fail-on", "tension", folder=evil).stdout.splitlines()
    assert lines
    pattern = r"::(?:error|warning|notice) file=claims/[ab]\.yaml,line=\d+,col=\d+,title=[^:,]*::[^\r\n]+"
    assert all(re.fullmatch(pattern, line) for line in lines)


def test_junit_counts_what_its_readers_count(evil: Path) -> None:
    text = run("check", "--format", "junit", "--fail-on", "tension", folder=evil).stdout
    suites = JUnitXml.fromstring(text.encode())
    failures = sum(len(case.result) for suite in suites for case in suite)
    assert failures == sum(suite.failures for suite in suites) == suites.failures > 0
    assert sum(suite.tests for suite in suites) == suites.tests == 6
    broken = project(evil, {"claims/z.yaml": "claims: [\n"})
    done = run("check", "--format", "junit", folder=broken)
    assert done.returncode == 2
    assert "claims/z.yaml" in done.stdout


def results(*arguments: str, folder: Path = ROOT) -> list[dict[str, Any]]:
    document = json.loads(run("check", "--format", "sarif", *arguments, folder=folder).stdout)
    Sarif.model_validate(document)
    found: list[dict[str, Any]] = document["runs"][0]["results"]
    return found


def test_sarif_is_what_its_models_want() -> None:
    found = results("--fail-on", "tension")
    document = json.loads(run("check", "--format", "sarif", "--fail-on", "tension").stdout)
    assert document["version"] == "2.1.0"
    rules = document["runs"][0]["tool"]["driver"]["rules"]
    assert found
    for entry in found:
        assert rules[entry["ruleIndex"]]["id"] == entry["ruleId"]
        places = [*entry["locations"], *entry["relatedLocations"]]
        assert len(places) > 1
        for place in places:
            physical = place["physicalLocation"]
            assert (ROOT / physical["artifactLocation"]["uri"]).is_file()
            assert physical["region"]["startLine"] > 0
    prints = [entry["partialFingerprints"]["claimcheck/v1"] for entry in found]
    assert len(set(prints)) == len(prints)


def test_a_fingerprint_stays_when_lines_move(evil: Path) -> None:
    before = {entry["partialFingerprints"]["claimcheck/v1"] for entry in results(folder=evil)}
    file = evil / "claims/a.yaml"
    file.write_text(f"\n\n{file.read_text(encoding='utf-8')}", encoding="utf-8")
    assert {entry["partialFingerprints"]["claimcheck/v1"] for entry in results(folder=evil)} == before


@pytest.mark.parametrize("form", ["sarif", "json"])
def test_a_baseline_leaves_out_what_is_known_and_fails_on_what_is_new(evil: Path, form: str) -> None:
    arguments = ("check", "--fail-on", "contradiction")
    (evil / "base").write_text(run(*arguments, "--format", form, folder=evil).stdout, encoding="utf-8")
    known = run(*arguments, "--baseline", "base", folder=evil)
    assert known.returncode == 0
    assert "left out:" in known.stdout
    assert {entry["baselineState"] for entry in results("--baseline", "base", folder=evil)} == {"unchanged"}
    project(
        evil, {"claims/n.yaml": "source: {text: seeds/a.txt}\nclaims:\n- {id: n, statement: New., quote: nowhere}\n"}
    )
    fresh = run(*arguments, "--baseline", "base", folder=evil)
    assert fresh.returncode == 1
    assert fresh.stdout.count("error[") == 1
    project(evil, {"claims/n.yaml": "source: {text: seeds/a.txt}\nclaims:\n- {id: n, stance: no, quote: nowhere}\n"})
    (evil / "base").write_text(run(*arguments, "--format", form, folder=evil).stdout, encoding="utf-8")
    unread = run(*arguments, "--baseline", "base", folder=evil)
    assert (unread.returncode, unread.stdout.count("error[R")) == (2, 2)
    assert unread.stdout.endswith(" known from base; 2 more could not be read, which counts each time\n")
    for wrong in ("gone", "claims/a.yaml"):
        assert run(*arguments, "--baseline", wrong, folder=evil).returncode == 2


def test_diff_tells_what_opened_closed_and_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def record(count: int) -> str:
        claim = f'{{id: c, statement: "The fire in Oslo killed {count} people.", count: {count} people killed}}'
        return f"source: {{text: seeds/t.txt}}\nclaims:\n- {claim}\n"

    files = {"claims/a.yaml": record(3), "claims/b.yaml": record(9), "seeds/t.txt": "x"}
    folder = project(tmp_path, files)
    git = ["git", "-c", "user.name=t", "-c", "user.email=t@example.org"]
    for command in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "x"]):
        subprocess.run([*git, *command], cwd=folder, check=True)
    assert "0 opened, 0 closed, 0 changed" in run("report", "--diff", "HEAD", folder=folder).stdout
    project(folder, {"claims/b.yaml": record(8)})
    told = json.loads(run("report", "--diff", "HEAD", "--format", "json", folder=folder).stdout)
    assert [len(told[key]) for key in ("opened", "closed", "changed")] == [0, 0, 1]
    project(folder, {"claims/b.yaml": record(3)})
    closed = run("report", "--diff", "HEAD", folder=folder).stdout
    assert "0 opened, 1 closed, 0 changed" in closed
    assert "- contradiction count D201" in closed
    for wrong in ("nowhere", "--output=x"):
        done = run("report", f"--diff={wrong}", folder=folder)
        told = f"claimcheck: --diff {wrong}: no such revision (fatal: Needed a single revision)\n"
        assert (done.returncode, done.stderr) == (2, told)
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    done = run("report", "--diff", "HEAD", folder=folder)
    assert done.returncode == 2
    assert done.stderr.startswith(
        "claimcheck: --diff HEAD: no repository to be read here (fatal: detected dubious owner"
    )
    assert "safe.directory" in done.stderr


def test_diff_names_the_judgement_that_changed(tmp_path: Path) -> None:
    def record(count: int) -> str:
        told = f"The fire in Oslo killed {count} people"
        claim = f"{{id: c, quote: {told}, statement: {told}., count: {count} people killed}}"
        return f"source: {{text: seeds/{count}.txt}}\nclaims:\n- {claim}\n"

    seeds = {f"seeds/{count}.txt": f"The fire in Oslo killed {count} people." for count in (3, 9)}
    folder = project(tmp_path, {"claims/a.yaml": record(3), "claims/b.yaml": record(9), **seeds})
    git = ["git", "-c", "user.name=t", "-c", "user.email=t@example.org"]

    def commit() -> None:
        for command in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "x"]):
            subprocess.run([*git, *command], cwd=folder, check=True)

    def judge(key: str) -> str:
        command = [sys.executable, "-m", "claimcheck", "review", "--by", "Ann"]
        subprocess.run(
            command, cwd=folder, input=f"{key}\nfor a reason\nq\n", text=True, check=True, capture_output=True
        )
        return run("report", "--diff", "HEAD", folder=folder).stdout

    commit()
    opened = judge("b")
    assert "0 opened, 0 closed, 1 changed" in opened
    assert re.search(
        r"^~ contradiction .*\. Judged by Ann on \S+: both may stand \(for a reason\)\. \(was: not judged\)$",
        opened,
        re.M,
    )
    document = json.loads(run("report", "--diff", "HEAD", "--format", "json", folder=folder).stdout)
    assert [document["changed"][0][when]["judgement"] is None for when in ("before", "now")] == [True, False]
    commit()
    assert "0 opened, 0 closed, 0 changed" in run("report", "--diff", "HEAD", folder=folder).stdout
    file = folder / "claims/judgements.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("decision: both", "decision: ask"), encoding="utf-8")
    asked = run("report", "--diff", "HEAD", folder=folder).stdout
    assert re.search(
        r"the author is to be asked .*\(was: Judged by Ann on \S+: both may stand \(for a reason\)\)$", asked, re.M
    )


def test_of_a_diff_what_is_new_counts(tmp_path: Path) -> None:
    told = "The fire in Oslo killed {} people"
    claim = "source: {{text: {0}.txt}}\nclaims:\n- {{id: c, quote: {1}, statement: {1}., count: {0} people killed}}\n"
    texts = {f"{count}.txt": told.format(count) for count in (3, 8, 9)}
    records = {f"claims/{count}.yaml": claim.format(count, told.format(count)) for count in (3, 8, 9)}
    folder = project(
        tmp_path, {**texts, "claims/3.yaml": records["claims/3.yaml"], "claims/8.yaml": records["claims/8.yaml"]}
    )
    for command in (
        ["init", "-q"],
        ["add", "."],
        ["-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-qmx"],
    ):
        subprocess.run(["git", *command], cwd=folder, check=True)
    assert run("report", "--fail-on", "contradiction", folder=folder).returncode == 1
    assert run("report", "--fail-on", "contradiction", "--diff", "HEAD", folder=folder).returncode == 0
    project(folder, {"claims/8.yaml": records["claims/9.yaml"]})
    assert run("report", "--fail-on", "contradiction", "--diff", "HEAD", folder=folder).returncode == 1
    assert (
        run("report", "--fail-on", "contradiction", "--diff", "HEAD", "--kind", "date", folder=folder).returncode == 0
    )


def test_claimreview_links_every_claim_to_its_fact_and_article() -> None:
    graph = json.loads(run("report", "--format", "claimreview").stdout)["@graph"]
    by_id = {entry["@id"]: entry for entry in graph}
    claims = [entry for entry in graph if entry["@type"] == "Claim"]
    assert len(by_id) == len(graph)
    assert claims
    for claim in claims:
        assert by_id[claim["appearance"]["@id"]]["@type"] == "Article"
        assert {"@id": claim["@id"]} in by_id[claim["isPartOf"]["@id"]]["itemReviewed"]


def test_annotations_select_the_words_that_stand_there() -> None:
    items = json.loads(run("report", "--format", "annotations").stdout)["items"]
    assert items
    for item in items:
        words, place = item["target"]["selector"]
        text = (ROOT / item["target"]["source"]).read_text(encoding="utf-8")
        assert " ".join(text[place["start"] : place["end"]].split()) == " ".join(words["exact"].split())


def test_completion_is_a_script_that_the_shell_takes() -> None:
    script = run("completion", "bash").stdout
    assert "review" in script
    assert subprocess.run(["bash", "-n"], input=script, text=True, check=False).returncode == 0


def test_paths_are_those_from_where_the_command_runs(evil: Path) -> None:
    project(evil.parent, {})
    lines = run("check", evil.name, "--format", "github", folder=evil.parent).stdout.splitlines()
    assert lines
    assert all(f"file={evil.name}/claims/" in line for line in lines)


def test_what_cannot_be_read_is_named_beside_every_format(evil: Path) -> None:
    project(evil, {"claims/z.yaml": "claims: [\n"})
    for form in ("html", "csv", "claimreview", "annotations"):
        done = run("report", "--format", form, folder=evil)
        assert done.returncode == 2
        assert "claims/z.yaml:2" in done.stderr
