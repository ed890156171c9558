"""Chinese, simplified and traditional. Numerals are read by place value, see `claimcheck.values.numbers`."""

from __future__ import annotations

from claimcheck.lexicon.base import ABOUT, NEARLY, OVER, UNDER, Language, Shares, periods, said

_HALVES = frozenset({"半"})

CHINESE = Language(
    code="zh",
    decimal=".",
    numbers={
        **dict.fromkeys(_HALVES, 0.5),
        **{digit: number for number, digit in enumerate("零一二三四五六七八九")},
        "〇": 0,
        "无人": 0,
        "没有人": 0,
        "两": 2,
        "兩": 2,
        "双": 2,
    },
    scales={
        "十": 10,
        "百": 100,
        "千": 1_000,
        "万": 10_000,
        "萬": 10_000,
        "亿": 10**8,
        "億": 10**8,
    },
    vague={
        **dict.fromkeys(("几", "幾", "数", "數"), (2, 20)),
        "多": (2, 10**9),
        "一些": (2, 999),
        "若干": (2, 999),
        "大量": (3, 10**9),
        "许多": (3, 10**9),
        "一系列": (2, 999),
        **dict.fromkeys(("数十", "數十", "几十", "幾十"), (20, 900)),
        **dict.fromkeys(("数百", "數百"), (200, 9_999)),
        "上百": (100, 9_999),
        **dict.fromkeys(("数千", "數千"), (2_000, 99_999)),
        "上千": (1_000, 99_999),
        "上万": (10_000, 900_000),
        "数以百计": (200, 9_999),
        "数以千计": (2_000, 99_999),
        "数以万计": (20_000, 900_000),
        "成千上万": (2_000, 999_999),
        **dict.fromkeys(("数万", "數萬"), (20_000, 900_000)),
    },
    bounds={
        "超过": OVER,
        "超過": OVER,
        "逾": OVER,
        "至少": OVER,
        "不少于": OVER,
        "不到": UNDER,
        "少于": UNDER,
        "最多": UNDER,
        "至多": UNDER,
        "几乎": NEARLY,
        "近": NEARLY,
        "将近": NEARLY,
        "接近": NEARLY,
        "约": ABOUT,
        "約": ABOUT,
        "大约": ABOUT,
        "大概": ABOUT,
    },
    bounds_after={
        **dict.fromkeys(("多", "余", "餘", "几", "幾", "以上"), OVER),
        "以下": UNDER,
        "左右": ABOUT,
        **{f"{come}{unit}": ABOUT for come in "来來" for unit in "个個名人位只隻岁歲天年次家件艘架辆輛枚栋座处起里吨"},
    },
    halves=_HALVES,
    months={f"{number}月": number for number in range(1, 13)}
    | {
        f"{word}月": number
        for number, word in enumerate(["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"], 1)
    },
    weekdays={
        f"{prefix}{word}": number
        for prefix in ("星期", "周", "週", "礼拜")
        for number, words in enumerate(("一", "二", "三", "四", "五", "六", "日天"), 1)
        for word in words
    },
    relative={
        "今天": "day 0",
        "今日": "day 0",
        "昨天": "day -1",
        "前天": "day -2",
        **said("day 0", "今晚 今晨 今早"),
        **said("day -1", "昨晚 昨夜 昨晨"),
        **said("day 1", "明晚"),
        **said("week 0", "这个星期 这星期 本星期 這週 本週"),
        **said("week -1", "上星期 上个星期 上週"),
        **said("week 1", "下星期 下个星期 下週"),
        **said("month 1", "下个月"),
        **said("year 1", "明年"),
        **said("year-end 0", "今年底 今年年底 今年末"),
        **said("month-end 0", "本月底 这个月底"),
        "昨日": "day -1",
        "明天": "day 1",
        "本周": "week 0",
        "这周": "week 0",
        "上周": "week -1",
        "下周": "week 1",
        "周末": "weekend 0",
        "上周末": "weekend 0",
        "本月": "month 0",
        "本月早些时候": "month 0 to-date",
        "本月初": "month 0 to-date",
        "这个月": "month 0",
        "上月": "month -1",
        "上个月": "month -1",
        "今年": "year 0",
        "去年": "year -1",
        "过去一年": "past 12 months",
        "当前": "day 0",
        "目前": "day 0",
    },
    thirds={"初": "start", "上旬": "early", "中旬": "mid", "下旬": "late", "底": "end", "末": "end"},
    weeks={
        f"{of}{nth}{week}": code
        for of in ("", "的")
        for code, nth in {"1": "第一", "2": "第二", "3": "第三", "4": "第四", "5": "第五", "-1": "最后一"}.items()
        for week in ("周", "週", "星期", "个星期", "個星期", "个礼拜")
    },
    steps={
        **said("day 1", "第二天 第二日 次日 翌日 隔天 隔日 次晨 翌晨"),
        **said("day 2", "第三天"),
        **said("day -1", "前一天 前一日"),
        **said("week 1", "次周 下一周 接下来一周"),
        **said("week -1", "前一周"),
        **said("month 1", "次月 翌月"),
        **said("month -1", "前一个月"),
        **said("year 1", "次年 翌年 第二年"),
        **said("year -1", "前一年"),
    },
    units={
        **said("day", "天 日"),
        **said("week", "周 週 星期 个星期 個星期 礼拜 个礼拜"),
        **said("month", "个月 個月"),
        **said("year", "年"),
    },
    after=frozenset("后 後 之后 之後 以后 以後 过后".split()),
    before=frozenset("前 之前 以前".split()),
    ago=frozenset({"前", "之前", "以前"}),
    periods=periods("第{}季度/{}季度", "一/1 二/2 三/3 四/4", "{}半年", "上 下"),
    nights=frozenset({"夜间", "夜里", "深夜", "当晚", "晚间", "凌晨", "日晚", "日夜"}),
    anaphors=frozenset({"他", "她", "它", "其", "双方", "雙方", "两国", "兩國", "该国", "该组织", "此举", "此访"}),
    measures={**said("hour", "小时 小時 钟头 鐘頭"), **said("minute", "分钟 分鐘"), "秒": "second", "%": "%"},
    shares=Shares(
        alone=dict.fromkeys(("一半", "半数", "半數"), (1, 2)),
        parts={"成": 10},
        follow=frozenset({"的"}),
        not_after=frozenset({"第"}),
        not_before=frozenset("立 为 為 员 員 功 果 本 份 分 就 长 長 效 熟 交 型 群 不 天 绩 績 人".split()),
        under=frozenset({"分之"}),
        each=frozenset({"每"}),
        has=frozenset({"有", "就有"}),
    ),
    spaced=False,
    range_words=frozenset({"至", "到"}),
)
