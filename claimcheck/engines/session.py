"""A session of Spark: of a cluster, of this machine, or of a Spark Connect server, and why there is none."""

from __future__ import annotations

import contextlib
import os
import re
import sys
from collections.abc import Iterator

from py4j.protocol import Py4JError
from pyspark.errors import PySparkException
from pyspark.sql import SparkSession

from claimcheck.paths import UsageError

FAILURES = (PySparkException, Py4JError)
"""What Spark raises where it cannot do what it should."""
_ANSWERS_WITHIN = 20
"""Seconds that a Spark Connect server has to answer at first."""
_RETRIES = 6
"""Most times that a failed call to it is made again, in a minute; Spark's own number takes ten."""
_CAUSE = re.compile(r'^(?:Caused by: |: )?([\w.]*(?:Error|Exception): .*)$|^\s*details = "(.*)"$', re.MULTILINE)
"""How errors of Python and Java tell a cause, and those of a connection."""


@contextlib.contextmanager
def session(master: str | None) -> Iterator[SparkSession]:
    """A session that ends with its use; raises `claimcheck.paths.UsageError` where Spark cannot be had or fails.

    The master is that of a cluster (``spark://``, ``yarn``, ``local[2]``), or a Spark Connect server (``sc://``).
    """
    try:
        spark = _begun(master)
    except Exception as error:  # whatever Spark says of a master that isn't there, or of Java
        reason = reason_of(error)
        raise UsageError(f"Spark cannot be had: {reason}; it needs Java 17, and a master that answers") from error
    try:
        yield spark
    except FAILURES as error:
        raise UsageError(f"Spark gave up: {reason_of(error)}; its log tells more") from error
    finally:
        with contextlib.suppress(*FAILURES):  # it may be gone
            spark.stop()


def reason_of(error: Exception) -> str:
    """What was the matter, in a line: Spark's errors may have pages, with what caused it last."""
    told = str(error).strip() or type(error).__name__
    causes = [thrown or lost for thrown, lost in _CAUSE.findall(told)]
    return causes[-1] if causes else told.splitlines()[0]


def _begun(master: str | None) -> SparkSession:
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    if master and master.startswith("sc://"):
        return _connected(master)
    builder = SparkSession.builder.appName("claimcheck")
    quiet = {"spark.ui.enabled": "false", "spark.ui.showConsoleProgress": "false", "spark.log.level": "ERROR"}
    for key, value in quiet.items():
        builder = builder.config(key, value)
    return builder.master(master or "local[*]").getOrCreate()


def _connected(server: str) -> SparkSession:
    """A session of a Spark Connect server; raises ConnectionError where none answers."""
    from pyspark.sql.connect.client import DefaultChannelBuilder  # noqa: PLC0415  # only with such a server

    builder = DefaultChannelBuilder(server)
    import grpc  # noqa: PLC0415  # Spark has by now said how to install it where it isn't
    from pyspark.sql.connect.client.retries import DefaultPolicy  # noqa: PLC0415

    with builder.toChannel() as channel:
        try:
            grpc.channel_ready_future(channel).result(timeout=_ANSWERS_WITHIN)
        except grpc.FutureTimeoutError as error:
            raise ConnectionError(f"nothing answers at {server}") from error
    spark = SparkSession.builder.remote(server).getOrCreate()
    spark.client.set_retry_policies([DefaultPolicy(max_retries=_RETRIES)])
    return spark
