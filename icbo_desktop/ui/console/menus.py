"""The console's menus, made from the table of commands."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenuBar

from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.console.long_menu import LongMenu
from icbo_desktop.ui.shared.commands import MENUS, Command, commands_of, menu_text
from icbo_desktop.ui.shared.keys_in_use import command_now, keys_in_use

# A line on the menu before these commands.
GROUP_STARTS = (
    "undo",
    "search",
    "end",
    "go_to",
    "timer",
    "agenda",
    "text_size",
    "reveal_arm",
    "text_larger",
    "choose_screen",
    "room_check",
    "save_wall_picture",
)
# The first letter opens a menu with Alt; a letter that is taken would open now one menu, now the other.
HEADS = {
    "Workshop": marked("&Workshop"),
    "Session": marked("&Session"),
    "Wall": marked("Wa&ll"),
    "Capture": marked("&Capture"),
    "Help": marked("&Help"),
}


class CommandAction(QAction):
    """A line of a menu. Its key is only shown: the key dispatcher listens for it."""

    asked = Signal(str)

    def __init__(self, command: Command, parent: QObject) -> None:
        super().__init__(menu_text(command_now(command.id)), parent)
        self._command = command
        self._words = command.said
        self.triggered.connect(self._ask)

    def set_words(self, words: str) -> None:
        """Change the words and keep the key."""
        self._words = words
        key = command_now(self._command.id).first_key
        self.setText(f"{words}\t{key}" if key else words)

    def say_key(self) -> None:
        """Show the key that the command has now."""
        self.set_words(self._words)

    def _ask(self) -> None:
        self.asked.emit(self._command.id)


class ConsoleMenus(QMenuBar):
    """Emits `asked` with a command's id."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        # The menus stand in the header, on every platform.
        self.setNativeMenuBar(False)
        self._actions: dict[str, CommandAction] = {}
        for name in MENUS:
            menu = LongMenu(translated(HEADS[name]), self)
            self.addMenu(menu)
            menu.aboutToHide.connect(self._give_back_later)
            for command in commands_of(name):
                if command.id in GROUP_STARTS:
                    menu.addSeparator()
                action = CommandAction(command, self)
                action.asked.connect(self.asked)
                menu.addAction(action)
                self._actions[command.id] = action
        self.show_undo("", "")
        keys_in_use().changed.connect(self._say_keys)

    def _give_back_later(self) -> None:
        # Left and Right hide a menu to open the next one: whether one follows is known once they are done.
        QTimer.singleShot(0, self, self._give_back)

    def _give_back(self) -> None:
        """The keyboard goes back to where it was: Qt keeps it in the bar after a menu closes, and nobody sees it."""
        is_held = self.window().focusWidget() is self
        if not is_held or QApplication.activePopupWidget() is not None:
            return
        none = Qt.KeyboardModifier.NoModifier
        # The bar's own Esc, not a key pressed: that would take the wall to holding.
        self.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, none))
        if self.window().focusWidget() is self:
            self.clearFocus()

    def _say_keys(self) -> None:
        for action in self._actions.values():
            action.say_key()

    def action_of(self, command_id: str) -> CommandAction:
        """The line of a command."""
        return self._actions[command_id]

    def show_look(self, theme: str, ratio: str) -> None:
        """Say which look of the wall is set."""
        dark = self._actions["theme"]
        dark.setCheckable(True)
        dark.set_words(tr("Wall light on dark"))
        dark.setChecked(theme == "dark")
        self._actions["ratio"].set_words(
            tr("Wall shape: {ratio} now (16:9, 16:10, 4:3)", ratio=ratio)
        )

    def show_wall_language(self, name: str) -> None:
        """Say which language the wall speaks; without a name there is no other, and no line."""
        line = self._actions["wall_language"]
        line.set_words(tr("Language of the wall: {language} now", language=name))
        line.setVisible(bool(name))

    def show_undo(self, undo_label: str, redo_label: str) -> None:
        """Say what undo and redo would do; grey where there is nothing."""
        undo, redo = self._actions["undo"], self._actions["redo"]
        undo.set_words(
            tr("Undo {change}", change=translated(undo_label)) if undo_label else tr("Undo")
        )
        undo.setEnabled(bool(undo_label))
        redo.set_words(
            tr("Redo {change}", change=translated(redo_label)) if redo_label else tr("Redo")
        )
        redo.setEnabled(bool(redo_label))
