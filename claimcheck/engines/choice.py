"""What runs the matching: this machine, or a Spark cluster. The groups are the same."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence, Set
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from claimcheck.check import entries
from claimcheck.compare import LEARN_UP_TO, Grouper, learnt
from claimcheck.discrepancy import Problem, many
from claimcheck.judgements import in_question, set_apart
from claimcheck.match.group import Grouping, RepeatedIdError, group_claims, group_id, grouping, in_order
from claimcheck.match.rows import Places, tally
from claimcheck.paths import UsageError
from claimcheck.records.corpus import ClaimRecord
from claimcheck.records.load import load, load_beside
from claimcheck.values.names import Name

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

    from claimcheck.engines.bulk import Grouped
    from claimcheck.records.lots import Lots

Tell = Callable[[str], None]


@contextlib.contextmanager
def grouper(engine: str, master: str | None, paths: Sequence[Path], tell: Tell) -> Iterator[Grouper]:
    """What groups the claims of a report; raises `claimcheck.paths.UsageError` where the engine cannot be had."""
    if engine == "local":
        yield group_claims
        return
    with _spark(master) as spark:

        def group(claims: Sequence[ClaimRecord], names: Sequence[Name], apart: Set[frozenset[str]]) -> Grouping:
            from claimcheck.engines.spark import group_on_spark  # noqa: PLC0415  # an extra
            from claimcheck.records.lots import lots_of  # noqa: PLC0415  # a local report does without

            ordered = in_order(claims)
            if any("~" in record.source for record in ordered):  # an id that the loader made up, see Intake.hold
                raise UsageError("two sources share an id, which 'claimcheck check' names; change one first")
            grouped = group_on_spark(spark, lots_of(paths), names, apart, tell)
            if grouped.ids != [record.id for record in ordered]:
                raise UsageError("the records changed while they were read, or executors see others; run it again")
            return grouping(ordered, grouped.partition)

        yield group


class Told(NamedTuple):
    """Which claims are of one fact, a line of JSON a claim, in order of their ids; what is wrong with the records; and
    how much was looked at, in a sentence.
    """

    lines: Iterator[str]
    problems: list[Problem]
    summary: str


def group(paths: Sequence[Path], engine: str, master: str | None, tell: Tell) -> Told:
    """Group claims whose records are never held together; raises `claimcheck.paths.UsageError`."""
    from claimcheck.engines.bulk import group_read, read_lots  # noqa: PLC0415
    from claimcheck.records.lots import lots_of  # noqa: PLC0415  # a report does without

    lots = lots_of(paths)
    names, apart, beside = _beside(paths, lots)
    problems = [*lots.problems, *beside]
    try:
        if engine == "local":
            import tempfile  # noqa: PLC0415  # a report does without

            with tempfile.TemporaryDirectory(prefix="claimcheck-") as folder:
                read = read_lots(lots, names, Path(folder), tell)
                del lots  # lines and languages of very many claims; read again only for an error
                grouped = group_read(*read, apart, tell)
        else:
            with _spark(master) as spark:
                from claimcheck.engines.spark import group_on_spark  # noqa: PLC0415  # an extra

                grouped = group_on_spark(spark, lots, names, apart, tell)
    except RepeatedIdError as error:
        where = " and ".join(_places(lots_of(paths), error.claim))
        raise UsageError(f"the id {error.claim!r} is that of claims in {where}; ids are unique, change one") from error
    return Told(_lines(grouped), [*problems, *grouped.problems], _summary(grouped))


def _places(lots: Lots, claim: str) -> Iterator[str]:
    """The files and lines of the claims with an id."""
    from claimcheck.records.lots import read_lot  # noqa: PLC0415  # a report does without

    for lot in lots.lots:
        for record in read_lot(lot, lots.languages)[0]:
            if record.id == claim:
                yield f"{record.held.path}:{record.mark().line}"


def _beside(paths: Sequence[Path], lots: Lots) -> tuple[Sequence[Name], Set[frozenset[str]], list[Problem]]:
    """The names by which claims are grouped, and the claims that editors set apart.

    Both are those of a report. Of very many claims no names are learnt, and only those are held that editors judged.
    """
    beside = load_beside(paths)
    if lots.lines <= 2 * LEARN_UP_TO:
        corpus = load(paths)
        if len(corpus.claims) <= LEARN_UP_TO:
            return learnt(corpus), set_apart(corpus), list(beside.problems)
    judged = in_question(beside.judgements)
    return entries(beside), set_apart(load(paths, judged)) if judged else frozenset(), list(beside.problems)


def _summary(grouped: Grouped) -> str:
    partition, sample = grouped.partition, grouped.sample
    groups = len(tally(partition.group)[0])
    told = (
        f"{many(len(grouped.ids), 'claim')} in {many(groups, 'group')}; {many(partition.looked_at, 'pair')} looked at"
    )
    if sample is None or sample.pairs == 0:
        return told
    share = f"{sample.looked_at} of the {sample.pairs} pairs with evidence for one fact"
    return f"{told}, {share} that {sample.points} of the claims have in all"


def _lines(grouped: Grouped) -> Iterator[str]:
    groups, sizes = tally(grouped.partition.group)
    group = Places(groups).of(grouped.partition.group)
    claims = [grouped.ids[at] for at in np.argsort(group, kind="stable").tolist()]
    ends = np.cumsum(sizes).tolist()
    names = [group_id(claims[start:end]) for start, end in pairwise([0, *ends])]
    for claim, number in zip(grouped.ids, group.tolist(), strict=True):
        yield f'{{"claim": "{claim}", "group": "{names[number]}"}}\n'  # ids are slugs: there is nothing to escape


def _spark(master: str | None) -> contextlib.AbstractContextManager[SparkSession]:
    """A session of Spark; raises `claimcheck.paths.UsageError` where there is no PySpark, or no Spark to be had."""
    try:
        from claimcheck.engines.session import session  # noqa: PLC0415  # an extra
    except ImportError as error:
        raise UsageError("--engine spark needs the extra: pip install 'claimcheck[spark]', and Java 17") from error
    return session(master)
