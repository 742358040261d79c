"""The editor's commands: its menus, with their keys."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from icbo_desktop.translation import marked, tr


@dataclass(frozen=True, slots=True)
class EditorCommand:
    """One thing that can be asked for; without words it begins a new group of its menu."""

    id: str
    words: str
    keys: tuple[str, ...] = ()
    menu: str = ""


COMMANDS: tuple[EditorCommand, ...] = (
    EditorCommand("save", marked("Save as a version…"), ("Ctrl+S",), marked("Framework")),
    EditorCommand("share", marked("Share as one file…"), (), marked("Framework")),
    EditorCommand("", "", (), marked("Framework")),
    EditorCommand("to_sheet", marked("Write an Excel sheet to fill in…"), (), marked("Framework")),
    EditorCommand("from_sheet", marked("Read an Excel sheet…"), (), marked("Framework")),
    EditorCommand("", "", (), marked("Framework")),
    EditorCommand("close", marked("Close the editor"), ("Ctrl+W",), marked("Framework")),
    EditorCommand("undo", marked("Undo"), ("Ctrl+Z",), marked("Edit")),
    EditorCommand("redo", marked("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), marked("Edit")),
    EditorCommand("find", marked("Find a part"), ("Ctrl+F",), marked("Edit")),
    EditorCommand("next_fault", marked("To what is to be mended"), ("F7",), marked("Edit")),
    EditorCommand(
        "add", marked("Add one more here"), ("Ctrl+Return", "Ctrl+Enter"), marked("Part")
    ),
    EditorCommand("up", marked("Move up"), ("Alt+Up",), marked("Part")),
    EditorCommand("down", marked("Move down"), ("Alt+Down",), marked("Part")),
    EditorCommand("remove", marked("Remove…"), ("Ctrl+Delete",), marked("Part")),
    EditorCommand("outwards", marked("Up one level"), ("Ctrl+Up",), marked("Part")),
    EditorCommand("next_pane", marked("To the next pane"), ("F6",), marked("Edit")),
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
    menus = {
        name: window.menuBar().addMenu(name) for name in (tr("Framework"), tr("Edit"), tr("Part"))
    }
    for command in commands:
        menu = menus[command.menu]
        if not command.id:
            menu.addSeparator()
            continue
        action = MenuAction(command, window)
        menu.addAction(action)
        actions[command.id] = action
    return actions
