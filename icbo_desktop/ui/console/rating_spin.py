"""The rating arrow's twin: a field with the number, for screen readers and for whoever would rather type."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QSpinBox

from icbo_desktop.domain.framework import Scale
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.shared.look import scaled

NO_RATING = marked("no rating")


class RatingSpin(QSpinBox):
    """Enter or leaving it sets. A number between two points of the scale is none, and is taken back."""

    value_typed = Signal(object)

    def __init__(self, scale: Scale) -> None:
        super().__init__()
        self._points = sorted(set(scale.values))
        self._none = scale.lowest - 1
        self._kept: int | None = None
        self.setRange(self._none, scale.highest)
        self.setSpecialValueText(translated(NO_RATING))
        self.lineEdit().setTextMargins(scaled(6), 0, scaled(6), 0)
        self.setAccessibleName(tr("Agreed rating"))
        self.setAccessibleDescription(tr("The same as the rating arrow. Enter sets it."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().returnPressed.connect(self._commit)

    def show_value(self, value: int | None) -> None:
        """Show the agreed rating, unless another is being typed."""
        if value != self._kept or not self.hasFocus():
            self.setValue(self._none if value is None else value)
        self._kept = value

    def stepBy(self, steps: int) -> None:
        """From point to point of the scale."""
        stops = [self._none, *self._points]
        place = stops.index(self.value()) if self.value() in stops else 0
        self.setValue(stops[min(max(place + steps, 0), len(stops) - 1)])

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._commit()

    def _commit(self) -> None:
        if self.value() not in (self._none, *self._points):
            self.setValue(self._none if self._kept is None else self._kept)
        value = None if self.value() == self._none else self.value()
        if value != self._kept:
            self.value_typed.emit(value)
