"""Which pairs of points Spark looks at: the steps of `claimcheck.match.blocks`, over a table with the points' words."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pyarrow as pa
from pyspark.sql import DataFrame
from pyspark.sql import functions as F  # noqa: N812  # as everybody calls it

from claimcheck.engines.frames import columns_of_rows, numbers, rows_from_arrow, rows_to_arrow
from claimcheck.engines.spark_tables import Batches, schema, sums, with_both
from claimcheck.match.blocks import (
    THOUSAND,
    Blocks,
    Held,
    by_two_words,
    by_word,
    in_thousandths,
    largest,
    pairs_within,
    ranked,
    rarest_common,
)
from claimcheck.match.columns import WordCount, weigh
from claimcheck.match.rows import Ints, Rows, dot, stacked

_WORDS = {"at": "long", **dict.fromkeys(columns_of_rows("words"), "binary")}
_BLOCK = {"key": "long", "row": "long", "more": "long", "most": "long"}


def candidates(words: DataFrame, size: int) -> DataFrame:
    """The pairs that blocks have, each once, of so many points."""

    def count(batches: Batches) -> Batches:
        for batch in batches:
            keys, claims = np.unique(rows_from_arrow(batch, "words").keys, return_counts=True)
            yield pa.RecordBatch.from_pydict({"word": pa.array(keys.astype(np.int64)), "held": pa.array(claims)})

    keys, claims = sums(words.mapInArrow(count, "word long, held long"), "word", "held")
    held = Held(keys.astype(np.uint32), claims)
    limit = largest(held.claims, size)
    ones = _blocks(words, lambda rows: by_word(rows, ranked(rows, held, limit)))
    twos = _blocks(words, lambda rows: by_two_words(rarest_common(rows, ranked(rows, held, limit)))).persist()
    sizes = twos.groupBy("key").count().groupBy("count").agg(F.count("*").alias("blocks")).toArrow()
    most = largest(np.repeat(sizes["count"].to_numpy(), sizes["blocks"].to_numpy()), size)
    return _pairs(ones, limit).union(_pairs(twos, most)).distinct()


def _blocks(words: DataFrame, cut: Callable[[Rows], Blocks]) -> DataFrame:
    """Rows under the keys of their blocks."""

    def key(batches: Batches) -> Batches:
        for batch in batches:
            at, blocks = numbers(batch, "at"), cut(rows_from_arrow(batch, "words"))
            others = blocks.others if blocks.others.size else np.zeros((len(blocks.row), 2), dtype=np.uint32)
            told = (blocks.key, at[blocks.row], *others.T.astype(np.int64))
            yield pa.RecordBatch.from_arrays([pa.array(column) for column in told], list(_BLOCK))

    return words.mapInArrow(key, schema(_BLOCK))


def in_common(pairs: DataFrame, words: DataFrame, counted: WordCount) -> DataFrame:
    """What the pairs have of their words in common."""

    def told(batches: Batches) -> Batches:
        for batch in batches:
            rows = rows_from_arrow(batch, "words")
            weighed = weigh(rows, np.zeros(batch.num_rows, dtype=np.int64), counted)
            yield pa.RecordBatch.from_pydict({"at": batch.column("at"), **rows_to_arrow("words", weighed)})

    def compare(batches: Batches) -> Batches:
        for batch in batches:
            rows = stacked([rows_from_arrow(batch, "a_words"), rows_from_arrow(batch, "b_words")])
            a = np.arange(batch.num_rows)
            alike = dot(rows, a, a + batch.num_rows)
            yield pa.RecordBatch.from_pydict({"pair": batch.column("pair"), "common": pa.array(alike)})

    return with_both(pairs, words.mapInArrow(told, schema(_WORDS))).mapInArrow(compare, "pair long, common double")


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


def histogram(common: DataFrame) -> Ints:
    """How many pairs there are at each thousandth of words in common."""

    def count(batches: Batches) -> Batches:
        for batch in batches:
            told, pairs = np.unique(in_thousandths(numbers(batch, "common")), return_counts=True)
            yield pa.RecordBatch.from_pydict({"told": pa.array(told), "pairs": pa.array(pairs)})

    told, pairs = sums(common.mapInArrow(count, "told long, pairs long"), "told", "pairs")
    return np.bincount(told, pairs, minlength=THOUSAND + 1).astype(np.int64)
