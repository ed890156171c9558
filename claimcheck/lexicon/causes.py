"""How English-language news tells what brought something about, and of what kinds such causes are."""

from __future__ import annotations

from claimcheck.lexicon.concepts import taxonomy

BRINGING = (
    "caused triggered sparked provoked prompted ignited unleashed started set_off touched_off brought_about brought_on "
    "brought_down gave_rise_to led_to resulted_in lay_behind was_behind were_behind is_behind are_behind sank "
    "derailed destroyed ruined wrecked doomed knocked_out drove forced made cost plunged "
    "causes triggers sparks prompts leads_to brings_about"
).split()
"""Verbs, in the active voice, between a cause and what it brought about."""
BROUGHT = (
    "caused triggered sparked provoked prompted ignited unleashed started set_off touched_off brought_about brought_on "
    "brought_down poisoned sickened destroyed ruined wrecked"
).split()
"""Participles between what was brought about and, behind *by*, its cause."""
OWING = (
    "because_of because due_to owing_to as_a_result_of on_account_of in_protest_at in_protest_against for_lack_of "
    "resulted_from results_from stemmed_from stems_from arose_from grew_out_of came_from comes_from goes_back_to "
    "went_back_to originated_in originated_from started_with began_with was_down_to is_down_to were_down_to are_down_to "
    "lay_in lies_in died_of died_from died_after died_when succumbed_to was_lost_through "
    "was_the_result_of was_the_work_of were_the_effect_of was_the_effect_of began_when began_after started_when "
    "started_after broke_out_when broke_out_after collapsed_when collapsed_after sank_when sank_after crashed_when "
    "crashed_after capsized_when capsized_after exploded_when exploded_after"
).split()
"""What stands between what was brought about and its cause."""
PUT_DOWN = "blamed attributed traced traced_back put_down ascribed".split()
"""Participles between what was brought about and, behind *on, to*, its cause."""
DOWNED = "shot_down downed torpedoed".split()
"""Verbs that tell of a thing both how it was lost and who did it."""
BE = r"(?:was|were|is|are|(?:had|has|have) been|being)(?: \w+ly)?"
A_CAUSE = r"(?:\w+ ){,2}(?:cause|reason|trigger|origin|source)s?"
"""What stands in ``WORDINGS`` as *be* and *cause*."""
WORDINGS = (
    r"^(?:because of|due to|owing to) (?P<cause>[^,]+), (?P<effect>.+)$",
    r"^(?:the |its )?{cause} (?:(?:of|for|behind) )?(?P<effect>.+?) (?:{be}|lay in|lies in) (?P<cause>.+)$",
    r"^(?P<cause>.+?) {be} (?:the|a|what) {cause} (?:of|for|behind) (?P<effect>.+)$",
    r"^what {bringing} (?P<effect>.+?) {be} (?P<cause>.+)$",
    r"^(?P<cause>.+?) {be} (?:what {bringing}|why) (?P<effect>.+)$",
    r"^(?P<cause>.+?) {be} (?:to blame|blamed|responsible) for (?P<effect>.+)$",
    r"^(?P<effect>.+?) {be} (?:{brought} by|{put_down} (?:on|to)) (?P<cause>.+)$",
    r"^(?P<effect>.+?) {be} (?P<cause>(?:{downed}\b|(?:(?:started|set|lit|caused) )?"
    r"(?:on purpose|deliberate|intentional|(?:an act of )?(?:arson|sabotage))).*)$",
    r"^(?P<cause>.+? {downed}) (?P<effect>.+)$",
    r"^(?P<effect>.+?) {owing} (?P<cause>.+)$",
    r"^(?P<effect>.+?) for (?P<cause>\w+ reasons)\b.*$",
    r"^(?P<cause>.+?) brought (?P<effect>.+?) (?:down|about|on)$",
    r"^(?:it {be} )?(?P<cause>.+?)(?: that| which)? (?:has |had |have )?{bringing} "
    r"(?!(?:in|at|on|with|from|by|when|after|as|because|while|near|to|up|out|off)\b)(?P<effect>.+)$",
)
"""How a statement tells a cause and what it brought about, as patterns; words of a list in braces."""
SIGNS = "brought cause reason reasons trigger origin source blame responsible purpose deliberate why arson sabotage lit set".split()
"""Words of these patterns that are in no list: without one of them, or of the lists, no statement tells a cause."""
ENDS = (
    r"[,;:]\s|\s(?:(?:and|but) (?:not|no|that)|rather than|instead of|whose|where|while|although)\b"
    r"|\snot because\b"
)
"""Where what is told of a cause, or of what it brought about, ends."""
PARTLY = frozenset(
    (
        "partly partially also among contributed contributing contributor contribute factor factors helped help worsened "
        "worsen aggravated compounded fuelled fueled worse deepened accelerated combination combined hampered slowed "
        "several various underlying one root background key main major chief important further additional"
    ).split()
)
"""Words of a cause beside others."""
SOLELY = frozenset("alone solely purely nothing".split())
"""Words of a cause that leaves room for no other."""
ASKING = frozenset(
    "cause causes reason reasons origin origins source trigger triggers why how explanation blame fault".split()
)
"""Words of a topic that asks for a cause."""
CAUSES = taxonomy("""
technical: technical mechanical fault faults faulty malfunction malfunctioned malfunctioning failure failures defect defects defective breakdown
electrical < technical: short_circuit electrical wiring cable cables battery batteries power_surge fuse fuse_box switch transformer transformers socket charger generator power_line power_lines static_electricity
pipe < technical: leak leaks leaking leaked valve valves pipe pipes gas_canister gas_cylinder boiler
engine < technical: engine engines motor turbine turbopump gearbox propeller rotor
software < technical: software_error software_fault software_update software_bug update bug programming glitch server servers
structure < technical: corrosion corroded cracks cracked crack rust rusted rusty metal_fatigue weld welds bolt bolts rivets beam beams design_flaw concrete building_work construction_work
braking < technical: brake brakes steering tyre tyres tire tires
signals < technical: signal signals signalling
load: overloaded overloading overload
weather: weather storm storms hurricane typhoon cyclone
wind < weather: wind winds gust gusts gale tornado
rain < weather: rain rains rainfall downpour downpours
lightning < weather: lightning thunderstorm
ice < weather: ice icing snow snowfall frost
fog < weather: fog mist
heat < weather: heat heatwave drought dry_spell
ground: earthquake earthquakes quake tremor tremors landslide landslides subsidence sinkhole volcanic eruption
human: human_error mistake mistakes error errors negligence carelessness careless misjudged mismanagement
speed < human: speeding speed too_fast
tired < human: asleep tired fatigue tiredness nodded_off
drunk < human: drunk drunkenness alcohol drinking
smoking < human: cigarette cigarettes smoking
attack: attack attackers bomb bombs explosives arson arsonist arsonists on_purpose deliberate deliberately intentionally sabotage saboteurs missile missiles shot_down downed torpedoed gunfire sniper bullet bullets anti_aircraft torpedo hackers hacker hacked cyberattack ransomware stabbed rammed
blasting: blasting blast dynamite explosive
landmine < attack: landmine mine
animal: bird birds deer cow cows mosquitoes rats
illness: heart_attack stroke cancer tumour tumor overdose pneumonia
infection < illness: virus bacteria bacterial bacterium infection typhus flu bird_flu fungus
fall: fell fall slipped falling
poison: fumes smoke carbon_monoxide pesticide pesticides toxin toxins poison poisoned arsenic cyanide nerve_agent mercury
water: well_water drinking_water tap_water
food: meat beef chicken salad eggs milk rice
air: coughing sneezing
pay: pay wage wages salary salaries
jobs: job_cuts layoffs redundancies staffing
prices: energy_prices fuel_prices power_prices electricity energy_costs fuel_costs prices
health: ill_health health_reasons
dispute: row quarrel
""")
"""Causes, narrower ones under wider ones. Of two that stand beside each other neither is the other."""
SAYING_LITTLE = "began start happen event incident case problem trouble way main likely exact true".split()
"""Further words that say little of what was brought about."""
