"""Work shared out over two processes gives what one gives, and leaves nothing behind, whatever happens to it.

All of it runs in programs of its own: here are threads, and so there is no fork.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.helpers import wait_for

HERE = Path(__file__).parent.parent
ENVIRONMENT = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "TERM": "xterm", "PYTHONPATH": str(HERE)}
FORKS = pytest.mark.skipif(
    sys.platform != "linux" or len(os.sched_getaffinity(0)) < 2, reason="needs forks and two processors"
)


def python(program: str, *arguments: str) -> list[str]:
    """The command that runs a program, which tells of each of its forks."""
    told = 'import os; os.register_at_fork(before=lambda: os.write(2, b"forks\\n"))\n'
    return [sys.executable, "-W", "error", "-c", told + textwrap.dedent(program), *arguments]


def run(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        python(program, *arguments), capture_output=True, text=True, check=False, cwd=HERE, env=ENVIRONMENT
    )


def report(arguments: Sequence[str], worth: int) -> tuple[str, str]:
    """What a report says, on both streams, where so many claims are worth a fork."""
    program = """
        import sys
        from claimcheck import compare
        from claimcheck.cli import main
        compare._MANY = int(sys.argv[1])
        sys.exit(main(sys.argv[2:]))
        """
    done = run(program, str(worth), "report", *arguments)
    assert done.returncode == 0
    return done.stdout, done.stderr


@FORKS
@pytest.mark.parametrize("form", ["json", "csv", "table"])
def test_a_report_by_two_processes_is_the_same(form: str) -> None:
    alone, shared = (report(["--format", form], worth) for worth in (10_000, 0))
    assert shared[0] == alone[0]
    assert (alone[1], shared[1]) == ("", "forks\nforks\n")


@FORKS
def test_lots_that_forks_read_make_the_same_groups() -> None:
    program = """
        import sys
        from claimcheck.cli import main
        from claimcheck.engines import bulk
        bulk._ALONE = int(sys.argv[1])
        sys.exit(main(["group"]))
        """
    alone, shared = (run(program, few) for few in ("1000", "0"))
    assert (alone.returncode, shared.returncode) == (0, 0)
    assert shared.stdout == alone.stdout
    assert shared.stderr == "forks\n" * (os.cpu_count() or 1) + alone.stderr


@FORKS
def test_a_sign_of_life_on_a_terminal_is_no_thread_that_keeps_it_from_forking() -> None:
    done = run(
        """
        import sys
        from claimcheck import compare
        from claimcheck.cli import main
        compare._MANY = 0
        sys.stderr.isatty = lambda: True
        main(["report", "--format", "csv"])
        """
    )
    assert done.stderr.count("forks\n") == 2
    assert "comparing the sources" in done.stderr


SHARED = """
    import os, signal, sys, time
    from claimcheck.forks import shared_out
    parent = os.getpid()
    begun, begin = os.pipe()
    def work():
        if os.getpid() != parent:
            os.write(begin, b".")
            {there}
        return {result}
    with shared_out([work, work, work], worth=True) as results:
        os.read(begun, 1)
        print(*results())
    """


@FORKS
@pytest.mark.parametrize("there", ["os._exit(0)", "os.kill(os.getpid(), signal.SIGKILL)", "raise ValueError", "pass"])
def test_work_that_a_process_does_not_get_done_is_done_all_the_same(there: str) -> None:
    done = run(SHARED.format(there=there, result="'done'"))
    assert (done.stdout, done.stderr) == ("done done done\n", "forks\n")


@FORKS
def test_what_cannot_be_sent_is_done_here() -> None:
    done = run(SHARED.format(there="return lambda: 0", result="'done'"))
    assert (done.stdout, done.stderr) == ("done done done\n", "forks\n")


@FORKS
def test_what_goes_wrong_in_a_process_is_told_as_if_there_was_none() -> None:
    done = run(SHARED.format(there="pass", result="{}[1]"))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("KeyError") == 1


@FORKS
def test_where_no_process_can_be_had_one_does_it_all() -> None:
    done = run(
        """
        import os
        from claimcheck.forks import shared_out
        def fork():
            raise BlockingIOError
        os.fork = fork
        with shared_out([lambda: "done"] * 2, worth=True) as results:
            print(*results())
        """
    )
    assert (done.stdout, done.stderr) == ("done done\n", "")


@FORKS
def test_a_process_that_may_have_none_does_it_all() -> None:
    done = run(
        """
        from multiprocessing import get_context
        from claimcheck.forks import shared_out
        def work():
            with shared_out([lambda: "done"] * 2, worth=True) as results:
                print(*results())
        daemon = get_context("fork").Process(target=work, daemon=True)
        daemon.start()
        daemon.join()
        """
    )
    assert (done.stdout, done.stderr) == ("done done\n", "forks\n")


@FORKS
def test_results_are_in_order() -> None:
    done = run(
        """
        from claimcheck.forks import shared_out
        with shared_out([lambda number=number: number for number in range(256)], worth=True) as results:
            assert results() == list(range(256))
        """
    )
    assert (done.returncode, done.stderr) == (0, "forks\n")


@FORKS
def test_a_program_with_threads_does_not_fork() -> None:
    done = run(
        """
        import threading
        from claimcheck.forks import shared_out
        end = threading.Event()
        threading.Thread(target=end.wait).start()
        with shared_out([lambda: "done"], worth=True) as results:
            print(*results())
        end.set()
        """
    )
    assert (done.stdout, done.stderr) == ("done\n", "")


@FORKS
@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_a_program_that_is_stopped_leaves_nothing_running(stop: signal.Signals) -> None:
    stopping = """
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    """
    there = "print(os.getpid(), flush=True); time.sleep(600)"
    program = SHARED.replace("parent =", f"{stopping.strip()}\n    parent =").format(there=there, result="0")
    with subprocess.Popen(
        python(program), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=ENVIRONMENT
    ) as running:
        assert running.stdout is not None
        worker = Path(f"/proc/{int(running.stdout.readline())}")
        assert not ended(worker)
        running.send_signal(stop)
        wait_for(lambda: running.poll() is not None)
    assert running.returncode == {signal.SIGTERM: 143}.get(stop, -stop)
    wait_for(lambda: ended(worker))


def ended(process: Path) -> bool:
    """Whether a process is no more, or only nobody has taken note of it."""
    try:
        return "State:\tZ" in (process / "status").read_text()
    except OSError:
        return True
