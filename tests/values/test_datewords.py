from __future__ import annotations

import unicodedata
from datetime import date as calendar_date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from claimcheck.lexicon import LANGUAGES
from claimcheck.values.clocks import clock_agrees
from claimcheck.values.dates import Date, day_number, from_day, parse_date
from claimcheck.values.datewords import (
    bears_out,
    dates_by_month,
    dates_in_figures,
    years_around,
)
from claimcheck.values.distances import has_relative, publication_days, relative_dates
from claimcheck.values.relative_codes import resolve

FRIDAY = "2025-10-24"


def found(text: str, code: str = "en", published: str | None = FRIDAY, years: tuple[int, ...] = ()) -> list[Date]:
    languages, issue = (LANGUAGES[code],), parse_date(published) if published else None
    years = years_around(issue) or years
    written = (told for tell in (dates_by_month, dates_in_figures) for told in tell(text, languages, issue, years))
    return [*written, *relative_dates(text, languages, issue)]


def told(text: str, recorded: str, code: str = "en", published: str | None = FRIDAY) -> bool:
    return bears_out(parse_date(recorded), found(text, code, published), parse_date(published) if published else None)


def means(text: str, recorded: str, code: str = "en", published: str | None = FRIDAY) -> bool:
    """Whether a text tells exactly these days."""
    return any(date.moments == parse_date(recorded).moments for date in found(text, code, published))


@pytest.mark.parametrize(
    ("code", "text", "recorded"),
    [
        ("en", "on October 9, troops", "2025-10-09"),
        ("en", "Oct. 9th", "2025-10-09"),
        ("en", "the 9th of October 2019", "2019-10-09"),
        ("en", "Sept. 11, 2001", "2001-09-11"),
        ("en", "9-11 October", "2025-10-09/2025-10-11"),
        ("en", "October 9 and 10", "2025-10-10"),
        ("en", "October 9 to 12", "2025-10-09/2025-10-12"),
        ("en", "October 2024", "2024-10"),
        ("en", "the 1990s", "199X"),
        ("en", "in 1987", "1987"),
        ("en", "2024-02-29", "2024-02-29"),
        ("en", "10/9", "2025-10-09"),
        ("en", "9/10", "2025-10-09"),
        ("en", "9.10.2025", "2025-10-09"),
        ("en", "February 29", "2024-02-29"),
        ("en", "MAY 5", "2025-05-05"),
        ("vi", "ngày 9 tháng 10 năm 2025", "2025-10-09"),
        ("vi", "ngày 9/10", "2025-10-09"),
        ("vi", "tháng mười một", "2025-11"),
        ("vi", "tháng 10/2024", "2024-10"),
        ("zh", "2025年10月9日", "2025-10-09"),
        ("zh", "10月9日至12日", "2025-10-09/2025-10-12"),
        ("zh", "10月9至12日", "2025-10-12"),
        ("zh", "１０月９日", "2025-10-09"),
        ("zh", "十一月", "2025-11"),
        ("zh", "2024年11月", "2024-11"),
        ("es", "el 9 de octubre de 2025", "2025-10-09"),
        ("fr", "le 1er août 2025", "2025-08-01"),
        ("fr", "le 9 octobre", "2025-10-09"),
        ("de", "am 9. Oktober 2025", "2025-10-09"),
        ("de", "im März 2024", "2024-03"),
    ],
)
def test_dates(code: str, text: str, recorded: str) -> None:
    assert means(text, recorded, code)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", ""),
        ("en", "they may 5 times march on"),
        ("en", "the second mayor marched"),
        ("en", "Mayor Octobering"),
        ("en", "12:30"),
        ("en", "5-5"),
        ("en", "0000-12, 1/1/0000 and 15 January 0000"),
        ("en", "40/50, 99.99, 0/0"),
        ("en", "February 30"),
        ("en", "12,025 or 2025.5 or 120259"),
        ("en", "recently, once, a long time ago"),
        ("de", "im märz"),
        ("en", "\ud800"),
    ],
)
def test_no_dates(code: str, text: str) -> None:
    assert found(text, code) == []


@pytest.mark.parametrize(
    ("code", "early", "mid", "late"),
    [
        ("en", "early {}", "mid-{}", "late {}"),
        ("en", "start of {}", "mid {}", "end of {}"),
        ("vi", "đầu {}", "giữa {}", "cuối {}"),
        ("zh", "{}初", "{}中旬", "{}底"),
        ("zh", "{}上旬", "{}中旬", "{}下旬"),
        ("es", "a principios de {}", "mediados de {}", "finales de {}"),
        ("fr", "début {}", "mi-{}", "fin {}"),
        ("de", "Anfang {}", "Mitte {}", "Ende {}"),
    ],
)
def test_thirds_of_a_month(code: str, early: str, mid: str, late: str) -> None:
    months = {"en": "February", "vi": "tháng 2", "zh": "2月", "es": "febrero", "fr": "février", "de": "Februar"}
    for phrase, recorded in (
        (early, "2025-02-01/2025-02-10"),
        (mid, "2025-02-11/2025-02-20"),
        (late, "2025-02-21/2025-02-28"),
    ):
        third, *ends = found(phrase.format(months[code]), code, "2025-03-05")
        assert third.moments == parse_date(recorded).moments
        assert [date.moments for date in ends] in (
            [],
            [parse_date(recorded[:10]).moments],
            [parse_date(recorded[-10:]).moments],
        )


@pytest.mark.parametrize(
    ("code", "text"),
    [("en", "at the end of {}"), ("de", "Ende {}"), ("es", "a finales de {}"), ("vi", "cuối {}"), ("zh", "{}底")],
)
def test_the_end_of_a_month_may_be_its_last_day(code: str, text: str) -> None:
    months = {"en": "September", "vi": "tháng 9", "zh": "9月", "es": "septiembre", "de": "September"}
    assert means(text.format(months[code]), "2025-09-30", code)
    assert not means(text.format(months[code]), "2025-09-29", code)


@pytest.mark.parametrize("text", ["at the start of September", "at the beginning of September"])
def test_the_start_of_a_month_may_be_its_first_day(text: str) -> None:
    assert means(text, "2025-09-01")
    assert not means(text, "2025-09-02")


@pytest.mark.parametrize(
    ("code", "text", "recorded"),
    [
        ("en", "over the weekend", "2025-10-18/2025-10-19"),
        ("en", "last weekend", "2025-10-18/2025-10-19"),
        ("vi", "cuối tuần qua", "2025-10-18/2025-10-19"),
        ("zh", "上周末", "2025-10-18/2025-10-19"),
        ("en", "earlier this month", "2025-10-01/2025-10-24"),
        ("vi", "hồi đầu tháng này", "2025-10-01/2025-10-24"),
        ("zh", "本月早些时候", "2025-10-01/2025-10-24"),
        ("en", "this month", "2025-10"),
        ("vi", "tháng này", "2025-10"),
        ("zh", "本月", "2025-10"),
        ("en", "earlier this week", "2025-10-20/2025-10-24"),
        ("en", "last week", "2025-10-13/2025-10-19"),
        ("vi", "tuần trước", "2025-10-13/2025-10-19"),
        ("zh", "上周", "2025-10-13/2025-10-19"),
        ("en", "next week", "2025-10-27/2025-11-02"),
        ("en", "yesterday", "2025-10-23"),
        ("vi", "hôm qua", "2025-10-23"),
        ("zh", "昨天", "2025-10-23"),
        ("es", "ayer", "2025-10-23"),
        ("fr", "hier", "2025-10-23"),
        ("de", "gestern", "2025-10-23"),
        ("en", "last month", "2025-09"),
        ("vi", "tháng trước", "2025-09"),
        ("zh", "上个月", "2025-09"),
        ("en", "last year", "2024"),
        ("zh", "去年", "2024"),
        ("en", "next year", "2026"),
        ("en", "last night", "2025-10-23"),
        ("en", "by the end of the year", "2025-12-31"),
        ("de", "vorgestern", "2025-10-22"),
        ("de", "Ende des Monats", "2025-10-31"),
        ("fr", "la semaine prochaine", "2025-10-27/2025-11-02"),
        ("es", "anoche", "2025-10-23"),
        ("vi", "đêm qua", "2025-10-23"),
        ("zh", "昨晚", "2025-10-23"),
    ],
)
def test_relative_dates(code: str, text: str, recorded: str) -> None:
    assert means(text, recorded, code)
    assert told(text, recorded, code)
    assert has_relative(text, (LANGUAGES[code],))


@pytest.mark.parametrize(
    ("code", "text", "recorded"),
    [
        ("en", "three days ago", "2025-10-21"),
        ("de", "vor zwei Tagen", "2025-10-22"),
        ("fr", "il y a trois jours", "2025-10-21"),
        ("es", "hace dos semanas", "2025-10-06/2025-10-12"),
        ("vi", "cách đây ba ngày", "2025-10-21"),
        ("vi", "ba ngày trước", "2025-10-21"),
        ("zh", "三天前", "2025-10-21"),
        ("zh", "4日晚", "2025-10-04"),
        ("zh", "4日前往灾区", "2025-10-04"),
    ],
)
def test_days_told_from_publication(code: str, text: str, recorded: str) -> None:
    assert means(text, recorded, code)
    assert has_relative(text, (LANGUAGES[code],)) is ("日" not in text)


@pytest.mark.parametrize("text", ["seit zwei Tagen", "zwei Tage lang", "vor zwei Türen"])
def test_no_days_ago(text: str) -> None:
    assert found(text, "de") == []


@pytest.mark.parametrize(
    ("code", "text", "recorded"),
    [
        ("zh", "2024年10月9日至10日发生空袭", "2025-10-10"),
        ("zh", "经过10日谈判", "2025-10-10"),
        ("zh", "他在30日内必须离开", "2025-09-30"),
        ("vi", "ba ngày trước đó", "2025-10-21"),
        ("en", "at the end of the year 2019", "2025-12-31"),
    ],
)
def test_what_tells_another_day(code: str, text: str, recorded: str) -> None:
    assert not told(text, recorded, code)


@pytest.mark.parametrize("text", ["am Dienstagabend", "Dienstagnacht", "Dienstag"])
def test_a_weekday_with_its_part_of_the_day(text: str) -> None:
    assert told(text, "2025-10-21", "de")
    assert not told(text, "2025-10-22", "de")


@pytest.mark.parametrize(
    ("text", "recorded"),
    [
        ("2日9时12分", "2025-09-02T09:12"),
        ("晚上9点", "2025-09-02T21:00"),
        ("at 0912 GMT", "2025-09-02T09:12Z"),
        ("at 4:12 a.m.", "2025-09-02T04:12"),
        ("at nine in the morning", "2025-09-02T09:00"),
        ("shortly before nine on Tuesday", "2025-09-02T21:00"),
    ],
)
def test_times_of_day(text: str, recorded: str) -> None:
    assert clock_agrees(parse_date(recorded), text)
    assert not clock_agrees(parse_date("2025-09-02T10:13"), text)


@pytest.mark.parametrize("text", ["after 1900 hours of flight", "1-900 hours", "at nine places", "at nine million"])
def test_no_time_of_day(text: str) -> None:
    assert not clock_agrees(parse_date("2025-09-02T19:00"), text)
    assert not clock_agrees(parse_date("2025-09-02T09:00"), text)


@pytest.mark.parametrize(("code", "text"), [("en", "last Sunday"), ("vi", "chủ nhật vừa qua"), ("zh", "上星期日")])
def test_a_weekday_is_one_of_those_around_publication(code: str, text: str) -> None:
    assert told(text, "2025-10-19", code)
    assert not told(text, "2025-10-18", code)
    assert not told(text, "2025-10-20", code)
    assert not told(text, "2025-10-05", code)


@pytest.mark.parametrize("day", [calendar_date(2025, 10, 24), calendar_date(2024, 3, 1), calendar_date(2023, 1, 1)])
def test_every_weekday_is_told_by_its_name(day: calendar_date) -> None:
    names = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
    number = day_number(day.year, day.month, day.day)
    for back in range(7):
        then = from_day(number - back)
        assert told(f"on {names[then.weekday()]}", then.isoformat(), published=day.isoformat())
        assert not told(f"on {names[then.weekday() - 1]}", then.isoformat(), published=day.isoformat())


@pytest.mark.parametrize(
    ("code", "day", "first", "last"),
    [
        ("weekend 0", "2025-10-25", "2025-10-25", "2025-10-26"),
        ("weekend 0", "2025-10-26", "2025-10-25", "2025-10-26"),
        ("weekend 0", "2025-10-27", "2025-10-25", "2025-10-26"),
        ("week 0", "2025-10-26", "2025-10-20", "2025-10-26"),
        ("month -1", "2025-01-15", "2024-12-01", "2024-12-31"),
        ("month 1", "2024-12-15", "2025-01-01", "2025-01-31"),
        ("month 0", "2024-02-10", "2024-02-01", "2024-02-29"),
        ("past week", "2025-01-03", "2024-12-27", "2025-01-03"),
        ("past 12 months", "2025-10-24", "2024-10-01", "2025-10-24"),
        ("year 0 to-date", "2025-10-24", "2025-01-01", "2025-10-24"),
        ("day -1", "2024-03-01", "2024-02-29", "2024-02-29"),
    ],
)
def test_resolve(code: str, day: str, first: str, last: str) -> None:
    published = calendar_date.fromisoformat(day)
    number = day_number(published.year, published.month, published.day)
    low, high = resolve(code, number)
    assert (from_day(low).isoformat(), from_day(high).isoformat()) == (first, last)


@given(st.sampled_from(sorted(LANGUAGES)), st.dates(calendar_date(1900, 1, 1), calendar_date(2100, 1, 1)))
def test_every_relative_word_resolves_near_the_day(code: str, day: calendar_date) -> None:
    number = day_number(day.year, day.month, day.day)
    for word, rule in LANGUAGES[code].relative.items():
        low, high = resolve(rule, number)
        assert low <= high, word
        assert abs(low - number) <= 3 * 366
        if "to-date" in rule or rule.startswith("past"):
            assert high == number


@pytest.mark.parametrize(
    ("code", "text", "weeks"),
    [
        ("en", "in the second week of February", ["2026-02-08/2026-02-14", "2026-02-09/2026-02-15"]),
        ("en", "the 2nd week of February 2026", ["2026-02-08/2026-02-14"]),
        ("en", "the first week of April", ["2026-04-01/2026-04-07", "2026-04-06/2026-04-12", "2026-04-01/2026-04-05"]),
        ("en", "the last week in February", ["2026-02-22/2026-02-28", "2026-02-16/2026-02-22"]),
        ("en", "in the week of February 11", ["2026-02-11/2026-02-17", "2026-02-09/2026-02-15"]),
        ("en", "the week of the 11th of February", ["2026-02-11/2026-02-17", "2026-02-09/2026-02-15"]),
        ("en", "the week beginning February 11", ["2026-02-11/2026-02-17"]),
        ("en", "the week ending 15 February", ["2026-02-09/2026-02-15"]),
        ("fr", "la deuxième semaine de février", ["2026-02-08/2026-02-14", "2026-02-09/2026-02-15"]),
        ("fr", "la première semaine d’avril", ["2026-04-01/2026-04-07"]),
        ("fr", "la semaine du 11 février", ["2026-02-11/2026-02-17", "2026-02-09/2026-02-15"]),
        ("fr", "la semaine du 9 au 15 février", ["2026-02-09/2026-02-15"]),
        ("es", "la segunda semana de febrero", ["2026-02-08/2026-02-14"]),
        ("es", "la semana del 9 al 15 de febrero", ["2026-02-09/2026-02-15"]),
        ("de", "in der zweiten Woche des Februar", ["2026-02-08/2026-02-14"]),
        ("de", "vom 9. bis zum 15. Februar", ["2026-02-09/2026-02-15"]),
        ("vi", "tuần thứ hai của tháng 2", ["2026-02-08/2026-02-14"]),
        ("vi", "tuần cuối tháng 2", ["2026-02-22/2026-02-28"]),
        ("vi", "từ ngày 9 đến ngày 15 tháng 2", ["2026-02-09/2026-02-15"]),
        ("zh", "2月的第二周", ["2026-02-08/2026-02-14", "2026-02-09/2026-02-15"]),
        ("zh", "2月最后一个星期", ["2026-02-22/2026-02-28"]),
    ],
)
def test_weeks(code: str, text: str, weeks: list[str]) -> None:
    assert [week for week in weeks if not means(text, week, code, "2026-03-06")] == []
    assert told(text, "2026-02" if "2026-02" in weeks[0] else "2026-04", code, "2026-03-06")


@pytest.mark.parametrize(
    ("text", "recorded"),
    [
        ("the second week of February", "2026-02-10"),
        ("the second week of February", "2026-02-15/2026-02-21"),
        ("the second week of February", "2026-02-01/2026-02-14"),
        ("the second week of February", "2026-01"),
        ("the week of February 11", "2026-02-11"),
        ("the week of February 11", "2026-02-16/2026-02-22"),
        ("the week ending February 15", "2026-02-15/2026-02-21"),
        ("the fifth week of February", "2026-03"),
    ],
)
def test_other_weeks(text: str, recorded: str) -> None:
    assert not told(text, recorded, published="2026-03-06")


def test_a_year_is_supplied_from_the_publication() -> None:
    assert means("December 30", "2024-12-30", published="2025-01-02")
    assert means("January 2", "2025-01-02", published="2024-12-30")
    assert not means("October 9", "2023-10-09")
    assert means("October 9", "2025-10-09", published="2025")
    assert means("October 9", "2025-10-09", published="2025-11")


def test_without_publication_the_years_given_are_used() -> None:
    assert [str(date) for date in found("October 9", published=None, years=(2019, 2020))] == [
        "2019-10-09",
        "2020-10-09",
    ]
    assert found("October 9", published=None) == []
    assert found("last Sunday and next week", published=None) == []


@pytest.mark.parametrize("published", ["2025", "../2025", "2025/..", "0001-01-01", "Y-12345", "-0043"])
def test_relative_dates_need_a_day_of_publication(published: str) -> None:
    assert publication_days(parse_date(published)) is None
    assert found("last Sunday, yesterday and earlier this month", published=published) == []


def test_a_few_possible_days_of_publication() -> None:
    assert publication_days(parse_date("2025-11")) is not None
    assert told("yesterday", "2025-10-22", published="[2025-10-20..2025-10-24]")
    assert not told("yesterday", "2025-10-24", published="[2025-10-20..2025-10-24]")


@pytest.mark.parametrize(
    ("text", "recorded", "expected"),
    [
        ("on October 9", "2025-10-09", True),
        ("on October 9", "2025-10", True),
        ("on October 9", "2025", True),
        ("on October 9", "2025-10-10", False),
        ("in October", "2025-10-09", False),
        ("in October", "2025-10", True),
        ("in 2025", "2025-10", False),
        ("from October 9 to October 12", "2025-10-09/2025-10-12", True),
        ("from October 9 to October 12", "2025-10-09/2025-10-13", False),
        ("since October 9", "2025-10-09/..", True),
        ("since October 9", "2025-10-09/2025-10-24", True),
        ("on October 9 or October 12", "[2025-10-09,2025-10-12]", True),
        ("on October 9 or October 12", "[2025-10-09,2025-10-13]", False),
        ("around October 9", "2025-10-09~", True),
        ("nothing", "2025-10-09", False),
        ("nothing", "../2025", False),
    ],
)
def test_bears_out(text: str, recorded: str, expected: bool) -> None:
    assert told(text, recorded) is expected


def test_letters_may_be_decomposed() -> None:
    text = unicodedata.normalize("NFD", "đầu tháng 10, hôm qua")
    assert means(text, "2025-10-01/2025-10-10", "vi")
    assert means(text, "2025-10-23", "vi")
    assert has_relative(text, (LANGUAGES["vi"],))


PIECES = sorted(
    {
        word
        for language in LANGUAGES.values()
        for table in (language.months, language.weekdays, language.relative, language.thirds, language.weeks)
        for word in table
    }
    | {"0000", "9999", "12/31/9999", "0000-01", "31", "29", "October", "March", "of", "年", "日", "-", "2025"}
)
PUBLISHED = ["2025-10-24", "2025", "0001-01-01", "9999-12-31", "Y-12345", "-0043-03-15", "../2025", "2024-02-29T12:00Z"]


@given(
    st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=6).map(" ".join)),
    st.sampled_from(sorted(LANGUAGES)),
    st.sampled_from([*PUBLISHED, None]),
)
@example("January 0000, 0000-01, 1/1/0000", "en", None)
@example("İ October 9", "en", FRIDAY)
@example("next year, past year, Sunday", "en", "9999-12-31")
def test_any_text(text: str, code: str, published: str | None) -> None:
    dates = found(text, code, published, (2025,))
    assert all(date.moments.parts for date in dates)
    assert all(date.relation(date).value == "same" for date in dates)
    recorded = parse_date("1815-06-18")
    if bears_out(recorded, dates, None):
        assert "1815" in text


@given(st.permutations(["October 9", "early May", "1987", "yesterday", "3/4/2020"]))
def test_the_order_of_the_text_does_not_matter(parts: list[str]) -> None:
    expected = found("October 9; early May; 1987; yesterday; 3/4/2020")
    assert set(found("; ".join(parts))) == set(expected)


def test_several_languages_are_read_together() -> None:
    both = list(relative_dates("昨天, last month", (LANGUAGES["zh"], LANGUAGES["en"]), parse_date(FRIDAY)))
    shown = {str(date) for date in both}
    assert shown == {"昨天", "last month"}
