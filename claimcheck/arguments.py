"""What the command line takes: every command, its arguments, and what the options file says of them."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from claimcheck.config import COLOURS, ENGINES, KINDS, LEVELS, THRESHOLDS, read_config
from claimcheck.report.formats import CHECKS, FOUND, REPORTS

_DEFAULTS = {"engine": "local", "top": 10}
"""What holds where neither the command line nor the options file says anything."""
_REPORTS, _CHECKS = tuple(REPORTS), tuple(CHECKS)


def build_parser() -> argparse.ArgumentParser:
    """The parser with every command there is."""
    common = _everywhere(argparse.SUPPRESS)  # else what stands before the command would be forgotten
    parser = argparse.ArgumentParser(
        prog="claimcheck",
        parents=[_everywhere(None)],
        description="Compare what several sources say about the same events: where they agree, "
        "where they differ and where they cannot all be right.",
    )
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    _add_report(commands, common)
    _add_group(commands, common)
    _add_check(commands, common)
    _add_lookups(commands, common)
    _add_review(commands, common)
    explain = commands.add_parser(
        "explain", parents=[common], help="a rule, with examples; without CODE, the list of rules"
    )
    explain.add_argument("code", metavar="CODE", nargs="?", help="the rule's code, as D201")
    explain.set_defaults(command="explain")
    completion = commands.add_parser("completion", parents=[common], help="a script that completes in your shell")
    completion.add_argument("shell", choices=("bash", "zsh", "tcsh"))
    completion.set_defaults(command="completion")
    schema = commands.add_parser(
        "schema", parents=[common], help="the JSON Schema of a claims file, for completion while typing"
    )
    schema.set_defaults(command="schema")
    return parser


def _everywhere(default: str | None) -> argparse.ArgumentParser:
    """The options of every command, which may also stand before it."""
    options = argparse.ArgumentParser(add_help=False)
    options.add_argument("-q", "--quiet", action="store_true", default=default, help="print findings only")
    options.add_argument("--color", choices=COLOURS, default=default, help="colours in the output (default: auto)")
    options.add_argument(
        "--config",
        type=Path,
        metavar="FILE",
        default=default,
        help="options file (default: claimcheck.toml, pyproject.toml)",
    )
    return options


def _add_report(commands: Any, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser(
        "report", parents=[common], help="group the claims and show what agrees and what does not"
    )
    _add_paths(parser)
    parser.add_argument("--format", choices=_REPORTS, default=None, help="output format (default: table)")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="write to a file")
    _add_filters(parser)
    parser.add_argument("--fail-on", choices=THRESHOLDS, default=None, help="exit with 1 on such findings or worse")
    parser.add_argument("--diff", metavar="REV", help="what opened, closed or changed since a git revision")
    _add_engine(parser)
    parser.set_defaults(command="report", formats=_REPORTS)


def _add_group(commands: Any, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser(
        "group", parents=[common], help="only which claims are of one fact, as JSON lines: for a million claims"
    )
    _add_paths(parser)
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="write to a file")
    _add_engine(parser)
    parser.set_defaults(command="group")


def _add_paths(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths",
        metavar="PATHS",
        nargs="*",
        type=Path,
        help="claims files (.yaml, .jsonl, .parquet) or folders (default: here)",
    )


def _add_engine(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--engine", choices=ENGINES, default=None, help="what groups the claims (default: local)")
    parser.add_argument("--master", metavar="URL", help="with --engine spark: the cluster (default: local[*])")


def _add_check(commands: Any, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser(
        "check",
        parents=[common],
        help="is every claim sourced, its quote in the article, its value borne out?",
    )
    _add_paths(parser)
    parser.add_argument("--format", choices=_CHECKS, default=None, help="output format (default: text)")
    parser.add_argument(
        "--fail-on", choices=THRESHOLDS, default=None, help="exit with 1 on such findings or worse (default: unsourced)"
    )
    parser.add_argument(
        "--fix", action="store_true", default=None, help="put white space and quotation marks of quotes right"
    )
    parser.add_argument("--pin", action="store_true", default=None, help="with --fix: pin the articles as they are now")
    parser.add_argument(
        "--baseline", type=Path, metavar="FILE", help="leave out what an earlier run found (its JSON or SARIF)"
    )
    parser.set_defaults(command="check", formats=_CHECKS)


def _add_filters(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--level", action="append", choices=LEVELS, help="only this level (repeatable)")
    parser.add_argument("--kind", action="append", choices=KINDS, help="only this kind (repeatable)")
    parser.add_argument(
        "--source", action="append", metavar="ID", help="only what this source has a side in (repeatable)"
    )


def _add_review(commands: Any, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser("review", parents=[common], help="decide on the open discrepancies, one after another")
    _add_paths(parser)
    parser.add_argument("--by", metavar="NAME", help="who decides (default: your name in git, or your login)")
    _add_filters(parser)
    parser.set_defaults(command="review")


def _add_lookups(commands: Any, common: argparse.ArgumentParser) -> None:
    find = commands.add_parser("find", parents=[common], help="has this been claimed already? the nearest claims")
    find.add_argument("text", metavar="TEXT", nargs="?", help="what to look for; left out with --queries")
    _add_paths(find)
    find.add_argument("--top", type=int, metavar="N", help="how many claims to show (default: 10)")
    find.add_argument("--queries", type=Path, metavar="FILE", help="look for each line of a file instead")
    find.add_argument("--format", choices=FOUND, default=None, help="output format (default: table)")
    find.set_defaults(command="find", formats=FOUND)
    why = commands.add_parser(
        "why",
        parents=[common],
        usage="claimcheck why [options] CLAIM CLAIM [PATHS ...]",
        help="why two claims are, or are not, in one group",
    )
    for name in ("first", "second"):  # that one is missing is told in words of its own
        why.add_argument(name, metavar="CLAIM", nargs="?", help="a claim's id, as source/claim")
    _add_paths(why)
    why.set_defaults(command="why")


def parse(parser: argparse.ArgumentParser, arguments: Sequence[str]) -> argparse.Namespace:
    """The arguments, filled up from the options file; raises `UsageError` where that names what isn't known."""
    options = parser.parse_args(arguments)
    for name, value in read_config(options.config).items():
        another = name == "format" and value not in getattr(options, "formats", ())  # that of another command
        another |= name == "queries" and bool(getattr(options, "text", None))  # a TEXT is asked for instead
        if getattr(options, name, "") in (None, []) and not another:
            setattr(options, name, value)
    for name, value in _DEFAULTS.items():
        if getattr(options, name, "") is None:
            setattr(options, name, value)
    return options
