"""Keys to commands, in whichever of our windows has the focus: keyboard and clicker alike.

Installed on the application as an event filter. It keeps no state but whether a reveal is armed, and
decides from the key, the focus and an open dialog alone, so a key that travels up a widget's parents
gets the same answer each time.
"""

from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from icbo_desktop.ui.shared.commands import START, Command
from icbo_desktop.ui.shared.keymap import KEPT_KEYS, KEYS_OF_CONTROLS, works_while_typing
from icbo_desktop.ui.shared.keys_in_use import keys_in_use

TEXTS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)
CONTROLS = (*TEXTS, QAbstractItemView, QAbstractButton, QAbstractSlider, QMenuBar)
MODIFIER_KEYS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
)
SLOWEST_REPEAT_SECONDS = 0.25
# A widget with this property handles the keys that move and the digits itself, such as the rating arrow.
TAKES_KEYS = "takesKeys"
# A widget with this property is a field of digits alone: Esc leaves it, and the comma between numbers is its own.
# The full stop is not: clickers send it for black.
DIGIT_FIELD = "digitField"
OF_A_DIGIT_FIELD = (",", "X", "Y")  # between numbers, "3x7", and the "yes" of the tally pad
# A widget with this property is left with Esc: a card over the window that Esc takes away.
OWN_ESCAPE = "ownEscape"
# A widget with this property wants every key but those of a clicker: a new key is being chosen there.
WANTS_NEW_KEY = "wantsNewKey"
# A window with this property has keys of its own; like a dialog it leaves the room those that must never go dead.
OWN_KEYS = "ownKeys"
KEPT_MODIFIERS = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def sequence_of(event: QKeyEvent) -> str:
    """The key as the table writes it, "Ctrl+Shift+Z"; the number pad counts as the main keys."""
    modifiers = event.modifiers() & KEPT_MODIFIERS
    name = QKeySequence(event.key()).toString(QKeySequence.SequenceFormat.PortableText)
    if "+" in event.text() or "=" in event.text():
        # Ctrl++ needs Shift on most keyboards, and none on the number pad.
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    prefix = "".join(
        word
        for flag, word in (
            (Qt.KeyboardModifier.ControlModifier, "Ctrl+"),
            (Qt.KeyboardModifier.AltModifier, "Alt+"),
            (Qt.KeyboardModifier.ShiftModifier, "Shift+"),
            (Qt.KeyboardModifier.MetaModifier, "Meta+"),
        )
        if modifiers & flag
    )
    return prefix + name


class KeyDispatcher(QObject):
    """Emits `triggered` with a command's id. `set_armed` tells it whether Enter would reveal."""

    triggered = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_armed = False
        self._last_repeat = 0.0
        self._held_key = ""

    def set_armed(self, is_armed: bool) -> None:
        """Follow the wall's state: a reveal may be armed by the mouse as well."""
        self._is_armed = is_armed

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        if event.type() == QEvent.Type.KeyRelease and not event.isAutoRepeat():
            self._held_key = ""
        if event.type() != QEvent.Type.KeyPress or event.key() in MODIFIER_KEYS:
            return False
        focus = QApplication.focusWidget() or watched
        return self._take(event, focus)

    def _take(self, event: QKeyEvent, focus: QWidget) -> bool:
        sequence = sequence_of(event)
        if self._is_armed and self._is_arming_still(event, sequence, focus):
            self._last_repeat = monotonic()
            return True
        if self._is_armed:
            self._is_armed = False
            is_free = not isinstance(focus, TEXTS) and not is_dialog_open()
            if sequence in ("Return", "Enter") and is_free and not event.isAutoRepeat():
                self.triggered.emit("reveal_confirm")
                return True
            self.triggered.emit("reveal_disarm")
        command = command_for(sequence, focus)
        if command is None or is_own_undo(command, focus):
            return False
        is_repeat = event.isAutoRepeat() or self._is_still_held(sequence)
        if not is_repeat or self._may_repeat(command):
            self._last_repeat = monotonic()
            self._held_key = sequence
            self._is_armed = command.id == "reveal_arm"
            self.triggered.emit(command.id)
        return True

    def _is_arming_still(self, event: QKeyEvent, sequence: str, focus: QWidget) -> bool:
        """Whether the key that armed the reveal is only held a little long: its own repeat takes nothing back."""
        is_repeat = event.isAutoRepeat() or self._is_still_held(sequence)
        command = command_for(sequence, focus) if is_repeat else None
        return command is not None and command.id == "reveal_arm"

    def _is_still_held(self, sequence: str) -> bool:
        """Whether the same key comes again at once without having been let go: some systems repeat so."""
        is_soon = monotonic() - self._last_repeat < SLOWEST_REPEAT_SECONDS
        return sequence == self._held_key and is_soon

    def _may_repeat(self, command: Command) -> bool:
        """Whether a key held down counts again: toggles never, steps four times a second at most."""
        if command.repeat == "once":
            return False
        return command.repeat == "free" or monotonic() - self._last_repeat >= SLOWEST_REPEAT_SECONDS


def command_for(sequence: str, focus: QWidget) -> Command | None:
    """The command that a key means with the focus there; None where the widget shall have the key."""
    command = keys_in_use().keymap.by_key.get(sequence)
    if command is None or command.menu == START:
        return None
    if focus.property(WANTS_NEW_KEY) and sequence not in KEPT_KEYS.values():
        return None
    if is_dialog_open() or focus.window().property(OWN_KEYS):
        return command if command.in_dialog and works_while_typing(sequence) else None
    if command.id == "escape":
        is_left = focus.property(DIGIT_FIELD) or focus.property(OWN_ESCAPE)
        return None if isinstance(focus, (*TEXTS, QMenuBar)) or is_left else command
    if works_while_typing(sequence):
        return command
    return None if is_taken(sequence, command, focus) else command


def is_taken(sequence: str, command: Command, focus: QWidget) -> bool:
    """Whether what has the focus needs a key that does not work while typing.

    A list, a table or a choice needs the keys that move, and no letter: a clicker's must never be dead there.
    """
    if is_typed_in(focus):
        return True
    if focus.property(DIGIT_FIELD) and sequence in OF_A_DIGIT_FIELD:
        return True
    if command.taken_by == "fields" and sequence not in KEYS_OF_CONTROLS:
        return False
    return isinstance(focus, CONTROLS) or bool(focus.property(TAKES_KEYS))


def is_typed_in(focus: QWidget) -> bool:
    """Whether letters are words there. In a choice without a field of its own they are not."""
    if isinstance(focus, QComboBox):
        return focus.isEditable()
    return isinstance(focus, TEXTS)


def is_dialog_open() -> bool:
    """Whether a modal dialog or a menu has the keyboard."""
    return (
        QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None
    )


def is_own_undo(command: Command, focus: QWidget) -> bool:
    """Whether a field undoes its own typing first: words under the hand come before the workbook."""
    if command.id not in ("undo", "redo"):
        return False
    undoes = command.id == "undo"
    if isinstance(focus, QLineEdit):
        return focus.isUndoAvailable() if undoes else focus.isRedoAvailable()
    if isinstance(focus, QPlainTextEdit | QTextEdit):
        document = focus.document()
        return document.isUndoAvailable() if undoes else document.isRedoAvailable()
    return False
