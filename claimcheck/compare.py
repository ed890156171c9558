"""The second half of the pipeline: corpus → groups → discrepancies and verdicts."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from functools import partial
from itertools import combinations
from typing import NamedTuple

from claimcheck.aliases import learn
from claimcheck.check import Result, amount_checked, authority, entries, problems
from claimcheck.corpus import ClaimRecord, Corpus
from claimcheck.discrepancy import Agreement, Discrepancy, Findings, GroupReport, Kind, Level, Side, Verdict, source_of
from claimcheck.forks import forked
from claimcheck.judgements import judged, set_apart
from claimcheck.kinship import kin_by_text
from claimcheck.match.group import Grouping, content_id, group_claims
from claimcheck.match.likest import likest
from claimcheck.match.proposition import likeness
from claimcheck.origins import independent, origins, related, roots
from claimcheck.rules.base import CompareRule, Found, Scope, View, one_proposition
from claimcheck.rules.checks import CHECKS
from claimcheck.rules.comparisons import COMPARISONS
from claimcheck.rules.counts import exclusive_figures
from claimcheck.rules.voice import denies
from claimcheck.values.grades import answers, negated, relate_answers
from claimcheck.values.names import Name, Names, names_of
from claimcheck.values.relation import Relation

_MANNER = frozenset({Kind.WORDING, Kind.ATTRIBUTION, Kind.CERTAINTY})
"""How it is told, not what: claims that differ in this back each other all the same."""
_SAID_AGAIN = 0.25
"""Least likeness of two statements of which one backs the other."""


LEARN_UP_TO = 50_000
"""Of so many claims names are learnt; among more a surname, a post or an abbreviation is that of several."""
_MANY = 2_000
"""Of so many claims the work is worth a second process."""
Grouper = Callable[[Sequence[ClaimRecord], Sequence[Name], Set[frozenset[str]]], Grouping]
"""What groups claims, by known names; pairs of ids are to be kept apart."""


def report(corpus: Corpus, group: Grouper = group_claims) -> Result:
    """Where do the sources agree, and where don't they?"""
    known = learnt(corpus)
    names = names_of(known)
    many = len(corpus.claims) >= _MANY
    with forked(partial(problems, corpus, names), worth=many) as checked:
        grouping = group(corpus.claims, known, set_apart(corpus))
        wrong = checked()
    root = roots(corpus.sources, kin_by_text(corpus.sources))
    kin = related(root)
    home = {record.id: group.id for group in grouping.groups for record in group.claims}
    same = frozenset(pair for pair in likest(grouping) if _may_be_one(pair, home, kin))
    seen = partial(View, names=names, kin=kin)
    groups = {group.id: seen(group.claims) for group in grouping.groups}
    views = {
        Scope.GROUP: [view for view in groups.values() if len(view.claims) > 1],
        Scope.POINT: [seen([corpus.by_id[claim] for claim in part], likest=same) for part in _connected(same)],
        Scope.ALL: [seen([claim for view in groups.values() for claim in view.claims])],
    }
    told = (_compared_at_once if many else _compared)(views)
    discrepancies = _uncovered(sorted(_discrepancies(told.founds, home, corpus), key=_worst_first))
    touching = _by_claim(discrepancies)
    findings = Findings(
        groups=tuple(_group_report(name, view, touching, told.backing, root) for name, view in groups.items()),
        discrepancies=tuple(judged(discrepancies, corpus)),
        problems=wrong,
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
    """What each rule finds, by its code, and the pairs of claims on one fact that back each other."""

    founds: dict[str, list[Found]]
    backing: set[frozenset[str]]


def _compared(views: Mapping[Scope, Sequence[View]]) -> _Told:
    """What is told by comparing claims, view by view."""
    founds: dict[str, list[Found]] = {rule.code: [] for rule in COMPARISONS}
    backing: set[frozenset[str]] = set()
    for scope, held in views.items():
        rules = [rule for rule in COMPARISONS if rule.scope is scope]
        for view in held:  # view by view: the rules of a family share what they find of one
            for rule in rules:
                founds[rule.code] += rule.check(view)
            if scope is Scope.GROUP:
                backing.update(_backing(view))
    return _Told(founds, backing)


def _compared_at_once(views: Mapping[Scope, Sequence[View]]) -> _Told:
    """What is told by comparing very many claims, by two processes."""
    half = {scope: len(held) // 2 for scope, held in views.items()}  # of the same claims, as far as they are in order
    rest = {scope: held[half[scope] :] for scope, held in views.items()}
    with forked(partial(_compared, rest), worth=True) as other:
        told = _compared({scope: held[: half[scope]] for scope, held in views.items()})
        founds, backing = other()
    return _Told({code: found + founds[code] for code, found in told.founds.items()}, told.backing | backing)


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


def _may_be_one(pair: frozenset[str], home: Mapping[str, str], kin: frozenset[frozenset[str]]) -> bool:
    """Whether two claims are of one fact, or of one work, whose texts retell each other point by point."""
    sources = frozenset(map(source_of, pair))
    return len({home[claim] for claim in pair}) == 1 or len(sources) == 1 or sources in kin


def _connected(pairs: Iterable[frozenset[str]]) -> list[list[str]]:
    """The claims that pairs connect, part by part, in order."""
    part: dict[str, list[str]] = {}
    for a, b in sorted(map(sorted, pairs)):
        one, other = part.setdefault(a, [a]), part.setdefault(b, [b])
        if one is not other:
            one += other
            part.update(dict.fromkeys(other, one))
    return sorted({id(claims): sorted(claims) for claims in part.values()}.values())


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


def _by_claim(discrepancies: Iterable[Discrepancy]) -> dict[str, list[Discrepancy]]:
    """The discrepancies that touch each claim."""
    touching: dict[str, list[Discrepancy]] = {}
    for found in discrepancies:
        for claim in found.claims:
            touching.setdefault(claim, []).append(found)
    return touching


def _group_report(
    name: str,
    group: View,
    by_claim: Mapping[str, Sequence[Discrepancy]],
    backing: Set[frozenset[str]],
    root: dict[str, frozenset[str]],
) -> GroupReport:
    touching = [found for record in group.claims for found in by_claim.get(record.id, ())]
    weighty = any(found.level in (Level.CONTRADICTION, Level.DISPUTE) for found in touching)
    denials = [record for record in group.claims if denies(record)]
    contested = weighty or any(
        not denies(other) and group.one_proposition(denial, other) for denial in denials for other in group.claims
    )
    backings = list(_in_agreement(group, touching, backing))
    count, _, backed = max((independent(map(source_of, ids), root), -index, ids) for index, ids in enumerate(backings))
    verdict = Verdict.CORROBORATED if count > 1 else Verdict.SINGLE
    return GroupReport(
        id=name,
        label=_label(group),
        verdict=Verdict.CONTESTED if contested else verdict,
        origins=count,
        claims=tuple(record.id for record in group.claims),
        backed=backed,
        agreements=tuple(_agreements(group, backed)),
    )


def _in_agreement(
    group: View, touching: Sequence[Discrepancy], backing: Set[frozenset[str]]
) -> Iterator[tuple[str, ...]]:
    """The parts of a group in which each claim backs another, as ids: those ``backing`` that nothing sets apart."""
    apart = {
        frozenset((x, y))
        for found in touching
        if found.level is not Level.PRECISION and found.kind not in _MANNER
        for a, b in combinations(found.sides, 2)
        for x in a.claims
        for y in b.claims
    }
    part = {record.id: record.id for record in group.claims}
    for a, b in combinations(part, 2):
        pair = frozenset((a, b))
        if pair in backing and pair not in apart:
            kept, gone = sorted((part[a], part[b]))
            part = {claim: kept if label == gone else label for claim, label in part.items()}
    for label in sorted(set(part.values())):
        yield tuple(claim for claim, own in part.items() if own == label)


def _backing(group: View) -> Iterator[frozenset[str]]:
    """The counterparts in a group of which one backs the other.

    A group holds what is said of a fact; only claims that put one proposition corroborate each other.
    """
    for a, b in combinations(group.claims, 2):
        pair = frozenset((a.id, b.id))
        if pair in group.counterparts and _backs(a, b, group.names):
            yield pair


def _backs(a: ClaimRecord, b: ClaimRecord, names: Names) -> bool:
    return (
        denies(a) == denies(b)
        and negated(a.claim.statement) == negated(b.claim.statement)
        and Relation.DISJOINT not in relate_answers(answers(a.claim.statement), answers(b.claim.statement)).values()
        and one_proposition(a, b, names)
        and likeness(a, b, names) >= _SAID_AGAIN
        and not exclusive_figures(a, b)
    )


def _label(group: View) -> str:
    """What most of the group call it: the commonest topic, else the shortest statement."""
    topics = Counter(record.claim.about for record in group.claims if record.claim.about)
    if topics:
        return min(topics, key=lambda topic: (-topics[topic], len(topic), topic))
    return min((record.claim.statement for record in group.claims), key=lambda text: (len(text), text))


def _agreements(group: View, backed: Sequence[str]) -> Iterator[Agreement]:
    """Typed values that claims of several sources have in common, among those that say the same."""
    told: dict[tuple[str, str], list[str]] = {}
    for record in group.claims if len(backed) > 1 else ():
        if record.id not in backed:
            continue
        claim = record.claim
        values = [("date", claim.date.text)] if claim.date else []
        values += [("place", text) for text in claim.place] + [("count", str(count)) for count in claim.count]
        for entry in values:
            told.setdefault(entry, []).append(record.id)
    for (facet, value), claims in sorted(told.items()):
        if len(set(map(source_of, claims))) > 1:
            yield Agreement(facet, value, tuple(claims))
