"""A second start asks the first one for its window: a small file that the first takes away, and no socket.

The file holds the workbook's path and lies in the user's own state folder, for two seconds at most.
"""

import os
import time
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from icbo_desktop.locations import state_dir
from icbo_desktop.services.running_mark import is_another_marked

PATIENCE_MILLISECONDS = 2_000
STALE_SECONDS = 10.0  # of somebody who ended suddenly while asking
MOST_BYTES = 40_000  # two paths; the longest that Windows knows has 32,767 letters
REQUESTS = "*.asks"


def requests_dir() -> Path:
    """Where requests lie. It may not exist yet."""
    return state_dir() / "windows"


def names_of(path: Path) -> tuple[str, ...]:
    """A workbook as it was named and as the disk knows it. An open workbook has one of the two."""
    return tuple(dict.fromkeys((str(path.absolute()), os.path.realpath(path))))


class WindowAnswers(QObject):
    """Hears of requests. `asked` carries the request's file and the names of the workbook that is meant."""

    asked = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watcher: QFileSystemWatcher | None = None

    def listen(self) -> None:
        """Hear of them from now on. Where the folder cannot be watched, nobody is heard, and no harm is done."""
        if self._watcher is not None:
            return
        folder = requests_dir()
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._watcher = QFileSystemWatcher([str(folder)], self)
            self._watcher.directoryChanged.connect(self._look)

    def _look(self) -> None:
        for request in sorted(requests_dir().glob(REQUESTS)):
            with suppress(OSError, UnicodeDecodeError):
                if abs(time.time() - request.stat().st_mtime) > STALE_SECONDS:
                    request.unlink()
                    continue
                with request.open("rb") as file:
                    told = file.read(MOST_BYTES).decode("utf-8", "surrogateescape")
                self.asked.emit(request, frozenset(told.split("\0")))


class WindowRequest(QObject):
    """One request. `answered` once its window is in front, `unanswered` when nobody was heard in time."""

    answered = Signal()
    unanswered = Signal()

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._names = names_of(path)
        self._file = requests_dir() / f"{os.getpid()}{REQUESTS.removeprefix('*')}"
        self._watcher: QFileSystemWatcher | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MILLISECONDS)
        self._patience.timeout.connect(self._give_up)

    def ask(self) -> None:
        """Ask, where another start of the program is there to be asked."""
        if not is_another_marked():
            self.unanswered.emit()
            return
        part = self._file.with_suffix(".part")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            part.write_bytes("\0".join(self._names).encode("utf-8", "surrogateescape"))
            part.chmod(0o600)
            now = time.time()
            os.utime(part, (now, now))  # by this computer's clock: a home on a share has another
            part.replace(self._file)
        except OSError:
            self.unanswered.emit()
            return
        self._watcher = QFileSystemWatcher([str(self._file.parent)], self)
        self._watcher.directoryChanged.connect(self._look)
        self._patience.start()
        self._look()  # it may have been quicker than the watching

    def _look(self) -> None:
        if self._patience.isActive() and not self._file.exists():
            self._patience.stop()
            self.answered.emit()

    def _give_up(self) -> None:
        try:
            self._file.unlink()
        except FileNotFoundError:  # taken away at the last moment
            self.answered.emit()
            return
        except OSError:
            pass  # it grows stale
        self.unanswered.emit()
