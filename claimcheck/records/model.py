"""What a user writes: sources and claims, each field read into its own type.

Annotations are not postponed here: pydantic would have to read them back from text, a tenth of what a check takes.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema, create_model

from claimcheck.records.field_types import (
    STRING,
    Counts,
    Details,
    EdtfDate,
    Hash,
    Slug,
    Tag,
    Tags,
    Text,
    Texts,
    as_list,
    list_schema,
    or_mapping,
    or_null,
)


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


def _as_quotes(value: Any) -> Any:
    """A blank quote is none; that is for the sourcing rules to say."""
    return () if isinstance(value, str) and not value.strip() else as_list(value)


def _as_quote(value: Any) -> Any:
    return {"exact": value} if isinstance(value, str) else value


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
    WithJsonSchema(list_schema(or_mapping(exact=STRING, prefix=STRING, suffix=STRING))),
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
    sha256: Hash | None = Field(None, description="pins the article as it was read")
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


class Unfinished(Claim):
    """A claim that lacks its id or statement: what else it tells can be checked, but it is held against no other."""

    model_config = ConfigDict(defer_build=True)

    id: Slug = ""
    statement: Text = ""


class NameType(StrEnum):
    """What a name names: somebody who does or says something, or a place."""

    PARTY = "party"
    PLACE = "place"


class NameEntry(_Record):
    """One entry of the authority file: a name, its other forms, and what it is part of."""

    model_config = ConfigDict(defer_build=True)

    name: Text
    type: NameType | None = None
    aliases: Texts = ()
    part_of: Texts = ()


class Decision(StrEnum):
    """What an editor decides on a discrepancy: one side holds, all stand, the facts differ, or the author is asked."""

    HOLDS = "holds"
    BOTH = "both"
    OTHER_FACT = "other-fact"
    ASK = "ask"


class Ground(_Record):
    """What a judgement was made on: a claim, the value of its side, what it told, and digests of quotes and article."""

    model_config = ConfigDict(defer_build=True)

    claim: Text
    value: str
    told: str = Field(description="what the claim itself told of the facet")
    quote: Text
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
    for kind in (claim, schema["$defs"]["Source"]):
        for name, told in kind["properties"].items():
            kind["properties"][name] = told if name in kind["required"] else or_null(told)
    return schema
