"""An overlay: other words for the same framework. Same ids, any subset of its texts, never its structure."""

from dataclasses import dataclass, field, fields, is_dataclass, replace
from functools import cache
from typing import Any, cast

from icbo_desktop.domain.framework import (
    Framework,
    GlossaryTerm,
    Scale,
    ScalePoint,
    Wording,
    Words,
    pack_id_of,
)

# The texts of an entry that an overlay may put in other words. Ids, numbers and values it never touches.
WORDED_KEYS = (
    "title",
    "short_title",
    "statement",
    "introduction",
    "text",
    "name",
    "what",
    "who",
    "where",
    "group",
)


@dataclass(frozen=True, slots=True)
class ReplacedTerm:
    """A body or a term that is called otherwise now: since when, and why. It is told, never replaced by machine."""

    was: str
    now: str
    since: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PointWords:
    """Other words for one point of a scale; a text left empty stays the pack's."""

    value: int
    label: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class ScaleWords:
    """Other words for one scale. Its values and its shape stay the pack's."""

    id: str
    low_label: str = ""
    high_label: str = ""
    points: tuple[PointWords, ...] = ()


@dataclass(frozen=True, slots=True)
class ItemWords:
    """Other words for the entry of that id; a text left empty stays the pack's."""

    id: str
    title: str = ""
    short_title: str = ""
    statement: str = ""
    introduction: str = ""
    text: str = ""
    name: str = ""
    what: str = ""
    who: str = ""
    where: str = ""
    group: str = ""

    @property
    def given(self) -> dict[str, str]:
        """The texts that are given, by key."""
        return {key: text for key in WORDED_KEYS if (text := getattr(self, key))}


@dataclass(frozen=True, slots=True)
class LevelWords:
    """Other words for the two levels of the framework."""

    domain: str = ""
    standard: str = ""


@dataclass(frozen=True, slots=True)
class Overlay:
    """The whole of an overlay. `framework_id` is the pack it lies over, `language` a tag such as en-GB."""

    id: str
    framework_id: str
    version: str
    title: str
    wording: Wording
    language: str = "en-GB"
    notes: tuple[str, ...] = ()
    terms: tuple[ReplacedTerm, ...] = ()
    words: LevelWords = field(default_factory=LevelWords)
    framework_title: str = ""
    framework_short_title: str = ""
    introduction: str = ""
    scales: tuple[ScaleWords, ...] = ()
    items: tuple[ItemWords, ...] = ()
    glossary: tuple[GlossaryTerm, ...] = ()

    @property
    def text_count(self) -> int:
        """How many texts of entries it puts in other words."""
        return sum(len(item.given) for item in self.items)


def overlaid(framework: Framework, overlay: Overlay) -> Framework:
    """The framework in the overlay's words.

    Only a text that the pack has is replaced. What fits nothing is passed over: after a move to a newer
    pack an overlay may still speak of what was retired.
    """
    # A copy that a move left behind wears the words of its pack.
    if overlay.framework_id != pack_id_of(framework.id):
        return framework
    worded: Framework = _worded(framework, {item.id: item.given for item in overlay.items})
    meanings = {term.term: term.meaning for term in overlay.glossary}
    scales = {scale.id: scale for scale in overlay.scales}
    return replace(
        worded,
        title=overlay.framework_title or framework.title,
        short_title=overlay.framework_short_title or framework.short_title,
        introduction=(framework.introduction and overlay.introduction) or framework.introduction,
        wording=overlay.wording,
        words=Words(
            overlay.words.domain or framework.words.domain,
            overlay.words.standard or framework.words.standard,
        ),
        scales=tuple(_worded_scale(scale, scales.get(scale.id)) for scale in worded.scales),
        glossary=tuple(
            replace(term, meaning=meanings.get(term.term, term.meaning)) for term in worded.glossary
        ),
    )


def entries_of(framework: Framework) -> dict[str, object]:
    """Every entry with an id, by id: domains, standards, questions, options, items of lists and the like.

    Not the framework itself, and not the points of a scale, whose ids belong to their scale.
    """
    found: dict[str, object] = {}
    for name in _nested_fields(Framework):
        _collect(getattr(framework, name), found)
    return found


def texts_of(entry: object) -> dict[str, str]:
    """The texts of an entry that an overlay may put in other words, by key; those it has, in order."""
    return {key: text for key in _own_keys(type(entry)) if (text := getattr(entry, key))}


def _collect(value: object, found: dict[str, object]) -> None:
    if isinstance(value, tuple):
        for item in cast("tuple[object, ...]", value):
            _collect(item, found)
    elif is_dataclass(value) and not isinstance(value, ScalePoint):
        own = getattr(value, "id", "")
        if own:
            found[own] = value
        for name in _nested_fields(type(value)):
            _collect(getattr(value, name), found)


def _worded(value: object, words: dict[str, dict[str, str]]) -> Any:  # noqa: ANN401 - the same type comes back
    """The value with the words laid over it and over all that it holds; itself where none fits."""
    if isinstance(value, tuple):
        before = cast("tuple[object, ...]", value)
        after = tuple(_worded(item, words) for item in before)
        is_same = all(old is new for old, new in zip(before, after, strict=True))
        return before if is_same else after
    if not is_dataclass(value) or isinstance(value, type | ScalePoint):
        return value
    changed: dict[str, Any] = {}
    own = "" if isinstance(value, Framework) else getattr(value, "id", "")
    if own in words:
        kept = texts_of(value)
        changed = {key: text for key, text in words[own].items() if key in kept}
    for name in _nested_fields(type(value)):
        inner = getattr(value, name)
        worded = _worded(inner, words)
        if worded is not inner:
            changed[name] = worded
    return replace(value, **changed) if changed else value


def _worded_scale(scale: Scale, words: ScaleWords | None) -> Scale:
    if words is None:
        return scale
    points = {point.value: point for point in words.points}
    return replace(
        scale,
        low_label=(scale.low_label and words.low_label) or scale.low_label,
        high_label=(scale.high_label and words.high_label) or scale.high_label,
        points=tuple(_worded_point(point, points.get(point.value)) for point in scale.points),
    )


def _worded_point(point: ScalePoint, words: PointWords | None) -> ScalePoint:
    if words is None:
        return point
    return replace(
        point,
        label=(point.label and words.label) or point.label,
        description=(point.description and words.description) or point.description,
    )


@cache
def _nested_fields(kind: type) -> tuple[str, ...]:
    """The fields that may hold entries: those that are not plain words and numbers."""
    plain = ("str", "int", "bool")
    return tuple(
        each.name for each in fields(kind) if getattr(each.type, "__name__", each.type) not in plain
    )


@cache
def _own_keys(kind: type) -> tuple[str, ...]:
    names = {each.name for each in fields(kind)}
    return tuple(key for key in WORDED_KEYS if key in names)
