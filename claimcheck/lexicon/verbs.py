"""Verbs of English: irregular forms with their base (*paid*, *did not pay*), and verbs that say little."""

from __future__ import annotations

from claimcheck.lexicon.concepts import taxonomy

_LINES = """
arise arose arisen
awake awoke
be was were been is are am
bear bore borne
beat beat beaten
become became
begin began begun
bend bent
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
buy bought
catch caught
choose chose chosen
come came
deal dealt
dig dug
do did done does
draw drew drawn
drink drank
drive drove driven
eat ate eaten
fall fell fallen
feed fed
fight fought
find found
flee fled
fling flung
fly flew flown
forbid forbade forbidden
foresee foresaw foreseen
foretell foretold
forget forgot forgotten
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
know knew known
lay laid
lead led
leap leapt
leave left
lend lent
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
overcome overcame
overrun overran
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
pay paid
rebuild rebuilt
retake retook retaken
ride rode ridden
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shoot shot
show shown
sing sang sung
sink sank sunk
sit sat
sleep slept
speak spoke spoken
speed sped
spend spent
spill spilt
stand stood
steal stole stolen
stick stuck
strike struck stricken
sue sued
swear swore sworn
sweep swept
swell swollen
swim swam
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
undergo underwent undergone
understand understood
undertake undertook undertaken
uphold upheld
wake woke woken
wear wore worn
weep wept
win won
withdraw withdrew withdrawn
withhold withheld
write wrote written
"""
IRREGULAR = {form: base for base, *forms in (line.split() for line in _LINES.split("\n") if line) for form in forms}
"""The base of each irregular form."""
AUXILIARIES = frozenset("was were been is are be had has have did".split())
"""Forms of verbs that go with another one."""
LIGHT_VERBS = frozenset(
    "make made become became get got take took taken go went gone come came put give gave given".split()
)
"""Forms of verbs that say little without what they are said of."""
STARTING, ENDING = frozenset("begin open launch outset onset outbreak".split()), frozenset("end close conclus".split())
"""Words for an event's beginning and for its end, as they count (see `claimcheck.values.words.sense`)."""
DONE_ONCE = frozenset(("#founding", "#resignation", "born"))
"""What is done or happens once to whoever does it, as the matcher counts words."""
ENDED_OR_BEGUN = taxonomy("""
death: died dies death passed_away starb verstarb gestorben mort décédé décédée murió falleció fallecido qua_đời 去世 逝世
sinking: sank sunk sinks went_down goes_down foundered gesunken versank coulé hundió chìm 沉没
arrest: arrested arrests festgenommen verhaftet arrêté arrêtée detenido arrestado bị_bắt 被捕
oath: sworn_in swearing_in took_the_oath takes_the_oath vereidigt assermenté juramentó tuyên_thệ 宣誓就职
release: freed released freigelassen libéré liberado được_thả 获释
""")
"""What happens to one person or thing once, or once in the news of some days."""
OPENED = taxonomy("""
opening: opened opens inaugurated inaugurates eröffnet inauguré inaugurado khánh_thành 开通
built: bridge tunnel airport station hospital stadium museum dam motorway highway road railway line brücke pont puente cầu
""")
"""That something was opened, and what is opened once: a shop opens every day."""
OPEN_TO_MANY = frozenset(
    (
        "applaud condemn congratulate criticise criticize denounce endorse mourn offer pledge praise promise thank urge "
        "warn welcome"
    ).split()
)
"""What one party does and others may do as well."""
SAID_OFTEN = frozenset(
    (
        "say tell note stress insist argue emphasise emphasize warn caution urge demand accuse blame criticise criticize "
        "praise thank applaud condemn denounce welcome congratulate deny complain mourn pray sing protest cheer greet "
        "wave smile weep embrace speak threaten"
    ).split()
)
"""What one says or does on one occasion and again on the next."""
DECREED = frozenset("emergency martial war ceasefire truce curfew mourning holiday lockdown amnesty".split())
"""What is declared for all, and by one: others who declare do it for themselves (*declared victory*)."""
BIDDING = frozenset("ordered orders instructed instructs commanded commands".split())
"""Verbs for making others do a thing."""
FORMS_OF_BE = frozenset("was were been being is are be".split())
"""Forms of verbs with which the passive is built."""
CALLED_OFF = frozenset("postpone delay cancel scrap shelve suspend".split())
"""Verbs for what is not done when it was to be."""
UNCHANGING = frozenset("put set hit cut shut let hurt split".split())
"""Verbs whose past is like their base, and which are nouns, too: behind a party they are verbs."""
PARTICLES = frozenset("off up out back down".split())
"""Words that make another verb of one: *called off*, *backed out*."""
MODALS = frozenset("will would can could may might must shall should refuses does do quit".split())
"""Further words behind a subject that are verbs in a form of their own."""
BEGUN = frozenset("begin begins began begun start starts started launch launched resume resumed".split())
"""Words that tell that a thing has begun."""
OVER = frozenset("end ends ended finish finished halt halted suspend suspended abandoned off extinguished".split())
"""Words that tell that it is over: *called off*."""
BEGUN_OR_OVER = {
    tuple(words.split("_")): end
    for end, phrases in {
        "began": "set_off sets_off setting_off took_off takes_off take_off lifted_off lifts_off lift_off broke_out breaks_out broken_out",
        "ended": "put_out under_control",
    }.items()
    for words in phrases.split()
}
"""Words of which two beside each other tell of one end or the other: *broke out*, *was put out*."""
NOT_DONE = frozenset("would could should may might will shall nearly almost if unless plans plan due".split())
"""Words that leave open whether a thing was done."""
TO_COME = frozenset("will would going".split())
"""Words of a denial of what is to come."""
DONE_TO_ANYTHING = "lost affected struck involved exposed paid counted found registered recorded reported told".split()
"""Words for what may be done to things in many ways."""
LINKING = frozenset(
    (
        "lost taken took rose risen climbed reached stood put left confirmed reported feared presumed believed listed "
        "declared"
    ).split()
)
"""Verbs that only link a figure to what happened to those counted: *rose to five dead*, *five were confirmed dead*."""
TOOK_PLACE = frozenset("makes becomes gets takes place happen happened".split())
"""Words that say only that there was an event: *took place*."""
SAYING_LITTLE = frozenset("am do does done said say".split())
"""Further verbs that do not tell what was done."""
AIMS = "want aim target goal seek intend hope limit wish ask".split()
"""Words for what somebody would have."""
ASKED_FOR = "demand seek ask".split()
"""Verbs for asking somebody for something, all of which count as a demand."""
WILL = frozenset("will shall".split())
"""Verbs with which the future is built."""
PLANNED = "will would shall is_to are_to plan plans planned expected due".split()
"""Words of a statement on what is still to come."""
TO_COME_OR_NOT = (
    r"\b(?:will|shall|would|may|might|could|(?:is|are|was|were) (?:(?:due|set|about|expected|scheduled) )?to"
    r"|(?:plan|intend|hope|aim|expect|want|threaten|promise)(?:s|ed)? to|(?:decide|agree|vow)(?:s|d)? to)\b"
)
"""Words, as a pattern, behind which stands what is to come, or may be."""
BEFORE_A_VERB = frozenset("be have also still soon only now then both".split())
"""Words that may stand between these and that."""
CHANGED = {
    "up": "raised?|increased?|lift(?:ed)?|boost(?:ed)?|doubled|tripled",
    "down": "cut|lower(?:ed)?|reduced?|slashed|trimmed",
}
"""Words that tell of a figure that somebody made greater or less, as patterns."""
HAVING = frozenset("has have had employs employ employed owns own owned runs ran operates operated".split())
"""Words before a figure of what there is."""
ADDING = frozenset(
    "hire hires hired hiring recruit recruits recruited add adds added open opens opened opening buy buys bought".split()
)
"""Words before a figure of what comes to it."""
GIVING_UP = frozenset(
    "dismiss dismissed sack sacked fire fired cut cuts cutting shed sheds lose loses lost close closes closed closing shut "
    "shuts sell sells sold scrap scraps scrapped".split()
)
"""Words before a figure of what goes from it."""
RISEN = "rose risen rises climbs climbed jumped went_up gone_up".split()
"""Words that tell of a figure that is greater than before."""
RISES_OR_FALLS = (
    r"(?:rises?|rose|risen|rising|grows?|grew|grown|growing|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:es?|ed|ing)"
    r"|increas(?:es?|ed|ing)|falls?|fell|fallen|falling|drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)"
    r"|shrinks?|shrank|shrunk|go(?:es)? up|go(?:es)? down|went up|went down|gone up|gone down)"
)
RAISES_OR_CUTS = (
    r"(?:rais(?:es?|ed|ing)|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?|cut(?:s|ting)?|lower(?:s|ed|ing)?|reduc(?:es?|ed|ing)"
    r"|slash(?:es|ed|ing)?|trim(?:s|med|ming)?|expand(?:s|ed|ing)?)"
)
"""Verbs of a figure that becomes greater or less, and of somebody who makes it so, in any form, as patterns."""
WEIGHING_A_FIGURE = (
    r"(?:just|only|about|around|some|nearly|almost|roughly|over|(?:more|less|fewer) than|up to|at least"
    r"|an? (?:total|average) of)"
)
"""What may stand between such a verb and its figure, as a pattern."""
BESIDE_A_VERB = AUXILIARIES | frozenset("does do would will to".split())
"""Words that go with a verb, and are others where it is negated: *held*, *did not hold*."""
NOT_BOTH_WAYS = frozenset(
    (
        "beat defeat overcome trounce thrash outscore outvote outbid outnumber overtake surpass eliminate win lose_to succeed replace "
        "buy acquire absorb take_over sue conquer annex murder inherit precede outlive"
    ).split()
)
"""What of two only one does to the other: who beats somebody was not beaten by him."""
BY_BLOWS = frozenset({"beat"})
"""Of these what is also done by blows."""
OF_A_THING = frozenset("buy acquire win".split())
"""Of these what falls on a thing that somebody had."""
LOSING_TO = ("lose", "to")
"""Words that tell of it from the other side, only together."""
MUTUAL = frozenset(
    "meet marry divorce fight clash agree sign talk negotiate trade swap merge border draw tie discuss debate cooperate".split()
)
"""What one does with another, who does it with him."""
