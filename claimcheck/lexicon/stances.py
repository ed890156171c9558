"""Words with which six languages deny, and with which they leave room in what they say; a star stands for any ending."""

from __future__ import annotations

DENIALS = {
    "en": "deny denies denied denying denial* reject* dismiss* refut* rebut* disput* contradict* disown* repudiat* "
    "rul*_out not no never none nothing nobody cannot without neither nor false* untrue fiction lie lies fabricat* "
    "baseless unfounded groundless invent* nonsense myth hoax contest* hasn didn isn wasn weren doesn don won couldn wouldn hadn haven shouldn mustn ain aren",
    "de": "bestreit* bestritt* dementier* dementi* leugne* verneint* wies wiesen weist zurückgewiesen zurückweis* "
    "widersprach* widersprich* nicht nie niemals kein* nichts niemand falsch* unwahr* erfunden* ausgeschlossen ausschlie* "
    "schloss schließt lüge* weder",
    "fr": "dément* démenti* nie nient niait niaient niant nié rejet* réfut* récus* conteste* exclu* contredit* ne n pas "
    "jamais aucun* rien personne faux fausse* mensonge* infondé* sans",
    "es": "nieg* neg* desm* rechaz* refut* descart* contradi* no nunca jamás ningún* ninguna nada nadie fals* mentira* "
    "infundad* sin",
    "vi": "phủ_nhận bác_bỏ bác chối không chưa chẳng sai bịa loại_trừ",
    "zh": "否认 否認 驳斥 駁斥 反驳 拒绝 没有 不 未 无关 并无 毫无 无任何 並非 并非 不实 虚假 谣言 排除 辟谣",
}
"""Words without one of which nobody denies anything."""
ROOM = {
    "en": "may might could can would should will likely unlikely possib* probab* potential* perhaps maybe appear* seem* "
    "expect* reported* apparent* presum* alleged* chance* prospect* suspect* believ* if unless whether doubt* difficult "
    "threat* risk* fear* suggest* think* thought estimat* predict* forecast* anticipat* hope* assum* indicat* hint* "
    "not_rule rul*_out unclear uncertain open question* on_track on_course set_to due_to about_to loom* aim* plan* "
    "conceivab* feel* consider* point* track monitor must sign* remote small slim",
    "de": "wahrscheinlich* voraussichtlich* absehbar* angeblich* tendenz* sollte* vermut* möglich* mutmaßlich* vielleicht könnt* dürft* müsst* soll* wohl wird werden würde* "
    "offenbar anscheinend scheint scheinbar erwart* rechne* glaub* hoff* befürcht* droh* unklar unwahrscheinlich* "
    "ausgeschlossen ausschlie* gehe* ging* annahme* nimmt kann können mag falls wenn ob schätz* geplant plan*",
    "fr": "probab* possib* peut peuvent pourr* peut-être sans_doute semble* sembl* paraît paraissent devr* serai* aurai* "
    "vraisemblab* présum* suppos* craint* craign* crain* redout* risqu* attend* prévoi* prévu* espèr* estim* pense* croi* "
    "si éventuel* exclu* hypothès* potentiel* incertain* douteu* plausib*",
    "es": "probab* posib* puede* podr* quizá* tal_vez acaso parec* deber* sería* habría* presunt* supuest* tem* riesg* "
    "esper* prev* cree* estim* calcul* si eventual* descart* improbab* potencial* duda* apunta* todo_indica amenaz*",
    "vi": "có_thể có_lẽ chắc dường_như hình_như khả_năng dự_kiến dự_đoán dự_báo sẽ nếu e_ngại lo_ngại nghi tin_rằng "
    "được_cho được_cho_là có_nguy_cơ nguy_cơ khó sắp kỳ_vọng ước_tính chưa_rõ không_loại_trừ",
    "zh": "可能 有可能 预测 預測 或 也许 也許 大概 预计 預計 估计 恐 似乎 看来 看似 料 有望 应该 應該 初步 疑 推测 认为 認為 相信 担心 若 如果 是否 难 不太 "
    "排除 尚不清楚 将 將 会 會 拟 望 据称",
}
"""Words without one of which nothing is probable, possible or unlikely."""
SURE = "probably possibly perhaps presumably might".split()
"""English words that always leave room."""


SIGNS = ("den", "reject", "refut", "dismiss")
"""Letters without some of which no English words deny what they tell."""
DENIED = (
    r"\b(?:den(?:y|ies|ied|ying)|(?:reject|refut|dismiss)\w*\s+(?:as (?:false|untrue|baseless)\s+)?"
    r"(?:(?:the|any|an?)\s+)?(?:claim|report|allegation|accusation|charge|idea)s?)\s+"
    r"((?:that|having|it|any|the|a|claims?|reports?|allegations?|suggestions?)\b[^.;:…]*)"
)
"""What somebody denies, as a pattern for English."""
ASSERTIONS = "claims reports allegations suggestions".split()
"""Words for what somebody denies."""
