"""Something is still being written when the program or a workshop is to be closed: wait for it, or leave it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.shared.captions import Caption

TITLE = marked("Still saving")


class LeavingDialog(CalmDialog):
    """`left` asks to leave it, `waits` to wait for as long as it takes; Esc waits too."""

    left = Signal()
    waits = Signal()

    def __init__(self, sentence: str, comfort: str, parent: QWidget | None = None) -> None:
        super().__init__(translated(TITLE), parent, width=560)
        self.sentence = Caption(sentence, "heading")
        self.comfort = Caption(comfort, "body")
        self.rows.addWidget(self.sentence)
        self.rows.addWidget(self.comfort)
        self.rows.addStretch(1)
        self.leave_button = self.add_button(tr("Leave it"))
        self.leave_button.clicked.connect(self.left)
        self.wait_button = self.add_button(tr("Wait"), is_default=True)
        self.wait_button.clicked.connect(self.waits)
        self.wait_button.setFocus()

    def show_waiting(self, comfort: str) -> None:
        """The person waits: nothing ends by itself any more."""
        self.comfort.set_words(comfort)
        self.leave_button.setFocus()
        self.wait_button.hide()

    def reject(self) -> None:
        """Esc leaves nothing behind."""
        self.waits.emit()
