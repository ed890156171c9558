"""What is asked of Spark's tables everywhere: schemas, sums, pairs with both their rows."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping

import numpy as np
import pyarrow as pa
from pyspark.sql import DataFrame
from pyspark.sql import functions as F  # noqa: N812  # as everybody calls it

from claimcheck.engines.session import FAILURES
from claimcheck.match.pairs import LOW
from claimcheck.match.rows import Ints

Batches = Iterator[pa.RecordBatch]


def schema(columns: Mapping[str, str]) -> str:
    """Names and types of columns, as Spark wants to have them."""
    return ", ".join(f"{name} {kind}" for name, kind in columns.items())


@contextlib.contextmanager
def kept(table: DataFrame) -> Iterator[DataFrame]:
    """A table that is worked out once, and let go of in the end; a cluster that failed may have none to let go of."""
    persisted = table.persist()
    try:
        yield persisted
    finally:
        with contextlib.suppress(*FAILURES):
            persisted.unpersist()


def with_both(pairs: DataFrame, told: DataFrame) -> DataFrame:
    """Pairs with the columns of both rows, named ``a_…`` and ``b_…``."""
    sides = {side: told.select(*(F.col(name).alias(f"{side}_{name}") for name in told.columns)) for side in "ab"}
    placed = pairs.select("pair", F.shiftright("pair", 32).alias("a_at"), F.col("pair").bitwiseAND(LOW).alias("b_at"))
    return placed.join(sides["a"], "a_at").join(sides["b"], "b_at")


def sums(parts: DataFrame, name: str, of: str) -> tuple[Ints, Ints]:
    """The sum of one column for each value of another, in order of the values."""
    told = parts.groupBy(name).agg(F.sum(of).alias(of)).toArrow()
    values, summed = told[name].to_numpy(), told[of].to_numpy()
    order = np.argsort(values)
    return values[order], summed[order]


def longs(table: DataFrame) -> Ints:
    """A table's only column."""
    return np.asarray(table.toArrow().column(0).to_numpy(), dtype=np.int64)
