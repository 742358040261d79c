"""The bar for a calm notice: something happened to the wall that nobody asked for, and what to do about it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from icbo_desktop.translation import tr
from icbo_desktop.ui.shared.announcing import announce
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.look import scaled


class NoticeBar(QFrame):
    """It never takes the keyboard; a screen reader says it as it comes."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(22), scaled(8), scaled(22), scaled(8))
        self.words = Caption("", "strong")
        row.addWidget(self.words, 1)
        self.dismiss_button = Button(tr("Dismiss"), "quiet", tr("Dismiss this message"))
        self.dismiss_button.clicked.connect(self.hide)
        row.addWidget(self.dismiss_button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def notice(self) -> str:
        """What the bar says now, "" while it is away."""
        return "" if self.isHidden() else self.words.text()

    def show_notice(self, sentence: str) -> None:
        """Say this until it is dismissed or no longer so; "" takes it away."""
        if sentence == self.notice:
            return
        self.words.set_words(sentence)
        self.words.setAccessibleName(sentence)
        self.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)
