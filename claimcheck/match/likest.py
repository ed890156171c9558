"""Which claims are each other's likest in two texts, whatever groups they are in: the same point, told twice."""

from __future__ import annotations

import math
from itertools import combinations

from claimcheck.match.answers import JUST
from claimcheck.match.group import Grouping


def likest(grouping: Grouping) -> frozenset[frozenset[str]]:
    """The pairs of claims of two texts (a text is a source in one language) of which each is the other's best match.

    A twin in the same words goes before all. Only pairs for whose being one there is evidence (a score above 0), and
    not such that a person has set apart.
    """
    scored, said, members = grouping.partition.scored, grouping.partition.said, grouping.points
    texts = [{member.text for member in point} for point in members]
    best: dict[tuple[int, object], float] = {
        (at, text): math.inf for at, told in enumerate(texts) if len(told) > 1 for text in told
    }
    whole = scored.whole
    above = (values[whole > JUST].tolist() for values in (scored.a, scored.b, whole))
    pairs = [(a, b, score) for a, b, score in zip(*above, strict=True) if said.get((a, b), True)]
    for a, b, score in pairs:
        for one, other in ((a, b), (b, a)):
            for text in texts[other]:
                best[one, text] = max(score, best.get((one, text), 0.0))
    found = {
        frozenset((x.id, y.id))
        for a, b, score in pairs
        for x in members[a]
        for y in members[b]
        if x.text != y.text and score >= best[a, y.text] and score >= best[b, x.text]
    }
    twins = {frozenset((x.id, y.id)) for point in members for x, y in combinations(point, 2) if x.text != y.text}
    return frozenset(found | twins)
