"""What sets two claims apart, however alike they are."""

from __future__ import annotations

from claimcheck.match.apart import other_figures


def test_statements_tell_other_figures_only_if_none_is_the_same() -> None:
    assert other_figures("They lost five games.", "They won two games.")
    assert not other_figures("They lost five games.", "They lost five of seven games.")
    assert not other_figures("They lost.", "They won two games.")
