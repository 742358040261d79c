"""Another workbook was dropped on an open workshop: close this one first, or stay."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from icbo_desktop.translation import tr
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.shared.captions import Caption


class OpenInsteadDialog(CalmDialog):
    """Enter stays: a slip of the mouse must not end a morning."""

    open_requested = Signal()

    def __init__(self, name: str, now_open: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Open another workbook"), parent, width=600)
        self.sentence = Caption(
            tr("Close “{now_open}” and open “{name}”?", now_open=now_open, name=name), "heading"
        )
        self.rows.addWidget(self.sentence)
        self.rows.addWidget(
            Caption(tr("What was typed is saved first. The wall is taken away from the screen."))
        )
        self.rows.addStretch(1)
        self.open_button = self.add_button(tr("Close and open"))
        self.open_button.clicked.connect(self._open)
        self.stay_button = self.add_button(tr("Stay here"), is_default=True)
        self.stay_button.clicked.connect(self.reject)
        self.stay_button.setFocus()

    def _open(self) -> None:
        self.accept()
        self.open_requested.emit()
