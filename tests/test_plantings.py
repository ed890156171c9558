"""One thing is changed in a copy of an article's records, and the report says what: 500 changes, all kinds."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from typing import Any

import pytest

from claimcheck.check import read
from claimcheck.compare import report
from tests.helpers import project

Claim = dict[str, Any]
CHANGES = 500
WHO = ("the harbour board", "Finland's army", "the teachers' union", "Mayor Ines Prado", "Tagus Shipping", "rebels")
SPEAKERS = ("Finland", "Ines Prado", "Kenya", "Tagus Shipping", "Bo Lind", "the Peruvian government")
EVENTS = (
    ("{who} opened fire on a convoy near the mill in {place} on {date}.", "attack on the convoy near the mill"),
    ("{who} signed a pact on grain exports in {place} on {date}.", "pact on grain exports"),
    ("A bridge over the Ruvu collapsed in {place} on {date}.", "collapse of the Ruvu bridge"),
    ("{who} called a strike at the copper mine in {place} on {date}.", "strike at the copper mine"),
    ("A flood drove families from the old quarter of {place} on {date}.", "flood in the old quarter"),
    ("{who} bought the dairy cooperative in {place} on {date}.", "sale of the dairy cooperative"),
)
PLACES = ("Helsinki", "Nairobi", "Lima", "Lisbon", "Oslo", "Accra")
COUNTED = ("people killed", "workers injured", "houses destroyed", "soldiers captured", "families displaced")
QUOTES = (
    "nothing will ever be the same in this town",
    "the last ship has left without our grain",
    "every promise made to us has been broken",
)


def article(random: Random) -> list[Claim]:
    """The records of a made-up article: five events, each with all facets."""
    claims = []
    for number, (sentence, about) in enumerate(random.sample(EVENTS, 5)):
        place, day = random.choice(PLACES), f"2024-0{random.randint(1, 9)}-{random.randint(10, 28)}"
        speech = random.choice(QUOTES)
        statement = sentence.format(who=random.choice(WHO), place=place, date=day)
        claims.append(
            {
                "id": f"c{number}",
                "quote": f"{statement} “{speech},” said a witness.",
                "statement": statement[0].upper() + statement[1:],
                "about": about,
                "attributed_to": random.choice(SPEAKERS),
                "date": day,
                "place": place,
                "count": f"{random.randint(3, 60)} {random.choice(COUNTED)}",
                "after": "the harvest fair",
                "certainty": random.choice(("certain", "possible")),
            }
        )
    return claims


def changed(claim: Claim, kind: str, random: Random) -> Claim:
    """The claim with one facet told otherwise, in the field and, where it stands there, in the statement."""
    new = dict(claim)
    if kind == "order":
        new["before"] = new.pop("after")
    elif kind == "certainty":
        new["certainty"] = "certain" if claim["certainty"] == "possible" else "possible"
    elif kind == "wording":
        words = claim["quote"].split("“")[1].split(",”")[0].split()
        words[random.randrange(2, len(words))] = "marmalade"
        new["quote"] = f"{claim['quote'].split('“')[0]}“{' '.join(words)},” said a witness."
    else:
        field = {"count": "count", "date": "date", "place": "place", "attribution": "attributed_to"}[kind]
        day = int(claim["date"][-2:])
        figure, measure = claim["count"].split(" ", 1)
        others = {
            "count": f"{int(figure) * 2 + 1} {measure}",
            "date": f"{claim['date'][:-2]}{day - 9 if day > 18 else day + 9:02}",
            "place": random.choice([place for place in PLACES if place != claim["place"]]),
            "attribution": random.choice([name for name in SPEAKERS if name != claim["attributed_to"]]),
        }
        new[field] = others[kind]
        if random.random() < 0.5 and kind != "attribution":  # who is named in a statement did it, and didn't say it
            new["statement"] = claim["statement"].replace(claim[field], new[field])
    return new


KINDS = ("count", "date", "place", "attribution", "order", "wording", "certainty")


@pytest.mark.parametrize("kind", KINDS)
def test_a_planted_change_is_reported_with_its_kind(kind: str, tmp_path: Path) -> None:
    random = Random(kind)
    missed = []
    for number in range(CHANGES // len(KINDS) + 1):
        claims = article(random)
        at = random.randrange(len(claims))
        copy = [changed(claim, kind, random) if index == at else claim for index, claim in enumerate(claims)]
        files = {}
        for source, told in (("first", claims), ("second", copy)):
            text = "\n".join(claim["quote"] for claim in told)
            files[f"seeds/{source}.txt"] = text
            files[f"claims/{source}.yaml"] = json.dumps({"source": {"text": f"seeds/{source}.txt"}, "claims": told})
        shown = report(read([project(tmp_path / str(number), files)]))
        hit = [
            found
            for found in shown.findings.discrepancies
            if found.kind == kind and {f"first/c{at}", f"second/c{at}"} <= set(found.claims)
        ]
        others = {found.kind for found in shown.findings.discrepancies} - {kind}
        if len(hit) != 1 or others:
            missed.append((number, claims[at], copy[at], others))
    assert not missed
