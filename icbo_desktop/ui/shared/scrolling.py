"""Brings a widget into sight, through every scroll area that it lies in."""

from functools import partial

from PySide6.QtCore import QRect, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

MARGIN = 0.55  # of a line


def bring_into_sight(widget: QWidget) -> None:
    """Scroll each area that holds the widget, the innermost first."""
    holder = widget.parentWidget()
    while holder is not None:
        if isinstance(holder, QScrollArea):
            inside = holder.widget()
            layout = inside.layout() if inside is not None else None
            if layout is not None:
                # What was just made has no place yet.
                layout.activate()
            holder.ensureWidgetVisible(widget, 0, round(MARGIN * widget.fontMetrics().height()))
        holder = holder.parentWidget()


def bring_into_sight_soon(widget: QWidget) -> None:
    """The same once events have run: what was just made is as high as it stays only then."""
    QTimer.singleShot(0, widget, partial(bring_into_sight, widget))


def seen_place(widget: QWidget) -> QRect:
    """As much of a widget, in its window, as all that holds it leaves to be seen."""
    place, holder = widget.rect(), widget
    while not holder.isWindow():
        place.translate(holder.pos())
        parent = holder.parentWidget()
        if parent is None:
            break
        holder = parent
        place = place.intersected(holder.rect())
    return place


def is_out_of_sight(widget: QWidget) -> bool:
    """Whether less than a line of it can be seen."""
    least = min(widget.height(), widget.fontMetrics().height())
    place = seen_place(widget)
    return place.isEmpty() or place.height() < least


class TabInSight:
    """For a window, before its class of Qt: what Tab comes to is seen.

    Qt scrolls where Tab stays inside an area that scrolls, not where it comes in from outside.
    """

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        has_moved: bool = super().focusNextPrevChild(next)  # pyright: ignore[reportAttributeAccessIssue] - the window's
        focused = QApplication.focusWidget()
        if has_moved and focused is not None and is_out_of_sight(focused):
            bring_into_sight(focused)
        return has_moved
