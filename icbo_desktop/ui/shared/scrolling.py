"""Brings a widget into sight, through every scroll area that it lies in."""

from PySide6.QtWidgets import QScrollArea, QWidget

from icbo_desktop.ui.shared.look import scaled

MARGIN = 10


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
            holder.ensureWidgetVisible(widget, 0, scaled(MARGIN))
        holder = holder.parentWidget()
