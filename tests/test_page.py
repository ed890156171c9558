"""The page in a real browser: filters, a quote followed to its place, keyboard, phone, both themes, accessibility."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

from claimcheck.discrepancy import Discrepancy, Kind, Level, Side
from claimcheck.report.drawing import draw_order
from tests.helpers import project

ROOT = Path(__file__).parent.parent
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
SYLLABLES = (
    "Ba",
    "Ke",
    "Mi",
    "Lo",
    "Tu",
    "Sha",
    "Gri",
    "Pol",
    "Wex",
    "Nuf",
    "Zor",
    "Qua",
    "Jin",
    "Hev",
    "Dop",
    "Cyr",
    "Fam",
    "Rud",
)
EVIL = "<script>document.title='owned'</script><img src=x onerror=alert(1)> ]]> {{ 7*7 }} \x1b[31m\u202e =HYPERLINK()"


def page_of(folder: Path, file: Path, status: int = 0) -> str:
    command = [sys.executable, "-m", "claimcheck", "report", "--format", "html", "-o", str(file)]
    assert subprocess.run(command, cwd=folder, check=False).returncode == status
    return file.as_uri()


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    return page_of(ROOT, tmp_path_factory.mktemp("page") / "report.html")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    program = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    assert program, "no Chromium here: the README's command for the tests installs it"
    with sync_playwright() as playwright:
        held = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        yield held
        held.close()


@pytest.fixture(params=["light", "dark"])
def page(request: pytest.FixtureRequest, browser: Browser, address: str) -> Iterator[Page]:
    """The page in one of the themes; anything on the console, or a request for anything else, is a failure."""
    context = browser.new_context(color_scheme=request.param)
    opened = context.new_page()
    noise: list[str] = []
    opened.on("console", lambda message: noise.append(message.text))
    opened.on("pageerror", lambda error: noise.append(str(error)))
    opened.on("request", lambda asked: noise.append(asked.url) if asked.url.split("#")[0] != address else None)
    opened.goto(address)
    yield opened
    context.close()
    assert noise == []


def shown(page: Page) -> int:
    return page.locator("article:visible").count()


def test_filters_by_level_kind_source_and_text(page: Page) -> None:
    everything = shown(page)
    page.select_option("#f-level", "contradiction")
    assert 0 < shown(page) < everything
    assert page.inner_text("#count") == f"{shown(page)} shown."
    page.select_option("#f-level", "")
    page.select_option("#f-kind", "wording")
    assert {
        text.split("·")[1].split("#")[0].strip() for text in page.locator("article:visible h3").all_inner_texts()
    } == {"wording"}
    page.select_option("#f-kind", "")
    page.select_option("#f-source", "dawat")
    assert 0 < shown(page) < everything
    page.select_option("#f-source", "")
    page.fill("#f-text", "open war")
    assert 0 < shown(page) < everything
    page.fill("#f-text", "")
    assert shown(page) == everything


def test_a_quote_is_followed_to_its_place_with_the_keyboard_alone(page: Page) -> None:
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.className") == "to-quote":
            break
    quote = page.evaluate("document.activeElement.parentElement.querySelector('mark').textContent")
    page.keyboard.press("Enter")
    page.wait_for_function("document.activeElement.id.startsWith('q-')")
    assert page.evaluate("document.activeElement.closest('details').open")
    target = page.evaluate("document.activeElement.id")
    following = page.evaluate("t => document.getElementById(t).parentElement.textContent", target)
    assert quote in following
    assert page.evaluate("t => document.getElementById(t).getBoundingClientRect().top < innerHeight", target)


def test_at_phone_width_nothing_runs_over(page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_axe_finds_no_violation(page: Page) -> None:
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


def test_each_fact_is_told_from_the_others_and_who_agrees_in_part_is_seen(page: Page) -> None:
    labels = page.locator("tbody th").all_inner_texts()
    assert len(set(labels)) == len(labels)
    assert any(": " in label for label in labels)
    doha = page.locator("tbody tr", has_text="Doha ceasefire").first.locator("td").all_inner_texts()
    assert set(doha[:-1]) == {"✓ agrees", "✓ ≠ in part"}


def test_who_did_what_first_is_drawn(page: Page) -> None:
    drawn = page.locator("svg[role=img]")
    assert drawn.count() > 0
    assert "triggered" in str(drawn.first.get_attribute("aria-label"))


def test_problems_are_told_and_no_section_is_empty(browser: Browser, tmp_path: Path) -> None:
    record = "source: {text: a.txt}\nclaims:\n- {id: x, quote: gave way, statement: The dam broke., <b>: 1}\n"
    folder = project(tmp_path / "one", {"a.txt": "The dam broke.", "claims/a.yaml": record})
    opened = browser.new_page()
    opened.goto(page_of(folder, tmp_path / "one.html", status=2))
    assert opened.locator("main h2").all_inner_texts() == ["Discrepancies", "Problems with the records"]
    told = opened.locator("main li").all_inner_texts()
    assert [line.split(" unknown")[0].split(" the")[0] for line in told] == [
        "claims/a.yaml:3: error S105",
        "claims/a.yaml:3: error R002",
    ]
    assert Axe().run(opened).violations_count == 0
    opened.close()


TOO_FAR = """() => [...document.querySelectorAll("svg text")].filter(text => {
  const box = text.getBBox();
  const room = [...document.querySelectorAll("svg rect")].map(rect => rect.getBBox());
  const inside = rect => box.x >= rect.x && box.x + box.width <= rect.x + rect.width;
  const beside = box.x + box.width <= Math.min(...room.map(rect => rect.x));
  return text.textContent !== "triggered" && !beside && !room.some(inside);
}).map(text => text.textContent)"""


def test_what_is_drawn_stays_in_its_place(page: Page, browser: Browser) -> None:
    assert page.evaluate(TOO_FAR) == []
    wide, words = "W" * 40, "Mmm wow, WHOEVER DID WHAT FIRST WAS THERE BEFORE"
    first = Side(f"{words} triggered {'地震' * 30}", ("lanzhou/a", "vietnamese/a", f"{wide}/a", "z/a"))
    second = Side(f"{wide} triggered {words}", (f"{'喀布尔' * 9}/b", "a-source-with-a-long-name/b"))
    found = Discrepancy("d", "D602", Kind.ORDER, Level.TENSION, None, "order", False, (first, second), "")
    opened = browser.new_page()
    opened.set_content(f"<style>svg text{{font:13px system-ui,sans-serif}}</style>{draw_order(found)}")
    assert opened.evaluate(TOO_FAR) == []
    told = opened.locator("svg text").all_text_contents()
    assert ("lanzhou" in told, "vietnamese" in told, "and 2 more" in told) == (True, False, True)
    opened.close()


def test_a_page_of_untrusted_quotes_runs_nothing(browser: Browser, tmp_path: Path) -> None:
    files = {}
    for source, number in (("a", 3), ("b", 9)):
        text = f"{EVIL} killed {number} people in Oslo"
        claim = {"id": "c", "quote": text, "statement": text, "about": EVIL, "count": f"{number} people killed"}
        files[f"seeds/{source}.txt"] = text
        files[f"claims/{source}.yaml"] = json.dumps(
            {"source": {"text": f"seeds/{source}.txt", "title": EVIL}, "claims": [claim]}
        )
    opened = browser.new_page()
    dialogs: list[str] = []
    opened.on("dialog", lambda dialog: dialogs.append(dialog.message))
    opened.goto(page_of(project(tmp_path / "evil", files), tmp_path / "evil.html"))
    assert opened.title() == "claimcheck: 1 of 1 fact contested"
    assert dialogs == []
    assert opened.locator("main img").count() == 0
    assert "<script>document.title" in opened.inner_text("article")
    assert "{{ 7*7 }}" in opened.inner_text("article")
    assert "\u202e" not in opened.content()
    assert "\x1b" not in opened.content()
    opened.close()


def test_thousands_of_discrepancies_open_and_filter(browser: Browser, tmp_path: Path) -> None:
    names = [f"{first}{second}{third}" for first in SYLLABLES for second in SYLLABLES for third in SYLLABLES][:2_200]
    files = {}
    for source, step in (("a", 3), ("b", 50)):
        told = [f"{name} counted {at % 40 + step} {name.lower()[::-1]}" for at, name in enumerate(names)]
        claims = [
            {"id": f"c{at}", "quote": text, "statement": text, "count": f"{at % 40 + step} birds"}
            for at, text in enumerate(told)
        ]
        files[f"seeds/{source}.txt"] = "\n".join(told)
        files[f"claims/{source}.yaml"] = json.dumps({"source": {"text": f"seeds/{source}.txt"}, "claims": claims})
    opened = browser.new_page()
    opened.goto(page_of(project(tmp_path / "many", files), tmp_path / "many.html"))
    assert "more, less weighty, are left out" in opened.inner_text("#count")
    assert shown(opened) == 2_000
    opened.fill("#f-text", names[7].lower())
    opened.wait_for_function("document.getElementById('count').textContent !== ''")
    assert 0 < shown(opened) < 2_000
    opened.close()
