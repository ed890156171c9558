"""Shares of a whole in words, and what looks like one."""

from __future__ import annotations

from math import inf, isfinite

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from claimcheck.lexicon import LANGUAGES
from claimcheck.lexicon.base import ABOUT, NEARLY, OVER, SHARE, UNDER
from claimcheck.values.amounts import bounded
from claimcheck.values.counts import parse_count
from claimcheck.values.figures import relation
from claimcheck.values.numbers import find_amounts
from claimcheck.values.relation import Relation

CODES = sorted(LANGUAGES)


def shares(text: str, code: str = "en") -> list[float]:
    return [round(found.amount.figure, 1) for found in find_amounts(text, LANGUAGES[code]) if found.share]


@pytest.mark.parametrize(
    ("code", "text", "share"),
    [
        ("en", "a third of voters", 33.3),
        ("en", "one third", 33.3),
        ("en", "two thirds of seats", 66.7),
        ("en", "two-thirds", 66.7),
        ("en", "half of the trains", 50),
        ("en", "half the trains", 50),
        ("en", "half were late", 50),
        ("en", "prices fell by half.", 50),
        ("en", "three quarters", 75),
        ("en", "one tenth", 10),
        ("en", "one in five trains", 20),
        ("en", "one in every five trains", 20),
        ("en", "one train in three was late", 33.3),
        ("en", "two out of three voters", 66.7),
        ("en", "1 in 10 voters", 10),
        ("en", "1/3 of voters", 33.3),
        ("en", "one out of every ten", 10),
        ("en", "a half of the voters", 50),
        ("en", "one third fewer trains", 33.3),
        ("vi", "một phần ba cử tri", 33.3),
        ("vi", "một nửa số tàu", 50),
        ("vi", "hai phần ba", 66.7),
        ("vi", "ba phần tư dân số", 75),
        ("vi", "cứ năm người thì có một", 20),
        ("vi", "cứ 10 người có ba người", 30),
        ("vi", "1/3 số cử tri", 33.3),
        ("vi", "20 phần trăm", 20),
        ("zh", "三分之一", 33.3),
        ("zh", "三分之二的人", 66.7),
        ("zh", "一半", 50),
        ("zh", "半数选民", 50),
        ("zh", "五分之一", 20),
        ("zh", "每五人中有一人", 20),
        ("zh", "每5个人就有1个", 20),
        ("zh", "四成", 40),
        ("zh", "八成选民", 80),
        ("zh", "百分之三十五", 35),
        ("es", "un tercio", 33.3),
        ("es", "dos tercios", 66.7),
        ("es", "la mitad", 50),
        ("es", "tres cuartas partes", 75),
        ("es", "una quinta parte", 20),
        ("es", "la tercera parte de los votantes", 33.3),
        ("es", "un cuarto de los votantes", 25),
        ("es", "uno de cada cinco", 20),
        ("es", "dos de cada tres mujeres", 66.7),
        ("fr", "un tiers des trains", 33.3),
        ("fr", "les deux tiers", 66.7),
        ("fr", "la moitié", 50),
        ("fr", "trois quarts", 75),
        ("fr", "un cinquième des trains", 20),
        ("fr", "un sur cinq", 20),
        ("fr", "un train sur trois roulait", 33.3),
        ("de", "ein Drittel", 33.3),
        ("de", "zwei Drittel", 66.7),
        ("de", "die Hälfte", 50),
        ("de", "drei Viertel", 75),
        ("de", "ein Viertel der Züge", 25),
        ("de", "ein Fünftel", 20),
        ("de", "jeder fünfte Zug", 20),
        ("de", "Jeder Fünfte", 20),
        ("de", "drei von vier Wählern", 75),
    ],
)
def test_shares(code: str, text: str, share: float) -> None:
    assert shares(text, code) == [share]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "the third man"),
        ("en", "a third man was shot"),
        ("en", "two medals and a third."),
        ("en", "a quarter of 2025"),
        ("en", "in the first quarter of the year"),
        ("en", "the first three quarters of the year"),
        ("en", "two quarters, three games"),
        ("en", "the second half of October"),
        ("en", "the other half of the town"),
        ("en", "half an hour"),
        ("en", "half past six"),
        ("en", "at half-time"),
        ("en", "one of the five"),
        ("en", "one man in his twenties"),
        ("en", "one man in three villages"),
        ("en", "one in five days"),
        ("en", "two in 2019"),
        ("en", "3 in 17 raids"),
        ("en", "five in three"),
        ("en", "number one in five polls"),
        ("en", "one third-party app"),
        ("en", "the third of October, the twenty-third of May"),
        ("en", "a quarter of a mile"),
        ("en", "on 1/3 they met, 24/7"),
        ("en", "9/11 attacks"),
        ("vi", "người thứ ba"),
        ("en", "a quarter of a century"),
        ("fr", "un quart de siècle"),
        ("vi", "ngày 1/3"),
        ("vi", "sáng 2/3 số người đến"),
        ("vi", "một phần của kế hoạch"),
        ("vi", "một phần năm 2025"),
        ("vi", "cứ 5 phút có một người"),
        ("vi", "nửa giờ, nửa đầu năm, nửa đêm"),
        ("zh", "第三人"),
        ("zh", "第三成员"),
        ("zh", "三成立"),
        ("zh", "会谈未能取得成果"),
        ("zh", "每5分钟有一人"),
        ("zh", "半小时, 上半年"),
        ("es", "la tercera semana, el cuarto hombre"),
        ("es", "la segunda mitad de octubre"),
        ("es", "los cuartos de final"),
        ("es", "un cuarto de hora"),
        ("es", "uno de los cinco"),
        ("fr", "la troisième semaine, le cinquième homme"),
        ("fr", "la seconde moitié de mai"),
        ("fr", "un pays tiers"),
        ("fr", "le quart de finale"),
        ("fr", "un quart d'heure"),
        ("fr", "24 heures sur 24"),
        ("fr", "un missile sur deux villages"),
        ("de", "am dritten Oktober"),
        ("de", "der dritte Mann"),
        ("de", "jeden dritten Tag"),
        ("de", "in einem Viertel von Kabul"),
        ("de", "Viertel nach drei"),
        ("de", "die zweite Hälfte des Jahres"),
    ],
)
def test_no_shares(code: str, text: str) -> None:
    assert shares(text, code) == []


@pytest.mark.parametrize(
    ("code", "text", "bound"),
    [
        ("en", "more than a third of voters", OVER),
        ("en", "nearly one in three voters", NEARLY),
        ("en", "about a third", ABOUT),
        ("en", "less than one third", UNDER),
        ("vi", "hơn một phần ba", OVER),
        ("zh", "近三分之一", NEARLY),
        ("zh", "三分之一以上", OVER),
        ("es", "casi un tercio", NEARLY),
        ("es", "más de una tercera parte", OVER),
        ("fr", "plus d'un tiers", OVER),
        ("fr", "près d’un tiers", NEARLY),
        ("de", "mehr als ein Drittel", OVER),
        ("de", "ein Drittel", SHARE),
    ],
)
def test_bounds(code: str, text: str, bound: str) -> None:
    (found,) = find_amounts(text, LANGUAGES[code])
    assert found.amount == bounded(100 / 3, bound)
    assert found.share


@pytest.mark.parametrize(
    ("code", "text", "figure"),
    [
        ("en", "three quarters of an hour", 0.75),
        ("en", "a quarter of a million", 250_000),
        ("es", "tres cuartos de millón", 750_000),
        ("fr", "trois quarts d'heure", 0.75),
        ("es", "tres cuartos de hora", 0.75),
        ("vi", "ba phần tư giờ", 0.75),
        ("zh", "四分之三小时", 0.75),
        ("de", "drei viertel Stunden", 0.75),
    ],
)
def test_of_a_unit_it_is_a_figure(code: str, text: str, figure: float) -> None:
    (found,) = find_amounts(text, LANGUAGES[code])
    assert (found.amount.figure, found.share) == (figure, False)


@pytest.mark.parametrize(
    ("text", "figure", "of"),
    [
        ("a third of voters", 33.3, "voters"),
        ("half the trains", 50, "trains"),
        ("half of all the trains", 50, "trains"),
        ("one in five trains", 20, "trains"),
        ("one train in three", 33.3, "train"),
        ("barely 20 per cent of voters", 20, "voters"),
        ("just a third of voters", 33.3, "voters"),
        ("a mere 20 per cent", 20, ""),
    ],
)
def test_as_records_have_them(text: str, figure: float, of: str) -> None:
    count = parse_count(text)
    assert count.amount is not None
    assert count.unit is not None
    assert (round(count.amount.figure, 1), count.unit.name, count.of) == (figure, "%", of)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("one in five trains", "20 per cent of trains", Relation.SAME),
        ("a third of voters", "one in three voters", Relation.SAME),
        ("a third of voters", "33 per cent of voters", Relation.WIDER),
        ("a third of voters", "34% of voters", Relation.WIDER),
        ("half of voters", "49 per cent of voters", Relation.WIDER),
        ("a third of voters", "40 per cent of voters", Relation.DISJOINT),
        ("a third of voters", "a quarter of voters", Relation.DISJOINT),
        ("two thirds of voters", "more than half of voters", Relation.NARROWER),
        ("a third of voters", "33 voters", Relation.INCOMPARABLE),
    ],
)
def test_relation(a: str, b: str, expected: Relation) -> None:
    assert relation(parse_count(a), parse_count(b)) is expected
    assert relation(parse_count(b), parse_count(a)) is expected.converse


PARTS = {
    "en": "third quarter fifth sixth seventh eighth ninth tenth",
    "de": "Drittel Viertel Fünftel Sechstel Siebtel Achtel Neuntel Zehntel",
    "es": "tercera cuarta quinta sexta séptima octava novena décima",
    "vi": "ba tư năm sáu bảy tám chín mười",
    "zh": "三 四 五 六 七 八 九 十",
    "fr": "tiers quart cinquième sixième septième huitième neuvième dixième",
}
FORMS = {
    "en": "{} {}s of",
    "de": "{} {}",
    "es": "{} {}s partes",
    "vi": "{} phần {}",
    "zh": "{1}分之{0}",
    "fr": "{} {}s",
}


@given(st.sampled_from(CODES), st.integers(2, 9), st.integers(3, 10))
def test_shares_come_back_from_each_language(code: str, part: int, whole: int) -> None:
    name = PARTS[code].split()[whole - 3].removesuffix("s")
    told_so = part < whole and ((part, whole) != (2, 4) or code in ("vi", "zh"))
    told = [found for found in find_amounts(FORMS[code].format(part, name), LANGUAGES[code]) if found.share]
    assert [found.amount for found in told] == ([bounded(100 * part / whole, SHARE)] if told_so else [])


WORDS = sorted(
    {
        word
        for language in LANGUAGES.values()
        for table in (
            *(language.numbers, language.shares.alone, language.shares.parts, language.shares.follow),
            *(language.shares.among, language.shares.over, language.shares.under, language.shares.each),
            *(language.shares.has, language.units, language.measures, language.merely, language.bounds),
        )
        for word in table
    }
    | {"1", "3", "/", "9" * 300, "of", "an", "voters", "2025"}
)


@given(st.lists(st.sampled_from(WORDS), max_size=8), st.sampled_from(["", " "]), st.sampled_from(CODES))
@example(["9" * 308, "分之", "9" * 307], "", "zh")
@example(["một phần ba"] * 3, " ", "vi")
def test_any_text(words: list[str], space: str, code: str) -> None:
    text, end = space.join(words), 0
    for found in find_amounts(text, LANGUAGES[code]):
        assert end <= found.start < found.end <= len(text)
        end = found.end
        assert 0 <= found.amount.low <= found.amount.high <= inf
        assert isfinite(found.amount.figure)
        assert found.amount.relation(found.amount) is Relation.SAME
        assert found.amount.tells(found.amount)
        assert str(found.amount)
