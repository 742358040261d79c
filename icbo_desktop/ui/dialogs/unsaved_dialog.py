"""Closing while words are not on the disk yet: what can be done so that nothing is lost."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from icbo_desktop.translation import tr
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.shared.captions import Caption


class UnsavedDialog(CalmDialog):
    """A copy comes first; giving words up is possible and never the default."""

    copy_requested = Signal()
    retry_requested = Signal()
    abandon_requested = Signal()

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Not everything is saved"), parent, width=640)
        self.sentence = Caption(sentence, "heading")
        self.rows.addWidget(self.sentence)
        self.rows.addWidget(
            Caption(
                tr("What was said is still in memory. Save a copy elsewhere, then close."), "body"
            )
        )
        self.rows.addStretch(1)
        back = self.add_button(tr("Back to the session"))
        back.clicked.connect(self.reject)
        self.abandon_button = self.add_button(tr("Close without the last changes"))
        self.abandon_button.clicked.connect(self._abandon)
        self.retry_button = self.add_button(tr("Try again"))
        self.retry_button.clicked.connect(self._retry)
        self.copy_button = self.add_button(tr("Save a copy…"), is_default=True)
        self.copy_button.clicked.connect(self.copy_requested)
        self.copy_button.setFocus()

    def _retry(self) -> None:
        self.accept()
        self.retry_requested.emit()

    def _abandon(self) -> None:
        self.accept()
        self.abandon_requested.emit()
