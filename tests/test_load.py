"""Files into records: each fault with its file, line and column, everything else still read."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.check import check, read
from claimcheck.cli import main
from claimcheck.compare import report
from claimcheck.paths import UsageError, find_files
from claimcheck.records.corpus import Corpus
from claimcheck.records.intake import MAX_BYTES
from claimcheck.records.load import load
from claimcheck.report.json_report import render_json
from tests.helpers import RECORD, places, project

GOOD = "source: {text: a.txt}\nclaims:\n  - {id: good, quote: took effect, statement: It took effect.}\n"
ARTICLE = "The truce took effect on Sunday."
ANY_FILE = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def loaded(folder: Path, record: str | bytes, **more: str | bytes) -> Corpus:
    files = {"a.txt": ARTICLE, RECORD: record, **{f"claims/{name}.yaml": text for name, text in more.items()}}
    return load([project(folder, files)])


def claim(folder: Path, *fields: str) -> Corpus:
    """A record whose claim has some more fields, one a line from line 6, each from column 5."""
    head = "source:\n  text: a.txt\nclaims:\n  - id: x\n    statement: It took effect.\n"
    return loaded(folder, head + "".join(f"    {field}\n" for field in fields))


def test_a_whole_record(tmp_path: Path) -> None:
    corpus = loaded(tmp_path, GOOD)
    (held,), (record,) = corpus.sources, corpus.claims
    assert corpus.problems == ()
    assert (held.id, held.path, held.file) == ("s", RECORD, tmp_path.resolve() / RECORD)
    assert held.article is not None
    assert held.article.text == ARTICLE
    assert held.article.sha256 == hashlib.sha256(ARTICLE.encode()).hexdigest()
    assert (record.id, record.source, record.mark("quote").line) == ("s/good", "s", 3)
    assert corpus.by_id == {"s/good": record}


def test_scalars_reach_the_model_as_written(tmp_path: Path) -> None:
    fields = ("place: [no, 12:30, 0123, 1.10, 2025-10-09]", "date: 2025-10-09", "note: yes", "quote: 1_000")
    (record,) = claim(tmp_path, *fields).claims
    assert record.claim.place == ("no", "12:30", "0123", "1.10", "2025-10-09")
    assert (str(record.claim.date), record.claim.note) == ("2025-10-09", "yes")
    assert record.claim.quote[0].exact == "1_000"


def test_null_is_absent_and_one_string_is_a_list_of_one(tmp_path: Path) -> None:
    fields = (
        "place: Kabul, Paktika",
        "actor: null",
        "target: [null, ~]",
        "about: ~",
        "details: {aim: peace, role: null}",
    )
    corpus = claim(tmp_path, *fields)
    (record,) = corpus.claims
    assert corpus.problems == ()
    assert record.claim.place == ("Kabul, Paktika",)
    assert (record.claim.actor, record.claim.target, record.claim.about) == ((), (), None)
    assert record.claim.details == {"aim": ("peace",)}
    (held,) = loaded(tmp_path, "source: {id: null, text: null, author: A B}\nclaims: null\n").sources
    assert (held.id, held.source.text, held.source.author) == ("s", None, ("A B",))


@pytest.mark.parametrize(
    ("field", "code", "column", "message"),
    [
        ("satement: x", "R002", 5, "unknown field 'satement'; did you mean 'statement'?"),
        ("atributed_to: x", "R002", 5, "did you mean 'attributed_to'?"),
        ("zzzzzz: x", "R002", 5, "known are id, quote, statement, about"),
        ("id: y", "R002", 5, "'id' is already given in line 4"),
        ("quote: {exact: took, prefx: a}", "R002", 26, "quote: unknown field 'prefx'; did you mean 'prefix'?"),
        ("quote: {prefix: a}", "R004", 12, "quote: the field 'exact' is missing"),
        ("quote: [took, {exact: [a]}]", "R004", 27, "quote: a list stands where a text is meant"),
        ("quote: [~, took, [a]]", "R004", 22, "quote: a list stands where a text is meant"),
        ("about: ''", "R004", 12, "about: is empty"),
        ("about: [a]", "R004", 12, "about: a list stands where a text is meant"),
        ("place: [Kabul, {in: Afghanistan}]", "R004", 20, "place: a mapping stands where a text is meant"),
        ("date: 14/03/2026", "R004", 11, "'14/03/2026' is not an EDTF date; write 2026-03-14"),
        ("date: 03/13/2026", "R004", 11, "write 2026-03-13"),
        ("date: 3.4.2026", "R004", 11, "write 2026-04-03 or 2026-03-04"),
        ("date: 2026/3/4", "R004", 11, "write 2026-03-04"),
        ("date: 4/4/2026", "R004", 11, "write 2026-04-04"),
        ("date: 31/31/2026", "R004", 11, "an interval has one slash"),
        ("date: 9 October", "R004", 11, "'9 October' is not an EDTF date"),
        ("date: [2025-10-09, soon]", "R004", 11, "'soon' is not an EDTF date"),
        ("date: {text: 2025}", "R004", 11, "date: a mapping stands where a date is meant"),
        ("said: 2025-02-30", "R004", 11, "February 2025 has no day 30"),
        ("stance: says", "R004", 13, "stance: 'says' is not one of 'asserts'"),
        ("certainty: sure", "R004", 16, "certainty: 'sure' is not one of 'certain'"),
        ("language: english!", "R004", 15, "'english!' is no language tag"),
        ("count: {amout: 3}", "R002", 13, "count: unknown field 'amout'; did you mean 'amount'?"),
        ("count: [3 men, {amount: 3, zz: km}]", "R002", 32, "count: unknown field 'zz'; known are amount, unit, of"),
        ("count: ''", "R004", 12, "count: the figure is empty; leave the field out instead"),
        ("duration: [a week, ' ']", "R004", 24, "duration: the figure is empty"),
        ("count: {amount: '', of: men}", "R004", 12, "count: the amount is empty"),
        ("count: [{unit: km}]", "R004", 13, "count: the amount is missing"),
        ("count: {amount: 3, unit: [km]}", "R004", 12, "count: amount, unit and of are texts"),
        ("details: planned", "R004", 14, "details: a text stands where a mapping is meant"),
        ("details: [planned]", "R004", 14, "details: a list stands where a mapping is meant"),
        ("details: {status: {a: b}}", "R004", 23, "details: a mapping stands where a text is meant"),
    ],
)
def test_a_field_at_fault_is_named_where_it_stands(
    tmp_path: Path, field: str, code: str, column: int, message: str
) -> None:
    corpus = claim(tmp_path, field, "note: kept")
    assert places(corpus) == [(code, RECORD, 6, column)]
    assert message in corpus.problems[0].message
    assert (corpus.problems[0].claim, corpus.problems[0].unreadable) == (None if "already" in message else "s/x", True)
    assert [(record.id, record.claim.note) for record in corpus.claims] == [("s/x", "kept")]


def test_each_fault_is_told_once(tmp_path: Path) -> None:
    record = (
        "claims:\n  - {id: [a], statement: s}\n  - {id: b, quote: {foo: x}}\n  - {quote: took, id: ''}\n  - {id: c d}\n"
    )
    corpus = loaded(tmp_path, record)
    assert corpus.claims == ()
    assert sorted((problem.line, problem.code, problem.message.split(";")[0]) for problem in corpus.problems) == [
        (2, "R004", "id: a list stands where a text is meant"),
        (3, "R002", "quote: unknown field 'foo'"),
        (3, "R003", "the field 'statement' is missing"),
        (3, "R004", "quote: the field 'exact' is missing"),
        (4, "R003", "the field 'statement' is missing"),
        (4, "R004", "id: '' is no slug"),
        (5, "R003", "the field 'statement' is missing"),
        (5, "R004", "id: 'c d' is no slug"),
    ]


@pytest.mark.parametrize(
    ("record", "place"),
    [
        ("", ("R004", 1, 1)),
        ("just words\n", ("R004", 1, 1)),
        ("- id: a\n", ("R004", 1, 1)),
        ("source:\n  - a\n", ("R004", 2, 3)),
        ("source: a\n", ("R004", 1, 9)),
        ("\nclaims: {id: a}\n", ("R004", 2, 9)),
        ("claims:\n  - one\n", ("R004", 2, 5)),
        ("claims:\n  - ~\n", ("R004", 2, 5)),
        ("clams: []\n", ("R002", 1, 1)),
        ("claims:\n  - id: a\n", ("R003", 2, 5)),
        ("claims:\n  - statement: It did.\n", ("R003", 2, 5)),
        ("source: {titel: T}\n", ("R002", 1, 10)),
        ("source: {published: lately}\n", ("R004", 1, 21)),
        ("source: {language: [en, x y]}\n", ("R004", 1, 25)),
        ("source: {sha256: ABC}\n", ("R004", 1, 18)),
        ("source: {text: [a.txt]}\n", ("R004", 1, 16)),
        ("source:\n  text: ../a.txt\n", ("R006", 2, 9)),
        ("source: {text: sub/../../a.txt}\n", ("R006", 1, 16)),
        ("source: {text: /etc/hostname}\n", ("R006", 1, 16)),
        ('source: {text: "a\\0b"}\n', ("R006", 1, 16)),
        (f"source: {{text: {'x' * 300}}}\n", ("R006", 1, 16)),
    ],
)
def test_a_record_of_the_wrong_shape(tmp_path: Path, record: str, place: tuple[str, int, int]) -> None:
    corpus = loaded(tmp_path, record)
    code, line, column = place
    assert places(corpus) == [(code, RECORD, line, column)]
    assert str(tmp_path) not in corpus.problems[0].message


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [
        (b"source: {text: a.txt\nclaims: []\n", 2, 7),
        (b"a: &x 1\n", 1, 4),
        (b"a: 1\n---\nb: 2\n", 2, 1),
        (b"a: 1\r\nb: \xc3\xa9\xff\r\n", 2, 5),
        ("claims: é\0".encode(), 1, 10),
        ("source: {text: a.txt}\n".encode("utf-16"), 1, 1),
        (b"a: " + b"[" * 900, 1, 23),
    ],
)
def test_a_file_that_cannot_be_read_leaves_the_others(tmp_path: Path, data: bytes, line: int, column: int) -> None:
    corpus = loaded(tmp_path, GOOD, a=data, z="claims: [\n")
    assert places(corpus)[0] == ("R001", "claims/a.yaml", line, column)
    assert places(corpus)[1][:2] == ("R001", "claims/z.yaml")
    assert [record.id for record in corpus.claims] == ["s/good"]


def test_one_broken_claim_leaves_the_others(tmp_path: Path) -> None:
    record = GOOD + "  - {id: bad}\n  - 7\n  - {id: last, quote: truce, statement: It is one., plce: x}\n"
    corpus = loaded(tmp_path, record)
    assert places(corpus) == [("R003", RECORD, 4, 5), ("R004", RECORD, 5, 5), ("R002", RECORD, 6, 53)]
    assert [(held.id, held.index) for held in corpus.claims] == [("s/good", 0), ("s/last", 3)]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("start", ["", "\ufeff"])
def test_marks_and_line_ends_are_no_content(tmp_path: Path, start: str, end: str) -> None:
    corpus = loaded(tmp_path, (start + GOOD + "  - {id: bad}\n").replace("\n", end))
    assert [record.id for record in corpus.claims] == ["s/good"]
    assert places(corpus) == [("R003", RECORD, 4, 5)]


def test_ids_are_given_once(tmp_path: Path) -> None:
    again = "source:\n  title: T\n  id: s\nclaims: []\n"
    corpus = loaded(tmp_path, GOOD + "  - {id: good, statement: Again.}\n", t=again)
    assert places(corpus) == [("R005", RECORD, 4, 10), ("R005", "claims/t.yaml", 3, 7)]
    assert "the claim in line 3" in corpus.problems[0].message
    assert RECORD in corpus.problems[1].message
    assert [record.claim.statement for record in corpus.claims] == ["It took effect."]
    assert [record.claim.statement for record in corpus.unfinished] == ["Again."]
    other = loaded(tmp_path, GOOD, t=GOOD)
    assert [record.id for record in other.claims] == ["s/good", "t/good"]
    assert other.problems == ()


def test_all_claims_are_checked_whatever_is_wrong_with_their_ids(tmp_path: Path) -> None:
    bad = "quote: took flight"
    same = f"source: {{id: s, text: a.txt}}\nclaims:\n  - {{id: good, {bad}, statement: It did.}}\n"
    record = (
        GOOD + f"  - {{id: good, {bad}, statement: Again.}}\n  - {{id: mute, {bad}}}\n  - {{{bad}, statement: It.}}\n"
    )
    loaded(tmp_path, record, t=same, u=same, v=f"source: {{text: a.txt}}\nclaims:\n  - {{{bad}}}\n")
    result = check(read([tmp_path]))
    found = [(entry.code, entry.path[7:8], entry.line, entry.claim) for entry in result.findings.problems]
    assert found == [
        ("R005", "s", 4, "s/good"),
        ("S105", "s", 4, "s/good"),
        ("R003", "s", 5, "s/mute"),
        ("S105", "s", 5, "s/mute"),
        ("R003", "s", 6, None),
        ("S105", "s", 6, None),
        ("R005", "t", 1, None),
        ("S105", "t", 3, "s~2/good"),
        ("R005", "u", 1, None),
        ("S105", "u", 3, "s~3/good"),
        ("R003", "v", 3, None),
        ("R003", "v", 3, None),
        ("S105", "v", 3, None),
    ]
    assert next(entry.message for entry in result.findings.problems if entry.path == "claims/t.yaml") == (
        "the source 's' is already that of claims/s.yaml; give one of them another id "
        "(until then this one goes by 's~2')"
    )
    assert result.findings.checked.claims == 7
    assert [held.id for held in result.corpus.sources] == ["s", "s~2", "s~3", "v"]
    assert {entry.group for entry in report(result.corpus).findings.discrepancies} == set()


def test_a_quote_at_fault_is_not_missing_as_well(tmp_path: Path) -> None:
    record = "source: {text: a.txt}\nclaims:\n" + "".join(
        f"  - {{id: {claim}, {quote}statement: It did.}}\n"
        for claim, quote in (("a", "quote: {exat: took}, "), ("b", ""), ("c", "quote: '', "), ("d", "quote: [], "))
    )
    loaded(tmp_path, record)
    found = [(entry.claim, entry.code) for entry in check(read([tmp_path])).findings.problems]
    assert found == [("s/a", "R004"), ("s/a", "R002"), ("s/b", "S101"), ("s/c", "S101"), ("s/d", "S101")]


def test_an_article_through_a_link_out_of_the_project(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("the secret", encoding="utf-8")
    inner = project(tmp_path / "inner", {RECORD: "source: {text: a.txt}\n", "claims/t.yaml": "source: {text: b.txt}\n"})
    (inner / "a.txt").symlink_to(tmp_path / "secret.txt")
    (inner / "b.txt").symlink_to("b.txt")
    corpus = load([inner])
    assert places(corpus) == [("R006", RECORD, 1, 16), ("R006", "claims/t.yaml", 1, 16)]
    assert "leaves the project" in corpus.problems[0].message
    assert [held.article for held in corpus.sources] == [None, None]


def test_an_article_through_a_link_within_the_project(tmp_path: Path) -> None:
    project(tmp_path, {"deep/real.txt": ARTICLE, RECORD: GOOD})
    (tmp_path / "a.txt").symlink_to("deep/real.txt")
    (held,) = load([tmp_path]).sources
    assert held.article is not None
    assert held.article.text == ARTICLE


def test_a_linked_record_belongs_where_the_link_stands(tmp_path: Path) -> None:
    inner = project(tmp_path / "a/b", {"a.txt": ARTICLE, "claims/t.yaml": GOOD})
    project(tmp_path, {"a/secret.txt": "secret", "a/b/evil.yaml": "source: {text: ../secret.txt}\n"})
    (inner / "claims" / "u.yaml").symlink_to("../evil.yaml")
    (inner / "claims" / "v.yaml").symlink_to("v.yaml")
    corpus = load([inner])
    assert sorted(place[:2] for place in places(corpus)) == [("R001", "claims/v.yaml"), ("R006", "claims/u.yaml")]
    assert [record.id for record in corpus.claims] == ["t/good"]


def test_a_linked_record_keeps_its_own_name(tmp_path: Path) -> None:
    inner = project(tmp_path / "p", {"a.txt": ARTICLE, "drafts/first.txt": GOOD, "claims/z.yaml": GOOD + "  - 7\n"})
    (inner / "claims" / "y.yaml").symlink_to("../drafts/first.txt")
    (inner / "claims" / "b.yaml").symlink_to("z.yaml")  # a second name of what lies here under its own
    corpus = load([inner])
    assert [(record.id, record.held.path) for record in corpus.claims] == [
        ("y/good", "claims/y.yaml"),
        ("z/good", "claims/z.yaml"),
    ]
    assert places(corpus) == [("R004", "claims/z.yaml", 4, 5)]
    assert [record.id for record in load([inner / "claims" / "b.yaml"]).claims] == ["b/good"]


def test_articles_that_are_absent_or_no_text(tmp_path: Path) -> None:
    more = {"t": "source: {text: claims}\n", "u": "source: {text: u.bin}\n", "v": "source: {text: claims/v.yaml}\n"}
    corpus = loaded(
        tmp_path, "source: {text: gone.txt}\n", w="source: {text: pipe}\n", x="source: {text: big}\n", **more
    )
    assert {problem.path for problem in corpus.problems} == {"claims/t.yaml", "claims/v.yaml"}
    project(tmp_path, {"u.bin": b"\xff\xfe\x00"})
    os.mkfifo(tmp_path / "pipe")
    with (tmp_path / "big").open("wb") as stream:
        stream.truncate(MAX_BYTES + 1)
    told = check(read([tmp_path])).findings.problems
    assert [
        (entry.path[7:8], entry.code, entry.message.partition(";")[0]) for entry in told if entry.code != "S103"
    ] == [
        ("s", "S102", "the article 'gone.txt' is not there"),
        ("t", "R006", "text: 'claims' is a folder"),
        ("u", "R006", "text: 'u.bin' is not UTF-8"),
        ("v", "R006", "text: 'claims/v.yaml' is the record itself"),
        ("w", "R006", "text: 'pipe' is no file, but a device or pipe"),
        ("x", "R006", "text: 'big' is larger than 64 MiB"),
    ]


@pytest.mark.parametrize("source", ["[a]", "7", "{text: ''}", "{text: [a]}"])
def test_a_text_at_fault_is_not_missing_as_well(tmp_path: Path, source: str) -> None:
    loaded(tmp_path, f"source: {source}\nclaims:\n  - {{id: x, quote: took, statement: It did.}}\n")
    assert [entry.code for entry in check(read([tmp_path])).findings.problems] == ["R004"]


def test_what_is_wrong_inside_a_judgement_is_named(tmp_path: Path) -> None:
    head = "discrepancy: d-1, code: D101, facet: date, decision: both, by: Ann, at: x"
    grounds = ("[{claim: a/x, valu: b, quote: q, told: r}]", "{claim: a/x}", "a/x")
    entries = "".join(f"  - {{{head}, made_on: {told}}}\n" for told in grounds)
    corpus = loaded(tmp_path, GOOD, judgements=f"judgements:\n{entries}")
    assert [(entry.code, entry.line, entry.message) for entry in corpus.problems] == [
        ("R004", 2, "made_on: the field 'value' is missing"),
        ("R002", 2, "made_on: unknown field 'valu'; did you mean 'value'?"),
        ("R004", 3, "made_on: a mapping stands where a list is meant"),
        ("R004", 4, "made_on: a text stands where a list is meant"),
    ]


def test_a_value_without_end_is_not_told_in_full(tmp_path: Path) -> None:
    fields = f"quote: took effect, statement: It did., date: {'2025-10-09' * 5000}, count: {'5 ' * 5000}men"
    loaded(tmp_path, f"source: {{text: a.txt}}\nclaims:\n  - {{id: x, {fields}}}\n")
    told = check(read([tmp_path])).findings.problems
    assert [entry.code for entry in told] == ["R004", "S201"]
    assert all(len(entry.message) < 1100 and " … " in entry.message for entry in told)
    assert told[1].message.endswith("men', the quote gives no figure")


def test_files_of_any_name_are_read(tmp_path: Path) -> None:
    project(tmp_path, {"a.txt": ARTICLE, "claims/U.YAML": GOOD, "claims/v.JsonL": ""})
    (tmp_path / "claims" / os.fsdecode(b"\xff.yaml")).write_text(GOOD + "  - 7\n", encoding="utf-8")
    (tmp_path / "claims" / "lost.yaml").symlink_to("nowhere")
    (tmp_path / "claims" / "gone.jsonl").symlink_to("nowhere")
    corpus = load([tmp_path])
    assert sorted(record.id for record in corpus.claims) == ["U/good", "\\xff/good"]
    assert sorted(places(corpus)) == [
        ("R001", "claims/gone.jsonl", 1, 1),
        ("R001", "claims/lost.yaml", 1, 1),
        ("R004", "claims/\\xff.yaml", 4, 5),
        ("R004", "claims/v.JsonL", 1, 1),
    ]
    assert json.loads("".join(render_json(report(read([tmp_path])))))["checked"]["claims"] == 2


def test_names_and_judgements_that_are_no_files(tmp_path: Path) -> None:
    (tmp_path / "claims" / "names.yaml").mkdir(parents=True)
    (tmp_path / "claims" / "judgements.yaml").symlink_to("nowhere")
    corpus = loaded(tmp_path, GOOD)
    assert places(corpus) == [("R001", f"claims/{name}.yaml", 1, 1) for name in ("names", "judgements")]


def test_names(tmp_path: Path) -> None:
    names = (
        "names:\n  - {name: Tehrik-i-Taliban Pakistan, type: party, aliases: [TTP, 巴塔]}\n"
        "  - {name: Kabul, type: place, aliases: 喀布尔, part_of: Afghanistan}\n  - {nam: x}\n  - no\n"
    )
    corpus = loaded(tmp_path, GOOD, names=names)
    assert [(entry.name, entry.type, entry.aliases, entry.part_of) for entry in corpus.names] == [
        ("Tehrik-i-Taliban Pakistan", "party", ("TTP", "巴塔"), ()),
        ("Kabul", "place", ("喀布尔",), ("Afghanistan",)),
    ]
    path = "claims/names.yaml"
    assert places(corpus) == [("R002", path, 4, 6), ("R003", path, 4, 5), ("R004", path, 5, 5)]
    assert [held.id for held in corpus.sources] == ["s"]
    assert load([tmp_path / RECORD]).names == corpus.names
    assert places(loaded(tmp_path, GOOD, names="names: {a: b}\n")) == [("R004", path, 1, 8)]
    assert places(loaded(tmp_path, GOOD, names="nmes: []\n")) == [("R002", path, 1, 1)]
    assert loaded(tmp_path, GOOD, names="- a\n").problems[0].message == "not a mapping; it wants 'names'"
    assert [places(loaded(tmp_path, GOOD, names=text)) for text in ("", "# none\n", "names:\n", "{}\n")] == [[]] * 4


def test_a_name_is_that_of_one_party_and_one_place(tmp_path: Path) -> None:
    names = (
        "names:\n  - {name: Kabul, type: place, aliases: [喀布尔, Kabul City]}\n"
        "  - {name: Afghan government, type: party, aliases: [Kabul, the Afghans, Afghans]}\n"
        "  - {name: Afghan people, type: party, aliases: [x, AFGHANS]}\n  - {name: kabul}\n"
        "  - {name: Oslo, type: town}\n"
    )
    corpus = loaded(tmp_path, GOOD, names=names)
    assert [(entry.code, entry.line, entry.column) for entry in corpus.problems] == [
        ("R007", 4, 53),
        ("R007", 5, 12),
        ("R004", 6, 24),
    ]
    assert [entry.message for entry in corpus.problems] == [
        "the name 'AFGHANS' is already that of 'Afghan government' in line 3; give it to one of the two",
        "the name 'kabul' is already that of 'Afghan government' in line 3; give it to one of the two",
        "type: 'town' is not one of 'party' or 'place'",
    ]
    assert len(corpus.names) == 5


def test_files_come_in_one_order_and_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project(tmp_path, {"claims/b.yaml": "", "claims/a.yml": "", "claims/deep/c.yaml": "", "claims/d.txt": ""})
    names = ["a.yml", "b.yaml", "c.yaml"]
    root = tmp_path.resolve()
    found = find_files([tmp_path / "claims" / "deep", tmp_path, tmp_path / "claims" / "b.yaml"]).found
    assert [(file.name, folder) for file, folder in found] == [(name, root) for name in names]
    monkeypatch.chdir(tmp_path / "claims")
    assert [file.name for file, _ in find_files([Path()]).found] == names
    assert find_files([Path("../claims/b.yaml")]).found == [(root / "claims/b.yaml", root)]


def test_paths_that_hold_nothing_are_wrong_usage(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such file"):
        load([tmp_path / "gone"])
    with pytest.raises(UsageError, match="no claims here"):
        load([tmp_path])
    with pytest.raises(UsageError) as both:
        load([tmp_path / "gone", tmp_path, tmp_path / ("x" * 300)])
    assert [str(message).partition(": ")[2].partition(";")[0] for message in both.value.args] == [
        "no such file or folder",
        "no claims here",
        "cannot be read: File name too long",
    ]


def test_of_several_paths_the_missing_are_named_and_the_rest_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    project(tmp_path, {"a.txt": ARTICLE, RECORD: GOOD.replace("took", "tok"), "empty/x.txt": ""})
    monkeypatch.chdir(tmp_path)
    assert main(["check", "gone.yaml", RECORD, "empty", "lost"]) == 2
    told = capsys.readouterr().out.splitlines()
    assert [line.split(" ")[0] for line in told[:-1]] == [
        f"{RECORD}:3:23:",
        "empty:1:1:",
        "gone.yaml:1:1:",
        "lost:1:1:",
    ]
    assert [line.split("[")[1][:4] for line in told[:-1]] == ["S105", "R001", "R001", "R001"]
    assert main(["check", "gone.yaml", "lost"]) == 2
    assert [line.split(": ")[1] for line in capsys.readouterr().err.splitlines()] == ["gone.yaml", "lost"]
    assert main(["group", "gone.yaml", RECORD]) == 2
    out, err = capsys.readouterr()
    assert ('"claim": "s/good"' in out, "gone.yaml:1: no such file" in err) == (True, True)


@ANY_FILE
@given(data=st.one_of(st.binary(), st.text().map(lambda text: text.encode("utf-8", "replace"))))
def test_any_bytes_are_read_or_told_where_they_fail(tmp_path: Path, data: bytes) -> None:
    corpus = loaded(tmp_path, GOOD, a=data, names=b"- " + data)
    assert [record.id for record in corpus.claims] == ["s/good"]
    assert {problem.path for problem in corpus.problems} == {"claims/a.yaml", "claims/names.yaml"}
    assert all(problem.line >= 1 and problem.column >= 1 for problem in corpus.problems)


FIELDS = (
    "id quote statement stance said certainty language date duration as_of place count after details note"
).split()
VALUES = st.recursive(
    st.one_of(
        st.none(),
        st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), max_size=12),
        st.text("0123456789-/.[]XTZ:+~?% ,", max_size=16),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(["amount", "unit", "of", "exact", "prefix", "x"]), inner, max_size=3),
    ),
    max_leaves=4,
)


@ANY_FILE
@given(entry=st.one_of(VALUES, st.dictionaries(st.sampled_from(FIELDS), VALUES, max_size=5)))
def test_any_values_make_a_claim_or_problems_on_their_line(tmp_path: Path, entry: object) -> None:
    text = f"claims:\n  - {json.dumps(entry, ensure_ascii=False)}\n  - {{id: good-one, statement: It did.}}\n"
    corpus = loaded(tmp_path, text)
    read = [record.id for record in corpus.claims]
    assert read[-1] == "s/good-one"
    assert len(read) == 2 or corpus.problems
    assert all(problem.line == 2 and problem.column >= 5 for problem in corpus.problems)


@pytest.mark.parametrize(("key", "meant"), [("location", "place"), ("who", "actor"), ("speaker", "attributed_to")])
def test_a_field_by_another_word_is_told_by_its_name(tmp_path: Path, key: str, meant: str) -> None:
    text = f"source: {{text: a.txt}}\nclaims:\n- {{id: x, quote: q, statement: s., {key}: Oslo}}\n"
    corpus = load([project(tmp_path, {RECORD: text, "a.txt": "q"})])
    assert corpus.problems[0].message == f"unknown field {key!r}; did you mean {meant!r}?"


def test_an_empty_file_is_called_so(tmp_path: Path) -> None:
    corpus = load([project(tmp_path, {RECORD: ""})])
    assert corpus.problems[0].message == "the file is empty; it wants 'source' and 'claims'"


def test_hidden_files_and_folders_and_what_was_installed_are_passed_over(tmp_path: Path) -> None:
    claims = {"claims/a.yaml": GOOD, "claims/.a.yaml": GOOD, "claims/.old/a.yaml": GOOD}
    (project(tmp_path / "one", claims) / "claims/.#a.yaml").symlink_to("ann@host.1234")
    others = (".venv/x.yaml", "venv/pyvenv.cfg", "venv/lib/x.yaml", "node_modules/x.yml", "lib/site-packages/x.jsonl")
    project(tmp_path / "two", {"drafts/a.yaml": GOOD, **dict.fromkeys(others, "- not a record")})
    for folder in ("one", "two"):
        corpus = load([tmp_path / folder])
        assert ([held.id for held in corpus.sources], corpus.problems) == (["a"], ())
    assert [held.file.name for held in load([tmp_path / "one/claims/.a.yaml"]).sources] == [".a.yaml"]


def test_a_folder_called_as_a_record_is_named(tmp_path: Path) -> None:
    corpus = load([project(tmp_path, {"claims/a.yaml": GOOD, "claims/b.yaml/note": ""})])
    assert places(corpus) == [("R001", "claims/b.yaml", 1, 1)]


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        (RECORD, GOOD.replace("It took effect.", "''"), "statement: is empty; it has to be told"),
        (RECORD, GOOD.replace("a.txt", "''"), "text: is empty; it has to be told"),
        (RECORD, GOOD.replace("a.txt", "https://b.org"), "save its text in a file, seeds/…, and name that"),
        (RECORD, GOOD.replace("effect.", "x, same_as: en/x"), "in the files that were read, of which none is on 'en'"),
        ("claims/names.yaml", "names: [{name: ''}]", "name: is empty; it has to be told"),
        (
            "claims/u.jsonl",
            '{"source": {"id": "u", "text": "a.txt"}, "id": "x", "quote": "took  effect", "statement": "It did."}',
            "right at the origin",
        ),
    ],
)
def test_what_is_said_to_do_can_be_done(tmp_path: Path, name: str, text: str, message: str) -> None:
    project(tmp_path, {"a.txt": ARTICLE, RECORD: GOOD, "claims/t.yaml": GOOD, name: text})
    assert message in "\n".join(problem.message for problem in check(read([tmp_path])).findings.problems)
