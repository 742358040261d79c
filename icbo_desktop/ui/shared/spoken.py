"""What widgets that we draw ourselves are to a screen reader: a slider, a picture, a button, a group.

A widget says so by `spoken_role`; Qt's own widgets say it themselves. A plain widget with a name is a group. More is told
by the methods that `ui/shared/spoken_interface.py` names, which is loaded once somebody asks.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role
_installed: list[bool] = []


def teach_roles() -> None:
    """Let Qt ask our widgets what they are, from now on."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(interface_of)


def interface_of(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    """The interface of a widget that says what it is, or has a name and holds others; None lets Qt find one."""
    if not isinstance(thing, QWidget) or thing.isWindow():
        return None
    if not (hasattr(thing, "spoken_role") or thing.accessibleName()):
        return None
    from icbo_desktop.ui.shared import spoken_interface  # noqa: PLC0415 - most people have no screen reader

    return spoken_interface.made_for(thing)


def tell_value(widget: QWidget, value: str) -> None:
    """Tell the platform that the widget's value is another one now."""
    if QAccessible.isActive():
        from icbo_desktop.ui.shared import spoken_interface  # noqa: PLC0415 - as above

        spoken_interface.tell_value(widget, value)
