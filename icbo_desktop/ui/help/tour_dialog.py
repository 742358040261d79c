"""Offers the tour where no workshop is open: it is walked on the made-up one. It comes by itself only once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from icbo_desktop.translation import tr
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.shared.captions import Caption


class TourDialog(CalmDialog):
    """`sample_requested` begins the tour, `guide_requested` opens the guide instead; the dialog is closed then."""

    guide_requested = Signal()
    sample_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Tour in five steps"), parent)
        self.head = Caption(tr("See it at work in five steps"), "heading")
        self.words = Caption(
            tr(
                "The tour opens a made-up workshop and rings the controls that you need, one step at a time. "
                "You can try each of them there: nothing of yours is touched."
            )
        )
        self.later = Caption(
            tr("Esc on its card ends it. “Tour in five steps” on the Help menu starts it again."),
            "soft",
        )
        for caption in (self.head, self.words, self.later):
            self.rows.addWidget(caption)
        self.rows.addStretch(1)
        self.skip_button = self.add_button(tr("Not now"))
        self.skip_button.clicked.connect(self.reject)
        self.guide_button = self.add_button(tr("Open the guide"))
        self.guide_button.clicked.connect(self._open_guide)
        self.start_button = self.add_button(tr("Start the tour"), is_default=True)
        self.start_button.clicked.connect(self._start)
        self.start_button.setFocus()

    def _open_guide(self) -> None:
        self.accept()
        self.guide_requested.emit()

    def _start(self) -> None:
        self.accept()
        self.sample_requested.emit()
