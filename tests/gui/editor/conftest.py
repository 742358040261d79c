"""The editor over the shipped ICBO pack, with what its commands and files need."""

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from icbo_desktop.services.clock import system_clock
from icbo_desktop.services.editor.opening import begin_copy, begin_words
from icbo_desktop.services.editor.pack_editing import PackEditing
from icbo_desktop.services.wall_look import WallLook
from icbo_desktop.ui.editor.editor_commands import EditorCommands
from icbo_desktop.ui.editor.editor_files import EditorFiles
from icbo_desktop.ui.editor.editor_window import EditorWindow
from icbo_desktop.ui.editor.field_editor import FieldEditor
from icbo_desktop.ui.shared.look import apply_look


class Bench:
    """An open editor."""

    def __init__(self, editing: PackEditing) -> None:
        self.editing = editing
        self.window = EditorWindow(editing, WallLook())
        self.commands = EditorCommands(self.window)
        self.files = EditorFiles(self.window, self.commands)

    def field(self, key: str, place: tuple[str | int, ...] | None = None) -> FieldEditor:
        """The field of that key of the part that is shown, or of one of its rows."""
        wanted = self.window.place if place is None else place
        return next(
            field
            for field in self.window.form.fields
            if (field.place, field.field.key) == (wanted, key)
        )

    def write(self, words: str, key: str, place: tuple[str | int, ...] | None = None) -> None:
        """Write in a field as a person does: all of it anew."""
        editor = self.field(key, place).editor
        editor.selectAll()
        editor.insertPlainText(words)


@pytest.fixture
def make_bench(qapp: QApplication, qtbot: QtBot) -> Iterator[Callable[[PackEditing], Bench]]:
    apply_look(qapp)
    made: list[Bench] = []

    def make(editing: PackEditing) -> Bench:
        bench = Bench(editing)
        made.append(bench)
        with qtbot.waitExposed(bench.window):
            bench.window.show()
        return bench

    yield make
    for bench in made:
        dialogs = (bench.commands, bench.files) if shiboken6.isValid(bench.window) else ()
        for holder in dialogs:
            if holder.dialog is not None and shiboken6.isValid(holder.dialog):
                holder.dialog.done(0)
        if shiboken6.isValid(bench.window):
            bench.window.leave(keep=False)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet("")


@pytest.fixture
def words(make_bench) -> Bench:
    """New words over ICBO 2018."""
    return make_bench(begin_words("icbo-2018", "Northborough"))


@pytest.fixture
def copy(make_bench) -> Bench:
    """A copy of ICBO 2018."""
    return make_bench(
        begin_copy("icbo-2018", "Our framework", "Northborough Council", system_clock())
    )
