"""The screens that the wall was put on, in whatever rooms this laptop has been in, and the look that was chosen on each."""

import json
from dataclasses import asdict

from PySide6.QtCore import QSettings

from icbo_desktop.services.wall_look import WallLook, look_of

MOST_SCREENS = 12  # of very many rooms the first are forgotten


class WallMemory:
    """Kept in the settings. What somebody spoilt by hand counts as not there."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def look(self) -> WallLook:
        """The look that was chosen last, on whatever screen."""
        return look_of(
            {
                "ratio": self._text("wall/ratio", ""),
                "theme": self._text("wall/theme", ""),
                "text_scale": self._text("wall/text_scale", ""),
            }
        )

    @look.setter
    def look(self, look: WallLook) -> None:
        self._settings.setValue("wall/ratio", look.ratio)
        self._settings.setValue("wall/theme", look.theme)
        self._settings.setValue("wall/text_scale", str(look.text_scale))

    @property
    def screens(self) -> tuple[str, ...]:
        """The identities of the screens that the wall was put on, the newest first."""
        known, last = tuple(self._looks_by_screen()), self._text("wall/screen", "")
        return known if known or not last else (last,)

    def remember_screen(self, identity: str) -> None:
        """Put a screen first among those that the wall was put on; its look stays with it."""
        looks = self._looks_by_screen()
        self._keep_looks({identity: looks.pop(identity, {}), **looks})
        self._settings.setValue("wall/screen", identity)

    def look_on(self, identity: str) -> WallLook | None:
        """The look that was chosen on that screen, or None where none was."""
        told = self._looks_by_screen().get(identity)
        return look_of(told) if told else None

    def keep_look_on(self, identity: str, look: WallLook) -> None:
        """Keep a look with the screen on which it was chosen."""
        self._keep_looks({**self._looks_by_screen(), identity: asdict(look)})

    def _looks_by_screen(self) -> dict[str, dict[str, object]]:
        """By identity, the newest first."""
        try:
            told = json.loads(self._text("wall/looks", "{}"))
        except ValueError:
            return {}
        if not isinstance(told, dict):
            return {}
        return {str(key): look if isinstance(look, dict) else {} for key, look in told.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] - JSON is untyped

    def _keep_looks(self, looks: dict[str, dict[str, object]]) -> None:
        self._settings.setValue("wall/looks", json.dumps(dict(list(looks.items())[:MOST_SCREENS])))

    def _text(self, key: str, otherwise: str) -> str:
        return str(self._settings.value(key, otherwise))
