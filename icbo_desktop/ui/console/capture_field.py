"""The one field that everything said is typed into: grows, keeps drafts, completes @group."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QListView, QPlainTextEdit, QWidget

from icbo_desktop.domain.rows import PartnerGroup
from icbo_desktop.translation import tr
from icbo_desktop.ui.console.capture_words import matching_groups
from icbo_desktop.ui.console.drafts import DRAFT_MILLISECONDS
from icbo_desktop.ui.shared.look import scaled

MOST_LINES = 7
LONGEST_AT_WORD = 60
MOST_OFFERED = 8


class GroupOffer(QListView):
    """The groups that "@" may mean, over the window under the cursor. It never takes the focus."""

    def __init__(self) -> None:
        super().__init__()
        self._names = QStringListModel(self)
        self.setModel(self._names)
        self.setProperty("role", "popup")
        self.setAccessibleName(tr("Partner groups"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hide()

    def show_names(self, names: list[str], window: QWidget, corner: QPoint) -> None:
        """Offer these, the first one chosen."""
        if self.parentWidget() is not window:
            self.setParent(window)
        if names != self._names.stringList():
            self._names.setStringList(names)
        self.setCurrentIndex(self._names.index(0))
        width = min(scaled(260), window.width())
        height = min(len(names), MOST_OFFERED) * max(1, self.sizeHintForRow(0)) + scaled(12)
        left = max(0, min(corner.x(), window.width() - width - scaled(10)))
        top = max(0, min(corner.y() + scaled(4), window.height() - height))
        self.setGeometry(left, top, width, height)
        self.show()
        self.raise_()

    def move_choice(self, steps: int) -> None:
        """Choose the next or the previous one, round and round."""
        row = (self.currentIndex().row() + steps) % max(1, self._names.rowCount())
        self.setCurrentIndex(self._names.index(row))


class CaptureField(QPlainTextEdit):
    """Enter saves, with the group that is offered if one is; Shift+Enter starts a line.

    `draft_due` a quarter of a second after a key, also while typing goes on, and when the field is left.
    `group_named` when a partner group was completed; its word is taken out of the text.
    """

    save_requested = Signal()
    draft_due = Signal(str)
    group_named = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._groups: tuple[PartnerGroup, ...] = ()
        self._completes = False
        self._sent = ""
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Differing view"))
        self.setAccessibleDescription(
            tr(
                "Enter keeps it. Shift+Enter starts a new line. Tab takes the group that is offered."
            )
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._draft_timer = QTimer(self)
        self._draft_timer.setSingleShot(True)
        self._draft_timer.setInterval(DRAFT_MILLISECONDS)
        self._draft_timer.timeout.connect(self.send_draft)
        self._offer = GroupOffer()
        self._offer.clicked.connect(self._complete)
        self.textChanged.connect(self._note_text)
        self._grow()

    @property
    def offer(self) -> "GroupOffer":
        """The list of groups that "@" offers."""
        return self._offer

    def set_groups(self, groups: Sequence[PartnerGroup], *, completes: bool) -> None:
        """The groups that "@" may name, and whether this kind of record has groups at all."""
        self._groups = tuple(groups)
        self._completes = completes

    def show_text(self, text: str) -> None:
        """Put a draft into the field, as kept; nothing is sent."""
        self._offer.hide()
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)
        self._sent = text
        self._draft_timer.stop()
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._grow()

    def send_draft(self) -> None:
        """Send what stands in the field now, if it has not been sent."""
        self._draft_timer.stop()
        text = self.toPlainText()
        if text != self._sent:
            self._sent = text
            self.draft_due.emit(text)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Tab takes the group that is offered before it moves on."""
        return False if self._offer.isVisible() else super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._offer.isVisible() and self._take_for_offer(event):
            return
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            if not event.isAutoRepeat():
                self.save_requested.emit()
            return
        super().keyPressEvent(event)
        self._offer_groups()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self._offer_groups()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._offer.hide()
        self.send_draft()

    def _note_text(self) -> None:
        # Not started anew at each key: who types without a pause loses no more than who does not.
        if not self._draft_timer.isActive():
            self._draft_timer.start()
        self._grow()

    def _grow(self) -> None:
        lines = min(MOST_LINES, max(2, self._line_count()))
        # A line of the document, and the field's padding and border around them all.
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + scaled(24))
        is_full = self._line_count() >= MOST_LINES
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded
            if is_full
            else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )

    def _line_count(self) -> int:
        if self.document().blockCount() >= MOST_LINES:
            return MOST_LINES
        return round(self.document().size().height())

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # pyright: ignore[reportArgumentType] - Qt's own event
        self._grow()

    def _word_in_hand(self) -> str:
        """The word after "@" that the cursor stands behind; "" where there is none."""
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()][-LONGEST_AT_WORD - 1 :]
        head, at, word = before.rpartition("@")
        is_start = at and (not head or head[-1].isspace())
        return f"@{word}" if is_start and not any(letter.isspace() for letter in word) else ""

    def _take_for_offer(self, event: QKeyEvent) -> bool:
        """Whether a key was meant for the list of groups alone: Tab takes, Esc closes, arrows move.

        Enter takes the group too, but it is not swallowed: it goes on to save.
        """
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take_on_enter(event)
            return False
        if key == Qt.Key.Key_Tab:
            self._complete(self._offer.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self._offer.hide()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._offer.move_choice(1 if key == Qt.Key.Key_Down else -1)
        else:
            return False
        return True

    def _take_on_enter(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or event.isAutoRepeat():
            self._offer.hide()
        else:
            self._complete(self._offer.currentIndex())

    def _offer_groups(self) -> None:
        word = self._word_in_hand() if self._completes else ""
        found = matching_groups(word[1:], self._groups) if len(word) > 1 else self._groups
        if not word or not found:
            self._offer.hide()
            return
        corner = self.viewport().mapTo(self.window(), self.cursorRect().bottomLeft())
        self._offer.show_names([group.name for group in found], self.window(), corner)

    def _complete(self, index: QModelIndex) -> None:
        name = index.data() if index.isValid() else ""
        self._offer.hide()
        group = next((one for one in self._groups if one.name == name), None)
        word = self._word_in_hand()
        if group is None or not word:
            return
        cursor = self.textCursor()
        cursor.movePosition(
            QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(word)
        )
        cursor.removeSelectedText()
        self.setTextCursor(cursor)
        self.group_named.emit(group.id)
