"""The tally by mouse alone: a button for each point, of the group in hand, and one that takes back."""

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from icbo_desktop.domain.framework import Scale, ScalePoint
from icbo_desktop.domain.rows import PartnerGroup
from icbo_desktop.translation import tr, tr_n
from icbo_desktop.ui.console.tally_keys import Typed, out_words
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.flow_layout import FlowLayout
from icbo_desktop.ui.shared.group_mark import GroupMark
from icbo_desktop.ui.shared.look import scaled


class PointKey(Button):
    """One point of the scale, and under it how many people of the group are there."""

    picked = Signal(int)

    def __init__(self, point: ScalePoint) -> None:
        super().__init__(str(point.value), "tally-key")
        self.point = point
        # The keyboard stays with the seats, where a digit does the same.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setToolTip(point.label)
        self.clicked.connect(self._pick)

    def show_people(self, name: str, people: int) -> None:
        """Say how many of the group hold this value."""
        self.set_words(
            tr("{rating}\n{people} in", rating=self.point.value, people=people)
            if people
            else f"{self.point.value}\n"
        )
        words = f"{self.point.value} {self.point.label}".strip()
        self.setAccessibleName(tr("One person of {name} rates it {words}", name=name, words=words))
        self.setAccessibleDescription(tr_n("{n} people so far", "1 person so far", people))

    def _pick(self) -> None:
        self.picked.emit(self.point.value)


class TallyButtons(QWidget):
    """Stands above the seats and always in the same place, so that a second click hits, too.

    Emits what a key would, with the group in hand; `used` comes first, for the keyboard goes along. While
    `is_clicked` the page must not move away under the mouse.
    """

    used = Signal(str)
    value_picked = Signal(str, int)
    taken_back = Signal(str)
    went_on = Signal(str)

    def __init__(self, scale: Scale) -> None:
        super().__init__()
        self.group_id = ""
        self.is_clicked = False
        self._mark: GroupMark | None = None
        self._marked: PartnerGroup | None = None
        self._name = Caption("", "small")
        self._top = QHBoxLayout()
        self._top.setSpacing(scaled(6))
        self._top.addWidget(self._name, 1)
        self.keys = {point.value: PointKey(point) for point in scale.points}
        self.back = self._plain(tr("Take back"))
        self.onward = self._plain(tr("Next group"))
        self.back.clicked.connect(self._take_back)
        self.onward.clicked.connect(self._go_on)
        row = QWidget()
        flow = FlowLayout(row, scaled(5))
        for key in self.keys.values():
            key.picked.connect(self._pick)
            flow.addWidget(key)
        flow.addWidget(self.back)
        flow.addWidget(self.onward)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(4), 0, 0)
        column.setSpacing(scaled(3))
        column.addLayout(self._top)
        column.addWidget(row)

    @property
    def words(self) -> str:
        """Whose ratings a click adds to."""
        return self._name.text()

    def show_group(self, group: PartnerGroup, typed: Typed) -> None:
        """Take a group in hand, and show how many of it are at each point."""
        self._show_mark(group)
        self.group_id = group.id
        name = group.name[:60]
        self._name.set_words(
            tr("By mouse, {name}: {out}", name=name, out=out_words(len(typed.values), group.people))
        )
        people = Counter(typed.values)
        for value, key in self.keys.items():
            key.show_people(name, people[value])
        self.back.setEnabled(bool(typed.values or typed.waiting or typed.times))
        self.back.setAccessibleName(tr("Take back the last rating of {name}", name=name))

    def _show_mark(self, group: PartnerGroup) -> None:
        """Another mark lays the pad out anew, which each key would pay for."""
        if self._mark is not None and group == self._marked:
            return
        if self._mark is not None:
            self._mark.hide()
            self._mark.deleteLater()
        self._mark, self._marked = GroupMark(group), group
        self._top.insertWidget(0, self._mark)

    def _plain(self, words: str) -> Button:
        button = Button(words, "tally-word")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def _pick(self, value: int) -> None:
        self.is_clicked = True
        self.used.emit(self.group_id)
        self.value_picked.emit(self.group_id, value)
        self.is_clicked = False

    def _take_back(self) -> None:
        self.is_clicked = True
        self.used.emit(self.group_id)
        self.taken_back.emit(self.group_id)
        self.is_clicked = False

    def _go_on(self) -> None:
        self.is_clicked = True
        self.went_on.emit(self.group_id)
        self.is_clicked = False
