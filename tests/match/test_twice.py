"""What one article says twice, and what only looks like it: an article tells of many like things."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.check import read
from claimcheck.compare import report
from claimcheck.discrepancy import Discrepancy, Level
from tests.helpers import project

RAID = "statement: The raid on Alva killed 25 people., about: raid on Alva, count: 25 people killed"
SHARE = "statement: The party has 40 per cent., about: poll, count: 40 per cent"


def conflicts(folder: Path, first: str, second: str) -> list[Discrepancy]:
    """The contradictions within one article that makes two claims, given without their ids."""
    record = f"source: {{id: a, published: 2025-05-10}}\nclaims:\n- {{id: x, {first}}}\n- {{id: y, {second}}}\n"
    found = report(read([project(folder, {"claims/a.yaml": record})])).findings.discrepancies
    assert all(entry.within_source for entry in found)
    return [entry for entry in found if entry.level is Level.CONTRADICTION]


@pytest.mark.parametrize(
    ("first", "second", "kind"),
    [
        (RAID, "statement: The raid left 23 people dead., about: raid on Alva, count: 23 people killed", "count"),
        (RAID, "statement: 23 died in the attack., about: raid on Alva, count: 23 people killed", "count"),
        (
            RAID + ", date: 2025-05-03",
            "statement: 23 people were killed in the raid on Alva., about: the raid, count: 23 people killed",
            "count",
        ),
        (
            RAID + ", attributed_to: the army",
            "statement: 23 died in the raid., about: raid on Alva, attributed_to: the army, count: 23 people killed",
            "count",
        ),
        (
            "statement: The talks lasted 18 hours., about: talks in Oslo, duration: 18 hours",
            "statement: The talks in Oslo lasted nine hours., about: talks in Oslo, duration: nine hours",
            "count",
        ),
        (
            "statement: The minister Ann Lee resigned on 3 May., actor: Ann Lee, date: 2025-05-03",
            "statement: Ann Lee stepped down as minister on 5 May., actor: Ann Lee, date: 2025-05-05",
            "date",
        ),
        (
            "statement: The author Ann Lee died on 3 May., date: 2025-05-03",
            "statement: The author Ann Lee died on 5 May., date: 2025-05-05",
            "date",
        ),
        (
            "statement: The bridge in Alva was opened on 3 May., date: 2025-05-03",
            "statement: The bridge in Alva was opened on 5 May., date: 2025-05-05",
            "date",
        ),
        (
            "statement: The ferry Alva sank on 3 May., date: 2025-05-03",
            "statement: The ferry Alva sank on 5 May., date: 2025-05-05",
            "date",
        ),
        (
            "statement: The bridge over the Alva was closed at the time., about: Alva bridge",
            "statement: The bridge over the Alva was not closed at the time., about: Alva bridge",
            "stance",
        ),
    ],
)
def test_what_an_article_says_twice_must_agree(first: str, second: str, kind: str, tmp_path: Path) -> None:
    [found] = conflicts(tmp_path, first, second)
    assert found.kind == kind


@pytest.mark.parametrize(
    ("first", "second"),
    [
        # parts, and more of the same
        (RAID, "statement: The raid on Alva killed 12 children., about: raid on Alva, count: 12 children killed"),
        (RAID, "statement: The raid killed 12 people in Otto., about: raid, place: Otto, count: 12 people killed"),
        (RAID, "statement: A further 12 people were killed in the raid on Alva., count: 12 people killed"),
        (RAID, "statement: Twelve of those killed in the raid on Alva were tourists., count: twelve people killed"),
        (RAID, "statement: Each raid on Alva killed 12 people., about: raids on Alva, count: 12 people killed"),
        (RAID, "statement: 12 people hurt in the raid on Alva are in hospital., count: 12 people in hospital"),
        # other events
        (RAID, "statement: The night raid on Alva killed 23 people., about: raids on Alva, count: 23 people killed"),
        (RAID, "statement: A second raid on Alva killed 23 people., about: raids on Alva, count: 23 people killed"),
        (RAID, "statement: The raid on Alva killed 23 people., about: raid of 2019, count: 23 people killed"),
        (RAID, "statement: The raid on Alva killed 23 people., date: 2019-05-03, count: 23 people killed"),
        (
            RAID + ", date: 2025-05-03",
            "statement: The raid on Alva killed 23 people., about: raid on Alva, date: 2025-05-09, "
            "count: 23 people killed",
        ),
        (
            "statement: 25 were killed., about: school attack, count: 25 people killed",
            "statement: 23 were killed., about: market attack, count: 23 people killed",
        ),
        (
            "statement: The court gave him four years., about: the verdict, duration: four years",
            "statement: The court gave her two years., about: the verdict, duration: two years",
        ),
        # what is done once to each of several
        (
            "statement: A man from Alva was arrested on 3 May., date: 2025-05-03",
            "statement: A man from Alva was arrested on 5 May., date: 2025-05-05",
        ),
        (
            "statement: The soldiers from Alva died on 3 May., date: 2025-05-03",
            "statement: The soldiers from Alva died on 5 May., date: 2025-05-05",
        ),
        (
            "statement: The shop in Alva was opened on 3 May., date: 2025-05-03",
            "statement: The shop in Alva was opened on 5 May., date: 2025-05-05",
        ),
        # updates, and other times
        (RAID, "statement: The death toll of the raid on Alva is now 27., count: 27 people killed"),
        (RAID, "statement: The death toll of the raid on Alva rose to 27., count: 27 people killed"),
        (RAID, f"{RAID.replace('25', '23')}, as_of: 2025-05-03"),
        (SHARE, SHARE.replace("40", "45").replace("has", "had")),
        (SHARE.replace("has", "rose by"), SHARE.replace("40", "45").replace("has", "rose to")),
        (SHARE.replace("cent.", "cent on Monday."), SHARE.replace("40", "45").replace("cent.", "cent on Tuesday.")),
        # other speakers and other firmness
        (f"{RAID}, attributed_to: the army", f"{RAID.replace('25', '23')}, attributed_to: the rebels"),
        (RAID, f"{RAID.replace('25', '23')}, certainty: possible"),
        # what goes together
        (
            RAID,
            "statement: The raid killed more than 20 people., about: raid on Alva, count: more than 20 people killed",
        ),
        (RAID, "statement: 23 people were wounded in the raid on Alva., count: 23 people wounded"),
    ],
)
def test_what_only_looks_like_it_is_left_alone(first: str, second: str, tmp_path: Path) -> None:
    assert conflicts(tmp_path, first, second) == []


def test_what_two_paragraphs_say_is_told_with_what_another_source_says(tmp_path: Path) -> None:
    other = RAID.replace("25", "23")
    files = {
        "claims/a.yaml": f"source: {{id: a}}\nclaims:\n- {{id: x, {RAID}}}\n- {{id: y, {other}}}\n",
        "claims/b.yaml": f"source: {{id: b}}\nclaims:\n- {{id: x, {RAID}}}\n",
    }
    [found] = report(read([project(tmp_path, files)])).findings.discrepancies
    assert [side.claims for side in found.sides] == [("a/x", "b/x"), ("a/y",)]
    assert not found.within_source
