"""For all tests: properties try the same examples in every run; in CI a test skipped that could run is a failed run."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

ELSEWHERE = "not on this machine"
"""In the reason of a test that is skipped for want of what only a system's own packages bring."""

settings.register_profile("claimcheck", deadline=None, derandomize=True, database=None)
settings.load_profile("claimcheck")


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    skipped = reporter.stats.get("skipped", []) if reporter else []
    could_run = [test for test in skipped if ELSEWHERE not in str(test.longrepr)]
    if os.environ.get("CI") and could_run:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
