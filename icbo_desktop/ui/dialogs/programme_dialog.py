"""Programme overview: which folder, what was found in it, under which names, and where the overview goes."""

from collections import Counter
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QPlainTextEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from icbo_desktop.domain.programme_places import counted_once, merge_doubts, parsed_aliases, placed
from icbo_desktop.services.programme import FORMATS, ProgrammeRequest
from icbo_desktop.services.programme_reading import NO_BACKUPS, Reading
from icbo_desktop.translation import marked, tr, tr_n, translated
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.field import Field, LineField
from icbo_desktop.ui.dialogs.file_name import typed_path
from icbo_desktop.ui.dialogs.programme_places import PlacesModel, PlacesTable
from icbo_desktop.ui.dialogs.replacing import ReplaceQuestion, folder_fault
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.last_folders import FileKind, last_folders
from icbo_desktop.ui.shared.look import scaled

LEAD = marked(
    "Many workshops side by side: a region, a year. Every workbook in the folder and in the folders in it is read and "
    "checked; none is changed. Figures over fewer than five places are not shown."
)
FORMAT_WORDS = {
    ".pdf": marked("PDF, to read and print"),
    ".xlsx": marked("Excel, to count and sort"),
    ".html": marked("Web page, in one file"),
    ".docx": marked("Word, to go on writing"),
    ".zip": marked("CSV files in a zip, for other programs"),
}
SAME_PLACE = marked(
    "Where one place is written in several ways, type the name that it is to count under."
)
NO_FOLDER = marked("Choose a folder with workbooks.")
NO_NAME = marked("Say where the overview is to go.")
WHOLE = 100


class ProgrammeDialog(CalmDialog):
    """`read_requested` carries a folder, `write_requested` what was read and a `ProgrammeRequest`.

    `password_requested` carries what was read, where some of it is protected; `stop_requested` asks to stop either.
    The dialog stays after the overview is written, so that another format can follow.
    """

    read_requested = Signal(object)
    write_requested = Signal(object, object)
    stop_requested = Signal()
    password_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Programme overview"), parent, width=760)
        self._reading: Reading | None = None
        self._written: Path | None = None
        self._question = ReplaceQuestion(tr("Write"))
        self.is_busy = False
        self.rows.addWidget(Caption(translated(LEAD), "soft"))
        self._make_folder()
        self._make_progress()
        self._make_found()
        self.rows.addStretch(1)
        self._make_buttons()
        self._set_busy(is_busy=False)
        self.folder.line.setFocus()

    def accept(self) -> None:
        """Read the folder, or write what was read."""
        if self.is_busy:
            return
        if self._reading is None:
            self.read()
        else:
            self.write()

    def reject(self) -> None:
        """Stop what is being done, or leave."""
        if self.is_busy:
            self.stop_requested.emit()
            return
        super().reject()

    def read(self) -> None:
        """Ask for the folder to be read."""
        words = self.folder.text.strip()
        self.folder.show_fault("" if words else translated(NO_FOLDER))
        if not words:
            self.go_to_widget(self.folder.line)
            return
        self._set_busy(is_busy=True)
        self.read_requested.emit(Path(words))

    def write(self) -> None:
        """Ask for the overview of what was read."""
        words = self.out.text.strip()
        if self._reading is None:
            return
        folder = self._reading.folder
        out = with_ending(typed_path(words, folder.resolve().parent), self._ending)
        fault = (
            (folder_fault(words, (out,)) or self._question.about((out,)))
            if words
            else translated(NO_NAME)
        )
        self.out.show_fault(fault)
        if fault:
            self.go_to_widget(self.out.line)
            return
        self._set_busy(is_busy=True)
        request = ProgrammeRequest(folder, out, self.places.aliases)
        self.write_requested.emit(self._reading, request)

    def show_progress(self, share: float) -> None:
        self.progress.setValue(round(WHOLE * share))

    def show_found(self, reading: Reading) -> None:
        """List what the folder came to, and go on to the names."""
        self._set_busy(is_busy=False)
        self._reading = reading
        named = placed(counted_once(reading.workshops, {})[0], {})
        self.places.show_places(sorted(Counter(name for name, _ in named).items()))
        self._say_found()
        folder = reading.folder.resolve()
        name = tr("{folder} overview", folder=folder.name)
        self.out.line.setText(str(folder.parent / f"{name}{self._ending}"))
        self.found.show()
        self._main.setText(tr("Write the overview"))
        self._main.setAccessibleName(tr("Write the overview"))
        self.go_to_widget(self.table if reading.workshops else self.folder.line)

    def show_written(self, path: Path) -> None:
        """Say where it is; another format can follow."""
        self._set_busy(is_busy=False)
        self._written = path
        self._question.forget()
        self._end.show_words(tr("Written: {name}", name=path.name))
        self.open_button.show()
        self.go_to_widget(self.open_button)

    def show_problem(self, sentence: str) -> None:
        if sentence:
            self._set_busy(is_busy=False)
        super().show_problem(sentence)

    @property
    def _ending(self) -> str:
        return str(self.format.currentData())

    def _make_folder(self) -> None:
        choose = Button(tr("Choose…"), "quiet", name=tr("Choose the folder"))
        choose.clicked.connect(self._choose_folder)
        self.folder = LineField(tr("Folder with the workbooks"), most=1000, beside=choose)
        self.folder.line.textEdited.connect(self._start_again)
        self.rows.addWidget(self.folder)

    def _make_progress(self) -> None:
        self.progress = QProgressBar()
        self.progress.setRange(0, WHOLE)
        self.progress.setAccessibleName(tr("How far it is"))
        self.rows.addWidget(self.progress)

    def _make_found(self) -> None:
        self.found = QWidget()
        column = QVBoxLayout(self.found)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(8))
        self.words = Caption("", "strong")
        self.left_out = QPlainTextEdit()
        self.left_out.setReadOnly(True)
        self.left_out.setTabChangesFocus(True)
        self.left_out.setAccessibleName(tr("Files that are not counted"))
        self.left_out.setFixedHeight(scaled(84))
        self.password_button = Button(tr("Password of the protected ones…"), "quiet")
        self.password_button.clicked.connect(self._ask_for_password)
        self.places = PlacesModel()
        self.places.dataChanged.connect(self._say_found)
        self.table = PlacesTable(self.places)
        self.format = QComboBox()
        for ending in FORMATS:
            self.format.addItem(translated(FORMAT_WORDS[ending]), ending)
        self.format.currentIndexChanged.connect(self._follow_format)
        choose = Button(tr("Choose…"), "quiet", name=tr("Choose where it goes"))
        choose.clicked.connect(self._choose_out)
        self.out = LineField(tr("The overview's file"), most=1000, beside=choose)
        self.out.line.textEdited.connect(self._forget_fault)
        self._end = Caption("", "strong")
        self.open_button = Button(tr("Open the folder"), "quiet")
        self.open_button.clicked.connect(self._open_folder)
        self.open_button.hide()
        for widget in (
            *(self.words, self.left_out, self.password_button),
            *(Caption(translated(SAME_PLACE), "soft"), self.table),
            *(Field(tr("Format"), self.format), self.out, self._end, self.open_button),
        ):
            column.addWidget(widget)
        self.found.hide()
        self.rows.addWidget(self.found)

    def _make_buttons(self) -> None:
        self._leave = self.add_button(tr("Close"))
        self._leave.clicked.connect(self.reject)
        self._main = self.add_button(tr("Read the folder"), is_default=True)
        self._main.clicked.connect(self.accept)

    def _set_busy(self, *, is_busy: bool) -> None:
        self.is_busy = is_busy
        self.progress.setVisible(is_busy)
        self.progress.setValue(0)
        for widget in (self._main, self.folder, self.found):
            widget.setEnabled(not is_busy)
        self._leave.setText(tr("Stop") if is_busy else tr("Close"))
        self._leave.setAccessibleName(self._leave.text())
        if is_busy:
            super().show_problem("")
            self._end.show_words("")
            self._leave.setFocus()

    def _say_found(self) -> None:
        """How much counts under the names as they are now, and what does not."""
        reading = self._reading
        if reading is None:
            return
        aliases = parsed_aliases(self.places.aliases)
        counting, copies = counted_once(reading.workshops, aliases)
        places = {name for name, _ in placed(counting, aliases)}
        self.words.show_words(
            tr(
                "{workshops} at {places}.",
                workshops=tr_n("{n} workshops", "1 workshop", len(counting)),
                places=tr_n("{n} places", "1 place", len(places)),
            )
        )
        lines = [f"{each.file}: {each.reason}" for each in reading.skipped]
        lines += [f"{copy.file}: {copy.reason} ({copy.counted})" for copy in copies]
        lines += merge_doubts(counting, copies, aliases)
        lines += [translated(NO_BACKUPS)] if reading.has_backups else []
        self.left_out.setPlainText("\n".join(lines))
        self.left_out.setVisible(bool(lines))
        self.password_button.setVisible(bool(reading.locked))

    def _ask_for_password(self) -> None:
        if self._reading is not None:
            self.password_requested.emit(self._reading)

    def _start_again(self) -> None:
        """Another folder has to be read before anything can be written of it."""
        self._reading = None
        self.found.hide()
        self._main.setText(tr("Read the folder"))
        self._main.setAccessibleName(tr("Read the folder"))

    def _follow_format(self) -> None:
        if self.out.text.strip():
            self.out.line.setText(str(with_ending(Path(self.out.text), self._ending)))
            self._forget_fault()

    def _forget_fault(self) -> None:
        self._question.forget()
        self.out.show_fault("")

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, tr("A folder with workbooks"), str(last_folders().folder(FileKind.WORKBOOK))
        )
        if chosen:
            last_folders().remember_folder(FileKind.WORKBOOK, Path(chosen))
            self.folder.line.setText(chosen)
            self._start_again()
            self.read()

    def _choose_out(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("The overview's file"), self.out.text, f"*{self._ending}"
        )
        if chosen:
            path = with_ending(Path(chosen), self._ending)
            self.out.line.setText(str(path))
            self._forget_fault()
            if path == Path(chosen):  # then the system's own dialog has asked
                self._question.allow(path)

    def _open_folder(self) -> None:
        if self._written is None:
            return
        folder = self._written.parent
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self.show_problem(tr("This computer has no program that opens “{path}”.", path=folder))


def with_ending(path: Path, ending: str) -> Path:
    """The path with the ending of its format; another full stop in the name is no ending."""
    if path.suffix.lower() in FORMATS:
        return path.with_suffix(ending)
    return path.parent / f"{path.name}{ending}"
