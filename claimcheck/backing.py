"""Whether one claim backs another: what they say is the same, as far as can be seen, and nothing tells them apart.

A group holds what is said of a fact; only claims that put one proposition corroborate each other. In doubt they don't.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations

from claimcheck.corpus import ClaimRecord
from claimcheck.lexicon import ENGLISH
from claimcheck.match.proposition import likeness, one_proposition, statement_words
from claimcheck.rules.base import View
from claimcheck.rules.figures import exclusive_figures
from claimcheck.rules.voice import denies
from claimcheck.values.amounts import Amount
from claimcheck.values.deeds import other_deeds
from claimcheck.values.grades import answers, negated, relate_answers
from claimcheck.values.names import Names
from claimcheck.values.numbers import find_amounts
from claimcheck.values.parties import relate_parties
from claimcheck.values.relation import Relation
from claimcheck.values.words import stem, words_of

_SAID_AGAIN = 0.25
"""Least likeness of two statements of which one backs the other."""
_CAPITAL = re.compile(r"\b[A-Z][\w-]+")


def backing_pairs(view: View) -> Iterator[frozenset[str]]:
    """The counterparts in a group of which one backs the other."""
    for a, b in combinations(view.claims, 2):
        pair = frozenset((a.id, b.id))
        if pair in view.counterparts and _backs(a, b, view.names):
            yield pair


def _backs(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    return (
        denies(a) == denies(b)
        and one_proposition(a, b, names)
        and negated(a.claim.statement) == negated(b.claim.statement)
        and Relation.DISJOINT not in relate_answers(answers(a.claim.statement), answers(b.claim.statement)).values()
        and likeness(a, b, names) >= _SAID_AGAIN
        and not exclusive_figures(a, b)
        and not _told_apart(a, b, names)
    )


def _told_apart(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether deeds, doers, causes, figures or names that only one has leave it open whether both say the same."""
    first, second = a.claim.statement, b.claim.statement
    return (
        other_deeds(first, second)
        or _strangers(a, b, names)
        or _unlike(_causes(a), _causes(b))
        or (_unlike(_capitals(first), _capitals(second)) and not _one_name(a, b, names))
        or (not _both_typed(a, b) and _other_figures(_figures(first), _figures(second)))
    )


def _both_typed(a: ClaimRecord, b: ClaimRecord) -> bool:
    """Whether both tell a figure or a day as a value of its own: rules compare these."""
    return bool((a.claim.count and b.claim.count) or (a.claim.date and b.claim.date))


def _strangers(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether both name who did it, and no word of the one's is one of the other's."""
    doers = [[names.party(text) for text in record.claim.actor] for record in (a, b)]
    return all(doers) and not any(
        relate_parties(x, y, names).meets or x.words & y.words for x in doers[0] for y in doers[1]
    )


def _causes(record: ClaimRecord) -> frozenset[str]:
    """The words for what set it off."""
    return frozenset(stem(word) for text in record.claim.triggered_by for word in words_of(text))


@lru_cache(maxsize=1_024)
def _figures(statement: str) -> tuple[Amount, ...]:
    """The figures of a statement from two on, days among them."""
    amounts = (found.amount for found in find_amounts(statement, ENGLISH))
    return tuple(amount for amount in amounts if amount.figure > 1 and not amount.vague)


def _other_figures(a: tuple[Amount, ...], b: tuple[Amount, ...]) -> bool:
    return bool(a and b) and all(x.relation(y) is Relation.DISJOINT for x in a for y in b)


@lru_cache(maxsize=1_024)
def _capitals(statement: str) -> frozenset[str]:
    """The words in capitals of a statement but for its first."""
    return frozenset(_CAPITAL.findall(statement.partition(" ")[2]))


def _one_name(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether two statements have a known name in common, under whatever form."""
    return any(word.startswith("@") for word in statement_words(a, names) & statement_words(b, names))


def _unlike(a: frozenset[str], b: frozenset[str]) -> bool:
    return bool(a and b) and a.isdisjoint(b)
