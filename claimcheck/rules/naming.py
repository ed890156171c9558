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
from claimcheck.rules.base import CheckRule, Fault
from claimcheck.rules.quoted import example, known_languages
from claimcheck.values.names import OPEN, UNNAMED, Names, Party
from claimcheck.values.words import concepts, plain

_LIKE = 80.0
"""Least `fuzz.ratio` of two words that are one name in two spellings."""
_PREFIX = 5
"""Words that begin with this many equal letters are forms of one word (*Sweden*, *Swedes*)."""
_WORD = re.compile(r"[^\W_]+")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")


_REACH = 1_000
"""How far before a quote somebody may be named for whom a pronoun in it stands, in characters: a few sentences."""


def _names(corpus: Corpus, names: Names) -> Iterator[Fault]:
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
                if party is not None and not _named(party, quoted, names, record):
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

    @cached_property
    def anaphoric(self) -> bool:
        """Whether it has a word that stands for somebody, or a place, named elsewhere."""
        return any(self._stands_for_another(language, self.text.lower()) for language in self.known)

    @staticmethod
    def _stands_for_another(language: Language, text: str) -> bool:
        if language.spaced:
            words = _WORD.findall(text)
            pairs = map(" ".join, pairwise(words))
            return not (language.anaphors.isdisjoint(words) and language.anaphors.isdisjoint(pairs))
        return any(word in text for word in language.anaphors)

    def has(self, form: str) -> bool:
        """Whether a form of a name stands in the text, by whole words where there are such."""
        folded = _folded(form)
        if not folded:
            return False
        run_together = len(folded.strip()) >= _PREFIX and " " not in folded.strip() and folded.strip() in self.joined
        return folded in self.folded or run_together

    def has_word(self, word: str) -> bool:
        """Whether a word, or another form of it, stands in the text."""
        if len(word) >= _PREFIX:
            return f" {word[:_PREFIX]}" in self.folded
        return f" {word} " in self.folded or f" {word}s " in self.folded

    def has_like(self, word: str) -> bool:
        """Whether something that may be another spelling of a word stands in the text."""
        if len(word) <= 3:
            return False
        from rapidfuzz import fuzz  # noqa: PLC0415  # seldom comes to it

        return any(len(other) > 3 and fuzz.ratio(word, other) >= _LIKE for other in self.words)


@lru_cache(maxsize=65_536)
def _folded(form: str) -> str:
    """A form as it is looked for in a folded text: between spaces where its words are set apart by such."""
    folded = " ".join(_WORD.findall(plain(form)))
    return f" {folded} " if folded and _LATIN.search(form) else folded


def _named(party: Party, quoted: _Text, names: Names, record: ClaimRecord) -> bool:
    """Whether a quote names a party or place, has a pronoun for it, or can't be judged; cheap looks come first."""
    words, forms = _sought(party, names)
    return (
        any(quoted.has_word(word) for word in words)
        or any(quoted.has(form) for form in forms)
        or (not quoted.latin and (any(_abbreviated(form, quoted) for form in forms) or not any(map(_foreign, forms))))
        or (not party.known and _cannot_judge(party, quoted))
        or (quoted.anaphoric and _named_before(party, forms, record))
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


def _foreign(form: str) -> bool:
    return not _LATIN.search(form)


def _abbreviated(form: str, quoted: _Text) -> bool:
    """Chinese news writes a country's name by its first character."""
    return "\u4e00" <= form[:1] <= "\u9fff" and form[0] in quoted.folded


def _cannot_judge(party: Party, quoted: _Text) -> bool:
    """Words for a role or kind are told in other words, and in another language, than the record's."""
    if ENGLISH not in quoted.known or not quoted.latin:
        return True
    return bool(party.roles) and any(role in concepts(quoted.folded, ROLES) for role in party.roles)


def _named_before(party: Party, forms: Sequence[str], record: ClaimRecord) -> bool:
    """Whether a pronoun in a quote can stand for somebody: he is named in the article not long before it."""
    if record.held.article is None:
        return True
    text = record.held.article.text
    starts = [anchor.start for anchor in record.anchors if anchor.start is not None]
    before = [_before(text, start) for start in starts]
    return any(
        any(passage.has(form) for form in forms) or any(passage.has_word(word) for word in party.other)
        for passage in before
    )


@lru_cache(maxsize=65_536)
def _before(text: str, start: int) -> _Text:
    return _Text(text[max(0, start - _REACH) : start], ())


RULES = (
    CheckRule(
        code="S203",
        name="name-not-borne-out",
        title="A party or place stands nowhere in the quote",
        explanation="Actors, targets, speakers and places are looked for in the quotes under every form that "
        "claims/names.yaml and the table of countries know, in the quote's language. A pronoun in the quote does "
        "for somebody whom the article names. What cannot be judged, for want of a form in the language, passes.",
        flags=(example("place: Stockholm", "place: 'Stockholm' stands nowhere"),),
        passes=(example("place: Oslo\n    attributed_to: army"),),
        severity=Severity.ERROR,
        check=_names,
    ),
)
