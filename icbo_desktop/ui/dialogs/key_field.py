"""A field that takes one key as it is pressed, and shows its name."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from icbo_desktop.translation import tr
from icbo_desktop.ui.shared.commands import key_name
from icbo_desktop.ui.shared.key_dispatcher import MODIFIER_KEYS, WANTS_NEW_KEY, sequence_of

# These walk through the dialog and close it; Page Down and Page Up go to the wall before they come here.
LEFT_TO_THE_DIALOG = (
    Qt.Key.Key_Escape,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
)


class KeyField(QLineEdit):
    """`pressed` carries the key as the table of commands writes it."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setPlaceholderText(tr("Press the new key here"))
        self.setProperty(WANTS_NEW_KEY, True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._key = ""

    @property
    def key(self) -> str:
        """The key that was pressed last, or ""."""
        return self._key

    def clear_key(self) -> None:
        """Wait for a key again."""
        self._key = ""
        self.clear()

    def event(self, event: QEvent) -> bool:
        """Take a combination before a menu or the field's own copying does."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() not in LEFT_TO_THE_DIALOG
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in LEFT_TO_THE_DIALOG:
            event.ignore()
            return
        if event.key() in MODIFIER_KEYS or event.isAutoRepeat():
            return
        self._key = sequence_of(event)
        self.setText(key_name(self._key))
        self.pressed.emit(self._key)
