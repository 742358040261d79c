"""Takes over what somebody wrote in a sheet: all of it into an own framework, the words into an overlay."""

from collections.abc import Iterator
from dataclasses import replace

from icbo_desktop.domain.editing.edited import Edited, open_fields, text_of, with_text
from icbo_desktop.domain.editing.forms import form_of
from icbo_desktop.domain.editing.places import Place, entries_at, value_at
from icbo_desktop.domain.errors import EditRefusedError
from icbo_desktop.domain.framework import Framework


def taken_over(edited: Edited, written: Framework) -> Edited:
    """What is edited with everything that the sheet says. Raises EditRefusedError for another framework's sheet."""
    if written.id != edited.framework.id:
        message = (
            f"This sheet is of “{written.title}” ({written.id}), "
            f"and what you edit is {edited.framework.id}. Nothing was changed."
        )
        raise EditRefusedError(message)
    if edited.overlay is None:
        return replace(edited, framework=replace(written, version=edited.version))
    return _with_words(edited, written)


def _with_words(edited: Edited, written: Framework) -> Edited:
    places = dict(_places(written, (), ""))
    for key, place in _places(edited.framework, (), ""):
        there = places.get(key)
        if there is None:
            continue
        for field in open_fields(edited, place):
            words = value_at(written, there, field.key)
            if words and words != text_of(edited, place, field.key):
                edited = with_text(edited, place, field.key, words)
    return edited


def _places(part: object, place: Place, own: str) -> Iterator[tuple[str, Place]]:
    """Every part with its place, by its id, its term, or its position in what has one."""
    yield own, place
    for listed in form_of(part).lists:
        if listed.key == "notes":
            continue
        for position, entry in enumerate(entries_at(part, (listed.key,))):
            named = getattr(entry, "term", "") or getattr(entry, "id", "")
            name = named if named and listed.key != "points" else f"{own}/{listed.key}/{position}"
            yield from _places(entry, (*place, listed.key, position), str(name))
