"""Nouns that stand for somebody, or a place, that a text has named: *the company*, *el ministro*, 该市.

Each line is ``English noun: words; words …`` in German, French, Spanish, Vietnamese and Chinese, ``/`` between several.
"""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.lexicon.base import IN_TABLES, Language


def _table(lines: str) -> Mapping[str, Mapping[str, str]]:
    """For each language, its words and the English noun of each."""
    told: dict[str, dict[str, str]] = {code: {} for code in IN_TABLES}
    for line in lines.strip().splitlines():
        nouns, _, others = line.partition(":")
        first = nouns.split("/")[0]
        told["en"].update({noun.replace("_", " "): first for noun in nouns.split("/")})
        for code, words in zip(IN_TABLES[1:], others.split(";"), strict=True):
            told[code].update({word.strip().replace("_", " "): first for word in words.split("/") if word.strip()})
    return told


PLACES = _table("""
town: Stadt/Ort/Ortschaft/Gemeinde/Kleinstadt; ville/localité/commune; ciudad/localidad/pueblo/municipio; thị_trấn/thị_xã; 镇/小镇/城镇
city/capital/metropolis: Stadt/Metropole/Hauptstadt; ville/capitale; ciudad/capital/urbe; thành_phố/thủ_đô; 市/城市/首都
village/hamlet/commune: Dorf/Dörfchen; village/hameau; aldea/pueblo; làng/thôn/bản/xã; 村/村庄
island/islet/archipelago: Insel/Eiland; île/îlot; isla/islote; đảo/hòn_đảo; 岛/岛屿
region/area/district/province/county/state/valley: Region/Gebiet/Bezirk/Provinz/Landkreis/Tal; région/zone/district/province/département/vallée; región/zona/distrito/provincia/comarca/valle; vùng/khu_vực/tỉnh/huyện/quận; 地区/省/县/区/州
country/nation/kingdom: Land/Staat; pays/royaume; país/nación; nước/quốc_gia; 国/国家
site/scene: Unglücksort/Unglücksstelle/Fundort/Gelände; site/lieux; lugar/sitio; hiện_trường/địa_điểm; 现场/事发地
stadium/arena/venue: Stadion/Arena; stade/enceinte; estadio/recinto; sân_vận_động; 体育场/球场
pass/mountain/peak/summit/slope/lake/river/coast/bridge/dam: Pass/Berg/Gipfel/Hang/See/Fluss/Küste/Brücke/Damm; col/montagne/sommet/pente/lac/fleuve/rivière/côte/pont/barrage; puerto/montaña/cima/ladera/lago/río/costa/puente/presa; đèo/núi/đỉnh/sườn/hồ/sông/cầu/đập; 山口/山/湖/河/桥/大坝
port/harbour/harbor: Hafen; port; puerto; cảng; 港口/港
plant/factory/works/mine/pit: Werk/Fabrik/Bergwerk/Mine/Grube; usine/mine; planta/fábrica/mina; nhà_máy/mỏ; 工厂/厂/矿
hospital/clinic: Krankenhaus/Klinik/Spital; hôpital/clinique; hospital/clínica; bệnh_viện; 医院
airport/station: Flughafen/Bahnhof; aéroport/gare; aeropuerto/estación; sân_bay/nhà_ga; 机场/车站
museum/school/university: Museum/Schule/Universität; musée/école/université; museo/escuela/universidad; bảo_tàng/trường; 博物馆/学校/大学
""")
"""Nouns for a place."""
BODIES = _table("""
company/firm/group/business/corporation/conglomerate/concern/producer/supplier/manufacturer/maker/carmaker/automaker/drugmaker/biotech/retailer/operator/startup/start-up/employer/developer/promoter: Unternehmen/Firma/Konzern/Gesellschaft/Hersteller/Betreiber/Gruppe; entreprise/société/groupe/firme/compagnie/exploitant/opérateur/constructeur/fabricant; empresa/compañía/grupo/firma/fabricante/operador/operadora/consorcio; công_ty/tập_đoàn/hãng/doanh_nghiệp; 公司/集团/企业/厂商
airline/carrier: Fluggesellschaft/Airline; compagnie; aerolínea; hãng_hàng_không; 航空公司
bank/lender: Bank/Institut/Geldhaus; banque/établissement; banco/entidad; ngân_hàng; 银行
band/duo/trio/quartet: Band/Gruppe/Duo; groupe/duo; banda/grupo/dúo; ban_nhạc/nhóm_nhạc; 乐队/组合
club/team/side: Klub/Club/Verein/Mannschaft/Team; club/équipe; club/equipo; câu_lạc_bộ/đội; 俱乐部/球队
management/leadership/board: Leitung/Geschäftsführung/Vorstand/Führung; direction; dirección/directiva/cúpula; ban_giám_đốc/ban_lãnh_đạo; 管理层/董事会/领导层
newspaper/paper/daily/broadcaster: Zeitung/Blatt/Sender; journal/quotidien/chaîne; periódico/diario/cadena; tờ_báo/đài; 报纸/该报/电视台
museum/university/school/hospital/institute: Museum/Universität/Schule/Krankenhaus/Institut/Haus; musée/université/école/hôpital/institut; museo/universidad/escuela/hospital/instituto; bảo_tàng/trường/bệnh_viện/viện; 博物馆/大学/学校/医院/研究所
""")
"""Nouns for a body of which a text names mostly one."""
POSTS = _table("""
minister/secretary: Minister/Ministerin/Ressortchef; ministre; ministro/ministra; bộ_trưởng; 部长
president/premier/chancellor/head_of_state: Präsident/Präsidentin/Staatschef/Kanzler/Kanzlerin/Regierungschef; président/présidente/chef_de_l'État; presidente/presidenta/mandatario/canciller; tổng_thống/chủ_tịch/thủ_tướng; 总统/总理/主席
mayor: Bürgermeister/Bürgermeisterin/Oberbürgermeister; maire; alcalde/alcaldesa; thị_trưởng; 市长
governor: Gouverneur/Gouverneurin; gouverneur/gouverneure; gobernador/gobernadora; thống_đốc; 州长/省长
spokesman/spokeswoman/spokesperson: Sprecher/Sprecherin; porte-parole; portavoz/vocero/vocera; phát_ngôn_viên/người_phát_ngôn; 发言人
director/chief/chairman/chairwoman/boss/ceo/chief_executive/head/manager/coach: Direktor/Direktorin/Chef/Chefin/Vorstandschef/Leiter/Leiterin/Trainer; directeur/directrice/patron/PDG/chef/entraîneur; director/directora/jefe/jefa/consejero/presidente/entrenador; giám_đốc/tổng_giám_đốc/huấn_luyện_viên; 主任/院长/总裁/董事长/主席/教练/首席执行官
judge/prosecutor/lawyer: Richter/Richterin/Staatsanwalt/Anwalt; juge/procureur/avocat/avocate; juez/jueza/fiscal/abogado/abogada; thẩm_phán/công_tố_viên/luật_sư; 法官/检察官/律师
union/trade_union: Gewerkschaft; syndicat; sindicato; công_đoàn; 工会
ministry/department: Ministerium/Behörde; ministère; ministerio; bộ; 部/该部
party/opposition/movement: Partei/Opposition/Bewegung; parti/opposition/mouvement; partido/oposición/movimiento; đảng; 党/反对派
agency/authority/regulator/watchdog/office: Behörde/Amt/Agentur; agence/autorité/office; agencia/autoridad/organismo; cơ_quan/cục; 机构/局
court/tribunal: Gericht/Gerichtshof; tribunal/cour; tribunal/corte; tòa_án; 法院/法庭
army/militia/police/navy: Armee/Miliz/Polizei/Marine; armée/milice/police/marine; ejército/milicia/policía/marina; quân_đội/dân_quân/cảnh_sát; 军/民兵/警方
defendant/accused/suspect/victim/murderer/killer: Angeklagte/Angeklagter/Verdächtige/Opfer; accusé/suspect/victime; acusado/sospechoso/víctima; bị_cáo/nghi_phạm/nạn_nhân; 被告/嫌疑人/受害者
singer/player/striker/author/director/actor/skipper/captain/driver/pilot: Sänger/Spieler/Autor/Regisseur/Kapitän/Fahrer; chanteur/joueur/auteur/réalisateur/capitaine/chauffeur; cantante/jugador/autor/cineasta/capitán/conductor; ca_sĩ/cầu_thủ/tác_giả/thuyền_trưởng/tài_xế; 歌手/球员/作者/导演/船长/司机
""")
"""Nouns of which a text may name several: it must name him with such a word."""
ARTICLES = {
    "en": "the this that its their his her our",
    "de": "der die das dem den des dieser diese dieses diesem diesen ihr ihre sein seine",
    "fr": "le la les l ce cet cette ces son sa ses leur",
    "es": "el la los las del al este esta ese esa su sus dicha dicho",
}
"""Words before such a noun that show that it points back; Vietnamese and Chinese need none."""

NOBODY = "He She It They We I You Who This That The A An One Both Each".split()
"""Words with a capital before an English verb that name nobody."""
BEFORE_NAMES = "Mr Mrs Ms Dr Prof".split()
"""What stands before an English name, with a full stop or without."""
LEGAL_FORMS = "AG GmbH SE ASA AB Oyj Inc Corp Ltd plc PLC LLC SA S.A SpA NV Co Group Holding Holdings".split()
"""What stands behind the name of a company."""


def referent_words(table: Mapping[str, Mapping[str, str]], language: Language) -> Mapping[str, str]:
    """The nouns of a table in a language, in lower case, with the first English noun of their line."""
    return {word.lower(): noun for word, noun in table.get(language.code, {}).items()}
