"""Decisions: through a real pseudo-terminal, undone, broken off, by two at once, and reopened when things change."""

from __future__ import annotations

import contextlib
import json
import os
import pty
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.helpers import project

BRIDGES = ("Alva", "Brenta", "Cauca", "Drava", "Ebro", "Fraser", "Gambia", "Hudson")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two sources that differ on eight figures."""
    files = {}
    for source, shift in (("a", 10), ("b", 70)):
        told = [f"The fall of the bridge over the {name} killed {at + shift} people" for at, name in enumerate(BRIDGES)]
        records = [
            {"id": f"c{at}", "quote": text, "statement": f"{text}.", "count": f"{at + shift} people killed"}
            for at, text in enumerate(told)
        ]
        files[f"seeds/{source}.txt"] = ".\n".join(told)
        files[f"claims/{source}.yaml"] = json.dumps({"source": {"text": f"seeds/{source}.txt"}, "claims": records})
    return project(tmp_path, files)


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "claimcheck", *arguments]


def written(folder: Path) -> list[dict[str, Any]]:
    file = folder / "claims/judgements.yaml"
    entries: list[dict[str, Any]] = yaml.safe_load(file.read_text(encoding="utf-8"))["judgements"]
    return entries


def judgements(folder: Path) -> list[Any]:
    done = subprocess.run(
        command("report", "--format", "json"), cwd=folder, capture_output=True, text=True, check=True, encoding="utf-8"
    )
    return [found["judgement"] for found in json.loads(done.stdout)["discrepancies"]]


class Terminal:
    """The command in a pseudo-terminal, talked to as a person would."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        self._own, theirs = pty.openpty()
        self.process = subprocess.Popen(
            command("review", *arguments), cwd=folder, stdin=theirs, stdout=theirs, stderr=theirs, close_fds=True
        )
        os.close(theirs)
        self.shown = ""

    def until(self, text: str) -> None:
        while text not in self.shown:
            try:
                read = os.read(self._own, 65_536).decode("utf-8", "replace")
            except OSError:
                read = ""
            assert read, f"ended before {text!r}: {self.shown[-2000:]}"
            self.shown += read

    def answer(self, line: str) -> None:
        self.shown = ""
        os.write(self._own, f"{line}\n".encode())

    def close(self) -> int:
        status = self.process.wait(timeout=60)
        os.close(self._own)
        return status


def test_decide_undo_and_quit_half_way(folder: Path) -> None:
    desk = Terminal(folder, "--by", "Ann")
    desk.until("1 of 8")
    desk.until("> ")
    desk.answer("2")
    desk.until("note")
    desk.answer("called the hospital")
    desk.until("2 of 8")
    desk.answer("b")
    desk.until("note")
    desk.answer("")
    desk.until("3 of 8")
    desk.answer("u")
    desk.until("Taken back")
    desk.until("2 of 8")
    desk.answer("x")
    desk.until("is no answer here")
    desk.answer("q")
    desk.until("1 decided, 7 still open")
    assert desk.close() == 0
    [kept] = written(folder)
    assert (kept["decision"], kept["by"], kept["note"]) == ("holds", "Ann", "called the hospital")
    [shown] = [entry for entry in judgements(folder) if entry]
    assert shown["holds"] is True
    again = Terminal(folder)
    again.until("1 of 7")
    again.answer("q")
    assert again.close() == 0


def test_what_is_confirmed_survives_a_kill(folder: Path) -> None:
    confirmed = 0
    for _ in range(4):
        desk = Terminal(folder, "--by", "Bo")
        desk.until("> ")
        desk.answer("b")
        desk.until("note")
        desk.answer("")
        desk.until("Written to")
        confirmed += 1
        desk.answer("a")
        desk.until("note")
        os.write(desk._own, b"\n")
        time.sleep(0.001 * confirmed)
        desk.process.kill()
        desk.close()
        assert len(written(folder)) >= confirmed
        confirmed = len(written(folder))
    assert len(judgements(folder)) == len(BRIDGES)
    assert not list((folder / "claims").glob(".judgements*.tmp")) or written(folder)


def test_two_reviewers_at_once_lose_nothing(folder: Path) -> None:
    keys = "b\n\n" * len(BRIDGES)
    desks = [
        subprocess.Popen(
            command("review", "--by", name), cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True
        )
        for name in ("Ann", "Bo")
    ]
    for desk in desks:
        assert desk.stdin
        desk.stdin.write(keys)
        desk.stdin.close()
    assert [desk.wait(timeout=60) for desk in desks] == [0, 0]
    by = [entry["by"] for entry in written(folder)]
    assert len(by) in (len(BRIDGES), 2 * len(BRIDGES)) or {"Ann", "Bo"} == set(by)
    assert {entry["discrepancy"] for entry in written(folder)} == {
        entry["id"] for entry in json.loads(_json(folder))["discrepancies"]
    }


def _json(folder: Path) -> str:
    return subprocess.run(
        command("report", "--format", "json"), cwd=folder, capture_output=True, text=True, check=True, encoding="utf-8"
    ).stdout


def decide(folder: Path, keys: str) -> None:
    subprocess.run(command("review", "--by", "Ann"), cwd=folder, input=keys, text=True, check=True, capture_output=True)


def test_a_judgement_reopens_when_its_quote_changes_and_says_so(folder: Path) -> None:
    decide(folder, "1\nchecked\nq\n")
    assert len([entry for entry in judgements(folder) if entry and entry["holds"]]) == 1
    for file in (folder / "claims/a.yaml", folder / "seeds/a.txt"):
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace("the Alva killed 10 people", "the Alva killed 11 people"), encoding="utf-8")
    file = folder / "claims/a.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace('"10 people killed"', '"11 people killed"'), "utf-8")
    [reopened] = [entry for entry in judgements(folder) if entry]
    assert reopened["holds"] is False
    assert "a/c0 said '10 people killed' and says '11 people killed'" in reopened["changed"]
    assert "the quote of a/c0 is another" in reopened["changed"]
    done = subprocess.run(command("report"), cwd=folder, capture_output=True, text=True, check=True, encoding="utf-8")
    assert "Open again: a/c0 said" in " ".join(done.stdout.split())


def test_not_the_same_fact_feeds_the_matcher(folder: Path) -> None:
    decide(folder, "n\n\nq\n")
    groups = json.loads(_json(folder))["groups"]
    assert not any({"a/c0", "b/c0"} <= set(group["claims"]) for group in groups)
    assert any({"a/c1", "b/c1"} <= set(group["claims"]) for group in groups)


def test_what_is_decided_fails_no_build(folder: Path) -> None:
    fails = command("report", "--fail-on", "contradiction")
    assert subprocess.run(fails, cwd=folder, capture_output=True, check=False).returncode == 1
    decide(folder, "b\n\n" * len(BRIDGES))
    assert subprocess.run(fails, cwd=folder, capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize("text", ["judgements: mine\n", "- a\n", "Judgements: []\n", "judgements: [\n"])
def test_a_file_at_fault_is_not_overwritten_and_nothing_is_asked(folder: Path, text: str) -> None:
    file = folder / "claims/judgements.yaml"
    file.write_text(text, encoding="utf-8")
    done = subprocess.run(
        command("review"), cwd=folder, input="b\n\n", capture_output=True, text=True, check=False, encoding="utf-8"
    )
    assert done.returncode == 2
    assert "put it right first" in done.stderr
    assert "1 of 8" not in done.stdout
    assert file.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("text", ["judgements:\n", "judgements: ~\n", "", "# none yet\n", "{}\n"])
def test_a_file_without_judgements_is_written_on(folder: Path, text: str) -> None:
    (folder / "claims/judgements.yaml").write_text(text, encoding="utf-8")
    assert subprocess.run(command("check", "--quiet"), cwd=folder, capture_output=True, check=False).stdout == b""
    decide(folder, "b\n\nq\n")
    assert [entry["decision"] for entry in written(folder)] == ["both"]


def test_a_quote_steers_no_terminal(tmp_path: Path) -> None:
    evil = "\x1b[31mred\u202e [red] ::error:: 12 died in Alva"
    plain = "14 died in Alva"
    files = {}
    for source, text, count in (("a", evil, 12), ("b", plain, 14)):
        record = {"id": "c", "quote": text, "statement": f"{count} died in Alva.", "count": f"{count} people killed"}
        files[f"seeds/{source}.txt"] = text
        files[f"claims/{source}.yaml"] = json.dumps({"source": {"text": f"seeds/{source}.txt"}, "claims": [record]})
    done = subprocess.run(
        command("review"), cwd=project(tmp_path, files), input="q\n", capture_output=True, text=True, check=False
    )
    assert "1 of 1" in done.stdout
    assert "\x1b" not in done.stdout
    assert "\u202e" not in done.stdout


def test_long_work_shows_on_a_terminal_and_nowhere_else(folder: Path) -> None:
    own, theirs = pty.openpty()
    process = subprocess.Popen(
        command("report"), cwd=folder, env={**os.environ, "TERM": "xterm"}, stdout=subprocess.DEVNULL, stderr=theirs
    )
    os.close(theirs)
    seen = b""
    with contextlib.suppress(OSError):  # the other end is closed
        while chunk := os.read(own, 4096):
            seen += chunk
    os.close(own)
    assert process.wait(timeout=60) == 0
    assert b"comparing the sources" in seen
    assert subprocess.run(command("report"), cwd=folder, capture_output=True, check=True).stderr == b""


def test_not_the_same_fact_holds_until_a_record_changes_or_somebody_decides_otherwise(folder: Path) -> None:
    decide(folder, "n\n\nq\n")
    assert len(judgements(folder)) == len(BRIDGES) - 1
    file = folder / "claims/judgements.yaml"
    [entry] = written(folder)
    both = json.dumps({"judgements": [entry, {**entry, "decision": "both"}]})
    file.write_text(both, encoding="utf-8")
    assert len(judgements(folder)) == len(BRIDGES)
    file.write_text(yaml.safe_dump({"judgements": [entry]}), encoding="utf-8")
    record = folder / "claims/a.yaml"
    record.write_text(record.read_text(encoding="utf-8").replace('"10 people killed"', '"19 people killed"'), "utf-8")
    assert len(judgements(folder)) == len(BRIDGES)


@pytest.mark.parametrize("edit", ['"note": "ring again"', '"place": "Alva"', '"about": "the bridge"', "reworded"])
@pytest.mark.parametrize("decision", ["n", "b"])
def test_a_judgement_holds_whatever_else_of_a_record_changes(folder: Path, edit: str, decision: str) -> None:
    decide(folder, f"{decision}\n\nq\n")
    record = folder / "claims/a.yaml"
    text = record.read_text(encoding="utf-8")
    if edit == "reworded":
        changed = text.replace('"statement": "The fall of', '"statement": "In the night the fall of', 1)
    else:
        changed = text.replace('"id": "c0",', f'"id": "c0", {edit},', 1)
    assert changed != text
    record.write_text(changed, encoding="utf-8")
    found = judgements(folder)
    assert len(found) == len(BRIDGES) - (decision == "n")
    assert all(entry["holds"] for entry in found if entry)


@pytest.mark.parametrize("part", ['"10 people killed"', 'of the bridge over the Alva killed 10 people", '])
def test_what_is_not_the_same_fact_opens_again_and_says_what_changed(folder: Path, part: str) -> None:
    decide(folder, "n\n\nq\n")
    for file in (folder / "claims/a.yaml", folder / "seeds/a.txt"):
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace(part, part.replace("10", "9")), encoding="utf-8")
    [entry] = [entry for entry in judgements(folder) if entry]
    assert entry["decision"] == "other-fact"
    said = "a/c0 said '10 people killed' and says '9 people killed'"
    assert entry["changed"] == [said if "people killed" in part else "the quote of a/c0 is another"]


def test_a_judgement_on_one_figure_is_not_shown_on_another(tmp_path: Path) -> None:
    files = {}
    for source, killed, hurt in (("a", 5, 10), ("b", 25, 30)):
        text = f"The raid on Alva killed {killed} soldiers and wounded {hurt} soldiers"
        counts = [f"{killed} soldiers killed", f"{hurt} soldiers wounded"]
        claim = {"id": "c", "quote": text, "statement": f"{text}.", "count": counts}
        files[f"seeds/{source}.txt"] = text
        files[f"claims/{source}.yaml"] = json.dumps({"source": {"text": f"seeds/{source}.txt"}, "claims": [claim]})
    folder = project(tmp_path, files)
    decide(folder, "1\n\nq\n")
    assert sorted(entry is None for entry in judgements(folder)) == [False, True]
