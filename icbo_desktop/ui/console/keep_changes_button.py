"""The button that keeps the changes to a record: it says where keeping shows them to the room."""

from icbo_desktop.domain.rows import Capture, Item
from icbo_desktop.domain.session import SessionView
from icbo_desktop.domain.shown_at_once import is_shown_at_once
from icbo_desktop.translation import marked, translated
from icbo_desktop.ui.console.keep_line import ENTER_KEEPS, ENTER_SHOWS
from icbo_desktop.ui.shared.buttons import Button

KEEP, KEEP_AND_SHOW = marked("Keep changes"), marked("Keep changes and show")


class KeepChangesButton(Button):
    """`is_showing` tells that the room would see the changes at once."""

    def __init__(self) -> None:
        super().__init__(translated(KEEP), "main")
        self.is_showing = False

    def show_for(self, view: SessionView, kind: type[Capture], item: object) -> None:
        """Say what keeping a record of that kind on the chosen item does now."""
        self.is_showing = isinstance(item, Item) and is_shown_at_once(view, kind, item)
        self.set_words(translated(KEEP_AND_SHOW) if self.is_showing else translated(KEEP))
        self.setToolTip(
            f"{translated(ENTER_SHOWS) if self.is_showing else translated(ENTER_KEEPS)}."
        )
