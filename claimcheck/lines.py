"""Where the records of a file with one a line stand, in little memory, and how each is found again."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from claimcheck.jsonlines import Row, records
from claimcheck.model import Claim
from claimcheck.parquet import read_rows
from claimcheck.yamltree import Mark
from claimcheck.yamltree import Path as Steps

COLUMNS = ("source", *Claim.model_fields)
"""The keys of a line that is a claim, which are the columns of rows."""
_NOWHERE: Mapping[Steps, Mark] = {}


@dataclass(eq=False)
class Lines:
    """Where a source and its claims stand in a file with a record a line; a `claimcheck.yamltree.Places`.

    ``rows`` has the number of each claim's row, ``found`` where that can be read again, and ``listed`` its index where
    a row has a list of claims.
    """

    file: Path
    first: int
    rows: array[int] = field(default_factory=lambda: array("q"))
    found: array[int] = field(default_factory=lambda: array("q"))
    listed: dict[int, int] = field(default_factory=dict)
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

    def written(self, claim: int) -> object:
        """The claim as it stands in the file, which is read again; None where it is no longer there."""
        place = self.found[claim]
        try:
            entry: Any = next(_again(self.file, place)).entry
            if claim in self.listed:
                return entry["claims"][self.listed[claim]]
            return {key: value for key, value in entry.items() if key != "source"}
        except (OSError, StopIteration, AttributeError, LookupError, TypeError):
            return None


def _again(file: Path, place: int) -> Iterator[Row]:
    return read_rows(file, COLUMNS, place) if file.suffix.lower() == ".parquet" else records(file, place, place + 1)


def mark_of(line: int, column: int = 1) -> Mark:
    """The place of a line."""
    return Mark(line, column, line, column)
