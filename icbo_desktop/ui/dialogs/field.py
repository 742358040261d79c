"""A field with its label above it, a hint and what is wrong below it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from icbo_desktop.ui.shared.captions import Caption, set_property
from icbo_desktop.ui.shared.look import scaled


class Field(QWidget):
    """One question. The label is the editor's buddy and its name for a screen reader.

    What is wrong stands in words under the field and in its accessible description, so that it is
    heard as well as seen.
    """

    def __init__(
        self, words: str, editor: QWidget, hint: str = "", *, beside: QWidget | None = None
    ) -> None:
        """`beside` is a button that belongs to the field and stands on its line."""
        super().__init__()
        self.editor = editor
        self._standing_hint = hint
        label = Caption(words, "strong")
        label.setBuddy(editor)
        editor.setAccessibleName(words.replace("&", ""))
        self._hint = Caption("", "soft")
        self._fault = Caption("", "bad")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(3))
        column.addWidget(label)
        line = QHBoxLayout()
        line.setSpacing(scaled(10))
        line.addWidget(editor, 1)
        if beside is not None:
            line.addWidget(beside)
        column.addLayout(line)
        column.addWidget(self._hint)
        column.addWidget(self._fault)
        self.show_hint(hint)
        self.show_fault("")

    @property
    def fault(self) -> str:
        """The sentence that says what is wrong, or ""."""
        return self._fault.text()

    @property
    def hint(self) -> str:
        return self._hint.text()

    def show_hint(self, words: str) -> None:
        """Words under the field; "" brings the standing ones back."""
        self._hint.show_words(words or self._standing_hint)
        self._describe()

    def show_fault(self, sentence: str) -> None:
        """Say what is wrong, in the place of the hint; "" takes it away."""
        self._fault.show_words(sentence)
        self._hint.setVisible(bool(self._hint.text()) and not sentence)
        set_property(self.editor, "faulty", "true" if sentence else "false")
        self._describe()

    def _describe(self) -> None:
        self.editor.setAccessibleDescription(self._fault.text() or self._hint.text())


class LineField(Field):
    """A field of one line."""

    def __init__(
        self,
        words: str,
        text: str = "",
        hint: str = "",
        *,
        most: int = 300,
        beside: QWidget | None = None,
    ) -> None:
        self.line = QLineEdit(text)
        self.line.setMaxLength(most)
        self.line.setCursorPosition(0)
        super().__init__(words, self.line, hint, beside=beside)

    @property
    def text(self) -> str:
        """What was typed, without blanks around it."""
        return self.line.text().strip()


class CalmSpinBox(QSpinBox):
    """A number that a turn of the wheel on the way down the dialog does not change."""

    def __init__(self, value: int, most: int, name: str) -> None:
        super().__init__()
        self.setRange(0, most)
        self.setValue(value)
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and not self.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)
