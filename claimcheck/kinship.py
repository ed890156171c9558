"""Which texts go back to one work, by the texts themselves: copied, abridged, or rewritten word by word.

The same text is one work, however short. A copy shares runs of words. A rewriting shares none, but what it has between
quotation marks still has words of the original's quotations, and it names the same people and places. Both have to be
so: of one speech two reporters quote the same words, but not in articles that name all the same.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

import numpy as np

from claimcheck.records.corpus import SourceRecord
from claimcheck.values.content import content
from claimcheck.values.quotations import outside, quotations
from claimcheck.values.words import WORD, fold, plain

_RUN = 7
"""Words of a run."""
_RUNS = 0.15
"""Least share of the shorter text's runs of words, outside quotation marks, that a copy has."""
_ALIKE, _FEWEST, _QUOTED = 0.5, 3, 0.2
"""Quotations that share half of their words are alike; at least three, and a fifth of the smaller text's."""
_NAMED = 0.5
"""Least share of the names of the text with fewer that a rewriting has in common with its original."""
_FEW_NAMES = 15
"""Texts with fewer names may name the same by chance."""
_COMMON = 50
"""What more texts than these have in common is not paired each with each."""
_NAME = re.compile(r"(?<=[^\W\d_A-Z,;:)] )[^\W\d_a-z][\w-]+|(?<=[,;:)] )[^\W\d_a-z][\w-]+")


@dataclass(frozen=True)
class _Text:
    """What two texts are held against each other by: runs of words, by number, that other texts have too, the number
    of all its runs, words between quotation marks, and names.
    """

    text: str
    runs: frozenset[int]
    size: int
    quoted: tuple[frozenset[str], ...]

    @cached_property
    def names(self) -> frozenset[str]:
        """The names in it, as far as capitals tell; seldom does it come to them."""
        return frozenset(plain(name) for name in _NAME.findall(self.text))


def kin_by_text(sources: Sequence[SourceRecord]) -> list[tuple[str, str]]:
    """The pairs of sources whose articles go back to one work, as far as their texts tell, in order."""
    articles = {source.id: source.article.text for source in sources if source.article}
    runs = _shared_runs([_words(text) for text in articles.values()])
    texts = {
        name: _Text(text, shared, size, _quoted(text))
        for (name, text), (shared, size) in zip(articles.items(), runs, strict=True)
    }
    near = (pair for pair in _candidates(texts) if _kin(texts[pair[0]], texts[pair[1]]))
    return sorted({*near, *_identical(articles)})


def _identical(articles: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Each text that is the same as one before it but for white space, with the first of such."""
    first: dict[str, str] = {}
    for name, text in sorted(articles.items()):
        held = first.setdefault("".join(fold(text).split()), name)
        if held != name and text.strip():
            yield held, name


def _words(text: str) -> list[str]:
    return WORD.findall(fold(" ".join(map(outside, text.splitlines()))))


def _quoted(text: str) -> tuple[frozenset[str], ...]:
    quoted = (content(found.words) for line in text.splitlines() for found in quotations(line))
    return tuple(sorted({words for words in quoted if len(words) > 1}, key=sorted))


def _shared_runs(texts: Sequence[Sequence[str]]) -> list[tuple[frozenset[int], int]]:
    """For each text the runs of words that another has too, by number, and how many runs it has.

    Words are numbered, then twos of words, fours, and sevens: a table of all runs themselves would take more room than
    all else.
    """
    known: dict[str, int] = {}
    numbers = [known.setdefault(word, len(known)) for words in texts for word in words]
    number = np.array(numbers, dtype=np.int64)
    owner = np.repeat(np.arange(len(texts)), [len(words) for words in texts])
    if len(number) < _RUN:
        return [(frozenset(), 0)] * len(texts)
    for step in (1, 2, _RUN - 4):
        number = np.unique(number[:-step] * len(numbers) + number[step:], return_inverse=True)[1]
    first, last = owner[: len(number)], owner[_RUN - 1 :]
    held = np.sort(number[first == last] * len(texts) + first[first == last])
    held = held[np.diff(held, prepend=-1) > 0]  # each once
    run, text = np.divmod(held, len(texts))
    shared = np.bincount(run)[run] > 1
    found: list[set[int]] = [set() for _ in texts]
    for at, entry in zip(text[shared].tolist(), run[shared].tolist(), strict=True):
        found[at].add(entry)
    sizes = np.bincount(text, minlength=len(texts)).tolist()
    return [(frozenset(runs), size) for runs, size in zip(found, sizes, strict=True)]


def _candidates(texts: dict[str, _Text]) -> list[tuple[str, str]]:
    """The pairs of texts that share a run of words, or enough rare words between quotation marks."""
    ordered = sorted(texts.items())
    copies: set[tuple[str, str]] = set()
    for held in _holders((name, text.runs) for name, text in ordered):
        # of a run that so many have, each is held against the first alone
        copies.update(combinations(held, 2) if len(held) <= _COMMON else ((held[0], other) for other in held[1:]))
    shared: Counter[tuple[str, str]] = Counter()
    for held in _holders((name, frozenset().union(*text.quoted)) for name, text in ordered):
        if len(held) <= _COMMON:
            shared.update(combinations(held, 2))
    return sorted(copies.union(pair for pair, count in shared.items() if count >= _FEWEST))


def _holders(told: Iterable[tuple[str, Iterable[object]]]) -> Iterable[list[str]]:
    """The texts that hold each entry."""
    holders: dict[object, list[str]] = defaultdict(list)
    for name, entries in told:
        for entry in entries:
            holders[entry].append(name)
    return holders.values()


def _kin(a: _Text, b: _Text) -> bool:
    fewest = min(a.size, b.size)
    if fewest and len(a.runs & b.runs) >= _RUNS * fewest:
        return True
    alike = sum(any(_one_quotation(x, y) for y in b.quoted) for x in a.quoted)
    if alike < max(_FEWEST, _QUOTED * min(len(a.quoted), len(b.quoted))):
        return False
    names = min(len(a.names), len(b.names))
    return names >= _FEW_NAMES and len(a.names & b.names) >= _NAMED * names


def _one_quotation(a: frozenset[str], b: frozenset[str]) -> bool:
    return len(a & b) > 1 and len(a & b) >= _ALIKE * min(len(a), len(b))
