"""The backups of a workbook: when each was made, what it holds, and what it lacks against the present file."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.scrolled_body import list_height
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption

READING = marked("Looking for backups…")
NONE = marked(
    "There is no backup of this workbook yet. One is made while a session goes on, and at its end."
)
HOW = marked(
    "A copy is a file of its own beside the workbook. “In the workbook's place” sets the present file "
    "aside first, under a name that says so. Nothing is overwritten."
)
LIST_PIXELS = 340
PLAIN_AGAIN = marked(
    "This backup has no password: in the workbook's place it makes the workbook plain again, and whoever has the file "
    "can read it. Press again to put it there all the same; then set a password anew."
)


class BackupShown(Protocol):
    """One backup in words."""

    @property
    def when(self) -> str: ...
    @property
    def holds(self) -> str: ...
    @property
    def last_done(self) -> str: ...
    @property
    def lacks(self) -> str: ...
    @property
    def is_locked(self) -> bool: ...
    @property
    def lacks_password(self) -> bool: ...


class BackupsDialog(CalmDialog):
    """`copy_requested` and `place_requested` carry the backup that was chosen; `show_lines` fills the list.

    `password_requested` carries one that is locked, and None: the list is read again once it is open.
    """

    password_requested = Signal(object, object)

    copy_requested = Signal(object)
    place_requested = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Backups"), parent, width=760)
        self._lines: tuple[BackupShown, ...] = ()
        self.rows.addWidget(Caption(tr("Backups of “{name}”", name=name), "heading"))
        self.state = Caption(translated(READING), "body")
        self.rows.addWidget(self.state)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Backups"))
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(list_height(self, LIST_PIXELS))
        self.list.currentRowChanged.connect(self._forget_warning)
        self.list.hide()
        self.warning = Caption("", "warn")
        self.warning.hide()
        self.password_button = Button(tr("Password of the protected ones…"), "quiet")
        self.password_button.clicked.connect(self._ask_for_password)
        self.password_button.hide()
        self.rows.addWidget(self.warning)
        # Beside three buttons there is no width for a sentence.
        self.rows.addWidget(self._problem)
        self.rows.addWidget(self.list)
        self.rows.addWidget(self.password_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.rows.addWidget(Caption(translated(HOW), "soft"))
        self.rows.addStretch(1)
        self.close_button = self.add_button(tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self.place_button = self.add_button(tr("Put it in the workbook's place"))
        self.place_button.clicked.connect(self._ask_for_place)
        self.copy_button = self.add_button(tr("Open a copy of this one"), is_default=True)
        self.copy_button.clicked.connect(self._ask_for_copy)
        self._let_choose(is_possible=False)
        self.close_button.setFocus()

    def show_lines(self, lines: Sequence[BackupShown]) -> None:
        """List the backups, the newest first and chosen."""
        self._lines = tuple(lines)
        self.show_problem("")
        self.list.clear()
        for line in self._lines:
            holds = f"{line.holds}. {line.last_done}".rstrip()
            text = f"{line.when}\n{holds}\n{line.lacks}"
            self.list.addItem(QListWidgetItem(text))
        self.password_button.setVisible(any(line.is_locked for line in self._lines))
        self.state.show_words("" if self._lines else translated(NONE))
        self.list.setVisible(bool(self._lines))
        self._let_choose(is_possible=bool(self._lines))
        if self._lines:
            self.list.setCurrentRow(0)
            self.list.setFocus()

    def show_problem(self, sentence: str) -> None:
        super().show_problem(sentence)
        if sentence:
            self.scroll_area.ensureWidgetVisible(self._problem)
        self._let_choose(is_possible=bool(self._lines))

    def _forget_warning(self) -> None:
        self.warning.show_words("")

    def _let_choose(self, *, is_possible: bool) -> None:
        self.place_button.setEnabled(is_possible)
        self.copy_button.setEnabled(is_possible)

    def _chosen(self) -> BackupShown | None:
        row = self.list.currentRow()
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def _ask_for_copy(self) -> None:
        if self._chosen() is not None:
            self.copy_requested.emit(self._chosen())

    def _ask_for_place(self) -> None:
        line = self._chosen()
        if line is None:
            return
        if line.lacks_password and self.warning.isHidden():
            self.warning.show_words(translated(PLAIN_AGAIN))
            self.scroll_area.ensureWidgetVisible(self.warning)
            return
        self.place_requested.emit(line)

    def _ask_for_password(self) -> None:
        locked = [line for line in self._lines if line.is_locked]
        chosen = self._chosen()
        if locked:
            self.password_requested.emit(chosen if chosen in locked else locked[0], None)
