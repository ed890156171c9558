"""The words of the synthetic corpus: names of made-up parties and places, and sentences about what they did.

Every party has several names and every action several wordings, so that two writers seldom put a fact alike. What was
done comes from ``thesaurus.tsv``: one action a line, with the kinds of party that do it and that it is done to, what
is counted (synonyms), verbs (``past/participle`` where they differ, ``!`` where no passive is idiomatic), and nouns.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random

ONSETS = "b br c ch d dr f fl g gr h j k kr l m n p pr r s sh sk st t tr v w y z".split()
VOWELS = "a e i o u ai ei ou ia ea".split()
CODAS = ["", "", "", "n", "r", "l", "s", "m", "k", "t", "nd", "rk"]

MONTHS = "January February March April May June July August September October November December".split()
SMALL = "zero one two three four five six seven eight nine ten eleven twelve".split()

TOPICS = {
    "conflict": ["fighting in {}", "the war in {}", "{} hostilities", "violence around {}"],
    "diplomacy": ["{} diplomacy", "foreign relations of {}", "the {} question", "tensions over {}"],
    "politics": ["{} politics", "the power struggle in {}", "government crisis in {}", "political turmoil, {}"],
    "disaster": ["disaster in {}", "the {} catastrophe", "emergency around {}", "severe weather, {}"],
    "business": ["{} economy", "business news from {}", "companies in {}", "the market in {}"],
    "labour": ["labour unrest in {}", "{} industrial dispute", "workers' action in {}", "wage conflict, {}"],
    "justice": ["{} trials", "before the courts of {}", "legal cases in {}", "justice in {}"],
    "health": ["health crisis in {}", "the {} epidemic", "illness around {}", "public health, {}"],
    "science": ["research in {}", "{} science", "scientists of {}", "discoveries around {}"],
    "sport": ["sport in {}", "the {} season", "{} league news", "championship in {}"],
}

# A writer's own addition, which tells nothing that could tell two facts apart.
ASIDES = """without warning|after weeks of preparation|to the surprise of many|despite appeals for restraint
as had been expected|in the face of criticism|under heavy security|after long hesitation|amid growing pressure
while the world looked on|in a move watched abroad|against the advice of experts|as observers had foreseen
in spite of earlier promises|with far-reaching consequences|in what many called a turning point|behind closed doors
following days of rumours|to widespread relief|to the dismay of neighbours|in an unusual step|in broad daylight
after sleepless nights|before the eyes of reporters|as prices kept rising|on short notice|for the first time in years
with little preparation|under a clear sky|as part of a wider plan""".replace("\n", "|").split("|")
OPENINGS = """In the latest turn of events,|As reporters on the ground learnt,|It became known that|Word came that
According to what was learnt locally,|In a development that surprised few,|Documents seen by this paper show that
It has emerged that|There is now no doubt that|Eyewitnesses agree that|Late in the evening it became clear that
As this paper has reported,|To recall:|Meanwhile,|Elsewhere,|As the days went by,""".replace("\n", "|").split("|")


def syllables(random: Random, count: int) -> str:
    """A made-up name."""
    parts = [random.choice(ONSETS) + random.choice(VOWELS) + random.choice(CODAS) for _ in range(count)]
    return "".join(parts).capitalize()


@dataclass(frozen=True, slots=True)
class Party:
    """Someone or something, under each name that a writer may use: the fullest first.

    `common` says that a name of theirs is met in many stories: they are of renown, or have an abbreviation.
    """

    kind: str
    names: tuple[str, ...]
    common: bool


@dataclass(frozen=True, slots=True)
class Place:
    """A town, and the country that it lies in."""

    name: str
    country: str


@dataclass(frozen=True, slots=True)
class Action:
    """What may be done, in all its wordings."""

    domain: str
    actor: str
    target: str
    counted: tuple[str, ...]
    verbs: tuple[str, ...]
    participles: tuple[str, ...]
    nouns: tuple[str, ...]


def thesaurus() -> dict[str, list[Action]]:
    """The actions of each domain."""
    found: dict[str, list[Action]] = defaultdict(list)
    with (Path(__file__).parent / "thesaurus.tsv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            verbs = row["verbs"].split("|")
            found[row["domain"]].append(
                Action(
                    row["domain"],
                    row["actor"],
                    row["target"],
                    tuple(row["figures"].split("|")),
                    tuple(verb.lstrip("!").split("/")[0] for verb in verbs),
                    tuple(verb.split("/")[-1] for verb in verbs if not verb.startswith("!")),
                    tuple(row["nouns"].split("|")),
                )
            )
    return found


def initials(words: str) -> str:
    """The abbreviation of a name."""
    return "".join(word[0] for word in words.split() if word[0].isupper())


# For each kind of party, its names made from the base name X and one of the words (full, word for a paraphrase).
FORMS: dict[str, tuple[list[tuple[str, str]], list[str]]] = {
    "state": ([("", "")], ["{x}", "the government of {x}", "{x}'s government", "the {x} authorities"]),
    "army": ([("", "")], ["{x}'s army", "the army of {x}", "the {x} military", "{x}'s armed forces"]),
    "rebel": (
        [("Liberation Front", "rebels"), ("Freedom Movement", "fighters"), ("People's Resistance", "insurgents")],
        ["{x} {full}", "the {x} {word}", "@{x} {full}"],
    ),
    "ministry": (
        [
            ("Ministry of Public Works", "public works"),
            ("Ministry of Health", "health"),
            ("Interior Ministry", "interior"),
        ],
        ["{x} {full}", "the {word} ministry of {x}", "{x}'s {word} ministry"],
    ),
    "politicians": (
        [("Unity Party", "Unity"), ("Democratic Alliance", "Alliance"), ("Progress Union", "Progress")],
        ["{x} {full}", "the {word} party of {x}", "@{x} {full}"],
    ),
    "person": (
        [("Minister", "minister"), ("Professor", "scholar"), ("Governor", "governor"), ("Director", "manager")],
        ["{y} {x}", "{full} {x}", "{x}", "{full} {y} {x}"],
    ),
    "company": (
        [("Industries", "manufacturer"), ("Energy", "energy firm"), ("Motors", "carmaker"), ("Foods", "food group")],
        ["{x} {full}", "{x}", "the {word} {x}"],
    ),
    "union": (
        [("Dock Workers' Union", "dockers"), ("Teachers' Union", "teachers"), ("Miners' Union", "miners")],
        ["{x} {full}", "the union of {x} {word}", "@{x} {full}"],
    ),
    "club": ([("United", "team"), ("Rovers", "side"), ("Athletic", "eleven")], ["{x} {full}", "{x}", "the {x} {word}"]),
    "court": (
        [("High Court", "high court"), ("Regional Court", "regional court"), ("Court of Appeal", "appeal court")],
        ["{x} {full}", "the {word} of {x}", "the {word} in {x}"],
    ),
    "institute": (
        [
            ("Institute of Physics", "physicists"),
            ("Academy of Biology", "biologists"),
            ("School of Medicine", "medics"),
        ],
        ["{x} {full}", "the {x} {word}", "@{x} {full}"],
    ),
    "site": (
        [("Bridge", "bridge"), ("Airport", "airport"), ("Power Station", "power plant"), ("Market Hall", "market")],
        ["{x} {full}", "the {word} of {x}", "the {x} {word}"],
    ),
    "people": (
        [("valley", "villagers"), ("district", "residents"), ("islands", "islanders")],
        ["the people of the {x} {full}", "the {x} {word}", "{word} of the {x} {full}"],
    ),
    "nature": ([("Storm", "hurricane"), ("River", "waters")], ["{full} {x}", "the {x} {word}", "the {full} {x}"]),
    "disease": ([("fever", "disease"), ("virus", "pathogen")], ["{x} {full}", "the {x} {word}", "the {x} {full}"]),
    "law": (
        [("Land Act", "land bill"), ("Media Act", "press bill")],
        ["{x} {full}", "the {word} named {x}", "the {x} Act"],
    ),
    "product": ([("tablets", "drug"), ("device", "apparatus")], ["{x} {full}", "the {word} {x}", "{x}"]),
}


def party(random: Random, kind: str, base: str, *, renowned: bool) -> Party:
    """A party of a kind, from its base name."""
    words, forms = FORMS[kind]
    full, word = random.choice(words)
    other = syllables(random, 2)
    names = [form.lstrip("@").format(x=base, y=other, full=full, word=word) for form in forms]
    pairs = zip(forms, names, strict=True)
    called = tuple(initials(name) if form.startswith("@") else name for form, name in pairs)
    return Party(kind, called, renowned or any(name.isupper() for name in called))


def with_article(noun: str) -> str:
    """A noun with *a* or *an*; none before a plural."""
    if noun.split(maxsplit=1)[0].endswith("s"):
        return noun
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def day_words(random: Random, day: date, *, month_only: bool) -> str:
    """A day or its month in one of the ways in which papers put it."""
    month = MONTHS[day.month - 1]
    if month_only:
        return random.choice((f" in {month} {day.year}", f" in {month}"))
    return random.choice(
        (
            f" on {day.day} {month} {day.year}",
            f" on {month} {day.day}",
            f" on {day.day} {month}",
            f" on {month} {day.day}, {day.year}",
        )
    )


def number_words(random: Random, amount: int) -> str:
    """A figure in one of the ways in which papers put it."""
    if amount <= 12 and random.random() < 0.6:
        return SMALL[amount]
    return f"{amount:,}" if random.random() < 0.7 else f"about {amount:,}"


def clause(random: Random, action: Action, actor: str | None, target: str, where: str, when: str) -> str:
    """One sentence without its end: who did what to whom, where and when, in one of several constructions."""
    tail = where + when if random.random() < 0.6 else when + where
    shape = random.random()
    if actor is None:
        if action.participles and shape < 0.7:
            return f"{target} {_be(target)} {random.choice(action.participles)}{tail}"
        return f"there was {with_article(random.choice(action.nouns))} {target}{tail}"
    if shape < 0.45:
        if shape < 0.08 and when:
            return f"{when.strip()}, {actor} {random.choice(action.verbs)} {target}{where}"
        return f"{actor} {random.choice(action.verbs)} {target}{tail}"
    if shape < 0.7 and action.participles:
        return f"{target} {_be(target)} {random.choice(action.participles)} by {actor}{tail}"
    noun = with_article(random.choice(action.nouns))
    if shape < 0.8 and where:
        return f"{where.removeprefix(' in ')} saw {noun} {target} by {actor}{when}"
    if shape < 0.9:
        return f"there was {noun} {target} by {actor}{tail}"
    return f"{noun} {target} by {actor} took place{tail}"


def _be(subject: str) -> str:
    last = subject.rsplit(maxsplit=1)[-1]
    plural = last in {
        "villagers",
        "residents",
        "islanders",
        "authorities",
        "forces",
        "rebels",
        "fighters",
        "insurgents",
    }
    return "were" if plural or " of the " in subject else "was"
