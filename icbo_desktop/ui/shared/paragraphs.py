"""Paragraphs under each other, changed as a whole."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from icbo_desktop.translation import tr
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.look import scaled

MOST_FAULTS = 40  # as many as anybody reads


class Paragraphs(QWidget):
    """Texts that wrap, under an optional heading; nothing is shown where there are none."""

    def __init__(self, heading: str = "", role: str = "body") -> None:
        super().__init__()
        self._role = role
        self._labels: list[Caption] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scaled(6))
        if heading:
            self._column.addWidget(Caption(heading, "strong"))
        self.hide()

    @property
    def lines(self) -> tuple[str, ...]:
        return tuple(label.text() for label in self._labels)

    def show_lines(self, lines: Sequence[str], most: int | None = None) -> None:
        """Show these texts, one a paragraph; past `most` only how many more there are."""
        for label in self._labels:
            label.hide()
            self._column.removeWidget(label)
            label.deleteLater()
        shown = list(lines[:most])
        if most is not None and len(lines) > most:
            shown.append(tr("… and {left} more.", left=len(lines) - most))
        self._labels = [Caption(line, self._role) for line in shown]
        for label in self._labels:
            self._column.addWidget(label)
        self.setVisible(bool(self._labels))
