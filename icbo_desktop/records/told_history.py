"""The history as a record may tell it: when something was done, what and where, never what was written.

Neither the rows nor whose ratings they were are in it, so that no attribution can be undone by it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from icbo_desktop.domain.history import Change, ChangeKind, changes_of
from icbo_desktop.domain.rows import WHOLE, Item
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.translation import marked

KIND_WORDS: dict[ChangeKind, str] = {
    "edit": marked("Done"),
    "undo": marked("Taken back"),
    "redo": marked("Done again"),
    "log": marked("Noted"),
}
ATTACHED = marked("attach a paper")  # the label itself names the file, which may be gone since


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One thing that was done. `item` is its place where it touched one alone, of `places` in all."""

    at: datetime
    done: str
    kind: ChangeKind
    item: Item | None
    places: int


ToldHistory = tuple[HistoryLine, ...]


def told_history(changes: Iterable[Change]) -> ToldHistory:
    """A line for each change, in order."""
    return tuple(told_change(change) for change in changes)


def told_change(change: Change) -> HistoryLine:
    touched = changes_of(change)
    places = touched.items - {WHOLE}
    item = next(iter(places)) if len(places) == 1 else None
    is_paper = touched.tables == frozenset({Attachment.table}) and all(
        (row.after if change.kind == "undo" else row.before) is None for row in change.rows
    )
    label = ATTACHED if is_paper else change.label
    return HistoryLine(change.at, label, change.kind, item, len(places))
