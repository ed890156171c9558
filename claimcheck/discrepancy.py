"""What the program finds: problems with the records, and discrepancies between them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """How a problem counts: an error fails a check, a warning is shown."""

    ERROR = "error"
    WARNING = "warning"


class Kind(StrEnum):
    """Which facet of a fact the sources differ in."""

    ORDER = "order"
    DATE = "date"
    COUNT = "count"
    MEASURE = "measure"
    PLACE = "place"
    PARTY = "party"
    STANCE = "stance"
    ATTRIBUTION = "attribution"
    WORDING = "wording"
    CERTAINTY = "certainty"
    DETAIL = "detail"


class Level(StrEnum):
    """How much a difference matters, worst first."""

    CONTRADICTION = "contradiction"
    DISPUTE = "dispute"
    TENSION = "tension"
    PRECISION = "precision"

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return list(Level).index(self)


class Verdict(StrEnum):
    """What the sources make of a fact."""

    CORROBORATED = "corroborated"
    CONTESTED = "contested"
    SINGLE = "single-source"


class Problem(NamedTuple):
    """Something wrong with the input, where it stands, and what would mend it.

    ``unreadable`` marks input that could not be read at all, as against a claim that was read and found wanting.
    ``path`` is relative to the project's folder; ``line`` and ``column`` count from 1.
    """

    code: str
    severity: Severity
    path: str
    line: int
    column: int
    claim: str | None
    message: str
    unreadable: bool = False


class Side(NamedTuple):
    """One of the things that are said of a facet, and the ids of the claims that say it."""

    value: str
    claims: tuple[str, ...]


class Standing(NamedTuple):
    """How an editor's judgement on a discrepancy stands: it ``holds`` until what it was made on is ``changed``."""

    decision: str
    side: str | None
    by: str
    at: str
    note: str | None
    changed: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether the discrepancy is closed."""
        return not self.changed


class Discrepancy(NamedTuple):
    """A difference between claims on one fact (``group``), or across facts (``group`` is None)."""

    id: str
    code: str
    kind: Kind
    level: Level
    group: str | None
    facet: str
    within_source: bool
    sides: tuple[Side, ...]
    why: str
    judgement: Standing | None = None

    @property
    def open(self) -> bool:
        """Whether no judgement closes it."""
        return self.judgement is None or not self.judgement.holds

    @property
    def claims(self) -> tuple[str, ...]:
        """The ids of all claims on any side, in order, each once."""
        return tuple(dict.fromkeys(claim for side in self.sides for claim in side.claims))


class Agreement(NamedTuple):
    """A value that claims of several sources record alike."""

    facet: str
    value: str
    claims: tuple[str, ...]


class GroupReport(NamedTuple):
    """A fact as the report shows it.

    ``origins`` counts the independent origins, not articles, of the claims that say the same (``backed``).
    """

    id: str
    label: str
    verdict: Verdict
    origins: int
    claims: tuple[str, ...]
    backed: tuple[str, ...] = ()
    agreements: tuple[Agreement, ...] = ()


class Trait(NamedTuple):
    """One respect in which two claims were compared, and what it says for their being on one fact.

    ``evidence`` is ``weight`` times ``likeness`` (0 to 1) less ``neutral``; 0 where ``likeness`` is None: not told.
    """

    name: str
    title: str
    likeness: float | None
    neutral: float
    weight: float
    evidence: float


class Why(NamedTuple):
    """Why two claims are, or are not, in one group; ``score`` is the sum of the traits' evidence, at least ``least``.

    ``sides`` are the groups that were joined when the two came together, or stayed apart, and ``mean`` the mean score
    between their members: None where a person's word decided, where the claims say the same in the same words, or where
    their sources tell different stories.
    """

    claims: tuple[str, str]
    together: bool
    traits: tuple[Trait, ...]
    score: float
    least: float
    sides: tuple[tuple[str, ...], tuple[str, ...]]
    mean: float | None
    said: bool


class Nearest(NamedTuple):
    """A claim that is near to a query, its rank from 1, and its score (0 to about 1)."""

    claim: str
    rank: int
    score: float


_SHOWN = 500
"""Characters shown of either end of a message that quotes a value without end."""


def readable_at_once(message: str) -> str:
    """A message, without the middle of one that fills pages."""
    return message if len(message) <= 2 * _SHOWN else f"{message[:_SHOWN]} … {message[-_SHOWN:]}"


def many(count: int, noun: str) -> str:
    """How many there are of something, in words."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def source_of(claim: str) -> str:
    """The source's id in a claim's."""
    return claim.partition("/")[0]


class Checked(NamedTuple):
    """How much was looked at, so that a clean result can't mean that nothing ran."""

    sources: int = 0
    claims: int = 0
    quotes: int = 0
    pairs: int = 0
    rules: int = 0


@dataclass(frozen=True)
class Findings:
    """All that a report is made of, besides the corpus itself; ``independent`` counts the sources' origins."""

    groups: tuple[GroupReport, ...] = ()
    discrepancies: tuple[Discrepancy, ...] = ()
    problems: tuple[Problem, ...] = ()
    checked: Checked = field(default_factory=Checked)
    origins: Mapping[str, str] = field(default_factory=dict)
    independent: int = 0
