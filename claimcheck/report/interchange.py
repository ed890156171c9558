"""The records for other programs: schema.org claims and reviews, and W3C Web Annotations of the quotes, as JSON-LD."""

from __future__ import annotations

import re
from typing import Any

from claimcheck.check import Result
from claimcheck.discrepancy import GroupReport, Verdict
from claimcheck.records.corpus import ClaimRecord, SourceRecord
from claimcheck.report.inert import json_text

_PLAIN_DATE = re.compile(r"\d{4}(?:-\d{2}){0,2}")
"""What schema.org takes for a date; ranges and approximate days are left out."""
_NOTES = {
    Verdict.CORROBORATED: "Told alike by {origins} independent origins",
    Verdict.CONTESTED: "Contested: sources or speakers differ",
    Verdict.SINGLE: "Told by one origin only",
}


def render_claimreview(result: Result) -> str:
    """A graph of schema.org ``Claim`` objects, and a ``ClaimReview`` for each fact: how the sources stand to it.

    No rating says true or false: claimcheck compares what is told and knows nothing else.
    """
    corpus = result.corpus
    home = {claim: group for group in result.findings.groups for claim in group.claims}
    works = [_work(source) for source in sorted(corpus.sources, key=lambda source: source.id)]
    claims = [_claim(record, home.get(record.id)) for record in sorted(corpus.claims, key=lambda record: record.id)]
    reviews = [_review(group) for group in sorted(result.findings.groups, key=lambda group: group.id)]
    return json_text({"@context": "https://schema.org", "@graph": [*works, *claims, *reviews]})


def _urn(kind: str, name: str) -> str:
    return f"urn:claimcheck:{kind}:{name}"


def _work(source: SourceRecord) -> dict[str, Any]:
    told = source.source
    work: dict[str, Any] = {"@type": "Article", "@id": _urn("source", source.id)}
    work |= {"name": told.title} if told.title else {}
    work |= {"url": told.url} if told.url else {}
    plain = told.published is not None and _PLAIN_DATE.fullmatch(str(told.published))
    work |= {"datePublished": str(told.published)} if plain else {}
    work |= {"inLanguage": list(told.language)} if told.language else {}
    work |= {"publisher": {"@type": "Organization", "name": told.publisher}} if told.publisher else {}
    work |= {"author": [{"@type": "Person", "name": name} for name in told.author]} if told.author else {}
    work |= {"isBasedOn": list(told.derived_from)} if told.derived_from else {}
    return work


def _claim(record: ClaimRecord, group: GroupReport | None) -> dict[str, Any]:
    claim: dict[str, Any] = {
        "@type": "Claim",
        "@id": _urn("claim", record.id),
        "text": record.claim.statement,
        "appearance": {"@id": _urn("source", record.source)},
    }
    if record.claim.attributed_to:
        claim["author"] = [{"@type": "Thing", "name": name} for name in record.claim.attributed_to]
    if group is not None:
        claim["isPartOf"] = {"@id": _urn("fact", group.id)}
    return claim


def _review(group: GroupReport) -> dict[str, Any]:
    return {
        "@type": "ClaimReview",
        "@id": _urn("fact", group.id),
        "claimReviewed": group.label,
        "itemReviewed": [{"@id": _urn("claim", claim)} for claim in sorted(group.claims)],
        "author": {"@type": "SoftwareApplication", "name": "claimcheck"},
        "reviewRating": {
            "@type": "Rating",
            "alternateName": str(group.verdict),
            "ratingExplanation": _NOTES[group.verdict].format(origins=group.origins),
        },
    }


def render_annotations(result: Result) -> str:
    """A W3C Web Annotation page: each quote as a target, by its words and by its place, with its claim as the body."""
    items = [
        annotation
        for record in sorted(result.corpus.claims, key=lambda record: record.id)
        for annotation in _annotations(record)
    ]
    page = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "urn:claimcheck:annotations",
        "type": "AnnotationPage",
        "items": items,
    }
    return json_text(page)


def _annotations(record: ClaimRecord) -> list[dict[str, Any]]:
    article = record.held.article
    found = []
    for index, (quote, anchor) in enumerate(zip(record.claim.quote, record.anchors, strict=True)):
        words: dict[str, Any] = {"type": "TextQuoteSelector", "exact": quote.exact}
        words |= {"prefix": quote.prefix} if quote.prefix else {}
        words |= {"suffix": quote.suffix} if quote.suffix else {}
        selectors = [words]
        if anchor.start is not None:
            selectors.append({"type": "TextPositionSelector", "start": anchor.start, "end": anchor.end})
        found.append(
            {
                "id": _urn("quote", f"{record.id}:{index}"),
                "type": "Annotation",
                "motivation": "describing",
                "body": {"type": "TextualBody", "value": record.claim.statement, "format": "text/plain"},
                "target": {
                    "source": record.held.source.url or (article.path if article else record.held.path),
                    "selector": selectors,
                },
            }
        )
    return found
