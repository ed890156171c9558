"""What happens in the synthetic corpus: stories with their casts, facts, and facts that are near misses of others."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import accumulate
from random import Random

from tests.bench.wording import Action, Party, Place, party, syllables, thesaurus

RENOWNED = 300  # parties of a kind, and countries, that stories share
ACTIONS = thesaurus()
DOMAINS = sorted(ACTIONS)


@dataclass(frozen=True, slots=True)
class Fact:
    """What happened. `apart` names what alone tells it from its near miss: ``when``, ``actor`` or ``action``."""

    action: Action
    actor: Party
    target: Party
    place: Place
    day: date
    amount: int | None
    speaker: Party | None
    apart: str = ""


class World:
    """What stories share: renowned parties and countries, the first of them in very many stories."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.countries = [syllables(random, 2) for _ in range(RENOWNED)]
        self.towns = [Place(syllables(random, 2), country) for country in self.countries for _ in range(3)]
        self.parties: dict[str, list[Party]] = {}
        self.publishers = [
            f"{syllables(random, 2)} {random.choice(('Post', 'Times', 'Daily'))}" for _ in range(RENOWNED)
        ]
        self.weights = list(accumulate(1 / rank for rank in range(1, RENOWNED + 1)))

    def rank(self) -> int:
        """A rank by Zipf's law."""
        return self.random.choices(range(RENOWNED), cum_weights=self.weights)[0]

    def place(self) -> Place:
        """A renowned town, or a village in a renowned country."""
        random, country = self.random, self.rank()
        if random.random() < 0.3:
            return self.towns[country * 3 + random.randrange(3)]
        return Place(syllables(random, random.choice((2, 2, 3))), self.countries[country])

    def party(self, kind: str) -> Party:
        """A renowned party or one that only this story knows. States and armies are always those of countries."""
        random = self.random
        if kind not in self.parties:
            bases = self.countries if kind in ("state", "army") else [syllables(random, 2) for _ in range(RENOWNED)]
            self.parties[kind] = [party(random, kind, base, renowned=True) for base in bases]
        if kind in ("state", "army") or random.random() < 0.3:
            return self.parties[kind][self.rank()]
        return party(random, kind, syllables(random, random.choice((2, 2, 3))), renowned=False)


class Story:
    """One story: its cast and what happens to it."""

    def __init__(self, world: World) -> None:
        self.world, self.random = world, world.random
        random = self.random
        self.domain = random.choice(DOMAINS)
        self.start = date(2015, 1, 1) + timedelta(random.randrange(4_000))
        home = world.place()
        others = [Place(syllables(random, 2), home.country) for _ in range(random.randint(2, 5))]
        self.places = [home, *others, *(world.place() for _ in range(random.randint(1, 2)))]
        self.cast: dict[str, list[Party]] = {}
        self.names = {name for place in self.places for name in (place.name, place.country)}
        self.taken: set[tuple[int, str]] = set()
        self.facts = self._facts(random.randint(10, 60))

    def _member(self, kind: str, unlike: tuple[Party, ...] = ()) -> Party | None:
        """Someone of the cast, which grows as needed; never two who share a name."""
        members = self.cast.setdefault(kind, [])
        for _ in range(8):
            if len(members) >= 5:
                break
            new = self.world.party(kind)
            if self.names.isdisjoint(new.names):
                self.names.update(new.names)
                members.append(new)
        free = [member for member in members if member not in unlike]
        return self.random.choice(free) if free else None

    def _facts(self, count: int) -> list[Fact]:
        facts: list[Fact] = []
        while len(facts) < count:
            domain = self.domain if self.random.random() < 0.7 else self.random.choice(DOMAINS)
            fact = self._fact(self.random.choice(ACTIONS[domain]))
            if fact is None:
                continue
            twin = self._near_miss(fact) if self.random.random() < 0.45 else None
            facts += [fact] if twin is None else [replace(fact, apart=twin.apart), twin]
        return facts

    def _claim_for(self, action: Action, *parties: Party) -> bool:
        """Whether nobody here has done or suffered this before: then even a telling without one of them is clear."""
        keys = {(id(action), member.names[0]) for member in parties}
        if keys & self.taken:
            return False
        self.taken |= keys
        return True

    def _fact(self, action: Action) -> Fact | None:
        random = self.random
        actor = self._member(action.actor)
        target = self._member(action.target, (actor,) if actor else ())
        if actor is None or target is None or not self._claim_for(action, actor, target):
            return None
        speaker = self._member(random.choice(("person", "state", "ministry")), (actor, target))
        day = self.start + timedelta(random.randrange(30))
        told = speaker if random.random() < 0.35 else None
        return Fact(action, actor, target, random.choice(self.places), day, self._amount(), told)

    def _amount(self) -> int | None:
        random = self.random
        if random.random() < 0.5:
            return None
        return random.randint(2, 40) if random.random() < 0.6 else random.randint(5, 90) * 10 ** random.randint(1, 2)

    def _near_miss(self, fact: Fact) -> Fact | None:
        """Another fact that differs from this one in one respect."""
        random = self.random
        soon = fact.day + timedelta(random.randint(0, 2))
        amount = self._amount() if fact.amount is None or random.random() < 0.8 else fact.amount
        apart = random.choice(("when", "actor", "action"))
        if apart == "when" and fact.action.target not in ("site", "people", "law", "product"):
            place = random.choice([place for place in self.places if place != fact.place])
            later = fact.day + timedelta(random.choice((-1, 1)) * random.randint(6, 20))
            return replace(fact, place=place, day=later, amount=amount, apart="when")
        if apart == "actor":
            other = self._member(fact.action.actor, (fact.actor, fact.target))
            if other and self._claim_for(fact.action, other):
                return replace(fact, actor=other, day=soon, amount=amount, apart="actor")
        domain = ACTIONS[fact.action.domain]
        actions = [each for each in domain if each.actor == fact.action.actor and each.target == fact.action.target]
        action = random.choice(actions)
        if action is not fact.action and self._claim_for(action, fact.actor, fact.target):
            return replace(fact, action=action, day=soon, amount=amount, apart="action")
        return None
