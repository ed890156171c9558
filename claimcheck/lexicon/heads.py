"""Words that many names share: titles, what an institution or a site is, what a ministry is for.

An entry is ``concept: words``, in all languages under one name; ``_`` is a space, and *a+b* stands for both at once (the
*Außenminister* is a minister, and a foreign one). Two names that have only such words in common are two names.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

_TITLES = {
    "en": """
        prime_minister: prime_minister premier pm; president: president; chancellor: chancellor; minister: minister
        secretary secretary_of_state; king: king; queen: queen; pope: pope; prince: prince crown_prince; princess:
        princess; emir: emir; sultan: sultan; sheikh: sheikh sheik shaikh; governor: governor; mayor: mayor; senator:
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
        prime_minister: premierminister premierministerin ministerpräsident ministerpräsidentin; president: präsident
        präsidentin bundespräsident bundespräsidentin; chancellor: kanzler kanzlerin bundeskanzler bundeskanzlerin;
        minister: ministerin bundesminister bundesministerin; minister+foreign: außenminister außenministerin;
        minister+defence: verteidigungsminister verteidigungsministerin; minister+interior: innenminister
        innenministerin; minister+finance: finanzminister finanzministerin; minister+health: gesundheitsminister
        gesundheitsministerin; minister+economy: wirtschaftsminister wirtschaftsministerin; minister+justice:
        justizminister justizministerin; king: könig; queen: königin; pope: papst; prince: prinz kronprinz; governor:
        gouverneur gouverneurin; mayor: bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin; judge:
        richter richterin; prosecutor: staatsanwalt staatsanwältin; spokesperson: sprecher sprecherin; admiral: admiral;
        colonel: oberst; captain: hauptmann kapitän; doctor: doktor; bishop: bischof erzbischof kardinal; mister: herr
        frau
    """,
    "fr": """
        prime_minister: premier_ministre première_ministre; president: président présidente; chancellor: chancelier
        chancelière; minister: ministre; king: roi; queen: reine; pope: pape; governor: gouverneur gouverneure; mayor:
        maire; senator: sénateur sénatrice; deputy: député députée; judge: juge; prosecutor: procureur procureure;
        spokesperson: porte_parole; general: général générale; doctor: docteur; mister: monsieur madame mme
    """,
    "es": """
        prime_minister: primer_ministro primera_ministra presidente_del_gobierno presidenta_del_gobierno; president:
        presidente presidenta; chancellor: canciller; minister: ministro ministra; king: rey; queen: reina;
        governor: gobernador gobernadora; mayor: alcalde alcaldesa; senator: senador senadora; deputy: diputado
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

_THINGS = {
    "en": """
        ministry: ministry department; bank: bank; university: university; college: college; school: school; institute:
        institute academy; hospital: hospital clinic; court: court tribunal; parliament: parliament assembly senate;
        council: council; commission: commission committee; party: party; union: union; association: association
        federation league; organization: organization organisation; fund: fund foundation; company: company corporation
        corp group inc ltd holding holdings industries energy steel motors; agency: agency authority; church: church cathedral; mosque: mosque; club: fc cf afc sc sporting;
        army: army; navy: navy; air_force: air_force; coast_guard: coast_guard coastguard; brigade: brigade battalion
        regiment division; airline: airlines airways air; port: port harbour harbor; airport: airport airfield; station:
        station; lake: lake; river: river; mountain: mount mountain mt; gulf: gulf; bay: bay; strait: strait straits;
        sea: sea ocean; island: island islands isle; cape: cape; town: town; camp: camp refugee_camp; crossing: crossing border_crossing
        border_post; province: province; county: county; district: district; region: region; state: state; street:
        street road avenue; square: square; bridge: bridge; park: park; valley: valley; dam: dam; prison: prison jail;
        stadium: stadium arena; museum: museum
    """,
    "de": """
        ministry: ministerium bundesministerium; ministry+foreign: außenministerium; ministry+defence:
        verteidigungsministerium; ministry+interior: innenministerium; ministry+finance: finanzministerium;
        ministry+health: gesundheitsministerium; ministry+economy: wirtschaftsministerium; ministry+justice:
        justizministerium; university: universität hochschule; school: schule; hospital: krankenhaus klinik klinikum;
        court: gericht; party: partei; association: verband bund verein; company: konzern gesellschaft;
        agency: behörde; church: kirche; army: heer; air_force: luftwaffe; port: hafen; airport:
        flughafen; station: bahnhof; river: fluss; mountain: berg; island: insel; province: provinz; street:
        straße; bridge: brücke; prison: gefängnis
    """,
    "fr": """
        ministry: ministère; bank: banque; university: université; school: école lycée; hospital: hôpital; court: cour
        tribunal; parliament: parlement; council: conseil; party: parti; union: syndicat; company: groupe société;
        church: église; army: armée; air_force: armée_de_l_air; port: port; airport: aéroport; station:
        gare; lake: lac; river: fleuve rivière; mountain: mont; gulf: golfe; strait: détroit; island: île; camp: camp;
        bridge: pont
    """,
    "es": """
        ministry: ministerio; bank: banco; university: universidad; school: escuela colegio; hospital: hospital clínica;
        court: tribunal corte; parliament: parlamento congreso; council: consejo ayuntamiento; party: partido; union:
        sindicato; company: grupo empresa compañía; church: iglesia; army: ejército; navy: armada; air_force:
        fuerza_aérea; club: real; port: puerto; airport: aeropuerto; station: estación; lake: lago; river: río;
        mountain: monte; gulf: golfo; strait: estrecho; island: isla; province: provincia; bridge: puente; prison:
        cárcel prisión
    """,
    "vi": """
        ministry+defence: bộ_quốc_phòng; ministry+finance: bộ_tài_chính; ministry+foreign: bộ_ngoại_giao;
        ministry+interior: bộ_nội_vụ bộ_công_an; ministry+health: bộ_y_tế; bank: ngân_hàng; university: đại_học; school:
        trường_học; hospital: bệnh_viện; court: tòa_án; parliament: quốc_hội; army: quân_đội; navy: hải_quân; air_force:
        không_quân; port: cảng; airport: sân_bay; province: tỉnh; city: thành_phố
    """,
    "zh": """
        ministry+defence: 国防部; ministry+finance: 财政部; ministry+foreign: 外交部; ministry+interior: 内政部 公安部;
        ministry+health: 卫生部; bank: 银行; university: 大学; hospital: 医院; court: 法院; parliament: 议会; army: 陆军; navy: 海军;
        air_force: 空军; company: 公司 集团; port: 港口 港; airport: 机场; lake: 湖; mountain: 山; province: 省; city: 市
    """,
}
"""What a body or a site is."""

_FIELDS = """
    foreign: foreign external foreign_affairs external_affairs affaires_étrangères asuntos_exteriores relaciones_exteriores auswärtiges auswärtigen 外交 ngoại_giao;
    defence: defence defense verteidigung défense defensa quốc_phòng 国防;
    interior: interior home home_affairs internal_affairs innern inneren intérieur nội_vụ 内政;
    finance: finance finances finanzen hacienda finanzas tài_chính 财政;
    health: health gesundheit santé salud sanidad y_tế 卫生;
    education: education bildung éducation educación giáo_dục 教育;
    justice: justice justiz justicia tư_pháp 司法;
    economy: economy economic economics wirtschaft économie economía kinh_tế 经济;
    trade: trade commerce handel comercio thương_mại 商务;
    transport: transport transportation verkehr transports transporte 交通;
    agriculture: agriculture landwirtschaft agricultura nông_nghiệp 农业;
    energy: energy energie énergie energía 能源;
    environment: environment umwelt environnement medio_ambiente 环境;
    labour: labour labor travail trabajo;
    culture: culture kultur cultura 文化;
    information: information
"""
"""What an office or a ministry is for: it tells two offices apart, and no two persons."""

_SIDES = """
    north: north northern nord norte bắc;
    south: south southern süd sud sur;
    east: east eastern ost est este đông;
    west: west western ouest oeste tây;
    upper: upper; lower: lower; old: old; new: new; inner: inner; outer: outer
"""
AXES = tuple(map(frozenset, ("north south east west".split(), ("upper", "lower"), ("old", "new"), ("inner", "outer"))))
"""Parts of which a thing can be one only."""

REIGNING = frozenset("king queen pope prince princess emir sultan".split())
"""Titles of those who may be told by another name than they were born with."""

SERVICES = frozenset("army navy air_force coast_guard".split())
"""Bodies of which none is another, whoever's they are."""
ORGANS = frozenset("ministry bank court parliament council commission".split())
"""Bodies of which none is another if they are of one country or have one name."""

SHARED = frozenset(
    (
        "de da do dos das di del della der die das des den dem du von vom van la le les el los las al an am auf "
        "bei im zum zur für l d y e et und en à aux na no trung of bin ibn bint ul "
        "san santa santo saint st são great greater grand royal daily national international world federal "
        "central supreme high general public state first united republic democratic people peoples"
    ).split()
)
"""Other words that many names have, and that tell none from another by themselves."""


def _read(table: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    for entry in table.split(";"):
        concepts, _, words = entry.partition(":")
        yield from ((word.replace("_", " "), tuple(concepts.strip().split("+"))) for word in words.split())


def _merged(*tables: str) -> Mapping[str, tuple[str, ...]]:
    return {word: concepts for table in reversed(tables) for word, concepts in _read(table)}


TITLES = _merged(*_TITLES.values())
THINGS = _merged(*_THINGS.values())
FIELDS = _merged(_FIELDS)
SIDES = _merged(_SIDES)
"""The concepts that each word or phrase, in lower case, stands for."""
NO_LONGER = frozenset("former ex then late outgoing incoming elect designate previous predecessor deputy vice".split())
"""Words beside a post that its holder has no more, or not yet, or not quite."""
AFTER_TITLES = frozenset("of for to at in from de du des da do der von vom des".split())
"""Words behind a title that make what follows the name of a body or a place."""
INSIDE_NAMES = frozenset("de da dos di del der den van von al bin ibn ben el la le du y".split())
"""Words in a personal name that have no capital."""
