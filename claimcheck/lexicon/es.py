"""Spanish."""

from __future__ import annotations

from claimcheck.lexicon.base import ABOUT, NEARLY, OVER, ROUND, UNDER, Language, Shares, numbered, periods, said

_UNITS = numbered("uno/un/una dos tres cuatro cinco seis siete ocho nueve", 1)
_TENS = numbered("treinta cuarenta cincuenta sesenta setenta ochenta noventa", 3)

_ABOUT_SO_MANY = {
    "decena": 10,
    "decenas": 10,
    "quincena": 15,
    "veintena": 20,
    "treintena": 30,
    "cuarentena": 40,
    "cincuentena": 50,
    "centena": 100,
    "centenar": 100,
    "centenares": 100,
    "millar": 1_000,
    "millares": 1_000,
}
_DOZENS = {"docena": 12, "docenas": 12}

_HALVES = frozenset({"medio", "media"})

_PARTS = numbered("cuarto quinto sexto séptimo octavo noveno décimo", 4)
_ORDINALS = numbered("tercera cuarta quinta sexta séptima octava novena décima", 3)

_SHORT = {**dict.fromkeys(("m€", "m$", "mm€", "mm$"), 10**6), "k€": 1_000, "mdd": 10**6, "mdp": 10**6}
"""Short forms, only behind a number; with the sign of a currency too."""

SPANISH = Language(
    code="es",
    name="Spanish",
    weeks_on=("{} en ocho días",),
    fillers=frozenset(("otros", "otras", "los", "las", "unos", "unas", "un", "una")),
    exactly=frozenset(("justo", "exactamente", "precisamente")),
    epithets=(
        "el hombre",
        "la mujer",
        "el político",
        "la política",
        "el dirigente",
        "la dirigente",
        "el mandatario",
        "la mandataria",
        "el candidato",
        "la candidata",
        "el socialista",
        "la socialista",
        "el popular",
        "el sospechoso",
        "la sospechosa",
        "el detenido",
        "la detenida",
    ),
    common=frozenset("el los las del una por con para se y que la".split()),
    decimal=",",
    numbers={
        **dict.fromkeys(_HALVES, 0.5),
        "y medio": 0.5,
        "y media": 0.5,
        **numbered(
            "cero/ni_un_solo/ni_una_sola/ningún/ninguno/ninguna/nadie/no_hubo/no_dejó/no_hay/no_causó/sin_causar/sin_dejar/sin_que_hubiera/sin_provocar/no_se_registraron/no_se_reportaron/sin_víctimas/sin_muertos/sin_heridos uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece "
            "catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno/veintiuna/veintiún veintidós veintitrés "
            "veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta"
        ),
        **{word: 10 * tens for word, tens in _TENS.items()},
        **{f"{ten} y {unit}": 10 * tens + one for ten, tens in _TENS.items() for unit, one in _UNITS.items()},
        "cien": 100,
        "ciento": 100,
        **{
            f"{word}{ending}": 100 * hundreds
            for word, hundreds in numbered(
                "doscient trescient cuatrocient quinient seiscient setecient ochocient novecient", 2
            ).items()
            for ending in ("os", "as")
        },
        "medio millón": 500_000,
        "media docena": 6,
    },
    scales={**_SHORT, **_ABOUT_SO_MANY, **_DOZENS, "mil": 1_000, "millón": 10**6, "millones": 10**6},
    vague={
        "varios": (2, 99),
        "varias": (2, 99),
        "algunos": (2, 99),
        "algunas": (2, 99),
        "muchos": (3, 10**9),
        "muchas": (3, 10**9),
        "una serie de": (2, 999),
        "un par de": (2, 4),
        "decenas": (20, 900),
        "docenas": (20, 900),
        "cientos": (200, 9_999),
        "centenares": (200, 9_999),
        "millares": (2_000, 99_999),
        "miles": (2_000, 99_999),
        "decenas de miles": (20_000, 900_000),
        "cientos de miles": (200_000, 9_999_999),
        "centenares de miles": (200_000, 9_999_999),
    },
    bounds={
        "más de": OVER,
        "al menos": OVER,
        "por lo menos": OVER,
        "no menos de": OVER,
        "como mínimo": OVER,
        "menos de": UNDER,
        "hasta": UNDER,
        "como máximo": UNDER,
        "como mucho": UNDER,
        "no más de": UNDER,
        "casi": NEARLY,
        "cerca de": NEARLY,
        "unos": ABOUT,
        "unas": ABOUT,
        "alrededor de": ABOUT,
        "aproximadamente": ABOUT,
        "en torno a": ABOUT,
    },
    bounds_after={"o más": OVER},
    abbreviated=frozenset(_SHORT),
    rough={**dict.fromkeys(_ABOUT_SO_MANY, ABOUT), **dict.fromkeys((*_DOZENS, "media docena"), ROUND)},
    halves=_HALVES,
    times={"ambos": 2, "ambas": 2},
    months=numbered(
        "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre",
        1,
    ),
    weekdays=numbered("lunes martes miércoles jueves viernes sábado domingo", 1),
    relative={
        **said("weeks -2", "hace_quince_días hace_quincena"),
        **said("weeks -1", "hace_ocho_días"),
        "hoy": "day 0",
        "ayer": "day -1",
        **said("day -2", "anteayer antes_de_ayer antier"),
        "anoche": "day -1",
        "pasado mañana": "day 2",
        **said("day 0", "esta_mañana esta_tarde esta_noche"),
        **said("week -1", "semana_pasada pasada_semana"),
        **said("week 1", "próxima_semana semana_próxima semana_que_viene"),
        **said("month -1", "mes_pasado pasado_mes"),
        **said("month 1", "próximo_mes mes_próximo mes_que_viene"),
        **said("year -1", "año_pasado pasado_año"),
        **said("year 1", "próximo_año año_próximo año_que_viene"),
        **said("year-end 0", "fin_de_año final_de_año finales_de_año fines_de_año"),
        **said("month-end 0", "fin_de_mes final_de_mes finales_de_mes fines_de_mes finales_de_este_mes"),
        **said("month-start 0", "principios_de_mes comienzos_de_mes inicios_de_mes principios_de_este_mes"),
        **said("month-mid 0", "mediados_de_mes mediados_de_este_mes"),
        **said("month-start 1", "principios_del_próximo_mes"),
        **said("month-end 1", "finales_del_próximo_mes"),
        **said("month-end -1", "finales_del_mes_pasado"),
        **said("year-start 0", "principios_de_año comienzos_de_año inicios_de_año principios_de_este_año"),
        **said("year-mid 0", "mediados_de_año mediados_de_este_año"),
        **said("year-start 1", "principios_del_próximo_año comienzos_del_próximo_año"),
        **said("year-end 1", "finales_del_próximo_año"),
        **said("year-end -1", "finales_del_año_pasado"),
        "mañana": "day 1",
        "esta semana": "week 0",
        "fin de semana": "weekend 0",
        **said("weekend -1", "fin_de_semana_pasado pasado_fin_de_semana último_fin_de_semana"),
        **said("week-start 0", "principios_de_semana comienzos_de_semana inicio_de_la_semana comienzo_de_la_semana"),
        **said("week-mid 0", "mediados_de_semana mitad_de_semana"),
        **said("week-end 0", "finales_de_semana final_de_la_semana finales_de_esta_semana finales_de_la_semana"),
        **said("day 0", "a_lo_largo_del_día más_tarde_hoy"),
        **said("year-start 1", "principios_del_año_que_viene comienzos_del_año_que_viene principios_del_año_próximo"),
        **said("year-mid 1", "mediados_del_año_que_viene mediados_del_próximo_año"),
        **said(
            "year-end 1",
            "finales_del_año_que_viene finales_del_año_próximo fin_del_año_que_viene final_del_año_que_viene",
        ),
        "este mes": "month 0",
        "este año": "year 0",
        "actualmente": "day 0",
        "efecto inmediato": "day 0",
    },
    thirds={
        **dict.fromkeys(("a principios de", "principios de", "comienzos de"), "start"),
        "mediados de": "mid",
        **dict.fromkeys(("finales de", "fines de", "fin de"), "end"),
    },
    weeks={
        **said("of", "semana_del"),
        **{
            f"{word} semana {joint}": code
            for code, words in {
                "1": "primera 1ª",
                "2": "segunda 2ª",
                "3": "tercera 3ª",
                "4": "cuarta 4ª",
                "5": "quinta 5ª",
                "-1": "última",
            }.items()
            for word in words.split()
            for joint in ("de", "del mes de")
        },
    },
    steps={
        **said("day 0", "ese_día aquel_día mismo_día"),
        **{
            f"{lead} {part}": "day 0"
            for lead in ("esa", "aquella", "misma")
            for part in "mañana tarde noche madrugada".split()
        },
        **said("day 0", "horas_después horas_más_tarde minutos_después minutos_más_tarde"),
        **said("week 0", "esa_semana misma_semana"),
        **said("month 0", "ese_mes mismo_mes"),
        **said("year 0", "ese_año mismo_año"),
        **said("day 1", "día_siguiente al_otro_día mañana_siguiente noche_siguiente tarde_siguiente"),
        **said("day -1", "día_anterior la_víspera día_previo noche_anterior"),
        **said("week 1", "semana_siguiente"),
        **said("week -1", "semana_anterior"),
        **said("month 1", "mes_siguiente"),
        **said("month -1", "mes_anterior"),
        **said("year 1", "año_siguiente"),
        **said("year -1", "año_anterior"),
    },
    units={
        **said("day", "día días"),
        **said("week", "semana semanas"),
        **said("month", "mes meses"),
        **said("year", "año años"),
    },
    after=frozenset(("después", "más tarde")),
    before=frozenset(("antes",)),
    leads={"a los": 1, "a las": 1, "al cabo de": 1},
    since=frozenset({"hace"}),
    periods=periods("{}_trimestre", "primer segundo tercer cuarto/último", "{}_semestre", "primer segundo"),
    ahead=frozenset(("dentro de", "en")),
    superlatives=("peor", "mejor", "mayor", "menor", "más", "menos", "único", "única", "vez", "veces"),
    nights=frozenset({"noche", "madrugada"}),
    past=tuple("fue fueron ha han había habían era estaba hubo dijo *ó *aron *ieron *aba *aban".split()),
    future=tuple(
        (
            "va van debe deben prev* próxim* esper* plane* *rá *rán *ría *rían anunci* convoc* aplaz* acord* quiere* "
            "mañana puede* amenaz* pide* pid* ofrec* tiene* queda"
        ).split()
    ),
    until=frozenset("hasta para desde antes después".split()),
    of_several=frozenset({"ambos", "ambas", "partes", "países"}),
    possessives=frozenset({"su", "sus"}),
    speakers=frozenset("yo nosotros nosotras mi mis nuestro nuestra nuestros nuestras nos".split()),
    seasons=numbered("primavera verano otoño invierno", 21),
    turns={
        **dict.fromkeys("pasado pasada último última".split(), -1),
        **dict.fromkeys("este esta".split(), 0),
        **dict.fromkeys(("próximo", "próxima", "que viene"), 1),
    },
    days_alone=("el {}", "el día {}", "del {}", "al {}", "día {}"),
    anaphors=frozenset(("él ella ellos ellas su sus le les ambos ambas partes países").split()),
    definite=frozenset("el la al del".split()),
    measures={
        **said("hour", "hora horas"),
        **said("minute", "minuto minutos"),
        **said("%", "por_ciento %"),
        **said("km", "kilómetro kilómetros km"),
        **said("metre", "metro metros"),
        **said("mile", "milla millas"),
        **said("nautical mile", "milla_náutica millas_náuticas"),
        **said("hectare", "hectárea hectáreas"),
        **said("tonne", "tonelada toneladas"),
        **said("litre", "litro litros"),
        **said("gallon", "galón galones"),
        **said("barrel", "barril barriles"),
        **said("cubic metre", "metro_cúbico metros_cúbicos"),
        **said("degree celsius", "grado grados grados_celsius grados_centígrados ºc °c"),
        **said("degree fahrenheit", "grados_fahrenheit ºf °f"),
        **said("€", "euro euros €"),
        **said("$", "dólar dólares"),
        **said("£", "libra_esterlina libras_esterlinas £"),
        **said("pound", "libra libras"),
    },
    clock=frozenset(
        (
            "a las",
            "a la",
            "hacia las",
            "desde las",
            "hasta las",
            "sobre las",
            "alrededor de las",
            "en torno a las",
            "pasadas las",
            "cerca de las",
            "a eso de las",
            "a partir de las",
        )
    ),
    clock_forms={
        f"{las} {{h}} {form}": more
        for las in ("las", "la")
        for form, more in {"y cuarto": 15, "menos cuarto": -15, "y {m}": 1, "menos {m}": -1, "en punto": 0}.items()
    },
    set_hours={"mediodía": 12, "medianoche": 0},
    day_halves={
        **dict.fromkeys(("de la mañana", "de la madrugada"), 0),
        **dict.fromkeys(("de la tarde", "de la noche"), 12),
    },
    hours_alone=True,
    behind_hours=frozenset(("tras", "después", "menos")),
    shares=Shares(
        alone=dict.fromkeys(("la mitad", "una mitad"), (1, 2)),
        parts={**_PARTS, **{f"{part}s": of for part, of in _PARTS.items()}, "tercio": 3, "tercios": 3}
        | {f"{part} parte": of for part, of in _ORDINALS.items()}
        | {f"{part}s partes": of for part, of in _ORDINALS.items()},
        articles=frozenset({"la"}),
        doubtful=frozenset({*_PARTS, *(f"{part} parte" for part in _ORDINALS)}),
        follow=frozenset(("de", "del")),
        not_after=frozenset("primeros primeras últimos últimas otros otras".split()),
        not_before=frozenset(("de final", "de siglo")),
        among=frozenset({"de cada"}),
    ),
    connectors=frozenset({"y"}),
    range_words=frozenset({"a", "y"}),
    change_from=frozenset("de desde".split()),
    changing=tuple("aument* subi* sube* subí* baj* reduc* elev*".split()),
    between=frozenset({"entre"}),
    singling=frozenset("un una".split()),
    in_a_year=frozenset({"en"}),
)
