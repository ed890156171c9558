from __future__ import annotations

from math import inf, isfinite

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from claimcheck.lexicon import LANGUAGES
from claimcheck.lexicon.base import ABOUT, EXACT, NEARLY, OVER, ROUND, UNDER
from claimcheck.values.amounts import Amount, bounded
from claimcheck.values.digits import read_digits
from claimcheck.values.numbers import find_amounts
from claimcheck.values.relation import Relation

CODES = sorted(LANGUAGES)


def amounts(text: str, code: str = "en") -> list[Amount]:
    return [found.amount for found in find_amounts(text, LANGUAGES[code])]


def figures(text: str, code: str = "en") -> list[float]:
    return [amount.figure for amount in amounts(text, code)]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "twenty-five", [25]),
        ("en", "Twelve", [12]),
        ("en", "one hundred and twenty-five", [125]),
        ("en", "a hundred and one dalmatians", [101]),
        ("en", "two thousand and twenty-five", [2_025]),
        ("en", "one hundred thousand two hundred and five", [100_205]),
        ("en", "one hundred and two thousand", [102_000]),
        ("en", "three million five hundred thousand", [3_500_000]),
        ("en", "killed ten and five wounded", [10, 5]),
        ("en", "two dozen", [24]),
        ("en", "half a dozen", [6]),
        ("en", "half a million", [500_000]),
        ("en", "two and a half million", [2_500_000]),
        ("en", "two and a half years", [2.5]),
        ("en", "an hour", []),
        ("en", "an hour and a half", [1.5]),
        ("en", "almost an hour", [1]),
        ("en", "half an hour", [0.5]),
        ("en", "two men and a half hour", [2]),
        ("de", "anderthalb Stunden", [1.5]),
        ("de", "eine halbe Stunde", [0.5]),
        ("fr", "une demi-heure", [0.5]),
        ("fr", "deux heures et demie", [2.5]),
        ("es", "media hora", [0.5]),
        ("es", "una hora y media", [1.5]),
        ("vi", "nửa giờ", [0.5]),
        ("vi", "hai tiếng rưỡi", [2.5]),
        ("vi", "tiếng rưỡi", [1.5]),
        ("vi", "một năm rưỡi", [1.5]),
        ("vi", "mười năm rưỡi", [10.5]),
        ("vi", "năm rưỡi", [5.5]),
        ("vi", "hai mươi năm", [20, 5]),
        ("vi", "năm giờ rưỡi", [5.5]),
        ("vi", "ba triệu rưỡi", [3_500_000]),
        ("vi", "ba nghìn rưỡi tỷ", [3.5e12]),
        ("vi", "mười rưỡi", [10.5]),
        ("de", "niemand wurde verletzt", [0]),
        ("es", "no hubo heridos", [0]),
        ("fr", "personne n'a été blessé, une personne est morte", [0, 1]),
        ("zh", "无人受伤", [0]),
        ("es", "hora y media", [1.5]),
        ("es", "dos horas largas y media", [2]),
        ("es", "un año y medio", [1.5]),
        ("es", "tres millones y medio", [3_500_000]),
        ("es", "tres y medio", [3.5]),
        ("fr", "trois millions et demi", [3_500_000]),
        ("en", "three million and a half", [3_500_000]),
        ("de", "Dreiviertelstunde", [0.75]),
        ("de", "eine Viertelstunde", [0.25]),
        ("zh", "半小时", [0.5]),
        ("zh", "一个半小时", [1.5]),
        ("zh", "三天半", [3.5]),
        ("en", "1.5 million", [1_500_000]),
        ("en", "$2.5bn", [2.5e9]),
        ("en", "$2.5 bn", [2.5e9]),
        ("en", "5m people", [5_000_000]),
        ("en", "5 m deep", [5]),
        ("en", "2 lakh", [200_000]),
        ("en", "no casualties", [0]),
        ("en", "no one and nobody, one man", [0, 0, 1]),
        ("en", "0 million", [0]),
        ("en", "12:30", [12, 30]),
        ("en", "5-5", [5, 5]),
        ("en", "won 2-1", [2, 1]),
        ("en", "second", []),
        ("en", "tentative bonehead, often", []),
        ("en", "", []),
        ("en", "１２", [12]),
        ("en", "\ud8005\ud800", [5]),
        ("en", "²", []),
        ("vi", "hai mươi lăm", [25]),
        ("vi", "mười hai", [12]),
        ("vi", "hai mươi mốt", [21]),
        ("vi", "một trăm linh năm", [105]),
        ("vi", "ba trăm lẻ tư", [304]),
        ("vi", "hai nghìn không trăm hai mươi lăm", [2_025]),
        ("vi", "1,5 triệu", [1_500_000]),
        ("vi", "năm nghìn tỷ", [5 * 10**12]),
        ("vi", "nửa triệu", [500_000]),
        ("zh", "十二", [12]),
        ("zh", "二十五", [25]),
        ("zh", "一百零五", [105]),
        ("zh", "一千零五十", [1_050]),
        ("zh", "三万五千", [35_000]),
        ("zh", "3万5000", [35_000]),
        ("zh", "一亿三千万", [130_000_000]),
        ("zh", "两亿五千万", [250_000_000]),
        ("zh", "1.5亿", [150_000_000]),
        ("zh", "5万", [50_000]),
        ("es", "treinta y cinco", [35]),
        ("es", "ciento veinte", [120]),
        ("es", "mil novecientos noventa y nueve", [1_999]),
        ("es", "dos mil millones", [2 * 10**9]),
        ("es", "1,5 millones", [1_500_000]),
        ("es", "una docena", [12]),
        ("es", "treinta y cuarenta", [30, 40]),
        ("fr", "vingt et un", [21]),
        ("fr", "vingt-deux", [22]),
        ("fr", "soixante-dix-sept", [77]),
        ("fr", "soixante et onze", [71]),
        ("fr", "soixante-douze", [72]),
        ("fr", "quatre-vingts", [80]),
        ("fr", "quatre-vingt-onze", [91]),
        ("fr", "quatre-vingt-dix-neuf", [99]),
        ("fr", "deux cent trois", [203]),
        ("fr", "mille neuf cents", [1_900]),
        ("fr", "une centaine", [100]),
        ("de", "fünfundzwanzig", [25]),
        ("de", "hundertzwanzig", [120]),
        ("de", "zweihundertfünfzig", [250]),
        ("de", "Dreitausend", [3_000]),
        ("de", "einundzwanzigtausend", [21_000]),
        ("de", "1,5 Millionen", [1_500_000]),
        ("de", "zwei Dutzend", [24]),
        ("de", "ein halbes Dutzend", [6]),
        ("fr", "une demi-douzaine", [6]),
        ("fr", "deux dizaines", [20]),
        ("es", "dos docenas", [24]),
        ("zh", "30来自北京", [30]),
    ],
)
def test_figures(code: str, text: str, expected: list[float]) -> None:
    assert figures(text, code) == expected


@pytest.mark.parametrize(
    ("code", "text", "bound", "figure"),
    [
        ("en", "more than 2,500 casualties", OVER, 2_500),
        ("en", "more than a hundred", OVER, 100),
        ("en", "at least twelve", OVER, 12),
        ("en", "no fewer than 12", OVER, 12),
        ("en", "12 or more", OVER, 12),
        ("en", "no more than 12", UNDER, 12),
        ("en", "up to 30", UNDER, 30),
        ("en", "fewer than ten", UNDER, 10),
        ("en", "nearly 18", NEARLY, 18),
        ("en", "about 40", ABOUT, 40),
        ("en", "some 200", ABOUT, 200),
        ("en", "~50", ABOUT, 50),
        ("en", "a dozen or so", ABOUT, 12),
        ("vi", "hơn 2.500 người", OVER, 2_500),
        ("vi", "ít nhất mười hai", OVER, 12),
        ("vi", "20 trở lên", OVER, 20),
        ("vi", "dưới 20", UNDER, 20),
        ("vi", "gần 30", NEARLY, 30),
        ("vi", "khoảng 30", ABOUT, 30),
        ("zh", "超过2000人", OVER, 2_000),
        ("zh", "至少十二人", OVER, 12),
        ("zh", "二十多人", OVER, 20),
        ("zh", "百余人", OVER, 100),
        ("zh", "5万多", OVER, 50_000),
        ("zh", "不到30人", UNDER, 30),
        ("zh", "近百人", NEARLY, 100),
        ("zh", "约40人", ABOUT, 40),
        ("zh", "40人", EXACT, 40),
        ("es", "más de 2.500", OVER, 2_500),
        ("es", "al menos doce", OVER, 12),
        ("es", "casi treinta y cinco", NEARLY, 35),
        ("fr", "plus de 2 500", OVER, 2_500),
        ("fr", "plus d'une centaine", OVER, 100),
        ("fr", "plus d’une centaine", OVER, 100),
        ("fr", "environ 40", ABOUT, 40),
        ("de", "mehr als 2.500", OVER, 2_500),
        ("de", "mindestens zwölf", OVER, 12),
        ("de", "rund 40", ABOUT, 40),
        ("fr", "une trentaine de soldats", ABOUT, 30),
        ("fr", "une soixantaine", ABOUT, 60),
        ("fr", "environ une quinzaine", ABOUT, 15),
        ("fr", "un millier", ABOUT, 1_000),
        ("fr", "trois centaines", ABOUT, 300),
        ("es", "una decena de", ABOUT, 10),
        ("es", "un centenar", ABOUT, 100),
        ("es", "más de un millar", OVER, 1_000),
        ("es", "una docena", ROUND, 12),
        ("de", "ein Dutzend", ROUND, 12),
        ("de", "mehr als ein Dutzend", OVER, 12),
        ("vi", "một chục người", ROUND, 10),
        ("vi", "hơn chục người", OVER, 10),
        ("en", "two dozen", ROUND, 24),
        ("en", "about a dozen", ABOUT, 12),
        ("zh", "十来个", ABOUT, 10),
        ("zh", "三十来人", ABOUT, 30),
        ("zh", "十几人", OVER, 10),
        ("zh", "二十多万人", OVER, 200_000),
        ("zh", "三百余亿", OVER, 30 * 10**9),
        ("zh", "几乎30人", NEARLY, 30),
    ],
)
def test_bounds(code: str, text: str, bound: str, figure: float) -> None:
    assert amounts(text, code) == [bounded(figure, bound)]


@pytest.mark.parametrize(
    ("code", "text", "low"),
    [
        ("en", "dozens", 20),
        ("en", "scores of people", 40),
        ("en", "several", 3),
        ("en", "a few dozen", 24),
        ("en", "tens of thousands", 20_000),
        ("en", "several hundred thousand people", 300_000),
        ("en", "tens of millions", 20_000_000),
        ("vi", "hàng chục người", 20),
        ("vi", "hàng chục nghìn người", 20_000),
        ("vi", "hàng trăm nghìn", 200_000),
        ("vi", "vài chục", 20),
        ("zh", "数十人", 20),
        ("zh", "数十万人", 200_000),
        ("zh", "几百人", 200),
        ("zh", "上千人", 1_000),
        ("zh", "数以百计", 200),
        ("es", "decenas de personas", 20),
        ("fr", "des dizaines de personnes", 20),
        ("de", "Dutzende", 20),
        ("de", "mit Dutzenden Toten", 20),
        ("de", "ein paar Dutzend", 24),
        ("fr", "plusieurs dizaines", 20),
        ("fr", "des dizaines de milliers", 20_000),
        ("fr", "moins de milliers", 2_000),
        ("es", "varias decenas", 20),
        ("es", "cientos de miles", 200_000),
        ("zh", "數十人", 20),
    ],
)
def test_vague(code: str, text: str, low: float) -> None:
    (amount,) = amounts(text, code)
    assert amount.vague
    assert amount.low == low
    assert amount.low <= amount.high < inf


@pytest.mark.parametrize(
    ("code", "text", "low", "high"),
    [
        ("en", "10 to 15", 10, 15),
        ("en", "10-15", 10, 15),
        ("en", "10 – 15", 10, 15),
        ("en", "five to ten", 5, 10),
        ("en", "between 10 and 15", 10, 15),
        ("en", "between twenty and thirty", 20, 30),
        ("en", "between one hundred and two hundred people", 100, 200),
        ("vi", "20 đến 30", 20, 30),
        ("zh", "20至30人", 20, 30),
        ("zh", "二十到三十人", 20, 30),
        ("es", "entre veinte y treinta", 20, 30),
        ("fr", "entre 20 et 30", 20, 30),
        ("de", "zwischen 20 und 30", 20, 30),
        ("de", "20 bis 30", 20, 30),
    ],
)
def test_ranges(code: str, text: str, low: float, high: float) -> None:
    assert amounts(text, code) == [Amount(low, "range", low, high)]


@pytest.mark.parametrize("text", ["10 and 15", "15 to 10", "10, 15", "10/15"])
def test_no_ranges(text: str) -> None:
    assert [amount.bound for amount in amounts(text)] == [EXACT, EXACT]


@pytest.mark.parametrize(
    ("text", "decimal", "value"),
    [
        ("170, 000", ".", 170_000),
        ("170,000", ".", 170_000),
        ("1.10", ".", 1.1),
        ("1,234,567.89", ".", 1_234_567.89),
        ("0.125", ".", 0.125),
        ("1.234", ".", 1_234),
        ("1,5", ".", 1.5),
        ("1.234.567", ",", 1_234_567),
        ("1.234,5", ",", 1_234.5),
        ("1.234,5", ".", 1_234.5),
        ("1,234.5", ",", 1_234.5),
        ("0,125", ",", 0.125),
        ("2 500", ",", 2_500),
        ("2\u202f500", ",", 2_500),
        ("1'000'000", ".", 1_000_000),
        ("007", ".", 7),
        ("１７０,０００", ".", 170_000),
    ],
)
def test_digits(text: str, decimal: str, value: float) -> None:
    assert read_digits(text, decimal) == value


GROUPINGS = {"en": ",", "zh": ",", "vi": ".", "es": ".", "de": ".", "fr": "\u202f"}


@given(st.sampled_from(CODES), st.integers(0, 10**12), st.integers(1, 99))
def test_digits_come_back_from_each_language(code: str, whole: int, cents: int) -> None:
    language = LANGUAGES[code]
    grouped = f"{whole:,}".replace(",", GROUPINGS[code])
    assert figures(grouped, code) == [whole]
    assert figures(str(whole), code) == [whole]
    fraction = f"{grouped}{language.decimal}{cents:02}"
    assert figures(fraction, code) == [pytest.approx(whole + cents / 100)]


ENGLISH_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def in_english(number: int) -> str:
    for scale, name in ((10**9, "billion"), (10**6, "million"), (1_000, "thousand"), (100, "hundred")):
        if number >= scale:
            more, rest = divmod(number, scale)
            joint = " and " if 0 < rest < 100 else " "
            return in_english(more) + f" {name}" + (joint + in_english(rest) if rest else "")
    if number < 20:
        return ENGLISH_ONES[number]
    tens, ones = divmod(number, 10)
    return ENGLISH_TENS[tens - 2] + (f"-{ENGLISH_ONES[ones]}" if ones else "")


def in_chinese(number: int) -> str:
    for scale, name in ((10**8, "亿"), (10**4, "万"), (1_000, "千"), (100, "百"), (10, "十")):
        if number >= scale:
            more, rest = divmod(number, scale)
            gap = "零" if 0 < rest < scale // 10 else ""
            return in_chinese(more) + name + gap + (in_chinese(rest) if rest else "")
    return "零一二三四五六七八九"[number]


def in_vietnamese(number: int) -> str:
    for scale, name in ((10**9, "tỷ"), (10**6, "triệu"), (1_000, "nghìn")):
        if number >= scale:
            more, rest = divmod(number, scale)
            return f"{in_vietnamese(more)} {name}" + (f" {in_vietnamese(rest)}" if rest else "")
    ones = "không một hai ba bốn năm sáu bảy tám chín".split()
    if number >= 100:
        more, rest = divmod(number, 100)
        return f"{ones[more]} trăm" + (" linh" if 0 < rest < 10 else "") + (f" {in_vietnamese(rest)}" if rest else "")
    if number < 10:
        return ones[number]
    tens, one = divmod(number, 10)
    lead = "mười" if tens == 1 else f"{ones[tens]} mươi"
    last = {1: "mốt" if tens > 1 else "một", 4: "tư" if tens > 1 else "bốn", 5: "lăm"}.get(one, ones[one])
    return f"{lead} {last}" if one else lead


@given(st.integers(1, 10**9) | st.integers(1, 10_000))
@example(1_000_001)
def test_number_words_come_back(number: int) -> None:
    assert figures(in_english(number)) == [number]
    assert figures(in_chinese(number), "zh") == [number]
    assert figures(in_vietnamese(number), "vi") == [number]


WORDS = sorted(
    {
        word
        for language in LANGUAGES.values()
        for table in (language.numbers, language.scales, language.vague, language.bounds, language.bounds_after)
        for word in table
    }
    | {"and", "between", "to", "-", "1", "1,000", "9" * 400, "0", "1" * 300, "people", "~"}
)


@given(st.one_of(st.text(), st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join)), st.sampled_from(CODES))
@example("9" * 400 + " trillion", "en")
@example("9" * 300 + " trillion trillion hundred", "en")
@example("İ dozen 5", "en")
@example("\ud800 5 million", "vi")
def test_any_text(text: str, code: str) -> None:
    end = 0
    for found in find_amounts(text, LANGUAGES[code]):
        assert end <= found.start < found.end <= len(text)
        end = found.end
        amount = found.amount
        assert 0 <= amount.low <= amount.high
        assert isfinite(amount.figure)
        assert amount.relation(amount) is Relation.SAME
        assert str(amount)


def test_offsets_cut_out_the_words() -> None:
    text = "Floods killed at least 12 people and displaced tens of thousands."
    shown = [text[found.start : found.end] for found in find_amounts(text, LANGUAGES["en"])]
    assert shown == ["at least 12", "tens of thousands"]
