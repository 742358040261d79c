"""The workbooks to merge: a row for each with a button that takes it away, and a button for more."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from icbo_desktop.domain.file_names import FILE_KINDS
from icbo_desktop.translation import tr, translated
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption, shortened
from icbo_desktop.ui.shared.last_folders import FileKind, last_folders
from icbo_desktop.ui.shared.look import scaled

LONGEST_NAME, LONGEST_FOLDER = 60, 70


class MergeFileRow(QWidget):
    """One workbook. `removed` carries its path."""

    removed = Signal(object)

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        name = f"{shortened(path.name, LONGEST_NAME)}  ·  {shortened(str(path.parent), LONGEST_FOLDER)}"
        self.button = Button(tr("Take away"), "quiet", name=tr("Take away {name}", name=path.name))
        self.button.clicked.connect(self._remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(10))
        row.addWidget(Caption(name), 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def _remove(self) -> None:
        self.removed.emit(self.path)


class MergeFiles(QWidget):
    """`changed` says that there are other workbooks now."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[MergeFileRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(scaled(2))
        self.add_button = Button(tr("Add workbooks…"), "quiet", name=tr("Add workbooks"))
        self.add_button.clicked.connect(self._ask_for_files)
        self.fault = Caption("", "bad")
        self.fault.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(scaled(6))
        outer.addLayout(self._column)
        outer.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addWidget(self.fault)

    @property
    def paths(self) -> tuple[Path, ...]:
        return tuple(row.path for row in self.rows)

    def add(self, *paths: Path) -> None:
        """More workbooks; one that is there already stays once."""
        for path in paths:
            if path not in self.paths:
                row = MergeFileRow(path)
                row.removed.connect(self._remove)
                self._column.addWidget(row)
                self.rows.append(row)
        self._put_last()
        self.changed.emit()

    def _remove(self, path: Path) -> None:
        for row in [each for each in self.rows if each.path == path]:
            self.rows.remove(row)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.add_button.setFocus()
        self.changed.emit()

    def _put_last(self) -> None:
        """Rows made later would come last; Tab follows the eye."""
        before: QWidget | None = None
        for button in (*(row.button for row in self.rows), self.add_button):
            if before is not None:
                QWidget.setTabOrder(before, button)
            before = button

    def _ask_for_files(self) -> None:
        folders = last_folders()
        dialog = QFileDialog(
            self.window(),
            tr("The breakout groups' workbooks"),
            str(folders.folder(FileKind.WORKBOOK)),
            translated(FILE_KINDS),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._take)
        dialog.open()

    def _take(self, names: list[str]) -> None:
        paths = [Path(name) for name in names]
        if paths:
            last_folders().remember(FileKind.WORKBOOK, paths[0])
        self.add(*paths)
