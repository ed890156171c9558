"""What the rules that hold values against quotes share: languages, what the article says before, and examples."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from claimcheck.lexicon import Language, languages
from claimcheck.records.corpus import ClaimRecord
from claimcheck.rules.base import Example
from claimcheck.values.tongues import seems_to_be

REACH = 1_000
"""How far before a quote somebody, or a day, may be named that a word in it points back to, in characters."""
HEAD = "source: {text: article.txt, published: 2025-10-24}\nclaims:\n"
ARTICLE = "Five soldiers died in Oslo on 9 October, the army said. Last Sunday a truce began."

_QUOTE = "Five soldiers died in Oslo on 9 October, the army said"


def example(fields: str, message: str = "", quote: str = _QUOTE) -> Example:
    """A record with the given fields, on an article of two sentences."""
    record = f"{HEAD}  - id: a\n    quote: {quote}\n    statement: Soldiers died.\n    {fields}\n"
    return Example(record, message, ARTICLE if quote in ARTICLE else quote)


def before_quotes(record: ClaimRecord, reach: int = REACH) -> Iterator[tuple[str, str]]:
    """Each of a claim's quotes with so many characters that the article has before it."""
    article = record.held.article
    for anchor, quote in zip(record.anchors, record.claim.quote, strict=True):
        if article is not None and anchor.start:
            yield quote.exact, article.text[max(0, anchor.start - reach) : anchor.start]


def quoting(claims: Iterable[ClaimRecord]) -> Iterator[tuple[ClaimRecord, tuple[Language, ...]]]:
    """The claims that have quotes whose words can be judged, with their languages."""
    for record in claims:
        known = known_languages(record)
        if record.claim.quote and known is not None:
            yield record, known


def known_languages(record: ClaimRecord) -> tuple[Language, ...] | None:
    """The languages of the quotes, None where one of them is not known and words can't be judged.

    Where none is told, it is that in which the article seems to be.
    """
    article = record.held.article
    if record.languages or article is None:
        return _known(record.languages)
    language = seems_to_be(article.text)
    return None if language is None else (language,)


@lru_cache(maxsize=256)
def _known(tags: tuple[str, ...]) -> tuple[Language, ...] | None:
    known = languages(tags)
    return known if known and len(known) == max(1, len({tag.split("-")[0].lower() for tag in tags})) else None
