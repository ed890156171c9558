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
    "text",
    [
        "Плотина прорвалась в воскресенье, погибли пять солдат.",
        "日曜日にダムが決壊し、兵士五人が死亡した。",
        "美 대통령이 일요일 서울을 방문했다.",
    ],
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


def test_another_language_than_the_one_told_is_seen_though_its_words_are_not_known(tmp_path: Path) -> None:
    told = {"da": "a.txt seems to be in German: de?", "German": "'german' is no language tag; write de"}
    told |= {"deutsch": "no language tag; it begins with two or three letters", "deu": "seems to be in German: de?"}
    for number, (tag, message) in enumerate(told.items()):
        shown = found(tmp_path / str(number), f", language: {tag}", TEXTS["de"], "fünf Soldaten", "place: Oslo")
        assert [code for code, _ in shown] == ["S111"]
        assert message in shown[0][1]
    claim = found(tmp_path / "claim", ", language: de", TEXTS["de"], "fünf Soldaten", "language: French")
    assert claim == [("S111", "language: 'french' is no language tag; write fr")]


NEIGHBOURS = {
    "da": "Dæmningen brød sammen søndag, og fem soldater døde. Ministeriet siger, at den var gammel, og at der ikke "
    "var penge til den. Ministeren talte med de pårørende. Det er den værste ulykke i landet i mange år.",
    "nl": "De dam brak zondag door en vijf soldaten kwamen om. Het ministerie zegt dat hij oud was. De premier sprak "
    "met de nabestaanden, die in den lande bekend zijn, zei een woordvoerder der brandweer. Het is de ergste ramp.",
    "af": "Die dam het Sondag gebreek en vyf soldate is dood. Die ministerie sê dat dit oud was en dat daar nie geld "
    "was om die muur te herstel nie. Die president het die stad besoek en met die families gepraat.",
    "gsw": "De Damm isch am Sunntig broche und föif Soldate sind gschtorbe. De Presidänt het d Stadt bsuecht und mit "
    "de Aaghörige gret. Das isch s schlimmschte Unglück sit vilne Jahr, und d Polizei ermittlet.",
    "pt": "A barragem rompeu no domingo e cinco soldados morreram. O ministério diz que ela era antiga e que não havia "
    "dinheiro. O governo prometeu que se vai investigar. As obras para reparar a ponte vão começar por fases.",
    "ca": "La presa es va trencar diumenge i cinc soldats van morir. El ministeri diu que era vella. El president va "
    "parlar amb les famílies que esperaven notícies. És una de les pitjors catàstrofes, va dir el portaveu del govern.",
    "oc": "La restanca se trenquèt dimenge e cinc soldats moriguèron. Lo president visitèt la vila e parlèt amb las "
    "familhas que esperavan una novèla del govèrn. Los pompièrs e la policia trabalhèron per los abitants.",
    "it": "La diga si è rotta domenica e cinque soldati sono morti. Il ministero dice che era vecchia. Il premier ha "
    "parlato con le famiglie del paese. La polizia con la protezione civile ha lavorato per una notte.",
    "ro": "Barajul s-a rupt duminică și cinci soldați au murit. Ministerul spune că era vechi și că nu erau bani. La "
    "fața locului au venit o sută de pompieri, pe care armata i-a trimis, și au lucrat la reparații.",
    "yue": "大壩星期日冧咗,五個士兵死咗,政府話冇錢整。",
}


@pytest.mark.parametrize(("code", "text"), NEIGHBOURS.items())
def test_a_language_whose_words_are_not_known_is_taken_for_no_neighbour(tmp_path: Path, code: str, text: str) -> None:
    assert found(tmp_path, f", language: {code}", text, text[:12], "place: Oslo") == []
