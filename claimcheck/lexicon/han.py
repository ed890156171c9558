"""What names of people and places look like in Chinese texts."""

from __future__ import annotations

SURNAMES = (
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖萧蕭田董袁潘蒋蔣蔡余杜"
    "叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸汪范石廖贾賈韦韋夏付傅邹鄒熊孟秦阎閻薛侯雷白龙龍段郝孔邵史毛万萬顾顧赖賴康贺賀严嚴尹钱錢"
)
"""The commonest."""
SAYS = "表示 说 說 称 稱 指出 强调 強調 告诉 告訴 认为 認為 透露 介绍 宣布 回应 回應 坦言 否认 批评 呼吁 警告"
"""What stands behind somebody who speaks."""
BEFORE_SAYING = r"今天|昨天|日前|随后|当天|[周週]?[一二三四五六日天]|\d+日|星期."
"""What may stand between the two, as a pattern: a day."""
BEHIND_A_HOLDER = r"[\d,,、。]|[今昨当][天日晚]|[上下]午|在|向|对|当"
"""What stands behind the name of somebody with a post, as a pattern."""
BEHIND_A_SURNAME = "某"
"""What stands there for the rest of a name that is left out."""
WEEKDAY = "[周週][一二三四五六日天末]"
"""A day of the week, as a pattern: it begins like one of the surnames."""
KINDS = (
    "共和国 自治区 自治县 特别行政区 省 市 县 縣 区 區 镇 鎮 乡 鄉 村 州 国 國 岛 島 湖 河 江 山 海 路 街 港 机场 大学 公司 集团 "
    "政府 先生 女士 教授 博士 主任 书记 書記 市长 部长 主席 总统 总理 首相 发言人 局长 校长 院长 董事长 总经理 经理 村民 居民 "
    "司机 记者 省长 县长 区长 秘书长 大使 队长 船长 厂长"
)
"""What a name may have behind it or before it that is no part of it."""
SYLLABLES = r"(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:i?[ao]ngs?|u?ang|i?ong|u?eng|i?an|u?an|en|un|u?ai|ei|ing|in|i?ao|i?ou|ui|iu|ie|ue|ia|ua|uo|er|[aoeiuvü]))"
"""A syllable as Pinyin spells it."""
READ_OTHERWISE = {
    "重": "chong",
    "长": "chang",
    "長": "chang",
    "厦": "xia",
    "廈": "xia",
    "藏": "zang",
    "曾": "zeng",
    "单": "shan",
    "單": "shan",
    "解": "xie",
    "乐": "yue",
    "樂": "yue",
    "朴": "piao",
    "仇": "qiu",
    "六": "lu",
    "盖": "ge",
    "区": "ou",
    "尉": "yu",
    "都": "du",
    "台": "tai",
    "蔚": "yu",
    "番": "pan",
    "亳": "bo",
    "查": "zha",
    "覃": "qin",
    "行": "hang",
    "丁": "ding",
    "华": "hua",
}
"""Characters that are read in another way in names."""
