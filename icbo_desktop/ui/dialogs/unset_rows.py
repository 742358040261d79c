"""Rows of the close-down: a decision to go to, an action to complete, a reason for having none."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from icbo_desktop.domain.close_down import Lack, Unset
from icbo_desktop.domain.edits.closing import CompleteAction, LeaveActionOpen
from icbo_desktop.domain.edits.rating import SetNoActionReason
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption, shortened
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.when import read_deadline

LONGEST_TEXT = 240
LINES = {
    Lack.WHO: (marked("Who"), marked("who leads it")),
    Lack.BY_WHEN: (marked("By when, or why no date"), marked("31 Jan, or a reason")),
    Lack.MEASURE: (marked("How we will know"), marked("what will have changed")),
}


class UnsetRow(QWidget):
    """One thing that is unset. `edit_requested` carries the edit that settles it, `place_chosen` where to go."""

    edit_requested = Signal(object)
    place_chosen = Signal(object)

    def __init__(self, unset: Unset) -> None:
        super().__init__()
        self.unset = unset
        self.words = shortened(unset.text, LONGEST_TEXT)
        self.lacks = Caption(unset.lacks_words, "warn")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, scaled(4))
        self.column.setSpacing(scaled(3))
        top = QHBoxLayout()
        top.setSpacing(scaled(12))
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(Caption(self.words))
        said.addWidget(self.lacks)
        top.addLayout(said, 1)
        self.side = QHBoxLayout()
        self.side.setSpacing(scaled(8))
        top.addLayout(self.side)
        self.column.addLayout(top)

    def show_unset(self, unset: Unset | None) -> None:
        """Say what is still unset; None once nothing is."""
        self.lacks.set_words(tr("Settled.") if unset is None else unset.lacks_words)
        self.lacks.set_tone("" if unset is not None else "ahead")

    @property
    def typed_lines(self) -> dict[str, QLineEdit]:
        """The lines for words of this row, each under a name of its own in the row."""
        return {}

    def add_button(self, words: str) -> Button:
        """A button on the right of the row."""
        button = Button(words, "quiet", name=f"{words}: {self.words}")
        self.side.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return button


class DecisionRow(UnsetRow):
    """What is not decided is decided at its place."""

    def __init__(self, unset: Unset) -> None:
        super().__init__(unset)
        self.button = self.add_button(tr("Go there"))
        self.button.clicked.connect(self._go)

    def _go(self) -> None:
        self.place_chosen.emit(self.unset.place)


class ReasonRow(DecisionRow):
    """A standard from which no action follows, and room for the reason."""

    def __init__(self, unset: Unset) -> None:
        super().__init__(unset)
        self.reason = QLineEdit()
        self.reason.setMaxLength(400)
        self.reason.setPlaceholderText(tr("No action, because…"))
        self.reason.setAccessibleName(tr("Why no action: {item}", item=self.words))
        self.reason.editingFinished.connect(self._keep)
        self.column.addWidget(self.reason)

    def _keep(self) -> None:
        reason = self.reason.text().strip()
        if reason:
            self.edit_requested.emit(SetNoActionReason(self.unset.item, reason))
        self.reason.setModified(False)

    @property
    def typed_lines(self) -> dict[str, QLineEdit]:
        return {"reason": self.reason}


class ActionRow(UnsetRow):
    """A line for each thing that an action lacks, kept as it is left; or all of it honestly left open."""

    def __init__(self, unset: Unset, today: date) -> None:
        super().__init__(unset)
        self._today = today
        self.lines: dict[Lack, QLineEdit] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(scaled(8))
        grid.setVerticalSpacing(scaled(2))
        for column, lack in enumerate(unset.lacks):
            words, example = map(translated, LINES[lack])
            line = QLineEdit()
            line.setMaxLength(400)
            line.setPlaceholderText(example)
            line.setAccessibleName(f"{words}: {self.words}")
            line.editingFinished.connect(self._keep)
            label = Caption(words, "small")
            label.setBuddy(line)
            grid.addWidget(label, 0, column, Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(line, 1, column)
            grid.setColumnStretch(column, 1)
            self.lines[lack] = line
        self.column.addLayout(grid)
        self.leave_button = self.add_button(tr("Leave open"))
        self.leave_button.clicked.connect(self._leave)

    def show_unset(self, unset: Unset | None) -> None:
        super().show_unset(unset)
        self.leave_button.setEnabled(unset is not None)

    def _text(self, lack: Lack) -> str | None:
        line = self.lines.get(lack)
        return (line.text().strip() or None) if line is not None else None

    def _keep(self) -> None:
        """What was typed; words that are no date say why there is none."""
        when = self._text(Lack.BY_WHEN)
        day = read_deadline(when, self._today) if when else None
        self.edit_requested.emit(
            CompleteAction(
                self.unset.record_id,
                who=self._text(Lack.WHO),
                by_when=day,
                no_date_reason=when if day is None else None,
                measure=self._text(Lack.MEASURE),
            )
        )
        for line in self.lines.values():
            line.setModified(False)

    @property
    def typed_lines(self) -> dict[str, QLineEdit]:
        return {lack.name.lower(): line for lack, line in self.lines.items()}

    def _leave(self) -> None:
        self.edit_requested.emit(LeaveActionOpen(self.unset.record_id, self.unset.lacks))
