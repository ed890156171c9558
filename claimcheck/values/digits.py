"""Numbers in digits, as each language writes them, and what a word behind them multiplies."""

from __future__ import annotations

import re

from claimcheck.lexicon import LANGUAGES
from claimcheck.values.phrases import lazy_pattern


def told_by_all(words: str, *, spaced: bool) -> str:
    """A pattern for any of the words that languages have for something; behind one with a star there may be more."""
    told = {word for each in LANGUAGES.values() if each.spaced is spaced for word in getattr(each, words)}
    whole = r"\b" if spaced else ""
    return "|".join(sorted(word[:-1] if word[-1] == "*" else word + whole for word in told))


_FROM = re.compile(
    rf"(?:\b(?:{told_by_all('change_from', spaced=True)})\s|{told_by_all('change_from', spaced=False)})\s*$"
)
_IN = re.compile(rf"(?:\b(?:{told_by_all('in_a_year', spaced=True)})\s|^)\s*$")
_YEARS = range(1900, 2100)
"""Figures that are years behind *in*."""
_NEAR, _FAR = 10, 60
"""Characters before a number among which such a word stands, and around it a verb of change."""
_CHANGING = lazy_pattern(rf"\b(?:{told_by_all('changing', spaced=True)})|{told_by_all('changing', spaced=False)}")


def read_digits(text: str, decimal: str) -> float:
    """A number in digits; groups of three are read over, ``decimal`` is the language's decimal separator."""
    if text.isdecimal():
        return whole(float(text))
    compact = re.sub(r"[\s'\u00a0\u202f\u2009]", "", text)
    grouping = "," if decimal == "." else "."
    head, mark, tail = compact.rpartition(decimal)
    if mark and grouping in tail:  # as another language writes it
        return read_digits(compact, grouping)
    if mark and (len(tail) != 3 or (decimal not in head and grouping in head)):
        number = float(f"{re.sub('[.,]', '', head)}.{tail}")
    elif mark and len(tail) == 3 and head.lstrip("0") == "":
        number = float(f"0.{tail}")
    else:
        last = compact.rpartition(grouping)[2]
        odd = grouping in compact and len(last) != 3
        number = (
            float(compact.replace(grouping, "."))
            if odd and compact.count(grouping) == 1
            else float(re.sub("[.,]", "", compact))
        )
    return whole(number)


def whole(number: float) -> float:
    """The same number, as an integer where it is one."""
    return int(number) if number.is_integer() else number


def told_as_year(number: float, following: float, before: str) -> bool:
    """Whether a number is a year, and what follows too much to be one (*en 2015 à 20.000 euros d'amende*)."""
    return number in _YEARS and following > _YEARS.stop and bool(_IN.search(before[-_NEAR:]))


def tells_a_change(text: str, start: int) -> bool:
    """Whether two numbers that begin at a place are the ends of a change, and no range: *raised from two to four*."""
    around = text[max(0, start - _FAR) : start + _FAR]
    return bool(_FROM.search(text[max(0, start - _NEAR) : start]) and _CHANGING().search(around))


def multiplied(scale: int, total: float, current: float) -> tuple[float, float]:
    """Multiply what was read so far: *two hundred* stays open for more, *two thousand* closes a group."""
    if scale < 1_000:
        tens = current % 10 if current > scale else current
        return total, (current - tens) + (tens or 1) * scale
    below = total % scale
    return total - below + (below + current or 1) * scale, 0
