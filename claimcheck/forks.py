"""Work in a second process, forked off so that it has all that this one holds without a copy being made."""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_T = TypeVar("_T")


@contextlib.contextmanager
def forked(work: Callable[[], _T], *, worth: bool) -> Iterator[Callable[[], _T]]:
    """What gives the result of some work when it is asked for.

    Meanwhile a process does it, where that is ``worth`` a fork and one can be had; else it is done when asked for, as
    it is where the process fails: what made it fail then happens here, or doesn't.
    """
    if not (worth and _can_fork()):
        yield work
        return
    from multiprocessing import get_context  # noqa: PLC0415  # few claims do without

    _tidy()
    here, there = get_context("fork").Pipe(duplex=False)
    process = get_context("fork").Process(target=_send, args=(work, there), daemon=True)
    try:
        process.start()
        there.close()
        yield lambda: _received(here, work)
    finally:
        if process.pid is not None:
            process.kill()  # it has told its result, or nobody asks any more
            process.join()
        here.close()


def _can_fork() -> bool:
    """Whether there is a processor for a fork, and no thread that would be missing in it, with its locks closed."""
    if sys.platform != "linux" or len(os.sched_getaffinity(0)) < 2:
        return False
    return len(list(Path("/proc/self/task").iterdir())) == 1


def _tidy() -> None:
    """Leave as little as can be of which each process comes to have a copy of its own, by writing there."""
    import ctypes  # noqa: PLC0415  # few claims do without

    gc.freeze()  # else looking for dead objects marks all that are alive
    with contextlib.suppress(OSError, AttributeError):  # others than the GNU C library keep little that is free
        ctypes.CDLL(None).malloc_trim(0)


def _received(here: Connection[Any, Any], work: Callable[[], _T]) -> _T:
    try:
        result: _T = here.recv()
    except EOFError:
        return work()
    return result


def _send(work: Callable[[], object], there: Connection[Any, Any]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that forked this one says when to stop
    Thread(target=end_with_parent, daemon=True).start()
    with contextlib.suppress(Exception):
        there.send(work())


def end_with_parent() -> None:
    """Leave nothing running behind a parent that was killed."""
    from multiprocessing import parent_process  # noqa: PLC0415  # few claims do without

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
