"""Stories that others made up: nothing is said to conflict that doesn't."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench.stories import DIFFERING, SERIOUS, STORIES, outcomes


@pytest.mark.parametrize("folder", STORIES, ids=lambda folder: folder.name)
def test_what_agrees_or_only_looks_alike_is_never_a_conflict(folder: Path) -> None:
    told = list(outcomes(folder))
    assert [outcome.pair for outcome in told if outcome.expected not in DIFFERING and outcome.serious] == []
    assert any(outcome.expected in SERIOUS and outcome.serious for outcome in told)
