"""The second half of the pipeline: corpus → groups → discrepancies and verdicts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from functools import lru_cache, partial
from itertools import chain, combinations
from typing import NamedTuple

from claimcheck.aliases import learn
from claimcheck.backing import backing_pairs
from claimcheck.check import Result, amount_checked, authority, checked, entries, problems
from claimcheck.connected import connected
from claimcheck.discrepancy import Discrepancy, Findings, Kind, Level, Problem, Side, source_of
from claimcheck.forks import shared_out
from claimcheck.judgements import judged, set_apart
from claimcheck.kinship import kin_by_text
from claimcheck.match.causes import causes_of_one_event
from claimcheck.match.group import Grouping, content_id, group_claims
from claimcheck.match.likest import likest
from claimcheck.match.questions import asked_alike
from claimcheck.match.spellings import claims_with_two_spellings
from claimcheck.match.twice import told_again
from claimcheck.origins import independent, origins, related, roots
from claimcheck.records.corpus import ClaimRecord, Corpus
from claimcheck.rules.base import CompareRule, Found, Scope
from claimcheck.rules.checks import CHECKS, NAMED, NAMELESS
from claimcheck.rules.comparisons import COMPARISONS
from claimcheck.rules.comparisons.view import View
from claimcheck.values.names import Name, Names, names_of
from claimcheck.verdicts import by_claim, verdict_on

LEARN_UP_TO = 50_000
"""Of so many claims names are learnt; among more a surname, a post or an abbreviation is that of several."""
_MANY = 2_000
"""Of so many claims the work is worth a second process."""
_PART = 400
"""Claims that are compared at a time: what is remembered of claims is forgotten after twice as many."""
_PARTS = 255
"""The most that they are compared in: no more jobs can be shared out, and one is another."""
Grouper = Callable[[Sequence[ClaimRecord], Sequence[Name], Set[frozenset[str]]], Grouping]
"""What groups claims, by known names; pairs of ids are to be kept apart."""
_Pairs = frozenset[frozenset[str]]
_ACROSS_GROUPS = frozenset({Kind.DATE, Kind.COUNT, Kind.MEASURE, Kind.STANCE})
"""What claims of two groups that answer one question may differ in (see `claimcheck.match.questions`)."""
_IN_ONE_TEXT = frozenset({Kind.STANCE, Kind.ORDER, Kind.DETAIL})
"""What claims with which one text tells one point twice may differ in, beside what all claims of a group may."""


class _Seen(NamedTuple):
    """Claims that comparing rules see at once; ``asked`` are those of two groups that answer one question, ``again``
    those with which one text tells one point twice.
    """

    scopes: Mapping[Scope, Sequence[Sequence[ClaimRecord]]]
    asked: Sequence[Sequence[ClaimRecord]]
    again: Sequence[Sequence[ClaimRecord]]


def report(corpus: Corpus, grouper: Grouper = group_claims) -> Result:
    """Where do the sources agree, and where don't they?"""
    many = len(corpus.claims) >= _MANY
    given = authority(corpus)
    with shared_out([partial(checked, corpus, given, [rule]) for rule in NAMELESS], worth=many) as results:
        known = learnt(corpus)
        names = names_of(known)
        grouping = grouper(corpus.claims, known, set_apart(corpus))
        wrong = list(chain.from_iterable(results()))
    home = {record.id: group.id for group in grouping.groups for record in group.claims}
    root = roots(corpus.sources, kin_by_text(corpus.sources))
    kin = related(root)
    alone = frozenset(_told_once(grouping))
    same = frozenset(pair for pair in likest(grouping) if _may_be_one(pair, home, kin)) | alone
    seen = _seen(corpus, grouping, same, given=given, names=names)
    parts = _parts(seen, min(1 + len(corpus.claims) // _PART, _PARTS))
    jobs = [partial(_named, corpus, names), *(partial(_compared, part, names, kin, (same, alone)) for part in parts)]
    with shared_out(jobs, worth=many) as shares:
        told = _joined(shares())
    discrepancies = _uncovered(sorted(_discrepancies(told.founds, home, corpus), key=_worst_first))
    touching = by_claim(discrepancies)
    findings = Findings(
        groups=tuple(verdict_on(group, names, touching, told.backing, root) for group in grouping.groups),
        discrepancies=tuple(judged(discrepancies, corpus)),
        problems=problems(corpus, [*wrong, *told.problems]),
        checked=amount_checked(corpus, grouping.partition.looked_at, len(CHECKS) + len(COMPARISONS)),
        origins=origins(corpus.sources, root),
        independent=independent(root, root),
    )
    return Result(corpus, findings)


def learnt(corpus: Corpus) -> tuple[Name, ...]:
    """The entries of the authority, with what the records themselves show to be one name."""
    own = learn(corpus.claims, authority(corpus)) if len(corpus.claims) <= LEARN_UP_TO else ()
    return *entries(corpus), *own


class _Told(NamedTuple):
    """What rules tell: problems, what each comparing rule finds, and the pairs of claims that back each other."""

    problems: list[Problem]
    founds: Mapping[str, list[Found]]
    backing: Set[frozenset[str]]


def _named(corpus: Corpus, names: Names) -> _Told:
    """What those checking rules tell that look names up."""
    return _Told(checked(corpus, names, NAMED), {}, frozenset())


def _compared(seen: _Seen, names: Names, kin: _Pairs, points: tuple[_Pairs, _Pairs]) -> _Told:
    """What comparing rules tell of some claims."""
    founds: dict[str, list[Found]] = {rule.code: [] for rule in COMPARISONS}
    backed: set[frozenset[str]] = set()
    for scope, held in seen.scopes.items():
        for claims in held:
            view = View(claims, names, kin, *(points if scope in (Scope.POINT, Scope.NAME) else (None, None)))
            for code, found in _told_by(_rules(scope, view.fields), view):
                founds[code].append(found)
            if scope is Scope.GROUP:
                backed.update(backing_pairs(view))
    for view, scope, kinds in _few_at_once(seen, names, kin):
        rules = (rule for rule in _rules(scope, view.fields) if rule.kind in kinds)
        for code, found in _told_by(rules, view):
            if found.level is not Level.PRECISION:
                founds[code].append(found)
    return _Told([], founds, backed)


def _few_at_once(seen: _Seen, names: Names, kin: _Pairs) -> Iterator[tuple[View, Scope, Set[Kind]]]:
    """Views in which claims are held against each other in a few kinds of things only."""
    for claims in seen.asked:
        yield View(claims, names, kin), Scope.GROUP, _ACROSS_GROUPS
    for claims in seen.again:
        pair = frozenset([frozenset(claim.id for claim in claims)])
        yield View(claims, names, kin, pair, frozenset()), Scope.POINT, _IN_ONE_TEXT


def _told_by(rules: Iterable[CompareRule], view: View) -> Iterator[tuple[str, Found]]:
    """What rules find in a view, with their codes; rules of a family share what they find of one view."""
    for rule in rules:
        for found in rule.check(view):
            yield rule.code, found


@lru_cache(maxsize=768)
def _rules(scope: Scope, fields: frozenset[str]) -> list[CompareRule]:
    """The rules of a scope that may find something where claims tell these fields: few sets of them recur."""
    rules = (rule for rule in COMPARISONS if rule.scope is scope)
    return [rule for rule in rules if not rule.needs or not rule.needs.isdisjoint(fields)]


def _joined(told: Sequence[_Told]) -> _Told:
    """What several parts tell, in their order."""
    founds = {rule.code: [found for part in told for found in part.founds.get(rule.code, ())] for rule in COMPARISONS}
    backed = frozenset(pair for part in told for pair in part.backing)
    return _Told([entry for part in told for entry in part.problems], founds, backed)


def _seen(corpus: Corpus, grouping: Grouping, same: _Pairs, *, given: Names, names: Names) -> _Seen:
    """All that comparing rules see; ``given`` are the names of the authority, ``names`` these and those learnt."""
    scopes: dict[Scope, Sequence[Sequence[ClaimRecord]]] = {
        Scope.GROUP: [group.claims for group in grouping.groups if len(group.claims) > 1],
        Scope.POINT: [[corpus.by_id[claim] for claim in part] for part in connected(map(_both, same))],
        Scope.CAUSE: causes_of_one_event(grouping, names),
        Scope.NAME: claims_with_two_spellings(grouping, given),
        Scope.ALL: [[claim for group in grouping.groups for claim in group.claims]],
    }
    again = [pair for group in grouping.groups for pair in told_again(group.claims, names)]
    return _Seen(scopes, asked_alike(grouping, names), again)


def _parts(seen: _Seen, number: int) -> Iterator[_Seen]:
    """So many parts of it; each has much the same claims in every scope, since all are in order of their ids."""

    def share(held: Sequence[Sequence[ClaimRecord]], part: int) -> Sequence[Sequence[ClaimRecord]]:
        return held[part * len(held) // number : (part + 1) * len(held) // number]

    for part in range(number):
        scopes = {scope: share(held, part) for scope, held in seen.scopes.items()}
        yield _Seen(scopes, share(seen.asked, part), share(seen.again, part))


def _discrepancies(founds: Mapping[str, list[Found]], home: Mapping[str, str], corpus: Corpus) -> Iterator[Discrepancy]:
    for rule in COMPARISONS:
        told = founds[rule.code]
        for found in _merged(told) if rule.kind is Kind.WORDING else told:
            yield _discrepancy(rule, found, home, corpus)


def _merged(founds: Iterable[Found]) -> list[Found]:
    """Findings on wording; one quotation that bears out several claims is one, not one a claim."""
    merged: dict[object, Found] = {}
    for found in founds:
        sources = (tuple(sorted(set(map(source_of, side.claims)))) for side in found.sides)
        key = (found.facet, found.level, found.why, *zip((side.value for side in found.sides), sources, strict=True))
        held = merged.setdefault(key, found)
        if held is not found:
            sides = (
                Side(a.value, tuple(dict.fromkeys((*a.claims, *b.claims))))
                for a, b in zip(held.sides, found.sides, strict=True)
            )
            merged[key] = held._replace(sides=tuple(sides))
    return list(merged.values())


def _may_be_one(pair: frozenset[str], home: Mapping[str, str], kin: _Pairs) -> bool:
    """Whether two claims are of one fact, or of one work, whose texts retell each other point by point."""
    sources = frozenset(map(source_of, pair))
    return len({home[claim] for claim in pair}) == 1 or len(sources) == 1 or sources in kin


def _told_once(grouping: Grouping) -> Iterator[frozenset[str]]:
    """The pairs of claims of one fact that no text tells twice."""
    for group in grouping.groups:
        if len(group.claims) > 1 and len({record.text for record in group.claims}) == len(group.claims):
            yield from (frozenset((a.id, b.id)) for a, b in combinations(group.claims, 2))


def _both(pair: frozenset[str]) -> tuple[str, str]:
    one, other = pair
    return one, other


def _uncovered(ordered: Sequence[Discrepancy]) -> list[Discrepancy]:
    """Without those that another rule says as well, of the same facet and more claims, at least as weightily."""
    kept: list[Discrepancy] = []
    held: dict[tuple[str, str, str], list[tuple[str, frozenset[str]]]] = defaultdict(list)
    """By kind, facet and claim: the codes of those kept, each with all its claims."""
    for found in ordered:
        claims = frozenset(found.claims)
        rivals = held[found.kind, found.facet, found.claims[0]]
        if not any(code != found.code and claims <= others for code, others in rivals):
            kept.append(found)
            for claim in claims:
                held[found.kind, found.facet, claim].append((found.code, claims))
    return kept


def _discrepancy(rule: CompareRule, found: Found, home: Mapping[str, str], corpus: Corpus) -> Discrepancy:
    claims = [claim for side in found.sides for claim in side.claims]
    groups = {home[claim] for claim in claims}
    sides = tuple(sorted(found.sides, key=lambda side: (side.claims, side.value)))
    parts = (part for side in sides for part in (side.value, *side.claims, ""))
    return Discrepancy(
        id=content_id("d", rule.code, found.facet, *parts),
        code=rule.code,
        kind=rule.kind,
        level=found.level,
        group=groups.pop() if len(groups) == 1 else None,
        facet=found.facet,
        within_source=len({corpus.by_id[claim].source for claim in claims}) == 1,
        sides=sides,
        why=found.why,
    )


def _worst_first(found: Discrepancy) -> tuple[object, ...]:
    return found.level.rank, found.within_source, -len(found.claims), found.kind, found.claims, found.id
