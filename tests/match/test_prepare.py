"""Claims as columns: figures are told by what they are worth, whatever their unit."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from claimcheck.match.prepare import Preparer
from claimcheck.match.rows import dot
from claimcheck.records.fields import fields_of
from claimcheck.records.load import load
from claimcheck.values.names import Names
from tests.helpers import project


@pytest.mark.parametrize(
    ("a", "b", "counted", "figures"),
    [
        ("22 miles", "35 kilometres", 1, 1),
        ("22 miles", "53 kilometres", 1, 0),
        ("two weeks", "14 days", 1, 1),
        ("22 miles", "22 tonnes", 0, 0),
        ("22 dollars", "22 euros", 0, 1),  # no currency is worth a fixed amount of another
        ("5 people killed", "6 people killed", 1, 0),
    ],
)
def test_units_of_one_kind_count_one_thing(tmp_path: Path, a: str, b: str, counted: int, figures: int) -> None:
    claims = [{"id": name, "statement": "It was so.", "count": text} for name, text in (("a", a), ("b", b))]
    records = load([project(tmp_path, {"claims/s.yaml": json.dumps({"claims": claims})})]).claims
    columns = Preparer(Names(())).columns(fields_of(records))
    first, second = np.array([0]), np.array([1])
    assert (dot(columns.counted, first, second)[0] > 0) == bool(counted)
    assert dot(columns.figures, first, second)[0] == figures
