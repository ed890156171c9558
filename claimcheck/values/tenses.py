"""Whether a text tells of the past where it names a day of the week, or of what is to come."""

from __future__ import annotations

import re
from functools import lru_cache

from claimcheck.lexicon.base import Language
from claimcheck.values.phrases import either, starred

_CLAUSE_END = re.compile(r"[.;:,!?…，。；：！？—–]\s?")
_NEAR = 20
"""Characters before a day in which a word for *until* may stand."""


def tells_the_past(lowered: str, at: int, language: Language) -> bool:
    """Whether a text in lower case tells, around an offset, what was, and nothing in it tells of what is to come."""
    past, future, until = _patterns(language)
    if future.search(lowered) or until.search(lowered, max(0, at - _NEAR), at):
        return False
    start = max((match.end() for match in _CLAUSE_END.finditer(lowered, 0, at)), default=0)
    end = _CLAUSE_END.search(lowered, at)
    return past.search(lowered, start, end.start() if end else len(lowered)) is not None


@lru_cache(maxsize=16)
def _patterns(language: Language) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    if not language.spaced:
        return re.compile(either(language.past)), re.compile(either(language.future)), re.compile("(?!)")
    past, future = ("|".join(map(starred, words)) for words in (language.past, language.future))
    return (
        re.compile(rf"(?<!\w)(?:{past or '(?!)'})(?!\w)"),
        re.compile(rf"(?<!\w)(?:{future or '(?!)'})(?!\w)"),
        re.compile(rf"(?<!\w)(?:{either(language.until)})\s+(?:\w+\s+)?$"),
    )
