"""The library at work: opens its window, does what it asks for, and tells it what came of that."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from icbo_desktop.domain.errors import PackError
from icbo_desktop.domain.pack_summary import PackSummary
from icbo_desktop.locations import own_frameworks_dir
from icbo_desktop.services import own_packs, pack_sheets
from icbo_desktop.services.one_at_a_time import OneAtATime
from icbo_desktop.services.shelf import framework_at_hand, frameworks_at_hand, shelf
from icbo_desktop.translation import tr
from icbo_desktop.ui.library.library_dialog import LibraryDialog
from icbo_desktop.ui.library.pack_detail import PackView


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a piece of work: a sentence, the pack to stand on, and the packs as they then are.

    `refusal` says why it was not done; then nothing has changed.
    """

    sentence: str = ""
    stand_on: str = ""
    packs: tuple[PackSummary, ...] = ()
    refusal: PackError | None = None


class LibraryDesk(QObject):
    """`edit_requested` carries a framework's id, once the window that asked has closed.

    Files are read and written on another thread. Closing the window meanwhile stops nothing: what was begun
    is done as a whole, and stands there when the library is opened again.
    """

    edit_requested = Signal(str)
    _answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.dialog: LibraryDialog | None = None
        # The answers come on the thread of the work; a signal brings them over to the window's.
        self._work = OneAtATime(self._tell_bug)
        self._answered.connect(self._show)

    def open(self, parent: QWidget | None = None) -> None:
        """Open the library over a window."""
        dialog = LibraryDialog(frameworks_at_hand(), view_of, parent)
        dialog.install_requested.connect(self.install)
        dialog.share_requested.connect(self._share)
        dialog.sheet_requested.connect(self._write_sheet)
        dialog.remove_requested.connect(self._remove)
        dialog.remove_overlay_requested.connect(self._remove_overlay)
        dialog.edit_requested.connect(self._edit)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.open()

    def install(self, path: Path) -> None:
        """Put in what a file holds; where it cannot be, say why, and nothing is put in."""
        self._do(tr("Putting in {name}…", name=path.name), partial(installed, path))

    def wait(self) -> None:
        """Wait until nothing is being read or written."""
        self._work.wait()

    def close(self) -> None:
        """Finish what is being done, and end the thread."""
        self._work.close()

    def _share(self, framework_id: str, out: Path) -> None:
        self._do(tr("Writing {name}…", name=out.name), partial(shared, framework_id, out))

    def _write_sheet(self, framework_id: str, out: Path) -> None:
        self._do(tr("Writing {name}…", name=out.name), partial(sheet_written, framework_id, out))

    def _remove(self, framework_id: str) -> None:
        self._do(
            tr("Removing {framework}…", framework=framework_id),
            partial(removed, framework_id),
        )

    def _remove_overlay(self, framework_id: str, overlay_id: str) -> None:
        self._do(
            tr("Removing {words}…", words=overlay_id),
            partial(overlay_removed, framework_id, overlay_id),
        )

    def _do(self, sentence: str, work: Callable[[], tuple[str, str]]) -> None:
        """Do it, then show the packs as they now are. `work` gives a sentence, and the pack to stand on."""
        if self.dialog is not None:
            self.dialog.show_busy(sentence)
        self._work.start(partial(self._answer, work))

    def _answer(self, work: Callable[[], tuple[str, str]]) -> None:
        """On the thread of the work."""
        try:
            sentence, stand_on = work()
        except PackError as error:
            self._answered.emit(Answer(refusal=error))
            return
        self._answered.emit(Answer(sentence, stand_on, frameworks_at_hand()))

    def _tell_bug(self, sentence: str) -> None:
        self._answered.emit(Answer(refusal=PackError(sentence)))

    def _show(self, answer: Answer) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        if answer.refusal is not None:
            faults = [str(fault) for fault in answer.refusal.faults]
            dialog.show_refusal(answer.refusal.sentence, faults)
            return
        dialog.show_packs(answer.packs, answer.stand_on)
        dialog.show_done(answer.sentence)

    def _edit(self, framework_id: str) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self.edit_requested.emit(framework_id)

    def _forget(self) -> None:
        self.dialog = None


def view_of(pack: PackSummary) -> PackView:
    """A pack with its folder, and with its framework where it can be read."""
    folder = str(own_frameworks_dir() / pack.id)
    if not pack.is_usable:
        return PackView(pack, folder)
    try:
        return PackView(pack, folder, framework_at_hand(pack.id))
    except PackError:
        return PackView(pack, folder)


def installed(path: Path) -> tuple[str, str]:
    """Put in a pack, an overlay or an Excel sheet. Raises PackError."""
    if path.suffix.lower() == pack_sheets.SHEET_ENDING:
        done = own_packs.save_own_pack(pack_sheets.read_sheet(path))
    else:
        done = own_packs.install_file(path)
    return " ".join(done.lines()), f"{shelf().source_of(done.framework_id)}/{done.framework_id}"


def shared(framework_id: str, out: Path) -> tuple[str, str]:
    own_packs.share_pack(framework_id, out)
    return tr("Written: {file}", file=out), ""


def sheet_written(framework_id: str, out: Path) -> tuple[str, str]:
    pack_sheets.write_sheet(framework_id, out)
    return tr("Written: {file}", file=out), ""


def removed(framework_id: str) -> tuple[str, str]:
    own_packs.remove_own_pack(framework_id)
    return tr("Removed {framework} from this laptop.", framework=framework_id), ""


def overlay_removed(framework_id: str, overlay_id: str) -> tuple[str, str]:
    own_packs.remove_own_overlay(framework_id, overlay_id)
    return tr("Removed the words {words} from this laptop.", words=overlay_id), ""
