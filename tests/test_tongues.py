"""Articles whose language is not told: guessed, and the record is told to tell it."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.check import check, read
from claimcheck.values.tongues import seems_to_be
from tests.helpers import RECORD, project

TEXTS = {
    "en": "The dam broke on Sunday, and five soldiers died. The ministry said that it was old.",
    "de": "Der Damm brach am Sonntag, und fünf Soldaten starben. Das Ministerium ist nicht für den Bau zuständig.",
    "fr": "Le barrage a cédé dimanche et cinq soldats sont morts dans la vallée, pour les habitants une catastrophe.",
    "es": "La presa cedió el domingo y cinco soldados murieron por las lluvias, con una ola que se llevó los coches.",
    "vi": "Đập vỡ hôm chủ nhật và năm người lính đã thiệt mạng, theo thông báo của chính quyền cho các báo.",
    "zh": "大坝周日决堤,五名士兵死亡。",
}


@pytest.mark.parametrize(("code", "text"), TEXTS.items())
def test_what_a_text_seems_to_be(code: str, text: str) -> None:
    seems = seems_to_be(text)
    assert seems is not None
    assert seems.code == code


@pytest.mark.parametrize(
    "text", ["Плотина прорвалась в воскресенье, погибли пять солдат.", "日曜日にダムが決壊し、兵士五人が死亡した。"]
)
def test_other_scripts_are_none_of_them(text: str) -> None:
    assert seems_to_be(text) is None


def found(folder: Path, source: str, text: str, quote: str, field: str) -> list[tuple[str, str]]:
    record = f"source: {{text: a.txt{source}}}\nclaims:\n"
    record += f"  - {{id: x, quote: {quote!r}, statement: It happened., {field}}}\n"
    return [
        (problem.code, problem.message)
        for problem in check(read([project(folder, {RECORD: record, "a.txt": text})])).findings.problems
    ]


def test_values_are_held_against_the_language_that_an_article_seems_to_be_in(tmp_path: Path) -> None:
    quote = "fünf Soldaten starben"
    right = found(tmp_path / "right", "", TEXTS["de"], quote, "count: 5 soldiers killed")
    assert right == [("S111", "language: a.txt seems to be in German; add language: de")]
    wrong = found(tmp_path / "wrong", "", TEXTS["de"], quote, "count: 6 soldiers killed")
    assert [code for code, _ in wrong] == ["S111", "S201"]
    assert found(tmp_path / "told", ", language: de", TEXTS["de"], quote, "count: 5 soldiers killed") == []


def test_amounts_may_be_in_words_of_the_quote(tmp_path: Path) -> None:
    german = (tmp_path, ", language: de", TEXTS["de"], "fünf Soldaten starben")
    assert found(*german, "count: fünf Soldaten") == []
    assert [code for code, _ in found(*german, "count: sechs Soldaten")] == ["S201"]
    assert [code for code, _ in found(*german, "count: zahllos Soldaten")] == ["S206"]
