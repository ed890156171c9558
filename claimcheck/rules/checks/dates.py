"""Is every date borne out by its quotes?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claimcheck.discrepancy import Severity
from claimcheck.lexicon import Language
from claimcheck.records.corpus import ClaimRecord, Corpus
from claimcheck.rules.base import CheckRule, Fault
from claimcheck.rules.checks.quoted import before_quotes, example, quoting
from claimcheck.values.clocks import clock_agrees, times_of_day
from claimcheck.values.dates import Date, calendar_day
from claimcheck.values.datewords import bears_out, dates_by_month, dates_in_figures, years_around
from claimcheck.values.distances import has_relative, publication_days, relative_dates
from claimcheck.values.feasts import dates_by_feast, without_feasts
from claimcheck.values.names import Names
from claimcheck.values.passages import day_after, days_near, days_spoken_of, of_a_day, points_back
from claimcheck.values.periods import around_nights, dates_by_period
from claimcheck.values.relation import Relation
from claimcheck.values.steps import of_writing, stepped_dates


def _dates(corpus: Corpus, _: Names) -> Iterator[Fault]:
    for record, known in quoting(corpus.claims):
        for name in ("date", "said", "as_of"):
            recorded: Date | None = getattr(record.claim, name)
            if recorded is not None and not _date_told(recorded, record, known, name):
                message = f"{name}: {recorded} stands nowhere in the quote; correct it, or quote the words that give it"
                yield Fault(record, record.source, (name,), message)


def _date_told(recorded: Date, record: ClaimRecord, known: tuple[Language, ...], name: str) -> bool:
    """Whether a date follows from the quotes, with the day of publication and those that the article told before."""
    published = record.held.source.published
    if name != "date" and published and recorded.moments.low >= published.moments.high:
        return False  # nobody can have said it, and nothing stood so, after it was published
    told: list[Date] = []
    for dates in told_dates(record, known):
        told += dates
        if bears_out(recorded, told, published):
            return clock_agrees(recorded, record.quoted, known)
    if published is None or publication_days(published) is None:
        return has_relative(record.quoted, known)
    return name == "as_of" and recorded.moments.relation(published.moments) is not Relation.DISJOINT


def told_dates(record: ClaimRecord, known: tuple[Language, ...]) -> Iterator[Iterable[Date]]:
    """The dates that the quotes tell: by a month's name, in figures, by distance from publication, from each other, or
    from a day that the article tells shortly before.
    """
    published = record.held.source.published
    years = years_around(published) or _years_recorded(record)
    told: list[Date] = []
    for tell in (dates_by_month, dates_in_figures, dates_by_period, dates_by_feast):
        told += (found := tell(record.quoted, known, published, years))
        yield found
    told += (related := list(relative_dates(without_feasts(record.quoted, known), known, published)))
    yield related
    yield stepped_dates(record.quoted, known, told)
    yield around_nights(record.quoted, known, told)
    own_day = any(of_a_day(date) and not of_writing(date, known) for date in told)
    yield from _pointing_back(record, known, years, own_day=own_day)


def _pointing_back(
    record: ClaimRecord, known: tuple[Language, ...], years: tuple[int, ...], *, own_day: bool
) -> Iterator[Iterable[Date]]:
    """The dates that quotes tell by what the article said before them, if they have no day of their own."""
    published = record.held.source.published
    times = [time for language in known for time in times_of_day(record.quoted, language)]
    if not times and not points_back(record.quoted, known):
        return
    spoken_of: tuple[Date, ...] = ()
    for _, passage in before_quotes(record):
        spoken_of = days_spoken_of(passage, known, published, years)
        yield days_near(record.quoted, known, spoken_of)
        if not own_day:
            yield stepped_dates(record.quoted, known, spoken_of)
    if own_day or not times:
        return
    if any(map(of_a_day, spoken_of)):  # *at half past six*: on that day; *at midnight*: when it ends, too
        yield spoken_of
        if any(0 in time.minutes for time in times):
            yield day_after(spoken_of)
    elif published is not None and published.one_day:
        yield [published]


def _years_recorded(record: ClaimRecord) -> tuple[int, ...]:
    recorded = [date for date in (record.claim.date, record.claim.said, record.claim.as_of) if date is not None]
    days = (calendar_day(low) for date in recorded for low, _ in date.moments.parts)
    return tuple(sorted({day.year for day in days if day is not None}))


RULES = (
    CheckRule(
        code="S202",
        name="date-not-borne-out",
        title="A date stands nowhere in the quote",
        explanation="The day, month or year must be told in the quotes, or follow from words such as *last Sunday* and "
        "the day of publication, from a feast (*on Easter Monday*), or from words such as *two days later*, *that "
        "evening* or *at half past six* and a day that the quotes tell, or the article told shortly before. A bare "
        "month or year needs such words too. The record may be less exact than the quote, not more.",
        flags=(
            example("date: 2025-10-10", "2025-10-10 stands nowhere"),
            example("date: 2025-10-18", "2025-10-18 stands nowhere", "Last Sunday a truce began"),
            example("date: 2025-10", "2025-10 stands nowhere", "a truce began"),
        ),
        passes=(example("date: 2025-10-09"), example("date: 2025-10-19", quote="Last Sunday a truce began")),
        severity=Severity.ERROR,
        check=_dates,
    ),
)
