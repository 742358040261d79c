"""What was typed in the session and not kept: each text with its place, to be kept, made a note, or dropped."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from icbo_desktop.domain.edits.capture import AddNote
from icbo_desktop.domain.edits.edit import Edit
from icbo_desktop.domain.left_words import LeftWords
from icbo_desktop.domain.route import Place
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption, shortened
from icbo_desktop.ui.shared.flow_layout import FlowLayout
from icbo_desktop.ui.shared.look import scaled

LONGEST_TEXT = 240
CHANGED = marked("{kind} that was opened and changed")
NameOf = Callable[[Place], str]
KeptAs = Callable[[LeftWords], Edit]


class LeftWordsRow(QWidget):
    """One text. `kept` carries the words and the edit that keeps them, or None where they are dropped."""

    kept = Signal(object, object)
    place_chosen = Signal(object)

    def __init__(self, left: LeftWords, where: str, kept_as: KeptAs) -> None:
        super().__init__()
        self.left = left
        self._kept_as = kept_as
        words = f"“{shortened(left.text, LONGEST_TEXT)}”"
        if left.is_rating:
            words = tr("{text}: a rating waits for a yes", text=left.text)
        self.words = words
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, scaled(4))
        column.setSpacing(scaled(3))
        column.addWidget(Caption(words))
        of_record = translated(CHANGED, kind=left.kind_name)
        kind = of_record if left.record is not None else left.kind_name
        self.lacks = Caption(", ".join(part for part in (where, kind) if part), "warn")
        column.addWidget(self.lacks)
        line = QWidget()
        self._flow = FlowLayout(line, scaled(8))
        self.buttons: dict[str, Button] = {}
        if not left.is_rating:
            in_words = tr("Keep as {kind}", kind=left.kind_name)
            self._add(tr("Keep the change") if left.record is not None else in_words, self._keep)
            if left.kind != "note":
                self._add(tr("Keep as a note"), self._note)
            self._add(tr("Drop", "verb"), self._drop)
        self._add(tr("Go there"), self._go)
        column.addWidget(line)

    @property
    def stop(self) -> QWidget:
        """Where the keyboard goes."""
        return next(iter(self.buttons.values()))

    def _add(self, words: str, act: Callable[[], None]) -> None:
        button = Button(words, "quiet", name=f"{words}: {self.words}")
        button.clicked.connect(act)
        self._flow.addWidget(button)
        self.buttons[words] = button

    def _keep(self) -> None:
        self.kept.emit(self.left, self._kept_as(self.left))

    def _note(self) -> None:
        self.kept.emit(self.left, AddNote(self.left.place.item, self.left.text))

    def _drop(self) -> None:
        self.kept.emit(self.left, None)

    def _go(self) -> None:
        self.place_chosen.emit(self.left.place)


class LeftWordsPart(QWidget):
    """The rows. Settled ones go, since their words now stand elsewhere or nowhere."""

    kept = Signal(object, object)
    place_chosen = Signal(object)

    def __init__(self, found: Sequence[LeftWords], name_of: NameOf, kept_as: KeptAs) -> None:
        """`kept_as` makes the edit that keeps the words as what they were to become."""
        super().__init__()
        self.rows: list[LeftWordsRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(6), 0, 0)
        column.setSpacing(scaled(6))
        head = QHBoxLayout()
        head.addWidget(Caption(tr("Typed and not kept"), "heading"), 1)
        column.addLayout(head)
        for left in found:
            row = LeftWordsRow(left, name_of(left.place), kept_as)
            row.kept.connect(self._settle)
            row.place_chosen.connect(self.place_chosen)
            column.addWidget(row)
            self.rows.append(row)
        self.setVisible(bool(self.rows))

    def _settle(self, left: object, edit: object) -> None:
        """Pass it on, and take the next in hand."""
        self.kept.emit(left, edit)
        row = next(row for row in self.rows if row.left == left)
        at = self.rows.index(row)
        self.rows.remove(row)
        following = self.rows[min(at, len(self.rows) - 1)] if self.rows else None
        if following is not None:
            following.stop.setFocus(Qt.FocusReason.TabFocusReason)
        row.hide()
        row.deleteLater()
        self.setVisible(bool(self.rows))
