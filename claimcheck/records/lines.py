"""Where the records of a file with one a line stand, in little memory."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from dataclasses import dataclass, field

from claimcheck.records.model import Claim
from claimcheck.records.yamltree import Mark
from claimcheck.records.yamltree import Path as Steps

COLUMNS = ("source", *Claim.model_fields)
"""The keys of a line that is a claim, which are the columns of rows."""
_NOWHERE: Mapping[Steps, Mark] = {}


@dataclass(eq=False)
class Lines:
    """Where a source and its claims stand in a file with a record a line; a `claimcheck.records.yamltree.Places`.

    ``rows`` has the number of each claim's row.
    """

    first: int
    rows: array[int] = field(default_factory=lambda: array("q"))
    has_claims: bool = False

    @property
    def marks(self) -> Mapping[Steps, Mark]:
        """No node's own place is known."""
        return _NOWHERE

    def mark(self, path: Steps) -> Mark:
        """The line of the claim, or of the source."""
        inside = len(path) > 1 and path[0] == "claims" and isinstance(path[1], int)
        return mark_of(self.rows[int(path[1])] if inside else self.first)

    def key_mark(self, path: Steps) -> Mark:
        """The same: a line has one mark."""
        return self.mark(path)


def mark_of(line: int, column: int = 1) -> Mark:
    """The place of a line."""
    return Mark(line, column, line, column)
