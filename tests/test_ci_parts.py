"""What CI systems take from here: the pre-commit hook, run for real, and the steps of the action."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.helpers import project

ROOT = Path(__file__).parent.parent
GIT = ["git", "-c", "user.name=t", "-c", "user.email=t@example.org"]


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A repository with one claim, whose quote is not in the article."""
    files = {
        "seeds/a.txt": "The dam held.",
        "claims/a.yaml": "source: {text: seeds/a.txt}\nclaims:\n- {id: c, statement: The dam broke., quote: broke}\n",
    }
    folder = project(tmp_path / "story", files)
    subprocess.run(["git", "init", "-q"], cwd=folder, check=True)
    subprocess.run([*GIT, "add", "."], cwd=folder, check=True)
    return folder


def test_the_hook_stops_a_bad_record_and_lets_a_good_one_by(story: Path, tmp_path: Path) -> None:
    """With the program as installed here: building its environment again would test the package index."""
    [hook] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    local = {"repos": [{"repo": "local", "hooks": [{**hook, "language": "system"}]}]}
    (story / ".pre-commit-config.yaml").write_text(json.dumps(local), encoding="utf-8")
    binary = Path(sys.executable).parent
    environment = {**os.environ, "PATH": f"{binary}{os.pathsep}{os.environ['PATH']}", "PRE_COMMIT_HOME": str(tmp_path)}

    def hooked() -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "pre_commit", "run", "--all-files"]
        return subprocess.run(command, cwd=story, env=environment, capture_output=True, text=True, check=False)

    bad = hooked()
    assert bad.returncode == 1, bad.stdout
    assert "error[S105]" in bad.stdout
    project(story, {"seeds/a.txt": "The dam broke."})
    assert hooked().returncode == 0


def test_the_actions_last_step_annotates_the_line(story: Path) -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    step = action["runs"]["steps"][-1]
    inputs = {name: entry["default"] for name, entry in action["inputs"].items()}
    values: dict[str, str] = step["env"]
    environment = {name: inputs[text.split("inputs.")[1].split(" ")[0]] for name, text in values.items()}
    binary = Path(sys.executable).parent
    done = subprocess.run(
        ["bash", "-c", step["run"]],
        cwd=story,
        env={**os.environ, "PATH": f"{binary}{os.pathsep}{os.environ['PATH']}", **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stdout.startswith("::error file=claims/a.yaml,line=3,")
