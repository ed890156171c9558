"""Claims into columns, lot by lot: each lot is worked on by itself, in whatever process has it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import TypeAlias, TypeVar
from zlib import crc32

import numpy as np
import numpy.typing as npt

from claimcheck.lexicon.concepts import MEASURES
from claimcheck.match.columns import Bits, Columns, Digests, digests_of, made_later
from claimcheck.match.doers import for_themselves
from claimcheck.match.keys import SPACE, Cut, Keys, PartyKeys, cut_all
from claimcheck.match.pairs import LOW, packed, unpacked
from claimcheck.match.rows import Ints, Rows, each_once, from_entries, to_rows
from claimcheck.match.words import WORKING_LANGUAGE, hash_of, key_of
from claimcheck.records.fields import Fields
from claimcheck.records.model import Stance, voice_of
from claimcheck.values.counts import Count, things_counted
from claimcheck.values.dates import DAY, Date
from claimcheck.values.measured import none_at_all, with_measure
from claimcheck.values.names import UNNAMED, Names

_LETTERS = 1024
"""Bits for the runs of letters of a claim; of a hundred runs, five fall together with another."""
_RUN = 4
"""Letters of a run."""
_LASTING = "how long"
_LOT = 512
"""Claims whose letters are laid out at once."""
_CACHED = 65_536
"""Phrases remembered."""
_T = TypeVar("_T")
_TwoKinds: TypeAlias = tuple[tuple[int, ...], tuple[int, ...]]


class Preparer:
    """Makes columns of claims, and remembers the words and phrases that it has met."""

    def __init__(self, names: Names) -> None:
        self._words = Keys(names)
        self._parties = PartyKeys(names)
        self._names = names
        self._place = lru_cache(_CACHED)(lambda text: _keys_of_place(text, names))

    def columns(self, claims: Fields) -> Columns:
        """The columns of some claims, words counted and not yet weighed."""
        size = len(claims.ids)
        told = cut_all([text or "" for both in zip(claims.statement, claims.about, strict=True) for text in both])
        words = self._bags(told)
        languages = list(map(_language, claims.languages))
        days = np.array(list(map(_days, claims.date)), dtype=np.float64).reshape(-1, 2)
        place, around = _unions(self._place, claims.place)
        counts = counts_of(claims)
        counted, figures = _unions(_keys_of_count, counts)
        texts = [" ".join((source, *each)) for source, each in zip(claims.sources, claims.languages, strict=True)]
        return Columns(
            point=_digests(claims, alone=words.sizes == 0),
            words=words,
            letters=_letters(told, size),
            quote=self._quoted(claims.quoted, languages),
            speaker=self._party(claims.attributed_to),
            actor=self._party(claims.actor),
            target=self._party(claims.target),
            alone=to_rows(list(map(self._alone, claims.statement, claims.actor, claims.place))),
            place=place,
            around=around,
            counted=counted,
            figures=figures,
            asked=asked_by(counts, claims.duration),
            texts=_single(texts),
            sources=_single(claims.sources),
            first=days[:, 0],
            last=days[:, 1],
            denied=np.array([stance is Stance.DENIES for stance in claims.stance], dtype=bool),
            language=np.array(list(map(key_of, languages)), dtype=np.int64),
            **made_later(size),
        )

    def _bags(self, told: Cut) -> Rows:
        """The words of statement and topic, by turns; one that stands in both counts twice."""
        entries = self._words.of(told)
        return from_entries((entries >> 33 << 32) | (entries & LOW), told.texts // 2)

    def _quoted(self, quoted: Sequence[str], languages: Sequence[str]) -> Rows:
        """The words of the quotes, each once, marked with their language: two languages have no word in common."""
        entries = self._words.of(cut_all(quoted))
        marks = np.array([crc32(language.encode()) for language in languages], dtype=np.int64)
        return from_entries(entries ^ marks[entries >> 32], len(quoted))

    def _party(self, told: Sequence[Sequence[str]]) -> Rows:
        """What the parties of each claim are made of."""
        texts = cut_all(["" if text == UNNAMED else text for text in chain.from_iterable(told)])
        owner = np.repeat(np.arange(len(told)), list(map(len, told)))
        text, key = unpacked(self._parties.of(texts))
        return each_once(from_entries(packed(owner[text], key), len(told)))

    def _alone(self, statement: str, actors: Sequence[str], places: Sequence[str]) -> tuple[int, ...]:
        """The names of persons with titles who did what each does for himself."""
        return _keys(for_themselves(statement, actors, places, self._names)) if actors else ()


def _digests(claims: Fields, alone: npt.NDArray[np.bool_]) -> Digests:
    """A digest of all that a claim tells of its fact; of one without a word, of its id."""
    lists = (claims.attributed_to, claims.actor, claims.target, claims.languages, claims.place)
    told = zip(
        claims.statement,
        (about or "" for about in claims.about),
        claims.quoted,
        map(voice_of, claims.stance, claims.attributed_to),
        (date.text if date else "" for date in claims.date),
        *(map("\0".join, field) for field in lists),
        ("\0\0".join([count.text for count in counts]) for counts in claims.count),
        strict=True,
    )
    texts = list(map("\0\0".join, told))
    for at in np.flatnonzero(alone).tolist():
        texts[at] = claims.ids[at]
    return digests_of(texts)


def _language(languages: Sequence[str]) -> str:
    return languages[0].split("-")[0].lower() if languages else WORKING_LANGUAGE


def _single(texts: Sequence[str]) -> Rows:
    """Rows of one key each."""
    keys = np.array(list(map(key_of, texts)), dtype=np.uint32)
    return Rows(np.arange(len(texts) + 1), keys, np.ones(len(texts), dtype=np.float32))


def _unions(keys: Callable[[_T], _TwoKinds], told: Sequence[Sequence[_T]]) -> tuple[Rows, Rows]:
    """Two rows for each claim's entries, with the keys of either kind of all of them, each once."""
    owner = np.repeat(np.arange(len(told)), np.fromiter(map(len, told), dtype=np.int64, count=len(told)))
    found = list(map(keys, chain.from_iterable(told)))

    def rows(kind: int) -> Rows:
        sizes = np.fromiter((len(both[kind]) for both in found), dtype=np.int64, count=len(found))
        each = np.fromiter(chain.from_iterable([both[kind] for both in found]), dtype=np.int64)
        return each_once(from_entries(packed(np.repeat(owner, sizes), each), len(told)))

    return rows(0), rows(1)


def _keys(words: Iterable[str]) -> tuple[int, ...]:
    return tuple({hash_of(word) for word in words})


def _keys_of_place(text: str, names: Names) -> _TwoKinds:
    """The words of a place, and these with all that it is known to lie in."""
    parts = names.place(text)
    words = {word for part in parts for word in part.words}
    above = [names.above(name) for part in parts for name in part.known]
    keys = _keys(words)
    return keys, _keys(words.union(*above)) if above else keys


def counts_of(claims: Fields) -> list[Sequence[Count]]:
    """The figures of each claim, with what the statement tells of them, and that it tells of nobody."""
    told = zip(claims.statement, claims.count, strict=True)
    return [
        [with_measure(count, statement) for count in counts] if counts else none_at_all(statement)
        for statement, counts in told
    ]


def asked_by(counts: Sequence[Sequence[Count]], durations: Sequence[Sequence[Count]]) -> Rows:
    """What the figures of each claim answer: how many were killed, how many houses there are, or how long it lasted."""
    return to_rows([_keys_asked(*each) for each in zip(counts, durations, strict=True)])


def _keys_asked(counts: Sequence[Count], durations: Sequence[Count]) -> tuple[int, ...]:
    asked = {key for count in counts if count.unit is None for key in _asked(count)}
    return _keys(asked | {_LASTING} if durations else asked)


def _asked(count: Count) -> Iterator[str]:
    """What a figure answers: how many were killed, how many soldiers were, how many houses there are."""
    if count.measure:
        yield count.measure
    if count.population:
        yield f"{count.measure}/{count.population}"
    elif not count.measure:
        yield from (f"/{word}" for word in things_counted(count.of))


@lru_cache(_CACHED)
def _keys_of_count(count: Count) -> _TwoKinds:
    """What a figure counts, with what that is a kind of (the killed are casualties too), and the figure.

    Miles and kilometres count one thing; their figures are in metres, of which converting leaves two digits.
    """
    unit = count.unit.kind if count.unit else ""
    measures = MEASURES.above(count.measure) if count.measure else ("",)
    worth = sum(count.unit.factor) / 2 if count.unit else 1
    counted = tuple({key_of(f"{measure}/{unit}") for measure in measures})
    if not count.amount:
        return counted, ()
    return counted, (key_of(f"{count.amount.figure:g}" if worth == 1 else f"{count.amount.figure * worth:.2g}"),)


def _days(date: Date | None) -> tuple[float, float]:
    return (date.moments.low / DAY, date.moments.high / DAY) if date else (np.nan, np.nan)


def _letters(told: Cut, size: int) -> Bits:
    """The runs of four letters of statement and topic as bits: what inflection and spelling leave alike."""
    bits = np.zeros((size, _LETTERS // 64), dtype=np.uint64)
    for at in range(0, size, _LOT):
        lot = min(_LOT, size - at)
        first, after = np.searchsorted(told.owner, [2 * at, 2 * (at + lot)]).tolist()
        claim, bit = _runs(told, slice(first, after))
        laid_out = np.zeros(lot * _LETTERS, dtype=np.uint8)
        laid_out[(claim - at) * _LETTERS + bit] = 1
        bits[at : at + lot] = np.packbits(laid_out, bitorder="little").view(np.uint64).reshape(lot, -1)
    return bits


def _runs(told: Cut, words: slice) -> tuple[Ints, Ints]:
    """The claim and the bit of each run of letters in some words, with one blank before, between and after them."""
    start, end, claim = told.start[words], told.end[words], told.owner[words] // 2
    if not len(start):
        return claim, claim
    held = np.maximum(told.data[start[0] - 1 : end[-1] + 1], SPACE)
    kept = held > SPACE
    kept[np.append(0, end - start[0] + 1)] = True
    code = held[kept]
    sizes = end - start + 1  # with the blank after it
    closed = np.append(-1, np.repeat(claim, sizes))  # the claim of a run that ends here
    opened = closed.copy()  # that of one that begins here: a blank is also that before the next word
    opened[np.append(0, np.cumsum(sizes))] = np.append(claim, -1)
    if code.max() > 127:
        letter = code & 0xC0 != 0x80  # of several bytes in UTF-8 only the first is not such
        opened, closed = opened[letter], closed[letter]
        code = np.frombuffer(code.tobytes().decode().encode("utf-32-le"), dtype=np.uint32)
    runs = max(0, len(code) - _RUN + 1)
    wide = code.astype(np.uint64)
    run = wide[:runs]
    for step in range(1, _RUN):
        run = run * np.uint64(0x9E3779B1) + wide[step : step + runs]
    bit = (run * np.uint64(0xD6E8FEB86659FD93)) >> np.uint64(64 - _LETTERS.bit_length() + 1)
    whole = opened[:runs] == closed[_RUN - 1 :]
    return opened[:runs][whole], bit[whole].astype(np.int64)
