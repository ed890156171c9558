"""Has this been claimed before? Texts ranked by how much of a query they say, by words and by runs of letters.

Both are ranked by Okapi BM25 (Robertson and Zaragoza 2009), each as a share of what a text that says all of the query
would get; a score is the mean of the two shares, so that it means the same for every query. A text of many repetitions
can get more than 1.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np

from claimcheck.lexicon.grammar import STOPWORDS
from claimcheck.match.rows import Floats, Ints, to_rows
from claimcheck.values.words import plain_words, stem

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\b\S+\.(?:com|org|net)/\S*")
_JOINED = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[^\W\d_])(?=\d)")
_MARKS = re.compile(r"[@#_]")
_LETTERS = 4
"""Letters of a run."""


class _Postings(NamedTuple):
    """The texts that hold a term, term after term, with what it counts in each."""

    number: Mapping[str, int]
    start: Ints
    texts: Ints
    weights: Floats
    rarity: Floats
    size: int

    def shares(self, terms: Sequence[str]) -> Floats:
        """For each text the share of a query's terms that it says, weighed by rarity and frequency.

        A term that no text has counts as the rarest.
        """
        known = {self.number[term] for term in terms if term in self.number}
        held = np.array(sorted(known), dtype=np.int64)
        if not known:
            return np.zeros(self.size)
        strange = (len(set(terms)) - len(known)) * float(np.log(1 + (self.size + 0.5) / 0.5))
        entry = np.concatenate([np.arange(self.start[term], self.start[term + 1]) for term in held.tolist()])
        total = np.bincount(self.texts[entry], self.weights[entry], minlength=self.size)
        return np.asarray(total / (self.rarity[held].sum() + strange), dtype=np.float64)


class Index(NamedTuple):
    """Texts made ready for `search`."""

    words: _Postings
    letters: _Postings


class Hit(NamedTuple):
    """A text that was found: its place in the row that was indexed, its score and the two shares it is the mean of."""

    text: int
    score: float
    words: float
    letters: float


def build(texts: Sequence[str]) -> Index:
    """Index texts."""
    words = _postings([_words(text) for text in texts], frequency=0.9, length=0.3)
    letters = _postings([_runs(text) for text in texts], frequency=1.2, length=0.5)
    return Index(words, letters)


def search(index: Index, query: str, top: int) -> list[Hit]:
    """The best texts for a query, best first, the earlier of equals first; without those that share nothing."""
    words, letters = index.words.shares(_words(query)), index.letters.shares(_runs(query))
    score = np.round((words + letters) / 2, 9)
    wanted = min(top, len(score))
    if wanted <= 0:
        return []
    least = np.partition(score, len(score) - wanted)[len(score) - wanted]
    likely = np.flatnonzero((score >= least) & (score > 0))
    best = likely[np.argsort(-score[likely], kind="stable")][:wanted]
    return [Hit(int(text), float(score[text]), float(words[text]), float(letters[text])) for text in best]


def _cut(text: str) -> str:
    """The text without web addresses; tags and joined words (*#OpenBorders*) are taken apart."""
    return _JOINED.sub(" ", _MARKS.sub(" ", _ADDRESS.sub(" ", text)))


def _words(text: str) -> list[str]:
    return [stem(word) for word in plain_words(_cut(text)) if word not in STOPWORDS]


def _runs(text: str) -> list[str]:
    joined = f" {' '.join(plain_words(_cut(text)))} "
    return [joined[at : at + _LETTERS] for at in range(len(joined) - _LETTERS + 1)]


def _postings(texts: Sequence[Sequence[str]], *, frequency: float, length: float) -> _Postings:
    """BM25 with its two parameters: how soon a repeated term counts no more, how much long texts are held back."""
    number = {term: column for column, term in enumerate(sorted({term for terms in texts for term in terms}))}
    rows = to_rows([[number[term] for term in terms] for terms in texts])
    owner = rows.owners
    sizes = np.array([len(terms) for terms in texts], dtype=np.float64)
    held = np.bincount(rows.keys, minlength=len(number))
    rarity = np.log(1 + (len(texts) - held + 0.5) / (held + 0.5))
    long = sizes / max(1.0, float(sizes.mean())) if len(texts) else sizes
    damped = rows.weights + frequency * (1 - length + length * long[owner])
    weights = rarity[rows.keys] * rows.weights * (frequency + 1) / damped
    by_term = np.argsort(rows.keys, kind="stable")
    start = np.zeros(len(number) + 1, dtype=np.int64)
    np.cumsum(held, out=start[1:])
    return _Postings(number, start, owner[by_term], weights[by_term], rarity, len(texts))
