"""How two parties, or two places, relate: by which names are known to be part of which, and what names are made of."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from claimcheck.lexicon.concepts import ROLES
from claimcheck.lexicon.grammar import STOPWORDS
from claimcheck.lexicon.heads import SHARED
from claimcheck.lexicon.titles import OF_STATE
from claimcheck.values.heads import kin, made_of, named_otherwise, spells, spelt_alike, told_apart
from claimcheck.values.names import Names, Party
from claimcheck.values.namesakes import in_short, of_kin, perhaps_another, whose
from claimcheck.values.relation import Relation

_OFFICES = frozenset({"head", "minister", "spokesperson"})
"""Roles of those who may act for a country, where they are known to have them."""


@lru_cache(maxsize=768)
def relate_parties(a: Party, b: Party, names: Names) -> Relation:  # noqa: PLR0911  # a ladder of cases
    """How two parties relate; `INCOMPARABLE` where nothing is known to set them apart. Rule after rule asks it of the
    same ones.
    """
    if a is b or a.text == b.text:
        return Relation.SAME
    if told_apart(a, b) and not (a.by_name and b.by_name and a.known != b.known and _related(a, b, names)):
        return Relation.DISJOINT
    if of_kin(a, b):
        return _owner_and_kin(a, b, names)
    if a.words == b.words or spells(a, b) or spells(b, a):
        return Relation.SAME
    if perhaps_another(a, b):
        return Relation.INCOMPARABLE
    if in_short(a, b) or in_short(b, a):
        return Relation.WIDER if in_short(a, b) else Relation.NARROWER
    if a.known and b.known and a.known != b.known:
        return _known_parties(a, b, names)
    if found := _by_their_names(a, b):
        return found
    if (a.known and b.known) or _have_words_in_common(a, b) or _says_all(a, b) or _says_all(b, a):
        return _by_words(a.words, b.words)
    return Relation.DISJOINT if _are_other_names(a, b) else Relation.INCOMPARABLE


def _owner_and_kin(a: Party, b: Party, names: Names) -> Relation:
    """How a person and somebody's wife or son relate: he is not his own, but she may be told by her full name."""
    kin, other = (a, b) if whose(a) else (b, a)
    owner = names.party(whose(kin))
    longer = len(other.text.split()) > len(owner.text.split())
    one = not longer and relate_parties(owner, other, names) is Relation.SAME
    return Relation.DISJOINT if one else Relation.INCOMPARABLE


def _says_all(a: Party, b: Party) -> bool:
    """Whether a phrase has all words of another; of *soldiers* it is not known that they are a country's."""
    return b.words <= a.words and bool(a.other & b.other or not (a.known or b.known))


def _are_other_names(a: Party, b: Party) -> bool:
    """Whether two phrases are names of which nothing is known, not one in two spellings or with and without a title."""
    titled = bool(made_of(a).titles), bool(made_of(b).titles)
    return a.proper and b.proper and titled[0] == titled[1] and not kin(_telling(a), _telling(b))


def _telling(party: Party) -> frozenset[str]:
    """The words of a phrase but for known names and those that many names share."""
    return party.other - SHARED - made_of(party).generic


def _by_their_names(a: Party, b: Party) -> Relation | None:
    """How two parties relate of which one at least is a person beside his title, by their names alone."""
    x, y = made_of(a), made_of(b)
    if not ((x.person and y.called) or (y.person and x.called)):
        return None
    if a.by_name and a.known == b.known:
        return Relation.SAME
    return None if x.called.isdisjoint(y.called) else _by_words(x.called, y.called)


def _have_words_in_common(a: Party, b: Party) -> bool:
    """Whether two phrases share a word that is none of those that many names share."""
    return not ((a.other | a.by_name) & (b.other | b.by_name)).issubset(
        SHARED | (made_of(a).generic & made_of(b).generic)
    )


def _share_a_name(a: Party, b: Party) -> bool:
    return bool(a.known & b.known) or _have_words_in_common(a, b)


def _related(a: Party, b: Party, names: Names) -> bool:
    """Whether a known name of the one party is known to be, or to be part of, one of the other's."""
    return any(names.related(x, y) for x in a.known for y in b.known)


def _known_parties(a: Party, b: Party, names: Names) -> Relation:
    if _related(a, b, names):
        if all(any(y in names.above(x) for y in b.known) for x in a.known):
            return Relation.NARROWER
        if all(any(x in names.above(y) for x in a.known) for y in b.known):
            return Relation.WIDER
        return Relation.OVERLAPPING
    one = (bool(a.by_name and b.by_name) and spelt_alike(a, b)) or any(
        _may_hold(x, y) or _may_speak_for(x, y, names) for x, y in ((a, b), (b, a))
    )
    return Relation.INCOMPARABLE if one else Relation.DISJOINT


def _may_hold(holder: Party, post: Party) -> bool:
    """Whether a phrase is a post in a country, which somebody may hold of whom another phrase has the name."""
    made = made_of(post)
    bare = bool(made.titles and post.lands) and not (made.called or made.own)
    return bare and bool(holder.by_name) and not made_of(holder).things


def _may_speak_for(person: Party, land: Party, names: Names) -> bool:
    """Whether a phrase names a person who has, or is known to have, an office of state, and the other is a country or
    its government, for which he may act.
    """
    if not (person.by_name and land.lands) or land.other:
        return False
    posts = (form.split() for name in person.known for form in names.forms(name))
    return not made_of(person).titles.isdisjoint(OF_STATE) or any(
        len(post) > 1 and ROLES.words.get(post[-1]) in _OFFICES for post in posts
    )


def may_be_named(a: Party, b: Party, names: Names) -> bool:
    """Whether of two parties the one may be, or be part of, the other, and they share more than a common word."""
    found = relate_parties(a, b, names)
    return found.meets and not (found is Relation.OVERLAPPING and named_otherwise(a, b))


def meet(a: Sequence[Party], b: Sequence[Party], names: Names) -> bool:
    """Whether some party of the one list is known to be, or to be part of, one of the other."""
    return any(relate_parties(x, y, names).meets for x in a for y in b)


def share_a_party(a: Sequence[str], b: Sequence[str], names: Names) -> bool:
    """Whether of two lists of parties, as phrased, some `meet`."""
    return meet([names.party(text) for text in a], [names.party(text) for text in b], names)


def strangers(a: Sequence[str], b: Sequence[str], names: Names) -> bool:
    """Whether of two lists of parties, as phrased, each in the one is another than each in the other."""
    return bool(a and b) and all(
        relate_parties(names.party(x), names.party(y), names) is Relation.DISJOINT for x in a for y in b
    )


def relate_places(  # noqa: PLR0911  # a ladder of cases, each ruled out before the next
    a: tuple[Party, ...], b: tuple[Party, ...], names: Names
) -> Relation:
    """How two places, each inside out, relate; `INCOMPARABLE` where one may lie in the other unknown to us."""
    head, other = a[0], b[0]
    if head.words == other.words:
        if head.near == other.near or not head.words:
            return Relation.SAME
        return Relation.OVERLAPPING
    if head.near or other.near:
        return Relation.OVERLAPPING if _share_a_name(head, other) else Relation.INCOMPARABLE
    if any(_lies_in(part, other, names) for part in a):
        return Relation.NARROWER
    if any(_lies_in(part, head, names) for part in b):
        return Relation.WIDER
    if _other_places(head, other, names):
        return Relation.DISJOINT
    if _share_a_name(head, other) or head.words <= other.words or other.words <= head.words:
        return _by_words(head.words, other.words)
    if _may_lie_in(a, other, names) or _may_lie_in(b, head, names):
        return Relation.INCOMPARABLE
    if placed(a, names) and placed(b, names):
        return Relation.DISJOINT
    towns = all(part.proper or _is_city(part, names) for part in (head, other))
    return Relation.DISJOINT if towns and not kin(_telling(head), _telling(other)) else Relation.INCOMPARABLE


def _other_places(a: Party, b: Party, names: Names) -> bool:
    """Whether names show two places to be others; a country is where one may lie, unless it is in its name."""
    countries = [any(map(names.is_country, part.known)) for part in (a, b)]
    formal = all(word[0].isupper() or word in STOPWORDS for part in (a, b) for word in part.text.split())
    return (countries[0] == countries[1] or formal) and told_apart(a, b)


def _is_city(part: Party, names: Names) -> bool:
    """Whether it is a place that is known to lie in a country: no other city lies in it."""
    return bool(part.known) and not part.other and not any(map(names.is_country, part.known))


def _may_lie_in(place: tuple[Party, ...], part: Party, names: Names) -> bool:
    """Whether a part of a country is named (*northern France*) that may hold a place there."""
    whole = part._replace(other=frozenset())
    named = bool(part.other) and any(map(names.is_country, part.known))
    return named and any(_lies_in(around, whole, names) for around in place)


def _lies_in(part: Party, around: Party, names: Names) -> bool:
    if part.words == around.words:
        return True
    return bool(part.known and around.known and not around.other) and any(
        name in names.above(x) for x in part.known for name in around.known
    )


def placed(place: tuple[Party, ...], names: Names) -> bool:
    """Whether it is known in which country a place lies."""
    return any(names.is_country(name) for part in place for known in part.known for name in names.above(known))


def _by_words(a: frozenset[str], b: frozenset[str]) -> Relation:
    """Two phrases for one thing: the one that says more is the narrower."""
    if a == b:
        return Relation.SAME
    if a < b:
        return Relation.WIDER
    return Relation.NARROWER if b < a else Relation.OVERLAPPING
