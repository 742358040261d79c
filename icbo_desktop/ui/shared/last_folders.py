"""The folder in which a file of each kind was chosen last: where the next file dialog opens."""

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal

from icbo_desktop.ui.shared.only_one import only_one


class FileKind(StrEnum):
    """Files that lie apart. The values stand in the settings."""

    WORKBOOK = "workbooks"
    COPY = "copies"
    RECORD = "records"
    PACK = "packs"
    ATTACHMENT = "attachments"


class LastFolders(QObject):
    """One for the application. `changed` carries the kind and its new folder."""

    changed = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folders: dict[FileKind, Path] = {}
        self._fixed: dict[FileKind, Path] = {}

    def use(self, folders: Mapping[FileKind, Path]) -> None:
        """Begin with these, such as those of the last start."""
        self._folders = dict(folders)

    def always_use(self, folders: Mapping[FileKind, Path]) -> None:
        """Look in these first, wherever a file was chosen last: a person has set them."""
        self._fixed = dict(folders)

    def folder(self, kind: FileKind, otherwise: Path | None = None) -> Path:
        """Where to look first: where a person set it or chose last, while that is there, else `otherwise` or the documents."""
        for known in (self._fixed.get(kind), self._folders.get(kind)):
            if known is not None and is_folder(known):
                return known
        return otherwise or documents_folder()

    def remember(self, kind: FileKind, chosen: Path) -> Path:
        """Look beside that file next time. The file itself, for whoever goes on with it."""
        self.remember_folder(kind, chosen.parent)
        return chosen

    def remember_folder(self, kind: FileKind, folder: Path) -> None:
        """Look there next time."""
        if self._folders.get(kind) != folder:
            self._folders[kind] = folder
            self.changed.emit(kind, folder)


def last_folders() -> LastFolders:
    """The application's own; made when it is first asked for."""
    return only_one(LastFolders)


def documents_folder() -> Path:
    """The person's own documents, or the home folder where there are none."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    documents = Path(place) if place else Path.home()
    return documents if documents.is_dir() else Path.home()


def is_folder(path: Path) -> bool:
    """Whether it is there; a stick that was pulled or a share that is gone is not."""
    try:
        return path.is_dir()
    except OSError:
        return False


def is_file(path: Path) -> bool:
    """Whether it is there and a file; a place that cannot be reached counts as not there."""
    try:
        return path.is_file()
    except OSError:
        return False
