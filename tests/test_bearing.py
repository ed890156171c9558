"""Values held against quotes: cases that reviews found, right ones that must pass and wrong ones that must not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimcheck.check import check, read
from tests.helpers import RECORD, project

PUBLISHED = "2025-10-24"
RIGHT = [
    ("en", "At 05:30 on 9 October 2025 the dam broke", "date: 2025-10-09T05:30"),
    ("en", "At 5.30 p.m. on 9 October the dam broke", "date: 2025-10-09T17:30"),
    ("en", "Three days ago the dam broke", "date: 2025-10-21"),
    ("en", "By 10 October 58 people had fallen ill", "count: 58 people ill"),
    ("de", "Begonnen hatten am 6. Oktober 42 Häftlinge", "count: 42 prisoners"),
    ("en", "It will be raised from two to four hours a week from 1 December", "count: four hours a week"),
    ("en", "It will be raised from two to four hours a week from 1 December", "date: 2025-12-01"),
    ("fr", "Les visites passeront de deux à trois heures", "count: three hours"),
    ("fr", "Il avait été condamné en 2015 à 20.000 euros d'amende", "count: 20 000 euros"),
    ("de", "Er sitzt eine neunjährige Strafe ab", "duration: nine years"),
    ("de", "Bis Ende Jahr soll ein Arzt kommen", "date: ../2025-12-31"),
    ("es", "Los trenes circulan desde el 14 de octubre a las seis de la tarde", "date: 2025-10-14T18:00"),
    ("en", "The dam broke last Sunday", "date: 2025-10-19"),
    ("en", "Over the past year dams broke", "date: 2024-10/2025-10"),
    ("en", "Rain fell earlier this month", "date: 2025-10-01/2025-10-24"),
    ("en", "A raid killing 23 civilians and wounding dozens", "count: dozens of people wounded"),
    ("en", "A raid that kills 23 and injures nine", "count: 9 people injured"),
    ("en", "Two were hurt, 12 others dying of burns", "count: 12 people dead"),
    ("en", "One soldier lost his life and two were injured", "count: one soldier killed"),
    ("en", "Floods claimed 40 lives and left 12 injured", "count: 40 people killed"),
    ("en", "Nine were fatally wounded", "count: 9 people killed"),
    ("en", "They injured two, displacing 300 families", "count: 300 families displaced"),
    ("en", "They injured two and 300 fled, evacuating 40", "count: 40 people evacuated"),
    ("en", "Police injured two, arresting and jailing 30", "count: 30 people arrested"),
    ("en", "Police injured two, taking 30 into custody", "count: 30 people detained"),
    ("en", "The fire gutting 12 homes", "count: 12 homes destroyed"),
    ("en", "It injured two, destroying 12 homes and damaging 30", "count: 12 homes destroyed"),
    ("en", "It destroyed 12 homes and did damage to 30", "count: 30 homes damaged"),
    ("en", "Troops killed two, freeing 12 hostages", "count: 12 hostages freed"),
    ("en", "Two drowned, divers saving 12", "count: 12 people rescued"),
    ("en", "Rescue workers found 12 bodies in the jail", "count: 12 people dead"),
    ("en", "Talks began on 9 October 2025 | two days later the dam broke", "date: 2025-10-11"),
    ("zh", "10月9日开始会谈 | 第二天大坝决堤", "date: 2025-10-10"),
    ("en", "In the second week of October the dam broke", "date: 2025-10-08/2025-10-14"),
    ("es", "1,5 millones de personas huyeron", "count: 1.5 million people displaced"),
    ("vi", "Mưa lớn tại Hà Nội", "place: Hanoi"),
    ("fr", "Une trentaine de soldats tués", "count: about 30 soldiers killed"),
    ("es", "Murió una decena de soldados", "count: about ten soldiers killed"),
    ("en", "A dozen soldiers died", "count: 12 soldiers killed"),
    ("en", "A dozen soldiers died", "count: about twelve soldiers killed"),
    ("vi", "Ngày 9/10, năm người thiệt mạng", "count: five people killed"),
    ("zh", "10月9日,两千多人受伤", "count: more than 2,000 people injured"),
    ("vi", "Một phần ba cử tri ở nhà", "count: a third of voters"),
    ("vi", "Hai phần ba cử tri ở nhà", "count: two thirds of voters"),
    ("vi", "Hơn một nửa số tàu bị hủy", "count: more than half of the trains"),
    ("vi", "Cứ năm người thì có một người ở nhà", "count: one in five people"),
    ("vi", "Khoảng 1/3 số cử tri ở nhà", "count: about a third of voters"),
    ("vi", "20 phần trăm cử tri ở nhà", "count: 20 per cent of voters"),
    ("zh", "三分之一的选民没有投票", "count: a third of voters"),
    ("zh", "超过三分之二的选民没有投票", "count: more than two thirds of voters"),
    ("zh", "近半数列车停运", "count: nearly half of the trains"),
    ("zh", "一半列车停运", "count: half of the trains"),
    ("zh", "每五人中有一人没有投票", "count: one in five people"),
    ("zh", "四成选民没有投票", "count: 40 per cent of voters"),
    ("zh", "百分之二十的选民没有投票", "count: one in five voters"),
    ("es", "Un tercio de los votantes se quedó en casa", "count: a third of voters"),
    ("es", "Dos tercios de los votantes votaron", "count: two thirds of voters"),
    ("es", "La mitad de los trenes paró", "count: half of the trains"),
    ("es", "Tres cuartas partes de los trenes pararon", "count: three quarters of the trains"),
    ("es", "Paró una quinta parte de los trenes", "count: 20 per cent of trains"),
    ("es", "Uno de cada cinco trenes paró", "count: one in five trains"),
    ("es", "Uno de cada cinco trenes paró", "count: 20 per cent of trains"),
    ("fr", "Un tiers des électeurs a voté", "count: a third of voters"),
    ("fr", "Les deux tiers des électeurs ont voté", "count: two thirds of voters"),
    ("fr", "Plus de la moitié des trains roulaient", "count: more than half of the trains"),
    ("fr", "Trois quarts des trains roulaient", "count: three quarters of the trains"),
    ("fr", "Un train sur cinq roulait", "count: one in five trains"),
    ("fr", "33 pour cent des électeurs ont voté", "count: a third of voters"),
    ("de", "Ein Drittel der Wähler blieb daheim", "count: a third of voters"),
    ("de", "Fast zwei Drittel der Wähler blieben daheim", "count: nearly two thirds of voters"),
    ("de", "Die Hälfte der Züge fiel aus", "count: half of the trains"),
    ("de", "Jeder fünfte Zug fiel aus", "count: one in five trains"),
    ("de", "Jeder Fünfte blieb daheim", "count: a fifth of voters"),
    ("de", "20 Prozent der Züge fielen aus", "count: one in five trains"),
    ("en", "A third of voters stayed at home", "count: a third of voters"),
    ("en", "A third of voters stayed at home", "count: 33 per cent of voters"),
    ("en", "One train in five was late", "count: 20% of trains"),
    ("en", "One in five hostages was hurt", "count: one hostage injured"),
    ("en", "Barely 20 per cent of voters came", "count: barely 20 per cent of voters"),
    ("en", "The ship lay 6 nautical miles off", "count: 6 nautical miles"),
    ("es", "Tres millones y medio de personas huyeron", "count: 3.5 million people displaced"),
    ("vi", "Ba triệu rưỡi người di dời", "count: 3.5 million people displaced"),
    ("vi", "Cuộc chiến kéo dài năm rưỡi", "duration: a year and a half"),
    ("vi", "Cuộc chiến kéo dài một năm rưỡi", "duration: 18 months"),
    ("es", "Duró hora y media", "duration: an hour and a half"),
    ("es", "Duró hora y media", "duration: 90 minutes"),
    ("de", "Sie dauerte eine Dreiviertelstunde", "duration: 45 minutes"),
    ("de", "Sie dauerte anderthalb Stunden", "duration: 90 minutes"),
    ("fr", "Trois quarts d'heure de débat", "duration: 45 minutes"),
    ("en", "It lasted an hour and a half", "duration: 90 minutes"),
    ("en", "It lasted 90 minutes", "duration: an hour and a half"),
    ("en", "It lasted nearly two hours", "duration: nearly 120 minutes"),
    ("fr", "Elle dura six heures et demie", "duration: six and a half hours"),
    ("fr", "À six heures et demie de route", "duration: six and a half hours"),
    ("fr", "Le 9 octobre à six heures et demie", "date: 2025-10-09T06:30"),
    ("es", "El 9 de octubre a las seis y media", "date: 2025-10-09T06:30"),
    ("en", "The storm hit the coast on October 9 or 10", "date: '[2025-10-09,2025-10-10]'"),
    ("es", "La presa cedió el 9 o 10 de octubre", "date: '[2025-10-09,2025-10-10]'"),
    ("en", "The bridge will reopen next spring", "date: 2026-21"),
    ("en", "The plant closed last autumn", "date: 2024-09/2024-11"),
    ("en", "The plant closed this summer", "date: 2025-22"),
    ("en", "The plant closed in the spring of last year", "date: 2024-21"),
    ("de", "Im kommenden Frühjahr öffnet die Brücke", "date: 2026-21"),
    ("fr", "Le pont rouvrira au printemps prochain", "date: 2026-21"),
    ("es", "El puente abrirá la próxima primavera", "date: 2026-21"),
    ("vi", "Cầu sẽ mở vào mùa xuân năm sau", "date: 2026-21"),
    ("zh", "大桥将于明年春季开放", "date: 2026-21"),
    ("en", "He died on 14 February last year", "date: 2024-02-14"),
    ("es", "Murió el 14 de febrero del año pasado", "date: 2024-02-14"),
    ("fr", "Il est mort le 14 février de l'année dernière", "date: 2024-02-14"),
    ("zh", "去年2月14日去世", "date: 2024-02-14"),
    ("en", "The plant closed at the start of the month", "date: 2025-10-01/2025-10-10"),
    ("en", "It will close at the end of this month", "date: 2025-10-21/2025-10-31"),
    ("en", "It will close before the end of this year", "date: 2025-10-24/2025-12-31"),
    ("en", "The plant closed at the start of the year", "date: 2025-01"),
    ("de", "Mitte des Monats schloss das Werk", "date: 2025-10-11/2025-10-20"),
    ("fr", "L'usine a fermé au début du mois", "date: 2025-10-01/2025-10-10"),
    ("es", "La fábrica cerró a mediados de mes", "date: 2025-10-11/2025-10-20"),
    ("vi", "Nhà máy đóng cửa giữa tháng", "date: 2025-10-11/2025-10-20"),
    ("zh", "工厂本月上旬关闭", "date: 2025-10-01/2025-10-10"),
    ("en", "The minister resigned on the 19th", "date: 2025-10-19"),
    ("de", "Am 19. trat der Minister zurück", "date: 2025-10-19"),
    ("fr", "Le ministre a démissionné le 19", "date: 2025-10-19"),
    ("es", "El ministro dimitió el día 19", "date: 2025-10-19"),
    ("vi", "Bộ trưởng từ chức ngày 19", "date: 2025-10-19"),
    ("zh", "截至19日24时，63人死亡", "as_of: 2025-10-19"),
    ("en", "Prices rose last month", "date: 2025-09"),
    ("en", "On 9 October at half past six in the evening it closed", "date: 2025-10-09T18:30"),
    ("en", "On 9 October at ten past four it closed", "date: 2025-10-09T16:10"),
    ("de", "Am 9. Oktober um halb sieben brach der Damm", "date: 2025-10-09T06:30"),
    ("de", "Am 9. Oktober kurz nach Mittag brach der Damm", "date: 2025-10-09T12"),
    ("fr", "Le 9 octobre à sept heures et quart", "date: 2025-10-09T07:15"),
    ("es", "El 9 de octubre a las ocho menos cuarto", "date: 2025-10-09T07:45"),
    ("vi", "Lúc 3 giờ 30 chiều ngày 9/10", "date: 2025-10-09T15:30"),
    ("zh", "9日下午三点,大坝决堤", "date: 2025-10-09T15:00"),
    ("zh", "9日零时起生效", "date: 2025-10-09T00:00"),
    ("es", "Doscientas personas murieron", "count: 200 people killed"),
    ("es", "Mil doscientas veintiuna personas huyeron", "count: 1,221 people displaced"),
    ("de", "Hunderttausend Menschen flohen", "count: 100,000 people displaced"),
    ("de", "Zweitausendfünfhundert Menschen flohen", "count: 2,500 people displaced"),
    ("de", "Die Sitzung dauerte zweieinhalb Stunden", "duration: two and a half hours"),
    ("fr", "Soixante-dix-huit personnes sont mortes", "count: 78 people killed"),
    ("fr", "Près de 200 personnes sont mortes", "count: about 200 people killed"),
    ("vi", "Vài trăm người thiệt mạng", "count: hundreds of people killed"),
    ("zh", "两万五人受伤", "count: 25,000 people injured"),
    ("zh", "火箭高度约为32公里", "count: about 32 km"),
    ("zh", "保持6海里以上距离", "count: at least 6 nautical miles"),
    ("zh", "不超过30人受伤", "count: at most 30 people injured"),
    ("zh", "约占预算的一半", "count: about half of the budget"),
    ("en", "Kestrel-2, 112 feet tall, took off", "count: 112 feet"),
    ("en", "There was not a single arrest", "count: no arrests"),
    ("en", "The launch was postponed twice", "count: two postponements"),
    ("en", "The figure stood at 33, with seven people unaccounted for", "count: 33 people killed"),
    ("en", "Fourteen homes vanished", "count: 14 homes destroyed"),
    ("en", "Gunmen in two cars killed 12 people and wounded seven", "count: 12 people killed"),
    ("en", "Seven soldiers died and 12 were injured", "count: 12 soldiers injured"),
    ("de", "Die norwegische Marine stoppte das Schiff", "actor: Norwegian navy"),
    ("de", "Iraks Regierung trat zurück", "actor: Iraq"),
    ("fr", "Les forces maliennes ont repris la ville", "actor: Malian forces"),
    ("es", "Las tropas estadounidenses se retiraron", "actor: US troops"),
    ("vi", "Mỹ cảnh báo", "attributed_to: United States"),
    ("de", "Die Bundeswehr bot eine Brücke an", "actor: German army"),
    ("en", "The United Nations warned of hunger", "attributed_to: UN"),
    ("de", "Die Vereinten Nationen warnten vor Hunger", "attributed_to: UN"),
    ("fr", "L'ONU a condamné l'attaque", "attributed_to: United Nations"),
    ("es", "La OMS advirtió del brote", "attributed_to: World Health Organization"),
    ("vi", "Liên Hợp Quốc cảnh báo nạn đói", "attributed_to: UN"),
    ("zh", "世卫组织通报疫情", "attributed_to: WHO"),
    ("en", "Officially 27 people were injured", "attributed_to: officials"),
    ("en", "The dam will be closed on Tuesday", "date: 2025-10-28"),
    ("en", "The dam closes on Tuesday", "date: 2025-10-28"),
    ("en", "The dam is closed until Tuesday", "date: ../2025-10-28"),
    ("de", "Am Dienstag soll der Damm schließen", "date: 2025-10-28"),
    ("fr", "Le barrage fermera mardi", "date: 2025-10-28"),
    ("es", "La presa cerrará el martes", "date: 2025-10-28"),
    ("en", "The dam was closed on Tuesday", "date: 2025-10-21"),
    ("de", "Der Bau kostet 3,5 Mio. Euro", "count: 3.5 million euros"),
    ("de", "Der Bau kostet 2,1 Mrd. Euro", "count: €2.1 billion"),
    ("de", "12 Tsd. Menschen flohen", "count: 12,000 people displaced"),
    ("fr", "Le pont coûte 3 M€", "count: 3 million euros"),
    ("fr", "Le pont coûte 2,1 Md€", "count: 2.1 billion euros"),
    ("fr", "Le pont coûte 2,1 Mds d'euros", "count: 2.1 billion euros"),
    ("fr", "Le pont coûte 3 millions d'euros", "count: 3 million euros"),
    ("es", "El puente cuesta 2.100 M€", "count: 2.1 billion euros"),
    ("en", "They stole £3.5m in cash", "count: {amount: 3.5 million, unit: pounds}"),
    ("en", "They stole £40m in cash", "count: 40 million pounds"),
    ("en", "They stole 300 pounds in cash", "count: {amount: 300, unit: £}"),
    ("en", "They stole 300 lbs of coal", "count: 300 lbs of coal"),
    ("de", "Sie stahlen 300 Pfund", "count: £300"),
    ("zh", "他们偷了300英镑", "count: 300 pounds"),
    ("es", "El conductor, de 61 años, falleció", "count: one driver killed"),
    ("de", "Der Fahrer starb", "count: one driver killed"),
    ("fr", "La conductrice est morte", "count: one driver killed"),
    ("fr", "L'automobiliste est mort", "count: one driver killed"),
    ("vi", "Tài xế tử vong", "count: one driver killed"),
    ("zh", "61岁的司机当场死亡", "count: one driver killed"),
    ("zh", "本月20日前必须完工", "date: ../2025-10-20"),
    ("zh", "本月3日大坝决堤", "date: 2025-10-03"),
    ("zh", "上个月28日大坝决堤", "date: 2025-09-28"),
    ("zh", "下月12日大坝关闭", "date: 2025-11-12"),
    ("zh", "大坝后天关闭", "date: 2025-10-26"),
    ("zh", "大坝大后天关闭", "date: 2025-10-27"),
    ("zh", "近三成列车停运", "count: nearly 30 per cent of trains"),
    ("en", "The dam broke on the 28th of last month", "date: 2025-09-28"),
    ("de", "Der Damm brach am 3. dieses Monats", "date: 2025-10-03"),
    ("fr", "Le barrage a cédé le 28 du mois dernier", "date: 2025-09-28"),
    ("es", "La presa cedió el 28 del mes pasado", "date: 2025-09-28"),
    ("vi", "Đập vỡ ngày 28 tháng trước", "date: 2025-09-28"),
    ("en", "The dam will close in two days' time", "date: 2025-10-26"),
    ("en", "The dam will close in three weeks", "date: 2025-11-10/2025-11-16"),
    ("en", "The dam will close in a week’s time", "date: 2025-10-31"),
    ("de", "Der Damm schließt in zwei Tagen", "date: 2025-10-26"),
    ("fr", "Le barrage fermera dans deux jours", "date: 2025-10-26"),
    ("es", "La presa cerrará dentro de dos días", "date: 2025-10-26"),
    ("vi", "Đập sẽ đóng cửa hai ngày nữa", "date: 2025-10-26"),
    ("zh", "大坝两天后关闭", "date: 2025-10-26"),
    ("en", "By the end of the year 40 jobs will go", "date: ../2025-12-31"),
    ("vi", "Đến cuối năm nay 40 người sẽ nghỉ việc", "date: ../2025-12-31"),
    ("en", "They took 400 liters of diesel", "count: 400 litres of diesel"),
    ("en", "They took 400 barrels of oil", "count: 400 barrels of oil"),
    ("en", "It was 40°C at noon", "count: 40 degrees Celsius"),
    ("en", "It was 40 degrees at noon", "count: 40 degrees Celsius"),
    ("de", "400 Liter Diesel liefen aus", "count: 400 litres of diesel"),
    ("de", "Es war 40 Grad heiß", "count: 40 degrees Celsius"),
    ("de", "Es war 40 Grad heiß", "count: 40 degrees"),
    ("fr", "400 barils de pétrole ont coulé", "count: 400 barrels of oil"),
    ("es", "400 galones de gasóleo se vertieron", "count: 400 gallons of diesel"),
    ("vi", "Nhiệt độ lên 40 độ C", "count: 40 degrees Celsius"),
    ("zh", "气温达40摄氏度", "count: 40 degrees Celsius"),
    ("zh", "气温达40℃", "count: 40 degrees Celsius"),
    ("de", "Bereits im Mai des Vorjahres brach der Damm", "date: 2024-05"),
    ("de", "Der Damm schließt übernächste Woche", "date: 2025-11-03/2025-11-09"),
    ("de", "Der Damm brach vorletzte Woche", "date: 2025-10-06/2025-10-12"),
    ("en", "The dam broke the week before last", "date: 2025-10-06/2025-10-12"),
    ("en", "Between June and September 2024 dams broke", "date: 2024-06/2024-09"),
    ("en", "From 3 June to 5 September 2024 dams broke", "date: 2024-06-03/2024-09-05"),
    ("de", "Von Juni bis September 2024 brachen Dämme", "date: 2024-06/2024-09"),
    ("fr", "De juin à septembre 2024 il a cédé", "date: 2024-06/2024-09"),
    ("es", "De junio a septiembre de 2024 cedió", "date: 2024-06/2024-09"),
    ("vi", "Từ tháng 6 đến tháng 9/2024 đập vỡ", "date: 2024-06/2024-09"),
    ("zh", "2024年6月至9月大坝决堤", "date: 2024-06/2024-09"),
    ("vi", "Từ ngày 3 đến 7/5 đập vỡ", "date: 2025-05-03/2025-05-07"),
    ("zh", "暂无死亡病例", "count: no deaths"),
    ("zh", "爆炸未造成人员伤亡", "count: no casualties"),
    ("es", "La explosión ocurrió sin causar víctimas", "count: no casualties"),
    ("es", "No hay víctimas", "count: no casualties"),
    ("fr", "L'explosion n'a pas fait de victimes", "count: no casualties"),
    ("de", "Der Brand verlief ohne Opfer", "count: no casualties"),
    ("vi", "Chưa có thương vong", "count: no casualties"),
    ("en", "It exploded without causing casualties", "count: no casualties"),
    ("de", "Der Fahrer, 61, starb", "count: one driver killed"),
    ("en", "From November to February 2024 dams broke", "date: 2023-11/2024-02"),
    ("zh", "2023年11月至2月大坝决堤", "date: 2023-11/2024-02"),
    ("de", "Zwölf Menschen kamen ums Leben, sieben wurden verletzt", "count: 7 people injured"),
    ("de", "Die Zahl der Toten stieg auf 12, 40 Menschen werden vermisst", "count: 12 people killed"),
    ("de", "Der Brand in Halle 3 forderte zwölf Opfer", "count: 12 people killed"),
    ("fr", "L'incendie a tué 12 personnes et en a blessé 7", "count: 12 people killed"),
    ("es", "Doce personas murieron y siete resultaron heridas", "count: 7 people injured"),
    ("es", "Hubo 12 heridos, dos de ellos graves, y tres muertos", "count: 12 people injured"),
    ("vi", "Vụ cháy khiến 12 người chết, 7 người bị thương", "count: 7 people injured"),
    ("zh", "火灾造成12人死亡、7人受伤", "count: 7 people injured"),
    ("zh", "火灾造成12人死伤", "count: 12 casualties"),
    ("en", "The dam will close in a week", "date: 2025-10-31"),
    ("en", "Voters go to the polls in a month", "date: 2025-11"),
    ("en", "After the arrest the trial begins in two weeks", "date: 2025-11-03/2025-11-09"),
    ("zh", "2023年11月至次年2月大坝决堤", "date: 2023-11/2024-02"),
    ("zh", "11月至次年2月大坝关闭", "date: 2025-11/2026-02"),
    ("vi", "Từ tháng 11/2023 đến tháng 2 năm sau", "date: 2023-11/2024-02"),
    ("es", "El 9 de octubre a las tres horas cedió la presa", "date: 2025-10-09T03:00"),
    ("es", "El 9 de octubre sobre las tres cedió la presa", "date: 2025-10-09T03:00"),
    ("es", "El 9 de octubre, alrededor de las 15 horas, cedió", "date: 2025-10-09T15:00"),
    ("en", "On 9 October at around three", "date: 2025-10-09T03"),
    ("en", "Police found 300 pounds of cocaine", "count: 300 lbs of cocaine"),
    ("en", "It got 40 million pounds of public money", "count: £40 million"),
    ("en", "It forecast a loss of between €40m and €55m", "count: between 40 and 55 million euros"),
    ("en", "Losses of $2bn-$3bn", "count: 2 to 3 billion dollars"),
    ("en", "It cost more than $5 million", "count: more than 5 million dollars"),
    ("de", "Den Schaden schätzt die Bahn auf bis zu 25 Millionen Euro", "count: up to €25 million"),
    ("es", "Entre 3 y 5 millones de euros", "count: between 3 and 5 million euros"),
    ("zh", "预计至少还需三天", "duration: at least three days"),
    ("en", "It takes at least another three days", "duration: at least three days"),
    ("es", "Hace justo un año ardió la comarca", "date: 2024-10-24"),
    ("de", "Vor genau einem Jahr brannte es", "date: 2024-10-24"),
    ("en", "It burnt exactly two months ago", "date: 2025-08-24"),
    ("es", "Los delegados se despidieron a las tres horas", "duration: three hours"),
    ("es", "Un interno murió baleado", "count: one inmate shot and killed"),
    ("es", "La médica fue despedida por el presidente, Julián Mestre", "target: Nuria Catalá"),
    ("en", "The two had quarrelled over £340,000", "count: £340,000"),
    ("en", "It will close at the end of the week", "date: 2025-10-26"),
    ("en", "It will close at the weekend", "date: 2025-10-25/2025-10-26"),
    ("en", "It closed last weekend", "date: 2025-10-18/2025-10-19"),
    ("en", "Schools are shut until Monday week", "date: ../2025-11-03"),
    ("en", "It will meet later in the day", "date: 2025-10-24"),
    ("fr", "Ils pourraient reprendre d'ici la fin de la semaine", "date: ../2025-10-26"),
    ("fr", "Une dizaine de millions d'euros", "count: about 10 million euros"),
    ("es", "No será firme hasta finales del año que viene", "date: 2026-09/2026-12"),
    ("vi", "Việc tìm kiếm có thể kéo dài đến cuối tuần này", "date: ../2025-10-26"),
    ("de", "Anfang der Woche brannte es", "date: 2025-10-20/2025-10-21"),
    ("es", "Quedaron sin hogar 400 familias y murieron dos personas", "count: 400 families homeless"),
    ("zh", "300余人被紧急转移,2人受伤", "count: more than 300 people evacuated"),
    (
        "fr",
        "Quatorze manifestants ont été placés en garde à vue, trois policiers blessés",
        "count: 14 protesters detained",
    ),
    ("de", "40 Häuser brannten aus, zwei Menschen starben", "count: 40 homes destroyed"),
    ("zh", "12人送医,1人死亡", "count: 12 people injured"),
]
WRONG = [
    ("[en, EN-gb]", "At 05:30 on 9 October 2025 the dam broke", "date: 2025-10-10", "S202"),
    ("EN", "By 10 October 58 people had fallen ill", "count: 57 people ill", "S201"),
    ("[VI-vn, vi]", "Ngày 9/10, năm người thiệt mạng", "count: six people killed", "S201"),
    ("en", "Hundreds of Dutch farmers blocked roads", "actor: Danish farmers", "S203"),
    ("en", "The dam was closed on Tuesday", "date: 2025-10-28", "S202"),
    ("de", "Am Dienstag wurde der Damm geschlossen", "date: 2025-10-28", "S202"),
    ("fr", "Le barrage a été fermé mardi", "date: 2025-10-28", "S202"),
    ("es", "La presa cerró el martes", "date: 2025-10-28", "S202"),
    ("zh", "大坝周二发生决口", "date: 2025-10-28", "S202"),
    ("en", "The dam was closed on Thursday at 4 p.m.", "date: 2025-10-24T16:00", "S202"),
    ("de", "Die norwegische Marine stoppte das Schiff", "actor: Danish navy", "S203"),
    ("fr", "Les forces maliennes ont repris la ville", "actor: Nigerien forces", "S203"),
    ("fr", "L'armée nigériane a repris la ville", "actor: Niger's army", "S203"),
    ("de", "Die Vereinten Nationen warnten vor Hunger", "attributed_to: European Union", "S203"),
    ("fr", "L'ONU a condamné l'attaque", "attributed_to: NATO", "S203"),
    ("es", "La OMS advirtió del brote", "attributed_to: UNICEF", "S203"),
    ("zh", "联合国警告饥荒", "attributed_to: WHO", "S203"),
    ("en", "The minister said prices rose", "attributed_to: Finance Minister Jane Roe", "S203"),
    ("es", "Doscientas personas murieron", "count: 300 people killed", "S201"),
    ("es", "Duró tres semanas", "duration: three days", "S201"),
    ("es", "Costó 5 millones de euros", "count: $5 million", "S201"),
    ("fr", "Soixante-dix-huit personnes sont mortes", "count: 68 people killed", "S201"),
    ("fr", "Environ 200 personnes sont mortes", "count: nearly 200 people killed", "S201"),
    ("zh", "超过30人受伤", "count: at most 30 people injured", "S201"),
    ("zh", "不超过30人受伤", "count: more than 30 people injured", "S201"),
    ("en", "Seven soldiers died and 12 were injured", "count: 12 soldiers killed", "S201"),
    ("en", "They killed five and wounded 12", "count: 12 soldiers killed", "S201"),
    ("en", "The launch was postponed twice", "count: three postponements", "S201"),
    ("en", "Prices rose sharply", "date: 2025-10", "S202"),
    ("en", "The army shelled the town", "date: 2025", "S202"),
    ("de", "Die Preise stiegen stark", "date: 2025-10", "S202"),
    ("zh", "价格上涨", "date: 2025", "S202"),
    ("en", "The storm hit the coast on October 9 or 10", "date: '[2025-10-09,2025-10-11]'", "S202"),
    ("en", "The bridge will reopen next spring", "date: 2025-21", "S202"),
    ("en", "The bridge will reopen next spring", "date: 2026-22", "S202"),
    ("en", "The plant closed last autumn", "date: 2025-09/2025-11", "S202"),
    ("en", "He died on 14 February last year", "date: 2025-02-14", "S202"),
    ("en", "The plant closed at the start of the month", "date: 2025-10-11/2025-10-20", "S202"),
    ("en", "The plant closed at the start of the month", "date: 2025-10-03", "S202"),
    ("en", "The minister resigned on the 19th", "date: 2025-10-18", "S202"),
    ("de", "Am 19. trat der Minister zurück", "date: 2025-10-18", "S202"),
    ("de", "Am 19. August trat der Minister zurück", "date: 2025-10-19", "S202"),
    ("en", "On 9 October at half past six it closed", "date: 2025-10-09T06:00", "S202"),
    ("en", "On 9 October at 4.30 p.m. it closed", "date: 2025-10-09T04:30", "S202"),
    ("fr", "Le 9 octobre à sept heures et quart", "date: 2025-10-09T07:00", "S202"),
    ("es", "El 9 de octubre a las ocho menos cuarto", "date: 2025-10-09T08:15", "S202"),
    ("de", "Am 9. Oktober um halb sieben brach der Damm", "date: 2025-10-09T07:30", "S202"),
    ("zh", "9日下午三点,大坝决堤", "date: 2025-10-09T03:00", "S202"),
    ("en", "By 10 October 58 people had fallen ill", "count: 10 people ill", "S201"),
    ("en", "Two to four people drowned", "count: four people dead", "S201"),
    ("en", "From 20 to 40 people attended", "count: 40 people", "S201"),
    ("es", "Murieron de 20 a 40 soldados", "count: 40 soldiers killed", "S201"),
    ("es", "El 14 de octubre entregó premios a las tres mujeres", "date: 2025-10-14T15:00", "S202"),
    ("en", "On 32 October 2025 the ship sank", "date: 2025-10", "S202"),
    ("en", "In the week of 13 October the dam broke", "date: 2025-10-13", "S202"),
    ("es", "El 14 de octubre a las seis de la tarde", "date: 2025-10-14T19:00", "S202"),
    ("de", "Er sitzt eine neunjährige Strafe ab", "duration: eight years", "S201"),
    ("en", "At 05:30 on 9 October 2025 the dam broke", "date: 2025-10-09T06:30", "S202"),
    ("en", "On 9 October 2025 the dam broke", "date: 2025-10-09T05:30", "S202"),
    ("en", "Three days ago the dam broke", "date: 2025-10-20", "S202"),
    ("en", "Last year the dam broke", "date: 2025", "S202"),
    ("en", "Rain fell earlier this month", "date: 2025-10-01/2025-10-31", "S202"),
    ("en", "He said on Monday that it broke", "said: 2025-10-27", "S202"),
    ("en", "It rained for nearly three days", "duration: nearly three weeks", "S201"),
    ("en", "The repairs cost $5 million", "count: 5 million euros", "S201"),
    ("en", "A raid wounding 23 civilians", "count: 23 civilians killed", "S201"),
    ("en", "A raid killing 23 civilians", "count: 23 civilians injured", "S201"),
    ("en", "The army seizing 12 men", "count: 12 men released", "S201"),
    ("en", "A quake damaging 12 homes", "count: 12 homes destroyed", "S201"),
    ("en", "A soldier lost his life", "count: one soldier injured", "S201"),
    ("fr", "Une trentaine de soldats tués", "count: 30 soldiers killed", "S201"),
    ("en", "More than a dozen soldiers died", "count: 12 soldiers killed", "S201"),
    ("en", "Talks began on 9 October 2025 | two days later the dam broke", "date: 2025-10-12", "S202"),
    ("en", "Two days later the dam broke", "date: 2025-10-11", "S202"),
    ("en", "In the second week of October the dam broke", "date: 2025-10-09", "S202"),
    ("vi", "Ngày 26/10, 25 người thiệt mạng", "count: 26 people killed", "S201"),
    ("en", "A quarter of voters stayed at home", "count: a third of voters", "S201"),
    ("en", "33 people stayed at home", "count: a third of people", "S201"),
    ("en", "34 per cent of voters stayed at home", "count: a third of voters", "S201"),
    ("en", "Two thirds of the men were hurt", "count: 2 men injured", "S201"),
    ("en", "More than a third of voters came", "count: a third of voters", "S201"),
    ("en", "In the third quarter voters came", "count: a third of voters", "S201"),
    ("vi", "Một phần tư cử tri ở nhà", "count: a third of voters", "S201"),
    ("vi", "Ngày 1/3, cử tri ở nhà", "count: a third of voters", "S201"),
    ("zh", "四分之一的选民没有投票", "count: a third of voters", "S201"),
    ("zh", "四成选民没有投票", "count: 4 voters", "S201"),
    ("es", "Una cuarta parte de los votantes votó", "count: a third of voters", "S201"),
    ("es", "El tercer votante se quedó en casa", "count: a third of voters", "S201"),
    ("fr", "Un quart des électeurs a voté", "count: a third of voters", "S201"),
    ("fr", "33 électeurs ont voté", "count: a third of voters", "S201"),
    ("de", "Ein Viertel der Wähler blieb daheim", "count: a third of voters", "S201"),
    ("de", "Jeden fünften Tag fiel ein Zug aus", "count: a fifth of days", "S201"),
    ("es", "Duró dos horas", "duration: 90 minutes", "S201"),
    ("en", "It lasted more than an hour and a half", "duration: 90 minutes", "S201"),
    ("en", "It lasted a month", "duration: 30 days", "S201"),
    ("fr", "Le 9 octobre à six heures et demie", "duration: six and a half hours", "S201"),
    ("es", "El 9 de octubre a las seis y media", "duration: six and a half hours", "S201"),
    ("fr", "Le 9 octobre elle dura six heures et demie", "date: 2025-10-09T06:30", "S202"),
    ("de", "12 Tsd. Menschen flohen", "count: 12 people displaced", "S201"),
    ("de", "Der Bau kostet 3,5 Mio. Euro", "count: $3.5 million", "S201"),
    ("fr", "Le pont coûte 3 M€", "count: $3 million", "S201"),
    ("fr", "Le pont mesure 3 m", "count: 3 million euros", "S201"),
    ("en", "They stole 300 lbs of coal", "count: £300 of coal", "S201"),
    ("en", "They stole €40m in cash", "count: 40 million pounds", "S201"),
    ("vi", "Họ lấy 300 bảng Anh", "count: 300 dollars", "S201"),
    ("es", "Los dos conductores y el niño murieron", "count: one driver killed", "S201"),
    ("es", "Los conductores murieron", "count: one driver killed", "S201"),
    ("fr", "Les conducteurs sont morts", "count: one driver killed", "S201"),
    ("vi", "Các tài xế tử vong", "count: one driver killed", "S201"),
    ("zh", "两名司机当场死亡", "count: one driver killed", "S201"),
    ("zh", "司机们当场死亡", "count: one driver killed", "S201"),
    ("zh", "本月20日前必须完工", "date: ../2025-10-04", "S202"),
    ("zh", "下月12日大坝关闭", "date: 2025-10-12", "S202"),
    ("zh", "上月28日大坝决堤", "date: 2025-10-28", "S202"),
    ("zh", "大坝大后天关闭", "date: 2025-10-26", "S202"),
    ("en", "The dam broke on the 28th of last month", "date: 2025-09-27", "S202"),
    ("en", "The dam has killed 12 this month", "date: 2025-10-12", "S202"),
    ("en", "The dam will close in two days' time", "date: 2025-10-27", "S202"),
    ("en", "It closed for the third time in two days", "date: 2025-10-26", "S202"),
    ("de", "Zum dritten Mal in zwei Tagen brach er und wurde gesperrt", "date: 2025-10-26", "S202"),
    ("zh", "事故发生两天后大坝关闭", "date: 2025-10-26", "S202"),
    ("en", "By the end of the year 2026 jobs will go", "date: ../2025-12-31", "S202"),
    ("vi", "Đến cuối tháng 12 họ sẽ nghỉ việc", "date: ../2025-10-31", "S202"),
    ("en", "They took 400 litres of diesel", "count: 400 tonnes of diesel", "S201"),
    ("en", "They took 400 barrels of oil", "count: 400 gallons of oil", "S201"),
    ("en", "It was 40 degrees Celsius", "count: 40 degrees Fahrenheit", "S201"),
    ("de", "400 Liter Diesel liefen aus", "count: 400 tonnes of diesel", "S201"),
    ("de", "Es war 40 Grad heiß", "count: 40 metres", "S201"),
    ("fr", "400 barils de pétrole ont coulé", "count: 400 tonnes of oil", "S201"),
    ("es", "400 litros de gasóleo se vertieron", "count: 400 tonnes of diesel", "S201"),
    ("vi", "400 lít dầu tràn ra", "count: 400 tonnes of oil", "S201"),
    ("zh", "400升柴油泄漏", "count: 400 tonnes of diesel", "S201"),
    ("de", "Der Damm brach vorletzte Woche", "date: 2025-10-13/2025-10-19", "S202"),
    ("en", "Dams broke from June to September 2024", "date: 2025-06/2025-09", "S202"),
    ("en", "Dams broke in June. It was September 2023", "date: 2023-06", "S202"),
    ("vi", "Từ ngày 3 đến 7/5 đập vỡ", "date: 2025-05-04/2025-05-07", "S202"),
    ("zh", "爆炸造成人员伤亡", "count: no casualties", "S201"),
    ("es", "La explosión causó víctimas", "count: no casualties", "S201"),
    ("vi", "Đã có thương vong", "count: no casualties", "S201"),
    ("en", "From November to February 2024 dams broke", "date: 2024-11/2025-02", "S202"),
    ("en", "From November 9999 to February dams broke", "date: 2025", "S202"),
    ("en", "From June to May 0000 dams broke", "date: 2025", "S202"),
    ("de", "Bei dem Brand wurden 12 Menschen verletzt", "count: 12 people killed", "S201"),
    ("de", "Zwölf Menschen kamen ums Leben, sieben wurden verletzt", "count: 7 people killed", "S201"),
    ("fr", "L'incendie a fait 12 morts et 7 blessés", "count: 7 people killed", "S201"),
    ("es", "El incendio dejó 12 heridos", "count: 12 people killed", "S201"),
    ("vi", "Vụ cháy khiến 12 người chết, 7 người bị thương", "count: 12 people injured", "S201"),
    ("zh", "火灾造成12人死亡、7人受伤", "count: 12 people injured", "S201"),
    ("zh", "火灾造成12人死伤", "count: 12 people killed", "S201"),
    ("en", "The worst flood in 40 years", "date: 2065", "S202"),
    ("es", "La peor inundación en 40 años", "date: 2065", "S202"),
    ("en", "It happened twice in a week", "date: 2025-10-31", "S202"),
    ("zh", "2023年2月至次年3月大坝决堤", "date: 2023-02/2023-03", "S202"),
    ("en", "Police found 300 pounds of cocaine", "count: £300", "S201"),
    ("en", "It forecast a loss of between €40m and €55m", "count: 55 million euros", "S201"),
    ("en", "Between 40 and 55 million people", "count: between 40 and 55 people", "S201"),
    ("en", "It cost more than $5 million", "count: 5 million dollars", "S201"),
    ("zh", "预计至少还需三天", "duration: three days", "S201"),
    ("en", "It burnt two months ago", "date: 2025-08-24", "S202"),
    ("en", "It injured 12 inmates", "count: 12 inmates killed", "S201"),
    ("en", "It closed at the weekend", "date: 2025-10-25/2025-10-26", "S202"),
    ("en", "Schools are shut until Monday week", "date: ../2025-11-10", "S202"),
    ("fr", "Une dizaine de millions d'euros", "count: about 10 euros", "S201"),
]


BEFORE = [
    ("en", "The council met on 14 October. ", "That evening the mayor resigned", "2025-10-14", "2025-10-15"),
    ("en", "The council met on 14 October. ", "A day later the mayor resigned", "2025-10-15", "2025-10-14"),
    ("en", "The council met on 14 October. ", "At 8 p.m. the mayor resigned", "2025-10-14T20:00", "2025-10-13T20:00"),
    ("en", "The truce was agreed on 14 October. ", "It began at midnight", "2025-10-15T00:00", "2025-10-16T00:00"),
    ("en", "In July the council met. ", "On the 19th the mayor resigned", "2025-07-19", "2025-08-19"),
    ("en", "The plan was made in 2016. ", "It was dropped two years later", "2018", "2019"),
    ("de", "Der Rat tagte am 14. Oktober. ", "Am selben Abend trat er zurück", "2025-10-14", "2025-10-13"),
    ("fr", "Le conseil siégeait le 14 octobre. ", "Le lendemain, il a démissionné", "2025-10-15", "2025-10-14"),
    ("es", "El 14 de octubre cerró la fábrica. ", "Ese mismo día dimitió el alcalde", "2025-10-14", "2025-10-13"),
    ("vi", "Ngày 14/10, hai bên gặp nhau. ", "Hai ngày sau, đập bị vỡ", "2025-10-16", "2025-10-17"),
    ("zh", "10月14日,谈判恢复。", "当天晚上,部长辞职", "2025-10-14", "2025-10-13"),
]


def codes(
    folder: Path, language: str, quote: str, field: str, statement: str = "It happened.", before: str = ""
) -> list[str]:
    """The faults of a record with one field; the spans of its quote are set apart by ``|``."""
    spans = quote.split(" | ")
    record = (
        f"source: {{text: a.txt, language: {language}, published: {PUBLISHED}}}\nclaims:\n"
        f"  - id: x\n    quote: {json.dumps(spans)}\n    statement: {statement}\n    {field}\n"
    )
    article = before + ". In the end ".join(spans)
    return [
        found.code for found in check(read([project(folder, {RECORD: record, "a.txt": article})])).findings.problems
    ]


@pytest.mark.parametrize(("language", "quote", "field"), RIGHT)
def test_borne_out(tmp_path: Path, language: str, quote: str, field: str) -> None:
    assert codes(tmp_path, language, quote, field) == []


@pytest.mark.parametrize(("language", "before", "quote", "right", "wrong"), BEFORE)
def test_days_that_the_article_told_before(
    tmp_path: Path, language: str, before: str, quote: str, right: str, wrong: str
) -> None:
    assert codes(tmp_path / "right", language, quote, f"date: {right}", before=before) == []
    assert codes(tmp_path / "wrong", language, quote, f"date: {wrong}", before=before) == ["S202"]


COUNTED = [
    ("en", "Twelve people were taken to hospital", "count: 12 people killed", False),
    ("en", "Twelve people were taken to a nearby hospital", "count: 12 people injured", True),
    ("en", "Twelve people died in hospital", "count: 12 people killed", True),
    ("en", "Twelve people survived", "count: 12 people killed", False),
    ("de", "Zwölf Menschen kamen ins Krankenhaus", "count: 12 people killed", False),
    ("fr", "Douze personnes ont été hospitalisées", "count: 12 people killed", False),
    ("es", "Doce personas fueron trasladadas al hospital", "count: 12 people killed", False),
    ("vi", "Mười hai người phải nhập viện", "count: 12 people killed", False),
    ("zh", "12人被送往医院", "count: 12 people killed", False),
    ("en", "Twelve lorries were destroyed", "count: 12 tanks destroyed", False),
    ("en", "Twelve tanks were destroyed", "count: 12 tanks destroyed", True),
    ("en", "Twelve armoured vehicles were destroyed", "count: 12 tanks destroyed", True),
    ("en", "Twelve girls were rescued", "count: 12 boys rescued", False),
    ("en", "Twelve children were rescued", "count: 12 boys rescued", True),
    ("en", "Twelve girls and 13 boys were rescued", "count: 13 boys rescued", True),
    ("de", "Zwölf Lastwagen brannten aus", "count: 12 tanks", False),
    ("de", "Zwölf Panzer brannten aus", "count: 12 tanks", True),
    ("de", "Zwölf Mädchen wurden gerettet", "count: 12 boys", False),
    ("fr", "Douze camions ont brûlé", "count: 12 tanks", False),
    ("fr", "Douze fillettes ont été sauvées", "count: 12 boys", False),
    ("es", "Doce camiones ardieron", "count: 12 tanks", False),
    ("es", "Doce niñas fueron rescatadas", "count: 12 girls", True),
    ("vi", "12 xe tải bị cháy", "count: 12 tanks", False),
    ("vi", "12 xe tăng bị cháy", "count: 12 tanks", True),
    ("zh", "12辆卡车被烧毁", "count: 12 tanks", False),
    ("zh", "12辆坦克被烧毁", "count: 12 tanks", True),
    ("zh", "12名女孩获救", "count: 12 boys", False),
    ("en", "Twelve ships were sunk", "count: 12 vessels sunk", True),
    ("es", "Doce niñas fueron rescatadas", "count: 12 boys rescued", False),
    ("es", "Doce niños fueron rescatados", "count: 12 boys rescued", True),
]


@pytest.mark.parametrize(("language", "quote", "field", "right"), COUNTED)
def test_what_is_counted(tmp_path: Path, language: str, quote: str, field: str, *, right: bool) -> None:
    assert codes(tmp_path, language, quote, field) == ([] if right else ["S201"])


REFERRING = [
    ("en", "Norlight AG makes turbines. ", "On Monday the company cut 300 jobs", "actor: Norlight", True),
    ("en", "Norlight AG, a rival of Bolt Inc, makes turbines. ", "The company cut jobs", "actor: Bolt", True),
    ("en", "Bolt Inc lost money. Norlight AG makes turbines. ", "The company cut 300 jobs", "actor: Bolt", False),
    ("en", "Norlight's chairman Jan Moe spoke. ", "The company cut 300 jobs", "actor: Jan Moe", False),
    ("en", "Norway lost money. Norlight AG makes turbines. ", "The company cut 300 jobs", "actor: Norway", False),
    ("en", "Norlight AG makes turbines. ", "Bolt cut 300 jobs", "actor: Norlight", False),
    ("es", "Aceros Vega perdió dinero. ", "La empresa despedirá a 300 personas", "actor: Aceros Vega", True),
    ("en", "Floods reached Tolmin. ", "More than 600 people left the town", "place: Tolmin", True),
    ("en", "Floods reached Slovenia. ", "More than 600 people left the town", "place: Slovenia", False),
    ("en", "The flood reached Tolmin. ", "More than 600 people left", "place: Tolmin", False),
    ("en", "The mayor, Ana Kos, came. ", "The mayor blamed the dam", "attributed_to: Ana Kos", True),
    ("en", "The mayor, Ana Kos, met Lev Orr, the minister. ", "The mayor blamed rain", "attributed_to: Lev Orr", False),
    (
        "de",
        "Karim Dostal kam nach Mühlhagen. ",
        "Der Sozialdemokrat regierte die Hansestadt",
        "actor: Karim Dostal",
        True,
    ),
    ("de", "Karim Dostal kam nach Mühlhagen. ", "Der Sozialdemokrat regierte die Hansestadt", "place: Mühlhagen", True),
    ("en", "Ana Kos, a farmer, came. ", "The 46-year-old blamed the dam", "attributed_to: Ana Kos", True),
    ("en", "Ana Kos, a farmer, came. ", "The 46-year-old blamed the dam", "attributed_to: Lev Orr", False),
    ("de", "Die Ministerin Ana Kos kam. ", "Der Damm sei schuld, sagte die Ministerin", "attributed_to: Ana Kos", True),
    ("en", "Soldiers came at dawn. ", "They pulled a boy out", "actor: soldiers", True),
]


@pytest.mark.parametrize(("language", "before", "quote", "field", "right"), REFERRING)
def test_words_that_point_back(
    tmp_path: Path, language: str, before: str, quote: str, field: str, *, right: bool
) -> None:
    assert codes(tmp_path, language, quote, field, before=before) == ([] if right else ["S203"])


def test_who_speaks_of_himself_may_be_named_behind(tmp_path: Path) -> None:
    record = "source: {text: a.txt}\nclaims:\n  - {id: x, quote: We begged them, statement: S., attributed_to: %s}\n"
    article = '"We begged them," Toni Ferrer said.'
    for speaker, expected in (("Toni Ferrer", []), ("Ana Kos", ["S203"])):
        folder = project(tmp_path / speaker, {RECORD: record % speaker, "a.txt": article})
        assert [found.code for found in check(read([folder])).findings.problems] == expected


@pytest.mark.parametrize(("language", "quote", "field", "code"), WRONG)
def test_not_borne_out(tmp_path: Path, language: str, quote: str, field: str, code: str) -> None:
    assert codes(tmp_path, language, quote, field) == [code]


@pytest.mark.parametrize(
    ("language", "quote", "statement", "expected"),
    [
        ("zh", "三分之一的选民没有投票", "A third of voters stayed at home.", []),
        ("en", "33 per cent of voters stayed at home", "A third of voters stayed at home.", []),
        ("es", "Uno de cada cinco trenes paró", "20 per cent of trains stood still.", []),
        ("de", "20 Prozent der Züge fielen aus", "One train in five was cancelled.", []),
        ("en", "Half an hour later half the trains stood", "Half of the trains stood still.", []),
        ("fr", "Un quart des électeurs a voté", "A third of voters voted.", ["S204"]),
        ("en", "In the third quarter voters came", "A third of voters came.", ["S204"]),
        ("en", "Five voters came", "One in five voters came.", []),
    ],
)
def test_shares_in_statements(tmp_path: Path, language: str, quote: str, statement: str, expected: list[str]) -> None:
    assert codes(tmp_path, language, quote, "note: none", statement) == expected


@pytest.mark.parametrize(
    ("language", "quote", "statement", "expected"),
    [
        ("en", "They collided at 5:20 a.m. on Tuesday", "They collided at 5.20 am on Tuesday.", []),
        ("fr", "Le mouvement a cessé après 20 heures", "The strike ended after 8 pm.", []),
        ("vi", "Cảnh báo được gửi lúc 16 giờ", "A warning was sent at 4 p.m.", []),
        ("es", "El concierto se detuvo a las 23.15", "The concert was halted at 11:15 p.m.", []),
        ("fr", "Une trêve de 72 heures", "A three-day truce was agreed.", []),
        ("vi", "Pho tượng thế kỷ VIII", "It is an 8th-century statue.", []),
        ("de", "Der Impfstoff wirkt", "The vaccine HVX-12 works.", []),
        ("en", "They collided at 5:20 a.m. on Tuesday", "They collided at 5.25 am on Tuesday.", ["S204"]),
        ("fr", "Le mouvement a cessé après 20 heures", "The strike ended after 9 pm.", ["S204"]),
        ("fr", "Une trêve de 72 heures", "A four-day truce was agreed.", ["S204"]),
        ("vi", "Pho tượng thế kỷ VIII", "It is a 9th-century statue.", ["S204"]),
    ],
)
def test_figures_in_statements(tmp_path: Path, language: str, quote: str, statement: str, expected: list[str]) -> None:
    assert codes(tmp_path, language, quote, "note: none", statement) == expected


STANCES = [
    ("en", "The army said shots were fired", "stance: denies", False),
    ("en", "The army ruled out that shots were fired", "stance: denies", True),
    ("en", '"We never fired," the army said', "stance: denies", True),
    ("de", "Die Armee sagte, es sei geschossen worden", "stance: denies", False),
    ("de", "Die Armee wies die Vorwürfe zurück", "stance: denies", True),
    ("fr", "L'armée affirme avoir tiré", "stance: denies", False),
    ("fr", "L'armée réfute avoir tiré", "stance: denies", True),
    ("es", "El ejército afirma que disparó", "stance: denies", False),
    ("es", "El ejército desmiente que disparara", "stance: denies", True),
    ("vi", "Quân đội cho biết đã nổ súng", "stance: denies", False),
    ("vi", "Quân đội phủ nhận đã nổ súng", "stance: denies", True),
    ("zh", "军方称已开枪", "stance: denies", False),
    ("zh", "军方否认开枪", "stance: denies", True),
    ("en", "The army fired", "certainty: probable", False),
    ("en", "The army is thought to have fired", "certainty: probable", True),
    ("de", "Die Armee schoss", "certainty: possible", False),
    ("de", "Die Armee könnte geschossen haben", "certainty: possible", True),
    ("zh", "军方或许开枪", "certainty: possible", True),
]


@pytest.mark.parametrize(("language", "quote", "field", "right"), STANCES)
def test_stances_and_certainties(tmp_path: Path, language: str, quote: str, field: str, *, right: bool) -> None:
    field = f"{field}\n    attributed_to: unnamed"
    assert codes(tmp_path, language, quote, field) == ([] if right else ["S205"])


@pytest.mark.parametrize(
    ("quote", "statement", "right"),
    [
        ("The army denied that it had fired shots", "The army fired shots.", False),
        ("The army denied that it had fired shots", "The army did not fire shots.", True),
        ("Levin Orrell denied that he had fired shots", "Levin Orrell fired shots.", False),
        ("The army denied that it had fired shots at the bridge it built", "The army built the bridge.", True),
        ("The army denies the charge … it bought the guns", "The army bought the guns.", True),
        ("Shots were probably fired", "Shots were fired.", False),
        ("Shots were probably fired", "Shots may have been fired.", True),
        ("Rebels are possibly behind it, and shots were fired", "Shots were fired.", True),
    ],
)
def test_what_a_quote_denies_or_doubts(tmp_path: Path, quote: str, statement: str, *, right: bool) -> None:
    field = "attributed_to: Levin Orrell" if "Orrell" in quote else "note: none"
    assert codes(tmp_path, "en", quote, field, statement) == ([] if right else ["S205"])


@pytest.mark.parametrize(
    ("quote", "field", "right"),
    [
        ("He blamed Levin Orrell", "actor: Anna Kosova", True),
        ("Levin Orrell said that he was to blame", "attributed_to: Anna Kosova", False),
        ("Both blamed Levin Orrell", "actor: Anna Kosova", True),
        ("its mayor said on Monday", "attributed_to: Anna Kosova", False),
        ("They fled there", "place: Tolmin", True),
        ("They fled from Kobarid with all it had", "place: Tolmin", False),
    ],
)
def test_a_pronoun_behind_another_name_is_for_that_one(tmp_path: Path, quote: str, field: str, *, right: bool) -> None:
    article = f"Anna Kosova came to Tolmin. {quote}. Levin Orrell went to Kobarid."
    record = (
        "source: {text: a.txt}\nclaims:\n"
        f"  - {{id: x, quote: {quote}, statement: It happened., {field}}}\n"
        "  - {id: y, quote: Levin Orrell went to Kobarid, statement: He went., actor: Levin Orrell, place: Kobarid}\n"
    )
    folder = project(tmp_path, {RECORD: record, "a.txt": article})
    found = [(problem.code, problem.claim) for problem in check(read([folder])).findings.problems]
    assert found == ([] if right else [("S203", "s/x")])


@pytest.mark.parametrize(
    ("language", "quote", "right"), [("de", "Er brach in Tolmin", True), ("fr", "Il a cédé", False)]
)
def test_places_spelt_as_in_the_article_are_judged(tmp_path: Path, language: str, quote: str, *, right: bool) -> None:
    before = "Tolmin. " + "x " * 600
    assert codes(tmp_path, language, quote, "place: Tolmin", before=before) == ([] if right else ["S203"])


@pytest.mark.parametrize(
    ("language", "quote", "field", "told"),
    [
        (
            "en",
            "The storm lasted 18 hours and cost $40 million",
            "count: 5 km of road",
            "says '18 hours', '$40 million'",
        ),
        ("en", "More than 300 km were lost, 40% of it here", "duration: 3 days", "says 'More than 300 km', '40%'"),
        ("en", "It lasted 18 hours, and 3 km were lost", "count: 5 km of road", "says '3'"),
        ("zh", "风暴持续了18小时", "count: 5 km of road", "says '18小时'"),
        ("en", "The storm lasted long", "count: 5 km of road", "gives no figure"),
    ],
)
def test_figures_of_another_unit_are_shown(tmp_path: Path, language: str, quote: str, field: str, told: str) -> None:
    record = f"source: {{text: a.txt, language: {language}}}\nclaims:\n"
    record += f"  - {{id: x, quote: {json.dumps(quote)}, statement: It happened., {field}}}\n"
    found = check(read([project(tmp_path, {RECORD: record, "a.txt": quote})])).findings.problems
    assert [problem.code for problem in found] == ["S201"]
    assert found[0].message.endswith(f"the quote {told}")
