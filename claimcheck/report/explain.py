"""What a rule is about, with an example that it flags and one that it leaves alone."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from claimcheck.discrepancy import Severity
from claimcheck.report.formats import WIDTH
from claimcheck.rules.base import CompareRule, Example, ReadingRule, Rule


def render_rule(rule: Rule, width: int = WIDTH) -> str:
    """The rule in full."""
    title = f"{rule.code} {rule.name}: {rule.title} ({weight(rule)})"
    parts = [_wrapped(title, width), "", _wrapped(rule.explanation, width), ""]
    for heading, examples in (("It flags:", rule.flags), ("It leaves alone:", rule.passes)):
        for example in examples:
            parts += [heading, "", *_indented(example, width), ""]
    return "\n".join(parts).rstrip() + "\n"


def weight(rule: Rule) -> str:
    """How much a finding of the rule counts."""
    if isinstance(rule, CompareRule):
        return f"{rule.kind}, at worst a {rule.level}"
    unread = isinstance(rule, ReadingRule) and rule.severity is Severity.ERROR
    return f"{rule.severity}, exit status 2" if unread else str(rule.severity)


def _indented(example: Example, width: int) -> Iterator[str]:
    """The example as it may be copied: a long line goes on further in, as YAML has it, and a comment as one."""
    text = example.records
    if example.article is not None:
        text = f"# article.txt: {example.article}\n{text}"
    if example.names is not None:
        text = f"# claims/names.yaml:\n{example.names}\n# claims/x.yaml:\n{text}"
    for line in text.rstrip().splitlines():
        inner = "#   " if line.startswith("#") else " " * (len(line) - len(line.lstrip()) + 4)
        yield _wrapped(f"    {line}", width, f"    {inner}")


def render_rules(rules: tuple[Rule, ...], width: int = WIDTH) -> str:
    """All rules, one after another."""
    return "".join(f"{_wrapped(f'{rule.code}  {rule.name:<28} {rule.title}', width, ' ' * 6)}\n" for rule in rules)


def _wrapped(text: str, width: int, indent: str = "") -> str:
    return textwrap.fill(text, max(width, 20), subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
