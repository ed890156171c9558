"""Faults that the loader finds while it reads records; what is at fault is left out, and the rest is still checked."""

from __future__ import annotations

from claimcheck.discrepancy import Severity
from claimcheck.rules.base import Example, ReadingRule

_ARTICLE = "The truce took effect on Sunday."
_HEAD = "source: {text: article.txt}\nclaims:\n"
_GOOD = "  - {id: a, quote: took effect, statement: It took effect.}\n"
_CLEAN = Example(_HEAD + _GOOD, article=_ARTICLE)
_NAMES = "names:\n  - {name: Northern League, type: party, aliases: NL}\n"

RULES = (
    ReadingRule(
        code="R001",
        name="not-readable",
        title="A file cannot be read",
        explanation="It is not there, no YAML, not UTF-8, larger than records are, or uses what records do without: "
        "anchors, aliases, tags, a second document. Other files are still checked.",
        flags=(Example("source: {text: article.txt\nclaims: []\n", "not YAML", _ARTICLE),),
        passes=(_CLEAN,),
    ),
    ReadingRule(
        code="R002",
        name="unknown-or-doubled-field",
        title="A field is unknown, or given twice",
        explanation="A mistyped field would be lost in silence, so it is an error that names the nearest known field. "
        "Of a key given twice the first is kept.",
        flags=(
            Example(
                _HEAD + "  - {id: a, quote: took effect, statement: It did., dat: 2025}\n",
                "did you mean 'date'?",
                _ARTICLE,
            ),
            Example(
                _HEAD + "  - {id: a, id: b, quote: took effect, statement: It did.}\n",
                "already given in line",
                _ARTICLE,
            ),
        ),
        passes=(_CLEAN,),
    ),
    ReadingRule(
        code="R003",
        name="missing-field",
        title="A claim lacks its id or statement",
        explanation="Without an id a claim cannot be named, without a statement it says nothing. What else it has is "
        "checked, but it is held against no other claim.",
        flags=(Example(_HEAD + "  - {id: a, quote: took effect}\n", "'statement' is missing", _ARTICLE),),
        passes=(_CLEAN,),
    ),
    ReadingRule(
        code="R004",
        name="wrong-value",
        title="A field's value is not of its type",
        explanation="Dates are EDTF, ids are slugs, stance and certainty one of a few words, lists hold texts.",
        flags=(
            Example(
                _HEAD + "  - {id: a, quote: took effect, statement: It did., date: yesterday}\n",
                "not an EDTF date",
                _ARTICLE,
            ),
            Example(
                _HEAD + "  - {id: a, quote: took effect, statement: It did., stance: says}\n",
                "'asserts'",
                _ARTICLE,
            ),
        ),
        passes=(_CLEAN,),
    ),
    ReadingRule(
        code="R005",
        name="id-taken",
        title="Two claims or two sources share an id",
        explanation="Ids name claims and sources in reports, judgements and same_as; each is given once. All that goes "
        "by a name already taken is still checked: a source under a name made up for it, a claim by itself.",
        flags=(Example(_HEAD + _GOOD + _GOOD, "already that of the claim in line", _ARTICLE),),
        passes=(_CLEAN,),
    ),
    ReadingRule(
        code="R006",
        name="article-not-readable",
        title="An article cannot be read",
        explanation="Its path leaves the project's folder, it is not UTF-8 text, or the system refuses it.",
        flags=(Example("source: {text: ../article.txt}\nclaims:\n" + _GOOD, "leaves the project's folder", _ARTICLE),),
        passes=(_CLEAN,),
    ),
    ReadingRule(
        code="R007",
        name="name-taken",
        title="A name stands for two entries",
        explanation="In claims/names.yaml every form, be it the name or an alias, is that of one party and one place "
        "at most: else nobody knows who is meant. An entry without type is both. The first entry keeps the form.",
        flags=(_CLEAN._replace(names=_NAMES + "  - {name: New Line, aliases: NL}\n", message="of 'Northern League'"),),
        passes=(_CLEAN._replace(names=_NAMES + "  - {name: NL, type: place, part_of: Norway}\n"),),
    ),
    ReadingRule(
        code="R008",
        name="value-cut-by-comment",
        title="A value ends where a comment begins like a word",
        explanation="In YAML a number sign behind a space begins a comment, so that of the text *The mill #3 burned* "
        "without quotation marks only *The mill* is read. A comment that is meant as one has a space behind the sign.",
        flags=(
            Example(
                _HEAD + "  - id: a\n    quote: took effect\n    statement: The #truce took effect.\n",
                "quote the value",
                _ARTICLE,
            ),
        ),
        passes=(
            Example(
                _HEAD + "  - id: a\n    quote: took effect  # as printed\n    statement: 'The #truce took effect.'\n",
                article=_ARTICLE,
            ),
        ),
        severity=Severity.WARNING,
    ),
)
