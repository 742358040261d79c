"""Rescuing a damaged workbook into a new one, and what came of it in words."""

import hashlib
from datetime import datetime
from pathlib import Path

from icbo_desktop.domain.errors import EditRefusedError, PackError, UserFacingError, WorkbookError
from icbo_desktop.domain.history import Change, RowChange
from icbo_desktop.domain.rules import require_sound
from icbo_desktop.domain.wording import listed
from icbo_desktop.locations import state_dir
from icbo_desktop.packs.frozen import frozen_copy, thaw_all
from icbo_desktop.services.library import framework_at_hand, frameworks_at_hand
from icbo_desktop.store.contents import replayed
from icbo_desktop.store.keys import held_key
from icbo_desktop.store.rescue import Rescued, rescue
from icbo_desktop.store.workbook_file import require_free, write_new
from icbo_desktop.translation import marked, tr, tr_n, translated

UNTOUCHED = marked("The damaged file was left as it is.")


def rescue_into(damaged: Path, new: Path, now: datetime) -> tuple[str, ...]:
    """Write what can be read of `damaged` to the new file; in sentences, what that is. Raises WorkbookError."""
    require_free(new)
    found = rescue(damaged, now, state_dir() / "rescue", frozen_texts())
    changes, left_out = with_sound_rows(found.changes)
    write_new(new, changes, found.drafts, found.papers, held_key(damaged))
    return report(found, left_out)


def frozen_texts() -> dict[str, str]:
    """The frozen text of every framework at hand by its SHA-256: it may mend a damaged copy of the same."""
    texts: dict[str, str] = {}
    for summary in frameworks_at_hand():
        try:
            text = frozen_copy(framework_at_hand(summary.id)).text
        except UserFacingError:
            continue
        texts[hashlib.sha256(text.encode()).hexdigest()] = text
    return texts


def with_sound_rows(changes: tuple[Change, ...]) -> tuple[tuple[Change, ...], int]:
    """The changes without the rows of a rescued state that break a rule of the content, and how many those are.

    Raises WorkbookError where the frameworks themselves cannot be read.
    """
    workshop, _, _ = replayed(changes)
    try:
        frameworks = thaw_all(workshop)
    except PackError as error:
        message = tr("What could be read holds a framework that this program cannot read.")
        raise WorkbookError(message) from error
    if len(changes) != 1:
        return changes, 0
    (change,) = changes
    kept: list[RowChange] = []
    for row in change.rows:
        try:
            if row.after is not None:
                require_sound(row.after, frameworks)
        except EditRefusedError:
            continue
        kept.append(row)
    sound = Change(change.id, change.at, change.label, tuple(kept), change.kind, change.of)
    return (sound,), len(change.rows) - len(kept)


def report(found: Rescued, left_out: int) -> tuple[str, ...]:
    """What could be read and what could not."""
    if found.is_whole and not left_out:
        return (tr("Everything could be read, with its history."), translated(UNTOUCHED))
    told = [
        tr_n(
            "{n} entries of the history could be read and proved.",
            "1 entry of the history could be read and proved.",
            found.entries,
        )
    ]
    if found.entries_missing:
        told.append(
            tr_n(
                "{n} entries could not. What changed there may be missing, "
                "or stand as it was before; look through the actions and ratings.",
                "1 entry could not. What changed there may be missing, "
                "or stand as it was before; look through the actions and ratings.",
                found.entries_missing,
            )
        )
        told.append(
            tr("The new workbook begins without its history: what was before cannot be undone.")
        )
    if found.from_tables:
        told.append(
            tr_n(
                "{n} records of those came from the tables beside the history.",
                "1 record of those came from the tables beside the history.",
                found.from_tables,
            )
        )
    if found.left_out + left_out:
        told.append(
            tr_n(
                "{n} records could be read but not proved, and left out.",
                "1 record could be read but not proved, and left out.",
                found.left_out + left_out,
            )
        )
    if found.lost_papers:
        told.append(
            tr("Attachments that could not be read: {names}.", names=listed(found.lost_papers))
        )
    if not found.has_title:
        told.append(tr("The workshop's own details could not be read: give it its title again."))
    return (*told, translated(UNTOUCHED))
