"""Where output goes: the standard streams, which may be a terminal, or a file."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from claimcheck.files import write_atomic
from claimcheck.paths import UsageError
from claimcheck.report.formats import WIDTH, Look
from claimcheck.report.inert import inert

STDOUT = ("-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1")
"""Names of the standard output."""


def set_streams() -> None:
    """UTF-8 whatever the locale; what cannot be written is escaped; a closed stream takes nothing."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115  # for the whole run
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def stop_writing() -> None:
    """Let what is left in the buffer go nowhere, so that nothing is tried again when the program ends."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def write(text: Iterable[str], output: Path | None) -> None:
    """Write a text, whole or in pieces, to a file or the standard output, be that named or not."""
    if output is None or str(output) in STDOUT:
        sys.stdout.writelines((text,) if isinstance(text, str) else text)
        return
    try:
        write_atomic(output, text)
    except OSError as error:
        raise UsageError(f"{output}: cannot be written: {error.strerror}") from error


@contextlib.contextmanager
def working(what: str, *, quiet: bool) -> Iterator[Callable[[str], None]]:
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


def complain(error: UsageError) -> None:
    """Tell on stderr what is wrong with the command line, a line each."""
    for message in error.args:
        sys.stderr.write(f"claimcheck: {inert(str(message))}\n")


def look_of(options: argparse.Namespace) -> Look:
    """How a report looks where it goes: a terminal has its own width, and colours."""
    terminal = sys.stdout.isatty() and not getattr(options, "output", None)
    width = _terminal_width() if terminal else WIDTH
    return Look(width, _colored(options.color, terminal=terminal), bool(options.quiet))


def _colored(wanted: str | None, *, terminal: bool) -> bool:
    if wanted in (None, "auto"):
        return terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return bool(wanted == "always")


def _terminal_width() -> int:
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns or 80
    except OSError:
        return 80
