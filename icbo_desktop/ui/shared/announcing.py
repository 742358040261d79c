"""What a screen reader is told at once, wherever the keyboard is: the one place from which the program speaks up."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from icbo_desktop.ui.shared.only_one import only_one


class Announcer(QObject):
    """`said` carries every sentence, whether anybody listens or not."""

    said = Signal(str)

    def announce(self, widget: QWidget, sentence: str, *, is_urgent: bool = False) -> None:
        """Say a sentence on behalf of a widget; an urgent one breaks in."""
        if not sentence:
            return
        self.said.emit(sentence)
        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(widget, sentence)
            if is_urgent:
                event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(event)


def announcer() -> Announcer:
    """The program's only one."""
    return only_one(Announcer)


def announce(widget: QWidget, sentence: str, *, is_urgent: bool = False) -> None:
    """Say a sentence to whoever listens."""
    announcer().announce(widget, sentence, is_urgent=is_urgent)
