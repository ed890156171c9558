"""The program's door: ``claimcheck`` and ``python -m claimcheck``.

The garbage collector finds nothing in a run as short as most are, and plugins that other packages give pydantic have no
business here; looking for either takes a third of the time that a check does. Numpy needs no threads for multiplying
matrices: there are none.
"""

from __future__ import annotations

import gc
import os
import sys

_OBJECTS = 1_000_000
"""How many new objects there must be before the collector looks for dead ones."""
_KEPT = 31 << 20
"""Bytes. Once a block of memory of this size was given back, the C library keeps smaller ones for the next arrays;
before that, the system hands out each one anew, page by page."""


def main() -> int:
    """Run the command line; returns the exit status."""
    gc.disable()
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from claimcheck.cli import main as run  # noqa: PLC0415  # after these settings

    bytes(_KEPT)
    gc.freeze()
    gc.set_threshold(_OBJECTS)
    gc.enable()
    try:
        return run()
    finally:
        gc.freeze()  # what the program ends with goes as a whole: taking it apart takes a sixth of a long run


if __name__ == "__main__":
    sys.exit(main())
