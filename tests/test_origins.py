"""Origins: what goes back to the same work corroborates nothing twice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.origins import independent, origins, roots
from claimcheck.records.corpus import SourceRecord
from claimcheck.records.model import Source
from claimcheck.records.yamltree import read_tree

IDS = list("abcde")
GRAPHS = st.fixed_dictionaries(
    {name: st.lists(st.sampled_from([*IDS, "AP", "ap ", "Reuters"]), max_size=3) for name in IDS}
)


def held(parents: Mapping[str, Sequence[str]]) -> list[SourceRecord]:
    tree = read_tree("")
    return [
        SourceRecord(name, Source.model_validate({"derived_from": list(works)}), f"{name}.yaml", Path(name), tree)
        for name, works in parents.items()
    ]


def test_a_source_of_its_own_is_its_origin() -> None:
    sources = held({"a": [], "b": []})
    assert roots(sources) == {"a": frozenset("a"), "b": frozenset("b")}
    assert origins(sources, roots(sources)) == {"a": "a", "b": "b"}
    assert independent(["a", "b", "a"], roots(sources)) == 2


def test_what_is_derived_at_any_remove_shares_the_origin() -> None:
    found = roots(held({"a": ["b"], "b": ["c"], "c": [], "d": ["c", "e"], "e": []}))
    assert found == {
        "a": frozenset("c"),
        "b": frozenset("c"),
        "c": frozenset("c"),
        "d": frozenset("ce"),
        "e": frozenset("e"),
    }
    assert independent("abc", found) == 1
    assert independent("de", found) == 1
    assert independent("ade", found) == 2
    assert independent("", found) == 0


def test_a_work_outside_is_one_however_it_is_spelt() -> None:
    sources = held({"a": ["Al Jazeera, 28 October  2025"], "b": ["AL JAZEERA, 28 October 2025"], "c": ["Al Jazeera"]})
    found = roots(sources)
    assert found["a"] == found["b"] != found["c"]
    assert independent("abc", found) == 2
    written = "Al Jazeera, 28 October  2025"
    assert origins(sources, roots(sources)) == {"a": written, "b": written, "c": "Al Jazeera"}


def test_several_origins_are_shown_in_order() -> None:
    sources = held({"a": ["b", "Reuters"], "b": []})
    assert origins(sources, roots(sources))["a"] == "Reuters; b"


def test_circles_are_one_origin_for_all_that_hang_on_them() -> None:
    found = roots(held({"a": ["m"], "m": ["z"], "z": ["m"], "s": ["s"]}))
    assert found == {"a": frozenset("m"), "m": frozenset("m"), "z": frozenset("m"), "s": frozenset("s")}
    assert independent("amz", found) == 1
    assert roots(held({"x": ["y"], "y": ["x", "AP"]})) == {"x": frozenset(["ap"]), "y": frozenset(["ap"])}


@given(GRAPHS, st.randoms(use_true_random=False))
def test_roots_hold_in_any_order(parents: dict[str, list[str]], random: Random) -> None:
    names = list(parents)
    shuffled = names[:]
    random.shuffle(shuffled)
    found = roots(held(parents))
    assert found == roots(held({name: parents[name] for name in shuffled}))
    assert all(found.values())
    for name, works in parents.items():
        for work in works:
            assert found[name] >= found.get(work, frozenset([work.strip().lower()]))


@given(GRAPHS)
def test_a_copy_corroborates_nothing(parents: dict[str, list[str]]) -> None:
    before = independent(parents, roots(held(parents)))
    copied = {**parents, "copy": ["a"]}
    assert independent(copied, roots(held(copied))) == before
