"""A workbook that does not open: a sentence, and what can be done now."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from icbo_desktop.translation import tr, tr_n
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.shared.captions import Caption

MOST_FAULTS = 20


class ProblemDialog(CalmDialog):
    """The file was left untouched. Reading is offered only where it is safe."""

    read_only_requested = Signal()
    another_requested = Signal()

    def __init__(
        self,
        sentence: str,
        parent: QWidget | None = None,
        *,
        faults: Sequence[str] = (),
        can_read: bool = False,
        looked_in: str = "",
    ) -> None:
        super().__init__(tr("The workbook was not opened"), parent, width=600)
        self.sentence = Caption(sentence, "heading")
        self.rows.addWidget(self.sentence)
        for fault in faults[:MOST_FAULTS]:
            self.rows.addWidget(Caption(fault, "body"))
        if len(faults) > MOST_FAULTS:
            self.rows.addWidget(
                Caption(tr_n("… and {n} more.", "… and 1 more.", len(faults) - MOST_FAULTS), "soft")
            )
        note = tr("The file was left as it is.")
        if looked_in:  # there is no file
            note = tr("It was looked for in {folder}.", folder=looked_in)
        self.rows.addWidget(Caption(note, "soft"))
        self.rows.addStretch(1)
        back = self.add_button(tr("Back"))
        back.clicked.connect(self.reject)
        another = self.add_button(tr("Choose another…"), is_default=not can_read)
        another.clicked.connect(self._choose_another)
        another.setFocus()
        self.read_button = None
        if can_read:
            self.read_button = self.add_button(tr("Open to read only"), is_default=True)
            self.read_button.clicked.connect(self._read)
            self.read_button.setFocus()
        if faults:
            self.read_with_keys()

    def _choose_another(self) -> None:
        self.accept()
        self.another_requested.emit()

    def _read(self) -> None:
        self.accept()
        self.read_only_requested.emit()
