"""What a rule is about, with an example that it flags and one that it leaves alone."""

from __future__ import annotations

import textwrap

from claimcheck.discrepancy import Severity
from claimcheck.report.formats import WIDTH
from claimcheck.rules.base import CompareRule, Example, ReadingRule, Rule


def render_rule(rule: Rule) -> str:
    """The rule in full."""
    parts = [f"{rule.code} {rule.name}: {rule.title} ({weight(rule)})", "", textwrap.fill(rule.explanation, WIDTH), ""]
    for title, examples in (("It flags:", rule.flags), ("It leaves alone:", rule.passes)):
        for example in examples:
            parts += [title, "", _indented(example), ""]
    return "\n".join(parts).rstrip() + "\n"


def weight(rule: Rule) -> str:
    """How much a finding of the rule counts."""
    if isinstance(rule, CompareRule):
        return f"{rule.kind}, at worst a {rule.level}"
    unread = isinstance(rule, ReadingRule) and rule.severity is Severity.ERROR
    return f"{rule.severity}, exit status 2" if unread else str(rule.severity)


def _indented(example: Example) -> str:
    text = example.records
    if example.article is not None:
        text = f"# article.txt: {example.article}\n{text}"
    if example.names is not None:
        text = f"# claims/names.yaml:\n{example.names}\n# claims/x.yaml:\n{text}"
    return "\n".join(f"    {line}" for line in text.rstrip().splitlines())


def render_rules(rules: tuple[Rule, ...]) -> str:
    """All rules, one line each."""
    return "".join(f"{rule.code}  {rule.name:<28} {rule.title}\n" for rule in rules)
