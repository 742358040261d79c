"""The editor's commands: its menus, with their keys."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from icbo_desktop.translation import marked, translated


@dataclass(frozen=True, slots=True)
class EditorCommand:
    """One thing that can be asked for; without words it begins a new group of its menu."""

    id: str
    words: str
    keys: tuple[str, ...] = ()
    menu: str = ""


COMMANDS: tuple[EditorCommand, ...] = (
    EditorCommand("save", marked("Save as a version…"), ("Ctrl+S",), marked("Framework", "menu")),
    EditorCommand("share", marked("Share as one file…"), (), marked("Framework", "menu")),
    EditorCommand("", "", (), marked("Framework", "menu")),
    EditorCommand(
        "to_sheet", marked("Write an Excel sheet to fill in…"), (), marked("Framework", "menu")
    ),
    EditorCommand("from_sheet", marked("Read an Excel sheet…"), (), marked("Framework", "menu")),
    EditorCommand("", "", (), marked("Framework", "menu")),
    EditorCommand("close", marked("Close the editor"), ("Ctrl+W",), marked("Framework", "menu")),
    EditorCommand("undo", marked("Undo"), ("Ctrl+Z",), marked("Edit", "menu")),
    EditorCommand("redo", marked("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), marked("Edit", "menu")),
    EditorCommand("find", marked("Find a part"), ("Ctrl+F",), marked("Edit", "menu")),
    EditorCommand("next_fault", marked("To what is to be mended"), ("F7",), marked("Edit", "menu")),
    EditorCommand(
        "add", marked("Add one more here"), ("Ctrl+Return", "Ctrl+Enter"), marked("Part", "menu")
    ),
    EditorCommand("up", marked("Move up"), ("Alt+Up",), marked("Part", "menu")),
    EditorCommand("down", marked("Move down"), ("Alt+Down",), marked("Part", "menu")),
    EditorCommand("remove", marked("Remove…"), ("Ctrl+Delete",), marked("Part", "menu")),
    EditorCommand("outwards", marked("Up one level"), ("Ctrl+Up",), marked("Part", "menu")),
    EditorCommand("next_pane", marked("To the next pane"), ("F6",), marked("Edit", "menu")),
)


class MenuAction(QAction):
    """An action that says which command it is."""

    asked = Signal(str)

    def __init__(self, command: EditorCommand, parent: QObject) -> None:
        super().__init__(translated(command.words), parent)
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
    bar = window.menuBar()
    menus = {name: bar.addMenu(translated(name, "menu")) for name in ("Framework", "Edit", "Part")}
    for command in commands:
        menu = menus[command.menu]
        if not command.id:
            menu.addSeparator()
            continue
        action = MenuAction(command, window)
        menu.addAction(action)
        actions[command.id] = action
    return actions
