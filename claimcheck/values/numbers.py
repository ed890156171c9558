"""Where a text of a known language tells an amount: number words and digits, and what bounds them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import isfinite

from claimcheck.lexicon.base import EXACT, Language
from claimcheck.values.amounts import Amount, Found, bounded
from claimcheck.values.digits import multiplied, read_digits, tells_a_change, told_as_year, told_by_all, whole
from claimcheck.values.phrases import Phrases, either, in_lower_case
from claimcheck.values.quantities import bound_behind, unit_before, with_articles
from claimcheck.values.shares import may_tell_shares, share_words, with_shares
from claimcheck.values.units import WORDS as UNITS

_DIGITS = re.compile(
    r"(?<![\d.,])(?<![^\W\d]-)\d{1,3}(?:[.,'\u00a0\u202f\u2009]\s?\d{3}|\s\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?"
)
_DIGIT = re.compile(r"\d")
_RUN = re.compile(r"\d+")
_GROUPED = re.compile(r"\d(?:[.,'\u00a0\u202f\u2009]\s?|\s)\d{3}(?!\d)|\d[.,]\d")
"""What a number has in it that is several runs of digits (see `_DIGITS`)."""
_SIGN = r"(?:(?:us|a|c|hk)?[$€£¥])?\s?"
_DASHES = re.compile(rf"\s?[-–—~]\s?{_SIGN}")
_AND_A_HALF = re.compile(r"\s[^\W\d]+\s|[个個天周年]")
"""What may stand between a number and a half more: *deux heures et demie*, *三天半*."""
_BETWEEN = re.compile(rf"(?:{told_by_all('between', spaced=True)})\s{{1,9}}{_SIGN}$", re.IGNORECASE)
_END_OF_SIGN = re.compile(r"(?<=\s)(?:us|a|c|hk)?[$€£¥]\s?$")
_PREPOSITIONS = frozenset(("over", "under", "about"))
"""Bounds that may be something else before the sign of a currency: *a dispute over £340,000*."""
_HALF = 0.5
_TENS = 10
_NEAR = 15
"""Within how many characters a number would be of the unit that has *and a half* behind it."""


def find_amounts(text: str, language: Language) -> Iterator[Found]:
    """Every amount that a text tells, in order; overlapping readings are not given."""
    lowered = in_lower_case(text)
    if language.articles:
        lowered = with_articles(lowered, language)
    digits = _DIGIT.search(lowered) is not None
    if digits or _figures(language).may_stand_in(lowered):
        reader = _Reader(lowered, language, in_words=not digits)
        found = list(reader.amounts())
        if reader.has_share_words or (len(found) > 1 and may_tell_shares(lowered, found, language)):
            found = with_shares(lowered, found, reader.tokens, language)
        yield from found


def bare_numbers(text: str, language: Language) -> Sequence[str] | None:
    """Runs of digits, with all figures of a text among them; None where words may tell some, or several runs one."""
    lowered = in_lower_case(text)
    if with_articles(lowered, language) != lowered or _figures(language).may_stand_in(lowered) or _GROUPED.search(text):
        return None
    return _RUN.findall(text)


@lru_cache(maxsize=16)
def _gap(language: Language) -> re.Pattern[str]:
    """What may stand between a bound and its figure."""
    fillers = either(language.fillers)
    if not language.spaced:
        return re.compile(rf"\s?(?:{fillers})?\s?{_SIGN}")
    return re.compile(rf"\s+(?:(?:{fillers})\s+)?{_SIGN}|['’]?\s*{_SIGN}")


@lru_cache(maxsize=16)
def _figures(language: Language) -> Phrases:
    """The words without one of which, or a digit, a text tells no amount."""
    words = {*language.numbers, *language.scales, *language.vague, *language.shares.alone}
    if language.shares.articles:
        words.update(language.shares.parts)
    return Phrases(sorted(words), spaced=language.spaced)


@lru_cache(maxsize=16)
def _phrases(language: Language) -> Phrases:
    words: set[str] = set(language.connectors | language.range_words | share_words(language))
    for table in (language.numbers, language.scales, language.vague, language.bounds, language.bounds_after):
        words.update(table)
    return Phrases(sorted(words), spaced=language.spaced)


@lru_cache(maxsize=16)
def _openers(language: Language) -> frozenset[str]:
    """The words that an amount may begin with; others only go on one."""
    return frozenset({*language.numbers, *language.scales, *language.vague, *language.bounds})


class _Reader:
    """One pass over the number words of a text."""

    def __init__(self, text: str, language: Language, *, in_words: bool) -> None:
        self.text = text
        self.language = language
        self.has_share_words = False
        """Whether a word for a share was come across."""
        found = _phrases(language).find(text, _DIGITS, sure=in_words)
        self.tokens = [(word.digits, word.text, word.start, word.end) for word in found]

    def gap(self, index: int) -> str:
        """What stands between a token and the one before it."""
        return self.text[self.tokens[index - 1][3] : self.tokens[index][2]]

    def adjoins(self, index: int) -> bool:
        """Whether a token follows the one before it with nothing but white space or a hyphen between."""
        if index >= len(self.tokens):
            return False
        gap = self.gap(index)
        if gap in (" de ", " d'") and self.language.scales.get(self.tokens[index][1], 0) > _TENS * _TENS:
            before = self.tokens[index - 1][1]  # *une dizaine de millions*
            return before in self.language.rough or before in self.language.vague
        return not gap.strip() or gap == "-"

    def amounts(self) -> Iterator[Found]:
        index, openers, shares = 0, _openers(self.language), share_words(self.language)
        alone = shares if self.language.shares.articles else self.language.shares.alone
        while index < len(self.tokens):
            digits, word, _, _ = self.tokens[index]
            found, after = None, index
            if digits or word in openers:
                found, after = self.amount(index)
            elif word in shares and (word in alone or (index and self.adjoins(index))):
                self.has_share_words = True
            if found is not None:
                yield found
            index = max(after, index + 1)

    def amount(self, index: int) -> tuple[Found | None, int]:
        start = self.tokens[index][2]
        word = self.tokens[index][1]
        if word in self.language.bounds and not self.tokens[index][0]:
            following = index + 1
            if following < len(self.tokens) and _gap(self.language).fullmatch(self.gap(following)):
                found, after = self.bounded_number(following, self.language.bounds[word], start)
                if found is not None and word in _PREPOSITIONS and self.gap(following).strip():
                    exact, _ = self.bounded_number(following, EXACT, self.tokens[following][2])
                    found = found._replace(also=(exact,) if exact else ())
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
            return self.one_and_a_half(index, bound, start), index + 1
        end = self.tokens[after - 1][3]
        if after < len(self.tokens) and (behind := self._half_more(after)):
            number, after = number + _HALF, behind
        if bound == EXACT and self.adjoins(after) and self.tokens[after][1] in self.language.bounds_after:
            return self.bounded_after(number, start, after)
        upper, beyond = self.range_end(index, after)
        number = self.in_one_scale(number, index, upper, beyond)
        if bound == EXACT and upper and upper > number and not told_as_year(number, upper, self.text[:start]):
            amount = Amount(number, "range", number, upper)
            told = (number, upper) if tells_a_change(self.text, start) else ()  # both ends: *raised from two to four*
            ends = tuple(Found(bounded(figure), start, start) for figure in told)
            return Found(amount, start, self.tokens[beyond - 1][3], also=ends), beyond
        if bound == EXACT:
            bound = bound_behind(self.text, end, self.language) or self.rough(index, after)
        amount = bounded(number, bound)
        if (
            after == index + 2
            and self.adjoins(index + 1)
            and self.tokens[index][1] in self.language.units
            and self._is_half(index + 1)
        ):
            unit = Found(bounded(1 + _HALF, bound), start, end)  # the number word is a unit as well: *năm rưỡi*
            return Found(amount, start, end, also=(unit,)), after
        return Found(amount, start, end), after

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

    def _half_more(self, at: int) -> int:
        """The token behind a half more of the figure that ends at a token, behind a unit; 0 where there is none.

        *Two hours and a half*, *hai năm rưỡi*, where the unit is a number word as well.
        """
        if self.tokens[at][1] in self.language.units:
            return at + 2 if self.adjoins(at) and self.adjoins(at + 1) and self._is_half(at + 1) else 0
        if not self._is_half(at):
            return 0
        of_a_unit = not self.language.articles or self.gap(at).strip() in UNITS
        return at + 1 if of_a_unit and _AND_A_HALF.fullmatch(self.gap(at)) else 0

    def _is_half(self, at: int) -> bool:
        """Whether a token is a half more of something."""
        word = self.tokens[at][1]
        return self.language.numbers.get(word) == _HALF and not (self.language.spaced and word in self.language.halves)

    def one_and_a_half(self, index: int, bound: str, start: int) -> Found | None:
        """A unit and a half of it, with no number: *hora y media*."""
        if not self.language.spaced or self.language.articles or not self._is_half(index):
            return None
        at, end = self.tokens[index][2:]
        unit = unit_before(self.text[max(0, at - _NEAR) : at], self.language)
        apart = unit and (not index or self.tokens[index - 1][3] <= at - _NEAR)
        return Found(bounded(1 + _HALF, bound), start if bound != EXACT else at - len(unit), end) if apart else None

    def rough(self, first: int, after: int) -> str:
        """How a number is bounded by its own words: *a dozen*, *une trentaine*."""
        words = (word for digits, word, _, _ in self.tokens[first:after] if not digits)
        return next((self.language.rough[word] for word in words if word in self.language.rough), EXACT)

    def in_one_scale(self, number: float, index: int, upper: float | None, beyond: int) -> float:
        """The lower end of a range with the scale that only the upper one tells: *between 40 and 55 million*."""
        scale = self.language.scales.get(self.tokens[beyond - 1][1], 1) if upper else 1
        apart = all(word not in self.language.scales for _, word, _, _ in self.tokens[index : beyond - 2])
        return number * scale if upper and scale > _TENS * _TENS and apart and number < upper / scale else number

    def range_end(self, first: int, index: int) -> tuple[float | None, int]:
        if index >= len(self.tokens):
            return None, index
        gap = self.gap(index)
        if _DASHES.fullmatch(gap):
            return self.number(index)
        word = self.tokens[index][1]
        if word in self.language.range_words and index + 1 < len(self.tokens):
            joins = word in self.language.connectors
            behind = _END_OF_SIGN.sub("", self.gap(index + 1))
            apart = all(space.isspace() or not (space or self.language.spaced) for space in (gap, behind))
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
        return whole(number), at

    def _read_on(self, first: int, at: int, total: float, current: float) -> tuple[float, float] | None:
        """What a number comes to with one more token, None where the token is none of it."""
        digits, word, _, _ = self.tokens[at]
        started = at > first
        if digits:
            figure = float(read_digits(word, self.language.decimal))
            return (total, current + figure) if not started or self._goes_on(at, figure) else None
        if (scale := self.language.scales.get(word)) is not None:
            letter = len(word) == 1 and word.isascii()
            short = letter or word in self.language.abbreviated
            if (short and not started) or (letter and self.gap(at)):
                return None
            return (total, current) if started and self._zero(at - 1) else multiplied(scale, total, current)
        if (value := self.language.numbers.get(word)) is not None:
            return self._value_on(at, value, total, current, started=started)
        goes_on = started and word in self.language.connectors and not self.between(first) and self._continues(at)
        return (total, current) if goes_on else None

    def _value_on(
        self, at: int, value: float, total: float, current: float, *, started: bool
    ) -> tuple[float, float] | None:
        """The same for a plain number word."""
        digits, before, _, _ = self.tokens[at - 1]
        word, scale = self.tokens[at][1], self.language.scales.get(before, 0) if started else 0
        if value == _HALF:
            more = value * (scale if scale > _TENS else 1)  # *tres millones y medio*
            return (total, current + more) if started is not (word in self.language.halves) else None
        if not self.language.spaced and scale > _TENS and value < _TENS and self._ends(at):
            value *= scale / _TENS  # 两万五: 25,000
        a_unit = scale == _TENS and word in self.language.units  # *mười năm*: ten years
        taken = started and (current % 10 ** len(str(value)) or digits or a_unit)
        return None if taken else (total, current + value)

    def _ends(self, at: int) -> bool:
        """Whether a token ends its number."""
        word = self.tokens[at + 1][1] if self.adjoins(at + 1) else ""
        return word not in self.language.scales and word not in self.language.numbers and not word.isdecimal()

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
