"""Is every claim sourced: has it a quote and a source, and is the quote where it should be?"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.anchor import difference
from claimcheck.discrepancy import Severity
from claimcheck.records.corpus import ClaimRecord, Corpus, State
from claimcheck.records.model import Stance
from claimcheck.records.yamltree import Tree
from claimcheck.rules.base import CheckRule, Example, Fault
from claimcheck.values.names import Names

_ARTICLE = "The truce took effect on Sunday, the ministry said. Five soldiers died."
_HEAD = "source: {text: article.txt}\nclaims:\n"
_CLEAN = Example(
    _HEAD + "  - {id: truce, quote: took effect on Sunday, statement: The truce took effect.}\n",
    article=_ARTICLE,
)

_LIKE = 75.0
"""Least likeness, of 100, of two ids of which one may be a slip for the other."""


def _no_quote(corpus: Corpus, _: Names) -> Iterator[Fault]:
    at_fault = {(entry.path, entry.claim) for entry in corpus.problems if entry.message.startswith("quote: ")}
    for record in corpus.claims:
        if not record.claim.quote and (record.held.path, record.id) not in at_fault:
            message = "the claim has no quote; give the words of the article that bear it out"
            yield Fault(record, record.source, (), message)


def _no_text(corpus: Corpus, _: Names) -> Iterator[Fault]:
    at_fault = {
        (entry.path, entry.line, entry.column)
        for entry in corpus.problems
        if entry.message.startswith(("text: ", "source: "))
    }
    described = sorted(held.id for held in corpus.sources if held.described)
    for held in corpus.sources:
        text, mark = held.source.text, held.mark("source", "text")
        if (held.path, mark.line, mark.column) in at_fault:
            continue
        if text is None and not held.described:
            message = f"no file describes the source {held.id!r}; {_remedy(held.id, described)}"
            yield Fault(None, held.id, ("source",), message)
        elif text is None:
            yield Fault(
                None,
                held.id,
                ("source",),
                "the source has no text; give the path of its article: text: seeds/…",
            )
        elif held.article is None:
            remedy = "put it back, or correct the path"
            if "://" in text:
                remedy = "save its text in a file, seeds/…, and name that; the address goes into url"
            message = f"the article {text!r} is not there; {remedy}"
            yield Fault(None, held.id, ("source", "text"), message)


def _remedy(name: str, described: list[str]) -> str:
    """What to do about a source that is not among those that are described."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415  # lazy_pattern wanted

    near = process.extractOne(name, described, scorer=fuzz.ratio, score_cutoff=_LIKE)
    return f"did you mean {near[0]!r}?" if near else "correct its id, or describe it, with text: seeds/…"


def _no_claims(corpus: Corpus, _: Names) -> Iterator[Fault]:
    with_claims = {record.source for record in corpus.claims}
    for held in corpus.sources:
        if held.id not in with_claims and not held.tree.has_claims:
            yield Fault(
                None,
                held.id,
                ("claims",),
                "the source has no claims; record what it says, or remove the file",
            )


def _changed(corpus: Corpus, _: Names) -> Iterator[Fault]:
    for held in corpus.sources:
        pinned = held.source.sha256
        if pinned and held.article and held.article.sha256 != pinned:
            message = (
                f"{held.article.path} is not the snapshot that the quotes were checked against: its SHA-256 is "
                f"{held.article.sha256[:12]}…, pinned is {pinned[:12]}…; see what changed, then 'check --fix --pin'"
            )
            yield Fault(None, held.id, ("source", "sha256"), message)


def _not_in_article(corpus: Corpus, _: Names) -> Iterator[Fault]:
    for record in corpus.claims:
        if record.held.article is None:
            continue
        for index, (quote, anchor) in enumerate(zip(record.claim.quote, record.anchors, strict=True)):
            if anchor.state is State.ELSEWHERE:
                message = f"the quote is not in {record.held.article.path} but in that of {anchor.source!r}"
            elif anchor.state is State.ALTERED:
                shown = difference(quote.exact, anchor.found or "")
                message = (
                    f"the quote is altered: {shown}"
                    if shown
                    else "its prefix or suffix does not stand beside the quote"
                )
            elif anchor.state is State.MISSING:
                message = f"the quote is not in {record.held.article.path}; copy the words from there"
            else:
                continue
            yield Fault(record, record.source, _quote_steps(record, index), message)


def _not_verbatim(corpus: Corpus, _: Names) -> Iterator[Fault]:
    for record in corpus.claims:
        for index, anchor in enumerate(record.anchors):
            if anchor.state is State.NORMALISED:
                remedy = "'check --fix' puts them right"
                if not isinstance(record.held.tree, Tree):
                    remedy = "put them right at the origin"
                message = f"white space or quotation marks differ from the article's; {remedy}"
                yield Fault(record, record.source, _quote_steps(record, index), message)


def _ambiguous(corpus: Corpus, _: Names) -> Iterator[Fault]:
    for record in corpus.claims:
        for index, anchor in enumerate(record.anchors):
            if anchor.state is State.AMBIGUOUS:
                message = "the words stand in the article more than once; add prefix or suffix, or quote more"
                yield Fault(record, record.source, _quote_steps(record, index), message)


def _quote_steps(record: ClaimRecord, index: int) -> tuple[str | int, ...]:
    steps = ("quote", index)
    return steps if ("claims", record.index, *steps) in record.held.tree.marks else ("quote",)


def _no_speaker(corpus: Corpus, _: Names) -> Iterator[Fault]:
    for record in corpus.claims:
        if record.claim.voice in (Stance.ALLEGES, Stance.DENIES) and not record.claim.attributed_to:
            message = f"somebody {record.claim.voice} this; say who in attributed_to, or write 'unnamed'"
            yield Fault(record, record.source, ("stance",), message)


RULES = (
    CheckRule(
        code="S101",
        name="no-quote",
        title="A claim has no quote",
        explanation="Nothing ties the claim to its article. Without the article's own words it is hearsay.",
        flags=(
            Example(_HEAD + "  - {id: truce, statement: The truce took effect.}\n", "no quote", _ARTICLE),
            Example(_HEAD + "  - {id: truce, quote: '  ', statement: The truce took effect.}\n", "no quote", _ARTICLE),
        ),
        passes=(_CLEAN,),
        severity=Severity.ERROR,
        check=_no_quote,
    ),
    CheckRule(
        code="S102",
        name="no-text",
        title="A source has no article",
        explanation="The source block is missing, has no text, or names an article that is not there.",
        flags=(
            Example(
                "source: {text: gone.txt}\nclaims:\n  - {id: a, quote: took effect, statement: It took effect.}\n",
                "is not there",
                _ARTICLE,
            ),
            Example(
                "claims:\n  - {id: a, quote: took effect, statement: It took effect.}\n",
                "has no text",
                _ARTICLE,
            ),
        ),
        passes=(_CLEAN,),
        severity=Severity.ERROR,
        check=_no_text,
    ),
    CheckRule(
        code="S103",
        name="no-claims",
        title="A source has no claims",
        explanation="A file that holds an article's description and nothing that it says checks nothing.",
        flags=(Example("source: {text: article.txt}\nclaims: []\n", "no claims", _ARTICLE),),
        passes=(_CLEAN,),
        severity=Severity.ERROR,
        check=_no_claims,
    ),
    CheckRule(
        code="S104",
        name="snapshot-changed",
        title="An article is not the one that the quotes were checked against",
        explanation="The SHA-256 of the article's bytes is not the one pinned in the record. The article was edited or "
        "replaced; every claim of it wants a second look before the new snapshot is pinned.",
        flags=(
            Example(
                f"source: {{text: article.txt, sha256: {'0' * 64}}}\nclaims:\n"
                "  - {id: a, quote: took effect, statement: It took effect.}\n",
                "not the snapshot",
                _ARTICLE,
            ),
        ),
        passes=(_CLEAN,),
        severity=Severity.ERROR,
        check=_changed,
    ),
    CheckRule(
        code="S105",
        name="quote-not-in-article",
        title="A quote is not in its article",
        explanation="The words are altered, stand in another source's article, or nowhere. A likely origin is shown; "
        "however close it is, it does not pass for the quote.",
        flags=(
            Example(
                _HEAD + "  - {id: a, quote: The truce took effect on Monday, statement: It took effect.}\n",
                "altered: 'Monday' for 'Sunday'",
                _ARTICLE,
            ),
        ),
        passes=(_CLEAN,),
        severity=Severity.ERROR,
        check=_not_in_article,
    ),
    CheckRule(
        code="S106",
        name="quote-not-verbatim",
        title="A quote differs from its article in white space or quotation marks",
        explanation="The words are the article's, their setting is not. It is put right by 'check --fix'.",
        flags=(
            Example(
                _HEAD + "  - {id: a, quote: 'The truce  took effect on Sunday', statement: It took effect.}\n",
                "white space",
                _ARTICLE,
            ),
        ),
        passes=(_CLEAN,),
        severity=Severity.WARNING,
        check=_not_verbatim,
    ),
    CheckRule(
        code="S107",
        name="quote-ambiguous",
        title="A quote stands in its article more than once",
        explanation="Which of the places is meant cannot be told. A longer quote, or prefix and suffix, tell.",
        flags=(
            Example(
                _HEAD + "  - {id: a, quote: The, statement: The truce took effect.}\n",
                "more than once",
                "The truce. The end.",
            ),
        ),
        passes=(_CLEAN,),
        severity=Severity.WARNING,
        check=_ambiguous,
    ),
    CheckRule(
        code="S108",
        name="no-speaker",
        title="An allegation or denial has no speaker",
        explanation="To allege and to deny takes somebody who does. Where the article names nobody, 'unnamed' says so.",
        flags=(
            Example(
                _HEAD + "  - {id: a, quote: took effect, statement: It took effect., stance: alleges}\n",
                "say who in attributed_to",
                _ARTICLE,
            ),
        ),
        passes=(
            Example(
                _HEAD + "  - {id: a, quote: the ministry said, statement: It took effect., stance: alleges, "
                "attributed_to: the ministry}\n",
                article=_ARTICLE,
            ),
        ),
        severity=Severity.ERROR,
        check=_no_speaker,
    ),
)
