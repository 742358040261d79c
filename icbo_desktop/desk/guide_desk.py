"""The guide and the tour: opened from the start screen and from the console, never on the wall."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from icbo_desktop.services.settings import Settings

if TYPE_CHECKING:
    from icbo_desktop.desk.desk import Desk
    from icbo_desktop.ui.help.guide_window import GuideWindow
    from icbo_desktop.ui.help.tour_dialog import TourDialog
    from icbo_desktop.ui.start.start_window import StartWindow

TOURED = "tour"  # the name under which the settings note that it was seen or skipped


class Host(Protocol):
    """The program as the guide needs it."""

    desk: "Desk | None"
    start: "StartWindow"


class GuideDesk(QObject):
    """One window for the guide, brought to the front when it is asked for again."""

    def __init__(self, host: Host, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self._settings = settings
        self.window: GuideWindow | None = None
        self.tour: TourDialog | None = None

    def run(self, command_id: str) -> None:
        """Do what a command of the console asks for."""
        if command_id == "help":
            self.open()
        elif command_id == "tour":
            self.show_tour()

    def open(self, page: str = "") -> None:
        """Show the guide, at a page or where it stood."""
        from icbo_desktop.ui.help.guide_window import (  # noqa: PLC0415 - loaded when somebody reads it
            GuideWindow,
        )

        if self.window is None:
            self.window = GuideWindow(self._front())
            self.window.tour_requested.connect(self.show_tour)
            self.window.destroyed.connect(self._forget_window)
        if page:
            self.window.show_page(page)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def offer_tour(self) -> None:
        """The tour by itself, the first time that the program is started on this laptop."""
        is_free = self._host.desk is None and self._host.start.isActiveWindow()
        if is_free and not self._settings.was_told(TOURED) and not self._settings.recent:
            self.show_tour()

    def show_tour(self) -> None:
        """The five steps, over the window that the person looks at."""
        from icbo_desktop.ui.help.tour_dialog import TourDialog  # noqa: PLC0415 - as above

        self._settings.remember_told(TOURED)
        self.tour = TourDialog(self._front(), has_workshop=self._host.desk is not None)
        self.tour.guide_requested.connect(self.open)
        self.tour.sample_requested.connect(self._open_sample)
        self.tour.open()

    def _open_sample(self) -> None:
        if self._host.desk is None:
            self._host.start.sample_requested.emit()

    def _forget_window(self) -> None:
        self.window = None

    def _front(self) -> QWidget:
        desk = self._host.desk
        return self._host.start if desk is None else desk.console
