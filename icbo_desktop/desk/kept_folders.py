"""The folders in which files were chosen last, taken from the settings at the start and kept there."""

from pathlib import Path

from PySide6.QtCore import QObject

from icbo_desktop.services.settings import Settings
from icbo_desktop.ui.shared.last_folders import FileKind, last_folders


class KeptFolders(QObject):
    """Keeps each folder as soon as a file was chosen in it."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        folders = last_folders()
        known = {kind: settings.last_folder(kind) for kind in FileKind}
        folders.use({kind: Path(folder) for kind, folder in known.items() if folder})
        self.use_usual()
        folders.changed.connect(self._keep)

    def use_usual(self) -> None:
        """New workbooks go where the settings say, if they do."""
        usual = self._settings.usual.now.workbook_folder
        last_folders().always_use({} if usual is None else {FileKind.WORKBOOK: usual})

    def _keep(self, kind: str, folder: Path) -> None:
        self._settings.keep_last_folder(kind, str(folder))
