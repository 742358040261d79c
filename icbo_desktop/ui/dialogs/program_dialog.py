"""About the program: its version, its licences, where it keeps its own files, and what it never does."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from icbo_desktop import __version__
from icbo_desktop.locations import cache_dir, licences_file, own_frameworks_dir, state_dir
from icbo_desktop.translation import tr
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.shared.captions import Caption


class ProgramDialog(CalmDialog):
    """Nothing can be changed here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("About icbo_desktop"), parent, width=680)
        self.rows.addWidget(
            Caption(tr("icbo_desktop, version {version}", version=__version__), "heading")
        )
        for heading, sentences in told():
            self.add_heading(heading)
            for sentence in sentences:
                self.rows.addWidget(Caption(sentence))
        self.said = Caption("", "soft")
        self.rows.addWidget(self.said)
        self.licences_button = None
        file = licences_file()
        if file is not None and file.is_file():
            self.licences_button = self.add_button(tr("Read the licences"))
            self.licences_button.clicked.connect(self._show_licences)
        self.folder_button = self.add_button(tr("Open the folder of the log"))
        self.folder_button.clicked.connect(self._show_folder)
        close = self.add_button(tr("Close"), is_default=True)
        close.clicked.connect(self.accept)
        close.setFocus()
        self.read_with_keys()

    def _show_licences(self) -> None:
        file = licences_file()
        if file is not None:
            self._open(file)

    def _show_folder(self) -> None:
        self._open(state_dir())

    def _open(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.said.show_words(
                tr("This computer has no program to open it with: {path}", path=path)
            )


def told() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Headings with their sentences."""
    return (
        (
            tr("What it never does"),
            (
                tr(
                    "It connects to nothing and listens to nothing: no account, no update, no counting of use."
                ),
                tr(
                    "It sends nothing to anybody. A report of a fault stays on this laptop until a person sends it by hand."
                ),
                tr("It puts no words of a workshop into its log, its settings or a report."),
            ),
        ),
        (tr("Licences"), (own_licence(), licence_sentence())),
        (
            tr("Its own files on this laptop"),
            (
                tr(
                    "Log, settings and work that is not yet at its place: {folder}",
                    folder=state_dir(),
                ),
                tr("Frameworks of your own: {folder}", folder=own_frameworks_dir()),
                tr("What can be made again at any time: {folder}", folder=cache_dir()),
            ),
        ),
    )


def own_licence() -> str:
    """The program's own licence; its text stands in the file LICENSE."""
    return tr(
        "icbo_desktop itself is free software under the MIT licence, and comes with no warranty."
    )


def licence_sentence() -> str:
    """Where the licences of everything that travels with the program stand."""
    file = licences_file()
    if file is None:
        return tr(
            "It runs from source: each Python package in its environment brings its own licence."
        )
    return tr(
        "Qt is used under the LGPL; the licences of all that came with the program are in {file}",
        file=file,
    )
