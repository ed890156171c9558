"""The real command line on copies of the repository's own records: output, exit status, file and line."""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from claimcheck.report.table import render_table
from tests.helpers import project
from tests.test_story import result

ROOT = Path(__file__).parent.parent
Done = subprocess.CompletedProcess[str]


def claimcheck(folder: Path, *arguments: str, **environment: str) -> Done:
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "claimcheck", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "80", **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for name in ("claims", "seeds"):
        shutil.copytree(ROOT / name, tmp_path / name)
    return tmp_path


def edit(file: Path, change: Callable[[str], str]) -> None:
    before = file.read_bytes().decode("utf-8")
    after = change(before)
    assert after != before
    file.write_bytes(after.encode("utf-8"))


def line_of(file: Path, text: str) -> int:
    lines = file.read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if text in line)


def test_check_passes_on_the_repository() -> None:
    done = claimcheck(ROOT, "check")
    assert (done.returncode, done.stderr) == (0, "")
    assert re.fullmatch(
        r"checked 5 sources, \d+ claims and \d+ quotes with \d+ rules: 0 errors, 0 warnings\n", done.stdout
    )


@pytest.mark.parametrize(
    ("source", "own", "told"),
    [
        ("de", "de", None),
        ("de-CH", "en", None),
        ("german", "de", "1 quote: its language (german) is not known"),
        ("german", "und", "2 quotes: their languages (german, und) are not known"),
        ("[de, it]", "de", "1 quote: its language (it) is not known"),
    ],
)
def test_quotes_in_a_language_without_words_are_told(tmp_path: Path, source: str, own: str, told: str | None) -> None:
    claims = f"""source: {{text: seeds/a.txt, language: {source}}}
claims:
  - {{id: a, quote: Fünf Soldaten starben, statement: Soldiers died., count: 5 soldiers}}
  - {{id: b, language: {own}, quote: in Oslo, statement: It was in Oslo.}}
"""
    project(tmp_path, {"claims/a.yaml": claims, "seeds/a.txt": "Fünf Soldaten starben in Oslo."})
    done = claimcheck(tmp_path, "check")
    assert done.returncode == 0
    more = [line for line in done.stdout.splitlines() if not line.startswith(("claims/a.yaml:", "checked "))]
    if told is None:
        assert more == []
    else:
        quotes, _, why = told.partition(": ")
        where = f"values of {quotes} in claims/a.yaml were not checked"
        assert more == [f"{where}: {why} (known are de, en, es, fr, vi, zh)"]
    assert "values of" not in claimcheck(tmp_path, "check", "-q").stdout


@pytest.mark.parametrize("command", ["check", "check --fix", "report", "report -o out.json"])
def test_programs_get_a_document_where_no_path_holds_a_record(tmp_path: Path, command: str) -> None:
    done = claimcheck(tmp_path, *command.split(), "gone.yaml", "--format", "json")
    told = (tmp_path / "out.json").read_text(encoding="utf-8") if "-o" in command else done.stdout
    problems = json.loads(told)["problems"]
    assert done.returncode == 2
    assert [(problem["code"], problem["path"]) for problem in problems] == [("R001", "gone.yaml")]
    assert done.stderr == f"claimcheck: gone.yaml: {problems[0]['message']}\n"


@pytest.mark.parametrize(("form", "shown"), [("sarif", True), ("junit", True), ("text", False), ("github", False)])
def test_other_formats_where_no_path_holds_a_record(tmp_path: Path, form: str, *, shown: bool) -> None:
    done = claimcheck(tmp_path, "check", "gone.yaml", "--format", form)
    assert (done.returncode, "gone.yaml" in done.stdout) == (2, shown)
    assert done.stderr.startswith("claimcheck: gone.yaml: no such file or folder")


def test_one_word_changed_in_a_quote(copy: Path) -> None:
    file = copy / "claims/lanzhou.yaml"
    edit(file, lambda text: text.replace("This action triggered retaliatory", "This action caused retaliatory", 1))
    done = claimcheck(copy, "check")
    assert done.returncode == 1
    line = line_of(file, "This action caused")
    assert f"claims/lanzhou.yaml:{line}:" in done.stdout
    assert "'caused' for 'triggered'" in done.stdout


def test_a_quote_moved_to_another_sources_file(copy: Path) -> None:
    claim = '\n  - id: moved\n    quote: "An initial 48-hour ceasefire"\n    statement: There was a first ceasefire.\n'
    file = copy / "claims/retelling.yaml"
    edit(file, lambda text: text + claim)
    done = claimcheck(copy, "check")
    assert done.returncode == 1
    assert f"claims/retelling.yaml:{line_of(file, 'An initial 48-hour')}:" in done.stdout
    assert "'dawat'" in done.stdout


@pytest.mark.parametrize(
    ("name", "before", "after", "said"),
    [
        ("vietnamese", "count: five Pakistani soldiers killed", "count: six Pakistani soldiers killed", "năm"),
        ("vietnamese", "count: 25 TTP gunmen killed", "count: 26 TTP gunmen killed", "25"),
        ("retelling", "more than 2,500 Pakistanis killed", "more than 2,600 Pakistanis killed", "more than 2,500"),
        ("lanzhou", "count: two rounds of talks", "count: three rounds of talks", "two"),
        ("dawat", "duration: two weeks", "duration: three weeks", "two"),
    ],
)
def test_a_figure_changed_in_a_record(copy: Path, name: str, before: str, after: str, said: str) -> None:
    file = copy / f"claims/{name}.yaml"
    edit(file, lambda text: text.replace(before, after, 1))
    done = claimcheck(copy, "check")
    assert done.returncode == 1
    assert f"claims/{name}.yaml:{line_of(file, after)}:" in done.stdout
    assert f"'{said}'" in done.stdout


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("dawat", "date: 2025-10-25", "date: 2025-10-24"),
        ("lanzhou", "date: 2025-10-09", "date: 2025-10-08"),
        ("vietnamese", "said: 2025-10-25", "said: 2024-10-25"),
        ("retelling", "place: Doha", "place: Ankara"),
        ("lanzhou", "actor: Pakistani government", "actor: Indian government"),
    ],
)
def test_a_date_place_or_party_changed_in_a_record(copy: Path, name: str, before: str, after: str) -> None:
    file = copy / f"claims/{name}.yaml"
    edit(file, lambda text: text.replace(before, after, 1))
    done = claimcheck(copy, "check")
    assert done.returncode == 1
    assert f"claims/{name}.yaml:{line_of(file, after)}:" in done.stdout


def test_a_deleted_article(copy: Path) -> None:
    article = next((copy / "seeds").glob("000_*"))
    article.unlink()
    done = claimcheck(copy, "check")
    assert done.returncode == 1
    assert f"claims/vietnamese.yaml:{line_of(copy / 'claims/vietnamese.yaml', 'text: ')}:" in done.stdout
    assert article.name in done.stdout


def test_an_edited_article(copy: Path) -> None:
    edit(next((copy / "seeds").glob("004_*")), lambda text: text + "Correction.\n")
    done = claimcheck(copy, "check")
    assert done.returncode == 1
    assert f"claims/dawat.yaml:{line_of(copy / 'claims/dawat.yaml', 'sha256: ')}:" in done.stdout
    assert "S104" in done.stdout


def test_yaml_that_cannot_be_read_is_2_and_the_rest_is_still_checked(copy: Path) -> None:
    edit(copy / "claims/dawat.yaml", lambda text: text.replace("quote: ", "quote: [", 1))
    edit(copy / "claims/lanzhou.yaml", lambda text: text.replace("date: 2025-10-09", "date: 2025-10-08", 1))
    for command in (["check"], ["report"]):
        done = claimcheck(copy, *command)
        assert done.returncode == 2
        assert re.search(r"claims/dawat\.yaml:\d+", done.stdout)
        assert re.search(r"claims/lanzhou\.yaml:\d+.*2025-10-08", done.stdout)
    assert "4 sources" in done.stdout


def shuffled(folder: Path, seed: int) -> None:
    """Claims in another order in every file, and files under other names (and so in another order)."""
    chance = random.Random(seed)
    for file in sorted((folder / "claims").glob("*.yaml")):
        text = file.read_text(encoding="utf-8")
        head, mark, body = text.partition("\nclaims:\n")
        if mark:
            claims = re.split(r"(?m)^(?=  - id: )", re.sub(r"(?m)^  *#.*\n", "", body))
            first, rest = claims[0], [claim.rstrip("\n") + "\n\n" for claim in claims[1:]]
            chance.shuffle(rest)
            file.write_text(head + mark + first + "".join(rest), encoding="utf-8")
            file.rename(file.with_name(f"{chance.randrange(10**6):06}-{file.name}"))


def test_the_report_is_the_same_in_any_order_and_under_any_hash_seed(tmp_path: Path) -> None:
    tables, documents = set(), []
    for seed in range(3):
        folder = tmp_path / str(seed)
        for name in ("claims", "seeds"):
            shutil.copytree(ROOT / name, folder / name)
        if seed:
            shuffled(folder, seed)
        done = claimcheck(folder, "report", PYTHONHASHSEED=str(seed))
        assert (done.returncode, done.stderr) == (0, "")
        tables.add(done.stdout)
        document = json.loads(claimcheck(folder, "report", "--format", "json", PYTHONHASHSEED=str(seed)).stdout)
        for claim in document["claims"]:
            assert claim.pop("line") > 0  # the one thing that a shuffled file changes
        documents.append(json.dumps(document))
    assert len(tables) == 1
    assert len(set(documents)) == 1


def test_the_same_files_give_the_same_bytes_named_in_any_order() -> None:
    files = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "claims").glob("*.yaml"))]
    outputs = {
        claimcheck(ROOT, "report", "--format", "json", *order, PYTHONHASHSEED=seed).stdout
        for order, seed in ((files, "0"), (files[::-1], "1"), ([], "2"))
    }
    assert len(outputs) == 1


def test_json_holds_to_the_contract() -> None:
    document = json.loads(claimcheck(ROOT, "report", "--format", "json").stdout)
    assert list(document) == ["schema_version", "sources", "claims", "groups", "discrepancies", "problems", "checked"]
    assert list(document["sources"][0]) == ["id", "origin", "claims"]
    assert list(document["claims"][0]) == ["id", "source", "group", "statement", "attributed_to", "quote", "line"]
    assert list(document["claims"][0]["quote"][0]) == ["exact", "start", "end", "state"]
    assert list(document["groups"][0]) == ["id", "label", "verdict", "origins", "claims"]
    assert list(document["discrepancies"][0]) == [
        *("id", "code", "kind", "level", "group", "facet", "within_source", "sides", "why", "judgement"),
    ]
    assert list(document["checked"]) == ["sources", "claims", "quotes", "pairs", "rules"]
    for name in ("sources", "claims", "groups"):
        ids = [entry["id"] for entry in document[name]]
        assert ids == sorted(set(ids))
    groups = {group["id"]: set(group["claims"]) for group in document["groups"]}
    assert sorted(claim for members in groups.values() for claim in members) == [c["id"] for c in document["claims"]]
    texts = {file.name: file.read_bytes().decode("utf-8") for file in (ROOT / "seeds").iterdir()}
    for claim in document["claims"]:
        assert claim["id"] in groups[claim["group"]]
        for quote in claim["quote"]:
            assert any(text[quote["start"] : quote["end"]] == quote["exact"] for text in texts.values())
    for found in document["discrepancies"]:
        homes = {claim for side in found["sides"] for claim in side["claims"]}
        owners = {name for name, members in groups.items() if members & homes}
        assert found["group"] == (owners.pop() if len(owners) == 1 else None)
    assert document["checked"]["claims"] == len(document["claims"])
    assert document["checked"]["quotes"] == sum(len(claim["quote"]) for claim in document["claims"])


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["report"], 0),
        (["report", "--fail-on", "unsourced"], 0),
        (["report", "--fail-on", "contradiction"], 1),
        (["check", "--fail-on", "tension"], 1),
        (["report", "--fail-on", "contradiction", "--level", "precision"], 0),
        (["report", "--fail-on", "contradiction", "--kind", "order"], 1),
        (["report", "--fail-on", "contradiction", "--kind", "wording"], 0),
        (["nonsense"], 2),
        (["report", "nowhere"], 2),
        (["report", "--source", "nobody"], 2),
        (["explain", "D999"], 2),
        (["check", "--pin"], 2),
    ],
)
def test_exit_status(arguments: list[str], status: int) -> None:
    done = claimcheck(ROOT, *arguments)
    assert done.returncode == status
    assert bool(done.stderr) == (status == 2)


def test_what_every_command_takes_may_stand_before_it(tmp_path: Path) -> None:
    assert claimcheck(ROOT, "-q", "check").stdout == claimcheck(ROOT, "check", "-q").stdout == ""
    options = project(tmp_path, {"own.toml": "quiet = true"}) / "own.toml"
    assert claimcheck(ROOT, "--config", str(options), "check").stdout == ""
    painted = claimcheck(ROOT, "--color", "always", "report", "--kind", "order").stdout
    assert "\x1b[" in painted
    assert "\x1b[" not in claimcheck(ROOT, "--color", "always", "report", "--color", "never", "--kind", "order").stdout


def test_filters_show_only_what_was_asked_for() -> None:
    document = json.loads(claimcheck(ROOT, "report", "--format", "json", "--kind", "order", "--source", "dawat").stdout)
    assert {found["kind"] for found in document["discrepancies"]} == {"order"}
    for found in document["discrepancies"]:
        assert any(claim.startswith("dawat/") for side in found["sides"] for claim in side["claims"])


def test_fix_puts_quotes_right_and_pins_when_told(copy: Path) -> None:
    file = copy / "claims/dawat.yaml"
    before = file.read_bytes()
    edit(file, lambda text: text.replace("“mechanisms”", '\\"mechanisms\\"', 1))
    assert "S106" in claimcheck(copy, "check").stdout
    done = claimcheck(copy, "check", "--fix")
    assert done.returncode == 0
    assert "dawat.yaml" in done.stderr
    assert file.read_bytes() == before
    edit(next((copy / "seeds").glob("004_*")), lambda text: text + "\n")
    assert claimcheck(copy, "check", "--fix").returncode == 1
    assert claimcheck(copy, "check", "--fix", "--pin").returncode == 0


def test_output_goes_to_a_file(copy: Path) -> None:
    done = claimcheck(copy, "report", "--format", "json", "-o", "report.json")
    assert (done.returncode, done.stdout) == (0, "")
    assert json.loads((copy / "report.json").read_text(encoding="utf-8"))["schema_version"] == 1
    assert sorted(path.name for path in copy.iterdir()) == ["claims", "report.json", "seeds"]


ONE = {
    "a.txt": "The truce took effect on Sunday.",
    "claims/a.yaml": "source: {text: a.txt}\nclaims:\n- {id: x, quote: took effect, statement: The truce held.}\n",
}


@pytest.mark.parametrize("name", ["-", "/dev/stdout", "/dev/fd/1"])
def test_the_standard_output_may_be_named(tmp_path: Path, name: str) -> None:
    folder = project(tmp_path, ONE)
    for command in ("report", "group"):
        assert claimcheck(folder, command, "-o", name).stdout == claimcheck(folder, command).stdout != ""
    file = tmp_path / "out"
    with file.open("a", encoding="utf-8") as stream:
        stream.write("before\n")
        stream.flush()
        arguments = [sys.executable, "-m", "claimcheck", "group", "-q", "-o", name]
        subprocess.run(arguments, cwd=folder, stdout=stream, check=True)
    assert file.read_text(encoding="utf-8") == "before\n" + claimcheck(folder, "group").stdout
    assert sorted(path.name for path in folder.iterdir()) == ["a.txt", "claims", "out"]


@pytest.mark.parametrize("form", ["table", "markdown", "html"])
def test_one_is_no_plural(tmp_path: Path, form: str) -> None:
    folder = project(tmp_path, ONE)
    text = claimcheck(folder, "report", "--format", form).stdout
    assert "1 source from 1 origin, 1 claim, 1 fact" in text
    assert not re.search(r"\b1 (sources|origins|claims|facts|rules|quotes|differences)\b", text)
    assert claimcheck(folder, "group", "-o", "g.jsonl").stderr == "claimcheck: 1 claim in 1 group; 0 pairs looked at\n"


def test_why_takes_two_claims() -> None:
    done = claimcheck(ROOT, "why", "dawat/second-truce")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("claimcheck: why which two? write: claimcheck why dawat/second-truce other/claim")
    assert "claimcheck why [options] CLAIM CLAIM [PATHS ...]" in claimcheck(ROOT, "why", "--help").stdout


def test_options_file(copy: Path) -> None:
    (copy / "claimcheck.toml").write_text('format = "json"\nkind = ["measure"]\n', encoding="utf-8")
    document = json.loads(claimcheck(copy, "report").stdout)
    assert {found["kind"] for found in document["discrepancies"]} == {"measure"}
    (copy / "claimcheck.toml").write_text('fail-in = "tension"\n', encoding="utf-8")
    done = claimcheck(copy, "check")
    assert done.returncode == 2
    assert "did you mean 'fail-on'?" in done.stderr


@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(width=st.integers(min_value=20, max_value=250))
def test_the_table_fits_any_terminal(width: int) -> None:
    lines = render_table(result(), width=width).splitlines()
    assert max(map(cell_len, lines)) <= width
    assert not any("\x1b" in line for line in lines)
    assert "\x1b[" in render_table(result(), width=width, color=True)


HOSTILE = "\x1b[31mred\x1b[0m [red]x[/red] \u202etxet\u2066 ::error::x \u200f\x07 \u2028end"


def test_hostile_text_reaches_the_terminal_inert(tmp_path: Path) -> None:
    claim = {"id": "x", "quote": HOSTILE, "statement": HOSTILE, "about": HOSTILE, "count": f"5 {HOSTILE}"}
    record = {"source": {"id": "a", "text": "a.txt"}, "claims": [claim]}
    other = {"source": {"id": "b", "text": "a.txt"}, "claims": [{**claim, "count": f"7 {HOSTILE}"}]}
    files = {"claims/a.yaml": json.dumps(record), "claims/b.yaml": json.dumps(other), "a.txt": HOSTILE}
    folder = project(tmp_path, files)
    for command in (["report"], ["check"], ["report", "--format", "json"], ["report", "--color", "never"]):
        done = claimcheck(folder, *command)
        shown = done.stdout + done.stderr
        assert "red" in shown or command == ["check"]
        if "json" not in command:
            assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]", shown)
        assert not re.search(r"(?m)^::", shown)
        assert "[red]" in shown or command == ["check"]


def test_nothing_outside_the_project_is_read(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("the secret", encoding="utf-8")
    record = "source: {text: ../secret.txt}\nclaims:\n  - {id: a, quote: the secret, statement: It is told.}\n"
    done = claimcheck(project(tmp_path / "inner", {"claims/a.yaml": record}), "check")
    assert done.returncode == 2
    assert "leaves the project's folder" in done.stdout


def test_a_closed_pipe_is_no_crash() -> None:
    command = f'"{sys.executable}" -m claimcheck report | head -n 1'
    done = subprocess.run(command, shell=True, cwd=ROOT, capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", ["report", "check", "explain"])
def test_output_that_nobody_reads_on_is_no_wrong_usage(command: str) -> None:
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-m", "claimcheck", command], cwd=ROOT, stdout=pipe, stderr=pipe) as running:
        assert running.stdout
        assert running.stderr
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 141


@pytest.mark.parametrize("command", [["report"], ["check"], ["schema"], ["explain"]])
def test_output_that_cannot_be_written_is_2(command: list[str]) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "claimcheck", *command],
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.startswith("claimcheck: the output cannot be written")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("claims/a.yaml", "a file of claims"),
        ("claims/new.yaml", "would be taken for a file of claims"),
        ("claims/more/new.jsonl", "would be taken for a file of claims"),
        ("claims/judgements.yaml", "would be taken for a file of claims"),
        ("a.txt", "an article"),
        ("link.txt", "an article"),
        ("claimcheck.toml", "where options are kept"),
        ("own.toml", "where options are kept"),
    ],
)
@pytest.mark.parametrize("path", [".", "claims", "claims/a.yaml"])
def test_a_report_is_written_over_nothing_that_is_read(tmp_path: Path, path: str, name: str, told: str) -> None:
    folder = project(tmp_path, {**ONE, "claims/more/note": "", "own.toml": ""})
    (folder / "link.txt").symlink_to("a.txt")
    before = {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    done = claimcheck(folder, "report", path, "-o", name, "--config", "own.toml")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"claimcheck: {name}: is {told}".replace("is would", "would"))
    assert {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()} == before


def test_a_report_is_written_over_a_report_and_beside_claims(tmp_path: Path) -> None:
    folder = project(tmp_path, ONE)
    for name in ("report.txt", "report.yaml", "report.txt", "claims/report.txt", "/dev/null"):
        assert claimcheck(folder, "report", "-o", name).returncode == 0


def test_a_device_is_written_to_and_stays_one(tmp_path: Path, copy: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    received = tmp_path / "received"
    with received.open("w", encoding="utf-8") as stream:
        reader = subprocess.Popen(["cat", str(pipe)], stdout=stream)
        assert claimcheck(copy, "report", "--format", "json", "-o", str(pipe)).returncode == 0
        reader.wait()
    assert json.loads(received.read_text(encoding="utf-8"))["schema_version"] == 1
    assert pipe.is_fifo()


def test_a_pipe_among_the_records_is_named_and_not_read(copy: Path) -> None:
    os.mkfifo(copy / "claims/pipe.yaml")
    done = claimcheck(copy, "check")
    assert done.returncode == 2
    assert "claims/pipe.yaml:1:1: error[R001] not a file" in done.stdout


def test_two_sources_of_one_claim_each_are_enough(tmp_path: Path) -> None:
    def record(day: int) -> str:
        statement = f"The Sund dam broke on {day} October."
        return (
            f"source: {{text: {day}.txt}}\nclaims:\n  - {{id: dam, quote: '{statement}', statement: '{statement}', "
            f"about: Breach of the Sund dam, date: 2025-10-{day:02}}}\n"
        )

    files = {f"claims/s{day}.yaml": record(day) for day in (9, 12)}
    articles = {f"{day}.txt": f"The Sund dam broke on {day} October." for day in (9, 12)}
    done = claimcheck(project(tmp_path, files | articles), "report", "--format", "json")
    [found] = json.loads(done.stdout)["discrepancies"]
    assert (found["kind"], found["level"]) == ("date", "contradiction")
