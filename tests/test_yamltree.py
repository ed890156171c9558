"""YAML as written: strings stay strings, every node knows its place, and no text gets the reader down."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.records.yamltree import Fault, Mark, Node, Tree, read_tree

WORDS = st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), max_size=12)
YAMLISH = st.text(
    st.sampled_from("ab:-?[]{},&*!|>'\"%@`#~ \n\r\t\\.0é越\u0308😀\u2028\x85\x00\x1b\ufeff\ud800"), max_size=60
)


def fault(text: str) -> Fault:
    """The only fault of a text."""
    (found,) = read_tree(text).faults
    return found


def nodes(node: Node, steps: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """The steps to every node of a tree."""
    entries: list[tuple[str | int, Node]] = []
    if isinstance(node, dict):
        entries = list(node.items())
    elif isinstance(node, list):
        entries = list(enumerate(node))
    return [steps, *(path for step, entry in entries for path in nodes(entry, (*steps, step)))]


@pytest.mark.parametrize(
    "written",
    [
        "no",
        "yes",
        "on",
        "true",
        "12:30",
        "0123",
        "0x1F",
        "1.10",
        "1e3",
        "2025-10-09",
        ".inf",
        "1_000",
        "=",
        "<<",
        "nUll",
    ],
)
def test_plain_scalars_stay_as_written(written: str) -> None:
    assert read_tree(f"a: {written}\n{written}: b\n").root == {"a": written, written: "b"}


@pytest.mark.parametrize("written", ["", "~", "null", "Null", "NULL"])
def test_null_is_null_only_unquoted(written: str) -> None:
    assert read_tree(f"a: {written}\nb: '{written}'\nc: [{written or '~'}]").root == {
        "a": None,
        "b": written,
        "c": [None],
    }


def test_strings_in_every_style() -> None:
    text = "a: 'it''s'\nb: \"x\\u00e9\\n\"\nc: |\n  one\n   two\nd: >-\n  one\n  two\ne: a\n  b\n"
    assert read_tree(text).root == {"a": "it's", "b": "xé\n", "c": "one\n two\n", "d": "one two", "e": "a b"}


def test_every_node_and_key_has_its_place() -> None:
    tree = read_tree("source:\n  id: é越😀\n  author: [a, 'b c']\nclaims:\n  - {id: x}\n")
    assert tree.marks["source", "id"] == Mark(2, 7, 2, 10)
    assert tree.keys["source", "author"] == Mark(3, 3, 3, 9)
    assert tree.marks["source", "author", 1] == Mark(3, 15, 3, 20)
    assert tree.marks["claims", 0] == Mark(5, 5, 5, 12)
    assert tree.mark(("claims", 0, "quote", 3)) == tree.marks["claims", 0]
    assert Tree("x", {}, {}, ()).mark(("a",)) == Mark(1, 1, 1, 1)


def test_lines_end_in_any_way() -> None:
    for end in ("\n", "\r\n", "\r"):
        tree = read_tree(f"a: 1{end}b:{end}  c: 2{end}")
        assert tree.root == {"a": "1", "b": {"c": "2"}}
        assert tree.marks["b", "c"] == Mark(3, 6, 3, 7)


def test_a_key_given_twice_is_told_and_the_first_kept() -> None:
    tree = read_tree("a: 1\nb:\n  c: 2\n  c: {d: 4}\na: 3\na: 5\nz: 6\n")
    assert tree.root == {"a": "1", "b": {"c": "2"}, "z": "6"}
    assert [(found.line, found.column, found.fatal) for found in tree.faults] == [
        (4, 3, False),
        (5, 1, False),
        (6, 1, False),
    ]
    assert "'c' is already given in line 3" in tree.faults[0].message
    assert all("'a' is already given in line 1" in found.message for found in tree.faults[1:])


def test_a_key_with_an_escaped_null_character_is_a_key() -> None:
    assert read_tree('"a\\0b": 1\n"a\\0b": 2\n"": 3').root == {"a\0b": "1", "": "3"}


def test_an_id_given_twice_may_be_that_of_the_next_claim() -> None:
    found = fault("- id: x\n  id: y\n")
    assert (found.line, found.fatal) == (2, False)
    assert found.message.endswith("keep one of the two, or begin the next claim with '- '")


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        ("a: 1\nb: &x 2\n", 2, 4, "an anchor (&name)"),
        ("a: &x {b: 1}\n", 1, 4, "an anchor (&name)"),
        ("a:\n  - *x\n", 2, 5, "an alias (*name)"),
        ("a: !!python/object/apply:os.system [ls]\n", 1, 4, "a tag (!name)"),
        ("a: !date 2025\n", 1, 4, "a tag (!name)"),
        ("a: 1\n---\nb: 2\n", 2, 1, "a second YAML document"),
        ("a: 1\n--- \n", 2, 1, "a second YAML document"),
        ("a: 1\n? [b]\n: 2\n", 2, 3, "a key is a single word"),
        ("{a: 1}: 2\n", 1, 1, "a key is a single word"),
        ("a: [1, 2\nb: 3\n", 2, 2, "not YAML: the bracket or brace that opens in line 1 is not closed"),
        ("a: 1\nb: 'x\n", 2, 4, "not YAML: a quotation mark opens here that nothing closes"),
        ("a:\n  - b: 1\n   c: 2\n", 3, 4, "not YAML: this line begins in another column"),
        ("a:\n  - b: 1\n c: 2\n", 3, 2, "not YAML: this line begins in another column"),
        ("- b: 1\n\u00a0 c: 2\n- b: 2\n", 2, 1, "a no-break or wide space stands in the indentation"),
        ("a:\n\tb: 1\n", 2, 1, "not YAML: a tab stands in the indentation; indent with spaces"),
        ("# é😀\na:\n  b: 1\n \t c: 1\n", 4, 2, "a tab stands in the indentation"),
        ("a:\r\n  -\tb: 1\r\n", 2, 4, "a tab stands in the indentation"),
        ("a: @b\n", 1, 4, "put a text that begins with @, % or ` in quotation marks"),
        ("a: he said: no\n", 1, 11, "not allowed in this context; put a text that has ': ' in it"),
        ('a:\n  b: "no" he said\n  c: d\n', 2, 11, "put a text that has ': ' in it, or begins with a quotation mark"),
        ("é: 1\na: ü\x07\n", 2, 5, "the character U+0007 is not allowed"),
        ("é\x00", 1, 2, "the character U+0000 is not allowed"),
        ("a: \ud800", 1, 4, "the character U+D800 is not allowed"),
        ('a: "\\ud800"', 1, 7, "not YAML"),
        ("a: " + "[" * 30 + "]" * 30, 1, 23, "nested deeper than 20 levels"),
        ("- " * 5000 + "a", 1, 41, "nested deeper than 20 levels"),
        ("a: " + "[" * 900, 1, 23, "nested deeper than 20 levels"),
        ("%YAML 9.9\n---\na: 1\n", 1, 1, "not YAML"),
    ],
)
def test_what_is_no_plain_yaml_is_one_fatal_fault(text: str, line: int, column: int, message: str) -> None:
    found = fault(text)
    assert (found.line, found.column, found.fatal) == (line, column, True)
    assert message in found.message
    assert read_tree(text).root is None


def test_nesting_without_end_is_one_fatal_fault_wherever_the_parser_gives_up() -> None:
    found = fault("a: " + "[" * 100_000)
    assert (found.line, found.fatal) == (1, True)
    assert "nest" in found.message or "depth" in found.message


def test_a_billion_laughs_are_none() -> None:
    text = "a: &a [ha, ha]\n" + "".join(
        f"{b}: &{b} [{f'*{a}, ' * 9}]\n" for a, b in zip("abcdefg", "bcdefgh", strict=True)
    )
    assert (fault(text).line, fault(text).column) == (1, 4)
    assert read_tree("b: [*a, *a]\n").root is None


def test_faults_before_a_fatal_one_are_kept() -> None:
    found = read_tree("a: 1\na: 2\nb: *c\n").faults
    assert [(entry.line, entry.fatal) for entry in found] == [(2, False), (3, True)]


@pytest.mark.parametrize("text", ["", "# only a comment\n", "---\n", "---\n...\n"])
def test_an_empty_document_is_null(text: str) -> None:
    tree = read_tree(text)
    assert (tree.root, tree.faults) == (None, ())


@given(st.one_of(st.text(), YAMLISH, st.text(st.characters(categories=["Cc", "Cs", "Cf", "Zl", "Zp"]))))
def test_any_text_is_read_or_told_where_it_fails(text: str) -> None:
    tree = read_tree(text)
    for found in tree.faults:
        assert found.line >= 1
        assert found.column >= 1
        assert found.message
    if any(found.fatal for found in tree.faults):
        assert (tree.root, tree.marks, tree.keys) == (None, {}, {})
    else:
        assert all(path in tree.marks for path in nodes(tree.root)) or tree.root is None


@given(st.dictionaries(WORDS, st.one_of(WORDS, st.none(), st.lists(WORDS, max_size=3)), max_size=4))
def test_what_is_written_as_json_is_read_back(data: dict[str, str | list[str] | None]) -> None:
    tree = read_tree(json.dumps(data, ensure_ascii=False))
    assert (tree.root, tree.faults) == (data, ())


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("statement: The mill #3 burned\n", [(1, 21)]),
        ("statement: The mill #3 burned #hard\nnote: x #4\n", [(1, 21), (2, 9)]),
        ("statement: #3 burned\n", [(1, 12)]),
        ("place:\n  - 北岸 #2\n", [(2, 8)]),
        ("a: {b: one #two\n}\n", [(1, 12)]),
        ("statement: The mill # as printed\n", []),
        ("statement: The mill ## as printed\n", []),
        ("statement: The mill#3 burned\n", []),
        ("statement: 'The mill #3 burned'\n", []),
        ("statement: 'The mill' #quoted\n", []),
        ("statement: >-\n  The mill #3 burned\n", []),
        ("#a heading\nstatement: The mill\n", []),
    ],
)
def test_text_that_is_left_out_as_a_comment(text: str, places: list[tuple[int, int]]) -> None:
    tree = read_tree(text)
    assert [(fault.line, fault.column) for fault in tree.faults if fault.lost] == places
    assert not any(fault.fatal for fault in tree.faults)
