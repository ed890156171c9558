"""Who struck first: what set an event off, and which of two events came before the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations, pairwise

from claimcheck.discrepancy import Kind, Level, Side
from claimcheck.match.chronology import Chronology, Edge
from claimcheck.records.corpus import ClaimRecord
from claimcheck.rules.base import CompareRule, Example, Found, Scope
from claimcheck.rules.comparisons.facets import ENDINGS, SAID_TWICE, without_stop
from claimcheck.rules.comparisons.view import View
from claimcheck.rules.comparisons.voice import level
from claimcheck.values.deeds import may_be_said_again
from claimcheck.values.events import VIOLENT, Event, kinds, same_event
from claimcheck.values.names import Names
from claimcheck.values.relation import Relation
from claimcheck.values.words import plain, sense, words_of

_Roots = dict[str, dict[int, list[ClaimRecord]]]


def _triggers(view: View) -> Iterator[Found]:
    """For each set of rival causes, what the sources say they set off; told of several events, it is reported once."""
    for rivalry in rivalries(view.chronology, view.names):
        yield _trigger(view.chronology, rivalry, view.names)


@dataclass
class Rivalry:
    """Causes that exclude each other, the events that they are told to have set off, and the claims that tell it."""

    pairs: list[tuple[int, int]]
    effects: list[int] = field(default_factory=list)
    records: dict[int, dict[str, ClaimRecord]] = field(default_factory=dict)

    def claims(self, cause: int) -> list[ClaimRecord]:
        """The claims that name a cause, sorted."""
        return [self.records[cause][name] for name in sorted(self.records[cause])]


def rivalries(chronology: Chronology, names: Names) -> list[Rivalry]:
    """The sets of rival causes, in order of their first effect."""
    found: dict[frozenset[int], Rivalry] = {}
    for effect, sources in sorted(chronology.causes.items()):
        roots: _Roots = {source: told for source in sorted(sources) if (told := chronology.roots(effect, source))}
        causes = sorted({cause for told in roots.values() for cause in told})
        pairs = [pair for pair in combinations(causes, 2) if _rivals(*pair, roots, chronology, names)]
        involved = frozenset(cause for pair in pairs for cause in pair)
        if not involved:
            continue
        rivalry = found.setdefault(involved, Rivalry(pairs))
        rivalry.effects.append(effect)
        for cause in involved:
            held = rivalry.records.setdefault(cause, {})
            held.update({record.id: record for told in roots.values() for record in told.get(cause, ())})
    return list(found.values())


def _rivals(first: int, second: int, roots: _Roots, chronology: Chronology, names: Names) -> bool:
    """Whether two causes are rival accounts: outbreaks of violence in one place, told side by side by no source."""
    if any(first in found and second in found for found in roots.values()):
        return False
    told = ([record for found in roots.values() for record in found.get(cause, ())] for cause in (first, second))
    if _of_other_days(*told):
        return False
    a, b = chronology.nodes[first], chronology.nodes[second]
    violent = all(any(kinds(event) & VIOLENT for event in node) for node in (a, b))
    return violent and _may_be_one_outbreak(a, b, names) and not any(same_event(x, y, names) for x in a for y in b)


def _may_be_one_outbreak(a: Sequence[Event], b: Sequence[Event], names: Names) -> bool:
    """Whether two events were in one place, or one is told without a place, and one of them without who did it."""
    places = [frozenset(name for event in node for name in event.objects) for node in (a, b)]
    if all(places):
        return any(names.related(x, y) for x in places[0] for y in places[1])
    return not all(any(map(_has_doer, node)) for node in (a, b))


def _has_doer(event: Event) -> bool:
    """Whether an event is told with a party, or with a name that may be one's."""
    named = (plain(word) for word in event.text.split() if word[:1].isupper())
    return bool(event.agents) or any(sense(part) in event.rest for word in named for part in words_of(word))


def _of_other_days(a: Sequence[ClaimRecord], b: Sequence[ClaimRecord]) -> bool:
    """Whether what is told to have been set off was on other days in the one's claims than in the other's."""
    days = [[record.claim.date for record in told if record.claim.triggered_by] for told in (a, b)]
    return all(days) and all(x and y and x.relation(y) is Relation.DISJOINT for x in days[0] for y in days[1])


def _trigger(chronology: Chronology, rivalry: Rivalry, names: Names) -> Found:
    levels = [level(x, y, names) for a, b in rivalry.pairs for x in rivalry.claims(a) for y in rivalry.claims(b)]
    found = min(levels, key=lambda entry: entry.rank)
    causes = sorted(rivalry.records, key=lambda cause: [record.id for record in rivalry.claims(cause)])
    sides = tuple(
        Side(chronology.label(cause), tuple(record.id for record in rivalry.claims(cause))) for cause in causes
    )
    told = "; ".join(f"{_sources(rivalry.claims(cause))}: {without_stop(chronology.label(cause))}" for cause in causes)
    effect = max(rivalry.effects, key=lambda node: (len(chronology.nodes[node]), -node))
    why = f"What set off {without_stop(chronology.label(effect))}? {told}: {ENDINGS[found]}."
    return Found("triggered_by", found, sides, why)


def _reversed(view: View) -> Iterator[Found]:
    """Cycles: A before B, B before A; one that a source has by itself is that source's alone."""
    chronology = view.chronology
    for cycle in chronology.cycles():
        steps = [chronology.steps[a, b] for a, b in pairwise((*cycle, cycle[0]))]
        alone = [
            source
            for source in sorted({edge.record.source for step in steps for edge in step})
            if all(any(edge.record.source == source for edge in step) for step in steps)
        ]
        if not alone:
            yield _cycle(chronology, steps, _weight(steps, view.names))
        for source in alone:
            own = [[edge for edge in step if edge.record.source == source] for step in steps]
            yield _cycle(chronology, own, Level.CONTRADICTION)


def _cycle(chronology: Chronology, steps: Sequence[Sequence[Edge]], found: Level) -> Found:
    sides = tuple(
        Side(_step(chronology, step), tuple(dict.fromkeys(edge.record.id for edge in step))) for step in steps
    )
    told = "; ".join(f"{_sources([edge.record for edge in step])}: {_step(chronology, step)}" for step in steps)
    ending = ENDINGS[found]
    if all(may_be_said_again(edge.record.claim.statement) for step in steps for edge in step):
        found, ending = Level.TENSION, SAID_TWICE
    return Found("order", found, sides, f"Which came first? {told}: {ending}.")


def _weight(steps: Sequence[Sequence[Edge]], names: Names) -> Level:
    """The level of a cycle: the least weighty of the pairs of steps that it rests on."""
    records = [[edge.record for edge in step] for step in steps]
    return max(
        (
            min((level(x, y, names) for x in a for y in b if x.source != y.source), key=lambda entry: entry.rank)
            for a, b in combinations(records, 2)
            if any(x.source != y.source for x in a for y in b)
        ),
        key=lambda entry: entry.rank,
    )


def _step(chronology: Chronology, step: Sequence[Edge]) -> str:
    verb = "triggered" if any(edge.causes for edge in step) else "came before"
    return f"{chronology.label(step[0].first)} {verb} {chronology.label(step[0].then)}"


def _sources(records: Sequence[ClaimRecord]) -> str:
    return " and ".join(sorted({record.source for record in records}))


RULES = (
    CompareRule(
        code="D601",
        name="triggers-differ",
        title="Sources name different triggers of one event",
        explanation="What set the event off in the first place is one outbreak of violence for some sources and "
        "another for others, in the same place, or where one is told without a place and one without who did it; and "
        "no source tells of both side by side. Causes are followed back as far as each source tells them.",
        flags=(
            Example(
                "- {source: a, statement: Swedish air strikes on Oslo triggered Norwegian attacks on Sweden., "
                "about: Norwegian attacks on Sweden, triggered_by: Swedish air strikes on Oslo}\n"
                "- {source: b, statement: Explosions in Oslo triggered Norwegian attacks on Sweden., "
                "about: Explosions in Oslo, triggers: Norwegian attacks on Sweden}\n",
                "What set off Norwegian attacks on Sweden",
            ),
            Example(
                "- {source: a, statement: It followed., about: Norwegian fire, triggered_by: a Swedish raid}\n"
                "- {source: b, statement: It followed., about: Norwegian fire, triggered_by: blasts in Oslo}\n",
                "What set off Norwegian fire",
            ),
        ),
        passes=(
            Example(
                "- {source: a, statement: It followed., about: Norwegian fire, triggered_by: a Swedish raid, "
                "date: 2024-05-02}\n"
                "- {source: b, statement: It followed., about: Norwegian fire, triggered_by: blasts in Oslo, "
                "date: 2025-05-02}\n"
            ),
            Example(
                "- {source: a, statement: It followed., about: Norwegian fire, triggered_by: a Swedish raid}\n"
                "- {source: b, statement: It followed., about: Norwegian fire, triggered_by: the Hurum attack}\n"
            ),
            Example(
                "- {source: a, statement: It followed., about: Norwegian fire, triggered_by: a Swedish raid, "
                "attributed_to: Sweden, stance: denies}\n"
                "- {source: b, statement: It followed., about: Norwegian fire, triggered_by: blasts in Oslo}\n"
            ),
            Example(
                "- {source: a, statement: Swedish air strikes on Oslo triggered Norwegian attacks on Sweden., "
                "about: Norwegian attacks on Sweden, triggered_by: Swedish air strikes on Oslo}\n"
                "- {source: b, statement: Sweden struck Oslo and set off Norwegian attacks., "
                "about: Swedish strikes in Norway, triggers: Norwegian attacks on Sweden}\n"
            ),
        ),
        kind=Kind.ORDER,
        level=Level.CONTRADICTION,
        check=_triggers,
        scope=Scope.ALL,
    ),
    CompareRule(
        code="D602",
        name="order-reversed",
        title="Sources tell the same events in opposite order",
        explanation="Together the sources say that an event came before itself: one has A before B, another B before "
        "A, or a longer round of such steps. The shortest round is shown; one that a single source tells alone is not. "
        "What may be said before and again after (*warned*) is a tension.",
        flags=(
            Example(
                "- {source: a, statement: Sweden struck Oslo in response., about: Swedish strikes on Oslo, "
                "triggered_by: Norwegian attacks on Sweden}\n"
                "- {source: b, statement: The Norwegians attacked in response., about: Norwegian attacks on Sweden, "
                "triggered_by: Swedish air strikes on Oslo}\n",
                "Which came first?",
            ),
            Example(
                "- {source: a, statement: Sweden warned of war before the summit., before: summit in Oslo}\n"
                "- {source: b, statement: Sweden warned of war after the summit., after: summit in Oslo}\n",
                "on both occasions",
                level=Level.TENSION,
            ),
        ),
        passes=(
            Example(
                "- {source: a, statement: Sweden struck Oslo in response., about: Swedish strikes on Oslo, "
                "triggered_by: Norwegian attacks on Sweden}\n"
                "- {source: b, statement: Sweden struck after the attacks., about: Swedish strikes on Oslo, "
                "after: Norwegian attacks on Sweden}\n"
            ),
        ),
        kind=Kind.ORDER,
        level=Level.CONTRADICTION,
        check=_reversed,
        scope=Scope.ALL,
    ),
)
