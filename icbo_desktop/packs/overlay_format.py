"""The format of an overlay: one type for each kind of entry, with the key names of the file.

As packs/format.py is for pack.yaml: the checker walks these types, a frozen copy is written and read with
them, and the JSON Schema for editors comes from them.
"""

from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from icbo_desktop.packs.format import (
    Id,
    Line,
    NotePart,
    Part,
    PointValue,
    Prose,
    ShortTitle,
    TermPart,
    Version,
)
from icbo_desktop.translation import marked

Language = Annotated[
    str,
    Meta(
        pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*(?![\s\S])",
        max_length=35,
        description="The language of the words, such as en-GB or cy.",
        extra={"rule": marked("a language is written as in en-GB or cy")},
    ),
]


class ReplacedTermPart(Part, frozen=True, kw_only=True):
    was: Line
    now: Line
    since: Line = ""
    reason: Prose = ""


class LevelWordsPart(Part, frozen=True, kw_only=True):
    domain: Line = ""
    standard: Line = ""


class PointWordsPart(Part, frozen=True, kw_only=True):
    value: PointValue
    label: Line = ""
    description: Prose = ""


class ScaleWordsPart(Part, frozen=True, kw_only=True):
    id: Id
    low_label: Line = ""
    high_label: Line = ""
    points: tuple[PointWordsPart, ...] = ()


class ItemWordsPart(Part, frozen=True, kw_only=True):
    """Other words for the entry of that id: any subset of the texts that the pack gives it."""

    id: Id
    title: Line = ""
    short_title: ShortTitle = ""
    statement: Prose = ""
    introduction: Prose = ""
    text: Prose = ""
    name: Line = ""
    what: Prose = ""
    who: Prose = ""
    where: Prose = ""
    group: Line = ""


class OverlayFile(Part, frozen=True, kw_only=True):
    """The whole of `overlays/<id>.yaml`."""

    format: Literal[1]
    id: Id
    framework: Id
    version: Version
    title: Line
    wording: Literal["restated", "published", "local"]
    language: Language = "en-GB"
    notes: tuple[NotePart, ...] = ()
    terms: tuple[ReplacedTermPart, ...] = ()
    words: LevelWordsPart = LevelWordsPart()
    framework_title: Line = ""
    framework_short_title: Line = ""
    introduction: Prose = ""
    scales: tuple[ScaleWordsPart, ...] = ()
    items: tuple[ItemWordsPart, ...] = ()
    glossary: tuple[TermPart, ...] = ()


def overlay_schema() -> dict[str, Any]:
    """The JSON Schema of an overlay, for editors that help while it is written."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Overlay of a framework pack (overlays/<id>.yaml)",
        **msgspec.json.schema(OverlayFile),
    }
