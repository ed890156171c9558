"""Claims as JSON lines and as Parquet: the same corpus as from YAML, and every broken line named."""

from __future__ import annotations

import datetime
import decimal
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyarrow import parquet

from claimcheck.anchor import anchor
from claimcheck.check import check, read
from claimcheck.cli import main
from claimcheck.compare import report
from claimcheck.judgements import grounds
from claimcheck.records import jsonlines
from claimcheck.records.corpus import Corpus, State
from claimcheck.records.flat import claim_of
from claimcheck.records.jsonlines import parse_line, raw_lines, records
from claimcheck.records.load import load
from claimcheck.records.lots import lots_of, read_fields
from claimcheck.records.model import Unfinished
from claimcheck.report.json_report import render_json
from tests.helpers import places, project

LINES = "claims/s.jsonl"
ROWS = "claims/s.parquet"
ARTICLE = "The truce took effect on Sunday."
SOURCE = '{"source": {"id": "s", "text": "a.txt"}}\n'
GOOD = '{"source": "s", "id": "good", "quote": "took effect", "statement": "It took effect."}\n'
FEW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
ANY_FILE = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def loaded(folder: Path, lines: str | bytes, **more: str) -> Corpus:
    files = {"a.txt": ARTICLE, LINES: lines, **{f"claims/{name}.yaml": text for name, text in more.items()}}
    return load([project(folder, files)])


def rows(folder: Path, entries: Sequence[Mapping[str, Any]], schema: pa.Schema | None = None, **options: Any) -> Corpus:
    project(folder, {"a.txt": ARTICLE, "claims/none.txt": ""})
    parquet.write_table(pa.Table.from_pylist(list(entries), schema), folder / ROWS, **options)
    return load([folder])


def ids(corpus: Corpus) -> list[str]:
    return [record.id for record in corpus.claims]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (
            {"source": "nosuch"},
            "no file describes the source 'nosuch'; correct its id, or describe it, with text: seeds/…",
        ),
        ({"source": "lanzhuo"}, "no file describes the source 'lanzhuo'; did you mean 'lanzhou'?"),
        ({}, "no file describes the source 's'; correct its id, or describe it, with text: seeds/…"),
        (
            {"source": {"id": "lone", "title": "T"}},
            "the source has no text; give the path of its article: text: seeds/…",
        ),
    ],
)
def test_a_source_that_no_file_describes_is_named(tmp_path: Path, line: dict[str, Any], message: str) -> None:
    told = {**line, "id": "a", "quote": "took effect", "statement": "It took effect."}
    lanzhou = (
        '{"source": {"id": "lanzhou", "text": "a.txt"}, "id": "a", "quote": "took effect", "statement": "It did."}'
    )
    corpus = loaded(tmp_path, f"{lanzhou}\n{json.dumps(told)}\n")
    found = check(anchor(corpus)).findings.problems
    assert [(problem.code, problem.line, problem.message) for problem in found] == [("S102", 2, message)]


def test_a_source_and_its_claims(tmp_path: Path) -> None:
    corpus = loaded(tmp_path, SOURCE + "\n  \n" + GOOD)
    (held,), (record,) = corpus.sources, corpus.claims
    assert corpus.problems == ()
    assert (held.id, held.path, held.file) == ("s", LINES, tmp_path.resolve() / LINES)
    assert held.article is not None
    assert held.article.text == ARTICLE
    assert [mark.line for mark in (held.mark("source", "id"), record.mark(), record.mark("quote", 0))] == [1, 4, 4]
    assert corpus.by_id == {"s/good": record}
    shown = json.loads("".join(render_json(report(read([tmp_path])))))
    assert [entry["line"] for entry in shown["claims"]] == [4]
    assert shown["problems"] == []


@pytest.mark.parametrize(
    "lines",
    [
        GOOD + SOURCE,
        GOOD.replace('"s"', '{"id": "s", "text": "a.txt"}'),
        SOURCE + GOOD.replace('"s"', '{"text": "a.txt", "title": null, "id": "s"}'),
        '{"source": {"text": "a.txt"}, "claims": [{"id": "good", "quote": "took effect", "statement": "It did."}]}',
        '{"source": {"text": "a.txt"}}\n{"id": "good", "quote": "took effect", "statement": "It did.", "note": null}',
    ],
    ids=["told after", "told within", "told twice", "as in YAML", "of the file's name"],
)
def test_a_source_is_told_in_many_ways(tmp_path: Path, lines: str) -> None:
    corpus = loaded(tmp_path, lines)
    assert corpus.problems == ()
    assert ids(corpus) == ["s/good"]
    assert [held.article is not None for held in corpus.sources] == [True]


def test_a_file_may_have_a_name_that_is_no_slug(tmp_path: Path) -> None:
    corpus = load([project(tmp_path, {"claims/two words.jsonl": GOOD.replace('"source": "s", ', "")})])
    assert (ids(corpus), corpus.problems) == (["two words/good"], ())


def test_the_claims_of_several_sources_may_be_mixed(tmp_path: Path) -> None:
    lines = [f'{{"source": "{source}", "id": "c{n}", "statement": "It did."}}' for n in range(2) for source in "ba"]
    corpus = loaded(tmp_path, "\n".join(lines))
    assert ids(corpus) == ["b/c0", "b/c1", "a/c0", "a/c1"]
    assert [record.mark("date").line for record in corpus.claims] == [1, 3, 2, 4]


def test_a_source_told_nowhere_has_no_article(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    corpus = loaded(tmp_path, "\n" + GOOD)
    assert corpus.problems == ()
    assert [(held.id, held.source.text, held.mark("source").line) for held in corpus.sources] == [("s", None, 2)]
    assert main(["check", str(tmp_path), "--format", "json"]) == 1
    assert "S102" in {entry["code"] for entry in json.loads(capsys.readouterr().out)["problems"]}


def test_scalars_reach_the_model_as_written(tmp_path: Path) -> None:
    huge = "9" * 5000
    fields = (
        f'"place": [1.10, true, 1e5, -0, "no", null], "note": false, "about": {huge}, "quote": "true or \\u0066alse"'
    )
    (record,) = loaded(tmp_path, f'{{"id": 7, "statement": 2025, {fields}}}').claims
    assert (record.id, record.claim.statement, record.claim.note) == ("s/7", "2025", "false")
    assert record.claim.place == ("1.10", "true", "1e5", "-0", "no")
    assert record.claim.about == huge
    assert record.claim.quote[0].exact == "true or false"


UNQUOTED = "Expecting property name enclosed in double quotes"
REMEDY = 'write one object a line, as in {"source": "…", "id": "…", "quote": "…", "statement": "…"}'
BROKEN = [
    ("{", 2, f"R001 not JSON: {UNQUOTED}; {REMEDY}"),
    ('{"source": {"id": "x", "id": "y"}, x', 36, f"R001 not JSON: {UNQUOTED}; {REMEDY}"),
    ('{"id": "a"', 11, f"R001 not JSON: Expecting ',' delimiter; {REMEDY}"),
    ('{"id": "a"} {}', 13, f"R001 not JSON: Extra data; {REMEDY}"),
    ("id: a", 1, f"R001 not JSON: Expecting value; {REMEDY}"),
    ('{"id": "NaN", "note": NaN}', 23, "R001 not JSON: NaN is no number; leave the field out, or quote it"),
    ('{"note": -Infinity}', 10, "R001 not JSON: -Infinity is no number; leave the field out, or quote it"),
    ('{"note": "é\udcff"}', 12, "R001 not UTF-8 text; save the file as UTF-8"),
    (
        '{"note": "\\ud83d\\ude00 \\\\ud800 \\udc00"}',
        32,
        "R001 the escape \\udc00 is half of a character; write the character",
    ),
    ("[" * 100_000, 1, "R001 nested deeper than 20 levels; no record is"),
    ('{"a":' * 100_000, 1, "R001 nested deeper than 20 levels; no record is"),
    (f'{{"id": {"[" * 20}{"]" * 20}}}', 1, "R001 nested deeper than 20 levels; no record is"),
    ("7", 1, "R004 not a record; a line is an object with keys such as source, id, statement"),
    ("null", 1, "R004 not a record; a line is an object with keys such as source, id, statement"),
    ("{}", 1, "R004 an empty record; tell a source, or a claim with source, id and statement"),
    ('{"source": null}', 1, "R004 an empty record; tell a source, or a claim with source, id and statement"),
    (
        '{"source": ["s"], "id": "x", "statement": "y"}',
        1,
        "R004 source: a list stands where an id or a mapping is meant",
    ),
    (
        '{"source": "a b", "id": "x", "statement": "y"}',
        1,
        "R004 source id: 'a b' is no slug; use letters, digits, '-', '_' and '.', as in first-truce",
    ),
    ('{"source": {"id": "q", "titel": "T"}}', 1, "R002 unknown field 'titel'; did you mean 'title'?"),
    ('{"source": {"id": "q"}, "clams": []}', 1, "R002 unknown field 'clams'; did you mean 'claims'?"),
    ('{"claims": {"id": "x"}}', 1, 'R004 claims is a list; write [{"id": "…", "quote": "…", "statement": "…"}]'),
    ('{"id": "x", "source": "s"}', 1, "R003 the field 'statement' is missing"),
    ('{"id": "x", "statement": "y", "satement": "z"}', 1, "R002 unknown field 'satement'; did you mean 'statement'?"),
    ('{"id": "x", "statement": "y", "sorce": "s"}', 1, "R002 unknown field 'sorce'; did you mean 'source'?"),
    ('{"id": "x", "statement": "y", "id": "z"}', 1, "R002 'id' is already given in this line; keep one of the two"),
    (
        '{"id": "x", "statement": "y", "date": "soon"}',
        1,
        "R004 date: 'soon' is not an EDTF date; write 2025-10-09, 2025-10, 2025, or first/last",
    ),
    ('{"id": "x", "statement": " "}', 1, "R004 statement: is empty; it has to be told"),
    (GOOD.strip(), 1, "R005 the id 'good' is already that of the claim in line 2; ids are unique in a source"),
    (
        '{"source": {"id": "s", "text": "b.txt"}}',
        1,
        "R005 the source 's' has another text in line 1; tell it in one way",
    ),
]


@pytest.mark.parametrize(("line", "column", "message"), BROKEN, ids=[f"{row[2][:4]}-{row[0][:30]}" for row in BROKEN])
def test_a_broken_line_is_named_and_the_others_are_read(tmp_path: Path, line: str, column: int, message: str) -> None:
    after = GOOD.replace("good", "last")
    corpus = loaded(tmp_path, f"{SOURCE}{GOOD}{line}\n{after}".encode("utf-8", "surrogateescape"))
    assert [(problem.path, problem.line, problem.column) for problem in corpus.problems] == [(LINES, 3, column)]
    assert f"{corpus.problems[0].code} {corpus.problems[0].message}" == message
    assert corpus.problems[0].unreadable
    assert {"s/good", "s/last"} <= set(ids(corpus))


def test_a_claim_in_a_list_is_read_or_named(tmp_path: Path) -> None:
    good = '{"id": "a", "statement": "It did."}'
    line = f'{{"source": "s", "claims": [{{"id": "b"}}, 7, {good}, {good}]}}\n'
    corpus = loaded(tmp_path, SOURCE + line)
    assert places(corpus) == [("R003", LINES, 2, 1), ("R004", LINES, 2, 1), ("R005", LINES, 2, 1)]
    assert [problem.claim for problem in corpus.problems] == ["s/b", None, "s/a"]
    assert ids(corpus) == ["s/a"]


def test_claims_join_a_source_that_another_file_describes(tmp_path: Path) -> None:
    described = "source: {id: s, text: a.txt, language: de}\nclaims: [{id: own, quote: truce, statement: It is.}]\n"
    named = GOOD + GOOD.replace('"s"', '{"id": "s"}').replace('"good"', '"more"') + GOOD.replace('"good"', '"own"')
    corpus = anchor(loaded(tmp_path, named, r=described))
    assert [(held.id, held.path) for held in corpus.sources] == [("s", "claims/r.yaml")]
    assert sorted(ids(corpus)) == ["s/good", "s/more", "s/own"]
    assert {anchored.state for record in corpus.claims for anchored in record.anchors} == {State.EXACT}
    assert {record.languages for record in corpus.claims} == {("de",)}
    assert [(record.held.path, record.mark().line) for record in corpus.claims[1:]] == [(LINES, 1), (LINES, 2)]
    assert places(corpus) == [("R005", LINES, 3, 1)]  # the id that a claim of the other file has
    assert "the claim in claims/r.yaml:2" in corpus.problems[0].message
    assert [record.mark().line for record in corpus.unfinished] == [3]
    others = load([project(tmp_path / "apart", {"claims/a.jsonl": GOOD, "claims/b.jsonl": GOOD.replace("good", "b")})])
    assert (ids(others), others.problems) == (["s/good", "s/b"], ())


def test_very_many_claims_join_a_source_as_few_do(tmp_path: Path) -> None:
    described = {"claims/r.yaml": "source: {id: r, language: DE}\nclaims: []\n"}
    lines = GOOD.replace('"s"', '"r"') + GOOD.replace('"s"', '"u"')
    described = {
        "claims/r.yaml": "source: {id: r, language: DE}\nclaims: []\n",
        "claims/u.jsonl": '{"source": {"id": "u", "language": "vi"}}\n',
    }
    folder = project(tmp_path, {**described, LINES: lines})
    lots = lots_of([folder])
    told = [read_fields(lot, lots.languages)[0] for lot in lots.lots]
    languages = {name: tuple(tongues) for each in told for name, tongues in zip(each.ids, each.languages, strict=True)}
    assert languages == {"r/good": ("de",), "u/good": ("vi",)}
    assert {record.id: record.languages for record in load([folder]).claims} == languages


def test_a_source_that_another_file_describes_otherwise_is_not_this_ones(tmp_path: Path) -> None:
    corpus = loaded(tmp_path, SOURCE + GOOD, r="source: {id: s}\n")
    assert places(corpus) == [("R005", LINES, 1, 1)]
    assert "claims/r.yaml" in corpus.problems[0].message
    assert ids(corpus) == ["s~2/good"]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("start", ["", "\ufeff"])
def test_marks_and_line_ends_are_no_content(tmp_path: Path, start: str, end: str) -> None:
    corpus = loaded(tmp_path, (start + SOURCE + GOOD + '{"id": "bad"}').replace("\n", end))
    assert ids(corpus) == ["s/good"]
    assert places(corpus) == [("R003", LINES, 3, 1)]


def test_files_without_records(tmp_path: Path) -> None:
    assert places(loaded(tmp_path, "\n \n")) == [("R004", LINES, 1, 1)]
    (tmp_path / LINES).unlink()
    (tmp_path / LINES).mkdir()
    assert places(load([tmp_path])) == [("R001", LINES, 1, 1)]


def test_a_line_without_end_does_not_fill_the_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsonlines, "MAX_LINE", 200)
    long = json.dumps({"source": "s", "id": "x", "statement": "y" * 300})
    corpus = loaded(tmp_path, f"{SOURCE}{long}\n{GOOD}")
    assert places(corpus)[0][:3] == ("R001", LINES, 2)
    assert "longer than" in corpus.problems[0].message
    assert ids(corpus) == ["s/good"]


@given(
    lines=st.lists(st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"])), max_size=8),
    cuts=st.lists(st.integers(0, 200), max_size=4),
    last=st.booleans(),
)
@ANY_FILE
def test_ranges_share_a_file_out(tmp_path: Path, lines: list[str], cuts: list[int], last: bool) -> None:
    file = tmp_path / "x.jsonl"
    file.write_bytes(("\n".join(lines) + ("\n" if last else "")).encode())
    whole = list(raw_lines(file))
    assert [number for _, number, _ in whole] == list(range(1, len(whole) + 1))
    ends = [0, *sorted(cuts), None]
    parts = [entry for low, high in pairwise(ends) for entry in raw_lines(file, low or 0, high)]
    assert [(offset, text) for offset, _, text in parts] == [(offset, text) for offset, _, text in whole]


def test_records_can_be_read_without_being_kept(tmp_path: Path) -> None:
    file = project(tmp_path, {LINES: SOURCE + "\n" + GOOD + "{\n"}) / LINES
    first, second, third = records(file)
    assert (first.number, first.place, first.entry) == (1, 0, {"source": {"id": "s", "text": "a.txt"}})
    assert (second.number, third.number, third.faults[0].fatal) == (3, 4, True)
    (again,) = records(file, second.place, second.place + 1)
    assert (again.number, again.entry) == (None, second.entry)
    claim, wrong = claim_of(again.entry)
    assert claim is not None
    assert (claim.id, wrong) == ("good", [])
    assert isinstance(claim_of({"id": "x", "staement": "y"})[0], Unfinished)
    assert parse_line("[")[0] is None


@ANY_FILE
@given(
    data=st.one_of(
        st.binary(),
        st.lists(st.sampled_from([*SOURCE, *GOOD.split('"'), '"', "\\ud800", "\ufeff", "\0", "[", "NaN", "\r", "true"]))
        .map("".join)
        .map(str.encode),
    )
)
def test_any_bytes_are_read_or_told_where_they_fail(tmp_path: Path, data: bytes) -> None:
    corpus = loaded(tmp_path, data, good="claims: [{id: a, statement: It did.}]\n")
    assert "good/a" in ids(corpus)
    assert all(problem.path == LINES and problem.line >= 1 and problem.column >= 1 for problem in corpus.problems)


VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.text()),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(["amount", "exact", "id", "x"]), inner, max_size=3)
    ),
    max_leaves=4,
)
KEYS = ["source", "claims", "id", "quote", "statement", "stance", "date", "place", "count", "details", "x"]


@ANY_FILE
@given(entry=st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=5))
def test_any_values_are_claims_or_problems_on_their_line(tmp_path: Path, entry: dict[str, object]) -> None:
    corpus = loaded(tmp_path, SOURCE + GOOD + json.dumps(entry) + "\n")
    assert "s/good" in ids(corpus)
    assert all((problem.path, problem.line) == (LINES, 3) for problem in corpus.problems)


WORDS = st.sampled_from(["Kabul", "no", "five soldiers killed", "5 km", "It did.", "взрыв 'x' “y”", "巴塔: {a}"])
MANY = st.lists(WORDS, min_size=1, max_size=2)
DATES = st.sampled_from(["2025-10-09", "2025-10", "[2025-10-09,2025-10-12]", "2025-10-09T14:30+04:30"])
FIELDS = st.fixed_dictionaries(
    {"statement": WORDS},
    optional={
        "quote": st.lists(st.fixed_dictionaries({"exact": WORDS}, optional={"prefix": WORDS}), min_size=1, max_size=2),
        "about": WORDS,
        "attributed_to": MANY,
        "date": DATES,
        "place": MANY,
        "count": st.lists(st.fixed_dictionaries({"amount": WORDS}, optional={"of": WORDS}), min_size=1, max_size=2),
        "details": st.fixed_dictionaries({"aim": MANY}),
    },
)
STORIES = st.dictionaries(
    st.sampled_from(["a", "b", "c"]),
    st.tuples(st.fixed_dictionaries({}, optional={"title": WORDS, "published": DATES}), st.lists(FIELDS, max_size=3)),
    min_size=1,
)
TEXT, TEXTS = pa.string(), pa.list_(pa.string())


def struct(**fields: pa.DataType) -> pa.DataType:
    return pa.struct(list(fields.items()))


SCHEMA = pa.schema(
    {
        "source": struct(id=TEXT, title=TEXT, published=TEXT),
        "id": TEXT,
        "quote": pa.list_(struct(exact=TEXT, prefix=TEXT)),
        "statement": TEXT,
        "about": pa.dictionary(pa.int32(), TEXT),
        "attributed_to": TEXTS,
        "date": pa.large_string(),
        "place": TEXTS,
        "count": pa.list_(struct(amount=TEXT, of=TEXT)),
        "details": pa.map_(TEXT, TEXTS),
    }
)


def told(corpus: Corpus) -> list[object]:
    """A corpus without where it stands."""
    sources = [(held.id, held.source.model_dump(exclude={"id"})) for held in corpus.sources]
    return [sources, [(record.id, record.source, record.claim) for record in corpus.claims]]


def shown(folder: Path) -> Any:
    document = json.loads("".join(render_json(report(read([folder])))))
    for entry in (*document["claims"], *document["problems"]):
        del entry["line"]
        entry.pop("path", None)
        entry.pop("column", None)
    document["problems"].sort(key=str)
    return document


@FEW
@given(story=STORIES, data=st.data())
def test_the_format_makes_no_difference(
    tmp_path_factory: pytest.TempPathFactory, story: Any, data: st.DataObject
) -> None:
    top = tmp_path_factory.mktemp("story")
    ordered = sorted(story.items())
    entries = [
        ({"id": name, **source}, [{"id": f"c{index}", **claim} for index, claim in enumerate(claims)])
        for name, (source, claims) in ordered
    ]
    in_yaml = {
        f"claims/{source['id']}.yaml": yaml.safe_dump({"source": source, "claims": claims})
        for source, claims in entries
    }
    flat: list[dict[str, Any]] = [{"source": source} for source, _ in entries]
    told_within = data.draw(st.booleans())
    flat += [
        {"source": source if told_within else source["id"], **claim} for source, claims in entries for claim in claims
    ]
    by_claim = [{"source": source, **claim} for source, claims in entries for claim in claims or [{}]]
    project(top / "yaml", in_yaml)
    project(top / "lines", {LINES: "".join(f"{json.dumps(entry, ensure_ascii=False)}\n" for entry in flat)})
    project(top / "rows/claims", {})
    (top / "rows/claims").mkdir(parents=True)
    listed = [{**row, "details": list(row["details"].items())} if "details" in row else row for row in by_claim]
    parquet.write_table(pa.Table.from_pylist(listed, SCHEMA), top / "rows" / ROWS, row_group_size=2)
    first, second, third = (load([top / name]) for name in ("yaml", "lines", "rows"))
    assert [corpus.problems for corpus in (first, second, third)] == [(), (), ()]
    assert told(first) == told(second) == told(third)
    assert shown(top / "yaml") == shown(top / "lines") == shown(top / "rows")


EXTRA = (
    """
"id": "c9" | "statement": "No." | "about": null | "certainty": null | "colour": "red" | "source": "z" | "source": null
"source": "a b" | "note": 5 | "note": "\\"source\\": \\"z\\"" | "date": "x" | "count": [2] | "note": "\\ud800"
"place": [null, "x"] | "quote": " " | "actor": {} | "about" : "y" | "via": "\x01" | "details": {"aim": "a", "aim": "b"}
""".strip()
    .replace("\n", " | ")
    .split(" | ")
)


@ANY_FILE
@given(fields=FIELDS, extra=st.lists(st.sampled_from(EXTRA), max_size=3), data=st.data())
def test_a_line_read_at_once_is_read_as_piece_by_piece(
    tmp_path_factory: pytest.TempPathFactory, fields: dict[str, Any], extra: list[str], data: st.DataObject
) -> None:
    plain = [f"{json.dumps(key)}: {json.dumps(value)}" for key, value in ({"id": "c", "source": "s"} | fields).items()]
    keys = data.draw(st.permutations(plain + extra))
    top = tmp_path_factory.mktemp("lines")
    # A blank before the first colon is enough for a line to be read piece by piece.
    spaced = ", ".join((*keys, '"said" : null'))
    found = []
    for name, line in (("at-once", ", ".join(keys)), ("piecewise", spaced)):
        corpus = load([project(top / name, {LINES: f"{{{line}}}\n"})])
        found.append((told(corpus), sorted((problem.code, problem.message) for problem in corpus.problems)))
    assert found[0] == found[1]


def test_typed_columns_are_read_as_written(tmp_path: Path) -> None:
    noon = datetime.datetime(2025, 10, 9, 12, 30)  # a time of unknown zone
    types: dict[str, pa.DataType] = {
        "source": TEXT,
        "id": pa.int64(),
        "statement": TEXT,
        "date": pa.date32(),
        "said": pa.timestamp("ns"),
        "as_of": pa.timestamp("us", "+04:30"),
        "count": pa.list_(pa.float64()),
        "place": pa.list_(pa.float32()),
        "note": pa.decimal128(5, 2),
        "about": pa.bool_(),
        "quote": struct(exact=TEXT, suffix=TEXT),
        "details": struct(rank=pa.int8(), aim=TEXT),
    }
    row = {
        "source": "s",
        "id": 7,
        "statement": "It did.",
        "date": datetime.date(2025, 10, 9),
        "said": noon,
        "as_of": datetime.datetime(2025, 10, 9, 8, tzinfo=datetime.UTC),
        "count": [5.0, 1.5, float("nan")],
        "place": [0.1],
        "note": decimal.Decimal("1.10"),
        "about": True,
        "quote": {"exact": "took", "suffix": None},
        "details": {"rank": 3, "aim": None},
    }
    midnight = {"source": "s", "id": 8, "statement": "It did.", "said": datetime.datetime(2025, 10, 9)}
    corpus = rows(tmp_path, [row, midnight], pa.schema(types))
    assert corpus.problems == ()
    first, second = (record.claim for record in corpus.claims)
    assert (first.id, str(first.date), str(first.said), str(second.said)) == (
        "7",
        "2025-10-09",
        "2025-10-09T12:30",
        "2025-10-09",
    )
    assert str(first.as_of) == "2025-10-09T12:30+04:30"
    assert ([str(count) for count in first.count], first.place) == (["5", "1.5"], ("0.1",))
    assert (first.note, first.about, first.details) == ("1.10", "true", {"rank": ("3",)})
    assert (first.quote[0].exact, first.quote[0].suffix, second.quote) == ("took", None, ())


def test_rows_are_lines(tmp_path: Path) -> None:
    good = [{"source": "s", "id": f"c{n}", "statement": "It did.", "date": None} for n in range(3000)]
    good[2500] = {"source": "s", "id": "bad", "statement": None, "date": "soon"}
    corpus = rows(tmp_path, good, row_group_size=700)
    assert places(corpus) == [("R003", ROWS, 2501, 1), ("R004", ROWS, 2501, 1)]
    assert len(corpus.claims) == 2999
    assert corpus.claims[-1].mark("statement").line == 3000


def test_columns_are_told_once(tmp_path: Path) -> None:
    entries = [{"source": "s", "id": f"c{n}", "statement": "It did.", "plase": "Kabul"} for n in range(2)]
    corpus = rows(tmp_path, entries)
    assert places(corpus) == [("R002", ROWS, 1, 1)]
    assert corpus.problems[0].message == "unknown field 'plase'; did you mean 'place'?"
    assert ids(corpus) == ["s/c0", "s/c1"]
    table = pa.Table.from_arrays([pa.array(["a"]), pa.array(["It did."]), pa.array(["b"])], ["id", "statement", "id"])
    parquet.write_table(table, tmp_path / ROWS)
    corpus = load([tmp_path])
    assert [problem.message for problem in corpus.problems] == ["the column 'id' is given twice; keep one of the two"]
    assert ids(corpus) == ["s/a"]


def test_a_row_without_claim_tells_a_source(tmp_path: Path) -> None:
    source = {"id": "q", "text": "a.txt"}
    corpus = rows(tmp_path, [{"source": source, "id": None, "statement": None}])
    assert corpus.problems == ()
    assert [(held.id, held.article is not None) for held in corpus.sources] == [("q", True)]


def test_values_that_python_cannot_hold_are_named(tmp_path: Path) -> None:
    days = pa.array([20_000, 20_000_000], pa.int32()).cast(pa.date32())
    offsets = pa.array([0, 2, 4], pa.int32()).buffers()[1]
    assert offsets is not None
    bad = pa.StringArray.from_buffers(2, offsets, pa.py_buffer(b"ab\xff\xfe"))
    table = pa.table({"id": ["a", "b"], "statement": ["It did.", "It did."], "date": days, "note": bad})
    project(tmp_path, {"claims/none.txt": ""})
    parquet.write_table(table, tmp_path / ROWS)
    corpus = load([tmp_path])
    assert places(corpus) == [("R002", ROWS, 2, 1), ("R002", ROWS, 2, 1)]
    assert ids(corpus) == ["s/a", "s/b"]


@pytest.mark.parametrize("cut", [0, 3, 50, -1, -20])
def test_what_is_no_parquet_or_half_of_one(tmp_path: Path, cut: int) -> None:
    assert ids(rows(tmp_path, [{"id": "a", "statement": "It did."}])) == ["s/a"]
    whole = (tmp_path / ROWS).read_bytes()
    corpus = loaded(tmp_path, SOURCE.replace('"s"', '"l"') + GOOD.replace('"s"', '"l"'))
    (tmp_path / ROWS).write_bytes(whole[:cut])
    corpus = load([tmp_path])
    assert places(corpus) == [("R001", ROWS, 1, 1)]
    assert corpus.problems[0].message.startswith("no Parquet that can be read: ")
    assert ids(corpus) == ["l/good"]


def test_pages_that_are_broken(tmp_path: Path) -> None:
    entries = [{"id": f"c{n}", "statement": f"It did {n}."} for n in range(500)]
    rows(tmp_path, entries, row_group_size=250, compression="snappy", use_dictionary=False)
    data = bytearray((tmp_path / ROWS).read_bytes())
    data[len(data) // 2 : len(data) // 2 + 300] = b"\xff" * 300
    (tmp_path / ROWS).write_bytes(data)
    assert {problem.path for problem in load([tmp_path]).problems} == {ROWS}


def test_without_pyarrow_it_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows(tmp_path, [{"id": "a", "statement": "It did."}])
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    corpus = load([tmp_path])
    assert places(corpus) == [("R001", ROWS, 1, 1)]
    assert corpus.problems[0].message == "a Parquet file needs the extra: pip install 'claimcheck[parquet]'"


def two_sides(place: str) -> Iterable[dict[str, Any]]:
    for source, day in (("a", "2025-10-09"), ("b", "2025-10-12")):
        claim = {"id": "x", "statement": "The truce began.", "about": "truce", "date": day, "quote": place}
        yield {"source": {"id": source}, **claim}


def test_a_judgement_holds_whatever_the_format(tmp_path: Path) -> None:
    lines, within, in_yaml = tmp_path / "lines", tmp_path / "within", tmp_path / "yaml"
    entries = list(two_sides("the truce"))
    listed = [{"source": entry.pop("source"), "claims": [{"id": "no"}, entry]} for entry in entries]
    flat = [{"source": line["source"], **entry} for line, entry in zip(listed, entries, strict=True)]
    project(lines, {LINES: "".join(f"{json.dumps(entry)}\n" for entry in flat)})
    project(within, {LINES: "".join(f"{json.dumps(entry)}\n" for entry in listed)})
    project(in_yaml, {f"claims/{line['source']['id']}.yaml": yaml.safe_dump(line) for line in listed})
    parquet_rows = tmp_path / "rows"
    rows(parquet_rows, flat)
    made_on = set()
    for folder in (lines, within, in_yaml, parquet_rows):
        result = report(read([folder]))
        (found,) = (entry for entry in result.findings.discrepancies if entry.kind == "date")
        made_on.add(grounds(found, result.corpus))
    assert len(made_on) == 1


def test_fix_leaves_them_alone_and_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = SOURCE + GOOD.replace("took effect", "took  effect", 1)
    file = project(tmp_path, {"a.txt": ARTICLE, LINES: text}) / LINES
    main(["check", str(tmp_path), "--fix"])
    assert f"left alone: {LINES}: --fix writes YAML only" in capsys.readouterr().err
    assert file.read_text(encoding="utf-8") == text
    project(tmp_path, {LINES: SOURCE + GOOD})
    assert main(["check", str(tmp_path), "--fix"]) == 0
    assert capsys.readouterr().err == ""
    assert main(["check", str(tmp_path), "--fix", "--pin"]) == 0
    assert "left alone" in capsys.readouterr().err
