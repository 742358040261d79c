"""The line of a window that says what is wrong: seen, and said to a screen reader as it comes."""

from PySide6.QtGui import QShowEvent

from icbo_desktop.translation import tr
from icbo_desktop.ui.shared.announcing import announce
from icbo_desktop.ui.shared.captions import Caption, set_property


class ProblemLine(Caption):
    """Away while there is nothing to say. It may say something good in the same place."""

    def __init__(self) -> None:
        super().__init__("", "bad")
        self._is_good = False
        self.hide()

    def show_sentence(self, sentence: str, *, is_good: bool = False) -> None:
        """Say this; "" takes the line away. The same sentence is not said twice while it stands there."""
        is_another = self.isVisible() and sentence != self.text()
        self._is_good = is_good
        set_property(self, "role", "strong" if is_good else "bad")
        self.set_words(sentence)
        name = sentence if is_good or not sentence else tr("Problem: {text}", text=self.text())
        self.setAccessibleName(name)
        self.setVisible(bool(sentence))
        if is_another:
            self._say()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._say()

    def _say(self) -> None:
        announce(self, self.text(), is_urgent=not self._is_good)
