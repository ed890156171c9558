"""How long ``claimcheck check`` takes against ``yamllint`` on the same claims, in pairs.

    python tests/bench/check_speed.py [RUNS]

Runs the two in turn, as whole processes, after one warm-up of each, and prints the median of each and of the ratios.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
BIN = Path(sys.executable).parent


def seconds(*command: str) -> float:
    """Wall time of a whole process."""
    start = time.perf_counter()
    subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return time.perf_counter() - start


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 11
    ours, theirs = (str(BIN / "claimcheck"), "check"), (str(BIN / "yamllint"), "claims")
    pairs = [(seconds(*ours), seconds(*theirs)) for _ in range(runs + 1)][1:]
    first, second = (statistics.median(column) for column in zip(*pairs, strict=True))
    ratio = statistics.median(a / b for a, b in pairs)
    sys.stdout.write(f"claimcheck check {first:.2f} s, yamllint {second:.2f} s, ratio {ratio:.2f} over {runs} pairs\n")


if __name__ == "__main__":
    main()
