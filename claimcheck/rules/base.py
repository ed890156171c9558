"""What a rule is: frozen data and a pure function, in one place, with its examples beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from claimcheck.discrepancy import Kind, Level, Problem, Severity, Side, readable_at_once
from claimcheck.records.corpus import ClaimRecord, Corpus, SourceRecord
from claimcheck.values.names import Names

if TYPE_CHECKING:  # which only what compares needs: a check is quick
    from claimcheck.rules.comparisons.view import View


class Example(NamedTuple):
    """Records in YAML, and, where they are to be flagged, words that the message has.

    A comparison's example is a list of claims that form one group, each with its ``source`` (and optionally that
    source's ``published`` and ``derived_from``), and ``level`` is what is found if it is not the rule's own; a record's
    is a whole claims file, whose article is in ``article``, and ``names`` is the authority file beside it.
    """

    records: str
    message: str = ""
    article: str | None = None
    level: Level | None = None
    names: str | None = None


class Scope(StrEnum):
    """Which claims a comparing rule sees at once: those of a fact, those of a point told in several texts, those that
    tell what brought one event about, those that name one person in two spellings, or all.
    """

    GROUP = "group"
    POINT = "point"
    CAUSE = "cause"
    NAME = "name"
    ALL = "all"


class Found(NamedTuple):
    """What a comparing rule reports."""

    facet: str
    level: Level
    sides: tuple[Side, ...]
    why: str


class Fault(NamedTuple):
    """What a checking rule reports: the claim or source at fault, the steps to the field, and the message."""

    record: ClaimRecord | None
    source: str
    steps: tuple[str | int, ...]
    message: str


@dataclass(frozen=True, eq=False)
class Explained:
    """What every rule has: code, name, a title for lists, an explanation, and examples that are run as tests."""

    code: str
    name: str
    title: str
    explanation: str
    flags: tuple[Example, ...]
    passes: tuple[Example, ...]


@dataclass(frozen=True, eq=False)
class ReadingRule(Explained):
    """A fault that the loader finds; it has no check of its own. Of an error something could not be read."""

    severity: Severity = Severity.ERROR


@dataclass(frozen=True, eq=False)
class CheckRule(Explained):
    """A fault of one record: not sourced, not anchored, not borne out."""

    severity: Severity
    check: Callable[[Corpus, Names], Iterable[Fault]] = field(repr=False)


@dataclass(frozen=True, eq=False)
class CompareRule(Explained):
    """A difference between records; ``level`` is the worst it can have, who is speaking may lower it.

    Where no claim tells any of the fields that it ``needs``, it finds nothing, and need not look. Claims back each
    other no longer where it ``sets_apart``: not those that may only say one thing in two words.
    """

    kind: Kind
    level: Level
    check: Callable[[View], Iterator[Found]] = field(repr=False)
    scope: Scope = Scope.GROUP
    needs: frozenset[str] = frozenset()
    sets_apart: bool = True


Rule = ReadingRule | CheckRule | CompareRule


def problem(rule: CheckRule, fault: Fault, sources: Mapping[str, SourceRecord]) -> Problem:
    """The fault as a problem with its place in the file."""
    record = fault.record
    held = record.held if record else sources[fault.source]
    mark = record.mark(*fault.steps) if record else held.mark(*fault.steps)
    claim = record.id if record and record.claim.id else None
    message = readable_at_once(fault.message)
    return Problem(rule.code, rule.severity, held.path, mark.line, mark.column, claim, message)
