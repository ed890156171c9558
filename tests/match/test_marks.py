"""Tests of `claimcheck.match.marks`: which claims are told of one story by a name, a figure or a day in common."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from claimcheck.check import entries, read
from claimcheck.compare import report
from claimcheck.match.marks import MARKED_UP_TO, NAME, Marks, counted
from claimcheck.match.rows import to_rows
from claimcheck.records.fields import fields_of
from claimcheck.records.load import load
from claimcheck.records.lots import LOT
from claimcheck.values.names import Names, names_of
from tests.helpers import project

_BARE = {"id": "claim", "statement": "It was so."}


def marks(folder: Path, *claims: dict[str, str]) -> list[set[int]]:
    """The marks of claims, each beside a bare one."""
    told = [_BARE | claim | {"id": f"c{at}"} for at, claim in enumerate(claims)]
    corpus = load([project(folder, {"claims/s.yaml": json.dumps({"claims": told})})])
    found = Marks(names_of(entries(corpus))).of(fields_of(corpus.claims))
    return [set(found.take(np.array([at])).keys.tolist()) for at in range(len(claims))]


@pytest.mark.parametrize(
    ("a", "b", "common"),
    [
        ({"statement": "A fire broke out in Tarn."}, {"statement": "The mayor of Tarn resigned."}, True),
        ({"statement": "A fire broke out in Tarn."}, {"statement": "It burned.", "place": "Tarn"}, True),
        ({"statement": "A fire broke out in Tarn."}, {"statement": "A fire broke out in Orsk."}, False),
        ({"statement": "It hit the French coast."}, {"statement": "The storm reached France."}, True),
        ({"statement": "Fire fighters came."}, {"statement": "Fire broke out."}, False),
        ({"statement": "On Monday the President left."}, {"statement": "A Monday, said the President."}, False),
        ({"count": "1,200 beds"}, {"count": "1200 seats"}, True),
        ({"count": "12 beds"}, {"count": "twelve beds"}, False),
        ({"count": "2019"}, {"count": "2019"}, False),
        ({"date": "2025-10-03"}, {"date": "2025-10-03T10:00"}, True),
        ({"date": "2025-10"}, {"date": "2025-10"}, False),
    ],
)
def test_names_larger_figures_and_days_are_marks(
    tmp_path: Path, a: dict[str, str], b: dict[str, str], common: bool
) -> None:
    first, second = marks(tmp_path, a, b)
    assert bool(first & second) is common


def test_only_names_have_the_bit_of_a_name(tmp_path: Path) -> None:
    (told,) = marks(tmp_path, {"statement": "A fire broke out in Tarn.", "count": "40", "date": "2025-10-03"})
    assert sorted(bool(mark & NAME) for mark in told) == [False, False, True]


def test_two_fires_are_two_stories_though_much_the_same_is_told_of_them(tmp_path: Path) -> None:
    told = {
        "a": ("Mill Street", "2025-10-03", "three hours", "1962"),
        "b": ("Park Road", "2025-10-09", "two days", "1971"),
    }
    files = {}
    for source, (street, day, hours, year) in told.items():
        claims = [
            {"statement": f"A fire destroyed a bakery on {street}.", "place": street, "date": day},
            {"statement": f"{street} stayed closed for {hours}.", "duration": hours},
            {"statement": "The bakery had opened before the war.", "date": year},
        ]
        listed = [claim | {"id": f"c{at}"} for at, claim in enumerate(claims)]
        files[f"claims/{source}.yaml"] = json.dumps({"source": {"id": source}, "claims": listed})
    findings = report(read([project(tmp_path, files)])).findings
    assert not findings.discrepancies
    assert {len(group.claims) for group in findings.groups} == {1}


def test_nothing_is_a_mark_where_nothing_is_told() -> None:
    assert not len(Marks(Names(())).of(fields_of([])).sizes)


def test_a_lot_has_marks_wherever_they_are_counted() -> None:
    assert MARKED_UP_TO < LOT
    marks = to_rows([(1,), (2, 3)])
    assert counted(marks, MARKED_UP_TO) is marks
    assert counted(marks, MARKED_UP_TO + 1).sizes.tolist() == [0, 0]
