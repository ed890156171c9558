"""The command line: what each command reads, writes and exits with; everything else is elsewhere."""

from __future__ import annotations

import argparse
import contextlib
import difflib
import json
import os
import signal
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from claimcheck.arguments import build_parser, parse
from claimcheck.check import Result, check, read
from claimcheck.config import THRESHOLDS
from claimcheck.corpus import Corpus
from claimcheck.discrepancy import Discrepancy, Level, Problem, Severity, source_of
from claimcheck.files import write_atomic
from claimcheck.paths import UsageError, find_files
from claimcheck.report.formats import CHECKS, REPORTS, Look
from claimcheck.report.inert import inert
from claimcheck.report.text import summary

WIDTH = 100
"""Columns where the output is no terminal, so that the same input gives the same bytes everywhere."""
CLEAN, FOUND, BROKEN = 0, 1, 2
"""Exit status: nothing found; findings at or above the threshold; wrong usage or input that could not be read."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns the exit status."""
    _set_streams()
    with contextlib.suppress(ValueError):  # in a thread of somebody else's program, which has its own ways to stop
        signal.signal(signal.SIGTERM, _stopped)
    parser = build_parser()
    try:
        options = parse(parser, sys.argv[1:] if arguments is None else arguments)
        status = _COMMANDS[options.command](options)
        sys.stdout.flush()
    except UsageError as error:
        sys.stderr.write(f"claimcheck: {inert(str(error))}\n")
        return BROKEN
    except OSError as error:
        _stop_writing()
        if not isinstance(error, BrokenPipeError):
            sys.stderr.write(f"claimcheck: the output cannot be written: {error.strerror}\n")
        return BROKEN
    except KeyboardInterrupt:
        sys.stderr.write("claimcheck: interrupted\n")
        return 130
    return status


def _stopped(number: int, _: object) -> None:
    """End as any other end: what is half done is taken back."""
    raise SystemExit(128 + number)


def _stop_writing() -> None:
    """Let what is left in the buffer go nowhere, so that nothing is tried again when the program ends."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _set_streams() -> None:
    """UTF-8 whatever the locale; what cannot be written is escaped; a closed stream takes nothing."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115  # for the whole run
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _report(options: argparse.Namespace) -> int:
    from claimcheck.compare import report  # noqa: PLC0415  # a plain check does without
    from claimcheck.engines import grouper  # noqa: PLC0415

    paths = options.paths or [Path()]
    with (
        _working("comparing the sources", quiet=bool(options.quiet)) as tell,
        grouper(options.engine, options.master, paths, tell) as group,
    ):
        result = report(read(paths), group)
    shown = _filtered(result, options)
    if options.output and options.output.resolve() in {source.file for source in result.corpus.sources}:
        raise UsageError(f"{options.output}: is a file of claims; write the report elsewhere")
    text: str | Iterable[str]
    if options.diff:
        text = _diff(shown, options, paths)
    else:
        terminal = sys.stdout.isatty() and not options.output
        look = Look(_terminal_width() if terminal else WIDTH, _colored(options, terminal=terminal), bool(options.quiet))
        text = REPORTS[options.format or "table"](shown, look)
    _write(text, options.output)
    if options.diff or options.format not in (None, "table", "json", "markdown"):  # which name what cannot be read
        _unread(result.corpus)
    return _status(result, options.fail_on)


def _group(options: argparse.Namespace) -> int:
    from claimcheck.engines import group  # noqa: PLC0415  # a plain check does without

    paths = options.paths or [Path()]
    if options.output and options.output.resolve() in {file for file, _ in find_files(paths)}:
        raise UsageError(f"{options.output}: is a file of claims; write the groups elsewhere")
    with _working("reading the claims", quiet=bool(options.quiet)) as tell:
        told = group(paths, options.engine, options.master, tell)
    _write(told.lines, options.output)
    if options.output and not options.quiet:
        sys.stderr.write(f"claimcheck: {told.summary}\n")
    return _named(told.problems)


@contextlib.contextmanager
def _working(what: str, *, quiet: bool) -> Iterator[Callable[[str], None]]:
    """A sign of life on stderr while something takes its time, and what changes it; only on a terminal.

    It stands still: what moves is a thread, and a program that has one cannot fork (see `claimcheck.forks`).
    """
    if quiet or not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield lambda _: None
        return

    def tell(now: str) -> None:
        sys.stderr.write(f"\r\x1b[2K{now} …")
        sys.stderr.flush()

    tell(what)
    try:
        yield tell
    finally:
        sys.stderr.write("\r\x1b[2K")
        sys.stderr.flush()


def _diff(now: Result, options: argparse.Namespace, paths: Sequence[Path]) -> str:
    """What opened, closed or changed since a revision."""
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
    kept = [entry for entry in told if _wanted(entry, options)]
    found = changes(kept, now.findings.discrepancies)
    return (render_changes_json if options.format == "json" else render_changes)(found, options.diff)


def _check(options: argparse.Namespace) -> int:
    if options.pin and not options.fix:
        raise UsageError("--pin goes with --fix")
    paths = options.paths or [Path()]
    corpus = read(paths)
    if options.fix:
        from claimcheck.repair import left_alone, repair  # noqa: PLC0415  # only --fix writes

        for path in repair(corpus, pin=bool(options.pin)):
            sys.stderr.write(f"claimcheck: put right: {inert(path)}\n")
        for path in left_alone(corpus, pin=bool(options.pin)):
            sys.stderr.write(
                f"claimcheck: left alone: {inert(path)}: --fix writes YAML only; put it right at its origin\n"
            )
        corpus = read(paths)
    threshold = options.fail_on or "unsourced"
    result = check(corpus)
    if THRESHOLDS[threshold]:
        from claimcheck.compare import report  # noqa: PLC0415

        full = report(corpus)
        wanted = [found for found in full.findings.discrepancies if found.level in THRESHOLDS[threshold]]
        result = replace(full, findings=replace(full.findings, discrepancies=tuple(wanted)))
    form = options.format or "text"
    known = _known(options.baseline)
    fresh = result if known is None else _without(result, known)
    sys.stdout.write(CHECKS[form](result if form in ("sarif", "json") else fresh, Look(known=known)))
    if form == "text" and not options.quiet:
        sys.stdout.write(summary(fresh, discrepancies=bool(THRESHOLDS[threshold])))
        if fresh is not result:
            sys.stdout.write(f"left out: {_size(result) - _size(fresh)} known from {inert(str(options.baseline))}\n")
    return _status(fresh, threshold)


def _known(baseline: Path | None) -> frozenset[str] | None:
    if baseline is None:
        return None
    from claimcheck.history import read_baseline  # noqa: PLC0415

    return read_baseline(baseline)


def _without(result: Result, known: frozenset[str]) -> Result:
    """The result without what a baseline knows; a file that cannot be read is never known."""
    from claimcheck.report.sarif import problem_key  # noqa: PLC0415

    findings = result.findings
    problems = tuple(entry for entry in findings.problems if entry.unreadable or problem_key(entry) not in known)
    discrepancies = tuple(found for found in findings.discrepancies if found.id not in known)
    return replace(result, findings=replace(findings, problems=problems, discrepancies=discrepancies))


def _size(result: Result) -> int:
    return len(result.findings.problems) + len(result.findings.discrepancies)


def _review(options: argparse.Namespace) -> int:
    from claimcheck.compare import report  # noqa: PLC0415
    from claimcheck.judgements import FILE  # noqa: PLC0415
    from claimcheck.review import review  # noqa: PLC0415

    result = report(read(options.paths or [Path()]))
    if any(Path(problem.path).name == FILE for problem in result.findings.problems):
        _unread(result.corpus)
        raise UsageError(f"{FILE} is at fault; put it right first, so that no decision gets lost")
    chosen = _filtered(result, options).findings.discrepancies
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
        review(result, found, by=options.by or _own_name(), ask=ask, say=say)
    except (OSError, ValueError) as error:
        raise UsageError(f"the judgement cannot be written: {error}") from error
    return _unread(result.corpus)


def _own_name() -> str:
    """Who sits here: the name in git's settings, else the login."""
    import getpass  # noqa: PLC0415  # only a review asks
    import subprocess  # noqa: PLC0415

    with contextlib.suppress(OSError, subprocess.SubprocessError):
        done = subprocess.run(
            ["git", "config", "user.name"], capture_output=True, text=True, check=True, encoding="utf-8"
        )
        if done.stdout.strip():
            return done.stdout.strip()
    with contextlib.suppress(OSError, KeyError):
        return getpass.getuser()
    return "unknown"


def _find(options: argparse.Namespace) -> int:
    from claimcheck.lookup import find  # noqa: PLC0415  # a plain check does without
    from claimcheck.report.lookups import render_found, render_found_json  # noqa: PLC0415

    paths = options.paths
    if options.queries:
        paths = [Path(options.text), *paths] if options.text else paths
        queries = _lines(options.queries)
    elif options.text and options.text.strip():
        queries = [options.text]
    else:
        raise UsageError("find what? give a TEXT, or --queries FILE")
    if options.top < 1:
        raise UsageError("--top is at least 1")
    corpus = read(paths or [Path()])
    render = render_found_json if options.format == "json" else render_found
    sys.stdout.write(render(queries, find(corpus, queries, options.top), corpus))
    return _unread(corpus)


def _lines(file: Path) -> list[str]:
    try:
        return [line for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{file}: cannot be read: {error}") from error


def _why(options: argparse.Namespace) -> int:
    from claimcheck.lookup import why  # noqa: PLC0415
    from claimcheck.report.lookups import render_why  # noqa: PLC0415

    corpus = read(options.paths or [Path()])
    sys.stdout.write(render_why(why(corpus, *options.claims), corpus))
    return _unread(corpus)


def _unread(corpus: Corpus) -> int:
    """Name the input that could not be read, on stderr; the exit status that goes with it."""
    return _named(corpus.problems)


def _named(problems: Iterable[Problem]) -> int:
    broken = [problem for problem in problems if problem.unreadable]
    for problem in broken:
        sys.stderr.write(f"claimcheck: {inert(f'{problem.path}:{problem.line}: {problem.message}')}\n")
    return BROKEN if broken else CLEAN


def _explain(options: argparse.Namespace) -> int:
    from claimcheck.report.explain import render_rule, render_rules  # noqa: PLC0415
    from claimcheck.rules.checks import RULES as CHECKING  # noqa: PLC0415
    from claimcheck.rules.comparisons import COMPARISONS  # noqa: PLC0415

    rules = (*CHECKING, *COMPARISONS)
    if options.code is None:
        sys.stdout.write(render_rules(rules))
        return CLEAN
    for rule in rules:
        if options.code.lower() in (rule.code.lower(), rule.name):
            sys.stdout.write(render_rule(rule))
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
    from claimcheck.model import json_schema  # noqa: PLC0415

    sys.stdout.write(json.dumps(json_schema(), indent=2) + "\n")
    return CLEAN


def _filtered(result: Result, options: argparse.Namespace) -> Result:
    """The result with only the discrepancies that were asked for."""
    held = {source.id for source in result.corpus.sources}
    for source in options.source or ():
        if source not in held:
            raise UsageError(f"there is no source {source!r}; held are {', '.join(sorted(held))}")

    kept = tuple(found for found in result.findings.discrepancies if _wanted(found, options))
    return replace(result, findings=replace(result.findings, discrepancies=kept))


def _wanted(found: Discrepancy, options: argparse.Namespace) -> bool:
    """Whether a discrepancy was asked for."""
    sources = set(map(source_of, found.claims))
    return (
        (not options.level or str(found.level) in options.level)
        and (not options.kind or str(found.kind) in options.kind)
        and (not options.source or not sources.isdisjoint(options.source))
    )


def _status(result: Result, threshold: str | None) -> int:
    findings = result.findings
    if any(problem.unreadable for problem in findings.problems):
        return BROKEN
    if threshold is None:
        return CLEAN
    errors = any(problem.severity is Severity.ERROR for problem in findings.problems)
    return (
        FOUND
        if errors or any(found.open and found.level in THRESHOLDS[threshold] for found in findings.discrepancies)
        else CLEAN
    )


def _colored(options: argparse.Namespace, *, terminal: bool) -> bool:
    if options.color in (None, "auto"):
        return terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return bool(options.color == "always")


def _terminal_width() -> int:
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns or 80
    except OSError:
        return 80


def _write(text: Iterable[str], output: Path | None) -> None:
    """Write a text, whole or in pieces, to a file or the standard output."""
    if output is None:
        sys.stdout.writelines((text,) if isinstance(text, str) else text)
        return
    try:
        write_atomic(output, text)
    except OSError as error:
        raise UsageError(f"{output}: cannot be written: {error.strerror}") from error


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
