"""Which texts go back to one work, by the texts themselves: copied, abridged, or rewritten word by word.

A copy shares runs of words. A rewriting shares none, but what it has between quotation marks still has words of the
original's quotations, and it names the same people and places. Both have to be so: of one speech two reporters quote
the same words, but not in articles that name all the same.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from claimcheck.corpus import SourceRecord
from claimcheck.values.content import content
from claimcheck.values.quotations import outside, quotations
from claimcheck.values.words import fold, plain

_RUN = 7
_RUNS = 0.15
"""Least share of the shorter text's runs of words, outside quotation marks, that a copy has."""
_ALIKE, _FEWEST, _QUOTED = 0.5, 3, 0.2
"""Quotations that share half of their words are alike; at least three, and a fifth of the smaller text's."""
_NAMED = 0.5
"""Least share of the names of the text with fewer that a rewriting has in common with its original."""
_FEW_NAMES = 15
_COMMON = 50
"""What more texts than these have in common is not paired each with each."""
_WORD = re.compile(r"[^\W_]+")
_NAME = re.compile(r"(?<=[^\W\d_A-Z,;:)] )[^\W\d_a-z][\w-]+|(?<=[,;:)] )[^\W\d_a-z][\w-]+")


class _Text(NamedTuple):
    """What two texts are held against each other by."""

    runs: frozenset[tuple[str, ...]]
    quoted: tuple[frozenset[str], ...]
    names: frozenset[str]


def kin_by_text(sources: Sequence[SourceRecord]) -> list[tuple[str, str]]:
    """The pairs of sources whose articles go back to one work, as far as their texts tell, in order."""
    texts = {source.id: _read(source.article.text) for source in sources if source.article}
    return [pair for pair in _candidates(texts) if _kin(texts[pair[0]], texts[pair[1]])]


def _read(text: str) -> _Text:
    lines = text.splitlines()
    words = _WORD.findall(fold(" ".join(map(outside, lines))))
    quoted = (content(found.words) for line in lines for found in quotations(line))
    return _Text(
        frozenset(tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1)),
        tuple(sorted({words for words in quoted if len(words) > 1}, key=sorted)),
        frozenset(plain(name) for name in _NAME.findall(text)),
    )


def _candidates(texts: dict[str, _Text]) -> Iterator[tuple[str, str]]:
    """The pairs of texts that share a run of words, or enough rare words between quotation marks."""
    holders: dict[object, list[str]] = defaultdict(list)
    for name, text in sorted(texts.items()):
        for run in text.runs:
            holders[run].append(name)
        for word in {word for words in text.quoted for word in words}:
            holders[word].append(name)
    shared: Counter[tuple[str, str]] = Counter()
    for entry, held in holders.items():
        if len(held) > _COMMON:  # a text that so many have: each is held against the first alone
            if isinstance(entry, tuple):
                shared.update(dict.fromkeys(((held[0], other) for other in held[1:]), _FEWEST))
        else:
            shared.update(dict.fromkeys(combinations(held, 2), _FEWEST if isinstance(entry, tuple) else 1))
    yield from sorted(pair for pair, weight in shared.items() if weight >= _FEWEST)


def _kin(a: _Text, b: _Text) -> bool:
    fewest = min(len(a.runs), len(b.runs))
    if fewest and len(a.runs & b.runs) >= _RUNS * fewest:
        return True
    alike = sum(any(_one_quotation(x, y) for y in b.quoted) for x in a.quoted)
    names = min(len(a.names), len(b.names))
    return (
        alike >= max(_FEWEST, _QUOTED * min(len(a.quoted), len(b.quoted)))
        and names >= _FEW_NAMES
        and len(a.names & b.names) >= _NAMED * names
    )


def _one_quotation(a: frozenset[str], b: frozenset[str]) -> bool:
    return len(a & b) > 1 and len(a & b) >= _ALIKE * min(len(a), len(b))
