"""Safe repairs of YAML claims files: only what cannot change a meaning, and not a byte beside it.

A quote that differs from its article in white space or quotation marks takes the article's form; a snapshot's hash is
pinned anew only when that is asked for.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from claimcheck.files import write_atomic
from claimcheck.records.corpus import ClaimRecord, Corpus, SourceRecord, State
from claimcheck.records.yamltree import Mark, Tree, read_tree
from claimcheck.records.yamltree import Path as Steps

_LINE_END = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Edit:
    """A scalar to be replaced, or (``insert``) a key and its value to be put below the source's text."""

    steps: Steps
    text: str
    insert: bool = False


class Repaired(NamedTuple):
    """The paths of files that were written, in order, and those that could not be, each with the reason."""

    written: list[str]
    failed: list[tuple[str, str]]


def repair(corpus: Corpus, *, pin: bool) -> Repaired:
    """Repair the files of a corpus."""
    done = Repaired([], [])
    for held in corpus.sources:
        if isinstance(held.tree, Tree):
            edits = [*_quotes(corpus, held.tree), *(_pinning(held) if pin else ())]
            try:
                if edits and _apply(held.file, held.tree, edits):
                    done.written.append(held.path)
            except OSError as error:
                done.failed.append((held.path, error.strerror or str(error)))
    return done


def left_alone(corpus: Corpus, *, pin: bool) -> list[str]:
    """The paths of files that hold something to repair and are no YAML, which whatever wrote them writes anew."""
    flat = (held for held in corpus.sources if not isinstance(held.tree, Tree))
    paths = {held.path for held in flat if pin and any(_pinning(held))}
    for record in _claims(corpus):
        if not isinstance(record.held.tree, Tree) and any(
            anchor.state is State.NORMALISED and anchor.found for anchor in record.anchors
        ):
            paths.add(record.held.path)
    return sorted(paths)


def _claims(corpus: Corpus) -> Iterator[ClaimRecord]:
    """All claims, also those that lack something else."""
    return chain(corpus.claims, corpus.unfinished)


def _quotes(corpus: Corpus, tree: Tree) -> Iterator[Edit]:
    for record in _claims(corpus):
        if record.held.tree is not tree:
            continue
        for index, anchor in enumerate(record.anchors):
            if anchor.state is State.NORMALISED and anchor.found:
                steps: Steps = ("claims", record.index, "quote")
                for step in (_written(tree, record.index, index), "exact"):
                    steps = (*steps, step) if (*steps, step) in tree.marks else steps
                yield Edit(steps, anchor.found)


def _written(tree: Tree, claim: int, index: int) -> int:
    """Which entry of a claim's list of quotes its quote is: nulls count in the file, not in the record."""
    root: Any = tree.root
    block = root["claims"][claim]["quote"]
    return [at for at, entry in enumerate(block) if entry is not None][index] if isinstance(block, list) else index


def _pinning(held: SourceRecord) -> Iterator[Edit]:
    if held.article is None or held.source.sha256 == held.article.sha256:
        return
    steps = ("source", "sha256")
    yield Edit(steps, held.article.sha256, insert=steps not in held.tree.marks)


def _apply(file: Path, tree: Tree, edits: list[Edit]) -> bool:
    """Write the file with the edits made; False, and nothing written, if anything else would change."""
    data = file.read_bytes().decode("utf-8")
    mark = "\ufeff" if data.startswith("\ufeff") else ""
    text = data[len(mark) :]
    now = read_tree(text)
    if now.root != tree.root:
        return False
    starts = [0, *(found.end() for found in _LINE_END.finditer(text)), len(text)]
    new = text
    for edit in sorted(edits, key=lambda entry: now.mark(_site(entry)), reverse=True):
        new = _edited(new, starts, now, edit)
    after = read_tree(new)
    if after.faults or after.root != _intended(now, edits):
        return False
    write_atomic(file, mark + new)
    return True


def _site(edit: Edit) -> Steps:
    """The node that an edit is made at."""
    return ("source", "text") if edit.insert else edit.steps


def _edited(text: str, starts: list[int], tree: Tree, edit: Edit) -> str:
    start, end = _offsets(tree.marks[_site(edit)], starts)
    plain = edit.text if edit.steps[-1] == "sha256" else _quoted(edit.text)
    if not edit.insert:
        kept = text[start:end]
        if kept.startswith(("|", ">")):  # a block scalar: its comment, if it has one, stands in its first line
            comment = re.search(r"[ \t]+#.*", _LINE_END.split(kept, maxsplit=1)[0])
            plain += comment[0] if comment else ""
        tail = kept[len(kept.rstrip()) :] if "\n" in kept else ""
        space = "" if kept else " "
        return f"{text[:start]}{space}{plain}{tail}{text[end:]}"
    if text.startswith("{", _offsets(tree.marks["source",], starts)[0]):
        return f"{text[:end]}, {edit.steps[-1]}: {plain}{text[end:]}"
    line = _LINE_END.search(text, end)
    at = line.start() if line else len(text)
    newline = line[0] if line else "\r\n" if "\r\n" in text else "\n"
    indent = " " * (tree.keys[_site(edit)].column - 1)
    return f"{text[:at]}{newline}{indent}{edit.steps[-1]}: {plain}{text[at:]}"


def _quoted(text: str) -> str:
    """The text in double quotes, what YAML would not keep as it is as an escape."""
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(text, ensure_ascii=False))


def _offsets(mark: Mark, starts: list[int]) -> tuple[int, int]:
    return starts[mark.line - 1] + mark.column - 1, starts[mark.end_line - 1] + mark.end_column - 1


def _intended(tree: Tree, edits: list[Edit]) -> object:
    """The document as it is to be: with the edits made, and nothing else."""
    root: Any = copy.deepcopy(tree.root)
    for edit in edits:
        node = root
        for step in edit.steps[:-1]:
            node = node[step]
        node[edit.steps[-1]] = edit.text
    return root
