"""What happens to those who are counted, in other languages than English, under the names of `concepts.MEASURES`.

A star stands for any letters, ``_`` is a space. Left out are words that as often tell something else (*víctimas*).
"""

from __future__ import annotations

from collections.abc import Mapping

FATES: Mapping[str, Mapping[str, str]] = {
    "de": {
        "killed": "starb starben gestorben* verstarb* verstorben* stirbt sterben tot tote toten toter todes* *todesopfer* "
        "*todesfälle* *tote *toten tödlich* getötet* tötet* töten umgekommen* ums_leben leben_verlor* umgebracht* "
        "ermordet* erschoss* ertrank* ertrunken* ertrinken leiche* leichen leben_kostete leben_gekostet erlag* erlegen* "
        "hingerichtet*",
        "injured": "*verletz* verwund* *verwundet*",
        "casualties": "tote_und_verletzte tote_oder_verletzte",
        "missing": "*vermisst* verschollen* verschwunden*",
        "detained": "festgenommen* festnahm* festnehm* verhaftet* verhaftung* inhaftiert*",
        "displaced": "evakuier* geflohen* flohen vertrieben* obdachlos*",
        "rescued": "gerettet* rettete*",
    },
    "fr": {
        "killed": "mort morts morte mortes mourir meurt meurent mouru* décès décéd* tué tués tuée tuées tuer tuant tue "
        "tuent tuait tuaient mortel* péri périr péris périt noyé noyés noyée noyées noyade* assassin* abattu* "
        "la_vie cadavre* exécuté*",
        "injured": "blessé* blesse* blessure* blessant",
        "missing": "disparu* disparition*",
        "detained": "arrêté* arrestation* interpell* détenu* incarcér*",
        "displaced": "évacu* déplacé* fui fuir fuient sans_abri",
        "rescued": "sauvé* secouru*",
    },
    "es": {
        "killed": "muert* muere mueren murió murieron morir murier* fallec* mortal* mató mataron matar mata matan matado "
        "matando pereci* asesin* ahog* vida vidas cadáver* ejecutad* letal*",
        "injured": "herid* hirió hirieron herir hiere hieren hiriendo lesion* lastimad*",
        "missing": "desaparec* desaparic*",
        "detained": "detenid* detenc* detuv* arrest* encarcel*",
        "displaced": "evacu* desplazad* huyeron huir huido sin_hogar",
        "rescued": "rescat* salvad*",
    },
    "vi": {
        "killed": "chết thiệt_mạng tử_vong tử_nạn qua_đời hy_sinh thi_thể thi_hài giết sát_hại đuối_nước "
        "chết_đuối bỏ_mạng mất_mạng tử_thương tính_mạng",
        "injured": "bị_thương thương_tích bị_thương_nặng chấn_thương",
        "casualties": "thương_vong",
        "missing": "mất_tích",
        "detained": "bắt_giữ bị_bắt tạm_giữ tạm_giam",
        "displaced": "sơ_tán di_tản",
        "rescued": "giải_cứu cứu_sống",
    },
    "zh": {
        "killed": "死 亡 遇难 遇難 丧生 喪生 罹难 罹難 丧命 喪命 身亡 牺牲 犧牲 遗体 遺體 尸体 屍體 遇害 殉职 殉職 溺水",
        "injured": "伤 傷",
        "casualties": "死伤 死傷 伤亡 傷亡",
        "missing": "失踪 失蹤 失联 失聯 下落不明 生死不明",
        "detained": "被捕 逮捕 拘留 拘捕 抓获 抓獲 落网",
        "displaced": "疏散",
        "rescued": "获救 獲救 救出",
    },
}
UNSCATHED_OR_IN_HOSPITAL = {
    "en": "to_hospital to_*_hospital to_*_*_hospital to_hospitals to_*_hospitals in_hospital hospitalised hospitalized unhurt unharmed "
    "uninjured unscathed survived survivors alive",
    "de": "ins_krankenhaus ins_spital in_krankenhäuser in_*_krankenhaus in_*_krankenhäuser in_*_klinik in_kliniken unverletzt* "
    "überlebt* überlebende* wohlauf",
    "fr": "hospitalisé* hospitalisation* à_l'hôpital à_l’hôpital indemne* survécu* survivant* sains_et_saufs",
    "es": "hospitalizad* al_hospital a_hospitales a_*_hospital a_*_hospitales ilesos ilesas sobrevivi* supervivient* a_salvo",
    "vi": "nhập_viện vào_viện đến_bệnh_viện tới_bệnh_viện vào_bệnh_viện sống_sót bình_an",
    "zh": "送医 送院 住院 入院 送往医院 就医 生还 幸存 平安",
}
"""How those are told of who did not die."""
BETWEEN_CLAUSES = {
    "en": "and while with but as of_them of_whom",
    "de": "und sowie während aber davon",
    "fr": "et tandis_que mais dont",
    "es": "y e mientras pero además",
    "vi": "và còn cùng",
    "zh": "和 与 及 以及 并 另 另有 还有",
}
"""What opens, behind one figure, what is told of the next."""
MORE = {
    "en": "another a_further a the some",
    "de": "weitere die etwa rund mindestens",
    "fr": "les environ au_moins quelque",
    "es": "otras otros las los unas unos al_menos",
    "vi": "khoảng ít_nhất",
    "zh": "约 至少 有",
}
"""What may stand between that and the figure."""
