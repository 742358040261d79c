"""How the wall is drawn, changed while it is shown and remembered for the next workshop."""

from PySide6.QtCore import QObject

from icbo_desktop.figures.wall_shape import RATIOS, Ratio
from icbo_desktop.services.settings import Settings
from icbo_desktop.services.wall_feed import WallFeed


class WallLooks(QObject):
    """The facilitator's choices of shape, theme and text size, and the screen's own shape."""

    def __init__(self, feed: WallFeed, settings: Settings) -> None:
        super().__init__()
        self._feed = feed
        self._settings = settings

    def fit_ratio(self, ratio: Ratio) -> None:
        """Follow the shape of the screen that the wall fills; it is not a choice to remember."""
        self._feed.set_look(self._feed.look.with_ratio(ratio))

    def change_text_scale(self, steps: int) -> None:
        """The wall's text larger or smaller by steps; 0 fits it again."""
        self._feed.change_text_scale(steps)
        self._remember()

    def change_theme(self) -> None:
        """Dark on light, or light on dark."""
        self._feed.set_look(self._feed.look.with_other_theme())
        self._remember()

    def change_ratio(self) -> None:
        """The next shape: 16:9, 16:10, 4:3 and round again."""
        following = RATIOS[(RATIOS.index(self._feed.look.ratio) + 1) % len(RATIOS)]
        self._feed.set_look(self._feed.look.with_ratio(following))
        self._remember()

    def _remember(self) -> None:
        self._settings.wall_look = self._feed.look
