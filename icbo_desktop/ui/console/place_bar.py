"""The bar that tells how the workbook's place fares: a stick that is away, a conflict, or that all is saved."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from icbo_desktop.translation import tr
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption, set_property
from icbo_desktop.ui.shared.flow_layout import FlowLayout
from icbo_desktop.ui.shared.look import scaled

MOST_SHOWN = 500


class PlaceBar(QFrame):
    """It never takes the keyboard by itself. A sentence that was dismissed is not shown again until another came."""

    again_requested = Signal()
    save_copy_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._dismissed = ""
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(scaled(22), scaled(8), scaled(22), scaled(8))
        self.words = Caption("", "strong")
        self._row.addWidget(self.words, 1)
        self._buttons = QWidget()
        row = FlowLayout(self._buttons, scaled(6))
        self.again_button = Button(tr("Try now"), name=tr("Try now to write it there"))
        self.again_button.clicked.connect(self.again_requested)
        self.save_copy_button = Button(tr("Save a copy…"))
        self.save_copy_button.clicked.connect(self.save_copy_requested)
        self.dismiss_button = Button(tr("Dismiss"), "quiet", tr("Dismiss this message"))
        self.dismiss_button.clicked.connect(self._dismiss)
        for button in (self.again_button, self.save_copy_button, self.dismiss_button):
            row.addWidget(button)
        self._row.addWidget(self._buttons)
        self.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words stand over the buttons where one row has no room for both."""
        super().resizeEvent(event)
        self._arrange()

    def show_trouble(self, sentence: str, *, can_try: bool = True) -> None:
        """Say what is wrong and what to do."""
        if sentence != self._dismissed:
            self._show(sentence, "problem", can_try=can_try, can_copy=True)

    def show_done(self, sentence: str) -> None:
        """Say that all is well."""
        self._show(sentence, "bar")

    def clear(self) -> None:
        """Nothing is to be said any more."""
        self._dismissed = ""
        self._show("", "bar")

    def _show(
        self, sentence: str, role: str, *, can_try: bool = False, can_copy: bool = False
    ) -> None:
        set_property(self, "role", role)
        self.words.set_words(sentence, MOST_SHOWN)
        self.words.setAccessibleName(
            tr("Problem: {sentence}", sentence=sentence) if role == "problem" else sentence
        )
        self.again_button.setVisible(can_try)
        self.save_copy_button.setVisible(can_copy)
        self._arrange()
        self.setVisible(bool(sentence))

    def _dismiss(self) -> None:
        self._dismissed = self.words.text()
        self.hide()

    def _arrange(self) -> None:
        """The words get half of the bar at least."""
        directions = QBoxLayout.Direction
        has_room = self.width() >= 2 * self._buttons.sizeHint().width()
        self._row.setDirection(directions.LeftToRight if has_room else directions.TopToBottom)
