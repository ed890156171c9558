"""Drawings for the page, as SVG with every text escaped."""

from __future__ import annotations

from markupsafe import escape

from claimcheck.discrepancy import Discrepancy, source_of
from claimcheck.report.inert import inert, shorten

_STEPS = (" triggered ", " came before ")
_BOX, _GAP, _LINE, _NAME = 300, 110, 62, 130
"""Width of a box, between two boxes, height of a row, and width of the sources' names, in pixels."""
_MOST_LETTERS = 44
"""So many go into a box."""


def draw_order(found: Discrepancy) -> str:
    """What each source puts first, a row a side, with an arrow to what came then; empty where no side tells that."""
    rows = []
    for side in found.sides:
        step = next((step for step in _STEPS if step in side.value), None)
        if step is None:
            return ""
        first, _, then = side.value.partition(step)
        rows.append((", ".join(sorted(set(map(source_of, side.claims)))), first, then, step.strip()))
    width, height = _NAME + 2 * _BOX + _GAP, _LINE * len(rows)
    label = escape(inert("; ".join(f"{who}: {first} {step} {then}" for who, first, then, step in rows)))
    parts = [f'<svg role="img" aria-label="{label}" viewBox="0 0 {width} {height}" width="{width}" height="{height}">']
    for index, (who, first, then, step) in enumerate(rows):
        top, middle = index * _LINE + 8, index * _LINE + 31
        second, end = _NAME + _BOX + _GAP, _NAME + _BOX + _GAP - 10
        parts += [
            f'<text x="0" y="{middle + 5}">{escape(shorten(who, 20))}</text>',
            *_boxed(_NAME, top, first),
            f'<path class="bad" d="M{_NAME + _BOX} {middle}H{end}"/>',
            f'<path class="badhead" d="M{end} {middle - 5}l10 5l-10 5z"/>',
            f'<text x="{_NAME + _BOX + _GAP / 2}" y="{middle - 6}" text-anchor="middle">{escape(step)}</text>',
            *_boxed(second, top, then),
        ]
    return "".join((*parts, "</svg>"))


def _boxed(left: int, top: int, text: str) -> tuple[str, str]:
    shown, center = escape(shorten(text, _MOST_LETTERS)), left + _BOX / 2
    return (
        f'<rect x="{left}" y="{top}" width="{_BOX}" height="46" rx="6"/>',
        f'<text x="{center}" y="{top + 28}" text-anchor="middle">{shown}</text>',
    )
