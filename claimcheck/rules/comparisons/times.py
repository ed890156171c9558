"""At what time of day: hours that have none in common."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.discrepancy import Kind, Level
from claimcheck.lexicon import ENGLISH
from claimcheck.lexicon.scopes import OF_EVENTS
from claimcheck.records.corpus import ClaimRecord
from claimcheck.rules.base import CompareRule, Example, Found
from claimcheck.rules.comparisons.facets import Told, compare, exclusive, of_one_proposition
from claimcheck.rules.comparisons.view import View
from claimcheck.values.dates import DAY
from claimcheck.values.deeds import other_deeds
from claimcheck.values.hours import Hours, hours_of
from claimcheck.values.relation import Relation
from claimcheck.values.scopes import of_other_scopes
from claimcheck.values.words import words_of


def _disjoint(view: View) -> Iterator[Found]:
    told = [Told(record, hours, _text(record, hours)) for record in view.claims if (hours := _hours(record))]
    if len({telling.value for telling in told}) > 1:
        for comparison in compare(told, of_one_proposition(_relate, view)):
            yield from exclusive("time", comparison, view)


def _hours(record: ClaimRecord) -> Hours | None:
    """The time of day that a claim tells of its one day, if it has one; not that as of which something stood so."""
    date = record.claim.date
    if record.claim.as_of is not None:
        return None
    if date is None or not date.one_day:
        return hours_of(record.claim.statement) if date is None else None
    low, high = (moment % DAY / 60 for moment in (date.moments.low, date.moments.high))
    exact = date.moments.high - date.moments.low < DAY
    return Hours("", low, max(low, high)) if exact else hours_of(record.claim.statement)


def _text(record: ClaimRecord, hours: Hours) -> str:
    """The day with the time of day, as far as each is told."""
    if record.claim.date is None:
        return hours.text
    return f"{record.claim.date} ({hours.text})" if hours.text else str(record.claim.date)


def _relate(a: Told[Hours], b: Told[Hours]) -> Relation:
    """How two times of one day relate; two that the records date by the clock are compared as dates."""
    days = a.record.claim.date, b.record.claim.date
    one_day = days == (None, None) or (days[0] and days[1] and days[0].first_day == days[1].first_day)
    first, second = a.record.claim.statement, b.record.claim.statement
    weekdays = [ENGLISH.weekdays.keys() & words_of(text) for text in (first, second)]
    if all(weekdays) and weekdays[0].isdisjoint(weekdays[1]):
        return Relation.INCOMPARABLE
    unlike = other_deeds(first, second) or of_other_scopes(first, second, by=OF_EVENTS)
    apart = one_day and not unlike and bool(a.value.text or b.value.text) and a.value.excludes(b.value)
    return Relation.DISJOINT if apart else Relation.INCOMPARABLE


RULES = (
    CompareRule(
        code="D103",
        name="times-of-day-disjoint",
        title="Sources put one event at different times of one day",
        explanation="Of one day, or with no day told, the statements tell parts of the day that have no hour in common "
        "(*in the morning*, *in the afternoon*; *at 4 p.m.*, *shortly after 6 p.m.*). Night and early morning may be "
        "one, as late afternoon and evening, and an hour may be off by half.",
        flags=(
            Example(
                "- {source: a, statement: The fire broke out near Ostvik on Tuesday afternoon., date: 2025-08-12}\n"
                "- {source: b, statement: The fire broke out on Tuesday morning near Ostvik., date: 2025-08-12}\n",
                "2025-08-12 (morning)",
            ),
            Example(
                "- {source: a, statement: The express derailed at Ostvik at dawn.}\n"
                "- {source: b, statement: It was late afternoon when the express derailed at Ostvik.}\n",
                "a says dawn; b says afternoon",
            ),
            Example(
                "- {source: a, statement: The bridge was shut at 4 p.m., date: '2026-03-05T16:00'}\n"
                "- {source: b, statement: The bridge was shut shortly after 6 p.m., date: 2026-03-05}\n",
                "2026-03-05T16:00; b says 2026-03-05 (shortly after 6 p.m)",
            ),
        ),
        passes=(
            Example(
                "- {source: a, statement: The fire broke out on Tuesday night., date: 2025-08-12}\n"
                "- {source: b, statement: The fire broke out on Tuesday morning before five., date: 2025-08-12}\n"
            ),
            Example(
                "- {source: a, statement: The fire broke out on Tuesday morning., date: 2025-08-12}\n"
                "- {source: b, statement: The fire was put out on Tuesday afternoon., date: 2025-08-12}\n"
            ),
        ),
        kind=Kind.DATE,
        level=Level.CONTRADICTION,
        check=_disjoint,
    ),
)
