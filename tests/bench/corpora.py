"""A synthetic corpus of claims whose grouping is known, of any size.

    python tests/bench/corpora.py SIZE FOLDER

Writes ``FOLDER/claims/corpus.jsonl`` and ``FOLDER/truth.csv`` (claim, fact). The world consists of stories. Each has
its cast of parties and places, some of them its own and some of world renown, and its facts: who did what to whom,
where, when, how many. Some of the story's sources tell a fact, each with other words, names, exactness and omissions,
some with a figure or a day that is off. A quarter of the facts are near misses of another one: what tells them apart
(the place and the day, the actor, or the action) is then never left out by any teller.
"""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

if not __package__:  # run as a script
    sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from tests.bench.wording import ASIDES, OPENINGS, TOPICS, Place, clause, day_words, number_words
from tests.bench.world import Fact, Story, World

TELLERS = ((1, 2, 3, 4, 5, 6), (44, 22, 14, 10, 6, 4))
BUFFER = 4_000  # sources held back, so that those of one story don't stand together in the file

Record = dict[str, Any]


@dataclass(slots=True)
class Source:
    """An article: its head and the claims in it, each with the number of its fact."""

    number: int
    published: date
    publisher: str
    topic: str
    claims: list[tuple[int, Record]] = field(default_factory=list)


def told(random: Random, fact: Fact, source: Source) -> Record:
    """One source's record of a fact."""
    # Where only the day tells this fact from others, here or in other stories, nobody leaves it out.
    dated = fact.apart == "when" or (fact.actor.common and fact.target.common)
    actor: str | None = random.choice(fact.actor.names)
    target = random.choice(fact.target.names)
    if not dated and not fact.target.common and fact.apart != "actor" and random.random() < 0.1:
        actor = None
    record: Record = {}
    where = setting(random, fact.place)
    when, record["date"] = moment(random, fact.day, always=dated)
    tail = ""
    if fact.amount is not None and random.random() < 0.75:
        off = random.random() < 0.15
        amount = max(2, round(fact.amount * random.choice((0.6, 0.8, 1.2, 1.5)))) if off else fact.amount
        figure = f"{number_words(random, amount)} {random.choice(fact.action.counted)}"
        record["count"] = [figure]
        tail = random.choice((f", with {figure}", f": {figure}", f", {figure} in all"))
    said_when = when if dated or random.random() < 0.6 else ""
    said_where = where if random.random() < 0.85 else ""
    statement = clause(random, fact.action, actor, target, said_where, said_when) + tail * (random.random() < 0.7)
    if random.random() < 0.2:
        statement += f", {random.choice(ASIDES)}"
    record["statement"] = finished(random, statement)
    record["quote"] = quoted(random, fact, clause(random, fact.action, actor, target, where, when) + tail)
    record["about"] = topic(random, fact, actor, target, source) if random.random() < 0.9 else None
    record["place"] = [where.removeprefix(" in ")] if where else None
    record["attributed_to"] = [random.choice(fact.speaker.names)] if fact.speaker and random.random() < 0.7 else None
    record["actor"] = [random.choice((actor, fact.actor.names[0]))] if actor and random.random() < 0.92 else None
    record["target"] = [random.choice((target, fact.target.names[0]))] if random.random() < 0.8 else None
    return {name: value for name, value in record.items() if value}


def setting(random: Random, place: Place) -> str:
    """Where it was, as a writer puts it: the town, the town and its country, the country, or nothing."""
    exact = random.random()
    if exact < 0.48:
        return f" in {place.name}"
    if exact < 0.65:
        return f" in {place.name}, {place.country}"
    return f" in {place.country}" if exact < 0.79 else ""


def moment(random: Random, day: date, *, always: bool) -> tuple[str, str]:
    """When it was, as a writer puts it and as the record does; some writers are a day off."""
    if random.random() < 0.06:
        day += timedelta(random.choice((-1, 1)))
    exact = random.random()
    if always or exact < 0.65:
        return day_words(random, day, month_only=False), day.isoformat()
    if exact < 0.79:
        return day_words(random, day, month_only=True), f"{day:%Y-%m}"
    return "", ""


def quoted(random: Random, fact: Fact, sentence: str) -> str:
    """The article's words: longer than the statement."""
    if random.random() < 0.6:
        sentence += f", {random.choice(ASIDES)}"
    if fact.speaker and random.random() < 0.5:
        sentence += f", {random.choice(fact.speaker.names)} said"
    elif random.random() < 0.5:
        sentence = f"{random.choice(OPENINGS)} {sentence}"
    return finished(random, sentence)


def topic(random: Random, fact: Fact, actor: str | None, target: str, source: Source) -> str:
    """What a claim is about: the source's words for the story, or a headline for the fact."""
    if random.random() < 0.4:
        return source.topic
    shape, noun = random.random(), random.choice(fact.action.nouns)
    if shape < 0.4 or actor is None:
        return f"{noun.capitalize()} {target}"
    if shape < 0.7:
        return f"{actor} and the {noun} {target}"
    return (
        f"{actor} against the background of {source.topic}"
        if shape < 0.8
        else f"{noun.capitalize()} {target} by {actor}"
    )


def finished(random: Random, sentence: str) -> str:
    """A whole sentence, in a few percent of cases in a headline's style or with a slip of the pen."""
    words = sentence.split(" ")
    if random.random() < 0.05:
        words = [word for word in words if word not in ("the", "a", "an", "was", "were")]
    if random.random() < 0.04:
        at = random.randrange(len(words))
        word = words[at]
        if len(word) > 4 and word.isalpha():
            cut = random.randrange(1, len(word) - 2)
            words[at] = word[:cut] + word[cut + 1] + word[cut] + word[cut + 2 :]
    return " ".join(words)[:1].upper() + " ".join(words)[1:] + "."


def sources(world: World, size: int) -> Iterator[Source]:
    """The sources of story after story, until they hold about `size` claims."""
    random, claims, fact_number, source_number = world.random, 0, 0, 0
    while claims < size:
        story = Story(world)
        writers: list[Source] = []
        for _ in range(random.randint(3, 12)):
            source_number += 1
            published = story.start + timedelta(random.randint(20, 60))
            name = random.choice(TOPICS[story.domain]).format(random.choice(story.places).name)
            writers.append(Source(source_number, published, world.publishers[world.rank()], name))
        for fact in story.facts:
            fact_number += 1
            tellers = min(len(writers), random.choices(*TELLERS)[0])
            for writer in random.sample(writers, tellers):
                writer.claims.append((fact_number, told(random, fact, writer)))
                claims += 1
            if claims >= size:
                break
        yield from (writer for writer in writers if writer.claims)


def shuffled(random: Random, told_by: Iterator[Source]) -> Iterator[Source]:
    """The sources in an order that doesn't show the stories, a buffer at a time."""
    held: list[Source] = []
    for source in told_by:
        held.append(source)
        if len(held) > BUFFER:
            at = random.randrange(len(held))
            held[at], held[-1] = held[-1], held[at]
            yield held.pop()
    random.shuffle(held)
    yield from held


def write(folder: Path, size: int, seed: int = 1) -> None:
    """Write the records and the truth."""
    random = Random(seed)
    (folder / "claims").mkdir(parents=True, exist_ok=True)
    with (
        (folder / "claims" / "corpus.jsonl").open("w", encoding="utf-8") as records,
        (folder / "truth.csv").open("w", encoding="utf-8", newline="") as truth_file,
    ):
        truth = csv.writer(truth_file)
        truth.writerow(("claim", "fact"))
        for source in shuffled(random, sources(World(random), size)):
            # Multiplied, so that neighbouring numbers, which are of one story, are neighbours no more.
            name = f"s{source.number * 2_654_435_761 % 2**32:08x}"
            head = {
                "id": name,
                "published": source.published.isoformat(),
                "language": ["en"],
                "publisher": source.publisher,
            }
            records.write(json.dumps({"source": head}, ensure_ascii=False) + "\n")
            random.shuffle(source.claims)
            for at, (fact, record) in enumerate(source.claims, 1):
                records.write(json.dumps({"source": name, "id": f"c{at}", **record}, ensure_ascii=False) + "\n")
                truth.writerow((f"{name}/c{at}", fact))


if __name__ == "__main__":
    write(Path(sys.argv[2]), int(sys.argv[1]))
