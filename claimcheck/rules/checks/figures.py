"""Is every figure borne out by its quotes, in the article's own language?"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

from claimcheck.discrepancy import Severity
from claimcheck.lexicon import ENGLISH, Language
from claimcheck.lexicon.base import ABOUT, EXACT, NEARLY, SHARE
from claimcheck.lexicon.concepts import MEASURES
from claimcheck.lexicon.grammar import WITH_NO_END
from claimcheck.records.corpus import ClaimRecord, Corpus
from claimcheck.rules.base import CheckRule, Fault
from claimcheck.rules.checks.quoted import example, quoting
from claimcheck.values.amounts import Amount, Found
from claimcheck.values.clocks import clock_time
from claimcheck.values.counting import (
    kinds_counted,
    kinds_recorded,
    measures_known,
    measures_told,
    measures_told_of,
    of_one_kind,
    told_alive,
)
from claimcheck.values.counts import Count, may_count_people
from claimcheck.values.datewords import date_spans
from claimcheck.values.digits import told_by_all
from claimcheck.values.names import Names
from claimcheck.values.numbers import find_amounts
from claimcheck.values.phrases import composed, either, lazy_pattern
from claimcheck.values.quantities import same_time, unit_told
from claimcheck.values.units import PER_CENT, Unit, may_be_one
from claimcheck.values.words import LETTERS, concepts, words_of

_ARTICLES = re.compile(
    rf"\b(?:{told_by_all('singling', spaced=True)})|{told_by_all('singling', spaced=False)}", re.IGNORECASE
)
_WORD_BEHIND = lazy_pattern(r"[\s-]?(?:[^\W\u3040-\u9fff]+|[\u3040-\u9fff]{1,2}|[%‰°]|[€$£¥])")
_IN_COMMAS = re.compile(r"\s?,")
"""Behind an age that stands by itself: *Der Fahrer, 61, starb*."""
_A_ROUND_NUMBER = re.compile(rf"an?\s(?:{either(ENGLISH.scales)})(?!\w)")
_HALF = 0.5
_BEHIND = re.compile(r"(?:[\s-]+[^\W\d_]+){1,3}")
_BEHIND_UNSPACED = re.compile(r"[^\W\d_]{1,6}")
"""Words behind a figure, of which one may say what is counted."""


@lru_cache(maxsize=768)
def amounts_told(text: str, known: tuple[Language, ...]) -> tuple[Found, ...]:
    """The amounts that a text in some languages tells."""
    return tuple(found for language in known for found in find_amounts(text, language))


def _counts(corpus: Corpus, _: Names) -> Iterator[Fault]:
    for record, known in quoting(corpus.claims):
        for name in ("count", "duration"):
            for count in getattr(record.claim, name):
                message = _count_fault(count, record, known, lasting=name == "duration")
                if message:
                    yield Fault(record, record.source, (name,), f"{name}: {message}")


def _unread(corpus: Corpus, _: Names) -> Iterator[Fault]:
    for record, known in quoting(corpus.claims):
        for name in ("count", "duration"):
            for count in getattr(record.claim, name):
                if count.amount is None and _amount_of(count, known) is None and not _says_how_much(count):
                    message = (
                        f"{name}: no amount is understood in {count.text!r}, so nothing was held against the quote; "
                        "write it in figures or in English words, as in '12 people killed', 'dozens of people killed'"
                    )
                    yield Fault(record, record.source, (name,), message)


def _says_how_much(count: Count) -> bool:
    """Whether a count tells an amount that is no number: *most of the bottles*, *until further notice*."""
    told = words_of(count.text)
    return not ENGLISH.quantifiers.isdisjoint(told) or "_".join(told) in WITH_NO_END


def _amount_of(count: Count, known: tuple[Language, ...]) -> Amount | None:
    """The amount of a count; of one that is in words of the quote's language, by these."""
    if count.amount is not None:
        return count.amount
    return next((found.amount for found in amounts_told(count.text, known)), None)


def _count_fault(count: Count, record: ClaimRecord, known: tuple[Language, ...], *, lasting: bool) -> str | None:
    count = count._replace(amount=_amount_of(count, known))
    if count.amount is None:
        return None
    amounts = amounts_told(record.quoted, known)
    dates = date_spans(record.quoted, known) if amounts else []
    figures = [
        entry
        for entry in amounts
        if entry.share or not any(start <= entry.start and entry.end <= end for start, end in dates)
        if not (lasting and any(_only_a_time(record.quoted, entry, language) for language in known))
    ]
    found = [reading for entry in figures for reading in (entry, *entry.also)]
    if count.unit and any(_of_one_time(count.amount, count.unit, record.quoted, entry, known) for entry in found):
        return None
    found = [entry for entry in found if _same_unit(count, record.quoted, entry, known)]
    half = known != (ENGLISH,) and count.amount.figure % 1 == _HALF  # how that is bounded is told in many ways
    bearing = [
        entry
        for entry in found
        if entry.amount.tells(count.amount)
        or (half and entry.amount.figure == count.amount.figure)
        or (known != (ENGLISH,) and _roughly(entry.amount, count))
    ]
    single = count.amount.figure == 1 and (count.amount.bound == EXACT or known != (ENGLISH,))
    one = single and (_ARTICLES.search(record.quoted) is not None or _only_one(record.quoted, found, known))
    if not bearing and not one and not _so_often(count.amount, record, known):
        words = [record.quoted[entry.start : entry.end] for entry in found]
        if not found:  # those of other units, with the words that tell these
            words = [_with_unit(record.quoted, entry) for entry in figures]
        told = ", ".join(map(repr, filter(None, dict.fromkeys(words))))
        return f"the record says {count.text!r}, the quote {f'says {told}' if told else 'gives no figure'}"
    if not measures_known(known).isdisjoint(_measures(count)):
        fault = _measure_fault(count, record.quoted, bearing, figures, known)
        if fault:
            return fault
    return _kind_fault(count, record.quoted, bearing, known)


def _kind_fault(count: Count, text: str, bearing: Sequence[Found], known: tuple[Language, ...]) -> str | None:
    """That the quote counts girls where the record has boys, if it tells of these nowhere."""
    kinds = kinds_recorded(count.of)
    if not kinds or of_one_kind(kinds, kinds_counted(text, known)):
        return None
    told = [_what_is_counted(text, entry, known) for entry in bearing]
    if not told or not all(kinds_counted(words, known) for words in told):
        return None
    return f"the record counts {count.of}, the quote {', '.join(dict.fromkeys(told))}"


def _what_is_counted(text: str, found: Found, known: tuple[Language, ...]) -> str:
    """The words behind a figure that may say what it counts."""
    pattern = _BEHIND if all(language.spaced for language in known) else _BEHIND_UNSPACED
    behind = pattern.match(text, found.end)
    return behind[0].strip() if behind else ""


def _only_a_time(text: str, found: Found, language: Language) -> bool:
    """Whether a figure is a time of day, and not, perhaps, how long something lasted (*a las tres horas* is either)."""
    either = language.hours_alone and unit_told(text, found, language) is not None
    return not either and clock_time(text, found, language) is not None


def _with_unit(text: str, found: Found) -> str:
    """A figure as it stands in a text, with the sign before it or the word behind it."""
    if found.start == found.end:
        return ""
    sign = 1 if found.start and unicodedata.category(text[found.start - 1]) == "Sc" else 0
    behind = None if sign else _WORD_BEHIND().match(text, found.end)
    return text[found.start - sign : behind.end() if behind else found.end]


def _only_one(text: str, figures: Sequence[Found], known: tuple[Language, ...]) -> bool:
    """Whether a text may tell of a single thing with no figure for it: *el conductor*, 司机; an age is none."""
    counting = [entry for entry in figures if not _IN_COMMAS.match(text, entry.end) or text[: entry.start][-2:] != ", "]
    if any(all(unit_told(text, entry, language) is None for language in known) for entry in counting):
        return False
    lowered = composed(text).lower()
    words = set(LETTERS.findall(lowered))
    return any(
        not language.definite.isdisjoint(words)
        if language.definite or language is ENGLISH
        else not any(word in (words if language.spaced else lowered) for word in language.plural)
        for language in known
    )


def _roughly(told: Amount, count: Count) -> bool:
    """Whether a figure is recorded as about what another language has as nearly that (*près de*, *cerca de*), or in the
    English words for what it has as about that (*una centena*, *a hundred*).
    """
    recorded = count.amount
    if recorded is None or told.figure != recorded.figure:
        return False
    bounds = (told.bound, recorded.bound)
    return bounds == (NEARLY, ABOUT) or (bounds == (ABOUT, EXACT) and _A_ROUND_NUMBER.match(count.text) is not None)


def _so_often(amount: Amount, record: ClaimRecord, known: tuple[Language, ...]) -> bool:
    """Whether the quotes have a figure as how often it was (*two postponements*, *postponed twice*), or as *both*."""
    words = words_of(record.quoted)
    return amount.bound == EXACT and any(
        language.times.get(word) == amount.figure for language in known for word in words
    )


def _measure_fault(
    count: Count, text: str, bearing: Sequence[Found], figures: Sequence[Found], known: tuple[Language, ...]
) -> str | None:
    """What the quote says happened to those whom a figure counts, if it is something else than the record says."""
    counting = [entry for entry in figures if not entry.share and not _of_time(text, entry, known)]
    apart = [measures_told_of(entry, text, counting, known) for entry in bearing if entry in counting]
    if not any(apart or [measures_told(text, known)]) and "killed" in _measures(count):
        alive = told_alive(text, known)
        return f"the record counts killed, the quote says {alive!r}" if alive else None
    told: dict[str, None] = {}
    for measures in apart or [measures_told(text, known)]:
        of_these = [measure for measure in measures if measure != "missing" or may_count_people(count)]
        if not of_these or any(own in MEASURES.above(measure) for measure in of_these for own in _measures(count)):
            return None
        told.update(dict.fromkeys(of_these))
    return f"the record counts {', '.join(_measures(count))}, the quote speaks of {', '.join(told)}"


def _measures(count: Count) -> tuple[str, ...]:
    """What a record says happened to those counted; that they were captives already only where nothing else did."""
    told = concepts(count.of, MEASURES)
    return tuple(measure for measure in told if measure != "detained") or told


def _of_time(text: str, found: Found, known: tuple[Language, ...]) -> bool:
    told = (unit_told(text, found, language) for language in known)
    return any(unit is not None and unit.kind == "time" for unit in told)


def _same_unit(count: Count, text: str, found: Found, known: tuple[Language, ...]) -> bool:
    """Whether a figure in the quote is not of another unit than the record's, and both or none a share in words."""
    share = count.amount is not None and count.amount.bound == SHARE
    if found.share or share or known == (ENGLISH,):
        told = [PER_CENT] if found.share else [unit_told(text, found, language) for language in known]
        one = any(may_be_one(count.unit, unit) for unit in told)
        return one or (not found.share and not share and (None in told or count.unit is None))
    told = [unit_told(text, found, language) for language in known]
    return count.unit is None or None in told or any(may_be_one(count.unit, unit) for unit in told)


def _of_one_time(amount: Amount, unit: Unit, text: str, found: Found, known: tuple[Language, ...]) -> bool:
    """Whether a figure in the quote is that of the record in another unit of time: an hour and a half, 90 minutes."""
    told = (unit_told(text, found, language) for language in known) if unit.kind == "time" and not found.share else ()
    return any(other is not None and same_time(amount, unit, found.amount, other) for other in told)


RULES: Sequence[CheckRule] = (
    CheckRule(
        code="S201",
        name="figure-not-borne-out",
        title="A figure is not the one that the quote gives",
        explanation="Every amount of count and duration is looked for in the quotes, in digits and in number words of "
        "the quote's language, with its bound: *more than 2,500* is not *2,500*. Vague words count as the same "
        "in two languages if they are of one order of magnitude, a share in words (*a third*, *one in five*) as its "
        "per cent, and a time as it is in other units (*an hour and a half*, *90 minutes*). What happened to those "
        "counted must be what the quotes say of that figure (of *seven died and 12 were injured*, not 12 killed), and "
        "what is counted no other kind than behind the figure: twelve lorries are no tanks.",
        flags=(example("count: 6 soldiers killed", "the record says '6 soldiers killed', the quote says 'Five'"),),
        passes=(example("count: 5 soldiers killed"),),
        severity=Severity.ERROR,
        check=_counts,
    ),
    CheckRule(
        code="S206",
        name="amount-not-understood",
        title="No amount is understood in a count or duration",
        explanation="An amount is read in figures, in number words of English or of the quote's language, and in vague "
        "words (*dozens*, *several*). Where none is found, there is nothing to hold against the quote.",
        flags=(example("count: umpteen soldiers killed", "no amount is understood"),),
        passes=(example("count: 5 soldiers killed"), example("count: most of the soldiers")),
        severity=Severity.WARNING,
        check=_unread,
    ),
)
