"""Answers about single claims as text: why two are in one group or not, and which are nearest to a text."""

from __future__ import annotations

import io
from collections.abc import Sequence

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from claimcheck.discrepancy import Nearest, Trait, Why
from claimcheck.records.corpus import Corpus
from claimcheck.report.formats import WIDTH
from claimcheck.report.inert import inert, json_text, shorten

_STATEMENT = 160
"""Characters shown of a statement."""
_MOST_NAMED = 6
"""Of more claims only so many are named."""


def render_why(why: Why, corpus: Corpus, *, width: int = WIDTH) -> str:
    """Each feature with its likeness, weight and evidence, their sum, and what was decided by it."""
    stream = io.StringIO()
    console = _console(stream, width)
    for claim in why.claims:
        console.print(Text(f"{inert(claim)}: {shorten(corpus.by_id[claim].claim.statement, _STATEMENT)}"))
    table = Table(box=box.SIMPLE, pad_edge=False)
    for heading in ("feature", "compares"):
        table.add_column(heading)
    for heading in ("likeness", "neutral at", "weight", "evidence"):
        table.add_column(heading, justify="right")
    for trait in why.traits:
        told = "not told" if trait.likeness is None else f"{trait.likeness:.3f}"
        numbers = (told, f"{trait.neutral:.2f}", f"{trait.weight:.1f}", f"{trait.evidence:+.3f}")
        table.add_row(trait.name, trait.title, *numbers)
    table.add_section()
    total = sum(trait.evidence for trait in why.traits)
    table.add_row("sum", "", "", "", "", f"{total:+.3f}")
    console.print(table)
    if total < why.least:
        console.print(Text(f"A pair counts as {why.least:+.1f} at the least."))
    elif why.score == why.least:
        console.print(Text(f"Their statements have no word in common, so that the pair counts as {why.least:+.1f}."))
    for line in (_decided(why), *_differ(why)):
        console.print(Text(line))
    return "".join(f"{line.rstrip()}\n" for line in stream.getvalue().splitlines())


def _decided(why: Why) -> str:
    verdict = "In one group" if why.together else "In two groups"
    if why.said:
        return f"{verdict}: a person said so (same_as, different_from), or it follows from that."
    if why.mean is None:
        alike = (
            "they say the same in the same words" if why.together else "nothing joins the stories that they belong to"
        )
        return f"{verdict}: {alike}."
    first, second = (_named(side) for side in why.sides)
    ending = "above 0, so they were joined" if why.together else "not above 0, so they stay apart"
    return f"{verdict}: the mean score between {first} and {second} is {why.mean:+.3f}, {ending}."


def _named(claims: Sequence[str]) -> str:
    if len(claims) == 1:
        return inert(claims[0])
    shown = ", ".join(map(inert, claims[:_MOST_NAMED]))
    return f"[{shown}{', …' if len(claims) > _MOST_NAMED else ''}]"


def _differ(why: Why) -> list[str]:
    """What would turn the score of the two by themselves: each feature that could do it alone."""
    total = sum(trait.evidence for trait in why.traits)
    if why.score == why.least < total:
        return []
    able = [(trait, needed) for trait in why.traits if (needed := _needed(trait, total)) is not None]
    if not able:
        return ["No single feature could turn the score of these two."]
    turned = "; ".join(f"{trait.name} at {needed:.2f} instead of {trait.likeness or 0:.2f}" for trait, needed in able)
    return [f"What alone would turn the score of these two: {turned}."]


def _needed(trait: Trait, total: float) -> float | None:
    """The likeness at which the sum would be 0, all else being as it is; None where no likeness does it."""
    if trait.likeness is None:
        return None
    if trait.weight < 0:  # what speaks against, and is so or not so
        other = 1.0 - trait.likeness
        turned = total + trait.weight * (other - trait.likeness)
        return other if (turned > 0) != (total > 0) else None
    needed = trait.likeness - total / trait.weight
    return needed if 0.0 <= needed <= 1.0 else None


def render_found(
    queries: Sequence[str], found: Sequence[Sequence[Nearest]], corpus: Corpus, *, width: int = WIDTH
) -> str:
    """The nearest claims of each query, a table a query."""
    stream = io.StringIO()
    console = _console(stream, width)
    for query, hits in zip(queries, found, strict=True):
        if len(queries) > 1:
            console.print(Text(shorten(query, _STATEMENT)))
        if not hits:
            console.print(Text("No claim has a word in common with this."))
            continue
        table = Table(box=box.SIMPLE, pad_edge=False)
        table.add_column("score", justify="right")
        table.add_column("claim", overflow="fold")
        table.add_column("statement")
        for hit in hits:
            record = corpus.by_id[hit.claim]
            table.add_row(f"{hit.score:.3f}", Text(inert(hit.claim)), Text(shorten(record.claim.statement, _STATEMENT)))
        console.print(table)
    return "".join(f"{line.rstrip()}\n" for line in stream.getvalue().splitlines())


def render_found_json(queries: Sequence[str], found: Sequence[Sequence[Nearest]], corpus: Corpus) -> str:
    """The nearest claims of each query as one JSON object."""
    document = {
        "schema_version": 1,
        "queries": [
            {
                "query": query,
                "hits": [
                    {
                        "rank": hit.rank,
                        "score": hit.score,
                        "claim": hit.claim,
                        "source": corpus.by_id[hit.claim].source,
                        "statement": corpus.by_id[hit.claim].claim.statement,
                        "quote": [quote.exact for quote in corpus.by_id[hit.claim].claim.quote],
                    }
                    for hit in hits
                ],
            }
            for query, hits in zip(queries, found, strict=True)
        ],
    }
    return json_text(document)


def _console(stream: io.StringIO, width: int) -> Console:
    return Console(file=stream, width=max(width, 20), color_system=None, markup=False, emoji=False, highlight=False)
