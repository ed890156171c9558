"""Every format by its name: a table for reports, one for checks. What a format needs is imported when it is used."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from importlib import import_module
from typing import Any, NamedTuple

from claimcheck.check import Result

WIDTH = 100
"""Columns where the output is no terminal, so that the same input gives the same bytes everywhere."""


class Look(NamedTuple):
    """How it is to look, where the format leaves a choice; ``known`` are the fingerprints of a baseline, if any."""

    width: int = WIDTH
    color: bool = False
    quiet: bool = False
    known: Collection[str] | None = None


_Render = Callable[[Result, Look], str]
_RenderReport = Callable[[Result, Look], str | Iterable[str]]
"""Whole, or in pieces."""


def _table(result: Result, look: Look) -> str:
    from claimcheck.report.table import render_table  # noqa: PLC0415

    return render_table(result, width=look.width, color=look.color, quiet=look.quiet)


def _page(result: Result, _: Look) -> str:
    from claimcheck.report.page import render_page  # noqa: PLC0415
    from claimcheck.rules.comparisons import COMPARISONS  # noqa: PLC0415

    return render_page(result, {rule.code: rule.title for rule in COMPARISONS})


def _plain(module: str, name: str) -> Callable[[Result, Look], Any]:
    """A format that has no choice of looks: a function of a module here, imported when it is used."""
    return lambda result, _: getattr(import_module(f"claimcheck.report.{module}"), name)(result)


def _sarif(result: Result, look: Look) -> str:
    from importlib.metadata import version  # noqa: PLC0415

    from claimcheck.report.sarif import render_sarif  # noqa: PLC0415
    from claimcheck.rules.checks import RULES  # noqa: PLC0415
    from claimcheck.rules.comparisons import COMPARISONS  # noqa: PLC0415

    return render_sarif(result, (*RULES, *COMPARISONS), version=version("claimcheck"), known=look.known)


REPORTS: dict[str, _RenderReport] = {
    "table": _table,
    "html": _page,
    "json": _plain("json_report", "render_json"),
    "markdown": _plain("markdown", "render_markdown"),
    "csv": _plain("csv_report", "render_csv"),
    "claimreview": _plain("interchange", "render_claimreview"),
    "annotations": _plain("interchange", "render_annotations"),
}
"""The formats of ``report``, the default first."""
CHECKS: dict[str, _Render] = {
    "text": _plain("text", "render_text"),
    "github": _plain("github", "render_github"),
    "sarif": _sarif,
    "junit": _plain("junit", "render_junit"),
    "json": _plain("json_report", "render_check_json"),
}
"""The formats of ``check``, the default first."""
FOR_PROGRAMS = ("json", "sarif", "junit")
"""The formats whose readers want a document, whatever happens."""
FOUND = ("table", "json")
"""The formats of ``find``, the default first."""
