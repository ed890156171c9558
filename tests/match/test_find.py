"""Ranking of texts for a query."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.match.find import build, search

TEXTS = (
    "The dam above the town broke in May.",
    "A dam burst and flooded three villages.",
    "The minister opened the new bridge.",
    "The ministry denied that the bridge was unsafe.",
)


def best(query: str) -> int:
    return search(build(TEXTS), query, 1)[0].text


def test_words_inflections_and_joined_words_are_found() -> None:
    assert best("Was the bridge unsafe? The ministry denies it https://example.com/x") == 3
    assert best("#DamBurst floods villages") == 1
    assert best("ministers opening bridges") == 2


def test_what_has_nothing_in_common_is_not_found() -> None:
    assert search(build(TEXTS), "xylophone 42", 3) == []
    assert search(build(TEXTS), "", 3) == []
    assert search(build([]), "dam", 3) == []


@given(st.lists(st.text(max_size=30), max_size=6), st.text(max_size=30), st.integers(1, 8))
def test_scores_fall_and_are_the_mean_of_their_shares(texts: list[str], query: str, top: int) -> None:
    hits = search(build(texts), query, top)
    assert len(hits) <= min(top, len(texts))
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    assert all(abs(hit.score - (hit.words + hit.letters) / 2) < 1e-6 for hit in hits)
    assert len({hit.text for hit in hits}) == len(hits)


@given(st.permutations(range(len(TEXTS))))
def test_the_order_of_the_texts_changes_no_score(order: list[int]) -> None:
    shuffled = search(build([TEXTS[at] for at in order]), "the dam and the bridge", 4)
    assert {TEXTS[order[hit.text]]: hit.score for hit in shuffled} == {
        TEXTS[hit.text]: hit.score for hit in search(build(TEXTS), "the dam and the bridge", 4)
    }
