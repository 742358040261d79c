"""The way into the editor and back: what is to be made of a framework, the window, and its files."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from icbo_desktop.domain.errors import PackError
from icbo_desktop.domain.wording import day_words
from icbo_desktop.services.clock import Clock, system_clock
from icbo_desktop.services.editor.drafts import Draft, remove_draft
from icbo_desktop.services.editor.opening import (
    Beginnings,
    begin_copy,
    begin_words,
    beginnings_of,
    left_open,
    open_draft,
    open_own,
    open_words,
)
from icbo_desktop.services.editor.pack_editing import PackEditing
from icbo_desktop.services.wall_look import WallLook
from icbo_desktop.translation import tr
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.editor.begin_dialog import BeginDialog, Beginning
from icbo_desktop.ui.editor.editor_commands import EditorCommands
from icbo_desktop.ui.editor.editor_files import EditorFiles
from icbo_desktop.ui.editor.editor_window import EditorWindow
from icbo_desktop.ui.editor.question_dialog import QuestionDialog


class EditorDoor(QObject):
    """Opens one editor at a time. `packs_changed` tells that something was saved, `failed` carries a sentence."""

    packs_changed = Signal()
    failed = Signal(str)
    closed = Signal()

    def __init__(self, look: WallLook, clock: Clock = system_clock) -> None:
        super().__init__()
        self._look = look
        self._clock = clock
        self._beginnings: Beginnings | None = None
        self._draft: Draft | None = None
        self.dialog: CalmDialog | None = None
        self.window: EditorWindow | None = None
        self.commands: EditorCommands | None = None
        self.files: EditorFiles | None = None

    def open(self, framework_id: str, parent: QWidget | None = None) -> None:
        """Open a framework: ask what is to be made of it, where there is anything to ask."""
        if self.window is not None:
            self._to_front(self.window)
            return
        try:
            self._beginnings = beginnings_of(framework_id)
        except PackError as error:
            self._refuse(error.sentence, parent)
            return
        dialog = BeginDialog(self._beginnings, parent)
        dialog.chosen.connect(self._begin)
        self._show_dialog(dialog)

    def offer_draft(self, parent: QWidget | None = None) -> bool:
        """Offer what was being edited when the program stopped; False where there is nothing."""
        draft = left_open()
        if draft is None or self.window is not None:
            return False
        self._draft = draft
        at = draft.kept_at.astimezone()
        dialog = QuestionDialog(
            tr(
                "You were editing “{title}” on {day} at {at:%H:%M}.",
                title=draft.title,
                day=day_words(at.date()),
                at=at,
            ),
            (("throw", tr("Throw it away")), ("open", tr("Go on with it"))),
            parent,
            title=tr("A draft was kept"),
            more=tr("Everything that was typed until then is in the draft."),
            back=tr("Not now"),
        )
        dialog.answered.connect(self._answer_draft)
        self._show_dialog(dialog)
        return True

    def _answer_draft(self, answer: str) -> None:
        draft, self._draft = self._draft, None
        if draft is None:
            return
        if answer == "throw":
            remove_draft(draft.name)
        else:
            self._begin(Beginning("draft", draft=draft))

    def _begin(self, beginning: Beginning) -> None:
        try:
            editing = self._editing_of(beginning)
        except PackError as error:
            self._refuse(error.sentence)
            return
        self._show_window(editing)

    def _editing_of(self, beginning: Beginning) -> PackEditing:
        if beginning.draft is not None:
            return open_draft(beginning.draft)
        framework_id = self._beginnings.pack.id if self._beginnings is not None else ""
        if beginning.kind == "own":
            return open_own(framework_id)
        if beginning.kind == "own-words":
            return open_words(framework_id, beginning.named)
        if beginning.kind == "words":
            return begin_words(framework_id, beginning.title, beginning.named)
        return begin_copy(framework_id, beginning.title, beginning.publisher, self._clock())

    def _show_window(self, editing: PackEditing) -> None:
        self.window = EditorWindow(editing, self._look)
        self.commands = EditorCommands(self.window)
        self.commands.saved.connect(self.packs_changed)
        self.files = EditorFiles(self.window, self.commands)
        self.window.closed.connect(self._leave)
        self.window.show()
        self.window.parts.tree.setFocus()

    def _refuse(self, sentence: str, parent: QWidget | None = None) -> None:
        dialog = QuestionDialog(sentence, (), parent, title=tr("The editor was not opened"))
        self._show_dialog(dialog)
        self.failed.emit(sentence)

    def _leave(self) -> None:
        self.window = self.commands = self.files = None
        self.closed.emit()

    def _show_dialog(self, dialog: CalmDialog) -> None:
        self.dialog = dialog
        dialog.open()

    def _to_front(self, window: EditorWindow) -> None:
        window.show()
        window.raise_()
        window.activateWindow()
