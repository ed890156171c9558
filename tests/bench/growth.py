"""How a whole report grows with the claims: time and peak memory of the command on synthetic records.

    python tests/bench/growth.py [CLAIMS …]

The records are sentences of made-up words, each told by one to four of forty sources, with a word left out here and
there; the figures are printed and compared with nothing.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random

SOURCES = 40


def corpus(folder: Path, size: int) -> None:
    """Write records and articles."""
    random = Random(size)
    syllables = [first + second for first in "bdfgklmnprstvz" for second in ("a", "e", "i", "o", "u")]
    words = ["".join(random.choices(syllables, k=random.randint(2, 4))) for _ in range(4_000)]
    told: dict[str, list[str]] = {}
    count = 0
    while count < size:
        sentence = [random.choice(words[: random.choice((200, 4_000))]) for _ in range(random.randint(8, 20))]
        for _ in range(random.randint(1, 4)):
            kept = [word for word in sentence if random.random() > 0.1] or sentence
            told.setdefault(f"s{random.randrange(SOURCES)}", []).append(" ".join(kept))
            count += 1
    for name in ("claims", "seeds"):
        (folder / name).mkdir()
    for source, texts in told.items():
        (folder / "seeds" / f"{source}.txt").write_text("\n".join(texts), encoding="utf-8")
        claims = [{"id": f"c{at}", "quote": text, "statement": text} for at, text in enumerate(texts)]
        record = {"source": {"text": f"seeds/{source}.txt"}, "claims": claims}
        (folder / "claims" / f"{source}.yaml").write_text(json.dumps(record), encoding="utf-8")


def main() -> None:
    for size in map(int, sys.argv[1:] or ("1000", "4000", "10000")):
        with tempfile.TemporaryDirectory() as place:
            corpus(Path(place), size)
            start = time.perf_counter()
            command = [sys.executable, "-m", "claimcheck", "report", "--format", "json"]
            subprocess.run(command, cwd=place, stdout=subprocess.DEVNULL, check=True)
            seconds = time.perf_counter() - start
            peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
            sys.stdout.write(f"{size:,} claims: {seconds:.1f} s, {peak:,} MiB at most so far\n")


if __name__ == "__main__":
    main()
