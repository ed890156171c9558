"""What stands between quotation marks, whatever the marks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.values.quotations import outside, quotations


def words(text: str) -> list[str]:
    return [found.words for found in quotations(text)]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("He said ''we won't go'' and left.", ["we won't go"]),
        ("''No,'' he said, ''never.''", ["No,", "never."]),
        ("He said ''we go", ["we go"]),
        ("``No,'' he said.", ["No,"]),
        ("‘‘No,’’ he said.", ["No,"]),
        ("\"No,'' he said, ''never\".", ["No,", "never"]),
        ("''He said 'no''' and left.", ["He said 'no'"]),
        ("The soldiers' guns and the guards' dogs", []),
        ("'No', he said.", ["No"]),
        ("''''", []),
    ],
)
def test_two_single_marks_are_a_double_one(text: str, quoted: list[str]) -> None:
    assert words(text) == quoted


@given(st.text(st.sampled_from("ab '’‘`\"“”\0"), max_size=12))
def test_offsets_are_those_of_the_text(text: str) -> None:
    end = 0
    for found in quotations(text):
        assert found.words == text[found.start : found.end]
        assert end <= found.start
        end = found.end
    assert len(outside(text)) <= len(text) + len(quotations(text))


@given(st.lists(st.sampled_from(["no", "never", "it's", "he", ",", "."]), min_size=1, max_size=6))
def test_the_marks_make_no_difference(told: list[str]) -> None:
    inner = " ".join(told)
    texts = (f"He said {opened}{inner}{closed} then." for opened, closed in (("“", "”"), ("''", "''"), ("``", "''")))
    first, *others = (words(text) for text in texts)
    assert all(other == first for other in others)
