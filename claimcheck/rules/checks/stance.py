"""Do the quotes deny what the record has somebody deny, and leave room where it does?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from claimcheck.discrepancy import Severity
from claimcheck.lexicon import ENGLISH, Language
from claimcheck.lexicon.base import phrases_of
from claimcheck.lexicon.grammar import STOPWORDS
from claimcheck.lexicon.stances import ASSERTIONS, DENIALS, DENIED, ROOM, SIGNS, SURE
from claimcheck.lexicon.voices import HEDGES
from claimcheck.records.corpus import ClaimRecord, Corpus
from claimcheck.records.model import Certainty, Stance
from claimcheck.rules.base import CheckRule, Fault
from claimcheck.rules.checks.quoted import example, quoting
from claimcheck.values.grades import negated
from claimcheck.values.names import Names
from claimcheck.values.phrases import either, starred
from claimcheck.values.words import sense, words_of

_DENIED = re.compile(DENIED)
"""What somebody denies."""
_LEADING = STOPWORDS.union(map(sense, ASSERTIONS))
_MOST = 2 / 3
"""At least this share of a statement's words stands in what it repeats."""


def _stances(corpus: Corpus, _: Names) -> Iterator[Fault]:
    for record, known in quoting(corpus.claims):
        claim = record.claim
        if claim.voice is Stance.DENIES:
            if not _has(record.quoted, DENIALS, known):
                message = "stance: nothing in the quote denies or negates; correct it, or quote the words that do"
                yield Fault(record, record.source, ("stance",), message)
        elif known == (ENGLISH,) and _is_denied(record):
            message = "stance: the quote denies this; write stance: denies, or the negation in the statement"
            yield Fault(record, record.source, ("statement",), message)
        if claim.certainty is not Certainty.CERTAIN:
            if not _has(record.quoted, ROOM, known):
                message = f"certainty: nothing in the quote makes this {claim.certainty}; correct it, or quote more"
                yield Fault(record, record.source, ("certainty",), message)
        elif known == (ENGLISH,) and not claim.condition and (word := _doubted(record)):
            message = f"certainty: the quote says {word!r}; write certainty: probable or possible"
            yield Fault(record, record.source, ("statement",), message)


def _has(text: str, table: Mapping[str, str], known: tuple[Language, ...]) -> bool:
    lowered = text.lower()
    return any(_pattern(phrases_of(table[language.code]), spaced=language.spaced).search(lowered) for language in known)


@lru_cache(maxsize=32)
def _pattern(words: tuple[str, ...], *, spaced: bool) -> re.Pattern[str]:
    if not spaced:
        return re.compile(either(words))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(starred, words))})(?!\w)")


def _is_denied(record: ClaimRecord) -> bool:
    """Whether most of what a statement tells stands in what its quote says that somebody denies."""
    matches = list(_DENIED.finditer(record.quoted)) if any(map(record.quoted.__contains__, SIGNS)) else []
    statement = record.claim.statement
    if not matches or negated(statement) or _has(statement, DENIALS, (ENGLISH,)):
        return False
    speakers = " ".join((*record.claim.attributed_to, *record.claim.actor))
    told = _senses(statement) - _senses(speakers)  # *it* in what he denies
    for match in matches:
        denied = [word for word in map(sense, words_of(match[1])) if word not in _LEADING]
        if denied and denied[0] in told and _mostly(told, frozenset(denied)):  # not only a clause within it
            return True
    return False


def _doubted(record: ClaimRecord) -> str | None:
    """A word with which the one sentence of a quote leaves room, where the statement has none."""
    words = words_of(record.quoted)
    word = next((word for word in words if word in SURE), None)
    if word is None or len(record.claim.quote) > 1 or not HEDGES.isdisjoint(words_of(record.claim.statement)):
        return None
    clauses = re.split(r"[.;:]\s|,\s", record.quoted)
    told = _senses(record.claim.statement)
    return word if any(word in words_of(clause) and _mostly(told, _senses(clause)) for clause in clauses) else None


def _senses(text: str) -> frozenset[str]:
    return frozenset(map(sense, words_of(text))) - STOPWORDS


def _mostly(told: frozenset[str], within: frozenset[str]) -> bool:
    return bool(told) and len(told & within) >= _MOST * len(told)


RULES = (
    CheckRule(
        code="S205",
        name="stance-not-borne-out",
        title="A stance or certainty is told by no word of the quote",
        explanation="Who denies needs a denial or a negation in the quotes, and what is probable, possible or unlikely "
        "a word that leaves room (*may*, *is expected to*). The other way, what an English quote says that somebody "
        "denied, or that is *probably* so, is not to be recorded as asserted, or as certain.",
        flags=(
            example("stance: denies\n    attributed_to: army", "nothing in the quote denies"),
            example("certainty: possible", "nothing in the quote makes this possible"),
            example("attributed_to: army", "the quote denies this", "The army denied that soldiers died"),
            example("note: none", "the quote says 'probably'", "Soldiers probably died"),
        ),
        passes=(
            example("stance: denies\n    attributed_to: army", quote="The army denied that soldiers died"),
            example("certainty: probable", quote="Soldiers probably died"),
        ),
        severity=Severity.WARNING,
        check=_stances,
    ),
)
