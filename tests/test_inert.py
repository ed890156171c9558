"""Text from outside on a terminal: it can be seen, it cannot steer."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.report.inert import inert, shorten

BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
HOSTILE = st.text(
    st.one_of(st.characters(), st.characters(categories=["Cc", "Cf", "Cs", "Zl", "Zp"]), st.sampled_from(sorted(BIDI)))
)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred\x1b[0m", r"\x1b[31mred\x1b[0m"),
        ("a\x07b\x00c\x7fd\x9be", r"a\x07b\x00c\x7fd\x9be"),
        ("a\u202eb\u2066c\u200fd\u061ce\ufefff", r"a\u202eb\u2066c\u200fd\u061ce\ufefff"),
        (" two\r\n  lines\tand\u2028more\x85 ", "two lines and more"),
        ("half \ud800", r"half \ud800"),
        ("việt 停火 😀 e\u0301 👨\u200d👩", "việt 停火 😀 e\u0301 👨\u200d👩"),
    ],
)
def test_what_is_shown(text: str, shown: str) -> None:
    assert inert(text) == shown


@given(HOSTILE)
def test_no_control_or_direction_character_survives(text: str) -> None:
    shown = inert(text)
    assert not BIDI.intersection(shown)
    assert not [char for char in shown if unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp")]
    assert shown.encode("utf-8").decode("utf-8") == shown
    assert inert(shown) == shown
    assert shown.splitlines() in ([], [shown])


@given(st.text(st.characters(categories=["L", "N", "P", "S"])))
def test_plain_text_stays(text: str) -> None:
    assert inert(text) == text


def test_shortening_ends_at_a_word() -> None:
    assert shorten("the truce took effect", 21) == "the truce took effect"
    assert shorten("the truce took effect", 20) == "the truce took…"
    assert shorten("停火协议今日生效", 5) == "停火协议…"


@given(HOSTILE, st.integers(1, 30))
def test_shortened_text_fits_and_is_inert(text: str, limit: int) -> None:
    shown = shorten(text, limit)
    assert len(shown) <= limit
    assert inert(shown) == shown.strip()
    assert (shown == inert(text)) == (len(inert(text)) <= limit)
