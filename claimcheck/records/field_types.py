"""What a field may hold: how each type of the records is read, and its JSON Schema."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from claimcheck.values.counts import Count, parse_count
from claimcheck.values.dates import Date, parse_date

_SLUG = re.compile(r"[^\W_][\w.-]*")
_CASED = {2: str.upper, 4: str.title}
"""How a part of a language tag behind its first is written, by its length: a region, a script."""
_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
FIGURE = ("amount", "unit", "of")
"""The keys of a figure that is told in parts."""
UNKNOWN_KEYS = "unknown_keys"
"""What pydantic calls keys that a mapping inside a field does not know."""
_DAY = re.compile(r"(?P<year>\d{4})([./-])(?P<first>\d\d?)\2(?P<second>\d\d?)|(\d\d?)([./-])(\d\d?)\6(\d{4})")
"""A day in figures as it is written elsewhere, the year first or last."""
_SCALAR = {"type": ["string", "number", "boolean"]}
STRING = {"type": "string"}
_NULL = {"type": "null"}
_parse_date = lru_cache(maxsize=16_384)(parse_date)
_parse_count = lru_cache(maxsize=65_536)(parse_count)


def as_list(value: Any) -> Any:
    """One element may stand where a list is meant; null is no list at all."""
    if value is None:
        return ()
    if not isinstance(value, list | tuple):
        return (value,)
    return tuple([entry for entry in value if entry is not None])


def _as_map(value: Any) -> Any:
    if not isinstance(value, Mapping):
        return {} if value is None else value
    return {key: as_list(entry) for key, entry in value.items() if entry is not None}


def _as_date(value: Any) -> Date:
    """EDTF; a list is a one-of set."""
    if isinstance(value, list):
        value = f"[{','.join(str(entry) for entry in as_list(value))}]"
    if not isinstance(value, str):
        raise ValueError("a mapping stands where a date is meant")
    try:
        return _parse_date(value)
    except ValueError as error:
        days = _days_meant(value.strip())
        if not days:
            raise
        raise ValueError(f"{value!r} is not an EDTF date; write {' or '.join(days)}") from error


def _days_meant(text: str) -> list[str]:
    """The days that somebody may have meant who wrote 14/03/2026, or 3/4/2026 with day or month first."""
    found = _DAY.fullmatch(text)
    if not found:
        return []
    if found["year"]:
        orders = [(found["year"], found["first"], found["second"])]
    else:
        one, _, two, year = found.groups()[4:]
        orders = [(year, two, one), (year, one, two)]
    days = dict.fromkeys(f"{year}-{int(month):02}-{int(day):02}" for year, month, day in orders)
    return [day for day in days if _is_day(day)]


def _is_day(text: str) -> bool:
    try:
        _parse_date(text)
    except ValueError:
        return False
    return True


def _as_slug(value: Any) -> Any:
    if isinstance(value, str) and not _SLUG.fullmatch(value):
        raise ValueError(f"{value!r} is no slug; use letters, digits, '-', '_' and '.', as in first-truce")
    return value


def _as_tag(value: Any) -> Any:
    """A tag in the case that BCP 47 recommends, which makes no difference in it: ``en-GB``, ``zh-Hant``."""
    if not isinstance(value, str):
        return value
    if not _TAG.fullmatch(value):
        raise ValueError(f"{value!r} is no language tag; write en, vi or zh-Hant (BCP 47)")
    primary, *more = value.lower().split("-")
    return "-".join((primary, *(_CASED.get(len(part), str.lower)(part) for part in more)))


def _as_hash(value: Any) -> Any:
    if isinstance(value, str) and not re.fullmatch(r"[0-9a-f]{64}", value):
        raise ValueError("a SHA-256 hash has 64 hexadecimal digits, in lower case")
    return value


def _as_count(value: Any) -> Count:
    if isinstance(value, str):
        if not value.strip():
            raise ValueError("the figure is empty; leave the field out instead")
        return _parse_count(value)
    if not isinstance(value, Mapping):
        raise ValueError("a figure is a text, or {amount: …, unit: …, of: …}")
    unknown = [key for key in value if key not in FIGURE]
    if unknown:
        raise PydanticCustomError(UNKNOWN_KEYS, "unknown keys", {"unknown": unknown, "known": FIGURE})
    amount, unit, of = (value.get(key) or "" for key in FIGURE)
    if not all(isinstance(part, str) for part in (amount, unit, of)):
        raise ValueError("amount, unit and of are texts, as in {amount: more than 2,600, unit: km, of: border}")
    if not amount.strip():
        fault = "the amount is missing" if value.get("amount") is None else "the amount is empty"
        raise ValueError(f'{fault}; write {{amount: "more than 2,600", unit: km, of: border length}}')
    return _parse_count(amount, of, unit)


def list_schema(item: Mapping[str, Any]) -> dict[str, Any]:
    """One such item, several, or none."""
    return {"anyOf": [dict(item), {"type": "array", "items": or_null(item)}, _NULL]}


def or_null(item: Mapping[str, Any]) -> dict[str, Any]:
    """What may be left out may also be null."""
    if _NULL in item.get("anyOf", ()) or "null" in item.get("type", ()):
        return dict(item)
    kept = {key: item[key] for key in ("description", "title") if key in item}
    return {"anyOf": [{key: value for key, value in item.items() if key not in kept}, _NULL], **kept}


def or_mapping(**properties: Mapping[str, Any]) -> dict[str, Any]:
    """A scalar, or a mapping with the first of some properties, and maybe the others."""
    first, *others = properties
    told = {first: dict(properties[first]), **{name: or_null(properties[name]) for name in others}}
    mapping = {"type": "object", "properties": told, "required": [first], "additionalProperties": False}
    return {"anyOf": [_SCALAR, mapping]}


# A pattern is checked without a call into Python; it has what str.strip() takes for space.
Text = Annotated[
    str, Field(min_length=1, pattern=r"[^\s\x1c-\x1f]"), WithJsonSchema({"type": "string", "minLength": 1})
]
Texts = Annotated[tuple[Text, ...], BeforeValidator(as_list), WithJsonSchema(list_schema(_SCALAR))]
Slug = Annotated[Text, BeforeValidator(_as_slug), WithJsonSchema(_SCALAR)]
Hash = Annotated[Text, BeforeValidator(_as_hash)]
Tag = Annotated[Text, BeforeValidator(_as_tag), WithJsonSchema(STRING)]
Tags = Annotated[tuple[Tag, ...], BeforeValidator(as_list), WithJsonSchema(list_schema(STRING))]
EdtfDate = Annotated[
    Date,
    PlainValidator(_as_date),
    WithJsonSchema(
        {
            **list_schema(_SCALAR),
            "description": "EDTF: 2025-10-09, 2025-10, 2025-10-01/2025-10-10, 2025-10-09T14:30+04:30, 2025-10-09~, "
            "or a one-of set [2025-10-09,2025-10-12], which may be a list",
        }
    ),
]
Counts = Annotated[
    tuple[Annotated[Count, PlainValidator(_as_count)], ...],
    BeforeValidator(as_list),
    WithJsonSchema(list_schema(or_mapping(amount=_SCALAR, unit=STRING, of=STRING))),
]
Details = Annotated[
    Mapping[str, Texts],
    BeforeValidator(_as_map),
    WithJsonSchema({"type": ["object", "null"], "additionalProperties": list_schema(_SCALAR)}),
]
