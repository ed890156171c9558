"""Whether what is told of somebody is told of one and the same person: a sentence, an age."""

from __future__ import annotations

from claimcheck.match.apart import full_names, other_names_of_subjects
from claimcheck.records.corpus import ClaimRecord
from claimcheck.values.grades import of_other_sexes, of_other_sides
from claimcheck.values.heads import made_of
from claimcheck.values.names import Names
from claimcheck.values.parties import share_a_party


def on_other_persons(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    """Whether two statements tell of other persons: other sexes, unless both claims name one person, other names of
    their subjects, or full names of which no word is in the other.
    """
    first, second = a.claim.statement, b.claim.statement
    one = share_a_party(_persons(a, names), _persons(b, names), names)
    return (
        of_other_sides(first, second)
        or (not one and of_other_sexes(first, second))
        or other_names_of_subjects(a, b, names)
        or (_names_nobody_of(first, second, names) and _names_nobody_of(second, first, names))
    )


def _persons(record: ClaimRecord, names: Names) -> list[str]:
    """The parties of a claim that are told by a name which is no institution's."""
    told = (text for text in (*record.claim.actor, *record.claim.target) if any(map(str.isupper, text)))
    return [text for text in told if not made_of(names.party(text)).things]


def _names_nobody_of(statement: str, other: str, names: Names) -> bool:
    """Whether a statement has full names of persons, and the other no word of any of them."""
    parties = {name: names.party(" ".join(name)) for name in full_names(statement)}
    persons = [name for name, party in parties.items() if not (party.known or party.roles or made_of(party).generic)]
    return bool(persons) and not any(word in other for name in persons for word in name)
