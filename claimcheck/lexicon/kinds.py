"""What parties are, by the words of English-language news: which two words for a doer can hardly mean one and the same."""

from __future__ import annotations

from claimcheck.lexicon.concepts import taxonomy

KINDS = taxonomy("""
person: people person persons man men somebody
armed < person: forces force security personnel guard guards gunman gunmen patrol patrols
soldier < armed: soldier soldiers troop troops trooper troopers army armies military artillery sapper sappers commando commandos paratrooper paratroopers marine marines infantry gunner gunners navy servicemen conscripts reservists peacekeeper peacekeepers air_force
unit < soldier: brigade brigades battalion battalions regiment regiments division divisions squadron platoon
police < armed: police policeman policemen policewoman constable constables gendarme gendarmes gendarmerie police_officer police_officers
rebel < armed: rebel rebels insurgent insurgents guerrilla guerrillas militant militants separatist separatists militia militias militiamen jihadist jihadists fighter fighters
medic < person: medic medics paramedic paramedics doctor doctors nurse nurses health_worker health_workers healthcare_workers health_staff medical_staff
firefighter < person: firefighter firefighters fireman firemen fire_brigade fire_service
prisoner < person: inmate inmates prisoner prisoners detainee detainees
journalist < person: journalist journalists reporter reporters photographer photographers
angler < person: angler anglers fisherman fishermen
walker < person: dog_walker dog_walkers jogger joggers hiker hikers
farmer < person: farmer farmers shepherd shepherds
old < person: pensioner pensioners elderly retiree retirees
young < person: child children schoolchildren teenager teenagers infant infants pupil pupils
teacher < person: teacher teachers schoolteacher schoolteachers
supporter: supporter supporters fan fans ultras hooligan hooligans
club: club clubs
vehicle: vehicle vehicles craft convoy
aircraft < vehicle: helicopter helicopters chopper choppers plane planes aircraft airplane jet jets airliner drone drones
watercraft < vehicle: aircraft_carrier aircraft_carriers boat boats ship ships vessel vessels trawler trawlers ferry ferries freighter freighters tug tugboat lifeboat lifeboats cutter cutters yacht yachts dinghy warship warships gunboat gunboats submarine frigate
train < vehicle: train trains tram trams locomotive
roadcraft < vehicle: car cars lorry lorries truck trucks bus buses van vans motorcycle tractor taxi ambulance ambulances
""")
"""What a party is. Of two that stand beside each other here and not one under the other, neither is the other, if words
are taken as they are meant; but an angler may walk his dog.
"""
CALLED = frozenset("soldier police rebel medic firefighter prisoner journalist angler walker farmer".split())
"""Kinds of people that say whom one has to deal with: not those that anybody may also be (a woman, a resident)."""
NAMED_APART = frozenset("armed soldier unit police rebel supporter club watercraft".split())
"""Kinds of which two with other names are two."""
OF_BODIES = frozenset(
    (
        "army navy guard guards force forces ministry minister office party front movement union league council committee "
        "commission court bank group holding holdings company corporation corp inc ltd plc ag fc cf cd united athletic "
        "city club association federation institute university college school hospital agency authority service "
        "police post times news press media airlines airways energy oil gas power motors electric cross crescent nations "
        "house state states street islands republic kingdom foundation trust society network brigade battalion division "
        "corps watch international national"
    ).split()
)
"""Words with which a name is no person's."""
OF_SPORT = frozenset(
    "match derby game league cup club team coach goal goalkeeper striker stadium pitch stand fan fans ultras".split()
)
"""Words that show that supporters are a club's, not a person's or a party's."""
QUALIFYING = frozenset(
    (
        "local angry armed masked several some many two three young old unknown unidentified suspected visiting home away "
        "rival riot senior junior special federal regional national municipal own new former civilian veteran partisan "
        "human urban suburban pedestrian foreign domestic naval elite private public state "
        "rescue fishing coast patrol police health traffic border hundreds dozens thousands both all other another "
        "an the a its their his her drunk drunken hostile loyal red green blue white black northern southern eastern western"
    ).split()
)
"""Words before a kind of party that are no names, also in capitals."""
TOGETHER = frozenset("together jointly alongside joint".split())
"""Words with which several do a thing."""
OPEN_TO_EACH = frozenset(
    (
        "attend agree arrive join meet die drown perish resign quit visit protest vote sign speak talk travel celebrate kneel "
        "testify sue donate contribute help receive search patrol watch witness perform appear play appeal request ask "
        "seek survive train return apologise apologize welcome lose score injure wound hurt fall flee leave suffer clash fight"
    ).split()
)
"""What everybody does, or suffers, for himself: that another does it as well is another fact."""
DEEDS = taxonomy("""
mediation: arrange arranged arranges broker brokered brokers mediate mediated mediates mediation facilitate facilitated facilitates
cancelling: cancel cancelled canceled cancels scrapped called_off calls_off calling_off backed_out backs_out pulled_out pulls_out walked_away walks_away broke_off breaks_off halted
beginning: started starts began begins sparked triggered set_off sets_off fired_first shot_first shelled_first attacked_first struck_first opened_fire_first
rescue: rescue rescued rescues saved picked_up picks_up plucked winched to_safety pulled_out_of pulled_from
destroying: blew_up blown_up blows_up demolished destroyed razed dynamited
finding: found finds discovered discovers came_across comes_across stumbled_on stumbled_upon spotted
leading: led leads headed heads chaired chairs
ordering: ordered orders the_order an_order
alerting: alerted alerts tipped_off tips_off reported_to informed
reaching: reached reach got_to gets_to
""")
"""Deeds in words, of several at that, that are told of one thing."""
OWN_DEEDS = (
    "accusation demand offer warning promise condemnation announcement denial welcome hope protest visit resignation "
    "support loyalty"
).split()
"""Such deeds, as known actions."""
ANY_PEOPLE = frozenset("people persons men women".split())
"""Words for people in general."""
SEVERAL_PEOPLE = frozenset("people men women children police".split())
"""Words for several people that have no ending of their own for it."""
