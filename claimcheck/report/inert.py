"""Untrusted text made inert: what an article or record says must not steer a terminal."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping

_STEERING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029\ufeff")


_ENCODER = json.JSONEncoder(ensure_ascii=False)
_ESCAPED = re.compile(f"[\x7f-\x9f{''.join(sorted(_STEERING))}]")


def json_text(document: Mapping[str, object]) -> str:
    """A document as JSON that steers no terminal that it is printed to; what it says is the same.

    Each key and each element of its lists has a line: what is indented all through takes ten times as long to write.
    An iterator is a list whose elements are made one by one, as they are written.
    """
    return "".join(json_pieces(document))


def json_pieces(document: Mapping[str, object]) -> Iterator[str]:
    """What `json_text` writes, piece by piece: of many records the text is never held."""
    before = "{"
    for key, value in document.items():
        yield f"{before}{_written(key)}: "
        before = ",\n"
        if not isinstance(value, list | Iterator):
            yield _written(value)
            continue
        between = "[\n"
        for element in value:
            yield f"{between}{_written(element)}"
            between = ",\n"
        yield "\n]" if between == ",\n" else "[]"
    yield "}\n"


def _written(value: object) -> str:
    text = _ENCODER.encode(value)
    return text if text.isprintable() else _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def inert(text: str) -> str:
    r"""The text on one line, control and direction characters shown as escapes such as ``\x1b``."""
    line = " ".join(text.split())
    return line if line.isprintable() else "".join(map(_shown, line))


def spaced(text: str) -> str:
    """The text inert and on one line, with a space at either end where white space stood there."""
    return f"{' ' if text[:1].isspace() else ''}{inert(text)}{' ' if text[-1:].isspace() else ''}"


def _shown(char: str) -> str:
    unusable = unicodedata.category(char) == "Cn" and (ord(char) & 0xFFFE == 0xFFFE or 0xFDD0 <= ord(char) <= 0xFDEF)
    if char in _STEERING or unusable or unicodedata.category(char) in ("Cc", "Cs"):
        code = ord(char)
        return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"
    return char


def shorten(text: str, limit: int) -> str:
    """The text inert and cut at a word's end before ``limit`` characters."""
    shown = inert(text)
    if len(shown) <= limit:
        return shown
    cut = shown[: limit - 1]
    head, _, _ = cut.rpartition(" ")
    return f"{head if len(head) > limit // 2 else cut}…"


def readable(text: str) -> str:
    """The text with its line breaks, control and direction characters shown as escapes: for pages, which wrap it."""
    text = text.replace("\r\n", "\n")
    return "".join(char if char in "\n\t" or char.isprintable() else _shown(char) for char in text)
