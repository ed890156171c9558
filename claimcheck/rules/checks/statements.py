"""Does a statement tell no more than its quotes?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from functools import lru_cache

from claimcheck.discrepancy import Severity
from claimcheck.lexicon import ENGLISH, Language
from claimcheck.records.corpus import ClaimRecord, Corpus
from claimcheck.rules.base import CheckRule, Example, Fault
from claimcheck.rules.checks.dates import told_dates
from claimcheck.rules.checks.figures import amounts_told
from claimcheck.rules.checks.quoted import ARTICLE, HEAD, quoting
from claimcheck.values.amounts import Found
from claimcheck.values.clocks import minutes_recorded, times_of_day
from claimcheck.values.dates import DAY, Date, calendar_day
from claimcheck.values.names import Names
from claimcheck.values.numbers import bare_numbers
from claimcheck.values.quantities import same_time, unit_told

_THE = re.compile(r"\b(?:the|these|those|both|its|their)\s+$", re.IGNORECASE)
"""Before a number: it only points back (*the two countries*)."""
_NAME = re.compile(r"[A-Z]\w*-$")
"""Before a number: it is of a name (*F-16*)."""
_NUMBER = re.compile(r"\d+")
_ROMAN = re.compile(r"\b(?=[XVI])(X{0,3})(IX|IV|V?I{0,3})\b")
"""A number up to 39 as centuries and monarchs have it."""
_SHORT_SPAN = 10
"""Longest told stretch of days whose numbers a statement may use."""


def _figures(corpus: Corpus, _: Names) -> Iterator[Fault]:
    for record, known in quoting(corpus.claims):
        texts: list[tuple[str, str]] = [("statement", record.claim.statement)]
        texts += [("details", entry) for entries in record.claim.details.values() for entry in entries]
        told: set[float] = set()
        more = _figures_told(record, known)
        for name, text in texts:
            bare = bare_numbers(text, ENGLISH)
            if bare is not None and all(_tells(float(number), told, more) for number in bare):
                continue  # the commonest case, seen at a look
            for found in amounts_told(text, (ENGLISH,)):
                figure = found.amount.figure
                if found.amount.vague or figure < 2 or _tells(figure, told, more):
                    continue
                if found.share and _tells_share(found, told, more):
                    continue
                before = text[: found.start]
                if not (_THE.search(before) or _NAME.search(before) or _of_a_time(found, text, record, known)):
                    shown = text[found.start : found.end]
                    message = f"{name}: the figure {shown!r} stands nowhere in the quote"
                    yield Fault(record, record.source, (name,), message)


def _of_a_time(found: Found, text: str, record: ClaimRecord, known: tuple[Language, ...]) -> bool:
    """Whether a figure is of a time of day that is told or recorded, or of a time that is told in another unit."""
    claim = record.claim
    for time in times_of_day(text, ENGLISH):
        if time.start <= found.start < time.end:
            told = {
                minute
                for language in known
                for told in times_of_day(record.quoted, language)
                for minute in told.minutes
            }
            dates = (date for date in (claim.date, claim.said, claim.as_of) if date is not None)
            return not time.minutes.isdisjoint(told.union(*map(minutes_recorded, dates)))
    unit = unit_told(text, found, ENGLISH)
    if unit is None or unit.kind != "time":
        return False
    return any(
        (other := unit_told(record.quoted, entry, language)) is not None
        and same_time(found.amount, unit, entry.amount, other)
        for language in known
        for entry in amounts_told(record.quoted, (language,))
    )


def _romans(text: str) -> Iterator[float]:
    ones = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
    for match in _ROMAN.finditer(text):
        yield float(10 * len(match[1]) + ones.index(match[2]))


def _tells(figure: float, told: set[float], more: Iterator[Set[float]]) -> bool:
    """Whether a figure is among those told, or further ones, which are read no farther than needed."""
    while figure not in told:
        further = next(more, None)
        if further is None:
            return False
        told |= further
    return True


def _tells_share(found: Found, told: set[float], more: Iterator[Set[float]]) -> bool:
    """Whether a share is told as such, rounded, or by the numbers that tell it (*one in five*)."""
    share, parts = found.amount.figure, [entry.amount.figure for entry in found.also]
    ways = ([round(share)], [share / 100], [part for part in parts if part > 1])
    return any(way and all(_tells(figure, told, more) for figure in way) for way in ways)


def _figures_told(record: ClaimRecord, known: tuple[Language, ...]) -> Iterator[Set[float]]:
    """The figures of the quotes, and the numbers that write the dates told or recorded; what is cheap to read first."""
    claim = record.claim
    yield {float(number) for number in _NUMBER.findall(record.quoted)}
    yield set(_romans(record.quoted))
    dates = [date for date in (claim.date, claim.said, claim.as_of, record.held.source.published) if date is not None]
    yield from map(_numbers_of, dates)
    amounts = [found.amount for told in amounts_told(record.quoted, known) for found in (told, *told.also)]
    yield {figure for amount in amounts for figure in (amount.figure, amount.high, amount.figure // 1)}
    yield from (_numbers_of(date) for dates in told_dates(record, known) for date in dates)


@lru_cache(maxsize=4_096)
def _numbers_of(date: Date) -> frozenset[float]:
    numbers: set[float] = set()
    for part in date.moments.parts:
        for day in (calendar_day(part[0]), calendar_day(part[1] - DAY)):
            if day is not None:
                numbers |= {day.year, day.day} if part[1] - part[0] <= _SHORT_SPAN * DAY else {day.year}
    return frozenset(numbers)


RULES = (
    CheckRule(
        code="S204",
        name="statement-not-borne-out",
        title="A figure in the statement stands nowhere in the quote",
        explanation="Numbers in the statement and in details must be those of the quotes, or write a date that is told "
        "or recorded.",
        flags=(
            Example(
                f"{HEAD}  - id: a\n    quote: Five soldiers died\n    statement: Seven soldiers died.\n",
                "the figure 'Seven'",
                ARTICLE,
            ),
        ),
        passes=(
            Example(
                f"{HEAD}  - id: a\n    quote: Five soldiers died in Oslo on 9 October\n"
                "    statement: On 9 October 2025 five soldiers died.\n",
                article=ARTICLE,
            ),
        ),
        severity=Severity.ERROR,
        check=_figures,
    ),
)
