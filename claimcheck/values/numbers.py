"""Where a text of a known language tells an amount: number words and digits, and what bounds them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import isfinite
from typing import NamedTuple

from claimcheck.lexicon.base import EXACT, Language
from claimcheck.values.amounts import Amount, bounded
from claimcheck.values.phrases import Phrases
from claimcheck.values.units import WORDS as UNITS

_DIGITS = re.compile(
    r"(?<![\d.,])\d{1,3}(?:[.,'\u00a0\u202f\u2009]\s?\d{3}|\s\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?"
)
_DIGIT = re.compile(r"\d")
_RUN = re.compile(r"\d+")
_GROUPED = re.compile(r"\d(?:[.,'\u00a0\u202f\u2009]\s?|\s)\d{3}(?!\d)|\d[.,]\d")
"""What a number has in it that is several runs of digits (see `_DIGITS`)."""
_ARTICLE_GAP = re.compile(r"\s+(?:(?:a|an|the|un|une|una|ein|eine)\s+)?|['’]?\s*")
_DASHES = re.compile(r"\s?[-–—~]\s?")
_ARTICLE = re.compile(r"\b(an?) ([a-z]+)")
"""What may be one of a unit."""
_AND_A_HALF = re.compile(r"\s[^\W\d]+\s|[个個天周年]")
"""What may stand between a number and a half more: *deux heures et demie*, *三天半*."""
_BETWEEN = re.compile(r"(?:between|entre|zwischen)\s{1,9}$", re.IGNORECASE)
_HALF = 0.5


class Found(NamedTuple):
    """An amount with the half-open range of characters that tell it."""

    amount: Amount
    start: int
    end: int


def read_digits(text: str, decimal: str) -> float:
    """A number in digits; groups of three are read over, ``decimal`` is the language's decimal separator."""
    if text.isdecimal():
        return _whole(float(text))
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
    return _whole(number)


def _whole(number: float) -> float:
    return int(number) if number.is_integer() else number


def find_amounts(text: str, language: Language) -> Iterator[Found]:
    """Every amount that a text tells, in order; overlapping readings are not given."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = text
    if language.articles:
        lowered = _with_articles(lowered, language)
    if _DIGIT.search(lowered) or _figures(language).may_stand_in(lowered):
        yield from _Reader(lowered, language).amounts()


def bare_numbers(text: str, language: Language) -> Sequence[str] | None:
    """Runs of digits, with all figures of a text among them; None where words may tell some, or several runs one."""
    lowered = text.lower()
    if (
        _with_articles(lowered, language) != lowered
        or _figures(language).may_stand_in(lowered)
        or _GROUPED.search(text)
    ):
        return None
    return _RUN.findall(text)


def _with_articles(lowered: str, language: Language) -> str:
    """A text with a 1 for each article that is a figure: *nearly an hour*, *an hour and a half*."""
    for article in _ARTICLE.finditer(lowered) if language.articles else ():
        if article[2] in UNITS and article[1] in language.articles:
            start, end = article.span(1)
            bound = any(lowered.endswith(f"{word} ", 0, start) for word in language.bounds)
            if bound or lowered.startswith(" and a half", article.end()):
                lowered = f"{lowered[:start]}{'1'.zfill(end - start)}{lowered[end:]}"
    return lowered


@lru_cache(maxsize=16)
def _figures(language: Language) -> Phrases:
    """The words without one of which, or a digit, a text tells no amount."""
    return Phrases(sorted({*language.numbers, *language.scales, *language.vague}), spaced=language.spaced)


@lru_cache(maxsize=16)
def _phrases(language: Language) -> Phrases:
    words: set[str] = set(language.connectors | language.range_words)
    for table in (language.numbers, language.scales, language.vague, language.bounds, language.bounds_after):
        words.update(table)
    return Phrases(sorted(words), spaced=language.spaced)


@lru_cache(maxsize=16)
def _openers(language: Language) -> frozenset[str]:
    """The words that an amount may begin with; others only go on one."""
    return frozenset({*language.numbers, *language.scales, *language.vague, *language.bounds})


class _Reader:
    """One pass over the number words of a text."""

    def __init__(self, text: str, language: Language) -> None:
        self.text = text
        self.language = language
        self.tokens = [
            (word.digits, word.text, word.start, word.end) for word in _phrases(language).find(text, _DIGITS)
        ]

    def gap(self, index: int) -> str:
        """What stands between a token and the one before it."""
        return self.text[self.tokens[index - 1][3] : self.tokens[index][2]]

    def adjoins(self, index: int) -> bool:
        """Whether a token follows the one before it with nothing but white space or a hyphen between."""
        if index >= len(self.tokens):
            return False
        gap = self.gap(index)
        return not gap.strip() or gap == "-"

    def amounts(self) -> Iterator[Found]:
        index, openers = 0, _openers(self.language)
        while index < len(self.tokens):
            digits, word, _, _ = self.tokens[index]
            found, after = self.amount(index) if digits or word in openers else (None, index)
            if found is not None:
                yield found
            index = max(after, index + 1)

    def amount(self, index: int) -> tuple[Found | None, int]:
        start = self.tokens[index][2]
        word = self.tokens[index][1]
        if word in self.language.bounds and not self.tokens[index][0]:
            following = index + 1
            if following < len(self.tokens) and _ARTICLE_GAP.fullmatch(self.gap(following)):
                found, after = self.bounded_number(following, self.language.bounds[word], start)
                if found is not None:
                    return found, after
        if word in self.language.vague and not self.tokens[index][0]:
            return self.vague(index)
        return self.bounded_number(index, EXACT, start)

    def vague(self, index: int) -> tuple[Found, int]:
        _, word, start, end = self.tokens[index]
        low, high = self.language.vague[word]
        after, factor = index + 1, 1
        while self.adjoins(after) and (scale := self.language.scales.get(self.tokens[after][1])):
            factor, end = factor * scale, self.tokens[after][3]
            after += 1
        if after > index + 1:
            low, high = low * factor, (min(high, 9.99) if low < 10 else high) * factor
        return Found(Amount(low, "vague", low, high), start, end), after

    def bounded_number(self, index: int, bound: str, start: int) -> tuple[Found | None, int]:
        number, after = self.number(index)
        if number is None:
            return None, index
        end = self.tokens[after - 1][3]
        if after < len(self.tokens) and self._is_half_more(after):
            number, after = number + _HALF, after + 1
        if bound == EXACT and self.adjoins(after) and self.tokens[after][1] in self.language.bounds_after:
            return self.bounded_after(number, start, after)
        upper, beyond = self.range_end(index, after)
        if bound == EXACT and upper is not None and upper > number:
            amount = Amount(number, "range", number, upper)
            return Found(amount, start, self.tokens[beyond - 1][3]), beyond
        if bound == EXACT:
            bound = self.rough(index, after)
        return Found(bounded(number, bound), start, end), after

    def bounded_after(self, number: float, start: int, after: int) -> tuple[Found, int]:
        """A number with the word behind it that bounds it, and in Chinese what then multiplies it (*二十多万*)."""
        bound, end = self.language.bounds_after[self.tokens[after][1]], self.tokens[after][3]
        after += 1
        while (
            not self.language.spaced
            and self.adjoins(after)
            and (scale := self.language.scales.get(self.tokens[after][1]))
        ):
            number, end, after = number * scale, self.tokens[after][3], after + 1
        return Found(bounded(number, bound), start, end), after

    def _is_half_more(self, at: int) -> bool:
        """Whether a token makes the figure before it a half more, behind a unit: *two hours and a half*."""
        half = self.language.numbers.get(self.tokens[at][1]) == _HALF
        mid = self.language.spaced and self.tokens[at][1] in self.language.halves
        of_a_unit = not self.language.articles or self.gap(at).strip() in UNITS
        return half and not mid and of_a_unit and bool(_AND_A_HALF.fullmatch(self.gap(at)))

    def rough(self, first: int, after: int) -> str:
        """How a number is bounded by its own words: *a dozen*, *une trentaine*."""
        words = (word for digits, word, _, _ in self.tokens[first:after] if not digits)
        return next((self.language.rough[word] for word in words if word in self.language.rough), EXACT)

    def range_end(self, first: int, index: int) -> tuple[float | None, int]:
        if index >= len(self.tokens):
            return None, index
        gap = self.gap(index)
        if _DASHES.fullmatch(gap):
            return self.number(index)
        word = self.tokens[index][1]
        if word in self.language.range_words and index + 1 < len(self.tokens):
            joins = word in self.language.connectors
            apart = all(space.isspace() or not (space or self.language.spaced) for space in (gap, self.gap(index + 1)))
            if apart and (not joins or self.between(first)):
                return self.number(index + 1)
        return None, index

    def between(self, index: int) -> bool:
        """Whether a number is the lower end of *between two and three*."""
        start = self.tokens[index][2]
        return bool(_BETWEEN.search(self.text[max(0, start - 20) : start]))

    def number(self, index: int) -> tuple[float | None, int]:
        """The number that starts at a token, and the token behind it."""
        total, current, at = 0.0, 0.0, index
        if index < len(self.tokens) and self.tokens[index][1] in self.language.vague:
            return None, index
        while at < len(self.tokens) and (at == index or self.adjoins(at)):
            read = self._read_on(index, at, total, current)
            if read is None:
                break
            total, current = read
            at += 1
        number = total + current
        if at == index or not isfinite(number):
            return None, index
        return _whole(number), at

    def _read_on(self, first: int, at: int, total: float, current: float) -> tuple[float, float] | None:
        """What a number comes to with one more token, None where the token is none of it."""
        digits, word, _, _ = self.tokens[at]
        started = at > first
        if digits:
            figure = float(read_digits(word, self.language.decimal))
            return (total, current + figure) if not started or self._goes_on(at, figure) else None
        if (scale := self.language.scales.get(word)) is not None:
            if len(word) == 1 and word.isascii() and not (started and not self.gap(at)):
                return None
            return (total, current) if started and self._zero(at - 1) else _apply(scale, total, current)
        if (value := self.language.numbers.get(word)) is not None:
            if value == _HALF:
                return (total, current + value) if started is not (word in self.language.halves) else None
            taken = started and (current % 10 ** len(str(value)) or self.tokens[at - 1][0])
            return None if taken else (total, current + value)
        goes_on = started and word in self.language.connectors and not self.between(first) and self._continues(at)
        return (total, current) if goes_on else None

    def _zero(self, at: int) -> bool:
        digits, word, _, _ = self.tokens[at]
        return not (read_digits(word, self.language.decimal) if digits else self.language.numbers.get(word, 1))

    def _goes_on(self, at: int, figure: float) -> bool:
        """Whether digits go on a number: *3万5000*."""
        scale = self.language.scales.get(self.tokens[at - 1][1], 0)
        return not self.language.spaced and not self.gap(at) and figure < scale

    def _continues(self, at: int) -> bool:
        """Whether a connector goes on a number: *two hundred and five*, but not *one hundred and two hundred*."""
        scale = self.language.scales.get(self.tokens[at - 1][1], 0)
        if not scale or not self.adjoins(at + 1) or self.tokens[at + 1][1] not in self.language.numbers:
            return False
        return not self.adjoins(at + 2) or not 0 < self.language.scales.get(self.tokens[at + 2][1], 0) <= scale


def _apply(scale: int, total: float, current: float) -> tuple[float, float]:
    """Multiply what was read so far: *two hundred* stays open for more, *two thousand* closes a group."""
    if scale < 1_000:
        tens = current % 10 if current > scale else current
        return total, (current - tens) + (tens or 1) * scale
    below = total % scale
    return total - below + (below + current or 1) * scale, 0
