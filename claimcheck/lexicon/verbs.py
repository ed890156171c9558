"""Verbs of English: irregular forms with their base (*paid*, *did not pay*), and verbs that say little."""

from __future__ import annotations

_LINES = """
be was were been is are am
bear bore borne
beat beaten
become became
begin began begun
bend bent
bind bound
blow blew blown
break broke broken
bring brought
build built
buy bought
catch caught
choose chose chosen
come came
deal dealt
do did done does
draw drew drawn
drive drove driven
eat ate eaten
fall fell fallen
feed fed
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden
forget forgot forgotten
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
lead led
leave left
lend lent
lose lost
make made
mean meant
meet met
pay paid
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
spend spent
stand stood
steal stole stolen
strike struck stricken
swear swore sworn
sweep swept
swim swam
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
understand understood
wake woke woken
wear wore worn
win won
withdraw withdrew withdrawn
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
OPEN_TO_MANY = frozenset(
    (
        "applaud condemn congratulate criticise criticize denounce endorse mourn offer pledge praise promise thank urge "
        "warn welcome"
    ).split()
)
"""What one party does and others may do as well."""
DECREED = frozenset("emergency martial war ceasefire truce curfew mourning holiday lockdown amnesty".split())
"""What is declared for all, and by one: others who declare do it for themselves (*declared victory*)."""
