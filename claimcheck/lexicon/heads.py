"""Words that many names share: what an institution or a site is, what a ministry is for.

An entry is ``concept: words``, in all languages under one name; ``_`` is a space, and *a+b* stands for both at once (the
*Außenminister* is a minister, and a foreign one). Two names that have only such words in common are two names.
"""

from __future__ import annotations

from claimcheck.lexicon.base import headed

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
    culture: culture kultur cultura văn_hóa 文化;
    research: research science recherche forschung wissenschaft investigación ciencia khoa_học 科技;
    housing: housing wohnungsbau logement vivienda xây_dựng 住房;
    sport: sport sports deporte deportes thể_thao 体育;
    tourism: tourism tourismus tourisme turismo du_lịch 旅游;
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

INSTITUTIONS = frozenset(
    (
        "ministry bank university college school institute hospital court parliament council commission party union "
        "association organization fund company agency army navy air_force coast_guard brigade airline airport stadium museum"
    ).split()
)
"""Things that are no places, so that no person is named after them."""

NAMED_EXACTLY = frozenset("bank university".split())
"""Institutions of which one word more makes another: *Banco de Chile*, *Banco del Estado de Chile*."""

KIN = (
    "wife husband spouse widow widower son daughter brother sister mother father uncle aunt nephew niece cousin grandson "
    "granddaughter stepson stepdaughter girlfriend boyfriend fiancé fiancée esposa esposo hijo hija hermano hermana madre "
    "padre viuda viudo épouse mari fils fille frère sœur mère père veuve ehefrau ehemann sohn tochter bruder schwester"
).split()
"""Who is somebody else than he whose he or she is."""

SERVICES = frozenset("army navy air_force coast_guard".split())
"""Bodies of which none is another, whoever's they are."""
ORGANS = frozenset("ministry bank court parliament council commission".split())
"""Bodies of which none is another if they are of one country or have one name."""

SHARED = frozenset(
    (
        "de da do dos das di del della der die das des den dem du von vom van la le les el los las al an am auf "
        "bei im zum zur für l d y e et und en à aux na no trung of bin ibn bint ul "
        "san santa santo saint st são great greater grand royal daily national international world federal "
        "central supreme high general public state first united republic democratic people peoples "
        "technical technological polytechnic medical technische technischen técnica politécnica technique polytechnique"
    ).split()
)
"""Other words that many names have, and that tell none from another by themselves."""
THINGS = headed(*_THINGS.values())
FIELDS = headed(_FIELDS)
SIDES = headed(_SIDES)
"""The concepts that each word or phrase, in lower case, stands for."""
INSIDE_NAMES = frozenset("de da dos di del der den van von al bin ibn ben el la le du y".split())
"""Words in a personal name that have no capital."""
INSIDE_ANY_NAME = INSIDE_NAMES | frozenset("of des the d l".split())
"""The same in any name."""
