"""claimcheck and other ways to group, on synthetic corpora up to a million claims: time, memory, correctness.

    python tests/bench/million.py [--sizes 10000 100000 1000000] [--skip splink:1000000 …] [--plot FILE.svg]

Every contender is a process of its own. Wall and CPU seconds and memory are those of the process with all that it
starts, the interpreter and the libraries included; memory is the highest sum of proportional set sizes (PSS) that
was seen, five times a second. Runs on Linux, and needs the extra ``bench``.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

if not __package__:  # run as a script
    sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from tests.bench.corpora import write
from tests.bench.costs import Cost, measured
from tests.bench.scores import Score, groups_of, numbers, score

HERE = Path(__file__).parent
OURS = "claimcheck"
RIVALS = ("splink", "documented", "minhash", "cdist")
ALL_PAIRS_UP_TO = 10_000  # claims; cdist's time grows with their square


@dataclass(frozen=True, slots=True)
class Row:
    """One contender at one size; `score` is absent where it failed."""

    size: int
    name: str
    cost: Cost
    score: Score | None


def grouped(file: Path) -> dict[str, str]:
    """The groups that a contender has written."""
    if file.suffix == ".csv":
        return groups_of(file)
    with file.open(encoding="utf-8") as lines:
        return {record["claim"]: record["group"] for record in map(json.loads, lines)}


def run(name: str, size: int, folder: Path, ours: Sequence[str]) -> Row:
    """One contender on the corpus in a folder."""
    out = folder / (f"{name}.jsonl" if name == OURS else f"{name}.csv")
    rival = [sys.executable, str(HERE / "rivals.py"), name, str(folder), str(out)]
    cost, status = measured([*ours, "--output", str(out)] if name == OURS else rival, folder)
    if status or not out.exists():
        sys.stderr.write(f"{name} at {size:,} failed with status {status}:\n")
        sys.stderr.write((folder / "errors.txt").read_text(encoding="utf-8", errors="replace")[-2_000:] + "\n")
        return Row(size, name, cost, None)
    truth, told = groups_of(folder / "truth.csv"), grouped(out)
    # A claim that a contender says nothing about stands alone.
    labels = [told.get(claim, (claim,)) for claim in truth]
    return Row(size, name, cost, score(numbers(list(truth.values())), numbers(labels)))


def line(row: Row) -> str:
    """A row of the table."""
    cost = f"{row.size:>9,}  {row.name:<10}  {row.cost.wall:>8.1f}  {row.cost.cpu:>8.1f}  {row.cost.mebibytes:>9,.0f}"
    if row.score is None:
        return f"{cost}  failed"
    return f"{cost}  {row.score.precision:>9.3f}  {row.score.recall:>6.3f}  {row.score.f1:>5.3f}"


def plot(rows: Sequence[Row], file: Path) -> None:
    """Time and memory against size, both on logarithmic scales, a line for each contender."""
    import matplotlib as mpl  # noqa: PLC0415  # only where a plot is asked for

    mpl.use("svg")
    from matplotlib import pyplot  # noqa: PLC0415

    figure, (times, memory) = pyplot.subplots(1, 2, figsize=(10, 4), layout="constrained")
    for name in dict.fromkeys(row.name for row in rows):
        mine = [row for row in rows if row.name == name and row.score]
        sizes = [row.size for row in mine]
        times.plot(sizes, [row.cost.wall for row in mine], marker="o", label=name)
        memory.plot(sizes, [row.cost.mebibytes for row in mine], marker="o", label=name)
    for axes, title in ((times, "wall time, seconds"), (memory, "peak memory, MiB")):
        axes.set(xscale="log", yscale="log", xlabel="claims", title=title)
        axes.grid(visible=True, alpha=0.3)
        axes.legend()
    figure.savefig(file)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    parser.add_argument(
        "--skip", nargs="+", default=[], metavar="NAME[:SIZE]", help="leave a contender out, from a size on"
    )
    parser.add_argument("--plot", type=Path, metavar="FILE.svg")
    parser.add_argument(
        "--group", nargs="+", default=[sys.executable, "-m", "claimcheck", "group"], help="another command"
    )
    options = parser.parse_args()
    skipped = {name: int(size or 0) for name, _, size in (entry.partition(":") for entry in options.skip)}
    skipped.setdefault("cdist", ALL_PAIRS_UP_TO + 1)
    sys.stdout.write("   claims  by              wall s     CPU s   peak MiB  precision  recall     F1\n")
    rows: list[Row] = []
    for size in options.sizes:
        with tempfile.TemporaryDirectory() as place:
            write(Path(place), size)
            for name in (OURS, *RIVALS):
                if size < skipped.get(name, size + 1):
                    rows.append(run(name, size, Path(place), options.group))
                    sys.stdout.write(line(rows[-1]) + "\n")
                    sys.stdout.flush()
    if options.plot:
        plot(rows, options.plot)


if __name__ == "__main__":
    main()
