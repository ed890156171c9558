"""Grouping on a cluster: Spark moves the batches, shuffles and joins; what is done with them is `claimcheck.match`'s.

The groups are those of `claimcheck.match.bulk`, whatever the partitioning, and though executors are lost: each step is
a pure function of its rows, counts are whole numbers, and nothing hangs on the order in which rows arrive.

PySpark (with Java 17) is an extra, and imported only where this engine is asked for.
"""

from __future__ import annotations

import contextlib
import pickle
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F  # noqa: N812  # as everybody calls it

from claimcheck.lots import Lots, read_fields
from claimcheck.match.blocks import (
    THOUSAND,
    Blocks,
    Held,
    by_two_words,
    by_word,
    in_thousandths,
    largest,
    least_common,
    pairs_within,
    ranked,
    rarest_common,
)
from claimcheck.match.bulk import Grouped
from claimcheck.match.closure import closed
from claimcheck.match.columns import (
    Census,
    WordCount,
    count_entries,
    count_letters,
    digests_in,
    digests_of,
    joined,
    shades_of,
    weigh,
)
from claimcheck.match.evidence import scores
from claimcheck.match.frames import (
    column_types,
    columns_of_rows,
    from_batch,
    letters_from_arrow,
    numbers,
    rows_from_arrow,
    rows_to_arrow,
    to_batch,
)
from claimcheck.match.group import (
    ALIKE,
    LookedAt,
    Partition,
    Said,
    ids_in_order,
    link_points,
    pairs_of,
    points_of,
    said_of,
    said_of_points,
    words_on,
)
from claimcheck.match.pairs import LOW, packed, unpacked
from claimcheck.match.prepare import Preparer
from claimcheck.match.rows import Ints, Rows, dot, gathered, stacked, standing, to_rows
from claimcheck.match.session import FAILURES
from claimcheck.match.stories import number_stories
from claimcheck.values.names import Name, Names

Batches = Iterator[pa.RecordBatch]
_PARTITIONS = 8
_MADE = {"claim": "string", "text": "long", "source": "long", "beside": "binary", **column_types()}
_POINT = {"at": "long", **column_types()}
_WORDS = {"at": "long", **dict.fromkeys(columns_of_rows("words"), "binary")}
_BLOCK = {"key": "long", "row": "long", "more": "long", "most": "long"}


def group_on_spark(
    spark: SparkSession, lots: Lots, names: Sequence[Name], apart: Set[frozenset[str]], tell: Callable[[str], None]
) -> Grouped:
    """Group the claims of lots, which all executors can read; ``tell`` is told how far it has come.

    Raises `claimcheck.match.group.RepeatedIdError`.
    """
    spark.conf.set("spark.sql.shuffle.partitions", str(max(_PARTITIONS, len(lots.lots) // 2)))
    with _kept(_made(spark, lots, names)) as made:
        told: Any = made.select("claim", "point", "text", "source", "beside").toArrow()
        beside = [pickle.loads(entry) for entry in told["beside"].drop_null().to_pylist()]  # our own
        told = told.filter(told["claim"].is_valid())
        ids: list[str] = told["claim"].to_pylist()
        tell(f"grouping {len(ids):,} claims")
        ids, order = ids_in_order(ids)
        digests, text, source = (told[name].to_numpy()[order] for name in ("point", "text", "source"))
        said = said_of([entry for words, _ in beside for entry in words], ids, apart)
        first, point = points_of(ids, digests.view(np.uint64), said)
        tellers = [gathered(to_rows([(key,) for key in keys.tolist()]), point) for keys in (text, source)]
        with _kept(_numbered(made, [ids[at] for at in first.tolist()])) as table:
            partition = _Points(table, *tellers).partition(point, said)
        return Grouped(ids, partition, [problem for _, wrong in beside for problem in wrong])


@contextlib.contextmanager
def _kept(table: DataFrame) -> Iterator[DataFrame]:
    """A table that is worked out once, and let go of in the end; a cluster that failed may have none to let go of."""
    kept = table.persist()
    try:
        yield kept
    finally:
        with contextlib.suppress(*FAILURES):
            kept.unpersist()


def _made(spark: SparkSession, lots: Lots, names: Sequence[Name]) -> DataFrame:
    """A row a claim, with its columns; what a lot says of others and what is wrong with it is a row by itself."""
    known = tuple(names)

    def make(batches: Batches) -> Batches:
        preparer = _preparer(known)
        for batch in batches:
            for number in numbers(batch, "id").tolist():
                claims, problems = read_fields(lots.lots[number], lots.languages)
                columns = preparer.columns(claims)
                words = words_on(claims)
                told = {
                    "claim": pa.array(claims.ids, pa.string()),
                    "text": pa.array(columns.texts.keys.astype(np.int64)),
                    "source": pa.array(columns.sources.keys.astype(np.int64)),
                    "beside": pa.nulls(len(claims.ids), pa.binary()),
                }
                yield to_batch(columns, told).select(list(_MADE))
                if words or problems:
                    yield _beside(pickle.dumps((words, problems)))

    return spark.range(0, len(lots.lots), 1, max(1, len(lots.lots))).mapInArrow(make, _schema(_MADE))


@lru_cache(maxsize=1)
def _preparer(names: Sequence[Name]) -> Preparer:
    """A process of Spark's makes the columns of many lots: what it has met once it knows."""
    return Preparer(Names(names))


def _schema(columns: Mapping[str, str]) -> str:
    return ", ".join(f"{name} {kind}" for name, kind in columns.items())


def _beside(data: bytes) -> pa.RecordBatch:
    """A row that is no claim."""
    kinds: dict[str, Any] = {"string": pa.string(), "long": pa.int64(), "binary": pa.binary(), "double": pa.float64()}
    told: dict[str, Any] = {name: pa.nulls(1, kinds.get(kind, pa.bool_())) for name, kind in _MADE.items()}
    return pa.RecordBatch.from_pydict(told | {"beside": pa.array([data], pa.binary())})


def _numbered(made: DataFrame, claims: Sequence[str]) -> DataFrame:
    """Of the rows those of some claims, with the number of each."""
    digests = digests_of(claims)
    order = np.argsort(digests)
    known = digests[order]

    def number(batches: Batches) -> Batches:
        for batch in batches:
            digest = digests_of([claim or "" for claim in batch.column("claim").to_pylist()])
            place = standing(known, digest)
            chosen = np.flatnonzero(place)
            kept = batch.take(chosen).select(list(column_types()))
            yield kept.add_column(0, "at", pa.array(order[place[chosen] - 1]))

    return made.filter("claim is not null").mapInArrow(number, _schema(_POINT))


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
        everywhere = np.zeros(self.size, dtype=np.int64)
        with _kept(self.in_common(self.candidates(), self.count("words", everywhere))) as common:
            least = least_common(_histogram(common), self.size)
            looked_at = common.filter(F.col("common") >= least)
            alike = _longs(looked_at.filter(F.col("common") >= ALIKE).select("pair"))
            story = number_stories(self.sources, pairs_of(of_points, same=True), unpacked(alike))
            score = self.scorer(story)
            pair, told = score(looked_at.select("pair"))
            found = LookedAt(*unpacked(pair), story, looked_at.count())

        def more(a: Ints, b: Ints) -> Ints:
            if not len(a):
                return a
            return score(self.table.sparkSession.createDataFrame(pa.table({"pair": pa.array(packed(a, b))})))[1]

        return link_points(point, found, closed(self.texts, (found.a, found.b), told, more), of_points)

    def firsts(self, name: str, story: Ints) -> npt.NDArray[np.bool_]:
        """Which points are the first of their story with these entries."""

        def digest(batches: Batches) -> Batches:
            for batch in batches:
                at = numbers(batch, "at")
                found = digests_in(rows_from_arrow(batch, name), story[at]).view(np.int64)
                yield pa.RecordBatch.from_pydict({"digest": pa.array(found), "at": pa.array(at)})

        digests = self.rows(name).mapInArrow(digest, "digest long, at long")
        first = np.zeros(self.size, dtype=bool)
        first[_longs(digests.groupBy("digest").agg(F.min("at").alias("first")).select("first"))] = True
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

        words, held = _sums(self.rows(name).mapInArrow(count, "word long, held long"), "word", "held")
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

    def candidates(self) -> DataFrame:
        """The pairs that blocks have, each once."""

        def count(batches: Batches) -> Batches:
            for batch in batches:
                words, claims = np.unique(rows_from_arrow(batch, "words").keys, return_counts=True)
                yield pa.RecordBatch.from_pydict({"word": pa.array(words.astype(np.int64)), "held": pa.array(claims)})

        words, claims = _sums(self.rows("words").mapInArrow(count, "word long, held long"), "word", "held")
        held = Held(words.astype(np.uint32), claims)
        limit = largest(held.claims, self.size)
        ones = self.blocks(lambda rows: by_word(rows, ranked(rows, held, limit)))
        twos = self.blocks(lambda rows: by_two_words(rarest_common(rows, ranked(rows, held, limit)))).persist()
        sizes = twos.groupBy("key").count().groupBy("count").agg(F.count("*").alias("blocks")).toArrow()
        most = largest(np.repeat(sizes["count"].to_numpy(), sizes["blocks"].to_numpy()), self.size)
        return _pairs(ones, limit).union(_pairs(twos, most)).distinct()

    def blocks(self, cut: Callable[[Rows], Blocks]) -> DataFrame:
        """Rows under the keys of their blocks."""

        def key(batches: Batches) -> Batches:
            for batch in batches:
                at, blocks = numbers(batch, "at"), cut(rows_from_arrow(batch, "words"))
                others = blocks.others if blocks.others.size else np.zeros((len(blocks.row), 2), dtype=np.uint32)
                told = (blocks.key, at[blocks.row], *others.T.astype(np.int64))
                yield pa.RecordBatch.from_arrays([pa.array(column) for column in told], list(_BLOCK))

        return self.rows("words").mapInArrow(key, _schema(_BLOCK))

    def in_common(self, pairs: DataFrame, counted: WordCount) -> DataFrame:
        """What the pairs have of their words in common."""

        def told(batches: Batches) -> Batches:
            for batch in batches:
                rows = rows_from_arrow(batch, "words")
                words = weigh(rows, np.zeros(batch.num_rows, dtype=np.int64), counted)
                yield pa.RecordBatch.from_pydict({"at": batch.column("at"), **rows_to_arrow("words", words)})

        def compare(batches: Batches) -> Batches:
            for batch in batches:
                rows = stacked([rows_from_arrow(batch, "a_words"), rows_from_arrow(batch, "b_words")])
                a = np.arange(batch.num_rows)
                alike = dot(rows, a, a + batch.num_rows)
                yield pa.RecordBatch.from_pydict({"pair": batch.column("pair"), "common": pa.array(alike)})

        words = self.rows("words").mapInArrow(told, _schema(_WORDS))
        return _with_both(pairs, words).mapInArrow(compare, "pair long, common double")

    def scorer(self, story: Ints) -> Callable[[DataFrame], tuple[Ints, Ints]]:
        """What tells of pairs those of one story, in order, and their scores."""
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

        def score(batches: Batches) -> Batches:
            for batch in batches:
                pair = numbers(batch, "pair")
                at = np.concatenate(unpacked(pair))
                both = joined([from_batch(batch, "a_"), from_batch(batch, "b_")])
                both = both.told_by(texts.take(at), sources.take(at)).of_stories(story[at], shades)
                a = np.arange(len(pair))
                found = scores(both, a, a + len(pair))
                yield pa.RecordBatch.from_pydict({"pair": batch.column("pair"), "score": pa.array(found)})

        points = self.table.mapInArrow(told, _schema(_POINT))

        def ordered(pairs: DataFrame) -> tuple[Ints, Ints]:
            both = _with_both(pairs.mapInArrow(within, "pair long"), points)
            found: Any = both.mapInArrow(score, "pair long, score long").toArrow()
            order = np.argsort(found["pair"].to_numpy())
            return found["pair"].to_numpy()[order], found["score"].to_numpy()[order]

        return ordered


def _pairs(blocks: DataFrame, limit: int) -> DataFrame:
    """The pairs of rows of blocks, each of which is brought together."""

    def pair(batches: Batches) -> Batches:
        held: pa.RecordBatch | None = None
        for batch in batches:
            table = pa.Table.from_batches([held, batch] if held is not None else [batch]).combine_chunks()
            joined = table.to_batches()[0]
            keys = numbers(joined, "key")
            ended = int(np.searchsorted(keys, keys[-1]))  # the last block may go on in the next batch
            yield from _paired(joined.slice(0, ended), limit)
            held = joined.slice(ended)
        if held is not None:
            yield from _paired(held, limit)

    return blocks.repartition("key").sortWithinPartitions("key", "row").mapInArrow(pair, "pair long")


def _paired(batch: pa.RecordBatch, limit: int) -> Batches:
    others = np.stack([numbers(batch, "more"), numbers(batch, "most")], axis=1).astype(np.uint32)
    blocks = Blocks(numbers(batch, "key"), numbers(batch, "row"), others)
    for pairs in pairs_within(blocks, limit):
        yield pa.RecordBatch.from_pydict({"pair": pa.array(pairs)})


def _with_both(pairs: DataFrame, told: DataFrame) -> DataFrame:
    """Pairs with the columns of both rows, named ``a_…`` and ``b_…``."""
    sides = {side: told.select(*(F.col(name).alias(f"{side}_{name}") for name in told.columns)) for side in "ab"}
    placed = pairs.select("pair", F.shiftright("pair", 32).alias("a_at"), F.col("pair").bitwiseAND(LOW).alias("b_at"))
    return placed.join(sides["a"], "a_at").join(sides["b"], "b_at")


def _histogram(common: DataFrame) -> Ints:
    """How many pairs there are at each thousandth of words in common."""

    def count(batches: Batches) -> Batches:
        for batch in batches:
            told, pairs = np.unique(in_thousandths(numbers(batch, "common")), return_counts=True)
            yield pa.RecordBatch.from_pydict({"told": pa.array(told), "pairs": pa.array(pairs)})

    told, pairs = _sums(common.mapInArrow(count, "told long, pairs long"), "told", "pairs")
    return np.bincount(told, pairs, minlength=THOUSAND + 1).astype(np.int64)


def _sums(parts: DataFrame, name: str, of: str) -> tuple[Ints, Ints]:
    """The sum of one column for each value of another, in order of the values."""
    told = parts.groupBy(name).agg(F.sum(of).alias(of)).toArrow()
    values, sums = told[name].to_numpy(), told[of].to_numpy()
    order = np.argsort(values)
    return values[order], sums[order]


def _longs(table: DataFrame) -> Ints:
    """A table's only column."""
    return np.asarray(table.toArrow().column(0).to_numpy(), dtype=np.int64)
