"""The tables of peoples and bodies: whole, and no adjective that stands for two countries."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations

from claimcheck.lexicon.countries import countries
from claimcheck.lexicon.peoples import bodies, peoples, places, seats
from claimcheck.values.words import plain

SHARED = {"Congo - Brazzaville", "Congo - Kinshasa"}
"""Two countries of one name."""


def test_peoples_are_of_known_countries() -> None:
    assert peoples().keys() <= {country.name for country in countries()}
    assert len(peoples()) > 180


def test_no_adjective_is_of_two_countries() -> None:
    by_language: dict[str, dict[str, str]] = defaultdict(dict)
    for country, forms in peoples().items():
        for language in ("de", "fr", "es"):
            for form in forms[language]:
                by_language[language].setdefault(plain(form), country)
    both = [
        (language, form, other)
        for language, told in by_language.items()
        for (form, country), (other, another) in combinations(told.items(), 2)
        if country != another and {country, another} != SHARED and _meets(form, other)
    ]
    assert both == []


def _meets(form: str, other: str) -> bool:
    """Whether something may be read as both."""
    stem, stem_too = form.rstrip("*"), other.rstrip("*")
    return (form.endswith("*") and stem_too.startswith(stem)) or (other.endswith("*") and stem.startswith(stem_too))


def test_bodies_have_a_form_in_every_language() -> None:
    assert [body["en"] for body in bodies() if not all(body.values())] == []


def test_places_and_seats_have_a_form_in_every_language() -> None:
    told = {**{name: all(forms.values()) for name, forms in seats().items()}}
    told |= {name: all(all(place.values()) for place in named) for name, named in places().items()}
    assert [name for name, whole in told.items() if not whole] == []
    assert seats().keys() <= {country.name for country in countries()} | {
        name for body in bodies() for name in body["en"]
    }
