"""Puts words into an overlay, or takes them out, for any text of the framework that it lies over."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar, cast

from icbo_desktop.domain.editing.places import SINGLE_TEXTS, Place, part_at
from icbo_desktop.domain.framework import Framework, GlossaryTerm
from icbo_desktop.domain.overlay import ItemWords, Overlay, PointWords, ScaleWords

E = TypeVar("E")


def with_words(overlay: Overlay, pack: Framework, at: tuple[Place, str], words: str) -> Overlay:
    """The overlay with these words for a field of the pack, given as its place and key; "" takes them out."""
    place, key = at
    head, _, inner = key.partition(".")
    if head in SINGLE_TEXTS and inner == "text":
        single: Any = part_at(pack, (*place, head))
        return _with_item(overlay, single.id, inner, words)
    if not place:
        return _with_framework_words(overlay, key, words)
    part: Any = part_at(pack, place)
    if place[0] == "glossary":
        return _with_meaning(overlay, part.term, words)
    if place[0] == "scales" and key in {"low_label", "high_label"}:
        return _with_scale(overlay, part.id, {key: words})
    if place[0] == "scales" and key in {"label", "description"}:
        scale: Any = part_at(pack, place[:2])
        return _with_point(overlay, scale.id, part.value, {key: words})
    return _with_item(overlay, part.id, key, words)


def _with_framework_words(overlay: Overlay, key: str, words: str) -> Overlay:
    names = {"title": "framework_title", "short_title": "framework_short_title"}
    if key.startswith("words."):
        changed = replace(overlay.words, **{key.partition(".")[2]: words})
        return replace(overlay, words=changed)
    return replace(overlay, **{names.get(key, key): words})


def _with_item(overlay: Overlay, own: str, key: str, words: str) -> Overlay:
    there = next((item for item in overlay.items if item.id == own), None)
    item = replace(there or ItemWords(own), **{key: words})
    kept = _with_entry(overlay.items, item, _id_of, is_kept=bool(item.given))
    return replace(overlay, items=kept)


def _with_scale(overlay: Overlay, own: str, words: dict[str, Any]) -> Overlay:
    there = next((scale for scale in overlay.scales if scale.id == own), None)
    scale = replace(there or ScaleWords(own), **words)
    is_kept = bool(scale.low_label or scale.high_label or scale.points)
    return replace(overlay, scales=_with_entry(overlay.scales, scale, _id_of, is_kept=is_kept))


def _with_point(overlay: Overlay, own: str, value: int, words: dict[str, str]) -> Overlay:
    scale = next((scale for scale in overlay.scales if scale.id == own), ScaleWords(own))
    there = next((point for point in scale.points if point.value == value), None)
    point = replace(there or PointWords(value), **words)
    is_kept = bool(point.label or point.description)
    points = _with_entry(scale.points, point, _value_of, is_kept=is_kept)
    return _with_scale(overlay, own, {"points": points})


def _with_meaning(overlay: Overlay, term: str, words: str) -> Overlay:
    entry = GlossaryTerm(term, words)
    kept = _with_entry(overlay.glossary, entry, _term_of, is_kept=bool(words))
    return replace(overlay, glossary=kept)


def _with_entry(
    entries: tuple[E, ...], entry: E, key: Callable[[E], object], *, is_kept: bool
) -> tuple[E, ...]:
    """The entries with this one in the place of the one of the same key, at the end, or not at all."""
    own = key(entry)
    if not is_kept:
        return tuple(each for each in entries if key(each) != own)
    if all(key(each) != own for each in entries):
        return (*entries, entry)
    return tuple(entry if key(each) == own else each for each in entries)


def _id_of(entry: object) -> object:
    return cast("Any", entry).id


def _value_of(point: PointWords) -> object:
    return point.value


def _term_of(term: GlossaryTerm) -> object:
    return term.term
