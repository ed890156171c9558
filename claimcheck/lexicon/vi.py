"""Vietnamese."""

from __future__ import annotations

from claimcheck.lexicon.base import ABOUT, NEARLY, OVER, ROUND, UNDER, Language, Shares, numbered, periods, said

_HALVES = frozenset({"nửa"})

VIETNAMESE = Language(
    code="vi",
    decimal=",",
    numbers={
        **numbered("không một/mốt hai ba bốn/tư năm/lăm sáu bảy tám chín"),
        **dict.fromkeys(_HALVES, 0.5),
        "rưỡi": 0.5,
        "đôi": 2,
        "nửa triệu": 500_000,
    },
    scales={
        "mười": 10,
        "mươi": 10,
        "chục": 10,
        "tá": 12,
        "trăm": 100,
        "nghìn": 1_000,
        "ngàn": 1_000,
        "vạn": 10_000,
        "triệu": 1_000_000,
        "tỷ": 10**9,
        "tỉ": 10**9,
    },
    vague={
        "vài": (2, 20),
        "vài chục": (20, 99),
        "mấy": (2, 20),
        "mấy chục": (20, 99),
        "một số": (2, 999),
        "một vài": (2, 20),
        "nhiều": (2, 10**9),
        "hàng loạt": (2, 999),
        "loạt": (2, 999),
        "hàng chục": (20, 900),
        "hàng trăm": (200, 9_999),
        "hàng nghìn": (2_000, 99_999),
        "hàng ngàn": (2_000, 99_999),
        "hàng vạn": (20_000, 900_000),
        "hàng triệu": (2_000_000, 10**9),
    },
    bounds={
        "hơn": OVER,
        "trên": OVER,
        "ít nhất": OVER,
        "tối thiểu": OVER,
        "không dưới": OVER,
        "dưới": UNDER,
        "không quá": UNDER,
        "tối đa": UNDER,
        "gần": NEARLY,
        "khoảng": ABOUT,
        "chừng": ABOUT,
        "độ": ABOUT,
    },
    bounds_after={"trở lên": OVER, "trở xuống": UNDER},
    rough={"chục": ROUND, "tá": ROUND},
    halves=_HALVES,
    months={f"tháng {number}": number for number in range(1, 13)}
    | {
        f"tháng {word}": number
        for word, number in numbered(
            "một/giêng hai ba tư năm sáu bảy tám chín mười mười_một/mười_một mười_hai/chạp", 1
        ).items()
    },
    weekdays=numbered("thứ_hai thứ_ba thứ_tư thứ_năm thứ_sáu thứ_bảy chủ_nhật", 1),
    relative={
        "hôm nay": "day 0",
        "hôm qua": "day -1",
        "ngày mai": "day 1",
        "hôm kia": "day -2",
        "ngày kia": "day 2",
        **said("day -1", "đêm_qua tối_qua"),
        **said("day 0", "sáng_nay trưa_nay chiều_nay tối_nay đêm_nay"),
        "tuần sau": "week 1",
        **said("month 1", "tháng_tới tháng_sau"),
        **said("year 1", "năm_tới sang_năm"),
        "cuối năm nay": "year-end 0",
        "cuối tháng này": "month-end 0",
        "tuần này": "week 0",
        "tuần trước": "week -1",
        "tuần qua": "past week",
        "tuần tới": "week 1",
        "cuối tuần qua": "weekend 0",
        "cuối tuần này": "weekend 0",
        "cuối tuần": "weekend 0",
        "cuối tuần trước": "weekend 0",
        "tháng này": "month 0",
        "đầu tháng này": "month 0 to-date",
        "hồi đầu tháng": "month 0 to-date",
        "tháng trước": "month -1",
        "năm nay": "year 0",
        "năm ngoái": "year -1",
        "năm qua": "past 12 months",
        "hiện": "day 0",
        "hiện nay": "day 0",
        "hiện tại": "day 0",
    },
    thirds={"đầu": "start", "giữa": "mid", "cuối": "end"},
    weeks={
        **said("of", "tuần_của_ngày tuần_lễ_của_ngày"),
        **said("from", "tuần_từ tuần_từ_ngày tuần_bắt_đầu_từ tuần_bắt_đầu_từ_ngày"),
        **{
            f"tuần {word}{joint}": code
            for code, words in {
                "1": "thứ_nhất đầu đầu_tiên",
                "2": "thứ_hai thứ_2",
                "3": "thứ_ba thứ_3",
                "4": "thứ_tư thứ_4",
                "5": "thứ_năm thứ_5",
                "-1": "cuối cuối_cùng",
            }.items()
            for word in said(code, words)
            for joint in ("", " của", " trong")
        },
    },
    steps={
        **said("day 1", "hôm_sau ngày_kế_tiếp ngày_tiếp_theo ngày_sau_đó ngày_kế_đó"),
        **said("day -1", "hôm_trước ngày_trước_đó"),
        **said("week 1", "tuần_sau_đó tuần_tiếp_theo tuần_kế_tiếp"),
        **said("week -1", "tuần_trước_đó"),
        **said("month 1", "tháng_sau_đó tháng_tiếp_theo tháng_kế_tiếp"),
        **said("month -1", "tháng_trước_đó"),
        **said("year 1", "năm_sau_đó năm_tiếp_theo năm_kế_tiếp"),
        **said("year -1", "năm_trước_đó"),
    },
    units={"ngày": "day", "tuần": "week", "tháng": "month", "năm": "year"},
    after=frozenset(("sau", "sau đó")),
    before=frozenset(("trước", "trước đó")),
    leads={"sau đó": 1, "trước đó": -1},
    ago=frozenset({"trước"}),
    since=frozenset({"cách đây"}),
    periods=periods(
        "quý_{}",
        "1/i/một 2/ii/hai 3/iii/ba 4/iv/tư/bốn",
        "{}",
        "nửa_đầu_năm/6_tháng_đầu/sáu_tháng_đầu nửa_cuối_năm/6_tháng_cuối/sáu_tháng_cuối",
    ),
    nights=frozenset({"đêm"}),
    anaphors=frozenset(
        {"ông", "bà", "anh ấy", "cô ấy", "họ", "nó", "hai bên", "hai phía", "hai nước", "đôi bên", "mỗi bên"}
    ),
    measures={"giờ": "hour", "tiếng": "hour", "phút": "minute", "giây": "second", "%": "%"},
    clock=frozenset({"lúc", "hồi"}),
    shares=Shares(
        alone=dict.fromkeys(("một nửa", "nửa số"), (1, 2)),
        follow=frozenset("số tổng dân diện cử lượng trong của các những".split()),
        not_after=frozenset("ngày hôm sáng trưa chiều tối đêm".split()),
        among=frozenset({"trên"}),
        over=frozenset({"phần"}),
        each=frozenset({"cứ", "cứ mỗi"}),
        has=frozenset({"có", "thì", "lại có"}),
    ),
    connectors=frozenset({"linh", "lẻ"}),
    range_words=frozenset({"đến", "tới"}),
)
