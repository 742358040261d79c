"""How the wall is drawn, changed while it is shown and remembered for the next workshop."""

from PySide6.QtCore import QObject, Signal

from icbo_desktop.figures.wall_shape import RATIOS, Ratio
from icbo_desktop.services.languages import (
    language_after,
    language_named,
    language_words,
    languages_at_hand,
)
from icbo_desktop.services.settings import Settings
from icbo_desktop.services.wall_feed import WallFeed
from icbo_desktop.translation import spoken


class WallLooks(QObject):
    """The facilitator's choices of shape, theme and text size, and the screen's own shape.

    `changed` carries the theme and the ratio that are set now, `language_changed` the name of the language, or ""
    where there is no other.
    """

    changed = Signal(str, str)
    language_changed = Signal(str)

    def __init__(self, feed: WallFeed, settings: Settings) -> None:
        super().__init__()
        self._feed = feed
        self._settings = settings
        self._screen = ""

    def fit_ratio(self, ratio: Ratio, screen: str = "") -> None:
        """Follow the screen that the wall fills: with the look that was chosen on it, or else in its shape."""
        self._screen = screen
        kept = self._settings.wall_look_on(screen) if screen else None
        look = self._feed.look
        # What was kept is the screen's; the language is the room's.
        kept = kept.with_language(look.language) if kept is not None else None
        self._feed.set_look(kept or look.with_ratio(ratio))
        self.tell()

    def set_text_scale(self, scale: float) -> None:
        """The wall's text at that size, as the room check found it."""
        self._feed.set_look(self._feed.look.with_text_scale(scale))
        self._remember()

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

    def run(self, command_id: str) -> None:
        """Do what a command of the console asks for."""
        if command_id == "wall_language":
            self.change_language()

    def change_language(self) -> None:
        """The next language that is at hand, and round again; for the next workshop too."""
        chosen = language_after(self._feed.look.language or spoken())
        self._feed.set_look(self._feed.look.with_language("" if chosen == spoken() else chosen))
        self._settings.usual.keep_wall_language(self._feed.look.language)
        self.tell()

    def tell(self) -> None:
        """Say what is set."""
        self.changed.emit(self._feed.look.theme, self._feed.look.ratio)
        language = language_named(self._feed.look.language or spoken())
        is_choice = len(languages_at_hand("wall")) > 1
        self.language_changed.emit(language_words(language) if is_choice else "")

    def _remember(self) -> None:
        """For the next workshop; and with the screen, because each projector hangs in a room of its own."""
        self.tell()
        self._settings.wall_look = self._feed.look
        if self._screen:
            self._settings.keep_wall_look_on(self._screen, self._feed.look)
