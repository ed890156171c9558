"""German."""

from __future__ import annotations

from claimcheck.lexicon.base import ABOUT, NEARLY, OVER, ROUND, UNDER, Language, Shares, numbered, periods, said

_UNITS = numbered("ein zwei drei vier fünf sechs sieben acht neun", 1)
_TENS = numbered("zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig", 2)
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
_HUNDREDS = {f"{unit}hundert": 100 * hundreds for unit, hundreds in {"": 1, **_UNITS}.items()}
_THOUSANDS = {
    "hunderttausend": 100_000,
    **{f"{word}tausend": 1_000 * number for word, number in _BELOW_1000.items()},
    **{
        f"{word}tausend{hundreds}": 1_000 * number + more
        for word, number in {"": 1, **_BELOW_100}.items()
        if number <= 20 or number % 10 == 0
        for hundreds, more in _HUNDREDS.items()
    },
    **{f"{word}hundert": 100 * number for word, number in _BELOW_100.items() if 10 < number < 20},
}

_LASTING = {
    f"{word}{kind}ig{end}": number
    for word, number in _BELOW_100.items()
    if number <= 20 or number % 10 == 0
    for kind in ("jähr", "täg", "stünd", "monat", "wöch", "minüt")
    for end in ("", "e", "em", "en", "er", "es")
}
"""Numbers within words for how long something lasts: *eine neunjährige Strafe*."""
_HALVES = frozenset(
    (
        *("halbe", "halben", "halbes", "halber"),
        *("eine halbe", "einer halben", "einen halben", "einem halben", "ein halbes", "ein halber"),
    )
)

_PARTS = numbered("drittel viertel fünftel sechstel siebtel achtel neuntel zehntel", 3)
_QUARTERS = {f"{of}viertelstunde": number / 4 for of, number in {"": 1, "drei": 3}.items()}

_SHORT = {
    **{
        f"{word}{sign}": 10**power
        for power, words in {3: "tsd", 6: "mio mill", 9: "mrd", 12: "bio"}.items()
        for word in words.split()
        for sign in ("", "€", "$")
    },
}
"""Short forms, only behind a number; with the sign of a currency too."""

GERMAN = Language(
    code="de",
    name="German",
    weeks_on=("{} in einer woche",),
    fillers=frozenset(("noch", "weitere", "weiteren", "die", "den", "ein", "eine", "einen")),
    exactly=frozenset(("genau", "exakt")),
    epithets=(
        *(
            f"{article} *-jährige{end}"
            for article, end in zip("der die den dem des".split(), ("", "", "n", "n", "n"), strict=True)
        ),
        "der politiker",
        "die politikerin",
        "*-politiker",
        "*-politikerin",
        "der mann",
        "die frau",
        "der sozialdemokrat*",
        "die sozialdemokratin",
        "der christdemokrat*",
        "die christdemokratin",
        "der liberale",
        "die liberale",
        "der grüne",
        "die grüne",
        "der unternehmer",
        "die unternehmerin",
        "der amtsinhaber",
        "die amtsinhaberin",
        "der herausforderer",
        "die herausforderin",
    ),
    common=frozenset("der die und das ist nicht den von mit dem ein eine auf für".split()),
    decimal=",",
    numbers={
        **dict.fromkeys(_HALVES, 0.5),
        **numbered(
            "null/ohne_opfer/ohne_todesopfer/ohne_tote/ohne_verletzte/kein/keine/keiner/keinen/niemand/niemanden eine/einen/einem/einer"
        ),
        **_BELOW_1000,
        **_THOUSANDS,
        **_LASTING,
        **{f"{one}{word}": number for word, number in _QUARTERS.items() for one in ("", "eine ", "einer ")},
        "anderthalb": 1.5,
        **{f"{unit}einhalb": number + 0.5 for unit, number in _UNITS.items()},
        "halbe million": 500_000,
        "halbes dutzend": 6,
        "ein halbes dutzend": 6,
    },
    scales={
        **_SHORT,
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
        "maximal": UNDER,
        "nicht mehr als": UNDER,
        "nicht weniger als": OVER,
        "bis zu": UNDER,
        "fast": NEARLY,
        "nahezu": NEARLY,
        "knapp": NEARLY,
        "beinahe": NEARLY,
        "annähernd": NEARLY,
        "etwa": ABOUT,
        "rund": ABOUT,
        "ungefähr": ABOUT,
        "circa": ABOUT,
        "ca": ABOUT,
        "schätzungsweise": ABOUT,
    },
    bounds_after={"oder mehr": OVER},
    abbreviated=frozenset(_SHORT),
    rough=dict.fromkeys(("dutzend", "halbes dutzend", "ein halbes dutzend"), ROUND),
    halves=_HALVES,
    months=numbered("januar/jänner februar märz april mai juni juli august september oktober november dezember", 1),
    weekdays={
        f"{day}{part}": number
        for day, number in numbered("montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag", 1).items()
        for part in ("", *"früh morgen vormittag mittag nachmittag abend nacht".split())
    },
    relative={
        **said("weeks -1", "vor_acht_tagen"),
        "heute": "day 0",
        "gestern": "day -1",
        "morgen": "day 1",
        "vorgestern": "day -2",
        "übermorgen": "day 2",
        **said("week 0", "diese_woche dieser_woche"),
        **said(
            "week -1", "vergangene_woche vergangener_woche vergangenen_woche letzte_woche letzter_woche letzten_woche"
        ),
        **said("week -1", "vorige_woche voriger_woche vorigen_woche"),
        **said("week 1", "nächste_woche nächster_woche nächsten_woche kommende_woche kommender_woche kommenden_woche"),
        **said("month 0", "diesem_monat dieses_monats"),
        **said("month -1", "letzten_monat vorigen_monat letzten_monats vergangenen_monats vorigen_monats"),
        **said("month 1", "nächsten_monat kommenden_monat nächsten_monats kommenden_monats"),
        **said("year 0", "diesem_jahr heuer"),
        **said("year -1", "vergangenen_jahr letzten_jahr vorigen_jahr letztes_jahr voriges_jahr"),
        **said("year 1", "nächstes_jahr nächsten_jahr kommenden_jahr"),
        **said("year-end 0", "jahresende ende_jahr ende_des_jahres ende_dieses_jahres"),
        **said("month-end 0", "monatsende ende_des_monats ende_dieses_monats"),
        **said("month-start 0", "monatsanfang monatsbeginn anfang_des_monats beginn_des_monats anfang_dieses_monats"),
        **said("month-mid 0", "monatsmitte mitte_des_monats mitte_dieses_monats"),
        **said("month-start 1", "anfang_nächsten_monats anfang_kommenden_monats"),
        **said("month-end 1", "ende_nächsten_monats ende_kommenden_monats"),
        **said("month-end -1", "ende_vergangenen_monats ende_letzten_monats ende_vorigen_monats"),
        **said("year-start 0", "jahresanfang jahresbeginn anfang_des_jahres beginn_des_jahres anfang_dieses_jahres"),
        **said("year-mid 0", "jahresmitte mitte_des_jahres mitte_dieses_jahres"),
        **said("year-start 1", "anfang_nächsten_jahres anfang_kommenden_jahres"),
        **said("year-end 1", "ende_nächsten_jahres ende_kommenden_jahres"),
        **said("year-end -1", "ende_vergangenen_jahres ende_letzten_jahres ende_vorigen_jahres"),
        **said("year 0", "dieses_jahres"),
        **said("year -1", "vergangenen_jahres letzten_jahres vorigen_jahres vorjahres"),
        **{f"vorletzte{end} woche": "week -2" for end in ("", "r", "n")},
        **{f"übernächste{end} woche": "week 2" for end in ("", "r", "n")},
        **said("month -2", "vorletzten_monat"),
        **said("month 2", "übernächsten_monat"),
        **said("year -2", "vorletzten_jahr vorletztes_jahr vorletzten_jahres"),
        **said("year 2", "übernächsten_jahr übernächstes_jahr"),
        **said("year 1", "nächsten_jahres kommenden_jahres"),
        "wochenende": "weekend 0",
        **said("weekend -1", "vergangenen_wochenende letzten_wochenende vorigen_wochenende"),
        **said("week-start 0", "wochenbeginn wochenanfang wochenstart anfang_der_woche beginn_der_woche"),
        **said("week-mid 0", "wochenmitte mitte_der_woche"),
        **said("week-end 0", "ende_der_woche ende_dieser_woche"),
        **said("day 0", "im_laufe_des_tages am_heutigen später_am_tag"),
        "diesen monat": "month 0",
        "vergangenen monat": "month -1",
        "dieses jahr": "year 0",
        "vergangenes jahr": "year -1",
        "derzeit": "day 0",
        "sofortiger wirkung": "day 0",
    },
    thirds={"anfang": "start", "mitte": "mid", "ende": "end"},
    weeks={
        **said("of", "woche_vom woche_des woche_um_den"),
        **said("from", "woche_ab_dem"),
        **said("to", "woche_bis_zum"),
        **{
            f"{word}{ending} woche {joint}": code
            for code, word in {
                "1": "erste",
                "2": "zweite",
                "3": "dritte",
                "4": "vierte",
                "5": "fünfte",
                "-1": "letzte",
            }.items()
            for ending in ("", "n", "r")
            for joint in ("im", "des", "des monats")
        },
    },
    steps={
        **{
            f"{lead} {part}": "day 0"
            for lead in ("selben", "gleichen", "diesem", "jenem")
            for part in "tag morgen vormittag nachmittag abend".split()
        },
        **said("day 0", "derselben_nacht jener_nacht dieser_nacht stunden_später stunden_danach minuten_später"),
        **said("week 0", "selben_woche derselben_woche jener_woche"),
        **said("month 0", "selben_monat"),
        **said("year 0", "selben_jahr gleichen_jahr jenem_jahr"),
        **{
            f"{lead} {part}": "day 1"
            for lead in ("nächsten", "folgenden", "darauffolgenden")
            for part in "tag tages morgen vormittag nachmittag abend".split()
        },
        **said("day 1", "tags_darauf tag_darauf tag_danach anderntags nächste_nacht folgende_nacht"),
        **said("day 2", "übernächsten_tag"),
        **said("day -1", "tags_zuvor tag_zuvor tag_davor tag_vorher vortag vortages vorabend"),
        **said("week 1", "folgewoche folgenden_woche darauffolgenden_woche woche_darauf woche_danach"),
        **said("week -1", "vorwoche woche_zuvor woche_davor"),
        **said("month 1", "folgemonat folgenden_monat monat_darauf monat_danach"),
        **said("month -1", "vormonat monat_zuvor monat_davor"),
        **said("year 1", "folgejahr folgenden_jahr jahr_darauf jahr_danach"),
        **said("year -1", "vorjahr jahr_zuvor jahr_davor"),
    },
    units={
        **said("day", "tag tage tagen"),
        **said("week", "woche wochen"),
        **said("month", "monat monate monaten"),
        **said("year", "jahr jahre jahren"),
    },
    after=frozenset("später danach darauf nach".split()),
    before=frozenset("zuvor vorher davor früher vor".split()),
    since=frozenset({"vor"}),
    periods={
        **periods(
            "{}_quartal",
            "erste/ersten/erstes/1. zweite/zweiten/zweites/2. dritte/dritten/drittes/3. vierte/vierten/viertes/4.",
            "{}_halbjahr/{}_jahreshälfte",
            "erste/ersten/erstes/1. zweite/zweiten/zweites/2.",
        ),
        **periods("q{}", "1 2 3 4", "h{}", "1 2"),
    },
    ahead=frozenset({"in"}),
    superlatives=("*ste", "*sten", "*ster", "*stes", "mal", "einzige", "einzigen"),
    no_superlatives=frozenset(
        "erste ersten erster erstes nächste nächsten nächster nächstes liste listen küste küsten".split()
    ),
    nights=frozenset(
        {"nacht", "nachts"}
        | {f"{day}nacht" for day in "montag dienstag mittwoch donnerstag freitag samstag sonntag".split()}
    ),
    past=tuple("wurde* war waren hatte hatten hat haben ist sind starb* kam* ging* fiel* fand* traf* *te *ten".split()),
    future=tuple(
        (
            "wird werden soll* will wollen dürft* könnt* kann können möchte plan* geplant erwart* vorgesehen angesetzt "
            "nächst* kommend* morgen droh* kündig* aufruf* aufgerufen verschob* verschoben einig* vereinbar* anberaumt hoff* "
            "zu nimmt beginnt startet öffnet reist tagt tritt kommt steht findet"
        ).split()
    ),
    until=frozenset("bis für ab von vor nach seit".split()),
    possessives=frozenset("sein seine ihr ihre ihren".split()),
    of_people=frozenset("ihm ihn".split()),
    of_several=frozenset({"beide", "seiten", "länder"}),
    subjects_told=True,
    speakers=frozenset("ich wir mein meine meinen unser unsere unseren uns mir".split()),
    seasons={
        **numbered("frühling/frühlings/frühjahr/frühjahrs sommer/sommers herbst/herbstes winter/winters", 21),
    },
    turns={
        **dict.fromkeys("vergangenen vergangenes letzten letztes vorigen voriges".split(), -1),
        **dict.fromkeys("diesen dieses diesem".split(), 0),
        **dict.fromkeys("nächsten nächstes kommenden kommendes".split(), 1),
    },
    days_alone=("am {}.", "zum {}.", "vom {}.", "dem {}.", "den {}."),
    anaphors=frozenset(("er sie es ihm ihn ihr ihnen sein seine ihre beide seiten länder gruppe").split()),
    definite=frozenset("der die das dem den des".split()),
    measures={
        **said("hour", "stunde stunden"),
        **said("minute", "minute minuten"),
        **said("%", "prozent %"),
        **said("km", "kilometer kilometern km"),
        **said("metre", "meter metern"),
        **said("mile", "meile meilen"),
        **said("nautical mile", "seemeile seemeilen"),
        **said("hectare", "hektar"),
        **said("tonne", "tonne tonnen"),
        **said("litre", "liter litern"),
        **said("gallon", "gallone gallonen"),
        **said("barrel", "barrel fass"),
        **said("cubic metre", "kubikmeter kubikmetern"),
        **said("degree celsius", "grad_celsius grad °c"),
        **said("degree fahrenheit", "grad_fahrenheit °f"),
        **said("€", "euro €"),
        **said("$", "dollar"),
        **said("£", "britische_pfund pfund_sterling £"),
        "pfund": "pound",
    },
    times=dict.fromkeys(("beide", "beiden"), 2)
    | {
        f"{count}mal": number
        for count, number in numbered("ein zwei drei vier fünf sechs sieben acht neun zehn", 1).items()
    },
    clock=frozenset({"um", "gegen"}),
    clock_forms={
        "{h} uhr": 0,
        "{h} uhr {m}": 1,
        "halb {h}": -30,
        "viertel nach {h}": 15,
        "viertel vor {h}": -15,
        "dreiviertel {h}": -15,
        **{f"{{m}} {unit}nach {{h}}": 1 for unit in ("", "minuten ")},
        **{f"{{m}} {unit}vor {{h}}": -1 for unit in ("", "minuten ")},
    },
    set_hours={"mittag": 12, "mitternacht": 0},
    day_halves={
        **dict.fromkeys(("morgens", "früh", "vormittags", "am morgen", "am vormittag"), 0),
        **dict.fromkeys(("nachmittags", "abends", "am nachmittag", "am abend"), 12),
    },
    shares=Shares(
        alone={
            **dict.fromkeys(("die hälfte", "der hälfte", "zur hälfte"), (1, 2)),
            **{
                f"jede{ending} {word}{inflected}": (1, of)
                for of, word in enumerate("zweite dritte vierte fünfte sechste siebte achte neunte zehnte".split(), 2)
                for ending, inflected in (("r", ""), ("", ""), ("s", ""), ("n", "n"), ("m", "n"), ("r", "n"))
            },
        },
        parts={f"{part}{ending}": of for part, of in _PARTS.items() for ending in ("", "n", "s")},
        doubtful=frozenset({"viertel", "vierteln", "viertels"}),
        follow=frozenset("der des aller dieser ihrer seiner davon".split()),
        not_after=frozenset("ersten letzten nächsten vergangenen".split()),
        among=frozenset({"von"}),
    ),
    connectors=frozenset({"und"}),
    range_words=frozenset({"bis", "und"}),
    change_from=frozenset({"von"}),
    changing=tuple("erhöh* stieg* steig* sank* sink* senk*".split()),
    between=frozenset({"zwischen"}),
    singling=frozenset("ein eine".split()),
    in_a_year=frozenset("im in".split()),
)
