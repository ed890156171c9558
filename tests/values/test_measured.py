"""What happened to those counted, where the statement tells it, and that it happened to nobody."""

from __future__ import annotations

import pytest

from claimcheck.values.counts import parse_count
from claimcheck.values.measured import none_at_all, with_measure


@pytest.mark.parametrize(
    ("statement", "of"),
    [
        ("Nobody was hurt when the bus was hit.", ["people injured"]),
        ("No one was arrested at the rally.", ["people detained"]),
        ("There were no casualties.", ["casualties", "killed", "injured"]),
        ("No homes were damaged by the storm.", ["homes damaged"]),
        ("Five escaped and no one died.", ["people killed"]),
        ("No fewer than 30 people were killed.", []),
        ("Nobody knows how many were killed.", []),
        ("None of the killed was a soldier.", []),
        ("No one else died in the fire.", []),
        ("The mayor knows of nobody.", []),
        ("Three people were killed.", []),
    ],
)
def test_that_it_happened_to_nobody_is_a_figure(statement: str, of: list[str]) -> None:
    found = none_at_all(statement)
    assert [count.of for count in found] == of
    assert all(count.amount is not None and count.amount.high == 0 for count in found)


@pytest.mark.parametrize(
    ("phrase", "statement", "measure"),
    [
        ("27 people", "Twenty-seven people were killed in the fighting.", "killed"),
        ("eleven", "Eleven travellers lost their lives.", "killed"),
        ("64 people", "Sixty-four people were taken into custody.", "detained"),
        ("five soldiers", "Five soldiers survived the blast that killed two.", None),
        ("27 people", "Twenty-seven people were killed or injured.", None),
        ("3 injured", "Three of the dead were children.", "injured"),
    ],
)
def test_what_happened_is_taken_from_the_statement(phrase: str, statement: str, measure: str | None) -> None:
    assert with_measure(parse_count(phrase), statement).measure == measure
