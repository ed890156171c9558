"""Whether a text tells one point twice, so that what it says of it must agree: again, in other words.

A text tells of many things that are alike. Only where neither claim has anything that the other's record has not, and
both are of one time, is it one thing; in doubt it is two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from claimcheck.lexicon import ENGLISH
from claimcheck.lexicon.concepts import ACTIONS
from claimcheck.lexicon.kinds import SEVERAL_PEOPLE
from claimcheck.lexicon.scopes import COUNTING, FURTHER, PAST, PRESENT, STEPS
from claimcheck.lexicon.verbs import DONE_ONCE, ENDED_OR_BEGUN, OPENED
from claimcheck.match.apart import VALUES, differ_twice
from claimcheck.match.occasions import years_of
from claimcheck.match.words import word_set, words_in
from claimcheck.records.corpus import ClaimRecord
from claimcheck.records.model import Claim
from claimcheck.values.dates import DAY, Date
from claimcheck.values.events import VIOLENT
from claimcheck.values.grades import of_other_sexes, of_other_sides, of_others, ordinals, other_answers
from claimcheck.values.names import Names
from claimcheck.values.phrases import MONTH_OF_MAY
from claimcheck.values.relation import Relation
from claimcheck.values.subjects import CAPITAL, subject
from claimcheck.values.words import concepts, words_of

_DAYS = frozenset(name for name in (*ENGLISH.weekdays, *ENGLISH.months) if len(name) > len("may"))
_NEWS = 31
"""Days for which an event is news."""
_ANY = frozenset(("a", "an", "some", "several", "many", "no", *ENGLISH.numbers, *ENGLISH.vague))
"""Words with which the name of several, or of any one, begins."""
_PLURAL = re.compile(r"^[a-z]+[^s'’]s$")
"""A word that tells of several, but for a name."""
_BOUND = re.compile(r"\bmore than\b")


def told_again(claims: Sequence[ClaimRecord], names: Names) -> Iterator[tuple[ClaimRecord, ClaimRecord]]:
    """The pairs of claims with which one text tells one point in one voice."""
    for a, b in combinations(claims, 2):
        if a.text == b.text and in_one_voice(a, b) and told_twice(a, b, names):
            yield a, b


def told_twice(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether two claims of one text tell one point, each with its own words for it."""
    x, y = a.claim, b.claim
    first, second = (f"{claim.about or ''}. {claim.statement}" for claim in (x, y))
    return bool(
        x.statement != y.statement
        and _of_one_time(a, b, names)
        and not of_others(ordinals(first), ordinals(second))
        and not of_other_sides(x.statement, y.statement)
        and not of_other_sexes(x.statement, y.statement)
        and not other_answers(x.statement, y.statement)
        and not differ_twice(a, b, names)
        and _further(x.statement) == _further(y.statement)
        and not _stand_otherwise(x.statement, y.statement)
        and not _stand_otherwise(y.statement, x.statement)
        and ((x.date and y.date) or years_of(first) == years_of(second))
        and not _added(_told(x), y, names)
        and not _added(_told(y), x, names)
        and not (_added([x.about or ""], y, names) and _added([y.about or ""], x, names))
    )


def _further(statement: str) -> frozenset[str]:
    """The words that tell one of several like things from the others: *two more were hurt*, *rose by 3*."""
    words = words_of(_BOUND.sub(" ", statement.lower()))
    steps = {word for word, following in pairwise(words) if word in STEPS and following[0].isdigit()}
    return FURTHER.intersection(words) | steps


def _stand_otherwise(now: str, then: str) -> bool:
    """Whether the one tells how it is, and the other how it was."""
    words, others = words_of(now.lower()), frozenset(words_of(then.lower()))
    present = any(word in PRESENT and following != "been" for word, following in pairwise(words))
    return present and not PAST.isdisjoint(others) and PRESENT.isdisjoint(others)


def in_one_voice(a: ClaimRecord, b: ClaimRecord) -> bool:
    """Whether one speaker says both, as firmly, and, as far as is told, at one time."""
    x, y = a.claim, b.claim
    manner = [(claim.attributed_to, claim.via, claim.voice, claim.certainty, claim.condition) for claim in (x, y)]
    return manner[0] == manner[1] and (x.said is None or y.said is None or x.said == y.said)


def _of_one_time(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether both are told of one day, or one of a day just past; of other days only what is done once is one."""
    x, y = a.claim, b.claim
    if x.as_of != y.as_of:
        return False
    if x.date and y.date and x.date.relation(y.date) is Relation.DISJOINT:
        words = [word_set(claim.statement, names) for claim in (x, y)]
        return bool(DONE_ONCE & words[0] & words[1]) or _happened_once(x.statement, y.statement)
    first, second = _days(x.statement), _days(y.statement)
    if x.date == y.date:
        return x.date is not None or first == second
    if (x.date and y.date) or (first and second and first.isdisjoint(second)):
        return False
    return _just_past(x.date or y.date, a.held.source.published)


def _happened_once(a: str, b: str) -> bool:
    """Whether two statements tell of one who is named, or a thing that is, what happens to it once (*died*)."""
    first, second = (frozenset(concepts(text, ENDED_OR_BEGUN)) for text in (a, b))
    opened = all({"opening", "built"} <= set(concepts(text, OPENED)) for text in (a, b))
    return (opened or not first.isdisjoint(second)) and not _names_of_one(a).isdisjoint(_names_of_one(b))


def _names_of_one(statement: str) -> frozenset[str]:
    """The names in what a statement is on, unless that is several or any one (*a man from Ostvik*)."""
    about = subject(statement)
    first, _, rest = about.partition(" ")
    if first.lower() in _ANY or any(word in SEVERAL_PEOPLE or _PLURAL.search(word) for word in rest.split()):
        return frozenset()
    return frozenset(CAPITAL.findall(rest))


def _days(statement: str) -> frozenset[str]:
    """The days of the week and months that a statement names."""
    return _DAYS.intersection(words_of(statement.lower()))


def _just_past(date: Date | None, published: Date | None) -> bool:
    """Whether it is a day that news are of: what was long before, or took a year, is something else."""
    if date is None or not date.one_day or published is None:
        return False
    return 0 <= published.moments.low - date.moments.low <= _NEWS * DAY


def _told(claim: Claim) -> tuple[str, ...]:
    """What a claim says, and of whom, where and in what respect."""
    details = (text for texts in claim.details.values() for text in texts)
    return (MONTH_OF_MAY.sub(" ", claim.statement), *claim.place, *claim.actor, *claim.target, *details)


def _added(told: Sequence[str], other: Claim, names: Names) -> bool:
    """Whether texts say what the other's record has no word for, beside days and figures."""
    held = words_in((*_told(other), other.about or "", *map(str, other.count)), names)
    deeds = [word[1:] for word in held if word[0] == "#"]
    added = words_in(told, names) - held - VALUES - words_in(COUNTING, names)
    return not all(
        word[0].isdigit() or (word[0] == "#" and any(_may_be_one(word[1:], deed) for deed in deeds)) for word in added
    )


def _may_be_one(deed: str, other: str) -> bool:
    """Whether one action is a wider word for the other, or one is a word for any outbreak of violence."""
    widest = {ACTIONS.above(deed)[-1], ACTIONS.above(other)[-1]}
    return ACTIONS.akin(deed, other) or (widest <= VIOLENT and not widest.isdisjoint((deed, other)))
