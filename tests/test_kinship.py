"""Which texts go back to one work: copies, rewritings, and what only looks like one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from claimcheck.check import read
from claimcheck.compare import report
from claimcheck.kinship import kin_by_text
from claimcheck.records.load import load
from tests.helpers import project

STORY = """The ferry Aurora, which left Bergen on Sunday, sank off Stavanger, said Captain Nils Moe of the Coast Guard.
Rescuers from Haugesund reached it with Inga Dahl, a doctor, and Per Lunde, a diver. “We heard the hull break in the
dark,” said Sofie Berg, a passenger from Oslo. In Kristiansand the owner, Fjord Line, promised an inquiry. “Nobody
should have sailed in that storm,” said Erik Holm of the Norwegian Maritime Authority. Minister Kari Vik flew to Sola.
“I will not rest until we know the cause,” she told reporters with Governor Lars Aas, who had come from Egersund."""
SPUN = """The boat Aurora departed Bergen on the Sunday and went under close to Stavanger, in keeping with Captain Nils
Moe from the Coast Guard. Helpers out of Haugesund arrived with Inga Dahl, a physician, plus Per Lunde, a frogman. “We
heard the hull crack within the darkness,” mentioned Sofie Berg, a traveller of Oslo. Its owner in Kristiansand, Fjord
Line, pledged a probe. “No one should have sailed in such storm,” mentioned Erik Holm at the Norwegian Maritime
Authority. The minister, Kari Vik, travelled to Sola. “I cannot rest until we all know the trigger,” she informed press
with Governor Lars Aas, who came from Egersund."""
OTHER = """In Oslo on Monday, Minister Kari Vik spoke of the loss of the Aurora. “I will not rest until we know the
cause,” she told reporters. Fjord Line said that it would pay for the search, and the union of seamen, led by Hanne
Foss,
asked for new rules; Sweden and Denmark sent ships, Gothenburg a helicopter, and the King wrote from Skaugum."""


def kin(folder: Path, **texts: str) -> list[tuple[str, str]]:
    files = {f"seeds/{name}.txt": text for name, text in texts.items()}
    records = {
        f"claims/{name}.yaml": f"source: {{text: seeds/{name}.txt}}\nclaims: [{{id: x, statement: A ferry sank.}}]\n"
        for name in texts
    }
    return kin_by_text(load([project(folder, files | records)]).sources)


def test_a_copy_an_abridgement_and_a_rewriting_are_kin(tmp_path: Path) -> None:
    half = STORY[: len(STORY) // 2]
    assert kin(tmp_path / "copy", a=STORY, b=STORY) == [("a", "b")]
    assert kin(
        tmp_path / "half", a=STORY, b=f"{half} And that was all that was told of it in the town that night."
    ) == [("a", "b")]
    assert kin(tmp_path / "spun", a=STORY, b=SPUN) == [("a", "b")]


@pytest.mark.parametrize(
    "text", ["塔利班说,喀布尔昨晚发生爆炸,无人伤亡。", "Two died.", "The ferry Aurora sank off Bergen."]
)
def test_the_same_text_is_one_work_however_short(tmp_path: Path, text: str) -> None:
    spaced = "\n ".join(text)
    assert kin(tmp_path / "same", a=text, b=f"{text}\n", c=spaced) == [("a", "b"), ("a", "c")]
    assert kin(tmp_path / "other", a=text, b=f"{text} It was so.", c="", d=" ") == []


def test_two_reports_of_one_speech_are_not(tmp_path: Path) -> None:
    assert kin(tmp_path, a=STORY, b=OTHER, c="", d="“” “a” “b” “c”") == []


def test_what_is_rewritten_corroborates_nothing(tmp_path: Path) -> None:
    files = {}
    for name, text in {"a": STORY, "b": SPUN, "c": OTHER}.items():
        quote = re.escape(text.split("\n")[0]).replace("\\", "")
        files[f"seeds/{name}.txt"] = text
        files[f"claims/{name}.yaml"] = (
            f"source: {{text: seeds/{name}.txt}}\n"
            f"claims: [{{id: x, quote: '{quote}', statement: The ferry Aurora sank.}}]\n"
        )
    shown = report(read([project(tmp_path, files)]))
    assert shown.findings.origins == {"a": "a", "b": "a", "c": "c"}
    assert [group.origins for group in shown.findings.groups] == [2]
