"""What there is one of for the whole application, such as its focus ring: made when it is first asked for."""

from typing import TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject

Kind = TypeVar("Kind", bound=QObject)
_held: dict[type[QObject], QObject] = {}


def only_one(kind: type[Kind]) -> Kind:
    """The application's own. A search among its children would find it too, and make PySide6 build every class of style."""
    application = QCoreApplication.instance()
    held = _held.get(kind)
    if isinstance(held, kind) and shiboken6.isValid(held) and held.parent() is application:
        return held
    made = kind(application)
    _held[kind] = made
    return made
