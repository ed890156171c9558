from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from claimcheck.lexicon import LANGUAGES
from claimcheck.values.dates import Date, parse_date
from claimcheck.values.datewords import bears_out, dates_by_month, dates_in_figures, years_around
from claimcheck.values.distances import relative_dates
from claimcheck.values.steps import stepped_dates

PUBLISHED = "2026-03-06"


def found(text: str, code: str = "en", published: str | None = PUBLISHED) -> tuple[list[Date], list[Date]]:
    """The dates that a text tells outright, and those that it tells by their distance from these."""
    languages, issue = (LANGUAGES[code],), parse_date(published) if published else None
    told = [
        *dates_by_month(text, languages, issue, years_around(issue) or (2026,)),
        *dates_in_figures(text, languages, issue, years_around(issue) or (2026,)),
        *relative_dates(text, languages, issue),
    ]
    return told, list(stepped_dates(text, languages, told))


def told(text: str, recorded: str, code: str = "en", published: str | None = PUBLISHED) -> bool:
    outright, stepped = found(text, code, published)
    return bears_out(parse_date(recorded), [*outright, *stepped], parse_date(published) if published else None)


CASES = [
    ("en", "on February 3, 2026, … two days later", "2026-02-05"),
    ("en", "Two days later, it ended … on February 3", "2026-02-05"),
    ("en", "February 3 … 2 days after", "2026-02-05"),
    ("en", "February 3 … the next day", "2026-02-04"),
    ("en", "February 3 … A day later", "2026-02-04"),
    ("en", "February 3 … One day later", "2026-02-04"),
    ("en", "February 3 … by the following day", "2026-02-04"),
    ("en", "February 3 … the following morning", "2026-02-04"),
    ("en", "February 3 … the day before", "2026-02-02"),
    ("en", "February 3 … three weeks earlier", "2026-01-13"),
    ("en", "February 3 … a week later", "2026-02-10"),
    ("en", "February 3 … the following week", "2026-02-09/2026-02-15"),
    ("en", "January 31 … a month later", "2026-02-28"),
    ("en", "January 2026 … the following month", "2026-02"),
    ("en", "January 2026 … two months earlier", "2025-11"),
    ("en", "in 2007 … three years later", "2010"),
    ("en", "on February 3, 2025 … three years earlier", "2022"),
    ("en", "on Monday talks began … two days later", "2026-03-04"),
    ("en", "February 3 … the next day … two days later", "2026-02-06"),
    ("fr", "le 3 février 2026 … le lendemain", "2026-02-04"),
    ("fr", "le 3 février … le surlendemain", "2026-02-05"),
    ("fr", "le 3 février … deux jours plus tard", "2026-02-05"),
    ("fr", "le 3 février … trois semaines auparavant", "2026-01-13"),
    ("fr", "le 3 février … la veille", "2026-02-02"),
    ("zh", "2026年2月3日…两天后", "2026-02-05"),
    ("zh", "2026年2月3日…第二天", "2026-02-04"),
    ("zh", "2月3日…三周前", "2026-01-13"),
    ("zh", "2月3日…次日", "2026-02-04"),
    ("zh", "2月3日…10天之后", "2026-02-13"),
    ("vi", "ngày 3/2/2026 … hai ngày sau", "2026-02-05"),
    ("vi", "ngày 3 tháng 2 … hôm sau", "2026-02-04"),
    ("vi", "ngày 3 tháng 2 … ba tuần trước đó", "2026-01-13"),
    ("vi", "ngày 3 tháng 2 … sau đó hai ngày", "2026-02-05"),
    ("vi", "ngày 3/2/2025 … hai năm sau", "2027"),
    ("de", "am 3. Februar 2026 … zwei Tage später", "2026-02-05"),
    ("de", "am 3. Februar … am nächsten Tag", "2026-02-04"),
    ("de", "am 3. Februar … einen Tag zuvor", "2026-02-02"),
    ("de", "am 3. Februar … drei Wochen vorher", "2026-01-13"),
    ("es", "el 3 de febrero de 2026 … dos días después", "2026-02-05"),
    ("es", "el 3 de febrero … al día siguiente", "2026-02-04"),
    ("es", "el 3 de febrero … a los dos días", "2026-02-05"),
    ("es", "el 3 de febrero … tres semanas antes", "2026-01-13"),
]


@pytest.mark.parametrize(("code", "text", "recorded"), CASES)
def test_days_at_a_distance(code: str, text: str, recorded: str) -> None:
    assert told(text, recorded, code)


@pytest.mark.parametrize(
    ("code", "text", "recorded"),
    [
        ("en", "February 3 … two days later", "2026-02-06"),
        ("en", "February 3 … two days later", "2026-02-01"),
        ("en", "February 3 … two days", "2026-02-05"),
        ("en", "February 3 … about two days later", "2026-02-05"),
        ("en", "February 3 … the next day", "2026-02-05"),
        ("en", "February 3 … the following week", "2026-02-11"),
        ("en", "in February … two days later", "2026-02-05"),
        ("en", "two days later", "2026-03-08"),
        ("en", "so far … a day later", "2026-03-07"),
        ("fr", "le 3 février … le lendemain", "2026-02-05"),
        ("zh", "2月3日后", "2026-02-06"),
        ("zh", "2月3日…两天后", "2026-02-06"),
        ("vi", "ngày 3/2 … hai ngày sau", "2026-02-06"),
        ("de", "am 3. Februar … zwei Tage später", "2026-02-06"),
        ("es", "el 3 de febrero … dos días después", "2026-02-06"),
    ],
)
def test_other_days(code: str, text: str, recorded: str) -> None:
    assert not told(text, recorded, code)


def test_without_a_day_of_publication() -> None:
    assert told("on February 3, 2026, … two days later", "2026-02-05", published=None)


PIECES = sorted(
    {
        word
        for language in LANGUAGES.values()
        for table in (language.steps, language.units, language.after, language.before, language.leads)
        for word in table
    }
    | {"February 3", "2月3日", "2026", "9999-12-31", "0001-01-01", "yesterday", "two", "9999", "两", "hai", "deux", "…"}
)


@given(
    st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=8).map(" ".join)),
    st.sampled_from(sorted(LANGUAGES)),
    st.sampled_from([PUBLISHED, "0001-01-01", "9999-12-31", "2026", None]),
)
@example("9999-12-31 the next day", "en", PUBLISHED)
@example("0001-01-01 9999 years earlier", "en", PUBLISHED)
@example("İ February 3 two days later", "en", PUBLISHED)
def test_any_text(text: str, code: str, published: str | None) -> None:
    outright, stepped = found(text, code, published)
    assert all(date.relation(date).value == "same" for date in stepped)
    assert outright or not stepped
