"""View ratings by partner group, typed as "6 6 7 8": a small table with a round at a time."""

import re

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from icbo_desktop.domain.divergence import last_round, ratings_by_group
from icbo_desktop.domain.edits.rating import SetTally
from icbo_desktop.domain.framework import Scale
from icbo_desktop.domain.session import SessionView
from icbo_desktop.domain.workshop import Item, PartnerGroup
from icbo_desktop.ui.console.arrow_picture import spread_sentences
from icbo_desktop.ui.shared.buttons import SegmentedButtons
from icbo_desktop.ui.shared.captions import Caption, set_property
from icbo_desktop.ui.shared.group_mark import GroupMark
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.tab_order import chain_after

SEPARATORS = re.compile(r"[\s,;]+")
MOST_VALUES = 200


def typed_values(text: str, scale: Scale) -> tuple[int, ...] | None:
    """The values typed, or None where a word is no point of the scale. "6678" is 6 6 7 8; 0 is 10."""
    values: list[int] = []
    points = set(scale.values)
    for word in SEPARATORS.split(text.strip()):
        if not word:
            continue
        if not (word.isascii() and word.isdigit()) or len(word) > MOST_VALUES:
            return None
        if len(word) <= len(str(scale.highest)) and int(word) in points:
            values.append(int(word))
            continue
        values += [int(digit) or 10 for digit in word]
    return tuple(values) if set(values) <= points else None


class TallyField(QLineEdit):
    """One group's values in one round. `committed` when Enter is pressed or the field is left."""

    committed = Signal(str, str)

    def __init__(self, group: PartnerGroup) -> None:
        super().__init__()
        self._group_id = group.id
        self._shown = ""
        self.setPlaceholderText("e.g. 6 6 7 8")
        self.setAccessibleName(f"Ratings of {group.name}")
        self.returnPressed.connect(self._commit)

    def show_values(self, values: tuple[int, ...]) -> None:
        """Show what is kept, unless something else is being typed."""
        words = " ".join(str(value) for value in values)
        if words != self._shown and not self.isModified():
            self.setText(words)
        self._shown = words

    def show_fault(self, is_faulty: bool) -> None:
        """Mark the field where what is typed is not on the scale."""
        set_property(self, "faulty", "true" if is_faulty else "false")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._commit()

    def _commit(self) -> None:
        if self.isModified():
            self.committed.emit(self._group_id, self.text())


class TallyTable(QWidget):
    """A field for each partner group, a choice of round, and beneath it what may be said of them."""

    edit_requested = Signal(object)

    def __init__(self, item: Item, scale: Scale) -> None:
        super().__init__()
        self._item = item
        self._scale = scale
        self._view: SessionView | None = None
        self._groups: tuple[PartnerGroup, ...] = ()
        self._fields: dict[str, TallyField] = {}
        self._counts: dict[str, Caption] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        top = QHBoxLayout()
        top.addWidget(
            Caption("View ratings, hidden from the wall until you reveal them", "soft"), 1
        )
        self._rounds = SegmentedButtons(
            (("1", "First round"), ("2", "Second round")), "View ratings", can_clear=False
        )
        self._rounds.chosen.connect(self._show_round)
        top.addWidget(self._rounds)
        column.addLayout(top)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(scaled(10))
        self._grid.setVerticalSpacing(scaled(5))
        self._grid.setColumnStretch(2, 1)
        column.addLayout(self._grid)
        self._problem = Caption("", "bad")
        self._problem.hide()
        column.addWidget(self._problem)
        self._sentences = Caption("", "body")
        column.addWidget(self._sentences)
        self._rounds.set_current("1")

    @property
    def round_number(self) -> int:
        return int(self._rounds.current or 1)

    def field(self, group_id: str) -> TallyField:
        """The field of a partner group."""
        return self._fields[group_id]

    @property
    def problem_words(self) -> str:
        """What is wrong with what was typed; empty while nothing is."""
        return self._problem.text()

    @property
    def sentence_words(self) -> str:
        """What is said of the round in hand."""
        return self._sentences.text()

    @property
    def rounds(self) -> SegmentedButtons:
        return self._rounds

    def show_view(self, view: SessionView) -> None:
        """Show the values as they are kept; the round in hand stays chosen."""
        is_first = self._view is None
        self._view = view
        if view.workshop.groups != self._groups:
            self._build(view.workshop.groups)
        if is_first:
            self._rounds.set_current(str(min(2, max(1, last_round(view.workshop, self._item)))))
        self._fill()

    def _build(self, groups: tuple[PartnerGroup, ...]) -> None:
        while (entry := self._grid.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._groups = groups
        self._fields.clear()
        self._counts.clear()
        for row, group in enumerate(groups):
            field = TallyField(group)
            field.committed.connect(self._set_values)
            count = Caption("", "small", wraps=False)
            self._fields[group.id], self._counts[group.id] = field, count
            self._grid.addWidget(GroupMark(group), row, 0)
            self._grid.addWidget(Caption(group.name[:60], wraps=False), row, 1)
            self._grid.addWidget(field, row, 2)
            self._grid.addWidget(count, row, 3)
        chain_after(self._rounds.button("2"), self._fields.values())

    def _fill(self) -> None:
        if self._view is None:
            return
        kept = ratings_by_group(self._view.workshop, self._item, self.round_number)
        for group in self._groups:
            values = tuple(kept.get(group.id, ()))
            self._fields[group.id].show_values(values)
            self._counts[group.id].set_words(f"{len(values)} of {group.people}")
        sentences = spread_sentences(self._view, self._item, self._scale, self.round_number)
        self._sentences.show_words(" ".join(sentences))

    def _show_round(self, _key: str) -> None:
        for field in self._fields.values():
            field.setModified(False)
            field.show_fault(False)
        self._problem.hide()
        self._fill()

    def _set_values(self, group_id: str, text: str) -> None:
        values = typed_values(text, self._scale)
        field = self._fields[group_id]
        field.show_fault(values is None)
        reach = f"{self._scale.lowest} to {self._scale.highest}"
        self._problem.show_words(
            "" if values is not None else f"Type numbers from {reach}, with spaces between."
        )
        if values is None:
            return
        field.setModified(False)
        self.edit_requested.emit(SetTally(self._item, group_id, self.round_number, values))
