"""YAML text into plain dicts, lists and strings, with the line and column of every node.

Scalars stay as written: nothing is read as a number, a date or a truth value. Only an unquoted ``null``, ``~`` or
nothing at all is null.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple, Protocol

import yaml

from claimcheck.values.phrases import lazy_pattern

Node = dict[str, Any] | list[Any] | str | None
Path = tuple[str | int, ...]
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULLS = frozenset(("", "~", "null", "Null", "NULL"))
MAX_DEPTH = 20
_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What YAML does not let stand unescaped: control characters and halves of surrogate pairs."""


_QUOTE = "put a text that has ': ' in it, or begins with a quotation mark, in quotation marks; indent all fields alike"
_REMEDIES = {
    "mapping values are not allowed in this context": _QUOTE,
    "did not find expected key": _QUOTE,
    "could not find expected ':'": _QUOTE,
    "found character that cannot start any token": "put a text that begins with @, % or ` in quotation marks",
}
"""What helps, by what the parser says."""
_SET_IN = (
    "this line begins in another column than those above; begin all fields of a claim in one, and a claim with '- '"
)
_NEXT = ", or begin the next claim with '- '"
_TAB_AHEAD = re.compile(r"[ \t-]*\t.?")
"""The beginning of a line that is set in by a tab, up to where reading failed."""
_NO_BREAK = lazy_pattern(r"^[ -]*[\u00a0\u2000-\u200b\u202f\u3000]", re.MULTILINE)
"""A line that is set in by white space that YAML takes for a letter."""


_COMMENT = re.compile(r"[ \t]+#+[^\s#][^\r\n]*")
"""A comment that begins like a word of the text before it (*The mill #3 burned*)."""


class Mark(NamedTuple):
    """Where a node stands: line and column of its first character and of the one behind its last, from 1."""

    line: int
    column: int
    end_line: int
    end_column: int


START = Mark(1, 1, 1, 1)
"""Where a file begins, for what is said of the whole of it."""


class Fault(NamedTuple):
    """Something the YAML itself gets wrong, or, ``lost``, text that it leaves out as a comment."""

    line: int
    column: int
    message: str
    fatal: bool = True
    lost: bool = False


class Places(Protocol):
    """Where the nodes of a record stand in its file.

    A YAML file has a `Tree`, with a mark for every node; of files with a record a line only the lines are kept.
    """

    @property
    def marks(self) -> Mapping[Path, Mark]:
        """The nodes whose own place is known."""

    def mark(self, path: Path) -> Mark:
        """The mark of a node, or of the nearest node around it."""

    def key_mark(self, path: Path) -> Mark:
        """The mark of a node's key, or that of the node."""

    @property
    def has_claims(self) -> bool:
        """Whether anything stands there that is meant as a claim."""


class Tree(NamedTuple):
    """A document: its root node, where each node and each key stands, and what is wrong with it."""

    root: Node
    marks: Mapping[Path, Mark]
    keys: Mapping[Path, Mark]
    faults: tuple[Fault, ...]

    def mark(self, path: Path) -> Mark:
        """The mark of a node, or of the nearest node around it."""
        while path and path not in self.marks:
            path = path[:-1]
        return self.marks.get(path, START)

    def key_mark(self, path: Path) -> Mark:
        """The mark of a node's key, or that of the node."""
        return self.keys.get(path) or self.mark(path)

    @property
    def has_claims(self) -> bool:
        """Whether anything stands there that is meant as a claim."""
        return isinstance(self.root, dict) and bool(self.root.get("claims"))


def read_tree(text: str) -> Tree:
    """Read one YAML document; never raises, a text that is no YAML has a fatal fault and no root."""
    forbidden = _FORBIDDEN.search(text)
    if forbidden is not None:
        at = forbidden.start()
        line, column = text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
        message = (
            f"not YAML: the character U+{ord(forbidden[0]):04X} is not allowed; take it out, or write it as an escape"
        )
        return Tree(None, {}, {}, (Fault(line, column, message),))
    builder = _Builder(text if _COMMENT.search(text) else "")
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        return Tree(None, {}, {}, (*builder.faults, _fault_of(error, text)))
    except _UnusableError as error:
        return Tree(None, {}, {}, (*builder.faults, error.fault))
    return Tree(builder.root, builder.marks, builder.keys, tuple(builder.faults))


def _fault_of(error: yaml.MarkedYAMLError, text: str) -> Fault:
    """What the parser finds wrong, in plain words where these are known, and where it is to be mended."""
    mark, opened = error.problem_mark or error.context_mark, error.context_mark
    message = " ".join(part for part in (error.context, error.problem) if part)
    spaced = _NO_BREAK().search(text, 0, mark.index + 1) if mark else None
    before = text[text.rfind("\n", 0, mark.index) + 1 : mark.index + 1] if mark else ""
    if _TAB_AHEAD.fullmatch(before):
        message = "a tab stands in the indentation; indent with spaces"
    elif spaced is not None:
        line = text.count("\n", 0, spaced.start()) + 1
        return Fault(line, 1, "not YAML: a no-break or wide space stands in the indentation; indent with spaces")
    elif error.context == "while scanning a quoted scalar" and "end of" in str(error.problem) and opened:
        mark, message = opened, "a quotation mark opens here that nothing closes; close it, or leave it out"
    elif str(error.context).startswith("while parsing a flow") and opened:
        message = f"the bracket or brace that opens in line {opened.line + 1} is not closed before this"
    elif error.problem == "did not find expected '-' indicator" or (
        error.problem == "did not find expected key" and not before[:-1].strip()
    ):
        message = _SET_IN
    elif error.problem in _REMEDIES:
        message = f"{message}; {_REMEDIES[error.problem]}"
    where = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    return Fault(*where, f"not YAML: {message}")


class _UnusableError(Exception):
    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.message)
        self.fault = fault


class _Builder:
    """Builds the tree from parser events, with a stack of its own, so that depth costs no recursion."""

    def __init__(self, text: str) -> None:
        self._text = text
        """What is read, if it may have a comment that is meant as text."""
        self.root: Node = None
        self.marks: dict[Path, Mark] = {}
        self.keys: dict[Path, Mark] = {}
        self.faults: list[Fault] = []
        self._open: list[tuple[Path, dict[str, Any] | list[Any]]] = []
        self._keys: list[str | int | None] = []
        self._documents = 0

    def take(self, event: Any) -> None:
        """Take the next event."""
        kind = type(event)
        if kind is yaml.ScalarEvent:
            self._check_plainness(event)
            self._scalar(event)
        elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
            self._check_plainness(event)
            self._start(event, {} if kind is yaml.MappingStartEvent else [])
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            self._end(event)
        elif kind is yaml.AliasEvent:
            raise _unusable(event, "an alias (*name) is not used in records; write the value out")
        elif kind is yaml.DocumentStartEvent:
            self._documents += 1
            if self._documents > 1:
                raise _unusable(event, "a second YAML document begins here; a file holds one")

    def _check_plainness(self, event: Any) -> None:
        if event.anchor:
            raise _unusable(event, "an anchor (&name) is not used in records; write the value out")
        if event.tag and event.tag != "!":
            raise _unusable(event, "a tag (!name) is not used in records; leave it out")

    def _scalar(self, event: Any) -> None:
        plain_null = not event.style and event.value in _NULLS  # None, or in libyaml an empty text, if plain
        value = None if plain_null else event.value
        if self._open and isinstance(self._open[-1][1], dict) and self._keys[-1] is None:
            self._key(event, event.value)
        else:
            self._place(event, value)
            if self._text and event.style in (None, ""):
                self._look_behind(event.end_mark)

    def _look_behind(self, end: Any) -> None:
        """Tell of a comment behind a plain value that may be meant as the rest of it."""
        comment = _COMMENT.match(self._text, end.index)
        if comment:
            left_out = comment[0].strip()
            message = f"{left_out!r} is left out as a comment; quote the value, or put a space behind the #"
            column = end.column + comment[0].index("#") + 1
            self.faults.append(Fault(end.line + 1, column, message, fatal=False, lost=True))

    def _key(self, event: Any, key: str) -> None:
        """Take a key; one already given is told by a number below 0, and what stands under it is left out."""
        path, holder = self._open[-1]
        step: str | int = key
        if key in holder:
            first = self.keys[(*path, key)].line
            self.faults.append(
                Fault(
                    *_start(event),
                    f"{key!r} is already given in line {first}; keep one of the two{_NEXT if key == 'id' else ''}",
                    fatal=False,
                )
            )
            step = -len(self.faults)
        self.keys[(*path, step)] = Mark(*_start(event), event.end_mark.line + 1, event.end_mark.column + 1)
        self._keys[-1] = step

    def _place(self, event: Any, value: Node) -> None:
        if not self._open:
            path: Path = ()
            self.root = value
        else:
            parent, holder = self._open[-1]
            step: str | int
            if isinstance(holder, list):
                step = len(holder)
                holder.append(value)
            else:
                step = self._keys[-1] or ""
                self._keys[-1] = None
                if isinstance(step, str):
                    holder[step] = value
            path = (*parent, step)
        self.marks[path] = Mark(*_start(event), event.end_mark.line + 1, event.end_mark.column + 1)
        if isinstance(value, dict | list):
            self._open.append((path, value))
            self._keys.append(None)

    def _start(self, event: Any, value: dict[str, Any] | list[Any]) -> None:
        if self._open and isinstance(self._open[-1][1], dict) and self._keys[-1] is None:
            raise _unusable(event, "a key is a single word here; quote it if it holds braces or brackets")
        if len(self._open) >= MAX_DEPTH:
            raise _unusable(event, f"nested deeper than {MAX_DEPTH} levels; no record is")
        self._place(event, value)

    def _end(self, event: Any) -> None:
        path, _ = self._open.pop()
        self._keys.pop()
        mark = self.marks[path]
        self.marks[path] = Mark(mark.line, mark.column, event.end_mark.line + 1, event.end_mark.column + 1)


def _start(event: Any) -> tuple[int, int]:
    return event.start_mark.line + 1, event.start_mark.column + 1


def _unusable(event: Any, message: str) -> _UnusableError:
    return _UnusableError(Fault(*_start(event), message))
