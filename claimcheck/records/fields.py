"""What claims tell, field by field: the form in which very many are read, and in which all are made comparable."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from claimcheck.records.corpus import ClaimRecord
from claimcheck.records.model import Claim, Stance
from claimcheck.values.counts import Count
from claimcheck.values.dates import Date


@dataclass(frozen=True, eq=False)
class Fields:
    """All that the matcher compares of some claims: a list a field, in each of them an entry a claim.

    ``ids`` are full ones (``source/claim``), ``quoted`` are the words of all quotes, and the others are called as in
    `claimcheck.records.model.Claim`.
    """

    ids: Sequence[str]
    sources: Sequence[str]
    languages: Sequence[Sequence[str]]
    statement: Sequence[str]
    about: Sequence[str | None]
    quoted: Sequence[str]
    attributed_to: Sequence[Sequence[str]]
    stance: Sequence[Stance | None]
    date: Sequence[Date | None]
    duration: Sequence[Sequence[Count]]
    place: Sequence[Sequence[str]]
    actor: Sequence[Sequence[str]]
    target: Sequence[Sequence[str]]
    count: Sequence[Sequence[Count]]
    same_as: Sequence[Sequence[str]]
    different_from: Sequence[Sequence[str]]

    def beside(self, others: Fields) -> Fields:
        """These claims, and others after them."""
        return Fields(**{name: [*getattr(self, name), *getattr(others, name)] for name in Fields.__annotations__})


OF_CLAIM = tuple(name for name in Fields.__annotations__ if name in Claim.model_fields)
"""The fields that are a claim's own, as they are."""


def fields_of(records: Sequence[ClaimRecord]) -> Fields:
    """The fields of claims as loaded."""
    own: dict[str, Any] = {name: [getattr(record.claim, name) for record in records] for name in OF_CLAIM}
    return Fields(
        ids=[record.id for record in records],
        sources=[record.source for record in records],
        languages=[record.languages for record in records],
        quoted=[record.quoted for record in records],
        **own,
    )
