"""A field for words that grows with them. Undo is the editor's own, over all fields; Tab goes on."""

from math import ceil

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit

from icbo_desktop.domain.cleaning import clean
from icbo_desktop.ui.shared.look import scaled

MOST_LINES = 12
ROOM = 2  # times the limit: what is too long is kept and said, and not cut in the middle of a word
FEWEST_ROOM = 2_000
PADDING = 12
MOST_PLACEHOLDER = 80


class GrowingText(QPlainTextEdit):
    """`written` carries the cleaned words. A line takes no line breaks; Enter goes on to the next field."""

    written = Signal(str)
    left = Signal()
    was_cut = Signal(int)

    def __init__(self, limit: int, *, is_line: bool) -> None:
        super().__init__()
        self._is_line = is_line
        self._room = max(FEWEST_ROOM, ROOM * limit)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(scaled(2))
        # What changes while the page is laid out does not reach the page by itself.
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self.updateGeometry)
        self.textChanged.connect(self._tell)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    @property
    def words(self) -> str:
        """What was typed, cleaned and without blanks at its ends."""
        text = clean(self.toPlainText())
        return " ".join(text.split()) if self._is_line else text.strip()

    def show_words(self, words: str, otherwise: str = "") -> None:
        """Show these words, unless they are what was typed. Emits nothing.

        `otherwise` is what stands where nothing is written; it does not come between somebody's keys.
        """
        self.setPlaceholderText(otherwise[:MOST_PLACEHOLDER])
        if words == otherwise and self.hasFocus() and not self.words:
            return
        if words != self.words:
            self.blockSignals(True)
            self.setPlainText(words)
            self.blockSignals(False)
            self._grow()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain words only, cleaned, and no more than a text may ever hold."""
        text = clean(source.text()[: 4 * self._room])
        if self._is_line:
            text = " ".join(text.split())
        free = self._room - len(self.toPlainText()) + len(self.textCursor().selectedText())
        self.textCursor().insertText(text[: max(0, free)])
        if len(source.text()) > max(0, free):
            self.was_cut.emit(max(0, free))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (
                event.matches(QKeySequence.StandardKey.Undo)
                or event.matches(QKeySequence.StandardKey.Redo)
            )
        ):
            # Left to the window: one undo for the whole framework.
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_line and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
            return
        if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Escape):
            event.ignore()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _tell(self) -> None:
        self.written.emit(self.words)

    def _grow(self) -> None:
        lines = round(self.document().size().height())
        shown = min(MOST_LINES, max(1, lines))
        height = ceil(shown * self._line_height()) + scaled(PADDING) + 2 * scaled(2)
        # A bar that comes for a moment would take its width from the words, and keep itself there.
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded
            if lines > MOST_LINES
            else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        if self.minimumHeight() != height or self.maximumHeight() != height:
            self.setFixedHeight(height)
            self._settle.start()

    def _line_height(self) -> float:
        """As the lines are laid out, which is a little more than the font says."""
        layout = self.document().firstBlock().layout()
        laid_out = layout.lineAt(0).height() if layout.lineCount() else 0.0
        return max(laid_out, float(self.fontMetrics().lineSpacing()))
