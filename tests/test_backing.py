"""What backs what: two claims of one fact corroborate it unless something that both tell differs."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.check import read
from claimcheck.compare import report
from tests.helpers import project

_ALIKE = "The guard of the bank was shot by the robbers."


def backed(folder: Path, statement: str, other: str, fields: tuple[str, str] = ("", "")) -> bool:
    """Whether two sources' claims, said to be of one fact, corroborate each other."""
    texts = {
        f"claims/{source}.yaml": f"source: {{id: {source}}}\nclaims:\n- {{id: c, statement: {told}{more}{same}}}\n"
        for source, told, more, same in (("a", statement, fields[0], ""), ("b", other, fields[1], ", same_as: a/c"))
    }
    groups = report(read([project(folder, texts)])).findings.groups
    return [len(group.backed) for group in groups if len(group.claims) == 2] == [2]


def test_the_same_backs_the_same(tmp_path: Path) -> None:
    assert backed(tmp_path, _ALIKE, _ALIKE)


@pytest.mark.parametrize(
    "fields",
    [
        (", details: {wound: in the leg}", ", details: {wound: in the arm}"),
        (", duration: half an hour", ", duration: almost an hour"),
        (", date: 2025-10-20", ", date: 2025-10-21"),
        (", place: a school", ", place: a church"),
        (", before: the alarm", ", after: the alarm"),
        (", before: the alarm", ", during: the alarm"),
        (", count: 3 shots", ", count: 5 shots"),
        (", count: 40 schools", ", count: 40 churches"),
        (", target: Norway", ", target: Sweden"),
        (", triggered_by: a fire", ", triggered_by: a flood"),
        (", certainty: unlikely", ""),
        (", certainty: unlikely", ", certainty: possible"),
        (", certainty: possible", ""),
        (", certainty: probable", ""),
        (", certainty: probable", ", certainty: possible"),
        (", condition: if the witness is right", ""),
        (", condition: if the witness is right", ", condition: unless the film is a fake"),
    ],
)
def test_what_differs_in_a_field_backs_nothing(fields: tuple[str, str], tmp_path: Path) -> None:
    assert not backed(tmp_path, _ALIKE, _ALIKE, fields)


@pytest.mark.parametrize(
    "fields",
    [
        (", details: {wound: in the leg}", ""),
        (", details: {wound: in the left leg}", ", details: {wound: in the leg}"),
        (", date: 2025-10-20", ", date: 2025-10"),
        (", before: the alarm", ", before: the alarm"),
        (", during: the alarm", ", during: the alarm"),
        (", certainty: unlikely", ", certainty: unlikely"),
        (", condition: if the witness is right", ", condition: should the witness be right"),
        (
            ", date: 2025-10-19, place: Oslo, details: {status: temporary}",
            ", date: 2025-10-19, place: Oslo, details: {status: preliminary}",
        ),
    ],
)
def test_what_says_more_backs_what_says_less(fields: tuple[str, str], tmp_path: Path) -> None:
    assert backed(tmp_path, _ALIKE, _ALIKE, fields)


@pytest.mark.parametrize(
    ("field", "value", "other", "same"),
    [
        ("count", "1.2 km", "1,200 metres", True),
        ("duration", "90 minutes", "one and a half hours", True),
        ("count", "1.2 km", "1,500 metres", False),
    ],
)
def test_a_figure_in_another_unit_is_the_same(field: str, value: str, other: str, same: bool, tmp_path: Path) -> None:
    first, second = (f"The tunnel under Lund takes {told}." for told in (value, other))
    fields = f', place: Lund, {field}: "{value}"', f', place: Lund, {field}: "{other}"'
    assert backed(tmp_path, first, second, fields) == same


@pytest.mark.parametrize(
    ("statement", "other", "fields"),
    [
        ("The rebels warned of a war.", "The rebels warned of a war.", (", certainty: possible", "")),
        ("The rebels warned of a war.", "The rebels warned of a war.", (", condition: if the talks fail", "")),
        ("The dam may burst tonight.", "The dam may burst tonight.", (", certainty: possible", "")),
        ("The dam will burst.", "The dam will burst if the river rises.", (", condition: if the river rises", "")),
    ],
)
def test_a_field_that_the_words_tell_as_well_is_no_difference(
    statement: str, other: str, fields: tuple[str, str], tmp_path: Path
) -> None:
    assert backed(tmp_path, statement, other, fields)


def test_a_name_at_the_start_is_a_name(tmp_path: Path) -> None:
    assert backed(tmp_path, "The gang Alva carried out the attack.", "Alva attacked Drava.")
    assert not backed(tmp_path, "In the north Alva robbed the bank.", "In the south Drava robbed the bank.")


@pytest.mark.parametrize(
    ("statement", "other", "same"),
    [
        ("The driver entered the bend at {} km/h.", "The driver raced it at {} km/h.", True),
        ("The quake made {} houses collapse.", "{} houses fell down.", True),
        ("Robbers seized {} people.", "{} people were rescued.", False),
        ("The firm offered {} workers a new job.", "The firm paid {} workers.", False),
    ],
)
def test_one_telling_figure_makes_up_for_other_words(statement: str, other: str, same: bool, tmp_path: Path) -> None:
    things = statement.partition("{} ")[2].split()[0].rstrip(".")
    for number, (figure, telling) in enumerate({"623": True, "12": False, "600": False}.items()):
        told = f", count: {figure} {things}"
        assert backed(tmp_path / str(number), statement.format(figure), other.format(figure), (told, told)) == (
            same and telling
        )
