"""English."""

from __future__ import annotations

from claimcheck.lexicon.base import ABOUT, NEARLY, OVER, ROUND, UNDER, Language, Shares, numbered, periods, said

_TENS = numbered("twenty thirty forty fifty sixty seventy eighty ninety", 2)

_HALVES = frozenset({"half an", "half a", "a half"})

_PARTS = numbered("third quarter/fourth fifth sixth seventh eighth ninth tenth", 3)

ENGLISH = Language(
    code="en",
    name="English",
    weeks_on=("{} week", "a week on {}", "week on {}"),
    fillers=frozenset(("another", "a further", "a", "an", "the", "some", "about")),
    exactly=frozenset(("exactly", "just", "precisely", "to the day")),
    epithets=(
        "the *-year-old",
        "the man",
        "the woman",
        "the politician",
        "the lawmaker",
        "the democrat",
        "the republican",
        "the conservative",
        "the socialist",
        "the suspect",
        "the actor",
        "the athlete",
    ),
    common=frozenset("the of and is was for with that to by".split()),
    decimal=".",
    numbers={
        **dict.fromkeys(_HALVES, 0.5),
        **numbered(
            "zero/no/none/nobody/no_one/no-one/not_a_single/not_one/without_causing/without_causing_any one two three four five six seven eight nine ten eleven twelve thirteen "
            "fourteen fifteen sixteen seventeen eighteen nineteen"
        ),
        **{word: 10 * tens for word, tens in _TENS.items()},
        "half a dozen": 6,
        "half dozen": 6,
        **dict.fromkeys(("duo", "duo of", "pair of"), 2),
        **dict.fromkeys(("trio", "trio of"), 3),
        **dict.fromkeys(("quartet", "quartet of"), 4),
        "half a million": 500_000,
        "half million": 500_000,
        "half a billion": 500_000_000,
        "and a half": 0.5,
    },
    scales={
        "dozen": 12,
        "score": 20,
        "hundred": 100,
        "thousand": 1_000,
        "k": 1_000,
        "lakh": 100_000,
        "million": 1_000_000,
        "m": 1_000_000,
        "mn": 1_000_000,
        "crore": 10_000_000,
        "billion": 1_000_000_000,
        "bn": 1_000_000_000,
        "trillion": 10**12,
        "tn": 10**12,
        **dict.fromkeys(("万", "萬"), 10_000),  # as in the article (2.8万)
        **dict.fromkeys(("亿", "億"), 10**8),
    },
    vague={
        "a couple of": (2, 4),
        "a couple": (2, 4),
        "a few": (2, 20),
        "few": (2, 20),
        "a handful": (2, 20),
        "handful": (2, 20),
        "several": (3, 99),
        "some": (2, 1_000),
        "a number of": (3, 999),
        "number of": (3, 999),
        "a series of": (2, 999),
        "series of": (2, 999),
        "a spate of": (2, 999),
        "a wave of": (2, 9_999),
        "a string of": (2, 999),
        "multiple": (2, 9_999),
        "various": (2, 9_999),
        "many": (3, 10**9),
        "numerous": (3, 10**9),
        "countless": (3, 10**9),
        "scores": (40, 900),
        "dozens": (20, 900),
        "hundreds": (200, 9_999),
        "thousands": (2_000, 99_999),
        "tens of thousands": (20_000, 900_000),
        "hundreds of thousands": (200_000, 9_999_999),
        "tens of millions": (20_000_000, 900_000_000),
        "hundreds of millions": (200_000_000, 10**10),
        "millions": (2_000_000, 10**9),
        "billions": (2 * 10**9, 10**12),
        "tens": (20, 900),
    },
    bounds={
        "more than": OVER,
        "greater than": OVER,
        "over": OVER,
        "above": OVER,
        "upwards of": OVER,
        "exceeding": OVER,
        "in excess of": OVER,
        "at least": OVER,
        "no fewer than": OVER,
        "no less than": OVER,
        "not less than": OVER,
        "at the very least": OVER,
        "a minimum of": OVER,
        "less than": UNDER,
        "fewer than": UNDER,
        "under": UNDER,
        "below": UNDER,
        "at most": UNDER,
        "up to": UNDER,
        "as many as": UNDER,
        "no more than": UNDER,
        "not more than": UNDER,
        "a maximum of": UNDER,
        "nearly": NEARLY,
        "almost": NEARLY,
        "practically": NEARLY,
        "close to": NEARLY,
        "just under": NEARLY,
        "about": ABOUT,
        "around": ABOUT,
        "roughly": ABOUT,
        "approximately": ABOUT,
        "some": ABOUT,
        "an estimated": ABOUT,
        "estimated": ABOUT,
        "circa": ABOUT,
        "in the region of": ABOUT,
        "~": ABOUT,
    },
    bounds_after={"or more": OVER, "plus": OVER, "or so": ABOUT, "or fewer": UNDER, "or less": UNDER},
    rough=dict.fromkeys(("dozen", "half a dozen", "half dozen", "score"), ROUND),
    halves=_HALVES,
    articles=frozenset({"a", "an"}),
    months={
        **numbered("january february march april may june july august september october november december", 1),
        **numbered("jan feb mar apr may jun jul aug sep/sept oct nov dec", 1),
    },
    weekdays={
        **numbered("monday tuesday wednesday thursday friday saturday sunday", 1),
        **numbered("mon tue/tues wed thu/thurs fri sat sun", 1),
    },
    relative={
        "today": "day 0",
        "tonight": "day 0",
        "yesterday": "day -1",
        "day before yesterday": "day -2",
        "fortnight ago": "weeks -2",
        "tomorrow": "day 1",
        "day after tomorrow": "day 2",
        **said("day 0", "this_morning this_afternoon this_evening"),
        "last night": "day -1",
        **said("year-end 0", "end_of_the_year end_of_this_year year's_end year-end year_end"),
        **said("month-end 0", "month's_end month-end"),
        "mid-month": "month-mid 0",
        "mid-year": "year-mid 0",
        **{
            f"{word} {whole}": f"{unit}-{part} {count}"
            for part, words in {
                "start": ("start of", "beginning of", "early"),
                "mid": ("middle of", "mid"),
                "end": ("end of", "late"),
            }.items()
            for unit in ("month", "year")
            for count, wholes in {
                "0": (f"the {unit}", f"this {unit}"),
                "-1": (f"last {unit}",),
                "1": (f"next {unit}",),
            }.items()
            for word in words
            for whole in wholes
            if " " in word or not whole.startswith("the ")
        },
        "this week": "week 0",
        "earlier this week": "week 0 to-date",
        "within the week": "week 0 to-date",
        "earlier in the week": "week 0 to-date",
        "last week": "week -1",
        "next week": "week 1",
        **{f"{unit} before last": f"{unit} -2" for unit in ("week", "month", "year")},
        **{f"{unit} after next": f"{unit} 2" for unit in ("week", "month", "year")},
        "weekend": "weekend 0",
        **said("weekend -1", "last_weekend past_weekend"),
        **said("week-start 0", "start_of_the_week beginning_of_the_week"),
        **said("week-mid 0", "midweek middle_of_the_week"),
        **said("week-end 0", "end_of_the_week end_of_this_week week's_end"),
        **said("day 0", "later_in_the_day earlier_in_the_day later_today earlier_today"),
        "this month": "month 0",
        "earlier this month": "month 0 to-date",
        "last month": "month -1",
        "next month": "month 1",
        "this year": "year 0",
        "earlier this year": "year 0 to-date",
        "last year": "year -1",
        "next year": "year 1",
        "past year": "past 12 months",
        "past 12 months": "past 12 months",
        "past month": "past 1 months",
        "past week": "past week",
        "over the week": "past week",
        "during the week": "past week",
        **said("day 7", "in_a_week's_time a_week_from_now a_week_from_today"),
        **said("day 14", "in_a_fortnight's_time a_fortnight_from_now"),
        "in a month's time": "month 1",
        "in a year's time": "year 1",
        "now": "day 0",
        "currently": "day 0",
        "at present": "day 0",
        "to date": "day 0",
        "so far": "day 0",
        "yet": "day 0",
        "immediate effect": "day 0",
    },
    thirds={
        "early": "early",
        "mid": "mid",
        "mid-": "mid",
        "late": "late",
        **dict.fromkeys(("start of", "beginning of"), "start"),
        "end of": "end",
    },
    weeks={
        "week of": "of",
        "week of the": "of",
        **said("from", "week_beginning week_beginning_on week_starting week_starting_on week_from"),
        **said("to", "week_ending week_ending_on week_ended week_to"),
        **{
            f"{word} week {joint}": code
            for code, words in {
                "1": "first 1st",
                "2": "second 2nd",
                "3": "third 3rd",
                "4": "fourth 4th",
                "5": "fifth 5th",
                "-1": "last final",
            }.items()
            for word in words.split()
            for joint in ("of", "in")
        },
    },
    steps={
        **{
            f"{lead} {part}": "day 0"
            for lead in ("that", "that same", "that very", "the same", "same")
            for part in "day morning afternoon evening night".split()
        },
        **said("day 0", "the_night_was_out hours_later hours_after within_hours minutes_later minutes_after"),
        **{
            f"{lead} {part}": "day 1"
            for lead in ("next", "following")
            for part in "day morning afternoon evening night".split()
        },
        **{
            f"{lead} {part}": "day -1"
            for lead in ("previous", "preceding")
            for part in "day morning afternoon evening night".split()
        },
        **said("day 1", "the_day_after a_day_after a_day_later a_day_afterwards"),
        **said("day -1", "the_day_before a_day_before a_day_earlier a_day_prior the_day_prior"),
        **said("day 7", "a_week_later a_week_after"),
        **said("day -7", "a_week_earlier a_week_before a_week_prior"),
        **said("day 14", "a_fortnight_later a_fortnight_after"),
        **said("day -14", "a_fortnight_earlier a_fortnight_before"),
        **said("months 1", "a_month_later a_month_after"),
        **said("months -1", "a_month_earlier a_month_before"),
        **said("years 1", "a_year_later a_year_after"),
        **said("years -1", "a_year_earlier a_year_before"),
        **{
            f"{lead} {unit}": f"{unit} 0"
            for lead in ("that", "that same", "the same")
            for unit in ("week", "month", "year")
        },
        **{f"following {unit}": f"{unit} 1" for unit in ("week", "month", "year")},
        **{f"the {unit} after": f"{unit} 1" for unit in ("week", "month", "year")},
        **{f"{lead} {unit}": f"{unit} -1" for lead in ("previous", "preceding") for unit in ("week", "month", "year")},
        **{f"the {unit} before": f"{unit} -1" for unit in ("week", "month", "year")},
    },
    units={f"{unit}{plural}": unit for unit in ("day", "week", "month", "year") for plural in ("", "s")},
    after=frozenset("later after afterwards afterward thereafter".split()),
    before=frozenset("earlier before beforehand prior previously".split()),
    ago=frozenset({"ago", "earlier"}),
    periods={
        **periods(
            "{}_quarter", "first/1st second/2nd third/3rd fourth/4th/final/last", "{}_half", "first/1st second/2nd"
        ),
        **periods("q{}/{}q", "1 2 3 4", "h{}/{}h", "1 2"),
    },
    quantifiers=frozenset(
        "most all every each both majority minority half none few little much entire whole part more less enough".split()
    ),
    ahead=frozenset({"in"}),
    superlatives=("*est", "worst", "best", "least", "only", "time", "times", "once", "twice", "first", "last"),
    no_superlatives=frozenset(
        "arrest chest contest forest guest harvest honest interest invest manifest modest nest northwest protest request "
        "rest southwest suggest test west".split()
    ),
    hence=frozenset(("' time", "'s time", "from now", "from today", "hence")),
    nights=frozenset({"night", "overnight"}),
    seasons=numbered("spring/springtime summer/summertime autumn/fall winter/wintertime", 21),
    turns={**dict.fromkeys(("last", "past"), -1), "this": 0, **dict.fromkeys(("next", "coming"), 1)},
    days_alone=tuple(
        f"{lead} the {{}}{end}"
        for lead in "on by until till since from before after".split()
        for end in "st nd rd th".split()
    ),
    anaphors=frozenset(
        (
            "he him his she her hers it its they them their theirs who whom whose which we our us i my both "
            "either neither each there here sides neighbours neighbors countries nations"
        ).split()
    ),
    past=tuple("was were had did died killed struck hit fell began broke came went took said told left *ed".split()),
    future=tuple(
        (
            "will would shall should may might could must due to expect* plan* schedul* next coming going tomorrow upcoming "
            "intend* hop* want* call* invit* announc* postpon* agree* order* summon* propos* set slat* prepar* vow* promis* "
            "pledg* threat* delay* extend* forecast* possib* likely"
        ).split()
    ),
    until=frozenset("until till by for from before after since".split()),
    possessives=frozenset("his her hers its their theirs whose".split()),
    of_people=frozenset("he him his she her hers who whom we our us i my".split()),
    of_several=frozenset("both either neither each sides countries nations neighbours neighbors".split()),
    subjects_told=True,
    speakers=frozenset("i we my our me us mine ours".split()),
    measures={"%": "%"},
    clock=frozenset({"at", "shortly before", "shortly after", "just before", "just after"}),
    hours_alone=True,
    behind_hours=frozenset("yesterday as this".split()),
    clock_forms={
        "{h} o'clock": 0,
        "half past {h}": 30,
        "quarter past {h}": 15,
        "quarter to {h}": -15,
        **{f"{{m}} {unit}past {{h}}": 1 for unit in ("", "minutes ", "minute ")},
        **{f"{{m}} {unit}to {{h}}": -1 for unit in ("", "minutes ", "minute ")},
    },
    set_hours={**dict.fromkeys(("noon", "midday"), 12), "midnight": 0},
    day_halves={
        **dict.fromkeys(("a.m", "am", "in the morning", "in the early morning"), 0),
        **dict.fromkeys(("p.m", "pm", "in the afternoon", "in the evening"), 12),
    },
    times={"both": 2, "once": 1, "twice": 2, "thrice": 3},
    merely=frozenset("only just merely mere barely scarcely hardly still well".split()),
    shares=Shares(
        alone={"half": (1, 2), "a half of": (1, 2)},
        parts={**_PARTS, **{f"{part}s": of for part, of in _PARTS.items()}},
        articles=frozenset({"a", "an"}),
        doubtful=frozenset({"half", *_PARTS}),
        follow=frozenset(
            "of the its their his her our all these those was were is are has have had said say will would more fewer less higher lower".split()
        ),
        lead=frozenset({"by", "in", "to"}),
        not_after=frozenset(
            (
                "first 1st second 2nd other latter last final past next previous opening closing earlier better top bottom "
                "upper lower northern southern eastern western early late number no day"
            ).split()
        ),
        not_before=frozenset(("past", "-", "of a century")),
        among=frozenset(("in", "in every", "in each", "out of", "out of every", "of every")),
    ),
    connectors=frozenset({"and"}),
    range_words=frozenset({"to", "and"}),
    month_first=True,
    change_from=frozenset({"from"}),
    changing=tuple(
        "rais* increas* rise rising rose cut lower* reduc* grew grow* fell fall* dropp* extend* expand* chang* up down".split()
    ),
    in_a_year=frozenset({"in"}),
    between=frozenset({"between"}),
    singling=frozenset("a an the one each every per".split()),
)
PARTS_OF_DAY = {
    "dawn": (3, 8),
    "morning": (4, 12),
    "noon": (11, 14),
    "afternoon": (12, 19),
    "evening": (17, 24),
    "night": (19, 30),
}
"""The hours that each part of a day may be, from the midnight before it; a night ends on the next day."""
OTHER_PARTS = {"daybreak": "dawn", "sunrise": "dawn", "midday": "noon", "lunchtime": "noon", "dusk": "evening"}
"""Other words for them."""
BEHIND_PARTS = "in at on of near when after before as and but to with by while it he she they we the a an there".split()
"""Words that may stand behind a part of a day; any other is of what is named after it."""
OPEN_HOURS = frozenset("by until from since".split())
"""Words before an hour at which something else began or ended."""
