"""Every format by its name: a table for reports, one for checks. What a format needs is imported when it is used."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import NamedTuple

from claimcheck.check import Result


class Look(NamedTuple):
    """How it is to look, where the format leaves a choice; ``known`` are the fingerprints of a baseline, if any."""

    width: int = 100
    color: bool = False
    quiet: bool = False
    known: Collection[str] | None = None


_Render = Callable[[Result, Look], str]


def _table(result: Result, look: Look) -> str:
    from claimcheck.report.table import render_table  # noqa: PLC0415

    return render_table(result, width=look.width, color=look.color, quiet=look.quiet)


def _page(result: Result, _: Look) -> str:
    from claimcheck.report.page import render_page  # noqa: PLC0415
    from claimcheck.rules.comparisons import COMPARISONS  # noqa: PLC0415

    return render_page(result, {rule.code: rule.title for rule in COMPARISONS})


def _json(result: Result, _: Look) -> str:
    from claimcheck.report.json_report import render_json  # noqa: PLC0415

    return render_json(result)


def _markdown(result: Result, _: Look) -> str:
    from claimcheck.report.markdown import render_markdown  # noqa: PLC0415

    return render_markdown(result)


def _csv(result: Result, _: Look) -> str:
    from claimcheck.report.csv_report import render_csv  # noqa: PLC0415

    return render_csv(result)


def _claimreview(result: Result, _: Look) -> str:
    from claimcheck.report.interchange import render_claimreview  # noqa: PLC0415

    return render_claimreview(result)


def _annotations(result: Result, _: Look) -> str:
    from claimcheck.report.interchange import render_annotations  # noqa: PLC0415

    return render_annotations(result)


def _text(result: Result, _: Look) -> str:
    from claimcheck.report.text import render_text  # noqa: PLC0415

    return render_text(result)


def _check_json(result: Result, _: Look) -> str:
    from claimcheck.report.json_report import render_check_json  # noqa: PLC0415

    return render_check_json(result)


def _github(result: Result, _: Look) -> str:
    from claimcheck.report.github import render_github  # noqa: PLC0415

    return render_github(result)


def _junit(result: Result, _: Look) -> str:
    from claimcheck.report.junit import render_junit  # noqa: PLC0415

    return render_junit(result)


def _sarif(result: Result, look: Look) -> str:
    from importlib.metadata import version  # noqa: PLC0415

    from claimcheck.report.sarif import render_sarif  # noqa: PLC0415
    from claimcheck.rules.checks import RULES  # noqa: PLC0415
    from claimcheck.rules.comparisons import COMPARISONS  # noqa: PLC0415

    return render_sarif(result, (*RULES, *COMPARISONS), version=version("claimcheck"), known=look.known)


REPORTS: dict[str, _Render] = {
    "table": _table,
    "html": _page,
    "json": _json,
    "markdown": _markdown,
    "csv": _csv,
    "claimreview": _claimreview,
    "annotations": _annotations,
}
"""The formats of ``report``, the default first."""
CHECKS: dict[str, _Render] = {
    "text": _text,
    "github": _github,
    "sarif": _sarif,
    "junit": _junit,
    "json": _check_json,
}
"""The formats of ``check``, the default first."""
