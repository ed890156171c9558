"""Every format of a small story, byte for byte; CLAIMCHECK_GOLDEN=write writes the files anew, to be read by you."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from claimcheck.report.formats import CHECKS, REPORTS

STORY = Path(__file__).parent / "golden"
COMMANDS = [("report", name) for name in REPORTS] + [("check", name) for name in CHECKS]


@pytest.mark.parametrize(("command", "form"), COMMANDS)
@pytest.mark.parametrize("seed", ["0", "1"])
def test_the_output_is_the_one_that_was_read_and_found_right(command: str, form: str, seed: str) -> None:
    more = ["--fail-on", "tension"] if command == "check" else []
    done = subprocess.run(
        [sys.executable, "-m", "claimcheck", command, "--format", form, *more],
        cwd=STORY,
        env={**os.environ, "PYTHONHASHSEED": seed, "COLUMNS": "57", "LANG": "C"},
        capture_output=True,
        check=False,
    )
    assert done.stderr == b""
    file = STORY / f"{command}-{form}.out"
    if os.environ.get("CLAIMCHECK_GOLDEN") == "write":
        file.write_bytes(done.stdout)
    assert done.stdout == file.read_bytes()
