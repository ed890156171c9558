"""The names in a text: runs of words with capitals, and what joins them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from claimcheck.lexicon.heads import INSIDE_ANY_NAME
from claimcheck.lexicon.openings import NOUN_ENDINGS
from claimcheck.values.words import plain

TOKEN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|\S")
"""A word, or a sign."""
_OWNER = re.compile(r"['’]s?$")
PARTS = re.compile(r"[-'’]")
"""What stands between the parts of a word."""
_ENDS = frozenset('.!?:…“„«»"”|')
"""What stands before the beginning of a sentence."""
_ABBREVIATED = 3
"""Letters of what may end in a full stop and be no end of a sentence (*A.*, *St.*), at most."""


class NameInText(NamedTuple):
    """A name as it stands in a text: its words, folded, and whether the first opens a sentence."""

    start: int
    text: str
    words: tuple[str, ...]
    opening: bool


@lru_cache(maxsize=64)
def names_in(text: str, heads: frozenset[str], *, behind: bool) -> tuple[NameInText, ...]:
    """The names in a text; a head without a capital may stand ``behind`` one (*Lund police*), or before it."""
    return tuple(_find(text, heads, behind=behind))


def _find(text: str, heads: frozenset[str], *, behind: bool) -> Iterator[NameInText]:
    run: list[re.Match[str]] = []
    opening, fresh, ended = False, True, 0
    for match in TOKEN.finditer(text):
        word = match[0]
        apart = text[ended : match.start()].strip(" ") != ""
        if word[0].isupper() and not apart:
            if not run:
                opening = fresh
            run.append(match)
        elif run and not apart and _joins(word):
            run.append(match)
        elif run and not apart and word == "." and len(run[-1][0]) <= _ABBREVIATED:
            pass
        else:
            head = PARTS.split(plain(word))[-1] in heads  # *l'université*
            if run and head and behind and not apart:
                run.append(match)
            yield from _closed(run, text, opening=opening)
            run = []
            if word[0].isupper() or (head and not behind):
                opening = fresh
                run.append(match)
        ended = match.end()
        fresh = word in _ENDS
        if run and _OWNER.search(word):
            yield from _closed(run, text, opening=opening)
            run = []
    yield from _closed(run, text, opening=opening)


def _parts_of(token: str) -> Sequence[str]:
    """The parts of a word with hyphens, of *SPD-Politikerin* only what she is."""
    parts = [part for part in PARTS.split(plain(_OWNER.sub("", token))) if part]
    return parts[-1:] if len(parts) > 1 and any(map(parts[-1].endswith, NOUN_ENDINGS.values())) else parts


def _joins(word: str) -> bool:
    """Whether a word without a capital may stand inside a name: *de*, *d'*."""
    return not word[0].isupper() and all(part in INSIDE_ANY_NAME for part in PARTS.split(plain(word)) if part)


def _closed(run: list[re.Match[str]], text: str, *, opening: bool) -> Iterator[NameInText]:
    while run and _joins(run[-1][0]):
        run = run[:-1]
    if any(token[0][0].isupper() for token in run):
        words = tuple(part for token in run for part in _parts_of(token[0]))
        yield NameInText(run[0].start(), text[run[0].start() : run[-1].end()], words, opening)


def words_beside(text: str, runs: list[NameInText]) -> frozenset[str]:
    """The words of a text outside of some names, as written."""
    for run in runs:
        text = f"{text[: run.start]}{' ' * len(run.text)}{text[run.start + len(run.text) :]}"
    return frozenset(part for token in TOKEN.findall(text) for part in PARTS.split(_OWNER.sub("", token)) if part)
