"""The rules that look at one record at a time: can it be read, is it sourced, is it borne out?"""

from __future__ import annotations

from claimcheck.rules.base import CheckRule, Rule
from claimcheck.rules.checks import dates, figures, links, names, reading, sourcing, stance, statements, tongues

_FAMILIES: tuple[Rule, ...] = (
    *reading.RULES,
    *sourcing.RULES,
    *links.RULES,
    *figures.RULES,
    *dates.RULES,
    *names.RULES,
    *stance.RULES,
    *statements.RULES,
    *tongues.RULES,
)
RULES = tuple(sorted(_FAMILIES, key=lambda rule: rule.code))
CHECKS = tuple(rule for rule in RULES if isinstance(rule, CheckRule))
NAMED = tuple(rule for rule in CHECKS if rule in names.RULES)
"""Those for which all names have to be known."""
NAMELESS = tuple(rule for rule in CHECKS if rule not in NAMED)
