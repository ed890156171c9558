from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.lexicon.concepts import ACTIONS
from claimcheck.lexicon.synonyms import SYNONYMS
from claimcheck.lexicon.verbs import IRREGULAR
from claimcheck.values.words import action_of, han_runs, is_han, sense, senses_and_actions, stem

WORDS = sorted({*IRREGULAR, *(word for word in ACTIONS.words if " " not in word), *SYNONYMS, "dogs", "running"})


@pytest.mark.parametrize(
    ("form", "base"), [("stole", "steal"), ("came", "come"), ("bought", "buying"), ("fell", "falls")]
)
def test_an_irregular_form_has_the_stem_of_its_base(form: str, base: str) -> None:
    assert stem(form) == stem(base)


@given(st.text(alphabet="aé ,かㄅ㐀中国鿿ﬁ𠀀"))
def test_runs_of_ideographs_are_those_that_a_pattern_finds(text: str) -> None:
    assert han_runs(text) == re.findall("[\u3400-\u9fff]+", text)
    assert [letter for letter in text if is_han(letter)] == list("".join(han_runs(text)))


@given(st.lists(st.one_of(st.sampled_from(WORDS), st.text("abcdefgh", min_size=1, max_size=6)), max_size=8))
def test_many_words_at_once_are_as_each_alone(words: list[str]) -> None:
    assert list(senses_and_actions(words)) == [(sense(word), action_of(word)) for word in words]


@pytest.mark.parametrize(("word", "other"), [("vessels", "ship"), ("bought", "purchases"), ("cut", "slashed")])
def test_synonyms_have_one_sense(word: str, other: str) -> None:
    assert sense(word) == sense(other)
    assert stem(word) != stem(other)


def test_no_synonym_has_two_senses_nor_is_an_action() -> None:
    senses: dict[str, set[str]] = {}
    for word, first in SYNONYMS.items():
        for each in (word, first):
            senses.setdefault(stem(each), set()).add(first)
            assert action_of(each) is None, each
    assert [found for found in senses.items() if len(found[1]) > 1] == []
