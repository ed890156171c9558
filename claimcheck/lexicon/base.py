"""The shape of a language's word lists."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

EXACT, OVER, UNDER, NEARLY, ABOUT, ROUND = "exact", "over", "under", "nearly", "about", "round"
"""How a figure is bounded: as it stands, at least it, at most it, almost it, roughly it, as it stands or roughly."""
SHARE = "share"
"""A share of a whole in words (*a third*): as it stands, or what is rounded to it."""


@dataclass(frozen=True, eq=False)
class Shares:
    """How a language tells a share of a whole, all in lower case."""

    alone: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """What tells one without a number: *la mitad* (1 of 2), *jeder fünfte* (1 of 5)."""
    parts: Mapping[str, int] = field(default_factory=dict)
    """Of how many a part is one, behind a number: two *thirds*, 四*成*."""
    articles: frozenset[str] = frozenset()
    """Words that stand for one before a part (*a* third)."""
    doubtful: frozenset[str] = frozenset()
    """Those of the words above that are often something else, and one part only with words around that show it."""
    follow: frozenset[str] = frozenset()
    """Words that show this behind it: a third *of*, a third *were*."""
    lead: frozenset[str] = frozenset()
    """Words that show it before one that ends a clause: cut *by* half."""
    not_after: frozenset[str] = frozenset()
    """Words behind which it is no share: the *second* half, the *first* three quarters."""
    not_before: frozenset[str] = frozenset()
    """What makes it another word where it follows: half *past* six, 三成*立*."""
    among: frozenset[str] = frozenset()
    """What stands between a share's number and that of the whole: one *in* five, uno *de cada* cinco."""
    over: frozenset[str] = frozenset()
    """What does so between number words only for a fraction: một *phần* ba."""
    under: frozenset[str] = frozenset()
    """What does so where the whole is told first: 三*分之*一."""
    each: frozenset[str] = frozenset()
    """What opens a whole that is told first: *每*五人中有一人; ``has`` are the words before the part."""
    has: frozenset[str] = frozenset()


@dataclass(frozen=True, eq=False)
class Language:
    """Number, date and reference words of one language, all in lower case.

    ``numbers`` are plain number words; ``scales`` multiply what stands before them; ``rough`` tells how a figure is
    bounded that has such a word of theirs in it (*a dozen*). ``vague`` maps a word to the least and the largest amount
    it is used for; one that is a scale as well is vague where no number stands before it (*dizaines*). ``bounds`` stand before a figure, ``bounds_after`` behind it.
    ``relative`` maps a phrase to a code that `claimcheck.values.relative_codes` resolves against a day of publication.
    ``steps`` maps a phrase to such a code (*day 0* is that same day), or to *months n* and *years n* for the same day so much later, that is
    resolved against another day that the text tells; ``units``, with ``after`` or ``before`` behind them, or ``leads``
    before, do the same for a number of days or weeks. ``weeks`` are said before a month or a day of it: *of* for the week
    around a day, *from* and *to* for the seven days that it begins or ends, a number for the nth week of a month.
    ``ago`` stand behind so many days, weeks, months or years before the day of writing, ``since`` before the number.
    ``periods`` maps the words for a part of a year to its first and last month; ``nights`` are words for a night, which
    belongs to two days. ``halves`` are the ``numbers`` for a half that open a figure (*half an* hour, not two *and a half*).
    ``articles`` are words for *one* that are none of the ``numbers`` (*nearly an* hour).
    ``anaphors`` are words that stand for somebody, or a place, named elsewhere. ``decimal`` is the decimal separator.
    """

    code: str
    decimal: str
    numbers: Mapping[str, float]
    scales: Mapping[str, int]
    vague: Mapping[str, tuple[float, float]]
    bounds: Mapping[str, str]
    bounds_after: Mapping[str, str]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    relative: Mapping[str, str]
    anaphors: frozenset[str]
    name: str = ""
    """What it is called in English."""
    common: frozenset[str] = frozenset()
    """Words that hardly any text in it goes without, and that are rare in others."""
    possessives: frozenset[str] = frozenset()
    """Those of the ``anaphors`` that only tell whose something is: no speaker beside a verb of speech."""
    of_several: frozenset[str] = frozenset()
    """Those that stand for several parties at once (*both sides*)."""
    of_people: frozenset[str] = frozenset()
    """Those that stand for people, and for no place."""
    subjects_told: bool = False
    """Whether a sentence has a subject, if only a pronoun: in Spanish it may go without."""
    past: tuple[str, ...] = ()
    """Words that tell of the past; a star before an ending of verbs."""
    future: tuple[str, ...] = ()
    """Words that tell, or may tell, of what is to come."""
    until: frozenset[str] = frozenset()
    """Words before a day on which something is to be, or to end."""
    speakers: frozenset[str] = frozenset()
    """Words with which a speaker tells of himself."""
    abbreviated: frozenset[str] = frozenset()
    """The ``scales`` that multiply only a number before them (*3 Mio.*)."""
    more_time: frozenset[str] = frozenset()
    """Those of the ``bounds_after`` that may stand behind a unit of time (三年多)."""
    rough: Mapping[str, str] = field(default_factory=dict)
    thirds: Mapping[str, str] = field(default_factory=dict)
    """Words for the early, middle and late part of a month or year."""
    weeks: Mapping[str, str] = field(default_factory=dict)
    steps: Mapping[str, str] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    after: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()
    leads: Mapping[str, int] = field(default_factory=dict)
    """Words before a number of days that make it later (1) or earlier (-1)."""
    ago: frozenset[str] = frozenset()
    since: frozenset[str] = frozenset()
    ahead: frozenset[str] = frozenset()
    """Words before so many days after that of writing, where nothing tells of the past (*in two days*)."""
    hence: frozenset[str] = frozenset()
    """Words behind them (*two days' time*)."""
    superlatives: tuple[str, ...] = ()
    """Words behind which, with a noun between, such a number tells of the past (*the worst flood* in 40 years); a star
    stands for any letters.
    """
    no_superlatives: frozenset[str] = frozenset()
    """Words that a star takes for one (*forest*)."""
    following_year: frozenset[str] = frozenset()
    """What stands before a month of the year behind that of the month before it (*次年2月*)."""
    weeks_on: tuple[str, ...] = ()
    """How a weekday is told that comes a week after the next such day, ``{}`` for it: *{} week*."""
    periods: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    nights: frozenset[str] = frozenset()
    seasons: Mapping[str, int] = field(default_factory=dict)
    """Words for a season, as EDTF numbers them: 21 is spring."""
    turns: Mapping[str, int] = field(default_factory=dict)
    """Words beside a season for the one past (-1), this one (0) and the one to come (1)."""
    days_alone: tuple[str, ...] = ()
    """How a day is told without its month, ``{}`` for its number: *on the {}th*."""
    halves: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    """Articles with which a single thing may be told (*der Fahrer*); in a language without articles there are none."""
    plural: frozenset[str] = frozenset()
    """In such a language, what tells of several things."""
    quantifiers: frozenset[str] = frozenset()
    """Words for an amount that is no number (*most*)."""
    measures: Mapping[str, str] = field(default_factory=dict)
    """Further units than ``units`` that figures are told in, by the English name that they have in records."""
    clock: frozenset[str] = frozenset()
    """Words before an hour of the day."""
    clock_forms: Mapping[str, int] = field(default_factory=dict)
    """How a time of day is worded, ``{h}`` for the hour: with the minutes to add, or with ``{m}`` for these, which are
    added (1) or taken off (-1).
    """
    set_hours: Mapping[str, int] = field(default_factory=dict)
    """Words for an hour of the day (*noon*)."""
    day_halves: Mapping[str, int] = field(default_factory=dict)
    """Words beside an hour that tell in which half of the day it is: the hours to add."""
    hours_alone: bool = False
    """Whether such an hour needs no word for hours behind it (*a las seis*)."""
    behind_hours: frozenset[str] = frozenset()
    """Words that end like a plural and may stand behind such an hour, which is none of *a las tres mujeres*."""
    times: Mapping[str, int] = field(default_factory=dict)
    """Words for how often something happened (*twice*), and for so many that are known (*both*)."""
    fillers: frozenset[str] = frozenset()
    """Words that may stand between what bounds a figure and the figure (*at least* another *three*)."""
    exactly: frozenset[str] = frozenset()
    """Words with which a distance in months or years is told to the day (*exactly* a year ago)."""
    epithets: tuple[str, ...] = ()
    """How somebody is told who was named before, by what he is (*the 46-year-old*); a star stands for any letters."""
    merely: frozenset[str] = frozenset()
    """Words before a figure that weigh it and leave it as it is (*only* five)."""
    shares: Shares = field(default_factory=Shares)
    spaced: bool = True
    """Whether words are set apart by spaces."""
    connectors: frozenset[str] = frozenset()
    """Words that may stand inside a number (*two hundred and five*)."""
    range_words: frozenset[str] = frozenset()
    """Words between the two ends of a range (*10 to 15*)."""
    month_first: bool = False
    """Whether a bare ``9/11`` is 11 September."""
    change_from: frozenset[str] = frozenset()
    """Words before the first of two numbers between which something changed (*raised from two to four*)."""
    changing: tuple[str, ...] = ()
    """Words that tell of such a change; a star stands for any ending."""
    in_a_year: frozenset[str] = frozenset()
    """Words before the number of a year (*in 2015*)."""
    between: frozenset[str] = frozenset()
    """Words before the two ends of a range (*between 10 and 15*)."""
    singling: frozenset[str] = frozenset()
    """Words before a thing that is told of by itself, or each by itself (*a village*, *each year*)."""


def periods(quarter: str, quarters: str, half: str, halves: str) -> dict[str, tuple[int, int]]:
    """The quarters and halves of a year as a language words them: ``quarter`` and ``half`` have ``{}`` for which one.

    Alternatives are joined by ``/``, ``_`` is a space.
    """
    told: dict[str, tuple[int, int]] = {}
    for pattern, words, months in ((quarter, quarters, 3), (half, halves, 6)):
        for number, entry in enumerate(words.split()):
            span = (number * months + 1, (number + 1) * months)
            for form in pattern.split("/"):
                told |= {form.format(word).replace("_", " "): span for word in entry.split("/")}
    return told


def answers(lines: str) -> Iterator[tuple[str, str, str]]:
    """The name, an answer and a phrase for it, one after another, of lines ``name: answer = phrases; answer = phrases``."""
    for line in lines.strip().splitlines():
        name, _, told = line.partition(":")
        for answer, _, phrases in (entry.partition("=") for entry in told.split(";")):
            yield from ((name, answer.strip(), phrase) for phrase in phrases_of(phrases))


IN_TABLES = ("en", "de", "fr", "es", "vi", "zh")
"""The languages of a table's columns, in their order."""


def phrases_of(line: str) -> tuple[str, ...]:
    """The phrases of a line; ``_`` is a space."""
    return tuple(phrase.replace("_", " ") for phrase in line.split())


def said(code: str, phrases: str) -> dict[str, str]:
    """The phrases of a line with one code."""
    return dict.fromkeys(phrases_of(phrases), code)


def numbered(words: str, start: int = 0) -> dict[str, int]:
    """Number the words of a line from ``start``; alternatives are joined by ``/``, ``_`` is a space."""
    return {
        name.replace("_", " "): number for number, entry in enumerate(words.split(), start) for name in entry.split("/")
    }


def headed(*tables: str) -> Mapping[str, tuple[str, ...]]:
    """What each word of some tables stands for, the first table's if several have it; an entry is ``concept: words``, and
    *a+b* stands for both at once.
    """
    told: dict[str, tuple[str, ...]] = {}
    for entry in ";".join(reversed(tables)).split(";"):
        concepts, _, words = entry.partition(":")
        told |= dict.fromkeys(phrases_of(words), tuple(concepts.strip().split("+")))
    return told


def kinds_in(lines: str) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """What stands behind the colon for each kind, and the wider kind of some; a line is ``kind < wider kind: …``."""
    told: dict[str, str] = {}
    wider: dict[str, str] = {}
    for line in lines.strip().splitlines():
        head, _, words = line.partition(":")
        kind, _, parent = (part.strip() for part in head.partition("<"))
        if parent:
            wider[kind] = parent
        told[kind] = words
    return told, wider


def kinds_by_language(lines: str) -> tuple[Mapping[str, Mapping[str, tuple[str, ...]]], Mapping[str, str]]:
    """The words for kinds in each language of the tables, and the wider kind of some; behind the colon of a line (see
    `kinds_in`) stand ``words; words …``, in which ``_`` is a space and a star stands for any letters.
    """
    words: dict[str, dict[str, tuple[str, ...]]] = {code: {} for code in IN_TABLES}
    told, wider = kinds_in(lines)
    for kind, entries in told.items():
        for code, entry in zip(IN_TABLES, entries.split(";"), strict=True):
            words[code][kind] = phrases_of(entry)
    return words, wider
