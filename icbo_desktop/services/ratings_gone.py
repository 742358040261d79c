"""Taking deleted ratings out of everything: the workbook begins anew without its history, and so do its backups."""

import os
import shutil
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from icbo_desktop.domain.edits.forgetting import individual_ratings
from icbo_desktop.domain.errors import UserFacingError, WorkbookError
from icbo_desktop.domain.file_places import Working
from icbo_desktop.domain.history import Change, RowChange
from icbo_desktop.domain.rows import DifferingView, Record, ViewRating
from icbo_desktop.locations import state_dir
from icbo_desktop.services.clean_copy import papers_of
from icbo_desktop.services.clock import Clock, new_uuid, system_clock
from icbo_desktop.services.deleting import require_free, wipe_goings
from icbo_desktop.services.publishing import handling
from icbo_desktop.services.what_goes import Going, WhatGoes, what_goes
from icbo_desktop.store.backups import folder_beside, folder_of_own, make_backup, short_stem
from icbo_desktop.store.checks import check_workbook
from icbo_desktop.store.file_place import ask_place, resolved
from icbo_desktop.store.high_water import forget_marks
from icbo_desktop.store.opening import drop_half_written, fsync_folder, open_to_read
from icbo_desktop.store.publishing import replace_patiently
from icbo_desktop.store.sentences import not_made
from icbo_desktop.store.wiping import wipe
from icbo_desktop.store.workbook_file import open_workbook, write_new
from icbo_desktop.translation import marked, tr_n, translated

LABEL = marked("take the individual ratings out of the history")
NOT_AT_HOME = marked(
    "The ratings are deleted, but not yet out of the history and the backups: “{name}” is not where it lives."
)
STILL_THERE = marked("This workbook still holds individual ratings: delete those first.")
ARE_GONE = marked(
    "The individual ratings are out of the workbook, its history and its backups: {count} deleted, one made."
)
STAYED = marked("Not all of what held the ratings could be deleted. {faults}")
OTHERS = marked("What may still hold them: {others}")


@dataclass(frozen=True, slots=True)
class RatingsGone:
    """What came of it, in a sentence or two."""

    words: str


def take_ratings_out(path: Path, clock: Clock = system_clock) -> RatingsGone:
    """Begin a closed workbook anew as it now stands, and delete the older states that hold individual ratings.

    A fresh backup is made before an older one goes. Not for the window's thread. Raises WorkbookError, with the
    workbook as it was.
    """
    real = resolved(path)
    with handling(real):
        what = what_goes(real)
        require_free(what, clock)
        if what.copies or not real.exists():
            raise WorkbookError(translated(NOT_AT_HOME, name=real.name))
        begin_anew(real, clock())
        for workbook_id in what.ids:
            forget_marks(state_dir(), workbook_id)  # they tell of entries that are gone
        _back_up(real, clock())
        older = [_with_ratings(going) for going in what.others]
        _, stayed = wipe_goings(older)
    return RatingsGone(_told(what, sum(len(going.files) for going in older), stayed))


def begin_anew(path: Path, now: datetime) -> None:
    """Write all rows as one change to a new file, prove that, and put it in the old one's place."""
    file = open_workbook(path, read_only=True)
    if individual_ratings(file.workshop).is_any:
        raise WorkbookError(translated(STILL_THERE))
    new = path.with_name(f".{uuid4().hex[:8]}.icbo.part")
    old = path.with_name(f".{uuid4().hex[:8]}.part")
    rows = tuple(RowChange(None, record) for record in file.workshop)
    change = Change(new_uuid(), now, LABEL, rows, "log")
    is_lasting = False
    try:
        papers = papers_of(file.workshop, file)
        write_new(new, (change,), file.drafts.values(), papers, file.key)
        faults = check_workbook(new)
        if faults:
            raise WorkbookError(faults[0])
        with suppress(OSError):  # some shares know no rights
            shutil.copymode(path, new)
        with suppress(OSError):  # no second names: the old bytes are deleted, not overwritten
            os.link(path, old)
        replace_patiently(new, path, time.sleep)
        is_lasting = _is_flushed(path.parent)
    except OSError as error:
        raise not_made(error, path.name) from error
    finally:
        drop_half_written(new)
        with suppress(OSError):
            if is_lasting:
                wipe(old)
            else:  # a power cut may bring the old name back: its bytes stay as they are
                old.unlink()


def _is_flushed(folder: Path) -> bool:
    """Make a new name in the folder last; whether it does, which not every share can promise."""
    try:
        fsync_folder(folder)
    except OSError:
        return False
    return True


def _back_up(path: Path, now: datetime) -> None:
    """The first backup of the workbook as it now is. Raises WorkbookError."""
    file = open_workbook(path, read_only=True)
    own = folder_of_own(state_dir(), file.workshop.details.id)
    is_in_place = ask_place(path).working is Working.IN_PLACE
    try:
        make_backup(
            file.copy_file_to, folder_beside(path) if is_in_place else own, short_stem(path), now
        )
    except WorkbookError:
        make_backup(file.copy_file_to, own, short_stem(path), now)


def _with_ratings(going: Going) -> Going:
    return Going(going.words, tuple(path for path in going.files if may_hold_ratings(path)))


def may_hold_ratings(path: Path) -> bool:
    """Whether a state that was once saved holds ratings of single people, now or in its history, or cannot tell."""
    try:
        contents = open_to_read(path).contents
    except (UserFacingError, OSError):
        return True
    return bool(contents.drafts) or any(
        is_rating(side)
        for change in contents.changes
        for row in change.rows
        for side in (row.before, row.after)
    )


def is_rating(record: Record | None) -> bool:
    """Whether this says what one person rated."""
    if isinstance(record, DifferingView):
        return record.rating is not None
    return isinstance(record, ViewRating)


def _told(what: WhatGoes, count: int, stayed: tuple[str, ...]) -> str:
    words = [translated(ARE_GONE, count=tr_n("{n} older files", "1 older file", count))]
    if stayed:
        words = [translated(STAYED, faults=" ".join(stayed))]
    others = (*(each.words for each in what.asides), *what.stays)  # nobody was asked about those
    if others:
        words.append(translated(OTHERS, others=" ".join(others)))
    return " ".join(words)
