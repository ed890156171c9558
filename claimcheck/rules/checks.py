"""The rules that look at one record at a time: can it be read, is it sourced, is it borne out?"""

from __future__ import annotations

from claimcheck.rules import bearing, days, naming, reading, references, sourcing, stances, stated
from claimcheck.rules.base import CheckRule, Rule

_FAMILIES: tuple[Rule, ...] = (
    *reading.RULES,
    *sourcing.RULES,
    *references.RULES,
    *bearing.RULES,
    *days.RULES,
    *naming.RULES,
    *stances.RULES,
    *stated.RULES,
)
RULES = tuple(sorted(_FAMILIES, key=lambda rule: rule.code))
CHECKS = tuple(rule for rule in RULES if isinstance(rule, CheckRule))
NAMED = tuple(rule for rule in CHECKS if rule in naming.RULES)
"""Those for which all names have to be known."""
NAMELESS = tuple(rule for rule in CHECKS if rule not in NAMED)
