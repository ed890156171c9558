"""Two numbers as one, to be sorted, counted and looked up at once: a pair of rows, or a row and one of its keys."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

LOW = 0xFFFFFFFF
"""The lower half of the bits, where the second of the two stands."""
_Ints = npt.NDArray[np.int64]
PairScores = Callable[[_Ints, _Ints], _Ints]
"""What gives a number for each pair of two rows."""


def packed(first: _Ints, second: npt.NDArray[np.integer]) -> _Ints:
    """Each two numbers as one, the first in the upper half of its bits: so they keep their order."""
    both = first << 32
    both |= second
    return both


def unpacked(both: _Ints) -> tuple[_Ints, _Ints]:
    """The two numbers that each one is made of."""
    return both >> 32, both & LOW


def unordered(a: _Ints, b: _Ints) -> _Ints:
    """Each two rows as one number, whichever comes first: the lower one is the first of it."""
    return packed(np.minimum(a, b), np.maximum(a, b))
