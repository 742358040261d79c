"""Drafts: what is being edited, kept as it is typed in the user's state folder, whole or as it was before.

A draft that is open belongs to a running editor, or to one that never got to close.
"""

from contextlib import suppress
from datetime import datetime
from pathlib import Path

import msgspec
from PySide6.QtCore import QLockFile, QObject, QRunnable, QThreadPool, Signal

from icbo_desktop.domain.editing.edited import Edited
from icbo_desktop.locations import drafts_dir
from icbo_desktop.packs.whole_file import write_beside
from icbo_desktop.translation import tr

ENDING = ".json"
MOST_BYTES = 32 * 1024 * 1024


class Draft(msgspec.Struct, frozen=True):
    """A draft as it is kept. `original` is what the editing began with, or what was saved last."""

    kept_at: datetime
    is_open: bool
    is_saved: bool
    edited: Edited
    original: Edited

    @property
    def name(self) -> str:
        return draft_name(self.edited)

    @property
    def source_id(self) -> str:
        """The id of the framework that is edited, or that the words lie over."""
        return self.edited.framework.id

    @property
    def title(self) -> str:
        return self.edited.title


def draft_name(edited: Edited) -> str:
    """The name of a draft's file: never that of a device, whatever the id."""
    if edited.overlay is None:
        return f"pack-{edited.id}"
    return f"words-{edited.framework.id}-{edited.id}"


def drafts_at_hand() -> tuple[Draft, ...]:
    """All drafts that no running editor holds, the newest first. A damaged one is passed over, and stays."""
    found: list[Draft] = []
    for path in sorted(drafts_dir().glob(f"*{ENDING}")):
        draft = read_draft(path)
        if draft is not None and not is_held(draft.name):
            found.append(draft)
    return tuple(sorted(found, key=_kept_at, reverse=True))


def read_draft(path: Path) -> Draft | None:
    """The draft in a file; None where it is none."""
    try:
        if path.stat().st_size > MOST_BYTES:
            return None
        return msgspec.json.decode(path.read_bytes(), type=Draft)
    except (OSError, msgspec.MsgspecError, ValueError, RecursionError):
        return None


def remove_draft(name: str) -> None:
    """Take a draft away. Raises nothing: a draft that stays is only offered again."""
    with suppress(OSError):
        (drafts_dir() / f"{name}{ENDING}").unlink(missing_ok=True)


def write_draft(draft: Draft) -> None:
    """Write a draft beside its place and move it there. Raises OSError."""
    folder = drafts_dir()
    folder.mkdir(parents=True, exist_ok=True)
    write_beside(folder / f"{draft.name}{ENDING}", msgspec.json.encode(draft))


def hold(name: str) -> QLockFile | None:
    """A lock on a draft, for as long as its editor is open; None where another editor has it."""
    with suppress(OSError):
        drafts_dir().mkdir(parents=True, exist_ok=True)
    lock = QLockFile(str(drafts_dir() / f"{name}.lock"))
    lock.setStaleLockTime(0)
    if lock.tryLock(0) or lock.error() is not QLockFile.LockError.LockFailedError:
        return lock
    return None


def is_held(name: str) -> bool:
    """Whether a running editor has the draft."""
    lock = hold(name)
    if lock is None:
        return True
    lock.unlock()
    return False


class Drafts(QObject):
    """The drafts of one editing, written on a thread of their own, so that no key waits for a disk."""

    kept = Signal(object)
    failed = Signal(str)

    def __init__(self, lock: QLockFile | None = None) -> None:
        """`lock` is held until the editing ends."""
        super().__init__()
        self._lock = lock
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        # PySide lets go of a runnable that nobody holds, in the middle of its run.
        self._jobs: list[DraftJob] = []

    def keep(self, draft: Draft) -> None:
        """Write the draft after those that are being written."""
        self._jobs = [job for job in self._jobs if not job.is_done]
        job = DraftJob(draft, self)
        self._jobs.append(job)
        self._pool.start(job)

    def forget(self, edited: Edited) -> None:
        """Take the draft away."""
        self._pool.waitForDone()
        remove_draft(draft_name(edited))

    def release(self) -> None:
        """Wait until every draft is written, and let go of the lock."""
        self._pool.waitForDone()
        if self._lock is not None:
            self._lock.unlock()


class DraftJob(QRunnable):
    """One draft, from values that nobody changes any more."""

    def __init__(self, draft: Draft, drafts: Drafts) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.is_done = False
        self._draft = draft
        self._drafts = drafts

    def run(self) -> None:
        """Write the draft, on the pool's thread; the signals cross over to the window's."""
        try:
            write_draft(self._draft)
        except OSError as error:
            why = error.strerror or tr("the computer refused")
            self._drafts.failed.emit(tr("The draft could not be kept: {reason}.", reason=why))
        else:
            self._drafts.kept.emit(self._draft.kept_at)
        finally:
            self.is_done = True


def _kept_at(draft: Draft) -> datetime:
    return draft.kept_at
