"""Words between quotation marks, whatever the marks, and what a text has outside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_CLOSING = {
    "“": "”",
    "„": "“”",
    "‟": "”",
    "«": "»",
    "»": "«",
    "‹": "›",
    "›": "‹",
    "「": "」",
    "『": "』",
    "﹁": "﹂",
    "﹃": "﹄",
    "”": "”",
    '"': '"',
    "＂": "＂",
    "‘": "’",
    "‚": "‘’",
    "'": "'",
    "’": "’",
}
"""Every mark that may open, and the marks that close what it opened."""
_CLOSERS = frozenset("”»«›‹」』﹂﹄")
"""Marks that, where nothing was opened, close what began before the text."""
_TWO_WAYS = frozenset("\"＂'’”»›")
"""Marks that open only before a word and after none."""
_APOSTROPHES = frozenset("'’")
_SINGLE = frozenset("'’‘‚")
_MARK = re.compile(f"[{''.join({*_CLOSING, *_CLOSERS})}]")
_REST = "\0"
"""Stands for the second character of a mark that has two."""
_TWO_SINGLE = re.compile("(?:''|’’|‘‘|``)(?!['’‘`])")
"""A double mark written as two single ones (*''no''*, *``no''*)."""
_SINGLE_MARK = re.compile(f"[{''.join(_SINGLE)}]")


class Quotation(NamedTuple):
    """The words between two marks, and where they stand: half-open offsets, without the marks."""

    words: str
    start: int
    end: int


def quotations(text: str) -> tuple[Quotation, ...]:
    """What stands between quotation marks, in order; marks inside others are part of what is quoted.

    A passage that is not closed runs to the end, one that was not opened from the beginning. An apostrophe is no mark,
    two of them are one.
    """
    found = _passages(text)
    if _TWO_SINGLE.search(text) is not None:
        found = (_inside(text, passage) for passage in _passages(_TWO_SINGLE.sub(f'"{_REST}', text)))
    return tuple(passage for passage in found if any(map(str.isalnum, passage.words)))


def _inside(text: str, found: Quotation) -> Quotation:
    """A passage as it stands in the text itself, where a mark may have two characters."""
    start = found.start + found.words.startswith(_REST)
    return Quotation(text[start : found.end], start, found.end)


def _passages(text: str) -> Iterator[Quotation]:
    found, first = _MARK.search(text), True
    while found:
        at = found.start()
        after = at + 1
        if _opens(text, at):
            end = _end(text, at)
            if end is not None:
                yield Quotation(text[at + 1 : end], at + 1, end)
                first = False
                after = end + 1
        elif first and text[at] in _CLOSERS:
            yield Quotation(text[:at], 0, at)
            first = False
        found = _MARK.search(text, after)


def _opens(text: str, at: int) -> bool:
    """Whether the mark at a place opens a passage."""
    mark = text[at]
    if mark not in _CLOSING:
        return False
    before, after = text[at - 1 : at], text[at + 1 : at + 3].lstrip(_REST)[:1]
    if mark in _SINGLE and before.isalnum():
        return False
    if mark not in _TWO_WAYS:
        return True
    return not before.isalnum() and before not in (*".,!?…%)]", *_CLOSERS) and bool(after) and not after.isspace()


def _end(text: str, at: int) -> int | None:
    """Where what a mark opens ends; None where it opened nothing after all."""
    if text[at] in _SINGLE:
        end = _single_end(text, at, _CLOSING[text[at]])
        return len(text) if end is None and text[at] == "‘" else end
    ends = (text.find(mark, at + 1) for mark in _CLOSING[text[at]])
    return min((end for end in ends if end > 0), default=len(text))


def _single_end(text: str, at: int, marks: str) -> int | None:
    """The closing single mark: no apostrophe inside a word, and not one behind a plural while a better one follows."""
    plural = None
    for found in _SINGLE_MARK.finditer(text, at + 1):
        index, mark = found.start(), found[0]
        if mark not in _APOSTROPHES and mark not in marks:
            break
        if mark not in marks or text[index + 1 : index + 2].isalnum() or text[index - 1].isspace():
            continue
        if text[index - 1] in "sS" and text[index + 1 : index + 2] == " ":
            plural = plural if plural is not None else index
            continue
        return index
    return plural


def marked(text: str) -> bool:
    """Whether a text has any quotation mark, or an apostrophe."""
    return _MARK.search(text) is not None


def outside(text: str) -> str:
    """A text without what stands between quotation marks."""
    parts, at = [], 0
    for found in quotations(text):
        parts.append(text[at : found.start])
        at = found.end
    return " ".join((*parts, text[at:]))
