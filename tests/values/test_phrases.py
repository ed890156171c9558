from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.values.phrases import Phrases, in_lower_case, lazy_pattern

DIGITS = re.compile(r"\d+")


def texts(phrases: list[str], text: str, *, spaced: bool = True, overlapping: bool = False) -> list[str]:
    return [word.text for word in Phrases(phrases, spaced=spaced).find(text, DIGITS, overlapping=overlapping)]


def test_a_pattern_that_is_seldom_wanted_is_compiled_once_and_when_called_for() -> None:
    wrong, pattern = lazy_pattern(r"a(b"), lazy_pattern(r"ab+", re.IGNORECASE)
    with pytest.raises(re.error):
        wrong()
    assert pattern() is pattern()
    assert pattern().fullmatch("ABB")


@pytest.mark.parametrize(
    ("phrases", "text", "expected"),
    [
        (["more than", "more"], "more than 12 or more", ["more than", "12", "more"]),
        (["last week"], "last   week, last-week, last\nweek", ["last week"] * 3),
        (["last week"], "last, week", []),
        (["ten"], "tents tenten often ten", ["ten"]),
        (["plus d'"], "plus d'une, plus d’une", ["plus d'", "plus d'"]),
        (["km"], "5km", ["5", "km"]),
        ([], "nothing 1", ["1"]),
        (["a"], "", []),
        (["~"], "~50", ["~", "50"]),
    ],
)
def test_spaced(phrases: list[str], text: str, expected: list[str]) -> None:
    assert texts(phrases, text) == expected


def test_unspaced_takes_the_longest_at_each_place() -> None:
    assert texts(["十", "数十", "万"], "数十万人", spaced=False) == ["数十", "万"]


def test_overlapping_gives_phrases_that_begin_inside_others() -> None:
    words = ["earlier this month", "this month", "month"]
    assert texts(words, "earlier this month", overlapping=True) == words
    assert texts(words, "earlier this month") == ["earlier this month"]


WORDS = st.lists(st.sampled_from(["one", "two", "one two", "two one two", "7"]), max_size=8).map(" ".join)


@given(st.one_of(st.text(), WORDS), st.booleans(), st.booleans())
def test_places_lie_in_the_text_and_in_order(text: str, spaced: bool, overlapping: bool) -> None:
    found = list(
        Phrases(["one", "two", "one two", "two one"], spaced=spaced).find(text, DIGITS, overlapping=overlapping)
    )
    assert all(0 <= word.start < word.end <= len(text) for word in found)
    starts = [word.start for word in found]
    assert starts == sorted(set(starts))
    for word in found:
        if word.digits:
            assert text[word.start : word.end] == word.text
        else:
            assert "".join(re.findall(r"[a-z]", text[word.start : word.end])) == word.text.replace(" ", "")


@given(st.permutations(["one", "one two", "two", "two one"]), WORDS)
def test_the_order_of_the_list_does_not_matter(phrases: list[str], text: str) -> None:
    assert texts(phrases, text) == texts(sorted(phrases), text)


def test_each_letter_keeps_its_place_in_lower_case() -> None:
    assert in_lower_case("İSTANBUL, Three Days") == "İstanbul, three days"
