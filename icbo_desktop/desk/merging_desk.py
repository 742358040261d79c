"""Merging breakout groups from the start screen: the dialog, and the work off the window's thread."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from icbo_desktop.desk.unlocking import AskingWork
from icbo_desktop.services.one_at_a_time import OneAtATime
from icbo_desktop.services.stopping import go_on_unless
from icbo_desktop.translation import marked, translated

if TYPE_CHECKING:
    from collections.abc import Callable

    from icbo_desktop.domain.merging import Merged
    from icbo_desktop.services.merging import MergeRequest
    from icbo_desktop.ui.dialogs.merge_dialog import MergeDialog

BUG_SENTENCE = marked(
    "The workbooks were not merged, because something went wrong in the program. "
    "They are safe. Try it again."
)


@dataclass(frozen=True, slots=True)
class Looked:
    """What merging these workbooks would come to."""

    paths: tuple[Path, ...]
    merged: "Merged"


class MergingDesk(QObject):
    """`made` carries the merged workbook. Nothing is loaded before somebody asks for it: the start is quick."""

    made = Signal(object)
    _looked = Signal(object)
    _wrote = Signal(object)
    _failed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        # The answers come on the thread of the work; a signal brings them over to the window's.
        self._work = OneAtATime(self._failed.emit, translated(BUG_SENTENCE))
        self._stopping = Event()  # of the dialog that is open
        self.dialog: MergeDialog | None = None
        self.asking = AskingWork(self._start_work, self._asked_over, self._show_failed, self)
        self._looked.connect(self._show_looked)
        self._wrote.connect(self._show_made)
        self._failed.connect(self._show_failed)

    def open(self, files: tuple[Path, ...] = ()) -> None:
        """Ask which workbooks, beginning with these, and where the merged one goes."""
        from icbo_desktop.ui.dialogs.merge_dialog import MergeDialog  # noqa: PLC0415 - see the class

        self._stopping = Event()
        dialog = MergeDialog(self._window)
        dialog.preview_requested.connect(self._look)
        dialog.merge_requested.connect(self._merge)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.open()
        if files:
            dialog.files.add(*files)

    def wait(self) -> None:
        """Wait until nothing is being read or written."""
        self._work.wait()

    def _look(self, paths: tuple[Path, ...]) -> None:
        self.asking.start(partial(self._do_look, paths))

    def _merge(self, request: "MergeRequest") -> None:
        self.asking.start(partial(self._do_merge, request, self._stopping))

    def _start_work(self, work: "Callable[[], None]") -> None:
        self._work.start(work)

    def _asked_over(self) -> QWidget | None:
        return self.dialog

    def _do_look(self, paths: tuple[Path, ...]) -> None:
        from icbo_desktop.services.merging import preview  # noqa: PLC0415 - see the class

        self._looked.emit(Looked(paths, preview(paths).merged))

    def _do_merge(self, request: "MergeRequest", stopping: Event) -> None:
        from icbo_desktop.services.merging import merge_files  # noqa: PLC0415 - see the class

        merge_files(request, check=partial(go_on_unless, stopping))
        self._wrote.emit(request.out)

    def _show_looked(self, looked: Looked) -> None:
        if self.dialog is not None:
            self.dialog.show_merged(looked.paths, looked.merged)

    def _show_made(self, path: Path) -> None:
        """Open what was made, unless somebody closed the dialog in the last moment: then it lies where it was wanted."""
        if self.dialog is not None:
            self.dialog.done(1)
            self.made.emit(path)

    def _show_failed(self, sentence: str) -> None:
        if self.dialog is not None:
            self.dialog.show_problem(sentence)

    def _forget(self) -> None:
        """Whoever leaves the dialog wants nothing made."""
        self._stopping.set()
        self.dialog = None
        self.asking.unlocking.forget_soon()
