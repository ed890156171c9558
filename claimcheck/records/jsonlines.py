"""JSON lines into plain mappings, a line at a time: no number, date or truth value is read, each stays as written.

    for row in records(file):
        claim, wrong = claim_of(row.entry)  # claimcheck.records.flat

reads any number of claims in the memory of one; ``start`` and ``stop`` share a file out among several processes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from claimcheck.records.yamltree import MAX_DEPTH, Fault, Node

MAX_LINE = 64 * 1024 * 1024
"""In bytes; what is longer is no record, and would fill the memory."""
BOM = b"\xef\xbb\xbf"
_CONSTANT = re.compile(r'"(?:[^"\\]|\\.)*"|(NaN|-?Infinity)')
_HALF = re.compile(r"\\u[dD][89abAB]\w\w\\u[dD][c-fC-F]\w\w|(\\u[dD][89a-fA-F]\w\w)|\\.")
"""A pair of escapes that make a character, half of one (the group), or any other escape."""
_REMEDY = 'write one object a line, as in {"source": "…", "id": "…", "quote": "…", "statement": "…"}'


class Row(NamedTuple):
    """A record as it stands in its file: the number of its line or row (None where reading began in the middle).

    ``place`` is where it can be found again: the offset of its line in bytes, or the number of its row.
    """

    number: int | None
    place: int
    entry: Node
    faults: tuple[Fault, ...] = ()


def raw_lines(
    file: Path, start: int = 0, stop: int | None = None, number: int | None = None
) -> Iterator[tuple[int, int | None, bytes]]:
    """Each line that begins in a range of bytes, with its offset and its number; raises OSError.

    Lines are numbered from ``number`` on, or where reading starts at the beginning. Too long a line is cut.
    """
    with file.open("rb") as stream:
        if start:
            stream.seek(start - 1)  # a line that began before belongs to the range before
            _skip_line(stream)
        offset = stream.tell()
        number = number or (None if start else 1)
        while (stop is None or offset < stop) and (data := stream.readline(MAX_LINE + 1)):
            after = offset + len(data)
            if len(data) > MAX_LINE and not data.endswith(b"\n"):
                _skip_line(stream)
                after = stream.tell()
            yield offset, number, data if offset else data.removeprefix(BOM)
            offset = after
            number = None if number is None else number + 1


def _text_of(line: bytes) -> str:
    """A line as text, where bytes that are no UTF-8 are surrogates: `parse_line` finds them at fault."""
    return line.decode("utf-8", "surrogateescape").rstrip("\r\n")


def _skip_line(stream: BinaryIO) -> None:
    while (data := stream.readline(1 << 20)) and not data.endswith(b"\n"):
        pass


def records(file: Path, start: int = 0, stop: int | None = None, number: int | None = None) -> Iterator[Row]:
    """The record of each line that begins in a range of bytes, blank lines left out; raises OSError."""
    for offset, line, data in raw_lines(file, start, stop, number):
        row = row_of(offset, line, data)
        if row is not None:
            yield row


def row_of(offset: int, number: int | None, line: bytes) -> Row | None:
    """The record of a line; None where it is blank."""
    text = _text_of(line)
    return None if not text or text.isspace() else Row(number, offset, *parse_line(text))


def parse_line(text: str) -> tuple[Node, tuple[Fault, ...]]:
    """The value that a line holds and what is wrong with it; never raises, what is no JSON has a fatal fault."""
    fault = _unreadable(text)
    if fault is not None:
        return None, (fault,)
    repeated: list[str] = []
    try:
        try:
            root: Any = _DECODER.decode(text)
        except _RepeatedKeyError:  # the first one counts, as in YAML
            root = _decoder(partial(_first_of_each, repeated)).decode(text)
    except json.JSONDecodeError as error:
        return _unusable(error.colno, f"not JSON: {error.msg}; {_REMEDY}")
    except _ConstantError as error:
        found = next((match.start(1) for match in _CONSTANT.finditer(text) if match[1]), 0)
        return _unusable(found + 1, f"not JSON: {error} is no number; leave the field out, or quote it")
    except RecursionError:
        return _too_deep()
    root, faults = _checked(text, root)
    more = (Fault(1, 1, f"{key!r} is already given in this line; keep one of the two", fatal=False) for key in repeated)
    return root, (*faults, *more)


def _unreadable(text: str) -> Fault | None:
    """What keeps a line from being looked at: its length, or bytes that are no UTF-8."""
    if len(text) > MAX_LINE // 4 and len(text.encode("utf-8", "surrogateescape")) > MAX_LINE:
        return Fault(1, 1, f"a line longer than {MAX_LINE >> 20} MiB; {_REMEDY}")
    try:
        if not text.isascii():
            text.encode()
    except UnicodeEncodeError as error:
        return Fault(1, error.start + 1, "not UTF-8 text; save the file as UTF-8")
    return None


def _checked(text: str, root: Any) -> tuple[Node, tuple[Fault, ...]]:
    """What the decoder lets pass and a record does not."""
    if text.count("[") + text.count("{") > MAX_DEPTH and _depth(root) > MAX_DEPTH:
        return _too_deep()
    if "\\ud" in text or "\\uD" in text:
        half = next((match for match in _HALF.finditer(text) if match[1]), None)
        if half is not None:
            return _unusable(half.start() + 1, f"the escape {half[1]} is half of a character; write the character")
    return (_spelt(root) if "true" in text or "false" in text else root), ()


def _depth(root: Node) -> int:
    """How many lists and mappings lie in one another."""
    depth, level = 0, [root]
    while level := [node for node in level if isinstance(node, dict | list)]:
        depth += 1
        level = [inner for node in level for inner in (node.values() if isinstance(node, dict) else node)]
    return depth


def _spelt(node: Any) -> Any:
    """The value with ``true`` and ``false`` as texts."""
    if isinstance(node, dict):
        return {key: _spelt(value) for key, value in node.items()}
    if isinstance(node, list):
        return [_spelt(value) for value in node]
    return ("true" if node else "false") if isinstance(node, bool) else node


class _RepeatedKeyError(Exception):
    """A key stands twice in one object."""


class _ConstantError(Exception):
    """NaN or an infinity, which JSON does not have."""


def _unrepeated(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    mapping = dict(pairs)
    if len(mapping) < len(pairs):
        raise _RepeatedKeyError
    return mapping


def _first_of_each(repeated: list[str], pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    mapping: dict[str, Any] = {}
    for key, value in pairs:
        if key in mapping:
            repeated.append(key)
        else:
            mapping[key] = value
    return mapping


def _no_number(name: str) -> Any:
    raise _ConstantError(name)


def _decoder(of_pairs: Any) -> json.JSONDecoder:
    """A decoder that keeps numbers as they are written."""
    return json.JSONDecoder(
        object_pairs_hook=of_pairs, parse_int=str, parse_float=str, parse_constant=_no_number, strict=True
    )


_DECODER = _decoder(_unrepeated)


def _unusable(column: int, message: str) -> tuple[None, tuple[Fault, ...]]:
    return None, (Fault(1, column, message),)


def _too_deep() -> tuple[None, tuple[Fault, ...]]:
    return _unusable(1, f"nested deeper than {MAX_DEPTH} levels; no record is")
