"""A party or place that is looked for in the quotes of its claim, and which others of the source they name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from functools import cached_property, lru_cache
from typing import NamedTuple

from claimcheck.lexicon.concepts import ROLES
from claimcheck.records.corpus import ClaimRecord
from claimcheck.records.model import Claim
from claimcheck.rules.checks.searched import PREFIX, Searched, long_words
from claimcheck.values.names import Party
from claimcheck.values.words import WORD, plain

PLACES, PARTIES = ("place",), ("actor", "target", "attributed_to", "via")
"""The fields in which places, and parties, stand."""


@lru_cache(maxsize=16_384)
def own_words(text: str) -> frozenset[str]:
    """The words of a party as written that name somebody, whoever it is."""
    return long_words(text) - ROLES.words.keys()


class Recorded:
    """The places, or the parties, that the claims of a source tell."""

    def __init__(self, claims: Sequence[Claim], fields: Sequence[str]) -> None:
        self.claims = claims
        self.fields = fields

    @cached_property
    def by_word(self) -> Mapping[str, Set[str]]:
        """They by the beginnings of their words; few sources have claims for which it is asked."""
        found: dict[str, set[str]] = {}
        for entry in (entry for claim in self.claims for name in self.fields for entry in getattr(claim, name)):
            for word in own_words(entry):
                found.setdefault(word[:PREFIX], set()).add(entry)
        return found

    def named_in(self, text: str) -> Set[str]:
        """Those that a text seems to name."""
        words = {word[:PREFIX] for word in WORD.findall(plain(text))}
        return {entry for word in words & self.by_word.keys() for entry in self.by_word[word]}


class Question(NamedTuple):
    """An entry of a field that is looked for in the quotes of its claim."""

    field: str
    entry: str
    party: Party
    record: ClaimRecord
    quoted: Searched
    recorded: Recorded

    @property
    def own(self) -> frozenset[str]:
        """The words of all that its claim tells of places and parties."""
        claim = self.record.claim
        return frozenset(
            word for name in (*PARTIES, *PLACES) for mine in getattr(claim, name) for word in own_words(mine)
        )

    def others_in(self, text: str) -> list[str]:
        """The other places, or parties, that a text names: those of claims of the source, and not of this one."""
        own = self.own
        return sorted(other for other in self.recorded.named_in(text) if own_words(other).isdisjoint(own))

    @property
    def another_named(self) -> bool:
        """Whether the quotes name one of these."""
        return self.first_named < len(self.quoted.text)

    @property
    def first_named(self) -> int:
        """Where the quotes first name one of these, or end."""
        own = self.own
        for word in WORD.finditer(plain(self.quoted.text)):
            if any(own_words(other).isdisjoint(own) for other in self.recorded.by_word.get(word[0][:PREFIX], ())):
                return word.start()
        return len(self.quoted.text)
