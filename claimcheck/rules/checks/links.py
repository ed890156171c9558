"""What claims say of each other: are those that same_as and different_from name there, and do the two agree?"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from claimcheck.discrepancy import Severity
from claimcheck.records.corpus import ClaimRecord, Corpus
from claimcheck.rules.base import CheckRule, Example, Fault
from claimcheck.values.names import Names

_ARTICLE = "The truce took effect on Sunday, the ministry said."
_HEAD = "source: {text: article.txt}\nclaims:\n"
_A, _B = (f"  - {{id: {name}, quote: took effect, statement: It took effect." for name in "ab")


def _unknown(corpus: Corpus, _: Names) -> Iterator[Fault]:
    sources = {held.id for held in corpus.sources}
    for record in corpus.claims:
        for name in ("same_as", "different_from"):
            for other in getattr(record.claim, name):
                if _meant(other, record, corpus) is None:
                    message = f"{name}: there is no claim {other!r}"
                    source, slash, _claim = other.partition("/")
                    if slash and source not in sources:
                        message += f" in the files that were read, of which none is on {source!r}"
                    yield Fault(record, record.source, (name,), message)


def _meant(other: str, record: ClaimRecord, corpus: Corpus) -> str | None:
    """The full id of a claim that a record names, by that or by its id in the record's own source."""
    ids = (other, f"{record.source}/{other}")
    return next((claim for claim in ids if claim in corpus.by_id), None)


def _contradicting(corpus: Corpus, _: Names) -> Iterator[Fault]:
    same: dict[str, dict[str, str]] = defaultdict(dict)
    """For each claim those that are said to be the same, each with the claim that says so."""
    for record in corpus.claims:
        for other in record.claim.same_as:
            claim = _meant(other, record, corpus)
            if claim is not None and record.id in corpus.by_id:
                same[record.id].setdefault(claim, record.id)
                same[claim].setdefault(record.id, record.id)
    for record in corpus.claims:
        for other in record.claim.different_from:
            claim = _meant(other, record, corpus)
            path = None if claim is None else _path(record.id, claim, same)
            if path is not None:
                tellers = sorted({same[one][two] for one, two in pairwise(path)})
                reason = f"by same_as of {', '.join(tellers)} they are one fact" if tellers else "it is this one"
                message = f"different_from: {other!r} cannot be another fact: {reason}; keep one of the two"
                yield Fault(record, record.source, ("different_from",), message)


def _path(start: str, end: str, steps: Mapping[str, Mapping[str, str]]) -> Sequence[str] | None:
    """The shortest way from one to another, both ends included; None where there is none."""
    before: dict[str, str | None] = {start: None}
    queue = deque([start])
    while queue and end not in before:
        here = queue.popleft()
        for following in sorted(steps.get(here, ())):
            if following not in before:
                before[following] = here
                queue.append(following)
    if end not in before:
        return None
    path = [end]
    while (back := before[path[-1]]) is not None:
        path.append(back)
    return path


RULES = (
    CheckRule(
        code="S109",
        name="unknown-claim",
        title="A claim refers to one that is not there",
        explanation="same_as and different_from name claims by their ids; this one names none that is held.",
        flags=(
            Example(
                f"{_HEAD}{_A}, same_as: x/y}}\n",
                "there is no claim 'x/y'",
                _ARTICLE,
            ),
        ),
        passes=(Example(f"{_HEAD}{_A}, same_as: b}}\n{_B}}}\n", article=_ARTICLE),),
        severity=Severity.WARNING,
        check=_unknown,
    ),
    CheckRule(
        code="S110",
        name="same-and-different",
        title="Two claims are said to be one fact and two",
        explanation="same_as and different_from overrule every score, so they cannot both hold of two claims: be it "
        "that one record names a claim in both, that each of two records says one, or that it follows from others.",
        flags=(
            Example(f"{_HEAD}{_A}, same_as: b, different_from: b}}\n{_B}}}\n", "same_as of x/a", _ARTICLE),
            Example(f"{_HEAD}{_A}, same_as: b}}\n{_B}, different_from: x/a}}\n", "same_as of x/a", _ARTICLE),
        ),
        passes=(
            Example(
                f"{_HEAD}{_A}, same_as: b}}\n{_B}, different_from: c}}\n"
                "  - {id: c, quote: the ministry said, statement: The ministry said so.}\n",
                article=_ARTICLE,
            ),
        ),
        severity=Severity.ERROR,
        check=_contradicting,
    ),
)
