"""Radio buttons that belong together: Tab stops at the one that is on, the arrow keys lead to the others."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup


class ChoiceGroup(QButtonGroup):
    """Qt by itself stops at the first of a group until one of it had the keyboard, whichever is on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.buttonToggled.connect(self._stop_at_the_chosen)

    def addButton(self, button: QAbstractButton, id: int = -1) -> None:  # noqa: A002 - Qt's name
        super().addButton(button, id)
        self._stop_at_the_chosen()

    def _stop_at_the_chosen(self) -> None:
        chosen = self.checkedButton()
        if chosen is None:
            return
        for button in self.buttons():
            is_stop = button is chosen
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus
            )
