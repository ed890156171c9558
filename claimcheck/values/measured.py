"""What happened to those counted, where a figure leaves it to the statement that tells it."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import takewhile

from claimcheck.lexicon import ENGLISH
from claimcheck.lexicon.concepts import MEASURES
from claimcheck.lexicon.grammar import ASIDE, LEAVING_OPEN
from claimcheck.lexicon.verbs import (
    ADDING,
    AUXILIARIES,
    GIVING_UP,
    HAVING,
    LINKING,
    RAISES_OR_CUTS,
    RISES_OR_FALLS,
    WEIGHING_A_FIGURE,
)
from claimcheck.values.amounts import Found, bounded
from claimcheck.values.counts import Count, may_count_people
from claimcheck.values.deeds import in_the_past
from claimcheck.values.grades import negated
from claimcheck.values.numbers import find_amounts
from claimcheck.values.phrases import lazy_pattern
from claimcheck.values.words import concepts, words_of

_LINKING = AUXILIARIES | LINKING
"""Verbs that only link a figure to what happened to those counted: *rose to five dead*, *five were confirmed dead*."""
_OF_PEOPLE = frozenset("casualties killed injured displaced missing detained released infected rescued".split())
"""What happens to people: to *38 Ostrenians* whoever they are."""
_NONE = re.compile(r"\b(?:no|nobody|none)\b", re.IGNORECASE)
_CLAUSE = re.compile(r"[,;:.]\s|\s(?:and|but|because|after|before|when|while|though|although|as)\s")
"""What stands between clauses."""
_SOME = ASIDE | LEAVING_OPEN
"""Words between a *no* and what happened that leave open to how many it did: *no fewer than five died*."""
_STOCKS = {"has": HAVING, "gains": ADDING, "loses": GIVING_UP}
_BEFORE = 3
"""Words before a figure among which it is seen whether it tells what there is, what came or what went."""
_CHANGED = lazy_pattern(
    rf"\b(?:{RISES_OR_FALLS}|{RAISES_OR_CUTS}(?=.*\b(?:by|from|to) ))"
    rf"(?:[^,;:.]* (?P<part>by|from|to))?(?: {WEIGHING_A_FIGURE})*\W*$"
)
"""What stands before a figure of a change; behind a verb like *rose* it is by how much where no *from* or *to* is."""


def none_at_all(statement: str) -> tuple[Count, ...]:
    """That it happened to nobody, as figures, where a statement says so: who comes to no harm is neither dead nor hurt.

    Its *of* has whom or what the statement is on (*no homes*).
    """
    if not _NONE.search(statement):
        return ()
    for clause in _CLAUSE.split(statement):
        words = words_of(clause)
        at = next((at for at, word in enumerate(words) if _NONE.fullmatch(word)), len(words))
        after = words[at + 1 :]
        told = concepts(" ".join(after), MEASURES)
        between = list(takewhile(lambda word: not concepts(word, MEASURES), after))
        if len(told) == 1 and _SOME.isdisjoint(between):
            counted = " ".join(between[:1]) if words[at] == "no" and between[:1] != ["one"] else "people"
            kinds = (told[0], *(kind for kind, wider in MEASURES.wider.items() if wider == told[0]))
            return tuple(Count(f"none {kind}", bounded(0), None, f"{counted} {kind}".strip()) for kind in kinds)
    return ()


def with_measure(count: Count, statement: str) -> Count:
    """A figure of people with what happened to them, where it leaves that to the statement and this tells one thing."""
    if count.measure is None and count.unit is None and (may_count_people(count) or count.of.istitle()):
        if any(in_the_past(word) for word in words_of(count.of)):  # *five held* tells what happened to the five
            return count
        told = [measure for measure in concepts(statement, MEASURES) if not count.of.istitle() or measure in _OF_PEOPLE]
        if len(told) == 1 and not negated(statement) and not _of_others(count, statement):
            return count._replace(of=f"{count.of} {told[0]}".strip())
    return count


@lru_cache(maxsize=768)
def figures_told(statement: str) -> tuple[Found, ...]:
    """The figures of a statement."""
    return tuple(find_amounts(statement, ENGLISH))


def where_told(count: Count, statement: str) -> Found | None:
    """Where a statement tells a figure."""
    return next((told for told in figures_told(statement) if told.amount == count.amount), None)


def part_of_change(count: Count, statement: str) -> str | None:
    """Whether a statement tells a figure as what something rose or was cut *from*, *to* or *by*."""
    found = where_told(count, statement)
    told = _CHANGED().search(statement[: found.start].lower()) if found else None
    return (told["part"] or "by") if told else None


def stock_or_change(count: Count, statement: str) -> str | None:
    """Whether a statement tells a figure as what there is (*has 900 workers*), what comes to it (*hired 40*) or what
    goes from it (*dismissed 60*).
    """
    found = where_told(count, statement)
    words = words_of(statement[: found.start])[-_BEFORE:] if found else ()
    return next((told for word in reversed(words) for told, verbs in _STOCKS.items() if word in verbs), None)


def _of_others(count: Count, statement: str) -> bool:
    """Whether it happened, as far as can be seen, to others than those counted: another verb or figure, or a *that*,
    stands between the figure and what happened (*five soldiers survived the blast that killed two*).
    """
    found = where_told(count, statement)
    if found is None:
        return False
    before, after = statement[: found.start], statement[found.end :]
    between: list[str] = []
    for word in words_of(after) if concepts(after, MEASURES) else reversed(words_of(before)):
        if concepts(word, MEASURES):
            break
        between.append(word)
    return any(word in ASIDE or (in_the_past(word) and word not in _LINKING) for word in between)
