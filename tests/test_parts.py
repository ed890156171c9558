"""Files in parts: every line in one of them, and the languages of all sources known before any is read."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.records import parts
from claimcheck.records.faults import validated
from claimcheck.records.jsonlines import raw_lines, records
from claimcheck.records.model import Source

LINES = (
    '{"source": {"id": "a", "language": ["fa", "ps"]}}',
    '{"source": {"id": "b", "language": "vi"}, "id": "c1", "statement": "It did."}',
    '{"id": "c2", "sourc\\u0065" : {"id": "c", "language": "zh"}, "statement": "It did."}',
    '{"source": {"id": 7.10, "language": ["en", null]}}',
    '{"source": {"id": "no slug", "language": "vi"}}',
    '{"source": {"id": "d", "language": ["fa", "?"]}}',
    '{"source": {"language": "fr"}}',
    '{"source": "e", "id": "c3", "statement": "\\"source\\": {\\"id\\": \\"z\\", \\"language\\": \\"fr\\"}"}',
    '{"source": {"id": "f", "language": ',
    "[]",
    "  ",
    "",
)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    lines=st.lists(st.sampled_from(LINES), max_size=8),
    size=st.integers(1, 3),
    block=st.sampled_from([1, 100, 1 << 20]),
    begin=st.sampled_from(["", "\ufeff"]),
    end=st.sampled_from(["", "\n", "\r\n"]),
)
def test_parts_are_the_file(  # what is drawn
    tmp_path: Path, lines: list[str], size: int, block: int, begin: str, end: str
) -> None:
    file = tmp_path / "s.jsonl"
    file.write_bytes((begin + "\n".join(lines) + end).encode())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parts, "_BLOCK", block)
        cut, languages = parts.parts_of(file, size)
    read = [list(raw_lines(file, part.start, part.stop, part.number)) for part in cut]
    assert list(chain.from_iterable(read)) == list(raw_lines(file))
    assert [len(part) for part in read] == [part.lines for part in cut]
    assert all(part.lines == size for part in cut[:-1])
    told = [row.entry["source"] for row in records(file) if isinstance(row.entry, dict) and "source" in row.entry]
    known: dict[str, tuple[str, ...]] = {}
    for entry in told:
        if isinstance(entry, dict):
            source = validated(Source, entry)[0] or Source()
            known.setdefault(source.id or "s", source.language)
    assert languages == known
