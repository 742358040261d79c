"""Takes over what somebody wrote in a sheet: all of it into an own framework, the words into an overlay."""

from collections.abc import Iterator
from dataclasses import dataclass, is_dataclass, replace

from icbo_desktop.domain.editing.edited import Edited, open_fields, part_of, text_of, with_text
from icbo_desktop.domain.editing.forms import form_of
from icbo_desktop.domain.editing.places import Place, entries_at, value_at
from icbo_desktop.domain.errors import EditRefusedError
from icbo_desktop.domain.framework import Framework
from icbo_desktop.translation import tr, tr_n

WITHOUT_NOTES = frozenset({"notes"})


def taken_over(edited: Edited, written: Framework) -> Edited:
    """What is edited with everything that the sheet says. Raises EditRefusedError for another framework's sheet."""
    if written.id != edited.framework.id:
        message = tr(
            "This sheet is of “{title}” ({id}), and what you edit is {edited}. Nothing was changed.",
            title=written.title,
            id=written.id,
            edited=edited.framework.id,
        )
        raise EditRefusedError(message)
    if edited.overlay is None:
        return replace(edited, framework=replace(written, version=edited.version))
    return _with_words(edited, written)


@dataclass(frozen=True, slots=True)
class SheetChanges:
    """What a sheet changed: fields that say something else, parts that came and went, where the first is."""

    texts: int = 0
    added: int = 0
    gone: int = 0
    first: Place | None = None

    @property
    def words(self) -> str:
        """The counts in words: "1 text changed, 2 parts added"."""
        counts = (
            (self.texts, tr_n("{n} texts changed", "1 text changed", self.texts)),
            (self.added, tr_n("{n} parts added", "1 part added", self.added)),
            (self.gone, tr_n("{n} parts removed", "1 part removed", self.gone)),
        )
        told = [words for count, words in counts if count]
        return ", ".join(told) or tr("nothing in it differs")


def changes_between(before: Edited, after: Edited) -> SheetChanges:
    """What is otherwise in `after`, by the ids of the parts and their positions in what has none."""
    old, new = (dict(_places(each.framework, (), "", frozenset())) for each in (before, after))
    texts, first = 0, None
    for key, place in new.items():
        differing = 0 if key not in old else _differing(before, old[key], after, place)
        texts += differing
        if first is None and (differing or key not in old):
            first = place
    gone = [key for key in old if key not in new]
    return SheetChanges(texts, sum(key not in old for key in new), len(gone), first)


def _differing(before: Edited, there: Place, after: Edited, place: Place) -> int:
    """How many fields of a part say something else."""
    fields = form_of(part_of(after, place)).fields
    return sum(
        value_at(before.framework, there, field.key) != value_at(after.framework, place, field.key)
        for field in fields
    )


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


def _places(
    part: object, place: Place, own: str, without: frozenset[str] = WITHOUT_NOTES
) -> Iterator[tuple[str, Place]]:
    """Every part with its place, by its id, its term, or its position in what has one."""
    yield own, place
    if not is_dataclass(part):
        return
    for listed in form_of(part).lists:
        if listed.key in without:
            continue
        for position, entry in enumerate(entries_at(part, (listed.key,))):
            named = getattr(entry, "term", "") or getattr(entry, "id", "")
            name = named if named and listed.key != "points" else f"{own}/{listed.key}/{position}"
            yield from _places(entry, (*place, listed.key, position), str(name))
