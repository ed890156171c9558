from __future__ import annotations

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.lexicon import LANGUAGES
from claimcheck.lexicon.base import OVER, UNDER
from claimcheck.values.amounts import Amount, bounded
from claimcheck.values.numbers import find_amounts
from claimcheck.values.relation import Relation, from_parts


def amount(text: str, code: str = "en") -> Amount:
    (found,) = find_amounts(text, LANGUAGES[code])
    return found.amount


ENDS = st.tuples(st.integers(0, 6), st.integers(0, 6)).map(sorted)


@given(ENDS, ENDS)
def test_relation_agrees_with_sets(a: list[int], b: list[int]) -> None:
    x, y = (set(range(2 * low, 2 * high + 1)) for low, high in (a, b))
    first, second = (Amount(low, "range", low, high) for low, high in (a, b))
    assert first.relation(second) is from_parts(shared=bool(x & y), only_a=bool(x - y), only_b=bool(y - x))
    assert first.relation(second).converse is second.relation(first)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("more than 10", "12", Relation.WIDER),
        ("more than 10", "9", Relation.DISJOINT),
        ("12", "12 or more", Relation.NARROWER),
        ("25", "dozens", Relation.NARROWER),
        ("five", "dozens", Relation.DISJOINT),
        ("more than 10", "more than 20", Relation.WIDER),
        ("up to 30", "more than 20", Relation.OVERLAPPING),
        ("up to 30", "more than 40", Relation.DISJOINT),
        ("about 100", "nearly 100", Relation.OVERLAPPING),
        ("10 to 20", "15", Relation.WIDER),
        ("about 20", "22", Relation.WIDER),
        ("about 20,000", "24,600", Relation.DISJOINT),
        ("about 4,800", "5,200", Relation.WIDER),
        ("about 21,500", "24,600", Relation.DISJOINT),
        ("about 21,500", "22,100", Relation.WIDER),
    ],
)
def test_relation(a: str, b: str, expected: Relation) -> None:
    first, second = amount(a), amount(b)
    assert first.relation(second) is expected
    assert second.relation(first) is expected.converse


@pytest.mark.parametrize(
    ("told", "code", "recorded", "bears"),
    [
        ("hàng chục", "vi", "dozens", True),
        ("数十", "zh", "dozens", True),
        ("hàng chục nghìn", "vi", "tens of thousands", True),
        ("hàng trăm", "vi", "dozens", False),
        ("hơn 2.500", "vi", "more than 2,500", True),
        ("超过2000", "zh", "more than 2,000", True),
        ("超过2000", "zh", "2,000", False),
        ("zwölf", "de", "12", True),
        ("zwölf", "de", "dozens", False),
        ("une trentaine", "fr", "about 30", True),
        ("une trentaine", "fr", "around thirty", True),
        ("une trentaine", "fr", "30", False),
        ("une trentaine", "fr", "about 40", False),
        ("une trentaine", "fr", "dozens", False),
        ("des dizaines", "fr", "dozens", True),
        ("une douzaine", "fr", "a dozen", True),
        ("ein Dutzend", "de", "12", True),
        ("ein Dutzend", "de", "about twelve", True),
        ("ein Dutzend", "de", "more than twelve", False),
        ("a dozen", "en", "12", True),
        ("a dozen", "en", "about twelve", True),
        ("a dozen", "en", "a dozen", True),
        ("a dozen", "en", "13", False),
        ("more than a dozen", "en", "a dozen", False),
        ("about 12", "en", "a dozen", True),
        ("twelve", "en", "a dozen", True),
        ("nearly 12", "en", "a dozen", False),
        ("un tercio", "es", "a third", True),
        ("un tercio", "es", "33", True),
        ("33", "en", "a third", True),
        ("ein Drittel", "de", "34", False),
        ("ein Drittel", "de", "about a third", False),
        ("一半", "zh", "half", True),
        ("1/8 of", "en", "an eighth", True),
        ("one in 200", "en", "1", False),
    ],
)
def test_tells(told: str, code: str, recorded: str, bears: bool) -> None:
    assert amount(told, code).tells(amount(recorded)) is bears


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("more than 2,500", "at least 2,500"),
        ("10 to 15", "10 to 15"),
        ("dozens", "some 20 or more"),
        ("nearly 18", "nearly 18"),
        ("up to 5", "at most 5"),
        ("1.5", "1.5"),
    ],
)
def test_words_for_an_amount(text: str, shown: str) -> None:
    assert str(amount(text)) == shown


def test_scaled() -> None:
    assert bounded(2, OVER).scaled(60) == Amount(120, OVER, 120, inf)
    assert bounded(2, UNDER).scaled(0.5) == Amount(1, UNDER, 0, 1)
