"""A person's own keys, taken from the settings at the start and kept there when they change."""

from PySide6.QtCore import QObject

from icbo_desktop.services.settings import Settings
from icbo_desktop.ui.shared.keymap import Keymap, as_text, from_text
from icbo_desktop.ui.shared.keys_in_use import keys_in_use


class KeptKeys(QObject):
    """`problem` is a sentence on keys that could not be read, or ""."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        keymap, self.problem = from_text(settings.own_keys)
        keys = keys_in_use()
        keys.use(keymap)
        keys.changed.connect(self._keep)

    def _keep(self, keymap: Keymap) -> None:
        self._settings.own_keys = as_text(keymap)
