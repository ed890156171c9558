"""The report as an editor reads it in a terminal: the worst first, each side with its sources and quotes."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rich import box
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.rule import Rule
from rich.segment import Segment
from rich.table import Table
from rich.text import Text

from claimcheck.check import Result
from claimcheck.discrepancy import Discrepancy, GroupReport, Level, Side, Verdict, many, source_of
from claimcheck.records.corpus import ClaimRecord
from claimcheck.records.model import Stance
from claimcheck.report.formats import WIDTH
from claimcheck.report.inert import inert, shorten
from claimcheck.report.text import judgement_line, overview, summary

_QUOTE, _STATEMENT = 280, 110
"""Characters shown of a quote, and of a statement."""
_STYLES = {
    Level.CONTRADICTION: "bold red",
    Level.DISPUTE: "bold magenta",
    Level.TENSION: "bold yellow",
    Level.PRECISION: "cyan",
}


def render_table(result: Result, *, width: int = WIDTH, color: bool = False, quiet: bool = False) -> str:
    """The report as text for a terminal of a width, with colours or without; ``quiet`` shows findings only."""
    stream = io.StringIO()
    console = Console(
        file=stream,
        width=max(width, 20),
        height=25,  # of no meaning here; without, it is asked for again and again
        force_terminal=color,
        color_system="standard" if color else None,
        no_color=not color,
        legacy_windows=False,
        markup=False,
        emoji=False,
        highlight=False,
    )
    console.print(Group(*_parts(result, quiet=quiet)), crop=False)
    lines = (line.rstrip() for line in stream.getvalue().splitlines())
    return "".join(f"{line}\n" for line in lines)


def _parts(result: Result, *, quiet: bool) -> Iterator[RenderableType]:
    if not quiet:
        yield _overview(result)
    main = [found for found in result.findings.discrepancies if found.level is not Level.PRECISION]
    for number, found in enumerate(main, 1):
        yield Text()
        yield _discrepancy(number, found, result)
    minor = [found for found in result.findings.discrepancies if found.level is Level.PRECISION]
    if minor:
        yield from _section("Told more or less exactly (nothing to resolve)")
        yield _minor(minor)
    agreed = [group for group in result.findings.groups if group.verdict is Verdict.CORROBORATED]
    if agreed and not quiet:
        yield from _section("Corroborated by independent origins")
        yield _agreed(agreed, result)
    if result.findings.problems:
        yield from _section("Problems with the records")
        for problem in result.findings.problems:
            where = f"{problem.path}:{problem.line}"
            yield Text(inert(f"{where}: {problem.severity}[{problem.code}] {problem.message}"))
    if not quiet:
        yield Text()
        yield Text(summary(result).rstrip())


def _section(title: str) -> tuple[RenderableType, ...]:
    return Text(), Rule(Text(title, style="bold"), align="left", style="dim", characters="─")


def _overview(result: Result) -> RenderableType:
    findings = result.findings
    levels = Counter(found.level for found in findings.discrepancies)
    verdicts = Counter(group.verdict for group in findings.groups)
    text = Text()
    text.append(f"{overview(result)}: ")
    text.append(", ".join(f"{verdicts[verdict]} {verdict}" for verdict in Verdict))
    text.append("\nShown below: ")
    for index, level in enumerate(Level):
        text.append(", " if index else "")
        count = levels[level]
        shown = f"{count:,} {level}" if level is Level.PRECISION else many(count, level)
        text.append(shown, style=_STYLES[level] if count else "dim")
    return text


def _discrepancy(number: int, found: Discrepancy, result: Result) -> RenderableType:
    title = Text(f"{number}. ")
    title.append(str(found.level).upper(), style=_STYLES[found.level])
    title.append(f" · {found.kind}", style="bold")
    title.append(f" · {found.code} · {found.id}", style="dim")
    if found.within_source:
        title.append(" · within one source", style="dim")
    rows: list[RenderableType] = [title, _Indented(3, Text(inert(found.why)))]
    if found.judgement:
        rows.append(_Indented(3, Text(inert(judgement_line(found.judgement)), style="green")))
    rows += [row for side in found.sides for row in _side(side, result)]
    return Group(*rows)


class _Indented(NamedTuple):
    """A text so many columns from the left; padding it takes twice as long."""

    columns: int
    text: Text

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Its lines."""
        for line in self.text.wrap(console, options.max_width - self.columns):
            yield Segment(" " * self.columns)
            yield from line.render(console, end="\n")


def _side(side: Side, result: Result) -> Iterator[RenderableType]:
    """The value, and below it each source's first quote for it; further claims are named."""
    value = Text("▸ ")
    value.append(inert(side.value), style="bold")
    by_source: dict[str, list[ClaimRecord]] = {}
    for claim in side.claims:
        record = result.corpus.by_id[claim]
        by_source.setdefault(record.source, []).append(record)
    yield _Indented(3, value)
    yield from (_Indented(5, _quotes(records)) for _, records in sorted(by_source.items()))


def _quotes(records: Sequence[ClaimRecord]) -> Text:
    first = records[0]
    text = Text()
    text.append(f"{inert(first.id)}  ", style="green")
    speaker = ", ".join(first.claim.attributed_to)
    if speaker:
        text.append(f"{inert(speaker)} ({first.claim.voice}): ", style="italic")
    quote = " … ".join(quote.exact for quote in first.claim.quote)
    text.append(f"“{shorten(quote, _QUOTE)}”")
    if len(records) > 1:
        also = ", ".join(record.claim.id for record in records[1:])
        text.append(f" (also {inert(also)})", style="dim")
    return text


def _minor(found: Sequence[Discrepancy]) -> RenderableType:
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, expand=True)
    table.add_column("kind", no_wrap=True)
    table.add_column("facet", no_wrap=True)
    table.add_column("sides", ratio=1)
    for entry in found:
        sides = Text("; ").join(_minor_side(side) for side in entry.sides)
        table.add_row(str(entry.kind), inert(entry.facet), sides)
    return table


def _minor_side(side: Side) -> Text:
    sources = sorted(set(map(source_of, side.claims)))
    text = Text(inert(side.value), style="bold")
    return text.append(f" ({inert(', '.join(sources))})", style="not bold")


def _agreed(groups: Sequence[GroupReport], result: Result) -> RenderableType:
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, expand=True)
    table.add_column("fact", ratio=3)
    table.add_column("origins", justify="right", no_wrap=True)
    table.add_column("sources", ratio=1)
    for group in sorted(groups, key=lambda group: (-group.origins, group.label, group.id)):
        records = [result.corpus.by_id[claim] for claim in group.backed]
        sources = sorted({record.source for record in records})
        statement = min((r.claim.statement for r in records), key=lambda s: (len(s), s))
        denied = "Denied: " if all(r.claim.stance is Stance.DENIES for r in records) else ""
        fact = Text(shorten(denied + statement, _STATEMENT))
        for agreement in group.agreements:
            fact.append(f"\n{agreement.facet} {inert(agreement.value)}", style="dim")
            told = len(set(map(source_of, agreement.claims)))
            fact.append(f" in {told} of {len(sources)}", style="dim")
        table.add_row(fact, str(group.origins), Text(inert(", ".join(sources))))
    return table
