"""The settings window and what comes of it: text size and colours at once, the rest from the next file on."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from icbo_desktop.desk.kept_folders import KeptFolders
from icbo_desktop.desk.looks import wear
from icbo_desktop.services.settings import TEXT_SIZES, Settings
from icbo_desktop.ui.shared.keymap import USUAL
from icbo_desktop.ui.shared.keys_in_use import keys_in_use
from icbo_desktop.ui.shared.last_folders import last_folders
from icbo_desktop.ui.shared.tones import tones_in_use

if TYPE_CHECKING:
    from icbo_desktop.desk.desk import Desk
    from icbo_desktop.desk.wall_handover import Handover
    from icbo_desktop.services.languages import Part
    from icbo_desktop.ui.dialogs.new_workshop_dialog import Usually
    from icbo_desktop.ui.dialogs.settings_dialog import SettingsDialog, SettingsNow
    from icbo_desktop.ui.start.start_window import StartWindow


class Host(Protocol):
    """The program as the settings need it."""

    desk: "Desk | None"
    start: "StartWindow"
    folders: KeptFolders

    def open(
        self, path: Path, *, read_only: bool = False, then: Callable[[], None] | None = None
    ) -> None: ...


class SettingsDesk(QObject):
    """Opens the settings over the console or the start screen, and builds the windows anew where their look changed."""

    def __init__(self, host: Host, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self._settings = settings
        self.dialog: SettingsDialog | None = None
        self._is_behind = False  # whether the computer's colours changed in an open workshop
        hints = QApplication.styleHints()
        hints.colorSchemeChanged.connect(self.follow_system, Qt.ConnectionType.QueuedConnection)
        hints.accessibility().contrastPreferenceChanged.connect(
            self.follow_system, Qt.ConnectionType.QueuedConnection
        )

    def run(self, command_id: str) -> None:
        """Do what a command of the console asks for."""
        if command_id == "settings":
            self.open()

    def open(self) -> None:
        """Show the settings."""
        from icbo_desktop.ui.dialogs.settings_dialog import (  # noqa: PLC0415 - loaded when somebody asks for it
            SettingsDialog,
            SettingsNow,
            SettingsOffer,
        )

        settings = self._settings
        screens = settings.wall.screens
        now = SettingsNow(settings.text_size, settings.usual.now, screens[0] if screens else "")
        offer = SettingsOffer(
            TEXT_SIZES,
            offered_screens(),
            offered_words(),
            offered_languages(),
            offered_languages("record"),
        )
        self.dialog = SettingsDialog(now, offer, self._window())
        self.dialog.kept.connect(self._keep)
        self.dialog.reset_requested.connect(self.reset)
        self.dialog.open()

    def change_text_size(self, percent: int) -> None:
        """Another text size, and everything else as it is."""
        if percent != self._settings.text_size:
            self._settings.text_size = percent
            self.wear_look()

    def reset(self) -> None:
        """Everything as it was when the program was new; no workbook is touched."""
        before = self._look()
        self._settings.usual.reset()
        keys_in_use().use(USUAL)
        last_folders().use({})
        self._host.folders.use_usual()
        if self._look() != before:
            self.wear_look()

    def usually(self) -> "Usually":
        """What a new workshop begins with."""
        from icbo_desktop.ui.dialogs.new_workshop_dialog import Usually  # noqa: PLC0415 - as above

        usual = self._settings.usual.now
        return Usually(usual.groups, usual.attribution, usual.words)

    def wear_look(self) -> None:
        """Build the windows anew in the look of the settings: margins and panes are laid out with it."""
        desk = self._host.desk
        if desk is None:
            self._apply()
            return
        from icbo_desktop.desk.wall_handover import handover_of  # noqa: PLC0415 - loaded with the desk

        path, read_only = desk.workbook.file.path, desk.workbook.file.is_read_only
        take_up = partial(self._take_up, handover_of(desk))
        desk.close(is_reopened=True)
        if desk.is_open:
            return
        self._apply()
        self._host.open(path, read_only=read_only, then=take_up)

    def _take_up(self, handover: "Handover") -> None:
        """Go on with the wall of before, once the workbook is open again."""
        if self._host.desk is not None:
            handover.take_up(self._host.desk)
        else:
            handover.let_go()

    def follow_system(self) -> None:
        """The computer went dark or light. An open workshop is left as it is: nothing jumps in front of a room."""
        if self._settings.usual.now.theme != "system":
            return
        self._is_behind = self._host.desk is not None
        if not self._is_behind:
            self._apply()

    def catch_up(self) -> None:
        """The workshop is closed: follow the computer where it changed meanwhile."""
        if self._is_behind:
            self.follow_system()

    def _keep(self, chosen: "SettingsNow") -> None:
        before = self._look()
        self._settings.text_size = chosen.text_size
        self._settings.usual.keep(chosen.usual)
        if not chosen.wall_screen:
            self._settings.usual.forget_screens()
        elif chosen.wall_screen != next(iter(self._settings.wall.screens), ""):
            self._settings.wall.remember_screen(chosen.wall_screen)
        self._host.folders.use_usual()
        if self._look() != before:
            self.wear_look()

    def _look(self) -> tuple[int, str]:
        return self._settings.text_size, self._settings.usual.now.theme

    def _apply(self) -> None:
        before = tones_in_use()
        wear(self._settings)
        self._host.start.wear_look()
        if tones_in_use() != before:
            for widget in QApplication.allWidgets():
                widget.update()

    def _window(self) -> QWidget:
        desk = self._host.desk
        return self._host.start if desk is None else desk.console


def offered_screens() -> tuple[tuple[str, str], ...]:
    """The screens that are connected, as the settings keep them and as people choose by."""
    from icbo_desktop.desk.wall_placing import kept_name  # noqa: PLC0415 - loaded with the desk
    from icbo_desktop.ui.wall.screens import connected_screens  # noqa: PLC0415 - as above

    return tuple((kept_name(screen), screen.words) for screen in connected_screens())


def offered_languages(part: "Part" = "console") -> tuple[tuple[str, str], ...]:
    """The languages that are at hand for a part, as the settings keep them and as people choose by."""
    from icbo_desktop.services.languages import (  # noqa: PLC0415 - as above
        language_words,
        languages_at_hand,
    )

    return tuple((each.code, language_words(each)) for each in languages_at_hand(part))


def offered_words() -> tuple[tuple[str, str], ...]:
    """Every overlay of the frameworks at hand, each once."""
    from icbo_desktop.services.shelf import frameworks_at_hand  # noqa: PLC0415 - as above

    overlays = [one for pack in frameworks_at_hand() for one in pack.overlays if one.is_usable]
    return tuple({overlay.id: overlay.title for overlay in overlays}.items())
