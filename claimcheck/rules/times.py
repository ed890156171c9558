"""At what time of day: parts of a day that have no hour in common."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.corpus import ClaimRecord
from claimcheck.discrepancy import Kind, Level
from claimcheck.rules.base import CompareRule, Example, Found, View
from claimcheck.rules.facets import Told, compare, exclusive, of_one_proposition
from claimcheck.values.dayparts import exclude, part_of_day
from claimcheck.values.deeds import other_deeds
from claimcheck.values.relation import Relation


def _disjoint(view: View) -> Iterator[Found]:
    told = [Told(record, part, _text(record, part)) for record in view.claims if (part := _part(record))]
    if len({telling.value for telling in told}) > 1:
        for comparison in compare(told, of_one_proposition(_relate, view)):
            yield from exclusive("time", comparison, view)


def _part(record: ClaimRecord) -> str | None:
    """The part of a day that a claim tells of the one day, if any, that it is dated to."""
    date = record.claim.date
    return part_of_day(record.claim.statement) if date is None or date.one_day else None


def _text(record: ClaimRecord, part: str) -> str:
    return f"{record.claim.date} ({part})" if record.claim.date else part


def _relate(a: Told[str], b: Told[str]) -> Relation:
    days = a.record.claim.date, b.record.claim.date
    one_day = days == (None, None) or (days[0] and days[1] and days[0].first_day == days[1].first_day)
    unlike = other_deeds(a.record.claim.statement, b.record.claim.statement)
    return Relation.DISJOINT if one_day and not unlike and exclude(a.value, b.value) else Relation.INCOMPARABLE


RULES = (
    CompareRule(
        code="D103",
        name="times-of-day-disjoint",
        title="Sources put one event at different times of one day",
        explanation="Of one day, or with no day told, the statements tell parts of the day that have no hour in common "
        "(*in the morning*, *in the afternoon*). Night and early morning may be one, as late afternoon and evening.",
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
