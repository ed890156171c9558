"""Adjectives and peoples of countries in other languages than English, and in all languages international bodies, what
stands for a government (*the Kremlin*), and places that other languages call otherwise (*Köln*, *mer Noire*).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from claimcheck.lexicon.countries import forms_in

_PEOPLES = ("de", "fr", "es", "vi")
_BODIES = ("en", "de", "fr", "es", "vi", "zh")


@lru_cache(maxsize=1)
def peoples() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """For each country of ``countries.tsv``, by language, its adjectives and peoples; a star stands for any ending."""
    return {cells[0]: dict(zip(_PEOPLES, map(forms_in, cells[1:]), strict=True)) for cells in _rows("peoples.tsv")}


@lru_cache(maxsize=1)
def bodies() -> tuple[Mapping[str, tuple[str, ...]], ...]:
    """International bodies, each with its names and abbreviations by language."""
    return tuple(dict(zip(_BODIES, map(forms_in, cells), strict=True)) for cells in _rows("bodies.tsv"))


@lru_cache(maxsize=1)
def seats() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """For countries and international bodies, by language, what stands for their governments; a star as above."""
    return {
        name: dict(zip(_BODIES, map(forms_in, cells[1:]), strict=True))
        for cells in _rows("seats.tsv")
        for name in forms_in(cells[0])
    }


@lru_cache(maxsize=1)
def places() -> Mapping[str, tuple[Mapping[str, tuple[str, ...]], ...]]:
    """By each of their English names, what places are called by language; a star stands for any ending."""
    found: dict[str, tuple[Mapping[str, tuple[str, ...]], ...]] = {}
    for cells in _rows("places.tsv"):
        place = dict(zip(_BODIES, map(forms_in, cells), strict=True))
        found |= {name: (*found.get(name, ()), place) for name in place["en"]}
    return found


def _rows(name: str) -> list[list[str]]:
    table = Path(__file__).with_name(name).read_text(encoding="utf-8")
    return [line.split("\t") for line in table.splitlines() if not line.startswith("#")]
