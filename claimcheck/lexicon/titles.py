"""What persons are called beside their names: titles in six languages, with what each stands for, and occupations.

What a party is within a body (*the leadership*) is among the `claimcheck.lexicon.concepts.ROLES`, nouns that point back
to somebody in `claimcheck.lexicon.referents`.
"""

from __future__ import annotations

from claimcheck.lexicon.base import headed

_TITLES = {
    "en": """
        prime_minister: prime_minister premier pm head_of_government; president: president head_of_state; chancellor: chancellor; minister: minister
        secretary secretary_of_state; king: king; queen: queen; pope: pope; prince: prince crown_prince; princess:
        princess; emir: emir; sultan: sultan; sheikh: sheikh sheik shaikh; governor: governor; mayor: mayor; prefect: prefect;
        senator:
        senator; deputy: mp congressman congresswoman councillor councilman lawmaker; judge: judge justice magistrate;
        prosecutor: prosecutor attorney attorney_general prosecutor_general; ambassador: ambassador envoy; spokesperson:
        spokesman spokeswoman spokesperson; general: general gen lieutenant_general lt_gen major_general maj_gen
        brigadier_general field_marshal; admiral: admiral adm; colonel: colonel col; major: major maj; captain: captain
        capt; lieutenant: lieutenant lt; sergeant: sergeant sgt; commander: commander; inspector: inspector detective
        superintendent commissioner; chief: chief police_chief army_chief chief_executive chief_minister ceo director
        leader head boss chair chairman chairwoman; doctor: doctor dr; professor: professor prof; bishop: bishop
        archbishop cardinal; priest: father imam rabbi pastor reverend rev; mister: mr mrs ms miss sir lord lady dame;
        coach: coach; speaker: speaker
    """,
    "de": """
        prime_minister: premierminister premierministerin ministerpräsident ministerpräsidentin regierungschef
        regierungschefin; president: präsident präsidentin bundespräsident bundespräsidentin staatschef staatschefin; chancellor: kanzler kanzlerin bundeskanzler bundeskanzlerin;
        minister: ministerin bundesminister bundesministerin; minister+foreign: außenminister außenministerin;
        minister+defence: verteidigungsminister verteidigungsministerin; minister+interior: innenminister
        innenministerin; minister+finance: finanzminister finanzministerin; minister+health: gesundheitsminister
        gesundheitsministerin; minister+economy: wirtschaftsminister wirtschaftsministerin; minister+justice:
        justizminister justizministerin; minister+transport: verkehrsminister verkehrsministerin; minister+environment:
        umweltminister umweltministerin; minister+education: bildungsminister bildungsministerin kultusminister
        kultusministerin; minister+agriculture: landwirtschaftsminister landwirtschaftsministerin agrarminister
        agrarministerin; minister+labour: arbeitsminister arbeitsministerin; minister+energy: energieminister
        energieministerin; minister+culture: kulturminister kulturministerin; king: könig; queen: königin; pope: papst; prince: prinz kronprinz; governor:
        gouverneur gouverneurin; mayor: bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin; judge:
        richter richterin; prosecutor: staatsanwalt staatsanwältin; spokesperson: sprecher sprecherin; admiral: admiral;
        colonel: oberst; captain: hauptmann kapitän; doctor: doktor; bishop: bischof erzbischof kardinal; mister: herr
        frau
    """,
    "fr": """
        prime_minister: premier_ministre première_ministre chef_du_gouvernement; president: président
        présidente chef_de_l_état cheffe_de_l_état; chancellor: chancelier
        chancelière; minister: ministre; king: roi; queen: reine; pope: pape; governor: gouverneur gouverneure; mayor:
        maire; prefect: préfet préfète; senator: sénateur sénatrice; deputy: député députée; judge: juge; prosecutor: procureur procureure;
        spokesperson: porte_parole; general: général générale; doctor: docteur; mister: monsieur madame mme
    """,
    "es": """
        prime_minister: primer_ministro primera_ministra presidente_del_gobierno presidenta_del_gobierno jefe_del_gobierno
        jefa_del_gobierno; president: presidente presidenta jefe_de_estado jefa_de_estado mandatario mandataria; chancellor: canciller; minister: ministro ministra; king: rey; queen: reina;
        governor: gobernador gobernadora; mayor: alcalde alcaldesa; prefect: prefecto prefecta; senator: senador senadora; deputy: diputado
        diputada; judge: juez jueza; spokesperson: portavoz; admiral: almirante; colonel: coronel;
        captain: capitán; doctor: doctora; mister: señor señora
    """,
    "vi": """
        prime_minister: thủ_tướng; president: tổng_thống chủ_tịch chủ_tịch_nước; minister: bộ_trưởng; minister+foreign:
        bộ_trưởng_ngoại_giao ngoại_trưởng; minister+defence: bộ_trưởng_quốc_phòng; minister+finance:
        bộ_trưởng_tài_chính; spokesperson: người_phát_ngôn; general: đại_tướng thiếu_tướng trung_tướng;
        mister: ông bà anh chị cô
    """,
    "zh": """
        prime_minister: 总理 首相; president: 总统 主席; minister: 部长; minister+foreign: 外长 外交部长; minister+defence: 防长 国防部长;
        minister+finance: 财长 财政部长; king: 国王; mayor: 市长; governor: 省长; spokesperson: 发言人; general: 将军 上将
    """,
}
"""What a person is, before or behind whose name it stands."""
TITLES = headed(*_TITLES.values())
"""The concepts that each title, in lower case, stands for."""
OCCUPATIONS = frozenset(
    (
        "prime executive vice manager deputy corporal private marshal brigadier commodore officer constable sheriff "
        "lawyer solicitor barrister notary auditor accountant priest nun engineer foreman driller miner mechanic "
        "electrician conductor driver pilot skipper sailor nurse surgeon medic paramedic teacher schoolteacher "
        "headteacher student trainer goalkeeper striker midfielder defender winger referee umpire journalist reporter "
        "editor author actor actress singer architect banker treasurer clerk guard farmer shepherd fisherman "
        "candidate politician scientist researcher historian economist analyst expert mother son daughter brother "
        "sister wife husband widow activist suspect gunman dentist plumber carpenter baker butcher pharmacist librarian "
        "gardener mason welder chef cook waiter trucker cyclist skier swimmer runner sprinter jockey boxer climber "
        "mountaineer diver astronaut cosmonaut astronomer physicist chemist biologist novelist poet painter sculptor "
        "composer pianist filmmaker photographer pensioner retiree teenager apprentice trainee graduate incumbent "
        "challenger founder co-founder owner entrepreneur businessman businesswoman tycoon billionaire investor trader "
        "broker"
    ).split()
)
"""What else stands beside a person's name, in English: what somebody does or whose kin he is, and parts of titles."""
CALLINGS = OCCUPATIONS.union(title for title in headed(_TITLES["en"]) if " " not in title)
"""Words beside which a full name is a person's."""
REIGNING = frozenset("king queen pope prince princess emir sultan".split())
"""Titles of those who may be told by another name than they were born with."""
OF_STATE = REIGNING | frozenset("prime_minister president chancellor minister spokesperson ambassador".split())
"""Titles of those who may act for a country."""
BESIDE_AN_OFFICE = frozenset("of for de la le les el los las l d du des del fur the und and y et e ,".split())
"""What may stand between an office and what it is for, and between two such."""
EXCLUSIVE = REIGNING | frozenset(
    "prime_minister president chancellor minister governor mayor prefect ambassador bishop".split()
)
"""Titles of which one in place of another tells of somebody else."""
PERHAPS_ONE = frozenset(
    frozenset(pair.split("="))
    for pair in (
        "president=prime_minister chancellor=prime_minister chancellor=minister president=governor president=mayor "
        "prince=king queen=king princess=prince princess=queen emir=king sheikh=emir governor=prime_minister"
    ).split()
)
"""Of these two may be one title in two languages, or two of one person: the *presidente del Gobierno*, a *chủ tịch*."""
OFFICES_FOR = frozenset("minister ministry".split())
"""Those that are told apart by what they are for."""
DEPUTIES = frozenset("deputy vice assistant".split())
"""Words for one who stands beside another: the minister, the deputy minister."""
NO_LONGER = frozenset("former ex then late outgoing incoming elect designate previous predecessor deputy vice".split())
"""Words beside a post that its holder has no more, or not yet, or not quite."""
AFTER_TITLES = frozenset("of for to at in from de du des da do der von vom des".split())
"""Words behind a title that make what follows the name of a body or a place."""
