"""French."""

from __future__ import annotations

from claimcheck.lexicon.base import ABOUT, NEARLY, OVER, UNDER, Language, Shares, numbered, periods, said

_TENS = numbered("vingt trente quarante cinquante soixante septante huitante nonante", 2)
_TEENS = numbered("onze douze treize quatorze quinze seize", 11)

_ABOUT_SO_MANY = {
    "dizaine": 10,
    "dizaines": 10,
    "douzaine": 12,
    "douzaines": 12,
    "quinzaine": 15,
    "vingtaine": 20,
    "trentaine": 30,
    "quarantaine": 40,
    "cinquantaine": 50,
    "soixantaine": 60,
    "centaine": 100,
    "centaines": 100,
    "millier": 1_000,
    "milliers": 1_000,
}

_HALVES = frozenset({"demi", "un demi", "une demi"})

_PARTS = numbered("quart cinquième sixième septième huitième neuvième dixième", 4)

_SHORT = {
    **{
        f"{word}{sign}": 10**power
        for power, words in {6: "mio", 9: "md mds mrd"}.items()
        for word in words.split()
        for sign in ("", "€", "$")
    },
    **dict.fromkeys(("m€", "m$"), 10**6),
    "k€": 1_000,
}
"""Short forms, only behind a number; with the sign of a currency too."""

FRENCH = Language(
    code="fr",
    name="French",
    common=frozenset("le les des et est une du dans pour au qui par la".split()),
    decimal=",",
    numbers={
        **dict.fromkeys(_HALVES, 0.5),
        "et demi": 0.5,
        "et demie": 0.5,
        **numbered(
            "zéro/aucun/aucune/pas_un_seul/pas_une_seule/personne_n/sans_faire_de/sans_faire_aucun/sans_causer_de/pas_fait_de/pas_de_victime/pas_de_victimes un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze "
            "seize dix-sept dix-huit dix-neuf vingt"
        ),
        **{word: 10 * tens for word, tens in _TENS.items()},
        **{f"{word} et {one}": 10 * tens + 1 for word, tens in _TENS.items() for one in ("un", "une")},
        **{f"soixante-{word}": 60 + teen for word, teen in _TEENS.items()},
        **{f"quatre-vingt-{word}": 80 + teen for word, teen in _TEENS.items()},
        "soixante et onze": 71,
        "soixante-dix": 70,
        "quatre-vingt": 80,
        "quatre-vingts": 80,
        "quatre-vingt-dix": 90,
        "demi-million": 500_000,
        "demi-douzaine": 6,
        "une demi-douzaine": 6,
    },
    scales={
        **_SHORT,
        **_ABOUT_SO_MANY,
        "cent": 100,
        "cents": 100,
        "mille": 1_000,
        "million": 10**6,
        "millions": 10**6,
        "milliard": 10**9,
        "milliards": 10**9,
    },
    vague={
        "quelques": (2, 99),
        "plusieurs": (2, 99),
        "de nombreux": (3, 10**9),
        "de nombreuses": (3, 10**9),
        "une série de": (2, 999),
        "des dizaines": (20, 900),
        "dizaines": (20, 900),
        "des douzaines": (20, 900),
        "douzaines": (20, 900),
        "des centaines": (200, 9_999),
        "centaines": (200, 9_999),
        "des milliers": (2_000, 99_999),
        "milliers": (2_000, 99_999),
        **dict.fromkeys(("dizaines de milliers", "des dizaines de milliers"), (20_000, 900_000)),
        **dict.fromkeys(("centaines de milliers", "des centaines de milliers"), (200_000, 9_999_999)),
    },
    bounds={
        "plus de": OVER,
        "plus d'": OVER,
        "au moins": OVER,
        "au minimum": OVER,
        "pas moins de": OVER,
        "moins de": UNDER,
        "jusqu'à": UNDER,
        "au plus": UNDER,
        "pas plus de": UNDER,
        "près de": NEARLY,
        "près d'": NEARLY,
        "moins d'": UNDER,
        "presque": NEARLY,
        "environ": ABOUT,
        "quelque": ABOUT,
        "autour de": ABOUT,
        "aux alentours de": ABOUT,
        "aux environs de": ABOUT,
        "à peu près": ABOUT,
    },
    bounds_after={"ou plus": OVER},
    abbreviated=frozenset(_SHORT),
    rough=dict.fromkeys((*_ABOUT_SO_MANY, "demi-douzaine", "une demi-douzaine"), ABOUT),
    halves=_HALVES,
    months=numbered("janvier février mars avril mai juin juillet août septembre octobre novembre décembre", 1),
    weekdays=numbered("lundi mardi mercredi jeudi vendredi samedi dimanche", 1),
    relative={
        "aujourd'hui": "day 0",
        "hier": "day -1",
        "demain": "day 1",
        "avant-hier": "day -2",
        "après-demain": "day 2",
        **said("day 0", "ce_matin cet_après-midi ce_soir cette_nuit"),
        "cette semaine": "week 0",
        **said("week -1", "semaine_dernière semaine_passée"),
        "semaine prochaine": "week 1",
        **said("month -1", "mois_dernier mois_passé"),
        "mois prochain": "month 1",
        **said("year -1", "an_dernier année_dernière an_passé année_passée"),
        **said("year 1", "an_prochain année_prochaine"),
        **said("year-end 0", "fin_de_l'année fin_d'année fin_de_l’année fin_d’année"),
        **said("month-end 0", "fin_du_mois fin_de_ce_mois"),
        **said("month-start 0", "début_du_mois début_de_ce_mois"),
        **said("month-mid 0", "milieu_du_mois mi-mois"),
        **said("month-start 1", "début_du_mois_prochain"),
        **said("month-end 1", "fin_du_mois_prochain"),
        **said("month-end -1", "fin_du_mois_dernier"),
        **said("year-start 0", "début_de_l'année début_d'année début_de_cette_année"),
        **said("year-mid 0", "milieu_de_l'année mi-année"),
        **said("year-start 1", "début_de_l'année_prochaine début_de_l'an_prochain"),
        **said("year-end 1", "fin_de_l'année_prochaine fin_de_l'an_prochain"),
        **said("year-end -1", "fin_de_l'année_dernière fin_de_l'an_dernier"),
        "week-end": "weekend 0",
        "ce mois-ci": "month 0",
        "cette année": "year 0",
        "l'an dernier": "year -1",
        "l'année dernière": "year -1",
        "actuellement": "day 0",
        "effet immédiat": "day 0",
    },
    thirds={"début": "start", "mi-": "mid", "fin": "end"},
    weeks={
        **said("of", "semaine_du"),
        **{
            f"{word} semaine {joint}": code
            for code, words in {
                "1": "première 1re 1ère",
                "2": "deuxième seconde 2e 2ème",
                "3": "troisième 3e 3ème",
                "4": "quatrième 4e 4ème",
                "5": "cinquième 5e 5ème",
                "-1": "dernière",
            }.items()
            for word in words.split()
            for joint in ("de", "d'", "d’", "du mois de", "du mois d'", "du mois d’")
        },
    },
    steps={
        **said("day 0", "ce_jour-là ce_matin-là ce_soir-là cette_nuit-là cet_après-midi-là cette_après-midi-là"),
        **said("day 0", "même_jour même_matin même_soir même_nuit jour_même matin_même soir_même"),
        **said("day 0", "heures_plus_tard heures_après minutes_plus_tard minutes_après"),
        **said("week 0", "cette_semaine-là même_semaine"),
        **said("month 0", "ce_mois-là même_mois"),
        **said("year 0", "cette_année-là même_année"),
        **said("day 1", "lendemain jour_suivant jour_d'après"),
        **said("day 2", "surlendemain"),
        **said("day -1", "la_veille jour_précédent jour_d'avant"),
        **said("day -2", "avant-veille"),
        **said("week 1", "semaine_suivante semaine_d'après"),
        **said("week -1", "semaine_précédente semaine_d'avant"),
        **said("month 1", "mois_suivant"),
        **said("month -1", "mois_précédent"),
        **said("year 1", "année_suivante"),
        **said("year -1", "année_précédente"),
    },
    units={
        **said("day", "jour jours"),
        **said("week", "semaine semaines"),
        **said("month", "mois"),
        **said("year", "an ans année années"),
    },
    after=frozenset(("plus tard", "après")),
    before=frozenset(("plus tôt", "auparavant", "avant")),
    leads={"au bout de": 1},
    since=frozenset({"il y a", "voici", "voilà"}),
    periods=periods(
        "{}_trimestre",
        "premier/1er deuxième/second/2e/2ème troisième/3e/3ème quatrième/dernier/4e/4ème",
        "{}_semestre",
        "premier/1er deuxième/second/2e/2ème",
    ),
    superlatives=("pire", "meilleur*", "plus", "moins", "fois", "seul", "seule"),
    ahead=frozenset(("dans", "d'ici", "d'ici à")),
    nights=frozenset({"nuit"}),
    past=tuple("a ont est sont été était étaient avait avaient fut furent *é *ée *és *ées".split()),
    future=tuple(
        (
            "va vont doit doivent devr* prév* prochain* attend* compte* sera* seront *ra *ront *rait *raient annonc* appel* "
            "convoqu* report* souhait* esp* pour veut veulent demain peut peuvent pourr* menac* début*"
        ).split()
    ),
    until=frozenset("jusqu jusque à pour dès avant après depuis d'ici".split()),
    possessives=frozenset("son sa ses leur leurs".split()),
    of_people=frozenset({"lui"}),
    of_several=frozenset({"deux", "pays"}),
    subjects_told=True,
    speakers=frozenset("je j nous mon ma mes notre nos".split()),
    seasons=numbered("printemps été automne hiver", 21),
    turns={
        **dict.fromkeys("dernier passé".split(), -1),
        **dict.fromkeys("ce cet".split(), 0),
        **dict.fromkeys("prochain suivant".split(), 1),
    },
    days_alone=("le {}", "du {}", "au {}"),
    anaphors=frozenset(("il elle ils elles lui leur leurs son sa ses eux celui-ci deux pays groupe").split()),
    definite=frozenset("le la l au du".split()),
    measures={
        **said("hour", "heure heures"),
        **said("minute", "minute minutes"),
        **said("%", "pour_cent %"),
        **said("km", "kilomètre kilomètres km"),
        **said("metre", "mètre mètres"),
        **said("nautical mile", "mille_marin milles_marins mille_nautique milles_nautiques"),
        **said("hectare", "hectare hectares"),
        **said("tonne", "tonne tonnes"),
        **said("litre", "litre litres"),
        **said("gallon", "gallon gallons"),
        **said("barrel", "baril barils"),
        **said("cubic metre", "mètre_cube mètres_cubes"),
        **said("degree celsius", "degré degrés degré_celsius degrés_celsius °c"),
        **said("degree fahrenheit", "degré_fahrenheit degrés_fahrenheit °f"),
        **said("€", "euro euros €"),
        **said("$", "dollar dollars"),
        **said("£", "livre_sterling livres_sterling £"),
    },
    clock=frozenset({"à", "vers", "dès"}),
    clock_forms={
        form.format(hours=hours): more
        for hours in ("{h} heures", "{h} heure", "{h} h")
        for form, more in {
            "{hours}": 0,
            "{hours} {{m}}": 1,
            "{hours} et quart": 15,
            "{hours} moins le quart": -15,
            "{hours} moins {{m}}": -1,
        }.items()
    },
    set_hours={"midi": 12, "minuit": 0},
    day_halves={"du matin": 0, **dict.fromkeys(("de l'après-midi", "de l’après-midi", "du soir"), 12)},
    shares=Shares(
        alone=dict.fromkeys(("la moitié", "une moitié", "de moitié"), (1, 2)),
        parts={**_PARTS, **{f"{part}s": of for part, of in _PARTS.items()}, "tiers": 3},
        articles=frozenset({"le"}),
        doubtful=frozenset({"tiers", *_PARTS}),
        follow=frozenset("de des du d".split()),
        not_after=frozenset("premiers derniers premières dernières autres".split()),
        not_before=frozenset(("de finale", "de siècle", "monde")),
        among=frozenset({"sur"}),
    ),
    connectors=frozenset({"et"}),
    range_words=frozenset({"à", "et"}),
    change_from=frozenset({"de"}),
    changing=tuple("passe* passé* augment* baiss* rédui* relev*".split()),
    between=frozenset({"entre"}),
    singling=frozenset("un une".split()),
    in_a_year=frozenset({"en"}),
)
