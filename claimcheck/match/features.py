"""What a claim offers for comparison: its words as names, actions and stems, and its typed facets."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from claimcheck.corpus import ClaimRecord
from claimcheck.values.counts import Count
from claimcheck.values.dates import Date
from claimcheck.values.names import PARTY, Names, Party
from claimcheck.values.words import STOPWORDS, cut_actions, plain, stem, words_of

_TOPIC_WEIGHT = 0.5
"""What a word of ``about`` weighs against one of ``statement``: a topic says less than a fact."""


_FEW = 50
"""As if there were this many claims more, none with the word: in a small corpus a shared word still counts."""


@dataclass(frozen=True, slots=True)
class Features:
    """The comparable side of a claim; ``words`` are weights by rarity, of length 1 as a vector.

    ``voices`` are the texts that tell it: a source in a language, or several that tell it in the same words.
    """

    voices: frozenset[tuple[str, tuple[str, ...]]]
    words: Mapping[str, float]
    actions: frozenset[str]
    date: Date | None
    places: tuple[tuple[Party, ...], ...]
    parties: frozenset[str]
    figures: frozenset[str]


def tokens(text: str, names: Names) -> list[str]:
    """The words of a text: known names as ``@name``, words for an action as ``#action``, others by their stem."""
    found, left = names.find(words_of(plain(text).replace("-", " ")), PARTY)
    kept = [f"@{name}" for name in found]
    for word, action in cut_actions(left):
        if action is not None:
            kept.append(f"#{action}")
        elif word not in STOPWORDS:
            kept.append(stem(word))
    return kept


def features(claims: Sequence[ClaimRecord], names: Names) -> list[Features]:
    """The features of all claims; rarity is measured among them, what is said in the same words counted once."""
    bags = [_bag(record, names) for record in claims]
    different = {frozenset(bag.items()) for bag in bags}
    seen = Counter(word for bag in different for word, _ in bag)
    rarity = {word: math.log((_FEW + len(different)) / (0.5 + count)) for word, count in seen.items()}
    return [_features(record, bag, rarity, names) for record, bag in zip(claims, bags, strict=True)]


def _bag(record: ClaimRecord, names: Names) -> dict[str, float]:
    bag: dict[str, float] = {}
    for text, weight in ((record.claim.statement, 1.0), (record.claim.about or "", _TOPIC_WEIGHT)):
        for word in tokens(text, names):
            bag[word] = max(bag.get(word, 0.0), weight)
    return bag


def _features(record: ClaimRecord, bag: Mapping[str, float], rarity: Mapping[str, float], names: Names) -> Features:
    claim = record.claim
    return Features(
        voices=frozenset({(record.source, record.languages)}),
        words=_unit({word: weight * rarity[word] for word, weight in bag.items()}),
        actions=frozenset(word for word in bag if word.startswith("#")),
        date=claim.date,
        places=tuple(filter(None, map(names.place, claim.place))),
        parties=frozenset(word for text in (*claim.actor, *claim.target) for word in names.party(text).known),
        figures=frozenset(map(_counted, claim.count)),
    )


def content(claim: Features) -> tuple[object, ...]:
    """What two claims have in common that say the same in the same words, whoever says it."""
    return frozenset(claim.words.items()), claim.date, claim.places, claim.parties, claim.figures


def _counted(count: Count) -> str:
    """What a figure counts: what happened, to what kind of people, in what unit."""
    people = count.population or ("person" if count.measure else "")
    return f"{count.measure or ''}/{people}/{count.unit.name if count.unit else ''}"


def _unit(weights: Mapping[str, float]) -> dict[str, float]:
    norm = math.sqrt(sum(weight * weight for weight in weights.values()))
    return {word: weight / norm for word, weight in weights.items()} if norm else {}


def cosine(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    """The inner product of two sparse vectors."""
    small, large = (a, b) if len(a) <= len(b) else (b, a)
    return sum(weight * large[word] for word, weight in small.items() if word in large)
