"""Columns that stand side by side where a window is wide enough, and below one another where it is not."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from icbo_desktop.ui.shared.look import scaled


def turn_columns(columns: QBoxLayout, event: QResizeEvent, wide_from: int) -> bool:
    """Lay the columns out for the window's new width; whether they stand side by side. Pixels as designed."""
    is_wide = event.size().width() >= scaled(wide_from)
    direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
    columns.setDirection(direction)
    return is_wide
