"""German."""

from __future__ import annotations

from claimcheck.lexicon.base import ABOUT, NEARLY, OVER, ROUND, UNDER, Language, numbered

_UNITS = numbered("ein zwei drei vier fünf sechs sieben acht neun", 1)
_TENS = numbered("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig", 2)
_BELOW_100 = {
    **numbered(
        "ein/eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
        "achtzehn neunzehn",
        1,
    ),
    **{word: 10 * tens for word, tens in _TENS.items()},
    **{f"{unit}und{ten}": 10 * tens + one for unit, one in _UNITS.items() for ten, tens in _TENS.items()},
}
_BELOW_1000 = _BELOW_100 | {
    f"{unit}hundert{rest}": 100 * hundreds + more
    for unit, hundreds in {"": 1, **_UNITS}.items()
    for rest, more in {"": 0, **_BELOW_100}.items()
    if unit or rest
}
_THOUSANDS = {f"{word}tausend": 1_000 * number for word, number in _BELOW_1000.items()}

GERMAN = Language(
    code="de",
    decimal=",",
    numbers={
        **numbered("null/kein/keine eine/einen/einem/einer"),
        **_BELOW_1000,
        **_THOUSANDS,
        "halbe million": 500_000,
        "halbes dutzend": 6,
        "ein halbes dutzend": 6,
    },
    scales={
        "dutzend": 12,
        "hundert": 100,
        "tausend": 1_000,
        "million": 10**6,
        "millionen": 10**6,
        "milliarde": 10**9,
        "milliarden": 10**9,
    },
    vague={
        "einige": (2, 99),
        "ein paar": (2, 20),
        "paar": (2, 20),
        "mehrere": (2, 99),
        "viele": (3, 10**9),
        "zahlreiche": (3, 10**9),
        "eine reihe von": (2, 999),
        **dict.fromkeys(("dutzende", "dutzenden", "dutzender"), (20, 900)),
        **dict.fromkeys(("hunderte", "hunderten", "hunderter"), (200, 9_999)),
        **dict.fromkeys(("tausende", "tausenden", "tausender"), (2_000, 99_999)),
        **dict.fromkeys(("zehntausende", "zehntausenden", "zehntausender"), (20_000, 900_000)),
        **dict.fromkeys(("hunderttausende", "hunderttausenden"), (200_000, 9_999_999)),
    },
    bounds={
        "mehr als": OVER,
        "über": OVER,
        "mindestens": OVER,
        "wenigstens": OVER,
        "weniger als": UNDER,
        "unter": UNDER,
        "höchstens": UNDER,
        "bis zu": UNDER,
        "fast": NEARLY,
        "nahezu": NEARLY,
        "knapp": NEARLY,
        "etwa": ABOUT,
        "rund": ABOUT,
        "ungefähr": ABOUT,
        "circa": ABOUT,
    },
    bounds_after={"oder mehr": OVER},
    rough=dict.fromkeys(("dutzend", "halbes dutzend", "ein halbes dutzend"), ROUND),
    months=numbered("januar/jänner februar märz april mai juni juli august september oktober november dezember", 1),
    weekdays=numbered("montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag", 1),
    relative={
        "heute": "day 0",
        "gestern": "day -1",
        "morgen": "day 1",
        "diese woche": "week 0",
        "vergangene woche": "week -1",
        "letzte woche": "week -1",
        "wochenende": "weekend 0",
        "diesen monat": "month 0",
        "vergangenen monat": "month -1",
        "dieses jahr": "year 0",
        "vergangenes jahr": "year -1",
        "derzeit": "day 0",
    },
    thirds={"anfang": "early", "mitte": "mid", "ende": "late"},
    anaphors=frozenset(("er sie es ihm ihn ihr ihnen sein seine ihre beide seiten länder gruppe").split()),
    connectors=frozenset({"und"}),
    range_words=frozenset({"bis", "und"}),
)
