"""Denial in words: one statement says that it is so, another that it is not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from claimcheck.discrepancy import Kind, Level
from claimcheck.lexicon.concepts import ACTIONS
from claimcheck.lexicon.grades import NEGATIONS, NEGATIVE_ROOTS
from claimcheck.lexicon.grammar import AS_WELL, AT_ANY_TIME, EVER, OF_SOMETHING, SO_FAR, TAKEN_UP_AGAIN
from claimcheck.lexicon.verbs import BESIDE_A_VERB, NOT_DONE, TO_COME
from claimcheck.match.apart import of_other_kinds, on_others
from claimcheck.match.causes import other_causes
from claimcheck.match.occasions import of_other_years
from claimcheck.match.proposition import speaker_words
from claimcheck.match.words import word_set
from claimcheck.records.corpus import ClaimRecord
from claimcheck.rules.base import CompareRule, Example, Found, Scope
from claimcheck.rules.comparisons.facets import Told, compare, exclusive, say
from claimcheck.rules.comparisons.points import IN_THE_SAME_WORDS, alike, gated, words_but
from claimcheck.rules.comparisons.view import View
from claimcheck.values.deeds import all_told, deeds, denied, in_the_past, other_deeds, ruled_out_beside
from claimcheck.values.grades import negated
from claimcheck.values.names import Names
from claimcheck.values.phrases import MONTH_OF_MAY, listed
from claimcheck.values.relation import Relation
from claimcheck.values.subjects import subject
from claimcheck.values.words import action_or_sense, sense, words_of

_MOST = 0.6
"""Least share of the words of a denial that the other tells, a deed among them."""
_SHORTEST = 2
"""Least number of words of a statement that denies what another tells with more."""
_SO_FAR = re.compile(rf"\b{listed(SO_FAR)}\b", re.IGNORECASE)
"""What may have come since it was said."""
_PART = re.compile(r", | and ")
"""Between parts of a statement of which each tells its own."""
_HAS_NOT = re.compile(
    r"\bha(?:s|ve)(?: not| never| been unable|n['’]t)\b|\b(?:nobody|no one|none|nothing|no(?: \w+){1,2}) ha(?:s|ve)\b",
    re.IGNORECASE,
)
"""What was not so until the day of writing."""
_TELL_NOTHING = BESIDE_A_VERB - NOT_DONE
_LEFT_OUT = NEGATIONS | NEGATIVE_ROOTS | BESIDE_A_VERB | AS_WELL


@lru_cache(maxsize=768)
def _bare(record: ClaimRecord, names: Names) -> frozenset[str]:
    """The words of a statement but for negations and the words that go with a verb; without its speaker."""
    return words_but(record, _LEFT_OUT, names)


def _on_one_thing(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether two statements say the same but for a *not*, or the one denies what the other tells with more words."""
    return alike(a, b, _bare, IN_THE_SAME_WORDS, names) or _denies_with_fewer_words(a, b, names)


def _denies_with_fewer_words(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether of two statements the one denies what the other tells with more words."""
    so, not_so = (b, a) if negated(a.claim.statement) else (a, b)
    speakers = speaker_words(so, names) | speaker_words(not_so, names)
    told, less = (_bare(record, names) - EVER - speakers for record in (so, not_so))
    fewer = len(less) >= _SHORTEST and less <= told and not _of_another_year(so, not_so)
    return fewer and not _something_else(so, not_so, less, names)


def _of_another_year(so: ClaimRecord, not_so: ClaimRecord) -> bool:
    """Whether what is told is of a year that the denial, made for all time by *never*, does not speak of."""
    return AT_ANY_TIME.isdisjoint(words_of(not_so.claim.statement)) and of_other_years(so, not_so)


def _denies_the_deed(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether of two claims of one fact the one says of what the other tells that it was not done."""
    so, not_so = (b, a) if negated(a.claim.statement) else (a, b)
    what, told = denied(not_so.claim.statement), all_told(so.claim.statement)
    common = {word for word in what if any(word == other or ACTIONS.akin(word, other) for other in told)}
    enough = len(common) >= max(1, _MOST * len(what)) and not common.isdisjoint(deeds(not_so.claim.statement))
    verb = _verb_denied(not_so.claim.statement)
    told_so = common == what or (enough and (verb is None or verb in common))
    if not (common and told_so) or _on_something_else(so, not_so, names):
        return False
    nobody = NEGATIONS.issuperset(words_of(subject(not_so.claim.statement)))
    if len(what) < _SHORTEST and nobody and not _on_one_topic(so, not_so, names):
        return False
    known = word_set(not_so.claim.statement, names)
    to_come = not TO_COME.isdisjoint(words_of(not_so.claim.statement))
    leaves_open = not to_come and _leaves_open(so.claim.statement, what)
    return not (leaves_open or _of_a_part(so, known, names) or _came_later(so, not_so))


def _on_one_topic(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether the topic of one claim has a word, besides what was done, in common with what the other tells."""
    deed = deeds(a.claim.statement) | deeds(b.claim.statement)
    told = [word_set(" ".join((record.claim.statement, record.claim.about or "")), names) for record in (a, b)]
    return any(word.lstrip("#") not in deed for word in told[0] & told[1])


def _on_something_else(so: ClaimRecord, not_so: ClaimRecord, names: Names) -> bool:
    """Whether what is denied is told of others, of another year or of another thing of its kind."""
    return on_others(so, not_so, names) or _of_another_year(so, not_so) or of_other_kinds(so, not_so, names)


def _verb_denied(statement: str) -> str | None:
    """The word right behind a *not* or *never*, as it counts; None where another word denies."""
    words = words_of(statement)
    at = next((at for at, word in enumerate(words[:-1]) if word in ("not", "never")), None)
    return None if at is None else action_or_sense(words[at + 1])


def _leaves_open(statement: str, deed: frozenset[str]) -> bool:
    """Whether a statement leaves open whether a deed was done: it may be, or somebody threatens to do it."""
    words = words_of(MONTH_OF_MAY.sub(" ", statement))
    told = ["to" if word == "to" else action_or_sense(word) for word in words]
    return not NOT_DONE.isdisjoint(words) or any(
        word == "to" and after in deed and before not in deed
        for before, word, after in zip(told, told[1:], told[2:], strict=False)
    )


def _something_else(so: ClaimRecord, not_so: ClaimRecord, denied: frozenset[str], names: Names) -> bool:
    """Whether what is told besides makes another thing of it: it was only feared or asked for, was of a part of what
    the denial speaks of (*the school in the village*), or came later.
    """
    words = words_of(MONTH_OF_MAY.sub(" ", so.claim.statement))
    known = {sense(word) for word in words_of(not_so.claim.statement)}
    if any(
        word in NOT_DONE or ((in_the_past(word) or word.endswith("ing")) and sense(word) not in known)
        for word in words
        if word not in _TELL_NOTHING
    ) or any(first == "to" and sense(second) in known for first, second in pairwise(words)):
        return True
    return _of_a_part(so, denied, names) or _came_later(so, not_so)


def _of_a_part(so: ClaimRecord, denied: frozenset[str], names: Names) -> bool:
    """Whether what is told is of a part of what the denial speaks of: *the school in the village*."""
    for words in map(words_of, _PART.split(so.claim.statement)):  # *the head of the jail, Jon Eide,* is Jon Eide
        first = next((at for at, word in enumerate(words) if word_set(word, names) & denied), None)
        if first is not None:
            return not OF_SOMETHING.isdisjoint(words[:first])
    return False


def _taken_up_again(so: ClaimRecord, not_so: ClaimRecord) -> bool:
    """Whether what was refused is said to go on again, and not on days of which one may be the other."""
    refused = not NEGATIVE_ROOTS.isdisjoint(words_of(not_so.claim.statement))
    dates_meet = so.claim.date and not_so.claim.date and so.claim.date.relation(not_so.claim.date).meets
    return refused and not dates_meet and not TAKEN_UP_AGAIN.isdisjoint(words_of(so.claim.statement))


def _was_the_last_time(so: ClaimRecord, not_so: ClaimRecord) -> bool:
    """Whether what was not done *since* a time is told to have been done then."""
    since = "since" in words_of(not_so.claim.statement)
    return bool(since and so.claim.date and not_so.claim.date and so.claim.date.relation(not_so.claim.date).meets)


def _came_later(so: ClaimRecord, not_so: ClaimRecord) -> bool:
    """Whether it may have come after it was said that it had not yet."""
    then, now, event = not_so.held.source.published, so.held.source.published, so.claim.date
    if _taken_up_again(so, not_so) or _was_the_last_time(so, not_so):
        return True
    if event and not_so.claim.as_of and event.moments.high > not_so.claim.as_of.moments.low:
        return True
    if then and event and _HAS_NOT.search(not_so.claim.statement) and event.moments.high > then.moments.low:
        return True
    if not _SO_FAR.search(not_so.claim.statement):
        return False
    return not (then and now) or then.moments.low < now.moments.low


def _not_as_yet(not_so: ClaimRecord, so: ClaimRecord) -> bool:
    """Whether one claim says with no day that it has not been so, and the other that it was so, maybe later."""
    undated = negated(not_so.claim.statement) and not (not_so.claim.date or negated(so.claim.statement))
    return undated and _came_later(so, not_so)


def _deny_alike(a: ClaimRecord, b: ClaimRecord) -> bool:
    """Whether what one claim denies the other says, beside what it tells, was not so either."""
    what, beside = denied(a.claim.statement), ruled_out_beside(b.claim.statement)
    return any(not what.isdisjoint(all_told(text)) for text in beside)


def _negations(view: View) -> Iterator[Found]:
    def relate(a: Told[bool], b: Told[bool]) -> Relation:
        return Relation.SAME if a.value == b.value else Relation.DISJOINT

    told = [Told(record, negated(record.claim.statement), record.claim.statement) for record in view.claims]
    if len({telling.value for telling in told}) < 2:
        return

    def admits(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
        if _deny_alike(a, b) or _deny_alike(b, a) or _not_as_yet(a, b) or _not_as_yet(b, a):
            return False
        if _on_one_thing(a, b, names):
            return True
        if negated(a.claim.statement) == negated(b.claim.statement):
            return view.one_proposition(a, b) and not other_deeds(a.claim.statement, b.claim.statement)
        return view.told_once(a, b) and not other_causes(a, b, names) and _denies_the_deed(a, b, names)

    for comparison in compare(told, gated(relate, admits, view)):
        plans = all(
            _may_have_changed(*pair) or _may_have_changed(*pair[::-1]) for pair in comparison.pairs(Relation.DISJOINT)
        )
        for found in exclusive("statement", comparison, view):
            why = f"{say(comparison.rivals)}: what was not to be may have come about all the same."
            yield found._replace(level=Level.TENSION, why=why) if plans else found


def _may_have_changed(not_so: Told[bool], so: Told[bool]) -> bool:
    """Whether one says only that it will not be, and the other that it was, on no day that was past by then."""
    told, published = not_so.record.claim, not_so.record.held.source.published
    will_not = not_so.value and not so.value and not TO_COME.isdisjoint(words_of(told.statement))
    done = any(map(in_the_past, words_of(so.record.claim.statement))) and TO_COME.isdisjoint(words_of(so.text))
    day = so.record.claim.date
    return will_not and done and not (day and published and day.moments.high <= published.moments.low)


RULES = (
    CompareRule(
        code="D503",
        name="affirmed-and-negated",
        title="One says that it is so, another that it is not",
        explanation="Two statements say the same in the same words, but for a *not*, *never* or *without*; or the one "
        "denies what the other tells with more words. Of a fact that each text tells once it is enough that the one "
        "says of what the other tells that it was not done.",
        flags=(
            Example(
                "- {source: a, statement: The skipper Jon Eide was taken into custody in Ostvik.}\n"
                "- {source: b, statement: Jon Eide is free and was never arrested.}\n",
                "they cannot both be right",
            ),
            Example(
                "- {source: a, statement: The director Eva Dahl stepped down on Monday.}\n"
                '- {source: b, statement: "Eva Dahl, the director, refuses to resign."}\n',
                "they cannot both be right",
            ),
            Example(
                "- {source: a, statement: The old dam would hold until spring.}\n"
                "- {source: b, statement: The old dam would not hold until spring.}\n",
                "they cannot both be right",
            ),
            Example(
                "- {source: a, statement: The spillway gate of the dam was repaired in 2022.}\n"
                "- {source: b, statement: Nobody ever repaired the spillway gate.}\n",
                "they cannot both be right",
            ),
            Example(
                "- {source: a, statement: The guards fired at a police van in the yard., attributed_to: police}\n"
                "- {source: b, statement: Nobody fired at a police van., attributed_to: a lawyer}\n",
                "a side is only what somebody is quoted as saying",
                level=Level.DISPUTE,
            ),
            Example(
                "- {source: a, statement: An inquiry was opened in May and the dentist Kari Lund was charged.}\n"
                "- {source: b, statement: The dentist Kari Lund was heard as an expert and is not charged.}\n",
                "they cannot both be right",
            ),
            Example(
                "- {source: a, statement: The crew resumed work on 5 May., date: 2025-05-05}\n"
                "- {source: b, statement: The crew refused to work on 5 May., date: 2025-05-05}\n",
                "cannot both be right",
            ),
        ),
        passes=(
            Example(
                "- {source: a, statement: The striker refused to train with the team.}\n"
                "- {source: b, statement: The striker resumed training with the team.}\n"
            ),
            Example(
                "- {source: a, statement: The lift was last serviced in 2021., date: 2021}\n"
                "- {source: b, statement: The lift has not been serviced since 2021., date: 2021}\n"
            ),
            Example(
                "- {source: a, statement: The mayor did not meet the union.}\n"
                "- {source: b, statement: The minister met the union on Tuesday.}\n"
            ),
            Example(
                "- {source: a, statement: No houses were damaged in Lund.}\n"
                "- {source: b, statement: Many houses were damaged in Bergdal.}\n"
            ),
            Example(
                "- {source: a, statement: The study was paid for by the maker Belton.}\n"
                "- {source: b, statement: The study was not paid for by the state.}\n"
            ),
            Example(
                "- {source: a, statement: The spillway of the dam was inspected and no cracks were found.}\n"
                "- {source: b, statement: Inspectors of the dam found rust.}\n"
            ),
            Example(
                "- {source: a, statement: The ferry service to Ostvik was suspended.}\n"
                "- {source: b, statement: No ferries are running to Ostvik.}\n"
            ),
            Example(
                "- {source: a, statement: The train took the bend at 118 km/h.}\n"
                "- {source: b, statement: The train did 118 km/h where no more than 80 is permitted.}\n"
            ),
            Example(
                "- {source: a, statement: The old dam would not hold until spring.}\n"
                "- {source: b, statement: The old dam won't hold until spring.}\n"
            ),
            Example(
                "- {source: a, statement: The old dam did not break in the flood of 2022.}\n"
                "- {source: b, statement: The old dam broke.}\n"
            ),
            Example(
                "- {source: a, statement: The mayor of Ostvik did not resign.}\n"
                "- {source: b, statement: The mayor of Ostvik threatened to resign.}\n"
            ),
            Example(
                "- {source: a, statement: The village of Ostvik was not evacuated.}\n"
                "- {source: b, statement: The school in the village of Ostvik was evacuated.}\n"
            ),
        ),
        kind=Kind.STANCE,
        level=Level.CONTRADICTION,
        check=_negations,
        scope=Scope.POINT,
    ),
)
