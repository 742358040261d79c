"""Moving a workbook to a newer version of its pack: one undo step, and nothing recorded is lost.

What the newer pack has a place for stays where it is. What it has none for goes, row by row, to the old
copy of the pack, which is kept beside as a retired framework. A value that is not kept as it was stays
there too, and in words in a note at its place.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from icbo_desktop.domain.edits.edit import Stamp
from icbo_desktop.domain.errors import EditRefusedError
from icbo_desktop.domain.framework import Framework, Scale
from icbo_desktop.domain.history import RowChange
from icbo_desktop.domain.items import is_there, lines_at, rating_scale
from icbo_desktop.domain.movement import same_scale
from icbo_desktop.domain.pack_move import Choice, moved_value, value_in
from icbo_desktop.domain.rows import (
    Answer,
    Assessment,
    DifferingView,
    FrozenFramework,
    FrozenOverlay,
    Item,
    ItemRecord,
    Note,
    ViewRating,
    Visit,
    item_of,
    overlay_row_id,
)
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import tr, tr_n


@dataclass(frozen=True, slots=True)
class MovePack:
    """Put the newer copy of a pack in the place of the one the workbook has.

    `old` and `new` are the frameworks of the two texts, `frozen` the newer copy, `overlays` the copies of
    its overlays. `choices` says, by the id of an item or of an old scale, what becomes of values on a scale
    that has changed; keep where nothing is said.
    """

    old: Framework
    new: Framework
    frozen: FrozenFramework
    overlays: tuple[FrozenOverlay, ...] = ()
    choices: Mapping[str, Choice] = field(default_factory=dict[str, Choice])

    @property
    def label(self) -> str:
        return f"move to version {self.new.version} of the framework"

    def rows(self, workshop: Workshop, stamp: Stamp) -> tuple[RowChange, ...]:
        before = workshop.find(FrozenFramework, self.frozen.id)
        if before is None or self.new.id != self.old.id or before.version != self.old.version:
            message = tr(
                "That framework is no longer in the workbook as it was, so nothing was moved."
            )
            raise EditRefusedError(message)
        if before.sha256 == self.frozen.sha256:
            return ()
        return _Move(self, workshop, stamp, before).rows()


class _Move:
    """One run of the edit: the row changes as they come together."""

    def __init__(
        self, edit: MovePack, workshop: Workshop, stamp: Stamp, before: FrozenFramework
    ) -> None:
        self._edit = edit
        self._workshop = workshop
        self._stamp = stamp
        self._before = before
        self._retired = _retired_row(workshop, before)
        self._changes: list[RowChange] = []
        self._left_behind: set[Item] = set()
        self._words: dict[Item, list[str]] = {}
        self._views_left: Counter[Item] = Counter()

    def rows(self) -> tuple[RowChange, ...]:
        for row in self._workshop:
            if isinstance(row, ItemRecord) and row.framework_id == self._before.id:
                self._take(row)
        self._take_overlays()
        for item, words in self._words.items():
            self._add(self._note(item, words))
        return (*self._framework_rows(), *self._changes)

    def _take(self, row: ItemRecord) -> None:
        item = item_of(row)
        if not self._fits(row, item):
            self._leave(row)
        elif isinstance(row, ViewRating):
            self._take_view_rating(row, item)
        elif isinstance(row, Assessment | DifferingView):
            self._take_value(row, item)

    def _fits(self, row: ItemRecord, item: Item) -> bool:
        """Whether the newer pack has a place for the row: its item, its line, its prompt."""
        old, new = self._edit.old, self._edit.new
        if not is_there(new, item) or _kind(old, item) != _kind(new, item):
            return False
        line = getattr(row, "evidence_id", "")
        if line and line in lines_at(old, item) and line not in lines_at(new, item):
            return False
        if isinstance(row, Answer):
            return (row.prompt_id, _kind(new, item)) in {(each.id, each.at) for each in new.prompts}
        return True

    def _leave(self, row: ItemRecord) -> None:
        """Leave a row with the old copy of the pack, as it is."""
        self._left_behind.add(item_of(row))
        self._changes.append(RowChange(row, _at_framework(row, self._retired.id)))

    def _take_view_rating(self, row: ViewRating, item: Item) -> None:
        value, is_same = self._moved(row.value, item)
        if is_same:
            return
        self._leave(row)
        self._views_left[item] += 1
        if value is not None:
            self._add(replace(row, id=self._stamp.new_id(), value=value))
        self._say(item, "")

    def _take_value(self, row: Assessment | DifferingView, item: Item) -> None:
        before = value_in(row)
        if before is None:
            self._clear_reveal(row, item)
            return
        value, is_same = self._moved(before, item)
        if is_same:
            return
        scale = rating_scale(self._edit.old, item)
        words = f"{before}{_scale_words(before, scale)}"
        if isinstance(row, Assessment):
            self._say(item, tr("The agreed rating was {words}.", words=words))
            self._left_behind.add(item)
            self._add(_rating_alone(row, self._stamp.new_id(), self._retired.id))
            seen = row.revealed_round if self._keeps_views(item) else 0
            after: ItemRecord = replace(row, agreed=value, revealed_round=seen)
        else:
            self._say(
                item,
                tr("The differing view “{text}” was held at {words}.", text=row.text, words=words),
            )
            after = replace(row, rating=value)
        self._changes.append(RowChange(row, after))

    def _clear_reveal(self, row: Assessment | DifferingView, item: Item) -> None:
        """Where all view ratings stay behind, none has been shown here."""
        if isinstance(row, Assessment) and row.revealed_round and not self._keeps_views(item):
            self._changes.append(RowChange(row, replace(row, revealed_round=0)))

    def _keeps_views(self, item: Item) -> bool:
        views = self._workshop.at(ViewRating, item)
        return not views or any(self._moved(view.value, item)[0] is not None for view in views)

    def _moved(self, value: int, item: Item) -> tuple[int | None, bool]:
        """The value on the newer pack's scale, and whether that is the very same answer."""
        old = rating_scale(self._edit.old, item)
        new = rating_scale(self._edit.new, item)
        if old is None:
            # A value that the old scale did not explain: it stays only where the new one has it.
            is_kept = new is not None and value in new.values
            return (value, True) if is_kept else (None, False)
        if same_scale(old, new):
            return value, True
        choices = self._edit.choices
        choice = choices.get(item.item_id) or choices.get(old.id) or "keep"
        after = moved_value(value, old, new, choice)
        return after, after == value and choice == "keep"

    def _say(self, item: Item, words: str) -> None:
        said = self._words.setdefault(item, [])
        if words:
            said.append(words)

    def _note(self, item: Item, words: list[str]) -> Note:
        views = self._views_left[item]
        head = tr(
            "Rated on version {version} of the framework, and moved to version {version2}.",
            version=self._edit.old.version,
            version2=self._edit.new.version,
        )
        kept = tr_n(
            "{n} view ratings given then stayed with the old version.",
            "{n} view rating given then stayed with the old version.",
            views,
        )
        return Note(
            id=self._stamp.new_id(),
            framework_id=item.framework_id,
            item_id=item.item_id,
            option_id=item.option_id,
            text=" ".join((head, *words, *((kept,) if views else ()))),
            created_at=self._stamp.at,
        )

    def _take_overlays(self) -> None:
        """Put the new overlays in. What the room has seen of the old ones stays with the old copy."""
        seen = [row for row in self._workshop.overlays(self._before.id) if self._was_seen(row)]
        for overlay in self._edit.overlays:
            there = self._workshop.find(FrozenOverlay, overlay.id)
            if there == overlay:
                continue
            self._changes.append(RowChange(there, overlay))
            if there in seen:
                self._left_behind.add(Item(self._before.id))
        if self._left_behind:
            for row in seen:
                self._keep_overlay(row)

    def _was_seen(self, overlay: FrozenOverlay) -> bool:
        is_worn = self._before.overlay == overlay.overlay_id
        visits = self._workshop.rows(Visit)
        return is_worn or any(
            (visit.framework_id, visit.overlay) == (self._before.id, overlay.overlay_id)
            for visit in visits
        )

    def _keep_overlay(self, overlay: FrozenOverlay) -> None:
        row_id = overlay_row_id(self._retired.id, overlay.overlay_id)
        kept = replace(overlay, id=row_id, framework_id=self._retired.id)
        self._changes.append(RowChange(None, kept))

    def _framework_rows(self) -> list[RowChange]:
        before = self._before
        new = self._edit.new
        known = {*new.standards_by_id, *new.domains_by_id, *new.lists_by_id}
        overlays = {row.overlay_id for row in self._workshop.overlays(before.id)}
        overlays |= {row.overlay_id for row in self._edit.overlays}
        after = replace(
            self._edit.frozen,
            position=before.position,
            left_out=tuple(own for own in before.left_out if own in known),
            overlay=before.overlay if before.overlay in overlays else "",
        )
        changes = [RowChange(before, after)]
        if self._left_behind:
            changes.append(RowChange(None, replace(self._retired, left_out=self._left_out())))
        return changes

    def _left_out(self) -> tuple[str, ...]:
        """All of the old copy but what something recorded stays with, and the domains that hold it."""
        old = self._edit.old
        kept = {item.item_id for item in self._left_behind}
        kept |= {old.domain_of_standard[own].id for own in kept if own in old.domain_of_standard}
        return tuple(own for own in (*old.domains_by_id, *old.standards_by_id) if own not in kept)

    def _add(self, row: ItemRecord) -> None:
        self._changes.append(RowChange(None, row))


def _retired_row(workshop: Workshop, before: FrozenFramework) -> FrozenFramework:
    """The old copy as it is kept (see `pack_id_of` for its id). Never one that an earlier move left: an item is assessed once in each."""
    name = row_id = f"{before.id}@{before.version}"
    number = 1
    while workshop.find(FrozenFramework, row_id) is not None:
        number += 1
        row_id = f"{name}-{number}"
    last = max((each.position for each in workshop.frameworks), default=0)
    return replace(before, id=row_id, position=last + 1, left_out=(), is_retired=True)


def _rating_alone(row: Assessment, row_id: str, framework_id: str) -> Assessment:
    """The agreed rating once more, for the old copy. What was said of it stays at its place."""
    return Assessment(
        id=row_id,
        framework_id=framework_id,
        item_id=row.item_id,
        option_id=row.option_id,
        agreed=row.agreed,
    )


def _at_framework(row: Any, framework_id: str) -> Any:  # noqa: ANN401 - the same kind comes back
    return replace(row, framework_id=framework_id)


def _kind(framework: Framework, item: Item) -> str:
    """What an item is: in another pack the same id may be something else."""
    if item.item_id in framework.standards_by_id:
        return "standard"
    if item.item_id in framework.domains_by_id:
        return "domain"
    return "list" if item.item_id in framework.lists_by_id else ""


def _scale_words(value: int, scale: Scale | None) -> str:
    """What a value stood for: " (Joint), on a scale from 0 to 3"."""
    if scale is None:
        return ""
    point = scale.point_of(value)
    label = f" ({point.label})" if point is not None and point.label else ""
    return tr(
        "{label}, on a scale from {lowest} to {highest}",
        label=label,
        lowest=scale.lowest,
        highest=scale.highest,
    )
