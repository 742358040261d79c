"""Work that is not yet where its workbook lives: listed on the start screen, published or saved from there."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from icbo_desktop.desk.copy_place import ask_for_copy_place
from icbo_desktop.desk.unlocking import AskingWork
from icbo_desktop.domain.file_names import WORKBOOK_ENDING
from icbo_desktop.locations import work_dir
from icbo_desktop.services.one_at_a_time import OneAtATime
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.start.start_window import StartWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from icbo_desktop.services.publishing import Publishing, PublishState

BUG_SENTENCE = marked(
    "That was not done, because something went wrong in the program. The work is still on this laptop."
)
CAN_TAKE_OUT = marked("“{name}” is on {place}, {at:%H:%M:%S}. It is closed there.")
SAVING = marked("“{name}” is still being saved to {place}.")
WRITING = marked("Writing “{name}” to {place}. Leave it in until that is done.")


class UnpublishedDesk(QObject):
    """`open_requested` carries a working copy's file. Nothing is loaded where there is no working copy."""

    open_requested = Signal(object)
    merge_requested = Signal(object)
    _done = Signal(str)
    _failed = Signal(str)

    def __init__(self, start: StartWindow) -> None:
        super().__init__(start)
        self._start = start
        self._list = start.unpublished
        # The answers come on the thread of the work; a signal brings them over to the window's.
        self._work = OneAtATime(self._failed.emit, translated(BUG_SENTENCE))
        self._is_working = False
        self._ending: list[Publishing] = []  # sessions that are closed and still being published
        self.asking = AskingWork(self._start_work, self._asked_over, self._show_done, self)
        self._list.publish_requested.connect(self._publish)
        self._list.save_requested.connect(self._save_elsewhere)
        self._list.open_requested.connect(self._open)
        self._list.merge_requested.connect(self.merge_requested)
        self._done.connect(self._show_done)
        self._failed.connect(self._show_done)

    @property
    def is_busy(self) -> bool:
        """Whether a session that is closed is still being published."""
        return bool(self._ending)

    def saving_words(self) -> str:
        """What is still being saved to its place, as a sentence, or ""."""
        return " ".join(
            translated(SAVING, name=each.objectName(), place=each.state.place)
            for each in self._ending
        )

    def refresh(self) -> None:
        """List what is not yet at its place; while one of them is being written, the list stays as it is."""
        if self._is_working:
            return
        if self._ending or not any(work_dir().glob("*.json")):
            self._list.show_copies(())
            return
        from icbo_desktop.services.working_copies import (  # noqa: PLC0415 - see the class
            unpublished,
        )

        self._list.show_copies(unpublished())

    def follow(self, publishing: "Publishing", name: str) -> None:
        """Say on the start screen how the end of a session fares."""
        self._ending.append(publishing)
        publishing.setObjectName(name)
        publishing.finished.connect(self._note_end)
        if publishing.state.stage == "publishing":
            self._list.show_words(translated(WRITING, name=name, place=publishing.state.place))

    def wait(self) -> None:
        """Wait until nothing is being written."""
        self._work.wait()
        for publishing in self._ending:
            publishing.wait()

    def _note_end(self, state: "PublishState") -> None:
        from icbo_desktop.services.publishing import Publishing  # noqa: PLC0415 - see the class

        publishing = self.sender()
        self._ending = [each for each in self._ending if each is not publishing]
        if not isinstance(publishing, Publishing):
            return
        name, to_merge = publishing.objectName(), publishing.to_merge
        publishing.close()
        publishing.deleteLater()
        words = state.reason
        if state.stage == "published" and state.at is not None and not words:
            words = translated(CAN_TAKE_OUT, name=name, place=state.place, at=state.at)
        self._list.show_words(words)
        if to_merge:
            self._list.offer_merge(to_merge)
        self.refresh()

    def _open(self, copy_id: str) -> None:
        self._list.show_words("")
        self.open_requested.emit(work_dir() / f"{copy_id}{WORKBOOK_ENDING}")

    def _publish(self, copy_id: str) -> None:
        self._begin(tr("Writing…"))
        self.asking.start(partial(self._do_publish, copy_id), self._list.name_of(copy_id))

    def _save_elsewhere(self, copy_id: str) -> None:
        row = next(row for row in self._list.rows if row.copy.copy_id == copy_id)
        path = ask_for_copy_place(self._start, tr("Save elsewhere"), row.copy.home, added="copy")
        if path is None:
            return
        self._begin(tr("Writing…"))
        self.asking.start(partial(self._do_save, copy_id, path), self._list.name_of(copy_id))

    def _start_work(self, work: "Callable[[], None]") -> None:
        self._work.start(work)

    def _asked_over(self) -> StartWindow:
        return self._start

    def _begin(self, words: str) -> None:

        self._list.show_words(words)
        self._is_working = True
        self._list.set_busy(is_busy=True)

    def _do_publish(self, copy_id: str) -> None:
        from icbo_desktop.services.working_copies import (  # noqa: PLC0415 - see the class
            publish_copy,
            published_words,
        )

        self._done.emit(published_words(publish_copy(copy_id)))

    def _do_save(self, copy_id: str, path: Path) -> None:
        from icbo_desktop.services.working_copies import (  # noqa: PLC0415 - see the class
            save_copy_elsewhere,
        )

        self._done.emit(
            tr(
                "The copy is written: {save_copy_elsewhere}",
                save_copy_elsewhere=save_copy_elsewhere(copy_id, path),
            )
        )

    def _show_done(self, words: str) -> None:
        self.asking.unlocking.forget()
        self._is_working = False
        self._list.set_busy(is_busy=False)
        self._list.show_words(words)
        self.refresh()
