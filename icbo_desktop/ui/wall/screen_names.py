"""Each screen's name written large on it for a moment, so that a person can tell which is which."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QLabel

from icbo_desktop.figures.palette import INK, PAPER
from icbo_desktop.ui.shared.fonts import app_font
from icbo_desktop.ui.wall.screens import identity_of

SHOWN_MS = 5000
SHARE_OF_HEIGHT = 0.06


class ScreenName(QLabel):
    """A label in the middle of one screen; it takes no focus and goes by itself."""

    def __init__(self, screen: QScreen) -> None:
        super().__init__(identity_of(screen).words)
        self.setWindowFlags(
            Qt.WindowType.ToolTip
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setTextFormat(Qt.TextFormat.PlainText)
        pixels = round(screen.geometry().height() * SHARE_OF_HEIGHT)
        self.setFont(app_font(pixels, is_bold=True))
        self.setMargin(pixels)
        self.setStyleSheet(f"background: {INK}; color: {PAPER};")
        self.setScreen(screen)
        self.adjustSize()
        place = self.geometry()
        place.moveCenter(screen.geometry().center())
        self.setGeometry(place)
        QTimer.singleShot(SHOWN_MS, self, self.close)


def show_screen_names() -> tuple[ScreenName, ...]:
    """Name every screen that is connected. Keep what is given until it has gone."""
    names = tuple(ScreenName(screen) for screen in QGuiApplication.screens())
    for name in names:
        name.show()
    return names
