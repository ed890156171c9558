"""How a whole report grows with the claims: time and peak memory of the command on synthetic records.

    python tests/bench/growth.py [CLAIMS …]

The records are those of `tests.bench.corpora`, as JSON lines without articles; the figures are compared with nothing.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

if not __package__:  # run as a script
    sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from tests.bench.corpora import write
from tests.bench.costs import measured


def main() -> None:
    for size in map(int, sys.argv[1:] or ("1000", "10000", "50000")):
        with tempfile.TemporaryDirectory() as place:
            write(Path(place), size)
            cost, status = measured([sys.executable, "-m", "claimcheck", "report", "--format", "json"], Path(place))
            if status:
                sys.exit((Path(place) / "errors.txt").read_text(encoding="utf-8"))
            sys.stdout.write(f"{size:,} claims: {cost.wall:.1f} s, {cost.mebibytes:,.0f} MiB\n")


if __name__ == "__main__":
    main()
