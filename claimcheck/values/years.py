"""Years told by their distance from that of publication: *of last year*, *del año pasado*, 去年."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from claimcheck.lexicon.base import Language
from claimcheck.values.dates import DAY, Date, calendar_day
from claimcheck.values.phrases import either

_PLAIN = 2
"""Words of a code for a whole year."""


@lru_cache(maxsize=16)
def relative_years(language: Language) -> Mapping[str, int]:
    """Words for the year of writing and those beside it, as the years to add."""
    codes = {word: code.split() for word, code in language.relative.items()}
    return {word: int(code[1]) for word, code in codes.items() if code[0] == "year" and len(code) == _PLAIN}


def counted_year_behind(language: Language) -> str:
    """A pattern for a month's or season's year told by its distance: *of last year*, *del año pasado*."""
    return rf",?\s+(?:(?:of|in|de|del|des)\s+)?(?:(?:de\s)?l['’])?(?P<counted>{either(relative_years(language))})(?!\w)"


def years_counted(words: str | None, published: Date | None, language: Language) -> tuple[int, ...]:
    """The years that are so far from that of publication; none where there are no such words."""
    if not words or published is None or published.first_day is None or published.last_day is None:
        return ()
    more = relative_years(language)[" ".join(words.split())]
    ends = (calendar_day(day * DAY) for day in (published.first_day, published.last_day))
    return tuple(sorted({day.year + more for day in ends if day}))
