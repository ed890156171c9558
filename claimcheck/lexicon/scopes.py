"""Words that say for what a figure is told: general to the trade and to no story.

A line is ``family: answer = phrases; answer = phrases``, a phrase with ``_`` for a blank; the answer ``*`` is the phrase
itself. Two texts that answer one family differently tell of two things. So may two of which only one answers it: in a
family with a ``!`` whatever is counted, with a ``+`` what is measured, with a ``%`` shares of a whole.
"""

from __future__ import annotations

from itertools import product

from claimcheck.lexicon.base import answers
from claimcheck.lexicon.en import ENGLISH

_LINES = """
!account: net = net after_tax after_taxes; gross = gross; untaxed = pretax pre_tax before_tax before_taxes operating_profit operating_income ebitda
!earlier: earlier = {a/one/two/three/four/five/ten/the/some}_{year/years/month/months/decade/decades}_{ago/earlier/before} last_time previous_year previous_season used_to until_then until_recently
!foretold: foretold = a_poll opinion_poll opinion_polls exit_poll exit_polls polls_had polls_have polls_gave polls_put polls_showed polls_suggested pollsters forecast forecasts forecasted predict predicts predicted was_to were_to {was/were/had/had_been/was_originally/were_originally/was_initially/were_initially}_{planned/expected/due/expecting/supposed/meant/budgeted/estimated/scheduled}
!might: might = could might
!instance: appeal = on_appeal appeal_court appeals_court court_of_appeal
!lasting: still = still_without still_missing still_out still_in
!severity: grave = seriously critically severely gravely badly; slight = slightly lightly minor
!year: year = whole_year entire_year all_year
!reach: whole = worldwide globally
!remaining: left = be_left_with
!each: each = each apiece every
instalment: first = at_once immediately up_front upfront right_away; later = later afterwards eventually in_the_future
!shock: after = aftershock aftershocks; fore = foreshock
progress: done = so_far to_date; plan = will is_to are_to plan_to plans_to
+raise: more = {pounds/euros/dollars/crowns/francs/kroner/cents}_more
!alone: part = alone
%points: points = point points
month: * = in_{month}
+quarter: first = first_quarter q1; second = second_quarter q2; third = third_quarter q3; fourth = {fourth/last/final}_quarter q4
+half_year: first = first_half; second = {second/last}_half
+period: * = {first/last/opening}_{day/week/month/year/season}
+season: * = this_{spring/summer/autumn/fall/winter}
%hour: * = {at/by/before/until}_{noon/midday/mid_afternoon/mid_morning/midnight/lunchtime/nightfall/dawn/dusk}
!half: half = at_half_time at_the_break
+by: * = {by/until}_{weekday} {by/until}_{morning/evening}
+sum: all = of_all in_all all_told altogether
!joint: joint = between_them taken_together
+subset: part = among including excluding
competition: all = all_competitions; league = league
format: hard = hardback hardbacks; soft = paperback paperbacks
%part: everywhere = in_all_of all_over throughout nationwide countrywide nation_wide country_wide {across/throughout/around}_the_{country/nation} all_over_the_{country/nation}; * = rural urban in_the_{capital/city/countryside/suburb/suburbs/province/provinces/north/south/east/west/northeast/northwest/southeast/southwest}
dimension: width = wide width diameter breadth; weight = heavy heavier weigh weighs weighed weighing weight mass; height = tall taller height; depth = deep depth; length = length; speed = fast faster speed; age = old older age
wind: gust = gust gusts; steady = sustained average
course: building = build built construct construction; running = running operating upkeep maintenance; buying = bought buy buying purchase purchased
change: change = lost lose loses gain gains gained another additional extra borrowed {warmed/cooled/slowed/shrunk/rose/risen/fell/fallen/grew/grown/dropped/increased/decreased/climbed/shrank/sank/sunk/declined/jumped/lowered/raised/reduced/cut/shortened/widened/up/down}_by; level = averaged has have hold holds stood_at stands_at
side: before = before ahead_of prior_to; after = after following since now nowadays
"""
_SETS = {"month": [name for name in ENGLISH.months if len(name) > len("june") or name in ("may", "june", "july")]}
_SETS["weekday"] = [name for name in ENGLISH.weekdays if name.endswith("day")]
SCOPES: dict[str, tuple[str, str]] = {}
"""For each phrase its family and the answer that it gives."""


def _spelt_out(phrase: str) -> list[str]:
    """All phrases that one with sets of words in braces stands for."""
    parts = phrase.replace("{", "\0{").replace("}", "}\0").split("\0")
    sets = (_SETS.get(part[1:-1]) or part[1:-1].split("/") if part[:1] == "{" else [part] for part in parts)
    return ["".join(words) for words in product(*sets)]


_marks: dict[str, set[str]] = {"!": set(), "+": set(), "%": set(), "": set(), "*": set()}
for _name, _answer, _phrase in answers(_LINES):
    _family = _name.lstrip("!+%")
    _marks[_name.removesuffix(_family)].add(_family)
    if _answer == "*":
        _marks["*"].add(_family)
    for _told in _spelt_out(_phrase):
        if _told in SCOPES:
            raise ValueError(_told)
        SCOPES[_told] = _family, _told if _answer == "*" else _answer
TELLING, TELLING_OF_MEASURES, TELLING_OF_SHARES, PHRASED = (frozenset(_marks[mark]) for mark in "!+%*")
"""The families of which it is told only where it is so: of anything, of what is measured, and of shares of a whole; and
those whose answers are the phrases themselves.
"""
STRETCH, AGES, SUBSET = "stretch", "ages", "subset"
"""The families of a stretch of time in which something adds up, and of an age, which are no lists of phrases; and that of
a part of those counted, which an age tells as well.
"""
EVERYWHERE = "everywhere"
"""The answer that may go without saying."""
FAMILIES = frozenset(family for family, _ in SCOPES.values()) | {STRETCH, AGES}
EACH_OF_SEVERAL = frozenset(phrase for phrase, (family, _) in SCOPES.items() if family == "each")
"""Words for each of several."""
TOGETHER = FAMILIES & {"sum", "joint"}
"""The families of what is told for all together."""
OF_EVENTS = FAMILIES & {"foretold", "shock"}
OF_CASUALTIES = FAMILIES & {"alone", "earlier", "foretold", "part", "year"}
OF_ANSWERS = FAMILIES & {"earlier", "foretold", "instance", "month", "period", "quarter", "half_year", "year"}
OF_COUNTED = FAMILIES & {"severity", "each", "dimension", "points"}
OF_DURATIONS = FAMILIES - {STRETCH, "side"}
OF_FIGURES = FAMILIES - OF_COUNTED
OF_HOURS = FAMILIES & {"by", "hour"}
OF_TIMES = OF_HOURS | (FAMILIES & {"period", "month", "season", "quarter", "half_year"})
"""The families that show of when something was, how many died, what was answered, what exactly is counted, how long it
lasted, of other figures, by when, and when, that two texts tell of two things.
"""
COUNTING = tuple(
    "people person left claimed claims life lives lost toll victim victims number total count counted least most nearly almost roughly".split()
)
"""Words with which a figure is told, and which say no more of what it counts."""
FURTHER = frozenset(
    (
        "each every more further other others another again additional now then before after once only just here there "
        "because"
    ).split()
)
"""Words that tell one of several like things from the others."""
STEPS = frozenset("from to by".split())
"""Right before a figure, words that tell what it was, what it is and the difference."""
PRESENT, PAST = frozenset("has have is are".split()), frozenset("had was were".split())
"""Words that tell how it stands now, unless *been* is behind them, and how it stood."""
FILLERS = (
    "be have total number toll side both either each every more other at once now immediately right away up front upfront "
    "later"
).split()
"""What may stand behind a figure and tells nothing of what is counted."""
EACH = "minute hour day night week month year share person capita litre barrel tonne metre kilometre annum".split()
"""For each of what figures are told: *a day*."""
LY = "hour dai week month quarter year annual".split()
"""What does so with *ly*."""
OPEN_PERIODS = (
    "recent latest lately so_far to_date in_past in_last in_the_past in_the_last since over_the_past over_the_last overall "
    "in_all total"
).split()
"""Words for a period that is not that of one event."""
SPANS = "week weeks weekend month months year years days during over".split()
"""Words for a stretch of time that a figure may add up over."""
WHO = frozenset("those voters adults anyone everyone".split())
"""Words besides those for people behind which *over 60* is an age and no figure of its own."""
