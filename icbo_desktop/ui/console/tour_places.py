"""Where on the console the parts are that the tour points at, and what they are called."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from icbo_desktop.translation import tr
from icbo_desktop.ui.console.bars import CAPTURE, ROUTE
from icbo_desktop.ui.console.rating_card import TALLY, RatingCard

if TYPE_CHECKING:
    from icbo_desktop.ui.console.console_window import ConsoleWindow

PANES = {"route": ROUTE, "capture": CAPTURE}


@dataclass(frozen=True, slots=True)
class TourPlace:
    """A control that is there now, and its name."""

    widget: QWidget
    name: str


def place_names() -> dict[str, str]:
    """What each part is called on the console itself."""
    return {
        "show": tr("Show wall"),
        "room": tr("What the room sees"),
        "next": tr("Next"),
        "route": tr("Route"),
        "tally": tr("Ratings by group"),
        "reveal": tr("Reveal ratings"),
        "capture": tr("Capture"),
        "menus": tr("Menus"),
    }


def tally_button(console: "ConsoleWindow") -> QWidget | None:
    """On the card of what is rated here; None at a place without one."""
    card = console.centre.findChild(RatingCard)
    return card.fold(TALLY) if card is not None else None


FINDERS: dict[str, Callable[["ConsoleWindow"], QWidget | None]] = {
    "show": lambda console: console.deck.button("show_from_start"),
    "room": lambda console: console.deck.thumbnail,
    "next": lambda console: console.deck.button("next"),
    "route": lambda console: console.route,
    "tally": tally_button,
    "reveal": lambda console: console.deck.reveal,
    "capture": lambda console: console.capture.field,
    "menus": lambda console: console.menus,
}


def places_on(console: "ConsoleWindow", names: tuple[str, ...]) -> tuple[TourPlace, ...]:
    """Those of the parts that the console shows just now; the others have nothing to point at."""
    found = ((name, FINDERS[name](console)) for name in names)
    return tuple(
        TourPlace(widget, place_names()[name])
        for name, widget in found
        if widget is not None and widget.isVisibleTo(console)
    )
