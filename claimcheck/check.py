"""The first half of the pipeline: files → corpus → problems. Each step takes and returns frozen values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from claimcheck.anchor import anchor
from claimcheck.discrepancy import Checked, Findings, Problem
from claimcheck.records.corpus import Corpus
from claimcheck.records.load import load
from claimcheck.rules.base import CheckRule, problem
from claimcheck.rules.checks import CHECKS
from claimcheck.values.names import Name, Names, names_of


@dataclass(frozen=True)
class Result:
    """What there is to show: the corpus and what was found in it."""

    corpus: Corpus
    findings: Findings


def read(paths: Sequence[Path]) -> Corpus:
    """Load records and look their quotes up; raises `claimcheck.paths.UsageError`."""
    return anchor(load(paths))


def check(corpus: Corpus) -> Result:
    """Is every claim sourced, quoted and borne out?"""
    found = problems(corpus, checked(corpus, authority(corpus)))
    return Result(corpus, Findings(problems=found, checked=amount_checked(corpus, 0, len(CHECKS))))


def authority(corpus: Corpus) -> Names:
    """The names of the corpus's authority file, with the world's countries."""
    return names_of(entries(corpus))


def entries(corpus: Corpus) -> tuple[Name, ...]:
    """The entries of the corpus's authority file."""
    return tuple(Name(entry.name, entry.type, (entry.name, *entry.aliases), entry.part_of) for entry in corpus.names)


def problems(corpus: Corpus, found: Iterable[Problem]) -> tuple[Problem, ...]:
    """What the loader and the checking rules found, in order of place."""
    return tuple(sorted((*corpus.problems, *found), key=lambda p: (p.path, p.line, p.column, p.code, p.message)))


def checked(corpus: Corpus, names: Names, rules: Iterable[CheckRule] = CHECKS) -> list[Problem]:
    """What checking rules find."""
    sources = {source.id: source for source in corpus.sources}
    whole = replace(corpus, claims=(*corpus.claims, *corpus.unfinished)) if corpus.unfinished else corpus
    return [problem(rule, fault, sources) for rule in rules for fault in rule.check(whole, names)]


def amount_checked(corpus: Corpus, pairs: int, rules: int) -> Checked:
    """How much was looked at."""
    claims = (*corpus.claims, *corpus.unfinished)
    quotes = sum(len(record.anchors) for record in claims)
    return Checked(len(corpus.sources), len(claims), quotes, pairs, rules)
