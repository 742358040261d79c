"""Reading a folder of workbooks for a programme: each opened with all its checks.

Of each workbook only a small summary stays in memory. A file that cannot be used is named, and the rest goes on.
"""

import gc
import os
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from icbo_desktop.domain.errors import RecordError, UserFacingError, WorkbookProtectedError
from icbo_desktop.domain.file_names import is_workbook_name
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.pack_versions import is_higher
from icbo_desktop.domain.programme import WorkshopSummary, summary_of, trail_of
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.packs.frozen import thaw_all
from icbo_desktop.records.attribution import shield
from icbo_desktop.records.progress import Progress, told_to_nobody
from icbo_desktop.store.backups import folder_beside
from icbo_desktop.store.keys import WorkbookKey, held_keys, hold
from icbo_desktop.store.workbook_file import open_workbook
from icbo_desktop.translation import ENGLISH, marked, speak, spoken, tr, translated

BATCH = 10  # workbooks that are read between two looks at whether to stop
MANY = 120  # fewer are read before another process has started
MOST_PROCESSES = 8
SELDOM_COLLECTED = 200_000  # objects made and kept before a process looks for garbage
NEVER = datetime.min.replace(tzinfo=UTC)
NO_BACKUPS = marked("Backups are not counted.")
NOTHING_FOUND = marked("There is no workbook (.icbo) in “{name}” or in the folders in it.")

_keys_here: list[WorkbookKey] = []  # of a process of its own, for as long as it reads


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that was left out, and the sentence why. One that `is_locked` can be read with its password."""

    file: str
    reason: str
    is_locked: bool = False


@dataclass(slots=True)
class Reading:
    """What a folder came to. `frameworks` holds the newest version of each framework that any workbook has.

    `has_backups` where a folder of backups was passed over.
    """

    folder: Path
    workshops: list[WorkshopSummary] = field(default_factory=list[WorkshopSummary])
    skipped: list[Skipped] = field(default_factory=list[Skipped])
    frameworks: dict[str, Framework] = field(default_factory=dict[str, Framework])
    has_backups: bool = False

    @property
    def locked(self) -> tuple[Path, ...]:
        """The files that can be read with their passwords."""
        return tuple(self.folder / each.file for each in self.skipped if each.is_locked)

    def add(self, other: "Reading") -> None:
        """Take in what another part of the folder came to."""
        self.workshops += other.workshops
        self.skipped += other.skipped
        self.keep(other.frameworks.values())

    def keep(self, frameworks: Iterable[Framework]) -> None:
        """Keep the newest of each."""
        for framework in frameworks:
            kept = self.frameworks.get(framework.id)
            if kept is None or is_higher(framework.version, kept.version):
                self.frameworks[framework.id] = framework


def read_folder(folder: Path, progress: Progress = told_to_nobody) -> Reading:
    """Read every workbook below a folder; nothing in it is touched.

    Raises RecordError where the folder cannot be read or holds no workbook, RecordCancelledError where `progress`
    does.
    """
    files = workbooks_in(folder)
    if not files:
        raise RecordError(translated(NOTHING_FOUND, name=folder.name or folder))
    reading = Reading(folder, has_backups=any(folder_beside(file).is_dir() for file in files))
    size = BATCH if len(files) >= MANY else 1
    batches = [files[start : start + size] for start in range(0, len(files), size)]
    progress(0.0)
    for done, batch in enumerate(_read(folder, batches), start=1):
        reading.add(batch)
        progress(done / len(batches))
    return reading


def _read(folder: Path, batches: Sequence[Sequence[Path]]) -> Iterator[Reading]:
    """Each batch in order; large ones in several processes, for a workbook keeps one busy."""
    processes = min(os.cpu_count() or 1, MOST_PROCESSES)
    if len(batches[0]) == 1 or processes == 1:
        yield from (read_batch(folder, batch) for batch in batches)
        return
    # Never by fork: the program has threads of its own.
    # Nor is there much to collect: of each workbook only a summary stays.
    pool = ProcessPoolExecutor(
        processes,
        mp_context=get_context("spawn"),
        initializer=_begin_process,
        initargs=(held_keys(), spoken()),
    )
    try:
        yield from pool.map(partial(read_batch, folder), batches)
    except BrokenExecutor as error:
        message = tr(
            "Reading the folder was stopped from outside. Nothing was written; try it again."
        )
        raise RecordError(message) from error
    finally:
        pool.shutdown(cancel_futures=True)


def _begin_process(keys: tuple[WorkbookKey, ...], language: str) -> None:
    """Make a process ready to read: with the keys of the protected workbooks that were unlocked, and the language."""
    if language != ENGLISH:
        from icbo_desktop.services.languages import (  # noqa: PLC0415 - Qt, which reading does without
            learn_languages,
        )

        learn_languages()
        speak(language)
    gc.set_threshold(SELDOM_COLLECTED)
    _keys_here.extend(hold(key) for key in keys)


def read_batch(folder: Path, files: Sequence[Path]) -> Reading:
    """Read these workbooks below a folder, one at a time."""
    reading = Reading(folder)
    for file in files:
        name = file.relative_to(folder).as_posix()
        try:
            summary, frameworks = read_workbook(file, name)
        except UserFacingError as error:
            is_locked = isinstance(error, WorkbookProtectedError)
            reading.skipped.append(Skipped(name, error.sentence, is_locked))
            continue
        except OSError as error:
            reading.skipped.append(
                Skipped(name, tr("It cannot be read: {strerror}.", strerror=error.strerror))
            )
            continue
        reading.workshops.append(summary)
        reading.keep(frameworks)
    return reading


def workbooks_in(folder: Path) -> tuple[Path, ...]:
    """Every workbook below a folder, in the order of their names; hidden files and folders stay out.

    So do the backups beside a workbook: they are no workshops of their own, also where the workbook cannot be read.
    Raises RecordError where the folder cannot be read.
    """
    try:
        os.scandir(folder).close()
    except OSError as error:
        message = tr(
            "“{value}” cannot be read as a folder: {strerror}.",
            value=folder.name or folder,
            strerror=error.strerror,
        )
        raise RecordError(message) from error
    return tuple(sorted(_walked(folder)))


def _walked(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        paths = (Path(place, name) for name in names if not name.startswith("."))
        workbooks = [path for path in paths if is_workbook_name(path)]
        # Windows and macOS tell no small letter from a capital.
        backups = {folder_beside(path).name.casefold() for path in workbooks}
        folders[:] = [
            name for name in folders if not name.startswith(".") and name.casefold() not in backups
        ]
        yield from workbooks


def read_workbook(file: Path, name: str) -> tuple[WorkshopSummary, tuple[Framework, ...]]:
    """The summary of one workbook under that name, and its frameworks. Raises UserFacingError or OSError."""
    opened = open_workbook(file, read_only=True)
    try:
        workshop, changes = opened.workshop, opened.changes
    finally:
        opened.close()
    frameworks = thaw_all(workshop)
    summary = summary_of(
        _as_told(workshop),
        frameworks,
        file=name,
        trail=trail_of(change.id for change in changes),
        changed_at=as_moment(changes[-1].at) if changes else NEVER,
        head=opened.fingerprint,
    )
    return summary, tuple(frameworks[row.id] for row in workshop.frameworks_on_route)


def as_moment(at: datetime) -> datetime:
    """A moment that can be held against any other; one without a zone counts as local."""
    return at.astimezone(UTC)


def _as_told(workshop: Workshop) -> Workshop:
    return shield(workshop, workshop.details.attribution)
