"""Plain claims, thousands at once: their fields are checked column by column, with the types of `claimcheck.model`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import repeat
from typing import Any, TypeAlias

from pydantic import TypeAdapter, ValidationError
from pydantic_core import from_json

from claimcheck.corpus import words_of_quotes
from claimcheck.fields import OF_CLAIM, Fields
from claimcheck.model import Claim, Slug, Texts

Entry: TypeAlias = Mapping[str, Any]
_SPACED = re.compile(rb'"\s+:')
_OTHERS: Mapping[str, Any] = {"source": Slug | None, "quote": Texts}
"""What stands beside a claim, and what of a claim may here only be texts."""
_NOTHING: Mapping[str, Any] = {
    "source": None,
    **{
        name: None if field.is_required() else field.get_default(call_default_factory=True)
        for name, field in Claim.model_fields.items()
    },
}
"""The value of each field that isn't told."""
_REQUIRED = frozenset(name for name, field in Claim.model_fields.items() if field.is_required())


def entries_of(lines: Sequence[bytes]) -> list[Entry | None]:
    """The mapping in each line that has no other in it, and no key twice; None for any other line.

    Keys are counted: pydantic passes over one that is given twice.
    """
    try:
        found = list(map(from_json, lines))
    except ValueError:
        found = list(map(_entry_of, lines))
    keys = map(bytes.count, lines, repeat(b'":'))
    return [
        entry if isinstance(entry, dict) and len(entry) == count and not spaced(line) else None
        for line, entry, count in zip(lines, found, keys, strict=True)
    ]


def plain_claims(
    entries: Sequence[Entry | None], unnamed: str, languages: Mapping[str, Sequence[str]]
) -> tuple[Fields, list[int]]:
    """The fields of the entries that are claims without fault, and the places of all others.

    ``unnamed`` is the source of claims that name none, ``languages`` are those of each source.
    """
    kept = [at for at, entry in enumerate(entries) if entry is not None and "id" in entry]
    told: dict[str, Sequence[Any]] | None = None
    while told is None:
        chosen = [entry for at in kept if (entry := entries[at]) is not None]
        names = _REQUIRED.union(*chosen)
        if not names <= _NOTHING.keys():
            kept = [at for at, entry in zip(kept, chosen, strict=True) if entry.keys() <= _NOTHING.keys()]
            continue
        try:
            told = {name: _column(name).validate_python(_values(chosen, name)) for name in sorted(names)}
        except ValidationError as error:
            wrong = {fault["loc"][0] for fault in error.errors(include_url=False, include_context=False)}
            kept = [at for place, at in enumerate(kept) if place not in wrong]
    told |= {name: [_NOTHING[name]] * len(kept) for name in _NOTHING.keys() - told.keys()}
    sources = [source or unnamed for source in told["source"]]
    own = ((language,) if language else None for language in told["language"])
    fields = Fields(
        ids=[f"{source}/{claim}" for source, claim in zip(sources, told["id"], strict=True)],
        sources=sources,
        languages=[said or languages.get(source, ()) for said, source in zip(own, sources, strict=True)],
        quoted=list(map(words_of_quotes, told["quote"])),
        **{name: told[name] for name in OF_CLAIM},
    )
    return fields, sorted(set(range(len(entries))).difference(kept))


def spaced(line: bytes) -> bool:
    """Whether a blank stands before a colon after a key: this one wasn't counted."""
    return (b" :" in line or b"\t:" in line or b"\r:" in line) and _SPACED.search(line) is not None


def _entry_of(line: bytes) -> Any:
    try:
        return from_json(line)
    except ValueError:
        return None


def _values(entries: Sequence[Entry], name: str) -> list[Any]:
    nothing = _NOTHING[name]
    return [entry.get(name, nothing) for entry in entries]


@lru_cache(maxsize=len(_NOTHING))
def _column(name: str) -> TypeAdapter[list[Any]]:
    """What checks the values of a field."""
    kind = _OTHERS[name] if name in _OTHERS else Claim.model_fields[name].rebuild_annotation()
    values: Any = list
    return TypeAdapter(values[kind])
