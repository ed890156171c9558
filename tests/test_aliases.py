"""Names that the records themselves show to be one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimcheck.check import authority
from claimcheck.compare import learnt
from claimcheck.records.load import load
from claimcheck.values.names import Names
from tests.helpers import project

Rows = list[dict[str, object]]


def names_of(folder: Path, sources: dict[str, Rows], *, learning: bool = True) -> Names:
    files = {
        f"claims/{source}.yaml": json.dumps(
            {"claims": [{"id": f"c{n}", "statement": "It was said.", **row} for n, row in enumerate(rows)]}
        )
        for source, rows in sources.items()
    }
    corpus = load([project(folder, files)])
    return Names(learnt(corpus)) if learning else authority(corpus)


def one(names: Names, *forms: str) -> bool:
    return len({names.party(form).known for form in forms}) == 1 and bool(names.party(forms[0]).known)


def apart(*actors: str) -> dict[str, Rows]:
    """Each actor in a source of its own."""
    return {f"s{number}": [{"actor": actor}] for number, actor in enumerate(actors)}


@pytest.mark.parametrize(
    ("sources", "forms"),
    [
        (
            {"a": [{"statement": "The Northern Harbour Workers Union (NHWU) stopped work."}], "b": [{"actor": "NHWU"}]},
            ("NHWU", "Northern Harbour Workers Union"),
        ),
        (apart("Anna Maria Lindqvist", "Lindqvist"), ("Anna Maria Lindqvist", "Lindqvist")),
        (
            {"a": [{"actor": "Anna Lindqvist"}], "b": [{"actor": "Lindqvist", "quote": "Bà Lindqvist từ chức"}]},
            ("Anna Lindqvist", "Lindqvist"),
        ),
        (apart("Anna Maria Lindqvist", "Anna Lindqvist"), ("Anna Maria Lindqvist", "Anna Lindqvist")),
        (apart("Andrii Zelenchuk", "Andriy Zelenchuk"), ("Andrii Zelenchuk", "Andriy Zelenchuk")),
        (
            {"a": [{"statement": "Norway's foreign minister Anna Lindqvist resigned.", "actor": "Anna Lindqvist"}]},
            ("Norwegian foreign minister", "Anna Lindqvist"),
        ),
    ],
)
def test_what_is_one(tmp_path: Path, sources: dict[str, Rows], forms: tuple[str, ...]) -> None:
    assert one(names_of(tmp_path, sources), *forms)
    assert not one(names_of(tmp_path, sources, learning=False), *forms)


@pytest.mark.parametrize(
    ("sources", "forms"),
    [
        (apart("Anna Lindqvist", "Boris Lindqvist", "Lindqvist"), ("Anna Lindqvist", "Lindqvist")),
        (
            {"a": [{"actor": "Andrii Zelenchuk"}, {"actor": "Andriy Zelenchuk"}]},
            ("Andrii Zelenchuk", "Andriy Zelenchuk"),
        ),
        ({"a": [{"statement": "Anna Lindqvist (BBC) came.", "actor": "Anna Lindqvist"}]}, ("Anna Lindqvist", "BBC")),
        (
            {
                "a": [{"statement": "Norway's foreign minister Anna Lindqvist left.", "actor": "Anna Lindqvist"}],
                "b": [{"statement": "Norway's foreign minister Carl Moe came.", "actor": "Carl Moe"}],
            },
            ("Norwegian foreign minister", "Anna Lindqvist"),
        ),
        (
            {
                "a": [{"statement": "The Election Commission (EC) met."}],
                "b": [{"statement": "The European Commission (EC) met."}],
            },
            ("Election Commission", "European Commission"),
        ),
        ({"a": [{"statement": "Ulster Kitchens (UK) closed."}]}, ("Ulster Kitchens", "UK")),
        (apart("Joan Smith", "John Smith"), ("Joan Smith", "John Smith")),
        (apart("Jan H. W. Olsen", "Jan W. Olsen", "Jan Olsen"), ("Jan H. W. Olsen", "Jan W. Olsen")),
        (apart("Jan H. W. Olsen", "Jan W. Olsen", "Jan Olsen"), ("Jan W. Olsen", "Jan Olsen")),
        (apart("Ostvik University", "University"), ("Ostvik University", "University")),
        (
            {
                "a": [{"actor": "Marian Olsen", "statement": "Marian Olsen beat Marion Olsen."}],
                "b": [{"actor": "Marion Olsen"}],
            },
            ("Marian Olsen", "Marion Olsen"),
        ),
        (
            {"a": [{"actor": "Anna Berg"}], "b": [{"actor": "Berg"}], "c": [{"statement": "It was Karl Berg™ shoes."}]},
            ("Anna Berg", "Berg"),
        ),
        (
            {
                "a": [{"actor": "Anna Berg"}],
                "b": [{"actor": "President Karl Berg", "statement": "President Karl Berg won."}],
            },
            ("Anna Berg", "Berg"),
        ),
        (
            {"a": [{"actor": "Orion Airlines"}], "b": [{"statement": "Delta Airlines cut jobs."}]},
            ("Orion Airlines", "Airlines"),
        ),
        (
            {"a": [{"actor": "Erik Holm", "statement": "Former Norwegian prime minister Erik Holm signed."}]},
            ("Erik Holm", "Norway's prime minister"),
        ),
        (
            {
                "a": [
                    {"actor": "John Adams", "statement": "Norway's prime minister John Adams resigned."},
                    {"actor": "John Baker", "statement": "Norway's prime minister John Baker took office."},
                ]
            },
            ("John Baker", "Norway's prime minister"),
        ),
    ],
)
def test_what_two_readings_would_take_differently_stays(
    tmp_path: Path, sources: dict[str, Rows], forms: tuple[str, ...]
) -> None:
    assert not one(names_of(tmp_path, sources), *forms)


def test_a_chain_of_capitals_is_read_in_passing(tmp_path: Path) -> None:
    chain = "-".join(["ATG"] * 60)
    assert names_of(tmp_path, {"a": [{"statement": f"The sequence {chain} was found."}]}).party(chain).known == set()
