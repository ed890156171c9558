"""The material as loaded: sources, their articles, and claims that know where they stand."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from claimcheck.discrepancy import Problem
from claimcheck.records.model import Claim, Judgement, NameEntry, Source
from claimcheck.records.yamltree import Mark, Places


class State(StrEnum):
    """How a quote stands to its article."""

    EXACT = "exact"
    NORMALISED = "normalised"
    ALTERED = "altered"
    ELSEWHERE = "elsewhere"
    AMBIGUOUS = "ambiguous"
    MISSING = "missing"


class Anchor(NamedTuple):
    """A quote found or not: ``start`` and ``end`` are half-open code point offsets into the article as stored.

    ``found`` is what stands there, ``source`` the id of another source that has the words, where ``state`` says so.
    """

    state: State
    start: int | None = None
    end: int | None = None
    found: str | None = None
    source: str | None = None


class Article(NamedTuple):
    """An article as stored, with the SHA-256 of its bytes."""

    path: str
    text: str
    sha256: str


@dataclass(frozen=True, eq=False)
class SourceRecord:
    """A source with its file and its article, if that could be read, from the folder of its project.

    One that is not ``described`` by any file is only named: claims say that they are of it.
    """

    id: str
    source: Source
    path: str
    file: Path
    tree: Places
    article: Article | None = None
    project: Path | None = None
    described: bool = True

    def mark(self, *steps: str | int) -> Mark:
        """Where a node of the file stands."""
        return self.tree.mark(steps)


@dataclass(frozen=True, eq=False)
class ClaimRecord:
    """A claim with its full id (``source/claim``), its place in the file and its anchored quotes."""

    id: str
    claim: Claim
    held: SourceRecord
    index: int
    anchors: tuple[Anchor, ...] = ()

    @property
    def source(self) -> str:
        """The id of its source."""
        return self.held.id

    @property
    def languages(self) -> tuple[str, ...]:
        """The language of its quotes, as far as it is told."""
        return (self.claim.language,) if self.claim.language else self.held.source.language

    @cached_property
    def text(self) -> tuple[str, ...]:
        """The text that tells it: a source in a language, or in those of its source where it names none."""
        return self.source, *self.languages

    def mark(self, *steps: str | int) -> Mark:
        """Where a field of the claim stands."""
        return self.held.mark("claims", self.index, *steps)

    @cached_property
    def quoted(self) -> str:
        """The words of all its quotes (see `words_of_quotes`)."""
        return words_of_quotes(quote.exact for quote in self.claim.quote)


@dataclass(frozen=True)
class Corpus:
    """Everything that was read, and what could not be.

    ``unfinished`` are claims that have no name of their own or say nothing: they are checked, but in no report.
    """

    sources: tuple[SourceRecord, ...] = ()
    claims: tuple[ClaimRecord, ...] = ()
    unfinished: tuple[ClaimRecord, ...] = ()
    names: tuple[NameEntry, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    problems: tuple[Problem, ...] = ()
    by_id: Mapping[str, ClaimRecord] = field(default_factory=dict)


def words_of_quotes(quotes: Iterable[str]) -> str:
    """The words of quotes, one after the other, with composed letters (NFC)."""
    return unicodedata.normalize("NFC", " … ".join(quotes))
