"""Plain claims read many at once: the same claims and faults as one by one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyarrow import parquet

from claimcheck.records import lots
from claimcheck.records.fields import Fields, fields_of
from claimcheck.records.lots import lots_of, read_fields, read_lot
from claimcheck.records.plain import are_sources, entries_of, plain_claims
from tests.helpers import project

LINES = "claims/s.jsonl"
WORDS = st.sampled_from(["Kabul", "no", "five soldiers killed", "взрыв", "he said: no", 'a "b": c', " ", "", "e\u0301"])
VALUES = st.one_of(WORDS, st.none(), st.lists(st.one_of(WORDS, st.none()), max_size=2), st.integers(), st.booleans())
ENTRIES = st.fixed_dictionaries(
    {},
    optional={
        "source": st.one_of(st.sampled_from(["a", "b", "a b", ""]), st.just({"id": "a", "language": ["fa"]})),
        "id": st.sampled_from(["c1", "c2", "c3", "c4", "no slug", ""]),
        "statement": WORDS,
        "quote": VALUES,
        "attributed_to": VALUES,
        "language": st.sampled_from(["vi", "zh-Hant", "?"]),
        "stance": st.sampled_from(["denies", "alleges", "sings"]),
        "certainty": st.sampled_from(["possible", None]),
        "date": st.sampled_from(["2025-10-09", ["2025-10-09", "2025-10-12"], "soon"]),
        "place": VALUES,
        "count": st.one_of(VALUES, st.just({"amount": "5", "of": "killed"})),
        "same_as": VALUES,
        "different_from": VALUES,
        "details": st.sampled_from([{}, {"aim": "a"}, "x"]),
        "note": VALUES,
        "colour": WORDS,
    },
)
GOOD = '{"source": "a", "id": "c1", "statement": "It did.", "place": "Kabul", "quote": ["It did.", "Yes."]}'
ODD = ("", " ", "{", "[]", "null", '{"id": "c5", "statement": "x"} {}', '{"id": NaN}', '{"id": "c6" , "id"\t: "c7"}')
AT_ODDS = ('{"id": "c8", "statement": "x", "id" : "c9"}', '{"id": "\\ud800", "statement": "x"}', '{"\\u0069d": "c10"}')
TOLD = '{"source": {"id": "b", "language": "ps"}}'
PLAIN_OR_NOT = ("", ', "details": {"aim": "a"}')
TOLD_AGAIN = (
    TOLD.replace("ps", "vi"),
    '{"source": {"id": "b", "language": "vi", "language": "zh"}}',
    '{"source": {"id": "b", "language": "zh"}, "note": NaN}',
    '{"id": "c11", "statement": "x", "source": "b"}',
)
SOURCES = (
    '{"source": {"id": "a", "author": ["x", null], "title": null}}',
    '{"source": {"id": "c", "published": "2025-10", "sha256": null}}',
)
FAULTY_SOURCES = (
    '{"source": {"id": "b", "id": "c"}}',
    '{"source": {"id": 7}}',
    '{"source": {"id": ["a"]}}',
    '{"source": {"title": "x"}}',
    '{"source": {"id": "d", "published": "soon"}}',
    '{"source": {"id": "d", "colour": "red"}}',
    '{"source": {"id": "d", "title": {"en": "x"}}}',
    '{"source": {"id": "d"}, "note": "x"}',
    '{"source": {"id" : "b", "language": ["fa"]}}',
)
LINES_AT_ODDS = (GOOD, TOLD, *ODD, *AT_ODDS, *SOURCES, *FAULTY_SOURCES, *TOLD_AGAIN)


def one_by_one_and_at_once(folder: Path) -> list[tuple[list[tuple[Any, ...]], list[Any]]]:
    """What the lots of a folder tell, claim by claim, and their faults, as read in the two ways."""
    held = lots_of([folder])
    found = []
    for at_once in (False, True):
        claims: list[tuple[Any, ...]] = []
        problems: list[Any] = []
        for lot in held.lots:
            fields, wrong = read_fields(lot, held.languages) if at_once else _one_by_one(lot, held.languages)
            claims += zip(*(getattr(fields, name) for name in Fields.__annotations__), strict=True)
            problems += wrong
        found.append((sorted(claims, key=str), problems))
    return found


def _one_by_one(lot: Any, languages: Any) -> tuple[Fields, list[Any]]:
    claims, problems = read_lot(lot, languages)
    return fields_of(claims), problems


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    entries=st.lists(st.one_of(ENTRIES.map(json.dumps), st.sampled_from(LINES_AT_ODDS)), max_size=6),
    lines=st.integers(1, 6),
)
def test_many_at_once_are_read_as_one_by_one(
    tmp_path_factory: pytest.TempPathFactory, entries: list[str], lines: int
) -> None:
    folder = project(tmp_path_factory.mktemp("lines"), {LINES: "\n".join(entries)})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lots, "LOT", lines)
        one_by_one, at_once = one_by_one_and_at_once(folder)
    assert at_once == one_by_one


@pytest.mark.parametrize("lines", [2, 8])
@pytest.mark.parametrize(("first", "language"), [(TOLD_AGAIN[0], "vi"), (TOLD_AGAIN[1], "vi"), (TOLD_AGAIN[2], "ps")])
def test_a_source_is_told_by_the_first_line_and_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, first: str, language: str, lines: int
) -> None:
    claims = [
        f'{{"id": "c{number}", "statement": "x", "source": "b"{more}}}' for number, more in enumerate(PLAIN_OR_NOT)
    ]
    folder = project(tmp_path, {LINES: "\n".join([first, claims[0], TOLD, claims[1]])})
    monkeypatch.setattr(lots, "LOT", lines)
    for told, _ in one_by_one_and_at_once(folder):
        assert [dict(zip(Fields.__annotations__, claim, strict=True))["languages"] for claim in told] == [
            (language,)
        ] * 2


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(st.tuples(WORDS, WORDS, st.lists(WORDS, max_size=2)), min_size=1, max_size=4))
def test_rows_are_read_as_one_by_one(tmp_path_factory: pytest.TempPathFactory, texts: list[Any]) -> None:
    folder = project(tmp_path_factory.mktemp("rows"), {"claims/none.txt": ""})
    told = [
        {"source": "a", "id": f"c{number}", "statement": statement, "about": about, "place": place}
        for number, (statement, about, place) in enumerate(texts)
    ]
    parquet.write_table(pa.Table.from_pylist(told), folder / "claims/s.parquet")
    one_by_one, at_once = one_by_one_and_at_once(folder)
    assert at_once == one_by_one


def test_only_what_is_not_plain_is_left() -> None:
    plain = '{"id": "c1", "statement": "He said : no.", "quote": "x", "via": ["y"]}'
    lines = [plain, *ODD, TOLD, plain.replace("c1", "c 1"), plain.replace("c1", "c2").replace('"y"', "null")]
    fields, left = plain_claims(entries_of([line.encode() for line in lines]), "s", {"s": ("vi",)})
    assert (fields.ids, fields.languages, fields.quoted) == (["s/c1", "s/c2"], [("vi",)] * 2, ["x"] * 2)
    assert left == list(range(1, len(lines) - 1))


@pytest.mark.parametrize("beside", [GOOD, TOLD, "", *FAULTY_SOURCES])
def test_sources_are_passed_over_only_where_nothing_is_to_be_said_of_them(beside: str) -> None:
    entries = entries_of([line.encode() for line in (TOLD, *SOURCES, beside)])
    assert are_sources(entries[:3])
    assert not are_sources(entries)
