"""Is every value borne out by its quotes: figures, dates, parties and places, in the article's own language?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from functools import lru_cache

from claimcheck.corpus import ClaimRecord, Corpus
from claimcheck.discrepancy import Severity
from claimcheck.lexicon import ENGLISH, Language
from claimcheck.lexicon.base import EXACT, SHARE
from claimcheck.lexicon.concepts import MEASURES
from claimcheck.rules.base import CheckRule, Example, Fault
from claimcheck.rules.days import told_dates
from claimcheck.rules.quoted import ARTICLE, HEAD, example, known_languages
from claimcheck.values.amounts import Amount, Found
from claimcheck.values.clocks import clock_time
from claimcheck.values.counts import Count
from claimcheck.values.dates import DAY, Date, calendar_day
from claimcheck.values.datewords import (
    date_spans,
)
from claimcheck.values.names import Names
from claimcheck.values.numbers import bare_numbers, find_amounts
from claimcheck.values.quantities import same_time, unit_told
from claimcheck.values.units import PER_CENT, Unit
from claimcheck.values.words import concepts

_THE = re.compile(r"\b(?:the|these|those|both|its|their)\s+$", re.IGNORECASE)
"""Before a number: it only points back (*the two countries*)."""
_ARTICLES = re.compile(r"\b(?:an?|the|one|each|every|per|un|une|una|ein|eine|một|mỗi)\b|一|每", re.IGNORECASE)
_HALF = 0.5
_NUMBER = re.compile(r"\d+")
_SHORT_SPAN = 10
"""Longest told stretch of days whose numbers a statement may use."""


@lru_cache(maxsize=65_536)
def _amounts(text: str, known: tuple[Language, ...]) -> tuple[Found, ...]:
    return tuple(found for language in known for found in find_amounts(text, language))


def _counts(corpus: Corpus, _: Names) -> Iterator[Fault]:
    for record in corpus.claims:
        known = known_languages(record) if record.claim.count or record.claim.duration else None
        if not record.claim.quote or known is None:
            continue
        for name in ("count", "duration"):
            for count in getattr(record.claim, name):
                message = _count_fault(count, record, known, lasting=name == "duration")
                if message:
                    yield Fault(record, record.source, (name,), f"{name}: {message}")


def _count_fault(count: Count, record: ClaimRecord, known: tuple[Language, ...], *, lasting: bool) -> str | None:
    if count.amount is None:
        return None
    amounts = _amounts(record.quoted, known)
    dates = date_spans(record.quoted, known) if amounts else []
    found = [
        reading
        for entry in amounts
        if entry.share or not any(start <= entry.start and entry.end <= end for start, end in dates)
        if not (lasting and any(clock_time(record.quoted, entry, language) for language in known))
        for reading in (entry, *entry.also)
    ]
    if count.unit and any(_of_one_time(count.amount, count.unit, record.quoted, entry, known) for entry in found):
        return None
    found = [entry for entry in found if _same_unit(count, record.quoted, entry, known)]
    one = count.amount.figure == 1 and (count.amount.bound == EXACT or known != (ENGLISH,))
    half = known != (ENGLISH,) and count.amount.figure % 1 == _HALF  # how that is bounded is told in many ways
    borne = any(
        entry.amount.tells(count.amount) or (half and entry.amount.figure == count.amount.figure) for entry in found
    )
    if not borne and not (one and _ARTICLES.search(record.quoted)):
        words = dict.fromkeys(record.quoted[entry.start : entry.end] for entry in found)
        told = ", ".join(map(repr, filter(None, words)))
        return f"the record says {count.text!r}, the quote {f'says {told}' if told else 'gives no figure'}"
    if known == (ENGLISH,) and count.measure:
        told_measures = concepts(record.quoted, MEASURES)
        if told_measures and not any(count.measure in MEASURES.above(told) for told in told_measures):
            return f"the record counts {count.measure}, the quote speaks of {', '.join(told_measures)}"
    return None


def _same_unit(count: Count, text: str, found: Found, known: tuple[Language, ...]) -> bool:
    """Whether a figure in the quote is not of another unit than the record's, and both or none a share in words."""
    share = count.amount is not None and count.amount.bound == SHARE
    if found.share or share or known == (ENGLISH,):
        told = [PER_CENT] if found.share else [unit_told(text, found, language) for language in known]
        return (count.unit in told) or (not found.share and not share and (None in told or count.unit is None))
    return True


def _of_one_time(amount: Amount, unit: Unit, text: str, found: Found, known: tuple[Language, ...]) -> bool:
    """Whether a figure in the quote is that of the record in another unit of time: an hour and a half, 90 minutes."""
    told = (unit_told(text, found, language) for language in known) if unit.kind == "time" and not found.share else ()
    return any(other is not None and same_time(amount, unit, found.amount, other) for other in told)


def _figures(corpus: Corpus, _: Names) -> Iterator[Fault]:
    for record in corpus.claims:
        known = known_languages(record)
        if not record.claim.quote or known is None:
            continue
        texts: list[tuple[str, str]] = [("statement", record.claim.statement)]
        texts += [("details", entry) for entries in record.claim.details.values() for entry in entries]
        told: set[float] = set()
        more = _figures_told(record, known)
        for name, text in texts:
            bare = bare_numbers(text, ENGLISH)
            if bare is not None and all(_tells(float(number), told, more) for number in bare):
                continue  # the commonest case, seen at a look
            for found in _amounts(text, (ENGLISH,)):
                figure = found.amount.figure
                if found.amount.vague or figure < 2 or _tells(figure, told, more):
                    continue
                if found.share and _tells_share(found, told, more):
                    continue
                if not _THE.search(text[: found.start]):
                    shown = text[found.start : found.end]
                    message = f"{name}: the figure {shown!r} stands nowhere in the quote"
                    yield Fault(record, record.source, (name,), message)


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
    dates = [date for date in (claim.date, claim.said, claim.as_of, record.held.source.published) if date is not None]
    yield from map(_numbers_of, dates)
    amounts = [found.amount for told in _amounts(record.quoted, known) for found in (told, *told.also)]
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


RULES: Sequence[CheckRule] = (
    CheckRule(
        code="S201",
        name="figure-not-borne-out",
        title="A figure is not the one that the quote gives",
        explanation="Every amount of count and duration is looked for in the quotes, in digits and in number words of "
        "the quote's language, with its bound: *more than 2,500* is not *2,500*. Vague words count as the same "
        "in two languages if they are of one order of magnitude, a share in words (*a third*, *one in five*) as its "
        "per cent, and a time as it is in other units (*an hour and a half*, *90 minutes*).",
        flags=(example("count: 6 soldiers killed", "the record says '6 soldiers killed', the quote says 'Five'"),),
        passes=(example("count: 5 soldiers killed"),),
        severity=Severity.ERROR,
        check=_counts,
    ),
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
