"""Carries out what is asked of the editor: adding, removing, moving, saving, leaving; asks where it must."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from icbo_desktop.domain.editing.edited import (
    can_change_parts,
    form_at,
    has_part,
    holder_of,
    part_of,
)
from icbo_desktop.domain.editing.outline import name_of
from icbo_desktop.domain.editing.places import Place
from icbo_desktop.domain.editing.structure import can_move, hanging_on
from icbo_desktop.domain.errors import EditRefusedError, PackError
from icbo_desktop.services.editor.checking import PartFault
from icbo_desktop.translation import marked, tr, tr_n, translated
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.editor.editor_window import EditorWindow
from icbo_desktop.ui.editor.question_dialog import QuestionDialog
from icbo_desktop.ui.editor.save_dialog import SaveDialog
from icbo_desktop.ui.editor.title_dialog import TitleDialog

LEAVE_MORE = marked(
    "A draft stays on this laptop and is offered when you open the editor again. "
    "Only a saved version can be chosen for a workshop or given to others."
)


class EditorCommands(QObject):
    """Between the window and the editing. `file_requested` carries a command about files."""

    file_requested = Signal(str)
    saved = Signal()

    def __init__(self, window: EditorWindow) -> None:
        super().__init__(window)
        self._window = window
        self._editing = window.editing
        self.dialog: CalmDialog | None = None
        self._leaves_after = False
        window.command_requested.connect(self.run)
        window.add_requested.connect(self.ask_to_add)
        window.form.move_requested.connect(self.move)
        window.leave_requested.connect(self.ask_to_leave)
        window.editing.saved.connect(self.saved)

    def run(self, command_id: str) -> None:
        """Carry out a command of the menus."""
        window = self._window
        window.show_message("")
        known = {
            "save": self.ask_to_save,
            "close": window.close,
            "undo": self._editing.undo,
            "redo": self._editing.redo,
            "find": window.parts.search.setFocus,
            "next_fault": self.go_to_first_fault,
            "add": self.add_here,
            "up": self._move_up,
            "down": self._move_down,
            "remove": self.ask_to_remove,
            "outwards": self._go_outwards,
            "next_pane": window.go_to_next_pane,
        }
        if command_id in known:
            known[command_id]()
        else:
            self.file_requested.emit(command_id)

    def ask_to_add(self, list_place: Place) -> None:
        """Add to a list; what has a title is asked for it first."""
        listed = form_at(self._editing.edited, list_place[:-1]).list(str(list_place[-1]))
        if listed is None:
            return
        if listed.asks_title:
            dialog = TitleDialog(list_place, listed.one, self._window)
            dialog.titled.connect(self._add)
            self._open(dialog)
        else:
            self._add(list_place, "")

    def add_here(self) -> None:
        """One more of what the keyboard is in: the next evidence line, the next standard."""
        place = self._window.form.current_place
        edited = self._editing.edited
        list_place = place if not has_part(edited, place) else place[:-1]
        if not list_place or not isinstance(list_place[-1], str):
            return
        if not can_change_parts(edited, list_place):
            message = tr(
                "Other words keep the framework\u2019s own parts. Make a framework of your own to add to it."
            )
            self._window.show_message(message)
            return
        self.ask_to_add(list_place)

    def ask_to_remove(self) -> None:
        """Remove the part that the keyboard is in; what hangs on it is said first."""
        place = self._window.form.current_place
        edited = self._editing.edited
        if not place or isinstance(place[-1], str) or not can_change_parts(edited, place):
            return
        hanging = hanging_on(edited, place)
        if hanging.words and not hanging.refusal:
            self._place_to_go = place
            dialog = QuestionDialog(
                tr("Remove “{part}”?", part=name_of(edited, place)),
                (("remove", tr("Remove")),),
                self._window,
                title=tr("Remove a part"),
                more=tr("It takes with it: {parts}. Undo brings it all back.", parts=hanging.words),
                back=tr("Keep it"),
            )
            dialog.answered.connect(self._remove_asked)
            self._open(dialog)
        else:
            self._remove(place)

    def move(self, steps: int) -> None:
        """Move the part that the keyboard is in within its list."""
        place = self._window.form.current_place
        shown, key = self._window.place, ""
        edited = self._editing.edited
        if not can_change_parts(edited, place) or not can_move(edited, place, steps):
            return
        there = self._editing.move(place, steps)
        if shown != place:
            # A row of a list: the page stays, and the keyboard goes with the row.
            self._window.show_place(shown)
            self._window.form.go_to(there, key)

    def go_to_first_fault(self) -> None:
        """To the first thing that is to be mended."""
        found = self._editing.check_now()
        if found:
            self._window.go_to_fault(found[0])
        else:
            self._window.show_message(tr("Nothing is to be mended."), is_good=True)

    def ask_to_save(self) -> None:
        """Ask for the version; where something is to be mended, go there and say so."""
        self._leaves_after = False
        self._ask_to_save()

    def ask_to_leave(self) -> None:
        """Ask once what becomes of what is not saved."""
        dialog = QuestionDialog(
            tr("“{title}” is not saved as a version.", title=self._editing.edited.title),
            (
                ("throw", tr("Throw it away")),
                ("save", tr("Save as a version…")),
                ("keep", tr("Keep as a draft")),
            ),
            self._window,
            title=tr("Close the editor"),
            more=translated(LEAVE_MORE),
        )
        dialog.answered.connect(self._leave)
        self._open(dialog)

    def _ask_to_save(self) -> None:
        found = self._editing.check_now()
        if found:
            self._window.go_to_fault(found[0])
            self._window.show_message(to_mend_words(found))
            return
        dialog = SaveDialog(self._editing, self._window)
        dialog.save_requested.connect(self._save)
        self._open(dialog)

    def _save(self, version: str) -> None:
        try:
            self._editing.save(version)
        except PackError as error:
            if self.dialog is not None:
                self.dialog.show_problem(error.sentence)
            return
        if self.dialog is not None:
            self.dialog.accept()
        if self._leaves_after:
            self._window.leave(keep=False)
            return
        title = self._editing.edited.title
        self._window.show_message(
            tr("“{title}” is saved as version {version}.", title=title, version=version),
            is_good=True,
        )

    def _leave(self, answer: str) -> None:
        if answer == "save":
            self._leaves_after = True
            self._ask_to_save()
        else:
            self._window.leave(keep=answer == "keep")

    def _add(self, list_place: Place, title: str) -> None:
        try:
            place = self._editing.add(list_place[:-1], str(list_place[-1]), title)
        except EditRefusedError as error:
            self._window.show_message(error.sentence)
            return
        listed = form_at(self._editing.edited, list_place[:-1]).list(str(list_place[-1]))
        is_row = listed is not None and bool(listed.row)
        holder = holder_of(self._editing.edited, list_place)
        # A line of a list is written on the page of what it stands in, beside its neighbours.
        shown = holder if is_row and holder and not is_long(self._window, holder) else place
        self._window.show_place(shown)
        self._window.form.go_to(place, listed.row[0] if is_row and listed is not None else "title")

    def _remove_asked(self, _answer: str) -> None:
        self._remove(self._place_to_go)

    def _remove(self, place: Place) -> None:
        shown = self._window.place
        try:
            stand = self._editing.remove(place)
        except EditRefusedError as error:
            self._window.show_message(error.sentence)
            return
        if shown != place and len(shown) < len(place):
            self._window.show_place(shown)
            self._window.form.go_to(stand, "")

    def _move_up(self) -> None:
        self.move(-1)

    def _move_down(self) -> None:
        self.move(1)

    def _go_outwards(self) -> None:
        place = self._window.place
        self._window.show_place(holder_of(self._editing.edited, place[:-1]), takes_keys=True)

    def _open(self, dialog: CalmDialog) -> None:
        self.dialog = dialog
        dialog.open()


def to_mend_words(found: Sequence[PartFault]) -> str:
    """The first thing to be mended, and how many more there are."""
    first = found[0].words.rstrip(".")
    if not found[1:]:
        return tr("To mend before it can be saved: {fault}.", fault=first)
    return tr_n(
        "To mend before it can be saved: {fault} and {n} more.",
        "To mend before it can be saved: {fault} and 1 more.",
        len(found) - 1,
        fault=first,
    )


def is_long(window: EditorWindow, holder: Place) -> bool:
    """Whether the page of a part only names its lists."""
    return type(part_of(window.editing.edited, holder)).__name__ in {"Framework", "Domain"}
