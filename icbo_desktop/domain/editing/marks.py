"""What differs from what the editing began with, and which version that asks for."""

from collections.abc import Mapping
from dataclasses import is_dataclass
from typing import Literal

from icbo_desktop.domain.editing.edited import OVERLAY, Edited, part_of
from icbo_desktop.domain.editing.forms import form_of
from icbo_desktop.domain.editing.outline import node_key
from icbo_desktop.domain.editing.places import Place, entries_at, value_at
from icbo_desktop.domain.editing.structure import ids_of
from icbo_desktop.domain.pack_versions import is_higher, next_version

Mark = Literal["", "changed", "new"]
Parts = Mapping[str, object]
PARAGRAPH = "\n\n"


def measured_against(edited: Edited, original: Edited) -> Edited:
    """What marks are measured against: in an overlay the words of the pack, else what was opened."""
    return original if edited.pack is None else Edited(edited.pack, original.overlay)


def parts_by_key(edited: Edited) -> dict[str, object]:
    """Every part by what it is known by in the tree."""
    found: dict[str, object] = {"": edited.framework}
    _collect(edited.framework, (), "", found)
    if edited.overlay is not None:
        found[OVERLAY] = edited.overlay
        _collect(edited.overlay, (OVERLAY,), OVERLAY, found)
    return found


def mark_of(part: object, key: str, before: Parts) -> Mark:
    """Whether a part is new or says something else than before."""
    earlier = before.get(key)
    if earlier is None or type(earlier) is not type(part):
        return "new"
    if earlier is part:
        return ""
    form = form_of(part)
    same = all(
        value_at(earlier, (), field.key) == value_at(part, (), field.key) for field in form.fields
    )
    return "" if same else "changed"


def marks_of(edited: Edited, before: Parts) -> dict[str, Mark]:
    """The marks of all parts that have one, by key."""
    marks: dict[str, Mark] = {}
    for key, part in parts_by_key(edited).items():
        if mark := mark_of(part, key, before):
            marks[key] = mark
    return marks


def field_is_changed(edited: Edited, place: Place, key: str, earlier: object | None) -> bool:
    """Whether a field says something else than in the earlier part; a new part's fields do not count."""
    part = part_of(edited, place)
    if earlier is None or type(earlier) is not type(part):
        return False
    return value_at(earlier, (), key) != value_at(part, (), key)


def published_part(published: str, words: str) -> str:
    """The pack's own words that are not there any more: of a long text only the paragraphs that differ."""
    if published == words:
        return ""
    kept = set(words.split(PARAGRAPH))
    gone = [text for text in published.split(PARAGRAPH) if text not in kept]
    return PARAGRAPH.join(gone) or published


def proposed_version(edited: Edited, saved: Edited | None) -> str:
    """The version to save as: 1.0.1 for other words, 1.1.0 where parts were added or retired."""
    if saved is None:
        return edited.version
    if edited == saved:
        return saved.version
    proposed = next_version(saved.version)
    if edited.overlay is None and ids_of(edited.framework) != ids_of(saved.framework):
        numbers = [int(part) for part in saved.version.partition("-")[0].split(".")]
        minor = numbers[1] if len(numbers) > 1 else 0
        wider = f"{numbers[0]}.{minor + 1}.0"
        return wider if is_higher(wider, saved.version) else proposed
    return proposed


def _collect(part: object, place: Place, own: str, found: dict[str, object]) -> None:
    if not is_dataclass(part):
        return
    for listed in form_of(part).lists:
        for position, entry in enumerate(entries_at(part, (listed.key,))):
            here = (*place, listed.key, position)
            key = node_key(entry, here, own)
            found[key] = entry
            _collect(entry, here, key, found)
