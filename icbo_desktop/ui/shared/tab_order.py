"""The order in which Tab visits widgets that are made while a window stands."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def chain_after(anchor: QWidget, roots: Iterable[QWidget]) -> None:
    """Let Tab go from `anchor` through everything in `roots`, in their order, and on to what came before.

    Qt puts a new widget at the very end of the window's order, wherever it stands.
    """
    previous = anchor
    for root in roots:
        for widget in (root, *root.findChildren(QWidget)):
            takes_keys = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            # The list of a closed choice lives in a window of its own.
            is_here = widget.window() is anchor.window()
            if takes_keys and is_here and widget.focusProxy() is None:
                QWidget.setTabOrder(previous, widget)
                previous = widget
