"""How a whole report grows with the claims: time and peak memory of the command on synthetic records.

    python tests/bench/growth.py [CLAIMS …]

The records are those of `tests.bench.corpora`, as JSON lines without articles; the figures are compared with nothing.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

if not __package__:  # run as a script
    sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from tests.bench.corpora import write


def main() -> None:
    for size in map(int, sys.argv[1:] or ("1000", "10000", "50000")):
        with tempfile.TemporaryDirectory() as place:
            write(Path(place), size)
            start = time.perf_counter()
            command = [sys.executable, "-m", "claimcheck", "report", "--format", "json"]
            subprocess.run(command, cwd=place, stdout=subprocess.DEVNULL, check=True)
            seconds = time.perf_counter() - start
            peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
            sys.stdout.write(f"{size:,} claims: {seconds:.1f} s, {peak:,} MiB at most so far\n")


if __name__ == "__main__":
    main()
