"""Options files: the command line's names, the command line's values, and nothing else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from claimcheck.arguments import build_parser, parse
from claimcheck.config import OPTIONS, read_config
from claimcheck.paths import UsageError
from tests.helpers import project


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_without_a_file_there_are_no_options() -> None:
    assert read_config(None) == {}


def test_every_option(tmp_path: Path) -> None:
    text = (
        "quiet = true\ncolor = 'never'\npaths = ['claims', 'more']\nformat = 'json'\noutput = 'out/x.json'\n"
        "level = 'tension'\nkind = ['date', 'count']\nsource = 'dawat'\nfail-on = 'contradiction'\nfix = true\n"
        "pin = false\ntop = 3\nengine = 'local'\nmaster = 'local[2]'\nbaseline = 'b.json'\nqueries = 'q.txt'\n"
        "diff = 'main'\nby = 'Ann'\n"
    )
    project(tmp_path, {"claimcheck.toml": text})
    assert read_config(None) == {
        "quiet": True,
        "color": "never",
        "paths": [Path("claims"), Path("more")],
        "format": "json",
        "output": Path("out/x.json"),
        "level": ["tension"],
        "kind": ["date", "count"],
        "source": ["dawat"],
        "fail_on": "contradiction",
        "fix": True,
        "pin": False,
        "top": 3,
        "engine": "local",
        "master": "local[2]",
        "baseline": Path("b.json"),
        "queries": Path("q.txt"),
        "diff": "main",
        "by": "Ann",
    }
    assert set(read_config(None)) == set(OPTIONS)


def test_it_has_every_option_of_every_command() -> None:
    parser = build_parser()
    commands = next(action.choices for action in parser._actions if isinstance(action.choices, dict))
    options = {action.dest for command in commands.values() for action in command._actions if action.option_strings}
    assert set(OPTIONS) == options - {"help", "config"} | {"paths"}


def test_the_command_line_goes_before_the_file_and_the_file_before_the_default(tmp_path: Path) -> None:
    assert parse(build_parser(), ["find", "x"]).top == 10
    assert parse(build_parser(), ["group"]).engine == "local"
    project(tmp_path, {"claimcheck.toml": "top = 3\nengine = 'spark'\nqueries = 'q.txt'\nkind = 'date'\n"})
    assert parse(build_parser(), ["group"]).engine == "spark"
    assert parse(build_parser(), ["group", "--engine", "local"]).engine == "local"
    assert [parse(build_parser(), ["find", *more, "x"]).top for more in ([], ["--top", "5"], ["--top", "0"])] == [
        3,
        5,
        0,
    ]
    assert [parse(build_parser(), ["find", *more]).queries for more in ([], ["x"])] == [Path("q.txt"), None]
    assert parse(build_parser(), ["report", "--kind", "count"]).kind == ["count"]


def test_the_first_file_that_has_options_counts(tmp_path: Path) -> None:
    project(tmp_path, {"pyproject.toml": "[tool.claimcheck]\nformat = 'json'\n[tool.other]\nx = 1\n"})
    assert read_config(None) == {"format": "json"}
    project(tmp_path, {"claimcheck.toml": "format = 'text'\n", "own.toml": "fail_on = 'tension'\n"})
    assert read_config(None) == {"format": "text"}
    assert read_config(Path("own.toml")) == {"fail_on": "tension"}


@pytest.mark.parametrize("text", ["", "[project]\nname = 'x'\n", "[tool.other]\nx = 1\n", "tool = 1\n"])
def test_a_pyproject_without_options(tmp_path: Path, text: str) -> None:
    project(tmp_path, {"pyproject.toml": text})
    assert read_config(None) == {}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("colour = 'never'", "unknown option 'colour'; did you mean 'color'?"),
        ("fail_om = 'tension'", "unknown option 'fail_om'; did you mean 'fail-on'?"),
        ("zzz = 1", "unknown option 'zzz'"),
        ("quiet = 'yes'", "quiet is true or false"),
        ("fix = 1", "fix is true or false"),
        ("top = '3'", "top is a number"),
        ("top = true", "top is a number"),
        ("engine = 'fast'", "engine: 'fast' is not one of local, spark"),
        ("format = 1", "format is a text"),
        ("format = ['json']", "format is a text"),
        (
            "format = 'xml'",
            "format: 'xml' is not one of table, html, json, markdown, csv, claimreview, annotations, text",
        ),
        ("paths = [1]", "paths is a list of texts"),
        ("source = []", "source is a list of texts"),
        ("source = {a = 'b'}", "source is a list of texts"),
        ("color = 'blue'", "color: 'blue' is not one of auto, always, never"),
        ("level = ['tension', 'tensions']", "level: 'tensions' is not one of contradiction"),
        ("kind = 'dates'", "kind: 'dates' is not one of order, date"),
        ("fail-on = 'everything'", "fail-on: 'everything' is not one of unsourced"),
        ("format = ", "cannot be read"),
        ("x = " + "[" * 100_000, "cannot be read"),
    ],
)
def test_what_is_wrong_is_named_with_its_file(tmp_path: Path, text: str, message: str) -> None:
    project(tmp_path, {"claimcheck.toml": text})
    with pytest.raises(UsageError, match=rf"^claimcheck\.toml(:1)?: {re.escape(message)}"):
        read_config(None)


@pytest.mark.parametrize("command", [["report"], ["check"], ["find", "x"]])
def test_every_command_refuses_a_value_that_none_knows(tmp_path: Path, command: list[str]) -> None:
    project(tmp_path, {"claimcheck.toml": "\n# for all\nformat = 'xml'\n"})
    with pytest.raises(UsageError, match=r"^claimcheck\.toml:3: format: 'xml' is not one of table,"):
        parse(build_parser(), command)


def test_no_line_is_told_where_two_may_be_meant(tmp_path: Path) -> None:
    project(tmp_path, {"pyproject.toml": "[tool.claimcheck]\nformat = 'xml'\n[tool.other]\nformat = 'x'\n"})
    with pytest.raises(UsageError, match=r"^pyproject\.toml: format: 'xml' is not one of"):
        read_config(None)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    project(tmp_path, {"bad.toml": b"a = '\xff'", "pyproject.toml": "[tool]\nclaimcheck = 1\n"})
    with pytest.raises(UsageError, match=r"gone\.toml: no such file"):
        read_config(Path("gone.toml"))
    with pytest.raises(UsageError, match=r"bad\.toml: cannot be read"):
        read_config(Path("bad.toml"))
    with pytest.raises(UsageError, match="options are a table"):
        read_config(None)
