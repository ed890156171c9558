"""Parties and places held against quotes in other languages: Chinese names, callings, whom a title is of."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.test_bearing import codes

RIGHT = [
    ("zh", "王建国周五表示,将关闭工厂", "actor: 王建国", ""),
    ("zh", "王建国周五表示,将关闭工厂", "actor: 市长王建国", ""),
    ("zh", "王建国周五表示,将关闭工厂", "actor: Wang Jianguo", ""),
    ("zh", "王某周五表示,将关闭工厂", "actor: Wang Jianguo", "王建国来了。"),
    ("zh", "他周五表示,将关闭工厂", "actor: 王建国", "市长王建国出席了会议。"),
    ("zh", "市长周五表示,将关闭工厂", "actor: 王建国", "市长王建国出席了会议。"),
    ("zh", "周五宣布将关闭工厂", "actor: 王建国", "市长王建国出席了会议。"),
    ("zh", "北大周五宣布招生", "actor: 北京大学", ""),
    ("zh", "火灾发生在杭州市", "place: 杭州", ""),
    ("zh", "火灾发生在重庆", "place: Chongqing", ""),
    ("zh", "火灾发生在岘港", "place: Da Nang", ""),
    ("de", "Die Feuerwehr löschte den Brand", "actor: fire brigade", ""),
    ("de", "Rettungskräfte löschten den Brand", "actor: firefighters", ""),
    ("fr", "Les gendarmes ont éteint le feu", "actor: police", ""),
    ("es", "La policía apagó el fuego", "actor: police", ""),
    ("vi", "Công an dập tắt đám cháy", "actor: police", ""),
    ("zh", "警方扑灭了大火", "actor: police", ""),
    ("de", "Sie löschten den Brand", "actor: police", "Die Polizei kam. "),
    ("fr", "Les deux ont signé", "actor: Ana Kos", "Ana Kos et Lev Orr sont venus. "),
    ("en", "Its roof was sound, she said", "attributed_to: Ana Kos", "Ana Kos came. "),
    ("en", "“We saw it,” she told Lev Orr", "attributed_to: Ana Kos", "Ana Kos came. "),
    ("vi", "Chủ tịch phát biểu", "actor: Nguyễn Văn An", "Chủ tịch Nguyễn Văn An đến. "),
    ("vi", "Bộ trưởng Quốc phòng phát biểu", "actor: Nguyễn Văn An", "Bộ trưởng Nguyễn Văn An đến. "),
    ("en", "The mayor blamed rain", "attributed_to: Lev Orr", "The mayor, Lev Orr, came. "),
    ("de", "Der Brand brach in Köln aus", "place: Cologne", ""),
    ("de", "Der Brand brach in Straßburg aus", "place: Strasbourg", ""),
    ("de", "Auf dem Freiheitsplatz brannte es", "place: Freedom Square", ""),
    ("de", "Auf dem Schwarzen Meer sank ein Schiff", "place: Black Sea", ""),
    ("fr", "Le navire a coulé dans la Manche", "place: English Channel", ""),
    ("es", "El barco se hundió en el estrecho de Ormuz", "place: Strait of Hormuz", ""),
    ("vi", "Tàu chìm trên Biển Đông", "place: South China Sea", ""),
    ("vi", "Đám cháy xảy ra ở Béc-lin", "place: Berlin", ""),
    ("zh", "船只在黑海沉没", "place: Black Sea", ""),
    ("en", "The Kremlin said talks failed", "actor: Russia", ""),
    ("en", "Downing Street said talks failed", "attributed_to: UK government", ""),
    ("en", "Brussels imposed tariffs", "actor: EU", ""),
    ("de", "Der Kreml wies das zurück", "actor: Russia", ""),
    ("es", "La Moncloa lo negó", "actor: Spain", ""),
    ("zh", "白宫否认", "actor: United States", ""),
]
WRONG = [
    ("zh", "李明周五表示,将关闭工厂", "actor: 王建国", ""),
    ("zh", "李明周五表示,将关闭工厂", "actor: Wang Jianguo", ""),
    ("zh", "市长李明周五表示,将关闭工厂", "actor: 王建国", "市长王建国出席了会议。"),
    ("zh", "他周五表示,将关闭工厂", "actor: 李明", "市长王建国出席了会议。"),
    ("zh", "县长周明远5日上午在会上表示", "actor: 刘建平", "省长刘建平赶到。"),
    ("zh", "火灾发生在杭州", "place: 宁波", ""),
    ("zh", "火灾发生在杭州", "place: Ningbo", "宁波来的记者。"),
    ("de", "Die Feuerwehr löschte den Brand", "actor: police", ""),
    ("fr", "Les pompiers ont éteint le feu", "actor: police", ""),
    ("es", "Los bomberos apagaron el fuego", "actor: police", ""),
    ("vi", "Lính cứu hỏa dập tắt đám cháy", "actor: police", ""),
    ("zh", "消防员扑灭了大火", "actor: police", ""),
    ("vi", "Chủ tịch Trần Văn Bình phát biểu", "actor: Nguyễn Văn An", "Chủ tịch Nguyễn Văn An đến. "),
    ("vi", "Bộ trưởng Omar Dastan nói ông Dastan khỏe", "attributed_to: Lev Orr", "Lev Orr đến. Omar Dastan đến. "),
    ("fr", "Kos a fait deux voyages", "place: Tolmin", "Tolmin est une ville. "),
    ("vi", "Chủ tịch tỉnh Lê Thị Hoa yêu cầu tạm dừng", "actor: Đỗ Văn Lâm", "Thuyền trưởng Đỗ Văn Lâm đến. "),
    ("fr", "Un homme a été blessé près de la gare, dit-on, il y a long", "place: Lyon", ""),
    ("en", "He saw it, said Lev Orr", "attributed_to: Ana Kos", "Ana Kos came. "),
    ("en", "According to Lev Orr, they saw it", "attributed_to: Ana Kos", "Ana Kos came. "),
    ("en", "“We saw it,” Lev Orr told the paper", "attributed_to: Ana Kos", "Ana Kos came. "),
    ("en", "The mayor, Ana Kos, blamed rain", "attributed_to: Lev Orr", "The mayor, Lev Orr, came. "),
    ("de", "Der Brand brach in Hamburg aus", "place: Rostock", ""),
    ("fr", "Le feu a pris à Lille", "place: Nantes", ""),
    ("es", "El fuego empezó en Lugo", "place: Murcia", ""),
    ("vi", "Đám cháy xảy ra ở Huế", "place: Đà Nẵng", ""),
    ("en", "The White House said talks failed", "actor: Russia", ""),
    ("zh", "白宫否认", "actor: Russia", ""),
]


@pytest.mark.parametrize(("language", "quote", "field", "before"), RIGHT)
def test_named(tmp_path: Path, language: str, quote: str, field: str, before: str) -> None:
    assert codes(tmp_path, language, quote, field, before=before) == []


@pytest.mark.parametrize(("language", "quote", "field", "before"), WRONG)
def test_not_named(tmp_path: Path, language: str, quote: str, field: str, before: str) -> None:
    assert codes(tmp_path, language, quote, field, before=before) == ["S203"]
