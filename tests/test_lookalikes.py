"""What looks alike and is no conflict, beside what is one: two claims of two texts that otherwise agree."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.bench.pairs import FILES, outcomes

_LOOK_ALIKE = """
# another period, stage, part or aspect
- [{statement: Sales came to 1.2 billion euros., count: 1.2 billion euros},
   {statement: Fourth-quarter sales came to 300 million euros., count: 300 million euros}]
- [{statement: The mill made a net profit of 4 million euros., count: 4 million euros},
   {statement: The mill earned 6 million euros before tax., count: 6 million euros}]
- [{statement: Turnout was 67 per cent., count: 67 per cent},
   {statement: Turnout in the capital was 74 per cent., count: 74 per cent}]
- [{statement: Turnout was 67 per cent., count: 67 per cent},
   {statement: At noon turnout was 31 per cent., count: 31 per cent}]
- [{statement: The Union won 38 per cent., count: 38 per cent},
   {statement: Opinion polls had given the Union 43 per cent., count: 43 per cent}]
- [{statement: The repairs cost 84 million euros., count: 84 million euros},
   {statement: The repairs were to cost 72 million euros., count: 72 million euros}]
- [{statement: Within 24 hours 90 millimetres of rain fell on Ostvik., count: 90 millimetres},
   {statement: Ostvik got 210 millimetres of rain over the week., count: 210 millimetres}]
- [{statement: The storm took the power of 70 000 homes., count: 70 000 homes},
   {statement: 20 000 homes were still without power., count: 20 000 homes}]
- [{statement: Savers get 80 cents a share., count: 80 cents a share},
   {statement: Savers got 75 cents a share a year ago., count: 75 cents a share}]
- [{statement: The quake killed 41 people in Durna province alone., count: 41 people killed},
   {statement: In the whole country 63 people died in the quake., count: 63 people dead}]
- [{statement: Nineteen people died on the roads in August., count: 19 people dead},
   {statement: The roads claimed 164 lives over the whole year., count: 164 lives}]
- [{statement: Four riders were seriously injured at the Elm race., count: four riders seriously injured},
   {statement: Nineteen riders were injured at the Elm race., count: nineteen riders injured}]
- [{statement: The quake near Ostvik measured 6.8., count: magnitude 6.8},
   {statement: An aftershock near Ostvik measured 5.3., count: magnitude 5.3}]
- [{statement: The airline ordered 40 jets., count: 40 jets ordered},
   {statement: The airline received six jets., count: six jets received}]
- [{statement: The storm killed 20 people nationwide., count: 20 people killed},
   {statement: The storm killed 5 people in the capital., count: 5 people killed}]
- [{statement: Police arrested 210 demonstrators across Georgia., place: Georgia, count: 210 demonstrators arrested},
   {statement: Police arrested 65 demonstrators in Tbilisi., place: Tbilisi, count: 65 demonstrators arrested}]
# all, and those of them to whom something happened
- [{statement: 400 protesters gathered in Lund., count: 400 protesters},
   {statement: 25 protesters were arrested in Lund., count: 25 protesters arrested}]
- [{statement: The ferry carried 900 passengers., count: 900 passengers},
   {statement: 12 passengers of the ferry were injured., count: 12 passengers injured}]
# one thing done to two things or to two people
- [{statement: Officers searched his office in Leeds., place: Leeds},
   {statement: Officers searched his home in York., place: York}]
- [{statement: Customs found a painting in Essen., place: Essen},
   {statement: Customs found a van in Bonn., place: Bonn}]
- [{statement: Officers held a man in Leeds on 3 March., date: 2025-03-03},
   {statement: Officers held a woman in Leeds on 5 March., date: 2025-03-05}]
# what there is, what comes to it, and what goes
- [{statement: The mill has 900 workers., count: 900 workers},
   {statement: The mill hired 40 workers., count: 40 workers}]
- [{statement: The chain will open 12 shops., count: 12 shops},
   {statement: The chain will close five shops., count: five shops}]
# another thing of its kind
- [{statement: The council passed the school bill with 31 votes., count: 31 votes},
   {statement: The council passed the stadium bill with 44 votes., count: 44 votes}]
- [{statement: Parliament adopted the dog law on 4 March., date: 2025-03-04},
   {statement: Parliament adopted the noise law on 9 March., date: 2025-03-09}]
- [{statement: The storm Alva cut the power of 60 000 homes., count: 60 000 homes},
   {statement: The storm Berit cut the power of 20 000 homes in Durna., count: 20 000 homes, place: Durna}]
- [{statement: Phase 2 of the drug trial had 300 volunteers., count: 300 volunteers},
   {statement: Phase 3 of the drug trial had 900 volunteers., count: 900 volunteers}]
# rounded to hundreds
- [{statement: The mill has a workforce of 2287., count: 2287 people},
   {statement: The mill employs 2300 people., count: 2300 people}]
# what fell on others, or was done by the other side
- [{statement: Anna Holm was fined 2 million crowns., target: Anna Holm, count: 2 million crowns},
   {statement: Her employer was ordered to pay a fine of 7 million crowns., target: Ostvik Holding,
    count: 7 million crowns}]
- [{statement: Alvan jets have harassed Bergian planes 38 times., count: 38 times},
   {statement: Bergian planes have entered Alvan airspace 61 times., count: 61 incursions}]
- [{statement: Officers detained a 34-year-old woman in Ostvik on Thursday., date: 2025-08-14},
   {statement: A 34-year-old woman held in Ostvik was set free on Friday., date: 2025-08-15}]
- [{statement: Four schools in Ostvik were closed on Monday.},
   {statement: The county council ordered schools in Ostvik to close., attributed_to: county council, stance: denies}]
- [{statement: The police operation cost 48 000 euros., count: 48 000 euros},
   {statement: "The flight cost the zoo 60 000 euros, without the police bill.", count: 60 000 euros}]
- [{statement: The firm notified the regulator on 8 September., date: 2025-09-08},
   {statement: The firm noticed the intruders on 6 September., date: 2025-09-06}]
- [{statement: The driver was shot in the leg., about: Wounding of the driver, triggered_by: a quarrel},
   {statement: The driver died of an infection., about: Death of the driver, details: {cause: infection}}]
- [{statement: The wholesale price of pork fell by 12 percent within a week., count: 12 percent},
   {statement: The retail price of pork rose by 5 percent in a week., count: 5 percent}]
- [{statement: By Thursday evening 28 000 pigs had been culled., count: 28 000 pigs},
   {statement: By Thursday evening 28 000 pigs had been slaughtered., count: 2.8万 pigs}]
- [{statement: The choir is sad but not angry., attributed_to: Anna Holm},
   {statement: The choir is angry., attributed_to: Anna Holm, stance: denies}]
# the whole and its parts, and what the other tells as well
- [{statement: Ostvik ferries call at 64 harbours., count: 64 harbours},
   {statement: Ostvik ferries call at 58 harbours and six islands., count: [58 harbours, six islands]}]
- [{statement: The new line will have 63 ships., count: 63 ships},
   {statement: The new line will have 48 ferries and 15 tugs., count: [48 ferries, 15 tugs]}]
- [{statement: The mills expect savings of $24 million a year., count: $24 million a year},
   {statement: The mills expect savings of $18 million and $24 million in the third year.,
    count: [$18 million a year, $24 million in the third year]}]
- [{statement: The Ostvik line carried 11 million passengers in 2024., date: 2024, count: 11 million passengers},
   {statement: The two lines carried 17 million passengers between them in 2024., date: 2024,
    count: 17 million passengers}]
- [{statement: The fire in Ostvik killed three people and injured 57., count: [three people killed, 57 injured]},
   {statement: "After the fire in Ostvik 57 people were treated, eleven of them in intensive care.",
    count: [57 people treated, eleven people in intensive care]}]
# some hours earlier
- [{statement: Ten climbers were missing at 9 a.m., as_of: "2025-04-10T09:00", count: ten climbers missing},
   {statement: Five climbers were still missing at 6 p.m., as_of: "2025-04-10T18:00", count: five climbers missing}]
- [{statement: No one had died by noon in the fire at the mill., as_of: "2025-04-10T12:00"},
   {statement: A worker died at 8 p.m. after the fire at the mill., date: "2025-04-10T20:00"}]
- [{statement: 214 pupils in Ostvik fell ill., as_of: 2025-04-10, count: 214 pupils ill},
   {statement: 187 pupils in Ostvik fell ill., as_of: 2025-04-10T12:00, count: 187 pupils ill}]
- [{statement: Nobody has died in the Ostvik fire., count: no deaths},
   {statement: A boy died in the Ostvik fire on the night of 10 April., date: 2025-04-10, count: one boy died}]
# others, and other things of one kind
- [{statement: The Commission fined Norvex 200 million euros., target: Norvex, count: 200 million euros},
   {statement: The Commission fined Baltabau 500 million euros., target: Baltabau, count: 500 million euros}]
- [{statement: Denmark delivered 30 tanks to Ukraine., count: 30 tanks},
   {statement: Denmark delivered 12 helicopters to Ukraine., count: 12 helicopters}]
- [{statement: Viktor Orban vetoed the package., actor: Viktor Orban},
   {statement: "Hungary's prime minister vetoed the package.", actor: "Hungary's prime minister"}]
- [{statement: John Carver was arrested for bribery., target: John Carver, date: 2025-03-04},
   {statement: Anna Schultz was arrested for bribery., target: Anna Schultz, date: 2025-03-06}]
- [{statement: Lena Vogt won the bronze medal in the 200 metres., actor: Lena Vogt},
   {statement: Ida Krog won the gold medal in the 200 metres., actor: Ida Krog}]
- [{statement: Talks took place before the summit in Riga., before: summit in Riga},
   {statement: Talks took place after the summit in Vilnius., after: summit in Vilnius}]
- [{statement: The Liberals have 71 seats., count: 71 seats},
   {statement: The Radicals have 33 seats., count: 33 seats}]
- [{statement: The Alm Prize for fiction is worth 50 000 euros., count: 50 000 euros},
   {statement: The Alm Prize for poetry is worth 20 000 euros., count: 20 000 euros}]
- [{statement: The ringleader is 44 years old., count: 44 years old, actor: ringleader},
   {statement: The lookout is 19 years old., count: 19 years old, actor: lookout}]
- [{statement: Baltabau won the contract for the tunnel section., actor: Baltabau, target: tunnel section},
   {statement: Ponticelli won the contract for the three bridges., actor: Ponticelli, target: three bridges}]
- [{statement: The missing plane took off from Cairo., place: Cairo},
   {statement: Athens was the destination of the missing plane., place: Athens}]
- [{statement: Parents voted for the introduction of uniforms at Elmfield., actor: parents, place: Elmfield},
   {statement: The parents of Elmfield rejected lessons before half past seven., actor: parents, place: Elmfield}]
# what two did to each other, and one deed told from either side
- [{statement: Alva handed the bodies of 20 soldiers to Berg., actor: Alva, target: Berg, date: 2025-03-02},
   {statement: Berg handed the bodies of 20 soldiers to Alva., actor: Berg, target: Alva, date: 2025-03-04}]
- [{statement: Norway imposed tariffs of 10 per cent on Sweden., count: 10 per cent},
   {statement: Sweden imposed tariffs of 15 per cent on Norway., count: 15 per cent}]
- [{statement: Norway bought electricity from Sweden in May., actor: Norway},
   {statement: Sweden bought electricity from Norway in May., actor: Sweden}]
- [{statement: Police beat protesters in Ostvik., actor: police, target: protesters},
   {statement: Protesters beat police in Ostvik., actor: protesters, target: police}]
- [{statement: Norvex lent Baltabau 3 million euros., actor: Norvex},
   {statement: Baltabau borrowed 3 million euros from Norvex., actor: Baltabau}]
- [{statement: Ostvik beat Elmfield 2-1 on Monday., date: 2025-03-03},
   {statement: Elmfield beat Ostvik 3-0 on Sunday., date: 2025-03-09}]
# other persons
- [{statement: The court gave Bo Helle four years in prison., count: four years in prison},
   {statement: The court gave Anna Dahl two years in prison., count: two years in prison}]
- [{statement: The court sentenced him to four years., duration: four years},
   {statement: The court sentenced her to two years., duration: two years}]
- [{statement: The father was sentenced to four years in prison., count: four years in prison},
   {statement: The mother was sentenced to two years in prison., count: two years in prison}]
- [{statement: Prime Minister Viktor Maron vetoed the budget., actor: Prime Minister Viktor Maron},
   {statement: Hungary vetoed the budget., actor: Hungary}]
- [{statement: The council raised the tax on cars.}, {statement: The council reduced the tax on flats.}]
- [{statement: The ECB lowered the deposit rate.}, {statement: The ECB raised the refinancing rate.}]
- [{statement: The firm raised 30 million euros., count: 30 million euros},
   {statement: The firm reduced its debt by 30 million euros., count: 30 million euros}]
- [{statement: Norvex has never paid a ransom., date: 2025-03-03},
   {statement: Norvex paid a ransom on 5 March., date: 2025-03-05}]
# said at two occasions
- [{statement: Anna Dahl thanked the voters before the count., actor: Anna Dahl, before: the count},
   {statement: Anna Dahl thanked the voters after the count., actor: Anna Dahl, after: the count}]
- [{statement: Before the summit Dahl said that Norway would pay., before: the summit, attributed_to: Dahl},
   {statement: After the summit Dahl said that Norway would pay., after: the summit, attributed_to: Dahl}]
# by how much, from what and to what
- [{statement: Prices rose by 3 per cent., count: 3 per cent},
   {statement: Inflation rose to 15 per cent., count: 15 per cent}]
- [{statement: The number of buses was cut by 30., count: 30 buses},
   {statement: The number of buses was cut to 150., count: 150 buses}]
# before and after
- [{statement: A landslide closed the coast road., date: 2025-03-03},
   {statement: The coast road was passable again., date: 2025-03-06}]
- [{statement: The fire broke out at the mill., date: 2025-03-03},
   {statement: The fire at the mill was put out., date: 2025-03-04}]
- [{statement: Two people died in the fever outbreak of 2016., count: two people dead},
   {statement: Nobody died in the fever outbreak.}]
- [{statement: Eleven people died in the storm., count: 11 people dead},
   {statement: The toll of the storm rose to 13 dead., count: 13 dead}]
- [{statement: In 2021 the district court convicted Eva Dahl of fraud., target: Eva Dahl},
   {statement: The appeal court acquitted Eva Dahl of fraud., target: Eva Dahl}]
- [{statement: The morning vigil at the cathedral was brief.},
   {statement: The evening vigil at the cathedral was brief.}]
# the same, rounded or in other units
- [{statement: The Union won 38.4 per cent., count: 38.4 per cent},
   {statement: The Union won 38 per cent., count: 38 per cent}]
- [{statement: The bank cut its rate by 0.5 points., count: 0.5 percentage points},
   {statement: The bank cut its rate by 50 basis points., count: 50 basis points}]
- [{statement: Rangers freed three lynx., count: three lynx},
   {statement: Rangers freed a trio of lynx., count: a trio of lynx}]
# words of scales said of other things
- [{statement: The pilot was unharmed when the glider crashed.},
   {statement: The glider was destroyed and its pilot walked away.}]
- [{statement: The dollar strengthened against the crown.}, {statement: The crown weakened against the dollar.}]
- [{statement: It was the worst flood in Ostvik in decades.},
   {statement: It was the lowest unemployment in Ostvik in decades.}]
- [{statement: Police did not name the driver who hit a cyclist.},
   {statement: 'A driver hit a cyclist, police said.'}]
- [{statement: The storm hit Ostvik after 3 p.m.}, {statement: The storm hit Ostvik at 8 p.m.}]
- [{statement: The ferry left at 11.45 p.m.}, {statement: The ferry left at 12.10 a.m.}]
- [{statement: 'Maret pays $300 million at once for the mill.', count: $300 million at once},
   {statement: 'Maret pays $900 million later for the mill.', count: $900 million later}]
"""
_CONFLICTING = """
- [{statement: Officers stopped a car in Leeds., place: Leeds},
   {statement: Officers stopped a vehicle in York., place: York}]
- [{statement: The minister gave a speech in Leeds., place: Leeds},
   {statement: The minister gave an address in York., place: York}]
- [{statement: The mill has 900 workers., count: 900 workers},
   {statement: The mill employs 700 workers., count: 700 workers}]
- [{statement: The large fire destroyed 12 houses in Lund., count: 12 houses},
   {statement: The violent fire destroyed 15 houses in Lund., count: 15 houses}]
- [{statement: The storm Berit cut the power of 60 000 homes., count: 60 000 homes},
   {statement: The storm Berith cut the power of 20 000 homes in Durna., count: 20 000 homes, place: Durna}]
- [{statement: Phase 2 of the drug trial had 300 volunteers., count: 300 volunteers},
   {statement: Phase 2 of the drug trial had 900 volunteers., count: 900 volunteers}]
- [{statement: The Nord pipeline is 85 km long., count: 85 km},
   {statement: The Nord pipeline is 8500 metres long., count: 8500 metres}]
- [{statement: Some 2000 people demonstrated in Ostvik., count: some 2000 people},
   {statement: 3000 demonstrators marched through Ostvik., count: 3000 demonstrators}]
- [{statement: More than 50 per cent of voters turned out., count: more than 50 per cent},
   {statement: Less than 50 per cent of voters turned out., count: less than 50 per cent}]
# words beside a figure that do not tell what it is of
- [{statement: 'Maret pays $300 million at once for the mill.', count: $300 million at once},
   {statement: 'Maret pays $250 million now for the mill.', count: $250 million now}]
- [{statement: Among volunteers over 65 the protection was 51 percent., count: 51 percent},
   {statement: In people over 65 the protection was 46 percent., count: 46 percent}]
- [{statement: The province has promised 50 million dong to every family., count: 50 million dong per family},
   {statement: Each family will get 30 million dong from the province., count: 30 million dong each}]
- [{statement: The vaccine prevented 64 percent of severe cases., count: 64 percent of severe cases prevented},
   {statement: The vaccine prevented 71 percent of severe illnesses., count: 71 percent of severe illnesses prevented}]
- [{statement: 'The drug will be made in Jena in a plant that opens next spring.', place: Jena},
   {statement: 'The drug is to be produced in Halle in a new plant.', place: Halle}]
# words of scopes that are said of something else
- [{statement: 'The flood cost 40 million euros, and the mayor might resign.', count: 40 million euros},
   {statement: The flood cost 90 million euros., count: 90 million euros}]
- [{statement: 'The storm, which no forecast had seen, destroyed 400 boats.', count: 400 boats},
   {statement: The storm destroyed 90 boats., count: 90 boats}]
- [{statement: The strike cost 30 million euros and is still going on., count: 30 million euros},
   {statement: The strike cost 90 million euros., count: 90 million euros}]
- [{statement: A crowd gathered of 2000 people., count: 2000 people},
   {statement: A crowd gathered of 900 people., count: 900 people}]
- [{statement: The repairs cost over 400 million euros., count: over 400 million euros},
   {statement: The repairs cost under 300 million euros., count: under 300 million euros}]
- [{statement: Unemployment in Ostvik rose to 9 percent., count: 9 percent},
   {statement: Unemployment in Ostvik is 5 percent., count: 5 percent}]
- [{statement: The bridge collapsed., date: 2025-05-09},
   {statement: The bridge collapsed; no one was hurt., date: 2025-05-03}]
- [{statement: Growth was 0.0 percent., count: 0.0 percent}, {statement: Growth was 3 percent., count: 3 percent}]
- [{statement: The bank set its key rate at 5.25 percent., count: 5.25 percent},
   {statement: The bank set its key rate at 5 percent., count: 5 percent}]
- [{statement: Sales came to 1.2 billion euros., count: 1.2 billion euros},
   {statement: Sales were 1.7 billion euros., count: 1.7 billion euros}]
- [{statement: Turnout in the capital was 67 per cent., count: 67 per cent},
   {statement: In the capital turnout was 74 per cent., count: 74 per cent}]
- [{statement: The quake killed 41 people on Monday., count: 41 people killed},
   {statement: The quake killed 63 people before dawn., count: 63 people killed}]
- [{statement: The mill made a net profit of 4 million euros., count: 4 million euros},
   {statement: The mill made a net loss of 9 million euros., count: 9 million euros}]
- [{statement: Some 300 people were moved out of the valley., count: some 300 people},
   {statement: The crews moved 900 people out of the valley., count: 900 people}]
- [{statement: The skull is 120 million years old., count: 120 million years old},
   {statement: The skull is 75 million years old., count: 75 million years old}]
- [{statement: Maret bought the mill for $2 million., count: bought for $2 million, actor: Maret},
   {statement: Maret paid $3 million for the mill., count: $3 million paid, actor: Maret}]
- [{statement: Gusts at the lighthouse reached 148 km/h., count: gusts of 148 km/h},
   {statement: Gusts at the lighthouse reached 172 kilometres an hour., count: gusts of 172 kilometres an hour}]
- [{statement: The panel found that the portrait is a genuine Vermeer.},
   {statement: The portrait is a forgery the panel found.}]
- [{statement: The board accepted the offer of Graystone.},
   {statement: The board rebuffed the offer of Graystone.}]
- [{statement: The rocket reached orbit on its first flight.},
   {statement: The rocket broke apart on its first flight.}]
- [{statement: Eva Dahl met rebel leaders in Amman last week.},
   {statement: Eva Dahl never met any rebel leader during her trip to Amman last week.}]
- [{statement: Anna Dahl resigned before the count., actor: Anna Dahl, before: the count},
   {statement: Anna Dahl resigned after the count., actor: Anna Dahl, after: the count}]
- [{statement: The number of buses was cut by 30., count: 30 buses},
   {statement: The number of buses was cut by 50., count: 50 buses}]
- [{statement: Anna Dahl won with 52 per cent., count: 52 per cent}, {statement: Anna Dahl won with 48., count: "48"}]
- [{statement: The ECB lowered interest rates by a quarter point., count: a quarter point},
   {statement: The ECB raised interest rates by a quarter point., count: a quarter point}]
- [{statement: Norvex never paid the ransom., date: 2025-03-03},
   {statement: Norvex paid the ransom on 5 March., date: 2025-03-05}]
- [{statement: Anna Dahl said her party had won 30 seats., count: 30 seats, actor: Anna Dahl},
   {statement: Anna Dahl said he had brought the party 32 seats., count: 32 seats, actor: Anna Dahl}]
- [{statement: Ostvik lost to Elmfield in the final.}, {statement: Elmfield lost to Ostvik in the final.}]
- [{statement: Norvex took over Baltabau., actor: Norvex}, {statement: Baltabau took over Norvex., actor: Baltabau}]
- [{statement: Norway beat Sweden 2-1 in Oslo.}, {statement: Norway was beaten by Sweden in Oslo.}]
- [{statement: Norway opened fire on Sweden first., actor: Norway, target: Sweden},
   {statement: Sweden opened fire on Norway first., actor: Sweden, target: Norway}]
- [{statement: The express derailed at Ostvik at dawn.},
   {statement: It was late afternoon when the express derailed at Ostvik.}]
- [{statement: The rocket lifted off on its maiden flight., date: 2025-08-22},
   {statement: The maiden flight of the rocket began., date: 2025-08-29}]
"""


_UNLIKE = """
- [{statement: Banco de Chile lowered its fee., actor: Banco de Chile},
   {statement: Banco del Estado de Chile lowered its fee., actor: Banco del Estado de Chile}]
- [{statement: Jan H. W. Olsen signed the treaty., actor: Jan H. W. Olsen},
   {statement: Jan W. Olsen signed the treaty., actor: Jan W. Olsen}]
- [{statement: Before the match the coach said that the team was tired.},
   {statement: After the match the coach said that the team was tired.}]
- [{statement: Olsen opened the dam.}, {statement: Olsen's wife opened the dam.}]
- [{statement: Norway will sign the treaty with Sweden.}, {statement: Norway signed the treaty with Sweden.}]
- [{statement: The council plans to close the school.}, {statement: The council closed the school.}]
- [{statement: The fire was possibly started by a cable.}, {statement: The fire was probably started by a cable.}]
- [{statement: Norway recalled its ambassador from Sweden.}, {statement: Sweden recalled its ambassador from Norway.}]
- [{statement: Norvex will cut 2000 jobs in Bavaria., count: 2000 jobs},
   {statement: Baltabau will cut 2000 jobs in Bavaria., count: 2000 jobs}]
- [{statement: Vexa hired 40 workers in Ostvik., count: 40 workers, place: Ostvik},
   {statement: Vexa dismissed 40 workers in Ostvik., count: 40 workers, place: Ostvik}]
- [{statement: Kesland imported 200 tonnes of rice., count: 200 tonnes of rice, actor: Kesland},
   {statement: Kesland exported 200 tonnes of rice., count: 200 tonnes of rice, actor: Kesland}]
- [{statement: Thieves stole 40 cows in Ostvik., count: 40 cows, place: Ostvik},
   {statement: Thieves stole 40 bicycles in Ostvik., count: 40 bicycles, place: Ostvik}]
- [{statement: Three soldiers were killed in Ostvik., count: three soldiers killed, place: Ostvik},
   {statement: Three children were born in Ostvik., count: three children born, place: Ostvik}]
- [{statement: The tower is 40 metres tall., count: 40 metres tall, actor: tower},
   {statement: The tower is 40 metres wide., count: 40 metres wide, actor: tower}]
"""
"""Pairs that tell one figure and one setting, or a deed in much the same words, and not one thing."""


def _serious(folder: Path, pair: list[object]) -> bool:
    file = folder / "pairs.yaml"
    file.write_text(yaml.safe_dump([{"id": "p", "expect": "?", "a": pair[0], "b": pair[1]}]), encoding="utf-8")
    (outcome,) = outcomes(file)
    return outcome.serious


@pytest.mark.parametrize("pair", yaml.safe_load(_LOOK_ALIKE), ids=lambda pair: pair[1]["statement"])
def test_what_only_looks_alike_is_no_conflict(tmp_path: Path, pair: list[object]) -> None:
    assert not _serious(tmp_path, pair)


@pytest.mark.parametrize("pair", yaml.safe_load(_CONFLICTING), ids=lambda pair: pair[1]["statement"])
def test_what_cannot_both_be_right_is_one(tmp_path: Path, pair: list[object]) -> None:
    assert _serious(tmp_path, pair)


@pytest.mark.parametrize("pair", yaml.safe_load(_UNLIKE), ids=lambda pair: pair[1]["statement"])
def test_what_is_not_the_same_backs_nothing(tmp_path: Path, pair: list[object]) -> None:
    file = tmp_path / "pairs.yaml"
    file.write_text(yaml.safe_dump([{"id": "p", "expect": "?", "a": pair[0], "b": pair[1]}]), encoding="utf-8")
    assert not any(outcome.backed for outcome in outcomes(file))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_of_the_pairs_that_others_made_up_more_conflicts_are_found_than_wrongly_said(file: Path) -> None:
    told = list(outcomes(file))
    right = [outcome for outcome in told if outcome.serious and outcome.expected == "contradiction"]
    wrong = [outcome for outcome in told if outcome.serious and outcome.expected != "contradiction"]
    assert len(right) > 4 * len(wrong)
