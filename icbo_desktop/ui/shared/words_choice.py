"""Which words a framework is read in: its own, or those of one of its overlays."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox

from icbo_desktop.domain.pack_summary import OverlaySummary
from icbo_desktop.translation import translated
from icbo_desktop.ui.shared.pack_words import OWN_WORDS


class WordsChoice(QComboBox):
    """A turn of the wheel on the way down the page does not change it."""

    def __init__(self, name: str, overlays: Sequence[OverlaySummary], chosen: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        self.addItem(translated(OWN_WORDS), "")
        for overlay in overlays:
            self.addItem(overlay.title, overlay.id)
        self.setCurrentIndex(max(0, self.findData(chosen)))

    @property
    def overlay_id(self) -> str:
        """The overlay that is chosen; "" for the framework's own words."""
        return str(self.currentData())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
