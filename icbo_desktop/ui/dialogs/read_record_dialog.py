"""A JSON record on its way into a new workbook: first that it is read, and then what it lacks or what is wrong with it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from icbo_desktop.translation import tr, tr_n
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.shared.captions import Caption

MOST_FAULTS = 50


class ReadRecordDialog(CalmDialog):
    """Closes when the record is read in, once it is known what that did not tell; else it lists the faults.

    Leaving it early stops nothing.
    """

    another_requested = Signal()

    def __init__(self, record: str, workbook: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Reading a JSON record"), parent, width=640)
        self.sentence = Caption(
            tr(
                "“{record}” is read into the new workbook “{workbook}” …",
                record=record,
                workbook=workbook,
            ),
            "heading",
        )
        self.rows.addWidget(self.sentence)
        self.rows.addStretch(1)
        self.back_button = self.add_button(tr("Close"))
        self.back_button.clicked.connect(self.reject)
        self.another_button = self.add_button(tr("Choose another…"), is_default=True)
        self.another_button.clicked.connect(self._choose_another)
        self.another_button.hide()
        self.open_button = self.add_button(tr("Open the workbook"), is_default=True)
        self.open_button.clicked.connect(self.accept)
        self.open_button.hide()
        self.another_button.setDefault(True)
        self.back_button.setFocus()

    def show_made(self, untold: str) -> None:
        """Say what the record did not tell, before the workbook is opened."""
        self.setWindowTitle(tr("The record was read in"))
        self.sentence.show_words(tr("The record is a workbook now. Not every group came back."))
        self.rows.insertWidget(1, Caption(untold, "body"))
        self.open_button.setDefault(True)
        self.open_button.show()
        self.open_button.setFocus()

    def show_faults(self, sentence: str, faults: Sequence[str]) -> None:
        """Say why it was not read in, and list each fault with its place in the file."""
        self.setWindowTitle(tr("The record was not read in"))
        self.sentence.show_words(sentence)
        place = 1
        for fault in faults[:MOST_FAULTS]:
            self.rows.insertWidget(place, Caption(fault, "body"))
            place += 1
        if len(faults) > MOST_FAULTS:
            more = tr_n("… and {n} more.", "… and 1 more.", len(faults) - MOST_FAULTS)
            self.rows.insertWidget(place, Caption(more, "soft"))
            place += 1
        untouched = tr("No workbook was made, and the record was left as it is.")
        self.rows.insertWidget(place, Caption(untouched, "soft"))
        self.another_button.show()
        self.another_button.setFocus()
        if faults:
            self.read_with_keys()

    def _choose_another(self) -> None:
        self.accept()
        self.another_requested.emit()
