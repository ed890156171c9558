"""`why` and `find` on the first story, by the pipeline and by the real command line."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest

from claimcheck.check import read
from claimcheck.compare import learnt
from claimcheck.lookup import find, why
from claimcheck.match.evidence import LEAST
from claimcheck.match.group import group_claims
from claimcheck.paths import UsageError
from claimcheck.records.corpus import Corpus
from claimcheck.report.lookups import render_found, render_why
from tests.helpers import project

ROOT = Path(__file__).parent.parent


@cache
def corpus() -> Corpus:
    return read([ROOT])


def run(*arguments: str, folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "claimcheck", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, encoding="utf-8")


def test_every_decision_is_explained_by_numbers_that_add_up() -> None:
    groups = group_claims(corpus().claims, learnt(corpus())).groups
    home = {record.id: group.id for group in groups for record in group.claims}
    chosen = sorted(home)[::29]
    both = set()
    for first, second in combinations(chosen, 2):
        told = why(corpus(), first, second)
        both.add(told.together)
        assert told.together == (home[first] == home[second])
        total = max(LEAST, sum(trait.evidence for trait in told.traits))
        assert told.score == pytest.approx(total) or told.score == LEAST < total
        for trait in told.traits:
            distance = 0.0 if trait.likeness is None else trait.likeness - trait.neutral
            assert trait.evidence == pytest.approx(trait.weight * distance)
        assert told.mean is not None
        assert (told.mean > 0) == told.together
    members = next(sorted(record.id for record in group.claims) for group in groups if len(group.claims) > 2)
    assert why(corpus(), members[0], members[-1]).together
    assert False in both


def test_why_names_the_nearest_claim_for_one_that_is_not_there() -> None:
    with pytest.raises(UsageError, match="did you mean dawat/second-truce"):
        why(corpus(), "dawat/second-truc", "dawat/first-truce")


def test_why_on_the_command_line() -> None:
    done = run("why", "dawat/second-truce", "retelling/doha-ceasefire")
    assert done.returncode == 0
    assert "In one group: the mean score between" in done.stdout
    assert run("why", "dawat/second-truce", "dawat/second-truce").returncode == 2


def test_a_persons_word_is_named_as_the_reason(tmp_path: Path) -> None:
    records = (
        "claims:\n- {id: a, statement: A dam broke.}\n- {id: b, statement: A dam broke., different_from: a}\n"
        "- {id: c, statement: Voters chose., same_as: a}\n"
    )
    told = read([project(tmp_path, {"claims/s.yaml": records})])
    assert why(told, "s/a", "s/b").said
    assert not why(told, "s/a", "s/b").together
    assert why(told, "s/a", "s/c").said
    assert why(told, "s/a", "s/c").together


def test_find_ranks_the_claims_that_say_it_first() -> None:
    [hits] = find(corpus(), ["the Pakistani Taliban were founded in 2007"], 4)
    assert {corpus().by_id[hit.claim].source for hit in hits} == {"lanzhou", "retelling", "spun"}
    assert all("2007" in corpus().by_id[hit.claim].claim.statement for hit in hits)
    assert [hit.rank for hit in hits] == [1, 2, 3, 4]


def test_find_on_the_command_line_takes_many_queries(tmp_path: Path) -> None:
    queries = tmp_path / "queries.txt"
    queries.write_text("the ceasefire signed in Doha\n\nzzz\n", encoding="utf-8")
    done = run("find", "--queries", str(queries), "--format", "json", "--top", "2")
    assert done.returncode == 0
    told = json.loads(done.stdout)["queries"]
    assert [(entry["query"], len(entry["hits"])) for entry in told] == [("the ceasefire signed in Doha", 2), ("zzz", 0)]
    assert done.stdout == run("find", "--queries", str(queries), "--format", "json", "--top", "2").stdout
    assert "No claim has a word in common" in run("find", "zzz").stdout
    for wrong in (["find"], ["find", "x", "--top", "0"], ["find", "--queries", str(tmp_path / "gone.txt")]):
        assert run(*wrong).returncode == 2


def test_what_is_found_steers_no_terminal(tmp_path: Path) -> None:
    record = 'claims:\n- {id: a, statement: "A dam \\e[31mbroke [red]here"}\n- {id: b, statement: A dam held.}\n'
    folder = project(tmp_path, {"claims/s.yaml": record})
    for done in (run("find", "dam", folder=folder), run("why", "s/a", "s/b", folder=folder)):
        assert "\x1b" not in done.stdout
        assert "[red]" in done.stdout


def test_an_unreadable_file_is_named_and_the_rest_is_searched(tmp_path: Path) -> None:
    files = {"claims/s.yaml": "claims:\n- {id: a, statement: A dam broke.}\n", "claims/t.yaml": "claims: [\n"}
    done = run("find", "dam", folder=project(tmp_path, files))
    assert done.returncode == 2
    assert "s/a" in done.stdout
    assert "claims/t.yaml" in done.stderr


def test_what_a_person_said_to_be_one_counts_as_the_likest_of_it(tmp_path: Path) -> None:
    told = [
        ("a", "dam", "The dam at Ostvik broke at dawn after heavy rain."),
        ("a", "p", "The mayor of Ostvik opened the harbour bridge."),
    ]
    told += [("b", "dam", told[0][2]), ("b", "q", "The mayor of Bergen paid a fine for speeding.")]
    rows = [{"source": source, "id": name, "statement": text} for source, name, text in told]
    same = {"source": "a", "id": "p2", "statement": "A storm took the old lighthouse.", "same_as": ["a/p"]}
    lines = [json.dumps(row) for row in (*rows, same)]
    folder = project(tmp_path, {"claims/all.jsonl": "\n".join(lines) + "\n"})
    mean = why(read([folder]), "a/p", "b/q").mean
    assert mean is not None
    assert 0 > mean > LEAST / 2


@pytest.mark.parametrize("width", [60, 80])
def test_answers_fit_the_width_there_is(width: int) -> None:
    text = "the Pakistani Taliban were founded in 2007"
    pair = ("dawat/second-truce", "retelling/doha-ceasefire")
    shown = render_found([text], find(corpus(), [text], 5), corpus(), width=width)
    shown += render_why(why(corpus(), *pair), corpus(), width=width)
    assert max(map(len, shown.splitlines())) <= width
