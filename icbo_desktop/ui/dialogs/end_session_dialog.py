"""The end of a session: what is still unset, then save a record, close, or go back."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from icbo_desktop.domain.close_down import CloseDown, Unset, close_down
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.left_words import LeftWords, left_words_sentence
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import tr, tr_n
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption, shortened
from icbo_desktop.ui.shared.look import scaled

MOST_LISTED = 15  # of a stage: the close-down lists more
LONGEST_TEXT = 160


class UnsetLine(QWidget):
    """One thing that is unset, with a button that goes there."""

    asked = Signal(object)

    def __init__(self, unset: Unset) -> None:
        super().__init__()
        self.unset = unset
        self.words = shortened(unset.text, LONGEST_TEXT)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Caption(self.words))
        column.addWidget(Caption(unset.lacks_words, "warn"))
        self.button = Button(tr("Go there"), "quiet", name=tr("Go there: {item}", item=self.words))
        self.button.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(12))
        row.addLayout(column, 1)
        row.addWidget(self.button)

    def _ask(self) -> None:
        self.asked.emit(self.unset.place)


class EndSessionDialog(CalmDialog):
    """Nothing blocks: closing is always possible. `place_chosen` goes back to what is unset."""

    export_requested = Signal()
    close_requested = Signal()
    place_chosen = Signal(object)
    settle_requested = Signal()

    def __init__(
        self,
        workshop: Workshop,
        frameworks: Mapping[str, Framework],
        parent: QWidget | None = None,
        left: Sequence[LeftWords] = (),
    ) -> None:
        super().__init__(tr("End the session"), parent, width=720)
        self.found = close_down(workshop, frameworks)
        self.summary = Caption(summary_words(self.found), "body")
        self.rows.addWidget(self.summary)
        self.left_words = Caption(left_words_sentence(left), "warn")
        self.left_words.setVisible(bool(left))
        self.rows.addWidget(self.left_words)
        self.settle_button = Button(tr("Settle what is open: the close-down…"), "quiet")
        self.settle_button.clicked.connect(self._settle)
        self.rows.addWidget(self.settle_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.listed: list[UnsetLine] = []
        for heading, entries in self.found.stages:
            self._list(heading, entries)
        self.rows.addStretch(1)
        back = self.add_button(tr("Back to the session"))
        back.clicked.connect(self.reject)
        self.export_button = self.add_button(tr("Save a record…"))
        self.export_button.clicked.connect(self._export)
        self.close_button = self.add_button(tr("End and close"), is_default=True)
        self.close_button.clicked.connect(self._close)
        self.close_button.setFocus()

    def _list(self, heading: str, entries: Sequence[Unset]) -> None:
        if not entries:
            return
        self.add_heading(f"{heading} · {len(entries)}")
        for unset in entries[:MOST_LISTED]:
            row = UnsetLine(unset)
            row.asked.connect(self._go)
            self.rows.addWidget(row)
            self.listed.append(row)
        if len(entries) > MOST_LISTED:
            more = len(entries) - MOST_LISTED
            self.rows.addWidget(Caption(tr_n("… and {n} more.", "… and 1 more.", more), "soft"))

    def _go(self, place: object) -> None:
        self.place_chosen.emit(place)
        self.reject()

    def _settle(self) -> None:
        self.reject()
        self.settle_requested.emit()

    def _export(self) -> None:
        """The record may be saved, and the session goes on until it is ended."""
        self.export_requested.emit()

    def _close(self) -> None:
        self.close_requested.emit()
        self.accept()


def summary_words(found: CloseDown) -> str:
    """How much is unset, and that it holds nobody back."""
    if found.is_settled:
        return found.words
    return tr("{unset} You can end all the same, and go on another day.", unset=found.words)
