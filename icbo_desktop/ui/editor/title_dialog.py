"""Asks what a new part is called: its id is made from that, and never changes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from icbo_desktop.domain.cleaning import clean_line
from icbo_desktop.domain.editing.kind_words import kind_words
from icbo_desktop.domain.editing.places import Place
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.field import LineField

HINTS = {
    "scale": marked("A word for it, such as readiness. It stands in the list of scales."),
    "resource": marked("Its name."),
}


class TitleDialog(CalmDialog):
    """`titled` carries the place of the list, and the title."""

    titled = Signal(object, str)

    def __init__(self, place: Place, one: str, parent: QWidget | None = None) -> None:
        kind = kind_words(one)
        super().__init__(tr("Add {kind}", kind=kind), parent, width=560)
        self._place = place
        self.field = LineField(
            tr("What is the {kind} called?", kind=kind),
            hint=translated(HINTS[one]) if one in HINTS else "",
        )
        self.rows.addWidget(self.field)
        self.rows.addStretch(1)
        self.add_button(tr("Cancel")).clicked.connect(self.reject)
        self.add_button(tr("Add"), is_default=True).clicked.connect(self._take)
        self.field.line.setFocus()

    def _take(self) -> None:
        title = clean_line(self.field.text)
        if not title:
            self.field.show_fault(tr("Write what it is called."))
            self.field.line.setFocus()
            return
        self.accept()
        self.titled.emit(self._place, title)
