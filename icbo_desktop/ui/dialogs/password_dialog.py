"""Asks for the password of a protected workbook, or for its recovery phrase, in one field."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from icbo_desktop.translation import tr
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.password_fields import PasswordField
from icbo_desktop.ui.shared.captions import Caption


class PasswordDialog(CalmDialog):
    """`unlock_requested` carries what was typed, which stays in the field until it is right.

    `backups_requested` where the person would rather look at the backups.
    """

    unlock_requested = Signal(str)
    backups_requested = Signal()

    def __init__(
        self, name: str, parent: QWidget | None = None, *, offers_backups: bool = False
    ) -> None:
        super().__init__(tr("Password"), parent, width=600)
        self.is_busy = False
        self.rows.addWidget(Caption(tr("“{name}” is protected", name=name), "heading"))
        self.field = PasswordField(
            tr("Password or recovery phrase"),
            tr("Nobody can reset the password; the recovery phrase opens the workbook too."),
        )
        self.field.line.textEdited.connect(self._forget_fault)
        self.rows.addWidget(self.field)
        self.rows.addStretch(1)
        cancel = self.add_button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.backups_button = self.add_button(tr("Backups…"))
        self.backups_button.clicked.connect(self._ask_for_backups)
        self.backups_button.setVisible(offers_backups)
        self.open_button = self.add_button(
            tr("Open", "a workbook with its password"), is_default=True
        )
        self.open_button.clicked.connect(self.accept)
        self.field.line.setFocus()

    def accept(self) -> None:
        """Ask whether it opens the workbook."""
        if self.is_busy:
            return
        if not self.field.text:
            self.show_wrong(tr("Type the password, or the recovery phrase from the paper."))
            return
        self._set_busy(is_busy=True)
        self.unlock_requested.emit(self.field.text)

    def show_wrong(self, sentence: str) -> None:
        """Say why it was not opened, under the field; what was typed stays."""
        self._set_busy(is_busy=False)
        self.field.show_fault(sentence)
        self.go_to_widget(self.field.line)
        self.field.line.end(
            False
        )  # nothing is marked, so that the next key mends and does not replace

    def done(self, result: int) -> None:
        """Keep nothing that was typed."""
        self.field.line.forget()
        super().done(result)

    def _ask_for_backups(self) -> None:
        self.reject()
        self.backups_requested.emit()

    def _set_busy(self, *, is_busy: bool) -> None:
        self.is_busy = is_busy
        self.field.line.setReadOnly(is_busy)
        self.open_button.setEnabled(not is_busy)
        self.show_problem("")

    def _forget_fault(self) -> None:
        self.field.show_fault("")
