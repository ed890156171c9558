"""Drawings for the page, as SVG with every text escaped."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from markupsafe import escape

from claimcheck.discrepancy import Discrepancy, source_of
from claimcheck.report.inert import inert, shorten

_STEPS = (" triggered ", " came before ")
_BOX, _GAP, _LINE, _NAME = 300, 110, 62, 130
"""Width of a box, between two boxes, height of a row, and width of the sources' names, in pixels."""
_MARGIN = 8
_MOST_NAMES = 3
"""So many lines stand beside a box, each with a source."""
_NARROW, _BROAD = frozenset("fijlrtI.,;:'’|!()[]- "), frozenset("mwMW—…@%&")


def draw_order(found: Discrepancy) -> str:
    """What each source puts first, a row a side, with an arrow to what came then; empty where no side tells that."""
    rows = []
    for side in found.sides:
        step = next((step for step in _STEPS if step in side.value), None)
        if step is None:
            return ""
        first, _, then = side.value.partition(step)
        rows.append((sorted(set(map(source_of, side.claims))), first, then, step.strip()))
    width, height = _NAME + 2 * _BOX + _GAP, _LINE * len(rows)
    label = escape(inert("; ".join(f"{', '.join(who)}: {first} {step} {then}" for who, first, then, step in rows)))
    parts = [f'<svg role="img" aria-label="{label}" viewBox="0 0 {width} {height}" width="{width}" height="{height}">']
    for index, (who, first, then, step) in enumerate(rows):
        top, middle = index * _LINE + 8, index * _LINE + 31
        second, end = _NAME + _BOX + _GAP, _NAME + _BOX + _GAP - 10
        parts += [
            *_named(who, middle + 5),
            *_boxed(_NAME, top, first),
            f'<path class="bad" d="M{_NAME + _BOX} {middle}H{end}"/>',
            f'<path class="badhead" d="M{end} {middle - 5}l10 5l-10 5z"/>',
            f'<text x="{_NAME + _BOX + _GAP / 2}" y="{middle - 6}" text-anchor="middle">{escape(step)}</text>',
            *_boxed(second, top, then),
        ]
    return "".join((*parts, "</svg>"))


def _named(sources: Sequence[str], middle: int) -> Iterator[str]:
    """The sources below one another, left of the box."""
    shown = list(sources)
    if len(shown) > _MOST_NAMES:
        shown[_MOST_NAMES - 1 :] = [f"and {len(shown) - _MOST_NAMES + 1} more"]
    for index, name in enumerate(shown):
        y = middle + 17 * index - 17 * (len(shown) - 1) // 2
        yield f'<text x="0" y="{y}">{escape(_fitting(name, _NAME - _MARGIN))}</text>'


def _boxed(left: int, top: int, text: str) -> tuple[str, str]:
    shown, center = escape(_fitting(text, _BOX - 2 * _MARGIN)), left + _BOX / 2
    return (
        f'<rect x="{left}" y="{top}" width="{_BOX}" height="46" rx="6"/>',
        f'<text x="{center}" y="{top + 28}" text-anchor="middle">{shown}</text>',
    )


def _fitting(text: str, width: int) -> str:
    """The text inert, and cut so that it takes no more pixels: whoever opens the page has fonts of his own."""
    shown = shorten(text, width // 5)
    while sum(map(_width, shown)) > width:
        shown = shorten(shown, len(shown) - 1)
    return shown


def _width(letter: str) -> float:
    """Pixels that a letter of 13 pixels' height takes, rather too many than too few."""
    if letter in _NARROW:
        return 5
    if unicodedata.east_asian_width(letter) in "WF" or letter in _BROAD:
        return 13
    return 9 if letter.isupper() else 7.5
