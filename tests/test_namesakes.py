"""What a report makes of names that share a title or an institution's word: another name corroborates nothing."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

import pytest

from claimcheck.check import read
from claimcheck.compare import report
from claimcheck.discrepancy import Level
from tests.bench.pairs import _project

_OPENED, _SHOT, _HIT = "{} opened the Halm dam on Monday.", "A gunman shot {} at the rally.", "The shell hit {}."
_FIRE, _CRASH, _AMBUSH = "The freighter caught fire at {}.", "The plane crashed into {}.", "They were ambushed in {}."
_OTHERS = [
    ("actor", "Prime Minister Sharif", "Prime Minister Modi", _OPENED, Level.CONTRADICTION),
    ("actor", "Defence Minister Asif", "Defence Minister Singh", "{} inspected the post.", Level.CONTRADICTION),
    ("actor", "President Lula", "President Milei", _OPENED, Level.CONTRADICTION),
    ("actor", "le président Macron", "le président Zelensky", _OPENED, Level.CONTRADICTION),
    ("actor", "President Lula", "Javier Milei", _OPENED, Level.TENSION),
    ("actor", "Prime Minister Sharif", "Narendra Modi", _OPENED, Level.TENSION),
    ("actor", "Indian Prime Minister", "Pakistani Prime Minister", "The {} opened the dam.", Level.CONTRADICTION),
    ("actor", "Bank of England", "Bank of Japan", "The {} raised its rate to 4 percent.", Level.CONTRADICTION),
    ("actor", "University of Oxford", "University of Cambridge", "The {} built the telescope.", Level.CONTRADICTION),
    ("actor", "Ministry of Defence", "Ministry of Finance", "The {} cancelled the order.", Level.CONTRADICTION),
    ("actor", "European Commission", "European Parliament", "The {} banned the pesticide.", Level.CONTRADICTION),
    ("actor", "the army", "the navy", "On Monday {} sank the smugglers' boat.", Level.CONTRADICTION),
    ("actor", "Manchester City", "Manchester United", "{} bought the striker Bo Helle.", Level.TENSION),
    ("actor", "Islamic State", "Islamic Jihad", "{} blew up the pipeline near Halm.", Level.TENSION),
    ("actor", "Prince Mohammed bin Salman", "Sheikh Mohammed bin Zayed", _OPENED, Level.TENSION),
    ("target", "Prime Minister Sharif", "Prime Minister Modi", _SHOT, Level.CONTRADICTION),
    ("target", "soldiers", "civilians", _HIT, Level.TENSION),
    ("place", "Port of Santos", "Port of Rotterdam", _FIRE, Level.CONTRADICTION),
    ("place", "Santos harbour", "Rotterdam harbour", _FIRE, Level.TENSION),
    ("place", "Lake Tarn", "Lake Orm", _CRASH, Level.CONTRADICTION),
    ("place", "North Waziristan", "South Waziristan", _AMBUSH, Level.TENSION),
    ("place", "Frankfurt an der Oder", "Frankfurt am Main", _FIRE, Level.TENSION),
    (
        "attributed_to",
        "Prime Minister Sharif",
        "Prime Minister Modi",
        "The dam will be finished in May.",
        Level.TENSION,
    ),
]
_ONE = [
    ("actor", "Prime Minister Sharif", "Sharif", _OPENED),
    ("actor", "Prime Minister Sharif", "PM Shehbaz Sharif", _OPENED),
    ("actor", "Defence Minister Khawaja Asif", "Khawaja Asif", _OPENED),
    ("actor", "Prime Minister Shehbaz Sharif", "Pakistani Prime Minister Shehbaz Sharif", _OPENED),
    ("actor", "the Prime Minister", "Prime Minister Sharif", _OPENED),
    ("actor", "General Asim Munir", "Gen. Asim Munir", _OPENED),
    ("actor", "Bundeskanzler Merz", "Chancellor Merz", _OPENED),
    ("actor", "President Volodymyr Zelensky", "president Wolodymyr Selenskyj", _OPENED),
    ("actor", "Bank of England", "the Bank", "{} raised its rate to 4 percent."),
    ("actor", "University of Oxford", "Oxford University", "{} built the telescope."),
    ("actor", "Ministry of Defence", "Defence Ministry", "The {} cancelled the order."),
    ("actor", "Indian Army", "India's army", "The {} sank the smugglers' boat."),
    ("actor", "International Monetary Fund", "IMF", "{} cut its forecast to 2 percent."),
    ("target", "Prime Minister Sharif", "Shehbaz Sharif", _SHOT),
    ("target", "soldiers", "troops", _HIT),
    ("place", "Port of Santos", "Santos port", _FIRE),
    ("place", "Port of Santos", "the port", _FIRE),
    ("place", "Kunar Province", "Kunar", _AMBUSH),
]


def _levels(facet: str, names: tuple[str, str], statement: str) -> tuple[set[Level], bool]:
    """The levels of what is found between two claims that say one thing of a name each, and whether one backs it."""
    told = [{"statement": statement.format(name), facet: name} for name in names]
    with tempfile.TemporaryDirectory() as folder:
        findings = report(read([_project(Path(folder), *told)])).findings
    pair = {"a/pair", "b/pair"}
    (group,) = (group for group in findings.groups if "a/pair" in group.claims)
    corroborated = pair <= set(group.backed) and group.origins > 1 and str(group.verdict) == "corroborated"
    return {found.level for found in findings.discrepancies if pair <= set(found.claims)}, corroborated


@pytest.mark.parametrize(("facet", "first", "second", "statement", "level"), _OTHERS)
def test_another_name_is_somebody_else(facet: str, first: str, second: str, statement: str, level: Level) -> None:
    for names in ((first, second), (second, first)):
        assert _levels(facet, names, statement) == ({level}, False)


@pytest.mark.parametrize(("facet", "first", "second", "statement"), _ONE)
def test_another_form_of_a_name_corroborates(facet: str, first: str, second: str, statement: str) -> None:
    for names in ((first, second), (second, first)):
        levels, corroborated = _levels(facet, names, statement)
        assert corroborated
        assert levels <= {Level.PRECISION}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            {"statement": "Prime Minister Modi visited Paris on 3 March.", "date": "2025-03-03"},
            {"statement": "Prime Minister Sharif visited Paris on 20 March.", "date": "2025-03-20"},
        ),
        (
            {"statement": "Prime Minister Modi met King Charles.", "target": "King Charles"},
            {"statement": "Prime Minister Sharif met King Felipe.", "target": "King Felipe"},
        ),
    ],
)
def test_what_two_persons_do_for_themselves_is_no_rival_account(
    tmp_path: Path, first: dict[str, str], second: dict[str, str]
) -> None:
    told = ({"actor": re.split(" (?:visited|met)", claim["statement"])[0]} | claim for claim in (first, second))
    findings = report(read([_project(tmp_path, *told)])).findings
    assert not [found for found in findings.discrepancies if {"a/pair", "b/pair"} <= set(found.claims)]
