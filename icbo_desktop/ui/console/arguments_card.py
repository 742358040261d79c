"""Points for and against: the framework's own, and beneath them those that the room adds."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from icbo_desktop.domain.edits.capture import AddArgument
from icbo_desktop.domain.edits.edit import ChangeRecord, DeleteRecord
from icbo_desktop.domain.framework import Standard, Text
from icbo_desktop.domain.route import StepKind
from icbo_desktop.domain.rows import Argument, Item, Side
from icbo_desktop.domain.session import SessionView
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.console.capture_field import CaptureField
from icbo_desktop.ui.console.card import Card
from icbo_desktop.ui.console.drafts import DraftLookup
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption, rule
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.tab_order import chain_after

NARROW = 520
SIDE_WORDS: dict[Side, str] = {"for": marked("For"), "against": marked("Against")}


def argument_draft_key(item: Item, side: Side) -> str:
    """The name of a draft in the workbook: one for each side of an item."""
    parts = ("argument", item.framework_id, item.item_id, item.option_id, side)
    return "/".join(part for part in parts if part)


class PointEdit(CaptureField):
    """A point of the room's being mended; `left` when Enter or another place takes the keyboard away."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class ArgumentRow(QWidget):
    """A point that the room added: its words, and buttons to mend it or take it out."""

    edit_requested = Signal(object)

    def __init__(self, argument: Argument) -> None:
        super().__init__()
        self._argument = argument
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(2))
        self.words = Caption(argument.text)
        self.field = PointEdit()
        self.field.setAccessibleName(tr("Point {side}", side=argument.side))
        self.field.save_requested.connect(self._keep)
        self.field.left.connect(self._keep)
        self.field.hide()
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(scaled(14), 0, 0, 0)
        row.setSpacing(scaled(6))
        row.addWidget(Caption(tr("Ours"), "small", wraps=False))
        self.edit_button = Button(tr("Edit"), "link", tr("Edit: {text}", text=argument.text))
        self.edit_button.clicked.connect(self._open)
        self.delete_button = Button(tr("Delete"), "link", tr("Delete: {text}", text=argument.text))
        self.delete_button.clicked.connect(self._delete)
        row.addWidget(self.edit_button)
        row.addWidget(self.delete_button)
        row.addStretch(1)
        column.addLayout(dotted(self.words))
        column.addWidget(self.field)
        column.addWidget(self._buttons)

    def show_argument(self, argument: Argument) -> None:
        """Show the words that are kept; what is being mended stays."""
        self._argument = argument
        self.words.set_words(argument.text)
        self.edit_button.setAccessibleName(tr("Edit: {text}", text=argument.text))
        self.delete_button.setAccessibleName(tr("Delete: {text}", text=argument.text))

    def keep(self) -> None:
        """Send what was mended and is not kept."""
        if not self.field.isHidden():
            self._keep()

    def _open(self) -> None:
        self.field.show_text(self._argument.text)
        self.words.hide()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        if self.field.isHidden():
            return
        text = self.field.toPlainText().strip()
        is_held = self.field.hasFocus()
        self.field.hide()
        self.words.show()
        if is_held:
            self.edit_button.setFocus(Qt.FocusReason.OtherFocusReason)
        if text and text != self._argument.text:
            words = tr("change a point {side}", side=self._argument.side)
            self.edit_requested.emit(ChangeRecord(replace(self._argument, text=text), words))

    def _delete(self) -> None:
        self.edit_requested.emit(DeleteRecord(self._argument))


class ArgumentSide(QWidget):
    """One side: its heading with a count, the framework's points, the room's, and a field for one more."""

    edit_requested = Signal(object)
    draft_typed = Signal(str, str)

    def __init__(self, item: Item, side: Side, points: tuple[Text, ...]) -> None:
        super().__init__()
        self._item = item
        self._side: Side = side
        self._own = len(points)
        self.rows: dict[str, ArgumentRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(7))
        self._heading = Caption(translated(SIDE_WORDS[side]), "strong", wraps=False)
        column.addWidget(self._heading)
        column.addWidget(rule())
        for point in points:
            column.addLayout(dotted(Caption(point.text)))
        # A holder of their own, so that Tab comes to them before the field.
        holder = QWidget()
        self._added = QVBoxLayout(holder)
        self._added.setContentsMargins(0, 0, 0, 0)
        self._added.setSpacing(scaled(7))
        column.addWidget(holder)
        self.field = CaptureField()
        self.field.setAccessibleName(tr("Add a point {side}", side=side))
        self.field.setAccessibleDescription(tr("Enter keeps it. Shift+Enter starts a new line."))
        self.field.setPlaceholderText(tr("Add a point {side}; Enter keeps it", side=side))
        self.field.save_requested.connect(self._add)
        self.field.draft_due.connect(self._send_draft)
        column.addWidget(self.field)
        column.addStretch(1)

    def show_view(self, view: SessionView) -> None:
        """Show the room's own points in the order in which they were made, by whatever clock."""
        found = [row for row in view.workshop.at(Argument, self._item) if row.side == self._side]
        self._heading.set_words(f"{translated(SIDE_WORDS[self._side])} · {self._own + len(found)}")
        for gone in self.rows.keys() - {row.id for row in found}:
            row = self.rows.pop(gone)
            self._added.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, argument in enumerate(found):
            row = self.rows.get(argument.id)
            if row is None:
                row = self.rows[argument.id] = ArgumentRow(argument)
                row.edit_requested.connect(self.edit_requested)
                self._added.insertWidget(place, row)
                chain_after(stop_before(self.field), [row])
            row.show_argument(argument)

    def set_drafts(self, lookup: DraftLookup) -> None:
        """Put back what was typed and not kept."""
        text = lookup(self._key)
        if text and not self.field.toPlainText():
            self.field.show_text(text)

    def send_drafts(self) -> None:
        """Send what was typed and waits for a pause, and keep what was mended."""
        self.field.send_draft()
        for row in self.rows.values():
            row.keep()

    @property
    def _key(self) -> str:
        return argument_draft_key(self._item, self._side)

    def _send_draft(self, text: str) -> None:
        self.draft_typed.emit(self._key, text)

    def _add(self) -> None:
        text = self.field.toPlainText()
        if not text.strip():
            return
        before = len(self.rows)
        self.edit_requested.emit(AddArgument(self._item, self._side, text))
        if len(self.rows) > before:
            # Else it was refused, and the bar says why: the words stay where they are.
            self.field.show_text("")
            self._send_draft("")


class ArgumentsCard(Card):
    """The two sides beside each other; one under the other where it is narrow."""

    step_kinds = (StepKind.ARGUMENTS,)

    def __init__(self, item: Item, standard: Standard) -> None:
        super().__init__(tr("For and against"))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(scaled(22))
        self.sides: dict[Side, ArgumentSide] = {
            "for": ArgumentSide(item, "for", standard.points_for),
            "against": ArgumentSide(item, "against", standard.points_against),
        }
        for side in self.sides.values():
            side.edit_requested.connect(self.edit_requested)
            side.draft_typed.connect(self.draft_typed)
            self._row.addWidget(side, 1)
        self.body.addLayout(self._row)

    def show_view(self, view: SessionView) -> None:
        for side in self.sides.values():
            side.show_view(view)

    def set_drafts(self, lookup: DraftLookup) -> None:
        for side in self.sides.values():
            side.set_drafts(lookup)

    def send_drafts(self) -> None:
        for side in self.sides.values():
            side.send_drafts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < scaled(NARROW)
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)


def stop_before(widget: QWidget) -> QWidget:
    """Where Tab stops before a widget; only such a stop can be the anchor of others."""
    before = widget.previousInFocusChain()
    while before is not None and before is not widget:
        if before.focusPolicy() != Qt.FocusPolicy.NoFocus:
            return before
        before = before.previousInFocusChain()
    return widget


def dotted(words: Caption) -> QHBoxLayout:
    """A point with a dot before it."""
    row = QHBoxLayout()
    row.setSpacing(scaled(8))
    row.addWidget(Caption("•", "caption", wraps=False), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    return row
