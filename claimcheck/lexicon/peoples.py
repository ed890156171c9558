"""Adjectives and peoples of countries in other languages than English, and in all languages international bodies, what
stands for a government (*the Kremlin*), and places that other languages call otherwise (*Köln*, *mer Noire*).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from claimcheck.lexicon.base import IN_TABLES
from claimcheck.lexicon.countries import forms_in, rows_of

_PEOPLES = IN_TABLES[1:-1]
"""Those of ``peoples.tsv``."""


@lru_cache(maxsize=1)
def peoples() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """For each country of ``countries.tsv``, by language, its adjectives and peoples; a star stands for any ending."""
    return {cells[0]: dict(zip(_PEOPLES, map(forms_in, cells[1:]), strict=True)) for cells in rows_of("peoples.tsv")}


@lru_cache(maxsize=1)
def bodies() -> tuple[Mapping[str, tuple[str, ...]], ...]:
    """International bodies, each with its names and abbreviations by language."""
    return tuple(dict(zip(IN_TABLES, map(forms_in, cells), strict=True)) for cells in rows_of("bodies.tsv"))


@lru_cache(maxsize=1)
def seats() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """For countries and international bodies, by language, what stands for their governments; a star as above."""
    return {
        name: dict(zip(IN_TABLES, map(forms_in, cells[1:]), strict=True))
        for cells in rows_of("seats.tsv")
        for name in forms_in(cells[0])
    }


@lru_cache(maxsize=1)
def places() -> Mapping[str, tuple[Mapping[str, tuple[str, ...]], ...]]:
    """By each of their English names, what places are called by language; a star stands for any ending."""
    found: dict[str, tuple[Mapping[str, tuple[str, ...]], ...]] = {}
    for cells in rows_of("places.tsv"):
        place = dict(zip(IN_TABLES, map(forms_in, cells), strict=True))
        found |= {name: (*found.get(name, ()), place) for name in place["en"]}
    return found
