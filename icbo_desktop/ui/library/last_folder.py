"""The folder in which a file was chosen last: where the next file dialog opens."""

from pathlib import Path

from icbo_desktop.ui.dialogs.file_section import documents_folder


class LastFolder:
    """Until a file was chosen, and where its folder is gone, the person's own documents."""

    def __init__(self) -> None:
        self._folder: Path | None = None

    @property
    def folder(self) -> Path:
        """Where to look first."""
        if self._folder is not None and self._folder.is_dir():
            return self._folder
        return documents_folder()

    def remember(self, chosen: Path) -> Path:
        """Look there next time; the file itself, for whoever goes on with it."""
        self._folder = chosen.parent
        return chosen


# One for the program: the library and the editor open where the other one left off.
LAST_FOLDER = LastFolder()
