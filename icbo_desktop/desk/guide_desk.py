"""The guide and the tour: opened from the start screen and from the console, never on the wall."""

from typing import TYPE_CHECKING, Protocol

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from icbo_desktop.locations import state_dir
from icbo_desktop.services.settings import Settings

if TYPE_CHECKING:
    from icbo_desktop.desk.desk import Desk
    from icbo_desktop.ui.console.tour_card import TourCard
    from icbo_desktop.ui.help.guide_window import GuideWindow
    from icbo_desktop.ui.help.tour_dialog import TourDialog
    from icbo_desktop.ui.start.start_window import StartWindow

FREE_MILLISECONDS = 300  # one dialog may follow another
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
        self.tour: TourDialog | TourCard | None = None
        self._is_tour_wanted = False
        self._is_offer_waiting = False

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
        """The tour by itself, the first time that the program is started on this laptop.

        Where something else has the keyboard, such as a dialog that was asked for at once, it comes after that.
        """
        start = self._host.start
        if self._settings.was_told(TOURED) or self._settings.recent:
            start.removeEventFilter(self)
        elif self._host.desk is None and start.isActiveWindow():
            start.removeEventFilter(self)
            self.show_tour()
        elif not self._is_offer_waiting:
            self._is_offer_waiting = True
            start.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Offer the tour once the start screen is free again."""
        if event.type() == QEvent.Type.WindowActivate:
            QTimer.singleShot(FREE_MILLISECONDS, self, self.offer_tour)
        return super().eventFilter(watched, event)

    def show_tour(self) -> None:
        """The five steps on the console; where no workshop is open, the offer to open the made-up one for them."""
        self._settings.remember_told(TOURED)
        if self._host.desk is not None:
            self._walk(self._host.desk)
            return
        from icbo_desktop.ui.help.tour_dialog import TourDialog  # noqa: PLC0415 - as above

        self.tour = TourDialog(self._host.start)
        self.tour.guide_requested.connect(self.open)
        self.tour.sample_requested.connect(self._open_sample)
        self.tour.open()

    def take_up(self, desk: "Desk") -> None:
        """A workbook is open and its console shown: the tour begins, if it was opened for that.

        So it does with the first sample of somebody whom no tour was offered yet.
        """
        is_wanted, self._is_tour_wanted = self._is_tour_wanted, False
        if is_sample(desk) and (is_wanted or not self._settings.was_told(TOURED)):
            self._settings.remember_told(TOURED)
            self._walk(desk)

    def _walk(self, desk: "Desk") -> None:
        from icbo_desktop.ui.console.tour_card import TourCard  # noqa: PLC0415 - as above

        going = self.tour
        if isinstance(going, TourCard) and shiboken6.isValid(going) and going.isVisible():
            going.take_keyboard()
            return
        self.tour = TourCard(desk.console, is_sample=is_sample(desk))
        self.tour.guide_requested.connect(self.open)

    def _open_sample(self) -> None:
        if self._host.desk is None:
            self._is_tour_wanted = True
            self._host.start.sample_requested.emit()

    def _forget_window(self) -> None:
        self.window = None

    def _front(self) -> QWidget:
        desk = self._host.desk
        return self._host.start if desk is None else desk.console


def is_sample(desk: "Desk") -> bool:
    """Whether the made-up workshop is open, in which everything may be tried."""
    return desk.workbook.file.home.parent == state_dir()
