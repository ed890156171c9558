"""The record's fields: what each takes, and what it makes of it."""

from __future__ import annotations

import pickle
from typing import Any

import pytest
from pydantic import ValidationError

from claimcheck.records.model import Certainty, Claim, NameEntry, Quote, Source, Stance, json_schema


def claim(**fields: Any) -> Claim:
    return Claim.model_validate({"id": "a", "statement": "It did.", **fields})


def test_quotes_in_every_form() -> None:
    mapped = {"exact": "two", "prefix": "one ", "suffix": None}
    assert claim(quote="one").quote == (Quote(exact="one"),)
    assert claim(quote=mapped).quote == (Quote(exact="two", prefix="one "),)
    assert claim(quote=["one", None, mapped]).quote == (Quote(exact="one"), Quote(exact="two", prefix="one "))
    assert claim().quote == ()


def test_the_voice_follows_the_speaker() -> None:
    assert claim().voice is Stance.ASSERTS
    assert claim(attributed_to="the ministry").voice is Stance.REPORTS
    assert claim(attributed_to="the ministry", stance="denies").voice is Stance.DENIES
    assert (claim().certainty, claim(certainty="possible").certainty) == (Certainty.CERTAIN, Certainty.POSSIBLE)


def test_dates_are_edtf_and_a_list_is_a_one_of_set() -> None:
    written = claim(date="[2025-10-09,2025-10-12]").date
    listed = claim(date=["2025-10-09", None, "2025-10-12"]).date
    assert written == listed
    assert listed is not None
    assert len(listed.moments.parts) == 2
    assert claim(date=["2025-10-09..2025-10-12"]).date == claim(date="[2025-10-09..2025-10-12]").date
    zoned = claim(as_of="2025-11", said="2025-10-09T14:30+04:30")
    assert (str(zoned.as_of), zoned.said and zoned.said.zoned) == ("2025-11", True)


def test_counts_are_phrases_or_mappings() -> None:
    phrase, mapped = claim(
        count=["5 soldiers killed", {"amount": "more than 2,600", "unit": "km", "of": "border"}]
    ).count
    assert (phrase, mapped) == (claim(count="5 soldiers killed").count[0], claim(count=mapped_count()).count[0])
    assert phrase != mapped
    assert (str(phrase.amount), phrase.unit, phrase.measure, phrase.population) == ("5", None, "killed", "soldier")
    assert (str(mapped.amount), mapped.unit and mapped.unit.name, mapped.of) == ("at least 2,600", "km", "border")


def mapped_count() -> dict[str, str]:
    return {"amount": "more than 2,600", "unit": "km", "of": "border"}


def test_details_hold_a_text_or_a_list() -> None:
    assert claim(details={"aim": "peace", "mediator": ["Qatar", "Turkey"], "role": None}).details == {
        "aim": ("peace",),
        "mediator": ("Qatar", "Turkey"),
    }


@pytest.mark.parametrize("slug", ["a", "doha-ceasefire", "2025.10_x", "đàm-phán", "停火"])
def test_slugs(slug: str) -> None:
    assert claim(id=slug).id == slug


@pytest.mark.parametrize("slug", ["", "a b", "a/b", "-a", "_a", ".a", "a\n", "a:b", "../a", "a\u202eb"])
def test_what_is_no_slug(slug: str) -> None:
    with pytest.raises(ValidationError, match="no slug"):
        claim(id=slug)


@pytest.mark.parametrize("tag", ["en", "vi", "zh-Hant", "es-419"])
def test_language_tags(tag: str) -> None:
    assert Source.model_validate({"language": tag}).language == (tag,)
    with pytest.raises(ValidationError, match="no language tag"):
        claim(language=f"{tag}_x")


@pytest.mark.parametrize("text", ["", " ", "\n\t\u3000"])
def test_blank_is_no_text(text: str) -> None:
    for field in ("statement", "about", "place"):
        with pytest.raises(ValidationError, match=field):
            claim(**{field: text})


@pytest.mark.parametrize("pin", ["0" * 63, "0" * 65, "G" * 64, "A" * 64, "0" * 64 + "\n"])
def test_what_is_no_hash(pin: str) -> None:
    assert Source.model_validate({"sha256": "0a" * 32}).sha256 == "0a" * 32
    with pytest.raises(ValidationError, match="64 hexadecimal digits"):
        Source.model_validate({"sha256": pin})


def test_case_makes_no_difference_in_a_language_tag() -> None:
    told = Source.model_validate({"language": ["EN-gb", "ZH-HANT-tw", "es-419", "vi"]}).language
    assert told == ("en-GB", "zh-Hant-TW", "es-419", "vi")
    assert claim(language="De-aT").language == "de-AT"


def test_records_are_closed_and_frozen() -> None:
    with pytest.raises(ValidationError, match="unknown_field"):
        claim(unknown_field="x")
    with pytest.raises(ValidationError, match="frozen"):
        claim().__setattr__("statement", "It did not.")  # an assignment is one that mypy forbids
    assert NameEntry.model_validate({"name": "Kabul", "aliases": "喀布尔"}).aliases == ("喀布尔",)


def test_records_that_tell_the_same_are_equal_and_a_copy_is_told_the_same() -> None:
    told = claim(place="Kabul", quote={"exact": "It did", "suffix": "."}, count="five dead", date="2025-10")
    assert told == claim(place=["Kabul"], quote={"exact": "It did", "suffix": "."}, count="five dead", date="2025-10")
    assert told != claim(place="Kabul")
    copied = pickle.loads(pickle.dumps(told))
    assert (copied, copied.model_fields_set) == (told, {"id", "statement", "place", "quote", "count", "date"})
    assert Quote.model_construct(exact="") == Quote.model_construct(exact="", prefix=None, suffix=None)


def nullable(schema: dict[str, Any]) -> bool:
    return {"type": "null"} in schema.get("anyOf", ()) or "null" in schema.get("type", ())


def test_the_schema_knows_every_field_and_what_is_required() -> None:
    schema = json_schema()
    kinds = schema["$defs"]
    assert set(kinds["Claim"]["properties"]) == set(Claim.model_fields)
    assert set(kinds["Source"]["properties"]) == set(Source.model_fields)
    assert (kinds["Claim"]["required"], kinds["Source"]["required"]) == (["id", "quote", "statement"], ["text"])
    assert kinds["Claim"]["additionalProperties"] is False
    for kind in kinds.values():
        for name, told in kind.get("properties", {}).items():
            assert name in kind["required"] or nullable(told), name
    figure = kinds["Claim"]["properties"]["count"]["anyOf"][0]["anyOf"][1]["properties"]
    assert [name for name, told in figure.items() if not nullable(told)] == ["amount"]
    assert nullable(kinds["Claim"]["properties"]["place"]["anyOf"][1]["items"])
    assert set(schema["properties"]) == {"source", "claims"}
