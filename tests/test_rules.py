"""Every rule's own examples: what it flags, in any order of the claims, and what it leaves alone."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest
import yaml

from claimcheck.check import authority, check, read
from claimcheck.origins import related, roots
from claimcheck.records.load import load
from claimcheck.records.model import Claim
from claimcheck.report.explain import render_rule
from claimcheck.rules.base import CheckRule, CompareRule, Example, Found, ReadingRule, Rule
from claimcheck.rules.checks import RULES as CHECKING
from claimcheck.rules.comparisons import COMPARISONS
from claimcheck.rules.comparisons.view import View
from tests.helpers import project

RULES: tuple[Rule, ...] = (*CHECKING, *COMPARISONS)
FLAGGED = [(rule, example) for rule in RULES for example in rule.flags]
PASSED = [(rule, example) for rule in RULES for example in rule.passes]


def _name(value: object) -> str:
    return value.name if isinstance(value, Rule) else ""


def _codes(example: Example, folder: Path) -> dict[str, list[str]]:
    files = {"claims/x.yaml": example.records, "article.txt": example.article or ""}
    if example.names is not None:
        files["claims/names.yaml"] = example.names
    found: dict[str, list[str]] = {}
    for problem in check(read([project(folder, files)])).findings.problems:
        found.setdefault(problem.code, []).append(problem.message)
    return found


def _compared(rule: CompareRule, example: Example, folder: Path, order: tuple[int, ...]) -> list[Found]:
    """What a rule finds in the example's claims, taken as one group, in a given order."""
    entries = yaml.load(example.records, Loader=yaml.BaseLoader)
    files: dict[str, dict[str, object]] = {}
    for number, entry in enumerate(entries):
        source = entry.pop("source")
        held = files.setdefault(source, {"source": {"id": source}, "claims": []})
        about_source = held["source"]
        assert isinstance(about_source, dict)
        about_source.update({key: entry.pop(key) for key in ("published", "derived_from") if key in entry})
        claims = held["claims"]
        assert isinstance(claims, list)
        claims.append({"id": f"c{number}", **entry})
    texts = {f"claims/{source}.yaml": yaml.safe_dump(held) for source, held in files.items()}
    corpus = load([project(folder, texts)])
    assert not corpus.problems
    claims = sorted(corpus.claims, key=lambda record: record.claim.id)
    ordered = tuple(claims[index] for index in order)
    return list(rule.check(View(ordered, authority(corpus), related(roots(corpus.sources)))))


@pytest.mark.parametrize(("rule", "example"), FLAGGED, ids=_name)
def test_flags(rule: Rule, example: Example, tmp_path: Path) -> None:
    if not isinstance(rule, CompareRule):
        messages = _codes(example, tmp_path).get(rule.code, [])
        assert any(example.message in message for message in messages), messages
        return
    size = len(yaml.safe_load(example.records))
    whys = set()
    for number, order in enumerate(permutations(range(size))):
        found = _compared(rule, example, tmp_path / str(number), order)
        assert len(found) == 1
        assert found[0].level is (example.level or rule.level)
        whys.add(frozenset(side.claims for side in found[0].sides))
        assert example.message in found[0].why, found[0].why
    assert len(whys) == 1


@pytest.mark.parametrize(("rule", "example"), PASSED, ids=_name)
def test_passes(rule: Rule, example: Example, tmp_path: Path) -> None:
    if isinstance(rule, CompareRule):
        size = len(yaml.safe_load(example.records))
        for number, order in enumerate(permutations(range(size))):
            assert not _compared(rule, example, tmp_path / str(number), order)
    else:
        assert _codes(example, tmp_path) == {}


@pytest.mark.parametrize(("rule", "example"), [case for case in FLAGGED if getattr(case[0], "needs", ())], ids=_name)
def test_finds_nothing_without_what_it_needs(rule: CompareRule, example: Example, tmp_path: Path) -> None:
    entries = yaml.load(example.records, Loader=yaml.BaseLoader)
    told = {field for entry in entries for field in entry}
    assert rule.needs <= Claim.model_fields.keys()
    assert rule.needs & told
    left = [{field: value for field, value in entry.items() if field not in rule.needs} for entry in entries]
    assert not _compared(rule, Example(yaml.safe_dump(left)), tmp_path, tuple(range(len(left))))


def test_every_rule_is_whole() -> None:
    codes = [rule.code for rule in RULES]
    names = [rule.name for rule in RULES]
    assert len(set(codes)) == len(codes)
    assert len(set(names)) == len(names)
    for rule in RULES:
        assert rule.flags
        assert rule.passes
        assert rule.explanation.endswith(".")
        assert rule.code[0] == {ReadingRule: "R", CheckRule: "S", CompareRule: "D"}[type(rule)]
        assert all(example.message for example in rule.flags)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_is_explained_in_the_width_there_is_with_examples_to_be_copied(rule: Rule) -> None:
    lines = render_rule(rule, 80).splitlines()
    assert [line for line in lines if len(line) > 80 and " " in line.strip(" #")] == []
    blocks = "\n".join(lines).split(":\n\n    ")[1:]
    shown = [block.rpartition("\n\nIt ")[0] or block for block in blocks]
    told = [example for example in (*rule.flags, *rule.passes) if example.names is None]
    for example in told:
        wanted = yaml.safe_load(example.records) if isinstance(rule, CheckRule | CompareRule) else None
        assert wanted is None or wanted in [_parsed(block) for block in shown]


def _parsed(text: str) -> object:
    try:
        return yaml.safe_load(f"    {text}")
    except yaml.YAMLError:
        return None
