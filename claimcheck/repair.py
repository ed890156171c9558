"""Safe repairs of claims files: only what cannot change a meaning, and not a byte beside it.

A quote that differs from its article in white space or quotation marks takes the article's form; a snapshot's hash is
pinned anew only when that is asked for.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from claimcheck.corpus import Corpus, SourceRecord, State
from claimcheck.files import write_atomic
from claimcheck.yamltree import Mark, Tree, read_tree
from claimcheck.yamltree import Path as Steps


@dataclass(frozen=True, slots=True)
class Edit:
    """A scalar to be replaced (``insert`` False), or a line to be put below it."""

    steps: Steps
    text: str
    insert: bool = False


def repair(corpus: Corpus, *, pin: bool) -> list[str]:
    """Repair the files of a corpus; the paths of those that were written, in order."""
    written = []
    for held in corpus.sources:
        edits = [*_quotes(corpus, held), *(_pinning(held) if pin else ())]
        if edits and _apply(held.file, held.tree, edits):
            written.append(held.path)
    return written


def _quotes(corpus: Corpus, held: SourceRecord) -> Iterator[Edit]:
    for record in corpus.claims:
        if record.source != held.id:
            continue
        for index, anchor in enumerate(record.anchors):
            if anchor.state is State.NORMALISED and anchor.found:
                steps: Steps = ("claims", record.index, "quote")
                for step in (index, "exact"):
                    steps = (*steps, step) if (*steps, step) in held.tree.marks else steps
                yield Edit(steps, anchor.found)


def _pinning(held: SourceRecord) -> Iterator[Edit]:
    if held.article is None or held.source.sha256 == held.article.sha256:
        return
    if held.source.sha256 is not None:
        yield Edit(("source", "sha256"), held.article.sha256)
    else:
        yield Edit(("source", "text"), f"sha256: {held.article.sha256}", insert=True)


def _apply(file: Path, tree: Tree, edits: list[Edit]) -> bool:
    """Write the file with the edits made; False, and nothing written, if anything else would change."""
    data = file.read_bytes().decode("utf-8")
    mark = "\ufeff" if data.startswith("\ufeff") else ""
    text = data[len(mark) :]
    if read_tree(text).root != tree.root:
        return False
    starts = [0]
    starts += (index + 1 for index, char in enumerate(text) if char == "\n")
    new = text
    for edit in sorted(edits, key=lambda entry: tree.marks[entry.steps].line, reverse=True):
        new = _edited(new, starts, tree, edit)
    after = read_tree(new)
    if after.faults or not _only(tree, after, edits):
        return False
    write_atomic(file, mark + new)
    return True


def _edited(text: str, starts: list[int], tree: Tree, edit: Edit) -> str:
    mark = tree.marks[edit.steps]
    start, end = _offsets(mark, starts)
    if not edit.insert:
        kept = text[start:end]
        tail = kept[len(kept.rstrip()) :] if "\n" in kept else ""
        plain = edit.text if edit.steps[-1] == "sha256" else json.dumps(edit.text, ensure_ascii=False)
        return f"{text[:start]}{plain}{tail}{text[end:]}"
    key = tree.keys[edit.steps]
    line = text.find("\n", end)
    line = len(text) if line < 0 else line
    if text[starts[key.line - 1] : starts[key.line - 1] + key.column - 1].strip():
        return f"{text[:end]}, {edit.text}{text[end:]}"  # a flow mapping on one line
    newline = "\r\n" if text[line - 1 : line] == "\r" else "\n"
    line -= newline == "\r\n"
    return f"{text[:line]}{newline}{' ' * (key.column - 1)}{edit.text}{text[line:]}"


def _offsets(mark: Mark, starts: list[int]) -> tuple[int, int]:
    return starts[mark.line - 1] + mark.column - 1, starts[mark.end_line - 1] + mark.end_column - 1


def _only(before: Tree, after: Tree, edits: list[Edit]) -> bool:
    """Whether the documents differ in the edited values alone."""
    changed = {edit.steps for edit in edits if not edit.insert} | {
        ("source", "sha256") for edit in edits if edit.insert
    }
    scalars = [_scalars(tree.root, ()) for tree in (before, after)]
    keys = {*scalars[0], *scalars[1]}
    return all(scalars[0].get(key) == scalars[1].get(key) for key in keys if key not in changed)


def _scalars(node: object, steps: Steps) -> dict[Steps, object]:
    if isinstance(node, dict):
        return {path: value for key, entry in node.items() for path, value in _scalars(entry, (*steps, key)).items()}
    if isinstance(node, list):
        return {
            path: value for index, entry in enumerate(node) for path, value in _scalars(entry, (*steps, index)).items()
        }
    return {steps: node}
