"""Repairs: the values concerned, and not a byte beside them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.check import read
from claimcheck.cli import main
from claimcheck.files import write_atomic
from claimcheck.records.corpus import State
from claimcheck.records.yamltree import read_tree
from claimcheck.repair import repair
from tests.helpers import RECORD, project

ARTICLE = "He said: “It’s over”.\r\nThe truce\r\ntook effect — «停火» 😀 — on\u2028Sunday.\n"
HASH = hashlib.sha256(ARTICLE.encode()).hexdigest()


def repaired(folder: Path, record: str, *, pin: bool = False, article: str = ARTICLE) -> str | None:
    """The record after repair, None if it was left alone."""
    project(folder, {RECORD: record, "a.txt": article})
    written = repair(read([folder]), pin=pin).written
    after = (folder / RECORD).read_bytes().decode("utf-8")
    assert (written == [RECORD]) == (after != record)
    return after if written else None


def record(quote: str, source: str = "source: {text: a.txt}") -> str:
    return f"{source}\nclaims:\n  - id: x\n    quote: {quote}\n    statement: It's over.\n"


@pytest.mark.parametrize(
    ("quote", "after"),
    [
        ("It's over  # said late", '"It’s over"  # said late'),
        ("'It''s over'", '"It’s over"'),
        ('"It\'s  over" # x', '"It’s over" # x'),
        ("'\"It''s over\"'", '"“It’s over”"'),
        ("The truce took\n      effect # y", '"The truce\\r\\ntook effect" # y'),
        (">-\n      The truce\n      took effect\n", '"The truce\\r\\ntook effect"\n'),
        (
            "|  # from the lead\n      The truce took effect\n\n    # on it",
            '"The truce\\r\\ntook effect"  # from the lead\n\n    # on it',
        ),
        ("on Sunday", '"on\\u2028Sunday"'),
        ("'\"停火\" 😀'", '"«停火» 😀"'),
        ("[~, 'He said', It's over, 'It’s over']", "[~, 'He said', \"It’s over\", 'It’s over']"),
        ("[It's  over, '\"停火\"', truce   took]", '["It’s over", "«停火»", "truce\\r\\ntook"]'),
        ("{exact: It's over, suffix: '\"'}", '{exact: "It’s over", suffix: \'"\'}'),
        (
            "\n      - exact: It's over # z\n        prefix: '\"'",
            '\n      - exact: "It’s over" # z\n        prefix: \'"\'',
        ),
    ],
)
@pytest.mark.parametrize("start", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_quote_takes_the_articles_form(tmp_path: Path, quote: str, after: str, start: str, end: str) -> None:
    before, wanted = (f"{start}# top\n{record(text)}# end".replace("\n", end) for text in (quote, after))
    assert repaired(tmp_path, before) == wanted
    assert {anchor.state for claim in read([tmp_path]).claims for anchor in claim.anchors} == {State.EXACT}
    assert repair(read([tmp_path]), pin=False).written == []


@pytest.mark.parametrize(
    "quote",
    [
        "It’s over",
        "It is over",
        "the",
        "nowhere at all",
        "",
        "['It’s over', He said]",
        "{exact: It’s over, prefix: '\"'}",
    ],
)
def test_what_is_no_matter_of_form_is_left_alone(tmp_path: Path, quote: str) -> None:
    assert repaired(tmp_path, record(quote)) is None


@pytest.mark.parametrize(
    "text",
    [
        record("It's over") + "    statement: Given twice.\n",
        record("It's over", "source: {text: a.txt, text: a.txt}"),
    ],
)
def test_a_file_with_faults_of_its_own_is_left_alone(tmp_path: Path, text: str) -> None:
    assert repaired(tmp_path, text) is None


def test_a_file_that_changed_meanwhile(tmp_path: Path) -> None:
    project(tmp_path, {RECORD: record("It's over"), "a.txt": ARTICLE})
    corpus = read([tmp_path])
    other = record("It's over").replace("id: x", "id: y")
    project(tmp_path, {RECORD: other})
    assert repair(corpus, pin=False).written == []
    assert (tmp_path / RECORD).read_text(encoding="utf-8") == other
    moved = "# a line more\n\n" + record("It's over")
    project(tmp_path, {RECORD: moved})
    assert repair(corpus, pin=False).written == [RECORD]
    assert (tmp_path / RECORD).read_text(encoding="utf-8") == moved.replace("It's over\n", '"It’s over"\n', 1)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "source:\n  text: a.txt  # the article\n  id: s",
            "source:\n  text: a.txt  # the article\n  sha256: HASH\n  id: s",
        ),
        ("source:\n    text: 'a.txt'", "source:\n    text: 'a.txt'\n    sha256: HASH"),
        ("source: {text: a.txt}", "source: {text: a.txt, sha256: HASH}"),
        ("source: {\n  text: a.txt, # here\n  id: s\n}", "source: {\n  text: a.txt, sha256: HASH, # here\n  id: s\n}"),
        ('{"source": {"text": "a.txt"}, "claims": []}', '{"source": {"text": "a.txt", sha256: HASH}, "claims": []}'),
        ("source: {sha256: ~, text: a.txt}", "source: {sha256: HASH, text: a.txt}"),
        ("source:\n  sha256:\n  text: a.txt", "source:\n  sha256: HASH\n  text: a.txt"),
        ("source:\n  sha256: # later\n  text: a.txt", "source:\n  sha256: HASH # later\n  text: a.txt"),
        ("source:\n  text: a.txt\n  sha256: OLD # on", "source:\n  text: a.txt\n  sha256: HASH # on"),
        ("source: {text: a.txt, sha256: 'OLD'}", "source: {text: a.txt, sha256: HASH}"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("last", ["", "\n"])
def test_pinning_adds_or_replaces_the_hash(tmp_path: Path, before: str, after: str, end: str, last: str) -> None:
    text, wanted = (
        (part + last).replace("OLD", "0" * 64).replace("HASH", HASH).replace("\n", end) for part in (before, after)
    )
    assert repaired(tmp_path, text) is None
    assert repaired(tmp_path, text, pin=True) == wanted
    assert read([tmp_path]).sources[0].source.sha256 == HASH
    assert repair(read([tmp_path]), pin=True).written == []


def test_quotes_and_hash_at_once_and_only_where_needed(tmp_path: Path) -> None:
    files = {
        "a.txt": ARTICLE,
        RECORD: record("It's  over"),
        "claims/t.yaml": record("It’s over"),
        "claims/u.yaml": "a: [",
    }
    project(tmp_path, files)
    assert repair(read([tmp_path]), pin=True).written == [RECORD, "claims/t.yaml"]
    pinned = f"source: {{text: a.txt, sha256: {HASH}}}"
    for name in (RECORD, "claims/t.yaml"):
        wanted = record('"It’s over"' if name == RECORD else "It’s over", pinned)
        assert (tmp_path / name).read_bytes().decode() == wanted
    assert (tmp_path / "claims/u.yaml").read_text(encoding="utf-8") == "a: ["


def test_a_source_without_an_article_is_not_pinned(tmp_path: Path) -> None:
    assert repaired(tmp_path, "source:\n  text: gone.txt\n  sha256: " + "0" * 64 + "\n", pin=True) is None
    assert repaired(tmp_path, "source: null\n", pin=True) is None


LINES = st.lists(
    st.sampled_from(
        [
            "# a comment: it's  'odd'",
            "",
            "  - {id: N, quote: 'He said',   statement: \"a\\u00e9\" } # flow",
            "  - {id: N, quote: [It's over, 'It’s over'], statement: x, place: [a,b ,  c]}",
            "  - id: N\n    quote:   >+\n       The truce\n       took effect\n\n"
            "    statement: |2\n        kept  \n      as is",
            "  - id: N # mine\n    quote: |-  # why\n      He said:\n      “It's over”\n    statement: 'x'",
            "  - id: N\n    statement: on\n      several lines\n    quote: 'truce  took'\t# tab",
            "  - statement: no id",
            '  -   id: N\n      statement: 1.10\n      quote:\n      - It\'s over\n      - "\\u505c火 😀"',
        ]
    ),
    max_size=7,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=LINES, end=st.sampled_from(["\n", "\r\n"]), start=st.sampled_from(["", "\ufeff"]), pin=st.booleans())
def test_lines_that_are_not_concerned_stay(
    tmp_path: Path, lines: Sequence[str], end: str, start: str, pin: bool
) -> None:
    body = "\n".join(line.replace("N", f"c{number}", 1) for number, line in enumerate(lines))
    before = f"{start}source: # s\n  text: a.txt\nclaims:\n{body}\n".replace("\n", end)
    project(tmp_path, {RECORD: before, "a.txt": ARTICLE})
    corpus = read([tmp_path])
    touched: set[int] = set()
    for claim in corpus.claims:
        for anchor in claim.anchors:
            if anchor.state is State.NORMALISED:
                mark = claim.mark("quote")
                touched.update(range(mark.line, mark.end_line + 1))
    repair(corpus, pin=pin)
    after = (tmp_path / RECORD).read_bytes().decode("utf-8")
    kept = [line for number, line in enumerate(before.split(end), 1) if number not in touched]
    rest = iter(after.split(end))
    assert all(line in rest for line in kept)
    assert (after == before) == (not touched and not pin)
    assert after.startswith("\ufeff") == before.startswith("\ufeff")
    assert after.count("#") == before.count("#")
    again = read([tmp_path])
    states = [anchor.state for claim in again.claims for anchor in claim.anchors]
    assert State.NORMALISED not in states
    assert [held.source.sha256 for held in again.sources] == [HASH if pin else None]
    assert [(claim.id, claim.claim.statement, claim.claim.place) for claim in again.claims] == [
        (claim.id, claim.claim.statement, claim.claim.place) for claim in corpus.claims
    ]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(st.text(min_size=1, max_size=8), min_size=2, max_size=4))
def test_whatever_the_article_holds_is_kept_by_yaml(tmp_path: Path, words: list[str]) -> None:
    article = "start “" + "\r\n".join(words).encode("utf-8", "replace").decode() + "” end"
    folder = project(tmp_path, {RECORD: record("'start \"\"'"), "a.txt": article})
    quote = json.dumps(" ".join(article.split()).replace("“", '"'), ensure_ascii=True)
    if read_tree(f"a: {quote}").faults:
        return
    project(folder, {RECORD: record(quote)})
    corpus = read([folder])
    if corpus.claims and corpus.claims[0].anchors[0].state is State.NORMALISED:
        assert repair(corpus, pin=False).written == [RECORD]
        assert read([folder]).claims[0].anchors[0].state is State.EXACT
        assert read([folder]).claims[0].claim.quote[0].exact == corpus.claims[0].anchors[0].found


def test_files_are_written_whole_and_keep_their_mode(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "x.yaml"
    write_atomic(file, "one\r\ntwo\n\ufeffé")
    assert file.read_bytes() == b"one\r\ntwo\n\xef\xbb\xbf\xc3\xa9"
    assert file.stat().st_mode & 0o777 == 0o644
    file.chmod(0o640)
    link = tmp_path / "link.yaml"
    link.symlink_to("x.yaml")
    write_atomic(link, "new")
    assert (file.read_text(encoding="utf-8"), file.stat().st_mode & 0o777) == ("new", 0o640)
    assert link.is_symlink()
    with pytest.raises(UnicodeEncodeError):
        write_atomic(file, "half \ud800")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write_atomic(file, "never")
    assert file.read_text(encoding="utf-8") == "new"
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["link.yaml", "x.yaml"]


def test_a_file_that_cannot_be_written_is_named_and_the_others_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    texts = {RECORD: record("It's over"), "claims/t.yaml": record("It's over"), "a.txt": ARTICLE}

    def refusing(path: Path, text: str) -> None:
        if path.name == "s.yaml":
            raise PermissionError(13, "Permission denied")
        write_atomic(path, text)

    monkeypatch.setattr("claimcheck.repair.write_atomic", refusing)
    assert main(["check", "--fix", str(project(tmp_path, texts))]) == 2
    assert capsys.readouterr().err.splitlines() == [
        "claimcheck: put right: claims/t.yaml",
        "claimcheck: not put right: claims/s.yaml: cannot be written: Permission denied",
    ]
    assert (tmp_path / RECORD).read_text(encoding="utf-8") == texts[RECORD]
