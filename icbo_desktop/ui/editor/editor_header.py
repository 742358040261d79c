"""The header of the editor: what is edited, as what, and whether it is kept; below it one line for a problem."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from icbo_desktop.translation import tr
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.elided_label import ElidedLabel
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.problem_line import ProblemLine


class EditorHeader(QWidget):
    """Says "Draft kept 10:42" only after the disk has it."""

    def __init__(self) -> None:
        super().__init__()
        band = QWidget()
        band.setProperty("role", "header")
        self.title = ElidedLabel("", "workshop")
        self.kind = ElidedLabel("", "header")
        self.state = Caption("", "header", wraps=False)
        self.state.setAccessibleName(tr("What is kept"))
        self.save_button = Button(tr("Save as a version…"), "save", tr("Save as a version"))
        row = QHBoxLayout(band)
        row.setContentsMargins(scaled(16), scaled(9), scaled(16), scaled(9))
        row.setSpacing(scaled(14))
        row.addWidget(self.title)
        row.addWidget(self.kind)
        row.addStretch(1)
        row.addWidget(self.state)
        row.addWidget(self.save_button)
        self._bar = QFrame()
        self._bar.setProperty("role", "bar")
        self._problem = ProblemLine()
        self._away = Button(tr("Put away"), "quiet", tr("Put this message away"))
        self._away.clicked.connect(self._put_away)
        line = QHBoxLayout(self._bar)
        line.setContentsMargins(scaled(16), scaled(6), scaled(16), scaled(6))
        line.addWidget(self._problem, 1)
        line.addWidget(self._away)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(band)
        column.addWidget(self._bar)
        self.show_message("")

    @property
    def message(self) -> str:
        """The sentence below the header, or ""."""
        return self._problem.text()

    def show_title(self, title: str, kind: str) -> None:
        """Show what is edited, and as what."""
        self.title.set_words(title)
        self.kind.set_words(kind)

    def show_message(self, sentence: str, *, is_good: bool = False) -> None:
        """Say something in a line of its own; "" takes it away."""
        self._problem.show_sentence(sentence, is_good=is_good)
        self._bar.setVisible(bool(sentence))

    def _put_away(self) -> None:
        self.show_message("")
