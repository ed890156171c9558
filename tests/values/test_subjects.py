"""Whom a statement is on, who did it, and whom it rules out."""

from __future__ import annotations

import pytest

from claimcheck.values.subjects import ruled_out, subject, told_doer


@pytest.mark.parametrize(
    ("statement", "doer"),
    [
        ("Foreign minister Eva Dahl led the team.", "Foreign minister Eva Dahl"),
        ("The team was headed by deputy minister Bo Helle.", "deputy minister Bo Helle"),
        ("The captain was released on bail by Judge Bo Helle on Monday.", "Judge Bo Helle"),
        ("The damaged airliner was landed by co-pilot Bo Helle.", "co-pilot Bo Helle"),
        ("It was the union that broke off the talks, not the company.", "the union"),
        ("The union, not the company, called off the talks.", "The union"),
        ("The crew was rescued after a collision caused by a ferry.", ""),
        ("The judge who was named by President Bo Helle freed the captain.", ""),
        ("It rained all day.", ""),
        ("War.", ""),
    ],
)
def test_told_doer(statement: str, doer: str) -> None:
    assert told_doer(statement) == doer


@pytest.mark.parametrize(
    ("statement", "parties"),
    [
        ("The commission, and not the police, broke off the count.", ("the police",)),
        ("It was the union that broke off the talks, not the company.", ("the company",)),
        ("Villagers rather than firefighters put out the fire.", ("firefighters",)),
        ("Instead of the army, the police cleared the camp.", ("the army",)),
        ("The camp was cleared not by the police but by the army.", ("the police",)),
        ("It was not the army that shelled the market.", ("the army",)),
        ("Not only the police but the army cleared the camp.", ()),
        ("The police did not clear the camp.", ()),
    ],
)
def test_ruled_out(statement: str, parties: tuple[str, ...]) -> None:
    assert ruled_out(statement) == parties


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("The mayor of Lund did not meet the union.", "The mayor of Lund"),
        ("Roth will appeal.", "Roth"),
        ("The long queue moved on.", "The long queue"),
        ("No trains today.", ""),
    ],
)
def test_the_subject_stands_before_the_first_verb(statement: str, expected: str) -> None:
    assert subject(statement) == expected
