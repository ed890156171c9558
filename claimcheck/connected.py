"""What pairs connect, part by part."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

_T = TypeVar("_T", int, str)


def connected(pairs: Iterable[tuple[_T, _T]]) -> list[list[_T]]:
    """The parts that pairs connect, each in order, and in order of their first members.

    What is paired with itself alone is a part of one.
    """
    held: dict[_T, list[_T]] = {}
    for one, other in pairs:
        part, joined = held.setdefault(one, [one]), held.setdefault(other, [other])
        if part is not joined:
            part, joined = (part, joined) if len(part) >= len(joined) else (joined, part)
            part += joined
            held.update(dict.fromkeys(joined, part))
    return sorted(sorted(part) for part in {id(part): part for part in held.values()}.values())
