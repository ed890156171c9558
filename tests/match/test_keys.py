"""Words and their keys: many texts at once come out as each by itself."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.match.keys import Keys, PartyKeys, cut_all
from claimcheck.match.words import cut, key_of, tokens
from claimcheck.values.names import Name, Names

NAMES = Names(
    [
        Name("Northern Council", "party", ("the Council of the North", "NC")),
        Name("the Red Star", "party", ("red star", "star"), ("Red Star Union",)),
        Name("Red Star Union", "party", ("red star union", "star union club")),
        Name("Club", "party", ("club", "union club ltd")),
    ]
)
PIECES = st.sampled_from(
    "the|Council of the North|NC's|nc|air strikes|air|strikes|struck|red|star|union|club|ltd|minister|"
    "Élan|İ|ﬁ|战争结束了|“no”|it’s|the dogs'|Sri Lanka|™|№|-|\0|'s|\n|…".split("|")
)
TEXTS = st.lists(PIECES | st.text(max_size=6), max_size=8).map(" ".join) | st.lists(PIECES, max_size=4).map("".join)


@given(st.lists(TEXTS, max_size=5))
def test_texts_are_cut_together_as_each_alone(texts: list[str]) -> None:
    together = cut_all(texts)
    assert list(together.words(np.arange(len(texts)))) == [list(cut(text)) for text in texts]


@given(st.lists(TEXTS, max_size=5))
def test_keys_are_those_of_the_tokens(texts: list[str]) -> None:
    found = Keys(NAMES).of(cut_all(texts)).tolist()
    wanted = {(at << 32) | key_of(token) for at, text in enumerate(texts) for token in tokens(text, NAMES)}
    assert found == sorted(wanted)


@given(st.lists(TEXTS, max_size=5))
def test_keys_of_parties_are_those_of_what_they_are_made_of(texts: list[str]) -> None:
    found = PartyKeys(NAMES).of(cut_all(texts)).tolist()
    wanted = {(at << 32) | key_of(word) for at, text in enumerate(texts) for word in NAMES.party(text).words}
    assert found == sorted(wanted)


def test_a_name_and_words_for_an_action_have_one_key() -> None:
    keys = Keys(NAMES).of(cut_all(["the Council of the North ordered air strikes", "NC ordered an airstrike"]))
    assert len(keys) == 6
    assert (keys[:3] & 0xFFFFFFFF).tolist() == (keys[3:] & 0xFFFFFFFF).tolist()
