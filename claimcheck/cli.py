"""The command line: what each command reads, writes and exits with; everything else is elsewhere."""

from __future__ import annotations

import argparse
import contextlib
import difflib
import signal
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from claimcheck.arguments import build_parser, parse
from claimcheck.check import Result, check, read
from claimcheck.config import THRESHOLDS
from claimcheck.discrepancy import Discrepancy, Level, Problem, Severity
from claimcheck.inputs import keep_articles, keep_articles_unread, keep_records, lines_of, records
from claimcheck.paths import UsageError
from claimcheck.report.formats import CHECKS, REPORTS, Look
from claimcheck.report.inert import inert
from claimcheck.report.text import summary, unjudged
from claimcheck.selection import asked_for, is_wanted
from claimcheck.streams import complain, look_of, set_streams, stop_writing, working, write

CLEAN, FOUND, BROKEN = 0, 1, 2
"""Exit status: nothing found; findings at or above the threshold; wrong usage, or what could not be read or written."""
_NOT_READ_ON = 128 + 13
"""Where whoever reads the output has gone, as of any program that ends by SIGPIPE."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns the exit status."""
    set_streams()
    with contextlib.suppress(ValueError):  # in a thread of somebody else's program, which has its own ways to stop
        signal.signal(signal.SIGTERM, _stopped)
    parser = build_parser()
    try:
        options = parse(parser, sys.argv[1:] if arguments is None else arguments)
        status = _COMMANDS[options.command](options)
        sys.stdout.flush()
    except UsageError as error:
        complain(error)
        return BROKEN
    except OSError as error:
        stop_writing()
        if isinstance(error, BrokenPipeError):  # nobody reads on, which is neither wrong usage nor bad input
            return _NOT_READ_ON
        sys.stderr.write(f"claimcheck: the output cannot be written: {error.strerror}\n")
        return BROKEN
    except KeyboardInterrupt:
        sys.stderr.write("claimcheck: interrupted\n")
        return 130
    return status


def _stopped(number: int, _: object) -> None:
    """End as any other end: what is half done is taken back."""
    raise SystemExit(128 + number)


def _report(options: argparse.Namespace) -> int:
    from claimcheck.compare import report  # noqa: PLC0415  # a plain check does without
    from claimcheck.engines.choice import grouper  # noqa: PLC0415

    paths = options.paths or [Path()]
    keep_records(options.output, paths, options.config)
    with (
        working("comparing the sources", quiet=bool(options.quiet)) as tell,
        grouper(options.engine, options.master, paths, tell) as group,
    ):
        corpus = records(paths, options.format)
        keep_articles(options.output, corpus)
        result = report(corpus, group)
    shown = asked_for(result, options)
    text: str | Iterable[str]
    counted = shown.findings.discrepancies
    if options.diff:
        text, counted = _diff(shown, options, paths)
    else:
        text = REPORTS[options.format or "table"](shown, look_of(options))
    write(text, options.output)
    if options.diff or options.format not in (
        None,
        "table",
        "json",
        "markdown",
    ):  # which tell it themselves
        _tell_unread(result.corpus.problems)
    return _status(result.findings.problems, counted, options.fail_on)


def _group(options: argparse.Namespace) -> int:
    from claimcheck.engines.choice import group  # noqa: PLC0415  # a plain check does without

    paths = options.paths or [Path()]
    keep_records(options.output, paths, options.config)
    keep_articles_unread(options.output, paths)
    with working("reading the claims", quiet=bool(options.quiet)) as tell:
        told = group(paths, options.engine, options.master, tell)
    write(told.lines, options.output)
    if options.output and not options.quiet:
        sys.stderr.write(f"claimcheck: {told.summary}\n")
    return _tell_unread(told.problems)


def _diff(now: Result, options: argparse.Namespace, paths: Sequence[Path]) -> tuple[str, tuple[Discrepancy, ...]]:
    """What opened, closed or changed since a revision, and of that what there is now."""
    from claimcheck.compare import report  # noqa: PLC0415
    from claimcheck.history import at_revision  # noqa: PLC0415
    from claimcheck.report.changes import changes, render_changes, render_changes_json  # noqa: PLC0415

    if len(paths) != 1 or not paths[0].is_dir() or options.format not in (None, "table", "json"):
        raise UsageError("--diff compares one project folder, as table or json")
    with at_revision(paths[0], options.diff) as folder:
        try:
            then = report(read([folder]))
        except UsageError:  # no claims yet
            then = None
    told = then.findings.discrepancies if then else ()
    kept = [entry for entry in told if is_wanted(entry, options)]
    found = changes(kept, now.findings.discrepancies)
    text = (render_changes_json if options.format == "json" else render_changes)(found, options.diff)
    return text, (*found.opened, *(after for _, after in found.changed))


def _check(options: argparse.Namespace) -> int:
    if options.pin and not options.fix:
        raise UsageError("--pin goes with --fix")
    paths = options.paths or [Path()]
    corpus, unwritten = records(paths, options.format), False
    if options.fix and corpus.sources:
        from claimcheck.repair import left_alone, repair  # noqa: PLC0415  # only --fix writes

        repaired = repair(corpus, pin=bool(options.pin))
        for path in repaired.written:
            sys.stderr.write(f"claimcheck: put right: {inert(path)}\n")
        for path, reason in repaired.failed:
            sys.stderr.write(f"claimcheck: not put right: {inert(path)}: cannot be written: {reason}\n")
        for path in left_alone(corpus, pin=bool(options.pin)):
            sys.stderr.write(
                f"claimcheck: left alone: {inert(path)}: --fix writes YAML only; put it right at its origin\n"
            )
        corpus, unwritten = read(paths), bool(repaired.failed)
    threshold = options.fail_on or "unsourced"
    result = check(corpus)
    if THRESHOLDS[threshold]:
        from claimcheck.compare import report  # noqa: PLC0415

        full = report(corpus)
        wanted = [found for found in full.findings.discrepancies if found.level in THRESHOLDS[threshold]]
        result = replace(full, findings=replace(full.findings, discrepancies=tuple(wanted)))
    known, fresh, left = None, result, ""
    if options.baseline:
        from claimcheck.history import left_out, read_baseline, without  # noqa: PLC0415

        known = read_baseline(options.baseline)
        fresh = without(result, known)
        left = left_out(result, fresh, known, options.baseline)
    form = options.format or "text"
    sys.stdout.write(CHECKS[form](result if form in ("sarif", "json") else fresh, Look(known=known)))
    if form == "text" and not options.quiet:
        sys.stdout.write(summary(fresh, discrepancies=bool(THRESHOLDS[threshold])) + unjudged(corpus))
        sys.stdout.write(left)
    return BROKEN if unwritten else _status(fresh.findings.problems, fresh.findings.discrepancies, threshold)


def _review(options: argparse.Namespace) -> int:
    from claimcheck.compare import report  # noqa: PLC0415
    from claimcheck.judgements import FILE  # noqa: PLC0415
    from claimcheck.review import own_name, review  # noqa: PLC0415

    result = report(read(options.paths or [Path()]))
    if any(Path(problem.path).name == FILE for problem in result.findings.problems):
        _tell_unread(result.corpus.problems)
        raise UsageError(f"{FILE} is at fault; put it right first, so that no decision gets lost")
    chosen = asked_for(result, options).findings.discrepancies
    found = [entry for entry in chosen if entry.open and (options.level or entry.level is not Level.PRECISION)]

    def say(line: str) -> None:
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()

    def ask(prompt: str) -> str:
        sys.stdout.write(prompt)
        sys.stdout.flush()
        line = sys.stdin.readline()
        if not line:
            raise EOFError
        return line

    try:
        review(result, found, by=options.by or own_name(), ask=ask, say=say)
    except (OSError, ValueError) as error:
        raise UsageError(f"the judgement cannot be written: {error}") from error
    return _tell_unread(result.corpus.problems)


def _find(options: argparse.Namespace) -> int:
    from claimcheck.lookup import find  # noqa: PLC0415  # a plain check does without
    from claimcheck.report.lookups import render_found, render_found_json  # noqa: PLC0415

    paths = options.paths
    if options.queries:
        paths = [Path(options.text), *paths] if options.text else paths
        queries = lines_of(options.queries)
    elif options.text and options.text.strip():
        queries = [options.text]
    else:
        raise UsageError("find what? give a TEXT, or --queries FILE")
    if options.top < 1:
        raise UsageError("--top is at least 1")
    corpus = read(paths or [Path()])
    found = find(corpus, queries, options.top)
    if options.format == "json":
        sys.stdout.write(render_found_json(queries, found, corpus))
    else:
        sys.stdout.write(render_found(queries, found, corpus, width=look_of(options).width))
    return _tell_unread(corpus.problems)


def _why(options: argparse.Namespace) -> int:
    from claimcheck.lookup import why  # noqa: PLC0415
    from claimcheck.report.lookups import render_why  # noqa: PLC0415

    if options.second is None:
        given = options.first or "source/claim"
        raise UsageError(f"why which two? write: claimcheck why {given} other/claim; 'claimcheck find TEXT' tells ids")
    corpus = read(options.paths or [Path()])
    sys.stdout.write(render_why(why(corpus, options.first, options.second), corpus, width=look_of(options).width))
    return _tell_unread(corpus.problems)


def _tell_unread(problems: Iterable[Problem]) -> int:
    """Name the input that could not be read, on stderr; the exit status that goes with it."""
    unread = [problem for problem in problems if problem.unreadable]
    for problem in unread:
        sys.stderr.write(f"claimcheck: {inert(f'{problem.path}:{problem.line}: {problem.message}')}\n")
    return BROKEN if unread else CLEAN


def _explain(options: argparse.Namespace) -> int:
    from claimcheck.report.explain import render_rule, render_rules  # noqa: PLC0415
    from claimcheck.rules.checks import RULES as CHECKING  # noqa: PLC0415
    from claimcheck.rules.comparisons import COMPARISONS  # noqa: PLC0415

    rules, width = (*CHECKING, *COMPARISONS), look_of(options).width
    if options.code is None:
        sys.stdout.write(render_rules(rules, width))
        return CLEAN
    for rule in rules:
        if options.code.lower() in (rule.code.lower(), rule.name):
            sys.stdout.write(render_rule(rule, width))
            return CLEAN
    near = difflib.get_close_matches(options.code, [name for rule in rules for name in (rule.code, rule.name)], 1)
    hint = f"; did you mean {near[0]}?" if near else ""
    raise UsageError(f"there is no rule {options.code!r}{hint}; 'claimcheck explain' lists them")


def _completion(options: argparse.Namespace) -> int:
    try:
        import shtab  # noqa: PLC0415  # an extra
    except ImportError as error:
        raise UsageError("completion needs the extra: pip install 'claimcheck[completion]'") from error
    sys.stdout.write(shtab.complete(build_parser(), options.shell) + "\n")
    return CLEAN


def _schema(_: argparse.Namespace) -> int:
    import json  # noqa: PLC0415

    from claimcheck.records.model import json_schema  # noqa: PLC0415

    sys.stdout.write(json.dumps(json_schema(), indent=2) + "\n")
    return CLEAN


def _status(problems: Sequence[Problem], discrepancies: Iterable[Discrepancy], threshold: str | None) -> int:
    """The exit status that goes with what was shown."""
    if any(problem.unreadable for problem in problems):
        return BROKEN
    if threshold is None:
        return CLEAN
    errors = any(problem.severity is Severity.ERROR for problem in problems)
    weighty = any(found.open and found.level in THRESHOLDS[threshold] for found in discrepancies)
    return FOUND if errors or weighty else CLEAN


_COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "report": _report,
    "group": _group,
    "check": _check,
    "review": _review,
    "find": _find,
    "why": _why,
    "explain": _explain,
    "schema": _schema,
    "completion": _completion,
}
