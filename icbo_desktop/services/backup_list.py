"""The backups of a workbook in words, and how one of them is opened: as a copy, or in the workbook's place."""

import os
import shutil
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from icbo_desktop.domain.change_words import label_words
from icbo_desktop.domain.errors import UserFacingError, WorkbookError, WorkbookProtectedError
from icbo_desktop.domain.history import Change
from icbo_desktop.domain.wording import day_words, weekday_words
from icbo_desktop.locations import state_dir
from icbo_desktop.services.workbook_service import recovered_dir
from icbo_desktop.store.backups import (
    Backup,
    Holding,
    backups_in,
    folder_beside,
    folder_of_own,
    holding_of,
    short_stem,
)
from icbo_desktop.store.checks import check_workbook
from icbo_desktop.store.high_water import places_of
from icbo_desktop.store.keys import held_key, is_protected
from icbo_desktop.store.names_beside import from_backup_name, set_aside_name
from icbo_desktop.store.opening import drop_half_written, journal_of, open_to_read
from icbo_desktop.store.sentences import PROTECTED, not_made
from icbo_desktop.store.workbook_file import refuse_if_open_here
from icbo_desktop.translation import marked, tr, tr_n, translated

MINUTES_A_DAY, MINUTES_AN_HOUR = 1440, 60
LOCKED = marked("It is protected: what it holds shows with its password")
OPENS_WITH = marked("It opens with the password that it was made under.")
NOT_PROTECTED = marked("It is from before the password, and not protected.")


@dataclass(frozen=True, slots=True)
class BackupLine:
    """One backup as the list shows it."""

    path: Path
    made_at: datetime
    when: str
    holds: str
    last_done: str
    lacks: str
    is_locked: bool = (
        False  # opens only once it was unlocked with the password that it was made under
    )
    lacks_password: bool = False  # from before the workbook had one


def backup_lines(
    workbook: Path,
    now: datetime,
    changes: Sequence[Change] = (),
    *,
    asks_password: bool | None = None,
) -> tuple[BackupLine, ...]:
    """The backups of a workbook, the newest first. `changes` is its history where that can be read.

    `asks_password` says whether the workbook is protected, where it is open here and may not be looked into.
    It reads the disk: not to be called on the window's thread.
    """
    found = [*backups_in(folder_beside(workbook), short_stem(workbook)), *_kept_before(workbook)]
    ids = {held.workbook_id for each in found if (held := holding_of(each.path)) is not None}
    ids |= places_of(state_dir(), workbook)
    for workbook_id in ids:
        found += backups_in(folder_of_own(state_dir(), workbook_id))
    if asks_password is None:
        asks_password = is_protected(workbook) if _can_be_read(workbook) else False
    lines: dict[Path, BackupLine] = {}
    for each in found:
        held = holding_of(each.path)
        if held is not None:
            lines[each.path] = _line(each, held, now, changes)
            if asks_password and not is_protected(each.path):
                lines[each.path] = replace(
                    lines[each.path],
                    lacks=f"{lines[each.path].lacks} {translated(NOT_PROTECTED)}",
                    lacks_password=True,
                )
        elif is_protected(each.path) and held_key(each.path) is None:
            lines[each.path] = _locked_line(each, now)
    return tuple(sorted(lines.values(), key=lambda line: line.made_at, reverse=True))


def history_of(workbook: Path) -> tuple[Change, ...]:
    """The history of a workbook that is not open, none where it cannot be read. Not for the window's thread."""
    try:
        refuse_if_open_here(workbook)
        return open_to_read(workbook).contents.changes
    except (UserFacingError, OSError):
        return ()


def open_copy(backup: Path, workbook: Path, made_at: datetime) -> Path:
    """Put a copy of the backup beside the workbook, under a name that says what it is. Raises WorkbookError."""
    return _copied(backup, from_backup_name(workbook, made_at))


def put_in_place(backup: Path, workbook: Path, now: datetime) -> Path:
    """Set the present file aside beside the backup, which takes its place; where the present file lies now.

    Raises WorkbookError, with the present file where it was.
    """
    with _checked_part(backup, workbook) as fresh:
        aside = set_aside_name(workbook, now)
        moved: list[tuple[Path, Path]] = []
        try:
            for old, new in ((workbook, aside), (journal_of(workbook), journal_of(aside))):
                if old.exists():
                    os.replace(old, new)  # noqa: PTH105 - as everywhere where a test makes this very step fail
                    moved.append((new, old))
            os.replace(fresh, workbook)  # noqa: PTH105 - as above
        except OSError as error:
            for new, old in reversed(moved):
                new.replace(old)
            raise not_made(error, workbook.name) from error
    return aside


def age_words(made_at: datetime, now: datetime) -> str:
    """How long ago, in one number."""
    minutes = max(0, round((now - made_at).total_seconds() / 60))
    if minutes >= MINUTES_A_DAY:
        return tr_n("{n} days ago", "1 day ago", minutes // MINUTES_A_DAY)
    if minutes >= MINUTES_AN_HOUR:
        return tr_n("{n} hours ago", "1 hour ago", minutes // MINUTES_AN_HOUR)
    return tr_n("{n} minutes ago", "1 minute ago", minutes) if minutes else tr("just now")


def when_words(at: datetime) -> str:
    """A day and the time on it: "Thursday 19 November 2026, 10:42"."""
    return tr("{day}, {time}", day=weekday_words(at.date()), time=f"{at:%H:%M}")


def _made_words(backup: Backup, now: datetime) -> str:
    age = age_words(backup.made_at, now)
    return tr("{when} ({age})", when=when_words(backup.made_at), age=age)


def _locked_line(backup: Backup, now: datetime) -> BackupLine:
    when = _made_words(backup, now)
    return BackupLine(
        backup.path,
        backup.made_at,
        when,
        translated(LOCKED),
        "",
        translated(OPENS_WITH),
        is_locked=True,
    )


def _can_be_read(workbook: Path) -> bool:
    """Whether it is not open here: reading that past the engine would drop its lock."""
    try:
        refuse_if_open_here(workbook)
    except WorkbookError:
        return False
    return True


def _line(backup: Backup, held: Holding, now: datetime, changes: Sequence[Change]) -> BackupLine:
    return BackupLine(
        backup.path,
        backup.made_at,
        _made_words(backup, now),
        ", ".join(
            (
                tr_n("{n} ratings agreed", "1 rating agreed", held.rated),
                tr_n("{n} actions", "1 action", held.actions),
                tr_n("{n} differing views", "1 differing view", held.views),
            )
        ),
        _last_done(held),
        _lacks(held, changes),
    )


def _last_done(held: Holding) -> str:
    """What was done last, and when."""
    if not held.last_done:
        is_empty = not (held.rated or held.actions or held.views)  # some are carried forward
        return tr("Nothing done yet.") if is_empty else ""
    change = label_words(held.last_done)
    if held.done_at is None:
        return tr("Last done: {change}.", change=change)
    at = held.done_at.astimezone()
    when = tr("{day}, {time}", day=day_words(at.date()), time=f"{at:%H:%M}")
    return tr("Last done: {change}, {when}.", change=change, when=when)


def _lacks(held: Holding, changes: Sequence[Change]) -> str:
    if not changes:
        return tr("What it lacks cannot be said: the present file cannot be read.")
    is_same_line = held.entries <= len(changes) and changes[held.entries - 1].id == held.last_id
    if not is_same_line:
        return tr("It holds other entries than the present file.")
    later = [change for change in changes[held.entries :] if change.kind != "log"]
    if not later:
        return tr("It lacks nothing of what was done.")
    return tr_n(
        "It lacks the last {n} things done, from “{change}” on.",
        "It lacks the last 1 thing done, from “{change}” on.",
        len(later),
        change=label_words(later[0].label),
    )


def _kept_before(workbook: Path) -> list[Backup]:
    """The copies of this file that were kept before a journal was joined with it; each stands for itself alone."""
    try:
        files = list(recovered_dir().glob("Before repair *.icbo"))
        return [
            Backup(path, datetime.fromtimestamp(path.stat().st_mtime).astimezone())
            for path in files
            if path.name.endswith(f" {workbook.name}")
        ]
    except OSError:
        return []


def _copied(backup: Path, to: Path) -> Path:
    """A copy that was checked in full; the journal of the original is not its own."""
    with _checked_part(backup, to) as part:
        try:
            os.replace(part, to)  # noqa: PTH105 - as above
        except OSError as error:
            raise not_made(error, to.name) from error
    return to


@contextmanager
def _checked_part(backup: Path, to: Path) -> Generator[Path]:
    """The copy before it is in its place; its name is one that is cleared away where a sudden end leaves it."""
    part = to.with_name(f".{uuid4().hex[:8]}.icbo.part")
    if is_protected(backup) and held_key(backup) is None:
        raise WorkbookProtectedError(translated(PROTECTED, name=backup.name), backup)
    try:
        _copy_and_check(backup, part, to.name)
        yield part
    finally:
        drop_half_written(part)


def _copy_and_check(backup: Path, part: Path, name: str) -> None:
    try:
        shutil.copyfile(backup, part)
        faults = check_workbook(part)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
    except OSError as error:
        raise not_made(error, name) from error
    if faults:
        raise WorkbookError(tr("This backup is damaged itself. {faults}", faults=faults[0]))
