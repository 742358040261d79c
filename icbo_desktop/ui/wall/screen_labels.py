"""Names on the screens for a few seconds, so that a person can tell which one is the projector."""

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QLabel

from icbo_desktop.figures.palette import FOCUS, INK, PAPER
from icbo_desktop.translation import tr
from icbo_desktop.ui.shared.fonts import app_font
from icbo_desktop.ui.wall.screens import identity_of

SECONDS = 5
TEXT_SHARE = 0.05  # of the screen's height, as every text of the wall


class ScreenLabels(QObject):
    """Shows a label on every screen, numbered in the order in which the console lists them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._labels: list[QLabel] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide_names)

    @property
    def texts(self) -> tuple[str, ...]:
        """What the labels say now; empty while none is shown."""
        return tuple(label.text() for label in self._labels)

    def show_names(self, seconds: float = SECONDS) -> None:
        """Name every screen; again starts the time anew."""
        self.hide_names()
        screens = QGuiApplication.screens()
        self._labels = [label_on(screen, number) for number, screen in enumerate(screens, start=1)]
        for label in self._labels:
            label.show()
        self._timer.start(round(seconds * 1000))

    def hide_names(self) -> None:
        self._timer.stop()
        for label in self._labels:
            label.close()
            label.deleteLater()
        self._labels = []


def label_on(screen: QScreen, number: int) -> QLabel:
    """The label of one screen, in its upper corner, above other windows and without the keyboard."""
    label = QLabel()
    label.setWindowFlags(
        Qt.WindowType.Tool
        | Qt.WindowType.FramelessWindowHint
        | Qt.WindowType.WindowStaysOnTopHint
        | Qt.WindowType.WindowDoesNotAcceptFocus
    )
    label.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWindowTitle(tr("Screen"))
    label.setText(tr("Screen {number}\n{words}", number=number, words=identity_of(screen).words))
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setFont(app_font(round(TEXT_SHARE * screen.size().height()), is_bold=True))
    label.setStyleSheet(
        f"background: {INK}; color: {PAPER}; border: 6px solid {FOCUS}; padding: 24px;"
        f" font-size: {round(TEXT_SHARE * screen.size().height())}px;"
    )
    label.adjustSize()
    place = label.geometry()
    free = screen.availableGeometry()
    # In a corner: a dialog that asks for the screen stands in the middle.
    place.moveTopLeft(free.topLeft() + QPoint(free.width() // 20, free.height() // 20))
    label.setGeometry(place.intersected(screen.geometry()))
    return label
