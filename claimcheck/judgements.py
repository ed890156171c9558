"""Editors' decisions: what they were made on, how they stand now, and how they are written down."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping, Set
from itertools import combinations
from pathlib import Path

import yaml

from claimcheck.discrepancy import Discrepancy, Standing
from claimcheck.files import write_atomic
from claimcheck.records.corpus import ClaimRecord, Corpus
from claimcheck.records.model import Claim, Decision, Ground, Judgement
from claimcheck.records.yamltree import read_tree

FILE = "judgements.yaml"
_DIGITS = 16
"""Digits kept of a hash: enough to tell any two texts apart."""
_ORDER = ("after", "before", "during", "triggered_by", "triggers")
_FIELDS = {
    "order": _ORDER,
    "triggered_by": _ORDER,
    "time": ("date", "statement"),
    "cause": ("triggered_by", "details", "statement"),
    "mediator": ("details",),
    "quote": (),
}
"""The fields that a facet is read from where it is not one itself; other facets are read from the statement."""
_DEFAULTED = frozenset({"attributed_to", "stance", "condition", "quote"})
"""Facets of which a field says something by being absent; others are read from the statement then."""
_HEADER = "# Written by 'claimcheck review': decisions on discrepancies, and what they were made on.\n"


def grounds(found: Discrepancy, corpus: Corpus) -> tuple[Ground, ...]:
    """What a decision on a discrepancy is made on: each claim's value, quotes and article as they are now."""
    return tuple(_ground(corpus.by_id[claim], side.value, found.facet) for side in found.sides for claim in side.claims)


def _ground(record: ClaimRecord, value: str, facet: str) -> Ground:
    article = record.held.article
    return Ground(
        claim=record.id,
        value=value,
        told=_told(record.claim, facet),
        quote=_digest(" ".join(record.quoted.split())),
        article=article.sha256[:_DIGITS] if article else None,
    )


def _told(claim: Claim, facet: str) -> str:
    """What a claim itself tells of a facet, whatever the words of its side."""
    if facet.startswith("details."):
        return _text(claim.details.get(facet.removeprefix("details."))) or claim.statement
    fields = _FIELDS.get(facet, (facet,) if facet in Claim.model_fields else ())
    told = {field: text for field in fields if (text := _text(getattr(claim, field)))}
    if not told and facet not in _DEFAULTED:
        return claim.statement
    return "; ".join(told.values() if len(fields) == 1 else (f"{field} {text}" for field, text in told.items()))


def _text(value: object) -> str:
    """A field's value in words; none where it is absent."""
    if isinstance(value, Mapping):
        return "; ".join(f"{key} {_text(entry)}" for key, entry in sorted(value.items()))
    if isinstance(value, tuple) and not hasattr(value, "text"):
        return "; ".join(map(str, value))
    return "" if value is None else str(value)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:_DIGITS]


def judged(found: Iterable[Discrepancy], corpus: Corpus) -> list[Discrepancy]:
    """The discrepancies with the latest judgement on each, and what has changed since."""
    by_question: dict[tuple[str, str], list[Judgement]] = {}
    for judgement in corpus.judgements:
        by_question.setdefault((judgement.code, judgement.facet), []).append(judgement)
    entries = list(found)
    if not by_question:
        return entries
    held = {entry.id for entry in entries}
    return [
        entry._replace(judgement=_standing(entry, corpus, by_question.get((entry.code, entry.facet), ()), held))
        for entry in entries
    ]


def _standing(found: Discrepancy, corpus: Corpus, judgements: Iterable[Judgement], held: Set[str]) -> Standing | None:
    """The latest judgement on a discrepancy, or, if it was changed, on what it was: not one that has its own still."""
    ours = [
        entry
        for entry in judgements
        if entry.discrepancy == found.id or (entry.discrepancy not in held and _same_question(entry, found))
    ]
    if not ours:
        return None
    last = max(enumerate(ours), key=lambda entry: (entry[1].discrepancy == found.id, entry[0]))[1]
    changed = tuple(_changes(last.made_on, grounds(found, corpus)))
    if last.level and last.level != str(found.level):
        changed = (f"it was a {last.level} and is a {found.level}", *changed)
    return Standing(str(last.decision), last.side, last.by, last.at, last.note, changed)


def _same_question(judgement: Judgement, found: Discrepancy) -> bool:
    """Whether a judgement was on these claims, whatever they said then: on claims of two sides at least."""
    before = {ground.claim: ground.value for ground in judgement.made_on}
    shared = [before[claim] for side in found.sides for claim in side.claims if claim in before]
    return len(set(shared)) > 1


def _changes(before: Iterable[Ground], now: Iterable[Ground]) -> Iterator[str]:
    old, new = ({ground.claim: ground for ground in told} for told in (before, now))
    for claim in sorted(old.keys() | new.keys()):
        was, now_is = old.get(claim), new.get(claim)
        if was is None or now_is is None:
            yield f"{claim} has {'left' if now_is is None else 'joined'}"
            continue
        if was.told != now_is.told:
            yield f"{claim} said {was.told!r} and says {now_is.told!r}"
        if was.quote != now_is.quote:
            yield f"the quote of {claim} is another"
        if was.article != now_is.article:
            yield f"the article of {claim} is another"


def in_question(judgements: Iterable[Judgement]) -> frozenset[str]:
    """The claims of which an editor said that they are not on one fact."""
    apart = (judgement for judgement in judgements if judgement.decision is Decision.OTHER_FACT)
    return frozenset(ground.claim for judgement in apart for ground in judgement.made_on)


def set_apart(corpus: Corpus) -> frozenset[frozenset[str]]:
    """The pairs of claims of which an editor said last that they are not on one fact, while the judgement holds."""
    last = {judgement.discrepancy: judgement for judgement in corpus.judgements}
    pairs: set[frozenset[str]] = set()
    for judgement in last.values():
        if judgement.decision is Decision.OTHER_FACT and not any(
            _changes(judgement.made_on, _as_they_are(judgement, corpus))
        ):
            told = combinations(judgement.made_on, 2)
            pairs.update(frozenset((a.claim, b.claim)) for a, b in told if a.value != b.value)
    return frozenset(pairs)


def _as_they_are(judgement: Judgement, corpus: Corpus) -> Iterator[Ground]:
    """What a judgement was made on as it is now; nothing for a claim that is gone."""
    for ground in judgement.made_on:
        record = corpus.by_id.get(ground.claim)
        if record is not None:
            yield _ground(record, ground.value, judgement.facet)


def add(file: Path, judgement: Judgement) -> None:
    """Write a judgement behind the others; two reviewers at once lose nothing. Raises OSError, ValueError."""
    with _locked(file):
        _write(file, [*_entries(file), _as_entry(judgement)])


def withdraw(file: Path, judgement: Judgement) -> None:
    """Take back the last judgement equal to this one. Raises OSError, ValueError."""
    with _locked(file):
        entries = _entries(file)
        entry = _as_entry(judgement)
        for index in range(len(entries) - 1, -1, -1):
            if entries[index] == entry:
                del entries[index]
                _write(file, entries)
                return


@contextlib.contextmanager
def _locked(file: Path) -> Iterator[None]:
    """One writer at a time; the lock goes with its process, however that ends."""
    import fcntl  # noqa: PLC0415  # not on every system, and only for writing

    handle = os.open(file.parent, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _entries(file: Path) -> list[object]:
    """The entries as they are written; raises ValueError for a file that is not read in full: nothing may get lost."""
    if not file.exists():
        return []
    tree = read_tree(file.read_text(encoding="utf-8-sig"))
    key = FILE.removesuffix(".yaml")
    root = {} if tree.root is None else tree.root
    entries = (root.get(key) or []) if isinstance(root, dict) and root.keys() <= {key} else None
    if tree.faults or not isinstance(entries, list):
        raise ValueError(f"{file} is at fault; 'claimcheck check' says where")
    return list(entries)


def _as_entry(judgement: Judgement) -> dict[str, object]:
    entry: dict[str, object] = judgement.model_dump(mode="json", exclude_none=True)
    return entry


def _write(file: Path, entries: list[object]) -> None:
    text = yaml.safe_dump({"judgements": entries}, allow_unicode=True, sort_keys=False, width=120)
    write_atomic(file, _HEADER + text)
