"""What comparing rules see of claims: the claims themselves, and what is known of each pair of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from claimcheck.match.apart import differ_twice, of_other_things, of_things_told_apart
from claimcheck.match.chronology import Chronology, read_chronology
from claimcheck.match.doers import each_for_himself
from claimcheck.match.exchanged import two_deeds
from claimcheck.match.proposition import counterparts, one_proposition
from claimcheck.records.corpus import ClaimRecord
from claimcheck.values.deeds import other_deeds
from claimcheck.values.names import Names


@dataclass(frozen=True, eq=False)
class View:
    """What comparing rules see: some claims (see `Scope`), and what is known of their pairs.

    ``kin`` are the pairs of sources that go back to one work, ``likest`` those of claims that are each other's likest
    in two texts, ``alone`` those of a fact that no text tells twice: None where that is to be seen from the claims.
    """

    claims: Sequence[ClaimRecord]
    names: Names
    kin: frozenset[frozenset[str]] = frozenset()
    likest: frozenset[frozenset[str]] | None = None
    alone: frozenset[frozenset[str]] | None = None
    _asked: dict[tuple[ClaimRecord, ClaimRecord], bool] = field(default_factory=dict, init=False, repr=False)
    """Which pairs are on one question, as far as it was asked: rule after rule asks it of the same ones."""

    @cached_property
    def fields(self) -> frozenset[str]:
        """The fields that some claim tells."""
        return frozenset().union(*(record.claim.model_fields_set for record in self.claims))

    @cached_property
    def counterparts(self) -> frozenset[frozenset[str]]:
        """The pairs of claims that are each other's likest across two texts."""
        return counterparts(self.claims, self.names)

    def one_proposition(self, a: ClaimRecord, b: ClaimRecord) -> bool:
        """Whether two claims put one proposition."""
        return (
            one_proposition(a, b, self.names)
            and not self.each_did_it(a, b)
            and not of_things_told_apart(a, b, self.names)
        )

    def one_question(self, a: ClaimRecord, b: ClaimRecord) -> bool:
        """Whether two claims put one proposition, or may be one and no text tells two of the claims."""
        if (a, b) not in self._asked:
            known = self.one_proposition(a, b) or (self.told_once(a, b) and self.may_be_one(a, b))
            self._asked[a, b] = known
        return self._asked[a, b]

    def may_be_one(self, a: ClaimRecord, b: ClaimRecord) -> bool:
        """Whether two claims are each other's likest, and nothing shows that they are on two questions."""
        if frozenset((a.id, b.id)) not in self.counterparts:
            return False
        apart = differ_twice(a, b, self.names) or self.each_did_it(a, b)
        return not (apart or of_other_things(a, b, self.names) or of_things_told_apart(a, b, self.names))

    def each_did_it(self, a: ClaimRecord, b: ClaimRecord) -> bool:
        """Whether two claims tell what each of two did, for himself or to the other: two things that may both hold."""
        return each_for_himself(a, b, self.names) or two_deeds(a, b, self.names)

    def told_once(self, a: ClaimRecord, b: ClaimRecord) -> bool:
        """Whether two claims are of a fact of which each text tells one: one that tells two shows that there are two
        questions.
        """
        if self.alone is None:
            return self._each_once
        return frozenset((a.id, b.id)) in self.alone

    @cached_property
    def _each_once(self) -> bool:
        return len({record.text for record in self.claims}) == len(self.claims)

    def one_act(self, a: ClaimRecord, b: ClaimRecord) -> bool:
        """Whether two claims tell one deed, whoever did it or suffered it."""
        if self.each_did_it(a, b):
            return False
        if one_proposition(a, b, self.names, act=True):
            return True
        unlike = other_deeds(a.claim.statement, b.claim.statement)
        return not unlike and self.told_once(a, b) and self.may_be_one(a, b)

    @cached_property
    def chronology(self) -> Chronology:
        """The order of events as the claims tell it."""
        return read_chronology(self.claims, self.names)
