"""Claims into columns, lot by lot: each lot is worked on by itself, in whatever process has it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import TypeVar
from zlib import crc32

import numpy as np

from claimcheck.corpus import ClaimRecord
from claimcheck.lexicon.concepts import MEASURES
from claimcheck.match.columns import Bits, Columns, digest_of
from claimcheck.match.rows import to_rows
from claimcheck.match.words import WORKING_LANGUAGE, Keys, cut, key_of, keys_of
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
        self._names = names
        self._keys = Keys()
        self._speaker = lru_cache(_CACHED)(lambda text: _keys(() if text == _UNNAMED else names.party(text).words))
        self._place = lru_cache(_CACHED)(lambda text: _keys(_place_words(text, names)))
        self._around = lru_cache(_CACHED)(lambda text: _keys(_around_words(text, names)))

    def columns(self, claims: Sequence[ClaimRecord]) -> Columns:
        """The columns of some claims, words counted and not yet weighed."""
        told = [record.claim for record in claims]
        texts = [(cut(claim.statement), cut(claim.about or "")) for claim in told]
        words = to_rows([self._bag(*both) for both in texts])
        languages = [_language(record) for record in claims]
        days = np.array([_days(claim) for claim in told], dtype=np.float64).reshape(-1, 2)
        digests = [_digest(record, alone=not size) for record, size in zip(claims, words.sizes.tolist(), strict=True)]
        return Columns(
            point=np.array(digests, dtype=np.uint64),
            words=words,
            letters=_letters([" ".join((*said, *topic)) for said, topic in texts]),
            actions=to_rows([()] * len(claims)),
            quote=to_rows([self._quoted(*both) for both in zip(claims, languages, strict=True)]),
            speaker=to_rows([_union(self._speaker, claim.attributed_to) for claim in told]),
            actor=to_rows([_union(self._speaker, claim.actor) for claim in told]),
            target=to_rows([_union(self._speaker, claim.target) for claim in told]),
            place=to_rows([_union(self._place, claim.place) for claim in told]),
            around=to_rows([_union(self._around, claim.place) for claim in told]),
            counted=to_rows([_union(_counted, claim.count) for claim in told]),
            figures=to_rows([_union(_figures, claim.count) for claim in told]),
            texts=to_rows([(key_of(f"{record.source} {' '.join(record.languages)}"),) for record in claims]),
            sources=to_rows([(key_of(record.source),) for record in claims]),
            first=days[:, 0],
            last=days[:, 1],
            denied=np.array([claim.voice is Stance.DENIES for claim in told], dtype=bool),
            language=np.array([key_of(language) for language in languages], dtype=np.int64),
            story=np.zeros(len(claims), dtype=np.int64),
            shades=np.zeros((1, 0, 0), dtype=np.uint64),
        )

    def _bag(self, statement: tuple[str, ...], about: tuple[str, ...]) -> list[int]:
        """The words of statement and topic; one that stands in both counts twice."""
        told = (key for text in (statement, about) for key in keys_of(text, self._names, self._keys))
        return [key for key in told if key]

    def _quoted(self, record: ClaimRecord, language: str) -> list[int]:
        """The words of the quotes, each once, marked with their language: two languages have no word in common."""
        mark = crc32(language.encode())
        return [key ^ mark for key in keys_of(cut(record.quoted), self._names, self._keys) if key]


def _digest(record: ClaimRecord, *, alone: bool) -> int:
    """A digest of all that a claim tells of its fact; of one without a word, of its id."""
    if alone:
        return digest_of(record.id)
    claim = record.claim
    told = (claim.statement, claim.about or "", record.quoted, claim.voice, str(claim.date))
    parties = (claim.attributed_to, claim.actor, claim.target)
    lists = (*parties, record.languages, claim.place, map(str, claim.count))
    return digest_of("\0\0".join((*told, *("\0".join(texts) for texts in lists))))


def _language(record: ClaimRecord) -> str:
    return record.languages[0].split("-")[0].lower() if record.languages else WORKING_LANGUAGE


def _union(keys: Callable[[_T], tuple[int, ...]], told: Sequence[_T]) -> tuple[int, ...]:
    if not told:
        return ()
    return keys(told[0]) if len(told) == 1 else tuple({key for each in told for key in keys(each)})


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
        lot = texts[at : at + _LOT]
        laid = np.frombuffer("".join(f" {text} \n" for text in lot).encode("utf-32-le"), dtype=np.uint32)
        code = laid.astype(np.uint64)
        run = np.zeros(max(0, len(code) - _RUN + 1), dtype=np.uint64)
        for step in range(_RUN):
            run = run * np.uint64(0x9E3779B1) + code[step : len(code) - _RUN + 1 + step]
        ends = laid == ord("\n")
        whole = ~np.any([ends[step : len(ends) - _RUN + 1 + step] for step in range(_RUN)], axis=0)
        owner = np.cumsum(ends)[: len(run)]
        bit = (run * np.uint64(0xD6E8FEB86659FD93)) >> np.uint64(64 - _LETTERS.bit_length() + 1)
        laid_out = np.zeros((len(lot), _LETTERS), dtype=np.uint8)
        laid_out[owner[whole], bit[whole].astype(np.int64)] = 1
        bits[at : at + len(lot)] = np.packbits(laid_out, axis=1, bitorder="little").view(np.uint64)
    return bits
