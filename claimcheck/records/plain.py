"""Plain claims and sources, thousands at once: fields are checked column by column, with the types of the model."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import chain
from typing import Any, TypeAlias

from pydantic import TypeAdapter, ValidationError
from pydantic_core import from_json

from claimcheck.records.corpus import words_of_quotes
from claimcheck.records.field_types import Slug, Text, Texts
from claimcheck.records.fields import OF_CLAIM, Fields
from claimcheck.records.model import Claim, Source

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
    """The mapping in each line that has no other in it but a source alone, and no key twice; None for any other line.

    Keys are counted: pydantic passes over one that is given twice.
    """
    try:
        found = list(map(from_json, lines))
    except ValueError:
        found = list(map(_entry_of, lines))
    return [
        entry if isinstance(entry, dict) and (len(entry) == keys or _in_source(entry) == keys - 1) else None
        for entry, keys in zip(found, _keys_in(lines), strict=True)
    ]


def _keys_in(lines: Sequence[bytes]) -> list[int]:
    """How many keys each line has; -1 where a blank may stand before a colon after a key, so that it isn't counted."""
    import numpy as np  # noqa: PLC0415  # few claims do without

    data = np.frombuffer(b"".join([b"\n", *lines]), dtype=np.uint8)
    colons = np.flatnonzero(data == ord(":"))
    before = data[colons - 1]
    ends = np.cumsum(np.fromiter(map(len, lines), dtype=np.int64, count=len(lines))) + 1
    keys: list[int] = np.diff(np.searchsorted(colons[before == ord('"')], ends), prepend=0).tolist()
    for at in np.searchsorted(ends, colons[before <= ord(" ")], side="right").tolist():
        if spaced(lines[at]):
            keys[at] = -1
    return keys


def _in_source(entry: Entry) -> int | None:
    """How many keys a source has that an entry tells, and nothing else."""
    source = entry.get("source") if len(entry) == 1 else None
    return len(source) if isinstance(source, dict) else None


def are_sources(entries: Sequence[Entry | None]) -> bool:
    """Whether entries do nothing but tell sources, each once and without fault: no more is to be said of them."""
    told = [entry["source"] for entry in entries if entry is not None and entry.keys() == {"source"}]
    blocks: list[Entry] = [source for source in told if isinstance(source, dict) and "id" in source]
    names = set[str]().union(*blocks)
    if len(blocks) < len(entries) or not names <= Source.model_fields.keys():
        return False
    try:
        ids, *_ = [_of_source(name).validate_python([block.get(name) for block in blocks]) for name in ("id", *names)]
        return len(set(ids) - {None}) == len(entries)
    except ValidationError:
        return False


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
            told = {name: _checked(name, _values(chosen, name)) for name in sorted(names)}
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


def _checked(name: str, values: list[Any]) -> Sequence[Any]:
    """The values of a field as `claimcheck.records.model` has them; raises ValidationError.

    Names are checked once each, and texts without the lists around them; what is at fault there is told claim by claim.
    """
    with contextlib.suppress(ValidationError, TypeError):
        if name in ("source", "id"):
            _column(name).validate_python(list(set(values)))
            return values
        if _kind(name) is Texts and {str, list, tuple}.issuperset(map(type, values)):
            lists = [(value,) if isinstance(value, str) else value for value in values]
            _texts().validate_python(list(chain.from_iterable(lists)))
            return list(map(tuple, lists))
    return _column(name).validate_python(values)


def _kind(name: str) -> Any:
    return _OTHERS[name] if name in _OTHERS else Claim.model_fields[name].rebuild_annotation()


@lru_cache(maxsize=1)
def _texts() -> TypeAdapter[list[str]]:
    return TypeAdapter(list[Text])


@lru_cache(maxsize=len(_NOTHING))
def _column(name: str) -> TypeAdapter[list[Any]]:
    """What checks the values of a field."""
    return _list_of(_kind(name))


@lru_cache(maxsize=len(Source.model_fields))
def _of_source(name: str) -> TypeAdapter[list[Any]]:
    """What checks the values of a field of sources."""
    return _list_of(Source.model_fields[name].rebuild_annotation())


def _list_of(kind: Any) -> TypeAdapter[list[Any]]:
    values: Any = list
    return TypeAdapter(values[kind])
