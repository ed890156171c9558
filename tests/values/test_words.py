from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.lexicon.concepts import ACTIONS
from claimcheck.lexicon.verbs import IRREGULAR
from claimcheck.values.words import action_of, stem, stems_and_actions

WORDS = sorted({*IRREGULAR, *(word for word in ACTIONS.words if " " not in word), "stocks", "dogs", "running"})


@pytest.mark.parametrize(
    ("form", "base"), [("stole", "steal"), ("came", "come"), ("bought", "buying"), ("fell", "falls")]
)
def test_an_irregular_form_has_the_stem_of_its_base(form: str, base: str) -> None:
    assert stem(form) == stem(base)


@given(st.lists(st.one_of(st.sampled_from(WORDS), st.text("abcdefgh", min_size=1, max_size=6)), max_size=8))
def test_many_words_at_once_are_as_each_alone(words: list[str]) -> None:
    assert list(stems_and_actions(words)) == [(stem(word), action_of(word)) for word in words]
