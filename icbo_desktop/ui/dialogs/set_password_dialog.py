"""Sets, changes or takes off the password of the open workbook, and says plainly what that means."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton, QWidget

from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.password_fields import NewPasswordFields, PasswordField
from icbo_desktop.ui.shared.captions import Caption

WHAT_IT_DOES = marked(
    "The whole file is encrypted, and so are its backups and copies from then on. Whoever opens it types the password."
)
NO_RESET = marked(
    "Nobody can reset a password, neither we nor your IT. You get a recovery phrase once, to print: it opens the "
    "workbook too. With both lost, the workbook is lost."
)
CLOSED_MEANWHILE = marked(
    "The workbook is closed for a moment. The wall shows the holding slide meanwhile and then comes back."
)
WHAT_A_CHANGE_DOES = marked(
    "A new password makes a new recovery phrase. The old password and the old phrase then open only what was made "
    "before, such as older backups."
)
WHAT_IT_ENDS = marked(
    "The workbook then opens without a password, and whoever has the file can read all of it. Its backups until now "
    "keep their password."
)


class SetPasswordDialog(CalmDialog):
    """`password_chosen` carries the new password, `removal_chosen` nothing: it is to be taken off.

    Of a protected workbook the present password is asked for as well: `check_requested` carries what was typed, and
    `go_on` or `show_wrong` is the answer.
    """

    password_chosen = Signal(str)
    removal_chosen = Signal()
    check_requested = Signal(str)

    def __init__(
        self, name: str, parent: QWidget | None = None, *, is_protected: bool = False
    ) -> None:
        super().__init__(tr("Password"), parent, width=700)
        heading = (
            tr("“{name}” is protected", name=name)
            if is_protected
            else tr("Protect “{name}” with a password", name=name)
        )
        self.rows.addWidget(Caption(heading, "heading"))
        self.change = QRadioButton(tr("Change the password"))
        self.remove = QRadioButton(tr("Take the password off"))
        self.change.setChecked(True)
        for choice in (self.change, self.remove):
            choice.setVisible(is_protected)
            self.rows.addWidget(choice)
        self.what = Caption("")
        self.warning = Caption(translated(NO_RESET), "warn")
        self.present = PasswordField(tr("Present password or recovery phrase"))
        self.present.line.textEdited.connect(self._forget_fault)
        self.present.setVisible(is_protected)
        self.fields = NewPasswordFields()
        for part in (self.what, self.warning, self.present, self.fields):
            self.rows.addWidget(part)
        self.rows.addWidget(Caption(translated(CLOSED_MEANWHILE), "soft"))
        self.rows.addStretch(1)
        cancel = self.add_button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.go_button = self.add_button(tr("Set the password"), is_default=True)
        self.go_button.clicked.connect(self.accept)
        self._is_protected, self.is_busy = is_protected, False
        self.remove.toggled.connect(self._follow)
        self._follow()
        (self.change if is_protected else self.fields.first).setFocus()

    def holds_words(self) -> bool:
        return bool(self.present.text) or not self.fields.is_empty

    def accept(self) -> None:
        """Ask for it, or go to what needs a look."""
        if self.is_busy:
            return
        if self._is_protected and not self.present.text:
            self.show_wrong(tr("Type the present password, or the recovery phrase from the paper."))
            return
        faulty = None if self.remove.isChecked() else self.fields.check()
        if faulty is not None:
            self.go_to_widget(faulty)
        elif self._is_protected:
            self._set_busy(is_busy=True)
            self.check_requested.emit(self.present.text)
        else:
            self._choose()

    def go_on(self) -> None:
        """The present password was right. Where the dialog was left meanwhile nothing is done."""
        if self.is_busy:
            self._set_busy(is_busy=False)
            self._choose()

    def show_wrong(self, sentence: str) -> None:
        """Say under the field what is wrong with the present password; what was typed stays."""
        self._set_busy(is_busy=False)
        self.present.show_fault(sentence)
        self.go_to_widget(self.present.line)
        self.present.line.end(False)  # nothing is marked: the next key mends and does not replace

    def _choose(self) -> None:
        if self.remove.isChecked():
            super().accept()
            self.removal_chosen.emit()
            return
        password = self.fields.password
        super().accept()
        self.password_chosen.emit(password)

    def done(self, result: int) -> None:
        """Keep nothing that was typed."""
        self.is_busy = False
        self.present.line.forget()
        self.fields.forget()
        super().done(result)

    def _set_busy(self, *, is_busy: bool) -> None:
        self.is_busy = is_busy
        for part in (self.change, self.remove, self.present, self.fields, self.go_button):
            part.setEnabled(not is_busy)
        self.show_problem("")

    def _forget_fault(self) -> None:
        self.present.show_fault("")

    def _follow(self) -> None:
        """The words and fields follow what is chosen."""
        is_removal = self.remove.isChecked()
        self.fields.setVisible(not is_removal)
        self.warning.setVisible(not is_removal)
        if is_removal:
            self.what.set_words(translated(WHAT_IT_ENDS))
            words = tr("Take the password off")
        elif self._is_protected:
            self.what.set_words(translated(WHAT_A_CHANGE_DOES))
            words = tr("Change the password")
        else:
            self.what.set_words(translated(WHAT_IT_DOES))
            words = tr("Set the password")
        self.go_button.set_words(words)
        self.go_button.setAccessibleName(words)
