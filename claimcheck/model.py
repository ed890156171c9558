"""What a user writes: sources and claims, each field read into its own type.

Annotations are not postponed here: pydantic would have to read them back from text, a tenth of what a check takes.
"""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import Annotated, Any

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainValidator,
    WithJsonSchema,
    create_model,
)

from claimcheck.values.counts import Count, parse_count
from claimcheck.values.dates import Date, parse_date

_SLUG = re.compile(r"[^\W_][\w.-]*")
_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_SCALAR = {"type": ["string", "number", "boolean"]}
_STRING = {"type": "string"}


_parse_date = lru_cache(maxsize=16_384)(parse_date)
_parse_count = lru_cache(maxsize=65_536)(parse_count)


class Stance(StrEnum):
    """What the speaker does with the statement."""

    ASSERTS = "asserts"
    REPORTS = "reports"
    ALLEGES = "alleges"
    DENIES = "denies"


def voice_of(stance: Stance | None, attributed_to: Sequence[str]) -> Stance:
    """The stance, with the default that goes with having a speaker or none."""
    return stance or (Stance.REPORTS if attributed_to else Stance.ASSERTS)


class Certainty(StrEnum):
    """How firmly the statement is put."""

    CERTAIN = "certain"
    PROBABLE = "probable"
    POSSIBLE = "possible"
    UNLIKELY = "unlikely"


def _as_list(value: Any) -> Any:
    """One element may stand where a list is meant; null is no list at all."""
    if value is None:
        return ()
    if not isinstance(value, list | tuple):
        return (value,)
    return tuple([entry for entry in value if entry is not None])


def _as_map(value: Any) -> Any:
    if not isinstance(value, Mapping):
        return {} if value is None else value
    return {key: _as_list(entry) for key, entry in value.items() if entry is not None}


def _as_date(value: Any) -> Date:
    """EDTF; a list is a one-of set."""
    if isinstance(value, list):
        value = f"[{','.join(str(entry) for entry in _as_list(value))}]"
    if not isinstance(value, str):
        raise ValueError("a mapping stands where a date is meant")
    return _parse_date(value)


def _as_slug(value: Any) -> Any:
    if isinstance(value, str) and not _SLUG.fullmatch(value):
        raise ValueError(f"{value!r} is no slug; use letters, digits, '-', '_' and '.', as in first-truce")
    return value


def _as_tag(value: Any) -> Any:
    if isinstance(value, str) and not _TAG.fullmatch(value):
        raise ValueError(f"{value!r} is no language tag; write en, vi or zh-Hant (BCP 47)")
    return value


def _as_hash(value: Any) -> Any:
    if isinstance(value, str) and not re.fullmatch(r"[0-9a-f]{64}", value):
        raise ValueError("a SHA-256 hash has 64 hexadecimal digits, in lower case")
    return value


def _as_count(value: Any) -> Count:
    if isinstance(value, str):
        return _parse_count(value)
    if not isinstance(value, Mapping):
        raise ValueError("a figure is a text, or {amount: …, unit: …, of: …}")
    unknown = sorted(set(value) - {"amount", "unit", "of"})
    if unknown or not isinstance(value.get("amount"), str):
        fault = f"unknown key {unknown[0]!r}" if unknown else "the amount is missing"
        raise ValueError(f'{fault}; write {{amount: "more than 2,600", unit: km, of: border length}}')
    amount, of, unit = (value.get(key) or "" for key in ("amount", "of", "unit"))
    if not all(isinstance(part, str) for part in (amount, of, unit)):
        raise ValueError("amount, unit and of are texts")
    return _parse_count(amount, of, unit)


def _as_quotes(value: Any) -> Any:
    """A blank quote is none; that is for the sourcing rules to say."""
    return () if isinstance(value, str) and not value.strip() else _as_list(value)


def _as_quote(value: Any) -> Any:
    return {"exact": value} if isinstance(value, str) else value


def _list_schema(item: Mapping[str, Any]) -> dict[str, Any]:
    return {"anyOf": [dict(item), {"type": "array", "items": dict(item)}, {"type": "null"}]}


# A pattern is checked without a call into Python; it has what str.strip() takes for space.
Text = Annotated[
    str, Field(min_length=1, pattern=r"[^\s\x1c-\x1f]"), WithJsonSchema({"type": "string", "minLength": 1})
]
Texts = Annotated[tuple[Text, ...], BeforeValidator(_as_list), WithJsonSchema(_list_schema(_SCALAR))]
Slug = Annotated[Text, BeforeValidator(_as_slug), WithJsonSchema(_SCALAR)]
Tag = Annotated[Text, BeforeValidator(_as_tag), WithJsonSchema(_STRING)]
Tags = Annotated[tuple[Tag, ...], BeforeValidator(_as_list), WithJsonSchema(_list_schema(_STRING))]
EdtfDate = Annotated[
    Date,
    PlainValidator(_as_date),
    WithJsonSchema(
        {
            **_list_schema(_SCALAR),
            "description": "EDTF: 2025-10-09, 2025-10, 2025-10-01/2025-10-10, 2025-10-09T14:30+04:30, 2025-10-09~, "
            "or a one-of set [2025-10-09,2025-10-12], which may be a list",
        }
    ),
]
Counts = Annotated[
    tuple[Annotated[Count, PlainValidator(_as_count)], ...],
    BeforeValidator(_as_list),
    WithJsonSchema(
        _list_schema(
            {
                "anyOf": [
                    _SCALAR,
                    {
                        "type": "object",
                        "properties": {"amount": _SCALAR, "unit": _STRING, "of": _STRING},
                        "required": ["amount"],
                        "additionalProperties": False,
                    },
                ]
            }
        )
    ),
]
Details = Annotated[
    Mapping[str, Texts],
    BeforeValidator(_as_map),
    WithJsonSchema({"type": ["object", "null"], "additionalProperties": _list_schema(_SCALAR)}),
]


_told: dict[frozenset[str], frozenset[str]] = {}
"""Which fields records tell: few sets of many."""


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)

    def model_post_init(self, _: Any) -> None:
        """Let records with the same fields share the set of them, of which pydantic makes one a record."""
        told = frozenset(self.model_fields_set)
        object.__setattr__(self, "__pydantic_fields_set__", _told.setdefault(told, told))


class Quote(_Record):
    """A span of the article, word for word; prefix and suffix tell it from its equals (W3C TextQuoteSelector)."""

    exact: Text
    prefix: str | None = None
    suffix: str | None = None


Quotes = Annotated[
    tuple[Annotated[Quote, BeforeValidator(_as_quote)], ...],
    BeforeValidator(_as_quotes),
    WithJsonSchema(
        _list_schema(
            {
                "anyOf": [
                    _SCALAR,
                    {
                        "type": "object",
                        "properties": {"exact": _STRING, "prefix": _STRING, "suffix": _STRING},
                        "required": ["exact"],
                        "additionalProperties": False,
                    },
                ]
            }
        )
    ),
]


class Source(_Record):
    """An article, where it lies, and what it was taken from."""

    id: Slug | None = Field(None, description="short name of the source; the file's stem if left out")
    title: Text | None = None
    publisher: Text | None = None
    author: Texts = ()
    url: Text | None = None
    published: EdtfDate | None = Field(None, description="relative dates are resolved against it")
    language: Tags = Field((), description="BCP 47, several where the article has several")
    text: Text | None = Field(None, description="path of the article, from the project's folder")
    sha256: Annotated[Text, BeforeValidator(_as_hash)] | None = Field(
        None, description="pins the article as it was read"
    )
    derived_from: Texts = Field((), description="ids of held sources, or works outside, that it rewrites or syndicates")
    note: Text | None = None


class Claim(_Record):
    """One thing an article says, tied to its words."""

    id: Slug = Field(description="unique in the file")
    quote: Quotes = Field((), description="the words of the article that bear the claim out")
    statement: Text = Field(description="the bare proposition, one plain sentence, without its speaker")
    about: Text | None = Field(None, description="the event or topic, as a headline would name it")
    attributed_to: Texts = Field((), description="whom the article credits; absent: its own voice")
    via: Texts = Field((), description="through whom the article has it")
    stance: Stance | None = Field(None, description="what the speaker does with the statement")
    said: EdtfDate | None = Field(None, description="when the speaker said it")
    certainty: Certainty = Field(Certainty.CERTAIN, description="how firmly it is put")
    condition: Text | None = Field(None, description="what it hangs on")
    language: Tag | None = Field(None, description="the quote's language, where the source has several")
    date: EdtfDate | None = Field(None, description="the days on which it happened or may have happened")
    duration: Counts = Field((), description="how long it lasted")
    as_of: EdtfDate | None = Field(None, description="for a running total or a state: the day it stood so")
    place: Texts = Field((), description="where; each entry one place, inside out")
    actor: Texts = Field((), description="who did it")
    target: Texts = Field((), description="on whom it fell")
    count: Counts = Field((), description="figures, exact or vague, with what is counted")
    after: Texts = Field((), description="events that it came after")
    before: Texts = Field((), description="events that it came before")
    during: Texts = Field((), description="events in whose course it came")
    triggered_by: Texts = Field((), description="events that brought it about")
    triggers: Texts = Field((), description="events that it brought about")
    details: Details = Field(
        default_factory=dict, description="any other aspect to compare: status, outcome, aim, mediator"
    )
    same_as: Texts = Field((), description="claims that a person says speak of the same fact")
    different_from: Texts = Field((), description="claims that a person says do not")
    note: Text | None = Field(None, description="for colleagues; never compared")

    @property
    def voice(self) -> Stance:
        """The stance, with the default that goes with having a speaker or none."""
        return voice_of(self.stance, self.attributed_to)


class NameEntry(_Record):
    """One entry of the authority file: a name, its other forms, and what it is part of."""

    name: Text
    type: Text | None = None
    aliases: Texts = ()
    part_of: Texts = ()


class Decision(StrEnum):
    """What an editor decides on a discrepancy: one side holds, all stand, the facts differ, or the author is asked."""

    HOLDS = "holds"
    BOTH = "both"
    OTHER_FACT = "other-fact"
    ASK = "ask"


class Ground(_Record):
    """What a judgement was made on: a claim, the value that it had, and digests of quotes, record and article."""

    model_config = ConfigDict(defer_build=True)

    claim: Text
    value: str
    quote: Text
    record: Text
    article: str | None = None


class Judgement(_Record):
    """An editor's decision on a discrepancy, with who, when and why."""

    model_config = ConfigDict(defer_build=True)

    discrepancy: Text
    code: Text
    facet: Text
    level: str | None = None
    decision: Decision
    side: str | None = Field(None, description="the value that holds")
    by: Text
    at: Text
    note: str | None = None
    made_on: tuple[Ground, ...]


def json_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a claims file, as editors use it for completion."""
    record = create_model("Record", __base__=_Record, source=Source, claims=tuple[Claim, ...])
    schema = record.model_json_schema()
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["title"] = "claimcheck record"
    claim = schema["$defs"]["Claim"]
    claim["required"] = ["id", "quote", "statement"]
    schema["$defs"]["Source"]["required"] = ["text"]
    for name in ("stance", "certainty"):
        claim["properties"][name].pop("default", None)
    return schema
