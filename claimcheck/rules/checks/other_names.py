"""What else a party is called in a text: by its people, by the seat of its government, as a body in other languages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from claimcheck.lexicon import Language
from claimcheck.lexicon.peoples import bodies, peoples, seats
from claimcheck.rules.checks.searched import Searched
from claimcheck.values.foreign import is_called
from claimcheck.values.names import Names, Party


def by_people(party: Party, quoted: Searched, names: Names) -> bool:
    """Whether a quote has the adjective or the people of a country for which a party speaks: *les forces maliennes*."""
    told = peoples()
    countries = [told.get(country) for name in party.known for country in names.speaks_for(name)]
    forms = (form for entry in countries if entry for language in quoted.known for form in entry.get(language.code, ()))
    return any(map(quoted.has_adjective, forms))


def by_seat(party: Party, quoted: Searched, names: Names) -> bool:
    """Whether a quote has what stands for the government for which a party speaks: *the Kremlin*, *Brussels*."""
    return any(
        is_called(form, quoted.folded)
        for seat in _seats(party, names)
        for language in quoted.known
        for form in seat[language.code]
    )


@lru_cache(maxsize=16_384)
def _seats(party: Party, names: Names) -> tuple[Mapping[str, tuple[str, ...]], ...]:
    spoken = {country for name in party.known for country in names.speaks_for(name)}
    return tuple(told for name, told in seats().items() if name in spoken or _has_word(name, party.text))


def _has_word(word: str, text: str) -> bool:
    return word in text and re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) is not None


@lru_cache(maxsize=4_096)
def forms_of_bodies(entry: str, known: tuple[Language, ...]) -> tuple[str, ...]:
    """What the international bodies in an entry are called in some languages; nothing where there is none."""
    return tuple(
        form
        for told in bodies()
        if any(_has_word(name, entry) for name in told["en"])
        for language in known
        for form in told[language.code]
    )
