from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.lexicon import LANGUAGES
from claimcheck.values.dates import parse_date
from claimcheck.values.datewords import years_around
from claimcheck.values.periods import around_nights, dates_by_period

FRIDAY = parse_date("2025-10-24")


@pytest.mark.parametrize(
    ("code", "text", "recorded"),
    [
        ("en", "in the fourth quarter of 2025", "2025-10/2025-12"),
        ("en", "Q1 2026 results", "2026-01/2026-03"),
        ("en", "the first half of 2024", "2024-01/2024-06"),
        ("en", "in the third quarter", "2025-07/2025-09"),
        ("en", "a quarter of the staff", None),
        ("en", "in the first half of the match", None),
        ("zh", "去年下半年", None),
        ("de", "im dritten Quartal 2025", "2025-07/2025-09"),
        ("de", "im 1. Quartal", "2025-01/2025-03"),
        ("de", "im zweiten Halbjahr 2024", "2024-07/2024-12"),
        ("fr", "au quatrième trimestre 2025", "2025-10/2025-12"),
        ("fr", "au premier semestre de 2026", "2026-01/2026-06"),
        ("es", "en el primer trimestre de 2026", "2026-01/2026-03"),
        ("vi", "trong quý IV/2025", "2025-10/2025-12"),
        ("vi", "nửa đầu năm 2025", "2025-01/2025-06"),
        ("zh", "2025年第四季度", "2025-10/2025-12"),
        ("zh", "今年上半年", "2025-01/2025-06"),
    ],
)
def test_quarters_and_halves(code: str, text: str, recorded: str | None) -> None:
    moments = [date.moments for date in dates_by_period(text, (LANGUAGES[code],), FRIDAY, years_around(FRIDAY))]
    assert parse_date(recorded).moments in moments if recorded else moments == []


@pytest.mark.parametrize(
    ("code", "text", "day", "night"),
    [
        ("de", "in der Nacht zum 9. Februar", "2025-02-09", "2025-02-08/2025-02-09"),
        ("en", "on the night of February 8", "2025-02-08", "2025-02-08/2025-02-09"),
        ("fr", "dans la nuit", "2025-02-08", "2025-02-08/2025-02-09"),
        ("zh", "8日晚", "2025-02-08", "2025-02-08/2025-02-09"),
    ],
)
def test_a_night_belongs_to_two_days(code: str, text: str, day: str, night: str) -> None:
    wanted = parse_date(night).moments
    assert wanted in [date.moments for date in around_nights(text, (LANGUAGES[code],), [parse_date(day)])]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "a fortnight after the knight"),
        ("de", "an Weihnachten"),
        ("es", "Nochebuena"),
        ("zh", "举行晚会"),
        ("en", "a nightmare"),
    ],
)
def test_no_night(code: str, text: str) -> None:
    assert not list(around_nights(text, (LANGUAGES[code],), [parse_date("2025-02-09")]))


PIECES = sorted({word for language in LANGUAGES.values() for word in (*language.periods, *language.nights)})


@given(
    st.lists(st.sampled_from([*PIECES, "0000", "9999", "2025", "1500", "of", "年", "/"]), max_size=6).map(" ".join),
    st.sampled_from(sorted(LANGUAGES)),
    st.sampled_from(["2025-10-24", "0001-01-01", "9999-12-31", "-0043-03-15", "../2025", None]),
)
def test_any_text(text: str, code: str, published: str | None) -> None:
    issue, languages = parse_date(published) if published else None, (LANGUAGES[code],)
    dates = dates_by_period(text, languages, issue, years_around(issue))
    nights = list(around_nights(text, languages, [*dates, *([issue] if issue else [])]))
    assert all(date.moments.parts for date in (*dates, *nights))
