"""Compare the open workshop with an earlier one: which, as what, where to; then how it went."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QRadioButton, QWidget

from icbo_desktop.services.comparing import CompareRequest
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.earlier_section import EarlierSection
from icbo_desktop.ui.dialogs.field import LineField
from icbo_desktop.ui.dialogs.file_name import typed_path
from icbo_desktop.ui.dialogs.replacing import ReplaceQuestion, folder_fault
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.choice_group import ChoiceGroup
from icbo_desktop.ui.shared.last_folders import FileKind, last_folders

LEAD = marked(
    "What moved since an earlier workshop of the same framework, standard by standard, and what became of its "
    "actions. Both are told as each of them agreed; the earlier workbook is only read."
)
CHOOSE = marked("Choose the earlier workbook first.")
FORMAT_WORDS: Mapping[str, str] = {
    ".pdf": marked("PDF: to read, to print and to send"),
    ".docx": marked("Word: to go on writing"),
    ".xlsx": marked("Excel: the same as tables"),
    ".html": marked("Web page: for any browser and screen reader"),
}


class CompareDialog(CalmDialog):
    """`compare_requested` carries a `CompareRequest`; the dialog stays, for `show_done` or `show_problem`."""

    compare_requested = Signal(object)

    def __init__(
        self,
        beside: Path,
        recent: Sequence[Path],
        endings: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        """`beside` is the open workbook, `endings` the formats that there are."""
        super().__init__(tr("Compare with an earlier workshop"), parent, width=700)
        self._beside = beside
        self._earlier: Path | None = None
        self._question = ReplaceQuestion()
        self._is_writing = False
        self.earlier = EarlierSection([path for path in recent if path != beside])
        self.rows.addWidget(Caption(translated(LEAD), "soft"))
        self.add_heading(tr("The earlier workbook"))
        self.rows.addWidget(self.earlier)
        self.add_heading(tr("Format"))
        self._add_formats(endings)
        self._add_place()
        self._done = Caption("", "strong")
        self._done.hide()
        self.rows.addWidget(self._done)
        self.rows.addStretch(1)
        self.close_button = self.add_button(tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self.save_button = self.add_button(tr("Save the comparison"), is_default=True)
        self.save_button.clicked.connect(self.accept)
        self.earlier.chosen.connect(self._take)
        if len(self.earlier.choices) == 1:
            self.earlier.choose(self.earlier.choices[0].path)
        self._suggest()
        self.earlier.stop.setFocus()

    def warn(self, sentence: str) -> None:
        """Say before it is written what it means for the workbook's password; "" says nothing."""
        if sentence:
            self.rows.insertWidget(self.rows.indexOf(self._done), Caption(sentence, "warn"))

    @property
    def done_words(self) -> str:
        """What is said of how it went."""
        return self._done.text()

    @property
    def ending(self) -> str:
        """The ending of the format that is chosen."""
        return next(key for key, button in self.formats.items() if button.isChecked())

    @property
    def path(self) -> Path:
        """Where the comparison goes, with the ending of its format."""
        typed = typed_path(self.where.text, self._beside.parent)
        is_whole = typed.suffix.lower() == self.ending
        return typed if is_whole else typed.parent / f"{typed.name}{self.ending}"

    def accept(self) -> None:
        """Ask for the comparison, or go to what needs a look."""
        if self._is_writing:
            return
        if self._earlier is None:
            self.earlier.say("", translated(CHOOSE))
            self.go_to_widget(self.earlier.stop)
            return
        fault = self._fault()
        self.where.show_fault(fault)
        if fault:
            self.go_to_widget(self.where.line)
            return
        self.show_problem("")
        self._set_writing(is_writing=True)
        self._done.show_words(tr("Writing the comparison…"))
        self.compare_requested.emit(CompareRequest(self._earlier, self.path))

    def show_done(self, path: Path, notes: Sequence[str] = ()) -> None:
        """Say where the comparison lies, and how the two workbooks were taken."""
        self._set_writing(is_writing=False)
        self._question.forget()
        self._done.show_words(" ".join((tr("Saved: {path}", path=path), *notes)))
        self.close_button.setFocus()

    def show_problem(self, sentence: str) -> None:
        """Say why there is none; it can be tried again."""
        self._set_writing(is_writing=False)
        if sentence:
            self._done.show_words("")
        super().show_problem(sentence)

    def _add_formats(self, endings: Sequence[str]) -> None:
        self._group = ChoiceGroup(self)
        self.formats: dict[str, QRadioButton] = {}
        for ending in endings:
            button = QRadioButton(translated(FORMAT_WORDS.get(ending, ending)))
            button.setChecked(not self.formats)
            button.clicked.connect(self._suggest)
            self._group.addButton(button)
            self.formats[ending] = button
            self.rows.addWidget(button)

    def _add_place(self) -> None:
        choose = Button(tr("Choose…"), name=tr("Choose where the comparison goes"))
        choose.clicked.connect(self._choose)
        self.where = LineField(tr("File"), most=1000, beside=choose)
        self.where.line.textEdited.connect(self._forget_fault)
        self.rows.addWidget(self.where)

    def _take(self, path: Path) -> None:
        self._earlier = path
        self.earlier.say("")
        self.show_problem("")

    def _fault(self) -> str:
        if not self.where.text:
            return tr("Say where the comparison goes.")
        paths = (self.path,)
        return folder_fault(self.where.text, paths) or self._question.about(paths)

    def _set_writing(self, *, is_writing: bool) -> None:
        self._is_writing = is_writing
        self.save_button.setEnabled(not is_writing)

    def _suggest(self) -> None:
        """Follow the format with the ending of the file."""
        folder = last_folders().folder(FileKind.RECORD, self._beside.parent)
        name = tr("{workbook} compared", workbook=self._beside.stem)
        typed = Path(self.where.text or folder / name)
        if typed.suffix.lower() in self.formats:
            typed = typed.with_suffix("")
        self.where.line.setText(str(typed.parent / f"{typed.name}{self.ending}"))
        self._forget_fault()

    def _forget_fault(self) -> None:
        self._question.forget()
        self.where.show_fault("")

    def _choose(self) -> None:
        dialog = QFileDialog(self, tr("Where the comparison goes"), str(self.path))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(self._take_chosen)
        dialog.open()

    def _take_chosen(self, path: str) -> None:
        last_folders().remember(FileKind.RECORD, Path(path))
        self.where.line.setText(path)
        self._forget_fault()
        # The system's own dialog has asked already whether that very file may be replaced.
        if self.path == Path(path):
            self._question.allow(self.path)
