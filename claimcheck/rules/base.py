"""What a rule is: frozen data and a pure function, in one place, with its examples beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from claimcheck.discrepancy import Kind, Level, Problem, Severity, Side, readable_at_once
from claimcheck.match.apart import differ_twice, of_other_things
from claimcheck.match.chronology import Chronology, read_chronology
from claimcheck.match.doers import each_for_himself
from claimcheck.match.proposition import counterparts, one_proposition
from claimcheck.records.corpus import ClaimRecord, Corpus, SourceRecord
from claimcheck.values.deeds import other_deeds
from claimcheck.values.names import Names


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
    tell what brought one event about, or all.
    """

    GROUP = "group"
    POINT = "point"
    CAUSE = "cause"
    ALL = "all"


@dataclass(frozen=True, eq=False)
class View:
    """What comparing rules see: some claims (see `Scope`), and what is known of their pairs.

    ``kin`` are the pairs of sources that go back to one work, ``likest`` those of claims that are each other's likest
    in two texts, ``alone`` those of a fact that no text tells twice: None where that is to be seen from the claims.
    """

    claims: Sequence[ClaimRecord]
    names: Names
    kin: frozenset[frozenset[str]] = frozenset()
    likest: frozenset[frozenset[str]] | None = None
    alone: frozenset[frozenset[str]] | None = None

    @cached_property
    def fields(self) -> frozenset[str]:
        """The fields that some claim tells."""
        return frozenset().union(*(record.claim.model_fields_set for record in self.claims))

    @cached_property
    def counterparts(self) -> frozenset[frozenset[str]]:
        """The pairs of claims that are each other's likest across two texts."""
        return counterparts(self.claims, self.names)

    def one_proposition(self, a: ClaimRecord, b: ClaimRecord) -> bool:
        """Whether two claims put one proposition."""
        return one_proposition(a, b, self.names) and not each_for_himself(a, b, self.names)

    def one_question(self, a: ClaimRecord, b: ClaimRecord) -> bool:
        """Whether two claims put one proposition, or may be one and no text tells two of the claims."""
        return self.one_proposition(a, b) or (self.told_once(a, b) and self.may_be_one(a, b))

    def may_be_one(self, a: ClaimRecord, b: ClaimRecord) -> bool:
        """Whether two claims are each other's likest, and nothing shows that they are on two questions."""
        if frozenset((a.id, b.id)) not in self.counterparts:
            return False
        apart = differ_twice(a, b, self.names) or each_for_himself(a, b, self.names)
        return not apart and not of_other_things(a, b, self.names)

    def told_once(self, a: ClaimRecord, b: ClaimRecord) -> bool:
        """Whether two claims are of a fact of which each text tells one: one that tells two shows that there are two
        questions.
        """
        if self.alone is None:
            return self._each_once
        return frozenset((a.id, b.id)) in self.alone

    @cached_property
    def _each_once(self) -> bool:
        return len({record.text for record in self.claims}) == len(self.claims)

    def one_act(self, a: ClaimRecord, b: ClaimRecord) -> bool:
        """Whether two claims tell one deed, whoever did it or suffered it."""
        if each_for_himself(a, b, self.names):
            return False
        if one_proposition(a, b, self.names, act=True):
            return True
        unlike = other_deeds(a.claim.statement, b.claim.statement)
        return not unlike and self.told_once(a, b) and self.may_be_one(a, b)

    @cached_property
    def chronology(self) -> Chronology:
        """The order of events as the claims tell it."""
        return read_chronology(self.claims, self.names)


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


@dataclass(frozen=True, slots=True)
class Explained:
    """What every rule has: code, name, a title for lists, an explanation, and examples that are run as tests."""

    code: str
    name: str
    title: str
    explanation: str
    flags: tuple[Example, ...]
    passes: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class ReadingRule(Explained):
    """A fault that the loader finds; it has no check of its own."""


@dataclass(frozen=True, slots=True)
class CheckRule(Explained):
    """A fault of one record: not sourced, not anchored, not borne out."""

    severity: Severity
    check: Callable[[Corpus, Names], Iterable[Fault]] = field(repr=False)


@dataclass(frozen=True, slots=True)
class CompareRule(Explained):
    """A difference between records; ``level`` is the worst it can have, who is speaking may lower it.

    Where no claim tells any of the fields that it ``needs``, it finds nothing, and need not look.
    """

    kind: Kind
    level: Level
    check: Callable[[View], Iterator[Found]] = field(repr=False)
    scope: Scope = Scope.GROUP
    needs: frozenset[str] = frozenset()


Rule = ReadingRule | CheckRule | CompareRule


def problem(rule: CheckRule, fault: Fault, sources: Mapping[str, SourceRecord]) -> Problem:
    """The fault as a problem with its place in the file."""
    record = fault.record
    held = record.held if record else sources[fault.source]
    mark = record.mark(*fault.steps) if record else held.mark(*fault.steps)
    claim = record.id if record and record.claim.id else None
    message = readable_at_once(fault.message)
    return Problem(rule.code, rule.severity, held.path, mark.line, mark.column, claim, message)
