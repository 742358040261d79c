"""After a password is set: its recovery phrase, shown once, and then the files that it does not protect."""

import os
from contextlib import suppress
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from icbo_desktop.domain.wording import day_words
from icbo_desktop.locations import state_dir
from icbo_desktop.services.one_at_a_time import OneAtATime
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.shared.last_folders import FileKind, last_folders
from icbo_desktop.ui.shared.pdf_viewer import names_pdf_viewer

if TYPE_CHECKING:
    from icbo_desktop.services.protection import Protected
    from icbo_desktop.ui.dialogs.older_files_dialog import OlderFilesDialog
    from icbo_desktop.ui.dialogs.phrase_dialog import PhraseDialog

BUG_SENTENCE = marked(
    "Not all of the older files were deleted, because something went wrong in the program. Look at Backups."
)
PAGE_NAME = "phrase.pdf"


class PhraseDesk(QObject):
    """Nothing of the phrase is kept once its window is closed."""

    _deleted = Signal(object, object)
    _failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._made: Protected | None = None
        self._name = ""
        self._window: QWidget | None = None
        self._pages: list[Path] = []
        # The answers come on the thread of the work; a signal brings them over to the window's.
        self._work = OneAtATime(self._failed.emit, translated(BUG_SENTENCE))
        self.dialog: PhraseDialog | None = None
        self.older: OlderFilesDialog | None = None
        self._deleted.connect(self._show_deleted)
        self._failed.connect(self._show_failed)

    def show(self, made: "Protected", name: str, window: QWidget) -> None:
        """Show the phrase of a workbook that has just got its password."""
        from icbo_desktop.ui.dialogs.phrase_dialog import (  # noqa: PLC0415 - most sessions never ask for it
            PhraseDialog,
        )

        self._made, self._name, self._window = made, name, window
        dialog = PhraseDialog(name, made.phrase, window)
        dialog.print_requested.connect(self._print)
        dialog.save_requested.connect(self._save)
        dialog.finished.connect(self._end)
        self.dialog = dialog
        dialog.open()

    def wait(self) -> None:
        """Wait until nothing is being deleted."""
        self._work.wait()

    def close(self) -> None:
        """End the thread, and leave no page."""
        self._wipe_pages()
        self._work.close()

    def _page(self) -> bytes:
        from icbo_desktop.ui.dialogs.phrase_page import phrase_page  # noqa: PLC0415 - it brings Qt's PDF writer and printing's sizes

        return phrase_page(
            self._name,
            self._made.phrase if self._made is not None else "",
            day_words(date.today()),  # noqa: DTZ011 - the day on the wall's calendar
        )

    def _print(self) -> None:
        """Give a page to the program that prints on this computer."""
        from uuid import uuid4  # noqa: PLC0415 - it asks what platform this is, which the start screen need not

        folder = state_dir() / "opened" / uuid4().hex
        path = folder / PAGE_NAME
        try:
            folder.mkdir(parents=True, mode=0o700)
            write_page(path, self._page())
        except OSError:
            self._tell(tr("The page could not be made. Write the phrase down by hand."))
            return
        self._pages.append(path)
        is_named = names_pdf_viewer()
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            told = tr("This laptop has no program to print it. Save it as a PDF, or write it down.")
        elif is_named:
            told = tr("The page opens in another program: print it there, and close it.")
        else:
            told = tr(
                "This laptop names no program for PDF files. If nothing opens, save it as a PDF, or write it down."
            )
        self._tell(told)

    def _save(self) -> None:
        folders = last_folders()
        suggested = folders.folder(FileKind.RECORD) / f"{Path(self._name).stem} recovery phrase.pdf"
        chosen, _ = QFileDialog.getSaveFileName(
            self.dialog, tr("Save the recovery phrase"), str(suggested), "PDF (*.pdf)"
        )
        if not chosen:
            return
        try:
            write_page(Path(chosen), self._page())
        except OSError:
            self._tell(tr("It could not be saved there. Choose another place."))
            return
        self._tell(
            tr("Saved: {path}. That file is not protected: print it, then delete it.", path=chosen)
        )

    def _tell(self, sentence: str) -> None:
        if self.dialog is not None:
            self.dialog.tell(sentence)

    def _end(self) -> None:
        """The phrase is confirmed: forget it, and ask about what it does not protect."""
        self.dialog = None
        self._wipe_pages()
        if self._made is not None and self._made.older and self._window is not None:
            self._ask_about_older()
        else:
            self._made = None

    def _ask_about_older(self) -> None:
        from icbo_desktop.ui.dialogs.older_files_dialog import (  # noqa: PLC0415 - as above
            OlderFilesDialog,
        )

        if self._made is None:
            return
        dialog = OlderFilesDialog([going.words for going in self._made.older], self._window)
        dialog.delete_requested.connect(self._delete)
        dialog.finished.connect(self._forget_older)
        self.older = dialog
        dialog.open()

    def _delete(self) -> None:
        if self._made is None:
            return
        self._work.start(partial(self._do_delete, self._made))

    def _do_delete(self, made: "Protected") -> None:
        """On the thread of the work."""
        from icbo_desktop.services.protection import delete_older  # noqa: PLC0415 - as above

        self._deleted.emit(*delete_older(made.older))

    def _show_deleted(self, gone: tuple[str, ...], stayed: tuple[str, ...]) -> None:
        if self.older is not None:
            self.older.show_done(gone, stayed)

    def _show_failed(self, sentence: str) -> None:
        if self.older is not None:
            self.older.show_problem(sentence)

    def _forget_older(self) -> None:
        self.older = None
        self._made = None

    def _wipe_pages(self) -> None:
        from icbo_desktop.services.deleting import wiped  # noqa: PLC0415 - as above

        for page in self._pages:
            if not wiped(page):
                with suppress(OSError):  # the program that prints may have put something beside it
                    page.parent.rmdir()
        self._pages.clear()


def write_page(path: Path, content: bytes) -> None:
    """A file for this person alone. Raises OSError."""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(content)
