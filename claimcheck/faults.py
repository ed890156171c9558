"""What pydantic finds at fault with a record, in the words of the record's own format."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from typing import Any

from claimcheck.model import Quote


def unknown_field(key: str, fields: Sequence[str]) -> str:
    """What to say of a key that is not known: the nearest known one, or all of them."""
    nearest = difflib.get_close_matches(key, fields, 1)
    hint = f"did you mean {nearest[0]!r}?" if nearest else f"known are {', '.join(fields)}"
    return f"unknown field {key!r}; {hint}"


def place_of(loc: tuple[str | int, ...], entry: Any) -> tuple[str | int, ...]:
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


def code_of(fault: Any) -> str:
    """The reading rule that a fault breaks."""
    if fault["type"] == "extra_forbidden":
        return "R002"
    return "R003" if fault["type"] == "missing" and len(fault["loc"]) == 1 else "R004"


def message_of(fault: Any, place: tuple[str | int, ...]) -> str:
    """What is wrong with a field and what would be right, in one sentence."""
    name = str(fault["loc"][0]) if fault["loc"] else "record"
    if fault["type"] == "missing":
        return f"{'' if len(fault['loc']) == 1 else f'{name}: '}the field {str(fault['loc'][-1])!r} is missing"
    if fault["type"] == "extra_forbidden":
        return f"{name}: {unknown_field(str(fault['loc'][-1]), list(Quote.model_fields))}"
    if fault["type"] == "enum":
        return f"{name}: {fault['input']!r} is not one of {fault['ctx']['expected']}"
    if fault["type"] in (
        "string_type",
        "dict_type",
        "mapping_type",
        "model_type",
        "dataclass_type",
        "is_instance_of",
    ):
        given = "a mapping" if isinstance(fault["input"], dict) else "a list"
        given = "a text" if isinstance(fault["input"], str) else given
        wanted = "a mapping" if name == "details" and len(place) < 2 else "a text"
        return f"{name}: {given} stands where {wanted} is meant"
    if fault["type"] == "string_too_short":
        return f"{name}: is empty; leave the field out instead"
    text = str(fault["msg"])
    return f"{name}: {text.removeprefix('Value error, ')}"
