"""The claims as a table of Spark's: executors read the records, a lot each, and make their columns."""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np
import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession

from claimcheck.discrepancy import Problem
from claimcheck.engines.frames import column_types, numbers, to_batch
from claimcheck.engines.spark_tables import Batches, schema
from claimcheck.match.columns import digests_of
from claimcheck.match.group import words_on
from claimcheck.match.prepare import Preparer
from claimcheck.match.rows import standing
from claimcheck.records.lots import Lots, read_fields
from claimcheck.values.names import Name, Names

_MADE = {"claim": "string", "text": "long", "source": "long", "beside": "binary", **column_types()}
POINT = {"at": "long", **column_types()}


def claims_of(spark: SparkSession, lots: Lots, names: Sequence[Name]) -> DataFrame:
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

    return spark.range(0, len(lots.lots), 1, max(1, len(lots.lots))).mapInArrow(make, schema(_MADE))


@lru_cache(maxsize=1)
def _preparer(names: Sequence[Name]) -> Preparer:
    """A process of Spark's makes the columns of many lots: what it has met once it knows."""
    return Preparer(Names(names))


def _beside(data: bytes) -> pa.RecordBatch:
    """A row that is no claim."""
    kinds: dict[str, Any] = {"string": pa.string(), "long": pa.int64(), "binary": pa.binary(), "double": pa.float64()}
    told: dict[str, Any] = {name: pa.nulls(1, kinds.get(kind, pa.bool_())) for name, kind in _MADE.items()}
    return pa.RecordBatch.from_pydict(told | {"beside": pa.array([data], pa.binary())})


def beside_of(told: Any) -> list[tuple[list[tuple[str, str, bool]], list[Problem]]]:
    """What lots say of others and what is wrong with them, from the rows that are no claims."""
    return [pickle.loads(entry) for entry in told["beside"].drop_null().to_pylist()]  # our own


def numbered(made: DataFrame, claims: Sequence[str]) -> DataFrame:
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

    return made.filter("claim is not null").mapInArrow(number, schema(POINT))
