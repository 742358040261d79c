"""Which file the library takes from, and where it writes one to: asked in the system's own dialog, or dropped."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from icbo_desktop.domain.pack_summary import PackSummary
from icbo_desktop.translation import tr
from icbo_desktop.ui.shared.last_folders import FileKind, last_folders

GIVEN_ENDINGS = (".yaml", ".yml", ".icbopack", ".xlsx")
GIVEN_ORDER = "*.icbopack *.yaml *.yml *.xlsx"


class LibraryFiles(QObject):
    """Never blocks. The signals carry paths, those of writing with the id of the pack before."""

    install_chosen = Signal(object)
    share_chosen = Signal(str, object)
    sheet_chosen = Signal(str, object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._framework_id = ""

    def ask_what_to_install(self) -> None:
        """Ask for a file that is there."""
        kinds = tr("Frameworks and other words ({endings})", endings=GIVEN_ORDER)
        dialog = self._file_dialog(tr("Install from a file"), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._take_given)
        dialog.open()

    def ask_where_to_share(self, pack: PackSummary) -> None:
        """Ask where the one file goes that holds a pack and its overlays."""
        kind = tr("Shared framework ({ending})", ending="*.icbopack")
        dialog = self._save_dialog(tr("Share as a file"), kind, pack, "icbopack")
        dialog.fileSelected.connect(self._take_share)
        dialog.open()

    def ask_where_to_write(self, pack: PackSummary) -> None:
        """Ask where the Excel sheet goes."""
        kind = tr("Excel sheet ({ending})", ending="*.xlsx")
        dialog = self._save_dialog(tr("Write as an Excel sheet"), kind, pack, "xlsx")
        dialog.fileSelected.connect(self._take_sheet)
        dialog.open()

    def _save_dialog(self, title: str, kind: str, pack: PackSummary, ending: str) -> QFileDialog:
        self._framework_id = pack.id
        dialog = self._file_dialog(title, kind)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(f"{pack.id} {pack.version}.{ending}")
        return dialog

    def _file_dialog(self, title: str, kind: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title, str(last_folders().folder(FileKind.PACK)), kind)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _take_given(self, path: str) -> None:
        self.install_chosen.emit(last_folders().remember(FileKind.PACK, Path(path)))

    def _take_share(self, path: str) -> None:
        self.share_chosen.emit(
            self._framework_id, last_folders().remember(FileKind.PACK, Path(path))
        )

    def _take_sheet(self, path: str) -> None:
        self.sheet_chosen.emit(
            self._framework_id, last_folders().remember(FileKind.PACK, Path(path))
        )


def dropped_file(event: QDropEvent) -> Path | None:
    """The file that is being dropped, if the library might take it."""
    for url in event.mimeData().urls():
        path = Path(url.toLocalFile()) if url.isLocalFile() else None
        if path is not None and path.suffix.lower() in GIVEN_ENDINGS:
            return path
    return None
