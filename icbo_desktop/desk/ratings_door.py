"""Takes deleted ratings out of the history and the backups: the session is closed, and opened again after it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from icbo_desktop.services.one_at_a_time import OneAtATime
from icbo_desktop.translation import marked, translated

if TYPE_CHECKING:
    from icbo_desktop.desk.desk import Desk
    from icbo_desktop.domain.session import SessionView
    from icbo_desktop.ui.start.start_window import StartWindow

WORKING = marked("Taking the individual ratings out of the history and the backups…")
BUG_SENTENCE = marked(
    "The ratings are deleted, but not out of the history: something went wrong in the program."
)


class Host(Protocol):
    """The program as the door needs it."""

    desk: "Desk | None"
    start: "StartWindow"

    def open(
        self,
        path: Path,
        *,
        is_behind_accepted: bool = False,
        then: Callable[[], None] | None = None,
    ) -> None: ...


class RatingsDoor(QObject):
    """Listens to the dialog of the session that is open."""

    _done = Signal(str)

    def __init__(self, host: Host, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        # The answers come on the thread of the work; a signal brings them over to the window's.
        self._work = OneAtATime(self._done.emit, translated(BUG_SENTENCE))
        self._path = Path()
        self._key: object = None
        self._stood: SessionView | None = None
        self._done.connect(self._open_again)

    def run(self, command_id: str) -> None:
        """Listen to the dialog that a command of the session has just opened."""
        desk = self._host.desk
        dialog = desk.ratings.dialog if desk is not None else None
        if command_id == "delete_ratings" and dialog is not None:
            dialog.for_good_requested.connect(self._begin)

    def wait(self) -> None:
        """Wait until nothing is being written."""
        self._work.wait()

    def close(self) -> None:
        """End the thread."""
        self._work.close()

    def _begin(self) -> None:
        """Close the session; it may stay open because something is not saved, and then nothing more is done."""
        desk = self._host.desk
        if desk is None:
            return
        file, publishing = desk.workbook.file, desk.saving.publishing
        # A protected workbook's key lives as long as somebody holds it.
        self._path, self._key, self._stood = file.home, file.key, desk.runner.view
        desk.close()
        if self._host.desk is not None:
            self._key = self._stood = None
            return
        self._host.start.unpublished.show_words(translated(WORKING))
        self._work.start(
            partial(self._take_out, self._path, publishing.wait if publishing is not None else None)
        )

    def _take_out(self, path: Path, wait: Callable[[], object] | None) -> None:
        from icbo_desktop.services.ratings_gone import (  # noqa: PLC0415 - most sessions never ask for it
            take_ratings_out,
        )

        if wait is not None:
            wait()
        self._done.emit(take_ratings_out(path).words)

    def _open_again(self, sentence: str) -> None:
        self._host.start.unpublished.show_words("")
        self._host.open(self._path, then=partial(self._go_on, sentence))

    def _go_on(self, sentence: str) -> None:
        from icbo_desktop.desk.wall_handover import (  # noqa: PLC0415 - loaded with the desk
            stand_at_step,
        )

        stood, self._stood, self._key = self._stood, None, None
        if self._host.desk is not None:
            if stood is not None:
                stand_at_step(self._host.desk.runner, stood)
            self._host.desk.console.show_problem(sentence)
        else:
            self._host.start.show_problem(sentence)
