"""Copies of the open workbook, written on another thread: with many photos one takes long, and no key waits."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal

from icbo_desktop.domain.errors import WorkbookError
from icbo_desktop.domain.file_names import as_workbook_name
from icbo_desktop.domain.wording import listed
from icbo_desktop.services.clean_copy import work_without_history
from icbo_desktop.services.clock import Clock
from icbo_desktop.services.one_at_a_time import OneAtATime
from icbo_desktop.services.protection import Protected, protected_copy
from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.translation import marked, tr, translated

BUG_SENTENCE = marked(
    "The copy was not written, because something went wrong in the program. "
    "The workbook is safe. Try it again."
)
STOPPED = marked("The copy was stopped. Nothing of it was written.")


class CopyJobs(QObject):
    """One copy after the other, each of the workbook as it was when it was asked for.

    `began` and `written` carry a sentence, `failed` one that says why there is no copy.
    """

    began = Signal(str)
    written = Signal(str)
    failed = Signal(str)

    def __init__(self, workbook: WorkbookService, clock: Clock) -> None:
        super().__init__()
        self._workbook = workbook
        self._clock = clock
        self._stopping = Event()
        self._untold: list[str] = []
        # The answers come on the thread of the work; a signal brings them over to the window's.
        self._jobs = OneAtATime(self._note_failure, translated(BUG_SENTENCE))
        self.failed.connect(self._forget_failure)

    def save_copy(self, path: Path) -> None:
        """All of it, with what could not be saved. A name without a workbook's ending gets it.

        Where attachments cannot be read any more the copy is made without them, and names them.
        """
        path = as_workbook_name(path)
        work = self._workbook.file.copy_work(path, partial(go_on_unless, self._stopping))
        self._start(path, work)

    def save_without_history(self, path: Path) -> None:
        """Every record as it now stands, and nothing of what was before."""
        path = as_workbook_name(path)
        check = partial(go_on_unless, self._stopping)
        work = work_without_history(self._workbook, path, self._clock, check)
        self._start(path, work)

    def save_protected(self, path: Path, password: str, *, without_history: bool) -> None:
        """One encrypted file with a password of its own. Raises PasswordRefusedError at once."""
        path = as_workbook_name(path)
        work = protected_copy(
            self._workbook,
            path,
            password,
            without_history=without_history,
            clock=self._clock,
            check=partial(go_on_unless, self._stopping),
        )
        self._start(path, partial(_lost_of, work))

    def stop(self) -> None:
        """Let what was asked for until now and is not written come to nothing; `failed` says so."""
        self._stopping.set()
        self._stopping = Event()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until every copy is written. Whether it is so after at most so many seconds."""
        return self._jobs.wait(seconds)

    @property
    def not_copied(self) -> str:
        """Why a copy was not written, where nobody was told yet, or ""."""
        return " ".join(self._untold)

    def close(self) -> None:
        """End the thread."""
        self._jobs.close()

    def _start(self, path: Path, work: Callable[[], tuple[str, ...] | None]) -> None:
        self.began.emit(tr("Writing the copy “{name}”. You can go on meanwhile.", name=path.name))
        self._jobs.start(partial(self._write, path, work))

    def _write(self, path: Path, work: Callable[[], tuple[str, ...] | None]) -> None:
        lost = work()
        if lost:
            sentence = tr(
                "The copy is there, but without what could not be read: {parts}.",
                parts=listed(lost),
            )
            self.written.emit(sentence)
        else:
            self.written.emit(tr("The copy is written: {path}", path=path))

    def _note_failure(self, sentence: str) -> None:
        self._untold.append(sentence)
        self.failed.emit(sentence)

    def _forget_failure(self) -> None:
        self._untold.pop(0)


def _lost_of(work: Callable[[], tuple[Protected, tuple[str, ...]]]) -> tuple[str, ...]:
    """The attachments that the copy lacks; its key is not needed any more."""
    return work()[1]


def go_on_unless(stopping: Event) -> None:
    """Raise WorkbookError once somebody asked to stop."""
    if stopping.is_set():
        raise WorkbookError(translated(STOPPED))
