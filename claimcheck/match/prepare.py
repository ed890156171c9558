"""Claims into columns, lot by lot: each lot is worked on by itself, in whatever process has it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import chain
from typing import TypeVar
from zlib import crc32

import numpy as np

from claimcheck.corpus import ClaimRecord
from claimcheck.lexicon.concepts import MEASURES
from claimcheck.match.columns import Bits, Columns, digest_of
from claimcheck.match.rows import Rows, each_once, from_entries, to_rows
from claimcheck.match.words import WORKING_LANGUAGE, Keys, Words, cut_all, key_of
from claimcheck.model import Claim, Stance
from claimcheck.values.counts import Count
from claimcheck.values.dates import DAY
from claimcheck.values.names import Names

_LETTERS = 1024
"""Bits for the runs of letters of a claim; of a hundred runs, five fall together with another."""
_RUN = 4
_LOT = 1_024
"""Claims whose letters are laid out at once."""
_UNNAMED = "unnamed"
_CACHED = 65_536
_T = TypeVar("_T")


class Preparer:
    """Makes columns of claims, and remembers the words and phrases that it has met."""

    def __init__(self, names: Names) -> None:
        self._words = Keys(names)
        self._party = lru_cache(_CACHED)(lambda text: _keys(() if text == _UNNAMED else names.party(text).words))
        self._place = lru_cache(_CACHED)(lambda text: _keys(_place_words(text, names)))
        self._around = lru_cache(_CACHED)(lambda text: _keys(_around_words(text, names)))

    def columns(self, claims: Sequence[ClaimRecord]) -> Columns:
        """The columns of some claims, words counted and not yet weighed."""
        told = [record.claim for record in claims]
        said, topics = cut_all([claim.statement for claim in told]), cut_all([claim.about or "" for claim in told])
        words = self._bags(said, topics)
        tongues = [record.languages for record in claims]
        languages = list(map(_language, tongues))
        places = [claim.place for claim in told]
        counts = [claim.count for claim in told]
        days = np.array([_days(claim) for claim in told], dtype=np.float64).reshape(-1, 2)
        digests = [_digest(record, alone=not size) for record, size in zip(claims, words.sizes.tolist(), strict=True)]
        return Columns(
            point=np.array(digests, dtype=np.uint64),
            words=words,
            letters=_letters([" ".join((*both[0], *both[1])) for both in zip(said, topics, strict=True)]),
            actions=to_rows([()] * len(claims)),
            quote=self._quoted(claims, languages),
            speaker=_union(self._party, [claim.attributed_to for claim in told]),
            actor=_union(self._party, [claim.actor for claim in told]),
            target=_union(self._party, [claim.target for claim in told]),
            place=_union(self._place, places),
            around=_union(self._around, places),
            counted=_union(_counted, counts),
            figures=_union(_figures, counts),
            texts=_single([" ".join((record.source, *each)) for record, each in zip(claims, tongues, strict=True)]),
            sources=_single([record.source for record in claims]),
            first=days[:, 0],
            last=days[:, 1],
            denied=np.array([claim.voice is Stance.DENIES for claim in told], dtype=bool),
            language=np.array(list(map(key_of, languages)), dtype=np.int64),
            story=np.zeros(len(claims), dtype=np.int64),
            shades=np.zeros((1, 0, 0), dtype=np.uint64),
        )

    def _bags(self, said: Sequence[Words], topics: Sequence[Words]) -> Rows:
        """The words of statement and topic; one that stands in both counts twice."""
        return from_entries(np.concatenate([self._words.of(said), self._words.of(topics)]), len(said))

    def _quoted(self, claims: Sequence[ClaimRecord], languages: Sequence[str]) -> Rows:
        """The words of the quotes, each once, marked with their language: two languages have no word in common."""
        entries = self._words.of(cut_all([record.quoted for record in claims]))
        marks = np.array([crc32(language.encode()) for language in languages], dtype=np.int64)
        return from_entries(entries ^ marks[entries >> 32], len(claims))


def _digest(record: ClaimRecord, *, alone: bool) -> int:
    """A digest of all that a claim tells of its fact; of one without a word, of its id."""
    if alone:
        return digest_of(record.id)
    claim = record.claim
    lists = (claim.attributed_to, claim.actor, claim.target, record.languages, claim.place)
    date = claim.date.text if claim.date else ""
    told = (claim.statement, claim.about or "", record.quoted, claim.voice, date, *map("\0".join, lists))
    return digest_of("\0\0".join((*told, *[count.text for count in claim.count])))


def _language(languages: Sequence[str]) -> str:
    return languages[0].split("-")[0].lower() if languages else WORKING_LANGUAGE


def _single(texts: Sequence[str]) -> Rows:
    """Rows of one key each."""
    keys = np.array(list(map(key_of, texts)), dtype=np.uint32)
    return Rows(np.arange(len(texts) + 1), keys, np.ones(len(texts), dtype=np.float32))


def _union(keys: Callable[[_T], tuple[int, ...]], told: Sequence[Sequence[_T]]) -> Rows:
    """A row for each claim's entries, with the keys of all of them, each once."""
    sizes = np.fromiter(map(len, told), dtype=np.int64, count=len(told))
    found = list(map(keys, chain.from_iterable(told)))
    owner = np.repeat(np.repeat(np.arange(len(told)), sizes), np.fromiter(map(len, found), dtype=np.int64))
    return each_once(from_entries((owner << 32) | np.fromiter(chain.from_iterable(found), dtype=np.int64), len(told)))


def _keys(words: Iterable[str]) -> tuple[int, ...]:
    return tuple({key_of(word) for word in words})


def _place_words(text: str, names: Names) -> set[str]:
    return {word for part in names.place(text) for word in part.words}


def _around_words(text: str, names: Names) -> set[str]:
    """The words of a place, and of all that it is known to lie in."""
    above = (names.above(name) for part in names.place(text) for name in part.known)
    return _place_words(text, names).union(*above)


@lru_cache(_CACHED)
def _counted(count: Count) -> tuple[int, ...]:
    """What a figure counts, and what that is a kind of: the killed are casualties too."""
    unit = count.unit.name if count.unit else ""
    measures = MEASURES.above(count.measure) if count.measure else ("",)
    return _keys(f"{measure}/{unit}" for measure in measures)


@lru_cache(_CACHED)
def _figures(count: Count) -> tuple[int, ...]:
    return (key_of(f"{count.amount.figure:g}"),) if count.amount else ()


def _days(claim: Claim) -> tuple[float, float]:
    return (claim.date.moments.low / DAY, claim.date.moments.high / DAY) if claim.date else (np.nan, np.nan)


def _letters(texts: Sequence[str]) -> Bits:
    """The runs of four letters of each text as bits: what inflection and spelling leave alike."""
    bits = np.zeros((len(texts), _LETTERS // 64), dtype=np.uint64)
    for at in range(0, len(texts), _LOT):
        lot = [f" {text} " for text in texts[at : at + _LOT]]
        owner = np.repeat(np.arange(len(lot)), list(map(len, lot)))
        code = np.frombuffer("".join(lot).encode("utf-32-le"), dtype=np.uint32).astype(np.uint64)
        runs = max(0, len(code) - _RUN + 1)
        run = code[:runs]
        for step in range(1, _RUN):
            run = run * np.uint64(0x9E3779B1) + code[step : step + runs]
        bit = (run * np.uint64(0xD6E8FEB86659FD93)) >> np.uint64(64 - _LETTERS.bit_length() + 1)
        whole = owner[:runs] == owner[_RUN - 1 :]
        laid_out = np.zeros(len(lot) * _LETTERS, dtype=np.uint8)
        laid_out[(owner[:runs] * _LETTERS + bit.astype(np.int64))[whole]] = 1
        bits[at : at + len(lot)] = np.packbits(laid_out, bitorder="little").view(np.uint64).reshape(len(lot), -1)
    return bits
