"""Fields for a password: what is typed is hidden until the eye is pressed, never copied, and gone with the dialog."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from icbo_desktop.domain.errors import PasswordRefusedError
from icbo_desktop.domain.recovery_phrase import (
    LONGEST_PASSWORD,
    SHORTEST_PASSWORD,
    normal_password,
    password_of,
)
from icbo_desktop.translation import tr
from icbo_desktop.ui.dialogs.field import Field
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.look import scaled

HINTS = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)
TAKING = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut)


class SecretLine(QLineEdit):
    """A line that gives nothing to the clipboard, which keeps a history on many laptops, and to no keyboard's memory."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(LONGEST_PASSWORD)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        self.show_typed(is_shown=False)

    def show_typed(self, *, is_shown: bool) -> None:
        """Show the letters, or a dot for each."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        hidden = Qt.InputMethodHint.ImhNone if is_shown else Qt.InputMethodHint.ImhHiddenText
        self.setInputMethodHints(HINTS | hidden)  # Qt takes them off with the dots

    def forget(self) -> None:
        """Hold nothing any more, nor anything to undo."""
        self.setText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if any(event.matches(key) for key in TAKING):
            event.accept()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Select nothing by mouse: on Linux what is selected is copied at once."""
        self.deselect()
        super().mouseReleaseEvent(event)


class EyeButton(Button):
    """Shows what was typed, or hides it again. Its words say what a press does."""

    def __init__(self, field: str, *lines: SecretLine) -> None:
        """`field` is the label of what it shows: a dialog may hold several."""
        super().__init__(tr("Show"), "quiet")
        self._field = field
        self._lines = lines
        self.setCheckable(True)
        self.toggled.connect(self._follow)
        self._follow(False)

    def _follow(self, is_shown: bool) -> None:
        self.set_words(tr("Hide") if is_shown else tr("Show"))
        self.setAccessibleName(
            tr("Hide {field}", field=self._field)
            if is_shown
            else tr("Show {field}", field=self._field)
        )
        for line in self._lines:
            line.show_typed(is_shown=is_shown)


class PasswordField(Field):
    """One hidden line with an eye beside it."""

    def __init__(self, words: str, hint: str = "") -> None:
        self.line = SecretLine()
        self.eye = EyeButton(words, self.line)
        super().__init__(words, self.line, hint, beside=self.eye)

    @property
    def text(self) -> str:
        """What was typed; blanks count."""
        return self.line.text()


class NewPasswordFields(QWidget):
    """A new password, typed twice; one eye for both, after both: who types twice must not be led to it in between."""

    def __init__(self) -> None:
        super().__init__()
        first, again = SecretLine(), SecretLine()
        self.eye = EyeButton(tr("New password"), first, again)
        self.first, self.again = first, again
        self.password_field = Field(
            tr("New password"),
            first,
            tr(
                "At least {least} characters. Three words that do not belong together are easy to remember and hard "
                "to guess.",
                least=SHORTEST_PASSWORD,
            ),
            beside=self.eye,
        )
        self.again_field = Field(tr("The same again"), again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(8))
        column.addWidget(self.password_field)
        column.addWidget(self.again_field)
        self.setTabOrder(first, again)
        self.setTabOrder(again, self.eye)
        first.textEdited.connect(self._forget_faults)
        again.textEdited.connect(self._forget_faults)

    @property
    def password(self) -> str:
        """What was typed first."""
        return self.first.text()

    @property
    def is_empty(self) -> bool:
        return not (self.first.text() or self.again.text())

    def check(self) -> QWidget | None:
        """The line that needs a look, with what is wrong in words; None where all is well."""
        try:
            password_of(self.password)
        except PasswordRefusedError as error:
            self.password_field.show_fault(error.sentence)
            return self.first
        if normal_password(self.again.text()) != normal_password(self.password):
            self.again_field.show_fault(
                tr("That is not the same. Type it again, or press Show to see both.")
            )
            return self.again
        return None

    def forget(self) -> None:
        """Hold nothing any more."""
        for line in (self.first, self.again):
            line.forget()

    def _forget_faults(self) -> None:
        for field in (self.password_field, self.again_field):
            field.show_fault("")
