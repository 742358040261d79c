"""The way from the start screen or an open workshop to the library, which is loaded by the first who goes.

It brings all that reads, checks and writes packs that come from elsewhere; most sessions never ask for it.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from icbo_desktop.desk.library_desk import LibraryDesk


class LibraryDoor(QObject):
    """`edit_requested` as that of the library's desk."""

    edit_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.desk: LibraryDesk | None = None

    def open(self, parent: QWidget) -> None:
        """Open the library over a window."""
        from icbo_desktop.desk.library_desk import (  # noqa: PLC0415 - see the module's docstring
            LibraryDesk,
        )

        if self.desk is None:
            self.desk = LibraryDesk()
            self.desk.edit_requested.connect(self.edit_requested)
        self.desk.open(parent)

    def close(self) -> None:
        """Finish what the library is doing, if anybody was there."""
        if self.desk is not None:
            self.desk.close()
