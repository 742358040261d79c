"""The look and the language of the settings, put on before any window is there."""

from PySide6.QtWidgets import QApplication

from icbo_desktop.services.settings import Settings
from icbo_desktop.translation import ENGLISH
from icbo_desktop.ui.shared.look import apply_look


def wear(settings: Settings) -> None:
    """Give the whole program the look of the settings."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        apply_look(application, settings.text_size / 100, settings.usual.now.theme)


def speak_as_set(settings: Settings) -> None:
    """Speak the language of the settings, before any window says a word. English needs nothing for it."""
    language = settings.usual.now.language
    if language != ENGLISH:
        from icbo_desktop.services.languages import (  # noqa: PLC0415 - most starts are in English
            learn_languages,
            speak_in_windows,
        )

        learn_languages()
        speak_in_windows(language)
