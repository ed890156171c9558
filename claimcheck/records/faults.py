"""What pydantic finds at fault with a record, in the words of the record's own format."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple, TypeVar

from pydantic import BaseModel, ValidationError

from claimcheck.records.field_types import UNKNOWN_KEYS
from claimcheck.records.model import Claim, Ground, Quote, Unfinished

_Model = TypeVar("_Model", bound=BaseModel)


_INSIDE: Mapping[str, type[BaseModel]] = {"quote": Quote, "made_on": Ground}
"""What the fields hold whose entries are mappings."""


_MEANT: Mapping[str, frozenset[str]] = {
    "place": frozenset("location where city country".split()),
    "actor": frozenset("who by subject agent perpetrator doer party".split()),
    "target": frozenset("victim victims object against".split()),
    "attributed_to": frozenset("speaker said_by according_to credited_to attribution".split()),
    "date": frozenset("when time day event_date".split()),
    "count": frozenset("number figure figures amount toll quantity".split()),
    "quote": frozenset("quotes excerpt citation exact".split()),
    "statement": frozenset("claim proposition summary".split()),
    "about": frozenset("topic event headline".split()),
    "note": frozenset("comment comments notes remark".split()),
    "published": frozenset("publication_date pubdate date".split()),
    "url": frozenset("link".split()),
    "publisher": frozenset("outlet newspaper".split()),
}
"""Other words that somebody may write for a field."""


class Wrong(NamedTuple):
    """Something at fault in an entry: the reading rule it breaks, the steps to it, and whether its key is meant."""

    code: str
    steps: tuple[str | int, ...]
    message: str
    on_key: bool = False


def validated(model: type[_Model], entry: Any, beside: Sequence[str] = ()) -> tuple[_Model | None, list[Wrong]]:
    """The entry as a model, None where it can't be one, and what is wrong with it.

    Fields at fault are named and left out, and the rest is still read. The keys ``beside`` may stand beside the model's
    own, for somebody else to read.
    """
    if not isinstance(entry, dict):
        names = ", ".join(list(model.model_fields)[:3])
        return None, [Wrong("R004", (), f"not a mapping; it wants keys such as {names}")]
    fields = _fields(model)
    values = {key: value for key, value in entry.items() if value is not None and key in fields and key not in beside}
    told = len(values) + sum(key in entry for key in beside)
    wrong = unknown_keys(entry, (*beside, *fields)) if told < len(entry) else []
    dropped: set[str] = set()
    for _ in range(2):
        try:
            return model.model_validate(values), wrong
        except ValidationError as error:
            faults = [fault for fault in error.errors(include_url=False) if fault["loc"][0] not in dropped]
        for fault in faults:
            place = _place_of(fault["loc"], entry)
            if fault["type"] == UNKNOWN_KEYS:
                for one in unknown_keys(dict.fromkeys(fault["ctx"]["unknown"]), fault["ctx"]["known"]):
                    wrong.append(Wrong(one.code, (*place, *one.steps), f"{fault['loc'][0]}: {one.message}", one.on_key))
                continue
            on_key = fault["type"] == "extra_forbidden"
            wrong.append(Wrong(_code_of(fault), place, _message_of(fault, place, model), on_key))
        if any(fault["loc"][0] not in values for fault in faults):
            break
        dropped |= {str(fault["loc"][0]) for fault in faults}
        values = {key: value for key, value in values.items() if key not in dropped}
    return None, wrong


def validated_claim(entry: Any, beside: Sequence[str] = ()) -> tuple[Claim | None, list[Wrong]]:
    """The entry as a claim, `Unfinished` where it lacks what it takes to be one, and what is wrong with it."""
    claim, wrong = validated(Claim, entry, beside)
    return (validated(Unfinished, entry, beside)[0] if claim is None else claim), wrong


@lru_cache
def _fields(model: type[BaseModel]) -> Mapping[str, Any]:
    return dict(model.model_fields)


def unknown_keys(entry: Mapping[str, Any], known: Iterable[str]) -> list[Wrong]:
    """The entry's keys that aren't known, each with the nearest known one."""
    fields = list(known)
    return [Wrong("R002", (key,), unknown_field(key, fields), on_key=True) for key in entry if key not in fields]


def unknown_field(key: str, fields: Sequence[str]) -> str:
    """What to say of a key that is not known: the nearest known one, or all of them."""
    meant = next((field for field, words in _MEANT.items() if key.lower() in words and field in fields), None)
    nearest = [meant] if meant else difflib.get_close_matches(key, fields, 1)
    hint = f"did you mean {nearest[0]!r}?" if nearest else f"known are {', '.join(fields)}"
    return f"unknown field {key!r}; {hint}"


def _place_of(loc: tuple[str | int, ...], entry: Any) -> tuple[str | int, ...]:
    """The steps into the entry as written: one string may stand where pydantic sees a list, which has no nulls."""
    steps: list[str | int] = []
    for given in loc:
        step = given
        if isinstance(entry, list) and isinstance(given, int):
            held = [index for index, value in enumerate(entry) if value is not None]
            step = held[given] if given < len(held) else given
        inside = isinstance(entry, dict) and step in entry
        inside = inside or (isinstance(entry, list) and isinstance(step, int) and step < len(entry))
        if not inside:
            continue
        steps.append(step)
        entry = entry[step]
    return tuple(steps)


def _code_of(fault: Any) -> str:
    """The reading rule that a fault breaks."""
    if fault["type"] == "extra_forbidden":
        return "R002"
    return "R003" if fault["type"] == "missing" and len(fault["loc"]) == 1 else "R004"


def _message_of(fault: Any, place: tuple[str | int, ...], model: type[BaseModel]) -> str:
    """What is wrong with a field and what would be right, in one sentence."""
    name = str(fault["loc"][0]) if fault["loc"] else "record"
    if fault["type"] == "missing":
        return f"{'' if len(fault['loc']) == 1 else f'{name}: '}the field {str(fault['loc'][-1])!r} is missing"
    if fault["type"] == "extra_forbidden":
        return f"{name}: {unknown_field(str(fault['loc'][-1]), list(_INSIDE[name].model_fields))}"
    if fault["type"] == "enum":
        return f"{name}: {fault['input']!r} is not one of {fault['ctx']['expected']}"
    if fault["type"] in (
        "tuple_type",
        "string_type",
        "dict_type",
        "mapping_type",
        "model_type",
        "dataclass_type",
        "is_instance_of",
    ):
        given = "a mapping" if isinstance(fault["input"], dict) else "a list"
        given = "a text" if isinstance(fault["input"], str) else given
        wanted = "a list" if fault["type"] == "tuple_type" else "a text"
        wanted = "a mapping" if name == "details" and len(place) < 2 else wanted
        return f"{name}: {given} stands where {wanted} is meant"
    if fault["type"] in ("string_too_short", "string_pattern_mismatch"):
        field = _fields(model).get(name)
        required = name == "text" or (field is not None and field.is_required())
        return f"{name}: is empty; {'it has to be told' if required else 'leave the field out instead'}"
    text = str(fault["msg"])
    return f"{name}: {text.removeprefix('Value error, ')}"
