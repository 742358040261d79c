"""The fields that a captured record is edited with: choices, numbers and dates that may be empty, groups."""

from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from icbo_desktop.domain.rows import PartnerGroup
from icbo_desktop.translation import ENGLISH, spoken, tr
from icbo_desktop.ui.shared.flow_layout import FlowLayout
from icbo_desktop.ui.shared.look import scaled


class Choice(QComboBox):
    """A choice that the mouse wheel does not change by accident."""

    def __init__(self, name: str, choices: Sequence[tuple[object, str]], current: object) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self._keys = [key for key, _ in choices]
        self.addItems([words for _, words in choices])
        if current in self._keys:
            self.setCurrentIndex(self._keys.index(current))

    @property
    def chosen(self) -> object:
        return self._keys[max(0, self.currentIndex())]

    def choose(self, key: object) -> None:
        """Choose by key."""
        self.setCurrentIndex(self._keys.index(key))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class OptionalNumber(QSpinBox):
    """A whole number from `lowest` or nothing, which is no number at all."""

    def __init__(self, name: str, value: int | None, lowest: int, highest: int) -> None:
        super().__init__()
        self._none = lowest - 1
        self.setAccessibleName(name)
        self.setRange(self._none, max(highest, value or highest))
        self.setSpecialValueText(tr("not said"))
        self.lineEdit().setTextMargins(scaled(6), 0, scaled(6), 0)
        self.setValue(self._none if value is None else value)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def number(self) -> int | None:
        return None if self.value() == self._none else self.value()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class OptionalDate(QWidget):
    """A date or none."""

    def __init__(self, name: str, value: QDate | None, start: QDate) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.has_date = QCheckBox(tr("By"))
        self.has_date.setAccessibleName(tr("{name}: has a date", name=name))
        self.edit = QDateEdit(value or start)
        self.edit.setCalendarPopup(True)
        self.edit.setDisplayFormat("d MMM yyyy")
        if spoken() != ENGLISH:
            self.edit.setLocale(
                QLocale(spoken())
            )  # English months are those of the system's English
        self.edit.setAccessibleName(name)
        self.has_date.setChecked(value is not None)
        self.edit.setEnabled(value is not None)
        self.has_date.toggled.connect(self.edit.setEnabled)
        row.addWidget(self.has_date)
        row.addWidget(self.edit, 1)

    @property
    def date(self) -> QDate | None:
        return self.edit.date() if self.has_date.isChecked() else None


class TextBox(QPlainTextEdit):
    """A few lines of text; Tab leaves it."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setPlainText(text)
        self.setMinimumHeight(3 * self.fontMetrics().lineSpacing() + scaled(16))
        self.setMaximumHeight(4 * self.fontMetrics().lineSpacing() + scaled(16))


class GroupBoxes(QWidget):
    """A box for each partner group."""

    def __init__(self, groups: Sequence[PartnerGroup], held_by: Sequence[str]) -> None:
        super().__init__()
        flow = FlowLayout(self, scaled(10))
        self._boxes: dict[str, QCheckBox] = {}
        for group in groups:
            box = QCheckBox(group.name[:40].replace("&", "&&"))
            box.setAccessibleName(tr("Held by {name}", name=group.name))
            box.setChecked(group.id in held_by)
            flow.addWidget(box)
            self._boxes[group.id] = box

    @property
    def chosen(self) -> tuple[str, ...]:
        return tuple(group_id for group_id, box in self._boxes.items() if box.isChecked())
