"""View ratings by partner group, typed as "6 6 7 8": a small table with a round at a time."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from icbo_desktop.domain.divergence import last_round, ratings_by_group
from icbo_desktop.domain.edits.rating import SetTally
from icbo_desktop.domain.framework import Scale
from icbo_desktop.domain.rows import Item, PartnerGroup
from icbo_desktop.domain.session import SessionView
from icbo_desktop.ui.console.arrow_picture import spread_sentences
from icbo_desktop.ui.console.tally_words import (
    TypedRatings,
    allowed_words,
    example_words,
    left_out_words,
    people_words,
    read_ratings,
)
from icbo_desktop.ui.shared.buttons import SegmentedButtons
from icbo_desktop.ui.shared.captions import Caption, set_property
from icbo_desktop.ui.shared.group_mark import GroupMark
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.scrolling import bring_into_sight
from icbo_desktop.ui.shared.tab_order import chain_after

COUNTED_AFTER_MILLISECONDS = 500


class TallyField(QLineEdit):
    """One group's ratings in one round. What is typed is never written anew.

    `ratings_typed` half a second after the last key, on Enter and when the field is left; `finished` on Enter.
    """

    ratings_typed = Signal(str)
    finished = Signal(str)

    def __init__(self, group: PartnerGroup, scale: Scale) -> None:
        super().__init__()
        self._group_id = group.id
        self._scale = scale
        self._kept: tuple[int, ...] = ()
        self.setPlaceholderText(example_words(scale))
        self.setAccessibleName(f"Ratings of {group.name}")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(COUNTED_AFTER_MILLISECONDS)
        self._pause.timeout.connect(self.count)
        self.textEdited.connect(self._wait)
        self.returnPressed.connect(self._finish)

    @property
    def ratings(self) -> TypedRatings:
        """What stands in the field, as it is read."""
        return read_ratings(self.text(), self._scale)

    def show_values(self, values: tuple[int, ...]) -> None:
        """Show what is kept, unless that is what was typed or something else is being typed."""
        if values not in (self._kept, self.ratings.values) and not self.isModified():
            self.show_round(values)
        self._kept = values

    def show_round(self, values: tuple[int, ...], typed: str = "") -> None:
        """Show what is kept, whatever stood there: in the words typed, if those mean it."""
        self._pause.stop()
        is_meant = read_ratings(typed, self._scale).values == values
        self.setText(typed if is_meant else " ".join(str(value) for value in values))
        self._kept = values

    def show_words(self, words: str) -> None:
        """Let a screen reader say what is beside the field, and mark what is not counted."""
        self.setAccessibleDescription(words)
        set_property(self, "faulty", "true" if self.ratings.left_out else "false")

    def count(self) -> None:
        """Send what was typed and has not been counted."""
        self._pause.stop()
        if self.isModified() or self.ratings.values != self._kept:
            self.setModified(False)
            self.ratings_typed.emit(self._group_id)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.count()

    def _wait(self) -> None:
        self._pause.start()

    def _finish(self) -> None:
        self.count()
        self.finished.emit(self._group_id)


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
        self._told: dict[str, Caption] = {}
        self._shown_round = 1
        self._typed: dict[tuple[int, str], str] = {}
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
        allowed = allowed_words(scale)
        if allowed:
            column.addWidget(Caption(allowed, "soft"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(scaled(10))
        self._grid.setVerticalSpacing(scaled(5))
        self._grid.setColumnStretch(2, 1)
        column.addLayout(self._grid)
        self._sentences = Caption("", "body")
        column.addWidget(self._sentences)
        self._rounds.set_current("1")

    @property
    def round_number(self) -> int:
        return self._shown_round

    def field(self, group_id: str) -> TallyField:
        """The field of a partner group."""
        return self._fields[group_id]

    def told_words(self, group_id: str) -> str:
        """What is said beside a group's field; empty while everything is counted and fits."""
        return self._told[group_id].text()

    def take_keyboard(self) -> None:
        """Put the keyboard into the first group's field."""
        if self._groups:
            self._go_to(self._groups[0])

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
            self._shown_round = min(2, max(1, last_round(view.workshop, self._item)))
            self._rounds.set_current(str(self._shown_round))
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
        self._told.clear()
        for number, group in enumerate(groups):
            self._add_group(2 * number, group)
        chain_after(self._rounds.button("2"), self._fields.values())

    def _add_group(self, row: int, group: PartnerGroup) -> None:
        """A row for the field, and below it one for what there is to say of it."""
        field = TallyField(group, self._scale)
        field.ratings_typed.connect(self._take_ratings)
        field.finished.connect(self._go_on)
        count, told = Caption("", "small", wraps=False), Caption("", "bad")
        self._fields[group.id], self._counts[group.id], self._told[group.id] = field, count, told
        self._grid.addWidget(GroupMark(group), row, 0)
        self._grid.addWidget(Caption(group.name[:60], wraps=False), row, 1)
        self._grid.addWidget(field, row, 2)
        self._grid.addWidget(count, row, 3)
        self._grid.addWidget(told, row + 1, 1, 1, 3)
        told.hide()

    def _fill(self) -> None:
        if self._view is None:
            return
        for group in self._groups:
            values = self._kept(group.id)
            self._fields[group.id].show_values(values)
            self._counts[group.id].set_words(f"{len(values)} of {group.people}")
            self._say(group)
        sentences = spread_sentences(self._view, self._item, self._scale, self.round_number)
        self._sentences.show_words(" ".join(sentences))

    def _kept(self, group_id: str) -> tuple[int, ...]:
        if self._view is None:
            return ()
        kept = ratings_by_group(self._view.workshop, self._item, self.round_number)
        return tuple(kept.get(group_id, ()))

    def _say(self, group: PartnerGroup) -> None:
        """Say beside the field what is not counted, and where there are more ratings than people."""
        field = self._fields[group.id]
        if field.isModified():
            return  # it is said once the typing rests
        words = (
            people_words(len(self._kept(group.id)), group.people),
            left_out_words(field.ratings.left_out, self._scale),
        )
        told = " ".join(part for part in words if part)
        self._told[group.id].show_words(told)
        field.show_words(told)

    def _show_round(self, key: str) -> None:
        """Count what was typed for the round that it was typed in; what is no rating comes back with it."""
        for group_id, field in self._fields.items():
            field.count()
            self._typed[self._shown_round, group_id] = field.text()
        self._shown_round = int(key)
        for group_id, field in self._fields.items():
            field.show_round(
                self._kept(group_id), self._typed.get((self._shown_round, group_id), "")
            )
        self._fill()

    def _take_ratings(self, group_id: str) -> None:
        if group_id not in self._fields:
            return  # the group was taken out meanwhile
        values = self._fields[group_id].ratings.values
        if values != self._kept(group_id):
            self.edit_requested.emit(SetTally(self._item, group_id, self.round_number, values))
        for group in self._groups:
            if group.id == group_id:
                self._say(group)

    def _go_on(self, group_id: str) -> None:
        """Enter: on to the next group's field; the last one keeps the keyboard."""
        ids = [group.id for group in self._groups]
        place = ids.index(group_id) + 1
        if place < len(ids):
            self._go_to(self._groups[place])

    def _go_to(self, group: PartnerGroup) -> None:
        field = self._fields[group.id]
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.end(False)
        bring_into_sight(field)
