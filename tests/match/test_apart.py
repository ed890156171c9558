"""What sets two claims apart, however alike they are."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimcheck.match.apart import other_figures, other_subjects
from claimcheck.records.load import load
from claimcheck.values.names import Names
from tests.helpers import project


def test_statements_tell_other_figures_only_if_none_is_the_same() -> None:
    assert other_figures("They lost five games.", "They won two games.")
    assert not other_figures("They lost five games.", "They lost five of seven games.")
    assert not other_figures("They lost.", "They won two games.")


@pytest.mark.parametrize(
    ("a", "b", "others"),
    [
        ("About 300 people queued at dawn.", "250 people stood in line.", False),
        ("About 2,000 teachers marched on Saturday.", "1,200 nurses took part in the protest.", True),
        ("Seven workers died.", "Seven miners were killed.", False),
    ],
)
def test_a_subject_that_is_only_a_figure_is_no_other_subject(tmp_path: Path, a: str, b: str, others: bool) -> None:
    claims = [{"id": name, "statement": text} for name, text in (("a", a), ("b", b))]
    first, second = load([project(tmp_path, {"claims/s.yaml": json.dumps({"claims": claims})})]).claims
    assert other_subjects(first, second, Names(())) is others
