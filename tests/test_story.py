"""What the report on the five articles must show, and what it must not (the first story's own acceptance test)."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from claimcheck.check import Result, read
from claimcheck.compare import report
from claimcheck.discrepancy import Discrepancy, Kind, Level, Verdict
from claimcheck.values.relation import Relation

ROOT = Path(__file__).parent.parent
SOURCES = {"dawat", "lanzhou", "retelling", "spun", "vietnamese"}


@cache
def result() -> Result:
    return report(read([ROOT]))


def found(kind: Kind, *levels: Level) -> list[Discrepancy]:
    return [d for d in result().findings.discrepancies if d.kind is kind and (not levels or d.level in levels)]


def words(discrepancy: Discrepancy) -> list[str]:
    """For each side, the quotes and statements of its claims, in lower case."""
    by_id = result().corpus.by_id
    return [
        " ".join(f"{by_id[claim].quoted} {by_id[claim].claim.statement}" for claim in side.claims).lower()
        for side in discrepancy.sides
    ]


def sides_with(discrepancies: list[Discrepancy], first: str, second: str) -> list[Discrepancy]:
    return [
        d
        for d in discrepancies
        if any(first in a and second in b for i, a in enumerate(words(d)) for j, b in enumerate(words(d)) if i != j)
    ]


def test_every_record_is_sourced_and_borne_out() -> None:
    assert result().findings.problems == ()
    assert {source.id for source in result().corpus.sources} == SOURCES


def test_what_triggered_the_clashes_is_a_contradiction() -> None:
    trigger = [d for d in found(Kind.ORDER, Level.CONTRADICTION) if d.facet == "triggered_by"]
    assert sides_with(trigger, "explosions in the afghan capital", "airstrikes")


def test_who_answered_whom_is_a_contradiction() -> None:
    order = [d for d in found(Kind.ORDER, Level.CONTRADICTION) if d.facet == "order"]
    assert any({"dawat", "lanzhou"} <= {claim.split("/")[0] for claim in d.claims} for d in order)


def test_islamabads_denial_stands_against_it() -> None:
    denials = found(Kind.STANCE, Level.DISPUTE)
    against = [d for d in denials if {"dawat", "lanzhou", "vietnamese"} <= {c.split("/")[0] for c in d.claims}]
    assert sides_with(against, "islamabad denied involvement", "airstrikes")


def test_the_doha_ceasefire_of_19_october_is_corroborated_in_all_five_on_one_day_and_place() -> None:
    by_id = result().corpus.by_id
    [truce] = [
        group
        for group in result().findings.groups
        if {claim.split("/")[0] for claim in group.claims} == SOURCES
        and {str(by_id[claim].claim.date) for claim in group.claims} - {"None"} == {"2025-10-19"}
    ]
    assert truce.verdict is Verdict.CORROBORATED
    assert truce.origins == 4
    assert any("last Sunday" in by_id[claim].quoted for claim in truce.claims)
    assert not [d for d in found(Kind.DATE) if set(d.claims) & set(truce.claims)]
    assert not [d for d in found(Kind.PLACE) if set(d.claims) & set(truce.claims)]


def test_9_october_is_narrower_than_early_october_and_no_contradiction() -> None:
    by_id = result().corpus.by_id
    strikes, fighting = by_id["lanzhou/en-airstrikes"].claim.date, by_id["vietnamese/october-fighting"].claim.date
    assert strikes is not None
    assert fighting is not None
    assert strikes.relation(fighting) is Relation.NARROWER
    assert not [d for d in found(Kind.DATE) if d.level is not Level.PRECISION]


def test_vague_totals_are_no_rivals() -> None:
    vague = ("dozens", "hàng chục", "several")
    for discrepancy in found(Kind.COUNT):
        assert sum(any(word in side.value for word in vague) for side in discrepancy.sides) < 2


def test_soldiers_of_one_weekend_are_not_set_against_those_of_recent_days() -> None:
    apart = {"vietnamese/soldiers-killed", "vietnamese/ttp-killed"}
    assert {*apart, "spun/soldiers-killed"} <= set(result().corpus.by_id)
    for discrepancy in result().findings.discrepancies:
        assert not (set(discrepancy.claims) & apart and "spun/soldiers-killed" in discrepancy.claims)


def test_casualties_against_killed_is_a_measure() -> None:
    [measure] = found(Kind.MEASURE)
    assert sorted(side.value for side in measure.sides) == [
        "more than 2,500 Pakistanis killed",
        "more than 2,500 casualties",
    ]


def test_two_articles_from_one_original_are_one_origin() -> None:
    origins = result().findings.origins
    assert origins["spun"] == origins["retelling"]
    assert len(set(origins.values())) == 4
    for group in result().findings.groups:
        if {claim.split("/")[0] for claim in group.claims} == {"spun", "retelling"}:
            assert group.origins == 1
