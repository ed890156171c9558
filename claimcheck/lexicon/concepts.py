"""What words of English-language news share a meaning: small taxonomies, general to the trade and to no story.

A line is ``name < wider name: words``; the words are the forms met in print. Other working languages may be added as
further word lists under the same names.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from claimcheck.lexicon.base import kinds_in


@dataclass(frozen=True, eq=False)
class Taxonomy:
    """Concepts, each with the next wider one, and the words that name them."""

    wider: Mapping[str, str]
    words: Mapping[str, str]
    longest: int
    """How many words the longest of its phrases has."""

    def above(self, concept: str) -> tuple[str, ...]:
        """The concept and all wider ones, narrowest first."""
        chain = [concept]
        while (parent := self.wider.get(chain[-1])) is not None:
            chain.append(parent)
        return tuple(chain)

    def akin(self, a: str, b: str) -> bool:
        """Whether of two concepts one is the other, or a wider one (*bombed*, *struck*)."""
        return a in self.above(b) or b in self.above(a)


def taxonomy(lines: str) -> Taxonomy:
    """The concepts that lines tell (see the head of the module)."""
    words: dict[str, str] = {}
    told, wider = kinds_in(lines)
    for name, forms in told.items():
        for form in (entry.replace("_", " ") for entry in forms.split()):
            if form in words:
                raise ValueError(f"{form!r} stands under {words[form]!r} and {name!r}")
            words[form] = name
    return Taxonomy(wider, words, max(len(form.split()) for form in words))


MEASURES = taxonomy("""
casualties: casualty casualties victim victims
killed < casualties: kill kills killed killing killings dead die died dies dying drown drowns drowned drowning drownings perish perishes perished perishing succumb succumbs succumbed succumbing massacre massacres massacred massacring slaughtered slaughtering behead beheads beheaded beheading beheadings death deaths fatality fatalities fatally mortally slain slay slays slaying slayings murder murders murdered murdering assassinate assassinates assassinated assassinating assassination assassinations lynched executed executions martyred corpse corpses lives lost_his_life lost_her_life lost_its_life loss_of_life losing_his_life losing_her_life gunned_down gunning_down guns_down lost_their_lives lose_their_lives losing_their_lives their_lives lives_lost
injured < casualties: injure injures injured injuring injury injuries wounded wound wounds wounding hurt hurts hurting treated_for maim maims maimed maiming hospitalised hospitalized
affected: affect affects affected affecting
displaced: displace displaces displaced displacing displacement_of displacements fled flee flees fleeing evacuate evacuates evacuated evacuating evacuation_of evacuations evacuee evacuees homeless uproot uproots uprooted uprooting refugee refugees
missing: missing unaccounted disappear disappears disappeared disappearing disappearance disappearances vanished
detained: detain detains detained detaining detention_of detentions detainee detainees arrest arrests arrested arresting jailed jailing imprison imprisons imprisoned imprisoning imprisonment incarcerated capture captures captured capturing seize seizes seized seizing abduct abducts abducted abducting abduction abductions kidnap kidnaps kidnapped kidnapping kidnappings apprehend apprehends apprehended apprehending captive captives hostage hostages prisoner prisoners inmate inmates into_custody in_custody rounded_up rounding_up rounds_up behind_bars taken_into_custody took_into_custody
released: released releases releasing release_of to_release freed frees freeing liberate liberates liberated liberating set_free sets_free setting_free let_go lets_go letting_go
destroyed: destroy destroys destroyed destroying destruction_of demolish demolishes demolished demolishing demolition_of raze razes razed razing flatten flattens flattened flattening obliterate obliterates obliterated obliterating gutted burned_down burnt_down burning_down torn_down tearing_down to_rubble collapse collapses collapsed collapsing
damaged: damage damaged damaging
infected: infect infects infected infecting infection infections ill sick sickened cases tested_positive testing_positive tests_positive
rescued: rescued rescues rescuing rescue_of to_rescue saved save saves saving
""")
"""What may happen to those who are counted. Nothing is said of how a word is inflected: each form is listed.

Left out are forms that as often name something else (*rescue* workers, a *jail*, press *release*, *damages* paid).
"""

UNDOING = frozenset({"released", "rescued"})
"""What happens to those to whom something else had happened."""
UNDONE = frozenset({"detained", "missing"})
"""What then had happened to them."""

PEOPLE = taxonomy("""
person: person persons people others men members resident residents villager villagers marchers travellers travelers commuters customers spectators participants survivors inhabitants
civilian < person: civilian civilians noncombatants bystanders
child < person: child children minors babies infants toddlers
boy < child: boy boys
girl < child: girl girls
woman < person: woman women
security < person: security personnel
soldier < security: soldier soldiers troop troops trooper troopers serviceman servicemen conscripts
officer < soldier: officer officers
police < security: police police_officer police_officers policeman policemen constable constables
guard < security: guard guards prison_officer prison_officers
firefighter < security: firefighter firefighters firemen
rescuer < security: rescuer rescuers
fighter < person: fighter fighters gunman gunmen militant militants insurgent insurgents terrorist terrorists rebel rebels combatants
worker < person: worker workers employee employees staff crew crews astronaut astronauts cosmonaut cosmonauts sailor sailors seaman seamen
politician < person: politician politicians lawmaker lawmakers legislator legislators deputy deputies mp mps senator senators councillor councillors parliamentarian parliamentarians
journalist < worker: journalist journalists reporter reporters
medic < worker: medic medics paramedic paramedics doctor doctors nurse nurses
patient < person: patient patients
passenger < person: passenger passengers
student < person: student students pupil pupils
migrant < person: migrant migrants
volunteer < person: volunteer volunteers
protester < person: protester protesters demonstrator demonstrators protestors
""")
"""Who is counted."""

ACTIONS = taxonomy("""
fighting: violence hostilities bloodshed fighting combat combating clash clashes clashed battle battles skirmish skirmishes gunfight firefight exchange exchanges war conflict confrontation
attack: attack attacks attacked attacking assault assaults offensive operation operations targeted
strike < attack: strike strikes struck hit hits
airstrike < strike: airstrike airstrikes air_strike air_strikes air_raid air_raids bombing_raid bombardment bombed bombs_dropped
shelling < strike: shelling shelled artillery mortar mortars
gunfire < attack: gunfire fired firing shooting shot shots open_fire opens_fire opened_fire opening_fire return_fire returned_fire returning_fire under_fire exchange_fire exchanged_fire exchanging_fire ceased_fire
explosion: explosion explosions blast blasts exploded explode detonation detonated
bombing < explosion: bomb bombs bombing bombings suicide_bombing
raid < attack: raid raids raided incursion incursions stormed invasion invaded
ambush < attack: ambush ambushed
retaliation < attack: retaliation retaliate retaliated retaliatory reprisal reprisals
killing: kill killed killing kills dead dies die drown drowned drowning perished slain death deaths died toll casualties fatalities deadly their_lives lives_lost
truce: ceasefire cease-fire truce armistice halt_to_fighting
talks: talks talk negotiation negotiations negotiating negotiators dialogue discussion discussions consultations meeting summit round rounds
agreement: agreement accord deal pact agreed agree consensus signed sign treaty memorandum
mediation: mediate mediated mediation mediating mediator mediators brokered broker facilitated
failure: fail failed fails failure collapse collapsed deadlock breakdown stalemate impasse stalled fruitless
rupture < failure: break breaks broke broken breaking burst bursts rupture ruptured breach breached gave_way give_way gives_way giving_way
destruction: destroy destroys destroyed destruction demolished razed flattened levelled wrecked ruined
suspension: suspended suspend suspension adjourn adjourned adjourns adjournment shelved postponed postpones paused called_off calls_off calling_off put_off puts_off putting_off
accusation: accuse accused accuses accusation accusations blame blamed blames allegation allegations alleged charge charges claimed
denial: deny denied denies denial reject rejected rejects rejection refuted
demand: demand demands demanded asked_for asks_for insist insists insisted urge urged urges call called calls appeal
offer: offer offered offers propose proposed proposal
warning: warn warned warns warning threat threaten threatened threatens
notification: notify notifies notified notifying notification
noticing: notice notices noticed noticing detect detects detected
promise: promise promised pledge pledged pledges vow vowed commit committed commitment commitments
visit: visit visited visiting trip
protest: protest protests demonstration demonstrations rally rallies marchers
arrest: arrest arrested arrests detained detention custody
trial: trial court sentenced convicted conviction verdict indicted prosecuted acquit acquits acquitted acquittal exonerated
election: election elections vote voted votes ballot poll polls referendum
resignation: resign resigned resignation quit step_down steps_down stepping_down stepped_down leave_office leaves_office leaving_office left_office ousted sacked dismissed
appointment: appoint appointed appointment named elected
welcome: welcome welcomed welcomes
return: return returned returns comeback regained takeover
founding: founded founding formed established emerged emergence created creation
deterioration: deteriorated deteriorate deterioration soured sour worsened hampered worsening
escalation: escalate escalated escalation escalating intensified spiralled spiralling
rise: rise rose risen increase increased increases grew grown growth surge surged surging climbed soared elevated
fall: fall fell fallen decrease decreased drop dropped decline declined shrank
support: support supported supporting backing backed backer patron sponsor sponsored aid
shelter: shelter sheltering sheltered harbor harboring harbored harbour harbouring harboured sanctuary haven hideout hideouts shielding shields shield
crackdown: crackdown crack_down curb restrain rein reining dismantle dismantling suppress eliminate
condemnation: condemn condemned condemns condemnation denounced
announcement: announce announced announces announcement declared declare declaration
withdrawal: withdraw withdrew withdrawn withdrawal pullout leave walked_out
flood: flood floods flooded flooding
fire: fire fires blaze blazes wildfire wildfires inferno conflagration caught_fire catch_fire catches_fire catching_fire
quake: earthquake quake tremor aftershock
storm: storm hurricane typhoon cyclone tornado
crash: crash crashed crashes derailed
collision < crash: collision collisions collide collided rammed
sinking: sank sink sinking sunk capsized foundered
rescue: rescue rescued rescues rescuers saved
recovery: recover recovered recovery retrieved
overload: overloaded overloading overcrowded
layoff: layoff layoffs laid_off redundancies dismissals
closure: close closed closure shut shutdown
launch: launch launched launches
strike_action: walkout stoppage
embassy: embassy consulate mission
upgrade: upgrade upgraded
hope: expect expected expects hope hopes anticipated
loyalty: loyal loyalty allies ally
""")
"""What was done. *hit*, *fire* and their like are read in the sense that the news mostly gives them."""

ROLES = taxonomy("""
government: government authorities administration regime state leadership rulers cabinet
military: military army forces force troops soldiers armed air navy
delegation: delegation delegations team teams negotiators negotiator negotiating representatives representative envoys
ministry: ministry ministries department
head: president premier chancellor chief chair chairman chairwoman governor mayor king queen emir ceo commander boss
minister: minister secretary
spokesperson: spokesperson spokesman spokeswoman spokesmen
official: official officials officer officers source sources
analyst: analyst analysts expert experts observers commentators researcher researchers specialist
media: media press news newspaper newspapers outlets reports report reporters broadcaster agencies
police: police
""")
"""What a party is within the body it belongs to (*Sweden's army*)."""

GENERIC_PLACES = frozenset(
    (
        "province city district region state county capital area village town territory soil camp governorate "
        "prefecture municipality country metropolitan"
    ).split()
)
"""Words for the kind of place, which a name may go with or without."""
