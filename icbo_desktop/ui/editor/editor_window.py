"""The framework editor: parts on the left, words in the middle, the wall and what is to be mended on the right."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from icbo_desktop.domain.editing.edited import Edited, holder_of, part_of, text_of
from icbo_desktop.domain.editing.outline import name_of, outline_of, says_of
from icbo_desktop.domain.editing.places import Place
from icbo_desktop.domain.editing.undo import EditChange
from icbo_desktop.services.editor.checking import PartFault
from icbo_desktop.services.editor.pack_editing import PackEditing
from icbo_desktop.services.wall_look import WallLook
from icbo_desktop.translation import tr
from icbo_desktop.ui.dialogs.dialog_style import dialog_style
from icbo_desktop.ui.dialogs.scrolled_body import ScrolledBody, scrolled
from icbo_desktop.ui.editor.editor_header import EditorHeader
from icbo_desktop.ui.editor.editor_menus import add_menus
from icbo_desktop.ui.editor.editor_style import editor_style
from icbo_desktop.ui.editor.faults_pane import FaultsPane
from icbo_desktop.ui.editor.part_form import PartForm
from icbo_desktop.ui.editor.parts_pane import PartsPane
from icbo_desktop.ui.editor.wall_pane import WallPane
from icbo_desktop.ui.shared.buttons import SegmentedButtons
from icbo_desktop.ui.shared.key_dispatcher import OWN_KEYS
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.scrolling import TabInSight

NARROW = 1_000  # of the design's pixels: below that the wall takes turns with the words
FRAME_PIXELS = 36


class EditorWindow(TabInSight, QMainWindow):
    """Shows and asks. `command_requested` carries the id of a command, `leave_requested` asks to close."""

    command_requested = Signal(str)
    add_requested = Signal(object)
    leave_requested = Signal()
    closed = Signal()

    def __init__(self, editing: PackEditing, look: WallLook) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty(OWN_KEYS, True)
        self.editing = editing
        self._may_close = False
        self.header = EditorHeader()
        self.parts = PartsPane()
        self.form = PartForm(editing)
        self.wall = WallPane(editing, look)
        self.faults = FaultsPane()
        self.commands = add_menus(self)
        self._lay_out()
        self._connect()
        self.setStyleSheet(dialog_style() + editor_style())
        self._show_outline()
        self.show_place(())
        self.show_faults(editing.faults)
        self._show_state()
        free = self.screen().availableGeometry()
        self.resize(
            min(scaled(1_400), free.width()), min(scaled(880), free.height() - FRAME_PIXELS)
        )

    @property
    def place(self) -> Place:
        """The part or list that is shown."""
        return self.form.place

    def show_place(self, place: Place, key: str = "", *, takes_keys: bool = False) -> None:
        """Show a part or a list in all panes."""
        self.editing.seal()
        self.form.show_place(place)
        if not self.parts.choose(place):
            self.parts.choose(holder_of(self.editing.edited, place))
        self.wall.show_place(place)
        if takes_keys:
            self._turn_to("words")
            self.form.go_to(place, key)

    def show_message(self, sentence: str, *, is_good: bool = False) -> None:
        """Say something below the header; "" takes it away."""
        self.header.show_message(sentence, is_good=is_good)

    def show_faults(self, faults: Sequence[PartFault]) -> None:
        """Name what is to be mended, in the list, the tree and the fields."""
        self.faults.show_faults(faults)
        self.form.show_faults(faults)
        self.parts.model.show_faulty({fault.place for fault in faults})

    def go_to_fault(self, fault: PartFault) -> None:
        """Put the keyboard where something is to be mended."""
        self.show_place(fault.place, fault.key, takes_keys=True)

    def go_to_next_pane(self) -> None:
        """The tree, the words and the right side in turn."""
        focus = QApplication.focusWidget()
        if focus is not None and self.parts.isAncestorOf(focus):
            self._turn_to("words")
            self.form.go_to(self.place, "")
        elif focus is not None and self.form.isAncestorOf(focus):
            self._turn_to("wall")
            self.wall.chooser.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.parts.tree.setFocus(Qt.FocusReason.TabFocusReason)

    def leave(self, *, keep: bool) -> None:
        """Close without asking; what is not saved is kept as a draft, or thrown away."""
        self._may_close = True
        self.editing.close(keep=keep)
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close and self.editing.is_changed and not self.editing.steps.is_empty:
            event.ignore()
            self.leave_requested.emit()
            return
        if not self._may_close:
            self._may_close = True
            self.editing.close(keep=self.editing.differs)
        event.accept()
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = event.size().width() < scaled(NARROW)
        self._turns_row.setVisible(is_narrow)
        self.header.kind.setVisible(not is_narrow)
        self._show_side(self._turns.current if is_narrow else "")

    def _lay_out(self) -> None:
        self._turns = SegmentedButtons(
            (("words", tr("Words")), ("wall", tr("Wall and faults"))),
            tr("What is shown"),
            can_clear=False,
        )
        self._turns.set_current("words")
        self._side = QFrame()
        self._side.setProperty("role", "right-pane")
        body = ScrolledBody()
        side = QVBoxLayout(body)
        side.setContentsMargins(*[scaled(14)] * 4)
        side.setSpacing(scaled(16))
        side.addWidget(self.wall)
        side.addWidget(self.faults)
        side.addStretch(1)
        around = QVBoxLayout(self._side)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scrolled(body))
        panes = QSplitter()
        panes.setChildrenCollapsible(False)
        panes.setHandleWidth(1)
        for position, (pane, share) in enumerate(
            ((self.parts, 27), (self.form, 43), (self._side, 30))
        ):
            panes.addWidget(pane)
            panes.setStretchFactor(position, share)
        panes.setSizes([scaled(320), scaled(620), scaled(440)])
        self._turns_row = QWidget()
        turns = QHBoxLayout(self._turns_row)
        turns.setContentsMargins(scaled(14), scaled(6), scaled(14), scaled(6))
        turns.addStretch(1)
        turns.addWidget(self._turns)
        ground = QWidget()
        ground.setProperty("role", "paper")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._turns_row)
        column.addWidget(panes, 1)
        self.setCentralWidget(ground)

    def _connect(self) -> None:
        for action in self.commands.values():
            action.asked.connect(self.command_requested)
        self.header.save_button.clicked.connect(self.commands["save"].trigger)
        self._turns.chosen.connect(self._show_side)
        self.parts.place_chosen.connect(self.show_place)
        self.form.open_requested.connect(self._open_place)
        self.form.told.connect(self.show_message)
        self.form.add_requested.connect(self.add_requested)
        self.form.remove_requested.connect(self.commands["remove"].trigger)
        self.faults.fault_chosen.connect(self.go_to_fault)
        self.editing.changed.connect(self._follow)
        self.editing.saved.connect(self._show_saved)
        self.editing.faults_changed.connect(self.show_faults)
        self.editing.draft_kept.connect(self._show_draft)
        self.editing.draft_failed.connect(self.show_message)

    def _follow(self, change: EditChange) -> None:
        edited = self.editing.edited
        if change.is_structural:
            self._show_outline()
            self.show_place(change.place)
            self.parts.model.show_faulty({fault.place for fault in self.editing.faults})
        else:
            name, says = name_of(edited, change.place), says_of(part_of(edited, change.place))
            self.parts.model.show_words(change.place, name, says, self.editing.marks())
            if self.form.shows(change.place):
                self.form.show_values(change.place)
            else:
                self.show_place(change.place, change.key, takes_keys=True)
            self.wall.draw_soon(change.place, text_of(edited, change.place, change.key))
        self._show_state()

    def _show_saved(self) -> None:
        """Nothing is changed any more. The place, the search and the keyboard stay as they are."""
        self._show_outline()
        self.parts.stand_at(self.place)
        self.parts.model.show_faulty({fault.place for fault in self.editing.faults})
        self.form.show_all_values()
        self._show_state()

    def _open_place(self, place: Place) -> None:
        self.show_place(place, takes_keys=True)

    def _show_outline(self) -> None:
        self.parts.show_outline(outline_of(self.editing.edited), self.editing.marks())

    def _show_state(self) -> None:
        edited = self.editing.edited
        self.setWindowTitle(tr("{title} · framework editor", title=edited.title))
        self.header.show_title(edited.title, kind_words(edited, is_saved=self.editing.is_saved))
        if not self.editing.is_changed:
            self.header.state.set_words(tr("Saved as version {version}", version=edited.version))
        steps = self.editing.steps
        back, again = steps.back_words, steps.again_words
        undo = tr("Undo {step}", step=back) if back else tr("Undo")
        redo = tr("Redo {step}", step=again) if again else tr("Redo")
        for name, step, words in (("undo", back, undo), ("redo", again, redo)):
            action = self.commands[name]
            action.setEnabled(bool(step))
            action.setText(words.replace("&", "&&"))

    def _show_draft(self, at: datetime) -> None:
        self.header.state.set_words(tr("Draft kept {at:%H:%M}", at=at.astimezone()))

    def _turn_to(self, side: str) -> None:
        if self._turns.isVisible():
            self._turns.set_current(side)
            self._show_side(side)

    def _show_side(self, side: str) -> None:
        """Both sides where there is room, else the one that is chosen."""
        self.form.setVisible(side in {"", "words"})
        self._side.setVisible(side in {"", "wall"})


def kind_words(edited: Edited, *, is_saved: bool) -> str:
    """What is edited: own words over a pack, or an own framework, and as which version."""
    kept = tr("version {version}", version=edited.version) if is_saved else tr("not saved yet")
    words = tr("A framework of our own")
    if edited.pack is not None:
        words = tr("Other words for {framework}", framework=edited.pack.short_title)
    return f"{words} · {kept}"
