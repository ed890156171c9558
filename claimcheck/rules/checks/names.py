"""Is every party and place borne out by its quotes, under whatever name, in the article's own language?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from claimcheck.discrepancy import Severity
from claimcheck.lexicon import ENGLISH
from claimcheck.lexicon.concepts import ROLES
from claimcheck.lexicon.heads import SHARED
from claimcheck.records.corpus import ClaimRecord, Corpus
from claimcheck.records.model import Claim
from claimcheck.rules.base import CheckRule, Fault
from claimcheck.rules.checks.asked import PARTIES, PLACES, Question, Recorded, own_words
from claimcheck.rules.checks.other_names import by_people, by_seat, forms_of_bodies
from claimcheck.rules.checks.quoted import before_quotes, example, quoting
from claimcheck.rules.checks.referents import (
    first_person,
    names_a_holder,
    names_its_speaker,
    noun_stands_for_party,
    noun_stands_for_place,
)
from claimcheck.rules.checks.rivals import first_rival
from claimcheck.rules.checks.searched import LATIN, Searched
from claimcheck.values.foreign import (
    called_abroad,
    callings,
    callings_in_english,
    is_called,
    may_stand_in,
    of_another_calling,
)
from claimcheck.values.han import told_in_chinese
from claimcheck.values.names import OPEN, UNNAMED, Names, Party
from claimcheck.values.words import WORD, concepts, plain

_LONG = 7
"""Letters of a word for a role of which another form may stand in a quote (*officials*, *officially*)."""
_PARTICLES = frozenset(word for word in SHARED if len(word) <= 3)
"""Short words that many names have (*de*, *văn*)."""


def _names(corpus: Corpus, names: Names) -> Iterator[Fault]:
    held: dict[str, list[Claim]] = {}
    for record in corpus.claims:
        held.setdefault(record.source, []).append(record.claim)
    recorded = {
        (source, fields is PLACES): Recorded(claims, fields)
        for source, claims in held.items()
        for fields in (PLACES, PARTIES)
    }
    for record, known in quoting(corpus.claims):
        for asked in _questions(record, Searched(record.quoted, known), recorded, names):
            if not _borne_out(asked, names):
                message = (
                    f"{asked.field}: {asked.entry!r} stands nowhere in the quote; correct it, or quote the words that "
                    "name it"
                )
                yield Fault(record, record.source, (asked.field,), message)


def _questions(
    record: ClaimRecord, quoted: Searched, recorded: Mapping[tuple[str, bool], Recorded], names: Names
) -> Iterator[Question]:
    """The entries of a claim that are not in its quotes at first sight."""
    for name in (*PARTIES, *PLACES):
        for entry in getattr(record.claim, name):
            if entry in (UNNAMED, OPEN) or quoted.has(entry):
                continue
            party = (names.place(entry) or (None,))[0] if name == "place" else names.party(entry)
            if party is not None:
                yield Question(name, entry, party, record, quoted, recorded[record.source, name == "place"])


def _borne_out(asked: Question, names: Names) -> bool:
    """Whether a quote names a party or place, or has a word that stands for it, and no other in its place."""
    rival = first_rival(asked, names)
    if rival is not None:
        before = Searched(asked.quoted.text[:rival], asked.quoted.known)
        return _pronoun_stands_for(asked._replace(quoted=before), names)
    quoted, entry = asked.quoted, asked.entry
    seen = "," not in entry and any(map(quoted.has_word, own_words(entry)))
    if seen and not _of_another_country(entry, quoted, names):
        return True
    return _named(asked, names) or _pointed_to(asked, names)


def _pointed_to(asked: Question, names: Names) -> bool:
    """Whether a pronoun or a noun in the quotes stands for a party or place."""
    country = any(map(names.is_country, asked.party.known))
    record, known = asked.record, asked.quoted.known
    if asked.field == "place":
        return not asked.another_named and (
            _pronoun_stands_for(asked, names)
            or noun_stands_for_place(asked.entry, record, known, asked.others_in, country=country)
        )
    speaks = asked.field == "attributed_to" and asked.quoted.known == (ENGLISH,)
    if speaks and names_its_speaker(asked.quoted.text):  # and he is another
        return False
    return _pronoun_stands_for(asked, names) or (not country and noun_stands_for_party(asked.entry, record, known))


def _pronoun_stands_for(asked: Question, names: Names) -> bool:
    """Whether a quote has a pronoun for a party or place that the article names not long before."""
    forms = (*_sought(asked.party, names)[1], *forms_of_bodies(asked.entry, asked.quoted.known))
    return asked.quoted.points_back(asked.field, asked.first_named) and _named_before(asked.party, forms, asked.record)


def _named(asked: Question, names: Names) -> bool:
    """Whether a quote names a party or place, or he speaks, or it can't be judged; cheap looks come first."""
    party, quoted = asked.party, asked.quoted
    words, forms = _sought(party, names)
    bodies = forms_of_bodies(party.text, quoted.known)
    return (
        (any(map(quoted.has_word, words)) and not _of_another_country(asked.entry, quoted, names))
        or any(quoted.has(form) for form in forms)
        or by_people(party, quoted, names)
        or any(map(quoted.has_name, bodies))
        or (not quoted.latin and not bodies and _in_characters(forms, quoted, asked))
        or any(is_called(form, quoted.folded) for form in called_abroad(asked.entry, quoted.known))
        or (asked.field != "place" and by_seat(party, quoted, names))
        or (not party.known and not bodies and _cannot_judge(asked))
        or (_speaks_himself(asked) and first_person(asked.record, [*own_words(party.text), *map(plain, forms)]))
        or (quoted.latin and any(map(quoted.has_like, words)) and not _of_another_country(asked.entry, quoted, names))
    )


def _of_another_country(entry: str, quoted: Searched, names: Names) -> bool:
    """Whether an English quote names other countries than an entry does: *Dutch farmers* are no *Danish farmers*."""
    if quoted.known != (ENGLISH,):
        return False
    own = _countries_in(entry, names)
    told = _countries_in(quoted.text, names) if own else own
    return bool(told) and own.isdisjoint(told)


@lru_cache(maxsize=768)
def _countries_in(text: str, names: Names) -> frozenset[str]:
    """The countries that a text names, or for which a party speaks that it names."""
    return frozenset(country for name in names.named_in(text) for country in names.speaks_for(name))


@lru_cache(maxsize=16_384)
def _sought(party: Party, names: Names) -> tuple[frozenset[str], tuple[str, ...]]:
    """What is looked for: the words of a party that name somebody, not his role, and every form of its name."""
    own = {word for name in party.known for word in plain(name).split() if len(word) > 3}
    telling = party.other - _PARTICLES or party.other
    return telling.union(own, own_words(party.text)), tuple(
        form for name in party.known for form in names.forms_of_party(name)
    )


def _speaks_himself(asked: Question) -> bool:
    """Whether a quote has somebody speak of himself whom it does not name."""
    named = asked.another_named or (asked.quoted.known == (ENGLISH,) and names_its_speaker(asked.quoted.text))
    return not named and _tells_of_himself(asked.quoted)


def _tells_of_himself(quoted: Searched) -> bool:
    text = quoted.text.lower()
    words = set(WORD.findall(text))
    return any(
        not language.speakers.isdisjoint(words) or any(word in text for word in language.speakers if " " in word)
        for language in quoted.known
    )


def _in_characters(forms: Sequence[str], quoted: Searched, asked: Question) -> bool:
    """Whether a quote without Latin letters abbreviates a form, or none is known that it could have."""
    if any(_abbreviated(form, quoted) for form in forms):
        return True
    return all(map(LATIN.search, forms)) and (bool(asked.party.known) or _cannot_judge(asked))


def _abbreviated(form: str, quoted: Searched) -> bool:
    """Chinese news writes a country's name by its first character."""
    return "\u4e00" <= form[:1] <= "\u9fff" and form[0] in quoted.folded


def _cannot_judge(asked: Question) -> bool:
    """Words for a role or kind are told in other words, and in another language, than the record's; not names that the
    article has as they are.
    """
    party, quoted = asked.party, asked.quoted
    if ENGLISH not in quoted.known or not quoted.latin:
        wanted = _calling(asked)
        if wanted and of_another_calling(callings(quoted.text, quoted.known), wanted):
            return False
        article, person = asked.record.held.article, asked.field != "place"
        if article and quoted.latin and not person and not _may_be_in(party, article.text, quoted):
            return False
        if not all(language.spaced for language in quoted.known):
            whole = article.text if article else None
            named = told_in_chinese(party.text, quoted.text, whole, another=asked.another_named, person=person)
            if named is not None:
                return named
        told = not person or all(language.subjects_told for language in quoted.known) or asked.another_named
        told = told or (asked.field in ("actor", "attributed_to") and names_a_holder(quoted.text, quoted.known))
        return not (quoted.latin and told and _names_of_the_article(party, asked.record))
    if not party.roles or not any(role in concepts(quoted.folded, ROLES) for role in party.roles):
        return any(len(word) >= _LONG and quoted.has_word(word) for word in WORD.findall(plain(party.text)))
    proper = [word for word in WORD.findall(party.text) if word[0].isupper() and word.lower() not in ROLES.words]
    article = asked.record.held.article
    return not proper[1:] or article is None or plain(proper[-1]) in plain(article.text)


def _calling(asked: Question) -> frozenset[str]:
    """What a party does, if no more is said of it (*police*, *firefighters*), in English or as the quote says it."""
    named = asked.field == "place" or bool(asked.party.known) or any(map(str.isupper, asked.entry[1:]))
    if named:
        return frozenset()
    return callings_in_english(asked.entry) if asked.entry.isascii() else callings(asked.entry, asked.quoted.known)


def _may_be_in(place: Party, article: str, quoted: Searched) -> bool:
    """Whether an article may have a place at all, under whatever name."""
    forms = called_abroad(place.text, quoted.known)
    known = forms and any(is_called(form, _searched(article).folded) for form in forms)
    return bool(known) or may_stand_in(place.text, article, quoted.known)


def _names_of_the_article(party: Party, record: ClaimRecord) -> bool:
    """Whether all names in a party or place, as they are recorded, stand in the article, of whatever language it is."""
    proper = [word for word in WORD.findall(party.text) if word[0].isupper()]
    article = record.held.article
    told = _words_of_article(article.text) if article else frozenset()
    return bool(proper) and told.issuperset(proper)


@lru_cache(maxsize=64)
def _words_of_article(text: str) -> frozenset[str]:
    return frozenset(WORD.findall(text))


def _named_before(party: Party, forms: Sequence[str], record: ClaimRecord) -> bool:
    """Whether a pronoun in a quote can stand for somebody: he is named in the article not long before it."""
    if record.held.article is None:
        return True
    before = [_searched(passage) for _, passage in before_quotes(record)]
    return any(
        any(passage.has(form) for form in forms) or any(map(passage.has_word, party.other | _roles(party)))
        for passage in before
    )


def _roles(party: Party) -> frozenset[str]:
    """The words for what a party is, of one that has no name: *soldiers*, for whom *they* stands."""
    words = frozenset(WORD.findall(plain(party.text)))
    return frozenset() if party.known or party.other else words


@lru_cache(maxsize=65_536)
def _searched(passage: str) -> Searched:
    return Searched(passage, ())


RULES = (
    CheckRule(
        code="S203",
        name="name-not-borne-out",
        title="A party or place stands nowhere in the quote",
        explanation="Actors, targets, speakers and places are looked for in the quotes under every form that "
        "claims/names.yaml and the tables of countries, peoples, places, international bodies and what stands for a "
        "government (*the Kremlin*) know, in the quote's language; a word in common is enough where the quote has no "
        "other name with it (as *John Miller* is for Anna Miller, and the defence minister for the finance minister). "
        "A pronoun in the quote does for somebody whom the article names, and a noun (*the company*, *the minister*) "
        "for the nearest that it fits. What cannot be judged, for want of a form in the language, passes.",
        flags=(example("place: Stockholm", "place: 'Stockholm' stands nowhere"),),
        passes=(example("place: Oslo\n    attributed_to: army"),),
        severity=Severity.ERROR,
        check=_names,
    ),
)
