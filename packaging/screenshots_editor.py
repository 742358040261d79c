"""Pictures of the framework editor: what it asks first, words over a pack, a framework of one's own.

Called by screenshots.py, once for each text size.
"""

from collections.abc import Iterator
from typing import Protocol

from PySide6.QtWidgets import QWidget

from icbo_desktop.services.clock import system_clock
from icbo_desktop.services.editor.opening import begin_copy, begin_words, beginnings_of
from icbo_desktop.services.editor.pack_editing import PackEditing
from icbo_desktop.services.wall_look import WallLook
from icbo_desktop.ui.editor.begin_dialog import BeginDialog
from icbo_desktop.ui.editor.editor_commands import EditorCommands
from icbo_desktop.ui.editor.editor_window import EditorWindow
from icbo_desktop.ui.editor.save_dialog import SaveDialog

FRAMEWORK = "icbo-2018"
STANDARD = ("domains", 0, "standards", 1)
WORDS = "Leaders here share the lead and answer to each other and to local people."


class Taker(Protocol):
    """What takes pictures: the camera of screenshots.py."""

    def wants_some(self, folder: str) -> bool: ...
    def take(self, widget: QWidget, name: str) -> None: ...


def picture_editor(camera: Taker, text: str) -> None:
    """Everything of the editor at the text size of now."""
    if not camera.wants_some("editor/"):
        return
    for name, dialog in first_questions():
        dialog.show()
        camera.take(dialog, f"editor/{name}-{text}")
        dialog.close()
    picture_words(camera, text)
    picture_copy(camera, text)


def first_questions() -> Iterator[tuple[str, BeginDialog]]:
    """What is to be made of a framework."""
    for kind in ("words", "copy"):
        dialog = BeginDialog(beginnings_of(FRAMEWORK))
        dialog.radio(kind).setChecked(True)
        yield f"begin-{kind}", dialog


def picture_words(camera: Taker, text: str) -> None:
    """Other words over a pack, with one too long, and the terms of 2026."""
    editing = begin_words(FRAMEWORK, "Northborough", "terms-2026")
    window = shown(editing)
    editing.set_text(STANDARD, "statement", WORDS)
    editing.set_text(STANDARD, "short_title", "Shared leadership that answers to people")
    editing.check_now()
    for name, place in (("words", STANDARD), ("terms", ("overlay",)), ("framework", ())):
        window.show_place(place)
        camera.take(window, f"editor/{name}-{text}")
    window.leave(keep=False)


def picture_copy(camera: Taker, text: str) -> None:
    """A framework of one's own with a standard that is not whole yet, and the questions it asks."""
    editing = begin_copy(FRAMEWORK, "Commissioning in Northborough", "Northborough", system_clock())
    window = shown(editing)
    commands = EditorCommands(window)
    standard = editing.add(("domains", 0), "standards", "Housing and home")
    editing.set_text(standard, "statement", "People have a home that suits them.")
    editing.add(standard, "evidence")
    editing.check_now()
    for name, place in (("copy", standard), ("scale", ("scales", 0)), ("list", ("glossary",))):
        window.show_place(place)
        camera.take(window, f"editor/{name}-{text}")
    for name, ask in (("remove", commands.ask_to_remove), ("leave", commands.ask_to_leave)):
        window.show_place(("domains", 0))
        ask()
        if commands.dialog is not None:
            camera.take(commands.dialog, f"editor/{name}-{text}")
            commands.dialog.done(0)
    save = SaveDialog(editing, window)
    save.show()
    camera.take(save, f"editor/save-{text}")
    save.close()
    window.leave(keep=False)


def shown(editing: PackEditing) -> EditorWindow:
    """The editor in a window."""
    window = EditorWindow(editing, WallLook())
    window.show()
    return window
