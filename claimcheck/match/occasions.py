"""What sets two claims apart by when and where they are told to be: other days, other years, other places."""

from __future__ import annotations

import re
from functools import lru_cache
from math import inf

from claimcheck.records.corpus import ClaimRecord
from claimcheck.values.dates import DAY
from claimcheck.values.deeds import in_the_past
from claimcheck.values.names import OPEN, Names, Party
from claimcheck.values.parties import relate_places
from claimcheck.values.relation import Relation

_A_YEAR = 365 * DAY
"""Minutes."""
_YEAR = re.compile(r"\b\d{4}\b")
_IN_A_YEAR = re.compile(
    r"(?P<before>[\w'’-]*)[ ,]*\b(?:in|for|during|(?P<of>of)) (?:the year |(?:\d{1,2} )?[a-z]{3,9} )?"
    r"(?P<year>(?:19|20)\d\d)\b(?! (?:people|[a-z]+s)\b)",
    re.IGNORECASE,
)
"""A year that a statement is told of, and the word before; no figure of *2000 people*."""
_THE_YEAR = re.compile(r"\bthe ((?:19|20)\d\d) [a-z]", re.IGNORECASE)
_ANY_YEAR = re.compile(r"(?<!\w)(?:19|20)\d\d\b")
"""Something like it, for a cheap look."""


def places_of(record: ClaimRecord, names: Names) -> list[tuple[Party, ...]]:
    """The places that a claim tells, each inside out, without those of which nothing is known (*the camp*)."""
    return [place for text in record.claim.place if text != OPEN and (place := names.place(text))]


def in_other_places(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether two claims are told of places of which none lies in another."""
    first, second = places_of(a, names), places_of(b, names)
    return bool(first and second) and all(
        relate_places(x, y, names) is Relation.DISJOINT for x in first for y in second
    )


def on_other_days(a: ClaimRecord, b: ClaimRecord) -> bool:
    """Whether two claims tell days of which none can be the same."""
    first, second = a.claim.date, b.claim.date
    return bool(first and second and first.relation(second) is Relation.DISJOINT)


def long_apart(a: ClaimRecord, b: ClaimRecord) -> bool:
    """Whether two claims are told of times that lie more than a year apart; no day told is that of publication."""
    first, second = (record.claim.date or record.held.source.published for record in (a, b))
    if first is None or second is None or not (a.claim.date or b.claim.date):
        return False
    gap = max(first.moments.low - second.moments.high, second.moments.low - first.moments.high)
    return gap > _A_YEAR and gap != inf


def of_other_years(a: ClaimRecord, b: ClaimRecord) -> bool:
    """Whether one statement names a year and the other another, or is told of another with no year named."""
    x, y = years_of(a.claim.statement), years_of(b.claim.statement)
    if x and y:
        return x.isdisjoint(y)
    return _is_of_none(b, a, x) or _is_of_none(a, b, y)


def _is_of_none(record: ClaimRecord, other: ClaimRecord, years: frozenset[int]) -> bool:
    """Whether a claim that names no year is dated after those that another names, or, where it has no date, was
    published after them and they tell which of several it was (*the outbreak of 2016*).
    """
    dated = record.claim.date
    if not years or (dated is None and not of_a_year(other.claim.statement)):
        return False
    known = [int(year) for year in _YEAR.findall(str(dated or record.held.source.published or ""))]
    return bool(known) and max(years) < min(known)


def of_a_year(statement: str) -> bool:
    """Whether a statement tells by its year which of several a thing was: *the outbreak of 2016*."""
    return any(found["of"] for found in _IN_A_YEAR.finditer(statement))


@lru_cache(maxsize=768)
def years_of(statement: str) -> frozenset[int]:
    """The years that a statement is told of, and not those in which something else was done (*built in 1962*)."""
    if not _ANY_YEAR.search(statement):
        return frozenset()
    found = _IN_A_YEAR.finditer(statement)
    told = [match["year"] for match in found if not in_the_past(match["before"].lower())]
    return frozenset(map(int, (*told, *_THE_YEAR.findall(statement))))
