"""Which formats a record is saved in: a box for each with what it is for, and what can be set for some of them."""

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from icbo_desktop.domain.record_formats import FORMAT_NAMES, RecordFormat
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.last_folders import is_file
from icbo_desktop.ui.shared.look import scaled

PURPOSES: dict[RecordFormat, str] = {
    "pdf": marked("The summary, to read, to print and to send."),
    "docx": marked("The same as the PDF, to change and to write on in."),
    "html": marked("The same as one page for any browser, screen reader or telephone."),
    "xlsx": marked("Everything as sheets, to count, to sort and to follow the actions up."),
    "csv": marked("The same sheets as a zip of plain tables, for programs for statistics."),
    "json": marked(
        "Everything, small groups put together as everywhere, to bring back or for another program."
    ),
    "ics": marked("The open actions on the days by which they are to be done."),
}
OWN_LOOK = marked("Word record in the look of this program.")
TEMPLATES = marked("Word files and templates (*.docx *.dotx)")


class FormatChoices(QWidget):
    """Emits `changed` when anything is chosen otherwise."""

    changed = Signal()

    def __init__(
        self,
        chosen: Collection[RecordFormat] = ("pdf",),
        template: Path | None = None,
        *,
        with_sign_lines: bool = True,
    ) -> None:
        super().__init__()
        self.setAccessibleName(tr("Formats"))
        self.boxes: dict[RecordFormat, QCheckBox] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(scaled(14))
        grid.setVerticalSpacing(scaled(2))
        grid.setColumnStretch(1, 1)
        self.template = TemplateChoice(template)
        self.json = JsonOptions()
        self.sign_lines = QCheckBox(tr("PDF and Word with lines to sign"))
        self.sign_lines.setChecked(with_sign_lines)
        self.sign_lines.toggled.connect(self.changed)
        self.template.changed.connect(self.changed)
        self.json.changed.connect(self.changed)
        for key, name in FORMAT_NAMES.items():
            box = QCheckBox(translated(name))
            box.setChecked(key in chosen)
            box.setAccessibleDescription(translated(PURPOSES[key]))
            box.toggled.connect(self._follow)
            self.boxes[key] = box
            row = grid.rowCount()
            grid.addWidget(box, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(
                Caption(translated(PURPOSES[key]), "soft"), row, 1, Qt.AlignmentFlag.AlignVCenter
            )
        # Below all the boxes, so that none of them moves away from under the mouse.
        for option in (self.sign_lines, self.template, self.json):
            grid.addWidget(option, grid.rowCount(), 0, 1, 2)
        self._show_options()

    @property
    def chosen(self) -> tuple[RecordFormat, ...]:
        """The formats that are ticked, in their order."""
        return tuple(key for key, box in self.boxes.items() if box.isChecked())

    def _follow(self) -> None:
        self._show_options()
        self.changed.emit()

    def _show_options(self) -> None:
        self.sign_lines.setVisible(bool({"pdf", "docx"} & set(self.chosen)))
        self.template.setVisible(self.boxes["docx"].isChecked())
        self.json.setVisible(self.boxes["json"].isChecked())


class TemplateChoice(QWidget):
    """Whose look a Word record takes on: the program's, or that of a council's own file."""

    changed = Signal()

    def __init__(self, path: Path | None = None) -> None:
        super().__init__()
        # A template that was moved since is not asked for again and again.
        self.path = path if path is not None and is_file(path) else None
        self._words = Caption("", "soft")
        self.choose_button = Button(
            tr("Use our template…"), "quiet", tr("Choose a Word template of ours")
        )
        self.choose_button.clicked.connect(self._choose)
        self.drop_button = Button(tr("Own look"), "quiet", tr("Leave out the Word template"))
        self.drop_button.clicked.connect(self._drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(8), 0, 0)
        column.setSpacing(scaled(3))
        column.addWidget(self._words)
        row = QHBoxLayout()
        row.setSpacing(scaled(8))
        row.addWidget(self.choose_button)
        row.addWidget(self.drop_button)
        row.addStretch(1)
        column.addLayout(row)
        self._show()

    def _choose(self) -> None:
        start = str(self.path) if self.path is not None else ""
        dialog = QFileDialog(
            self, tr("A Word file whose look the record takes on"), start, translated(TEMPLATES)
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._take)
        dialog.open()

    def _take(self, path: str) -> None:
        self.path = Path(path)
        self._show()
        self.changed.emit()

    def _drop(self) -> None:
        self.path = None
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        name = self.path.name if self.path is not None else ""
        self._words.set_words(
            tr("Word record in the look of “{name}”.", name=name) if name else translated(OWN_LOOK)
        )
        self.drop_button.setVisible(bool(name))


class JsonOptions(QWidget):
    """What a JSON record holds beside what was captured."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.attachments = QCheckBox(tr("JSON with photos and documents"))
        self.attachments.setChecked(True)
        self.history = QCheckBox(tr("JSON with the history"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(8), 0, 0)
        column.setSpacing(scaled(2))
        for box in (self.attachments, self.history):
            box.toggled.connect(self.changed)
            column.addWidget(box)
