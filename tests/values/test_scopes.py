"""For what figures are told: whatever the words, nothing is told for another thing than itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.lexicon.scopes import SCOPES, STRETCH
from claimcheck.values.scopes import of_other_scopes, scopes

_TEXTS = st.lists(
    st.sampled_from([*sorted(SCOPES), "under 30", "within two days", "rain", "fell", "12", "than"]), max_size=6
)
_KINDS = st.sampled_from([None, "share", "euro"])


@given(_TEXTS.map(" ".join), _TEXTS.map(" ".join), _KINDS)
def test_it_is_the_same_either_way_and_never_apart_from_itself(a: str, b: str, kind: str | None) -> None:
    assert of_other_scopes(a, b, kind) == of_other_scopes(b, a, kind)
    assert not of_other_scopes(a, a, kind)
    assert not of_other_scopes(a, b, kind, by=frozenset())


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Fourth-quarter sales rose.", {"quarter": "fourth"}),
        ("It rained 90 mm within 24 hours.", {STRETCH: "24 hours"}),
        ("They acted alone.", {}),
        ("In the port alone, nine died.", {"alone": "part"}),
        ("Prices are 2 per cent higher than a year earlier.", {}),
        ("A year earlier it was 2 per cent.", {"earlier": "earlier"}),
        ("They have been paid.", {}),
        ("They have 71 seats.", {"change": "level"}),
        ("They have lost two seats.", {"change": "change"}),
        ("Of those under 30 few voted.", {"ages": "under 30"}),
    ],
)
def test_what_a_text_answers(text: str, found: dict[str, str]) -> None:
    assert scopes(text) == found


@pytest.mark.parametrize("phrase", sorted(SCOPES.keys() - {"alone"}))
def test_every_phrase_of_a_scope_tells_it(phrase: str) -> None:
    family, answer = SCOPES[phrase]
    assert scopes(phrase)[family] == answer


def test_the_whole_is_no_part_of_itself_and_may_be_left_unsaid() -> None:
    whole, part, neither = "2,300 were freed nationwide", "1,200 were freed in the capital", "2,100 were freed"
    assert of_other_scopes(whole, part)
    assert not of_other_scopes(whole, neither, "share")
    assert of_other_scopes(part, neither, "share")
    assert of_other_scopes("nine league tries", "13 tries in all competitions")
    assert not of_other_scopes("It is closed in all of Orda district.", "It is closed in Orda district.", "time")
