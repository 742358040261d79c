"""How the wall is drawn, changed while it is shown and remembered for the next workshop; its language is not."""

from PySide6.QtCore import QObject, Signal

from icbo_desktop.figures.wall_shape import RATIOS, Ratio
from icbo_desktop.services.languages import (
    Language,
    language_after,
    language_named,
    language_words,
    languages_at_hand,
)
from icbo_desktop.services.settings import Settings
from icbo_desktop.services.wall_feed import WallFeed
from icbo_desktop.translation import spoken, tr


class WallLooks(QObject):
    """The facilitator's choices of shape, theme and text size, and the screen's own shape.

    `changed` carries the theme and the ratio that are set now, `language_changed` the name of the language, or ""
    where there is no other, `other_language` a sentence where that is not the console's own, and `draft_taken` a
    sentence as the wall begins to speak a draft, or "" as it leaves one.
    """

    changed = Signal(str, str)
    language_changed = Signal(str)
    other_language = Signal(str)
    draft_taken = Signal(str)

    def __init__(self, feed: WallFeed, settings: Settings) -> None:
        super().__init__()
        self._feed = feed
        self._settings = settings
        self._screen = ""

    def fit_ratio(self, ratio: Ratio, screen: str = "") -> None:
        """Follow the screen that the wall fills: with the look that was chosen on it, or else in its shape."""
        self._screen = screen
        kept = self._settings.wall.look_on(screen) if screen else None
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
        """The next language that is at hand, and round again; for this workshop, as long as it is open."""
        chosen = language_after(self._feed.look.language or spoken())
        self.speak(chosen)
        self.draft_taken.emit(draft_words(language_named(chosen)))

    def speak(self, language: str) -> None:
        """Let the wall speak that language; "" is the console's own."""
        self._feed.set_look(self._feed.look.with_language("" if language == spoken() else language))
        self.tell()

    def tell(self) -> None:
        """Say what is set."""
        self.changed.emit(self._feed.look.theme, self._feed.look.ratio)
        language = language_named(self._feed.look.language or spoken())
        is_choice = len(languages_at_hand("wall")) > 1
        self.language_changed.emit(language_words(language) if is_choice else "")
        is_other = language.code != spoken()
        self.other_language.emit(other_words(language) if is_other else "")

    def _remember(self) -> None:
        """For the next workshop; and with the screen, because each projector hangs in a room of its own."""
        self.tell()
        self._settings.wall.look = self._feed.look
        if self._screen:
            self._settings.wall.keep_look_on(self._screen, self._feed.look)


def other_words(language: Language) -> str:
    """Which language the wall speaks, shorter than `language_words`: it stands beside the wall's state."""
    if language.is_draft:
        return tr("The wall speaks {language}, a draft.", language=language.name)
    return tr("The wall speaks {language}.", language=language.name)


def draft_words(language: Language) -> str:
    """What the console tells as the wall takes a draft; "" where it is none, or the console's own as well."""
    if not language.is_draft or language.code == spoken():
        return ""
    return tr(
        "The wall speaks {language} now, a draft that no speaker has read yet; a framework’s own words stay in "  # noqa: RUF001 - an apostrophe of print
        "the language it is written in.",
        language=language.name,
    )
