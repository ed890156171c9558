"""The same examples in every run, and no clock."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("values", deadline=None, derandomize=True, database=None, max_examples=150)
settings.load_profile("values")
