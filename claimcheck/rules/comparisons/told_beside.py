"""Figures beside others of their claim, or told without something: which of them is a rival's rival at all."""

from __future__ import annotations

from itertools import combinations

from claimcheck.lexicon.grammar import STOPWORDS, WITHOUT
from claimcheck.match.words import word_set
from claimcheck.rules.comparisons.facets import Told
from claimcheck.rules.comparisons.things_counted import FEW, of_other_people
from claimcheck.values.counts import Count, things_counted
from claimcheck.values.figures import relation
from claimcheck.values.names import Names
from claimcheck.values.phrases import lazy_pattern
from claimcheck.values.words import words_of

_LEFT_OUT = lazy_pattern(rf"\b(?:{WITHOUT}) (?P<what>[^,.;:]+)")
"""What a claim says that its figure leaves out."""
_PARTS, _SEVERAL = 3, 12
"""Of how many parts besides its own a whole may be made up, and among how many figures parts are looked for."""


def counted_beside(told: Told[Count], rival: Told[Count]) -> bool:
    """Whether another figure of a claim counts, in its own words, what the rival counts, and this one does not: beside
    *300 soldiers*, *twelve helicopters* are no rival of *hundreds of soldiers*.
    """
    things = things_counted(rival.value.of)
    if told.value.measure or rival.value.measure or not things or things & things_counted(told.value.of):
        return False
    return any(not (things.isdisjoint(things_counted(count.of)) or count.measure) for count in told.record.claim.count)


def told_better_beside(told: Told[Count], rival: Told[Count], names: Names) -> bool:
    """Whether another figure of a claim is told in more of the rival's words: *1,900 fans, 900 of them on a train* has
    the 900 for what *1,200 fans were held in a train* tells.
    """
    others = [
        count
        for count in told.record.claim.count
        if count.text != told.value.text and count.unit == told.value.unit and count.measure == told.value.measure
    ]
    if not others:
        return False
    beside = (word_set(count.of, names) for count in rival.record.claim.count if count.text != rival.value.text)
    words = word_set(rival.record.claim.statement, names).difference(*beside) | word_set(rival.value.of, names)
    own = len(words & word_set(told.value.of, names))
    return any(len(words & word_set(count.of, names)) > own for count in others)


def told_as_well(told: Told[Count], rival: Told[Count]) -> bool:
    """Whether the rival's claim has the figure too, of what may be the same, or several of its own that make it up:
    beside *$180 million, $240 million in the third year*, *$240 million* is no rival; nor is *63 ships* beside *48
    ferries and 15 freighters*.
    """
    amount = told.value.amount
    if amount is None or amount.figure < FEW or len(rival.record.claim.count) > _SEVERAL:
        return False
    beside = [count for count in rival.record.claim.count if count.amount and _may_be_of_one_kind(count, told.value)]
    if any(_is_told(told.value, count) for count in beside if count != rival.value):
        return True
    others = [count.amount for count in beside if count.amount and count.text != rival.value.text]
    own = rival.value.amount
    return own is not None and any(
        sum(part.low for part in (own, *some)) <= amount.high and amount.low <= sum(part.high for part in (own, *some))
        for size in range(1, min(len(others), _PARTS) + 1)
        for some in combinations(others, size)
    )


def _is_told(told: Count, other: Count) -> bool:
    """Whether two figures are one, or one of them is the other rounded: *640*, *roughly 650*."""
    if told.amount is None or other.amount is None or told.amount == other.amount:
        return told.amount == other.amount
    return not (told.amount.vague or other.amount.vague) and relation(told, other).meets


def is_part(told: Told[Count], rival: Told[Count]) -> bool:
    """Whether a figure is one of several of its claim that make up another one there, and the rival's claim has no
    other figure of the kind: beside *seven died, five at the scene, two later*, *six died* is a rival of the seven.
    """
    own, others = (
        [count.amount for count in record.claim.count if count.amount and _may_be_of_one_kind(count, told.value)]
        for record in (told.record, rival.record)
    )
    amount = told.value.amount
    if amount is None or len(others) > 1 or not _PARTS <= len(own) <= _SEVERAL:
        return False
    return any(
        amount in some and sum(part.figure for part in some) == whole.figure
        for size in range(2, _PARTS + 1)
        for some in combinations(own, size)
        for whole in own
        if whole not in some
    )


def _may_be_of_one_kind(a: Count, b: Count) -> bool:
    """Whether two figures may be of one kind: in one unit, of like people, and of what happened alike if it is told."""
    alike = a.measure == b.measure or None in (a.measure, b.measure)
    return a.unit == b.unit and alike and not of_other_people(a, b)


def leaves_out(told: Told[Count], rival: Told[Count]) -> bool:
    """Whether a claim says that its figure is without what the rival's tells of: *without the police bill*."""
    left_out = _LEFT_OUT().search(told.record.claim.statement)
    on = set(words_of(rival.record.claim.statement)) - STOPWORDS
    return left_out is not None and not on.isdisjoint(words_of(left_out["what"]))
