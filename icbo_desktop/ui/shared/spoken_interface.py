"""What Qt tells the platform of a widget of ours with a `spoken_role`: role, value, and what can be done with it.

Qt deletes these with their widgets. PySide6 keeps about a kilobyte of each, so that only what needs one has one.
"""

from typing import Any, Protocol, runtime_checkable
from weakref import ref

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QAccessibleValueChangeEvent,
    QAccessibleValueInterface,
)
from PySide6.QtWidgets import QAccessibleWidget, QFrame, QScrollArea, QWidget
from shiboken6 import VoidPtr

Role = QAccessible.Role
Kind = QAccessible.InterfaceType
NOTHING = VoidPtr(0)
# What Qt has no word for, as soon as it has a name.
NAMED = {QWidget: Role.Grouping, QFrame: Role.Grouping, QScrollArea: Role.Pane}


@runtime_checkable
class SpokenValue(Protocol):
    """It holds something that is said after its name."""

    def spoken_value(self) -> str: ...


@runtime_checkable
class SpokenNumber(Protocol):
    """Its value is a number that a screen reader may also set."""

    def spoken_number(self) -> int | None: ...
    def spoken_range(self) -> tuple[int, int]: ...
    def take_spoken_number(self, number: int) -> None: ...


@runtime_checkable
class SpokenPress(Protocol):
    """It does something when it is pressed."""

    def spoken_press(self) -> None: ...


class NumberInterface(QAccessibleValueInterface):
    """The number of a `SpokenNumber`."""

    def __init__(self, widget: SpokenNumber) -> None:
        super().__init__()
        # It is kept for as long as the widget, so it must not keep the widget.
        self._widget = ref(widget)

    def currentValue(self) -> object:
        widget = self._widget()
        return None if widget is None else widget.spoken_number()

    def setCurrentValue(self, value: object) -> None:
        widget = self._widget()
        if widget is not None and isinstance(value, int | float):
            widget.take_spoken_number(round(value))

    def minimumValue(self) -> object:
        widget = self._widget()
        return None if widget is None else widget.spoken_range()[0]

    def maximumValue(self) -> object:
        widget = self._widget()
        return None if widget is None else widget.spoken_range()[1]

    def minimumStepSize(self) -> object:
        return 1


class SpokenInterface(QAccessibleWidget):
    """Asks the widget each time: a card is a button until its editor opens."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, role_of(widget))
        self._number = NumberInterface(widget) if isinstance(widget, SpokenNumber) else None

    def role(self) -> QAccessible.Role:
        return role_of(self.object())

    def text(self, kind: QAccessible.Text) -> str:
        thing = self.object()
        if kind is QAccessible.Text.Value and isinstance(thing, SpokenValue):
            return thing.spoken_value()
        return super().text(kind)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:  # noqa: ANN401 - a pointer where Qt is at home
        if kind is Kind.ValueInterface and self._number is not None:
            return self._number
        found = super().interface_cast(kind)
        # PySide6 makes of None a pointer to None, and Qt follows it.
        return NOTHING if found is None else found

    def actionNames(self) -> list[str]:
        names = list(super().actionNames())
        if isinstance(self.object(), SpokenPress):
            names.insert(0, QAccessibleActionInterface.pressAction())
        return names

    def doAction(self, name: str) -> None:
        thing = self.object()
        if name == QAccessibleActionInterface.pressAction() and isinstance(thing, SpokenPress):
            thing.spoken_press()
            return
        super().doAction(name)


def role_of(thing: QObject | None) -> QAccessible.Role:
    return getattr(thing, "spoken_role", Role.Client)


def made_for(widget: QWidget) -> QAccessibleInterface | None:
    """The interface of a widget that says what it is, or has a name and no better word; None lets Qt find one."""
    if hasattr(widget, "spoken_role"):
        return SpokenInterface(widget)
    role = NAMED.get(base_of(type(widget)))
    return QAccessibleWidget(widget, role) if role is not None else None


def base_of(kind: type) -> type:
    """What Qt takes a class of ours for."""
    return next(each for each in kind.__mro__ if each.__module__ == QWidget.__module__)


def tell_value(widget: QWidget, value: str) -> None:
    """Tell the platform that the widget's value is another one now."""
    QAccessible.updateAccessibility(QAccessibleValueChangeEvent(widget, value))
