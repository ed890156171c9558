"""Words that say for what a figure is told: general to the trade and to no story.

A line is ``family: answer = patterns; answer = patterns``, the patterns regular expressions with ``_`` for a blank. The
answer ``*`` is the text itself. Two texts that answer one family differently tell of two things. So may two of which
only one answers it: in a family with a ``!`` whatever is counted, in one with a ``+`` only what is measured, in one with a ``%`` only shares.
"""

from __future__ import annotations

import re

_LINES = r"""
!account: net = net after[-_]tax(?:es)?; gross = gross; untaxed = pre-?tax before_tax(?:es|ation)? operating_(?:profit|income) ebitda?
!earlier: earlier = (?:a|one|two|three|four|five|ten|\d+)_(?:years?|months?|decades?)_(?:ago|earlier|before) (?:last|previous)_(?:year|season|time) the_(?:year|season)_before used_to until_(?:then|recently)
!foretold: foretold = (?:opinion|exit)_polls? polls?_(?:had|have|has|gave|give|put|show(?:ed|s)?|suggest(?:ed|s)?|predicted) pollsters? surveys? (?:was|were|had|had_been)_(?:originally_|initially_|first_)?(?:planned|expected|due|supposed|meant|budgeted|forecast|predicted|estimated|scheduled) (?:was|were)_(?:originally_|initially_|first_)?to_[a-z]+
!lasting: still = still
!alone: part = (?:in|on|at|during)_(?:[\w-]+_){1,4}alone at_home
whole: part = in_the_(?:capital|city) at_home; whole = nationwide worldwide across_the_country
%points: points = (?:percentage_)?points?
month: * = (?:in|for|during)_(?:january|february|march|april|may|june|july|august|september|october|november|december)
+period: * = (?:first|second|third|fourth|last|final|opening)[-_](?:quarter|half) q[1-4] half-year (?:first|last)_(?:[a-z]+_)?(?:days?|weeks?|months?|years?|season)
+season: * = this_(?:spring|summer|autumn|fall|winter)
%hour: * = (?:at|by|before|until)_(?:noon|midday|midnight|lunchtime|nightfall|dawn|dusk|half-time) (?:at|by|until)_\d{1,2}(?:[:.]\d\d)?_?[ap]\.?m
+by: * = (?:by|until)_(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|evening)
+subset: * = among_[a-z]+ including excluding (?:under|over)[-_](?:the_age_of_)?\d+s? aged (?:hard|paper)backs?
%part: * = in_the_(?:capital|city|countryside|suburbs?|provinces?|(?:north|south)[-_]?(?:east|west)?(?:ern)?|east(?:ern)?|west(?:ern)?)
dimension: width = wide width diameter breadth; weight = heavy heavier weigh(?:s|ed|ing)? weight mass; height = tall taller height; depth = deep depth; length = length; speed = fast faster speed; age = old older age
course: building = build(?:ing)? built construct(?:s|ed|ing|ion)?; running = running operating upkeep maintenance first_year; buying = bought buy(?:ing)? purchased?
change: change = lost loses? gain(?:s|ed)? (?:rose|fell|grew|dropped|increased|decreased|climbed|shrank|up|down)_by; level = has_(?!been|[a-z]+ed) have_(?!been|[a-z]+ed) holds? stood_at stands_at won wins
%side: before = before ahead_of prior_to; after = after following
"""

SCOPES: dict[str, dict[str, re.Pattern[str]]] = {}
"""For each family its answers, each with the pattern of what gives it."""
TELLING: frozenset[str]
"""The families of which it is told only where it is so."""
TELLING_OF_MEASURES: frozenset[str]
TELLING_OF_SHARES: frozenset[str]
"""Those of which that holds for what is measured, and for shares of a whole."""

_marks: dict[str, set[str]] = {"!": set(), "+": set(), "%": set()}
for _line in _LINES.strip().splitlines():
    _name, _, _answers = _line.partition(": ")
    _marks.get(_name[0], set()).add(_name[1:])
    SCOPES[_name.lstrip("!+%")] = {
        answer.strip(): re.compile(rf"\b(?:{'|'.join(patterns.replace('_', ' ') for patterns in words.split())})\b")
        for answer, _, words in (entry.partition(" = ") for entry in _answers.split("; "))
    }
TELLING, TELLING_OF_MEASURES, TELLING_OF_SHARES = map(frozenset, _marks.values())
