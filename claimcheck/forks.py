"""Work shared out over two processes: the second is forked off, and has all that the first holds without a copy."""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import BaseContext

_T = TypeVar("_T")
_Jobs = Sequence[Callable[[], _T]]


@contextlib.contextmanager
def shared_out(jobs: _Jobs[_T], *, worth: bool) -> Iterator[Callable[[], list[_T]]]:
    """What does some jobs, at most 256, and gives their results in order.

    Where that is ``worth`` a fork and one can be had, another process begins with them at once, and this one helps as
    soon as it asks for the results. What a process that fails leaves undone is done here.
    """
    if not (worth and _can_fork()):
        yield lambda: [job() for job in jobs]
        return
    from multiprocessing import get_context  # noqa: PLC0415  # few claims do without

    _tidy()
    context = get_context("fork")
    todo, fill = os.pipe()  # a byte a job: who reads it does the job
    os.write(fill, bytes(range(len(jobs))))
    os.close(fill)
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_send, args=(jobs, todo, there), daemon=True)
    try:
        with contextlib.suppress(OSError):  # there are too many processes: this one does it all
            process.start()
        there.close()
        yield lambda: _results(jobs, todo, here)
    finally:
        if process.pid is not None:
            process.kill()  # it has told its results, or nobody asks any more
            process.join()
        here.close()
        os.close(todo)
        gc.unfreeze()


def beginning() -> BaseContext:
    """How other processes begin: as forks, which have loaded all that this one has, where these can be had."""
    from multiprocessing import get_context  # noqa: PLC0415  # few claims do without

    return get_context("fork" if _can_fork() else "spawn")


def _can_fork() -> bool:
    """Whether this process may have others, there is a processor for a fork, and no thread that would be missing in it,
    with its locks closed.
    """
    from multiprocessing import current_process  # noqa: PLC0415  # few claims do without

    if sys.platform != "linux" or len(os.sched_getaffinity(0)) < 2 or current_process().daemon:
        return False
    return len(list(Path("/proc/self/task").iterdir())) == 1


def _tidy() -> None:
    """Leave as little as can be of which each process comes to have a copy of its own, by writing there."""
    import ctypes  # noqa: PLC0415  # few claims do without

    gc.freeze()  # else looking for dead objects marks all that are alive
    with contextlib.suppress(OSError, AttributeError):  # others than the GNU C library keep little that is free
        ctypes.CDLL(None).malloc_trim(0)


def _done(jobs: _Jobs[_T], todo: int) -> dict[int, _T]:
    """The results of the jobs that are left, by their numbers."""
    return {number[0]: jobs[number[0]]() for number in iter(lambda: os.read(todo, 1), b"")}


def _results(jobs: _Jobs[_T], todo: int, here: Connection[Any, Any]) -> list[_T]:
    done = _done(jobs, todo)
    with contextlib.suppress(EOFError, OSError):  # it has failed
        done |= here.recv()
    return [done[number] if number in done else job() for number, job in enumerate(jobs)]


def _send(jobs: _Jobs[_T], todo: int, there: Connection[Any, Any]) -> None:
    follow_parent()
    with contextlib.suppress(Exception):  # which happens in the other process as well, or doesn't
        there.send(_done(jobs, todo))


def follow_parent() -> None:
    """Leave it to the parent process when to stop: an interrupt is for that one, and this one ends with it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    from multiprocessing import parent_process  # noqa: PLC0415  # few claims do without

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
