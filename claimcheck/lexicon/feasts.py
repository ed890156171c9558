"""Feasts by which news tells a day, in six languages: those that move with Easter, and those with a day of their own.

A line is ``days: words; words …`` in English, German, French, Spanish, Vietnamese and Chinese, ``_`` is a space. The
days are counted from Easter Sunday, ``+1`` for Easter Monday, or are a month and a day; ``..`` stands between the first
and the last of several. Feasts of other calendars (*Tết*, *Eid*) are left out: they take a calendar to reckon.
"""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.lexicon.base import IN_TABLES, phrases_of

_LINES = """
-48: ; rosenmontag; lundi_gras; lunes_de_carnaval; ;
-47: shrove_tuesday pancake_day mardi_gras; faschingsdienstag fastnachtsdienstag veilchendienstag; mardi_gras; martes_de_carnaval; ;
-46: ash_wednesday; aschermittwoch; mercredi_des_cendres; miércoles_de_ceniza; thứ_tư_lễ_tro; 圣灰星期三
-7: palm_sunday; palmsonntag; dimanche_des_rameaux; domingo_de_ramos; chúa_nhật_lễ_lá; 棕枝主日
-3: maundy_thursday holy_thursday; gründonnerstag; jeudi_saint; jueves_santo; thứ_năm_tuần_thánh; 濯足节
-2: good_friday; karfreitag; vendredi_saint; viernes_santo; thứ_sáu_tuần_thánh; 受难日 耶稣受难日
-1: holy_saturday easter_saturday; karsamstag ostersamstag; samedi_saint; sábado_santo sábado_de_gloria; ;
+0: easter_sunday easter_day easter; ostersonntag ostern; dimanche_de_pâques pâques; domingo_de_resurrección domingo_de_pascua; chủ_nhật_phục_sinh lễ_phục_sinh; 复活节 復活節
+1: easter_monday; ostermontag; lundi_de_pâques; lunes_de_pascua; thứ_hai_phục_sinh; 复活节星期一 复活节周一
+0..+1: easter; ostern; pâques; ; ;
-2..+1: easter easter_weekend; ostern osterwochenende; week-end_de_pâques week-end_pascal; ; ; 复活节假期 复活节长周末
-7..+0: holy_week; karwoche; semaine_sainte; semana_santa; tuần_thánh; 圣周
+39: ascension_day; christi_himmelfahrt himmelfahrt; ascension jeudi_de_l'ascension; día_de_la_ascensión; ;
+49: whit_sunday pentecost; pfingstsonntag pfingsten; pentecôte dimanche_de_pentecôte; pentecostés; ;
+50: whit_monday; pfingstmontag; lundi_de_pentecôte; lunes_de_pentecostés; ;
+49..+50: ; pfingsten; ; ; ;
+60: corpus_christi; fronleichnam; fête-dieu; corpus_christi; ;
01-01: new_year's_day; neujahr neujahrstag; jour_de_l'an nouvel_an; día_de_año_nuevo; tết_dương_lịch; 元旦
01-06: epiphany; dreikönigstag; épiphanie; día_de_reyes; ;
02-14: valentine's_day; valentinstag; saint-valentin; san_valentín; lễ_tình_nhân; 情人节
05-01: may_day; maifeiertag tag_der_arbeit; fête_du_travail; día_del_trabajo; ngày_quốc_tế_lao_động; 劳动节 五一
10-31: halloween; halloween; halloween; halloween; halloween; 万圣夜
11-01: all_saints'_day; allerheiligen; toussaint; día_de_todos_los_santos; lễ_các_thánh; 诸圣节
12-24: christmas_eve; heiligabend heiliger_abend; veille_de_noël réveillon_de_noël; nochebuena; đêm_giáng_sinh; 平安夜 圣诞夜
12-25: christmas_day christmas; weihnachtstag weihnachten; noël jour_de_noël; día_de_navidad navidad; lễ_giáng_sinh; 圣诞节
12-26: boxing_day; stephanstag zweiten_weihnachtstag zweiter_weihnachtstag; saint-étienne; ; ;
12-31: new_year's_eve; silvester silvesterabend; saint-sylvestre réveillon_du_nouvel_an; nochevieja; đêm_giao_thừa_dương_lịch; 跨年夜
"""


def _table() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    told: dict[str, dict[str, tuple[str, ...]]] = {code: {} for code in IN_TABLES}
    for line in _LINES.strip().splitlines():
        when, _, words = line.partition(":")
        for code, entry in zip(IN_TABLES, words.split(";"), strict=True):
            for phrase in phrases_of(entry):
                told[code][phrase] = (*told[code].get(phrase, ()), when)
    return told


FEASTS = _table()
"""By language, each word for a feast with the days that it may mean."""
