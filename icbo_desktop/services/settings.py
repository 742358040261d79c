"""What the program remembers between workshops on this laptop. Never what people said."""

from pathlib import Path

from PySide6.QtCore import QSettings

from icbo_desktop.figures.wall_shape import RATIOS, THEME_NAMES
from icbo_desktop.services.wall_look import WallLook

MOST_RECENT = 8
TEXT_SIZES = (100, 125, 150, 175, 200)


class Settings:
    """One ini file. The recent list holds file paths only, never a workshop's title."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def recent(self) -> tuple[Path, ...]:
        """The workbooks opened last, the newest first; those that are gone stay until cleared."""
        stored = self._settings.value("recent", [])
        paths = [stored] if isinstance(stored, str) else list(stored or [])  # pyright: ignore[reportArgumentType, reportUnknownVariableType, reportUnknownArgumentType, reportCallIssue] - QSettings is untyped
        return tuple(Path(str(path)) for path in paths if path)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] - as above

    def remember(self, path: Path) -> None:
        """Put a workbook at the top of the recent list."""
        others = [str(known) for known in self.recent if known != path]
        self._settings.setValue("recent", [str(path), *others][:MOST_RECENT])

    def forget(self, path: Path) -> None:
        """Take one workbook off the recent list; the file stays."""
        self._settings.setValue("recent", [str(known) for known in self.recent if known != path])

    @property
    def wall_look(self) -> WallLook:
        ratio = self._text("wall/ratio", "16:9")
        theme = self._text("wall/theme", "light")
        scale = self._text("wall/text_scale", "1.0")
        return WallLook(
            ratio=ratio if ratio in RATIOS else "16:9",
            theme=theme if theme in THEME_NAMES else "light",
            text_scale=float(scale) if scale.replace(".", "", 1).isdigit() else 1.0,
        )

    @wall_look.setter
    def wall_look(self, look: WallLook) -> None:
        self._settings.setValue("wall/ratio", look.ratio)
        self._settings.setValue("wall/theme", look.theme)
        self._settings.setValue("wall/text_scale", str(look.text_scale))

    @property
    def text_size(self) -> int:
        """The text size of the console and the start screen, in percent; one of TEXT_SIZES."""
        told = self._text("text_size", str(TEXT_SIZES[0]))
        return int(told) if told in {str(size) for size in TEXT_SIZES} else TEXT_SIZES[0]

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._settings.setValue("text_size", str(percent))

    @property
    def wall_screen(self) -> str:
        """The identity of the screen that the wall was put on, or ""."""
        return self._text("wall/screen", "")

    @wall_screen.setter
    def wall_screen(self, identity: str) -> None:
        self._settings.setValue("wall/screen", identity)

    def _text(self, key: str, otherwise: str) -> str:
        return str(self._settings.value(key, otherwise))
