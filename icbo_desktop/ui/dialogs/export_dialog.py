"""Save a record: which format, where, how far it tells who said what; then how it went."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFileDialog,
    QProgressBar,
    QRadioButton,
    QWidget,
)

from icbo_desktop.domain.export_request import ExportRequest, RecordFormat, ending_of
from icbo_desktop.domain.file_names import WORKBOOK_ENDING
from icbo_desktop.domain.rows import Attribution
from icbo_desktop.ui.dialogs.attribution_choice import AttributionChoice
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.field import LineField
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.last_folders import FileKind, last_folders
from icbo_desktop.ui.shared.look import scaled

FORMATS: tuple[tuple[RecordFormat, str], ...] = (
    ("pdf", "PDF: the summary, to read, to print and to send"),
    ("docx", "Word: the same as the PDF, to change and to write on in"),
    ("html", "Web page: one file for any browser and screen reader, also on a telephone"),
    ("xlsx", "Excel: everything as sheets, to count, to sort and to follow the actions up"),
    ("csv", "CSV: the same tables as a data package, for programs for statistics"),
    ("json", "JSON: everything, for another program or for this one"),
    ("ics", "Calendar: the open actions on the days they are due"),
)
ENDINGS = tuple(ending_of(kind) for kind, _ in FORMATS)
WHY_NOT = "Not possible: a record cannot tell more than the room agreed to."


@dataclass(frozen=True, slots=True)
class ExportProgress:
    """How far the writing has come; `total` 0 where nobody knows."""

    words: str
    done: int = 0
    total: int = 0


class ExportDialog(CalmDialog):
    """Stays open while the record is written: `show_progress`, then `show_done` or `show_problem`."""

    export_requested = Signal(object)

    def __init__(
        self, beside: Path, attribution: Attribution, parent: QWidget | None = None
    ) -> None:
        """`beside` is the workbook: the record is suggested beside it, with its name."""
        super().__init__("Save a record", parent, width=660)
        self._beside = beside
        self._is_writing = False
        self._replaces: Path | None = None
        self._lay_out(attribution)
        self.close_button = self.add_button("Close")
        self.close_button.clicked.connect(self.reject)
        self.save_button = self.add_button("Save the record", is_default=True)
        self.save_button.clicked.connect(self.accept)
        self._suggest()
        self.formats["pdf"].setFocus()

    @property
    def format(self) -> RecordFormat:
        for key, button in self.formats.items():
            if button.isChecked():
                return key
        return "pdf"

    @property
    def request(self) -> ExportRequest:
        """What is asked for."""
        return ExportRequest(self.path, self.format, self.attribution.current)

    @property
    def path(self) -> Path:
        """Where the record goes, with the ending of its format."""
        typed = Path(self.where.text).expanduser()
        wanted = ending_of(self.format)
        return typed if typed.suffix.lower() == wanted else typed.with_name(typed.name + wanted)

    def accept(self) -> None:
        """Ask for the record; the dialog closes only when it is written."""
        if self._is_writing:
            return
        fault = self._fault()
        self.where.show_fault(fault)
        if fault:
            self.go_to_widget(self.where.line)
            return
        self.show_problem("")
        self._done.show_words("")
        self._set_writing(is_writing=True)
        self.show_progress(ExportProgress("Writing the record…"))
        self.export_requested.emit(self.request)

    def show_progress(self, progress: ExportProgress) -> None:
        """Show how far the writing has come."""
        self._progress.setRange(0, progress.total)
        self._progress.setValue(progress.done)
        self._progress.setAccessibleDescription(progress.words)
        self._progress.show()
        self._done.show_words(progress.words)

    def show_done(self, path: Path) -> None:
        """Say where the record lies, and open its folder if that was wished."""
        self._set_writing(is_writing=False)
        self._done.show_words(f"Saved: {path}")
        self.close_button.setFocus()
        if self.opens_folder.isChecked():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))

    def show_problem(self, sentence: str) -> None:
        """Say why there is no record; it can be tried again."""
        self._set_writing(is_writing=False)
        if sentence:
            self._done.show_words("")
        super().show_problem(sentence)

    def _lay_out(self, attribution: Attribution) -> None:
        self._group = QButtonGroup(self)
        self.formats: dict[RecordFormat, QRadioButton] = {}
        self.rows.addWidget(Caption("Format", "strong"))
        for key, words in FORMATS:
            button = QRadioButton(words)
            button.setChecked(key == "pdf")
            button.clicked.connect(self._suggest)
            self._group.addButton(button)
            self.formats[key] = button
            self.rows.addWidget(button)
        choose = Button("Choose…", name="Choose where the record goes")
        choose.clicked.connect(self._choose)
        self.where = LineField("File", most=1000, beside=choose)
        self.where.line.textEdited.connect(self._forget_fault)
        self.rows.addWidget(self.where)
        self.rows.addSpacing(scaled(6))
        self.rows.addWidget(Caption("How words are attributed", "strong"))
        self.attribution = AttributionChoice(
            attribution, at_most=attribution, why_not=WHY_NOT, reminds=False
        )
        self.rows.addWidget(self.attribution)
        self.opens_folder = QCheckBox("Open the folder afterwards")
        self.opens_folder.setChecked(True)
        self.rows.addWidget(self.opens_folder)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName("Writing the record")
        self._progress.hide()
        self._done = Caption("", "strong")
        self._done.hide()
        self.rows.addWidget(self._progress)
        self.rows.addWidget(self._done)
        self.rows.addStretch(1)

    def _fault(self) -> str:
        if not self.where.text:
            return "Say where the record goes."
        path = self.path
        try:
            if not path.parent.is_dir():
                return "This folder is not there. Choose another."
            if path.exists() and self._replaces != path:
                # Asked once: the second press of the button is the answer.
                self._replaces = path
                return "A file of this name is there already. Press Save again to replace it."
        except OSError:
            return "This place cannot be reached. Choose another."
        return ""

    def _set_writing(self, *, is_writing: bool) -> None:
        self._is_writing = is_writing
        self.save_button.setEnabled(not is_writing)
        if not is_writing:
            self._progress.hide()

    def _suggest(self) -> None:
        """Follow the format with the ending of the file."""
        typed = Path(self.where.text) if self.where.text else self._beside
        if typed.suffix.lower() in (WORKBOOK_ENDING, *ENDINGS):
            typed = typed.with_suffix("")
        self.where.line.setText(str(typed.with_name(f"{typed.name}{ending_of(self.format)}")))
        self._forget_fault()

    def _forget_fault(self) -> None:
        self._replaces = None
        self.where.show_fault("")

    def _choose(self) -> None:
        beside = last_folders().folder(FileKind.RECORD, self.path.parent)
        dialog = QFileDialog(self, "Where the record goes", str(beside / self.path.name))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(self._take_chosen)
        dialog.open()

    def _take_chosen(self, path: str) -> None:
        last_folders().remember(FileKind.RECORD, Path(path))
        self.where.line.setText(path)
        self._forget_fault()
        # The system's own dialog has asked already whether that very file may be replaced.
        self._replaces = self.path if self.path == Path(path) else None
