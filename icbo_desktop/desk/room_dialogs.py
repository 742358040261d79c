"""The dialogs about the room rather than the workbook: can it be read from the back, and which key does what."""

from PySide6.QtCore import QObject

from icbo_desktop.desk.wall_looks import WallLooks
from icbo_desktop.services.settings import Settings
from icbo_desktop.services.wall_feed import WallFeed
from icbo_desktop.ui.console.console_window import ConsoleWindow
from icbo_desktop.ui.dialogs.change_key_dialog import ChangeKeyDialog
from icbo_desktop.ui.dialogs.room_check_dialog import RoomCheckDialog
from icbo_desktop.ui.shared.keys_in_use import keys_in_use


class RoomDialogs(QObject):
    """Opens them over the console and does what they ask for."""

    def __init__(
        self, console: ConsoleWindow, looks: WallLooks, feed: WallFeed, settings: Settings
    ) -> None:
        super().__init__()
        self._console = console
        self._looks = looks
        self._feed = feed
        self._settings = settings
        self.dialog: ChangeKeyDialog | RoomCheckDialog | None = None

    def check_room(self) -> None:
        """Whether the furthest seat can read the wall."""
        dialog = RoomCheckDialog(self._settings.room, self._feed.look.text_scale, self._console)
        dialog.text_scale_chosen.connect(self._looks.set_text_scale)
        dialog.room_told.connect(self._keep_room)
        self.dialog = dialog
        dialog.open()

    def change_key(self) -> None:
        """Give a command another key."""
        dialog = ChangeKeyDialog(keys_in_use().keymap, self._console)
        dialog.keymap_changed.connect(keys_in_use().use)
        self.dialog = dialog
        dialog.open()

    def _keep_room(self, image_height: str, furthest_seat: str) -> None:
        self._settings.room = (image_height, furthest_seat)
