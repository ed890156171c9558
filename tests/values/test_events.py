from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.values.events import kinds, read_event, same_event
from claimcheck.values.names import PLACE, Name, Names

NAMES = Names((Name("Derna", PLACE, (), ("Libya",)),))


@pytest.mark.parametrize(
    ("text", "actions", "agents", "objects"),
    [
        ("Turkish airstrikes on Syria", {"airstrike"}, {"Türkiye"}, {"Syria"}),
        ("earthquake in Nepal", {"quake"}, set(), {"Nepal"}),
        ("Nepal quake", {"quake"}, set(), {"Nepal"}),
        ("Chilean elections", {"election"}, set(), {"Chile"}),
        ("Oslo talks", {"talks"}, {"Norway"}, {"Oslo"}),
        ("end of the strikes", {"~end"}, set(), set()),
        ("a week of floods in Derna", {"flood"}, set(), {"Derna"}),
        ("", set(), set(), set()),
    ],
)
def test_read(text: str, actions: set[str], agents: set[str], objects: set[str]) -> None:
    event = read_event(text, NAMES)
    assert event.text == text
    assert event.actions == actions
    assert event.agents == agents
    assert objects <= event.objects
    assert bool(objects) == bool(event.objects)


def test_typed_parties_go_before_those_of_the_phrase() -> None:
    event = read_event("Turkish airstrikes", NAMES, actors=["Russia"], objects=["Damascus"])
    assert event.agents == {"Russia"}
    assert "Damascus" in event.objects


@pytest.mark.parametrize(
    ("text", "ordinals", "imagined"),
    [
        ("second round of talks in Oslo", {"second"}, False),
        ("fears of war in Sudan", set(), True),
        ("elections in Chile", set(), False),
    ],
)
def test_ordinals_and_fears(text: str, ordinals: set[str], imagined: bool) -> None:
    event = read_event(text, NAMES)
    assert event.ordinals == ordinals
    assert event.imagined is imagined


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("earthquake in Nepal", "Nepal quake", True),
        ("earthquake in Nepal", "earthquake in Turkey", False),
        ("Chilean elections", "elections in Chile", True),
        ("earthquake in Nepal", "elections in Nepal", False),
        ("Turkish airstrikes on Syria", "attack on Syria", True),
        ("Turkish airstrikes on Syria", "Russian airstrikes on Syria", False),
        ("first round of talks in Oslo", "second round of talks in Oslo", False),
        ("the flood", "the flood", True),
        ("the flood", "floods", False),
    ],
)
def test_same_event(a: str, b: str, same: bool) -> None:
    first, second = read_event(a, NAMES), read_event(b, NAMES)
    assert same_event(first, second, NAMES) is same
    assert same_event(second, first, NAMES) is same


def test_kinds_are_the_widest_actions() -> None:
    assert kinds(read_event("Turkish airstrikes on Syria", NAMES)) == {"attack"}
    assert kinds(read_event("bombing in Madrid", NAMES)) == {"explosion"}


PHRASES = st.one_of(
    st.text(max_size=30),
    st.lists(
        st.sampled_from("Turkish Syria Oslo talks airstrikes on of in second fears quake week Derna 袭击".split()),
        max_size=6,
    ).map(" ".join),
)


@given(PHRASES, PHRASES)
def test_any_text(a: str, b: str) -> None:
    first, second = read_event(a, NAMES), read_event(b, NAMES)
    assert same_event(first, first, NAMES)
    assert same_event(first, second, NAMES) is same_event(second, first, NAMES)
    assert bool(kinds(first)) == bool(first.actions)


@given(st.permutations(["Russia", "Turkey", "Norway"]), st.permutations(["Damascus", "Derna"]))
def test_the_order_of_lists_does_not_matter(actors: list[str], objects: list[str]) -> None:
    expected = read_event("talks", NAMES, ["Norway", "Russia", "Turkey"], ["Damascus", "Derna"])
    assert read_event("talks", NAMES, actors, objects) == expected
