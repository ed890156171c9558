"""Is the language told the one that the article is in?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.discrepancy import Severity
from claimcheck.lexicon import ENGLISH, KIN, LANGUAGES, Language, languages
from claimcheck.records.corpus import Corpus
from claimcheck.rules.base import CheckRule, Example, Fault
from claimcheck.values.names import Names
from claimcheck.values.tongues import is_plainly, seems_to_be

_HEAD = "source: {{text: article.txt{}}}\nclaims:\n"
_CLAIM = "  - {id: a, quote: am Sonntag in Kraft, statement: The truce took effect.}\n"
_ARTICLE = "Die Waffenruhe trat am Sonntag in Kraft, und das Ministerium ist zufrieden mit der Lage auf dem Land."
_REGISTERED = re.compile(r"[a-z]{2,3}(?![a-z])")
"""How every language in the registry of BCP 47 begins; longer ones are names, as *german*."""


def _another_language(corpus: Corpus, _: Names) -> Iterator[Fault]:
    open_to_doubt = {record.source for record in corpus.claims if not record.claim.language}
    for held in corpus.sources:
        told = held.source.language
        seems = seems_to_be(held.article.text) if held.article else ENGLISH
        wrong = next((tag for tag in told if not _REGISTERED.match(tag)), None)
        if wrong:
            yield Fault(None, held.id, ("source", "language"), _no_tag(wrong))
        elif held.article is None or len(told) > 1 or held.id not in open_to_doubt:
            continue
        elif told:
            if seems and languages(told) != (seems,) and _excluded(told[0], seems, held.article.text):
                message = f"{told[0]} is told, but {held.article.path} seems to be in {seems.name}: {seems.code}?"
                yield Fault(None, held.id, ("source", "language"), f"language: {message}")
        elif seems is None:
            message = f"{held.article.path} is not in English, and no language is told; add language: and its code"
            yield Fault(None, held.id, ("source",), f"language: {message} (BCP 47)")
        elif seems is not ENGLISH:
            message = f"language: {held.article.path} seems to be in {seems.name}; add language: {seems.code}"
            yield Fault(None, held.id, ("source",), message)
    for record in corpus.claims:
        if record.claim.language and not _REGISTERED.match(record.claim.language):
            yield Fault(record, record.source, ("language",), _no_tag(record.claim.language))


def _excluded(tag: str, seems: Language, text: str) -> bool:
    """Whether a text that seems to be in one language is not in that of the tag: some have words much like it."""
    primary = tag.partition("-")[0]
    if primary in LANGUAGES and seems is not ENGLISH:
        return True
    return primary not in KIN.get(seems.code, ()) and is_plainly(text, seems)


def _no_tag(tag: str) -> str:
    name = tag.partition("-")[0]
    code = next((language.code for language in LANGUAGES.values() if language.name.lower() == name), None)
    remedy = f"write {code}" if code else "it begins with two or three letters, as in it or zh-Hant (BCP 47)"
    return f"language: {tag!r} is no language tag; {remedy}"


def _example(language: str, message: str = "", article: str = _ARTICLE) -> Example:
    return Example(_HEAD.format(language and f", language: {language}") + _CLAIM, message, article)


RULES = (
    CheckRule(
        code="S111",
        name="language-not-told",
        title="An article seems to be in another language",
        explanation="Values are held against quotes in the words of their language. Where a source tells none, it is "
        "that in which the article seems to be, by its script and its commonest words; the record should tell it, by "
        "its tag and not by its name.",
        flags=(
            _example("", "seems to be in German; add language: de"),
            _example("fr", "fr is told"),
            _example("da", "da is told, but article.txt seems to be in German: de?"),
            _example("German", "no language tag; write de"),
        ),
        passes=(_example("de"), _example("lb"), _example("[de, da]")),
        severity=Severity.WARNING,
        check=_another_language,
    ),
)
