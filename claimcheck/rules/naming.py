"""Is every party and place borne out by its quotes, under whatever name, in the article's own language?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import pairwise

from claimcheck.corpus import ClaimRecord, Corpus
from claimcheck.discrepancy import Severity
from claimcheck.lexicon import ENGLISH, Language
from claimcheck.lexicon.concepts import ROLES
from claimcheck.lexicon.countries import countries
from claimcheck.lexicon.peoples import bodies, peoples
from claimcheck.lexicon.voices import SPEECH
from claimcheck.rules.base import CheckRule, Fault
from claimcheck.rules.quoted import REACH, example, known_languages
from claimcheck.rules.referring import first_person, noun_stands_for_party, noun_stands_for_place
from claimcheck.values.names import OPEN, UNNAMED, Names, Party
from claimcheck.values.words import concepts, plain

_LIKE = 80.0
"""Least `fuzz.ratio` of two words that are one name in two spellings."""
_LONG = 7
"""Letters of a word for a role of which another form may stand in a quote (*officials*, *officially*)."""
_PREFIX = 5
"""Words that begin with this many equal letters are forms of one word (*Sweden*, *Swedes*)."""
_WORD = re.compile(r"[^\W_]+")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")


def _names(corpus: Corpus, names: Names) -> Iterator[Fault]:
    places: dict[str, dict[str, None]] = {}
    for record in corpus.claims:
        places.setdefault(record.source, {}).update(dict.fromkeys(record.claim.place))
    for record in corpus.claims:
        known = known_languages(record)
        if not record.claim.quote or known is None:
            continue
        quoted = _Text(record.quoted, known)
        for name in ("actor", "target", "attributed_to", "via", "place"):
            for entry in getattr(record.claim, name):
                if entry in (UNNAMED, OPEN) or ("," not in entry and any(map(quoted.has_word, _own_words(entry)))):
                    continue
                party = (names.place(entry) or (None,))[0] if name == "place" else names.party(entry)
                if party is None or _named(party, quoted, names, record, name):
                    continue
                country = any(map(names.is_country, party.known))
                if name == "place":
                    others = [
                        other for other in places[record.source] if _own_words(other).isdisjoint(_own_words(entry))
                    ]
                    named_another = any(quoted.has_word(word) for other in others for word in _own_words(other))
                    told = not named_another and (
                        _pronoun_stands_for(party, quoted, names, record, name)
                        or noun_stands_for_place(entry, record, known, others, country=country)
                    )
                else:
                    told = _pronoun_stands_for(party, quoted, names, record, name) or (
                        not country and noun_stands_for_party(entry, record, known)
                    )
                if not told:
                    message = (
                        f"{name}: {entry!r} stands nowhere in the quote; correct it, or quote the words that name it"
                    )
                    yield Fault(record, record.source, (name,), message)


class _Text:
    """A quote made ready for looking names up in it."""

    def __init__(self, text: str, known: tuple[Language, ...]) -> None:
        self.text = text
        self.words = _WORD.findall(plain(text))
        self.folded = f" {' '.join(self.words)} "
        self.known = known

    @cached_property
    def latin(self) -> bool:
        """Whether it has Latin letters."""
        return bool(_LATIN.search(self.text))

    @cached_property
    def joined(self) -> str:
        """Its words run together."""
        return "".join(self.words)

    def points_back(self, field: str) -> bool:
        """Whether it has a word that stands for somebody, or a place, named elsewhere, and may be meant in a field."""
        return any(self._stands_for_another(language, field) for language in self.known)

    def _stands_for_another(self, language: Language, field: str) -> bool:
        text, pronouns = self.text.lower(), language.anaphors
        if field == "place":
            pronouns = pronouns - language.of_people
        elif field in ("attributed_to", "via") and not SPEECH.isdisjoint(self.words):  # *its mayor said*
            pronouns = pronouns - language.possessives
        if language.spaced:
            words = _WORD.findall(text)
            pairs = map(" ".join, pairwise(words))
            return not (pronouns.isdisjoint(words) and pronouns.isdisjoint(pairs))
        return any(word in text for word in pronouns)

    def has(self, form: str) -> bool:
        """Whether a form of a name stands in the text, by whole words where there are such."""
        folded = _folded(form)
        if not folded:
            return False
        word = folded.strip()
        run_together = len(word) >= _PREFIX and " " not in word and word not in _countries() and word in self.joined
        return folded in self.folded or f" {word}s " in self.folded or run_together

    def has_word(self, word: str) -> bool:
        """Whether a word, or another form of it, stands in the text."""
        if len(word) >= _PREFIX and word not in _countries():
            return f" {word[:_PREFIX]}" in self.folded
        return f" {word} " in self.folded or f" {word}s " in self.folded

    def has_adjective(self, form: str) -> bool:
        """Whether an adjective or people stands in the text, with any ending where it has a star."""
        stem = " ".join(_WORD.findall(plain(form)))
        return f" {stem}" in self.folded if form.endswith("*") else f" {stem} " in self.folded

    def has_name(self, form: str) -> bool:
        """Whether a name or an abbreviation stands in the text as it is written."""
        edge = r"\b" if _LATIN.search(form) else ""
        return bool(re.search(rf"{edge}{re.escape(form)}{edge}", self.text))

    def has_like(self, word: str) -> bool:
        """Whether something that may be another spelling of a word stands in the text."""
        if len(word) <= 3:
            return False
        from rapidfuzz import fuzz  # noqa: PLC0415  # seldom comes to it

        return any(len(other) > 3 and fuzz.ratio(word, other) >= _LIKE for other in self.words)


@lru_cache(maxsize=1)
def _countries() -> frozenset[str]:
    """Names of countries of one word: all forms of them are known, and *Niger* is none of *Nigeria*."""
    return frozenset(plain(country.name) for country in countries() if country.name.isalpha())


@lru_cache(maxsize=65_536)
def _folded(form: str) -> str:
    """A form as it is looked for in a folded text: between spaces where its words are set apart by such."""
    folded = " ".join(_WORD.findall(plain(form)))
    return f" {folded} " if folded and _LATIN.search(form) else folded


def _pronoun_stands_for(party: Party, quoted: _Text, names: Names, record: ClaimRecord, name: str) -> bool:
    """Whether a quote has a pronoun for a party or place that the article names not long before."""
    forms = (*_sought(party, names)[1], *_body(party.text, quoted.known))
    return quoted.points_back(name) and _named_before(party, forms, record)


def _named(party: Party, quoted: _Text, names: Names, record: ClaimRecord, name: str) -> bool:
    """Whether a quote names a party or place, or he speaks, or it can't be judged; cheap looks come first."""
    words, forms = _sought(party, names)
    body = _body(party.text, quoted.known)
    return (
        any(quoted.has_word(word) for word in words)
        or any(quoted.has(form) for form in forms)
        or _by_people(party, quoted, names)
        or (bool(body) and any(map(quoted.has_name, body)))
        or (not quoted.latin and not body and _in_characters(forms, quoted))
        or (not party.known and not body and _cannot_judge(party, quoted, record, name))
        or (_tells_of_himself(quoted) and first_person(record, [*_own_words(party.text), *map(plain, forms)]))
        or any(quoted.has_like(word) for word in words)
    )


@lru_cache(maxsize=16_384)
def _sought(party: Party, names: Names) -> tuple[frozenset[str], tuple[str, ...]]:
    """What is looked for: the words of a party that name somebody, not his role, and every form of its name."""
    own = {word for name in party.known for word in plain(name).split() if len(word) > 3}
    return party.other.union(own, _own_words(party.text)), tuple(
        form for name in party.known for form in names.forms_of_party(name)
    )


@lru_cache(maxsize=16_384)
def _own_words(text: str) -> frozenset[str]:
    """The words of a party as written that name somebody, whoever it is."""
    return frozenset(word for word in _WORD.findall(plain(text)) if len(word) > 3 and word not in ROLES.words)


def _by_people(party: Party, quoted: _Text, names: Names) -> bool:
    """Whether a quote has the adjective or the people of a country for which a party speaks: *les forces maliennes*."""
    told = peoples()
    countries = [told.get(country) for name in party.known for country in names.speaks_for(name)]
    forms = (form for entry in countries if entry for language in quoted.known for form in entry.get(language.code, ()))
    return any(map(quoted.has_adjective, forms))


@lru_cache(maxsize=4_096)
def _body(entry: str, known: tuple[Language, ...]) -> tuple[str, ...]:
    """What an international body in an entry is called in some languages; nothing where there is none."""
    return tuple(
        form
        for body in bodies()
        if any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", entry) for name in body["en"])
        for language in known
        for form in body[language.code]
    )


def _tells_of_himself(quoted: _Text) -> bool:
    text = quoted.text.lower()
    words = set(_WORD.findall(text))
    return any(
        not language.speakers.isdisjoint(words) or any(word in text for word in language.speakers if " " in word)
        for language in quoted.known
    )


def _foreign(form: str) -> bool:
    return not _LATIN.search(form)


def _in_characters(forms: Sequence[str], quoted: _Text) -> bool:
    """Whether a quote without Latin letters abbreviates a form, or none is known that it could have."""
    return any(_abbreviated(form, quoted) for form in forms) or not any(map(_foreign, forms))


def _abbreviated(form: str, quoted: _Text) -> bool:
    """Chinese news writes a country's name by its first character."""
    return "\u4e00" <= form[:1] <= "\u9fff" and form[0] in quoted.folded


def _cannot_judge(party: Party, quoted: _Text, record: ClaimRecord, name: str) -> bool:
    """Words for a role or kind are told in other words, and in another language, than the record's; not names that the
    article has as they are.
    """
    if ENGLISH not in quoted.known or not quoted.latin:
        told = quoted.latin and (name == "place" or all(language.subjects_told for language in quoted.known))
        return not (told and _names_of_the_article(party, record))
    if not party.roles or not any(role in concepts(quoted.folded, ROLES) for role in party.roles):
        return any(len(word) >= _LONG and quoted.has_word(word) for word in _WORD.findall(plain(party.text)))
    proper = [word for word in _WORD.findall(party.text) if word[0].isupper() and word.lower() not in ROLES.words]
    article = record.held.article
    return not proper[1:] or article is None or plain(proper[-1]) in plain(article.text)


def _names_of_the_article(party: Party, record: ClaimRecord) -> bool:
    """Whether all names in a party or place, as they are recorded, stand in the article, of whatever language it is."""
    proper = [word for word in _WORD.findall(party.text) if word[0].isupper()]
    article = record.held.article
    told = _words_of_article(article.text) if article else frozenset()
    return bool(proper) and told.issuperset(proper)


@lru_cache(maxsize=64)
def _words_of_article(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text))


def _named_before(party: Party, forms: Sequence[str], record: ClaimRecord) -> bool:
    """Whether a pronoun in a quote can stand for somebody: he is named in the article not long before it."""
    if record.held.article is None:
        return True
    text = record.held.article.text
    starts = [anchor.start for anchor in record.anchors if anchor.start is not None]
    before = [_before(text, start) for start in starts]
    return any(
        any(passage.has(form) for form in forms) or any(map(passage.has_word, party.other | _roles(party)))
        for passage in before
    )


def _roles(party: Party) -> frozenset[str]:
    """The words for what a party is, of one that has no name: *soldiers*, for whom *they* stands."""
    words = frozenset(_WORD.findall(plain(party.text)))
    return frozenset() if party.known or party.other else words


@lru_cache(maxsize=65_536)
def _before(text: str, start: int) -> _Text:
    return _Text(text[max(0, start - REACH) : start], ())


RULES = (
    CheckRule(
        code="S203",
        name="name-not-borne-out",
        title="A party or place stands nowhere in the quote",
        explanation="Actors, targets, speakers and places are looked for in the quotes under every form that "
        "claims/names.yaml and the tables of countries, peoples and international bodies know, in the quote's "
        "language. A pronoun in the quote does for somebody whom the article names, and a noun (*the company*, *the "
        "minister*) for the nearest that it fits. What cannot be judged, for want of a form in the language, passes.",
        flags=(example("place: Stockholm", "place: 'Stockholm' stands nowhere"),),
        passes=(example("place: Oslo\n    attributed_to: army"),),
        severity=Severity.ERROR,
        check=_names,
    ),
)
