"""For all tests: properties try the same examples in every run; in CI a skipped test is a failed run."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

settings.register_profile("claimcheck", deadline=None, derandomize=True, database=None)
settings.load_profile("claimcheck")


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    skipped = reporter.stats.get("skipped", []) if reporter else []
    if os.environ.get("CI") and skipped:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
