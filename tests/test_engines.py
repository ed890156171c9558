"""The engines: the same groups from records held or in lots, in one process or several, on a cluster, after harm."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import pyarrow as pa
import pyspark
import pytest
from pyarrow import parquet

from claimcheck.anchor import anchor
from claimcheck.compare import LEARN_UP_TO, report
from claimcheck.discrepancy import Discrepancy
from claimcheck.engines.choice import group
from claimcheck.engines.session import reason_of
from claimcheck.judgements import add, grounds
from claimcheck.match.rows import in_lots
from claimcheck.paths import UsageError
from claimcheck.records import lots
from claimcheck.records.load import load
from claimcheck.records.model import Decision, Judgement
from tests.bench import corpora
from tests.conftest import ELSEWHERE
from tests.helpers import project, wait_for
from tests.test_lookup import run

JAVA = pytest.mark.skipif(shutil.which("java") is None, reason=f"Java is {ELSEWHERE}")


def groups(folder: Path) -> dict[str, str]:
    """The group of each claim, by the local engine."""
    told = group([folder], "local", None, lambda _: None)
    assert told.problems == []
    return {entry["claim"]: entry["group"] for entry in map(json.loads, told.lines)}


def rows(folder: Path) -> list[dict[str, object]]:
    """The lines of a corpus."""
    return [json.loads(line) for line in (folder / "claims/corpus.jsonl").read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A corpus of 1,500 claims."""
    folder = tmp_path_factory.mktemp("small")
    corpora.write(folder, 1_500)
    return folder


def test_group_and_report_tell_the_same_groups(small: Path) -> None:
    shown = json.loads(run("report", "--format", "json", folder=small).stdout)
    assert groups(small) == {claim["id"]: claim["group"] for claim in shown["claims"]}
    told = run("group", folder=small)
    assert told.returncode == 0
    assert told.stdout.splitlines() == [
        json.dumps({"claim": claim, "group": name}) for claim, name in sorted(groups(small).items())
    ]


def test_what_may_be_missed_is_estimated_and_printed(small: Path, tmp_path: Path) -> None:
    done = run("group", "--output", str(tmp_path / "groups.jsonl"), folder=small)
    told = re.fullmatch(
        r"claimcheck: 1,\d+ claims in [\d,]+ groups; [\d,]+ pairs looked at, "
        r"(\d+) of the (\d+) pairs with evidence for one fact that 20 of the claims have in all\n",
        done.stderr,
    )
    assert told, done.stderr
    assert 0 < int(told[1]) <= int(told[2])  # so few claims are all looked at, but for those with one word in common
    assert int(told[1]) >= 0.9 * int(told[2])
    assert run("group", "--quiet", "--output", str(tmp_path / "groups.jsonl"), folder=small).stderr == ""


def test_neither_lots_nor_processes_nor_threads_change_a_group(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = groups(small)
    monkeypatch.setattr(lots, "LOT", 100)
    monkeypatch.setattr(f"{in_lots.__module__}._LOT", 1_000)
    assert groups(small) == whole


def test_neither_the_order_of_lines_nor_the_format_changes_a_group(small: Path, tmp_path: Path) -> None:
    told = rows(small)
    turned = project(tmp_path, {"claims/turned.jsonl": "".join(f"{json.dumps(row)}\n" for row in reversed(told))})
    assert groups(turned) == groups(small)
    (turned / "claims/turned.jsonl").unlink()
    sources = {row["source"]["id"]: row["source"] for row in told if isinstance(row["source"], dict)}
    claims = [row | {"source": sources[row["source"]]} for row in told if isinstance(row["source"], str)]
    columns = sorted({name for claim in claims for name in claim})
    table = pa.Table.from_pylist([{name: claim.get(name) for name in columns} for claim in claims])
    parquet.write_table(table, turned / "claims/corpus.parquet")
    assert groups(turned) == groups(small)


def test_what_people_said_holds_across_lots(small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = groups(small)
    claims = sorted(told)
    twin = next(claim for claim in claims[1:] if told[claim] == told[claims[0]])
    stranger = next(claim for claim in reversed(claims) if told[claim] != told[claims[0]])
    word = {"same_as": [stranger], "different_from": [twin]}
    lines = [row | word if f"{row['source']}/{row.get('id')}" == claims[0] else row for row in rows(small)]
    folder = project(tmp_path, {"claims/a.jsonl": "".join(f"{json.dumps(row)}\n" for row in lines)})
    monkeypatch.setattr(lots, "LOT", 100)
    found = groups(folder)
    assert found[claims[0]] == found[stranger]
    assert found[claims[0]] != found[twin]


@pytest.mark.parametrize("limit", [LEARN_UP_TO, 10])
def test_claims_that_an_editor_set_apart_stay_apart_among_very_many_as_well(
    small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: int
) -> None:
    folder = project(tmp_path, {"claims/a.jsonl": (small / "claims/corpus.jsonl").read_bytes()})
    monkeypatch.setattr("claimcheck.engines.choice.LEARN_UP_TO", limit)
    before = groups(folder)
    corpus = load([folder])
    found = next(found for found in report(anchor(corpus)).findings.discrepancies if _of_one(found, before))
    judgement = Judgement(
        discrepancy=found.id,
        code=found.code,
        facet=found.facet,
        decision=Decision.OTHER_FACT,
        by="Ana",
        at="2026-01-01T12:00:00+00:00",
        made_on=grounds(found, corpus),
    )
    add(folder / "claims/judgements.yaml", judgement)
    assert not _of_one(found, groups(folder))
    lines = (folder / "claims/a.jsonl").read_text(encoding="utf-8")
    name = found.claims[0].split("/")[1]
    (folder / "claims/a.jsonl").write_text(lines.replace(f'"{name}"', f'"{name}", "note": "new"'), encoding="utf-8")
    assert not _of_one(found, groups(folder))
    kept = folder / "claims/judgements.yaml"
    kept.write_text(kept.read_text(encoding="utf-8").replace("told: ", "told: not "), encoding="utf-8")
    assert groups(folder) == before


def _of_one(found: Discrepancy, groups: Mapping[str, str]) -> bool:
    return len({groups[claim] for claim in found.claims}) == 1


def test_broken_lines_are_named_and_the_rest_is_grouped(small: Path, tmp_path: Path) -> None:
    text = (small / "claims/corpus.jsonl").read_text(encoding="utf-8").splitlines()
    folder = project(tmp_path, {"claims/a.jsonl": "\n".join([*text[:900], "{", *text[900:]]) + "\n"})
    done = run("group", folder=folder)
    assert done.returncode == 2
    assert "claims/a.jsonl:901: not JSON" in done.stderr
    assert len(done.stdout.splitlines()) == len(groups(small))


def test_a_file_that_cannot_be_read_is_named_and_the_rest_is_grouped(small: Path, tmp_path: Path) -> None:
    folder = project(tmp_path, {"claims/a.jsonl": (small / "claims/corpus.jsonl").read_bytes()})
    (folder / "claims/b.jsonl").mkdir()
    done = run("group", folder=folder)
    assert done.returncode == 2
    assert "claims/b.jsonl:1: not a file" in done.stderr
    assert len(done.stdout.splitlines()) == len(groups(small))


def test_the_output_is_never_written_over_records(small: Path, tmp_path: Path) -> None:
    text = (small / "claims/corpus.jsonl").read_bytes()
    folder = project(tmp_path, {"claims/a.jsonl": text})
    articles = ("a.txt", "b.txt", "c.txt")
    records = {
        "claims/b.jsonl": '{"source": {"id": "b", "text": "b.txt"}}\n',
        "claims/c.yaml": "source: {text: c.txt}\nclaims: []\n",
    }
    project(folder, {**dict.fromkeys(articles, "War."), **records})
    for name in ("claims/a.jsonl", "claims/d.jsonl", "b.txt", "c.txt"):
        assert run("group", "-o", name, folder=folder).returncode == 2
    assert (folder / "claims/a.jsonl").read_bytes() == text
    assert [(folder / name).read_text(encoding="utf-8") for name in articles] == ["War."] * 3
    assert not (folder / "claims/d.jsonl").exists()
    assert run("group", "-o", "a.txt", folder=folder).returncode == 0
    for _ in range(2):
        assert run("group", "-o", "groups.jsonl", folder=folder).returncode == 0


def test_a_file_a_source_is_grouped_as_one_file_is(small: Path, tmp_path: Path) -> None:
    lines: dict[str, str] = {}
    for row in rows(small):
        source = row["source"]["id"] if isinstance(row["source"], dict) else str(row["source"])
        lines[source] = lines.get(source, "") + json.dumps(row) + "\n"
    assert len(lines) > 100
    folder = project(tmp_path, {f"claims/{source}.jsonl": text for source, text in lines.items()})
    assert groups(folder) == groups(small)


def test_one_id_of_two_claims_is_an_error(tmp_path: Path) -> None:
    line = '{"source": "s", "id": "a", "statement": "A dam broke."}\n'
    folder = project(tmp_path, {"claims/a.jsonl": line, "claims/b.jsonl": line})
    with pytest.raises(UsageError, match=r"'s/a' is that of claims in claims/a\.jsonl:1 and claims/b\.jsonl:1"):
        groups(folder)


def test_no_claims_are_no_groups(tmp_path: Path) -> None:
    assert groups(project(tmp_path, {"claims/a.jsonl": '{"source": {"id": "s"}}\n'})) == {}
    told = group([project(tmp_path, {"claims/a.jsonl": ""})], "local", None, lambda _: None)
    assert list(told.lines) == []
    assert [problem.message for problem in told.problems] == ["holds no record; write one a line, or remove the file"]


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """A corpus of 100,000 claims, more than names are learnt of, and its groups by the local engine."""
    folder = tmp_path_factory.mktemp("large")
    corpora.write(folder, 2 * LEARN_UP_TO)
    assert run("group", "--output", "local.jsonl", folder=folder).returncode == 0
    return folder, (folder / "local.jsonl").read_bytes()


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_a_run_that_is_stopped_leaves_no_broken_file_and_a_second_one_starts_clean(
    large: tuple[Path, bytes], tmp_path: Path, stop: signal.Signals
) -> None:
    folder, whole = large
    before = sorted(folder.iterdir())
    told = tmp_path / "groups.jsonl"
    told.write_text("from before\n", encoding="utf-8")
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored in a shell's background job, and so by the run
    command = [sys.executable, "-m", "claimcheck", "group", "--output", str(told)]
    with subprocess.Popen(
        command, cwd=folder, env={**os.environ, "TMPDIR": str(scratch)}, stderr=subprocess.PIPE
    ) as running:
        wait_for(lambda: [laid for laid in scratch.rglob("*") if laid.is_file() and laid.stat().st_size])
        running.send_signal(stop)
        running.communicate(timeout=60)
    assert running.returncode == {signal.SIGINT: 130, signal.SIGTERM: 143}.get(stop, -stop)
    assert told.read_text(encoding="utf-8") == "from before\n"
    assert sorted(folder.iterdir()) == before
    if stop is not signal.SIGKILL:
        assert list(scratch.iterdir()) == []
    if stop is signal.SIGKILL:
        assert run("group", "--output", str(told), folder=folder).returncode == 0
        assert told.read_bytes() == whole


@JAVA
def test_spark_tells_the_same_groups(large: tuple[Path, bytes]) -> None:
    folder, whole = large
    done = run("group", "--engine", "spark", "--master", "local[2]", "--output", "spark.jsonl", folder=folder)
    assert done.returncode == 0, done.stderr
    assert (folder / "spark.jsonl").read_bytes() == whole


@JAVA
def test_spark_tells_the_same_groups_though_an_executor_is_killed(large: tuple[Path, bytes]) -> None:
    folder, whole = large
    arguments = ["--engine", "spark", "--master", "local-cluster[2,1,2048]", "--output", "killed.jsonl"]
    with subprocess.Popen(
        [sys.executable, "-m", "claimcheck", "group", *arguments], cwd=folder, stderr=subprocess.PIPE
    ) as running:
        at_work = wait_for(lambda: [pid for pid in executors(running.pid) if descendants(pid)])
        time.sleep(10)  # in the middle: it works for a minute or more
        assert running.poll() is None
        os.kill(at_work[0], signal.SIGKILL)
        stderr = running.communicate()[1].decode()
    assert running.returncode == 0, stderr
    assert (folder / "killed.jsonl").read_bytes() == whole


@JAVA
def test_a_report_by_spark_is_the_same_byte_for_byte() -> None:
    arguments = ("report", "--format", "json")
    assert run(*arguments, "--engine", "spark", "--master", "local[2]").stdout == run(*arguments).stdout


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A Spark Connect server on this machine."""
    with socket.create_server(("localhost", 0)) as free:
        port = free.getsockname()[1]
    command = [
        str(Path(pyspark.__file__).parent / "bin/spark-submit"),
        *("--class", "org.apache.spark.sql.connect.service.SparkConnectServer"),
        *("--master", "local[2]", "--conf", f"spark.connect.grpc.binding.port={port}"),
        *("--conf", "spark.ui.enabled=false", "spark-internal"),
    ]
    environment = {**os.environ, "PYSPARK_PYTHON": sys.executable}
    log = tmp_path_factory.mktemp("server") / "log"
    with log.open("wb") as out, subprocess.Popen(command, env=environment, stdout=out, stderr=out) as running:
        wait_for(lambda: answers(port))
        yield f"sc://localhost:{port}"
        running.terminate()


def answers(port: int) -> bool:
    """Whether something listens there."""
    with socket.socket() as tried:
        return tried.connect_ex(("localhost", port)) == 0


@JAVA
def test_a_spark_connect_server_tells_the_same_groups(server: str, small: Path, tmp_path: Path) -> None:
    told = tmp_path / "told.jsonl"
    done = run("group", "--engine", "spark", "--master", server, "--output", str(told), folder=small)
    assert done.returncode == 0, done.stderr
    lines = told.read_text(encoding="utf-8").splitlines()
    assert {entry["claim"]: entry["group"] for entry in map(json.loads, lines)} == groups(small)


@JAVA
def test_a_server_that_does_not_answer_is_told_soon(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimcheck.engines.session._ANSWERS_WITHIN", 1)
    with pytest.raises(UsageError, match=r"Spark cannot be had: nothing answers at sc://localhost:1;"):
        group([small], "spark", "sc://localhost:1", lambda _: None)


@JAVA
def test_why_spark_gave_up_is_told_in_a_line(small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYSPARK_PYTHON", str(tmp_path / "no-python"))
    told = tmp_path / "told.jsonl"
    done = run("group", "--engine", "spark", "--master", "local[1]", "--output", str(told), folder=small)
    assert done.returncode == 2
    assert re.search(r"^claimcheck: Spark gave up: .*No such file or directory; its log tells more$", done.stderr, re.M)
    assert not told.exists()


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ("calling o4.x.\n: java.lang.Error: no\n\tat a\nCaused by: java.lang.OutOfMemoryError: heap\n\tat b", "heap"),
        ("An exception was thrown.\nTraceback:\n  File x\nModuleNotFoundError: No module\n SQLSTATE: 38000", "module"),
        ('<_Rendezvous of RPC:\n\tstatus = 14\n\tdetails = "failed to connect"\n\tdebug = "x"\n>', "connect"),
        ("[JAVA_GATEWAY_EXITED] It exited.\nmore", "[JAVA_GATEWAY_EXITED] It exited."),
        ("", "RuntimeError"),
    ],
)
def test_of_what_spark_says_the_cause_is_told(told: str, reason: str) -> None:
    assert reason_of(RuntimeError(told)).lower().endswith(reason.lower())


def test_without_spark_the_message_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "claimcheck.engines.session", None)
    folder = project(tmp_path, {"claims/a.jsonl": '{"source": "s", "id": "a", "statement": "A dam broke."}\n'})
    with pytest.raises(UsageError, match=r"pip install 'claimcheck\[spark\]', and Java 17"):
        group([folder], "spark", None, lambda _: None)


def executors(root: int) -> list[int]:
    """The processes under one that run a cluster's tasks."""
    return [pid for pid in descendants(root) if b"CoarseGrainedExecutorBackend" in command_line(pid)]


def descendants(root: int) -> list[int]:
    """All processes under one."""
    told = subprocess.run(["ps", "-eo", "pid=,ppid="], capture_output=True, text=True, check=True).stdout
    parents = {int(pid): int(parent) for pid, parent in map(str.split, told.splitlines())}
    found = [pid for pid, parent in parents.items() if parent == root]
    return [*found, *(below for pid in found for below in descendants(pid))]


def command_line(pid: int) -> bytes:
    """How a process was started; nothing where it is gone."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""
