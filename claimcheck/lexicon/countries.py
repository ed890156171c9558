"""Countries with their names in many languages, peoples and capitals."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import NamedTuple


class Country(NamedTuple):
    """A country; ``people`` are adjectives and demonyms; names and capital in English apart from other languages."""

    name: str
    names: tuple[str, ...]
    people: tuple[str, ...]
    capital: tuple[str, ...]
    foreign_names: tuple[str, ...]
    foreign_capital: tuple[str, ...]


@lru_cache(maxsize=1)
def countries() -> tuple[Country, ...]:
    """All countries of ``countries.tsv``, in its order."""
    rows = rows_of("countries.tsv")
    return tuple(Country(name, (name, *forms_in(cells[0])), *map(forms_in, cells[1:])) for name, *cells in rows)


def rows_of(name: str) -> list[list[str]]:
    """The cells of each line of a table of this folder, but for what begins with ``#``."""
    table = Path(__file__).with_name(name).read_text(encoding="utf-8")
    return [line.split("\t") for line in table.splitlines() if not line.startswith("#")]


def forms_in(cell: str) -> tuple[str, ...]:
    """The forms in a cell of a table, with ``|`` between them."""
    return tuple(form for form in cell.split("|") if form)
