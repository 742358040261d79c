"""What each level of a standard looks like, beside the name of the level."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from icbo_desktop.domain.framework import Level, Scale
from icbo_desktop.ui.shared.captions import Caption, rule, set_property
from icbo_desktop.ui.shared.look import scaled

LABEL_WIDTH = 112


class LevelTexts(QWidget):
    """A row for each point of the scale that the standard says something of; the point in hand is bold."""

    def __init__(self, scale: Scale, levels: tuple[Level, ...]) -> None:
        super().__init__()
        self._labels: dict[int, Caption] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, scaled(2), 0, scaled(4))
        grid.setHorizontalSpacing(scaled(12))
        grid.setVerticalSpacing(scaled(6))
        grid.setColumnStretch(1, 1)
        by_point = {level.point: level for level in levels}
        for point in scale.points:
            level = by_point.get(point.id)
            if level is None or not level.items:
                continue
            row = 2 * len(self._labels)
            if row:
                grid.addWidget(rule(), row - 1, 0, 1, 2)
            label = Caption(scale.words(point.value), "caption")
            label.setFixedWidth(scaled(LABEL_WIDTH))
            self._labels[point.value] = label
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addLayout(texts_of(level), row, 1)

    def show_point(self, value: int | None) -> None:
        """Mark the level in hand."""
        for point, label in self._labels.items():
            set_property(label, "role", "strong" if point == value else "caption")


def texts_of(level: Level) -> QVBoxLayout:
    """What a level says: one text as it is, several with a dot before each."""
    column = QVBoxLayout()
    column.setSpacing(scaled(3))
    for item in level.items:
        row = QHBoxLayout()
        row.setSpacing(scaled(8))
        if len(level.items) > 1:
            row.addWidget(Caption("•", "caption", wraps=False), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Caption(item.text), 1)
        column.addLayout(row)
    return column
