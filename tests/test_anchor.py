"""Quotes and their articles: six states, and offsets that cut the article's own words."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.anchor import Normalised, anchor, difference
from claimcheck.records.corpus import Anchor, Article, ClaimRecord, Corpus, SourceRecord, State
from claimcheck.records.model import Claim, Source
from claimcheck.records.yamltree import read_tree

WORDS = st.lists(st.text(st.sampled_from("abcđêẵ停火 👍\"'“”"), min_size=1, max_size=6), min_size=1, max_size=8)


def anchored(quote: str | dict[str, str], **articles: str | None) -> Anchor:
    """The anchor of a quote from source ``s``, among the articles of that and other sources."""
    tree = read_tree("")
    sources = [
        SourceRecord(name, Source(), "", Path(), tree, None if text is None else Article("", text, ""))
        for name, text in articles.items()
    ]
    claim = Claim.model_validate({"id": "a", "statement": "It did.", "quote": quote})
    record = ClaimRecord("s/a", claim, next(held for held in sources if held.id == "s"), 0)
    corpus = anchor(Corpus(tuple(sources), (record,)))
    assert corpus.by_id["s/a"] is corpus.claims[0]
    (found,) = corpus.claims[0].anchors
    return found


def nfd(text: str) -> str:
    return unicodedata.normalize("NFD", text)


@pytest.mark.parametrize(
    ("quote", "article", "state", "words"),
    [
        ('"No," he said', "Then ''No,'' he said.", State.NORMALISED, "''No,'' he said"),
        ("“No,” he said", "''No,'' he said.", State.NORMALISED, "''No,'' he said"),
        ("''No,'' he said", "''No,'' he said.", State.EXACT, "''No,'' he said"),
        ("took effect", "The truce took effect.", "exact", "took effect"),
        ("ngừng bắn", "Lệnh ngừng bắn có hiệu lực", "exact", "ngừng bắn"),
        ("ngừng bắn", nfd("Lệnh ngừng bắn có hiệu lực"), "normalised", nfd("ngừng bắn")),
        (nfd("ngừng bắn"), "Lệnh ngừng bắn có hiệu lực", "normalised", "ngừng bắn"),
        ("停火协议", "双方的停火协议今日生效。", "exact", "停火协议"),
        ("“停火”", "双方「停火」今日", "normalised", "「停火」"),
        ("fire 🔥", "👨\u200d👩\u200d👧 said: fire 🔥 now", "exact", "fire 🔥"),
        ("said:  fire", "👨\u200d👩\u200d👧 said: fire 🔥 now", "normalised", "said: fire"),
        ("two\nlines", "The two\r\nlines of it", "normalised", "two\r\nlines"),
        ("two lines", "The two\r\n\r\n  lines of it", "normalised", "two\r\n\r\n  lines"),
        ("two\u00a0lines", "The two lines", "normalised", "two lines"),
        (' "It\'s over" ', "He said “It’s over”.", "normalised", "“It’s over”"),
        ("“It’s over”", 'He said "It\'s over".', "normalised", '"It\'s over"'),
        ("cease-fire", "The cease-\u200bfire", "normalised", "cease-\u200bfire"),
        ("ceasefire", "The cease\u00adfire", "normalised", "cease\u00adfire"),
        ('"over"', "It is “over”\u200b \u00ad now", "normalised", "“over”"),
        ("the first words", "\ufeffthe first words", "exact", "the first words"),
        ("The  truce", "\ufeff\r\nThe truce", "normalised", "The truce"),
        ("end  of it", "The end of it", "normalised", "end of it"),
        ("the", "the truce, the end", "ambiguous", "the"),
        ("aa", "aaa", "ambiguous", "aa"),
        ("'the'", "‘the’ truce, ’the‘ end", "ambiguous", "‘the’"),
        ("The truce took effect on Monday", "So: the truce took effect on Sunday, they said.", "altered", None),
        ("Bản chất của cuộc xung độtt", nfd("Về bản chất của cuộc xung đột này"), "altered", None),
        ("nothing of the kind at all", "The truce took effect.", "missing", None),
        ("Monday", "Sunday", "missing", None),
        ("a quote", "", "missing", None),
        ('""', "It is “over”", "missing", None),
        ("\u200b", "It is over", "missing", None),
    ],
)
def test_states(quote: str, article: str, state: str, words: str | None) -> None:
    found = anchored(quote, s=article)
    assert found.state == state
    if words is not None:
        assert found.found == words
        assert article[found.start : found.end] == words
    assert (found.start is None) == (state == "missing")


def test_an_altered_quote_shows_whole_words_of_the_article() -> None:
    article = "They met. The truce took effect on Sunday, they said."
    found = anchored("The truce took effect on Monday", s=article)
    assert found.found == "The truce took effect on Sunday"
    assert article[found.start : found.end] == found.found
    assert difference("The truce took effect on Monday", found.found) == "'Monday' for 'Sunday'"


def test_a_quote_of_another_source_is_said_to_be_there() -> None:
    quote, other = 'The "truce" took  effect', "So: the truce. The “truce” took effect."
    assert anchored(quote, s="Nothing.", b=other, a=other) == Anchor(State.ELSEWHERE, source="a")
    assert anchored(quote, s=None, b=other) == Anchor(State.ELSEWHERE, source="b")
    assert anchored(quote, s=None, b=None) == Anchor(State.MISSING)
    assert anchored(quote, s=other, a=other).state is State.NORMALISED


@pytest.mark.parametrize(
    ("quote", "start", "state"),
    [
        ({"exact": "fire", "prefix": "second"}, 18, "exact"),
        ({"exact": "fire", "prefix": "second "}, 18, "exact"),
        ({"exact": "fire", "suffix": ", 'they"}, 18, "exact"),
        ({"exact": "fire", "suffix": " , 'they"}, 18, "exact"),
        ({"exact": "fire", "prefix": "first", "suffix": " second"}, 6, "exact"),
        ({"exact": "fire", "prefix": "second", "suffix": ", ‘they"}, 18, "exact"),
        ({"exact": "fire", "prefix": "first", "suffix": ", 'they"}, 6, "altered"),
        ({"exact": "fire", "prefix": "third"}, 6, "altered"),
        ({"exact": "fire"}, 6, "ambiguous"),
        ({"exact": "second  fire", "suffix": ","}, 11, "normalised"),
    ],
)
def test_prefix_and_suffix_tell_equal_words_apart(quote: dict[str, str], start: int, state: str) -> None:
    article = "first fire second fire, 'they said"
    found = anchored(quote, s=article, b=article)
    assert (found.state, found.start) == (state, start)
    assert found.found == article[found.start : found.end]
    assert found.found == " ".join(quote["exact"].split())


def test_evened_out_prefixes_do_not_hide_that_words_stand_twice() -> None:
    article = "‘He said’ fire. ‘He said’ fire."
    assert anchored({"exact": "fire", "prefix": "'He said'"}, s=article).state is State.AMBIGUOUS
    assert anchored({"exact": "fire", "prefix": ". 'He said'"}, s=article) == Anchor(State.EXACT, 26, 30, "fire")


def test_a_letter_is_not_found_without_the_marks_on_it() -> None:
    article = "«كِتَابُ» and «fox\u0302»"
    for quote in ('"كِتَاب', '"fox', '"كتاب"'):
        assert anchored(quote, s=article).state is State.MISSING
    found = anchored('"fox\u0302"', s=article)
    assert (found.state, found.found) == (State.NORMALISED, "«fox\u0302»")


def test_many_places_are_found_in_no_time() -> None:
    article = "e" * 400_000
    found = anchored("e", s=article)
    assert (found.state, found.start, found.end) == (State.AMBIGUOUS, 0, 1)


@given(WORDS, st.integers(0, 40), st.integers(1, 30))
def test_what_is_copied_is_found(words: list[str], start: int, length: int) -> None:
    article = " ".join(words)
    quote = article[start : start + length]
    if not quote.strip():
        return
    found = anchored(quote, s=article)
    assert found.state in (State.EXACT, State.AMBIGUOUS)
    assert found.found == quote == article[found.start : found.end]


@given(WORDS, st.sampled_from(["\r\n", "  ", "\n\n", "\u00a0", "\t", "\u3000"]), st.booleans())
def test_setting_is_no_alteration(words: list[str], space: str, decomposed: bool) -> None:
    quote = " ".join(words)
    if not quote.strip() or not Normalised.of(quote).text.strip():
        return
    article = f"before: {quote.replace(' ', space).replace('“', '«')} :after"
    article = nfd(article) if decomposed else article
    found = anchored(quote, s=article)
    assert found.state in (State.EXACT, State.NORMALISED, State.AMBIGUOUS)
    assert found.found == article[found.start : found.end]
    assert found.found is not None
    assert Normalised.of(found.found).text.strip() == Normalised.of(quote).text.strip()


@given(st.text(), st.text(min_size=1), st.text(max_size=3), st.text(max_size=3))
def test_any_quote_in_any_article(article: str, quote: str, prefix: str, suffix: str) -> None:
    if not quote.strip():
        return
    found = anchored({"exact": quote, "prefix": prefix, "suffix": suffix}, s=article, t=article)
    if found.start is None or found.end is None:
        assert found.found is None
    else:
        assert 0 <= found.start <= found.end <= len(article)
        assert found.found == article[found.start : found.end] or found.state is State.ALTERED


@given(st.text())
def test_evening_out_keeps_track_of_every_character(text: str) -> None:
    even = Normalised.of(text)
    assert len(even.offsets) == len(even.text) + 1
    assert list(even.offsets) == sorted(even.offsets)
    assert even.offsets[-1] == len(text)
    assert "  " not in even.text
    assert Normalised.of(even.text).text == even.text


@pytest.mark.parametrize(
    ("quote", "found", "shown"),
    [
        ("the truce", "the truce", ""),
        ("12 killed", "21 killed", "'12' for '21'"),
        ("it would hold", "it would not hold", "without 'not'"),
        ("it would not hold", "it would hold", "'not' added"),
        ("a b c", "x b y", "'a' for 'x'; 'c' for 'y'"),
        ("停火协议", "停战协议", "'火' for '战'"),
        ("ngừng bắn", "ngưng bắn", "'ngừng' for 'ngưng'"),
        ("it's over", "it’s over", "\"'\" for '’'"),
        ("it would  hold on", "it\nwould not hold on", "without 'not'"),
        ("停火 协议", "停火协议", "white space"),
    ],
)
def test_differences_are_told_word_by_word(quote: str, found: str, shown: str) -> None:
    assert difference(quote, found) == shown


WORDS = st.lists(st.text("abcdefghij", min_size=4, max_size=7), min_size=16, max_size=24, unique=True)


@given(words=WORDS, change=st.sampled_from(["added", "left out", "for another"]), data=st.data())
def test_only_the_word_that_was_altered_is_told(words: list[str], change: str, data: st.DataObject) -> None:
    before, quote, after = words[:3], words[3:-3], words[-3:]
    ends = [data.draw(st.sampled_from([" ", "\n", ". ", ", “", "” "])) for _ in range(2)]
    spaces = [data.draw(st.sampled_from([" ", " ", "\n"])) for _ in quote[1:]]
    core = "".join(word + space for word, space in zip(quote, [*spaces, ""], strict=True))
    article = f"{' '.join(before)}{ends[0]}{core}{ends[1]}{' '.join(after)}"
    at = data.draw(st.integers(2, len(quote) - 3))
    altered = list(quote)
    altered[at : at + (change != "added")] = [] if change == "left out" else ["xyz"]
    shown = {"added": "'xyz' added", "left out": f"without {quote[at]!r}", "for another": f"'xyz' for {quote[at]!r}"}
    found = anchored(" ".join(altered), s=article)
    assert (found.state, found.found) == (State.ALTERED, core)
    assert difference(" ".join(altered), core) == shown[change]


@pytest.mark.parametrize(
    ("quote", "shown"),
    [
        ("Five people were badly hurt", "'badly' added"),
        ("Five people were badly hurt.", "'badly' added"),
        ("Five people hurt", "without 'were'"),
        ("Six people were hurt", "'Six' for 'Five'"),
        ("Five people were harmed", "'harmed' for 'hurt'"),
        ("people were badly hurt. The road", "'badly' added"),
    ],
)
def test_what_stands_beside_an_altered_quote_is_not_told(quote: str, shown: str) -> None:
    article = "The bus hit Mr Lee. Five people were hurt. The road was closed, said Kim."
    assert difference(quote, anchored(quote, s=article).found or "") == shown


def told_at_length(seed: int, words: int) -> list[str]:
    """Words as an article has them: some come again and again."""
    chosen = Random(seed)
    return [chosen.choice(("the", *(f"w{chosen.randrange(3000)}" for _ in range(3)))) for _ in range(words)]


@pytest.mark.parametrize("size", [1_000, 4_000])
def test_a_long_quote_is_found_by_its_pieces(size: int) -> None:
    words = told_at_length(1, 40_000)
    first, last = 17_000, 17_000 + size
    quote = words[first:last]
    quote[size // 2 : size // 2 + 3] = ["CHANGED"]
    quote[-1] = "other"
    article = " ".join(words)
    found = anchored(" ".join(quote), s=article)
    assert found.state is State.ALTERED
    assert found.found is not None
    assert found.found in article
    assert found.found.startswith(" ".join(words[first : first + 5]))
    assert abs(len(found.found) - len(" ".join(words[first:last]))) < 20
    told = difference(" ".join(quote), found.found)
    assert told.startswith(f"'CHANGED' for {' '.join(words[first + size // 2 : first + size // 2 + 3])!r}; 'other' ")
    shuffled = words[first:last]
    Random(2).shuffle(shuffled)
    for quote in (told_at_length(3, size), shuffled):
        assert anchored(" ".join(quote), s=article) == Anchor(State.MISSING)


def test_of_many_alterations_some_are_told() -> None:
    words = [f"w{number}" for number in range(100)]
    altered = [f"x{number}" if number % 9 == 0 else word for number, word in enumerate(words)]
    assert difference(" ".join(altered), " ".join(words)).endswith("'x36' for 'w36'; and 7 more")
    told = difference("it held", f"it {'never ' * 100}held")
    assert told.startswith("without 'never never")
    assert " … " in told
    assert len(told) < 150


def test_a_source_without_quotes_has_no_anchors() -> None:
    held = SourceRecord("s", Source(), "", Path(), read_tree(""), Article("", "It did.", ""))
    claim = Claim.model_validate({"id": "a", "statement": "It did."})
    corpus = anchor(Corpus((held,), (ClaimRecord("s/a", claim, held, 0),)))
    assert corpus.claims[0].anchors == ()
