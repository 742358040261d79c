"""Backups of a workbook: made in small steps, proved before they count, named by their time, thinned.

They lie beside the workbook in “<name> backups”, or in a folder of the laptop's own. Which of the two is
not decided here.
"""

import os
import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path
from uuid import UUID, uuid4

from icbo_desktop.domain.edits.setting import MakeWorkshop
from icbo_desktop.domain.errors import UserFacingError, WorkbookError
from icbo_desktop.domain.file_names import WORKBOOK_ENDING
from icbo_desktop.store import engine, sentences
from icbo_desktop.store.checks import unopened_faults
from icbo_desktop.store.engine import Database
from icbo_desktop.store.history_rows import Head
from icbo_desktop.store.layout import layout_faults
from icbo_desktop.store.opening import fsync_folder, open_to_read, version_of
from icbo_desktop.translation import translated

LAST_KEPT = 10
HOURLY_FOR = timedelta(days=1)
DAILY_FOR = timedelta(days=30)
LONGEST_STEM = 60  # characters of the workbook's name, so that folder and time fit behind it
_TIME = "%Y-%m-%d %H%M"
_NAMED = re.compile(r"^(?P<stem>.+) (?P<at>\d{4}-\d\d-\d\d \d{4})(?: \(\d+\))?$")

CopyTo = Callable[[Database], Head]


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup file and when it was made, by the laptop's clock."""

    path: Path
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Holding:
    """What a workbook holds, counted: enough to choose between two backups.

    `last_id` is the last entry's; `last_done` and `done_at` tell what somebody did last, in words. Where nothing
    was done since, that is how the workbook began, unless it was made new: "" then.
    """

    workbook_id: str
    entries: int
    last_id: str
    last_done: str
    done_at: datetime | None
    rated: int
    actions: int
    views: int


def folder_beside(workbook: Path) -> Path:
    """Where the backups of a workbook lie beside it."""
    return workbook.with_name(f"{short_stem(workbook)} backups")


def folder_of_own(state: Path, workbook_id: str) -> Path:
    """Where they lie when that may not be: by the workbook's id, which comes from the file and is not trusted."""
    return state / "backups" / safe_name(workbook_id)


def safe_name(workbook_id: str) -> str:
    """The id as the name of a file: itself where it is a UUID, else a hash of it."""
    try:
        return str(UUID(workbook_id))
    except ValueError:
        return sha256(workbook_id.encode("utf-8", "replace")).hexdigest()[:32]


def short_stem(workbook: Path) -> str:
    return workbook.stem[:LONGEST_STEM].rstrip(" .")


def make_backup(copy_to: CopyTo, folder: Path, stem: str, at: datetime) -> Path:
    """Make a backup and prove it with every check there is. Raises WorkbookError, and leaves nothing then.

    `copy_to` fills a new database with the workbook.
    """
    part = folder / f".{uuid4().hex[:8]}{WORKBOOK_ENDING}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        head = _filled(part, copy_to)
        _flush(part)
        _prove(part, head)
        path = _free_name(folder, stem, at)
        os.replace(part, path)  # noqa: PTH105 - as everywhere where a test makes this very step fail
        fsync_folder(folder)
    except (engine.Error, OSError) as error:
        raise sentences.not_made(error, "The backup") from error
    finally:
        with suppress(OSError):  # where not even the folder could be made
            part.unlink(missing_ok=True)
    return path


def backups_in(folder: Path, stem: str = "") -> tuple[Backup, ...]:
    """The backups that lie in a folder, the newest first; those of one workbook's name where one is given."""
    try:
        files = [path for path in folder.iterdir() if path.suffix == WORKBOOK_ENDING]
    except OSError:
        return ()
    found = [backup for path in files if (backup := _backup_at(path, stem)) is not None]
    return tuple(sorted(found, key=lambda each: (each.made_at, each.path.name), reverse=True))


def to_drop(backups: Iterable[Backup], now: datetime) -> tuple[Backup, ...]:
    """Those that need not be kept: beyond the last ten, the newest of each hour for a day, of each day for 30."""
    newest_first = sorted(backups, key=lambda each: (each.made_at, each.path.name), reverse=True)
    kept: set[tuple[str, str]] = set()
    dropped: list[Backup] = []
    for place, backup in enumerate(newest_first):
        age = now - backup.made_at
        hour = ("hour", f"{backup.made_at:%Y-%m-%d %H}")
        day = ("day", f"{backup.made_at:%Y-%m-%d}")
        is_last_of_hour = age <= HOURLY_FOR and hour not in kept
        is_last_of_day = age <= DAILY_FOR and day not in kept
        kept |= {hour, day}
        if not (place < LAST_KEPT or is_last_of_hour or is_last_of_day):
            dropped.append(backup)
    return tuple(dropped)


def thin(folder: Path, stem: str, now: datetime) -> None:
    """Delete the backups of one name that need not be kept. One that cannot be deleted stays."""
    for backup in to_drop(backups_in(folder, stem), now):
        try:
            backup.path.unlink()
        except OSError:
            continue


def holding_of(path: Path) -> Holding | None:
    """What a file holds, without replaying it; None where it is damaged, or is no workbook.

    It counts only; whoever opens the file checks all of it.
    """
    try:
        version = version_of(path)
        db = engine.connect(path, "read")
    except (engine.Error, UserFacingError):
        return None
    try:
        return None if layout_faults(db, version) else _counted(db)
    except (engine.Error, UnicodeDecodeError):
        return None
    finally:
        db.close()


def _counted(db: Database) -> Holding | None:
    last = db.execute("SELECT seq, id FROM history ORDER BY seq DESC LIMIT 1").fetchone()
    done = (
        db.execute(
            "SELECT label, at FROM history WHERE kind <> 'log' ORDER BY seq DESC LIMIT 1"
        ).fetchone()
        or db.execute(
            "SELECT label, at FROM history WHERE seq = (SELECT min(seq) FROM history) AND label <> ?",
            (MakeWorkshop.label,),
        ).fetchone()
    )
    workbook_id = engine.one_value(db, "SELECT id FROM workshop")
    if last is None or workbook_id is None:
        return None
    label, at = done or ("", "")
    entries, last_id = last
    rated, actions, views = (
        _number(engine.one_value(db, f"SELECT count(*) FROM {what}"))  # noqa: S608 - words of ours
        for what in ("assessment WHERE agreed IS NOT NULL", "action", "differing_view")
    )
    moment = _moment(str(at))
    return Holding(str(workbook_id), entries, last_id, str(label), moment, rated, actions, views)


def _moment(at: str) -> datetime | None:
    try:
        return datetime.fromisoformat(at)
    except ValueError:
        return None


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _filled(part: Path, copy_to: CopyTo) -> Head:
    target = engine.connect(part, "create")
    try:
        return copy_to(target)
    finally:
        target.close()


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _prove(part: Path, head: Head) -> None:
    """Open it as anybody would, and read all of it. Raises WorkbookError."""
    opened = open_to_read(part)
    faults = unopened_faults(part, opened)
    if faults or opened.contents.head.seq < head.seq:
        raise WorkbookError(translated(sentences.BACKUP_UNSOUND))


def _free_name(folder: Path, stem: str, at: datetime) -> Path:
    name = f"{stem} {at.strftime(_TIME)}"
    path, number = folder / f"{name}{WORKBOOK_ENDING}", 2
    while path.exists():
        path = folder / f"{name} ({number}){WORKBOOK_ENDING}"
        number += 1
    return path


def _backup_at(path: Path, stem: str) -> Backup | None:
    named = _NAMED.match(path.stem)
    if named is None or (stem and named["stem"] != stem):
        return None
    try:
        made_at = datetime.strptime(named["at"], _TIME).astimezone()
    except ValueError:
        return None
    return Backup(path, made_at)
