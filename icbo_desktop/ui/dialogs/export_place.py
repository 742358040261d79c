"""Where records go: one name and one folder, to which each format adds its ending."""

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from icbo_desktop.domain.record_formats import FORMAT_NAMES, RecordFormat, ending_of
from icbo_desktop.domain.wording import listed
from icbo_desktop.translation import tr
from icbo_desktop.ui.dialogs.field import LineField
from icbo_desktop.ui.dialogs.file_name import name_fault, typed_path, without_ending
from icbo_desktop.ui.dialogs.replacing import ReplaceQuestion, folder_fault
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.last_folders import FileKind, last_folders
from icbo_desktop.ui.shared.look import scaled

ENDINGS = tuple(ending_of(kind) for kind in FORMAT_NAMES)


class ExportPlace(QWidget):
    """Asks once whether what is there already may be replaced: the second press is the answer."""

    changed = Signal()

    def __init__(self, beside: Path, folder: Path | None = None) -> None:
        """`beside` is the workbook: its name is suggested, and its folder where there is no other."""
        super().__init__()
        self._home = beside.parent
        self._question = ReplaceQuestion()
        choose = Button(tr("Choose…"), name=tr("Choose the folder"))
        choose.clicked.connect(self._choose)
        self.name = LineField(tr("Name"), beside.stem, most=300)
        self.folder = LineField(
            tr("Folder"), str(folder or beside.parent), most=1000, beside=choose
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(8))
        for field in (self.name, self.folder):
            column.addWidget(field)
            field.line.textEdited.connect(self._follow)

    def path(self, kind: RecordFormat) -> Path:
        """Where the record of that format goes."""
        typed = without_ending(self.name.text)
        for ending in ENDINGS:
            if typed.lower().endswith(ending) and len(typed) > len(ending):
                typed = typed[: -len(ending)]
                break
        folder = typed_path(self.folder.text, self._home)
        return folder / f"{typed.strip()}{ending_of(kind)}"

    def show_formats(self, kinds: Collection[RecordFormat]) -> None:
        """Say under the name which files it will be."""
        endings = [ending_of(kind) for kind in FORMAT_NAMES if kind in kinds]
        words = ""
        if len(endings) > 1:
            words = tr("Each format adds its ending: {endings}.", endings=listed(endings))
        self.name.show_hint(words)
        self.forget()

    def fault_at(self, kinds: Collection[RecordFormat]) -> QLineEdit | None:
        """The field that needs a look, which says why; None where all is well. Looks at the disk."""
        self.name.show_fault(name_fault(self.name.text))
        self.folder.show_fault("")
        if self.name.fault:
            return self.name.line
        paths = [self.path(kind) for kind in kinds]
        self.folder.show_fault(folder_fault(self.folder.text, paths))
        if self.folder.fault:
            return self.folder.line
        self.name.show_fault(self._question.about(paths))
        return self.name.line if self.name.fault else None

    def forget(self) -> None:
        """Ask again about what is there."""
        self._question.forget()
        self.name.show_fault("")
        self.folder.show_fault("")

    def _follow(self) -> None:
        self.forget()
        self.changed.emit()

    def _choose(self) -> None:
        known = last_folders().folder(FileKind.RECORD, self.path("pdf").parent)
        dialog = QFileDialog(self, tr("The folder for the records"), str(known))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._take_chosen)
        dialog.open()

    def _take_chosen(self, folder: str) -> None:
        last_folders().remember_folder(FileKind.RECORD, Path(folder))
        self.folder.line.setText(folder)
        self._follow()
