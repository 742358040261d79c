"""Where something stands in a framework or an overlay: the fields and positions that lead to it.

`("domains", 0, "standards", 2)` is a standard, `("domains", 0, "standards")` its list, `()` the whole.
"""

from dataclasses import replace
from typing import Any, TypeAlias, TypeVar, cast

from icbo_desktop.domain.framework import Text

Place: TypeAlias = tuple[str | int, ...]

R = TypeVar("R")

# Texts that stand alone and may be missing: the last word of the id that a new one gets.
SINGLE_TEXTS = {
    "narrative": "narrative",
    "closing_question": "closing",
    "rating_question": "rating",
}


def part_at(root: object, place: Place) -> object:
    """What stands at the place. LookupError or AttributeError where nothing does."""
    found: Any = root
    for step in place:
        found = found[step] if isinstance(step, int) else getattr(found, step)
    return found


def is_there(root: object, place: Place) -> bool:
    """Whether something stands at the place."""
    try:
        return part_at(root, place) is not None
    except (LookupError, AttributeError):
        return False


def with_part(root: R, place: Place, part: object) -> R:
    """The same with another part at the place. Everything beside the way there stays the same object."""
    if not place:
        return cast("R", part)
    first, rest = place[0], place[1:]
    if isinstance(first, int):
        items = list(cast("tuple[object, ...]", root))
        items[first] = with_part(items[first], rest, part)
        return cast("R", tuple(items))
    inner = with_part(getattr(root, first), rest, part)
    return cast("R", replace(cast("Any", root), **{first: inner}))


def entries_at(root: object, place: Place) -> tuple[object, ...]:
    """The entries of the list at a place."""
    return cast("tuple[object, ...]", part_at(root, place))


def steps_of(key: str) -> Place:
    """The steps of a field's key, such as `source.document`; none for the part itself."""
    return tuple(key.split(".")) if key else ()


def value_at(root: object, place: Place, key: str) -> str:
    """The value of a field as a text; empty where there is none."""
    found: Any = part_at(root, place)
    for step in steps_of(key):
        if found is None:
            return ""
        found = getattr(found, str(step))
    if isinstance(found, tuple):
        return ",".join(cast("tuple[str, ...]", found))
    return "" if found is None else str(found)


def with_value(root: R, place: Place, key: str, value: str | int) -> R:
    """The same with another value in a field of the part at the place."""
    head, _, inner = key.partition(".")
    if head in SINGLE_TEXTS and inner == "text":
        return with_part(root, (*place, head), _single(root, place, head, str(value)))
    if key == "domains" and not isinstance(value, int):
        return with_part(root, (*place, key), tuple(part for part in value.split(",") if part))
    return with_part(root, (*place, *steps_of(key)), value)


def _single(root: object, place: Place, head: str, text: str) -> Text | None:
    """The single text with other words; none where they are empty."""
    holder: Any = part_at(root, place)
    there: Text | None = getattr(holder, head)
    if not text:
        return None
    if there is not None:
        return replace(there, text=text)
    # The framework's own id does not stand before the ids of its parts.
    own = "" if not place else f"{holder.id}."
    return Text(f"{own}{SINGLE_TEXTS[head]}", text)
