"""What is being typed into the agenda's fields and not yet kept, as drafts in the workbook: a crash loses none.

The minutes and a break's name belong to the row in hand, and so do their drafts.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from icbo_desktop.ui.dialogs.agenda_model import AgendaRow
from icbo_desktop.ui.dialogs.line_drafts import PAUSE_MILLISECONDS

STARTS_KEY, ENDS_KEY = "agenda/starts", "agenda/ends"


def minutes_key(row: AgendaRow) -> str:
    """The name of the draft of a row's minutes."""
    place = row.place
    item = place.item
    words = (place.kind.value, item.framework_id, item.item_id, item.option_id)
    parts = ("break", row.rest.id) if row.rest is not None else words
    return "/".join(("agenda", "minutes", *(part for part in parts if part)))


def title_key(row: AgendaRow) -> str:
    """The name of the draft of a break's name; "" for a row that is none."""
    return f"agenda/title/{row.rest.id}" if row.rest is not None else ""


class AgendaDrafts(QObject):
    """Asks now and then what is typed: `typed` gives the texts that are not kept, by the names of their drafts."""

    draft_typed = Signal(str, str)

    def __init__(self, typed: Callable[[], Mapping[str, str]], parent: QObject) -> None:
        super().__init__(parent)
        self._typed = typed
        self._sent: dict[str, str] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.send)

    def note(self) -> None:
        """Something was typed: it is sent once the typing pauses, or at the latest so long after it began."""
        if not self._pause.isActive():
            self._pause.start()

    def remember(self, key: str, text: str) -> None:
        """This lay in the workbook and stands in its field again."""
        self._sent[key] = text

    def send(self) -> None:
        """Send the drafts that changed; those of a row that was left are dropped."""
        self._pause.stop()
        now = {key: text for key, text in self._typed().items() if text}
        for key in {**self._sent, **now}:
            text = now.get(key, "")
            if text != self._sent.get(key, ""):
                self.draft_typed.emit(key, text)
        self._sent = now

    def drop(self) -> None:
        """The agenda is closed: what was not kept was given up."""
        self._pause.stop()
        for key in self._sent:
            self.draft_typed.emit(key, "")
        self._sent = {}
