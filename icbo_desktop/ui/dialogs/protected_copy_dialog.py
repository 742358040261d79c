"""Asks for the password of a copy that is to be sent, and whether it carries the history."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.password_fields import NewPasswordFields
from icbo_desktop.ui.shared.captions import Caption

LEAD = marked(
    "One encrypted file to send or to carry. It has a password of its own; this workbook keeps what it has. Tell the "
    "password another way than you send the file, such as by telephone."
)
NO_RESET = marked(
    "Nobody can reset the copy's password. If it is lost, make another copy from this workbook."
)


class ProtectedCopyDialog(CalmDialog):
    """`copy_requested` carries the password and whether the copy goes without its history."""

    copy_requested = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Save a protected copy"), parent, width=660)
        self.rows.addWidget(Caption(translated(LEAD)))
        self.fields = NewPasswordFields()
        self.rows.addWidget(self.fields)
        self.without_history = QCheckBox(
            tr("Without its history: nothing that was changed or deleted")
        )
        self.rows.addWidget(self.without_history)
        self.rows.addWidget(Caption(translated(NO_RESET), "soft"))
        self.rows.addStretch(1)
        cancel = self.add_button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.go_button = self.add_button(tr("Choose where…"), is_default=True)
        self.go_button.clicked.connect(self.accept)
        self.fields.first.setFocus()

    def holds_words(self) -> bool:
        return not self.fields.is_empty

    def accept(self) -> None:
        """Ask for the copy, or go to what needs a look."""
        faulty = self.fields.check()
        if faulty is not None:
            self.go_to_widget(faulty)
            return
        password, without_history = self.fields.password, self.without_history.isChecked()
        super().accept()
        self.copy_requested.emit(password, without_history)

    def done(self, result: int) -> None:
        """Keep nothing that was typed."""
        self.fields.forget()
        super().done(result)
