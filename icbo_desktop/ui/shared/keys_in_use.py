"""The keys that the running program listens for, and who tells them: tooltips and buttons follow a change."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from icbo_desktop.ui.shared.commands import Command
from icbo_desktop.ui.shared.keymap import USUAL, Keymap
from icbo_desktop.ui.shared.only_one import only_one

# A widget with this property says the keys of that command in its tooltip.
TELLS_COMMAND = "tellsCommand"


class KeysInUse(QObject):
    """One for the application, like its font. `changed` carries the new `Keymap`."""

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keymap = USUAL

    @property
    def keymap(self) -> Keymap:
        return self._keymap

    def use(self, keymap: Keymap) -> None:
        """Listen for these keys from now on, and say so wherever keys are told."""
        if keymap == self._keymap:
            return
        self._keymap = keymap
        for widget in QApplication.allWidgets():
            command_id = widget.property(TELLS_COMMAND)
            if command_id:
                widget.setToolTip(tooltip(command_id))
        self.changed.emit(keymap)


def keys_in_use() -> KeysInUse:
    """The application's own; made when it is first asked for."""
    return only_one(KeysInUse)


def command_now(command_id: str) -> Command:
    """A command with the keys that it has now."""
    return keys_in_use().keymap.by_id[command_id]


def tooltip(command_id: str) -> str:
    """The words and the keys of a command, for the button that does the same."""
    command = command_now(command_id)
    return f"{command.said} ({command.key_words})" if command.key_words else command.said


def tell_keys(widget: QWidget, command_id: str) -> None:
    """Let a widget say a command's words and keys in its tooltip, now and after a change."""
    widget.setProperty(TELLS_COMMAND, command_id)
    widget.setToolTip(tooltip(command_id))


def with_key_of_now(words: str, command_id: str) -> str:
    """Words for a button with the key that its command has now, where they have a place for it: "Black {key}"."""
    return words.replace("{key}", command_now(command_id).first_key).rstrip()
