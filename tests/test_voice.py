"""What a conflict means depends on who speaks, and on how firmly."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from claimcheck.check import authority
from claimcheck.records.load import load
from claimcheck.rules.comparisons.voice import level
from tests.helpers import project


@pytest.mark.parametrize(
    ("a", "b", "meant"),
    [
        ({}, {}, "contradiction"),
        ({"attributed_to": "Sweden"}, {"attributed_to": "Sweden"}, "contradiction"),
        ({"attributed_to": "Sweden"}, {"attributed_to": ["Norway", "Swedish"]}, "contradiction"),
        ({"attributed_to": "media reports"}, {}, "contradiction"),
        ({"attributed_to": "unnamed"}, {"attributed_to": "media reports"}, "dispute"),
        ({"attributed_to": "unnamed"}, {}, "dispute"),
        ({"attributed_to": "unnamed"}, {"attributed_to": "unnamed"}, "dispute"),
        ({"attributed_to": ["unnamed", "Sweden"]}, {"attributed_to": "Sweden"}, "contradiction"),
        ({"attributed_to": "Sweden"}, {}, "dispute"),
        ({"attributed_to": "Sweden"}, {"attributed_to": "Norway"}, "dispute"),
        ({"attributed_to": "Sweden"}, {"attributed_to": "unnamed"}, "dispute"),
        ({"certainty": "probable"}, {}, "tension"),
        ({"condition": "if talks fail"}, {"attributed_to": "Sweden"}, "tension"),
        ({"date": "2025-10-09~"}, {}, "tension"),
        ({"date": "2025-11-01"}, {}, "tension"),
        ({"date": "2025-11-01"}, {"statement": "It is to be done."}, "contradiction"),
        ({"date": "2025-10-20"}, {}, "contradiction"),
    ],
)
def test_levels(tmp_path: Path, a: Mapping[str, object], b: Mapping[str, object], meant: str) -> None:
    files = {
        f"claims/{name}.yaml": json.dumps(
            {"source": {"published": "2025-10-20"}, "claims": [{"id": "x", "statement": "It did.", **fields}]}
        )
        for name, fields in (("a", a), ("b", b))
    }
    corpus = load([project(tmp_path, files)])
    assert not corpus.problems
    first, second = corpus.claims
    assert level(first, second, authority(corpus)) == meant
    assert level(second, first, authority(corpus)) == meant
