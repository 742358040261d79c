"""The editor's commands: its menus, with their keys."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow


@dataclass(frozen=True, slots=True)
class EditorCommand:
    """One thing that can be asked for; without words it begins a new group of its menu."""

    id: str
    words: str
    keys: tuple[str, ...] = ()
    menu: str = ""


COMMANDS: tuple[EditorCommand, ...] = (
    EditorCommand("save", "Save as a version…", ("Ctrl+S",), "Framework"),
    EditorCommand("share", "Share as one file…", (), "Framework"),
    EditorCommand("", "", (), "Framework"),
    EditorCommand("to_sheet", "Write an Excel sheet to fill in…", (), "Framework"),
    EditorCommand("from_sheet", "Read an Excel sheet…", (), "Framework"),
    EditorCommand("", "", (), "Framework"),
    EditorCommand("close", "Close the editor", ("Ctrl+W",), "Framework"),
    EditorCommand("undo", "Undo", ("Ctrl+Z",), "Edit"),
    EditorCommand("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "Edit"),
    EditorCommand("find", "Find a part", ("Ctrl+F",), "Edit"),
    EditorCommand("next_fault", "To what is to be mended", ("F7",), "Edit"),
    EditorCommand("add", "Add one more here", ("Ctrl+Return", "Ctrl+Enter"), "Part"),
    EditorCommand("up", "Move up", ("Alt+Up",), "Part"),
    EditorCommand("down", "Move down", ("Alt+Down",), "Part"),
    EditorCommand("remove", "Remove…", ("Ctrl+Delete",), "Part"),
    EditorCommand("outwards", "Up one level", ("Ctrl+Up",), "Part"),
    EditorCommand("next_pane", "To the next pane", ("F6",), "Edit"),
)


class MenuAction(QAction):
    """An action that says which command it is."""

    asked = Signal(str)

    def __init__(self, command: EditorCommand, parent: QObject) -> None:
        super().__init__(command.words, parent)
        self._id = command.id
        self.setShortcuts([QKeySequence(key) for key in command.keys])
        self.triggered.connect(self._ask)

    def _ask(self) -> None:
        self.asked.emit(self._id)


def add_menus(
    window: QMainWindow, commands: Sequence[EditorCommand] = COMMANDS
) -> dict[str, MenuAction]:
    """Fill the window's menu bar; the actions by the id of their command."""
    actions: dict[str, MenuAction] = {}
    menus = {name: window.menuBar().addMenu(name) for name in ("Framework", "Edit", "Part")}
    for command in commands:
        menu = menus[command.menu]
        if not command.id:
            menu.addSeparator()
            continue
        action = MenuAction(command, window)
        menu.addAction(action)
        actions[command.id] = action
    return actions
