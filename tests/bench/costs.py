"""What a command costs: time, and the peak memory of all its processes together."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

POLL_SECONDS = 0.2


@dataclass(frozen=True, slots=True)
class Cost:
    """What a process and its descendants took."""

    wall: float
    cpu: float
    mebibytes: float


def family(pid: int) -> list[int]:
    """A process and all its descendants that are alive."""
    found = [pid]
    for parent in found:
        try:
            threads = list(Path(f"/proc/{parent}/task").iterdir())
            found += [int(child) for thread in threads for child in (thread / "children").read_text().split()]
        except OSError:  # ended meanwhile
            continue
    return found


def proportional(pid: int) -> int:
    """A process's proportional set size in KiB; what it shares with others is divided among them."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:  # ended meanwhile
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


def measured(command: Sequence[str], folder: Path) -> tuple[Cost, int]:
    """Run a command in a folder: what it cost, and its exit status."""
    peak, start = 0, time.perf_counter()
    with (folder / "errors.txt").open("wb") as errors:
        process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=errors)
        while True:
            pid, status, usage = os.wait4(process.pid, os.WNOHANG)
            if pid:
                break
            peak = max(peak, sum(map(proportional, family(process.pid))))
            time.sleep(POLL_SECONDS)
    process.returncode = os.waitstatus_to_exitcode(status)  # reaped above, for its CPU time and its children's
    wall = time.perf_counter() - start
    return Cost(wall, usage.ru_utime + usage.ru_stime, peak / 1024), process.returncode
