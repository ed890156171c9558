"""Claims as columns: what the matcher compares, one array or sparse matrix a facet, a row a claim."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields, replace
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from claimcheck.corpus import ClaimRecord
from claimcheck.lexicon.concepts import MEASURES
from claimcheck.match.rows import Floats, Ints, Rows, only, to_rows, unit
from claimcheck.match.words import bag, letters, quoted
from claimcheck.model import Stance
from claimcheck.values.dates import DAY
from claimcheck.values.names import Names

_FEW = 50
"""As if there were this many claims more, none with the word: in a small corpus a shared word still counts."""
_UNNAMED = "unnamed"


@dataclass(frozen=True, eq=False)
class Columns:
    """The comparable side of many claims; rows of words, letters, actions and quotes have length 1 once `weighed`.

    ``first`` and ``last`` are the first possible day and the one after the last (see
    `claimcheck.values.dates.day_number`), NaN where no date is told. ``texts`` are those that tell a claim: a source
    in a language, or several that tell it in the same words. ``around`` has the places
    with all that they lie in, ``story`` numbers what is measured together.
    """

    words: Rows
    letters: Rows
    actions: Rows
    quote: Rows
    speaker: Rows
    place: Rows
    around: Rows
    counted: Rows
    figures: Rows
    texts: Rows
    first: Floats
    last: Floats
    denied: npt.NDArray[np.bool_]
    language: Ints
    story: Ints

    def __len__(self) -> int:
        return len(self.first)

    def take(self, chosen: Sequence[int]) -> Columns:
        """The columns of some of the claims, in the given order."""
        index = np.asarray(chosen, dtype=np.int64)
        taken: dict[str, Any] = {}
        for field in fields(self):
            column = getattr(self, field.name)
            taken[field.name] = column.take(index) if isinstance(column, Rows) else column[index]
        return Columns(**taken)

    def weighed(self, story: Ints) -> Columns:
        """The columns with each word weighed by its rarity in its story: one story says nothing about another's."""
        words = _weighed(self.words, story)
        is_action = np.array([name.startswith("#") for name in words.names], dtype=bool)
        return replace(
            self,
            words=unit(words),
            letters=unit(_weighed(self.letters, story)),
            actions=unit(only(words, is_action)),
            quote=unit(_weighed(self.quote, story)),
            story=story,
        )

    def told_by(self, texts: Sequence[Iterable[str]]) -> Columns:
        """The columns with other texts that tell the claims."""
        return replace(self, texts=to_rows([dict.fromkeys(each, 1.0) for each in texts]))


def to_columns(claims: Sequence[ClaimRecord], names: Names) -> Columns:
    """The columns of all claims, words counted and not yet weighed."""
    span = [_days(record) for record in claims]

    def sets(of: Callable[[ClaimRecord], Iterable[str]]) -> Rows:
        return to_rows([dict.fromkeys(of(record), 1.0) for record in claims])

    return Columns(
        words=to_rows([bag(record, names) for record in claims]),
        letters=to_rows([letters(record) for record in claims]),
        actions=to_rows([{} for _ in claims]),
        quote=to_rows([quoted(record, names) for record in claims]),
        speaker=sets(lambda record: _speakers(record, names)),
        place=sets(lambda record: _places(record, names)),
        around=sets(lambda record: _around(record, names)),
        counted=sets(_counted),
        figures=sets(lambda record: (f"{c.amount.figure:g}" for c in record.claim.count if c.amount)),
        texts=sets(lambda record: (text_key(record),)),
        first=np.array([low for low, _ in span]),
        last=np.array([high for _, high in span]),
        denied=np.array([record.claim.voice is Stance.DENIES for record in claims], dtype=bool),
        language=_numbers([record.languages[:1] for record in claims]),
        story=np.zeros(len(claims), dtype=np.int64),
    )


def text_key(record: ClaimRecord) -> str:
    """The text that tells a claim: its source, in its language."""
    return f"{record.source} {' '.join(record.languages)}"


def _weighed(rows: Rows, story: Ints) -> Rows:
    """Rows of words weighed by their rarity (inverse document frequency) among the claims of one story.

    What several claims say in the same words counts once.
    """
    if not len(rows.columns):
        return rows
    width = len(rows.names)
    first = np.array(sorted(_first_of_each(rows, story)), dtype=np.int64)
    different, among = rows.take(first), story[first]
    held = np.bincount(
        np.repeat(among, different.sizes) * width + different.columns, minlength=(story.max() + 1) * width
    )
    claims = np.bincount(among, minlength=story.max() + 1)
    owner = np.repeat(story, rows.sizes)
    rarity = np.log((_FEW + claims[owner]) / (0.5 + held[owner * width + rows.columns]))
    return rows._replace(weights=rows.weights * rarity)


def _first_of_each(rows: Rows, story: Ints) -> Iterable[int]:
    seen: dict[object, int] = {}
    for index, (low, high) in enumerate(pairwise(rows.start.tolist())):
        key = (int(story[index]), rows.columns[low:high].tobytes(), rows.weights[low:high].tobytes())
        seen.setdefault(key, index)
    return seen.values()


def _counted(record: ClaimRecord) -> set[str]:
    """What the figures count, and what that is a kind of: the killed are casualties too."""
    kinds: set[str] = set()
    for count in record.claim.count:
        unit = count.unit.name if count.unit else ""
        kinds.update(f"{measure}/{unit}" for measure in (MEASURES.above(count.measure) if count.measure else (None,)))
    return kinds


def _speakers(record: ClaimRecord, names: Names) -> set[str]:
    parties = (names.party(text) for text in record.claim.attributed_to if text != _UNNAMED)
    return {word for party in parties for word in party.words}


def _places(record: ClaimRecord, names: Names) -> set[str]:
    return {word for text in record.claim.place for part in names.place(text) for word in part.words}


def _around(record: ClaimRecord, names: Names) -> set[str]:
    """The words of the places, and of all that they are known to lie in."""
    parts = [part for text in record.claim.place for part in names.place(text)]
    return {word for part in parts for word in part.words}.union(*(names.above(x) for p in parts for x in p.known))


def _days(record: ClaimRecord) -> tuple[float, float]:
    date = record.claim.date
    return (date.moments.low / DAY, date.moments.high / DAY) if date else (np.nan, np.nan)


def _numbers(values: Sequence[object]) -> Ints:
    number = {value: index for index, value in enumerate(sorted(set(values), key=repr))}
    return np.array([number[value] for value in values], dtype=np.int64)
