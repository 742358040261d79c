"""The format of a pack: one type for each kind of entry, with the key names of pack.yaml.

These types are the only source of truth. The checker walks them, a frozen copy is written and read
with them, and the JSON Schema for editors comes from them. `rule` says in words what a pattern asks,
`too_long` what is wrong with a length; both are said in the language that is spoken. A field left out has its default; a field that is given is never empty.
"""

from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct

from icbo_desktop.translation import marked

FORMAT = 1

# `(?![\s\S])` is the end of the text in Python and in JSON Schema alike; `$` is not.
_END = r"(?![\s\S])"

Id = Annotated[
    str,
    Meta(
        pattern=rf"^[a-z0-9]+([.-][a-z0-9]+)*{_END}",
        max_length=80,
        description="Lower-case words and digits, joined by dots and hyphens. Never changes once used.",
        extra={"rule": marked("an id is lower-case words and digits, joined by dots and hyphens")},
    ),
]
Line = Annotated[
    str,
    Meta(
        pattern=rf"^\S([^\n\r]*\S)?{_END}",
        max_length=300,
        description="One line of text.",
        extra={"rule": marked("this must be one line, with no blank at either end")},
    ),
]
ShortTitle = Annotated[
    str,
    Meta(
        pattern=rf"^\S([^\n\r]*\S)?{_END}",
        max_length=34,
        description="Fits one line of the wall: at most 34 characters.",
        extra={
            "rule": marked("this must be one line, with no blank at either end"),
            "too_long": marked(
                "this is {length} characters long; one line of the wall holds {most}"
            ),
        },
    ),
]
Prose = Annotated[
    str,
    Meta(
        pattern=r"\S",
        max_length=20_000,
        description="Text, with empty lines between paragraphs.",
        extra={"rule": marked("this text is empty")},
    ),
]
Version = Annotated[
    str,
    Meta(
        pattern=rf"^[0-9]+(\.[0-9]+){{0,2}}(-[0-9a-z]+([.-][0-9a-z]+)*)?{_END}",
        max_length=40,
        description="The pack's own version, such as 1.0.0.",
        extra={"rule": marked("a version is up to three numbers joined by dots, such as 1.0.0")},
    ),
]
Year = Annotated[int, Meta(ge=1900, le=2200, description="The year of publication.")]
PointValue = Annotated[int, Meta(ge=-1000, le=1000, description="The value that is recorded.")]
Count = Annotated[int, Meta(ge=0, le=50_000)]


class Part(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What all entries have in common: closed, unchanging, and written without empty fields."""


class TextPart(Part, frozen=True, kw_only=True):
    id: Id
    text: Prose


class NotePart(Part, frozen=True, kw_only=True):
    text: Prose


class SourcePart(Part, frozen=True, kw_only=True):
    document: Prose
    where: Prose = ""
    licence: Prose = ""


class WordsPart(Part, frozen=True, kw_only=True):
    domain: Line = "Domain"
    standard: Line = "Standard"


class PointPart(Part, frozen=True, kw_only=True):
    value: PointValue
    id: Id = ""
    label: Line = ""
    description: Prose = ""


class ScalePart(Part, frozen=True, kw_only=True):
    id: Id
    kind: Literal["ordinal", "nominal"]
    shape: Literal["arrow", "steps", "choice"]
    points: Annotated[tuple[PointPart, ...], Meta(min_length=2)]
    aggregate: Literal["none", "median", "mean"] = "median"
    low_label: Line = ""
    high_label: Line = ""
    questions: tuple[TextPart, ...] = ()


class CriterionPart(Part, frozen=True, kw_only=True):
    id: Id
    text: Prose
    number: Line = ""


class EvidencePart(Part, frozen=True, kw_only=True):
    id: Id
    text: Prose
    criterion: Id = ""


class LevelPart(Part, frozen=True, kw_only=True):
    point: Id
    items: tuple[TextPart, ...] = ()


class OptionPart(Part, frozen=True, kw_only=True):
    id: Id
    title: Line
    short_title: ShortTitle = ""
    text: Prose = ""


class ListItemPart(Part, frozen=True, kw_only=True):
    id: Id
    text: Prose
    group: Line = ""


class ListPart(Part, frozen=True, kw_only=True):
    id: Id
    title: Line
    items: tuple[ListItemPart, ...] = ()
    use: Literal["list", "checklist"] = "list"


class PromptPart(Part, frozen=True, kw_only=True):
    id: Id
    title: Line
    at: Literal["standard", "domain"] = "standard"


class StandardPart(
    Part, frozen=True, kw_only=True, rename={"points_for": "for", "points_against": "against"}
):
    id: Id
    title: Line
    short_title: ShortTitle
    number: Line = ""
    statement: Prose = ""
    scale: Id = ""
    source: Prose = ""
    points: tuple[TextPart, ...] = ()
    criteria: tuple[CriterionPart, ...] = ()
    evidence: tuple[EvidencePart, ...] = ()
    questions: tuple[TextPart, ...] = ()
    levels: tuple[LevelPart, ...] = ()
    lists: tuple[ListPart, ...] = ()
    options: tuple[OptionPart, ...] = ()
    points_for: tuple[TextPart, ...] = ()
    points_against: tuple[TextPart, ...] = ()


class DomainPart(Part, frozen=True, kw_only=True):
    id: Id
    title: Line
    short_title: ShortTitle
    number: Line = ""
    introduction: Prose = ""
    scale: Id = ""
    closing_question: TextPart | None = None
    rating_question: TextPart | None = None
    lists: tuple[ListPart, ...] = ()
    options: tuple[OptionPart, ...] = ()
    standards: Annotated[tuple[StandardPart, ...], Meta(min_length=1)]


class ResourcePart(Part, frozen=True, kw_only=True):
    id: Id
    name: Line
    what: Prose = ""
    who: Prose = ""
    where: Prose = ""
    # One domain is given as `domain`, several as `domains`; never both.
    domain: Id = ""
    domains: tuple[Id, ...] = ()


class TermPart(Part, frozen=True, kw_only=True):
    term: Line
    meaning: Prose


class ExpectedCounts(Part, frozen=True, kw_only=True):
    """How much the pack is meant to hold, so that a part lost in editing is noticed."""

    domains: Count
    standards: Count
    evidence: Count = 0
    questions: Count = 0


class Pack(Part, frozen=True, kw_only=True):
    """The whole of pack.yaml."""

    format: Literal[1]
    id: Id
    version: Version
    title: Line
    # The framework's name stands in headers, beside a workshop's title; never alone on a wall line.
    short_title: Line
    publisher: Line
    published: Year
    source: SourcePart
    wording: Literal["restated", "published", "local"]
    words: WordsPart = WordsPart()
    notes: tuple[NotePart, ...] = ()
    scales: tuple[ScalePart, ...]
    introduction: Prose = ""
    principles: tuple[TextPart, ...] = ()
    lists: tuple[ListPart, ...] = ()
    prompts: tuple[PromptPart, ...] = ()
    narrative: TextPart | None = None
    closing_questions: tuple[TextPart, ...] = ()
    domains: Annotated[tuple[DomainPart, ...], Meta(min_length=1)]
    resources: tuple[ResourcePart, ...] = ()
    glossary: tuple[TermPart, ...] = ()
    expected: ExpectedCounts


def pack_schema() -> dict[str, Any]:
    """The JSON Schema of pack.yaml, for editors that help while a pack is written."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Framework pack (pack.yaml)",
        **msgspec.json.schema(Pack),
    }
