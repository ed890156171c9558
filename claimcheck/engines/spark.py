"""Grouping on a cluster: Spark moves the batches, shuffles and joins; what is done with them is `claimcheck.match`'s.

The groups are those of `claimcheck.engines.bulk`, whatever the partitioning, and though executors are lost: each step
is a pure function of its rows, counts are whole numbers, and nothing hangs on the order in which rows arrive.

PySpark (with Java 17) is an extra, and imported only where this engine is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F  # noqa: N812  # as everybody calls it

from claimcheck.engines.bulk import Grouped
from claimcheck.engines.frames import (
    columns_of_rows,
    from_batch,
    letters_from_arrow,
    numbers,
    rows_from_arrow,
    to_batch,
)
from claimcheck.engines.spark_claims import POINT, beside_of, claims_of, numbered
from claimcheck.engines.spark_pairs import candidates, histogram, in_common
from claimcheck.engines.spark_tables import Batches, kept, longs, schema, sums, with_both
from claimcheck.match.blocks import least_common
from claimcheck.match.closure import closed
from claimcheck.match.columns import (
    Census,
    WordCount,
    count_entries,
    count_letters,
    digests_in,
    joined,
    shades_of,
)
from claimcheck.match.evidence import Scorer, answer_scores, scores
from claimcheck.match.group import (
    ALIKE,
    FAIRLY_ALIKE,
    LookedAt,
    Partition,
    Said,
    ids_in_order,
    link_points,
    pairs_of,
    points_of,
    said_of,
    said_of_points,
)
from claimcheck.match.pairs import packed, unpacked
from claimcheck.match.rows import Ints, Rows, gathered, to_rows
from claimcheck.match.stories import number_stories
from claimcheck.records.lots import Lots
from claimcheck.values.names import Name

_PARTITIONS = 8
"""So many partitions Spark shuffles into at least."""


def group_on_spark(
    spark: SparkSession, lots: Lots, names: Sequence[Name], apart: Set[frozenset[str]], tell: Callable[[str], None]
) -> Grouped:
    """Group the claims of lots, which all executors can read; ``tell`` is told how far it has come.

    Raises `claimcheck.match.group.RepeatedIdError`.
    """
    spark.conf.set("spark.sql.shuffle.partitions", str(max(_PARTITIONS, len(lots.lots) // 2)))
    with kept(claims_of(spark, lots, names)) as made:
        told: Any = made.select("claim", "point", "text", "source", "beside").toArrow()
        beside = beside_of(told)
        told = told.filter(told["claim"].is_valid())
        ids: list[str] = told["claim"].to_pylist()
        tell(f"grouping {len(ids):,} claims")
        ids, order = ids_in_order(ids)
        digests, text, source = (told[name].to_numpy()[order] for name in ("point", "text", "source"))
        said = said_of([entry for words, _ in beside for entry in words], ids, apart)
        first, point = points_of(ids, digests.view(np.uint64), said)
        tellers = [gathered(to_rows([(key,) for key in keys.tolist()]), point) for keys in (text, source)]
        with kept(numbered(made, [ids[at] for at in first.tolist()])) as table:
            partition = _Points(table, *tellers).partition(point, said)
        return Grouped(ids, partition, [problem for _, wrong in beside for problem in wrong])


class _Points:
    """The points as rows of a table, numbered, and what only the driver knows of them: who tells each."""

    def __init__(self, table: DataFrame, texts: Rows, sources: Rows) -> None:
        self.size = len(texts.sizes)
        self.table, self.texts, self.sources = table, texts, sources

    def rows(self, name: str) -> DataFrame:
        """One sort of rows of all points: nothing else has to travel."""
        return self.table.select("at", *columns_of_rows(name))

    def partition(self, point: Ints, said: Said) -> Partition:
        """Which points speak of one fact: the steps of `claimcheck.match.group.partition_of`."""
        of_points = said_of_points(said, point)
        words = self.rows("words")
        everywhere = np.zeros(self.size, dtype=np.int64)
        with kept(in_common(candidates(words, self.size), words, self.count("words", everywhere))) as common:
            least = least_common(histogram(common), self.size)
            looked_at = common.filter(F.col("common") >= least)
            alike, fairly = (
                unpacked(longs(looked_at.filter(F.col("common") >= least).select("pair")))
                for least in (ALIKE, FAIRLY_ALIKE)
            )
            story = number_stories(self.sources, pairs_of(of_points, same=True), alike, fairly)
            score = self.scorer(story)
            pair, told = score(looked_at.select("pair"), scores)
            found = LookedAt(*unpacked(pair), story, looked_at.count())

        def measured(by: Scorer, a: Ints, b: Ints) -> Ints:
            if not len(a):
                return a
            pairs = packed(a, b)
            table = self.table.sparkSession.createDataFrame(pa.table({"pair": pa.array(pairs)}))
            found, told = score(table, by)
            return told[np.searchsorted(found, pairs)]

        more, answers = partial(measured, scores), partial(measured, answer_scores)

        return link_points(point, found, closed(self.texts, (found.a, found.b), told, more, answers), of_points)

    def firsts(self, name: str, story: Ints) -> npt.NDArray[np.bool_]:
        """Which points are the first of their story with these entries."""

        def digest(batches: Batches) -> Batches:
            for batch in batches:
                at = numbers(batch, "at")
                found = digests_in(rows_from_arrow(batch, name), story[at]).view(np.int64)
                yield pa.RecordBatch.from_pydict({"digest": pa.array(found), "at": pa.array(at)})

        digests = self.rows(name).mapInArrow(digest, "digest long, at long")
        first = np.zeros(self.size, dtype=bool)
        first[longs(digests.groupBy("digest").agg(F.min("at").alias("first")).select("first"))] = True
        return first

    def count(self, name: str, story: Ints) -> WordCount:
        """How many claims of each story hold each word."""
        first = self.firsts(name, story)

        def count(batches: Batches) -> Batches:
            for batch in batches:
                at = numbers(batch, "at")
                chosen = np.flatnonzero(first[at])
                told = count_entries(rows_from_arrow(batch, name).take(chosen), story[at[chosen]])
                yield pa.RecordBatch.from_pydict({"word": pa.array(told[0]), "held": pa.array(told[1])})

        words, held = sums(self.rows(name).mapInArrow(count, "word long, held long"), "word", "held")
        return WordCount(words, held, np.bincount(story[first], minlength=int(story.max(initial=-1)) + 1))

    def count_letters(self, story: Ints) -> Ints:
        """How many claims of each story set each bit."""
        first = self.firsts("words", story)

        def count(batches: Batches) -> Batches:
            for batch in batches:
                at = numbers(batch, "at")
                letters = letters_from_arrow(batch)
                names, number = np.unique(story[at], return_inverse=True)
                held = count_letters(letters, number, first[at])
                yield pa.RecordBatch.from_pydict(
                    {"story": pa.array(names), "held": pa.array([row.tobytes() for row in held], pa.binary())}
                )

        letters = self.table.select("at", "letters")
        told: Any = letters.mapInArrow(count, "story long, held binary").toArrow()
        rows = [np.frombuffer(row, dtype=np.int64) for row in told["held"].to_pylist()]
        total = np.zeros((int(story.max(initial=-1)) + 1, len(rows[0]) if rows else 0), dtype=np.int64)
        for number, row in zip(told["story"].to_pylist(), rows, strict=True):
            total[number] += row
        return total

    def scorer(self, story: Ints) -> Callable[[DataFrame, Scorer], tuple[Ints, Ints]]:
        """What tells of pairs those of one story, in order, and their scores by a measure."""
        words, quote = self.count("words", story), self.count("quote", story)
        census = Census(words, quote, self.count_letters(story))
        shades = shades_of(census.letters, census.words.claims)
        texts, sources = self.texts, self.sources

        def within(batches: Batches) -> Batches:
            for batch in batches:
                a, b = unpacked(numbers(batch, "pair"))
                yield batch.filter(pa.array(story[a] == story[b]))

        def told(batches: Batches) -> Batches:
            for batch in batches:
                at = numbers(batch, "at")
                columns = replace(from_batch(batch), story=story[at]).weighed(census)
                yield to_batch(columns, {"at": batch.column("at")})

        def score(batches: Batches, by: Scorer) -> Batches:
            for batch in batches:
                pair = numbers(batch, "pair")
                at = np.concatenate(unpacked(pair))
                both = joined([from_batch(batch, "a_"), from_batch(batch, "b_")])
                both = both.told_by(texts.take(at), sources.take(at)).of_stories(story[at], shades)
                a = np.arange(len(pair))
                found = by(both, a, a + len(pair))
                yield pa.RecordBatch.from_pydict({"pair": batch.column("pair"), "score": pa.array(found)})

        points = self.table.mapInArrow(told, schema(POINT))

        def ordered(pairs: DataFrame, by: Scorer) -> tuple[Ints, Ints]:
            both = with_both(pairs.mapInArrow(within, "pair long"), points)
            found: Any = both.mapInArrow(partial(score, by=by), "pair long, score long").toArrow()
            order = np.argsort(found["pair"].to_numpy())
            return found["pair"].to_numpy()[order], found["score"].to_numpy()[order]

        return ordered
