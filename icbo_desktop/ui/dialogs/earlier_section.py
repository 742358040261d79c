"""Which earlier workbook is carried forward: one of the recent ones, or another file."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QRadioButton, QVBoxLayout, QWidget

from icbo_desktop.domain.file_names import FILE_KINDS
from icbo_desktop.translation import tr, translated
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption, shortened
from icbo_desktop.ui.shared.choice_group import ChoiceGroup
from icbo_desktop.ui.shared.last_folders import FileKind, last_folders
from icbo_desktop.ui.shared.look import scaled

MOST_NAMED = 6
LONGEST_NAME, LONGEST_FOLDER = 60, 90


class WorkbookChoice(QRadioButton):
    """One workbook, by file name and folder."""

    picked = Signal(object)

    def __init__(self, path: Path) -> None:
        name = f"{shortened(path.name, LONGEST_NAME)}  ·  {shortened(str(path.parent), LONGEST_FOLDER)}"
        super().__init__(name.replace("&", "&&"))
        self.setAccessibleName(name)
        self.path = path
        self.clicked.connect(self._pick)

    def _pick(self) -> None:
        self.picked.emit(self.path)


class EarlierSection(QWidget):
    """`chosen` carries the path."""

    chosen = Signal(object)

    def __init__(self, recent: Sequence[Path]) -> None:
        super().__init__()
        self._group = ChoiceGroup(self)
        self.choices: list[WorkbookChoice] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(scaled(2))
        self.words = Caption("", "strong")
        self.words.hide()
        self.fault = Caption("", "bad")
        self.fault.hide()
        self.other_button = Button(
            tr("Another workbook…"), "quiet", name=tr("Choose another workbook")
        )
        self.other_button.clicked.connect(self._ask_for_file)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(scaled(6))
        outer.addLayout(self._column)
        outer.addWidget(self.other_button, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addWidget(self.words)
        outer.addWidget(self.fault)
        for path in recent[:MOST_NAMED]:
            self._add(path)

    @property
    def stop(self) -> QWidget:
        """What takes the keyboard first."""
        return self.choices[0] if self.choices else self.other_button

    def choose(self, path: Path) -> None:
        """Mark a workbook as the earlier one, and tell."""
        known = next((each for each in self.choices if each.path == path), None)
        (known or self._add(path)).setChecked(True)
        self.chosen.emit(path)

    def say(self, words: str, fault: str = "") -> None:
        """What would come along, or why it cannot be read."""
        self.words.show_words(words)
        self.fault.show_words(fault)

    def _add(self, path: Path) -> WorkbookChoice:
        choice = WorkbookChoice(path)
        choice.picked.connect(self.chosen)
        self._group.addButton(choice)
        self._column.addWidget(choice)
        self.choices.append(choice)
        return choice

    def _ask_for_file(self) -> None:
        folders = last_folders()
        chosen, _ = QFileDialog.getOpenFileName(
            self.window(),
            tr("The earlier workbook"),
            str(folders.folder(FileKind.WORKBOOK)),
            translated(FILE_KINDS),
        )
        if chosen:
            self.choose(folders.remember(FileKind.WORKBOOK, Path(chosen)))
