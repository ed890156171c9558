"""Words of English-language news that exclude each other: general to the trade and to no story.

A scale is a question with few answers; a line is ``scale: answer = words; answer = words``. Of two texts on one point
that answer differently not both can be right in full. A scale with a ``~`` is one of degree: both may hold, loosely read.
"""

from __future__ import annotations

from claimcheck.lexicon.base import answers

_LINES = """
~standing: preliminary = preliminary tentative provisional draft initial_deal in_principle verbal verbally; final = signed signing signatures ratified finalised finalized formally concluded binding
~lasting: passing = temporary temporarily interim short-lived brief briefly; lasting = permanent permanently lasting durable indefinite indefinitely
~extent: partial = partial partially partly limited; whole = complete completely full fully total totally entirely comprehensive
~parties: one-sided = unilateral unilaterally; joint = joint jointly mutual mutually bilateral
will: deliberate = on_purpose arson sabotage deliberate deliberately intentional intentionally; accidental = by_accident by_mistake defective faulty malfunction accidental accidentally mistaken mistakenly unintentional inadvertently
~office: acting = acting interim caretaker; former = former ex outgoing; future = incoming designate elect
setting: up = raised raises lifted lifts hiked hikes increased increases; down = lowered lowers reduced reduces cut cuts slashed slashes trimmed trims decreased decreases
direction: same = unchanged on_hold; up = raised_its raises_its expanded lifted_its lifts_its rise rose risen rising increase increased increasing grew grown growing surge surged climbed soared doubled widened worsened; down = contracted fall fell fallen falling decrease decreased decreasing dropped declined declining shrank halved narrowed eased
outcome: success = succeeded successful successfully breakthrough reached_orbit; failure = broke_apart fireball failed failure fruitless deadlock collapsed unsuccessful stalemate
ruling: for = voted_for votes_for adopt adopts adopted approved approves accepted accepts accept passes passed backed endorsed welcomed upheld granted allowed confirmed agreed_with said_yes says_yes green_light go-ahead its_blessing welcomes authorised authorized; against = refused_permission refused_a refused_the refuses_the rebuffed rebuffs spurned prohibited prohibits forbade fell_short snubbed opposes objected voted_against votes_against voted_down votes_down turned_down turns_down threw_out throws_out rejected rejects reject blocked opposed vetoed overturned denied banned condemned struck_down annulled quashed reversed scrapped invalidated
verdict: guilty = convicted guilty sentenced fined jailed suspended_sentence prison_sentence jail_sentence jail_term prison_term; cleared = acquitted cleared innocent exonerated
condition: grave = critical_condition grave_condition critically_ill life-threatening in_mortal_danger between_life_and_death; stable = stable_condition satisfactory_condition out_of_danger
life: alive = survived alive unharmed; dead = died dead killed
access: open = open opened reopened flowing_again rolling_again passable; shut = closed shut sealed
tenure: stays = stay_on stays_on stayed_on staying_on remain_in_office remains_in_office remain_prime remain_president remain_head remain_chief remain_as remains_as stay_as stays_as; goes = leave_office leaves_office left_office leaving_office step_down steps_down stepped_down stepping_down resign resigns resigned resigning quit quits
custody: held = in_custody into_custody in_detention behind_bars still_held ordered_held held_on_suspicion on_a_charge denied_bail refused_bail remanded; free = on_bail granted_bail released freed set_free let_go at_liberty walked_free
test: passed = passed passes; failed = failed fails
arms: armed = armed; unarmed = unarmed
votes: unanimous = unanimous unanimously; divided = by_majority
health: safe = safe harmless drinkable; unsafe = unfit unsafe harmful toxic contaminated
authenticity: real = genuine authentic; fake = forgery forged fake faked counterfeit hoax fabricated
balance: gain = net_profit a_profit profit_of surplus in_the_black; loss = net_loss a_loss in_the_red deficit
extreme: most = biggest largest highest best hottest warmest longest fastest richest; least = smallest lowest worst coldest shortest slowest poorest fewest
sample: positive = tested_positive presence_of; negative = tested_negative came_back_clean
sale: sold = sold; unsold = unsold
strength: whole = withstood held_firm intact unharmed unscathed undamaged; broken = burst collapsed gave_way breached destroyed wrecked
fate: stands = keep_standing kept_standing preserved preserve; falls = torn_down demolished pulled_down razed bulldozed
mode: automatic = automatic automatically by_itself; manual = by_hand manual manually
running: on = kept_running kept_operating keeps_running stayed_online; off = shut_down shut_itself_down shuts_down shut_themselves_down switched_off offline
work: stopped = laid_down_tools lay_down_tools downed_tools on_strike walked_out; resumed = back_at_work returned_to_work return_to_work
event: on = went_ahead goes_ahead took_place takes_place take_place as_planned go_ahead; off = called_off cancelled canceled averted scrapped
weapon: gun = gunshot gunfire shot_dead; blade = stabbed stab knifed; hands = strangled; poison = poisoned poison
exit: own = resigned resigns quit quits own_request voluntarily; pushed = sacked ousted pushed forced_out
fairness: fair = free_and_fair; unfair = unfair rigged flawed fraudulent
side: in = inside; out = outside
force: on = in_force in_effect; off = lifted revoked rescinded
search: found = recovered retrieved located; missing = reported_missing still_missing unknown untraced unaccounted
power: won = won victory victorious; lost = lost defeat defeated
"""

SCALES: dict[str, dict[str, str]] = {}
"""For each scale, its words with the answer that they give."""
for _scale, _answer, _phrase in answers(_LINES):
    SCALES.setdefault(_scale.lstrip("~"), {})[_phrase] = _answer
LOOSE = frozenset(scale[1:] for scale, _, _ in answers(_LINES) if scale[0] == "~") | {"rank", "reach"}
"""The scales of degree."""

SIDES = tuple(
    tuple(side.split("/") for side in line.split())
    for line in (
        "prosecution/prosecutors defence/defense defendant/plaintiff",
        "imports/import/imported exports/export/exported",
        "men/man women/woman",
        "children/child adults/adult",
        "boys/boy girls/girl",
        "father mother",
        "husband wife",
        "brother sister",
        "son daughter",
        "buyers/buyer sellers/seller",
        "wholesale retail",
        "arrivals departures",
        "northern/north southern/south eastern/east western/west",
        "employers/employer employees/employee/union/unions",
        "government opposition",
        "diesel petrol/gasoline",
        "gold silver bronze",
    )
)
"""Words for two sides of a thing: what is told of one is not told of the other."""
SEXES = frozenset("he him himself".split()), frozenset("she her hers herself".split())
"""Words for a man and for a woman who were named before."""
A_MAN_OR_A_WOMAN = frozenset("man boy".split()), frozenset("woman girl".split())
"""Words for a man or boy, and for a woman or girl, whom nobody named; not for several."""
QUANTIFIERS = {
    "all": "all",
    "every": "all",
    "most": "most",
    "majority": "most",
    "many": "many",
    "numerous": "many",
    "several": "many",
    "some": "some",
    "few": "few",
    "none": "none",
}
"""How many of a kind, in words."""
NEGATIONS = frozenset("not no never without cannot neither none nor nobody nothing".split())
UNSETTLED = frozenset(
    "unknown unclear uncertain open undecided pending planned proposed scheduled expected filed".split()
)
"""Words of an answer that leaves it open, or to another time."""
REFUSALS = (
    "ruled out",
    "rules out",
    "refused to",
    "refuses to",
    "failed to",
    "fails to",
    "declined to",
    "declines to",
    "unable to",
    "no longer",
)
"""Phrases that say of what follows that it was not done."""
IN_WHAT_MANNER = "without_charge without_charges without_bail without_incident without_conditions without_delay".split()
"""What tells how a thing was done, and does not negate that: *released without charge*."""
NEGATIVE_ROOTS = frozenset(word for phrase in REFUSALS for word in phrase.split()) - {"out", "to", "no"}
NOT_RANKED = frozenset(
    "latest west interest request protest arrest forest rest test guest invest suggest contest".split()
)
"""Words that end like a superlative and are none."""
LASTING = "hold last stay remain wait keep continue go_on work live survive sleep run".split()
"""What may be so until a time, and no longer; what else was not done until then was done then."""
