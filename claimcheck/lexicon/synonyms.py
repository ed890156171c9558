"""Words of everyday English-language news that mean much the same in it: for finding claims of one fact, whoever words
them. Where it matters which word was used, as in quotations, they stay apart.

A line is one meaning. Its words stand for all their inflections; none is among the `claimcheck.lexicon.concepts.ACTIONS`,
which are told apart more finely. Left out is what as often means something else.
"""

from __future__ import annotations

_LINES = """
job post
firm company corporation enterprise
factory plant
wage salary
boss chief head
chairman chairwoman chairperson
scrap abolish axe cancel
hire recruit
stock shares
buy purchase acquire acquisition buyout
sell sale offload divest
merge merger
profit earnings
revenue turnover
loan credit
debt borrowings
price cost
cash money
tax levy
shop store outlet
customer client consumer
investor shareholder stockholder
bankrupt bankruptcy insolvent insolvency
cut reduce reduction slash trim
cheap inexpensive
pay payment
steal theft rob robbery loot burgle burglary heist
robber thief burglar
confiscate impound
fraud defraud swindle scam
bribe bribery kickback
smuggle traffic
lawyer attorney barrister solicitor
judge magistrate
lawsuit suit
jail prison
fine penalty
investigate investigation probe inquiry inquest
inspector detective
search hunt
evidence proof
witness eyewitness onlooker
gun firearm rifle pistol handgun
assailant perpetrator
law statute
parliament legislature assembly
lawmaker legislator parliamentarian mp mps deputy
spokesman spokeswoman spokesperson
ambassador envoy
coup putsch
constitution charter
curfew lockdown
ban prohibit prohibition outlaw forbid
veto block
permit allow authorise authorize permission
approve approval ratify ratification endorse
begin start commence
end finish conclude cease
halt stop
resume restart
continue persist
delay defer
extend extension prolong
open inaugurate inauguration
build construct construction erect
repair fix restore restoration
replace replacement substitute
trigger spark provoke prompt
cause reason
help assist assistance
survive survivor survival
fireman firemen
hospital clinic
physician surgeon doctor
disease illness sickness sick ill unwell
outbreak epidemic
vaccine vaccinate vaccination jab inoculate inoculation
virus pathogen
medicine medication drug
baby infant newborn
child kid youngster
teenager teen adolescent
pensioner retiree
mother mum mom
father dad
wife husband spouse
body corpse
burial bury funeral
ship vessel boat freighter
sailor seaman seamen seafarer mariner
captain skipper
coast shore shoreline coastline
sea ocean
car vehicle automobile
lorry truck
locomotive train
railway railroad
road street
highway motorway expressway freeway
plane aircraft jet airplane aeroplane airliner
helicopter chopper
airport airfield
dam dyke dike levee embankment
river stream
inundate inundation
rain downpour rainfall
wind gale
landslide mudslide
house home dwelling
flat apartment
ceiling roof
storey story floor
town city
village hamlet
district neighbourhood neighborhood suburb
border frontier
forest woodland
electricity power
outage blackout
oil petroleum crude
petrol gasoline
spill leak slick
pollute pollution contaminate contamination
waste rubbish garbage trash
college university
pupil student
priest pastor clergyman
crowd throng
spectator fan
match game fixture
team squad
trainer coach
player footballer
championship title
tournament competition contest
triumph win victory
lose loss
stadium arena
army military
rebel insurgent guerrilla
missile rocket projectile
document file record
website site
painting picture canvas
film movie
prize award
sum amount
part portion
plan scheme
aim goal objective
reply respond response
find discover discovery
conceal hide
depart departure
arrive arrival reach
enter entry
travel journey
send dispatch
bring deliver delivery
receive get
keep retain
stay remain
relocate move
choose select pick
try attempt
happen occur
big large
huge enormous
small little
old aged elderly
quick fast rapid
empty vacant
false untrue incorrect wrong
percent cent percentage
"""
SYNONYMS = {word: first for first, *others in map(str.split, _LINES.strip().splitlines()) for word in others}
"""The first word of its line for each other."""
