"""The words of a claim as the matcher counts them: known names, words for actions, and stems of all others."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.corpus import ClaimRecord
from claimcheck.values.names import PARTY, Names
from claimcheck.values.words import STOPWORDS, cut_actions, plain, stem, words_of

WORKING_LANGUAGE = "en"
"""The language of statements and topics; only quotes in it share words with them."""


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


def bag(record: ClaimRecord, names: Names) -> Mapping[str, float]:
    """The words of statement and topic; one that stands in both counts twice."""
    words: dict[str, float] = {}
    for text in (record.claim.statement, record.claim.about or ""):
        for word in set(tokens(text, names)):
            words[word] = words.get(word, 0.0) + 1.0
    return words


def quoted(record: ClaimRecord, names: Names) -> Mapping[str, float]:
    """The words of the quotes, each once, marked with their language: two languages have no word in common."""
    language = record.languages[0].split("-")[0].lower() if record.languages else WORKING_LANGUAGE
    return {f"{language}:{word}": 1.0 for word in tokens(record.quoted, names)}


def letters(record: ClaimRecord) -> Mapping[str, float]:
    """The runs of four letters of statement and topic, each once: what inflection and spelling leave alike."""
    both = f"{record.claim.statement} {record.claim.about or ''}"
    text = f" {' '.join(words_of(plain(both)))} "
    return {text[at : at + 4]: 1.0 for at in range(len(text) - 3)}
