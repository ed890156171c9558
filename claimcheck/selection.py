"""Which discrepancies were asked for: by level, kind and source."""

from __future__ import annotations

import argparse
from dataclasses import replace

from claimcheck.check import Result
from claimcheck.discrepancy import Discrepancy, source_of
from claimcheck.paths import UsageError


def asked_for(result: Result, options: argparse.Namespace) -> Result:
    """The result with only the discrepancies that were asked for."""
    held = {source.id for source in result.corpus.sources}
    for source in options.source or ():
        if source not in held:
            raise UsageError(f"there is no source {source!r}; held are {', '.join(sorted(held))}")
    kept = tuple(found for found in result.findings.discrepancies if is_wanted(found, options))
    return replace(result, findings=replace(result.findings, discrepancies=kept))


def is_wanted(found: Discrepancy, options: argparse.Namespace) -> bool:
    """Whether a discrepancy was asked for."""
    sources = set(map(source_of, found.claims))
    return (
        (not options.level or str(found.level) in options.level)
        and (not options.kind or str(found.kind) in options.kind)
        and (not options.source or not sources.isdisjoint(options.source))
    )
